// SPDX-License-Identifier: LGPL-2.1-or-later
//! The devices among the wishes for a whole guest, for C.

use super::design;
use super::options::{VirdDesignerOptions, change};
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::capi::types::VirdDesignerExtra;
use crate::designer::{DiskKind, DiskSource, DiskWish, HostDeviceWish, NetworkWish, PciAddress, UsbDevice};
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
            options.disks.push(DiskWish::file(
                DiskKind::Disk,
                string::text(path, "path")?,
                string::optional_text(format, "format")?,
            ));
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
                source: DiskSource::Block(string::text(path, "path")?.to_owned()),
                format: None,
                bus: None,
            });
            Ok(())
        })
    }
}

/// Wishes for a hard disk that is a file, on a bus of the application's choice.
///
/// @options: options
/// @path: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_disk_full(
    options: *mut VirdDesignerOptions,
    path: *const c_char,
    format: *const c_char,
    bus: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        change(options, error, |options| {
            let format = string::optional_text(format, "format")?;
            let bus = string::optional_text(bus, "bus")?.map(str::to_owned);
            options.disks.push(DiskWish { bus, ..DiskWish::file(DiskKind::Disk, string::text(path, "path")?, format) });
            Ok(())
        })
    }
}

/// Wishes for a hard disk that is a volume of a storage pool.
///
/// @options: options
/// @pool: name of the pool
/// @volume: name of the volume in it
/// @format: (nullable): the format of the volume, such as "qcow2"; NULL is "raw"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_disk_volume(
    options: *mut VirdDesignerOptions,
    pool: *const c_char,
    volume: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        change(options, error, |options| {
            options.disks.push(DiskWish {
                kind: DiskKind::Disk,
                source: DiskSource::Volume {
                    pool: string::text(pool, "pool")?.to_owned(),
                    volume: string::text(volume, "volume")?.to_owned(),
                },
                format: string::optional_text(format, "format")?.map(str::to_owned),
                bus: None,
            });
            Ok(())
        })
    }
}

/// Wishes for a hard disk that another host serves.
///
/// @options: options
/// @protocol: how it is served: "rbd", "iscsi", "nbd", "https", ...
/// @host: (nullable): name or address of the host; NULL leaves it out, as for a cluster that is configured elsewhere
/// @port: its port; 0 is that of the protocol
/// @name: what the disk is called there
/// @format: (nullable): the format of what is served, such as "qcow2"; NULL is "raw"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_options_add_disk_network(
    options: *mut VirdDesignerOptions,
    protocol: *const c_char,
    host: *const c_char,
    port: u32,
    name: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        change(options, error, |options| {
            options.disks.push(DiskWish {
                kind: DiskKind::Disk,
                source: DiskSource::Network {
                    protocol: string::text(protocol, "protocol")?.to_owned(),
                    name: string::text(name, "name")?.to_owned(),
                    host: string::optional_text(host, "host")?.unwrap_or_default().to_owned(),
                    port: design::port(port)?,
                },
                format: Some(string::optional_text(format, "format")?.unwrap_or("raw").to_owned()),
                bus: None,
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
            options.disks.push(DiskWish::file(DiskKind::Cdrom, string::text(path, "path")?, None));
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
            options.disks.push(DiskWish::file(DiskKind::Floppy, string::text(path, "path")?, None));
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
