// SPDX-License-Identifier: LGPL-2.1-or-later
//! The guide to the designer: its programs compile and run, and its table has every reason code.

mod support;

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::process::Command;
use support::{compile, files, read, root, run, scratch};
use virtdesigner::config::{Capabilities, Class, DomainCapabilities};
use virtdesigner::designer::{Deviation, Display, Domain};
use virtdesigner::osinfo::{Db, Os};

fn guide() -> String {
    read(&root().join("docs/designer.md"))
}

#[test]
fn the_programs_of_the_guide_run() {
    let guide = guide();
    let programs: Vec<&str> =
        guide.split("\n```c\n").skip(1).map(|rest| rest.split("\n```\n").next().expect("the block ends")).collect();
    assert_eq!(programs.len(), 2);
    let expected = [
        &["<name>desktop</name>", "bus=\"virtio\"", "<source network=\"default\"/>"][..],
        &["refused: the guest already has a folder", "{\"decisions\": [", "\"code\": \"vsock-linux\""],
    ];
    for (at, (program, expected)) in programs.iter().zip(expected).enumerate() {
        let source = scratch("guide").join(format!("guide-{at}.c"));
        std::fs::write(&source, format!("{program}\n")).expect("it can be written");
        let binary = source.with_extension("");
        compile(&source, &binary, &[]).unwrap_or_else(|failure| panic!("{failure}"));
        let host = File::open(root().join("data/samples/capabilities-x86_64.xml")).expect("there are samples");
        let said = run(Command::new(&binary).stdin(host), true).unwrap_or_else(|failure| panic!("{failure}"));
        for text in expected {
            assert!(said.contains(text), "no {text} in\n{said}");
        }
    }
}

/// What stands before `, Source::...` in the code, where a decision is made, and behind `said(value, ` and
/// `asked(value, `.
fn codes_in(text: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let code = |literal: &str| {
        let plain = !literal.is_empty()
            && literal.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        plain.then(|| literal.to_owned())
    };
    for marker in ["Source::", "source,", "source)"] {
        for (at, _) in text.match_indices(marker) {
            // A match arm that ends in a text also stands before the next one.
            let word = text[at..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == ':');
            if word.starts_with(" =>") {
                continue;
            }
            let before = text[..at].trim_end();
            let Some(literal) = before.strip_suffix("\",") else { continue };
            let start = literal.rfind('"').map_or(0, |quote| quote + 1);
            codes.extend(code(&literal[start..]));
        }
    }
    for (at, _) in text.match_indices("said(").chain(text.match_indices("asked(")) {
        let call = text[at..].split(';').next().unwrap_or_default();
        codes.extend(call.split('"').skip(1).step_by(2).find(|literal| literal.contains('-')).and_then(code));
    }
    codes
}

