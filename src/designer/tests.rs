// SPDX-License-Identifier: LGPL-2.1-or-later
//! The decisions one by one, on facts made for the purpose.

use super::cpu::{self, Cpu};
use super::disk::{self, Kind, Medium};
use super::facts::*;
use super::firmware::{self, Firmware, Want};
use super::profile::{Deviation, Profile};
use super::resources::{self, Resources};
use super::{boot, channel, clock, features, graphics, input, machine, network, power, sound, tpm, usb, video};
use crate::error::ErrorCode;

mod facts;
mod rejected;
mod requested;

/// Facts that a test changes before it asks.
struct World {
    profile: Profile,
    host: HostFacts,
    domcaps: Option<DomainCaps>,
    os: Option<OsFacts>,
    guest: Guest,
    stage: boot::Stage,
}

impl World {
    fn new(virt_type: &str, arch: &str, machine: &str) -> World {
        let host = HostFacts { arch: Some(arch.into()), cpu_vendor: Some("Intel".into()), ..HostFacts::default() };
        let guest = Guest {
            virt_type: virt_type.into(),
            arch: arch.into(),
            os_type: "hvm".into(),
            machine: Some(machine.into()),
            ..Guest::default()
        };
        World { profile: Profile::RECOMMENDED, host, domcaps: None, os: None, guest, stage: boot::Stage::Any }
    }

    fn pc(machine: &str) -> World {
        World::new("kvm", "x86_64", machine)
    }

    fn os(mut self, family: &str, version: (u32, u32), hardware: &[Hardware]) -> World {
        let hardware = hardware.iter().copied().collect();
        self.os = Some(OsFacts { family: family.into(), version, hardware, ..OsFacts::default() });
        self
    }

    fn windows(self, major: u32, minor: u32) -> World {
        self.os("winnt", (major, minor), &[])
    }

    fn reference(mut self) -> World {
        self.profile = Profile::REFERENCE;
        self
    }

    fn domcaps(mut self, change: impl FnOnce(&mut DomainCaps)) -> World {
        let dc = self.domcaps.get_or_insert_with(|| DomainCaps {
            arch: self.guest.arch.clone(),
            machine: self.guest.machine().to_owned(),
            virt_type: self.guest.virt_type.clone(),
            ..DomainCaps::default()
        });
        change(dc);
        self
    }

    fn guest(mut self, change: impl FnOnce(&mut Guest)) -> World {
        change(&mut self.guest);
        self
    }

    fn spice(self) -> World {
        self.guest(|guest| guest.graphics.push(Graphics { kind: "spice".into(), gl: false }))
    }

    fn facts(&self) -> Facts<'_> {
        Facts {
            profile: self.profile,
            host: &self.host,
            domcaps: self.domcaps.as_ref(),
            os: self.os.as_ref(),
            guest: &self.guest,
            stage: self.stage,
        }
    }
}

fn machines(names: &[(&str, Option<&str>)]) -> Vec<Machine> {
    let machine = |(name, canonical): &(&str, Option<&str>)| Machine {
        name: name.to_string(),
        canonical: canonical.map(str::to_owned),
        max_cpus: None,
    };
    names.iter().map(machine).collect()
}

fn entry(os_type: &str, arch: &str, types: &[&str]) -> GuestEntry {
    GuestEntry {
        os_type: os_type.into(),
        arch: arch.into(),
        domains: types.iter().map(|kind| DomainEntry { kind: kind.to_string(), ..DomainEntry::default() }).collect(),
        ..GuestEntry::default()
    }
}

