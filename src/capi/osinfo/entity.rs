// SPDX-License-Identifier: LGPL-2.1-or-later
//! What all entities of a database share: an id and named values.

use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::Entity;
use std::ffi::c_char;

/// Anything in a database that has an id and named values.
pub struct VirdOsinfoEntity {
    _private: [u8; 0],
}

/// A key whose values can be changed.
fn changeable(key: &str) -> Result<&str> {
    if key == "id" {
        return Err(Error::new(ErrorCode::InvalidArgument, "key \"id\": the id of an entity cannot be changed"));
    }
    Ok(key)
}

/// The type id of VirdOsinfoEntity: anything in a database that has an id and named values.
///
/// Returns: VIRD_TYPE_OSINFO_ENTITY
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_type() -> VirdType {
    class::type_of(types::OSINFO_ENTITY)
}

/// Takes another reference.
///
/// @entity: (nullable): a VirdOsinfoEntity
///
/// Returns: (transfer full) (nullable): @entity itself, or NULL if it is no VirdOsinfoEntity
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_ref(entity: *mut VirdOsinfoEntity) -> *mut VirdOsinfoEntity {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(entity.cast(), types::OSINFO_ENTITY).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @entity: (nullable): a VirdOsinfoEntity, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_unref(entity: *mut VirdOsinfoEntity) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(entity.cast(), types::OSINFO_ENTITY) }
}

/// The id: a URI for what has a file of its own, a made-up but stable text for parts of it.
///
/// @entity: an entity
///
/// Returns: (transfer none) (nullable): the id, valid as long as @entity; NULL if @entity is no VirdOsinfoEntity
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_id(entity: *mut VirdOsinfoEntity) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<dyn Entity>(entity.cast(), |entity| Some(entity.id())) }
}

/// The keys that have a value; "id" is always among them.
///
/// @entity: an entity
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @entity is no VirdOsinfoEntity
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_param_keys(
    entity: *mut VirdOsinfoEntity,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::texts::<dyn Entity, _>(entity.cast(), length, |entity| Ok(entity.param_keys())) }
}

/// The first value of a key.
///
/// @entity: an entity
/// @key: the key
///
/// Returns: (transfer none) (nullable): the value, valid as long as @entity; NULL if the key has none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_param_value(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe { value::text::<dyn Entity>(entity.cast(), |entity| entity.param(string::text(key, "key").ok()?)) }
}

/// All values of a key, in document order.
///
/// @entity: an entity
/// @key: the key
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @entity is no VirdOsinfoEntity
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_param_value_list(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::texts::<dyn Entity, _>(entity.cast(), length, |entity| Ok(entity.params(string::text(key, "key")?)))
    }
}

/// A value as a truth.
///
/// @entity: an entity
/// @key: the key
///
/// Returns: true if the first value of the key is "true" or "yes"; false if it is something else or the key has none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_param_value_boolean(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<dyn Entity, _>(entity.cast(), false, |entity| {
            Ok(entity.param_bool(string::text(key, "key")?).unwrap_or(false))
        })
    }
}

/// A value as a truth, where absence means something.
///
/// @entity: an entity
/// @key: the key
/// @default_value: what to return if the key has no value
///
/// Returns: true if the first value of the key is "true" or "yes", false if it is something else, @default_value if
/// the key has none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_param_value_boolean_with_default(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    default_value: bool,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<dyn Entity, _>(entity.cast(), default_value, |entity| {
            Ok(entity.param_bool(string::text(key, "key")?).unwrap_or(default_value))
        })
    }
}

/// A value as a number.
///
/// @entity: an entity
/// @key: the key
///
/// Returns: the first value of the key; -1 if it is no number or the key has none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_param_value_int64(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<dyn Entity, _>(entity.cast(), -1, |entity| {
            Ok(entity.param_number(string::text(key, "key")?).unwrap_or(-1))
        })
    }
}

/// A value as a number, where absence means something.
///
/// @entity: an entity
/// @key: the key
/// @default_value: what to return if the key has no value
///
/// Returns: the first value of the key; @default_value if it is no number or the key has none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_get_param_value_int64_with_default(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    default_value: i64,
) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<dyn Entity, _>(entity.cast(), default_value, |entity| {
            Ok(entity.param_number(string::text(key, "key")?).unwrap_or(default_value))
        })
    }
}

/// Makes a value the only one of a key.
///
/// Everybody who has this entity sees the change, and whoever gets it from then on. The id stays what it is.
///
/// @entity: an entity
/// @key: the key
/// @value: the value
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_set_param(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        value::change(entity.cast(), types::OSINFO_ENTITY, error, |any| {
            any.set_param(changeable(string::text(key, "key")?)?, string::text(value, "value")?);
            Ok(())
        })
    }
}

/// Makes a truth the only value of a key.
///
/// @entity: an entity
/// @key: the key
/// @value: the truth
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_set_param_boolean(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    value: bool,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        value::change(entity.cast(), types::OSINFO_ENTITY, error, |any| {
            any.set_param(changeable(string::text(key, "key")?)?, if value { "true" } else { "false" });
            Ok(())
        })
    }
}

/// Makes a number the only value of a key.
///
/// @entity: an entity
/// @key: the key
/// @value: the number
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_set_param_int64(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    value: i64,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        value::change(entity.cast(), types::OSINFO_ENTITY, error, |any| {
            any.set_param(changeable(string::text(key, "key")?)?, &value.to_string());
            Ok(())
        })
    }
}

/// Adds a value to those of a key.
///
/// @entity: an entity
/// @key: the key
/// @value: the value
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_add_param(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        value::change(entity.cast(), types::OSINFO_ENTITY, error, |any| {
            any.add_param(changeable(string::text(key, "key")?)?, string::text(value, "value")?);
            Ok(())
        })
    }
}

/// Takes all values of a key away.
///
/// @entity: an entity
/// @key: the key
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_entity_clear_param(
    entity: *mut VirdOsinfoEntity,
    key: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        value::change(entity.cast(), types::OSINFO_ENTITY, error, |any| {
            any.clear_param(changeable(string::text(key, "key")?)?);
            Ok(())
        })
    }
}
