// SPDX-License-Identifier: LGPL-2.1-or-later
//! From which device the guest starts.

use super::change::Install;
use super::decision::{Decision, Source};
use super::facts::{Disk, Facts};
use super::profile::Deviation;

/// For which stage of the guest's life the order is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Stage {
    /// Nothing is said: one order for before and after.
    #[default]
    Any,
    /// While the OS is installed, from there.
    Installing(Install),
    /// When it was installed, from there.
    Installed(Install),
}

/// A kind of device that the guest can start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Hard disks.
    Disk,
    /// CD-ROM drives.
    Cdrom,
    /// Floppy drives.
    Floppy,
    /// Network interfaces.
    Network,
}

impl Class {
    /// The name in the boot list.
    pub fn as_str(self) -> &'static str {
        match self {
            Class::Disk => "hd",
            Class::Cdrom => "cdrom",
            Class::Floppy => "fd",
            Class::Network => "network",
        }
    }

    fn of(disk: &Disk) -> Class {
        match disk.device.as_str() {
            "cdrom" => Class::Cdrom,
            "floppy" => Class::Floppy,
            _ => Class::Disk,
        }
    }
}

/// The numbers that devices get.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// One entry for each disk of the guest, in document order.
    pub disks: Vec<Option<Decision<u64>>>,
    /// That of the first network interface.
    pub network: Option<Decision<u64>>,
}

/// Whether the order is written at the devices, instead of as a list in `os`.
pub fn per_device(facts: &Facts) -> bool {
    facts.qemu() || facts.test_driver()
}

/// A list of kinds of devices in which each stands once.
#[derive(Default)]
struct Classes(Vec<Decision<Class>>);

impl Classes {
    fn add(&mut self, class: Class, code: &'static str, source: Source, reason: &'static str) {
        if self.0.iter().all(|other| other.value != class) {
            self.0.push(Decision::new(class, code, source, reason));
        }
    }
}

/// The kinds of devices, in the order in which the guest tries them.
fn classes(facts: &Facts) -> Vec<Decision<Class>> {
    let mut classes = Classes::default();
    if facts.guest.direct_kernel || facts.container() {
        return classes.0;
    }
    // Nothing in a paravirtualized guest reads the list, and libvirt's grammar has no place for it.
    if facts.xenpv() && facts.on(Deviation::Strict) {
        return classes.0;
    }
    let disks = &facts.guest.disks;
    let has = |class| disks.iter().any(|disk| Class::of(disk) == class);
    let all = facts.on(Deviation::NumberAllDisks);
    let first = match facts.stage {
        Stage::Installing(Install::Medium) | Stage::Installing(Install::Live) => Some(Class::Cdrom),
        Stage::Installed(Install::Live) => Some(Class::Cdrom),
        Stage::Installing(Install::Network) => Some(Class::Network),
        Stage::Installed(Install::Network) if !has(Class::Disk) => Some(Class::Network),
        // What is there starts by itself; the reference policy leaves it to libvirt.
        Stage::Installing(Install::CloudImage | Install::Import) if !all => return classes.0,
        _ => None,
    };
    match first {
        Some(class) => classes.add(class, "boot-install", Source::Caller, "the application installs the guest from it"),
        None if all && has(Class::Disk) => {}
        None => {
            let class = disks.first().map_or(Class::Disk, Class::of);
            classes.add(class, "boot-first", Source::Config, "the kind of the guest's first drive");
        }
    }
    if has(Class::Disk) {
        let reason = "the first disk holds the OS, or will once it is installed";
        classes.add(Class::Disk, "boot-disk", Source::Policy, reason);
    }
    if all && facts.stage == Stage::Any {
        let reason = "a blank disk must let the guest start from the installation medium";
        for class in [Class::Cdrom, Class::Floppy] {
            if disks.iter().any(|disk| Class::of(disk) == class && disk.has_source) {
                classes.add(class, "boot-medium", Source::Policy, reason);
            }
        }
    }
    classes.0
}

/// The numbers of the devices. Numbers in `facts` are those that the application gave; it is left to itself then.
///
/// Without a declared installation the first hard disk comes first: while it is blank the firmware goes on to the
/// CD-ROM with a medium, and once something is installed the medium no longer matters.
pub fn order(facts: &Facts) -> Order {
    let disks = &facts.guest.disks;
    let mut order = Order { disks: vec![None; disks.len()], network: None };
    if !per_device(facts) || facts.guest.boot_list || disks.iter().any(|disk| disk.boot.is_some()) {
        return order;
    }
    let mut next = 1 + facts.guest.other_boot.iter().copied().max().unwrap_or(0);
    let mut number = |slot: &mut Option<Decision<u64>>, decision: Decision<()>| {
        if slot.is_none() {
            *slot = Some(decision.with(next));
            next += 1;
        }
    };
    for class in classes(facts) {
        let decision = class.with(());
        if class.value == Class::Network {
            if !facts.guest.macs.is_empty() {
                number(&mut order.network, decision);
            }
            continue;
        }
        let mut of_class = disks.iter().enumerate().filter(|(_, disk)| Class::of(disk) == class.value);
        let all = facts.on(Deviation::NumberAllDisks);
        if class.value == Class::Disk && all && facts.guest.uefi {
            for (place, (index, _)) in of_class.enumerate() {
                let reason = "with UEFI a blank first disk must not end the search";
                let further = Decision::new((), "boot-next-disk", Source::Policy, reason);
                number(&mut order.disks[index], if place == 0 { decision.clone() } else { further });
            }
            continue;
        }
        // A drive with a medium, if there is one: the empty ones start nothing.
        let first = of_class.clone().find(|(_, disk)| disk.has_source || !all).or_else(|| of_class.next());
        if let Some((index, _)) = first {
            number(&mut order.disks[index], decision);
        }
    }
    order
}

/// The boot list of hypervisors that number no devices.
pub fn list(facts: &Facts) -> Vec<Decision<&'static str>> {
    if per_device(facts) {
        return Vec::new();
    }
    classes(facts).into_iter().map(|class| class.map(Class::as_str)).collect()
}
