// SPDX-License-Identifier: LGPL-2.1-or-later
//! What all handles share: references, types, checked casts.

use super::guard::quiet;
use super::handle;
use super::types::{self, VirdType};
use std::ffi::{c_char, c_void};

/// Takes another reference to an object.
///
/// @object: (type VirdObject) (nullable): any object of this library
///
/// Returns: (transfer full) (nullable): @object itself, or NULL if it is NULL or no object
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_object_ref(object: *mut c_void) -> *mut c_void {
    // SAFETY: the caller passes NULL or a handle.
    quiet(std::ptr::null_mut(), || Ok(unsafe { handle::reference(object) }))
}

/// Gives a reference back. The object is freed with the last one.
///
/// @object: (type VirdObject) (nullable): any object of this library, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_object_unref(object: *mut c_void) {
    quiet((), || {
        // SAFETY: the caller passes NULL or a handle.
        unsafe { handle::unreference(object) };
        Ok(())
    });
}

/// The type of an object.
///
/// @object: (type VirdObject) (nullable): any object of this library
///
/// Returns: the id of its type; 0 if @object is NULL or no object
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_object_get_object_type(object: *const c_void) -> VirdType {
    // SAFETY: the caller passes NULL or a handle.
    quiet(0, || unsafe { handle::type_of(object) })
}

/// Whether an object is of a type or of one that inherits from it.
///
/// @object: (type VirdObject) (nullable): any object of this library
/// @type: id of a type, such as VIRD_TYPE_CONFIG_DOMAIN
///
/// Returns: true if it is; false also if @object is NULL or no object
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_object_is_a(object: *const c_void, r#type: VirdType) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    quiet(false, || Ok(types::is_a(unsafe { handle::type_of(object) }?, r#type)))
}

/// Checks the type of an object; the cast macros call this.
///
/// @object: (type VirdObject) (nullable): any object of this library
/// @type: id of a type
///
/// Returns: (transfer none) (nullable): @object if it is of that type, else NULL
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_object_cast(object: *const c_void, r#type: VirdType) -> *mut c_void {
    quiet(std::ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a handle.
        let fits = types::is_a(unsafe { handle::type_of(object) }?, r#type);
        Ok(if fits { object.cast_mut() } else { std::ptr::null_mut() })
    })
}

/// The name of a type.
///
/// @type: id of a type
///
/// Returns: (transfer none) (nullable): the name, such as "VirdConfigDomain"; NULL if there is no such type
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_type_name(r#type: VirdType) -> *const c_char {
    quiet(std::ptr::null(), || Ok(types::c_name(r#type).map_or(std::ptr::null(), |name| name.as_ptr())))
}

/// The type that a type inherits from.
///
/// @type: id of a type
///
/// Returns: its id; 0 for VIRD_TYPE_OBJECT and for what is no type
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_type_parent(r#type: VirdType) -> VirdType {
    quiet(0, || Ok(types::parent(r#type)))
}

/// Whether a type is another one or inherits from it.
///
/// @type: id of a type
/// @ancestor: id of another type
///
/// Returns: true if it is
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_type_is_a(r#type: VirdType, ancestor: VirdType) -> bool {
    quiet(false, || Ok(types::is_a(r#type, ancestor)))
}

/// The id of the type that all others inherit from.
///
/// Returns: VIRD_TYPE_OBJECT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_object_get_type() -> VirdType {
    quiet(0, || Ok(types::OBJECT))
}

/// Gives back the references in an array of objects and frees the array.
///
/// @objects: (type void) (nullable): an array that ends with NULL, as functions of this library return it, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_object_array_free(objects: *mut c_void) {
    quiet((), || {
        if objects.is_null() {
            return Ok(());
        }
        // SAFETY: the array ends with NULL, comes from malloc and holds handles.
        unsafe {
            let mut at = objects.cast::<*mut c_void>();
            while !(*at).is_null() {
                handle::unreference(*at);
                at = at.add(1);
            }
            libc::free(objects);
        }
        Ok(())
    });
}

/// The version of the library that is running.
///
/// @major: (out) (optional): the major number
/// @minor: (out) (optional): the minor number
/// @micro: (out) (optional): the micro number
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_get_version(major: *mut u32, minor: *mut u32, micro: *mut u32) {
    quiet((), || {
        let parts = [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
        for (target, part) in [major, minor, micro].into_iter().zip(parts) {
            if !target.is_null() {
                // SAFETY: checked for NULL.
                unsafe { *target = part.parse().unwrap_or(0) };
            }
        }
        Ok(())
    });
}
