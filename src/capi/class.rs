// SPDX-License-Identifier: LGPL-2.1-or-later
//! What each class of the hand-written layers has: its own `_get_type`, `_ref` and `_unref`.

use super::guard::quiet;
use super::handle;
use super::types::{self, VirdType};
use std::ffi::c_void;

/// The type id of a class.
pub(crate) fn type_of(type_id: VirdType) -> VirdType {
    quiet(0, || Ok(type_id))
}

/// Takes a reference, if the handle is of the class.
pub(crate) unsafe fn reference(object: *mut c_void, type_id: VirdType) -> *mut c_void {
    quiet(std::ptr::null_mut(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let fits = types::is_a(unsafe { handle::type_of(object)? }, type_id);
        // SAFETY: as above.
        Ok(if fits { unsafe { handle::reference(object) } } else { std::ptr::null_mut() })
    })
}

/// Gives a reference back, if the handle is of the class.
pub(crate) unsafe fn unreference(object: *mut c_void, type_id: VirdType) {
    quiet((), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        if types::is_a(unsafe { handle::type_of(object)? }, type_id) {
            // SAFETY: as above.
            unsafe { handle::unreference(object) };
        }
        Ok(())
    });
}
