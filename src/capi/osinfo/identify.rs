// SPDX-License-Identifier: LGPL-2.1-or-later
//! Telling which operating system a medium or a tree carries, for C.

use super::db::{self, VirdOsinfoDb};
use super::list;
use super::lists::{VirdOsinfoMediaList, VirdOsinfoTreeList};
use super::media::VirdOsinfoMedia;
use super::os::VirdOsinfoOs;
use super::tree::VirdOsinfoTree;
use super::value;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::types;
use crate::osinfo::{Media, Tree};
use std::ptr;

/// Completes a medium by what a database has for it: architecture, URL, kernel and initial RAM disk, variants, languages, whether it is live or installs, how
/// the installation goes, install scripts and the operating system. Its id becomes that of the
/// database's. What a medium says of itself stays.
///
/// Of several that fit, one for the architecture goes before one for all architectures, a release before a system
/// without releases, then the most specific description, then the newest release.
///
/// @db: a database
/// @media: a medium
/// @error: (out) (optional): where to put an error
///
/// Returns: true if it was found; false if the database has none that fits, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_identify_media(
    db: *mut VirdOsinfoDb,
    media: *mut VirdOsinfoMedia,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or handles.
        unsafe {
            let db = db::database(db)?;
            value::renew::<Media, _>(media.cast(), |media| {
                let found = db.identify_media(media);
                let is_known = found.is_some();
                Ok((found, is_known))
            })
        }
    })
}

/// All media of a database that a medium can be, the best first, as vird_osinfo_db_identify_media() takes it.
///
/// @db: a database
/// @media: a medium, which stays as it is
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the media, none if nothing fits; NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_identify_medialist(
    db: *mut VirdOsinfoDb,
    media: *mut VirdOsinfoMedia,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoMediaList {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or handles.
        let found = unsafe { db::database(db)?.identify_medialist(value::entity(media.cast())?) };
        Ok(list::wrap(types::OSINFO_MEDIA_LIST, found).cast())
    })
}

/// The operating system that a medium carries, as vird_osinfo_db_identify_media() finds it. The medium of the database that
/// tells so is the first one of vird_osinfo_db_identify_medialist().
///
/// @db: a database
/// @media: a medium, which stays as it is
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the operating system; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_guess_os_from_media(
    db: *mut VirdOsinfoDb,
    media: *mut VirdOsinfoMedia,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or handles.
        let found = unsafe { db::database(db)?.guess_os_from_media(value::entity(media.cast())?) };
        Ok(found.map_or(ptr::null_mut(), |(os, _)| value::wrap(os).cast()))
    })
}

/// Completes a tree by what a database has for it: architecture, URL, variants, the operating system, and kernel, initial RAM disk and boot image where
/// the tree does not name its own. Its id becomes that of the
/// database's. What a tree says of itself stays.
///
/// Of several that fit, one for the architecture goes before one for all architectures, a release before a system
/// without releases, then the most specific description, then the newest release.
///
/// @db: a database
/// @tree: a tree
/// @error: (out) (optional): where to put an error
///
/// Returns: true if it was found; false if the database has none that fits, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_identify_tree(
    db: *mut VirdOsinfoDb,
    tree: *mut VirdOsinfoTree,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or handles.
        unsafe {
            let db = db::database(db)?;
            value::renew::<Tree, _>(tree.cast(), |tree| {
                let found = db.identify_tree(tree);
                let is_known = found.is_some();
                Ok((found, is_known))
            })
        }
    })
}

/// All trees of a database that a tree can be, the best first, as vird_osinfo_db_identify_tree() takes it.
///
/// @db: a database
/// @tree: a tree, which stays as it is
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the trees, none if nothing fits; NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_identify_treelist(
    db: *mut VirdOsinfoDb,
    tree: *mut VirdOsinfoTree,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoTreeList {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or handles.
        let found = unsafe { db::database(db)?.identify_treelist(value::entity(tree.cast())?) };
        Ok(list::wrap(types::OSINFO_TREE_LIST, found).cast())
    })
}

/// The operating system that a tree holds, as vird_osinfo_db_identify_tree() finds it. The tree of the database that
/// tells so is the first one of vird_osinfo_db_identify_treelist().
///
/// @db: a database
/// @tree: a tree, which stays as it is
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the operating system; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_guess_os_from_tree(
    db: *mut VirdOsinfoDb,
    tree: *mut VirdOsinfoTree,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or handles.
        let found = unsafe { db::database(db)?.guess_os_from_tree(value::entity(tree.cast())?) };
        Ok(found.map_or(ptr::null_mut(), |(os, _)| value::wrap(os).cast()))
    })
}