fn rust_files(dir: &Path) -> Vec<std::path::PathBuf> {
    let mut found = files(dir, "rs");
    for entry in std::fs::read_dir(dir).expect("a folder").flatten() {
        if entry.path().is_dir() && entry.file_name() != "tests" {
            found.extend(rust_files(&entry.path()));
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_reason_code_is_in_the_table() {
    let designer = root().join("src/designer");
    let mut codes = BTreeSet::new();
    for file in rust_files(&designer) {
        let in_tests = file.components().any(|part| part.as_os_str() == "tests") || file.ends_with("tests.rs");
        if !in_tests {
            codes.extend(codes_in(read(&file).split("#[cfg(test)]").next().unwrap_or_default()));
        }
    }
    assert!(codes.len() > 150, "only {} codes found", codes.len());
    let guide = guide();
    let table = guide.split("## Reason codes").nth(1).expect("there is a table");
    let listed: BTreeSet<String> =
        table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next().map(str::to_owned)).collect();
    let missing: Vec<&String> = codes.difference(&listed).collect();
    let gone: Vec<&String> = listed.difference(&codes).collect();
    assert!(missing.is_empty(), "not in docs/designer.md: {missing:?}");
    assert!(gone.is_empty(), "in docs/designer.md, but not in the code: {gone:?}");
}

/// A kind of guest in the matrix: name, host, and if there is one the document of domain capabilities for each board.
const KINDS: &[(&str, &str, &str, &str)] = &[
    ("x86_64, KVM", "x86_64", "x86_64", "kvm"),
    ("x86_64, emulated", "x86_64", "x86_64", "qemu"),
    ("i686, KVM", "x86_64", "i686", "kvm"),
    ("aarch64, KVM", "aarch64", "aarch64", "kvm"),
    ("armv7l, KVM", "armv7l", "armv7l", "kvm"),
    ("ppc64le, KVM", "ppc64le", "ppc64le", "kvm"),
    ("s390x, KVM", "s390x", "s390x", "kvm"),
    ("riscv64, emulated", "riscv64", "riscv64", "qemu"),
    ("loongarch64, KVM", "loongarch64", "loongarch64", "kvm"),
    ("x86_64, bhyve", "bhyve", "x86_64", "bhyve"),
];

/// What guests of one kind get, by column.
fn cells(host: &str, arch: &str, virt_type: &str, os: Option<Os>) -> virtdesigner::error::Result<Vec<String>> {
    let sample = |name: &str| root().join("data/samples").join(name);
    let caps = Capabilities::from_xml(&read(&sample(&format!("capabilities-{host}.xml"))))?;
    let design = Domain::new(os, None, &caps, None)?;
    design.set_arch(Some(arch))?;
    design.set_virt_type(Some(virt_type))?;
    let machine = design.capabilities_query()?.machine.unwrap_or_default();
    let boards = [("q35", "-q35"), ("pc", "-pc"), ("virt", "-virt"), ("pseries", "-pseries"), ("s390", "-ccw")];
    let board = boards.iter().find(|(start, _)| machine.starts_with(start)).map_or("", |(_, board)| board);
    let domcaps = read(&sample(&format!("domcaps-{arch}{board}-{virt_type}.xml")));
    design.set_domain_capabilities(Some(&DomainCapabilities::from_xml(&domcaps)?))?;
    design.add_disk_file("/images/a.img", None)?;
    design.add_cdrom_file("/images/a.iso", None)?;
    design.add_interface_network("default")?;
    if design.default_graphics()?.is_some() {
        design.add_graphics(Display::Default)?;
    }
    let guest = design.config();
    let value = |path: &str| guest.object().value(path).map(|value| value.unwrap_or_else(|| "–".to_owned()));
    let has = |path: &str| guest.object().find(path).map(|found| found.is_some());
    let firmware = match (value("os/@firmware")?.as_str(), has("os/loader")?) {
        ("efi", _) => "UEFI",
        (_, true) => "UEFI by path",
        _ => "–",
    };
    // Where no model is written, libvirt takes the one that there is.
    let tpm = match (value("devices/tpm/@model")?, has("devices/tpm")?) {
        (_, false) => "–".to_owned(),
        (model, true) if model == "–" => "libvirt's".to_owned(),
        (model, true) => model,
    };
    Ok(vec![
        value("os/type/@machine")?,
        firmware.to_owned(),
        tpm,
        value("cpu/@mode")?,
        value("devices/disk[@device='disk']/target/@bus")?,
        value("devices/disk[@device='cdrom']/target/@bus")?,
        value("devices/interface/model/@type")?,
        value("devices/graphics/@type")?,
        value("devices/video/model/@type")?,
        value("devices/sound/@model")?,
        value("devices/controller[@type='usb']/@model")?,
    ])
}

#[test]
fn the_matrix_of_architectures_is_what_guests_get() {
    let mut rows = Vec::new();
    for (name, host, arch, virt_type) in KINDS {
        let debian = Db::builtin().find_os_by_short_id("debian12");
        assert!(debian.is_some());
        let known = cells(host, arch, virt_type, debian).unwrap_or_else(|error| panic!("{name}: {error}"));
        let unknown = cells(host, arch, virt_type, None).unwrap_or_else(|error| panic!("{name}: {error}"));
        let both = known.into_iter().zip(unknown);
        let cells = both.map(|(known, unknown)| if known == unknown { known } else { format!("{known} / {unknown}") });
        rows.push(format!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | ")));
    }
    let guide = guide();
    let missing: Vec<&String> = rows.iter().filter(|row| !guide.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "docs/designer.md should have these rows:\n{missing:#?}");
}

#[test]
fn every_switch_of_the_policy_is_in_the_guide() {
    let guide = guide();
    let decided = guide.split("## What is decided").nth(1).and_then(|rest| rest.split("## Reason codes").next());
    let words: BTreeSet<&str> = decided
        .expect("the guide tells what is decided")
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.starts_with('D'))
        .collect();
    for deviation in Deviation::ALL {
        let name = format!("D{}", deviation.number());
        assert!(words.contains(name.as_str()), "{deviation:?} ({name}) is not in docs/designer.md");
    }
}
