// SPDX-License-Identifier: LGPL-2.1-or-later
//! Adding devices, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::types::{
    VirdConfigDomainChannel, VirdConfigDomainConsole, VirdConfigDomainDisk, VirdConfigDomainGraphics,
    VirdConfigDomainInput, VirdConfigDomainInputDeviceType, VirdConfigDomainInterface, VirdConfigDomainMemballoon,
    VirdConfigDomainRedirdev, VirdConfigDomainRng, VirdConfigDomainSound, VirdConfigDomainTpm, VirdConfigDomainVideo,
};
use crate::capi::error::VirdError;
use crate::capi::string;
use crate::capi::types::VirdDesignerDomainGraphics;
use std::ffi::c_char;

/// Adds a hard disk that is a file.
///
/// @design: a design
/// @filepath: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_file(
    design: *mut VirdDesignerDomain,
    filepath: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.add_disk_file(string::text(filepath, "filepath")?, string::optional_text(format, "format")?)
        })
        .cast()
    }
}

/// Adds a hard disk that is a block device of the host.
///
/// @design: a design
/// @devpath: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_disk_device(
    design: *mut VirdDesignerDomain,
    devpath: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_disk_device(string::text(devpath, "devpath")?)).cast()
    }
}

/// Adds a CD-ROM drive with an image in it.
///
/// @design: a design
/// @filepath: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_cdrom_file(
    design: *mut VirdDesignerDomain,
    filepath: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.add_cdrom_file(string::text(filepath, "filepath")?, string::optional_text(format, "format")?)
        })
        .cast()
    }
}

/// Adds a CD-ROM drive that is a device of the host.
///
/// @design: a design
/// @devpath: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_cdrom_device(
    design: *mut VirdDesignerDomain,
    devpath: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_cdrom_device(string::text(devpath, "devpath")?)).cast()
    }
}

/// Adds a floppy drive with an image in it.
///
/// @design: a design
/// @filepath: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_floppy_file(
    design: *mut VirdDesignerDomain,
    filepath: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| {
            design.add_floppy_file(string::text(filepath, "filepath")?, string::optional_text(format, "format")?)
        })
        .cast()
    }
}

/// Adds a floppy drive that is a device of the host.
///
/// @design: a design
/// @devpath: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_floppy_device(
    design: *mut VirdDesignerDomain,
    devpath: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDisk {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_floppy_device(string::text(devpath, "devpath")?))
            .cast()
    }
}

/// Adds a network interface plugged into a libvirt network.
///
/// @design: a design
/// @network: name of the network, such as "default"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_interface_network(
    design: *mut VirdDesignerDomain,
    network: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInterface {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_interface_network(string::text(network, "network")?))
            .cast()
    }
}

/// Adds a network interface plugged into a bridge of the host.
///
/// @design: a design
/// @bridge: name of the bridge, such as "br0"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_interface_bridge(
    design: *mut VirdDesignerDomain,
    bridge: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInterface {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_interface_bridge(string::text(bridge, "bridge")?))
            .cast()
    }
}

/// Adds a network interface that reaches the outside through the hypervisor, without privileges.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_interface_user(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInterface {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_interface_user()).cast() }
}

/// Adds a display.
///
/// The first one brings its companions along: video, input devices, and with SPICE sound, agent channel and USB
/// redirection.
///
/// @design: a design
/// @graphics: a VirdDesignerDomainGraphics
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new display, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_graphics(
    design: *mut VirdDesignerDomain,
    graphics: VirdDesignerDomainGraphics,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainGraphics {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_graphics(design::graphics(graphics)?)).cast() }
}

/// Adds a video device, if there is none yet.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the video device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_video(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainVideo {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_video()).cast() }
}

/// Adds a sound device, if there is none yet.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the sound device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_sound(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainSound {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_sound()).cast() }
}

/// Adds an input device, if there is none of its type yet.
///
/// @design: a design
/// @device_type: VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_TABLET, _MOUSE or _KEYBOARD
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the input device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_input(
    design: *mut VirdDesignerDomain,
    device_type: VirdConfigDomainInputDeviceType,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainInput {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_input(design::input(device_type)?)).cast() }
}

/// Adds a text console, if there is none yet.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the console, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_console(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainConsole {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_console()).cast() }
}

/// Adds the channel of the guest agent, if there is none yet.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the channel, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_guest_agent(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainChannel {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_guest_agent()).cast() }
}

/// Adds one more device for USB redirection.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_usb_redir(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainRedirdev {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_usb_redir()).cast() }
}

/// Adds a random number generator, if there is none yet.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the random number generator, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_rng(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainRng {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_rng()).cast() }
}

/// Adds a memory balloon, if there is none yet.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the memory balloon, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_balloon(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainMemballoon {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_balloon()).cast() }
}

/// Hands the TPM of the host to the guest.
///
/// @design: a design
/// @devpath: path of the device on the host, such as "/dev/tpm0"
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the TPM, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_tpm_device(
    design: *mut VirdDesignerDomain,
    devpath: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainTpm {
    // SAFETY: the caller passes NULL or a handle, NULL or a string.
    unsafe {
        design::device(design.cast(), error, |design| design.add_tpm_device(string::text(devpath, "devpath")?)).cast()
    }
}

/// Adds an emulated TPM, if there is none yet.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the TPM, or NULL with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_add_tpm(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainTpm {
    // SAFETY: the caller passes NULL or a handle.
    unsafe { design::device(design.cast(), error, |design| design.add_tpm()).cast() }
}
