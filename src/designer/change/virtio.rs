// SPDX-License-Identifier: LGPL-2.1-or-later
//! Virtio for a guest that was made without, once its OS has the drivers.

use super::super::Domain;
use super::super::decision::{Decision, Source};
use super::super::disk::Kind;
use super::super::facts::{Guest, Hardware};
use super::media::kind;
use super::{Change, unsupported};
use crate::error::Result;

impl Change<'_> {
    /// Whether virtio disks would do now; why not otherwise.
    pub fn virtio_disks(&self, guest: &Guest) -> Result<()> {
        let facts = self.facts(guest);
        if !facts.virtio(Hardware::VirtioBlk) {
            return Err(unsupported("the OS is not known to have a driver for virtio disks"));
        }
        let bound = guest.disks.iter().any(|disk| disk.bus == "virtio");
        if facts.windows() && !bound {
            let message = "Windows starts from virtio only once it has seen such a disk: add a small one, start the \
                           guest, and change the others then";
            return Err(unsupported(message));
        }
        Ok(())
    }

    /// Moves hard disks and network interfaces to virtio. Gives how many.
    fn use_virtio(&mut self) -> Result<usize> {
        let mut changed = 0;
        let root = self.root().clone();
        let guest = self.guest()?;
        let mut disks = Vec::new();
        for disk in root.find_all("devices/disk")? {
            let bus = disk.value("target/@bus")?.unwrap_or_default();
            if kind(&disk)? == Kind::Disk && matches!(bus.as_str(), "ide" | "sata" | "usb" | "sd" | "") {
                disks.push(disk);
            }
        }
        let mut nics = Vec::new();
        for nic in root.find_all("devices/interface")? {
            let model = nic.value("model/@type")?.unwrap_or_default();
            let emulated = nic.value("@type")?.as_deref() != Some("hostdev");
            if emulated && !model.starts_with("virtio") {
                nics.push(nic);
            }
        }
        if !disks.is_empty() {
            self.virtio_disks(&guest)?;
        }
        if !nics.is_empty() && !self.facts(&guest).virtio(Hardware::VirtioNet) {
            return Err(unsupported("the OS is not known to have a driver for virtio network interfaces"));
        }
        let reason = "the OS has the driver, and virtio is the fastest";
        for disk in &disks {
            self.check_bus(Kind::Disk, "virtio")?;
            self.move_disk(disk, Decision::new("virtio", "bus-virtio", Source::Os, reason))?;
            changed += 1;
        }
        for nic in &nics {
            let model = Decision::new(Some("virtio".to_owned()), "nic-virtio", Source::Os, reason);
            self.nic_model(nic, model)?;
            changed += 1;
        }
        Ok(changed)
    }
}

impl Domain {
    /// Moves hard disks on emulated buses and emulated network interfaces to virtio, once the OS has the drivers. Gives
    /// how many devices changed. Windows must have seen a virtio disk before: without one in the guest its disks are
    /// not moved, and the call fails.
    pub fn upgrade_to_virtio(&self) -> Result<usize> {
        self.transact(|change| change.use_virtio())
    }
}
