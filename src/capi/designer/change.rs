// SPDX-License-Identifier: LGPL-2.1-or-later
//! Changing what a guest already has, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::access;
use crate::capi::config::types::{
    VirdConfigCapabilities, VirdConfigDomain, VirdConfigDomainDevice, VirdConfigDomainDisk,
};
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::osinfo::db::{VirdOsinfoDb, database};
use crate::capi::osinfo::os::VirdOsinfoOs;
use crate::capi::osinfo::platform::VirdOsinfoPlatform;
use crate::capi::osinfo::value;
use crate::capi::string;
use crate::config::{Capabilities, Class, Domain as Config, DomainDevice, DomainDisk};
use crate::designer::Domain;
use crate::osinfo::{Os, Platform};
use std::ffi::c_char;
use std::ptr;

/// A design of a guest that somebody else made, or that was made before.
///
/// What is set is kept until a change of it is asked for, and what is added is decided as for a new guest. The design
/// changes @config itself. Without @os, it is the one that the metadata of the guest name, sought in @osinfo_db; where
/// that is not known either, new devices follow those that the guest has.
///
/// @osinfo_db: (nullable): where to look for the operating system that the guest names; NULL: it is not looked for
/// @os: (nullable): the operating system; NULL: the one that the guest names
/// @platform: (nullable): the platform; NULL leaves it to the capabilities
/// @caps: the capabilities of the host
/// @config: the guest
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new design, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_DATABASE
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_new_for_config(
    osinfo_db: *mut VirdOsinfoDb,
    os: *mut VirdOsinfoOs,
    platform: *mut VirdOsinfoPlatform,
    caps: *mut VirdConfigCapabilities,
    config: *mut VirdConfigDomain,
    error: *mut *mut VirdError,
) -> *mut VirdDesignerDomain {
    // SAFETY: the caller passes NULL or handles.
    guard(error, ptr::null_mut(), || unsafe {
        let db = (!osinfo_db.is_null()).then(|| database(osinfo_db)).transpose()?;
        let os = (!os.is_null()).then(|| value::entity::<Os>(os.cast()).cloned()).transpose()?;
        let platform =
            (!platform.is_null()).then(|| value::entity::<Platform>(platform.cast()).cloned()).transpose()?;
        let caps = design::document::<Capabilities>(caps.cast())?;
        let config = design::document::<Config>(config.cast())?;
        Domain::for_config(db, os, platform, &caps, None, &config).map(design::wrap)
    })
}

/// The device that is called so.
///
/// A disk is called by its target name, path, serial or WWN; an interface by its MAC address; a shared folder by its
/// target; a channel by its name; a controller as "scsi:0"; a device of the host as "8086:10d3", "0000:00:19.0" or
/// by its node device's name; others by model or type; any by its alias or PCI address. The number in the document,
/// counted from 1, is the last resort. That several are called so is an error.
///
/// @design: a design
/// @element: the element of such devices, such as "disk"
/// @identity: what identifies the device
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): the device; NULL if there is none, without an error, or with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_find_device(
    design: *mut VirdDesignerDomain,
    element: *const c_char,
    identity: *const c_char,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomainDevice {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    guard(error, ptr::null_mut(), || unsafe {
        let design = design::design(design.cast())?;
        let found = design.find_device(string::text(element, "element")?, string::text(identity, "identity")?)?;
        Ok(found.map_or(ptr::null_mut(), |device| access::wrap(device.object().clone()).cast()))
    })
}

/// Removes a device, and what only it needed.
///
/// With the last SPICE display goes what talks to its client, with a serial line the console that repeats it, with a disk
/// the controller that the designer added for it. A memory balloon becomes one of model "none", since libvirt would add one
/// by itself. A controller that devices hang on and the last video device of a display are not removed.
///
/// @design: a design
/// @device: a device of the guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_remove_device(
    design: *mut VirdDesignerDomain,
    device: *mut VirdConfigDomainDevice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.remove_device(&design::document::<DomainDevice>(device.cast())?)
        })
    }
}

/// Removes every device of an element, as vird_designer_domain_remove_device() does.
///
/// @design: a design
/// @element: the element of the devices, such as "sound"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_remove_devices(
    design: *mut VirdDesignerDomain,
    element: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.remove_devices(string::text(element, "element")?).map(drop)
        })
    }
}

