// SPDX-License-Identifier: LGPL-2.1-or-later
//! Operating systems for C.

use super::filter::VirdOsinfoFilter;
use super::lists::{
    VirdOsinfoDeviceDriverList, VirdOsinfoDeviceLinkList, VirdOsinfoDeviceList, VirdOsinfoFirmwareList,
    VirdOsinfoImageList, VirdOsinfoMediaList, VirdOsinfoOsVariantList, VirdOsinfoTreeList,
};
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdOsinfoReleaseStatus, VirdType};
use crate::osinfo::{Filter, Os};
use std::ffi::c_char;
use std::ptr;

/// An operating system.
pub struct VirdOsinfoOs {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoOs: an operating system.
///
/// Returns: VIRD_TYPE_OSINFO_OS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_type() -> VirdType {
    class::type_of(types::OSINFO_OS)
}

/// Takes another reference.
///
/// @os: (nullable): a VirdOsinfoOs
///
/// Returns: (transfer full) (nullable): @os itself, or NULL if it is no VirdOsinfoOs
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_ref(os: *mut VirdOsinfoOs) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(os.cast(), types::OSINFO_OS).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @os: (nullable): a VirdOsinfoOs, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_unref(os: *mut VirdOsinfoOs) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(os.cast(), types::OSINFO_OS) }
}

/// The family: "linux", "winnt", "freebsd", ...
///
/// @os: an operating system
///
/// Returns: (transfer none) (nullable): the family, valid as long as @os; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_family(os: *mut VirdOsinfoOs) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Os>(os.cast(), Os::family) }
}

/// The distribution: "fedora", "ubuntu", "win", ...
///
/// @os: an operating system
///
/// Returns: (transfer none) (nullable): the distro, valid as long as @os; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_distro(os: *mut VirdOsinfoOs) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Os>(os.cast(), Os::distro) }
}

/// How far an operating system has come.
///
/// @os: an operating system
///
/// Returns: a VirdOsinfoReleaseStatus; VIRD_OSINFO_RELEASE_STATUS_RELEASED if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_release_status(os: *mut VirdOsinfoOs) -> VirdOsinfoReleaseStatus {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Os, _>(os.cast(), 0, |os| Ok(os.release_status() as i32)) }
}

/// The kernel's argument for the place of the installation tree, its own or that of the nearest ancestor.
///
/// @os: an operating system
///
/// Returns: (transfer none) (nullable): the argument, valid as long as @os; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_kernel_url_argument(os: *mut VirdOsinfoOs) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::lent::<Os>(os.cast(), |os| os.kernel_url_argument()) }
}

/// The user that its cloud images have, its own or that of the nearest ancestor.
///
/// @os: an operating system
///
/// Returns: (transfer none) (nullable): the name of the user, valid as long as @os; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_cloud_image_username(os: *mut VirdOsinfoOs) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::lent::<Os>(os.cast(), |os| os.cloud_image_username()) }
}

/// The devices that the files of the operating system itself name, in document order.
///
/// @os: an operating system
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_devices(
    os: *mut VirdOsinfoOs,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    // SAFETY: the caller passes NULL or handles.
    unsafe { value::filtered::<Os, _>(os.cast(), types::OSINFO_DEVICE_LIST, filter, error, |os| os.devices()).cast() }
}

/// All devices that an operating system has, its own and those that it inherits.
///
/// Of several statements on a device the nearest one counts: what an operating system says it has not, it has not,
/// whatever its ancestors have. Its own devices come first, then those of its ancestors, nearest first.
///
/// @os: an operating system
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_all_devices(
    os: *mut VirdOsinfoOs,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Os, _>(os.cast(), types::OSINFO_DEVICE_LIST, filter, error, |os| os.all_devices()).cast()
    }
}

