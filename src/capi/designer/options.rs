// SPDX-License-Identifier: LGPL-2.1-or-later
//! A whole guest from one list of wishes, for C.

use super::design::{self, choice};
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::{VirdConfigCapabilities, VirdConfigDomainCapabilities};
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::osinfo::os::VirdOsinfoOs;
use crate::capi::osinfo::value;
use crate::capi::types::{
    self, VirdDesignerChoice, VirdDesignerDomainGraphics, VirdDesignerGuestKind, VirdDesignerProfile, VirdType,
};
use crate::capi::{class, string};
use crate::designer::{Domain, Options};
use crate::error::Result;
use crate::osinfo::Os;
use std::ffi::c_char;
use std::ptr;
use std::sync::{Mutex, PoisonError};

/// What an application wishes a guest to be; everything else is decided.
pub struct VirdDesignerOptions {
    _private: [u8; 0],
}

type Shared = Mutex<Options>;

impl Payload for Shared {
    fn holds(type_id: u32) -> bool {
        type_id == types::DESIGNER_OPTIONS
    }
}

/// The options in a handle, as they are now.
unsafe fn options_of(options: *const VirdDesignerOptions) -> Result<Options> {
    // SAFETY: as the caller promises.
    let shared: &Shared = unsafe { handle::borrow(options.cast(), types::DESIGNER_OPTIONS)? };
    Ok(shared.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

/// A change of options.
pub(crate) unsafe fn change(
    options: *mut VirdDesignerOptions,
    error: *mut *mut VirdError,
    work: impl FnOnce(&mut Options) -> Result<()>,
) -> bool {
    guard(error, false, || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let shared: &Shared = unsafe { handle::borrow(options.cast_const().cast(), types::DESIGNER_OPTIONS)? };
        work(&mut shared.lock().unwrap_or_else(PoisonError::into_inner)).map(|()| true)
    })
}

/// The type id of VirdDesignerOptions: what an application wishes a guest to be.
///
/// Returns: VIRD_TYPE_DESIGNER_OPTIONS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_get_type() -> VirdType {
    class::type_of(types::DESIGNER_OPTIONS)
}

/// Takes another reference.
///
/// @options: (nullable): a VirdDesignerOptions
///
/// Returns: (transfer full) (nullable): @options itself, or NULL if it is no VirdDesignerOptions
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_ref(options: *mut VirdDesignerOptions) -> *mut VirdDesignerOptions {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(options.cast(), types::DESIGNER_OPTIONS).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @options: (nullable): a VirdDesignerOptions, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_unref(options: *mut VirdDesignerOptions) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(options.cast(), types::DESIGNER_OPTIONS) }
}

/// New options, which wish for nothing: they give a machine with a display where there can be one.
///
/// Returns: (transfer full): the options
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_new() -> *mut VirdDesignerOptions {
    quiet(ptr::null_mut(), || Ok(handle::create(types::DESIGNER_OPTIONS, Shared::new(Options::default())).cast()))
}

/// A complete guest for an operating system on a host, as the options say.
///
/// @os: (nullable): the operating system; NULL if nothing is known about it
/// @capabilities: the host capabilities
/// @domain_capabilities: (nullable): the domain capabilities; NULL if they are not known
/// @options: what the application wishes for
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the design, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_new_from_options(
    os: *mut VirdOsinfoOs,
    capabilities: *mut VirdConfigCapabilities,
    domain_capabilities: *mut VirdConfigDomainCapabilities,
    options: *mut VirdDesignerOptions,
    error: *mut *mut VirdError,
) -> *mut VirdDesignerDomain {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or handles.
        unsafe {
            let options = options_of(options)?;
            let os = (!os.is_null()).then(|| value::entity::<Os>(os.cast()).cloned()).transpose()?;
            let capabilities = design::document(capabilities.cast())?;
            let domcaps = match domain_capabilities.is_null() {
                true => None,
                false => Some(design::document(domain_capabilities.cast())?),
            };
            Ok(design::wrap(Domain::from_options(os, &capabilities, domcaps.as_ref(), &options)?))
        }
    })
}

/// Makes a guest as the options say: everything, or nothing if one wish cannot be met.
///
/// The guest must not have been set up before.
///
/// @design: a design
/// @options: what the application wishes for
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_design(
    design: *mut VirdDesignerDomain,
    options: *mut VirdDesignerOptions,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe { design::change(design.cast(), error, |design| design.design(&options_of(options)?)) }
}

