// SPDX-License-Identifier: LGPL-2.1-or-later
//! Media that carry operating systems, for C.

use super::install_script::VirdOsinfoInstallScript;
use super::lists::VirdOsinfoOsVariantList;
use super::os::VirdOsinfoOs;
use super::value;
use crate::capi::class;
use crate::capi::error::VirdError;
use crate::capi::guard::{guard, quiet};
use crate::capi::string;
use crate::capi::types::{self, VirdOsinfoMediaDetectFlags, VirdType};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::Media;
use std::ffi::c_char;
use std::fs::File;
use std::os::fd::FromRawFd;
use std::ptr;

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

/// A medium of which nothing but the architecture is known, if that.
///
/// @id: its id
/// @architecture: (nullable): the architecture, or NULL
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new medium, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_new(
    id: *const c_char,
    architecture: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoMedia {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or strings.
        let (id, architecture) =
            unsafe { (string::text(id, "id")?, string::optional_text(architecture, "architecture")?) };
        Ok(value::wrap(Media::new(id, architecture)).cast())
    })
}

/// The medium in an image file or a drive that a machine can start from. As
/// vird_osinfo_media_create_from_location_with_flags() with VIRD_OSINFO_MEDIA_DETECT_REQUIRE_BOOTABLE.
///
/// @location: a path or a file: URL, which become the id and the URL of the medium
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new medium, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_create_from_location(
    location: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoMedia {
    // SAFETY: the caller passes NULL or a string.
    guard(error, ptr::null_mut(), || create(Media::from_location(unsafe { string::text(location, "location")? }, true)))
}

/// The medium in an image file or a drive: what its ISO 9660 descriptors say, its size and whether a machine can start
/// from it.
///
/// Reads some ten KiB, whatever the size. What could keep its reader waiting, such as a pipe, is refused. There is no
/// use of the network: for an image on a server, read its beginning and use vird_osinfo_media_create_from_data().
/// To learn which operating system it carries, pass the medium to vird_osinfo_db_identify_media().
///
/// @location: a path or a file: URL, which become the id and the URL of the medium
/// @flags: what the medium has to be
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new medium, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_IO, VIRD_ERROR_UNSUPPORTED,
/// VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_create_from_location_with_flags(
    location: *const c_char,
    flags: VirdOsinfoMediaDetectFlags,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoMedia {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a string.
        let location = unsafe { string::text(location, "location")? };
        create(Media::from_location(location, requires_bootable(flags)?))
    })
}

/// The medium in an open file or drive, as vird_osinfo_media_create_from_location_with_flags() reads it. The descriptor
/// stays open, and its position as it is.
///
/// @location: what becomes the id and the URL of the medium
/// @descriptor: a file descriptor of a file or a block device, open for reading
/// @flags: what the medium has to be
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new medium, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_IO, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_create_from_fd(
    location: *const c_char,
    descriptor: i32,
    flags: VirdOsinfoMediaDetectFlags,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoMedia {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a string.
        let location = unsafe { string::text(location, "location")? };
        let require_bootable = requires_bootable(flags)?;
        // SAFETY: a number that is no open descriptor is found out by the call.
        let own = unsafe { libc::fcntl(descriptor, libc::F_DUPFD_CLOEXEC, 0) };
        if own < 0 {
            let message = format!("{descriptor} is not an open file descriptor");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        // SAFETY: the descriptor was made a moment ago and belongs to nobody else.
        let file = unsafe { File::from_raw_fd(own) };
        create(Media::from_file(location, &file, require_bootable))
    })
}

/// The medium that begins with these bytes, as vird_osinfo_media_create_from_location_with_flags() reads it. 64 KiB are
/// enough.
///
/// @location: what becomes the id and the URL of the medium
/// @data: (array length=length): the bytes
/// @length: how many there are
/// @flags: what the medium has to be
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new medium, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_NOT_BOOTABLE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_create_from_data(
    location: *const c_char,
    data: *const u8,
    length: usize,
    flags: VirdOsinfoMediaDetectFlags,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoMedia {
    guard(error, ptr::null_mut(), || {
        // SAFETY: the caller passes NULL or a string.
        let location = unsafe { string::text(location, "location")? };
        let require_bootable = requires_bootable(flags)?;
        if data.is_null() || isize::try_from(length).is_err() {
            return Err(Error::new(ErrorCode::InvalidArgument, "data is NULL or too long: expected bytes"));
        }
        // SAFETY: the caller passes as many bytes as it says.
        let bytes = unsafe { std::slice::from_raw_parts(data, length) };
        create(Media::from_bytes(location, bytes, require_bootable))
    })
}

fn create(media: Result<Media>) -> Result<*mut VirdOsinfoMedia> {
    media.map(|media| value::wrap(media).cast())
}

fn requires_bootable(flags: VirdOsinfoMediaDetectFlags) -> Result<bool> {
    match flags {
        0 => Ok(false),
        1 => Ok(true),
        other => {
            let message = format!("flags {other}: expected VirdOsinfoMediaDetectFlags, 0 or 1");
            Err(Error::new(ErrorCode::InvalidArgument, message))
        }
    }
}

/// Whether a machine can start from a medium, as was seen when it was made from an image or a drive.
///
/// @media: a medium
///
/// Returns: true if it can; false also if that was not looked at
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_is_bootable(media: *mut VirdOsinfoMedia) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Media, _>(media.cast(), false, |media| Ok(media.is_bootable())) }
}

/// Whether the installer on a medium can be run by a script: there is one for the medium or its operating system, and
/// the installer takes it.
///
/// @media: a medium
///
/// Returns: true if it can
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_supports_installer_script(media: *mut VirdOsinfoMedia) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::get::<Media, _>(media.cast(), false, |media| Ok(media.supports_installer_script())) }
}

/// Whether a medium is what the database describes by another one, whose descriptors are patterns.
///
/// The patterns have to fit from the first character on. The architecture has to be the same, in whatever spelling,
/// where both state it.
///
/// @media: a medium
/// @reference: a medium of a database
///
/// Returns: true if it is; false also if one of them is no VirdOsinfoMedia
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_matches(
    media: *mut VirdOsinfoMedia,
    reference: *mut VirdOsinfoMedia,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    quiet(false, || unsafe { Ok(value::entity::<Media>(media.cast())?.matches(value::entity(reference.cast())?)) })
}

/// The operating system that a medium belongs to.
///
/// @media: a medium
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the operating system; NULL if it is not known, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_os(
    media: *mut VirdOsinfoMedia,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOs {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { value::one::<Media, _>(media.cast(), error, |media| Ok(media.os().cloned())) }.cast()
}

/// Those variants of its operating system that a medium carries, in the order in which it names them.
///
/// @media: a medium
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the variants, none if the operating system is not known; NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_get_os_variants(
    media: *mut VirdOsinfoMedia,
    error: *mut *mut VirdError,
) -> *mut VirdOsinfoOsVariantList {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        value::list::<Media, _>(media.cast(), types::OSINFO_OS_VARIANT_LIST, error, |media| Ok(media.os_variants()))
    }
    .cast()
}

/// Adds an install script to those of a medium.
///
/// @media: a medium
/// @script: what is added
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_osinfo_media_add_install_script(
    media: *mut VirdOsinfoMedia,
    script: *mut VirdOsinfoInstallScript,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles.
    unsafe {
        value::edit::<Media, _>(media.cast(), error, false, |media| {
            media.add_install_script(value::entity(script.cast())?);
            Ok(true)
        })
    }
}
