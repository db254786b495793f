// SPDX-License-Identifier: LGPL-2.1-or-later
//! The facts that decisions rest on, gathered once as plain values: what the host offers, what the operating system
//! supports, what the guest already has.

mod complete;
mod domcaps;
mod gather;
mod guest;
mod hardware;
mod host;
mod os;
mod view;

pub use domcaps::{CpuModel, DomainCaps, HostModel, Listed, Loader};
pub use guest::{Controller, Disk, Drive, Graphics, Guest, Input};
pub use hardware::{Hardware, HardwareSet};
pub use host::{DomainEntry, EntryFeature, GuestEntry, HostFacts, Machine, chipset};
pub use os::{Amounts, Driver, OsFacts};

use super::boot::Stage;
use super::profile::{Deviation, Profile};

/// Everything a decision may look at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The policy in force.
    pub profile: Profile,
    /// What the host offers.
    pub host: &'a HostFacts,
    /// What the hypervisor offers for this machine; `None` if the application did not say.
    pub domcaps: Option<&'a DomainCaps>,
    /// The operating system; `None` if unknown.
    pub os: Option<&'a OsFacts>,
    /// The guest as it stands.
    pub guest: &'a Guest,
    /// For which stage of the guest's life it is.
    pub stage: Stage,
}

/// The architectures of PCs.
pub fn is_x86(arch: &str) -> bool {
    matches!(arch, "i686" | "x86_64")
}

impl<'a> Facts<'a> {
    /// The facts about a guest. Domain capabilities of another architecture say nothing about it.
    pub fn new(
        profile: Profile,
        host: &'a HostFacts,
        domcaps: Option<&'a DomainCaps>,
        os: Option<&'a OsFacts>,
        guest: &'a Guest,
    ) -> Facts<'a> {
        let fits =
            |dc: &&DomainCaps| !profile.has(Deviation::HostLists) || dc.arch == guest.arch || guest.arch.is_empty();
        Facts { profile, host, domcaps: domcaps.filter(fits), os, guest, stage: Stage::Any }
    }

    /// Whether a deviation from the reference policy is on.
    pub fn on(&self, deviation: Deviation) -> bool {
        self.profile.has(deviation)
    }

    /// The domain capabilities, or ones that know nothing.
    pub fn dc(&self) -> &'a DomainCaps {
        self.domcaps.unwrap_or(DomainCaps::unknown())
    }

    /// A PC.
    pub fn x86(&self) -> bool {
        is_x86(&self.guest.arch)
    }

    /// The generic Arm board.
    pub fn armvirt(&self) -> bool {
        matches!(self.guest.arch.as_str(), "armv6l" | "armv7l" | "aarch64") && self.board_is("virt")
    }

    /// The generic RISC-V board.
    pub fn riscvvirt(&self) -> bool {
        matches!(self.guest.arch.as_str(), "riscv32" | "riscv64") && self.guest.machine().starts_with("virt")
    }

    /// The POWER virtual machine.
    pub fn pseries(&self) -> bool {
        matches!(self.guest.arch.as_str(), "ppc64" | "ppc64le") && self.guest.machine().starts_with("pseries")
    }

    /// IBM Z.
    pub fn s390x(&self) -> bool {
        self.guest.arch == "s390x"
    }

    /// LoongArch.
    pub fn loongarch(&self) -> bool {
        self.guest.arch == "loongarch64"
    }

    /// A PC with PCI Express.
    pub fn q35(&self) -> bool {
        self.guest.machine().contains("q35")
    }

    /// A machine whose main bus is PCI Express.
    pub fn pcie(&self) -> bool {
        self.q35() || self.armvirt() || self.riscvvirt() || self.loongarch()
    }

    fn board_is(&self, board: &str) -> bool {
        self.guest.machine().strip_prefix(board).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }

    /// QEMU, whatever accelerates it.
    pub fn qemu(&self) -> bool {
        matches!(self.guest.virt_type.as_str(), "kvm" | "qemu" | "hvf")
    }

    /// libvirt's test driver.
    pub fn test_driver(&self) -> bool {
        self.guest.virt_type == "test"
    }

    /// FreeBSD's hypervisor.
    pub fn bhyve(&self) -> bool {
        self.guest.virt_type == "bhyve"
    }

    /// Virtuozzo.
    pub fn vz(&self) -> bool {
        self.guest.virt_type == "vz"
    }

    /// A fully virtualized machine.
    pub fn hvm(&self) -> bool {
        self.guest.os_type == "hvm"
    }

    /// A paravirtualized Xen guest, with or without hardware help.
    pub fn xenpv(&self) -> bool {
        matches!(self.guest.os_type.as_str(), "xen" | "linux" | "xenpvh")
    }

    /// A container.
    pub fn container(&self) -> bool {
        self.guest.os_type == "exe"
    }

    /// Machines for which virtio is the only sensible choice, so that the OS is not asked.
    pub fn always_virtio(&self) -> bool {
        self.s390x() || self.pseries() || self.riscvvirt() || self.loongarch()
    }

    /// An Arm guest of unknown OS, which we take to know virtio.
    fn assume_virtio(&self) -> bool {
        self.on(Deviation::ArmGenericVirtio) && self.armvirt() && self.os.is_none()
    }

    /// Whether the OS lists the device, or is given the driver for it.
    pub fn os_has(&self, hardware: Hardware) -> bool {
        self.os.is_some_and(|os| {
            let given = |driver: &Driver| driver.fits(&self.guest.arch) && driver.hardware.has(hardware);
            os.hardware.has(hardware) || os.drivers.iter().any(given)
        })
    }

    /// Whether a virtio device can be given to this guest.
    pub fn virtio(&self, hardware: Hardware) -> bool {
        self.qemu() && (self.always_virtio() || self.assume_virtio() || self.os_has(hardware))
    }

    /// Any Windows.
    pub fn windows(&self) -> bool {
        self.os.is_some_and(|os| matches!(os.family.as_str(), "winnt" | "win9x" | "win16"))
    }

    /// Windows NT of at least that version.
    pub fn winnt_from(&self, major: u32, minor: u32) -> bool {
        self.os.is_some_and(|os| os.family == "winnt" && os.version >= (major, minor))
    }

    /// Whether the display is SPICE.
    pub fn spice(&self) -> bool {
        self.guest.graphics.iter().any(|graphics| graphics.kind == "spice")
    }

    /// Whether the domain capabilities were made for this guest's chipset; only then lists of buses are a veto.
    pub fn domcaps_fit(&self) -> bool {
        self.domcaps
            .is_some_and(|dc| dc.arch == self.guest.arch && chipset(&dc.machine) == chipset(self.guest.machine()))
    }
}
