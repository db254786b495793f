// SPDX-License-Identifier: LGPL-2.1-or-later
//! How long it takes to design a complete desktop guest, with the OS database in memory: from one set of options, and
//! call by call.

#![allow(missing_docs)]

use criterion::{Criterion, criterion_group, criterion_main};
use std::path::Path;
use virtdesigner::config::{Capabilities, DomainCapabilities};
use virtdesigner::designer::{DiskKind, DiskWish, Display, Domain, NetworkWish, Options};
use virtdesigner::osinfo::{Db, Os};

const DISK: &str = "/var/lib/libvirt/images/desktop.qcow2";
const ISO: &str = "/var/lib/libvirt/images/install.iso";

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// From what an application has in its hands to the document that it hands to libvirt.
fn by_options(os: &Os, capabilities: &Capabilities, domcaps: &DomainCapabilities) -> String {
    let disk = |kind, path: &str, format: &str| DiskWish::file(kind, path, Some(format));
    let options = Options {
        seed: Some(1),
        name: Some("desktop".to_owned()),
        memory_kib: Some(4 << 20),
        vcpus: Some(4),
        disks: vec![disk(DiskKind::Disk, DISK, "qcow2"), disk(DiskKind::Cdrom, ISO, "raw")],
        networks: vec![NetworkWish::Network("default".to_owned())],
        graphics: Some(Display::Spice),
        ..Options::default()
    };
    let design = Domain::from_options(Some(os.clone()), capabilities, Some(domcaps), &options).expect("a design");
    design.config().to_xml().expect("a document")
}

/// The same guest, wish after wish.
fn by_calls(os: &Os, capabilities: &Capabilities, domcaps: &DomainCapabilities) -> String {
    let design = Domain::new(Some(os.clone()), None, capabilities, Some(domcaps)).expect("the samples are sound");
    design.set_seed(Some(1));
    design.set_name("desktop").expect("a name");
    design.set_memory_kib(4 << 20).expect("memory");
    design.set_vcpus(4).expect("vCPUs");
    design.add_disk_file(DISK, Some("qcow2")).expect("a disk");
    design.add_cdrom_file(ISO, Some("raw")).expect("a drive");
    design.add_interface_network("default").expect("a network");
    design.add_graphics(Display::Spice).expect("a display");
    design.config().to_xml().expect("a document")
}

fn designing(criterion: &mut Criterion) {
    let db = Db::builtin();
    let capabilities = Capabilities::from_xml(&sample("capabilities-x86_64.xml")).expect("capabilities");
    let domcaps = DomainCapabilities::from_xml(&sample("domcaps-x86_64-q35-kvm.xml")).expect("domain capabilities");
    for name in ["fedora40", "win11"] {
        let os = db.find_os_by_short_id(name).expect("a known OS");
        let whole = by_options(&os, &capabilities, &domcaps);
        assert!(whole.contains("<graphics"), "no desktop: {whole}");
        criterion.bench_function(&format!("options {name}"), |bencher| {
            bencher.iter(|| by_options(&os, &capabilities, &domcaps));
        });
        criterion.bench_function(&format!("calls {name}"), |bencher| {
            bencher.iter(|| by_calls(&os, &capabilities, &domcaps));
        });
        criterion.bench_function(&format!("facts {name}"), |bencher| {
            bencher.iter(|| Domain::new(Some(os.clone()), None, &capabilities, Some(&domcaps)));
        });
    }
}

criterion_group!(benches, designing);
criterion_main!(benches);