#[test]
fn guest_entries() {
    let host = HostFacts {
        arch: Some("x86_64".into()),
        guests: vec![
            entry("hvm", "aarch64", &["qemu"]),
            entry("hvm", "i686", &["qemu", "kvm"]),
            entry("hvm", "x86_64", &["qemu", "kvm"]),
        ],
        ..HostFacts::default()
    };
    let choose = |wish: machine::Wish, os: Option<&OsFacts>, profile| {
        machine::entry(&host, os, &wish, profile)
            .map(|chosen| (chosen.entry.value.arch.clone(), chosen.virt_type.value))
            .map_err(|error| error.code())
    };
    let pair = |arch: &str, kind: &str| Ok((arch.to_owned(), kind.to_owned()));
    let wish = machine::Wish::default;
    let (new, old) = (Profile::RECOMMENDED, Profile::REFERENCE);
    assert_eq!(choose(wish(), None, new), pair("x86_64", "kvm"));
    let arm = || machine::Wish { arch: Some("aarch64".into()), ..wish() };
    assert_eq!(choose(arm(), None, new), pair("aarch64", "qemu"));
    let xen = machine::Wish { virt_type: Some("xen".into()), ..wish() };
    assert_eq!(choose(xen, None, new), Err(ErrorCode::Unsupported));
    let arm_kvm = machine::Wish { virt_type: Some("kvm".into()), ..arm() };
    assert_eq!(choose(arm_kvm, None, new), Err(ErrorCode::Unsupported), "an architecture that was asked for is kept");
    let old_os = OsFacts { arches: vec!["i386".into(), "i686".into()], ..OsFacts::default() };
    assert_eq!(choose(wish(), Some(&old_os), new), pair("i686", "kvm"));
    assert_eq!(choose(wish(), Some(&old_os), old), pair("x86_64", "kvm"));
}

#[test]
fn machines_of_pcs() {
    use Hardware::*;
    let mut pc = entry("hvm", "x86_64", &["kvm"]);
    pc.machines = machines(&[
        ("pc-i440fx-9.0", None),
        ("pc", Some("pc-i440fx-9.0")),
        ("pc-q35-9.0", None),
        ("q35", Some("pc-q35-9.0")),
    ]);
    let choose = |world: &World, firmware: machine::FirmwareWish| {
        machine::machine(&world.facts(), &pc, None, firmware).unwrap().value.unwrap()
    };
    let bios = machine::FirmwareWish::default();
    let uefi = machine::FirmwareWish { uefi: true, ..bios };
    let secure = machine::FirmwareWish { uefi: true, secure_boot: true };
    let world = || World::new("kvm", "x86_64", "");
    assert_eq!(choose(&world(), bios), "pc");
    assert_eq!(choose(&world().reference(), bios), "pc-i440fx-9.0");
    assert_eq!(choose(&world().os("linux", (0, 0), &[Q35, VirtioNet1]), bios), "q35");
    assert_eq!(
        choose(&world().os("linux", (6, 0), &[Q35, VirtioNetLegacy]), bios),
        "pc",
        "virtio on q35 is modern only"
    );
    assert_eq!(choose(&world().os("winnt", (6, 1), &[Q35]), bios), "q35");
    assert_eq!(choose(&world(), uefi), "q35");
    assert_eq!(choose(&world().reference(), uefi), "pc-i440fx-9.0");
    assert_eq!(choose(&world().os("freebsd", (0, 0), &[]), uefi), "pc");
    assert_eq!(choose(&world().os("freebsd", (0, 0), &[]), secure), "q35");
    let asked = |name| machine::machine(&world().facts(), &pc, Some(name), bios).map_err(|error| error.code());
    assert_eq!(asked("pc-q35-9.0").unwrap().value.as_deref(), Some("pc-q35-9.0"));
    assert_eq!(asked("virt").unwrap_err(), ErrorCode::Unsupported);
}

#[test]
fn uefi_where_it_is_needed() {
    let no = firmware::Wish::default();
    let want = |world: &World, wish| firmware::want(&world.facts(), &wish).value;
    let statement = |kind: &str, supported| ("x86_64".to_owned(), kind.to_owned(), supported);
    let mut win11 = World::pc("q35").windows(11, 0);
    win11.os.as_mut().unwrap().firmware = vec![statement("efi", true), statement("bios", false)];
    assert_eq!(want(&win11, no), Want::Required);
    assert_eq!(want(&win11, firmware::Wish { uefi: Some(false), ..no }), Want::No);
    assert_eq!(want(&World::pc("q35"), no), Want::No);
    assert_eq!(want(&World::pc("q35"), firmware::Wish { secure_boot: Some(true), ..no }), Want::Asked);
    assert_eq!(want(&World::new("kvm", "aarch64", "virt"), no), Want::Required);
    assert_eq!(want(&World::new("kvm", "armv7l", "vexpress-a15"), no), Want::No);
    assert_eq!(want(&World::new("kvm", "aarch64", "virt").guest(|guest| guest.direct_kernel = true), no), Want::No);
    let express = |world: &World, wish: firmware::Wish| {
        let facts = world.facts();
        firmware::express(&facts, &firmware::want(&facts, &wish), &wish).map(|found| found.value).map_err(|e| e.code())
    };
    // Nobody knows what the host has: libvirt will say so if it finds nothing. The reference policy gives up silently.
    assert_eq!(express(&win11, no), Ok(Firmware::Auto));
    let none = win11.domcaps(|_| {});
    assert_eq!(express(&none, no), Err(ErrorCode::Unsupported));
    assert_eq!(express(&none, firmware::Wish { best_effort: true, ..no }), Ok(Firmware::Default));
    assert_eq!(express(&none.reference(), no), Ok(Firmware::Default));
}

