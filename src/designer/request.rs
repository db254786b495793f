// SPDX-License-Identifier: LGPL-2.1-or-later
//! A whole guest from one list of wishes.

use super::design::{Design, Display, HostDevice, Plug, Settings};
use super::disk::{Kind, Medium};
use super::domain::{Domain, Given};
use super::hostdev::{PciAddress, UsbDevice};
use super::profile::Profile;
use crate::config::{Capabilities, DomainCapabilities};
use crate::error::Result;
use crate::osinfo;

/// What a guest is for, which decides what it has without being asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum GuestKind {
    /// Somebody sits before it: it has a display.
    #[default]
    Desktop,
    /// It is reached over the network: it has no display.
    Server,
}

/// A disk or drive that is wished for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiskWish {
    /// What it appears as.
    pub kind: Kind,
    /// What is in it.
    pub source: DiskSource,
    /// The format of what is in it.
    pub format: Option<String>,
    /// The bus; `None` leaves it to the policy.
    pub bus: Option<String>,
}

impl DiskWish {
    /// A disk or drive with a file in it.
    pub fn file(kind: Kind, path: &str, format: Option<&str>) -> DiskWish {
        DiskWish { kind, source: DiskSource::File(path.to_owned()), format: format.map(str::to_owned), bus: None }
    }
}

/// What is in a disk or drive that is wished for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiskSource {
    /// A file of the host.
    File(String),
    /// A block device of the host.
    Block(String),
    /// A volume of a storage pool.
    Volume {
        /// The pool.
        pool: String,
        /// The volume in it.
        volume: String,
    },
    /// Something on another host.
    Network {
        /// `rbd`, `iscsi`, `https`, ...
        protocol: String,
        /// What it is called there.
        name: String,
        /// The host; an empty name leaves it out.
        host: String,
        /// The port, if it is not that of the protocol.
        port: Option<u16>,
    },
    /// A namespace of an NVMe drive of the host.
    Nvme {
        /// The drive.
        address: PciAddress,
        /// The number of the namespace.
        namespace: u32,
    },
}

impl DiskSource {
    fn medium(&self) -> Medium<'_> {
        match self {
            DiskSource::File(path) => Medium::File(path),
            DiskSource::Block(path) => Medium::Block(path),
            DiskSource::Volume { pool, volume } => Medium::Volume { pool, volume },
            DiskSource::Network { protocol, name, host, port } => Medium::Network { protocol, name, host, port: *port },
            DiskSource::Nvme { address, namespace } => Medium::Nvme { address: *address, namespace: *namespace },
        }
    }
}

/// Where an interface that is wished for is plugged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NetworkWish {
    /// Where the policy plugs it in, with the bridge of the host's default route if it is known.
    Default(Option<String>),
    /// A libvirt network.
    Network(String),
    /// A bridge of the host.
    Bridge(String),
    /// The hypervisor itself.
    User,
    /// A network card of the host, shared.
    Direct(String),
}

/// A device of the host that is wished for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostDeviceWish {
    /// A PCI device.
    Pci(PciAddress),
    /// A USB device.
    Usb(UsbDevice),
    /// A mediated device, by its UUID.
    Mdev(String),
}

/// A device that a guest has on request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub enum Extra {
    /// A watchdog.
    Watchdog = 0,
    /// A device that tells of crashes.
    Panic = 1,
    /// Sockets between host and guest.
    Vsock = 2,
    /// A smartcard reader.
    Smartcard = 3,
    /// An IOMMU.
    Iommu = 4,
    /// A sound device, whatever the display.
    Sound = 5,
    /// The channel of the guest agent, whatever the OS.
    GuestAgent = 6,
    /// One more serial line.
    Serial = 7,
    /// One more device for USB redirection.
    UsbRedirection = 8,
}

impl Extra {
    /// Every one, in the order of their numbers.
    pub const ALL: [Extra; 9] = [
        Extra::Watchdog,
        Extra::Panic,
        Extra::Vsock,
        Extra::Smartcard,
        Extra::Iommu,
        Extra::Sound,
        Extra::GuestAgent,
        Extra::Serial,
        Extra::UsbRedirection,
    ];
}

/// What an application wishes for; everything else is decided.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// The policy; `None` is the default one.
    pub profile: Option<Profile>,
    /// What makes ids and addresses a function of it; `None` leaves them random.
    pub seed: Option<u64>,
    /// Whether the connection is one without privileges.
    pub session: bool,
    /// Whether what the OS needs and the host lacks is left out.
    pub best_effort: bool,
    /// A container instead of a machine.
    pub container: bool,
    /// What the guest is for.
    pub kind: GuestKind,
    /// The name.
    pub name: Option<String>,
    /// The architecture.
    pub arch: Option<String>,
    /// The virtualization type.
    pub virt_type: Option<String>,
    /// The machine.
    pub machine: Option<String>,
    /// UEFI or none.
    pub uefi: Option<bool>,
    /// Secure boot on or off.
    pub secure_boot: Option<bool>,
    /// A TPM or none.
    pub tpm: Option<bool>,
    /// Memory in KiB.
    pub memory_kib: Option<u64>,
    /// The number of vCPUs.
    pub vcpus: Option<u64>,
    /// The display; `None` leaves it to the kind of guest.
    pub graphics: Option<Display>,
    /// Whether the display renders with OpenGL.
    pub gl: bool,
    /// Ids of drivers that the OS is given.
    pub drivers: Vec<String>,
    /// The path of the virtio-win medium.
    pub driver_medium: Option<String>,
    /// The disks and drives, in this order.
    pub disks: Vec<DiskWish>,
    /// The network interfaces, in this order.
    pub networks: Vec<NetworkWish>,
    /// Folders: the path on the host, the target in the guest.
    pub shares: Vec<(String, String)>,
    /// Devices of the host.
    pub host_devices: Vec<HostDeviceWish>,
    /// Devices on request.
    pub extras: Vec<Extra>,
}

