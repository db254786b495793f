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
    assert_eq!(blocks.len(), 4, "the page has other programs than the tests");
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
