// SPDX-License-Identifier: LGPL-2.1-or-later
//! Disk images with operating systems installed, for C.

use crate::capi::class;
use crate::capi::types::{self, VirdType};

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
