// SPDX-License-Identifier: LGPL-2.1-or-later
//! Telling more about operating systems, for C.

use super::device::VirdOsinfoDevice;
use super::device_driver::VirdOsinfoDeviceDriver;
use super::device_link::VirdOsinfoDeviceLink;
use super::firmware::VirdOsinfoFirmware;
use super::image::VirdOsinfoImage;
use super::install_script::VirdOsinfoInstallScript;
use super::media::VirdOsinfoMedia;
use super::os::VirdOsinfoOs;
use super::os_variant::VirdOsinfoOsVariant;
use super::tree::VirdOsinfoTree;
use super::value;
use crate::capi::error::VirdError;
use crate::osinfo::Os;
use std::ptr;

/// Gives an operating system a device.
///
/// @os: an operating system
/// @device: the device
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the link, which can tell more about the device, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_device(
    os: *mut VirdOsinfoOs,
    device: *mut VirdOsinfoDevice,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLink {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, ptr::null_mut(), |os| {
            Ok(value::wrap(os.add_device(value::entity(device.cast())?)).cast())
        })
    }
}

/// Adds a statement on firmware to an operating system.
///
/// @os: an operating system
/// @firmware: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_firmware(
    os: *mut VirdOsinfoOs,
    firmware: *mut VirdOsinfoFirmware,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_firmware(value::entity(firmware.cast())?);
            Ok(true)
        })
    }
}

/// Adds a medium to those that carry an operating system.
///
/// @os: an operating system
/// @media: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_media(
    os: *mut VirdOsinfoOs,
    media: *mut VirdOsinfoMedia,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_media(value::entity(media.cast())?);
            Ok(true)
        })
    }
}

/// Adds a tree to those that an operating system can be installed from.
///
/// @os: an operating system
/// @tree: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_tree(
    os: *mut VirdOsinfoOs,
    tree: *mut VirdOsinfoTree,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_tree(value::entity(tree.cast())?);
            Ok(true)
        })
    }
}

/// Adds an image to those that hold an operating system.
///
/// @os: an operating system
/// @image: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_image(
    os: *mut VirdOsinfoOs,
    image: *mut VirdOsinfoImage,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_image(value::entity(image.cast())?);
            Ok(true)
        })
    }
}

/// Adds a variant to an operating system.
///
/// @os: an operating system
/// @variant: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_variant(
    os: *mut VirdOsinfoOs,
    variant: *mut VirdOsinfoOsVariant,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_variant(value::entity(variant.cast())?);
            Ok(true)
        })
    }
}

/// Adds a driver to those that can be given to an installation.
///
/// @os: an operating system
/// @driver: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_device_driver(
    os: *mut VirdOsinfoOs,
    driver: *mut VirdOsinfoDeviceDriver,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_device_driver(value::entity(driver.cast())?);
            Ok(true)
        })
    }
}

/// Adds an install script to those of an operating system.
///
/// @os: an operating system
/// @script: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_install_script(
    os: *mut VirdOsinfoOs,
    script: *mut VirdOsinfoInstallScript,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_install_script(value::entity(script.cast())?);
            Ok(true)
        })
    }
}