/// The devices that have a value, such as "virtio-net" as their "name" or "block" as their "class".
///
/// @os: an operating system
/// @property: a key, as for vird_osinfo_entity_get_param_value()
/// @value: the value that a device must have
/// @inherited: whether to look at the devices of its ancestors too
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_devices_by_property(
    os: *mut VirdOsinfoOs,
    property: *const c_char,
    value: *const c_char,
    inherited: bool,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_DEVICE_LIST, error, |os| {
            let filter = Filter::new().with(string::text(property, "property")?, string::text(value, "value")?);
            Ok(if inherited {
                os.all_devices_matching(&filter)
            } else {
                os.devices().into_iter().filter(|device| filter.matches(device)).collect()
            })
        })
        .cast()
    }
}

/// The firmware that an operating system boots from: its own statements first, then those of its ancestors.
///
/// What it or a nearer ancestor says it does not boot from is left out.
///
/// @os: an operating system
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_firmware_list(
    os: *mut VirdOsinfoOs,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoFirmwareList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Os, _>(os.cast(), types::OSINFO_FIRMWARE_LIST, filter, error, |os| os.firmware_list()).cast()
    }
}

/// The nearest statement on each kind of firmware, also where it says that the operating system does not boot from
/// it.
///
/// @os: an operating system
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_complete_firmware_list(
    os: *mut VirdOsinfoOs,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoFirmwareList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Os, _>(os.cast(), types::OSINFO_FIRMWARE_LIST, filter, error, |os| {
            os.complete_firmware_list()
        })
        .cast()
    }
}

/// The media that carry an operating system, in document order.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_media_list(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoMediaList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::list::<Os, _>(os.cast(), types::OSINFO_MEDIA_LIST, error, |os| Ok(os.media_list())).cast() }
}

/// The links to those devices that an operating system itself names, in document order.
///
/// @os: an operating system
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_device_links(
    os: *mut VirdOsinfoOs,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLinkList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Os, _>(os.cast(), types::OSINFO_DEVICE_LINK_LIST, filter, error, |os| os.device_links())
            .cast()
    }
}

/// The links to all devices that an operating system has, its own and those that it inherits.
///
/// They are in the order of vird_osinfo_os_get_all_devices().
///
/// @os: an operating system
/// @filter: (nullable): what the items must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_all_device_links(
    os: *mut VirdOsinfoOs,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLinkList {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::filtered::<Os, _>(os.cast(), types::OSINFO_DEVICE_LINK_LIST, filter, error, |os| os.all_device_links())
            .cast()
    }
}

/// The trees that an operating system can be installed from, in document order.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_tree_list(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoTreeList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::list::<Os, _>(os.cast(), types::OSINFO_TREE_LIST, error, |os| Ok(os.tree_list())).cast() }
}

/// The images that hold an operating system, in document order.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_image_list(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoImageList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::list::<Os, _>(os.cast(), types::OSINFO_IMAGE_LIST, error, |os| Ok(os.image_list())).cast() }
}

/// The variants of an operating system, in document order.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_variant_list(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOsVariantList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::list::<Os, _>(os.cast(), types::OSINFO_OS_VARIANT_LIST, error, |os| Ok(os.variant_list())).cast() }
}

/// The drivers that can be added when an operating system is installed, in document order.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_device_drivers(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceDriverList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_DEVICE_DRIVER_LIST, error, |os| Ok(os.device_drivers())).cast()
    }
}

/// Those of the drivers for an operating system that have the highest priority, in document order.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_device_drivers_prioritized(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceDriverList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_DEVICE_DRIVER_LIST, error, |os| {
            Ok(os.device_drivers_prioritized())
        })
        .cast()
    }
}

/// An operating system of which nothing is known yet, to be put into a database.
///
/// @id: the id, mostly a URI
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new operating system, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_new(id: *const c_char, error: *mut *mut VirdError) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a string.
    guard(error, ptr::null_mut(), || Ok(value::wrap(Os::new(unsafe { string::text(id, "id")? })).cast()))
}
