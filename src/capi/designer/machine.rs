// SPDX-License-Identifier: LGPL-2.1-or-later
//! What a guest is above its devices, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::VirdConfigDomainOsType;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{VirdDesignerDomainGraphics, VirdDesignerDomainResources};
use std::ffi::c_char;

/// Whether the host runs virtual machines at all.
///
/// @design: a design
///
/// Returns: true if it does
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_supports_machine(design: *mut VirdDesignerDomain) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::ask(design.cast(), false, |design| Ok(design.supports_machine())) }
}

/// Whether the host runs virtual machines of an architecture and OS type.
///
/// @design: a design
/// @arch: the architecture, such as "x86_64"
/// @ostype: a VirdConfigDomainOsType
///
/// Returns: true if it does
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_supports_machine_full(
    design: *mut VirdDesignerDomain,
    arch: *const c_char,
    ostype: VirdConfigDomainOsType,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::ask(design.cast(), false, |design| {
            Ok(design.supports_machine_full(string::text(arch, "arch")?, design::os_type(ostype)?))
        })
    }
}

/// Whether the host runs containers.
///
/// @design: a design
///
/// Returns: true if it does
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_supports_container(design: *mut VirdDesignerDomain) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::ask(design.cast(), false, |design| Ok(design.supports_container())) }
}

/// Whether the host runs containers of an architecture.
///
/// @design: a design
/// @arch: the architecture, such as "x86_64"
///
/// Returns: true if it does
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_supports_container_full(
    design: *mut VirdDesignerDomain,
    arch: *const c_char,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::ask(design.cast(), false, |design| Ok(design.supports_container_full(string::text(arch, "arch")?)))
    }
}

/// Sets the machine up: everything above the devices, and the devices that every guest has.
///
/// The calls that add devices do this by themselves if nobody did. Called again, it decides anew what it decided
/// before.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_setup_machine(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.setup_machine()) }
}

/// Sets the machine up for an architecture and an OS type.
///
/// @design: a design
/// @arch: the architecture, such as "x86_64"
/// @ostype: a VirdConfigDomainOsType
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_setup_machine_full(
    design: *mut VirdDesignerDomain,
    arch: *const c_char,
    ostype: VirdConfigDomainOsType,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.setup_machine_full(string::text(arch, "arch")?, design::os_type(ostype)?)
        })
    }
}

/// Sets a container up.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_setup_container(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.setup_container()) }
}

/// Sets a container up for an architecture.
///
/// @design: a design
/// @arch: the architecture, such as "x86_64"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_setup_container_full(
    design: *mut VirdDesignerDomain,
    arch: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { design::change(design.cast(), error, |design| design.setup_container_full(string::text(arch, "arch")?)) }
}

/// Decides memory and number of vCPUs from what the operating system needs.
///
/// @design: a design
/// @req: a VirdDesignerDomainResources
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_setup_resources(
    design: *mut VirdDesignerDomain,
    req: VirdDesignerDomainResources,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.setup_resources(design::resources(req)?)) }
}

/// How large a new disk for this guest should be.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: the size in bytes; -1 with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_recommended_storage(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, -1, || unsafe {
        let bytes = design::design(design.cast())?.recommended_storage()?;
        Ok(i64::try_from(bytes).unwrap_or(i64::MAX))
    })
}

/// The display that guests of this kind have by default.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: a VirdDesignerDomainGraphics; VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE if they have none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_default_graphics(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> VirdDesignerDomainGraphics {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, design::NO_GRAPHICS, || unsafe {
        let graphics = design::design(design.cast())?.default_graphics()?;
        Ok(graphics.map_or(design::NO_GRAPHICS, |graphics| graphics as i32))
    })
}

/// Says in the guest's metadata which operating system it runs.
///
/// Nothing else changes, and this design goes on deciding for the operating system that it was made for.
///
/// @design: a design
/// @id: (nullable): the id that the database has for it, such as "http://debian.org/debian/12"; NULL says nothing any more
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_os_id(
    design: *mut VirdDesignerDomain,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { design::change(design.cast(), error, |design| design.change_os_id(string::optional_text(id, "id")?)) }
}
