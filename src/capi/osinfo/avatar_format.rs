// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the picture of a user has to be like, for C.

use super::value;
use crate::capi::class;
use crate::capi::guard::quiet;
use crate::capi::types::{self, VirdType};
use crate::osinfo::AvatarFormat;
use std::ffi::c_char;
use std::ptr;

/// What the picture of the user has to be like for an install script to use it.
pub struct VirdOsinfoAvatarFormat {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoAvatarFormat: what the picture of the user has to be like for an install script to use it.
///
/// Returns: VIRD_TYPE_OSINFO_AVATAR_FORMAT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_get_type() -> VirdType {
    class::type_of(types::OSINFO_AVATAR_FORMAT)
}

/// Takes another reference.
///
/// @avatar: (nullable): a VirdOsinfoAvatarFormat
///
/// Returns: (transfer full) (nullable): @avatar itself, or NULL if it is no VirdOsinfoAvatarFormat
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_ref(
    avatar: *mut VirdOsinfoAvatarFormat,
) -> *mut VirdOsinfoAvatarFormat {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::reference(avatar.cast(), types::OSINFO_AVATAR_FORMAT).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @avatar: (nullable): a VirdOsinfoAvatarFormat, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_unref(avatar: *mut VirdOsinfoAvatarFormat) {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { class::unreference(avatar.cast(), types::OSINFO_AVATAR_FORMAT) }
}

/// A format that says nothing.
///
/// Returns: (transfer full): a new format
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_new() -> *mut VirdOsinfoAvatarFormat {
    quiet(ptr::null_mut(), || Ok(value::wrap(AvatarFormat::new()).cast()))
}

/// The MIME types that can be used.
///
/// @avatar: a format
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @avatar is no VirdOsinfoAvatarFormat
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_get_mime_types(
    avatar: *mut VirdOsinfoAvatarFormat,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::texts::<AvatarFormat, _>(avatar.cast(), length, |avatar| Ok(avatar.mime_types())) }
}

/// The width in pixels that the picture has to have.
///
/// @avatar: a format
///
/// Returns: the width; -1 if any will do
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_get_width(avatar: *mut VirdOsinfoAvatarFormat) -> i32 {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        value::get::<AvatarFormat, _>(avatar.cast(), -1, |avatar| {
            Ok(avatar.width().and_then(|pixels| i32::try_from(pixels).ok()).unwrap_or(-1))
        })
    }
}

/// The height in pixels that the picture has to have.
///
/// @avatar: a format
///
/// Returns: the height; -1 if any will do
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_get_height(avatar: *mut VirdOsinfoAvatarFormat) -> i32 {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe {
        value::get::<AvatarFormat, _>(avatar.cast(), -1, |avatar| {
            Ok(avatar.height().and_then(|pixels| i32::try_from(pixels).ok()).unwrap_or(-1))
        })
    }
}

/// Whether the picture may be transparent.
///
/// @avatar: a format
///
/// Returns: whether it may; true if @avatar does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_avatar_format_get_alpha(avatar: *mut VirdOsinfoAvatarFormat) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings, NULL or places for results.
    unsafe { value::get::<AvatarFormat, _>(avatar.cast(), true, |avatar| Ok(avatar.alpha())) }
}
