// SPDX-License-Identifier: LGPL-2.1-or-later
//! Comparing config objects.

use super::access::config;
use super::types::VirdConfigObject;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::handle::{self, Payload};
use crate::capi::string::{self, owned};
use crate::capi::types::{self, VirdConfigDifferenceKind, VirdType};
use crate::config::{ClassId, Difference, DifferenceKind};
use crate::error::Result;
use std::ffi::{CString, c_char};
use std::ptr;

/// One difference between two documents: where, what was there, what is there now.
pub struct VirdConfigDifference {
    _private: [u8; 0],
}

/// What a handle of a difference holds.
struct Shown {
    difference: Difference,
    path: Option<CString>,
    old: Option<CString>,
    new: Option<CString>,
}

impl Payload for Shown {
    fn holds(type_id: u32) -> bool {
        type_id == types::CONFIG_DIFFERENCE
    }
}

fn wrap(difference: Difference) -> *mut VirdConfigDifference {
    // XML has no NUL characters.
    let text = |text: Option<&str>| text.and_then(|text| CString::new(text).ok());
    let (path, old, new) =
        (text(Some(&difference.path)), text(difference.old.as_deref()), text(difference.new.as_deref()));
    handle::create(types::CONFIG_DIFFERENCE, Shown { difference, path, old, new }).cast()
}

unsafe fn shown<'a>(difference: *const VirdConfigDifference) -> Result<&'a Shown> {
    // SAFETY: as the caller promises.
    unsafe { handle::borrow(difference.cast(), types::CONFIG_DIFFERENCE) }
}

unsafe fn lend(difference: *mut VirdConfigDifference, read: impl FnOnce(&Shown) -> &Option<CString>) -> *const c_char {
    quiet(ptr::null(), || {
        // SAFETY: the exported function's caller passes NULL or a handle.
        let shown = unsafe { shown(difference)? };
        Ok(read(shown).as_ref().map_or(ptr::null(), |text| text.as_ptr()))
    })
}

/// Whether two objects mean the same, wherever they stand. What does not count: formatting, comments, the order of
/// attributes, prefixes of namespaces, the order of children of different names, and how numbers, quantities ("1" in
/// GiB, "1048576" in KiB) and booleans are spelled. The order of children of one name (disks, boot devices) counts.
///
/// @object: a config object
/// @other: another one
///
/// Returns: true if they do; false if not, or if one of them is no config object or its element is gone
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_is_equal(
    object: *mut VirdConfigObject,
    other: *mut VirdConfigObject,
) -> bool {
    quiet(false, || {
        // SAFETY: the caller passes NULL or handles.
        let (object, other) =
            unsafe { (config(object.cast(), ClassId::OBJECT)?, config(other.cast(), ClassId::OBJECT)?) };
        object.object.equals(&other.object)
    })
}

/// The differences between two objects: none if vird_config_object_is_equal() holds.
///
/// @object: a config object, as it was
/// @changed: another one, as it is now
/// @length: (out) (optional): where to put the number of differences
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type VirdConfigDifference): an array that ends
/// with NULL, to be freed with vird_object_array_free(); empty if the objects are equal, NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_object_diff(
    object: *mut VirdConfigObject,
    changed: *mut VirdConfigObject,
    length: *mut usize,
    error: *mut *mut VirdError,
) -> *mut *mut VirdConfigDifference {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or handles, NULL or a place for the length.
        unsafe {
            if !length.is_null() {
                *length = 0;
            }
            let (old, new) = (config(object.cast(), ClassId::OBJECT)?, config(changed.cast(), ClassId::OBJECT)?);
            let found = old.object.diff(&new.object)?.into_iter().map(wrap).collect();
            Ok(string::array(found, length))
        }
    })
}

/// The type id of VirdConfigDifference: one difference between two documents.
///
/// Returns: VIRD_TYPE_CONFIG_DIFFERENCE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_get_type() -> VirdType {
    class::type_of(types::CONFIG_DIFFERENCE)
}

/// Takes another reference.
///
/// @difference: (nullable): a VirdConfigDifference
///
/// Returns: (transfer full) (nullable): @difference itself, or NULL if it is no VirdConfigDifference
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_ref(
    difference: *mut VirdConfigDifference,
) -> *mut VirdConfigDifference {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(difference.cast(), types::CONFIG_DIFFERENCE).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @difference: (nullable): a VirdConfigDifference, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_unref(difference: *mut VirdConfigDifference) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(difference.cast(), types::CONFIG_DIFFERENCE) }
}

/// What became of the place.
///
/// @difference: a difference
///
/// Returns: a VirdConfigDifferenceKind; VIRD_CONFIG_DIFFERENCE_KIND_NONE if @difference is no VirdConfigDifference
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_get_kind(
    difference: *mut VirdConfigDifference,
) -> VirdConfigDifferenceKind {
    quiet(-1, || {
        // SAFETY: the caller passes NULL or a handle.
        Ok(match unsafe { shown(difference)? }.difference.kind {
            DifferenceKind::Added => 0,
            DifferenceKind::Removed => 1,
            DifferenceKind::Changed => 2,
            DifferenceKind::Moved => 3,
        })
    })
}

/// Where the difference is, such as "devices/disk[target/@dev='vda']/source/@file".
///
/// @difference: a difference
///
/// Returns: (transfer none) (nullable): the path, as for vird_config_object_get_value() of the old object, or of the
/// new one for what was added; valid as long as @difference
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_get_path(difference: *mut VirdConfigDifference) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(difference, |shown| &shown.path) }
}

/// What was there: a text or attribute value, the XML of a whole element, or, where an element moved, its number.
///
/// @difference: a difference
///
/// Returns: (transfer none) (nullable): the old value, valid as long as @difference; NULL for what was added
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_get_old_value(difference: *mut VirdConfigDifference) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(difference, |shown| &shown.old) }
}

/// What is there now: a text or attribute value, the XML of a whole element, or, where an element moved, its number.
///
/// @difference: a difference
///
/// Returns: (transfer none) (nullable): the new value, valid as long as @difference; NULL for what was removed
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_get_new_value(difference: *mut VirdConfigDifference) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { lend(difference, |shown| &shown.new) }
}

/// A difference in one line, for people (more where it holds the XML of an element).
///
/// @difference: a difference
///
/// Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @difference is no
/// VirdConfigDifference
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_config_difference_to_string(difference: *mut VirdConfigDifference) -> *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    quiet(ptr::null_mut(), || Ok(owned(&unsafe { shown(difference)? }.difference.to_string())))
}
