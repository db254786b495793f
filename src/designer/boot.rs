// SPDX-License-Identifier: LGPL-2.1-or-later
//! From which device the guest starts.

use super::decision::{Decision, Source};
use super::facts::Facts;
use super::profile::Deviation;

/// Whether the order is written at the devices, instead of as a list in `os`.
pub fn per_device(facts: &Facts) -> bool {
    facts.qemu() || facts.test_driver()
}

/// Whether an order is written at all.
fn wanted(facts: &Facts) -> bool {
    !facts.guest.direct_kernel && !facts.container() && !facts.xenpv()
}

/// The boot order of the disks: one entry for each disk of the guest, in document order. Numbers in `facts` are those
/// that the application gave; it is left to itself then.
///
/// The first hard disk comes first: while it is blank the firmware goes on to the CD-ROM with a medium, and once
/// something is installed the medium no longer matters.
pub fn order(facts: &Facts) -> Vec<Option<Decision<u64>>> {
    let disks = &facts.guest.disks;
    let mut order: Vec<Option<Decision<u64>>> = vec![None; disks.len()];
    if !wanted(facts) || !per_device(facts) || facts.guest.boot_list {
        return order;
    }
    if disks.iter().any(|disk| disk.boot.is_some()) {
        return order;
    }
    let mut next = 1 + facts.guest.other_boot.iter().copied().max().unwrap_or(0);
    let mut number = |index: usize, decision: Decision<()>| {
        order[index] = Some(decision.with(next));
        next += 1;
    };
    let hard = |device: &str| matches!(device, "disk" | "lun");
    let first_hard = disks.iter().position(|disk| hard(&disk.device));
    if let Some(index) = first_hard {
        let reason = "the first disk holds the OS, or will once it is installed";
        number(index, Decision::new((), "boot-disk", Source::Policy, reason));
    }
    if !facts.on(Deviation::NumberAllDisks) {
        if first_hard.is_none() && !disks.is_empty() {
            number(0, Decision::new((), "boot-first", Source::Policy, "there is no disk, so the first drive counts"));
        }
        return order;
    }
    if facts.guest.uefi {
        for (index, disk) in disks.iter().enumerate() {
            if hard(&disk.device) && Some(index) != first_hard {
                let reason = "with UEFI a blank first disk must not end the search";
                number(index, Decision::new((), "boot-next-disk", Source::Policy, reason));
            }
        }
    }
    for device in ["cdrom", "floppy"] {
        if let Some(index) = disks.iter().position(|disk| disk.device == device && disk.has_source) {
            let reason = "a blank disk must let the guest start from the installation medium";
            number(index, Decision::new((), "boot-medium", Source::Policy, reason));
        }
    }
    order
}

/// The boot list of hypervisors that number no devices.
pub fn list(facts: &Facts) -> Vec<Decision<&'static str>> {
    if !wanted(facts) || per_device(facts) {
        return Vec::new();
    }
    let has = |device: &str| facts.guest.disks.iter().any(|disk| disk.device == device);
    [("disk", "hd"), ("cdrom", "cdrom")]
        .into_iter()
        .filter(|(device, _)| has(device))
        .map(|(_, name)| Decision::new(name, "boot-list", Source::Policy, "this hypervisor starts by kinds of devices"))
        .collect()
}
