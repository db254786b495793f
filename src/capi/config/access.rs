// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the generated functions call: one function per kind of access, so that an exported function is a single call
//! with its field.

use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string::{self, Lent};
use crate::capi::types;
use crate::config::{ClassId, ENUM_UNKNOWN, Field, Object};
use crate::error::{Error, ErrorCode, Result};
use std::ffi::{c_char, c_void};

/// What a handle of a config class holds.
pub(crate) struct Config {
    pub(crate) object: Object,
    pub(crate) lent: Lent,
}

impl Payload for Config {
    fn holds(type_id: u32) -> bool {
        types::class_of(type_id).is_some()
    }
}

/// A new handle for an object.
pub(crate) fn wrap(object: Object) -> *mut c_void {
    handle::create(types::of_class(object.class()), Config { object, lent: Lent::default() })
}

/// The object in a handle, checked to be of a class.
pub(crate) unsafe fn config<'a>(pointer: *const c_void, class: ClassId) -> Result<&'a Config> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(pointer, types::of_class(class)) }
}

/// One exported function's object and what it is about.
#[derive(Clone, Copy)]
pub(crate) struct Access {
    pub object: *const c_void,
    pub class: ClassId,
    pub field: &'static Field,
}

impl Access {
    fn with<R>(self, failure: R, error: *mut *mut VirdError, body: impl FnOnce(&Config) -> Result<R>) -> R {
        // SAFETY: the exported function's caller passes NULL or a handle.
        guard(error, failure, || body(unsafe { config(self.object, self.class)? }))
    }

    fn peek<R>(self, failure: R, body: impl FnOnce(&Config) -> Result<R>) -> R {
        self.with(failure, std::ptr::null_mut(), body)
    }

    fn change(self, error: *mut *mut VirdError, body: impl FnOnce(&Object) -> Result<()>) -> bool {
        self.with(false, error, |config| body(&config.object).map(|()| true))
    }

    pub fn get_string(self) -> *const c_char {
        self.peek(std::ptr::null(), |config| {
            let text = config.object.get_string(self.field)?;
            Ok(config.lent.lend(self.field.id, text))
        })
    }

