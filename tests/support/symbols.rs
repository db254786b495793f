// SPDX-License-Identifier: LGPL-2.1-or-later
//! The three places that say which functions the library exports: the headers, the library, the committed list.

use super::{files, library_dir, out_dir, read, root, run};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

/// The committed list.
pub fn list_path() -> PathBuf {
    root().join("libvirtdesigner.sym")
}

/// The functions that the headers declare.
pub fn in_headers() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for header in files(&out_dir().join("include"), "h") {
        let text = without_comments(&read(&header));
        // Only declarations count, not the macros that mention functions.
        let text: String = text.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        for (at, _) in text.match_indices('(') {
            let before = text[..at].trim_end();
            let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |end| end + 1);
            let name = &before[start..];
            if name.starts_with("vird_") {
                assert!(names.insert(name.to_owned()), "{name} is declared twice in the headers");
            }
        }
    }
    names
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        let end = rest[start..].find("*/").map_or(rest.len(), |end| start + end + 2);
        rest = &rest[end..];
    }
    out + rest
}

/// What the shared library exports, of whatever kind and name.
pub fn in_library() -> BTreeSet<String> {
    let output = run(
        Command::new("nm")
            .args(["-D", "--defined-only", "--format=posix"])
            .arg(library_dir().join("libvirtdesigner.so")),
        false,
    );
    let output = output.unwrap_or_else(|failure| panic!("{failure}"));
    output.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

/// The committed list: each function with the version that it came in.
pub fn in_list() -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut version = None;
    for line in read(&list_path()).lines().map(str::trim) {
        if let Some(node) = line.strip_prefix("LIBVIRTDESIGNER_") {
            version = Some(node.to_owned());
        } else if !line.is_empty() && !line.starts_with('#') {
            let version = version.clone().unwrap_or_else(|| panic!("{line} stands above the first version"));
            assert!(names.insert(line.to_owned(), version).is_none(), "{line} is listed twice");
        }
    }
    names
}

/// The text of the list for these functions and versions.
pub fn list_text(functions: &BTreeMap<String, String>) -> String {
    let mut versions: BTreeMap<Vec<u32>, (&str, Vec<&str>)> = BTreeMap::new();
    for (name, version) in functions {
        let order = version.split('.').map(|part| part.parse().unwrap_or(0)).collect();
        versions.entry(order).or_insert_with(|| (version, Vec::new())).1.push(name);
    }
    let mut text = String::from(
        "# The functions that the library exports, by the version they came in. The linker script of the installed\n\
         # library is made from this list; what stands below a released version never changes.\n",
    );
    for (version, names) in versions.values() {
        text.push_str(&format!("\nLIBVIRTDESIGNER_{version}\n"));
        for name in names {
            text.push_str(&format!("{name}\n"));
        }
    }
    text
}
