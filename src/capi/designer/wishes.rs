// SPDX-License-Identifier: LGPL-2.1-or-later
//! What an application may ask for before the designer decides, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::capi::types::{VirdDesignerChoice, VirdDesignerLaunchSecurity, VirdDesignerPart, VirdDesignerProfile};
use std::ffi::c_char;

/// Names the guest.
///
/// @design: a design
/// @value: the name; not empty and without "/"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_name(
    design: *mut VirdDesignerDomain,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { design::change(design.cast(), error, |design| design.set_name(string::text(value, "value")?)) }
}

/// Sets the memory.
///
/// @design: a design
/// @value: the memory in KiB
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_memory(
    design: *mut VirdDesignerDomain,
    value: u64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.set_memory_kib(value)) }
}

/// Sets the number of vCPUs; a topology follows.
///
/// @design: a design
/// @value: the number
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_vcpus(
    design: *mut VirdDesignerDomain,
    value: u64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.set_vcpus(value)) }
}

/// Asks for an architecture.
///
/// This is possible until the machine is set up, which the first device does.
///
/// @design: a design
/// @value: (nullable): the architecture, such as "x86_64"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_arch(
    design: *mut VirdDesignerDomain,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { design::change(design.cast(), error, |design| design.set_arch(string::optional_text(value, "value")?)) }
}

/// Asks for a virtualization type.
///
/// This is possible until the machine is set up, which the first device does.
///
/// @design: a design
/// @value: (nullable): the type, such as "kvm" or "qemu"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_virt_type(
    design: *mut VirdDesignerDomain,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::change(design.cast(), error, |design| design.set_virt_type(string::optional_text(value, "value")?))
    }
}

/// Asks for a machine.
///
/// This is possible until the machine is set up, which the first device does.
///
/// @design: a design
/// @value: (nullable): the machine, such as "q35"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_machine(
    design: *mut VirdDesignerDomain,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { design::change(design.cast(), error, |design| design.set_machine(string::optional_text(value, "value")?)) }
}

/// Asks for UEFI, or for none.
///
/// This is possible until the machine is set up, which the first device does.
///
/// @design: a design
/// @value: a VirdDesignerChoice
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_uefi(
    design: *mut VirdDesignerDomain,
    value: VirdDesignerChoice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.set_uefi(design::choice(value)?)) }
}

/// Asks for secure boot on or off.
///
/// This is possible until the machine is set up, which the first device does.
///
/// @design: a design
/// @value: a VirdDesignerChoice
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_secure_boot(
    design: *mut VirdDesignerDomain,
    value: VirdDesignerChoice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.set_secure_boot(design::choice(value)?)) }
}

/// Whether what the operating system needs and the host lacks is left out; else it is an error.
///
/// @design: a design
/// @value: true to leave it out; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_best_effort(
    design: *mut VirdDesignerDomain,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_best_effort(value);
            Ok(())
        })
    }
}

/// Makes UUIDs and MAC addresses a function of a number, for tests and reproducible output.
///
/// @design: a design
/// @value: any number
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_seed(
    design: *mut VirdDesignerDomain,
    value: u64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_seed(Some(value));
            Ok(())
        })
    }
}

/// Makes UUIDs and MAC addresses random again, as they are by default.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_unset_seed(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_seed(None);
            Ok(())
        })
    }
}

/// Chooses the policy for later calls.
///
/// @design: a design
/// @value: a VirdDesignerProfile
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_profile(
    design: *mut VirdDesignerDomain,
    value: VirdDesignerProfile,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_profile(design::profile(value)?);
            Ok(())
        })
    }
}

/// Switches one point in which the policy departs from the reference policy, for later calls.
///
/// @design: a design
/// @number: the number of the deviation: 6 for D6
/// @value: whether to depart from the reference
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_deviation(
    design: *mut VirdDesignerDomain,
    number: u32,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_profile(design.profile().with(design::deviation(number)?, value));
            Ok(())
        })
    }
}

/// Says whether the connection is one without privileges, such as qemu:///session, for later calls.
///
/// @design: a design
/// @value: true for a connection without privileges; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_session(
    design: *mut VirdDesignerDomain,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_session(value);
            Ok(())
        })
    }
}

/// Says whether displays that are added later render with OpenGL, which only viewers on the same host see.
///
/// A VNC display gets a renderer beside it. The first display brings a video device along that renders.
///
/// @design: a design
/// @value: true to render with OpenGL; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_gl(
    design: *mut VirdDesignerDomain,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_gl(value);
            Ok(())
        })
    }
}

/// Asks for memory that is hidden from the host. SEV and TDX bring the machine q35 and UEFI along.
///
/// This is possible until the machine is set up, which the first device does.
///
/// @design: a design
/// @value: a VirdDesignerLaunchSecurity
/// @policy: (nullable): the policy number as hexadecimal or decimal text, such as "0x03"; NULL leaves it to the
/// designer, which is an error for SEV-SNP
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_launch_security(
    design: *mut VirdDesignerDomain,
    value: VirdDesignerLaunchSecurity,
    policy: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::change(design.cast(), error, |design| {
            let kind = design::launch_security(value)?;
            design.set_launch_security(kind, design::policy_number(string::optional_text(policy, "policy")?)?)
        })
    }
}

/// Says whether the guest gets a part that the designer adds by itself.
///
/// It counts for what is not there yet. A guest that does without a memory balloon says so, since libvirt would add
/// one.
///
/// @design: a design
/// @part: which part
/// @wanted: false to do without it; true is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_default(
    design: *mut VirdDesignerDomain,
    part: VirdDesignerPart,
    wanted: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_default(design::part(part)?, wanted);
            Ok(())
        })
    }
}

/// Says how many PCI Express root ports the guest gets, of which each takes a device that is plugged in later.
///
/// This is possible until the machine is set up, which the first device does.
///
/// @design: a design
/// @ports: how many, at most 256; 0 leaves it to libvirt, which makes as many as there are devices
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_pci_ports(
    design: *mut VirdDesignerDomain,
    ports: u32,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.set_pci_ports(Some(ports))) }
}

/// Says whether the host is another machine than the one in front of the user, for later calls.
///
/// Displays are compressed then.
///
/// @design: a design
/// @remote: true if it is; false is the default
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_remote(
    design: *mut VirdDesignerDomain,
    remote: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_remote(remote);
            Ok(())
        })
    }
}