    pub unsafe fn set_string(self, value: *const c_char, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| {
            // SAFETY: the exported function's caller passes NULL or a string.
            let value = unsafe { string::optional_text(value, "value")? };
            object.set_string(self.field, value)
        })
    }

    pub fn has(self) -> bool {
        self.peek(false, |config| config.object.has(self.field))
    }

    pub fn unset(self, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.unset(self.field))
    }

    pub fn get_uint(self, absent: u64) -> u64 {
        self.peek(absent, |config| Ok(config.object.get_uint(self.field)?.unwrap_or(absent)))
    }

    pub fn set_uint(self, value: u64, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.set_uint(self.field, Some(value)))
    }

    pub fn get_int(self, absent: i64) -> i64 {
        self.peek(absent, |config| Ok(config.object.get_int(self.field)?.unwrap_or(absent)))
    }

    pub fn set_int(self, value: i64, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.set_int(self.field, Some(value)))
    }

    pub fn get_double(self, absent: f64) -> f64 {
        self.peek(absent, |config| Ok(config.object.get_double(self.field)?.unwrap_or(absent)))
    }

    pub fn set_double(self, value: f64, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.set_double(self.field, Some(value)))
    }

    pub fn get_bool(self, absent: bool) -> bool {
        self.peek(absent, |config| Ok(config.object.get_bool(self.field)?.unwrap_or(absent)))
    }

    pub fn set_bool(self, value: bool, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.set_bool(self.field, Some(value)))
    }

    pub fn get_flag(self) -> bool {
        self.has()
    }

    pub fn set_flag(self, value: bool, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.set_flag(self.field, value))
    }

    pub fn get_enum(self, absent: i32) -> i32 {
        self.peek(ENUM_UNKNOWN, |config| Ok(config.object.get_enum(self.field)?.unwrap_or(absent)))
    }

    pub fn set_enum(self, value: i32, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.set_enum(self.field, Some(value)))
    }

    pub fn get_object(self) -> *mut c_void {
        self.peek(std::ptr::null_mut(), |config| {
            Ok(config.object.get_object(self.field)?.map_or(std::ptr::null_mut(), wrap))
        })
    }

    pub fn ensure_object(self, error: *mut *mut VirdError) -> *mut c_void {
        self.with(std::ptr::null_mut(), error, |config| config.object.ensure_object(self.field).map(wrap))
    }

    pub unsafe fn set_object(self, child: *const c_void, class: ClassId, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| {
            let child = if child.is_null() {
                None
            } else {
                // SAFETY: the exported function's caller passes NULL or a handle.
                Some(unsafe { config(child, class)? })
            };
            object.set_object(self.field, child.map(|child| &child.object))
        })
    }

    pub unsafe fn get_list(self, length: *mut usize) -> *mut *mut c_void {
        if !length.is_null() {
            // SAFETY: checked for NULL.
            unsafe { *length = 0 };
        }
        self.peek(std::ptr::null_mut(), |config| {
            let items = config.object.get_list(self.field)?.into_iter().map(wrap).collect();
            // SAFETY: NULL or a place for the length.
            Ok(unsafe { string::array(items, length) })
        })
    }

    pub unsafe fn add(self, item: *const c_void, class: ClassId, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| {
            // SAFETY: the exported function's caller passes NULL or a handle.
            let item = unsafe { config(item, class)? };
            object.add_to_list(self.field, &item.object)
        })
    }

    pub unsafe fn remove(self, item: *const c_void, class: ClassId, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| {
            // SAFETY: the exported function's caller passes NULL or a handle.
            let item = unsafe { config(item, class)? };
            object.remove_from_list(self.field, &item.object)
        })
    }

    pub unsafe fn set_list(
        self,
        items: *const *mut c_void,
        length: usize,
        class: ClassId,
        error: *mut *mut VirdError,
    ) -> bool {
        self.change(error, |object| {
            if items.is_null() && length > 0 {
                let message = format!("items is NULL: expected an array of {length} objects");
                return Err(Error::new(ErrorCode::InvalidArgument, message));
            }
            // SAFETY: the exported function's caller says how many items there are; each is checked.
            let objects: Result<Vec<&Object>> =
                (0..length).map(|at| unsafe { config(*items.add(at), class) }.map(|item| &item.object)).collect();
            object.set_list(self.field, &objects?)
        })
    }

    pub fn clear(self, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| object.clear_list(self.field))
    }

    pub unsafe fn get_strings(self, length: *mut usize) -> *mut *mut c_char {
        if !length.is_null() {
            // SAFETY: checked for NULL.
            unsafe { *length = 0 };
        }
        self.peek(std::ptr::null_mut(), |config| {
            let items = config.object.get_strings(self.field)?.iter().map(|text| string::owned(text)).collect();
            // SAFETY: NULL or a place for the length.
            Ok(unsafe { string::array(items, length) })
        })
    }

    pub unsafe fn set_strings(self, values: *const *const c_char, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| {
            // SAFETY: the exported function's caller passes NULL or an array that ends with NULL.
            let values = unsafe { string::texts(values, "values")? };
            object.set_strings(self.field, &values)
        })
    }

    pub unsafe fn add_string(self, value: *const c_char, error: *mut *mut VirdError) -> bool {
        self.change(error, |object| {
            // SAFETY: the exported function's caller passes NULL or a string.
            object.add_string(self.field, unsafe { string::text(value, "value")? })
        })
    }
}

/// A new object of a class.
pub(crate) fn create(class: ClassId, error: *mut *mut VirdError) -> *mut c_void {
    guard(error, std::ptr::null_mut(), || Object::create(class).map(wrap))
}

/// Reads an object of a class from XML text.
pub(crate) unsafe fn parse(class: ClassId, xml: *const c_char, error: *mut *mut VirdError) -> *mut c_void {
    guard(error, std::ptr::null_mut(), || {
        if xml.is_null() {
            return Err(Error::new(ErrorCode::InvalidArgument, "xml is NULL: expected a string"));
        }
        // SAFETY: not NULL; that it ends with a NUL byte is the caller's part of the contract.
        let bytes = unsafe { std::ffi::CStr::from_ptr(xml) }.to_bytes();
        Object::parse_bytes(class, bytes).map(wrap)
    })
}

/// The type id of a class.
pub(crate) fn type_of(class: ClassId) -> types::VirdType {
    quiet(0, || Ok(types::of_class(class)))
}

/// Takes a reference, if the handle is of the class.
pub(crate) unsafe fn reference(object: *mut c_void, class: ClassId) -> *mut c_void {
    quiet(std::ptr::null_mut(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        unsafe {
            config(object, class)?;
            Ok(handle::reference(object))
        }
    })
}

/// Gives a reference back, if the handle is of the class.
pub(crate) unsafe fn unreference(object: *mut c_void, class: ClassId) {
    quiet((), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        unsafe {
            config(object, class)?;
            handle::unreference(object);
        }
        Ok(())
    });
}
