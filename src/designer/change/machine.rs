// SPDX-License-Identifier: LGPL-2.1-or-later
//! Another machine: a newer version of the same board, or another board.

use super::super::Domain;
use super::super::decision::{Decision, Source};
use super::super::facts::{Guest, GuestEntry, Hardware, chipset};
use super::super::profile::Deviation;
use super::{Change, asked, invalid, unsupported};
use crate::config::Object;
use crate::error::Result;

/// What a device on one PC board becomes on the other: element, place of the model, i440fx, q35.
const TWINS: &[(&str, &str, &str, &str)] =
    &[("sound", "@model", "ich6", "ich9"), ("interface", "model/@type", "e1000", "e1000e")];

/// Kinds of controllers that are part of one board.
const OF_BOARD: [&str; 3] = ["pci", "ide", "sata"];

impl Change<'_> {
    /// The guest entry of the host for this guest; one that offers nothing if there is none.
    pub fn entry(&self, guest: &Guest) -> GuestEntry {
        let fits = |entry: &&GuestEntry| {
            entry.os_type == guest.os_type && entry.arch == guest.arch && entry.domain(&guest.virt_type).is_some()
        };
        self.host.guests.iter().find(fits).cloned().unwrap_or_default()
    }

    fn clear_pci_addresses(&self) -> Result<()> {
        for device in self.root().find_all("devices/*")? {
            if device.value("address/@type")?.as_deref() == Some("pci") {
                self.clear(&device, "address")?;
            }
        }
        Ok(())
    }

    fn check_q35(&self, guest: &Guest) -> Result<()> {
        if !self.settings.profile.has(Deviation::Strict) || self.os.is_none() {
            return Ok(());
        }
        let facts = self.facts(guest);
        if !facts.os_has(Hardware::Q35) {
            return Err(unsupported("the OS is not known to run on q35"));
        }
        let virtio =
            guest.disks.iter().any(|disk| disk.bus == "virtio") || guest.nics.iter().any(|nic| nic == "virtio");
        if virtio && facts.os_has(Hardware::VirtioNetLegacy) && !facts.os_has(Hardware::VirtioNet1) {
            return Err(unsupported("the OS knows only the old virtio devices, and on q35 there are none"));
        }
        Ok(())
    }

    fn check_i440fx(&self) -> Result<()> {
        let root = self.root();
        let secure = root.value("os/loader/@secure")?.as_deref() == Some("yes")
            || root.find("os/firmware/feature[@name='secure-boot']")?.is_some_and(|feature| {
                feature.value("@enabled").is_ok_and(|enabled| enabled.as_deref() == Some("yes"))
            });
        if secure || root.find("launchSecurity")?.is_some() {
            return Err(unsupported("secure boot and launch security need q35"));
        }
        let intel = root.find("devices/iommu[@model='intel']")?.is_some();
        if intel { Err(unsupported("an Intel IOMMU needs q35: remove it first")) } else { Ok(()) }
    }

    /// Makes a PC with one chipset one with the other: disks, sound and network follow, addresses are given anew.
    fn change_chipset(&mut self, to_q35: bool, machine: Decision<String>, ports: Option<u32>) -> Result<()> {
        let root = self.root().clone();
        let reason = machine.reason.clone();
        self.set(&root, "os/type/@machine", machine)?;
        for controller in root.find_all("devices/controller")? {
            if controller.value("@type")?.is_some_and(|kind| OF_BOARD.contains(&kind.as_str())) {
                controller.remove()?;
            }
        }
        self.clear_pci_addresses()?;
        for (element, path, i440fx, q35) in TWINS {
            let (old, new) = if to_q35 { (i440fx, q35) } else { (q35, i440fx) };
            for device in root.find_all(&format!("devices/{element}"))? {
                if device.value(path)?.as_deref() == Some(old) {
                    let decision = Decision::new(*new, "model-of-machine", Source::Config, reason.clone());
                    self.set(&device, path, decision)?;
                }
            }
        }
        let (old, new) = if to_q35 { ("ide", "sata") } else { ("sata", "ide") };
        let disks: Vec<Object> = root.find_all("devices/disk")?;
        let mut moved = Vec::new();
        for disk in disks {
            let target = disk.value("target/@dev")?.unwrap_or_default();
            let bus = disk.value("target/@bus")?;
            if bus.as_deref() == Some(old) || bus.is_none() && to_q35 && target.starts_with("hd") {
                self.clear(&disk, "address")?;
                moved.push(disk);
            }
        }
        if !to_q35 && moved.len() > 4 {
            let message =
                format!("the machine has room for four IDE devices, and {} SATA devices would move there", moved.len());
            return Err(unsupported(message));
        }
        for disk in moved {
            self.move_disk(&disk, Decision::new(new, "bus-of-machine", Source::Config, reason.clone()))?;
        }
        match ports {
            None if to_q35 => self.design(|design| design.pci_ports(None)),
            Some(ports) if to_q35 => self.design(|design| design.pci_ports(Some(ports as usize))),
            _ => Ok(()),
        }
    }

    pub fn change_machine(&mut self, machine: Decision<String>) -> Result<()> {
        let guest = self.guest()?;
        let entry = self.entry(&guest);
        let listed = entry.machines_of(&guest.virt_type);
        let known = |name: &str| listed.iter().any(|m| m.name == name || m.canonical.as_deref() == Some(name));
        if !listed.is_empty() && !known(&machine.value) {
            let message = format!("the host does not offer machine '{}' for {} guests", machine.value, guest.arch);
            return Err(unsupported(message));
        }
        let (old, new) = (chipset(guest.machine()).to_owned(), chipset(&machine.value).to_owned());
        if old == new {
            let root = self.root().clone();
            return self.set(&root, "os/type/@machine", machine);
        }
        match (old.as_str(), new.as_str()) {
            ("i440fx", "q35") => {
                self.check_q35(&guest)?;
                self.change_chipset(true, machine, None)
            }
            ("q35", "i440fx") => {
                self.check_i440fx()?;
                self.change_chipset(false, machine, None)
            }
            _ => {
                let root = self.root().clone();
                self.clear(&root, "devices/controller[@type='pci']")?;
                self.clear_pci_addresses()?;
                self.set(&root, "os/type/@machine", machine)
            }
        }
    }
}

