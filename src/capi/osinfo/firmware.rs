// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which firmware an operating system boots from, for C.

use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::Firmware;
use std::ffi::c_char;
use std::ptr;

/// A statement on one kind of firmware on one architecture.
pub struct VirdOsinfoFirmware {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoFirmware: a statement on one kind of firmware on one architecture.
///
/// Returns: VIRD_TYPE_OSINFO_FIRMWARE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_firmware_get_type() -> VirdType {
    class::type_of(types::OSINFO_FIRMWARE)
}

/// Takes another reference.
///
/// @firmware: (nullable): a VirdOsinfoFirmware
///
/// Returns: (transfer full) (nullable): @firmware itself, or NULL if it is no VirdOsinfoFirmware
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_firmware_ref(firmware: *mut VirdOsinfoFirmware) -> *mut VirdOsinfoFirmware {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(firmware.cast(), types::OSINFO_FIRMWARE).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @firmware: (nullable): a VirdOsinfoFirmware, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_firmware_unref(firmware: *mut VirdOsinfoFirmware) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(firmware.cast(), types::OSINFO_FIRMWARE) }
}

/// The architecture.
///
/// @firmware: a statement on firmware
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @firmware; NULL if the database does not
/// say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_firmware_get_architecture(firmware: *mut VirdOsinfoFirmware) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Firmware>(firmware.cast(), Firmware::architecture) }
}

/// The kind of firmware: "bios" or "efi".
///
/// @firmware: a statement on firmware
///
/// Returns: (transfer none) (nullable): the type, valid as long as @firmware; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_firmware_get_firmware_type(firmware: *mut VirdOsinfoFirmware) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Firmware>(firmware.cast(), Firmware::firmware_type) }
}

/// Whether the operating system boots from it.
///
/// @firmware: a statement on firmware
///
/// Returns: true if it does
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_firmware_is_supported(firmware: *mut VirdOsinfoFirmware) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Firmware, _>(firmware.cast(), false, |firmware| Ok(firmware.is_supported())) }
}

/// A statement that an operating system boots from one kind of firmware on an architecture.
///
/// @id: the id
/// @architecture: the architecture
/// @firmware_type: "bios" or "efi"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new statement, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_firmware_new(
    id: *const c_char,
    architecture: *const c_char,
    firmware_type: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoFirmware {
    // SAFETY: the caller passes NULL or strings.
    guard(error, ptr::null_mut(), || unsafe {
        let (id, architecture) = (string::text(id, "id")?, string::text(architecture, "architecture")?);
        let firmware_type = string::text(firmware_type, "firmware_type")?;
        Ok(value::wrap(Firmware::new(id, architecture, firmware_type)).cast())
    })
}
