// SPDX-License-Identifier: LGPL-2.1-or-later
//! The guide to the designer: its programs compile and run, and its table has every reason code.

mod support;

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::process::Command;
use support::{compile, files, read, root, run, scratch};

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
