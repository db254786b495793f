// SPDX-License-Identifier: LGPL-2.1-or-later
//! Generates code from the data of the project.
use std::env;
use std::path::PathBuf;

#[path = "build/osinfo.rs"]
mod osinfo;

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    osinfo::embed(&manifest.join("data/osinfo"), &out);
}
