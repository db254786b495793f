// SPDX-License-Identifier: LGPL-2.1-or-later
//! Changing guests that somebody else made: to every domain of the conformance data a disk, an interface, a channel and
//! a folder are added and removed again. The result is valid, nothing else changes, nothing collides.

mod support;

use roxmltree::{Document, Node};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{files, have, read, root, scratch, skip};
use virtdesigner::config::{Capabilities, Class, Domain as Config, DomainDevice, Object};
use virtdesigner::designer::Domain;
use virtdesigner::error::{ErrorCode, Result};
use virtdesigner::osinfo::Db;

fn corpus() -> PathBuf {
    let given = std::env::var_os("VIRTDESIGNER_CORPUS").map(PathBuf::from);
    given.unwrap_or_else(|| root().join("../shared/corpus"))
}

/// Those of the files that the grammar accepts.
fn valid(grammar: &Path, files: &[PathBuf]) -> Vec<PathBuf> {
    let mut valid = Vec::new();
    for part in files.chunks(500) {
        let output = Command::new("xmllint").args(["--noout", "--relaxng"]).arg(grammar).args(part).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        valid.extend(said.lines().filter_map(|line| line.strip_suffix(" validates").map(PathBuf::from)));
    }
    valid
}

/// An element so that equal texts mean the same: attributes in order, white space gone.
fn canonical(node: Node) -> String {
    let mut attributes: Vec<String> = node.attributes().map(|a| format!(" {}={:?}", a.name(), a.value())).collect();
    attributes.sort();
    let mut text = format!("<{}{}>", node.tag_name().name(), attributes.concat());
    for child in node.children() {
        if child.is_element() {
            text.push_str(&canonical(child));
        } else if child.is_text() {
            text.push_str(child.text().unwrap_or_default().trim());
        }
    }
    text + "</>"
}

/// What stands in a guest: the parts above the devices, and each device.
fn parts(xml: &str) -> (Vec<String>, Vec<String>) {
    let document = Document::parse(xml).unwrap();
    let elements = |node: Node| node.children().filter(Node::is_element).map(canonical).collect::<Vec<_>>();
    let top = document.root_element();
    let devices = top.children().find(|node| node.has_tag_name("devices"));
    let above = top.children().filter(|node| node.is_element() && !node.has_tag_name("devices")).map(canonical);
    (above.collect(), devices.map(elements).unwrap_or_default())
}

/// The devices that came in between; panics if anything else differs.
fn added(name: &str, before: &str, after: &str, above_too: bool) -> Vec<String> {
    let ((above, old), (new_above, new)) = (parts(before), parts(after));
    if !above_too {
        assert_eq!(above, new_above, "{name}: something above the devices changed");
    }
    let mut rest = old.iter().peekable();
    let mut added = Vec::new();
    for device in new {
        if rest.peek() == Some(&&device) {
            rest.next();
        } else {
            added.push(device);
        }
    }
    assert_eq!(rest.next(), None, "{name}: a device is gone or changed");
    added
}

fn value(object: &Object, path: &str) -> String {
    object.value(path).unwrap().unwrap_or_default()
}

/// Where libvirt puts a disk without an address, by its target name: not for buses that have no such addresses.
fn drive(disk: &Object) -> Option<(String, [u64; 4])> {
    let number = |path: &str| value(disk, path).parse().unwrap_or(0);
    let target = value(disk, "target/@dev");
    let mut bus = value(disk, "target/@bus");
    if bus.is_empty() {
        let known = [("fd", "fdc"), ("hd", "ide"), ("sd", "scsi")];
        bus = known.iter().find(|(prefix, _)| target.starts_with(prefix))?.1.to_owned();
    }
    if value(disk, "address/@type") == "drive" {
        let at = ["controller", "bus", "target", "unit"].map(|part| number(&format!("address/@{part}")));
        return Some((bus, at));
    }
    let letters = target.trim_end_matches(|c: char| c.is_ascii_digit()).get(2..)?;
    let count = letters.bytes().fold(0, |count, letter| count * 26 + u64::from(letter - b'a') + 1);
    let index = count.checked_sub(1)?;
    let at = match bus.as_str() {
        "ide" => [index / 4, index % 4 / 2, 0, index % 2],
        "scsi" => [index / 7, 0, 0, index % 7],
        "sata" => [index / 6, 0, 0, index % 6],
        "fdc" => [index / 2, 0, 0, index % 2],
        _ => return None,
    };
    Some((bus, at))
}

