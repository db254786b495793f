// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices for C.

use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::Device;
use std::ffi::c_char;
use std::ptr;

/// A kind of device, such as "virtio network card".
pub struct VirdOsinfoDevice {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoDevice: a kind of device.
///
/// Returns: VIRD_TYPE_OSINFO_DEVICE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_type() -> VirdType {
    class::type_of(types::OSINFO_DEVICE)
}

/// Takes another reference.
///
/// @device: (nullable): a VirdOsinfoDevice
///
/// Returns: (transfer full) (nullable): @device itself, or NULL if it is no VirdOsinfoDevice
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_ref(device: *mut VirdOsinfoDevice) -> *mut VirdOsinfoDevice {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(device.cast(), types::OSINFO_DEVICE).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @device: (nullable): a VirdOsinfoDevice, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_unref(device: *mut VirdOsinfoDevice) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(device.cast(), types::OSINFO_DEVICE) }
}

/// Who made it.
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the vendor, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_vendor(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::vendor) }
}

/// The vendor's number on the bus, such as "1af4".
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the vendor id, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_vendor_id(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::vendor_id) }
}

/// What it is called on the market.
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the product, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_product(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::product) }
}

/// The product's number on the bus, such as "1041".
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the product id, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_product_id(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::product_id) }
}

/// The bus it belongs to, more closely.
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the subsystem, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_subsystem(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::subsystem) }
}

/// The bus: "pci", "usb", "xen", ...
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the bus, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_bus_type(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::bus_type) }
}

/// What it is for: "net", "block", "audio", ...
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the class, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_class(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::class) }
}

/// The short name by which emulators know it, such as "virtio-net".
///
/// @device: a device
///
/// Returns: (transfer none) (nullable): the name, valid as long as @device; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_get_name(device: *mut VirdOsinfoDevice) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Device>(device.cast(), Device::name) }
}

/// A device of which nothing is known yet, to be put into a database or given to a product.
///
/// @id: the id, mostly a URI
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new device, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_new(
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDevice {
    // SAFETY: the caller passes NULL or a string.
    guard(error, ptr::null_mut(), || Ok(value::wrap(Device::new(unsafe { string::text(id, "id")? })).cast()))
}
