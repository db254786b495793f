// SPDX-License-Identifier: LGPL-2.1-or-later
//! Trees that operating systems can be installed from, for C.

use crate::capi::class;
use crate::capi::types::{self, VirdType};

/// A directory on a server from which an operating system can be installed.
pub struct VirdOsinfoTree {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoTree: a directory on a server from which an operating system can be installed.
///
/// Returns: VIRD_TYPE_OSINFO_TREE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_type() -> VirdType {
    class::type_of(types::OSINFO_TREE)
}

/// Takes another reference.
///
/// @tree: (nullable): a VirdOsinfoTree
///
/// Returns: (transfer full) (nullable): @tree itself, or NULL if it is no VirdOsinfoTree
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_ref(tree: *mut VirdOsinfoTree) -> *mut VirdOsinfoTree {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(tree.cast(), types::OSINFO_TREE).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @tree: (nullable): a VirdOsinfoTree, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_unref(tree: *mut VirdOsinfoTree) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(tree.cast(), types::OSINFO_TREE) }
}
