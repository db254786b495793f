// SPDX-License-Identifier: LGPL-2.1-or-later
//! From which device an existing guest starts.

use super::super::Domain;
use super::super::profile::Deviation;
use super::{Change, asked, invalid, own, unsupported};
use crate::config::{self, Object};
use crate::error::Result;

/// The devices that a guest can start from.
const BOOTABLE: [&str; 4] = ["disk", "interface", "hostdev", "redirdev"];

fn order(device: &Object) -> Result<Option<u32>> {
    Ok(device.value("boot/@order")?.and_then(|number| number.trim().parse().ok()))
}

impl Change<'_> {
    fn bootable(&self) -> Result<Vec<Object>> {
        let mut devices = Vec::new();
        for name in BOOTABLE {
            devices.extend(self.root().find_all(&format!("devices/{name}"))?);
        }
        Ok(devices)
    }

    fn number(&mut self, device: &Object, number: u32) -> Result<()> {
        let reason = "the application asked for this boot order";
        self.set(device, "boot/@order", asked(number.to_string(), "boot-asked", reason))
    }

    /// Gives the devices that the boot list means numbers of their own, and removes the list: libvirt takes only one
    /// of the two.
    pub fn boot_list_to_numbers(&mut self) -> Result<()> {
        let list = self.root().find_all("os/boot")?;
        if list.is_empty() {
            return Ok(());
        }
        let devices = self.bootable()?;
        let mut next = 1;
        for entry in &list {
            let class = entry.value("@dev")?.unwrap_or_default();
            for device in &devices {
                let fits = match (class.as_str(), device.element_name()?.as_str()) {
                    ("network", name) => name == "interface",
                    ("hd", "disk") => !matches!(device.value("@device")?.as_deref(), Some("cdrom" | "floppy")),
                    ("cdrom", "disk") => device.value("@device")?.as_deref() == Some("cdrom"),
                    ("fd", "disk") => device.value("@device")?.as_deref() == Some("floppy"),
                    _ => false,
                };
                if fits && order(device)?.is_none() {
                    let reason = "the boot list said so, and a list and numbers exclude each other";
                    let number = super::Decision::new(
                        next.to_string(),
                        "boot-from-list",
                        super::super::decision::Source::Config,
                        reason,
                    );
                    self.set(device, "boot/@order", number)?;
                    next += 1;
                    break;
                }
            }
        }
        self.clear(&self.root().clone(), "os/boot")
    }
}

impl Domain {
    /// Gives a device a place in the boot order; devices from that place on move back by one, up to the first gap.
    /// `None` takes the device out of the order. A boot list of the guest becomes numbers.
    pub fn set_boot_order(&self, device: &config::DomainDevice, place: Option<u32>) -> Result<()> {
        self.transact(|change| {
            let device = own(change.config, device)?;
            let name = device.element_name()?;
            if !BOOTABLE.contains(&name.as_str()) {
                return Err(invalid(format!("a guest cannot start from a <{name}>")));
            }
            let Some(place) = place else {
                return change.clear(&device, "boot");
            };
            if place == 0 {
                return Err(invalid("the boot order is counted from 1"));
            }
            let guest = change.guest()?;
            if !super::super::boot::per_device(&change.facts(&guest)) {
                return Err(unsupported("this hypervisor starts by kinds of devices, not by single ones"));
            }
            if change.settings.profile.has(Deviation::Strict) {
                change.boot_list_to_numbers()?;
            } else {
                change.clear(&change.root().clone(), "os/boot")?;
            }
            let mut others = Vec::new();
            for other in change.bootable()? {
                if other != device
                    && let Some(number) = order(&other)?
                {
                    others.push((number, other));
                }
            }
            others.sort_by_key(|(number, _)| *number);
            let mut taken = place;
            for (number, other) in others {
                if number == taken {
                    taken = taken.checked_add(1).ok_or_else(|| invalid("the boot order ends here"))?;
                    change.number(&other, taken)?;
                }
            }
            change.number(&device, place)
        })
    }
}
