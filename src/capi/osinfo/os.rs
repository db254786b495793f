// SPDX-License-Identifier: LGPL-2.1-or-later
//! Operating systems for C.

use super::device::VirdOsinfoDevice;
use super::device_driver::VirdOsinfoDeviceDriver;
use super::device_link::VirdOsinfoDeviceLink;
use super::filter::VirdOsinfoFilter;
use super::firmware::VirdOsinfoFirmware;
use super::image::VirdOsinfoImage;
use super::install_script::VirdOsinfoInstallScript;
use super::lists::{
    VirdOsinfoDeviceDriverList, VirdOsinfoDeviceLinkList, VirdOsinfoDeviceList, VirdOsinfoFirmwareList,
    VirdOsinfoImageList, VirdOsinfoMediaList, VirdOsinfoOsVariantList, VirdOsinfoResourcesList, VirdOsinfoTreeList,
};
use super::media::VirdOsinfoMedia;
use super::os_variant::VirdOsinfoOsVariant;
use super::resources::VirdOsinfoResources;
use super::tree::VirdOsinfoTree;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdOsinfoReleaseStatus, VirdType};
use crate::osinfo::{Filter, Os, ResourceKind};
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

/// What an operating system needs at least.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_minimum_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::Minimum))
        })
        .cast()
    }
}

/// What an operating system works well with.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_recommended_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::Recommended))
        })
        .cast()
    }
}

/// What an operating system can use at most.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_maximum_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::Maximum))
        })
        .cast()
    }
}

/// What an installation over the network needs at least.
///
/// There is one item for each architecture that the database speaks of; "all" stands for every architecture.
///
/// @os: an operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_get_network_install_resources(
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResourcesList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Os, _>(os.cast(), types::OSINFO_RESOURCES_LIST, error, |os| {
            Ok(os.resources(ResourceKind::NetworkInstall))
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

/// What an operating system needs at least: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_minimum_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::Minimum, value::entity(resources.cast())?);
            Ok(true)
        })
    }
}

/// What an operating system works well with: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_recommended_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::Recommended, value::entity(resources.cast())?);
            Ok(true)
        })
    }
}

/// What an operating system can use at most: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_maximum_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::Maximum, value::entity(resources.cast())?);
            Ok(true)
        })
    }
}

/// What an installation over the network needs at least: adds a statement.
///
/// @os: an operating system
/// @resources: the statement
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_add_network_install_resources(
    os: *mut VirdOsinfoOs,
    resources: *mut VirdOsinfoResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Os, _>(os.cast(), error, false, |os| {
            os.add_resources(ResourceKind::NetworkInstall, value::entity(resources.cast())?);
            Ok(true)
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
