// SPDX-License-Identifier: LGPL-2.1-or-later
//! What all config objects share: XML in and out, copying, reading and changing by path.

use super::access::{self, Config, config, wrap};
use super::types::VirdConfigObject;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::string::{self, owned};
use crate::capi::types::{self, VirdType};
use crate::config::ClassId;
use crate::error::{Error, ErrorCode, Result};
use std::ffi::{c_char, c_void};

unsafe fn any<'a>(object: *const VirdConfigObject) -> Result<&'a Config> {
    // SAFETY: as the caller promises.
    unsafe { config(object.cast(), ClassId::OBJECT) }
}

/// The type id of VirdConfigObject.
///
/// Returns: VIRD_TYPE_CONFIG_OBJECT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_get_type() -> VirdType {
    access::type_of(ClassId::OBJECT)
}

/// Takes another reference to a config object.
///
/// @object: (nullable): a config object
///
/// Returns: (transfer full) (nullable): @object itself, or NULL if it is none
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_ref(object: *mut VirdConfigObject) -> *mut VirdConfigObject {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { access::reference(object.cast(), ClassId::OBJECT).cast() }
}

/// Gives a reference to a config object back.
///
/// @object: (nullable): a config object, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_unref(object: *mut VirdConfigObject) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { access::unreference(object.cast(), ClassId::OBJECT) }
}

/// Reads a config object of any class from XML text.
///
/// @type: the class, such as VIRD_TYPE_CONFIG_DOMAIN; where it has subclasses, the element decides
/// @xml: the text, in UTF-8
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new object, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_new_from_xml(
    r#type: VirdType,
    xml: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigObject {
    guard(error, std::ptr::null_mut(), || {
        let class = types::class_of(r#type).ok_or_else(|| {
            Error::new(ErrorCode::InvalidArgument, format!("type {}: expected a config class", r#type))
        })?;
        // SAFETY: the caller passes NULL or a string.
        Ok(unsafe { access::parse(class, xml, error) }.cast())
    })
}

/// The object as XML: the whole document, byte for byte where it was not changed, if it is the document's root, else
/// the element as it stands.
///
/// @object: a config object
///
/// Returns: (transfer full) (nullable): the text, to be freed with free(); NULL if the element is gone
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_to_xml(object: *mut VirdConfigObject) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    quiet(std::ptr::null_mut(), || unsafe { any(object) }?.object.to_xml().map(|xml| owned(&xml)))
}

/// The object as XML in canonical formatting: two spaces of indentation, double quotes, no empty lines. The content
/// of elements that hold text, and what stands before the root element, stay as they are.
///
/// @object: a config object
///
/// Returns: (transfer full) (nullable): the text, to be freed with free(); NULL if the element is gone
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_to_xml_pretty(object: *mut VirdConfigObject) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    quiet(std::ptr::null_mut(), || unsafe { any(object) }?.object.to_xml_pretty().map(|xml| owned(&xml)))
}

/// A deep copy, in a document of its own.
///
/// @object: a config object
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the copy, of the same class; NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_copy(
    object: *mut VirdConfigObject,
    error: *mut *mut VirdError,
) -> *mut VirdConfigObject {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, std::ptr::null_mut(), || unsafe { any(object) }?.object.copy().map(|copy| wrap(copy).cast()))
}

/// Whether two objects stand for the same element.
///
/// @object: a config object
/// @other: another one
///
/// Returns: true if they do
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_is_same(
    object: *mut VirdConfigObject,
    other: *mut VirdConfigObject,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    quiet(false, || Ok(unsafe { any(object)?.object == any(other)?.object }))
}

/// Removes the object's element from its document. The object, and all for what is below it, answer with
/// VIRD_ERROR_GONE from then on.
///
/// @object: a config object; not the root of its document
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_remove(object: *mut VirdConfigObject, error: *mut *mut VirdError) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, false, || unsafe { any(object) }?.object.remove().map(|()| true))
}

/// The name of the object's element.
///
/// @object: a config object
///
/// Returns: (transfer full) (nullable): the name with its prefix, to be freed with free(); NULL if the element is gone
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_get_element_name(object: *mut VirdConfigObject) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    quiet(std::ptr::null_mut(), || unsafe { any(object) }?.object.element_name().map(|name| owned(&name)))
}

