// SPDX-License-Identifier: LGPL-2.1-or-later
//! Another bus or another image for a disk.

use super::super::Domain;
use super::super::decision::Decision;
use super::super::disk::{self, Kind};
use super::super::drive;
use super::super::facts::Drive;
use super::media::kind;
use super::{Change, asked, own};
use crate::config::{self, Class, Object};
use crate::error::Result;

/// What only some buses know: the place, and the buses.
const ONLY: &[(&str, &[&str])] = &[
    ("target/@removable", &["usb", "scsi"]),
    ("target/@rotation_rate", &["ide", "sata", "scsi"]),
    ("target/@tray", &["ide", "sata", "scsi", "usb"]),
    ("driver/@queues", &["virtio"]),
    ("driver/@queue_size", &["virtio"]),
    ("driver/@iothread", &["virtio"]),
    ("driver/@ioeventfd", &["virtio"]),
    ("driver/@event_idx", &["virtio"]),
    ("driver/@iommu", &["virtio"]),
    ("driver/@ats", &["virtio"]),
    ("driver/@packed", &["virtio"]),
    ("driver/@page_per_vq", &["virtio"]),
    ("@model", &[]),
    ("@sgio", &["scsi"]),
    ("@rawio", &["scsi", "virtio"]),
    ("vendor", &["scsi"]),
    ("product", &["scsi"]),
    ("wwn", &["scsi", "ide", "sata"]),
];

impl Change<'_> {
    /// Puts a disk on another bus: with a new target name where that goes by the bus, without its address and what
    /// only the old bus knows, and with the controller that it needs.
    pub fn move_disk(&mut self, disk: &Object, bus: Decision<&'static str>) -> Result<()> {
        let old = disk.value("target/@bus")?.unwrap_or_default();
        if old == bus.value {
            return Ok(());
        }
        for path in ["address", "driver/iothreads"] {
            self.clear(disk, path)?;
        }
        for (path, buses) in ONLY {
            if !buses.contains(&bus.value) {
                disk.set_value(path, None)?;
            }
        }
        // Its own name is free from now on, and what is to be decided must not see the disk.
        let name = disk.value("target/@dev")?.unwrap_or_default();
        let mut guest = self.guest()?;
        guest.disks.retain(|other| other.target != name);
        if disk::prefix(bus.value) != disk::name_prefix(&name) {
            let target = disk::target(&guest, bus.value)?;
            self.set(disk, "target/@dev", target)?;
        }
        let name = disk.value("target/@dev")?.unwrap_or_default();
        let at = drive::address(&guest, bus.value, &name)?;
        let (scsi, nvme) = (bus.value == "scsi", bus.value == "nvme");
        self.set(disk, "target/@bus", bus)?;
        let mut last = name;
        if let Some(at) = at {
            let Drive { controller, channel, target, unit, .. } = at.value;
            disk.set_value("address/@type", Some("drive"))?;
            for (part, number) in [("controller", controller), ("bus", channel), ("target", target), ("unit", unit)] {
                let number = Decision::new(number.to_string(), at.code, at.source, at.reason.clone());
                self.set(disk, &format!("address/@{part}"), number)?;
            }
            last = disk::first_scsi_target(controller);
        }
        if scsi {
            self.design(|design| design.scsi_controllers(&last))?;
        }
        if nvme {
            self.design(|design| design.nvme_controller())?;
        }
        self.remove_idle_controllers()
    }

    /// Whether a disk could be on that bus in this guest.
    pub fn check_bus(&self, kind: Kind, bus: &str) -> Result<()> {
        let guest = self.guest()?;
        disk::check_bus(&self.facts(&guest), kind, bus)
    }
}

fn disk_of(change: &Change, disk: &config::DomainDisk) -> Result<Object> {
    own(change.config, &config::DomainDevice::try_from_object(disk.object().clone())?)
}

impl Domain {
    /// Puts a disk on another bus; `None`: the one that the policy gives such a disk. It gets another target name where
    /// names go by the bus, and loses its address. An installed OS must have a driver for what it starts from.
    pub fn change_disk_bus(&self, disk: &config::DomainDisk, bus: Option<&str>) -> Result<()> {
        self.transact(|change| {
            let device = disk_of(change, disk)?;
            let kind = kind(&device)?;
            let decision = match bus {
                Some(bus) => asked(disk::known_bus(bus)?, "bus-asked", "the application asked for this bus"),
                None => {
                    let mut guest = change.guest()?;
                    let name = device.value("target/@dev")?.unwrap_or_default();
                    guest.disks.retain(|other| other.target != name);
                    disk::bus(&change.facts(&guest), kind)?
                }
            };
            change.check_bus(kind, decision.value)?;
            change.move_disk(&device, decision)
        })
    }

    /// Gives a disk or drive another image: a file, or with `block` a device of the host. Type, driver and format
    /// follow; how it is cached stays.
    pub fn change_disk_source(
        &self,
        disk: &config::DomainDisk,
        path: &str,
        block: bool,
        format: Option<&str>,
    ) -> Result<()> {
        self.transact(|change| {
            let device = disk_of(change, disk)?;
            change.insert(&device, path, block, format)
        })
    }
}
