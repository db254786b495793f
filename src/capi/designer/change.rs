// SPDX-License-Identifier: LGPL-2.1-or-later
//! Changing what a guest already has, for C.

use super::design;
use super::domain::VirdDesignerDomain;
use crate::capi::config::access;
use crate::capi::config::types::{
    VirdConfigCapabilities, VirdConfigDomain, VirdConfigDomainDevice, VirdConfigDomainDisk, VirdConfigDomainGraphics,
};
use crate::capi::error::VirdError;
use crate::capi::guard::guard;
use crate::capi::osinfo::db::{VirdOsinfoDb, database};
use crate::capi::osinfo::os::VirdOsinfoOs;
use crate::capi::osinfo::platform::VirdOsinfoPlatform;
use crate::capi::osinfo::value;
use crate::capi::string;
use crate::capi::types::{VirdDesignerChoice, VirdDesignerDomainGraphics, VirdDesignerInstall, VirdDesignerPhase};
use crate::config::{Capabilities, Class, Domain as Config, DomainDevice, DomainDisk, DomainGraphics};
use crate::designer::{Domain, Kernel};
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

/// Makes a display one of another type.
///
/// What belongs to SPICE is added or removed: agent channel, redirection, sound, and video that only SPICE makes good use
/// of. Port, password and listening addresses stay.
///
/// @design: a design
/// @graphics: a display of the guest
/// @kind: a VirdDesignerDomainGraphics
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_EXISTS, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_graphics(
    design: *mut VirdDesignerDomain,
    graphics: *mut VirdConfigDomainGraphics,
    kind: VirdDesignerDomainGraphics,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_graphics(&design::document::<DomainGraphics>(graphics.cast())?, design::graphics(kind)?)
        })
    }
}

/// Makes all displays of the guest one VNC display.
///
/// As vird_designer_domain_change_graphics(), but displays beyond the first are removed, and so are video devices beyond
/// the first that are not virtio.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_convert_to_vnc(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.convert_to_vnc()) }
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

/// Replaces all USB controllers.
///
/// "none" switches USB off, which is refused while there are devices on it.
///
/// @design: a design
/// @model: (nullable): the model of the one new controller; NULL: those that the designer gives such a guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_usb_controller(
    design: *mut VirdDesignerDomain,
    model: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_usb_controller(string::optional_text(model, "model")?)
        })
    }
}

/// Gives the guest another CPU. Topology and NUMA cells stay.
///
/// @design: a design
/// @cpu: (nullable): a mode ("host-passthrough", "host-model", "maximum") or the name of a model; NULL: what the
/// designer gives such a guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_cpu(
    design: *mut VirdDesignerDomain,
    cpu: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.change_cpu(string::optional_text(cpu, "cpu")?)) }
}

/// Gives the guest another machine.
///
/// On the same board nothing else changes; between the two PC boards disks, sound and network follow, and addresses are
/// given anew. An installed operating system may need help to start there.
///
/// @design: a design
/// @machine: the machine, such as "q35"
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_machine(
    design: *mut VirdDesignerDomain,
    machine: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.change_machine(string::text(machine, "machine")?)) }
}

/// Makes a PC with i440fx one with q35.
///
/// @design: a design
/// @ports: how many PCI Express ports it gets; -1: as many as the designer gives a new guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_convert_to_q35(
    design: *mut VirdDesignerDomain,
    ports: i32,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.convert_to_q35(u32::try_from(ports).ok())) }
}

/// Lets the guest have the newest version of its board.
///
/// The machine becomes the alias, which libvirt turns into the newest version when it defines the guest.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_refresh_machine(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.refresh_machine()) }
}

