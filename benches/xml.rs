// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reading, changing and writing a domain of about 30 KB.
#![allow(missing_docs)]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use virtdesigner::xml::{Document, Place};

const SIZE: usize = 30_000;

/// A domain with the devices of many: from the corpus where there is one, else always the same disk.
fn domain() -> String {
    let mut domain =
        Document::parse("<domain type='kvm'>\n  <name>bench</name>\n  <devices>\n  </devices>\n</domain>\n")
            .expect("the bench's own document is well-formed");
    let devices = domain.child_element(domain.root(), "devices").expect("it has devices");
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/libvirt/domain");
    let mut files: Vec<_> = std::fs::read_dir(corpus)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    files.sort();
    // A stride, because neighbours are variants of the same domain.
    for path in files.iter().step_by(37) {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let Ok(mut other) = Document::parse(&text) else { continue };
        let Some(theirs) = other.child_element(other.root(), "devices") else { continue };
        let all: Vec<_> = other.child_elements(theirs).collect();
        for device in all {
            if let Ok((device, _)) = other.split_off(device) {
                let _ = domain.absorb(device, devices, Place::Last);
            }
        }
        if domain.to_xml().len() > SIZE {
            break;
        }
    }
    while domain.to_xml().len() < SIZE {
        let disk = "<disk type='file' device='disk'>\n  <driver name='qemu' type='qcow2'/>\n  \
                    <source file='/var/lib/libvirt/images/guest.qcow2'/>\n  <target dev='vda' bus='virtio'/>\n  \
                    <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>\n</disk>";
        domain.insert_xml(devices, Place::Last, disk).expect("a disk fits");
    }
    domain.to_xml()
}

fn xml(criterion: &mut Criterion) {
    let text = domain();
    let parsed = Document::parse(&text).expect("it was written by us");
    let devices = parsed.child_element(parsed.root(), "devices").expect("it has devices");
    let memory = parsed.descendants(parsed.root()).count();
    println!("{} bytes, {memory} nodes", text.len());
    let mut group = criterion.benchmark_group("domain of 30 KB");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("parse", |b| b.iter(|| Document::parse(black_box(&text))));
    group.bench_function("parse and write", |b| b.iter(|| Document::parse(black_box(&text)).map(|d| d.to_xml())));
    group.bench_function("parse, set an attribute, write", |b| {
        b.iter(|| {
            let mut document = Document::parse(black_box(&text))?;
            let root = document.root();
            document.set_attribute(root, "type", "qemu")?;
            Ok::<_, virtdesigner::Error>(document.to_xml())
        })
    });
    group.bench_function("parse, add a device, write", |b| {
        b.iter(|| {
            let mut document = Document::parse(black_box(&text))?;
            let devices = document.child_element(document.root(), "devices").unwrap_or(document.root());
            document.insert_element(devices, Place::Last, "disk")?;
            Ok::<_, virtdesigner::Error>(document.to_xml())
        })
    });
    group.bench_function("read every attribute", |b| {
        b.iter(|| {
            let all = parsed.descendants(parsed.root()).flat_map(|id| parsed.attributes(id));
            all.map(|(name, value)| name.len() + value.len()).sum::<usize>()
        })
    });
    group.bench_function("copy of all devices", |b| b.iter(|| parsed.copy_of(black_box(devices))));
    group.bench_function("roxmltree, parse only", |b| b.iter(|| roxmltree::Document::parse(black_box(&text)).is_ok()));
    group.finish();
}

criterion_group!(benches, xml);
criterion_main!(benches);
