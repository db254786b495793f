// SPDX-License-Identifier: LGPL-2.1-or-later
//! How much of a machine an operating system needs, for C.

use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::{Entity, Resources};
use std::ffi::c_char;
use std::ptr;

/// Amounts of memory, storage and processors on one architecture.
pub struct VirdOsinfoResources {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoResources: amounts of memory, storage and processors on one architecture.
///
/// Returns: VIRD_TYPE_OSINFO_RESOURCES
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_get_type() -> VirdType {
    class::type_of(types::OSINFO_RESOURCES)
}

/// Takes another reference.
///
/// @resources: (nullable): a VirdOsinfoResources
///
/// Returns: (transfer full) (nullable): @resources itself, or NULL if it is no VirdOsinfoResources
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_ref(resources: *mut VirdOsinfoResources) -> *mut VirdOsinfoResources {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(resources.cast(), types::OSINFO_RESOURCES).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @resources: (nullable): a VirdOsinfoResources, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_unref(resources: *mut VirdOsinfoResources) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(resources.cast(), types::OSINFO_RESOURCES) }
}

/// The architecture that the amounts are about; "all" stands for every architecture.
///
/// @resources: resources
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @resources; NULL if the database does not
/// say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_get_architecture(resources: *mut VirdOsinfoResources) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Resources>(resources.cast(), Resources::architecture) }
}

/// Number of CPUs.
///
/// @resources: resources
///
/// Returns: the amount; -1 if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_get_n_cpus(resources: *mut VirdOsinfoResources) -> i32 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<Resources, _>(resources.cast(), -1, |resources| {
            Ok(resources.n_cpus().and_then(|amount| i32::try_from(amount).ok()).unwrap_or(-1))
        })
    }
}

/// Speed of a CPU in hertz.
///
/// @resources: resources
///
/// Returns: the amount; -1 if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_get_cpu(resources: *mut VirdOsinfoResources) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<Resources, _>(resources.cast(), -1, |resources| {
            Ok(resources.cpu().and_then(|amount| i64::try_from(amount).ok()).unwrap_or(-1))
        })
    }
}

/// Memory in bytes.
///
/// @resources: resources
///
/// Returns: the amount; -1 if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_get_ram(resources: *mut VirdOsinfoResources) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<Resources, _>(resources.cast(), -1, |resources| {
            Ok(resources.ram().and_then(|amount| i64::try_from(amount).ok()).unwrap_or(-1))
        })
    }
}

/// Disk space in bytes.
///
/// @resources: resources
///
/// Returns: the amount; -1 if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_get_storage(resources: *mut VirdOsinfoResources) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<Resources, _>(resources.cast(), -1, |resources| {
            Ok(resources.storage().and_then(|amount| i64::try_from(amount).ok()).unwrap_or(-1))
        })
    }
}

/// A statement on resources that says nothing yet.
///
/// @id: the id
/// @architecture: the architecture; "all" stands for every architecture
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new statement, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_new(
    id: *const c_char,
    architecture: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoResources {
    // SAFETY: the caller passes NULL or strings.
    guard(error, ptr::null_mut(), || unsafe {
        let (id, architecture) = (string::text(id, "id")?, string::text(architecture, "architecture")?);
        Ok(value::wrap(Resources::new(id, architecture)).cast())
    })
}

/// Says the number of CPUs.
///
/// Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
///
/// @resources: a statement
/// @n_cpus: the number of CPUs; -1 for "not stated"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_set_n_cpus(
    resources: *mut VirdOsinfoResources,
    n_cpus: i32,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::edit::<Resources, _>(resources.cast(), error, false, |resources| {
            resources.set_param("n-cpus", &n_cpus.to_string());
            Ok(true)
        })
    }
}

/// Says the speed of a CPU in hertz.
///
/// Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
///
/// @resources: a statement
/// @cpu: the speed of a CPU in hertz; -1 for "not stated"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_set_cpu(
    resources: *mut VirdOsinfoResources,
    cpu: i64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::edit::<Resources, _>(resources.cast(), error, false, |resources| {
            resources.set_param("cpu", &cpu.to_string());
            Ok(true)
        })
    }
}

/// Says the memory in bytes.
///
/// Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
///
/// @resources: a statement
/// @ram: the memory in bytes; -1 for "not stated"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_set_ram(
    resources: *mut VirdOsinfoResources,
    ram: i64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::edit::<Resources, _>(resources.cast(), error, false, |resources| {
            resources.set_param("ram", &ram.to_string());
            Ok(true)
        })
    }
}

/// Says the disk space in bytes.
///
/// Statements that an operating system completes from its ancestors are copies: changing one changes nothing else.
///
/// @resources: a statement
/// @storage: the disk space in bytes; -1 for "not stated"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_resources_set_storage(
    resources: *mut VirdOsinfoResources,
    storage: i64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::edit::<Resources, _>(resources.cast(), error, false, |resources| {
            resources.set_param("storage", &storage.to_string());
            Ok(true)
        })
    }
}
