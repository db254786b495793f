// SPDX-License-Identifier: LGPL-2.1-or-later
//! Variants of operating systems, for C.

use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::{Entity, OsVariant};
use std::ffi::c_char;
use std::ptr;

/// A variant of an operating system, such as "server" or "desktop".
pub struct VirdOsinfoOsVariant {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoOsVariant: a variant of an operating system.
///
/// Returns: VIRD_TYPE_OSINFO_OS_VARIANT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_variant_get_type() -> VirdType {
    class::type_of(types::OSINFO_OS_VARIANT)
}

/// Takes another reference.
///
/// @variant: (nullable): a VirdOsinfoOsVariant
///
/// Returns: (transfer full) (nullable): @variant itself, or NULL if it is no VirdOsinfoOsVariant
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_variant_ref(variant: *mut VirdOsinfoOsVariant) -> *mut VirdOsinfoOsVariant {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(variant.cast(), types::OSINFO_OS_VARIANT).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @variant: (nullable): a VirdOsinfoOsVariant, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_variant_unref(variant: *mut VirdOsinfoOsVariant) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(variant.cast(), types::OSINFO_OS_VARIANT) }
}

/// The name for people to read, in their language where the database has it.
///
/// @variant: a variant
///
/// Returns: (transfer none) (nullable): the name, valid as long as @variant; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_variant_get_name(variant: *mut VirdOsinfoOsVariant) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<OsVariant>(variant.cast(), OsVariant::name) }
}

/// A variant of an operating system.
///
/// @id: the id, which is a short name such as "server"
/// @name: the name for people to read
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new variant, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_os_variant_new(
    id: *const c_char,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOsVariant {
    // SAFETY: the caller passes NULL or strings.
    guard(error, ptr::null_mut(), || unsafe {
        let mut variant = OsVariant::new(string::text(id, "id")?);
        variant.set_param("name", string::text(name, "name")?);
        Ok(value::wrap(variant).cast())
    })
}
