// SPDX-License-Identifier: LGPL-2.1-or-later
//! Media that carry operating systems, for C.

use super::value;
use crate::capi::class;
use crate::capi::types::{self, VirdType};
use crate::osinfo::Media;
use std::ffi::c_char;

/// A medium, mostly an ISO image, that carries an operating system.
pub struct VirdOsinfoMedia {
    _private: [u8; 0],
}

/// The type id of VirdOsinfoMedia: a medium that carries an operating system.
///
/// Returns: VIRD_TYPE_OSINFO_MEDIA
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_type() -> VirdType {
    class::type_of(types::OSINFO_MEDIA)
}

/// Takes another reference.
///
/// @media: (nullable): a VirdOsinfoMedia
///
/// Returns: (transfer full) (nullable): @media itself, or NULL if it is no VirdOsinfoMedia
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_ref(media: *mut VirdOsinfoMedia) -> *mut VirdOsinfoMedia {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::reference(media.cast(), types::OSINFO_MEDIA).cast() }
}

/// Gives a reference back; the object is freed with the last one.
///
/// @media: (nullable): a VirdOsinfoMedia, or NULL
///
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_unref(media: *mut VirdOsinfoMedia) {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { class::unreference(media.cast(), types::OSINFO_MEDIA) }
}

/// The architecture of what a medium carries; "all" stands for every architecture.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the architecture, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_architecture(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::architecture) }
}

/// Where a medium can be had.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the place, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_url(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::url) }
}

/// Path of the kernel on a medium.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the path, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_kernel_path(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::kernel) }
}

/// Path of the initial RAM disk on a medium.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the path, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_initrd_path(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::initrd) }
}

/// Pattern that the volume id of a medium fits.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_volume_id(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::volume_id) }
}

/// Pattern that the system id of a medium fits.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_system_id(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::system_id) }
}

/// Pattern that the publisher id of a medium fits.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_publisher_id(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::publisher_id) }
}

/// Pattern that the application id of a medium fits.
///
/// @media: a medium
///
/// Returns: (transfer none) (nullable): the pattern, valid as long as @media; NULL if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_application_id(media: *mut VirdOsinfoMedia) -> *const c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::text::<Media>(media.cast(), Media::application_id) }
}

/// Size of the volume in bytes, where only that tells a medium from others.
///
/// @media: a medium
///
/// Returns: the size; -1 if the database does not say
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_volume_size(media: *mut VirdOsinfoMedia) -> i64 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<Media, _>(media.cast(), -1, |media| {
            Ok(media.volume_size().and_then(|size| i64::try_from(size).ok()).unwrap_or(-1))
        })
    }
}

/// Whether a medium runs without being installed.
///
/// @media: a medium
///
/// Returns: true if it does
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_live(media: *mut VirdOsinfoMedia) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Media, _>(media.cast(), false, |media| Ok(media.is_live())) }
}

/// Whether a medium installs the operating system.
///
/// @media: a medium
///
/// Returns: true if it does
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_installer(media: *mut VirdOsinfoMedia) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Media, _>(media.cast(), false, |media| Ok(media.is_installer())) }
}

/// How many times an installation from a medium restarts the machine.
///
/// @media: a medium
///
/// Returns: the number; -1 if the medium does not install
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_installer_reboots(media: *mut VirdOsinfoMedia) -> i32 {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::get::<Media, _>(media.cast(), -1, |media| {
            Ok(media.installer_reboots().and_then(|times| i32::try_from(times).ok()).unwrap_or(-1))
        })
    }
}

/// Whether a medium is to be taken out when the installation is done.
///
/// @media: a medium
///
/// Returns: true if it is
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_eject_after_install(media: *mut VirdOsinfoMedia) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Media, _>(media.cast(), false, |media| Ok(media.eject_after_install())) }
}

/// The languages that the installer on a medium speaks.
///
/// @media: a medium
/// @length: (out) (optional): where to put the number of items
///
/// Returns: (transfer full) (nullable) (array length=length) (element-type utf8): an array of strings that ends with
/// NULL, to be freed with vird_strv_free(); NULL if @media is no VirdOsinfoMedia
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_languages(
    media: *mut VirdOsinfoMedia,
    length: *mut usize,
) -> *mut *mut c_char {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::texts::<Media, _>(media.cast(), length, |media| Ok(media.languages())) }
}
