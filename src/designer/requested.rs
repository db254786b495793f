// SPDX-License-Identifier: LGPL-2.1-or-later
//! What a guest has only on request: the methods of [`Domain`] for it.

use super::Domain;
use super::design::{HostDevice, Plug};
use super::hostdev::{PciAddress, UsbDevice};
use super::security::LaunchSecurity;
use crate::config;
use crate::error::Result;

impl Domain {
    /// Says whether the connection is one without privileges (`qemu:///session`), for later calls.
    pub fn set_session(&self, session: bool) {
        self.state().settings.session = session;
    }

    /// Says whether displays that are added later render with OpenGL, which only viewers on the same host see.
    pub fn set_gl(&self, gl: bool) {
        self.state().settings.gl = gl;
    }

    /// Asks for memory that is hidden from the host; `None` asks for none. Without `policy` the designer chooses one.
    pub fn set_launch_security(&self, kind: Option<LaunchSecurity>, policy: Option<u64>) -> Result<()> {
        self.wish(|settings| {
            settings.launch_security = kind.map(|kind| (kind, policy));
            if kind.is_some_and(|kind| kind != LaunchSecurity::S390Pv) {
                settings.firmware.uefi.get_or_insert(true);
            }
        })
    }

    /// Hands the TPM of the host, such as `/dev/tpm0`, to the guest.
    pub fn add_tpm_device(&self, path: &str) -> Result<config::DomainTpm> {
        self.add(|design| design.add_tpm_device(path))
    }

    /// Adds a network interface where the policy plugs it in: without privileges the hypervisor itself, else the bridge
    /// of the host's default route if the application names it, else libvirt's network `default`.
    pub fn add_interface(&self, bridge: Option<&str>) -> Result<config::DomainInterface> {
        self.add(|design| design.add_default_interface(bridge))
    }

    /// Adds a network interface that shares a network card of the host (macvtap).
    pub fn add_interface_direct(&self, card: &str) -> Result<config::DomainInterface> {
        self.add(|design| design.add_interface(Plug::Direct(card)))
    }

    /// Adds a network interface that is a virtual function of a network card of the host.
    pub fn add_interface_hostdev(&self, address: PciAddress) -> Result<config::DomainInterface> {
        self.add(|design| design.add_interface(Plug::HostDevice(address)))
    }

    /// Adds a network interface plugged into a switch in another process, and the shared memory it needs.
    pub fn add_interface_vhostuser(&self, socket: &str) -> Result<config::DomainInterface> {
        self.add(|design| design.add_interface(Plug::VhostUser(socket)))
    }

    /// Adds a folder of the host. `target` is the name that a machine mounts it by, or where a container has it.
    pub fn add_filesystem(&self, source: &str, target: &str) -> Result<config::DomainFilesys> {
        self.add(|design| design.add_filesystem(source, target))
    }

    /// Makes a Virtuozzo container from a template.
    pub fn add_filesystem_template(&self, name: &str) -> Result<config::DomainFilesys> {
        self.add(|design| design.add_filesystem_template(name))
    }

    /// Makes memory that processes of the host can share, as virtiofs and vhost-user need it.
    pub fn set_shared_memory(&self) -> Result<()> {
        self.change(|design| {
            design.ensure_machine()?;
            design.shared_memory_asked()
        })
    }

    /// Hands a PCI device of the host to the guest.
    pub fn add_hostdev_pci(&self, address: PciAddress) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_hostdev(&HostDevice::Pci(address)))
    }

    /// Hands a USB device of the host to the guest.
    pub fn add_hostdev_usb(&self, device: UsbDevice) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_hostdev(&HostDevice::Usb(device)))
    }

    /// Hands a SCSI device of the host to the guest, by the number of the host adapter, bus, target and unit.
    pub fn add_hostdev_scsi(&self, host: u32, bus: u32, target: u32, unit: u64) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_hostdev(&HostDevice::Scsi(host, bus, target, unit)))
    }

    /// Hands a mediated device of the host to the guest.
    pub fn add_hostdev_mdev(&self, uuid: &str) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_hostdev(&HostDevice::Mdev(uuid, None)))
    }

    /// Hands a block device of the host to a container.
    pub fn add_hostdev_storage(&self, path: &str) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_hostdev(&HostDevice::Storage(path)))
    }

    /// Hands a character device of the host to a container.
    pub fn add_hostdev_misc(&self, path: &str) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_hostdev(&HostDevice::Misc(path)))
    }

    /// Hands a network interface of the host to a container.
    pub fn add_hostdev_net(&self, interface: &str) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_hostdev(&HostDevice::Net(interface)))
    }

    /// Hands the device of the host that a node device document describes to the guest.
    pub fn add_hostdev(&self, node: &config::NodeDevice) -> Result<config::DomainHostdev> {
        self.add(|design| design.add_node_device(node))
    }

    /// Adds a smartcard reader, or gives the one that is there.
    pub fn add_smartcard(&self) -> Result<config::DomainSmartcard> {
        self.add(|design| design.add_smartcard())
    }

    /// Adds a watchdog that resets the guest, or gives the one that is there.
    pub fn add_watchdog(&self) -> Result<config::DomainWatchdog> {
        self.add(|design| design.add_watchdog())
    }

    /// Adds a device through which the guest tells that it crashed, or gives the one that is there.
    pub fn add_panic(&self) -> Result<config::DomainPanic> {
        self.add(|design| design.add_panic())
    }

    /// Adds sockets between host and guest, or gives those that are there.
    pub fn add_vsock(&self) -> Result<config::DomainVsock> {
        self.add(|design| design.add_vsock())
    }

    /// Adds an IOMMU, or gives the one that is there.
    pub fn add_iommu(&self) -> Result<config::DomainIommu> {
        self.add(|design| design.add_iommu())
    }

    /// Adds an audio backend, or gives the one that is there: SPICE, where there is such a display, else none.
    pub fn add_audio(&self) -> Result<config::DomainAudio> {
        self.add(|design| design.add_audio())
    }

    /// Adds one more serial line.
    pub fn add_serial(&self) -> Result<config::DomainSerial> {
        self.add(|design| design.add_serial())
    }

    /// Adds one more parallel port.
    pub fn add_parallel(&self) -> Result<config::DomainParallel> {
        self.add(|design| design.add_parallel())
    }

    /// Adds one more console beside the first.
    pub fn add_further_console(&self) -> Result<config::DomainConsole> {
        self.add(|design| design.add_further_console())
    }
}
