// SPDX-License-Identifier: LGPL-2.1-or-later
//! Disks: bus, target name, driver.

use super::decision::{Decision, Source};
use super::facts::{Facts, Guest, Hardware};
use super::hostdev::PciAddress;
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// What a disk appears as in the guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A hard disk.
    Disk,
    /// A CD-ROM drive.
    Cdrom,
    /// A floppy drive.
    Floppy,
}

impl Kind {
    /// The name in the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Disk => "disk",
            Kind::Cdrom => "cdrom",
            Kind::Floppy => "floppy",
        }
    }
}

/// What is in a disk or drive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium<'a> {
    /// Nothing: the drive is empty.
    Empty,
    /// A file that is there.
    File(&'a str),
    /// A file that is made for this guest, and holds nothing yet.
    NewFile(&'a str),
    /// A block device of the host.
    Block(&'a str),
    /// A volume of a storage pool.
    Volume {
        /// The pool.
        pool: &'a str,
        /// The volume in it.
        volume: &'a str,
    },
    /// Something on another host.
    Network {
        /// `rbd`, `iscsi`, `https`, ...
        protocol: &'a str,
        /// What it is called there.
        name: &'a str,
        /// The host; an empty name leaves it out.
        host: &'a str,
        /// The port, if it is not that of the protocol.
        port: Option<u16>,
    },
    /// A namespace of an NVMe drive of the host. The hypervisor drives it itself, past the host's kernel.
    Nvme {
        /// The drive.
        address: PciAddress,
        /// The number of the namespace, from 1.
        namespace: u32,
    },
}

impl Medium<'_> {
    /// The type of the disk in the document.
    pub fn kind(&self) -> &'static str {
        match self {
            Medium::Empty | Medium::File(_) | Medium::NewFile(_) => "file",
            Medium::Block(_) => "block",
            Medium::Volume { .. } => "volume",
            Medium::Network { .. } => "network",
            Medium::Nvme { .. } => "nvme",
        }
    }

    /// Checks what the application gave.
    pub fn check(&self) -> Result<()> {
        let refuse = |message: String| Err(Error::new(ErrorCode::InvalidArgument, message));
        match self {
            Medium::File(path) | Medium::NewFile(path) | Medium::Block(path) if !path.starts_with('/') => {
                refuse(format!("'{path}' is no absolute path: libvirt needs the whole path of a disk"))
            }
            Medium::Volume { pool, volume } if pool.is_empty() || volume.is_empty() => {
                refuse("a volume needs the name of its pool and its own".to_owned())
            }
            Medium::Network { protocol: "", .. } => {
                refuse("a disk on another host needs a protocol, such as rbd or https".to_owned())
            }
            Medium::Nvme { namespace: 0, .. } => refuse("namespaces of NVMe drives are numbered from 1".to_owned()),
            _ => Ok(()),
        }
    }
}

/// The buses that a disk can be on.
const BUSES: [&str; 9] = ["ide", "fdc", "scsi", "virtio", "xen", "usb", "sata", "sd", "nvme"];

/// A bus by its name.
pub fn known_bus(bus: &str) -> Result<&'static str> {
    BUSES.into_iter().find(|known| *known == bus).ok_or_else(|| {
        let message = format!("'{bus}' is no disk bus: expected one of {}", BUSES.join(", "));
        Error::new(ErrorCode::InvalidArgument, message)
    })
}

