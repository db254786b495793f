// SPDX-License-Identifier: LGPL-2.1-or-later
//! What is validated: parts at their places, parts of their own, documents after changes; and what is told about it.

use crate::problems;
use virtdesigner::config::{Class, ClassId, Domain, DomainDisk, Object, Problem, ProblemCode};
use virtdesigner::error::{ErrorCode, Position};

const GUEST: &str = "<domain type='kvm'>
  <name>guest</name>
  <memory>1</memory>
  <os><type>hvm</type></os>
  <devices>
    <disk type='block'>
      <source dev='/dev/sda'/>
      <target dev='vda'/>
    </disk>
  </devices>
</domain>
";

fn codes(problems: &[Problem]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.code().as_str()).collect()
}

fn paths(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(Problem::path).collect()
}

#[test]
fn a_part_is_what_its_place_says() {
    let domain = Domain::from_xml(&GUEST.replace("dev='/dev/sda'", "file='/a'")).unwrap();
    let source = domain.object().find("devices/disk/source").unwrap().unwrap();
    // In a disk of type file this would be right.
    let found = source.problems().unwrap();
    assert_eq!(paths(&found), ["@file"]);
    let disk = domain.object().find("devices/disk").unwrap().unwrap();
    assert_eq!(paths(&disk.problems().unwrap()), ["source/@file"]);
    assert_eq!(paths(&domain.object().problems().unwrap()), ["devices/disk/source/@file"]);
    let os = domain.object().find("os").unwrap().unwrap();
    assert_eq!(os.problems().unwrap(), []);
    disk.set_value("@type", Some("file")).unwrap();
    assert_eq!(domain.object().problems().unwrap(), []);
    domain.object().validate().unwrap();
}

#[test]
fn a_part_of_its_own_is_what_its_class_says() {
    let disk = DomainDisk::from_xml("<disk type='file'><target dev='vda' bus='usb'/></disk>").unwrap();
    disk.object().validate().unwrap();
    let copy = Domain::from_xml(GUEST).unwrap().object().find("devices/disk").unwrap().unwrap().copy().unwrap();
    copy.validate().unwrap();
    let disk = DomainDisk::from_xml("<disk type='file'><target bus='usb'/></disk>").unwrap();
    assert_eq!(paths(&disk.object().problems().unwrap()), ["target/@dev"]);
    for text in ["<disk/>", "<domian/>"] {
        let found = problems(text);
        assert_eq!(codes(&found), ["unknown-element"], "{text}");
        assert_eq!(found[0].path(), ".");
    }
    assert_eq!(problems("<domian/>")[0].suggestion(), Some("domain"));
}

/// The rules know what the element of each class can be; sources of character devices have that of their device.
#[test]
fn every_class_has_rules() {
    let mut without = Vec::new();
    for class in ClassId::all() {
        let Some(object) = Object::create(class).ok().filter(|_| !class.name().starts_with("DomainChardevSource"))
        else {
            continue;
        };
        let found = object.problems().unwrap();
        if found.iter().any(|problem| problem.code() == ProblemCode::UnknownElement && problem.path() == ".") {
            without.push(class.name());
        }
    }
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn positions_are_those_of_what_would_be_written() {
    let domain = Domain::from_xml(GUEST).unwrap();
    domain.set_name("other").unwrap();
    domain.object().set_value("description", Some("two\nlines")).unwrap();
    domain.object().set_value("devices/disk/target/@bus", Some("vritio")).unwrap();
    let found = domain.object().problems().unwrap();
    assert_eq!(codes(&found), ["invalid-value"]);
    let written = domain.object().to_xml().unwrap();
    let line = written.lines().position(|line| line.contains("vritio")).unwrap();
    let column = written.lines().nth(line).unwrap().find("bus=").unwrap();
    let Position { line: told_line, column: told_column } = found[0].position();
    assert_eq!((told_line as usize, told_column as usize), (line + 1, column + 1));
    let disk = domain.object().find("devices/disk").unwrap().unwrap();
    assert_eq!(disk.problems().unwrap()[0].position(), found[0].position());
}

#[test]
fn the_error_is_the_first_problem_and_says_how_many_there_are() {
    let domain = Domain::from_xml("<domain type='kvm'>\n <name/>\n <memmory/>\n <nothing/>\n</domain>").unwrap();
    let found = domain.object().problems().unwrap();
    let error = domain.object().validate().unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidDocument);
    assert_eq!(error.position(), Some(found[0].position()));
    assert!(error.message().starts_with(found[0].message()), "{error}");
    assert!(error.message().ends_with(&format!("(and {} more problems)", found.len() - 1)), "{error}");
}

