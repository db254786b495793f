// SPDX-License-Identifier: LGPL-2.1-or-later
//! Whole guests, designed from the sample capabilities.

use virtdesigner::config::{Capabilities, Class, DomainCapabilities};
use virtdesigner::designer::{Display, Domain, Profile, Resources};
use virtdesigner::error::ErrorCode;
use virtdesigner::osinfo::{Db, Os};

fn sample(name: &str) -> String {
    let path = format!("{}/data/samples/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn x86_64(os: Option<Os>) -> Domain {
    let caps = Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let domcaps = DomainCapabilities::from_xml(&sample("domcaps-x86_64-q35-kvm.xml")).unwrap();
    let design = Domain::new(os, None, &caps, Some(&domcaps)).unwrap();
    design.set_seed(Some(1));
    design
}

fn os(short_id: &str) -> Option<Os> {
    let os = Db::builtin().find_os_by_short_id(short_id);
    assert!(os.is_some(), "the built-in database has no {short_id}");
    os
}

/// The value at a path of the guest.
fn value(design: &Domain, path: &str) -> Option<String> {
    design.config().object().value(path).unwrap()
}

#[test]
fn a_fedora_desktop_is_complete() {
    let design = x86_64(os("fedora43"));
    design.setup_machine().unwrap();
    let disk = design.add_disk_file("/images/fedora.qcow2", Some("qcow2")).unwrap();
    assert_eq!(disk.target_dev().unwrap().as_deref(), Some("vda"));
    design.add_interface_network("default").unwrap();
    design.add_graphics(Display::Default).unwrap();
    for (path, expected) in [
        ("@type", "kvm"),
        ("os/type/@machine", "q35"),
        ("cpu/@mode", "host-passthrough"),
        ("clock/@offset", "utc"),
        ("devices/disk/target/@bus", "virtio"),
        ("devices/disk/driver/@type", "qcow2"),
        ("devices/disk/boot/@order", "1"),
        ("devices/interface/model/@type", "virtio"),
        ("devices/interface/source/@network", "default"),
        ("devices/graphics/@type", "spice"),
        ("devices/video/model/@type", "virtio"),
        ("devices/input/@type", "tablet"),
        ("devices/sound/@model", "ich9"),
        ("devices/memballoon/@model", "virtio"),
        ("devices/rng/backend", "/dev/urandom"),
        ("devices/controller[@type='usb']/@model", "qemu-xhci"),
        ("features/vmport/@state", "off"),
        ("metadata/libosinfo:libosinfo/libosinfo:os/@id", "http://fedoraproject.org/fedora/43"),
    ] {
        assert_eq!(value(&design, path).as_deref(), Some(expected), "{path}");
    }
}

#[test]
fn windows_11_gets_all_it_insists_on() {
    let design = x86_64(os("win11"));
    design.add_disk_file("/images/windows.qcow2", Some("qcow2")).unwrap();
    design.add_cdrom_file("/images/windows.iso", None).unwrap();
    design.add_interface_network("default").unwrap();
    design.add_graphics(Display::Spice).unwrap();
    for (path, expected) in [
        ("os/type/@machine", Some("q35")),
        ("os/@firmware", Some("efi")),
        ("os/firmware/feature[@name='secure-boot']/@enabled", Some("yes")),
        ("os/firmware/feature[@name='enrolled-keys']/@enabled", Some("yes")),
        ("devices/tpm/@model", Some("tpm-crb")),
        ("devices/tpm/backend/@type", Some("emulator")),
        ("devices/tpm/backend/@version", Some("2.0")),
        ("clock/@offset", Some("localtime")),
        ("clock/timer[@name='hypervclock']/@present", Some("yes")),
        ("features/hyperv/spinlocks/@retries", Some("8191")),
        ("features/hyperv/stimer/@state", Some("on")),
        ("cpu/topology/@sockets", Some("1")),
        ("devices/disk[1]/target/@bus", Some("sata")),
        ("devices/disk[2]/target/@dev", Some("sdb")),
        ("devices/disk[1]/boot/@order", Some("1")),
        ("devices/disk[2]/boot/@order", Some("2")),
        ("devices/interface/model/@type", Some("e1000e")),
        ("devices/video/model/@type", Some("qxl")),
    ] {
        assert_eq!(value(&design, path).as_deref(), expected, "{path}");
    }
    let vcpus = value(&design, "vcpu");
    assert_eq!(value(&design, "cpu/topology/@cores"), vcpus);
    design.set_vcpus(6).unwrap();
    assert_eq!(value(&design, "cpu/topology/@cores").as_deref(), Some("6"));
}

#[test]
fn windows_11_on_a_host_without_tpm_is_an_error_unless_best_effort() {
    let caps = Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let text = sample("domcaps-x86_64-q35-kvm.xml");
    let tpm = text.find("<tpm").unwrap()..text.find("</tpm>").unwrap() + "</tpm>".len();
    let domcaps = DomainCapabilities::from_xml(&text.replace(&text[tpm], "<tpm supported='no'/>")).unwrap();
    let design = Domain::new(os("win11"), None, &caps, Some(&domcaps)).unwrap();
    let before = design.config().to_xml().unwrap();
    let error = design.add_disk_file("/images/windows.img", None).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unsupported);
    assert!(error.message().contains("TPM"), "{error}");
    assert_eq!(design.config().to_xml().unwrap(), before);
    design.set_best_effort(true);
    design.add_disk_file("/images/windows.img", None).unwrap();
    assert_eq!(value(&design, "devices/tpm/backend/@type"), None);
}

