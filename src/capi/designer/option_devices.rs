// SPDX-License-Identifier: LGPL-2.1-or-later
//! The devices among the wishes for a whole guest, for C.

use super::design;
use super::options::{VirdDesignerOptions, change};
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::capi::types::VirdDesignerExtra;
use crate::designer::{DiskKind, DiskWish, HostDeviceWish, NetworkWish, PciAddress, UsbDevice};
use std::ffi::c_char;

/// Wishes for a hard disk that is a file.
///
/// @options: options
/// @path: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_disk(
    options: *mut VirdDesignerOptions,
    path: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.disks.push(DiskWish {
                kind: DiskKind::Disk,
                path: string::text(path, "path")?.to_owned(),
                block: false,
                format: string::optional_text(format, "format")?.map(str::to_owned),
            });
            Ok(())
        })
    }
}

/// Wishes for a hard disk that is a block device of the host.
///
/// @options: options
/// @path: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_disk_device(
    options: *mut VirdDesignerOptions,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.disks.push(DiskWish {
                kind: DiskKind::Disk,
                path: string::text(path, "path")?.to_owned(),
                block: true,
                format: None,
            });
            Ok(())
        })
    }
}

/// Wishes for a CD-ROM drive with an image in it.
///
/// @options: options
/// @path: path of the file on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_cdrom(
    options: *mut VirdDesignerOptions,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.disks.push(DiskWish {
                kind: DiskKind::Cdrom,
                path: string::text(path, "path")?.to_owned(),
                block: false,
                format: None,
            });
            Ok(())
        })
    }
}

/// Wishes for a floppy drive with an image in it.
///
/// @options: options
/// @path: path of the file on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_floppy(
    options: *mut VirdDesignerOptions,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.disks.push(DiskWish {
                kind: DiskKind::Floppy,
                path: string::text(path, "path")?.to_owned(),
                block: false,
                format: None,
            });
            Ok(())
        })
    }
}

/// Wishes for a network interface where the policy plugs it in.
///
/// @options: options
/// @bridge: (nullable): the bridge that the default route of the host goes through; NULL if there is none or it is not known
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_interface(
    options: *mut VirdDesignerOptions,
    bridge: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.networks.push(NetworkWish::Default(string::optional_text(bridge, "bridge")?.map(str::to_owned)));
            Ok(())
        })
    }
}

/// Wishes for a network interface plugged into a libvirt network.
///
/// @options: options
/// @name: name of the network
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_network(
    options: *mut VirdDesignerOptions,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.networks.push(NetworkWish::Network(string::text(name, "name")?.to_owned()));
            Ok(())
        })
    }
}

/// Wishes for a network interface plugged into a bridge of the host.
///
/// @options: options
/// @name: name of the bridge
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_bridge(
    options: *mut VirdDesignerOptions,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.networks.push(NetworkWish::Bridge(string::text(name, "name")?.to_owned()));
            Ok(())
        })
    }
}

/// Wishes for a network interface that shares a network card of the host (macvtap).
///
/// @options: options
/// @name: name of the network interface of the host
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_direct(
    options: *mut VirdDesignerOptions,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.networks.push(NetworkWish::Direct(string::text(name, "name")?.to_owned()));
            Ok(())
        })
    }
}

/// Wishes for a network interface that reaches the outside through the hypervisor, without privileges.
///
/// @options: options
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_user_network(
    options: *mut VirdDesignerOptions,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.networks.push(NetworkWish::User);
            Ok(())
        })
    }
}

/// Wishes for a folder of the host.
///
/// @options: options
/// @source: path of the folder on the host
/// @target: the name that a machine mounts it by, or the path in a container
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_share(
    options: *mut VirdDesignerOptions,
    source: *const c_char,
    target: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            let (source, target) = (string::text(source, "source")?, string::text(target, "target")?);
            options.shares.push((source.to_owned(), target.to_owned()));
            Ok(())
        })
    }
}

/// Wishes for a PCI device of the host.
///
/// @options: options
/// @address: the address, such as "0000:03:00.0"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_hostdev_pci(
    options: *mut VirdDesignerOptions,
    address: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.host_devices.push(HostDeviceWish::Pci(PciAddress::parse(string::text(address, "address")?)?));
            Ok(())
        })
    }
}

/// Wishes for a USB device of the host.
///
/// @options: options
/// @vendor: the vendor's number
/// @product: the product's number
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_hostdev_usb(
    options: *mut VirdDesignerOptions,
    vendor: u32,
    product: u32,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.host_devices.push(HostDeviceWish::Usb(UsbDevice::product(vendor, product)?));
            Ok(())
        })
    }
}

/// Wishes for a mediated device of the host.
///
/// @options: options
/// @uuid: the UUID of the device
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_hostdev_mdev(
    options: *mut VirdDesignerOptions,
    uuid: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.host_devices.push(HostDeviceWish::Mdev(string::text(uuid, "uuid")?.to_owned()));
            Ok(())
        })
    }
}

/// Wishes for a device that guests have only on request.
///
/// @options: options
/// @value: a VirdDesignerExtra
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_extra(
    options: *mut VirdDesignerOptions,
    value: VirdDesignerExtra,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        change(options, error, |options| {
            options.extras.push(design::extra(value)?);
            Ok(())
        })
    }
}

/// Gives the operating system a driver of its own that the database knows.
///
/// @options: options
/// @driver_id: id of one of the operating system's device drivers
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_driver(
    options: *mut VirdDesignerOptions,
    driver_id: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.drivers.push(string::text(driver_id, "driver_id")?.to_owned());
            Ok(())
        })
    }
}

/// Gives Windows the virtio-win medium, and counts on its drivers.
///
/// @options: options
/// @path: (nullable): path of the image on the host; NULL for none
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_set_driver_medium(
    options: *mut VirdDesignerOptions,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        change(options, error, |options| {
            options.driver_medium = string::optional_text(path, "path")?.map(str::to_owned);
            Ok(())
        })
    }
}