/// Reads a value by path, whether the library has a function for it or not.
///
/// A path is element names separated by slashes, each with conditions where needed: [2] (counted from 1),
/// [@name='value'], [target/@dev='vda'], [name='x'], [.='x'], one or several. * is any element; @name at the end is an
/// attribute; a lone dot is the element itself. "driver/@cache" is the cache mode of a disk,
/// "devices/disk[target/@dev='vdb']/source/@file" the file of one disk of a domain. docs/config.md describes paths in
/// full.
///
/// @object: a config object
/// @path: the path
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the value of the first place that the path leads to, to be freed with free();
/// NULL if there is none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_get_value(
    object: *mut VirdConfigObject,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> *mut c_char {
    guard(error, std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle, NULL or a string.
        let (config, path) = unsafe { (any(object)?, string::text(path, "path")?) };
        Ok(config.object.value(path)?.map_or(std::ptr::null_mut(), |value| owned(&value)))
    })
}

/// Sets a value by path, making the elements that are missing, at their canonical places and so that they meet the
/// conditions of the path.
///
/// @object: a config object
/// @path: the path, as for vird_config_object_get_value()
/// @value: (nullable): the value, or NULL to remove it and the elements that are left empty above it
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_set_value(
    object: *mut VirdConfigObject,
    path: *const c_char,
    value: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or a handle, NULL or strings.
        let (config, path, value) =
            unsafe { (any(object)?, string::text(path, "path")?, string::optional_text(value, "value")?) };
        config.object.set_value(path, value).map(|()| true)
    })
}

/// The first element that a path leads to.
///
/// @object: a config object
/// @path: the path, as for vird_config_object_get_value(), not ending in an attribute
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): an object for it, of the class that it is known to be or a plain
/// VirdConfigObject; NULL if there is none, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_find(
    object: *mut VirdConfigObject,
    path: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigObject {
    guard(error, std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle, NULL or a string.
        let (config, path) = unsafe { (any(object)?, string::text(path, "path")?) };
        Ok(config.object.find(path)?.map_or(std::ptr::null_mut(), |found| wrap(found).cast()))
    })
}

/// All elements that a path leads to, in document order.
///
/// @object: a config object
/// @path: the path, as for vird_config_object_find()
/// @length: (out) (optional): where to put the number of elements
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigObject): an array that ends with
/// NULL, to be freed with vird_object_array_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_find_all(
    object: *mut VirdConfigObject,
    path: *const c_char,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdConfigObject {
    guard(error, std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle, NULL or a string, NULL or a place for the length.
        unsafe {
            if !length.is_null() {
                *length = 0;
            }
            let (config, path) = (any(object)?, string::text(path, "path")?);
            let found = config.object.find_all(path)?.into_iter().map(wrap).collect();
            Ok(string::array::<c_void>(found, length).cast())
        }
    })
}

/// The child elements of an object, in document order.
///
/// @object: a config object
/// @length: (out) (optional): where to put the number of elements
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigObject): an array that ends with
/// NULL, to be freed with vird_object_array_free(); NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_get_children(
    object: *mut VirdConfigObject,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdConfigObject {
    guard(error, std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle, NULL or a place for the length.
        unsafe {
            if !length.is_null() {
                *length = 0;
            }
            let children = any(object)?.object.children()?.into_iter().map(wrap).collect();
            Ok(string::array::<c_void>(children, length).cast())
        }
    })
}

/// Adds an element that is given as XML text, with everything in it as it stands, at the canonical place of its name.
///
/// @object: a config object
/// @xml: one element; prefixes that are declared at @object or above are known in it, comments may stand around it
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): an object for the new element, of the class that it is known to be or a plain
/// VirdConfigObject; NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_add_xml(
    object: *mut VirdConfigObject,
    xml: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigObject {
    guard(error, std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle, NULL or a string.
        let (config, xml) = unsafe { (any(object)?, string::text(xml, "xml")?) };
        config.object.add_xml(xml).map(|new| wrap(new).cast())
    })
}