/// What must be unique in a guest, as far as the new device has it.
fn no_collision(name: &str, before: &Config, config: &Config, device: &Object) {
    let element = device.element_name().unwrap();
    let all = config.object().find_all(&format!("devices/{element}")).unwrap();
    for path in ["target/@dev", "mac/@address", "target/@name", "target/@dir"] {
        let own = value(device, path);
        let twins = all.iter().filter(|other| value(other, path).eq_ignore_ascii_case(&own)).count();
        assert!(own.is_empty() || twins == 1, "{name}: {path} '{own}' is there {twins} times");
    }
    if element == "disk"
        && let Some(at) = drive(device)
    {
        let twins = all.iter().filter(|other| drive(other).as_ref() == Some(&at)).count();
        assert_eq!(twins, 1, "{name}: the address {at:?} is there {twins} times");
        let hosts = config.object().find_all("devices/hostdev").unwrap();
        let taken = hosts.iter().filter(|other| value(other, "address/@type") == "drive").any(|other| {
            let part = |part: &&str| value(other, &format!("address/@{part}")).parse().unwrap_or(0);
            at.0 == "scsi"
                && at.1.to_vec() == ["controller", "bus", "target", "unit"].iter().map(part).collect::<Vec<u64>>()
        });
        assert!(!taken, "{name}: a device of the host has the address {at:?}");
    }
    let before = controllers(before);
    for ((kind, index), count) in controllers(config) {
        let own = before.get(&(kind.clone(), index.clone())).copied().unwrap_or(1);
        assert_eq!(count, own, "{name}: {kind} controller {index} is there {count} times");
    }
}

/// How often each controller is there; those of USB share an index with their companions.
fn controllers(config: &Config) -> HashMap<(String, String), usize> {
    let mut counts = HashMap::new();
    for controller in config.object().find_all("devices/controller").unwrap() {
        if !value(&controller, "@index").is_empty() && value(&controller, "@type") != "usb" {
            *counts.entry((value(&controller, "@type"), value(&controller, "@index"))).or_insert(0) += 1;
        }
    }
    counts
}

type Add = fn(&Domain) -> Result<DomainDevice>;

fn device<T: Class>(device: T) -> Result<DomainDevice> {
    DomainDevice::try_from_object(device.object().clone())
}

/// What is added, the elements that may come with it, and whether anything above the devices may change.
const ADDITIONS: &[(&str, Add, &[&str], bool)] = &[
    (
        "disk",
        |d| d.add_disk_file("/images/new & more.qcow2", Some("qcow2")).and_then(device),
        &["disk", "controller"],
        false,
    ),
    ("cdrom", |d| d.add_cdrom_file("/images/new.iso", None).and_then(device), &["disk", "controller"], false),
    ("nic", |d| d.add_interface_network("default").and_then(device), &["interface"], false),
    ("channel", |d| d.add_guest_agent().and_then(device), &["channel"], false),
    ("folder", |d| d.add_filesystem("/srv/shared", "/shared").and_then(device), &["filesystem"], true),
];

