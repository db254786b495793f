// SPDX-License-Identifier: LGPL-2.1-or-later
//! Platforms for C: hypervisors and their versions.

use super::device::VirdOsinfoDevice;
use super::device_link::VirdOsinfoDeviceLink;
use super::filter::VirdOsinfoFilter;
use super::lists::{VirdOsinfoDeviceLinkList, VirdOsinfoDeviceList};
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::Platform;
use std::ffi::c_char;
use std::ptr;

/// A platform that operating systems run on: a version of a hypervisor.
pub struct VirdOsinfoPlatform {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoPlatform: a platform that operating systems run on.
///
/// Returns: VIRD_TYPE_OSINFO_PLATFORM
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_get_type() -> VirdType {
    class::type_of(types::OSINFO_PLATFORM)
}

/// Takes another reference.
///
/// @platform: (nullable): a VirdOsinfoPlatform
///
/// Returns: (transfer full) (nullable): @platform itself, or NULL if it is no VirdOsinfoPlatform
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_ref(platform: *mut VirdOsinfoPlatform) -> *mut VirdOsinfoPlatform {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(platform.cast(), types::OSINFO_PLATFORM).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @platform: (nullable): a VirdOsinfoPlatform, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_unref(platform: *mut VirdOsinfoPlatform) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(platform.cast(), types::OSINFO_PLATFORM) }
}

/// The devices that the files of the platform itself name, in document order.
///
/// @platform: a platform
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_get_devices(
    platform: *mut VirdOsinfoPlatform,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Platform, _>(platform.cast(), types::OSINFO_DEVICE_LIST, filter, error, |platform| {
            platform.devices()
        })
        .cast()
    }
}

/// All devices that a platform has, its own and those of what it derives from or upgrades, nearest first.
///
/// @platform: a platform
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_get_all_devices(
    platform: *mut VirdOsinfoPlatform,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Platform, _>(platform.cast(), types::OSINFO_DEVICE_LIST, filter, error, |platform| {
            platform.all_devices()
        })
        .cast()
    }
}

/// The links to the devices that a platform itself names, in document order.
///
/// @platform: a platform
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_get_device_links(
    platform: *mut VirdOsinfoPlatform,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLinkList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Platform, _>(platform.cast(), types::OSINFO_DEVICE_LINK_LIST, filter, error, |platform| {
            platform.device_links()
        })
        .cast()
    }
}

/// A platform of which nothing is known yet, to be put into a database.
///
/// @id: the id, mostly a URI
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new platform, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_new(
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoPlatform {
    // SAFETY: the caller passes NULL or a string.
    guard(error, ptr::null_mut(), || Ok(value::wrap(Platform::new(unsafe { string::text(id, "id")? })).cast()))
}

/// Gives a platform a device.
///
/// @platform: a platform
/// @device: the device
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the link, which can tell more about the device, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_platform_add_device(
    platform: *mut VirdOsinfoPlatform,
    device: *mut VirdOsinfoDevice,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLink {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Platform, _>(platform.cast(), error, ptr::null_mut(), |platform| {
            Ok(value::wrap(platform.add_device(value::entity(device.cast())?)).cast())
        })
    }
}