/// Whether a disk could be on that bus in this guest.
pub fn check_bus(facts: &Facts, kind: Kind, bus: &str) -> Result<()> {
    let fits = match kind {
        Kind::Floppy => bus == "fdc",
        Kind::Cdrom => !matches!(bus, "fdc" | "virtio" | "nvme"),
        Kind::Disk => bus != "fdc",
    };
    if !fits {
        let message = format!("a {} cannot be on the {bus} bus", kind.as_str());
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    let unlisted = facts.on(Deviation::HostLists) && facts.domcaps_fit() && facts.dc().disk_bus.lacks(bus);
    if unlisted {
        let listed = facts.dc().disk_bus.values().join(", ");
        let message = format!("the machine '{}' has no {bus} bus; it has: {listed}", facts.guest.machine());
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    if facts.q35() && bus == "ide" || bus == "nvme" && !(facts.qemu() && facts.hvm()) {
        let message = format!("the machine '{}' has no {bus} bus", facts.guest.machine());
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    Ok(())
}

/// Containers see files of the host where they are mounted; there is no disk that could be plugged in.
fn check_no_container(facts: &Facts) -> Result<()> {
    if facts.container() && facts.on(Deviation::Strict) {
        let message = "a container has no disks: mount what the disk holds on the host, and share that folder";
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    Ok(())
}

/// How many devices a bus takes where it is limited.
const IDE_DEVICES: usize = 4;
const FLOPPY_DRIVES: usize = 2;
const OTHER_DISKS: usize = 1024;

/// Checks a bus that the application asked for against what the machine has.
pub fn asked_bus(facts: &Facts, kind: Kind, bus: &str) -> Result<Decision<&'static str>> {
    let bus = known_bus(bus)?;
    check_no_container(facts)?;
    if facts.on(Deviation::Strict) {
        check_bus(facts, kind, bus)?;
    }
    Ok(Decision::new(bus, "bus-asked", Source::Caller, "the application asked for this bus"))
}

/// The bus of a new disk.
pub fn bus(facts: &Facts, kind: Kind) -> Result<Decision<&'static str>> {
    check_no_container(facts)?;
    if kind == Kind::Floppy && facts.on(Deviation::HostLists) && facts.dc().disk_device.lacks("floppy") {
        return Err(Error::new(ErrorCode::Unsupported, "this hypervisor has no floppy drives"));
    }
    let first = preferred_bus(facts, kind);
    let listed = facts.on(Deviation::HostLists) && facts.domcaps_fit();
    if listed && facts.dc().disk_bus.lacks(first.value) && kind != Kind::Floppy {
        let virtio = facts.virtio(Hardware::VirtioBlk) && kind == Kind::Disk;
        let scsi = facts.virtio(Hardware::VirtioScsi);
        let other = [("virtio", virtio), ("sata", true), ("scsi", scsi), ("ide", true), ("usb", true)];
        let mut usable = other.into_iter().filter(|(name, known)| *known && facts.dc().disk_bus.has(name));
        return match usable.next() {
            Some((name, _)) => {
                let reason = format!("the machine has no {} bus", first.value);
                let bus = Decision::new(name, "bus-listed", Source::DomainCapabilities, reason);
                Ok(bus.instead_of(first.value, "the host does not list it for this machine"))
            }
            None => {
                let listed = facts.dc().disk_bus.values().join(", ");
                let message = format!("none of the disk buses that this machine has suits the OS: {listed}");
                Err(Error::new(ErrorCode::Unsupported, message))
            }
        };
    }
    let ide = facts.guest.disks.iter().filter(|disk| disk.bus == "ide").count();
    if first.value == "ide" && ide >= IDE_DEVICES && facts.on(Deviation::IdeOverflow) {
        let sata = facts.dc().disk_bus.has("sata");
        let other = if sata {
            Some("sata")
        } else if facts.virtio(Hardware::VirtioScsi) {
            Some("scsi")
        } else {
            None
        };
        if let Some(other) = other {
            let reason = "the IDE bus takes four devices and is full";
            return Ok(Decision::new(other, "bus-ide-full", Source::Config, reason));
        }
    }
    Ok(why_not_virtio(facts, kind, first))
}

/// Tells why a disk is not virtio, where it could be.
fn why_not_virtio(facts: &Facts, kind: Kind, bus: Decision<&'static str>) -> Decision<&'static str> {
    let could = kind == Kind::Disk && facts.qemu() && facts.hvm() && bus.value != "virtio";
    if could { bus.instead_of("virtio", "the OS is not known to have the driver") } else { bus }
}

fn preferred_bus(facts: &Facts, kind: Kind) -> Decision<&'static str> {
    if kind == Kind::Floppy {
        return Decision::new("fdc", "bus-floppy", Source::Policy, "floppy drives have a controller of their own");
    }
    if facts.xenpv() {
        return Decision::new("xen", "bus-xen", Source::Policy, "paravirtualized Xen guests have Xen disks");
    }
    if !facts.hvm() {
        return Decision::new("ide", "bus-default", Source::Policy, "left to the hypervisor");
    }
    let disk = kind == Kind::Disk;
    if disk && facts.virtio(Hardware::VirtioBlk) {
        return if facts.os_has(Hardware::VirtioBlk) {
            Decision::new("virtio", "bus-virtio", Source::Os, "the OS has the driver, and virtio is the fastest")
        } else {
            Decision::new("virtio", "bus-virtio-assumed", Source::Policy, "this machine has no better disk bus")
        };
    }
    let follow = facts.on(Deviation::FollowGuest) && facts.os.is_none() && facts.qemu();
    if disk && follow && facts.guest.disks.iter().any(|disk| disk.bus == "virtio") {
        return Decision::new("virtio", "bus-like-guest", Source::Config, "the guest already has a virtio disk");
    }
    if facts.q35() {
        return Decision::new("sata", "bus-sata", Source::Policy, "q35 has a SATA controller and no IDE");
    }
    if facts.bhyve() {
        let virtio = facts.on(Deviation::BhyveVirtio)
            && disk
            && facts.os_has(Hardware::VirtioBlk)
            && facts.dc().disk_bus.has("virtio");
        return if virtio {
            Decision::new("virtio", "bus-virtio", Source::Os, "host and OS know virtio, and it is the fastest")
        } else {
            Decision::new("sata", "bus-sata", Source::Policy, "bhyve has no IDE")
        };
    }
    if facts.x86() {
        return Decision::new("ide", "bus-ide", Source::Policy, "every OS of a PC knows IDE");
    }
    if !disk && facts.virtio(Hardware::VirtioScsi) {
        return Decision::new("scsi", "bus-scsi", Source::Policy, "this machine has neither IDE nor SATA");
    }
    if facts.guest.machine().starts_with("vexpress") {
        return Decision::new("sd", "bus-sd", Source::Policy, "this board has a slot for SD cards only");
    }
    Decision::new("usb", "bus-usb", Source::Policy, "this machine has neither IDE nor SATA, and every OS knows USB")
}

/// The prefix of target names on a bus, and how many names there are.
fn names(bus: &str) -> (&'static str, usize) {
    match bus {
        "virtio" => ("vd", OTHER_DISKS),
        "xen" => ("xvd", OTHER_DISKS),
        "fdc" => ("fd", FLOPPY_DRIVES),
        "ide" => ("hd", IDE_DEVICES),
        "nvme" => ("nvme", OTHER_DISKS),
        _ => ("sd", OTHER_DISKS),
    }
}

/// The letters of a disk number: `a` for 0, `z` for 25, `aa` for 26.
fn letters(number: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = number + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(b'a' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.iter().rev().map(|&letter| char::from(letter)).collect()
}

/// The number of letters; `None` if they are no disk number.
fn number(letters: &str) -> Option<usize> {
    let mut number: usize = 0;
    for letter in letters.bytes() {
        if !letter.is_ascii_lowercase() {
            return None;
        }
        number = number.checked_mul(26)?.checked_add(usize::from(letter - b'a') + 1)?;
    }
    number.checked_sub(1)
}

/// The prefix of target names on a bus.
pub(super) fn prefix(bus: &str) -> &'static str {
    names(bus).0
}

/// The prefix of a target name: the letters that all disks of its bus share.
pub(super) fn name_prefix(target: &str) -> &str {
    let known = ["xvd", "ubd", "fd", "hd", "vd", "sd", "nvme"];
    known.into_iter().find(|prefix| target.starts_with(prefix)).unwrap_or("")
}

/// The number that libvirt reads out of a target name, whatever its prefix: 1 for `vdb`.
pub(super) fn target_number(target: &str) -> Option<usize> {
    let tail = ["xvd", "ubd", "fd", "hd", "vd", "sd"].iter().find_map(|prefix| target.strip_prefix(prefix))?;
    number(tail.trim_end_matches(|c: char| c.is_ascii_digit()))
}

/// The name behind the highest one in use; a hole is taken only when the names run out, since a removed disk may still
/// be named in the guest's configuration.
pub fn target(guest: &Guest, bus: &str) -> Result<Decision<String>> {
    if bus == "nvme" {
        return Ok(namespace(guest));
    }
    let (prefix, count) = names(bus);
    let used: Vec<usize> = guest
        .disks
        .iter()
        .filter_map(|disk| number(disk.target.strip_prefix(prefix)?))
        .filter(|n| *n < count)
        .collect();
    let next = used.iter().max().map_or(0, |highest| highest + 1);
    let source = if used.is_empty() { Source::Policy } else { Source::Config };
    if next < count {
        let name = format!("{prefix}{}", letters(next));
        return Ok(Decision::new(name, "target-next", source, "the first free name behind those in use"));
    }
    match (0..count).find(|n| !used.contains(n)) {
        Some(hole) => {
            let name = format!("{prefix}{}", letters(hole));
            Ok(Decision::new(name, "target-hole", source, "the last name is in use, so a free one between is taken"))
        }
        None => {
            let message = format!("the {bus} bus takes {count} devices, and the guest has as many");
            Err(Error::new(ErrorCode::Unsupported, message))
        }
    }
}

/// The name of a disk on the NVMe bus: the next namespace of the first controller.
fn namespace(guest: &Guest) -> Decision<String> {
    let number = |target: &str| target.strip_prefix("nvme0n")?.parse::<u32>().ok();
    let highest = guest.disks.iter().filter_map(|disk| number(&disk.target)).max();
    let source = if highest.is_some() { Source::Config } else { Source::Policy };
    let name = format!("nvme0n{}", highest.unwrap_or(0).saturating_add(1));
    Decision::new(name, "target-namespace", source, "disks on the NVMe bus are namespaces of a controller")
}

/// The serial number of an NVMe controller, which QEMU does not do without: made of the guest's name.
pub fn nvme_serial(name: &str) -> Decision<String> {
    const LONGEST: usize = 20;
    let plain = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    let mut serial: String = plain.take(LONGEST).collect();
    if serial.is_empty() {
        serial.push_str("nvme");
    }
    Decision::new(serial, "nvme-serial", Source::Policy, "a controller needs a serial number, of any 20 characters")
}

/// The driver of a disk with a medium.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Driver {
    /// Which driver.
    pub name: Option<Decision<&'static str>>,
    /// The image format.
    pub format: Option<Decision<String>>,
    /// How the host caches.
    pub cache: Option<Decision<&'static str>>,
    /// How the host reads and writes.
    pub io: Option<Decision<&'static str>>,
    /// What becomes of the blocks that the guest frees.
    pub discard: Option<Decision<&'static str>>,
}

/// The driver of a disk: nothing for an empty drive.
pub fn driver(facts: &Facts, kind: Kind, medium: &Medium, format: Option<&str>) -> Driver {
    let mut driver = Driver::default();
    let xen = facts.guest.virt_type == "xen";
    let block = matches!(medium, Medium::Block(_));
    if *medium == Medium::Empty || !facts.qemu() && !xen {
        return driver;
    }
    driver.name = Some(if xen && block {
        Decision::new("phy", "driver-phy", Source::Policy, "Xen hands block devices through")
    } else {
        Decision::new("qemu", "driver-qemu", Source::Policy, "QEMU serves the disk")
    });
    driver.format = if block && xen {
        None
    } else if block || matches!(medium, Medium::Nvme { .. }) && format.is_none() {
        Some(Decision::new("raw".to_owned(), "format-block", Source::Policy, "a block device holds the disk as it is"))
    } else if let Some(format) = format {
        Some(Decision::new(format.to_owned(), "format-asked", Source::Caller, "the application named the format"))
    } else if facts.on(Deviation::DiskOptions) {
        let reason = "a format that is guessed from what a guest can write is a way out of the guest";
        Some(Decision::new("raw".to_owned(), "format-raw", Source::Policy, reason))
    } else {
        None
    };
    if kind == Kind::Disk && facts.qemu() {
        let unmap = "storage that the guest frees is given back";
        if block {
            let reason = "the host's page cache only costs, and native I/O suits direct access";
            driver.cache = Some(Decision::new("none", "cache-block", Source::Policy, reason));
            driver.io = Some(Decision::new("native", "io-block", Source::Policy, reason));
            driver.discard = Some(Decision::new("unmap", "discard-unmap", Source::Policy, unmap));
        } else if matches!(medium, Medium::NewFile(_)) || facts.on(Deviation::DiskOptions) {
            driver.discard = Some(Decision::new("unmap", "discard-unmap", Source::Policy, unmap));
        }
    }
    driver
}

/// The I/O thread that serves a disk or the controller it is on, where the policy gives it one.
pub fn iothread(facts: &Facts, bus: &str) -> Option<Decision<u64>> {
    let possible = facts.qemu() && facts.hvm() && facts.dc().iothreads != Some(false);
    if !facts.on(Deviation::IoThreads) || !possible || !matches!(bus, "virtio" | "scsi") {
        return None;
    }
    let reason = "a thread of its own serves the disks beside the vCPUs";
    Some(Decision::new(1, "iothread", Source::Policy, reason))
}

/// How many disks libvirt puts on one SCSI controller.
const DISKS_PER_SCSI: usize = 7;

/// The first target name of the disks that libvirt puts on that SCSI controller.
pub(super) fn first_scsi_target(controller: u64) -> String {
    format!("sd{}", letters(controller as usize * DISKS_PER_SCSI))
}

/// Indexes of the SCSI controllers that a SCSI disk of that target name needs and the guest lacks.
///
/// libvirt derives the controller of a disk from its target name.
pub fn scsi_controllers(facts: &Facts, target: &str) -> Decision<Vec<u64>> {
    let reason = "libvirt would add a controller that modern systems have no driver for";
    let mut missing = Decision::new(Vec::new(), "scsi-virtio", Source::Os, reason);
    if !facts.virtio(Hardware::VirtioScsi) {
        return missing;
    }
    let mut present = facts.guest.controllers.iter().filter(|controller| controller.kind == "scsi").peekable();
    if !facts.on(Deviation::ScsiPerSeven) {
        if present.peek().is_none() {
            missing.value.push(0);
        }
        return missing;
    }
    let present: Vec<u64> = present.map(|controller| controller.index.unwrap_or(0)).collect();
    let last = target.strip_prefix("sd").and_then(number).unwrap_or(0) / DISKS_PER_SCSI;
    missing.value = (0..=last as u64).filter(|index| !present.contains(index)).collect();
    missing
}

#[cfg(test)]
mod tests {
    use super::super::facts::Disk;
    use super::*;

    #[test]
    fn letters_are_bijective() {
        for (index, text) in
            [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (51, "az"), (52, "ba"), (701, "zz"), (702, "aaa")]
        {
            assert_eq!(letters(index), text);
            assert_eq!(number(text), Some(index));
        }
        assert_eq!(number(""), None);
        assert_eq!(number("A"), None);
        assert_eq!(number("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"), None);
    }

    fn with_targets(targets: &[&str]) -> Guest {
        let disk = |target: &&str| Disk { target: target.to_string(), ..Disk::default() };
        Guest { disks: targets.iter().map(disk).collect(), ..Guest::default() }
    }

    #[test]
    fn the_next_target_stands_behind_the_highest() {
        let guest = with_targets(&["vdc", "sda", "vda"]);
        assert_eq!(target(&guest, "virtio").unwrap().value, "vdd");
        assert_eq!(target(&guest, "sata").unwrap().value, "sdb");
        assert_eq!(target(&guest, "usb").unwrap().value, "sdb");
        assert_eq!(target(&guest, "ide").unwrap().value, "hda");
    }

    #[test]
    fn holes_are_taken_last_and_a_full_bus_is_an_error() {
        assert_eq!(target(&with_targets(&["hdd", "hda", "hdb"]), "ide").unwrap().value, "hdc");
        let full = target(&with_targets(&["hda", "hdb", "hdc", "hdd"]), "ide").unwrap_err();
        assert_eq!(full.code(), ErrorCode::Unsupported);
        assert!(target(&with_targets(&["fda", "fdb"]), "fdc").is_err());
    }
}
