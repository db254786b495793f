// SPDX-License-Identifier: LGPL-2.1-or-later
//! Config objects over libvirt's own test documents: what is read is written back byte for byte, and a change of one
//! value changes nothing else.

use std::path::{Path, PathBuf};
use virtdesigner::config::{Class, ClassId, Domain, Object};

fn corpus() -> Option<PathBuf> {
    let fallback = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let root = std::env::var_os("VIRTDESIGNER_CORPUS").map_or_else(fallback, PathBuf::from);
    let dir = root.join("libvirt");
    if dir.is_dir() {
        return Some(dir);
    }
    eprintln!("skipped: no conformance data at {}", dir.display());
    None
}

fn documents(kind: &str) -> Vec<(PathBuf, String)> {
    let Some(dir) = corpus() else { return Vec::new() };
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(dir.join(kind)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "the conformance data has no {kind}");
    files.into_iter().filter_map(|path| std::fs::read_to_string(&path).ok().map(|text| (path, text))).collect()
}

#[test]
fn domains_read_and_write_back() {
    for (path, text) in documents("domain") {
        let Ok(domain) = Domain::from_xml(&text) else { continue };
        assert_eq!(domain.to_xml().unwrap(), text, "{}", path.display());
        for device in domain.devices().unwrap() {
            assert!(device.is_a(ClassId::DOMAIN_DEVICE));
            assert!(!device.to_xml().unwrap().is_empty());
        }
    }
}

#[test]
fn every_element_of_a_known_class_is_found_by_path() {
    for (kind, class) in [
        ("domain", ClassId::DOMAIN),
        ("capabilities", ClassId::CAPABILITIES),
        ("domaincaps", ClassId::DOMAIN_CAPABILITIES),
    ] {
        for (path, text) in documents(kind) {
            let Ok(object) = Object::parse(class, &text) else { continue };
            let mut waiting = vec![object];
            while let Some(object) = waiting.pop() {
                let children = object.children().unwrap();
                for child in &children {
                    assert!(child.is_a(Object::CLASS), "{}", path.display());
                }
                waiting.extend(children);
            }
        }
    }
}

#[test]
fn renaming_a_domain_changes_one_line() {
    for (path, text) in documents("domain") {
        let Ok(domain) = Domain::from_xml(&text) else { continue };
        if domain.name().unwrap().is_none() {
            continue;
        }
        domain.set_name("renamed").unwrap();
        let after = domain.to_xml().unwrap();
        let changed = text.lines().zip(after.lines()).filter(|(old, new)| old != new).count();
        assert!(changed <= 1 && text.lines().count() == after.lines().count(), "{}: {changed} lines", path.display());
        assert_eq!(Domain::from_xml(&after).unwrap().name().unwrap().as_deref(), Some("renamed"));
    }
}