/// Names the guest.
///
/// @options: options
/// @value: (nullable): the name; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_name(
    options: *mut VirdDesignerOptions,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.name = string::optional_text(value, "value")?.map(str::to_owned);
            Ok(())
        })
    }
}

/// Asks for an architecture.
///
/// @options: options
/// @value: (nullable): the architecture, such as "x86_64"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_arch(
    options: *mut VirdDesignerOptions,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.arch = string::optional_text(value, "value")?.map(str::to_owned);
            Ok(())
        })
    }
}

/// Asks for a virtualization type.
///
/// @options: options
/// @value: (nullable): the type, such as "kvm"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_virt_type(
    options: *mut VirdDesignerOptions,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.virt_type = string::optional_text(value, "value")?.map(str::to_owned);
            Ok(())
        })
    }
}

/// Asks for a machine.
///
/// @options: options
/// @value: (nullable): the machine, such as "q35"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_machine(
    options: *mut VirdDesignerOptions,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.machine = string::optional_text(value, "value")?.map(str::to_owned);
            Ok(())
        })
    }
}

/// Sets the memory.
///
/// @options: options
/// @value: the memory in KiB; 0 leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_memory(
    options: *mut VirdDesignerOptions,
    value: u64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.memory_kib = Some(value).filter(|kib| *kib > 0);
            Ok(())
        })
    }
}

/// Sets the number of vCPUs.
///
/// @options: options
/// @value: the number; 0 leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_vcpus(
    options: *mut VirdDesignerOptions,
    value: u64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.vcpus = Some(value).filter(|vcpus| *vcpus > 0);
            Ok(())
        })
    }
}

/// Asks for UEFI, or for none.
///
/// @options: options
/// @value: a VirdDesignerChoice
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_uefi(
    options: *mut VirdDesignerOptions,
    value: VirdDesignerChoice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.uefi = choice(value)?;
            Ok(())
        })
    }
}

/// Asks for secure boot on or off.
///
/// @options: options
/// @value: a VirdDesignerChoice
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_secure_boot(
    options: *mut VirdDesignerOptions,
    value: VirdDesignerChoice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.secure_boot = choice(value)?;
            Ok(())
        })
    }
}

/// Asks for a TPM, or for none.
///
/// @options: options
/// @value: a VirdDesignerChoice
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_tpm(
    options: *mut VirdDesignerOptions,
    value: VirdDesignerChoice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.tpm = choice(value)?;
            Ok(())
        })
    }
}

/// Says what the guest is for.
///
/// @options: options
/// @value: a VirdDesignerGuestKind; a desktop is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_kind(
    options: *mut VirdDesignerOptions,
    value: VirdDesignerGuestKind,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.kind = design::guest_kind(value)?;
            Ok(())
        })
    }
}

/// Asks for a display.
///
/// @options: options
/// @value: a VirdDesignerDomainGraphics; NONE leaves it to the kind of guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_graphics(
    options: *mut VirdDesignerOptions,
    value: VirdDesignerDomainGraphics,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.graphics = match value {
                design::NO_GRAPHICS => None,
                number => Some(design::graphics(number)?),
            };
            Ok(())
        })
    }
}

/// Chooses the policy.
///
/// @options: options
/// @value: a VirdDesignerProfile
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_profile(
    options: *mut VirdDesignerOptions,
    value: VirdDesignerProfile,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.profile = Some(design::profile(value)?);
            Ok(())
        })
    }
}

/// Makes UUIDs and MAC addresses a function of a number, for tests and reproducible output.
///
/// @options: options
/// @value: any number
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_seed(
    options: *mut VirdDesignerOptions,
    value: u64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.seed = Some(value);
            Ok(())
        })
    }
}

/// Says whether the connection is one without privileges, such as qemu:///session.
///
/// @options: options
/// @value: true for a connection without privileges; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_session(
    options: *mut VirdDesignerOptions,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.session = value;
            Ok(())
        })
    }
}

/// Whether what the operating system needs and the host lacks is left out; else it is an error.
///
/// @options: options
/// @value: true to leave it out; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_best_effort(
    options: *mut VirdDesignerOptions,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.best_effort = value;
            Ok(())
        })
    }
}

/// Asks for a container instead of a machine.
///
/// @options: options
/// @value: true for a container; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_container(
    options: *mut VirdDesignerOptions,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.container = value;
            Ok(())
        })
    }
}

/// Says whether the display renders with OpenGL, which only viewers on the same host see.
///
/// @options: options
/// @value: true to render with OpenGL; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_gl(
    options: *mut VirdDesignerOptions,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.gl = value;
            Ok(())
        })
    }
}
