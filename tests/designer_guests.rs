// SPDX-License-Identifier: LGPL-2.1-or-later
//! Whole guests, designed from the sample capabilities.

use virtdesigner::config::{Capabilities, Class, DomainCapabilities};
use virtdesigner::designer::{Display, Domain};
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
