// SPDX-License-Identifier: LGPL-2.1-or-later
//! Databases for C.

use super::datamap::VirdOsinfoDatamap;
use super::deployment::VirdOsinfoDeployment;
use super::device::VirdOsinfoDevice;
use super::list;
use super::lists::{
    VirdOsinfoDatamapList, VirdOsinfoDeploymentList, VirdOsinfoDeviceList, VirdOsinfoOsList, VirdOsinfoPlatformList,
};
use super::os::VirdOsinfoOs;
use super::platform::VirdOsinfoPlatform;
use super::value::{self, Any};
use crate::capi::class;
use crate::capi::error::{VirdError, set_error};
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::error::Result;
use crate::osinfo::Db;
use std::ffi::{c_char, c_void};
use std::path::Path;
use std::ptr;

/// A database of operating systems, platforms and devices. Files are read when they are needed.
pub struct VirdOsinfoDb {
    _private: [u8; 0],
}

impl Payload for Db {
    fn holds(type_id: u32) -> bool {
        type_id == types::OSINFO_DB
    }
}

/// The database in a handle.
pub(crate) unsafe fn database<'a>(db: *const VirdOsinfoDb) -> Result<&'a Db> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(db.cast(), types::OSINFO_DB) }
}

/// What a database has of one kind, as a new list of a class.
unsafe fn list_of<I: Into<Any>>(
    db: *const VirdOsinfoDb,
    class: VirdType,
    error: *mut *mut VirdError,
    read: impl FnOnce(&Db) -> Vec<I>,
) -> *mut c_void {
    // SAFETY: the exported function's caller passes NULL or a handle.
    guard(error, ptr::null_mut(), || Ok(list::wrap(class, read(unsafe { database(db)? }))))
}

/// A new handle for a database.
pub(crate) fn wrap(db: Db) -> *mut VirdOsinfoDb {
    handle::create(types::OSINFO_DB, db).cast()
}

/// The type id of VirdOsinfoDb: a database of operating systems, platforms and devices.
///
/// Returns: VIRD_TYPE_OSINFO_DB
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_type() -> VirdType {
    class::type_of(types::OSINFO_DB)
}

/// Takes another reference.
///
/// @db: (nullable): a VirdOsinfoDb
///
/// Returns: (transfer full) (nullable): @db itself, or NULL if it is no VirdOsinfoDb
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_ref(db: *mut VirdOsinfoDb) -> *mut VirdOsinfoDb {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(db.cast(), types::OSINFO_DB).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @db: (nullable): a VirdOsinfoDb, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_unref(db: *mut VirdOsinfoDb) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(db.cast(), types::OSINFO_DB) }
}

/// The database of this machine: what the distribution installed, changed by what administrator and user have put
/// beside it. Where none is installed, the built-in one takes its place.
///
/// The environment variables OSINFO_SYSTEM_DIR, OSINFO_LOCAL_DIR and OSINFO_USER_DIR name other places.
///
/// Returns: (transfer full): a new database
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_new() -> *mut VirdOsinfoDb {
    quiet(ptr::null_mut(), || Ok(wrap(Db::open_default())))
}

/// The database in a directory, and nothing else.
///
/// @path: the directory that holds "os", "platform" and "device"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new database, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_new_from_path(
    path: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDb {
    // SAFETY: the caller passes NULL or a string.
    guard(error, ptr::null_mut(), || Db::open_path(Path::new(unsafe { string::text(path, "path")? })).map(wrap))
}

/// The database that is compiled into this library.
///
/// Returns: (transfer full): a new database
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_new_builtin() -> *mut VirdOsinfoDb {
    quiet(ptr::null_mut(), || Ok(wrap(Db::builtin())))
}

