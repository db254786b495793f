// SPDX-License-Identifier: LGPL-2.1-or-later
//! Datamaps, for C: how values of an installation are called in the world of one operating system.

use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::Datamap;
use std::ffi::c_char;
use std::ptr;

/// A table that turns a value, such as a keyboard layout, into what an operating system calls it.
pub struct VirdOsinfoDatamap {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoDatamap: a table that turns values into what an operating system calls them.
///
/// Returns: VIRD_TYPE_OSINFO_DATAMAP
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_get_type() -> VirdType {
    class::type_of(types::OSINFO_DATAMAP)
}

/// Takes another reference.
///
/// @map: (nullable): a VirdOsinfoDatamap
///
/// Returns: (transfer full) (nullable): @map itself, or NULL if it is no VirdOsinfoDatamap
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_ref(map: *mut VirdOsinfoDatamap) -> *mut VirdOsinfoDatamap {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(map.cast(), types::OSINFO_DATAMAP).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @map: (nullable): a VirdOsinfoDatamap, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_unref(map: *mut VirdOsinfoDatamap) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(map.cast(), types::OSINFO_DATAMAP) }
}

/// An empty table.
///
/// @id: the id, mostly a URI
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new table, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_new(
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDatamap {
    // SAFETY: the caller passes NULL or a string.
    guard(error, ptr::null_mut(), || Ok(value::wrap(Datamap::new(unsafe { string::text(id, "id")? })).cast()))
}

/// Makes one value stand for another, in place of what was said of either before.
///
/// @map: a table
/// @inval: the value
/// @outval: what the operating system calls it
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_insert(
    map: *mut VirdOsinfoDatamap,
    inval: *const c_char,
    outval: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        value::edit::<Datamap, _>(map.cast(), error, false, |map| {
            map.insert(string::text(inval, "inval")?, string::text(outval, "outval")?);
            Ok(true)
        })
    }
}

/// What an operating system calls a value.
///
/// @map: a table
/// @inval: what to look for
///
/// Returns: (transfer none) (nullable): the name, valid as long as @map; NULL if the table does not have it
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_lookup(
    map: *mut VirdOsinfoDatamap,
    inval: *const c_char,
) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the caller passes NULL or a string.
        let wanted = unsafe { string::text(inval, "inval")? };
        // SAFETY: the caller passes NULL or a handle.
        Ok(unsafe { value::lent::<Datamap>(map.cast(), |map| map.lookup(wanted)) })
    })
}

/// The value that an operating system calls so.
///
/// @map: a table
/// @outval: what to look for
///
/// Returns: (transfer none) (nullable): the value, valid as long as @map; NULL if the table does not have it
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_reverse_lookup(
    map: *mut VirdOsinfoDatamap,
    outval: *const c_char,
) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the caller passes NULL or a string.
        let wanted = unsafe { string::text(outval, "outval")? };
        // SAFETY: the caller passes NULL or a handle.
        Ok(unsafe { value::lent::<Datamap>(map.cast(), |map| map.reverse_lookup(wanted)) })
    })
}
