// SPDX-License-Identifier: LGPL-2.1-or-later
//! Handing devices of the host to guests, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::{VirdConfigDomainHostdev, VirdConfigNodeDevice};
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::designer::{PciAddress, UsbDevice};
use std::ffi::c_char;

/// Hands the device of the host that a node device document describes to the guest.
///
/// @design: a design
/// @node: a VirdConfigNodeDevice, as virNodeDeviceGetXMLDesc() gives it: PCI, USB, SCSI or mediated device; for a container also a network interface or block device
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev(
    design: *mut VirdDesignerDomain,
    node: *mut VirdConfigNodeDevice,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_hostdev(&design::document(node.cast())?)).cast() }
}

/// Hands a PCI device of the host to the guest.
///
/// @design: a design
/// @address: the address, such as "0000:03:00.0"; a node device's name such as "pci_0000_03_00_0" will do
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_pci(
    design: *mut VirdDesignerDomain,
    address: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.add_hostdev_pci(PciAddress::parse(string::text(address, "address")?)?)
        })
        .cast()
    }
}

/// Hands a USB device of the host to the guest, wherever it is plugged in.
///
/// @design: a design
/// @vendor: the vendor's number
/// @product: the product's number
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_usb(
    design: *mut VirdDesignerDomain,
    vendor: u32,
    product: u32,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::device(design.cast(), error, |design| design.add_hostdev_usb(UsbDevice::product(vendor, product)?))
            .cast()
    }
}

/// Hands the USB device that is plugged in at a place of the host to the guest.
///
/// @design: a design
/// @bus: number of the bus
/// @device: number of the device on the bus
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_usb_address(
    design: *mut VirdDesignerDomain,
    bus: u32,
    device: u32,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::device(design.cast(), error, |design| design.add_hostdev_usb(UsbDevice::Address { bus, device })).cast()
    }
}

/// Hands a SCSI device of the host to the guest.
///
/// @design: a design
/// @host: number of the host adapter: 2 for scsi_host2
/// @bus: number of the bus
/// @target: number of the target
/// @unit: number of the unit
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_scsi(
    design: *mut VirdDesignerDomain,
    host: u32,
    bus: u32,
    target: u32,
    unit: u64,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_hostdev_scsi(host, bus, target, unit)).cast() }
}

/// Hands a mediated device of the host to the guest.
///
/// @design: a design
/// @uuid: the UUID of the device
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_mdev(
    design: *mut VirdDesignerDomain,
    uuid: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_hostdev_mdev(string::text(uuid, "uuid")?)).cast()
    }
}

/// Hands a block device of the host to a container.
///
/// @design: a design
/// @path: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_storage(
    design: *mut VirdDesignerDomain,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_hostdev_storage(string::text(path, "path")?)).cast()
    }
}

/// Hands a character device of the host to a container.
///
/// @design: a design
/// @path: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_misc(
    design: *mut VirdDesignerDomain,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_hostdev_misc(string::text(path, "path")?)).cast()
    }
}

/// Hands a network interface of the host to a container.
///
/// @design: a design
/// @name: name of the interface on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_hostdev_net(
    design: *mut VirdDesignerDomain,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainHostdev {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { design::device(design.cast(), error, |design| design.add_hostdev_net(string::text(name, "name")?)).cast() }
}
