// SPDX-License-Identifier: LGPL-2.1-or-later
//! The C programs in `docs/osinfo.md` compile as they stand there, and do what the page says.

mod support;

use std::path::PathBuf;
use std::process::Command;
use support::{compile, have, read, root, run, scratch, skip, under_valgrind};

/// The nth C program of the page, compiled.
fn program(number: usize) -> PathBuf {
    let guide = read(&root().join("docs/osinfo.md"));
    let blocks: Vec<&str> = guide.split("\n```c\n").skip(1).filter_map(|rest| rest.split("\n```\n").next()).collect();
    assert_eq!(blocks.len(), 5, "the page has other programs than the tests");
    let source = scratch("guide-osinfo").join(format!("program{number}.c"));
    std::fs::write(&source, format!("{}\n", blocks[number])).expect("it can be written");
    let program = source.with_extension("");
    compile(&source, &program, &[]).unwrap_or_else(|failure| panic!("{failure}"));
    program
}

/// What a program prints, which is the same under valgrind.
fn output(program: &PathBuf, arguments: &[&str]) -> String {
    let text = run(Command::new(program).args(arguments), true).unwrap_or_else(|failure| panic!("{failure}"));
    if have("valgrind") {
        run(under_valgrind(program).args(arguments), true).unwrap_or_else(|failure| panic!("{failure}"));
    }
    text
}

#[test]
fn an_os_with_resources_and_devices() {
    let text = output(&program(0), &[]);
    for expected in ["Fedora Linux 42\n", "all: 4096 MiB of memory\n", "network device: virtio1.0-net\n"] {
        assert!(text.contains(expected), "no {expected} in\n{text}");
    }
    assert!(!text.contains("qxl"), "the filter lets graphics pass:\n{text}");
}

#[test]
fn a_medium() {
    let mut image = vec![0; 18 * 2048];
    let descriptor = &mut image[16 * 2048..];
    descriptor[..7].copy_from_slice(b"\x01CD001\x01");
    for (at, width, text) in [(8, 32, ""), (40, 32, "Fedora-S-dvd-x86_64-42"), (318, 128, ""), (574, 128, "")] {
        descriptor[at..at + width].fill(b' ');
        descriptor[at..at + text.len()].copy_from_slice(text.as_bytes());
    }
    descriptor[80..84].copy_from_slice(&1000u32.to_le_bytes());
    descriptor[84..88].copy_from_slice(&1000u32.to_be_bytes());
    descriptor[128..130].copy_from_slice(&2048u16.to_le_bytes());
    descriptor[130..132].copy_from_slice(&2048u16.to_be_bytes());
    descriptor[2048..2055].copy_from_slice(b"\xffCD001\x01");
    let path = scratch("guide-osinfo").join("fedora.iso");
    std::fs::write(&path, image).expect("it can be written");
    let program = program(1);
    assert_eq!(output(&program, &[path.to_str().unwrap()]), "fedora42, kernel images/pxeboot/vmlinuz\n");
    assert!(output(&program, &["/no/such/image"]).contains("/no/such/image"));
}

#[test]
fn a_tree() {
    assert_eq!(output(&program(2), &[]), "fedora42\n");
}

#[test]
fn an_install_script() {
    let installed = "/usr/share/osinfo";
    if !std::path::Path::new(installed).is_dir() {
        return skip("the program that makes an install script: there is no osinfo-db");
    }
    let text = output(&program(3), &[installed]);
    if text.contains("install libxslt") {
        return skip("what an install script looks like: there is no libxslt");
    }
    assert!(text.starts_with("file fedora.ks, kernel arguments '"), "{text}");
    for expected in ["guest.example.com", "Europe/Berlin", "do <not> tell & \"quote\""] {
        assert!(text.contains(expected), "no {expected} in\n{text}");
    }
}

#[test]
fn a_database_of_ones_own() {
    assert_eq!(output(&program(4), &[]), "Appliance 1: 1 device of its own, 1 that it inherits\n");
}

/// The table at the end names every function, and nothing that does not exist.
#[test]
fn the_table_of_functions_is_complete() {
    let guide = read(&root().join("docs/osinfo.md"));
    let (_, table) = guide.split_once("\n## All functions\n").expect("there is a section for them");
    let patterns: Vec<&str> = table.split('`').filter(|word| word.starts_with("vird_osinfo_")).collect();
    let fits = |pattern: &str, name: &str| match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    };
    let symbols = read(&root().join("libvirtdesigner.sym"));
    let names: Vec<&str> = symbols.split_whitespace().filter(|name| name.starts_with("vird_osinfo_")).collect();
    let of_every_class = |name: &str| {
        let of_lists = ["new", "new_copy", "new_filtered", "new_intersection", "new_union"];
        let is_list = |class: &str| class.ends_with("list") && class != "vird_osinfo_list";
        ["_ref", "_unref", "_get_type"].iter().any(|end| name.ends_with(end))
            || of_lists
                .iter()
                .any(|end| name.strip_suffix(end).and_then(|name| name.strip_suffix('_')).is_some_and(is_list))
    };
    let missing: Vec<_> =
        names.iter().filter(|name| !of_every_class(name) && !patterns.iter().any(|own| fits(own, name))).collect();
    let unknown: Vec<_> = patterns.iter().filter(|own| !names.iter().any(|name| fits(own, name))).collect();
    assert!(
        names.len() > 400 && missing.is_empty() && unknown.is_empty(),
        "missing: {missing:?}, unknown: {unknown:?}"
    );
}
