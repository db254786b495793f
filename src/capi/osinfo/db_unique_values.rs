// SPDX-License-Identifier: LGPL-2.1-or-later
//! The different values that a database has, for C.

use super::db::{VirdOsinfoDb, database};
use super::list;
use super::lists::{VirdOsinfoOsList, VirdOsinfoPlatformList};
use super::value;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdOsinfoProductRelationship};
use crate::osinfo::{unique_entities, unique_values};
use std::ffi::c_char;
use std::ptr;

/// All values that operating systems have of a key, each once, in the order of the operating systems that have them.
///
/// @db: a database
/// @property: the key; "id" stands for the id
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_unique_values_for_property_in_os(
    db: *mut VirdOsinfoDb,
    property: *const c_char,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a string, NULL or a place for the length.
    unsafe {
        value::strings(length, || Ok(unique_values(&database(db)?.os_list(), string::text(property, "property")?)))
    }
}

/// All values that platforms have of a key, each once, in the order of the platforms that have them.
///
/// @db: a database
/// @property: the key; "id" stands for the id
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_unique_values_for_property_in_platform(
    db: *mut VirdOsinfoDb,
    property: *const c_char,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a string, NULL or a place for the length.
    unsafe {
        value::strings(length, || {
            Ok(unique_values(&database(db)?.platform_list(), string::text(property, "property")?))
        })
    }
}

/// All values that devices have of a key, each once, in the order of the devices that have them.
///
/// @db: a database
/// @property: the key; "id" stands for the id
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_unique_values_for_property_in_device(
    db: *mut VirdOsinfoDb,
    property: *const c_char,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a string, NULL or a place for the length.
    unsafe {
        value::strings(length, || Ok(unique_values(&database(db)?.device_list(), string::text(property, "property")?)))
    }
}

/// All values that deployments have of a key, each once, in the order of the deployments that have them.
///
/// @db: a database
/// @property: the key; "id" stands for the id
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb or @property no string
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_unique_values_for_property_in_deployment(
    db: *mut VirdOsinfoDb,
    property: *const c_char,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a string, NULL or a place for the length.
    unsafe {
        value::strings(length, || {
            Ok(unique_values(&database(db)?.deployment_list(), string::text(property, "property")?))
        })
    }
}

/// The operating systems to which others relate in one way, by id.
///
/// @db: a database
/// @relationship: a VirdOsinfoProductRelationship
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_unique_values_for_os_relationship(
    db: *mut VirdOsinfoDb,
    relationship: VirdOsinfoProductRelationship,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOsList {
    guard(error, ptr::null_mut(), || {
        let relationship = value::relationship(relationship)?;
        // SAFETY: the caller passes NULL or a handle.
        let all = unsafe { database(db)? }.os_list();
        let related = unique_entities(all.iter().flat_map(|product| product.related(relationship)));
        Ok(list::wrap(types::OSINFO_OS_LIST, related).cast())
    })
}

/// The platforms to which others relate in one way, by id.
///
/// @db: a database
/// @relationship: a VirdOsinfoProductRelationship
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_unique_values_for_platform_relationship(
    db: *mut VirdOsinfoDb,
    relationship: VirdOsinfoProductRelationship,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoPlatformList {
    guard(error, ptr::null_mut(), || {
        let relationship = value::relationship(relationship)?;
        // SAFETY: the caller passes NULL or a handle.
        let all = unsafe { database(db)? }.platform_list();
        let related = unique_entities(all.iter().flat_map(|product| product.related(relationship)));
        Ok(list::wrap(types::OSINFO_PLATFORM_LIST, related).cast())
    })
}
