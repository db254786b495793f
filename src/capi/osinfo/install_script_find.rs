// SPDX-License-Identifier: LGPL-2.1-or-later
//! Finding install scripts, for C.

use super::db::{VirdOsinfoDb, database};
use super::install_script::VirdOsinfoInstallScript;
use super::lists::VirdOsinfoInstallScriptList;
use super::media::VirdOsinfoMedia;
use super::os::VirdOsinfoOs;
use super::{list, value};
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types;
use crate::osinfo::{Media, Os};
use std::ffi::c_char;
use std::ptr;

/// The install script of an id.
///
/// @db: a database
/// @id: the id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a script; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_install_script(
    db: *mut VirdOsinfoDb,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScript {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || unsafe {
        let found = database(db)?.find_install_script(string::text(id, "id")?)?;
        Ok(found.map_or(ptr::null_mut(), |script| value::wrap(script).cast()))
    })
}

/// All install scripts, by id.
///
/// @db: a database
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_install_script_list(
    db: *mut VirdOsinfoDb,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScriptList {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let scripts = unsafe { database(db)? }.install_script_list();
        Ok(list::wrap(types::OSINFO_INSTALL_SCRIPT_LIST, scripts).cast())
    })
}

/// The scripts that can install an operating system, in document order.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_install_script_list(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScriptList {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        let read = |os: &Os| Ok(os.install_scripts());
        value::list::<Os, _>(os.cast(), types::OSINFO_INSTALL_SCRIPT_LIST, error, read).cast()
    }
}

/// The first script that can install an operating system and has a profile.
///
/// @os: an operating system
/// @profile: the profile, such as "jeos" or "desktop"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the script; NULL if there is none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_find_install_script(
    os: *mut VirdOsinfoOs,
    profile: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScript {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        value::one::<Os, _>(os.cast(), error, |os| Ok(os.find_install_script(string::text(profile, "profile")?))).cast()
    }
}

/// The scripts that are for a medium rather than for its operating system, in document order.
///
/// @media: a medium
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_install_script_list(
    media: *mut VirdOsinfoMedia,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoInstallScriptList {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        let read = |media: &Media| Ok(media.install_scripts());
        value::list::<Media, _>(media.cast(), types::OSINFO_INSTALL_SCRIPT_LIST, error, read).cast()
    }
}
