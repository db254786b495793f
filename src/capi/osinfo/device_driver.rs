// SPDX-License-Identifier: LGPL-2.1-or-later
//! Drivers that can be given to an installation, for C.

use super::lists::VirdOsinfoDeviceList;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::types::{self, VirdType};
use crate::osinfo::DeviceDriver;
use std::ffi::c_char;

/// Drivers that an operating system does not bring itself, and can be given at its installation.
pub struct VirdOsinfoDeviceDriver {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoDeviceDriver: drivers that can be given to an installation.
///
/// Returns: VIRD_TYPE_OSINFO_DEVICE_DRIVER
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_type() -> VirdType {
    class::type_of(types::OSINFO_DEVICE_DRIVER)
}

/// Takes another reference.
///
/// @driver: (nullable): a VirdOsinfoDeviceDriver
///
/// Returns: (transfer full) (nullable): @driver itself, or NULL if it is no VirdOsinfoDeviceDriver
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_ref(
    driver: *mut VirdOsinfoDeviceDriver,
) -> *mut VirdOsinfoDeviceDriver {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(driver.cast(), types::OSINFO_DEVICE_DRIVER).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @driver: (nullable): a VirdOsinfoDeviceDriver, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_unref(driver: *mut VirdOsinfoDeviceDriver) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(driver.cast(), types::OSINFO_DEVICE_DRIVER) }
}

/// The architecture that a driver runs on.
///
/// @driver: a driver
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @driver; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_architecture(
    driver: *mut VirdOsinfoDeviceDriver,
) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<DeviceDriver>(driver.cast(), DeviceDriver::architecture) }
}

/// Where the files of a driver are.
///
/// @driver: a driver
///
/// Returns: (transfer none) (nullable): the place, valid as long as @driver; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_location(driver: *mut VirdOsinfoDeviceDriver) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<DeviceDriver>(driver.cast(), DeviceDriver::location) }
}

/// Whether the installer itself can use a driver.
///
/// @driver: a driver
///
/// Returns: whether it is; false if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_pre_installable(driver: *mut VirdOsinfoDeviceDriver) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<DeviceDriver, _>(driver.cast(), false, |driver| Ok(driver.is_pre_installable())) }
}

/// Whether a driver is signed by the vendor of the operating system.
///
/// @driver: a driver
///
/// Returns: whether it is; false if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_signed(driver: *mut VirdOsinfoDeviceDriver) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<DeviceDriver, _>(driver.cast(), false, |driver| Ok(driver.is_signed())) }
}

/// Which of several drivers is best: the one with the highest number.
///
/// @driver: a driver
///
/// Returns: the priority; 50 if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_priority(driver: *mut VirdOsinfoDeviceDriver) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<DeviceDriver, _>(driver.cast(), 50, |driver| Ok(driver.priority())) }
}

/// Names of the files of a driver, below its location.
///
/// @driver: a driver
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @driver is no VirdOsinfoDeviceDriver
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_files(
    driver: *mut VirdOsinfoDeviceDriver,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    unsafe { value::texts::<DeviceDriver, _>(driver.cast(), length, |driver| Ok(driver.files())) }
}

/// The devices that a driver drives, in document order.
///
/// @driver: a driver
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_device_driver_get_devices(
    driver: *mut VirdOsinfoDeviceDriver,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<DeviceDriver, _>(driver.cast(), types::OSINFO_DEVICE_LIST, error, |driver| Ok(driver.devices()))
            .cast()
    }
}
