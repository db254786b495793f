// SPDX-License-Identifier: LGPL-2.1-or-later
//! Compiles the database under `data/osinfo` into the library.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes `OUT_DIR/osinfo_builtin.rs`: one slice expression of (path inside the database, text), sorted by path so
/// that the library can look things up by bisection. A missing directory gives an empty database.
pub fn embed(data_dir: &Path, out_dir: &Path) {
    println!("cargo:rerun-if-changed={}", data_dir.display());
    let mut files = Vec::new();
    collect(data_dir, "", &mut files);
    files.sort();
    let mut code = String::from("&[\n");
    for relative in &files {
        let absolute = data_dir.join(relative);
        println!("cargo:rerun-if-changed={}", absolute.display());
        writeln!(code, "    ({relative:?}, include_str!({:?})),", absolute.display().to_string())
            .expect("writing to a string cannot fail");
    }
    code.push_str("]\n");
    let target = out_dir.join("osinfo_builtin.rs");
    fs::write(&target, code).unwrap_or_else(|error| panic!("cannot write {}: {error}", target.display()));
}

fn collect(dir: &Path, prefix: &str, files: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let relative = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &relative, files);
        } else if name.ends_with(".xml") {
            files.push(relative);
        }
    }
}