#[test]
fn what_stands_there_is_kept() {
    let design = x86_64(os("fedora43"));
    let config = design.config();
    for (path, value) in [
        ("clock/@offset", "localtime"),
        ("memory", "1234567"),
        ("vcpu", "7"),
        ("cpu/@mode", "maximum"),
        ("features/vmport/@state", "on"),
        ("pm/suspend-to-mem/@enabled", "yes"),
        ("os/type/@machine", "pc"),
    ] {
        config.object().set_value(path, Some(value)).unwrap();
    }
    design.add_graphics(Display::Spice).unwrap();
    design.setup_resources(Resources::Minimum).unwrap();
    design.setup_machine().unwrap();
    for (path, expected) in [
        ("clock/@offset", "localtime"),
        ("memory", "1234567"),
        ("vcpu", "7"),
        ("cpu/@mode", "maximum"),
        ("features/vmport/@state", "on"),
        ("pm/suspend-to-mem/@enabled", "yes"),
        ("os/type/@machine", "pc"),
        // What follows from a choice of the application follows it.
        ("devices/sound/@model", "ich6"),
    ] {
        assert_eq!(value(&design, path).as_deref(), Some(expected), "{path}");
    }
}

#[test]
fn what_is_asked_for_by_name_replaces_what_stands_there() {
    let design = x86_64(os("win10"));
    let config = design.config();
    config.object().set_value("memory", Some("3")).unwrap();
    config.object().set_value("memory/@unit", Some("GiB")).unwrap();
    design.set_memory_kib(5 << 20).unwrap();
    assert_eq!(config.memory().unwrap(), Some(5 << 20));
    design.setup_machine().unwrap();
    config.object().set_value("vcpu", Some("3")).unwrap();
    design.add_disk_file("/images/1.img", None).unwrap();
    design.setup_resources(Resources::Minimum).unwrap();
    assert_eq!(value(&design, "vcpu").as_deref(), Some("3"), "nobody asked for another number");
    design.set_vcpus(8).unwrap();
    for (path, expected) in
        [("vcpu", "8"), ("cpu/topology/@cores", "8"), ("memory", "5242880"), ("memory/@unit", "KiB")]
    {
        assert_eq!(value(&design, path).as_deref(), Some(expected), "{path}");
    }
}

#[test]
fn the_next_target_is_what_the_guest_says() {
    let design = x86_64(os("fedora43"));
    let first = design.add_disk_file("/images/1.img", None).unwrap();
    first.set_target_dev("vdf").unwrap();
    let second = design.add_disk_file("/images/2.img", None).unwrap();
    assert_eq!(second.target_dev().unwrap().as_deref(), Some("vdg"));
    first.remove().unwrap();
    second.remove().unwrap();
    let third = design.add_disk_file("/images/3.img", None).unwrap();
    assert_eq!(third.target_dev().unwrap().as_deref(), Some("vda"));
    for number in 0..29 {
        design.add_disk_file(&format!("/images/more{number}.img"), None).unwrap();
    }
    assert_eq!(value(&design, "devices/disk[30]/target/@dev").as_deref(), Some("vdad"));
}

#[test]
fn a_boot_order_of_the_application_is_left_alone() {
    let design = x86_64(os("fedora43"));
    let first = design.add_disk_file("/images/1.img", None).unwrap();
    first.object().set_value("boot/@order", Some("5")).unwrap();
    let second = design.add_cdrom_file("/images/2.iso", None).unwrap();
    assert_eq!(first.object().value("boot/@order").unwrap().as_deref(), Some("5"));
    assert_eq!(second.object().value("boot/@order").unwrap(), None);
}

#[test]
fn a_disk_added_after_its_medium_still_boots_first() {
    let design = x86_64(os("fedora43"));
    let medium = design.add_cdrom_file("/images/1.iso", None).unwrap();
    assert_eq!(medium.object().value("boot/@order").unwrap().as_deref(), Some("1"));
    let disk = design.add_disk_file("/images/2.img", None).unwrap();
    assert_eq!(disk.object().value("boot/@order").unwrap().as_deref(), Some("1"));
    assert_eq!(medium.object().value("boot/@order").unwrap().as_deref(), Some("2"));
}

