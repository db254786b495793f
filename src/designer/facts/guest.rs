// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the guest already has: its configuration as plain values.

/// A disk, CD-ROM drive or floppy drive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Disk {
    /// `disk`, `cdrom`, `floppy` or `lun`.
    pub device: String,
    /// The bus; empty if not written.
    pub bus: String,
    /// The target name; empty if not written.
    pub target: String,
    /// Whether there is a medium in it.
    pub has_source: bool,
    /// Its place in the boot order.
    pub boot: Option<u64>,
    /// Whether its address is written.
    pub has_address: bool,
}

impl Disk {
    /// The bus that libvirt takes a disk without one to be on, by its target name; empty if the name does not tell.
    pub fn bus_of(target: &str) -> &'static str {
        const BUSES: [(&str, &str); 6] =
            [("xvd", "xen"), ("ubd", "uml"), ("fd", "fdc"), ("hd", "ide"), ("vd", "virtio"), ("sd", "scsi")];
        BUSES.into_iter().find(|(prefix, _)| target.starts_with(prefix)).map_or("", |(_, bus)| bus)
    }
}

/// A place on a bus of drives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drive {
    /// `ide`, `scsi`, `sata`, `fdc`.
    pub bus: String,
    /// The index of the controller.
    pub controller: u64,
    /// The bus of the controller.
    pub channel: u64,
    /// The target on the bus.
    pub target: u64,
    /// The unit of the target.
    pub unit: u64,
}

/// A controller.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Controller {
    /// `usb`, `pci`, `scsi`, ...
    pub kind: String,
    /// The model; empty if not written.
    pub model: String,
    /// The index, if written.
    pub index: Option<u64>,
}

/// A display.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Graphics {
    /// `spice`, `vnc`, ...
    pub kind: String,
    /// Whether it renders with OpenGL.
    pub gl: bool,
}

/// An input device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Input {
    /// `tablet`, `keyboard`, `mouse`.
    pub kind: String,
    /// The bus; empty if not written.
    pub bus: String,
}

/// The guest as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guest {
    /// The virtualization type; empty before the machine is set up.
    pub virt_type: String,
    /// The architecture.
    pub arch: String,
    /// `hvm`, `xen`, `exe`, ...
    pub os_type: String,
    /// The machine, if written.
    pub machine: Option<String>,
    /// Whether it starts by UEFI.
    pub uefi: bool,
    /// Whether a kernel is started directly.
    pub direct_kernel: bool,
    /// Whether `os` holds a boot list.
    pub boot_list: bool,
    /// vCPUs, if written.
    pub vcpus: Option<u64>,
    /// The disks, in document order.
    pub disks: Vec<Disk>,
    /// The displays.
    pub graphics: Vec<Graphics>,
    /// Models of the video devices; empty text where none is written.
    pub videos: Vec<String>,
    /// The input devices.
    pub inputs: Vec<Input>,
    /// The controllers.
    pub controllers: Vec<Controller>,
    /// Target names of the channels.
    pub channels: Vec<String>,
    /// The written addresses of drives, of disks and of SCSI devices of the host.
    pub drives: Vec<Drive>,
    /// Models of the network interfaces; empty text where none is written.
    pub nics: Vec<String>,
    /// MAC addresses of the network interfaces.
    pub macs: Vec<String>,
    /// Boot order numbers given to anything but disks.
    pub other_boot: Vec<u64>,
    /// How many sound devices there are.
    pub sounds: usize,
    /// How many serial lines and consoles there are.
    pub consoles: usize,
    /// How many of them are serial lines.
    pub serials: usize,
    /// How many parallel ports there are.
    pub parallels: usize,
    /// Targets of the shared folders.
    pub filesystems: Vec<String>,
    /// What the guest's memory is made of, if written.
    pub memory_source: Option<String>,
    /// Whether processes of the host may share the guest's memory: `shared` or `private`, if written.
    pub memory_access: Option<String>,
    /// How many I/O threads there are.
    pub iothreads: u64,
    /// How many redirected devices there are.
    pub redirdevs: usize,
    /// How many random number generators there are.
    pub rngs: usize,
    /// Whether a memory balloon is written.
    pub balloon: bool,
    /// How many TPMs there are.
    pub tpms: usize,
}

impl Guest {
    /// The machine, or an empty text.
    pub fn machine(&self) -> &str {
        self.machine.as_deref().unwrap_or_default()
    }

    /// Whether a controller of that type is written.
    pub fn has_controller(&self, kind: &str) -> bool {
        self.controllers.iter().any(|controller| controller.kind == kind)
    }

    /// Whether USB is switched off: every USB controller is of model `none`.
    pub fn usb_off(&self) -> bool {
        let mut usb = self.controllers.iter().filter(|controller| controller.kind == "usb").peekable();
        usb.peek().is_some() && usb.all(|controller| controller.model == "none")
    }
}
