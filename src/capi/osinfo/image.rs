// SPDX-License-Identifier: LGPL-2.1-or-later
//! Disk images with operating systems installed, for C.

use super::lists::VirdOsinfoOsVariantList;
use super::os::VirdOsinfoOs;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::string;
use crate::capi::types::{self, VirdType};
use crate::osinfo::{Image, Os};
use std::ffi::c_char;
use std::ptr;

/// A disk image with an operating system installed.
pub struct VirdOsinfoImage {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoImage: a disk image with an operating system installed.
///
/// Returns: VIRD_TYPE_OSINFO_IMAGE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_get_type() -> VirdType {
    class::type_of(types::OSINFO_IMAGE)
}

/// Takes another reference.
///
/// @image: (nullable): a VirdOsinfoImage
///
/// Returns: (transfer full) (nullable): @image itself, or NULL if it is no VirdOsinfoImage
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_ref(image: *mut VirdOsinfoImage) -> *mut VirdOsinfoImage {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(image.cast(), types::OSINFO_IMAGE).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @image: (nullable): a VirdOsinfoImage, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_unref(image: *mut VirdOsinfoImage) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(image.cast(), types::OSINFO_IMAGE) }
}

/// An image of which only architecture and format are known.
///
/// @id: its id
/// @architecture: (nullable): the architecture, or NULL
/// @format: (nullable): the format, such as "qcow2", or NULL
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new image, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_new(
    id: *const c_char,
    architecture: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoImage {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or strings.
        let (id, architecture, format) = unsafe {
            (
                string::text(id, "id")?,
                string::optional_text(architecture, "architecture")?,
                string::optional_text(format, "format")?,
            )
        };
        Ok(value::wrap(Image::new(id, architecture, format)).cast())
    })
}

/// The architecture of what an image holds.
///
/// @image: an image
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @image; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_get_architecture(image: *mut VirdOsinfoImage) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Image>(image.cast(), Image::architecture) }
}

/// The format of an image: "qcow2", "raw", "vmdk", ...
///
/// @image: an image
///
/// Returns: (transfer none) (nullable): the format, valid as long as @image; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_get_format(image: *mut VirdOsinfoImage) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Image>(image.cast(), Image::format) }
}

/// Where an image can be had.
///
/// @image: an image
///
/// Returns: (transfer none) (nullable): the place, valid as long as @image; NULL if it is not known
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_get_url(image: *mut VirdOsinfoImage) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Image>(image.cast(), Image::url) }
}

/// Whether an image is made ready by cloud-init when it first starts.
///
/// @image: an image
///
/// Returns: true if it is
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_get_cloud_init(image: *mut VirdOsinfoImage) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Image, _>(image.cast(), false, |image| Ok(image.cloud_init())) }
}

/// The operating system that an image belongs to.
///
/// @image: an image
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the operating system; NULL if it is not known, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_get_os(
    image: *mut VirdOsinfoImage,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::one::<Image, _>(image.cast(), error, |image| Ok(image.os().cloned())) }.cast()
}

/// Those variants of its operating system that an image holds, in the order in which it names them.
///
/// @image: an image
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the variants, none if the operating system is not known; NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_get_os_variants(
    image: *mut VirdOsinfoImage,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOsVariantList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Image, _>(image.cast(), types::OSINFO_OS_VARIANT_LIST, error, |image| Ok(image.os_variants()))
    }
    .cast()
}

/// Says which operating system an image belongs to.
///
/// @image: an image
/// @os: the operating system
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_image_set_os(
    image: *mut VirdOsinfoImage,
    os: *mut VirdOsinfoOs,
    error: *mut *mut VirdError,
) -> bool {
    guard(error, false, || {
        // SAFETY: the caller passes NULL or handles.
        unsafe {
            let os = value::entity::<Os>(os.cast())?;
            value::renew::<Image, _>(image.cast(), |image| Ok((Some(image.of(os)), true)))
        }
    })
}
