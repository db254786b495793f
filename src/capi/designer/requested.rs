// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices that a guest has only on request, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::{
    VirdConfigDomainAudio, VirdConfigDomainConsole, VirdConfigDomainFilesys, VirdConfigDomainIommu,
    VirdConfigDomainPanic, VirdConfigDomainParallel, VirdConfigDomainSerial, VirdConfigDomainSmartcard,
    VirdConfigDomainVsock, VirdConfigDomainWatchdog,
};
use crate::capi::error::VirdError;
use crate::capi::string;
use std::ffi::c_char;

/// Adds a smartcard reader, unless there is one: with SPICE for the card of the viewer's machine, else for the host's.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the reader, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_smartcard(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainSmartcard {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_smartcard()).cast() }
}

/// Adds a watchdog that resets a guest that hangs, unless there is one.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the watchdog, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_watchdog(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainWatchdog {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_watchdog()).cast() }
}

/// Adds a device through which the guest tells that it crashed, unless there is one.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_panic(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainPanic {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_panic()).cast() }
}

/// Adds sockets between host and guest, unless there are some.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_vsock(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainVsock {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_vsock()).cast() }
}

/// Adds an IOMMU, unless there is one. Guests with more than 255 vCPUs get it without asking.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the IOMMU, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_iommu(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainIommu {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_iommu()).cast() }
}

/// Adds an audio backend, unless there is one: SPICE where there is such a display, else none.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the backend, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_audio(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainAudio {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_audio()).cast() }
}

/// Adds one more serial line.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new line, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_serial(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainSerial {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_serial()).cast() }
}

/// Adds one more parallel port.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new port, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_parallel(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainParallel {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_parallel()).cast() }
}

/// Adds one more console beside the first.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new console, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_further_console(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainConsole {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_further_console()).cast() }
}

/// Adds a folder of the host: by virtiofs with the shared memory it needs, else by 9p; a container mounts it.
///
/// @design: a design
/// @source: path of the folder on the host
/// @target: the name that a machine mounts it by, or the path in a container
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new folder, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_filesystem(
    design: *mut VirdDesignerDomain,
    source: *const c_char,
    target: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainFilesys {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.add_filesystem(string::text(source, "source")?, string::text(target, "target")?)
        })
        .cast()
    }
}

/// Makes a Virtuozzo container from a template.
///
/// @design: a design
/// @name: name of the template
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new file system, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_filesystem_template(
    design: *mut VirdDesignerDomain,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainFilesys {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_filesystem_template(string::text(name, "name")?))
            .cast()
    }
}

/// Makes memory that processes of the host can share, as virtiofs and vhost-user need it.
///
/// The calls that add such devices do so by themselves.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_shared_memory(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::change(design.cast(), error, |design| design.set_shared_memory()) }
}