#[test]
fn devices_come_to_every_domain_and_go() {
    let folder = corpus().join("libvirt/domain");
    let grammar = corpus().join("libvirt-schemas-12.8/domain.rng");
    if !folder.is_dir() || !grammar.is_file() {
        return skip("changes of libvirt's domains: the conformance data is not there");
    }
    if !have("xmllint") {
        return skip("changes of libvirt's domains: there is no xmllint");
    }
    let all = files(&folder, "xml");
    let domains = valid(&grammar, &all);
    assert!(!domains.is_empty(), "{} holds no domain", folder.display());
    let caps = Capabilities::from_xml(&read(&root().join("data/samples/capabilities-x86_64.xml"))).unwrap();
    let out = scratch("designer-change");
    let mut written = Vec::new();
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut refusals: BTreeMap<String, usize> = BTreeMap::new();
    for path in &domains {
        let before = read(path);
        if !before.contains("<domain") {
            continue;
        }
        let file = path.file_stem().unwrap().to_string_lossy();
        for (what, add, may_come, above_too) in ADDITIONS {
            let name = format!("{file}: {what}");
            let config = Config::from_xml(&before).unwrap_or_else(|error| panic!("{name}: {error}"));
            let design = Domain::for_config(None, None, None, &caps, None, &config).unwrap();
            design.set_seed(Some(1));
            let count = counts.entry(what).or_default();
            let device = match add(&design) {
                Ok(device) => device,
                Err(error) => {
                    assert!(matches!(error.code(), ErrorCode::Unsupported | ErrorCode::Exists), "{name}: {error}");
                    assert_eq!(config.to_xml().unwrap(), before, "{name}: refused, and changed nevertheless");
                    *refusals.entry(format!("{what}: {error}")).or_default() += 1;
                    count[2] += 1;
                    continue;
                }
            };
            let after = config.to_xml().unwrap();
            if after == before {
                count[1] += 1;
                continue;
            }
            count[0] += 1;
            let new = added(&name, &before, &after, *above_too);
            for element in &new {
                let fits = may_come.iter().any(|name| element.starts_with(&format!("<{name} ")));
                assert!(fits, "{name}: {element} came along");
            }
            no_collision(&name, &Config::from_xml(&before).unwrap(), &config, device.object());
            let copy = out.join(format!("{file}-{what}.xml"));
            std::fs::write(&copy, &after).unwrap();
            written.push(copy);
            design.remove_device(&device).unwrap_or_else(|error| panic!("{name}: {error}"));
            let removed = config.to_xml().unwrap();
            assert_eq!(parts(&removed), parts(&before), "{name}: removed, and something is left or gone");
        }
    }
    let accepted = valid(&grammar, &written);
    println!("{} of {} documents are valid domains", domains.len(), all.len());
    for (what, [done, present, refused]) in &counts {
        println!("{what:8} added {done}, already there {present}, refused {refused}");
    }
    for (refusal, count) in refusals {
        println!("{count:5} x {refusal}");
    }
    let refused: Vec<_> = written.iter().filter(|file| !accepted.contains(file)).collect();
    assert!(refused.is_empty(), "{} are not valid any more: {:?}", refused.len(), &refused[..refused.len().min(20)]);
}

#[test]
fn what_a_review_finds_can_be_applied() {
    let folder = corpus().join("libvirt/domain");
    let grammar = corpus().join("libvirt-schemas-12.8/domain.rng");
    if !folder.is_dir() || !grammar.is_file() || !have("xmllint") {
        return skip("reviews of libvirt's domains: the conformance data or xmllint is not there");
    }
    let domains = valid(&grammar, &files(&folder, "xml"));
    assert!(!domains.is_empty(), "{} holds no domain", folder.display());
    let caps = Capabilities::from_xml(&read(&root().join("data/samples/capabilities-x86_64.xml"))).unwrap();
    let os = Db::builtin().find_os_by_short_id("debian12");
    let out = scratch("designer-review");
    let mut written = Vec::new();
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for path in &domains {
        let before = read(path);
        let file = path.file_stem().unwrap().to_string_lossy();
        let Ok(config) = Config::from_xml(&before) else { continue };
        let design = Domain::for_config(None, os.clone(), None, &caps, None, &config).unwrap();
        let findings = design.review().unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(config.to_xml().unwrap(), before, "{file}: a review changed the guest");
        for finding in &findings {
            let now = config.to_xml().unwrap();
            let count = counts.entry(finding.code()).or_default();
            match finding.apply() {
                Ok(()) => count[0] += 1,
                // What an earlier finding settled, or what this machine cannot have.
                Err(error) => {
                    let known = [ErrorCode::Gone, ErrorCode::Unsupported, ErrorCode::NotFound];
                    assert!(known.contains(&error.code()), "{file}: {finding}: {error}");
                    assert_eq!(config.to_xml().unwrap(), now, "{file}: {finding}: refused, and changed nevertheless");
                    count[1] += 1;
                }
            }
        }
        let copy = out.join(format!("{file}.xml"));
        std::fs::write(&copy, config.to_xml().unwrap()).unwrap();
        written.push(copy);
    }
    for (code, [applied, refused]) in &counts {
        println!("{code:24} applied {applied}, refused {refused}");
    }
    let accepted = valid(&grammar, &written);
    let refused: Vec<_> = written.iter().filter(|file| !accepted.contains(file)).collect();
    assert!(refused.is_empty(), "{} are not valid any more: {:?}", refused.len(), &refused[..refused.len().min(20)]);
}
