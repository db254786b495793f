// SPDX-License-Identifier: LGPL-2.1-or-later
//! Adding disks that are neither files nor devices of the host, and empty drives, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::VirdConfigDomainDisk;
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::designer::{DiskKind as Kind, Medium, PciAddress};
use std::ffi::c_char;

/// Adds a hard disk that is a file made for this guest, which holds nothing yet.
///
/// What the guest frees in it is given back to the host. Nothing is made on the host: that is the application's part.
///
/// @design: a design
/// @filepath: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_new_file(
    design: *mut VirdDesignerDomain,
    filepath: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let medium = Medium::NewFile(string::text(filepath, "filepath")?);
            design.add_disk(Kind::Disk, medium, string::optional_text(format, "format")?, None)
        })
        .cast()
    }
}

/// Adds a hard disk that is a volume of a storage pool.
///
/// @design: a design
/// @pool: name of the pool
/// @volume: name of the volume in it
/// @format: (nullable): the format of the volume, such as "qcow2"; NULL is "raw"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_volume(
    design: *mut VirdDesignerDomain,
    pool: *const c_char,
    volume: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let medium = Medium::Volume { pool: string::text(pool, "pool")?, volume: string::text(volume, "volume")? };
            design.add_disk(Kind::Disk, medium, string::optional_text(format, "format")?, None)
        })
        .cast()
    }
}

/// Adds a hard disk that another host serves.
///
/// @design: a design
/// @protocol: how it is served: "rbd", "iscsi", "nbd", "https", ...
/// @host: (nullable): name or address of the host; NULL leaves it out, as for a cluster that is configured elsewhere
/// @port: its port; 0 is that of the protocol
/// @name: what the disk is called there
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_network(
    design: *mut VirdDesignerDomain,
    protocol: *const c_char,
    host: *const c_char,
    port: u32,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let port = design::port(port)?;
            let medium = Medium::Network {
                protocol: string::text(protocol, "protocol")?,
                name: string::text(name, "name")?,
                host: string::optional_text(host, "host")?.unwrap_or_default(),
                port,
            };
            design.add_disk(Kind::Disk, medium, Some("raw"), None)
        })
        .cast()
    }
}

/// Adds an empty CD-ROM drive.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_cdrom_empty(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::device(design.cast(), error, |design| design.add_disk(Kind::Cdrom, Medium::Empty, None, None)).cast()
    }
}

/// Adds an empty floppy drive.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_floppy_empty(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::device(design.cast(), error, |design| design.add_disk(Kind::Floppy, Medium::Empty, None, None)).cast()
    }
}

/// Adds a hard disk that is a file, on a bus of the application's choice.
///
/// @design: a design
/// @filepath: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_file_full(
    design: *mut VirdDesignerDomain,
    filepath: *const c_char,
    format: *const c_char,
    bus: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let medium = Medium::File(string::text(filepath, "filepath")?);
            let format = string::optional_text(format, "format")?;
            design.add_disk(Kind::Disk, medium, format, string::optional_text(bus, "bus")?)
        })
        .cast()
    }
}

/// Adds a hard disk that is a volume of a storage pool, on a bus of the application's choice.
///
/// @design: a design
/// @pool: name of the pool
/// @volume: name of the volume in it
/// @format: (nullable): the format of the volume, such as "qcow2"; NULL is "raw"
/// @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_volume_full(
    design: *mut VirdDesignerDomain,
    pool: *const c_char,
    volume: *const c_char,
    format: *const c_char,
    bus: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let medium = Medium::Volume { pool: string::text(pool, "pool")?, volume: string::text(volume, "volume")? };
            let format = string::optional_text(format, "format")?;
            design.add_disk(Kind::Disk, medium, format, string::optional_text(bus, "bus")?)
        })
        .cast()
    }
}

/// Adds a hard disk that another host serves, with its format and on a bus of the application's choice.
///
/// @design: a design
/// @protocol: how it is served: "rbd", "iscsi", "nbd", "https", ...
/// @host: (nullable): name or address of the host; NULL leaves it out, as for a cluster that is configured elsewhere
/// @port: its port; 0 is that of the protocol
/// @name: what the disk is called there
/// @format: (nullable): the format of what is served, such as "qcow2"; NULL is "raw"
/// @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_network_full(
    design: *mut VirdDesignerDomain,
    protocol: *const c_char,
    host: *const c_char,
    port: u32,
    name: *const c_char,
    format: *const c_char,
    bus: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let medium = Medium::Network {
                protocol: string::text(protocol, "protocol")?,
                name: string::text(name, "name")?,
                host: string::optional_text(host, "host")?.unwrap_or_default(),
                port: design::port(port)?,
            };
            let format = string::optional_text(format, "format")?.unwrap_or("raw");
            design.add_disk(Kind::Disk, medium, Some(format), string::optional_text(bus, "bus")?)
        })
        .cast()
    }
}

/// Adds a hard disk that is a namespace of an NVMe drive of the host, which the hypervisor drives itself.
///
/// The drive is taken from the host's own driver while the guest runs.
///
/// @design: a design
/// @address: the PCI address of the drive, such as "0000:01:00.0"; a node device's name such as "pci_0000_01_00_0" will do
/// @nsid: number of the namespace, from 1
/// @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_nvme(
    design: *mut VirdDesignerDomain,
    address: *const c_char,
    nsid: u32,
    bus: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let medium =
                Medium::Nvme { address: PciAddress::parse(string::text(address, "address")?)?, namespace: nsid };
            design.add_disk(Kind::Disk, medium, None, string::optional_text(bus, "bus")?)
        })
        .cast()
    }
}
