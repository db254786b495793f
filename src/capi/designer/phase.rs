// SPDX-License-Identifier: LGPL-2.1-or-later
//! A guest while its operating system is being installed and afterwards, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::access;
use crate::capi::config::types::{VirdConfigDomain, VirdConfigDomainDevice};
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{VirdDesignerInstall, VirdDesignerPhase};
use crate::config::{Class, DomainDevice};
use crate::designer::Kernel;
use std::ffi::c_char;
use std::ptr;

/// Says that a device is there for the installation only.
///
/// In the document for afterwards a CD-ROM drive is empty, and any other device is gone.
///
/// @design: a design
/// @device: a device of the guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_install_only(
    design: *mut VirdDesignerDomain,
    device: *mut VirdConfigDomainDevice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_install_only(&design::document::<DomainDevice>(device.cast())?)
        })
    }
}

/// Says how the operating system gets into the guest, which decides about the documents of
/// vird_designer_domain_get_config_for().
///
/// @design: a design
/// @method: a VirdDesignerInstall
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_install(
    design: *mut VirdDesignerDomain,
    method: VirdDesignerInstall,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_install(design::install(method)?);
            Ok(())
        })
    }
}

/// Starts a kernel directly while the operating system is being installed.
///
/// @design: a design
/// @kernel: (nullable): path of the kernel on the host; NULL: none any more
/// @initrd: (nullable): path of the initial RAM disk on the host
/// @cmdline: (nullable): the arguments of the kernel
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_install_kernel(
    design: *mut VirdDesignerDomain,
    kernel: *const c_char,
    initrd: *const c_char,
    cmdline: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            let initrd = string::optional_text(initrd, "initrd")?.map(str::to_owned);
            let cmdline = string::optional_text(cmdline, "cmdline")?.map(str::to_owned);
            let kernel = string::optional_text(kernel, "kernel")?;
            design.set_install_kernel(kernel.map(|kernel| Kernel { kernel: kernel.to_owned(), initrd, cmdline }))
        })
    }
}

/// The document of a phase: a copy of the guest, changed to be installed with or to be kept afterwards.
///
/// The design itself stays as it is. While the operating system is being installed the guest starts from its medium,
/// from the network or with a kernel, and stops instead of starting again. Afterwards it starts from its disk, the
/// medium is out (except that of Windows, which is asked for several times, and of a live system), and what was there
/// for the installation only is gone.
///
/// @design: a design
/// @phase: a VirdDesignerPhase
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new domain, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_config_for(
    design: *mut VirdDesignerDomain,
    phase: VirdDesignerPhase,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomain {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, ptr::null_mut(), || unsafe {
        let config = design::design(design.cast())?.config_for(design::phase(phase)?)?;
        Ok(access::wrap(config.object().clone()).cast())
    })
}