/// Gives the guest another firmware.
///
/// What the old firmware remembered is forgotten, and a decision with code "nvram-reset" says that libvirt must be told so
/// at the next start (VIR_DOMAIN_START_RESET_NVRAM). An installed operating system usually starts only as it was
/// installed.
///
/// @design: a design
/// @uefi: a VirdDesignerChoice: whether the guest starts by UEFI
/// @secure_boot: a VirdDesignerChoice: whether signatures are checked
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_change_firmware(
    design: *mut VirdDesignerDomain,
    uefi: VirdDesignerChoice,
    secure_boot: VirdDesignerChoice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.change_firmware(design::choice(uefi)?, design::choice(secure_boot)?)
        })
    }
}

/// Moves hard disks on emulated buses and emulated network interfaces to virtio.
///
/// The operating system must have the drivers. Windows must have seen a virtio disk before: without one in the guest its
/// disks are not moved, and the call fails.
///
/// @design: a design
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_upgrade_to_virtio(
    design: *mut VirdDesignerDomain,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe { design::change(design.cast(), error, |design| design.upgrade_to_virtio().map(drop)) }
}

/// Says that a device is there for the installation only.
///
/// In the document for afterwards a CD-ROM drive is empty, and any other device is gone.
///
/// @design: a design
/// @device: a device of the guest
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_install_only(
    design: *mut VirdDesignerDomain,
    device: *mut VirdConfigDomainDevice,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or handles, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_install_only(&design::document::<DomainDevice>(device.cast())?)
        })
    }
}

/// Says how the operating system gets into the guest, which decides about the documents of
/// vird_designer_domain_get_config_for().
///
/// @design: a design
/// @method: a VirdDesignerInstall
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_install(
    design: *mut VirdDesignerDomain,
    method: VirdDesignerInstall,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle.
    unsafe {
        design::change(design.cast(), error, |design| {
            design.set_install(design::install(method)?);
            Ok(())
        })
    }
}

/// Starts a kernel directly while the operating system is being installed.
///
/// @design: a design
/// @kernel: (nullable): path of the kernel on the host; NULL: none any more
/// @initrd: (nullable): path of the initial RAM disk on the host
/// @cmdline: (nullable): the arguments of the kernel
/// @error: (out) (optional): where to put an error
///
/// Returns: true, or false with an error set and nothing changed
/// Errors: VIRD_ERROR_INVALID_ARGUMENT
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_set_install_kernel(
    design: *mut VirdDesignerDomain,
    kernel: *const c_char,
    initrd: *const c_char,
    cmdline: *const c_char,
    error: *mut *mut VirdError,
) -> bool {
    // SAFETY: the caller passes NULL or a handle, NULL or strings.
    unsafe {
        design::change(design.cast(), error, |design| {
            let initrd = string::optional_text(initrd, "initrd")?.map(str::to_owned);
            let cmdline = string::optional_text(cmdline, "cmdline")?.map(str::to_owned);
            let kernel = string::optional_text(kernel, "kernel")?;
            design.set_install_kernel(kernel.map(|kernel| Kernel { kernel: kernel.to_owned(), initrd, cmdline }))
        })
    }
}

/// The document of a phase: a copy of the guest, changed to be installed with or to be kept afterwards.
///
/// The design itself stays as it is. While the operating system is being installed the guest starts from its medium,
/// from the network or with a kernel, and stops instead of starting again. Afterwards it starts from its disk, the
/// medium is out (except that of Windows, which is asked for several times, and of a live system), and what was there
/// for the installation only is gone.
///
/// @design: a design
/// @phase: a VirdDesignerPhase
/// @error: (out) (optional): where to put an error
///
/// Returns: (transfer full) (nullable): a new domain, or NULL with an error set
/// Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
/// Since: 0.1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vird_designer_domain_get_config_for(
    design: *mut VirdDesignerDomain,
    phase: VirdDesignerPhase,
    error: *mut *mut VirdError,
) -> *mut VirdConfigDomain {
    // SAFETY: the caller passes NULL or a handle.
    guard(error, ptr::null_mut(), || unsafe {
        let config = design::design(design.cast())?.config_for(design::phase(phase)?)?;
        Ok(access::wrap(config.object().clone()).cast())
    })
}