/// Takes the medium out of a CD-ROM or floppy drive. The drive stays; that it is empty already is no error.
///
/// @design: a design
/// @disk: a disk or drive of the guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_eject_media(
    design: *mut VirdDesignerDomain,
    disk: *mut VirdConfigDomainDisk,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| design.eject_media(&design::document::<DomainDisk>(disk.cast())?))
    }
}

/// Puts an image file into a CD-ROM or floppy drive.
///
/// @design: a design
/// @disk: a disk or drive of the guest
/// @filepath: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_insert_media_file(
    design: *mut VirdDesignerDomain,
    disk: *mut VirdConfigDomainDisk,
    filepath: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.insert_media(
                &design::document::<DomainDisk>(disk.cast())?,
                string::text(filepath, "filepath")?,
                false,
                string::optional_text(format, "format")?,
            )
        })
    }
}

/// Puts a device of the host into a CD-ROM or floppy drive.
///
/// @design: a design
/// @disk: a disk or drive of the guest
/// @devpath: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_insert_media_device(
    design: *mut VirdDesignerDomain,
    disk: *mut VirdConfigDomainDisk,
    devpath: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.insert_media(
                &design::document::<DomainDisk>(disk.cast())?,
                string::text(devpath, "devpath")?,
                true,
                None,
            )
        })
    }
}

/// Gives a device a place in the boot order.
///
/// Devices from that place on move back by one, up to the first gap. A boot list of the guest becomes numbers.
///
/// @design: a design
/// @device: a disk, interface, host device or redirected device of the guest
/// @place: the place, counted from 1; 0 takes the device out of the order
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_boot_order(
    design: *mut VirdDesignerDomain,
    device: *mut VirdConfigDomainDevice,
    place: u32,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_boot_order(&design::document::<DomainDevice>(device.cast())?, (place > 0).then_some(place))
        })
    }
}

/// Puts a disk on another bus.
///
/// It gets another target name where names go by the bus, and loses its address. An installed operating system must have a
/// driver for what it starts from.
///
/// @design: a design
/// @disk: a disk or drive of the guest
/// @bus: (nullable): the bus, such as "virtio"; NULL: the one that the designer gives such a disk
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_disk_bus(
    design: *mut VirdDesignerDomain,
    disk: *mut VirdConfigDomainDisk,
    bus: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_disk_bus(&design::document::<DomainDisk>(disk.cast())?, string::optional_text(bus, "bus")?)
        })
    }
}

/// Gives a disk or drive another image file. Driver and format follow; how it is cached stays.
///
/// @design: a design
/// @disk: a disk or drive of the guest
/// @filepath: path of the file on the host
/// @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_disk_file(
    design: *mut VirdDesignerDomain,
    disk: *mut VirdConfigDomainDisk,
    filepath: *const c_char,
    format: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_disk_source(
                &design::document::<DomainDisk>(disk.cast())?,
                string::text(filepath, "filepath")?,
                false,
                string::optional_text(format, "format")?,
            )
        })
    }
}

/// Gives a disk or drive a device of the host. Driver and format follow; how it is cached stays.
///
/// @design: a design
/// @disk: a disk or drive of the guest
/// @devpath: path of the device on the host
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_disk_device(
    design: *mut VirdDesignerDomain,
    disk: *mut VirdConfigDomainDisk,
    devpath: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_disk_source(
                &design::document::<DomainDisk>(disk.cast())?,
                string::text(devpath, "devpath")?,
                true,
                None,
            )
        })
    }
}

/// Gives a network interface, a sound or a video device another model.
///
/// Its PCI address and what only the old model knows go.
///
/// @design: a design
/// @device: an interface, a sound or a video device of the guest
/// @model: (nullable): the model, such as "virtio"; NULL: the one that the designer gives such a device
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_model(
    design: *mut VirdDesignerDomain,
    device: *mut VirdConfigDomainDevice,
    model: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design
                .change_model(&design::document::<DomainDevice>(device.cast())?, string::optional_text(model, "model")?)
        })
    }
}