#[test]
fn firmware_by_path_is_of_the_right_architecture() {
    let images = ["/share/AAVMF/AAVMF_CODE.fd", "/share/OVMF/OVMF_CODE.secboot.fd", "/share/OVMF/OVMF_CODE.fd"];
    let by_path = |arch: &str, machine: &str, wish: firmware::Wish| {
        let world = World::new("kvm", arch, machine).domcaps(|dc| {
            dc.firmware = Listed::of(&[]);
            dc.loader.values = Listed::of(&images);
            dc.loader.readonly = Listed::of(&["yes", "no"]);
        });
        let facts = world.facts();
        firmware::express(&facts, &firmware::want(&facts, &wish), &wish).map(|found| found.value).map_err(|e| e.code())
    };
    let uefi = firmware::Wish { uefi: Some(true), ..firmware::Wish::default() };
    let secure = firmware::Wish { secure_boot: Some(true), ..uefi };
    let loader = |path: &str, secure| Ok(Firmware::Loader { path: path.to_owned(), secure });
    assert_eq!(by_path("x86_64", "q35", uefi), loader(images[2], false));
    assert_eq!(by_path("x86_64", "q35", secure), loader(images[1], true));
    assert_eq!(by_path("aarch64", "virt", uefi), loader(images[0], false));
    assert_eq!(by_path("aarch64", "virt", secure), Err(ErrorCode::Unsupported));
    assert_eq!(by_path("s390x", "s390-ccw-virtio", uefi), Err(ErrorCode::Unsupported));
}

#[test]
fn secure_boot_is_stated() {
    let world = |world: World| world.domcaps(|dc| dc.loader.secure = Listed::of(&["yes", "no"]));
    let state = |world: &World, on| {
        let wish = firmware::Wish { secure_boot: on, ..firmware::Wish::default() };
        firmware::secure_boot(&world.facts(), &Firmware::Auto, &wish).map(|found| found.value).map_err(|e| e.code())
    };
    let off: Result<firmware::Features, ErrorCode> = Ok(&[("enrolled-keys", false)]);
    let on: Result<firmware::Features, ErrorCode> = Ok(&[("secure-boot", true), ("enrolled-keys", true)]);
    let silent: Result<firmware::Features, ErrorCode> = Ok(&[]);
    let linux = || world(World::pc("q35").os("linux", (0, 0), &[]));
    assert_eq!(state(&linux(), None), off);
    assert_eq!(state(&linux(), Some(true)), on);
    assert_eq!(state(&linux().reference(), None), silent);
    assert_eq!(state(&linux().reference(), Some(true)), Ok(&[("enrolled-keys", true)][..]));
    assert_eq!(state(&world(World::pc("q35").windows(11, 0)), None), on);
    assert_eq!(state(&world(World::pc("q35").windows(10, 0)), None), off);
    assert_eq!(state(&World::pc("q35").windows(11, 0), None), silent, "nothing is known of the host");
    assert_eq!(state(&world(World::new("kvm", "aarch64", "virt")), None), silent);
    let cannot = World::pc("q35").domcaps(|dc| dc.loader.secure = Listed::of(&["no"]));
    assert_eq!(state(&cannot, Some(true)), Err(ErrorCode::Unsupported));
}

