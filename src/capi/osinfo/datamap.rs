// SPDX-License-Identifier: LGPL-2.1-or-later
//! Translation tables, for C.

use super::db::{VirdOsinfoDb, database};
use super::lists::VirdOsinfoDatamapList;
use super::{list, value};
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::Datamap;
use std::ffi::c_char;
use std::ptr;
use std::sync::Arc;

/// A table that translates values, in both directions.
pub struct VirdOsinfoDatamap {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoDatamap: a table that translates values, in both directions.
///
/// Returns: VIRD_TYPE_OSINFO_DATAMAP
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_get_type() -> VirdType {
    class::type_of(types::OSINFO_DATAMAP)
}

/// Takes another reference.
///
/// @datamap: (nullable): a VirdOsinfoDatamap
///
/// Returns: (transfer full) (nullable): @datamap itself, or NULL if it is no VirdOsinfoDatamap
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_ref(datamap: *mut VirdOsinfoDatamap) -> *mut VirdOsinfoDatamap {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::reference(datamap.cast(), types::OSINFO_DATAMAP).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @datamap: (nullable): a VirdOsinfoDatamap, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_unref(datamap: *mut VirdOsinfoDatamap) {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::unreference(datamap.cast(), types::OSINFO_DATAMAP) }
}

/// An empty table.
///
/// @id: its id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new table, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_new(
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDatamap {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let id = unsafe { string::text(id, "id")? };
        Ok(value::wrap(Arc::new(Datamap::new(id))).cast())
    })
}

/// Lets a value stand for another one. What was said of either before is replaced in its direction.
///
/// @datamap: a table
/// @inval: the value
/// @outval: what it stands for
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_insert(
    datamap: *mut VirdOsinfoDatamap,
    inval: *const c_char,
    outval: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, false, || unsafe {
        let map = value::entity::<Arc<Datamap>>(datamap.cast())?;
        map.insert(string::text(inval, "inval")?, string::text(outval, "outval")?);
        Ok(true)
    })
}

/// What a value stands for.
///
/// @datamap: a table
/// @inval: what is looked up
///
/// Returns: (transfer none) (nullable): what it stands for, valid as long as @datamap; NULL if the table does not have
/// it
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_lookup(
    datamap: *mut VirdOsinfoDatamap,
    inval: *const c_char,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::lent::<Arc<Datamap>>(datamap.cast(), |map| map.lookup(string::text(inval, "inval").ok()?)) }
}

/// The value that stands for another one; of several the one inserted last.
///
/// @datamap: a table
/// @outval: what is looked up
///
/// Returns: (transfer none) (nullable): the value, valid as long as @datamap; NULL if the table does not have it
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_datamap_reverse_lookup(
    datamap: *mut VirdOsinfoDatamap,
    outval: *const c_char,
) -> *const c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        value::lent::<Arc<Datamap>>(datamap.cast(), |map| map.reverse_lookup(string::text(outval, "outval").ok()?))
    }
}

/// The translation table of an id.
///
/// @db: a database
/// @id: the id
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a table; NULL if the database has none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_DATABASE, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_IO
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_db_get_datamap(
    db: *mut VirdOsinfoDb,
    id: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoDatamap {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || unsafe {
        let found = database(db)?.find_datamap(string::text(id, "id")?)?;
        Ok(found.map_or(ptr::null_mut(), |map| value::wrap(map).cast()))
    })
}

/// All translation tables, by id.
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
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    guard(error, ptr::null_mut(), || {
        // SAFETY: as above.
        let maps = unsafe { database(db)? }.datamap_list();
        Ok(list::wrap(types::OSINFO_DATAMAP_LIST, maps).cast())
    })
}
