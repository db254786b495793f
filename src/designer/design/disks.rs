// SPDX-License-Identifier: LGPL-2.1-or-later
//! Disks and drives, the controllers they need, and the boot order.

use super::super::boot::{self, Stage};
use super::super::decision::{Decision, Source};
use super::super::disk::{self, Kind, Medium};
use super::super::facts::{Controller, Drive};
use super::super::hostdev::PciAddress;
use super::super::plan::Device;
use super::super::{drive, hostdev};
use super::{Design, unsupported};
use crate::config::{self, Object};
use crate::error::{Error, ErrorCode, Result};

impl Design<'_> {
    /// Adds a disk or drive. `bus` is one that the application asked for.
    pub fn add_disk(&mut self, kind: Kind, medium: Medium, format: Option<&str>, bus: Option<&str>) -> Result<Object> {
        medium.check()?;
        let invalid = |text: &str| Err(Error::new(ErrorCode::InvalidArgument, text));
        if format.is_some_and(str::is_empty) {
            return invalid("the format is empty: expected one such as qcow2 or raw");
        }
        if medium == Medium::Empty && kind == Kind::Disk {
            return invalid("a hard disk cannot be empty: only drives are");
        }
        self.ensure_machine()?;
        let bus = match bus {
            Some(bus) => disk::asked_bus(&self.facts(), kind, bus)?,
            None => disk::bus(&self.facts(), kind)?,
        };
        if let Medium::Nvme { address, namespace } = medium {
            self.check_nvme(kind, address, namespace)?;
        }
        let target = disk::target(&self.plan.guest, bus.value)?;
        let driver = disk::driver(&self.facts(), kind, &medium, format);
        let asked = |value: &str| {
            Decision::new(value.to_owned(), "disk-asked", Source::Caller, "the application asked for this disk")
        };
        let mut device = Device::of::<config::DomainDisk>()
            .decide("@type", asked(medium.kind()))?
            .decide("@device", asked(kind.as_str()))?;
        let owned = |decision: Option<Decision<&'static str>>| decision.map(|decision| decision.map(str::to_owned));
        let attributes = [
            ("name", owned(driver.name)),
            ("type", driver.format),
            ("cache", owned(driver.cache)),
            ("io", owned(driver.io)),
            ("discard", owned(driver.discard)),
        ];
        for (attribute, decision) in attributes {
            if let Some(decision) = decision {
                device = device.decide(format!("driver/@{attribute}"), decision)?;
            }
        }
        if let Some(thread) = disk::iothread(&self.facts(), bus.value) {
            let threads = self.plan.set("iothreads", thread.with(thread.value.to_string()))?;
            self.plan.guest.iothreads = threads.trim().parse().unwrap_or(0);
            if bus.value == "virtio" {
                device = device.decide("driver/@iothread", thread.map(|number| number.to_string()))?;
            }
        }
        let name = target.value.clone();
        device = match medium {
            Medium::Empty => device,
            Medium::File(path) | Medium::NewFile(path) => device.decide("source/@file", asked(path))?,
            Medium::Block(path) => device.decide("source/@dev", asked(path))?,
            Medium::Volume { pool, volume } => {
                device.decide("source/@pool", asked(pool))?.decide("source/@volume", asked(volume))?
            }
            Medium::Network { protocol, name, host, port } => {
                device = device.decide("source/@protocol", asked(protocol))?.decide("source/@name", asked(name))?;
                if !host.is_empty() {
                    device = device.put("source/host/@name", host.to_owned())?;
                }
                match port {
                    Some(port) => device.put("source/host/@port", port.to_string())?,
                    None => device,
                }
            }
            Medium::Nvme { address, namespace } => {
                device = device
                    .put("source/@type", "pci")?
                    .decide_option("source/@managed", hostdev::managed(&self.facts()))?
                    .decide("source/@namespace", asked(&namespace.to_string()))?;
                for (part, number) in address.attributes() {
                    device = device.decide(format!("source/address/@{part}"), asked(&number))?;
                }
                device
            }
        };
        device = device.decide("target/@dev", target)?;
        if bus.value == "nvme" {
            self.nvme_controller()?;
        }
        let scsi = bus.value == "scsi";
        let address = drive::address(&self.plan.guest, bus.value, &name)?;
        device = device.decide("target/@bus", bus.map(str::to_owned))?;
        let controller = address.as_ref().map(|address| address.value.controller);
        if let Some(address) = address {
            device = device.put("address/@type", "drive")?;
            let Drive { controller, channel, target, unit, .. } = address.value;
            for (part, number) in [("controller", controller), ("bus", channel), ("target", target), ("unit", unit)] {
                let decision = Decision::new(number.to_string(), address.code, address.source, address.reason.clone());
                device = device.decide(format!("address/@{part}"), decision)?;
            }
        }
        if kind == Kind::Cdrom {
            device = device.put("readonly", "")?;
        }
        if scsi {
            let last = controller.map_or(name, disk::first_scsi_target);
            self.scsi_controllers(&last)?;
        }
        let object = self.plan.add(device)?;
        self.boot_order()?;
        Ok(object)
    }

    /// Whether this guest can have an NVMe drive of the host as a disk.
    fn check_nvme(&self, kind: Kind, address: PciAddress, namespace: u32) -> Result<()> {
        let facts = self.facts();
        if kind != Kind::Disk {
            return Err(Error::new(ErrorCode::InvalidArgument, "an NVMe drive is a hard disk, not a drive for media"));
        }
        if !(facts.qemu() && facts.hvm()) {
            return Err(unsupported("only QEMU takes NVMe drives of the host as disks"));
        }
        hostdev::check(&facts, "pci")?;
        for disk in self.plan.disks.iter() {
            let is = |path: &str, text: &str| Ok::<_, Error>(self.plan.value_of(disk, path)?.as_deref() == Some(text));
            let mut same = is("@type", "nvme")? && is("source/@namespace", &namespace.to_string())?;
            for (part, number) in address.attributes() {
                same = same && is(&format!("source/address/@{part}"), &number)?;
            }
            if same {
                let message = format!("the guest already has namespace {namespace} of the drive {address}");
                return Err(Error::new(ErrorCode::Exists, message));
            }
        }
        Ok(())
    }

    /// The controller of the disks on the NVMe bus, unless there is one.
    pub fn nvme_controller(&mut self) -> Result<()> {
        let first = |controller: &Controller| controller.kind == "nvme" && controller.index.unwrap_or(0) == 0;
        if self.plan.guest.controllers.iter().any(first) {
            return Ok(());
        }
        let name = self.plan.planned("name")?.unwrap_or_default();
        let controller = Device::of::<config::DomainControllerNvme>()
            .put("@index", "0")?
            .decide("serial", disk::nvme_serial(&name))?;
        self.plan.add(controller)?;
        Ok(())
    }

    /// The SCSI controllers that a disk of that target name needs.
    pub fn scsi_controllers(&mut self, target: &str) -> Result<()> {
        let missing = disk::scsi_controllers(&self.facts(), target);
        self.new_scsi_controllers(&missing)
    }

    pub(super) fn new_scsi_controllers(&mut self, missing: &Decision<Vec<u64>>) -> Result<()> {
        let thread = disk::iothread(&self.facts(), "scsi").filter(|_| self.plan.guest.iothreads > 0);
        for index in &missing.value {
            let mut controller = Device::of::<config::DomainControllerScsi>()
                .put("@index", index.to_string())?
                .decide("@model", missing.with("virtio-scsi"))?;
            if let Some(thread) = &thread {
                controller = controller.decide("driver/@iothread", thread.with(thread.value.to_string()))?;
            }
            self.plan.add(controller)?;
        }
        Ok(())
    }

    /// Numbers the disks anew, or writes the boot list.
    pub fn boot_order(&mut self) -> Result<()> {
        // Somebody else's guest starts from what it started from.
        if self.settings.existing {
            return Ok(());
        }
        let network = if self.settings.stage == Stage::Any { None } else { self.numbered_interface()? };
        let order = boot::order(&self.facts());
        let disks = self.plan.disks.clone();
        for (object, number) in disks.iter().zip(order.disks).chain(network.iter().zip([order.network])) {
            match number {
                Some(number) => {
                    self.plan.set_on(object, "boot/@order", number.map(|number| Some(number.to_string())))?;
                }
                None if self.plan.value_of(object, "boot/@order")?.is_some() => {
                    let reason = "the guest starts from other devices";
                    let none = Decision::new(None::<String>, "boot-none", Source::Policy, reason);
                    self.plan.set_on(object, "boot/@order", none)?;
                }
                None => {}
            }
        }
        if !self.plan.guest.boot_list {
            let list = boot::list(&self.facts());
            self.plan.set_boot_list(list);
        }
        Ok(())
    }

    /// The first network interface. A number that the designer gave it does not keep others from being given anew.
    fn numbered_interface(&mut self) -> Result<Option<Object>> {
        let interface = self.plan.device("interface", "", None)?;
        if let Some(interface) = &interface
            && self.plan.is_ours(interface, "boot/@order")?
            && let Some(number) = self.plan.value_of(interface, "boot/@order")?.and_then(|number| number.parse().ok())
        {
            self.plan.guest.other_boot.retain(|other: &u64| *other != number);
        }
        Ok(interface)
    }
}