#[test]
fn tpms() {
    let host = |world: World, models: &[&str]| {
        let models = Listed::of(models);
        world.guest(|guest| guest.uefi = true).domcaps(|dc| {
            dc.tpm_model = models;
            dc.tpm_backend = Listed::of(&["passthrough", "emulator"]);
            dc.tpm_version = Listed::of(&["1.2", "2.0"]);
        })
    };
    let tpm = |world: &World, asked| {
        let found = tpm::tpm(&world.facts(), asked, false).map_err(|error| error.code());
        found.map(|found| found.value.map(|tpm| (tpm.model, tpm.version)))
    };
    let both = ["tpm-tis", "tpm-crb"];
    let linux = || World::pc("q35").os("linux", (0, 0), &[]);
    assert_eq!(tpm(&host(linux(), &both), false), Ok(Some((Some("tpm-crb"), Some("2.0")))));
    assert_eq!(tpm(&host(linux(), &both).reference(), false), Ok(Some((Some("tpm-crb"), None))));
    assert_eq!(tpm(&host(World::new("kvm", "aarch64", "virt"), &["tpm-tis"]), false), Ok(Some((None, Some("2.0")))));
    assert_eq!(tpm(&host(World::new("kvm", "armv7l", "virt"), &["tpm-tis"]), false), Ok(None));
    assert_eq!(tpm(&host(World::pc("pc").windows(5, 2), &both), false), Ok(None), "too old");
    assert_eq!(tpm(&host(World::pc("pc").windows(5, 2), &both).reference(), false).map(|tpm| tpm.is_some()), Ok(true));
    let bios = linux();
    assert_eq!(tpm(&bios, false), Ok(None));
    assert_eq!(tpm(&host(linux(), &[]), false), Ok(None));
    assert_eq!(tpm(&host(linux(), &[]), true), Err(ErrorCode::Unsupported));
    assert_eq!(tpm(&host(World::pc("q35").windows(11, 0), &[]), false), Err(ErrorCode::Unsupported));
    let unknown_host = World::pc("q35").windows(11, 0).guest(|guest| guest.uefi = true);
    assert_eq!(tpm(&unknown_host, false), Ok(Some((Some("tpm-crb"), None))));
    assert_eq!(tpm(&unknown_host.reference(), false), Ok(None));
}