impl Domain {
    /// A complete guest for an OS on a host, as the options say.
    pub fn from_options(
        os: Option<osinfo::Os>,
        capabilities: &Capabilities,
        domain_capabilities: Option<&DomainCapabilities>,
        options: &Options,
    ) -> Result<Domain> {
        let domain = Domain::new(os, None, capabilities, domain_capabilities)?;
        domain.design(options)?;
        Ok(domain)
    }

    /// Makes this guest as the options say: everything, or nothing if one wish cannot be met. The guest must not have
    /// been set up before.
    pub fn design(&self, options: &Options) -> Result<()> {
        if let Some(name) = &options.name {
            Domain::check_name(name)?;
        }
        if let Some(vcpus) = options.vcpus {
            Domain::check_vcpus(vcpus)?;
        }
        self.check_not_set_up()?;
        let drivers = self.drivers_of(options)?;
        let set = |settings: &mut Settings| {
            settings.profile = options.profile.unwrap_or(settings.profile);
            settings.session |= options.session;
            settings.firmware.best_effort |= options.best_effort;
            settings.firmware.uefi = options.uefi.or(settings.firmware.uefi);
            settings.firmware.secure_boot = options.secure_boot.or(settings.firmware.secure_boot);
            settings.tpm = options.tpm.or(settings.tpm);
            settings.gl |= options.gl;
            let or = |new: &Option<String>, old: &mut Option<String>| {
                if let Some(new) = new {
                    *old = Some(new.clone());
                }
            };
            or(&options.arch, &mut settings.machine.arch);
            or(&options.virt_type, &mut settings.machine.virt_type);
            or(&options.machine, &mut settings.machine.machine);
            or(&options.name, &mut settings.name);
            settings.memory_kib = options.memory_kib.or(settings.memory_kib);
            settings.vcpus = options.vcpus.or(settings.vcpus);
        };
        let (os, random) = {
            let mut state = self.state();
            let os = (!drivers.is_empty()).then(|| self.os_with(&state, drivers));
            let random = state.random.clone();
            if options.seed.is_some() {
                state.random.set_seed(options.seed);
            }
            (os, random)
        };
        let given = if os.is_some() { Given::Instead(os.as_ref()) } else { Given::Drivers };
        let result = self.change_for(given, set, |design| design.whole(options));
        let mut state = self.state();
        match &result {
            Ok(()) if os.is_some() => state.os_with_drivers = os,
            Ok(()) => {}
            Err(_) => state.random = random,
        }
        result
    }
}

impl Design<'_> {
    fn whole(&mut self, options: &Options) -> Result<()> {
        self.setup(None, options.container.then_some("exe"))?;
        for disk in &options.disks {
            self.add_disk(disk.kind, disk.source.medium(), disk.format.as_deref(), disk.bus.as_deref())?;
        }
        if let Some(path) = &options.driver_medium {
            let with_drivers = std::mem::replace(&mut self.os, self.plain_os);
            let added = self.add_disk(Kind::Cdrom, Medium::File(path), None, None);
            self.os = with_drivers;
            added?;
        }
        for network in &options.networks {
            match network {
                NetworkWish::Default(bridge) => self.add_default_interface(bridge.as_deref())?,
                NetworkWish::Network(name) => self.add_interface(Plug::Network(name))?,
                NetworkWish::Bridge(name) => self.add_interface(Plug::Bridge(name))?,
                NetworkWish::User => self.add_interface(Plug::User)?,
                NetworkWish::Direct(card) => self.add_interface(Plug::Direct(card))?,
            };
        }
        let display = match (options.graphics, options.kind) {
            (Some(display), _) => Some(display),
            (None, GuestKind::Desktop) => self.default_graphics()?,
            (None, GuestKind::Server) => None,
        };
        if let Some(display) = display {
            self.add_graphics(display)?;
        }
        for (source, target) in &options.shares {
            self.add_filesystem(source, target)?;
        }
        for device in &options.host_devices {
            self.add_hostdev(&match device {
                HostDeviceWish::Pci(address) => HostDevice::Pci(*address),
                HostDeviceWish::Usb(usb) => HostDevice::Usb(*usb),
                HostDeviceWish::Mdev(uuid) => HostDevice::Mdev(uuid, None),
            })?;
        }
        for extra in &options.extras {
            match extra {
                Extra::Watchdog => self.add_watchdog()?,
                Extra::Panic => self.add_panic()?,
                Extra::Vsock => self.add_vsock()?,
                Extra::Smartcard => self.add_smartcard()?,
                Extra::Iommu => self.add_iommu()?,
                Extra::Sound => self.add_sound()?,
                Extra::GuestAgent => self.add_agent()?,
                Extra::Serial => self.add_serial()?,
                Extra::UsbRedirection => self.add_usb_redir()?,
            };
        }
        Ok(())
    }
}
