// SPDX-License-Identifier: LGPL-2.1-or-later
//! What is committed equals what the build makes: the headers, the Vala binding, the list of exported functions.
//! `make headers` brings it up to date: this test with VIRTDESIGNER_UPDATE set.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use support::symbols;
use support::{api, files, none_failed, out_dir, read, root};

const HOW: &str = "run `make headers` and look at the difference before you commit it";

fn update() -> bool {
    std::env::var_os("VIRTDESIGNER_UPDATE").is_some()
}

fn compare(committed: &Path, made: &str, failures: &mut Vec<String>) {
    if update() {
        if std::fs::read_to_string(committed).is_ok_and(|text| text == made) {
            return;
        }
        let dir = committed.parent().expect("a file lies in a directory");
        let written = std::fs::create_dir_all(dir).and_then(|()| std::fs::write(committed, made));
        written.unwrap_or_else(|error| panic!("{}: {error}", committed.display()));
        return;
    }
    let name = committed.strip_prefix(root()).unwrap_or(committed).display();
    match std::fs::read_to_string(committed) {
        Ok(text) if text == made => {}
        Ok(text) => {
            let at = text.lines().zip(made.lines()).take_while(|(a, b)| a == b).count();
            failures.push(format!(
                "{name}, line {}: committed: {}\nmade now: {}",
                at + 1,
                text.lines().nth(at).unwrap_or("(end)"),
                made.lines().nth(at).unwrap_or("(end)")
            ));
        }
        Err(error) => failures.push(format!("{name}: {error}")),
    }
}

/// Everything that the build makes for the tree has its twin there, and no part header or binding is left over.
#[test]
fn committed_files_are_what_the_build_makes() {
    let mut failures = Vec::new();
    for (dir, extension) in [("include", "h"), ("vapi", "vapi")] {
        let made = out_dir().join(dir);
        let mut expected = BTreeSet::new();
        for file in files(&made, extension) {
            let relative = PathBuf::from(dir).join(file.strip_prefix(&made).expect("it was found there"));
            compare(&root().join(&relative), &read(&file), &mut failures);
            expected.insert(relative);
        }
        // Files beside the generated ones may be hand-written; those in the library's own directory are not.
        for file in files(&root().join(dir).join("virtdesigner"), extension) {
            let relative = file.strip_prefix(root()).expect("it was found there").to_path_buf();
            if !expected.contains(&relative) {
                if update() {
                    std::fs::remove_file(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
                } else {
                    failures.push(format!("{}: the build does not make it any more", relative.display()));
                }
            }
        }
    }
    // Stands apart: it is the one header that needs GLib.
    let glue = read(&out_dir().join("glib/virtdesigner-glib.h"));
    compare(&root().join("include/virtdesigner-glib.h"), &glue, &mut failures);
    assert!(failures.is_empty(), "{}\n{HOW}", failures.join("\n"));
}

/// The list has every function in the section of the version that its documentation names.
#[test]
fn the_symbol_list_has_every_function_under_its_version() {
    let since: BTreeMap<String, String> = api::api()
        .functions
        .into_iter()
        .map(|function| (function.name.clone(), function.tag("Since:").unwrap_or_default()))
        .collect();
    let mut failures = Vec::new();
    compare(&symbols::list_path(), &symbols::list_text(&since), &mut failures);
    assert!(failures.is_empty(), "{}\n{HOW}", failures.join("\n"));
}

/// Headers, library and list name the same functions: nothing is missing anywhere, nothing is exported besides.
#[test]
fn headers_library_and_list_agree() {
    if update() {
        return;
    }
    let places: [(&str, BTreeSet<String>); 3] = [
        ("the headers", symbols::in_headers()),
        ("the library", symbols::in_library()),
        ("libvirtdesigner.sym", symbols::in_list().into_keys().collect()),
    ];
    let mut failures = Vec::new();
    for (here, names) in &places {
        assert!(names.len() > 100, "only {} functions in {here}", names.len());
        for (there, others) in &places {
            for name in names.difference(others) {
                failures.push(format!("{name} is in {here} but not in {there}"));
            }
        }
    }
    none_failed(failures);
}