#[test]
fn a_call_that_fails_changes_nothing() {
    let design = x86_64(os("winxp"));
    design.set_profile(Profile::REFERENCE);
    for number in 0..4 {
        design.add_disk_file(&format!("/images/{number}.img"), None).unwrap();
    }
    design.add_graphics(Display::Vnc).unwrap();
    let before = design.config().to_xml().unwrap();
    let decisions = design.decisions().unwrap();
    let failures = [
        (design.add_disk_file("/images/5.img", None).err(), ErrorCode::Unsupported),
        (design.add_disk_file("relative.img", None).err(), ErrorCode::InvalidArgument),
        (design.add_floppy_file("/bad\u{1}name.iso", None).err(), ErrorCode::InvalidArgument),
        (design.add_graphics(Display::Vnc).err(), ErrorCode::Exists),
        (design.add_graphics(Display::Rdp).err(), ErrorCode::Unsupported),
        (design.add_interface_network("").err(), ErrorCode::InvalidArgument),
        (design.add_interface_bridge("\u{fffe}").err(), ErrorCode::InvalidArgument),
        (design.add_input("wheel").err(), ErrorCode::InvalidArgument),
        (design.set_name("a/b").err(), ErrorCode::InvalidArgument),
        (design.set_memory_kib(0).err(), ErrorCode::InvalidArgument),
        (design.set_uefi(Some(true)).err(), ErrorCode::InvalidArgument),
        (design.setup_machine_full("s390x", "xen").err(), ErrorCode::Unsupported),
    ];
    for (number, (error, code)) in failures.into_iter().enumerate() {
        let error = error.unwrap_or_else(|| panic!("failure {number} is none"));
        assert_eq!(error.code(), code, "failure {number}: {error}");
        assert_eq!(design.config().to_xml().unwrap(), before, "failure {number}: {error}");
    }
    assert_eq!(design.decisions().unwrap(), decisions);
}

#[test]
fn domain_capabilities_that_come_late_count_as_if_they_had_come_first() {
    for short_id in ["win11", "fedora43", "win10"] {
        let early = x86_64(os(short_id));
        early.setup_machine().unwrap();
        let caps = Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
        let late = Domain::new(os(short_id), None, &caps, None).unwrap();
        late.set_seed(Some(1));
        late.set_best_effort(true);
        late.setup_machine().unwrap();
        let query = late.capabilities_query().unwrap();
        assert_eq!(query, early.capabilities_query().unwrap());
        assert_eq!((query.virt_type.as_str(), query.machine.as_deref()), ("kvm", Some("q35")));
        late.set_domain_capabilities(early.domain_capabilities().as_ref()).unwrap();
        late.setup_machine().unwrap();
        let lines = |design: &Domain| {
            let xml = design.config().to_xml().unwrap();
            // A TPM that was there before is kept as it was; the order of what was written later may differ.
            let mut lines: Vec<String> = xml.lines().map(str::to_owned).filter(|line| !line.contains("tpm")).collect();
            lines.retain(|line| !line.contains("<backend type=\"emulator\""));
            lines.sort();
            lines
        };
        assert_eq!(lines(&late), lines(&early), "{short_id}");
    }
}

#[test]
fn every_decision_stands_where_it_says() {
    let design = x86_64(os("win11"));
    design.add_disk_file("/images/1.img", None).unwrap();
    design.add_cdrom_file("/images/2.iso", None).unwrap();
    design.add_interface_user().unwrap();
    design.add_graphics(Display::Default).unwrap();
    let records = design.decisions().unwrap();
    assert!(records.len() > 60);
    for record in &records {
        assert_eq!(value(&design, &record.path), record.value, "{record}");
        assert!(!record.reason.is_empty() && !record.code.contains(' '), "{record}");
    }
    let bus = |design: &Domain| design.decisions().unwrap().into_iter().find(|r| r.path.ends_with("target/@bus"));
    assert_eq!(bus(&design).unwrap().code, "bus-sata");
    design.config().object().set_value("devices/disk[1]/target/@bus", Some("usb")).unwrap();
    assert_eq!(
        bus(&design).unwrap().path,
        "devices/disk[2]/target/@bus",
        "what was overridden is no decision any more"
    );
}

