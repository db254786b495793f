// SPDX-License-Identifier: LGPL-2.1-or-later
//! What was thought of and not taken.

use super::*;

/// The values that a decision tells of beside its own, best first.
fn rejected<T>(decision: &super::super::decision::Decision<T>) -> Vec<&str> {
    decision.rejected.iter().map(|other| other.value.as_str()).collect()
}

fn linux(hardware: &[Hardware]) -> OsFacts {
    let mut os = OsFacts { family: "linux".into(), ..OsFacts::default() };
    hardware.iter().for_each(|hardware| os.hardware.insert(*hardware));
    os
}

#[test]
fn q35_is_told_of_where_it_is_passed_over() {
    let mut entry = entry("hvm", "x86_64", &["kvm"]);
    entry.machines = machines(&[("pc-i440fx-9.0", None), ("pc", Some("pc-i440fx-9.0")), ("q35", Some("pc-q35-9.0"))]);
    let world = World::pc("");
    let choose =
        |world: &World| machine::machine(&world.facts(), &entry, None, machine::FirmwareWish::default()).unwrap();
    let unknown = choose(&world);
    assert_eq!((unknown.value.as_deref(), rejected(&unknown)), (Some("pc"), vec!["q35"]));
    let legacy = World { os: Some(linux(&[Hardware::Q35, Hardware::VirtioNetLegacy])), ..World::pc("") };
    assert!(choose(&legacy).rejected[0].reason.contains("old virtio"));
    let modern = World { os: Some(linux(&[Hardware::Q35])), ..World::pc("") };
    let modern = choose(&modern);
    assert_eq!((modern.value.as_deref(), rejected(&modern)), (Some("q35"), vec![]));
}

#[test]
fn better_cpus_are_told_of() {
    let mut world = World::pc("q35").domcaps(|dc| dc.cpu_modes = Listed::of(&["host-passthrough", "host-model"]));
    world.host.cpu_model = Some("Nehalem".into());
    let cpu = cpu::cpu(&world.facts());
    assert!(matches!(cpu.value, Cpu::Custom { .. }));
    assert_eq!(rejected(&cpu), ["host-passthrough", "host-model"]);
    let world = world.domcaps(|dc| dc.host_model.fallback = Some("forbid".into()));
    let cpu = cpu::cpu(&world.facts());
    assert_eq!((cpu.code, rejected(&cpu)), ("cpu-host-model", vec!["host-passthrough"]));
    let world = world.domcaps(|dc| dc.passthrough_migratable = Listed::of(&["on"]));
    assert!(cpu::cpu(&world.facts()).rejected.is_empty());
}

#[test]
fn better_video_and_displays_are_told_of() {
    let listed = |models: &[&str]| World::pc("q35").domcaps(|dc| dc.video = Listed::of(models)).spice();
    let vga = video::model(&listed(&["vga", "virtio"]).facts());
    assert_eq!((vga.value, rejected(&vga)), (Some("vga"), vec!["virtio", "qxl"]));
    let cirrus = video::model(&listed(&["cirrus"]).facts());
    assert_eq!((cirrus.value, rejected(&cirrus)), (Some("cirrus"), vec!["virtio", "qxl", "vga"]));
    let known = World { os: Some(linux(&[Hardware::VirtioGpu])), ..listed(&["virtio", "qxl"]) };
    assert!(video::model(&known.facts()).rejected.is_empty());
    let vnc = World::pc("q35").domcaps(|dc| dc.graphics = Listed::of(&["vnc"]));
    assert_eq!(rejected(&graphics::preferred_kind(&vnc.facts())), ["spice"]);
    let old = World { os: Some(linux(&[Hardware::Ac97])), ..World::pc("pc") };
    assert_eq!(rejected(&super::super::sound::model(&old.facts())), ["ich6"]);
}

#[test]
fn uefi_is_told_of_where_it_is_passed_over() {
    let wish = firmware::Wish::default();
    let want = |world: &World| {
        let want = firmware::want(&world.facts(), &wish);
        firmware::express(&world.facts(), &want, &wish).unwrap()
    };
    let world = World::pc("q35").domcaps(|dc| dc.firmware = Listed::of(&["bios", "efi"]));
    assert_eq!(rejected(&want(&world)), ["efi"]);
    assert!(want(&World::pc("q35")).rejected.is_empty());
}
