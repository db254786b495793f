// SPDX-License-Identifier: LGPL-2.1-or-later
//! The C program in the README compiles as it stands there, and does what it is said to do.

mod support;

use std::fs::File;
use std::process::Command;
use support::{compile, have, read, root, run, scratch, under_valgrind};

/// The first block of a language in a Markdown text.
fn block<'a>(text: &'a str, language: &str) -> Option<&'a str> {
    let start = text.find(&format!("\n```{language}\n"))? + language.len() + 5;
    text[start..].find("\n```\n").map(|length| &text[start..=start + length])
}

#[test]
fn the_program_in_the_readme_designs_a_guest() {
    let readme = read(&root().join("README.md"));
    let source = scratch("readme").join("guest.c");
    std::fs::write(&source, block(&readme, "c").expect("the README has a C program")).expect("it can be written");
    let program = source.with_extension("");
    compile(&source, &program, &[]).unwrap_or_else(|failure| panic!("{failure}"));

    let host = File::open(root().join("data/samples/capabilities-x86_64.xml")).expect("there are sample capabilities");
    let xml = run(Command::new(&program).stdin(host), true).unwrap_or_else(|failure| panic!("{failure}"));
    for expected in ["<domain type=", "machine=\"q35\"", "bus=\"virtio\"", "/images/guest.qcow2"] {
        assert!(xml.contains(expected), "no {expected} in\n{xml}");
    }

    if have("valgrind") {
        let host = File::open(root().join("data/samples/capabilities-x86_64.xml")).expect("it was there before");
        run(under_valgrind(&program).stdin(host), true).unwrap_or_else(|failure| panic!("{failure}"));
    }

    // A host that makes no sense is an error that the program prints.
    let nonsense = File::open(root().join("Cargo.toml")).expect("there is a manifest");
    let failure = run(Command::new(&program).stdin(nonsense), true).expect_err("nonsense passes for a host");
    assert!(failure.contains("line 1, column 1"), "{failure}");
}

/// Paths that the documents name exist.
#[test]
fn what_the_documents_point_to_exists() {
    let mut missing = Vec::new();
    for document in ["README.md", "CONTRIBUTING.md", "docs/osinfo.md"] {
        let text = read(&root().join(document));
        for word in text.split('`').skip(1).step_by(2) {
            let known = ["src/", "data/", "examples/", "tests/", "benches/", "include/", "build/"];
            let is_path = known.iter().any(|start| word.starts_with(start)) || word.ends_with(".md");
            if is_path && !word.contains(['*', '$', ' ']) && !root().join(word.replace("VENDOR/", "")).exists() {
                missing.push(format!("{document}: {word}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
