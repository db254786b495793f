// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which header declares what.

use crate::c_api;
use crate::headers::Part;
use crate::model::Model;
use std::env;
use std::path::{Path, PathBuf};

/// All parts, in the order in which `virtdesigner.h` includes them.
pub fn parts(model: &Model, manifest: &Path, out: &Path) -> Vec<Part> {
    let capi = manifest.join("src/capi");
    let mut parts = vec![
        part(
            "base",
            "Errors, references, types and memory: what all layers share.",
            &[
                capi.join("header.rs"),
                capi.join("types.rs"),
                capi.join("error.rs"),
                capi.join("string.rs"),
                capi.join("object.rs"),
            ],
        ),
        part("config-types", "The classes and enums of the config layer.", &[out.join("header_config_types.rs")]),
        part(
            "config",
            "What all config objects share: XML in and out, access by path.",
            &rust_files(&capi.join("config")),
        ),
    ];
    parts[0].items = vec!["VirdErrorCode".to_owned()];
    parts[0].before = version_macros();
    parts[0].after = c_api::macros(&[("vird_object".to_owned(), "void".to_owned())]);
    parts[1].items = model
        .classes()
        .map(|class| &class.name)
        .chain(model.all_enums().map(|entry| &entry.name))
        .map(|name| c_api::c_class(name))
        .chain(["VirdConfigObject".to_owned()])
        .collect();
    parts[2].includes = vec!["base".to_owned(), "config-types".to_owned()];
    parts[2].after = c_api::macros(&handle_classes(&parts[2].sources));
    for family in &model.families {
        let file = out.join(format!("capi_config_{}.rs", family.family.replace('-', "_")));
        let mut part = part(&format!("config-{}", family.family), &family.doc, &[file]);
        part.includes = vec!["config".to_owned()];
        part.after = c_api::macros(&c_api::macro_classes(family));
        parts.push(part);
    }
    for (layer, doc) in [
        ("osinfo", "What operating systems and devices are and support."),
        ("designer", "Deciding the hardware of a guest."),
    ] {
        let sources = rust_files(&capi.join(layer));
        if sources.is_empty() {
            continue;
        }
        let mut part = part(layer, doc, &sources);
        part.includes = vec!["base".to_owned(), "config".to_owned()];
        if layer == "designer" {
            part.includes.push("osinfo".to_owned());
        }
        part.after = c_api::macros(&handle_classes(&sources));
        parts.push(part);
    }
    parts
}

fn part(name: &str, doc: &str, sources: &[PathBuf]) -> Part {
    Part {
        name: name.to_owned(),
        doc: doc.to_owned(),
        sources: sources.to_vec(),
        includes: Vec::new(),
        items: Vec::new(),
        before: String::new(),
        after: String::new(),
    }
}

/// The Rust files of a room of the C border, sorted. Without mod.rs: cbindgen would follow its modules and declare
/// everything twice.
fn rust_files(dir: &Path) -> Vec<PathBuf> {
    println!("cargo:rerun-if-changed={}", dir.display());
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("mod.rs"));
    files.sort();
    files
}

/// The handle classes of a hand-written layer: every opaque struct of its sources that has a `_get_type` function,
/// as (symbol, C type).
fn handle_classes(sources: &[PathBuf]) -> Vec<(String, String)> {
    let mut classes = Vec::new();
    for source in sources {
        let text = std::fs::read_to_string(source).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        for item in file.items {
            if let syn::Item::Fn(function) = item {
                let name = function.sig.ident.to_string();
                if let Some(symbol) = name.strip_suffix("_get_type") {
                    classes.push((symbol.to_owned(), camel(symbol)));
                }
            }
        }
    }
    classes
}

/// `vird_osinfo_os` -> `VirdOsinfoOs`.
pub fn camel(symbol: &str) -> String {
    symbol
        .split('_')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
        })
        .collect()
}

fn version_macros() -> String {
    let part = |name: &str| env::var(format!("CARGO_PKG_VERSION_{name}")).unwrap_or_else(|_| "0".to_owned());
    let (major, minor, micro) = (part("MAJOR"), part("MINOR"), part("PATCH"));
    format!(
        "/** Version of these headers; vird_get_version() gives that of the library. */\n\
         #define VIRD_MAJOR_VERSION {major}\n#define VIRD_MINOR_VERSION {minor}\n#define VIRD_MICRO_VERSION {micro}\n\n\
         /** Whether these headers are of this version or a later one. */\n\
         #define VIRD_CHECK_VERSION(major, minor, micro) \\\n  \
         (VIRD_MAJOR_VERSION > (major) || \\\n   \
         (VIRD_MAJOR_VERSION == (major) && VIRD_MINOR_VERSION > (minor)) || \\\n   \
         (VIRD_MAJOR_VERSION == (major) && VIRD_MINOR_VERSION == (minor) && VIRD_MICRO_VERSION >= (micro)))\n\n"
    )
}
