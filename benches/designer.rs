// SPDX-License-Identifier: LGPL-2.1-or-later
//! How long it takes to design a complete desktop guest, with the OS database in memory.

#![allow(missing_docs)]

use criterion::{Criterion, criterion_group, criterion_main};
use std::path::Path;
use virtdesigner::config::{Capabilities, DomainCapabilities};
use virtdesigner::designer::{Display, Domain};
use virtdesigner::osinfo::{Db, Os};

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// From what an application has in its hands to the document that it hands to libvirt.
fn desktop(os: &Os, capabilities: &Capabilities, domcaps: &DomainCapabilities) -> String {
    let design = Domain::new(Some(os.clone()), None, capabilities, Some(domcaps)).expect("the samples are sound");
    design.set_seed(Some(1));
    design.set_name("desktop").expect("a name");
    design.set_memory_kib(4 << 20).expect("memory");
    design.set_vcpus(4).expect("vCPUs");
    design.add_disk_file("/var/lib/libvirt/images/desktop.qcow2", Some("qcow2")).expect("a disk");
    design.add_cdrom_file("/var/lib/libvirt/images/install.iso", Some("raw")).expect("a drive");
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
        criterion.bench_function(&format!("design {name}"), |bencher| {
            bencher.iter(|| desktop(&os, &capabilities, &domcaps));
        });
        criterion.bench_function(&format!("facts {name}"), |bencher| {
            bencher.iter(|| Domain::new(Some(os.clone()), None, &capabilities, Some(&domcaps)));
        });
    }
}

criterion_group!(benches, designing);
criterion_main!(benches);