impl Domain {
    /// Another machine. On the same board nothing else changes; between the two PC boards disks, sound and network
    /// follow, and addresses are given anew. An installed OS may need help to start there.
    pub fn change_machine(&self, machine: &str) -> Result<()> {
        if machine.is_empty() || !machine.chars().all(|c| c.is_ascii_alphanumeric() || "-_.+".contains(c)) {
            return Err(invalid(format!("'{machine}' is no machine: expected one such as q35")));
        }
        self.transact(|change| {
            change.set_up()?;
            let reason = "the application asked for this machine";
            change.change_machine(asked(machine.to_owned(), "machine-asked", reason))
        })
    }

    /// Makes a PC with i440fx one with q35, with that many PCI Express ports (`None`: as the policy says).
    pub fn convert_to_q35(&self, ports: Option<u32>) -> Result<()> {
        const MOST: u32 = 255;
        if ports.is_some_and(|ports| ports > MOST) {
            return Err(invalid(format!("a machine takes no more than {MOST} PCI Express ports")));
        }
        self.transact(|change| {
            change.set_up()?;
            let guest = change.guest()?;
            if !change.facts(&guest).x86() || chipset(guest.machine()) != "i440fx" {
                let message = format!("only a PC with i440fx becomes one with q35; this is '{}'", guest.machine());
                return Err(unsupported(message));
            }
            change.check_q35(&guest)?;
            let reason = "the application asked for q35";
            change.change_chipset(true, asked("q35".to_owned(), "machine-asked", reason), ports)
        })
    }

    /// Lets the guest have the newest version of its board: the machine becomes the alias, which libvirt turns into the
    /// newest version when it defines the guest, or where the board has no alias, the newest that the host lists.
    pub fn refresh_machine(&self) -> Result<()> {
        self.transact(|change| {
            change.set_up()?;
            let guest = change.guest()?;
            let Some(alias) = alias(&change.entry(&guest), &guest) else {
                let message = format!("the host has no newer version of machine '{}'", guest.machine());
                return Err(unsupported(message));
            };
            let reason = "the newest version of the same board";
            let root = change.root().clone();
            change.set(&root, "os/type/@machine", Decision::new(alias, "machine-refresh", Source::Capabilities, reason))
        })
    }
}

/// The alias that stands for the newest version of a guest's board.
pub fn alias(entry: &GuestEntry, guest: &Guest) -> Option<String> {
    let machine = guest.machine();
    let known = [("pc-i440fx-", "pc"), ("pc-q35-", "q35")];
    if let Some((_, alias)) = known.into_iter().find(|(prefix, _)| machine.starts_with(prefix)) {
        return Some(alias.to_owned());
    }
    let machines = entry.machines_of(&guest.virt_type);
    let aliases = machines.iter().filter(|m| m.canonical.is_some() && machine.starts_with(&m.name));
    let alias = aliases.map(|m| &m.name).filter(|name| *name != machine).max_by_key(|name| name.len()).cloned();
    alias.or_else(|| {
        // Without an alias: the highest number of those that the host lists.
        let (board, own) = version(machine)?;
        let newer = machines.iter().filter_map(|other| {
            let (name, number) = version(&other.name)?;
            (name == board && number > own).then_some((number, &other.name))
        });
        newer.max().map(|(_, name)| name.clone())
    })
}

/// A machine's board and the version of it: `virt` and 6.2 for `virt-6.2`.
fn version(machine: &str) -> Option<(&str, Vec<u32>)> {
    let start = machine.rfind(|c: char| !(c.is_ascii_digit() || c == '.')).map_or(0, |at| at + 1);
    let (board, digits) = machine.split_at_checked(start)?;
    let numbers: Option<Vec<u32>> = digits.split('.').map(|part| part.parse().ok()).collect();
    numbers.filter(|_| !board.is_empty()).map(|numbers| (board, numbers))
}
