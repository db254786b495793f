// SPDX-License-Identifier: LGPL-2.1-or-later
//! Links from products to devices, for C.

use super::device::VirdOsinfoDevice;
use super::filter::{self, VirdOsinfoFilter};
use super::list;
use super::lists::{VirdOsinfoDeviceLinkList, VirdOsinfoDeviceList};
use super::value::{self, Any, Class};
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::types::{self, VirdType};
use crate::osinfo::{Device, DeviceLink};
use std::ffi::c_char;
use std::ptr;

/// That a product has a device, and what it needs for it.
pub struct VirdOsinfoDeviceLink {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoDeviceLink: that a product has a device.
///
/// Returns: VIRD_TYPE_OSINFO_DEVICELINK
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelink_get_type() -> VirdType {
    class::type_of(types::OSINFO_DEVICE_LINK)
}

/// Takes another reference.
///
/// @link: (nullable): a VirdOsinfoDeviceLink
///
/// Returns: (transfer full) (nullable): @link itself, or NULL if it is no VirdOsinfoDeviceLink
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelink_ref(link: *mut VirdOsinfoDeviceLink) -> *mut VirdOsinfoDeviceLink {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(link.cast(), types::OSINFO_DEVICE_LINK).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @link: (nullable): a VirdOsinfoDeviceLink, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelink_unref(link: *mut VirdOsinfoDeviceLink) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(link.cast(), types::OSINFO_DEVICE_LINK) }
}

/// The driver that the product uses for the device.
///
/// @link: a link
///
/// Returns: (transfer none) (nullable): the driver, valid as long as @link; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelink_get_driver(link: *mut VirdOsinfoDeviceLink) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<DeviceLink>(link.cast(), DeviceLink::driver) }
}

/// The device that a link leads to.
///
/// @link: a link
///
/// Returns: (transfer full) (nullable): the device; NULL if @link is no VirdOsinfoDeviceLink
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelink_get_target(link: *mut VirdOsinfoDeviceLink) -> *mut VirdOsinfoDevice {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::one::<DeviceLink, _>(link.cast(), ptr::null_mut(), |link| Ok(Some(link.device()))).cast() }
}

/// Whether the product has the device; a product can say that it has not what its ancestors have.
///
/// @link: a link
///
/// Returns: whether it has; false if @link is no VirdOsinfoDeviceLink
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelink_is_supported(link: *mut VirdOsinfoDeviceLink) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<DeviceLink, _>(link.cast(), false, |link| Ok(link.is_supported())) }
}

/// A link to a device, with nothing said about it.
///
/// @target: the device
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new link, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelink_new(
    target: *mut VirdOsinfoDevice,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceLink {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::one::<Device, _>(target.cast(), error, |device| Ok(Some(DeviceLink::new(device)))).cast() }
}

/// The devices that the links of a list lead to, in the same order.
///
/// @list: a list of links
/// @filter: (nullable): what the devices must pass; NULL for all
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_devicelinklist_get_devices(
    list: *mut VirdOsinfoDeviceLinkList,
    filter: *mut VirdOsinfoFilter,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or handles.
        let (links, filter) =
            unsafe { (list::contents(list.cast(), types::OSINFO_DEVICE_LINK_LIST)?, filter::optional(filter)?) };
        let device = |link: &Any| <DeviceLink as Class>::of(link).map(DeviceLink::device);
        let devices = links.iter().filter_map(device).collect();
        Ok(list::wrap(types::OSINFO_DEVICE_LIST, filter::passing(devices, &filter)).cast())
    })
}
