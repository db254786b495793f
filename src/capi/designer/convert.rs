// SPDX-License-Identifier: LGPL-2.1-or-later
//! Making a guest another one: machine, processor, firmware, displays, drivers; for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::VirdConfigDomainGraphics;
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::capi::types::{VirdDesignerChoice, VirdDesignerDomainGraphics};
use crate::config::DomainGraphics;
use std::ffi::c_char;

/// Makes a display one of another type.
///
/// What belongs to SPICE is added or removed: agent channel, redirection, sound, and video that only SPICE makes good use
/// of. Port, password and listening addresses stay.
///
/// @design: a design
/// @graphics: a display of the guest
/// @kind: a VirdDesignerDomainGraphics
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_EXISTS, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_graphics(
    design: *mut VirdDesignerDomain,
    graphics: *mut VirdConfigDomainGraphics,
    kind: VirdDesignerDomainGraphics,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_graphics(&design::document::<DomainGraphics>(graphics.cast())?, design::graphics(kind)?)
        })
    }
}

/// Makes all displays of the guest one VNC display.
///
/// As vird_designer_domain_change_graphics(), but displays beyond the first are removed, and so are video devices beyond
/// the first that are not virtio.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_convert_to_vnc(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.convert_to_vnc()) }
}

/// Replaces all USB controllers.
///
/// "none" switches USB off, which is refused while there are devices on it.
///
/// @design: a design
/// @model: (nullable): the model of the one new controller; NULL: those that the designer gives such a guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_usb_controller(
    design: *mut VirdDesignerDomain,
    model: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_usb_controller(string::optional_text(model, "model")?)
        })
    }
}

/// Gives the guest another CPU. Topology and NUMA cells stay.
///
/// @design: a design
/// @cpu: (nullable): a mode ("host-passthrough", "host-model", "maximum") or the name of a model; NULL: what the
/// designer gives such a guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_cpu(
    design: *mut VirdDesignerDomain,
    cpu: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.change_cpu(string::optional_text(cpu, "cpu")?)) }
}

/// Gives the guest another machine.
///
/// On the same board nothing else changes; between the two PC boards disks, sound and network follow, and addresses are
/// given anew. An installed operating system may need help to start there.
///
/// @design: a design
/// @machine: the machine, such as "q35"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_machine(
    design: *mut VirdDesignerDomain,
    machine: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.change_machine(string::text(machine, "machine")?)) }
}

/// Makes a PC with i440fx one with q35.
///
/// @design: a design
/// @ports: how many PCI Express ports it gets; -1: as many as the designer gives a new guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_convert_to_q35(
    design: *mut VirdDesignerDomain,
    ports: i32,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.convert_to_q35(u32::try_from(ports).ok())) }
}

/// Lets the guest have the newest version of its board.
///
/// The machine becomes the alias, which libvirt turns into the newest version when it defines the guest.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_refresh_machine(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.refresh_machine()) }
}

/// Gives the guest another firmware.
///
/// What the old firmware remembered is forgotten, and a decision with code "nvram-reset" says that libvirt must be told so
/// at the next start (VIR_DOMAIN_START_RESET_NVRAM). An installed operating system usually starts only as it was
/// installed.
///
/// @design: a design
/// @uefi: a VirdDesignerChoice: whether the guest starts by UEFI
/// @secure_boot: a VirdDesignerChoice: whether signatures are checked
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_firmware(
    design: *mut VirdDesignerDomain,
    uefi: VirdDesignerChoice,
    secure_boot: VirdDesignerChoice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_firmware(design::choice(uefi)?, design::choice(secure_boot)?)
        })
    }
}

/// Moves hard disks on emulated buses and emulated network interfaces to virtio.
///
/// The operating system must have the drivers. Windows must have seen a virtio disk before: without one in the guest its
/// disks are not moved, and the call fails.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_upgrade_to_virtio(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.upgrade_to_virtio().map(drop)) }
}
