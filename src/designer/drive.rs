// SPDX-License-Identifier: LGPL-2.1-or-later
//! Addresses of drives: controller, bus, target and unit.
//!
//! libvirt derives the address of a disk from its target name and does not look whether somebody else has it already.

use super::decision::{Decision, Source};
use super::disk::target_number;
use super::facts::{Drive, Guest};
use crate::error::{Error, ErrorCode, Result};

/// How many devices the buses of a kind take in all, where that is limited.
const IDE_DEVICES: u64 = 4;
const FLOPPY_DRIVES: u64 = 2;
/// More SCSI or SATA disks than anybody has.
const OTHERS: u64 = 1024;

/// The address that libvirt gives to the disk of that number; `None` on buses without such addresses.
pub(super) fn derived(bus: &str, number: u64) -> Option<Drive> {
    let (controller, channel, unit) = match bus {
        "ide" => (number / 4, number % 4 / 2, number % 2),
        "scsi" => (number / 7, 0, number % 7),
        "sata" => (number / 6, 0, number % 6),
        "fdc" => (number / 2, 0, number % 2),
        _ => return None,
    };
    Some(Drive { bus: bus.to_owned(), controller, channel, target: 0, unit })
}

/// The addresses that are taken, written or derived.
fn taken(guest: &Guest) -> Vec<Drive> {
    let derived = guest.disks.iter().filter(|disk| !disk.has_address).filter_map(|disk| {
        let number = target_number(&disk.target)?;
        derived(&disk.bus, number as u64)
    });
    derived.chain(guest.drives.iter().cloned()).collect()
}

/// The address of a new disk: `None` where the one that libvirt derives is free.
pub fn address(guest: &Guest, bus: &str, target: &str) -> Result<Option<Decision<Drive>>> {
    let Some(wanted) = target_number(target).and_then(|number| derived(bus, number as u64)) else { return Ok(None) };
    let taken = taken(guest);
    if !taken.contains(&wanted) {
        return Ok(None);
    }
    let count = match bus {
        "ide" => IDE_DEVICES,
        "fdc" => FLOPPY_DRIVES,
        _ => OTHERS,
    };
    let free = (0..count).filter_map(|number| derived(bus, number)).find(|address| !taken.contains(address));
    let Some(free) = free else {
        return Err(Error::new(ErrorCode::Unsupported, format!("every address of the {bus} bus is taken")));
    };
    let reason = "another device has the address that libvirt derives from the target name";
    Ok(Some(Decision::new(free, "address-free", Source::Config, reason)))
}

#[cfg(test)]
mod tests {
    use super::super::facts::Disk;
    use super::*;

    fn disk(bus: &str, target: &str, has_address: bool) -> Disk {
        Disk { bus: bus.into(), target: target.into(), has_address, ..Disk::default() }
    }

    #[test]
    fn a_free_address_stays_with_libvirt() {
        let guest = Guest { disks: vec![disk("scsi", "sda", false)], ..Guest::default() };
        assert_eq!(address(&guest, "scsi", "sdb").unwrap(), None);
        assert_eq!(address(&guest, "virtio", "vda").unwrap(), None);
    }

    #[test]
    fn a_taken_address_is_avoided() {
        // A disk that stands where sdb would go, and one that stands where its name says.
        let at = Drive { bus: "sata".into(), controller: 0, channel: 0, target: 0, unit: 1 };
        let disks = vec![disk("sata", "sda", true), disk("sata", "sdc", false)];
        let guest = Guest { disks, drives: vec![at], ..Guest::default() };
        let found = address(&guest, "sata", "sdb").unwrap().unwrap();
        assert_eq!((found.value.controller, found.value.unit), (0, 0));
    }

    #[test]
    fn a_full_bus_is_refused() {
        let all = (0..4).filter_map(|number| derived("ide", number)).collect();
        let guest = Guest { drives: all, ..Guest::default() };
        assert_eq!(address(&guest, "ide", "hda").unwrap_err().code(), ErrorCode::Unsupported);
    }
}
