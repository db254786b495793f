// SPDX-License-Identifier: LGPL-2.1-or-later
//! Drivers that an operating system does not bring itself, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::VirdConfigDomainDisk;
use crate::capi::error::VirdError;
use crate::capi::string;
use std::ffi::c_char;

/// Gives the operating system a driver of its own that the database knows. Later calls count on it.
///
/// A driver that the installer cannot load does not serve disks until the operating system is installed, see
/// vird_designer_domain_set_installed().
///
/// @design: a design
/// @driver_id: id of one of the operating system's device drivers
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_driver(
    design: *mut VirdDesignerDomain,
    driver_id: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { design::change(design.cast(), error, |design| design.add_driver(string::text(driver_id, "driver_id")?)) }
}

/// Takes all drivers back. Later calls do without them; what was decided stays.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_remove_all_drivers(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.remove_all_drivers();
            Ok(())
        })
    }
}

/// Adds a CD-ROM drive with the virtio-win medium in it, and counts on its drivers from then on.
///
/// The installer of Windows can load the drivers from there. The drive itself is one that needs none of them.
///
/// @design: a design
/// @filepath: path of the image on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_driver_medium(
    design: *mut VirdDesignerDomain,
    filepath: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_driver_medium(string::text(filepath, "filepath")?))
            .cast()
    }
}

/// Says whether the operating system is installed already, and the drivers that are added with it.
///
/// @design: a design
/// @value: true if it is installed; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_installed(
    design: *mut VirdDesignerDomain,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_installed(value);
            Ok(())
        })
    }
}