#[test]
fn enlightenments() {
    let listed = ["relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "tlbflush", "ipi", "evmcs"];
    let host = |world: World| world.domcaps(|dc| dc.hyperv = Listed::of(&listed));
    let flags = |world: &World, off: &[&str]| features::hyperv(&world.facts(), true, true, off).value;
    assert_eq!(flags(&host(World::pc("q35").windows(10, 0)), &[]).len(), listed.len());
    assert_eq!(
        flags(&host(World::pc("q35").windows(10, 0)), &["vpindex"]),
        ["relaxed", "vapic", "spinlocks", "runtime", "evmcs"],
        "what needs a flag that is off is off"
    );
    assert!(flags(&World::pc("q35").windows(10, 0), &[]).is_empty(), "nothing is listed");
    assert!(flags(&host(World::pc("pc").windows(5, 1)), &[]).is_empty());
    assert!(!flags(&host(World::pc("pc").windows(5, 1)).reference(), &[]).is_empty());
    assert!(flags(&host(World::pc("q35").os("linux", (0, 0), &[])), &[]).is_empty());
    let mut amd = host(World::pc("q35").windows(10, 0));
    amd.host.cpu_vendor = Some("AMD".into());
    assert!(!flags(&amd, &[]).contains(&"evmcs"));
}

#[test]
fn cpus() {
    let cpu = |world: &World| cpu::cpu(&world.facts()).value;
    let passthrough = |world: World| {
        world.domcaps(|dc| {
            dc.cpu_modes = Listed::of(&["host-passthrough", "host-model", "maximum"]);
            dc.passthrough_migratable = Listed::of(&["on", "off"]);
            dc.host_model.fallback = Some("forbid".into());
            dc.host_model.required = vec!["ssbd".into(), "vmx".into()];
        })
    };
    assert_eq!(cpu(&passthrough(World::pc("q35"))), Cpu::Mode("host-passthrough"));
    assert_eq!(cpu(&passthrough(World::new("qemu", "x86_64", "q35"))), Cpu::Mode("maximum"));
    assert_eq!(cpu(&passthrough(World::new("hvf", "x86_64", "q35"))), Cpu::Mode("host-passthrough"));
    assert_eq!(cpu(&passthrough(World::new("hvf", "x86_64", "q35")).reference()), Cpu::Unset);
    let unsafe_to_migrate =
        passthrough(World::pc("q35")).domcaps(|dc| dc.passthrough_migratable = Listed::of(&["off"]));
    assert_eq!(cpu(&unsafe_to_migrate), Cpu::Mode("host-model"));
    let mut old = unsafe_to_migrate.domcaps(|dc| dc.host_model.fallback = Some("allow".into()));
    old.host.cpu_model = Some("Skylake".into());
    assert_eq!(cpu(&old), Cpu::Custom { model: "Skylake".into(), features: vec!["ssbd"] });
    let unusable = old.domcaps(|dc| dc.cpu_models.push(CpuModel { name: "Skylake".into(), usable: Some(false) }));
    assert_eq!(cpu(&unusable), Cpu::Unset);
    let mut i686 = passthrough(World::new("kvm", "i686", "pc"));
    i686.host.arch = Some("x86_64".into());
    assert_eq!(cpu(&i686), Cpu::Mode("host-passthrough"));
    assert_eq!(cpu(&i686.reference()), Cpu::Unset);
    assert_eq!(cpu(&World::new("kvm", "aarch64", "virt")), Cpu::Mode("host-passthrough"));
    assert_eq!(cpu(&World::new("kvm", "s390x", "s390-ccw-virtio")), Cpu::Unset);
    let shape = |world: &World, vcpus| cpu::topology(&world.facts(), vcpus, false).value.map(|shape| shape.cores);
    assert_eq!(shape(&World::pc("q35").windows(10, 0), 4), Some(4));
    assert_eq!(shape(&World::pc("q35").windows(10, 0), 1), None);
    assert_eq!(shape(&World::pc("q35").windows(10, 0).reference(), 4), None);
    assert_eq!(shape(&World::pc("q35").os("linux", (0, 0), &[]), 4), None);
}

#[test]
fn clocks_and_power() {
    let offset = |world: World| clock::offset(&world.facts()).value;
    assert_eq!(offset(World::pc("q35").windows(10, 0)), Some("localtime"));
    assert_eq!(offset(World::pc("pc").os("solaris", (5, 11), &[])), Some("localtime"));
    assert_eq!(offset(World::pc("q35").os("linux", (0, 0), &[])), Some("utc"));
    assert_eq!(offset(World::pc("q35")), Some("utc"));
    let timers = |world: World| clock::timers(&world.facts()).len();
    assert_eq!(timers(World::pc("q35")), 3);
    assert_eq!(timers(World::pc("q35").windows(6, 0)), 4);
    assert_eq!(timers(World::pc("pc").windows(5, 1)), 3);
    assert_eq!(timers(World::pc("pc").windows(5, 1).reference()), 4);
    assert_eq!(timers(World::new("kvm", "aarch64", "virt")), 0);
    assert!(power::suspend_off(&World::pc("q35").facts()).value);
    assert!(!power::suspend_off(&World::new("bhyve", "x86_64", "").facts()).value);
}

#[test]
fn disk_buses() {
    use Hardware::*;
    let bus = |world: &World, kind| disk::bus(&world.facts(), kind).map(|bus| bus.value).map_err(|error| error.code());
    let linux = |world: World| world.os("linux", (0, 0), &[VirtioBlk1, VirtioScsi1]);
    assert_eq!(bus(&linux(World::pc("q35")), Kind::Disk), Ok("virtio"));
    assert_eq!(bus(&linux(World::pc("q35")), Kind::Cdrom), Ok("sata"));
    assert_eq!(bus(&linux(World::pc("pc")), Kind::Cdrom), Ok("ide"));
    assert_eq!(bus(&linux(World::pc("pc")), Kind::Floppy), Ok("fdc"));
    assert_eq!(bus(&linux(World::new("kvm", "aarch64", "virt")), Kind::Cdrom), Ok("scsi"));
    assert_eq!(bus(&World::new("kvm", "aarch64", "virt"), Kind::Disk), Ok("virtio"));
    assert_eq!(bus(&World::new("kvm", "aarch64", "virt").reference(), Kind::Disk), Ok("usb"));
    assert_eq!(bus(&World::new("kvm", "aarch64", "virt").windows(11, 0), Kind::Disk), Ok("usb"));
    assert_eq!(bus(&World::new("kvm", "s390x", "s390-ccw-virtio"), Kind::Disk), Ok("virtio"));
    let full = |world: World| {
        let ide = || Disk { bus: "ide".into(), ..Disk::default() };
        world.guest(|guest| guest.disks = vec![ide(), ide(), ide(), ide()])
    };
    assert_eq!(
        bus(&full(World::pc("pc").domcaps(|dc| dc.disk_bus = Listed::of(&["ide", "sata"]))), Kind::Disk),
        Ok("sata")
    );
    assert_eq!(bus(&full(World::pc("pc").os("x", (0, 0), &[VirtioScsi1])), Kind::Cdrom), Ok("scsi"));
    // The lists of another chipset are no veto.
    let other = World::pc("pc").domcaps(|dc| {
        dc.machine = "pc-q35-9.0".into();
        dc.disk_bus = Listed::of(&["sata"]);
    });
    assert_eq!(bus(&other, Kind::Disk), Ok("ide"));
    let same = other.domcaps(|dc| dc.machine = "pc-i440fx-9.0".into());
    assert_eq!(bus(&same, Kind::Disk), Ok("sata"));
    assert_eq!(bus(&same.reference(), Kind::Disk), Ok("ide"));
    let like_guest = World::pc("pc").guest(|guest| guest.disks.push(Disk { bus: "virtio".into(), ..Disk::default() }));
    assert_eq!(bus(&like_guest, Kind::Disk), Ok("virtio"));
    assert_eq!(bus(&like_guest.reference(), Kind::Disk), Ok("ide"));
}

#[test]
fn disk_drivers() {
    let world = World::pc("q35");
    let driver = disk::driver(&world.facts(), Kind::Disk, &Medium::Block("/dev/sdx"), Some("qcow2"));
    assert_eq!(driver.format.unwrap().value, "raw", "a block device holds no image format");
    assert_eq!((driver.cache.unwrap().value, driver.io.unwrap().value), ("none", "native"));
    let file = disk::driver(&world.facts(), Kind::Disk, &Medium::File("/x"), None);
    assert_eq!(file.format.unwrap().value, "raw");
    assert!(file.cache.is_none() && file.discard.is_some());
    let reference = World::pc("q35").reference();
    let file = disk::driver(&reference.facts(), Kind::Disk, &Medium::File("/x"), None);
    assert!(file.format.is_none() && file.discard.is_none());
    let bhyve = World::new("bhyve", "x86_64", "");
    assert_eq!(disk::driver(&bhyve.facts(), Kind::Disk, &Medium::Block("/dev/sdx"), None), disk::Driver::default());
    let xen = World::new("xen", "x86_64", "xenfv");
    assert_eq!(disk::driver(&xen.facts(), Kind::Disk, &Medium::Block("/dev/sdx"), None).name.unwrap().value, "phy");
}

#[test]
fn boot_orders() {
    let guest = |uefi, boots: &[(&str, bool)]| {
        World::pc("q35").guest(|guest| {
            guest.uefi = uefi;
            let disk = |(device, has_source): &(&str, bool)| Disk {
                device: device.to_string(),
                has_source: *has_source,
                ..Disk::default()
            };
            guest.disks = boots.iter().map(disk).collect();
        })
    };
    let order = |world: &World| -> Vec<u64> {
        boot::order(&world.facts()).disks.into_iter().map(|number| number.map_or(0, |number| number.value)).collect()
    };
    let all = [("cdrom", false), ("cdrom", true), ("disk", true), ("disk", true)];
    assert_eq!(order(&guest(false, &all)), [0, 2, 1, 0]);
    assert_eq!(order(&guest(true, &all)), [0, 3, 1, 2]);
    assert_eq!(order(&guest(true, &all).reference()), [1, 0, 2, 0], "the kind of the first drive, then a disk");
    assert_eq!(order(&guest(true, &all).guest(|guest| guest.other_boot = vec![1])), [0, 4, 2, 3]);
    assert_eq!(order(&guest(true, &all).guest(|guest| guest.disks[0].boot = Some(7))), [0, 0, 0, 0]);
    assert_eq!(order(&guest(true, &all).guest(|guest| guest.boot_list = true)), [0, 0, 0, 0]);
    assert_eq!(order(&guest(true, &all).guest(|guest| guest.direct_kernel = true)), [0, 0, 0, 0]);
}

#[test]
fn network_models() {
    use Hardware::*;
    let model = |world: World| network::model(&world.facts()).value;
    assert_eq!(model(World::pc("q35").os("linux", (0, 0), &[VirtioNet1])), Some("virtio"));
    assert_eq!(model(World::pc("q35")), Some("e1000e"));
    assert_eq!(model(World::pc("q35").os("x", (0, 0), &[E1000])), Some("e1000"));
    assert_eq!(model(World::pc("q35").os("x", (0, 0), &[E1000]).reference()), Some("e1000e"));
    assert_eq!(model(World::pc("pc").os("x", (0, 0), &[Pcnet, Rtl8139])), Some("rtl8139"));
    assert_eq!(model(World::pc("pc").windows(5, 0)), Some("rtl8139"));
    assert_eq!(model(World::pc("pc").windows(5, 0).reference()), Some("e1000"));
    assert_eq!(model(World::pc("pc").os("x", (0, 0), &[VirtioVsock])), Some("e1000"), "vsock is no NIC");
    assert_eq!(model(World::new("kvm", "aarch64", "virt").windows(11, 0)), None);
    assert_eq!(model(World::new("kvm", "aarch64", "virt")), Some("virtio"));
}

#[test]
fn displays_and_what_comes_with_them() {
    use Hardware::*;
    let listed = |world: World, displays: &[&str], models: &[&str]| {
        let (displays, models) = (Listed::of(displays), Listed::of(models));
        world.domcaps(|dc| (dc.graphics, dc.video) = (displays, models))
    };
    let kind = |world: &World| graphics::default_kind(&world.facts()).value;
    assert_eq!(kind(&World::pc("q35")), Some("spice"));
    assert_eq!(kind(&listed(World::pc("q35"), &["vnc"], &["vga"])), Some("vnc"));
    assert_eq!(kind(&listed(World::pc("q35"), &["vnc", "spice"], &["cirrus"])), Some("vnc"));
    assert_eq!(kind(&listed(World::pc("q35"), &["vnc", "spice"], &["cirrus"]).reference()), Some("spice"));
    assert_eq!(kind(&World::new("kvm", "s390x", "s390-ccw-virtio")), None);
    assert_eq!(kind(&World::new("xen", "x86_64", "xenfv")), Some("vnc"));

    let model = |world: &World| video::model(&world.facts()).value;
    let all = ["vga", "qxl", "virtio", "bochs", "ramfb"];
    assert_eq!(
        model(&listed(World::pc("q35").os("linux", (0, 0), &[VirtioGpu]).spice(), &["spice"], &all)),
        Some("virtio")
    );
    let gap = || listed(World::pc("q35").os("linux", (0, 0), &[VirtioNet1]).spice(), &["spice"], &all);
    assert_eq!(model(&gap()), Some("virtio"), "the database does not list virtio-gpu, but Linux has it");
    assert_eq!(model(&gap().reference()), Some("qxl"));
    assert_eq!(model(&listed(World::pc("q35").windows(10, 0).spice(), &["spice"], &["vga", "bochs"])), Some("vga"));
    let uefi = |world: World| world.guest(|guest| guest.uefi = true);
    assert_eq!(model(&listed(uefi(World::pc("q35").windows(10, 0)), &["vnc"], &all)), Some("bochs"));
    assert_eq!(model(&listed(uefi(World::new("kvm", "aarch64", "virt")), &["vnc"], &all)), Some("ramfb"));
    assert_eq!(model(&listed(World::new("bhyve", "x86_64", ""), &["vnc"], &["gop"])), Some("gop"));
    assert_eq!(model(&listed(World::new("bhyve", "x86_64", ""), &["vnc"], &["gop"]).reference()), Some("vga"));

    let inputs = |world: &World| -> Vec<String> {
        input::devices(&world.facts())
            .into_iter()
            .map(|input| format!("{}:{}", input.value.kind, input.value.bus))
            .collect()
    };
    assert_eq!(inputs(&World::pc("q35").spice()), ["tablet:usb"]);
    assert!(inputs(&World::pc("q35")).is_empty(), "no display, no input");
    assert_eq!(inputs(&World::new("kvm", "aarch64", "virt").spice()), ["tablet:usb", "keyboard:usb"]);
    let usb_off = |world: World| {
        let none = Controller { kind: "usb".into(), model: "none".into(), index: None };
        world.spice().guest(|guest| guest.controllers.push(none))
    };
    assert_eq!(
        inputs(&usb_off(World::pc("q35").os("linux", (0, 0), &[VirtioInput]))),
        ["tablet:virtio", "keyboard:virtio"]
    );
    assert!(inputs(&usb_off(World::pc("q35").os("linux", (0, 0), &[VirtioInput])).reference()).is_empty());

    assert_eq!(sound::model(&World::pc("q35").facts()).value, "ich9");
    assert_eq!(sound::model(&World::pc("pc").facts()).value, "ich6");
    assert_eq!(sound::model(&World::pc("pc").os("winnt", (5, 1), &[Ac97]).facts()).value, "ac97");
    assert_eq!(sound::model(&World::pc("pc").os("winnt", (5, 1), &[Ac97]).reference().facts()).value, "ich6");

    assert_eq!(usb::redirections(&World::pc("q35").spice().facts()).value, 2);
    assert_eq!(usb::redirections(&World::pc("q35").facts()).value, 0);
    assert_eq!(usb::redirections(&usb_off(World::pc("q35")).facts()).value, 0);
    let without = World::pc("q35").spice().domcaps(|dc| dc.redirdev = Listed::of(&[]));
    assert_eq!(usb::redirections(&without.facts()).value, 0);
}

#[test]
fn agents() {
    let agent = |world: &World| channel::guest_agent(&world.facts()).is_some();
    assert!(agent(&World::pc("q35").os("linux", (0, 0), &[Hardware::VirtioSerial])));
    assert!(!agent(&World::pc("q35")));
    assert!(agent(&World::new("kvm", "s390x", "s390-ccw-virtio")));
    let bus = |world: World| world.guest(|guest| guest.channels.push(channel::SPICE_AGENT.into()));
    assert!(agent(&bus(World::pc("q35").windows(10, 0))));
    assert!(!agent(&bus(World::pc("q35").windows(10, 0)).reference()));
    assert!(!agent(&World::pc("q35").windows(10, 0)));
    let spice = |world: &World| channel::spice_agent(&world.facts()).is_some();
    assert!(spice(&World::pc("q35").spice()));
    assert!(!spice(&World::pc("q35")));
    assert!(!spice(&World::pc("q35").spice().domcaps(|dc| dc.channel = Listed::of(&["pty"]))));
}

#[test]
fn amounts() {
    let all = |memory_kib, vcpus| vec![("all".to_owned(), Amounts { memory_kib, vcpus, storage: None })];
    let mut world = World::pc("q35").os("linux", (0, 0), &[]);
    let memory = |world: &World, which| resources::memory_kib(&world.facts(), which).map(|found| found.value).ok();
    assert_eq!(memory(&world, Resources::Recommended), Some(2 << 20));
    assert_eq!(resources::vcpus(&world.facts(), Resources::Recommended).value, 2);
    assert_eq!(resources::storage(&world.facts()).unwrap().value, 30 << 30);
    world.os.as_mut().unwrap().minimum = all(Some(1 << 20), Some(4));
    assert_eq!(memory(&world, Resources::Minimum), Some(1 << 20));
    assert_eq!(memory(&world, Resources::Recommended), Some(2 << 20), "twice the minimum");
    assert_eq!(resources::vcpus(&world.facts(), Resources::Recommended).value, 8);
    world.host.cpus = Some(6);
    assert_eq!(resources::vcpus(&world.facts(), Resources::Recommended).value, 6);
    world.profile = world.profile.with(Deviation::ResourceFallbacks, false);
    assert_eq!(resources::vcpus(&world.facts(), Resources::Recommended).value, 8);
    world.os = None;
    assert_eq!(memory(&world, Resources::Recommended), None);
    let old = World::new("kvm", "i686", "pc").os("win9x", (4, 10), &[]);
    assert_eq!(memory(&old, Resources::Recommended), Some(256 << 10));
}