#[test]
fn problems_say_what_is_wrong_once() {
    for (from, to, wanted) in [
        // A name that is misspelt is not missing as well.
        ("<name>", "<nmae>", vec![("unknown-element", "nmae", Some("name"))]),
        ("dev='vda'", "deev='vda'", vec![("unknown-attribute", "devices/disk/target/@deev", Some("dev"))]),
        ("type='block'", "type='blok'", vec![("invalid-value", "devices/disk/@type", Some("block"))]),
        ("<os>", "<boot/><os>", vec![("misplaced-element", "boot", None)]),
        ("<os>", "<p:os xmlns:p='urn:x'/><os>", vec![("wrong-namespace", "p:os", None)]),
        ("<target dev='vda'/>", "<target/>", vec![("missing-attribute", "devices/disk/target/@dev", None)]),
        ("<memory>1", "<memory>one", vec![("invalid-value", "memory", None)]),
        ("<memory>1", "<memory>", vec![("invalid-value", "memory", None)]),
        ("<os>", "<memory>2</memory><os>", vec![("duplicate-element", "memory[2]", None)]),
        ("<target", "<driver/><nothing/><target", vec![("unknown-element", "devices/disk/nothing", None)]),
    ] {
        let text = if from == "<name>" { GUEST.replace("name>", "nmae>") } else { GUEST.replace(from, to) };
        let found = problems(&text);
        let told: Vec<(&str, &str, Option<&str>)> =
            found.iter().map(|problem| (problem.code().as_str(), problem.path(), problem.suggestion())).collect();
        assert_eq!(told, wanted, "{from} -> {to}: {found:#?}");
        for problem in &found {
            assert!(!problem.expected().is_empty() && problem.message().contains(problem.expected()), "{problem:?}");
        }
    }
}

#[test]
fn foreign_elements_belong_into_metadata_only() {
    let foreign = "<x:a xmlns:x='urn:x' b='c'>text<x:d/></x:a>";
    let inside = GUEST.replace("<os>", &format!("<metadata>{foreign}</metadata><os>"));
    assert_eq!(problems(&inside), []);
    let outside = GUEST.replace("<os>", &format!("{foreign}<os>"));
    assert_eq!(codes(&problems(&outside)), ["unknown-element"]);
    let qemu = "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-s'/>\
                <qemu:env name='A'/></qemu:commandline></domain>";
    assert_eq!(problems(&GUEST.replace("</domain>", qemu)), []);
    // The namespace counts, not the prefix.
    assert_eq!(problems(&GUEST.replace("</domain>", &qemu.replace("qemu:", "q:").replace(":qemu", ":q"))), []);
}

/// Hostile documents cost no stack, and no time that grows faster than they do.
#[test]
fn large_and_deep_documents_are_validated_in_time() {
    let nested = "<backingStore type='file'><format type='qcow2'/><source file='/a'/>".repeat(200);
    let deep = GUEST.replace("<target", &format!("{nested}<nonsense/>{}<target", "</backingStore>".repeat(200)));
    assert_eq!(codes(&problems(&deep)), ["unknown-element"]);
    let wide = GUEST.replace("</devices>", &format!("{}</devices>", "<disk type='nonsense'/>".repeat(3_000)));
    assert_eq!(problems(&wide).len(), 1000);
    let many = GUEST
        .replace("</devices>", &format!("{}</devices>", "<disk type='file'><target dev='a'/></disk>".repeat(3_000)));
    assert_eq!(problems(&many).len(), 1000);
}

/// A domain of 30 KB, as the benchmarks have it. `cargo test --release --test validation quick -- --nocapture` tells the
/// time that counts.
#[test]
fn a_domain_of_30_kb_is_validated_quickly() {
    let disk = |at: usize| {
        format!(
            "    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2' cache='none' io='native'/>\n      \
             <source file='/var/lib/libvirt/images/guest-{at}.qcow2'/>\n      <target dev='vd{at}' bus='virtio'/>\n      \
             <serial>WD-{at}</serial>\n      <boot order='{}'/>\n      <alias name='virtio-disk{at}'/>\n      \
             <address type='pci' domain='0x0000' bus='0x{at:02x}' slot='0x00' function='0x0'/>\n    </disk>\n",
            at + 1
        )
    };
    let disks: String = (0..76).map(disk).collect();
    let text = GUEST.replace("  </devices>", &format!("{disks}  </devices>"));
    assert!((29_000..31_000).contains(&text.len()), "{} bytes", text.len());
    let domain = Domain::from_xml(&text).unwrap();
    domain.object().validate().unwrap();
    let fastest = (0..50)
        .map(|_| {
            let start = std::time::Instant::now();
            domain.object().validate().unwrap();
            start.elapsed()
        })
        .min()
        .unwrap();
    println!("{} bytes validated in {} us", text.len(), fastest.as_micros());
    // Without optimization, and on a busy machine, a time says nothing.
    assert!(cfg!(debug_assertions) || fastest.as_millis() < 10, "{fastest:?}");
}
