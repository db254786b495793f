// SPDX-License-Identifier: LGPL-2.1-or-later
//! Makes, from the tables in `data/schema`, everything that must not drift apart: the typed Rust classes, the C
//! functions, the headers and the Vala binding; and compiles the built-in operating system database in.

use std::env;
use std::path::{Path, PathBuf};

#[path = "build/c_api.rs"]
mod c_api;
#[path = "build/c_functions.rs"]
mod c_functions;
#[path = "build/exports.rs"]
mod exports;
#[path = "build/headers.rs"]
mod headers;
#[path = "build/model.rs"]
mod model;
#[path = "build/osinfo.rs"]
mod osinfo;
#[path = "build/osinfo_lists.rs"]
mod osinfo_lists;
#[path = "build/parts.rs"]
mod parts;
#[path = "build/pool.rs"]
mod pool;
#[path = "build/rnc.rs"]
mod rnc;
#[path = "build/rules.rs"]
mod rules;
#[path = "build/rust_api.rs"]
mod rust_api;
#[path = "build/tables.rs"]
mod tables;
#[path = "build/vapi.rs"]
mod vapi;

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    // Plain cargo gives a shared library no SONAME; programs linked against the build tree need it too.
    println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libvirtdesigner.so.0");
    osinfo::embed(&manifest.join("data/osinfo"), &out);

    let model = model::Model::read(&manifest.join("data/schema"));
    write(&out.join("config_tables.rs"), &tables::write(&model));
    let grammar = rnc::read(&manifest.join("data/grammar"));
    write(&out.join("config_rules.rs"), &rules::write(&grammar, &model));
    write(&out.join("config_typed.rs"), &rust_api::write(&model));
    write(&out.join("capi_config_types.rs"), &c_api::types(&model));
    write(&out.join("header_config_types.rs"), &c_api::header_types(&model));
    let mut modules = String::new();
    for family in &model.families {
        let file = out.join(format!("capi_config_{}.rs", family.family.replace('-', "_")));
        write(&file, &c_api::functions(&model, family));
        let module = family.family.replace('-', "_");
        modules.push_str(&format!("#[path = {:?}]\npub(crate) mod {module};\n", file.display().to_string()));
    }
    write(&out.join("capi_config_modules.rs"), &modules);
    write(&out.join("capi_osinfo_lists.rs"), &osinfo_lists::write(&parts::written_classes(&manifest)));
    let parts = parts::parts(&model, &manifest, &out);
    headers::write(&parts, &out.join("include"));
    let exports = exports::read(&parts, &model, &manifest);
    write(&out.join("vapi/virtdesigner.vapi"), &vapi::write(&exports));
    write(&out.join("glib/virtdesigner-glib.h"), &vapi::glue(&exports, include_str!("build/virtdesigner-glib.h.in")));
}

fn write(path: &Path, text: &str) {
    let dir = path.parent().unwrap_or(path);
    std::fs::create_dir_all(dir).unwrap_or_else(|error| panic!("cannot make {}: {error}", dir.display()));
    std::fs::write(path, text).unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
}
