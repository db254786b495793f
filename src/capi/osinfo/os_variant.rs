// SPDX-License-Identifier: LGPL-2.1-or-later
//! Variants of operating systems, for C.

use super::value;
use crate::capi::class;
use crate::capi::types::{self, VirdType};
use crate::osinfo::OsVariant;
use std::ffi::c_char;

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
