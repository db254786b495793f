// SPDX-License-Identifier: LGPL-2.1-or-later
//! Loaders of databases, for C.

use super::db::{self, VirdOsinfoDb};
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::Db;
use std::ffi::c_char;
use std::path::{Path, PathBuf};
use std::ptr;

/// Puts a database together from several places, one after the other.
///
/// What a later place says is added to what the database says already: single values are replaced, lists grow. Files
/// are read when they are needed, so a file that cannot be used is no failure of the loader: see
/// vird_osinfo_db_get_warnings().
pub struct VirdOsinfoLoader {
    _private: [u8; 0],
}

/// What a handle of a loader holds.
struct Loader(Db);

impl Payload for Loader {
    fn holds(type_id: u32) -> bool {
        type_id == types::OSINFO_LOADER
    }
}

unsafe fn database<'a>(loader: *const VirdOsinfoLoader) -> Result<&'a Db> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow::<Loader>(loader.cast(), types::OSINFO_LOADER) }.map(|loader| &loader.0)
}

/// The path of a URI of a file on this machine.
fn path_of_uri(uri: &str) -> Result<PathBuf> {
    let wrong = |what: &str| Err(Error::new(ErrorCode::Unsupported, format!("uri '{uri}': {what}")));
    let Some(rest) = uri.strip_prefix("file://") else {
        return wrong("expected file:///..., nothing is read from the network");
    };
    let path = rest.strip_prefix("localhost").unwrap_or(rest);
    if !path.starts_with('/') {
        return wrong("expected file:///..., with a path that begins with a slash");
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match (first, digits.and_then(|digits| u8::from_str_radix(digits, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    match String::from_utf8(bytes) {
        Ok(path) if !path.contains('\0') => Ok(PathBuf::from(path)),
        _ => wrong("the path is not UTF-8"),
    }
}

/// The type id of VirdOsinfoLoader: what puts a database together.
///
/// Returns: VIRD_TYPE_OSINFO_LOADER
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_get_type() -> VirdType {
    class::type_of(types::OSINFO_LOADER)
}

/// Takes another reference.
///
/// @loader: (nullable): a VirdOsinfoLoader
///
/// Returns: (transfer full) (nullable): @loader itself, or NULL if it is no VirdOsinfoLoader
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_ref(loader: *mut VirdOsinfoLoader) -> *mut VirdOsinfoLoader {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(loader.cast(), types::OSINFO_LOADER).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @loader: (nullable): a VirdOsinfoLoader, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_unref(loader: *mut VirdOsinfoLoader) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(loader.cast(), types::OSINFO_LOADER) }
}

/// A loader with an empty database.
///
/// Returns: (transfer full) (nullable): a new loader
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_new() -> *mut VirdOsinfoLoader {
    quiet(ptr::null_mut(), || Ok(handle::create(types::OSINFO_LOADER, Loader(Db::new())).cast()))
}

/// The database of a loader. It may outlive the loader, and sees what is loaded later too.
///
/// @loader: a loader
///
/// Returns: (transfer full) (nullable): the database; NULL if @loader is no VirdOsinfoLoader
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_get_db(loader: *mut VirdOsinfoLoader) -> *mut VirdOsinfoDb {
    // SAFETY: the caller passes NULL or a handle.
    quiet(ptr::null_mut(), || Ok(db::wrap(unsafe { database(loader)? }.clone())))
}

/// Loads the database of this machine: what the distribution installed (the built-in database where nothing is),
/// what administrator and user have put beside it, and the lists of PCI and USB ids.
///
/// @loader: a loader
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_process_default_path(
    loader: *mut VirdOsinfoLoader,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe {
        database(loader)?.add_default_path();
        Ok(true)
    })
}

/// Loads what the distribution installed, and the lists of PCI and USB ids.
///
/// @loader: a loader
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_process_system_path(
    loader: *mut VirdOsinfoLoader,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe {
        database(loader)?.add_system_path()?;
        Ok(true)
    })
}

/// Loads what the administrator has put beside the installed database, if anything.
///
/// @loader: a loader
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_process_local_path(
    loader: *mut VirdOsinfoLoader,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe {
        database(loader)?.add_local_path();
        Ok(true)
    })
}

/// Loads what the user has put beside the installed database, if anything.
///
/// @loader: a loader
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_process_user_path(
    loader: *mut VirdOsinfoLoader,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe {
        database(loader)?.add_user_path();
        Ok(true)
    })
}

/// Loads the database in a directory, or what one file says.
///
/// @loader: a loader
/// @path: a directory that holds "os", "platform" and "device", or a file whose name ends in ".xml"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_process_path(
    loader: *mut VirdOsinfoLoader,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, false, || unsafe {
        database(loader)?.add_path(Path::new(string::text(path, "path")?))?;
        Ok(true)
    })
}

/// Loads the database in a directory, or what one file says, by its URI. Nothing is read from the network.
///
/// @loader: a loader
/// @uri: a URI that begins with "file:///"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE,
/// VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_process_uri(
    loader: *mut VirdOsinfoLoader,
    uri: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    guard(error, false, || unsafe {
        database(loader)?.add_path(&path_of_uri(string::text(uri, "uri")?)?)?;
        Ok(true)
    })
}

/// Loads what a document says. The ids in it may be any; if it has a mistake, nothing of it is loaded.
///
/// @loader: a loader
/// @document: the XML text
/// @name: (nullable): how messages call it
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_process_document(
    loader: *mut VirdOsinfoLoader,
    document: *const c_char,
    name: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    guard(error, false, || unsafe {
        database(loader)?.add_document(
            string::optional_text(name, "name")?.unwrap_or("document"),
            string::text(document, "document")?.as_bytes(),
        )?;
        Ok(true)
    })
}

/// Forgets everything that was read from files, so that it is read again when it is next needed.
///
/// What the application has put in stays. What it has got from the database stays as it is.
///
/// @loader: a loader
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_XML, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_loader_reload(loader: *mut VirdOsinfoLoader, error: *mut *mut VirdError) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe {
        database(loader)?.reload();
        Ok(true)
    })
}
