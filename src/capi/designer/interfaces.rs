// SPDX-License-Identifier: LGPL-2.1-or-later
//! Network interfaces that are plugged in elsewhere than a network or bridge, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::VirdConfigDomainInterface;
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::designer::PciAddress;
use std::ffi::c_char;

/// Adds a network interface where the policy plugs it in.
///
/// Without privileges, see vird_designer_domain_set_session(), the hypervisor itself reaches the outside; else it is
/// the bridge, or libvirt's network "default".
///
/// @design: a design
/// @bridge: (nullable): the bridge that the default route of the host goes through; NULL if there is none or it is not known
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_interface(
    design: *mut VirdDesignerDomain,
    bridge: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInterface {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_interface(string::optional_text(bridge, "bridge")?))
            .cast()
    }
}

/// Adds a network interface that shares a network card of the host (macvtap).
///
/// @design: a design
/// @card: name of the network interface of the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_interface_direct(
    design: *mut VirdDesignerDomain,
    card: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInterface {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_interface_direct(string::text(card, "card")?)).cast()
    }
}

/// Adds a network interface that is a virtual function of a network card of the host.
///
/// @design: a design
/// @address: PCI address of the virtual function, such as "0000:03:10.0"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_interface_hostdev(
    design: *mut VirdDesignerDomain,
    address: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInterface {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.add_interface_hostdev(PciAddress::parse(string::text(address, "address")?)?)
        })
        .cast()
    }
}

/// Adds a network interface plugged into a switch in another process, and the shared memory it needs.
///
/// @design: a design
/// @path: path of the socket that the switch makes
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_interface_vhostuser(
    design: *mut VirdDesignerDomain,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInterface {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_interface_vhostuser(string::text(path, "path")?))
            .cast()
    }
}
