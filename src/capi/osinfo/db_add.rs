// SPDX-License-Identifier: LGPL-2.1-or-later
//! Putting things into databases, for C.

use super::datamap::VirdOsinfoDatamap;
use super::db::{VirdOsinfoDb, database};
use super::deployment::VirdOsinfoDeployment;
use super::device::VirdOsinfoDevice;
use super::install_script::VirdOsinfoInstallScript;
use super::os::VirdOsinfoOs;
use super::platform::VirdOsinfoPlatform;
use super::value;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;

/// Puts an operating system into a database, in place of any with its id.
///
/// @db: a database
/// @os: what is put in
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_add_os(
    db: *mut VirdOsinfoDb,
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        database(db)?.add_os(value::entity(os.cast())?);
        Ok(true)
    })
}

/// Puts a platform into a database, in place of any with its id.
///
/// @db: a database
/// @platform: what is put in
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_add_platform(
    db: *mut VirdOsinfoDb,
    platform: *mut VirdOsinfoPlatform,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        database(db)?.add_platform(value::entity(platform.cast())?);
        Ok(true)
    })
}

/// Puts a device into a database, in place of any with its id.
///
/// @db: a database
/// @device: what is put in
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_add_device(
    db: *mut VirdOsinfoDb,
    device: *mut VirdOsinfoDevice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        database(db)?.add_device(value::entity(device.cast())?);
        Ok(true)
    })
}

/// Puts a deployment into a database, in place of any with its id.
///
/// @db: a database
/// @deployment: what is put in
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_add_deployment(
    db: *mut VirdOsinfoDb,
    deployment: *mut VirdOsinfoDeployment,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        database(db)?.add_deployment(value::entity(deployment.cast())?);
        Ok(true)
    })
}

/// Puts an install script into a database, in place of any with its id.
///
/// @db: a database
/// @script: what is put in
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_add_install_script(
    db: *mut VirdOsinfoDb,
    script: *mut VirdOsinfoInstallScript,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        database(db)?.add_install_script(value::entity(script.cast())?);
        Ok(true)
    })
}

/// Puts a datamap into a database, in place of any with its id.
///
/// @db: a database
/// @datamap: what is put in
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_add_datamap(
    db: *mut VirdOsinfoDb,
    datamap: *mut VirdOsinfoDatamap,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    guard(error, false, || unsafe {
        database(db)?.add_datamap(value::entity(datamap.cast())?);
        Ok(true)
    })
}
