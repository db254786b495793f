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
    parts[2].after = c_api::macros(&handle_classes(&parts[2].sources, &written_classes(manifest)));
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
        let mut sources = rust_files(&capi.join(layer));
        if sources.is_empty() {
            continue;
        }
        if layer == "osinfo" {
            sources.push(out.join("capi_osinfo_lists.rs"));
        }
        let mut part = part(layer, doc, &sources);
        part.includes = vec!["base".to_owned(), "config".to_owned()];
        if layer == "designer" {
            part.includes.push("osinfo".to_owned());
        }
        part.after = c_api::macros(&handle_classes(&sources, &written_classes(manifest)));
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

/// The handle classes of a hand-written layer: every class of its sources that has a `_get_type` function, as
/// (symbol, C type).
fn handle_classes(sources: &[PathBuf], rows: &[Row]) -> Vec<(String, String)> {
    let mut classes = Vec::new();
    for source in sources {
        let text = std::fs::read_to_string(source).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        for item in file.items {
            if let syn::Item::Fn(function) = item {
                let name = function.sig.ident.to_string();
                if let Some(symbol) = name.strip_suffix("_get_type") {
                    let row = rows.iter().find(|row| row.symbol() == symbol).map(|row| row.name.clone());
                    // The base of all config classes is not in that table.
                    let base = (symbol == "vird_config_object").then(|| "VirdConfigObject".to_owned());
                    let name = row.or(base).unwrap_or_else(|| panic!("{symbol} has no row in OTHERS"));
                    classes.push((symbol.to_owned(), name));
                }
            }
        }
    }
    classes
}

/// A hand-written class: a row of `OTHERS` in `src/capi/types.rs`.
pub struct Row {
    /// `OSINFO_OS_LIST`.
    pub id: String,
    /// `VirdOsinfoOsList`.
    pub name: String,
    /// `VirdOsinfoProductList`; empty if it has none.
    pub parent: String,
}

impl Row {
    /// What the names of its functions begin with: `vird_osinfo_oslist`.
    ///
    /// libosinfo writes some of the words of its classes together in the names of functions.
    pub fn symbol(&self) -> String {
        const TOGETHER: &[&str] = &["DeviceLink", "ProductFilter", "DeviceLinkFilter"];
        let tail = |name: &str| name.strip_prefix("VirdOsinfo").map(str::to_owned);
        let element = self.name.strip_suffix("List").filter(|element| *element != "VirdOsinfo");
        let joined = |name: &str| tail(name).is_some_and(|tail| TOGETHER.contains(&tail.as_str()));
        let word = |name: &str| {
            let mut out = String::new();
            for (at, c) in name.chars().enumerate() {
                let starts = c.is_uppercase() && at > 0;
                let inside = at > "VirdOsinfo".len() && joined(name);
                if starts && !inside {
                    out.push('_');
                }
                out.extend(c.to_lowercase());
            }
            out
        };
        match element {
            Some(element) if self.name.starts_with("VirdOsinfo") => format!("{}list", word(element)),
            _ => word(&self.name),
        }
    }
}

/// The rows of `OTHERS`.
pub fn written_classes(manifest: &Path) -> Vec<Row> {
    let path = manifest.join("src/capi/types.rs");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let table = file.items.iter().find_map(|item| match item {
        syn::Item::Static(table) if table.ident == "OTHERS" => Some(&*table.expr),
        _ => None,
    });
    let Some(syn::Expr::Reference(reference)) = table else { panic!("{}: no table OTHERS", path.display()) };
    let syn::Expr::Array(array) = &*reference.expr else { panic!("{}: OTHERS is no array", path.display()) };
    let mut rows = Vec::new();
    for row in &array.elems {
        let syn::Expr::Tuple(row) = row else { panic!("{}: OTHERS has a row that is no tuple", path.display()) };
        let word = |at: usize| match &row.elems[at] {
            syn::Expr::Path(path) => path.path.segments.last().map_or(String::new(), |last| last.ident.to_string()),
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => text.value(),
            _ => String::new(),
        };
        rows.push((word(0), word(1), word(2)));
    }
    let name_of = |id: &str| rows.iter().find(|(own, _, _)| own == id).map(|(_, name, _)| name.clone());
    let row = |(id, name, parent): &(String, String, String)| Row {
        id: id.clone(),
        name: name.clone(),
        parent: name_of(parent).unwrap_or_default(),
    };
    rows.iter().map(row).collect()
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
