// SPDX-License-Identifier: LGPL-2.1-or-later
//! The documents beside a guest's own, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::{
    VirdConfigDomainDisk, VirdConfigNetwork, VirdConfigStoragePool, VirdConfigStorageVol,
};
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::designer::Seed;
use crate::error::{Error, ErrorCode};
use std::ffi::c_char;

/// A document for a volume that holds a disk of the guest: as large as its operating system recommends, in the format
/// that suits the pool.
///
/// @design: a design
/// @pool_type: (nullable): the type of the pool, such as "logical"; NULL is "dir"
/// @name: (nullable): the name of the volume; NULL makes one of the guest's
/// @capacity: the size in bytes; 0 is what the operating system recommends
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the document, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_create_volume(
    design: *mut VirdDesignerDomain,
    pool_type: *const c_char,
    name: *const c_char,
    capacity: u64,
    error: *mut *mut VirdError,
) -> *mut VirdConfigStorageVol {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            let pool_type = string::optional_text(pool_type, "pool_type")?.unwrap_or("dir");
            let name = string::optional_text(name, "name")?;
            design.create_volume(pool_type, name, Some(capacity).filter(|bytes| *bytes > 0))
        })
        .cast()
    }
}

/// A document for a pool that is a folder of the host, which only those who must can look into.
///
/// @design: a design
/// @name: the name of the pool
/// @path: path of the folder
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the document, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_create_pool(
    design: *mut VirdDesignerDomain,
    name: *const c_char,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigStoragePool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.create_pool(string::text(name, "name")?, string::text(path, "path")?)
        })
        .cast()
    }
}

/// A document for a network whose guests reach the outside through the host, as libvirt's "default".
///
/// @design: a design
/// @name: the name of the network
/// @subnet: N for addresses 192.168.N.0/24; 0 is libvirt's 122
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the document, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_create_network(
    design: *mut VirdDesignerDomain,
    name: *const c_char,
    subnet: u32,
    error: *mut *mut VirdError,
) -> *mut VirdConfigNetwork {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.create_network(string::text(name, "name")?, Some(subnet).filter(|subnet| *subnet > 0))
        })
        .cast()
    }
}

/// Gives a guest made from a cloud image its seed on a medium with the label "cidata": a drive for it, and the word
/// that it is there. Both are for the first start only.
///
/// @design: a design
/// @filepath: path of the medium's image on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_cloud_init_medium(
    design: *mut VirdDesignerDomain,
    filepath: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            let drive = design.add_cloud_init(Seed::Medium(string::text(filepath, "filepath")?))?;
            drive.ok_or_else(|| Error::new(ErrorCode::Internal, "a medium was given, but no drive made for it"))
        })
        .cast()
    }
}

/// Tells a guest made from a cloud image the address of its seed, for the first start.
///
/// @design: a design
/// @url: the address, which ends in "/"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_cloud_init_url(
    design: *mut VirdDesignerDomain,
    url: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.add_cloud_init(Seed::Url(string::text(url, "url")?)).map(|_| ())
        })
    }
}
