// SPDX-License-Identifier: LGPL-2.1-or-later
//! Trees that operating systems can be installed from, for C.

use super::lists::VirdOsinfoOsVariantList;
use super::os::VirdOsinfoOs;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::{Os, Tree};
use std::ffi::c_char;
use std::ptr;

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

/// A tree of which nothing but the architecture is known, if that.
///
/// @id: its id
/// @architecture: (nullable): the architecture, or NULL
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new tree, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_new(
    id: *const c_char,
    architecture: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoTree {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or strings.
        let (id, architecture) =
            unsafe { (string::text(id, "id")?, string::optional_text(architecture, "architecture")?) };
        Ok(value::wrap(Tree::new(id, architecture)).cast())
    })
}

/// The tree in a directory, by its .treeinfo or treeinfo.
///
/// There is no use of the network: for a tree on a server, download its .treeinfo and use
/// vird_osinfo_tree_create_from_treeinfo(). To learn which operating system it holds, pass the tree to
/// vird_osinfo_db_identify_tree().
///
/// @location: a path or a file: URL of the directory, or of the treeinfo itself; the directory becomes the id and the
/// URL of the tree
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new tree, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_LIMIT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_create_from_location(
    location: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoTree {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a string.
        Tree::from_location(unsafe { string::text(location, "location")? }).map(|tree| value::wrap(tree).cast())
    })
}

/// The tree that the text of a .treeinfo is about.
///
/// @treeinfo: the text
/// @location: where the tree is, which becomes its id and its URL
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new tree, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_LIMIT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_create_from_treeinfo(
    treeinfo: *const c_char,
    location: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoTree {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or strings.
        let (treeinfo, location) =
            unsafe { (string::text(treeinfo, "treeinfo")?, string::text(location, "location")?) };
        Tree::from_treeinfo(treeinfo, location).map(|tree| value::wrap(tree).cast())
    })
}

/// The architecture of what a tree holds; "all" stands for every architecture.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_architecture(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::architecture) }
}

/// Where a tree is.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the place, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_url(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::url) }
}

/// Path of the kernel in a tree.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the path, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_kernel_path(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::kernel) }
}

/// Path of the initial RAM disk in a tree.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the path, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_initrd_path(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::initrd) }
}

/// Path of a bootable ISO image in a tree.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the path, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_boot_iso_path(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::boot_iso) }
}

/// The family that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the family, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_treeinfo_family(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::treeinfo_family) }
}

/// The variant that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the variant, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_treeinfo_variant(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::treeinfo_variant) }
}

/// The version that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the version, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_treeinfo_version(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::treeinfo_version) }
}

/// The architecture that the .treeinfo of a tree names; for a tree of a database, the pattern for it.
///
/// @tree: a tree
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @tree; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_treeinfo_arch(tree: *mut VirdOsinfoTree) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Tree>(tree.cast(), Tree::treeinfo_arch) }
}

/// Whether a tree has a .treeinfo by which it can be recognised.
///
/// @tree: a tree
///
/// Returns: true if it has
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_has_treeinfo(tree: *mut VirdOsinfoTree) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Tree, _>(tree.cast(), false, |tree| Ok(tree.has_treeinfo())) }
}

/// Whether a tree is what the database describes by another one, whose treeinfo values are patterns.
///
/// The patterns have to fit from the first character on. The architecture has to be the same, in whatever spelling,
/// where both state it.
///
/// @tree: a tree
/// @reference: a tree of a database
///
/// Returns: true if it is; false also if one of them is no VirdOsinfoTree
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_matches(tree: *mut VirdOsinfoTree, reference: *mut VirdOsinfoTree) -> bool {
    // SAFETY: the caller passes NULL or handles.
    quiet(false, || unsafe { Ok(value::entity::<Tree>(tree.cast())?.matches(value::entity(reference.cast())?)) })
}

/// The operating system that a tree belongs to.
///
/// @tree: a tree
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the operating system; NULL if it is not known, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_os(
    tree: *mut VirdOsinfoTree,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::one::<Tree, _>(tree.cast(), error, |tree| Ok(tree.os().cloned())) }.cast()
}

/// Those variants of its operating system that a tree holds, in the order in which it names them.
///
/// @tree: a tree
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the variants, none if the operating system is not known; NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_get_os_variants(
    tree: *mut VirdOsinfoTree,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOsVariantList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::list::<Tree, _>(tree.cast(), types::OSINFO_OS_VARIANT_LIST, error, |tree| Ok(tree.os_variants())) }
        .cast()
}

/// Says which operating system a tree belongs to.
///
/// @tree: a tree
/// @os: the operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_tree_set_os(
    tree: *mut VirdOsinfoTree,
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or handles.
        unsafe {
            let os = value::entity::<Os>(os.cast())?;
            value::renew::<Tree, _>(tree.cast(), |tree| Ok((Some(tree.of(os)), true)))
        }
    })
}