#[test]
fn asking_again_gives_what_is_there() {
    let design = x86_64(os("fedora43"));
    design.add_graphics(Display::Default).unwrap();
    let before = design.config().to_xml().unwrap();
    let config = design.config();
    let there = |path: &str| config.object().find(path).unwrap().unwrap();
    assert_eq!(design.add_video().unwrap().object(), &there("devices/video"));
    assert_eq!(design.add_sound().unwrap().object(), &there("devices/sound"));
    assert_eq!(design.add_rng().unwrap().object(), &there("devices/rng"));
    assert_eq!(design.add_balloon().unwrap().object(), &there("devices/memballoon"));
    assert_eq!(design.add_input("tablet").unwrap().object(), &there("devices/input"));
    assert_eq!(design.add_console().unwrap().object(), &there("devices/console"));
    assert_eq!(design.add_guest_agent().unwrap().object(), &there("devices/channel[1]"));
    assert_eq!(design.config().to_xml().unwrap(), before);
    design.add_tpm().unwrap();
    design.add_usb_redir().unwrap();
    assert_eq!(config.object().find_all("devices/redirdev").unwrap().len(), 3);
    assert_eq!(config.object().find_all("devices/tpm").unwrap().len(), 1);
}

#[test]
fn an_arm_guest_starts_by_uefi_from_virtio() {
    let caps = Capabilities::from_xml(&sample("capabilities-aarch64.xml")).unwrap();
    let domcaps = DomainCapabilities::from_xml(&sample("domcaps-aarch64-virt-kvm.xml")).unwrap();
    for os in [os("fedora43"), None] {
        let design = Domain::new(os, None, &caps, Some(&domcaps)).unwrap();
        design.add_disk_file("/images/1.img", None).unwrap();
        for number in 0..8 {
            design.add_cdrom_file(&format!("/images/{number}.iso"), None).unwrap();
        }
        design.add_interface_user().unwrap();
        for (path, expected) in [
            ("os/type/@machine", Some("virt")),
            ("os/@firmware", Some("efi")),
            ("os/firmware/feature/@name", None),
            ("cpu/@mode", Some("host-passthrough")),
            ("devices/disk[1]/target/@bus", Some("virtio")),
            ("devices/disk[2]/target/@bus", Some("scsi")),
            ("devices/disk[9]/target/@dev", Some("sdh")),
            ("devices/interface/model/@type", Some("virtio")),
            ("devices/rng/@model", Some("virtio")),
            // The eighth SCSI disk is on a second controller, which must not be one that libvirt chooses.
            ("devices/controller[@type='scsi']/@index", Some("0")),
            ("devices/controller[@index='1']/@model", Some("virtio-scsi")),
            ("clock/timer/@name", None),
        ] {
            assert_eq!(value(&design, path).as_deref(), expected, "{path}");
        }
    }
}

#[test]
fn the_wishes_of_the_application_come_first() {
    let caps = Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let domcaps = DomainCapabilities::from_xml(&sample("domcaps-x86_64-q35-qemu.xml")).unwrap();
    let design = Domain::new(None, None, &caps, Some(&domcaps)).unwrap();
    design.set_virt_type(Some("qemu")).unwrap();
    design.set_secure_boot(Some(true)).unwrap();
    design.set_name("it").unwrap();
    design.set_memory_kib(3 << 20).unwrap();
    design.set_vcpus(3).unwrap();
    design.setup_machine().unwrap();
    for (path, expected) in [
        ("@type", "qemu"),
        ("name", "it"),
        ("memory", "3145728"),
        ("vcpu", "3"),
        ("os/type/@machine", "q35"),
        ("os/@firmware", "efi"),
        ("os/firmware/feature[@name='secure-boot']/@enabled", "yes"),
        ("cpu/@mode", "maximum"),
    ] {
        assert_eq!(value(&design, path).as_deref(), Some(expected), "{path}");
    }
    design.setup_resources(Resources::Recommended).unwrap();
    assert_eq!(value(&design, "memory").as_deref(), Some("3145728"));
}

#[test]
fn a_design_is_shared_between_threads() {
    let design = x86_64(os("fedora43"));
    design.setup_machine().unwrap();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let design = design.clone();
            scope.spawn(move || {
                for number in 0..5 {
                    design.add_disk_file(&format!("/images/{thread}-{number}.img"), None).unwrap();
                }
            });
        }
    });
    let disks = design.config().object().find_all("devices/disk").unwrap();
    let targets: std::collections::HashSet<_> =
        disks.iter().map(|disk| disk.value("target/@dev").unwrap().unwrap()).collect();
    assert_eq!((disks.len(), targets.len()), (20, 20));
}

#[test]
fn more_vcpus_than_the_machine_takes_are_refused() {
    let design = x86_64(os("fedora43"));
    let error = design.set_vcpus(60_000).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unsupported);
    assert_eq!(value(&design, "vcpu"), None);
    design.set_vcpus(8).unwrap();
    assert_eq!(value(&design, "vcpu").as_deref(), Some("8"));
    assert_eq!(design.add_disk_file("/a", Some("")).unwrap_err().code(), ErrorCode::InvalidArgument);
}