/// The operating system of an id.
///
/// An error says that the database has a file for it, but not one that can be used.
///
/// @db: a database
/// @id: a URI such as "http://fedoraproject.org/fedora/42"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): an operating system; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_os(
    db: *mut VirdOsinfoDb,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, id) = (database(db)?, string::text(id, "id")?);
        Ok(db.find_os(id)?.map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// The operating system of a short id.
///
/// @db: a database
/// @short_id: an id for people to type, such as "fedora42"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): an operating system; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_find_os_by_short_id(
    db: *mut VirdOsinfoDb,
    short_id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, short_id) = (database(db)?, string::text(short_id, "short_id")?);
        Ok(db.find_os_by_short_id(short_id).map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// The operating system that a person means by its short id or its id: a name with a slash in it is an id, others are
/// most likely a short id.
///
/// @db: a database
/// @name: a short id such as "fedora42" or an id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): an operating system; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_find_os(
    db: *mut VirdOsinfoDb,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, name) = (database(db)?, string::text(name, "name")?);
        Ok(db.find_os_by_name(name)?.map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// The platform of an id.
///
/// @db: a database
/// @id: a URI such as "http://qemu.org/qemu/9.2.0"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a platform; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_platform(
    db: *mut VirdOsinfoDb,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoPlatform {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, id) = (database(db)?, string::text(id, "id")?);
        Ok(db.find_platform(id)?.map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// The device of an id.
///
/// @db: a database
/// @id: a URI such as "http://pcisig.com/pci/1af4/1041"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a device; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_device(
    db: *mut VirdOsinfoDb,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDevice {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, id) = (database(db)?, string::text(id, "id")?);
        Ok(db.find_device(id)?.map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// All operating systems, by id.
///
/// Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
///
/// @db: a database
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_os_list(
    db: *mut VirdOsinfoDb,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOsList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { list_of(db, types::OSINFO_OS_LIST, error, Db::os_list).cast() }
}

/// All platforms, by id.
///
/// Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
///
/// @db: a database
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_platform_list(
    db: *mut VirdOsinfoDb,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoPlatformList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { list_of(db, types::OSINFO_PLATFORM_LIST, error, Db::platform_list).cast() }
}

/// All devices, by id: those that have a file and those of the lists of PCI and USB ids that the database uses.
///
/// Reads the whole database; what cannot be used is left out, see vird_osinfo_db_get_warnings().
///
/// @db: a database
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_device_list(
    db: *mut VirdOsinfoDb,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeviceList {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle.
        let db = unsafe { database(db)? };
        Ok(list::wrap(types::OSINFO_DEVICE_LIST, db.each_device()).cast())
    })
}

/// The places that a database is read from, the later ones overriding the earlier.
///
/// @db: a database
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_locations(db: *mut VirdOsinfoDb, length: *mut usize) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    unsafe { value::strings(length, || Ok(database(db)?.locations())) }
}

/// What could not be used in the files that have been read so far: file, line and reason.
///
/// @db: a database
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @db is no VirdOsinfoDb
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_warnings(db: *mut VirdOsinfoDb, length: *mut usize) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
    unsafe {
        value::strings(length, || Ok(database(db)?.warnings().iter().map(ToString::to_string).collect::<Vec<_>>()))
    }
}

/// The deployment of an id.
///
/// @db: a database
/// @id: the id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a deployment; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_deployment(
    db: *mut VirdOsinfoDb,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeployment {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, id) = (database(db)?, string::text(id, "id")?);
        Ok(db.find_deployment(id)?.map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// All deployments, by id.
///
/// @db: a database
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_deployment_list(
    db: *mut VirdOsinfoDb,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeploymentList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { list_of(db, types::OSINFO_DEPLOYMENT_LIST, error, Db::deployment_list).cast() }
}

/// The datamap of an id.
///
/// @db: a database
/// @id: the id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a datamap; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_datamap(
    db: *mut VirdOsinfoDb,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDatamap {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, id) = (database(db)?, string::text(id, "id")?);
        Ok(db.find_datamap(id)?.map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// All datamaps, by id.
///
/// @db: a database
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new list, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_datamap_list(
    db: *mut VirdOsinfoDb,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDatamapList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { list_of(db, types::OSINFO_DATAMAP_LIST, error, Db::datamap_list).cast() }
}

/// The deployment of an operating system on a platform; of several, the first by id.
///
/// @db: a database
/// @os: an operating system
/// @platform: a platform
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a deployment; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_find_deployment(
    db: *mut VirdOsinfoDb,
    os: *mut VirdOsinfoOs,
    platform: *mut VirdOsinfoPlatform,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDeployment {
    // SAFETY: the caller passes NULL or handles.
    guard(error, ptr::null_mut(), || unsafe {
        let (db, os) = (database(db)?, value::entity(os.cast())?);
        let found = db.find_deployment_of(os, value::entity(platform.cast())?);
        Ok(found.map_or(ptr::null_mut(), |found| value::wrap(found).cast()))
    })
}

/// What could not be used in the files that have been read so far, as errors with file, line and message.
///
/// @db: a database
/// @index: which one, from 0
///
/// Returns: (transfer full) (nullable): a new error, to be freed with vird_error_free(); NULL if there are no more
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_warning(db: *mut VirdOsinfoDb, index: usize) -> *mut VirdError {
    quiet(ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle.
        let warnings = unsafe { database(db)? }.warnings();
        let mut error = ptr::null_mut();
        if let Some(warning) = warnings.into_iter().nth(index) {
            set_error(&mut error, warning.into_error());
        }
        Ok(error)
    })
}
