// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the config classes look like in C: types, enums, macros, and one file of functions for each family.

use crate::c_functions;
use crate::model::{Family, Model, constant, snake, symbol};
use std::fmt::Write;

/// The C type of a class.
pub fn c_class(name: &str) -> String {
    format!("VirdConfig{name}")
}

/// Opaque class types and integer enum types, to be compiled.
pub fn types(model: &Model) -> String {
    let mut out =
        String::from("// The opaque C types of the config classes, and the enums as the integers they cross as.\n\n");
    out.push_str("#[repr(transparent)]\npub struct VirdConfigObject { _private: u8 }\n");
    for class in model.classes() {
        writeln!(out, "#[repr(transparent)]\npub struct {} {{ _private: u8 }}", c_class(&class.name)).unwrap();
    }
    for entry in model.all_enums() {
        writeln!(out, "pub type {} = i32;", c_class(&entry.name)).unwrap();
    }
    out
}

/// The same types as cbindgen is to see them: opaque structs and real enums. Never compiled.
pub fn header_types(model: &Model) -> String {
    let mut out = String::new();
    out.push_str("/// The base of all config classes: a live view of one element of a document.\npub struct VirdConfigObject { _private: [u8; 0] }\n");
    for class in model.classes() {
        writeln!(out, "/// {}\npub struct {} {{ _private: [u8; 0] }}", class.doc, c_class(&class.name)).unwrap();
    }
    for entry in model.all_enums() {
        let prefix = format!("VIRD_CONFIG_{}", snake(&entry.name).to_uppercase());
        writeln!(out, "/// {}\n#[repr(C)]\npub enum {} {{", entry.doc, c_class(&entry.name)).unwrap();
        writeln!(out, "    /// A value that this version does not know.\n    {prefix}_UNKNOWN = -1,").unwrap();
        for (at, value) in entry.values.iter().enumerate() {
            let doc = value.doc().map_or_else(|| format!("\"{}\"", value.value()), str::to_owned);
            writeln!(out, "    /// {doc}\n    {prefix}_{} = {at},", constant(value.name())).unwrap();
        }
        out.push_str("}\n");
    }
    out
}

/// The functions of one family.
pub fn functions(model: &Model, family: &Family) -> String {
    let mut out = String::from(
        "use crate::capi::config::access::{self, Access};\nuse crate::capi::config::types::*;\n\
         use crate::capi::error::VirdError;\nuse crate::capi::types::VirdType;\nuse crate::config::{ClassId, fields};\n\
         use std::ffi::c_char;\n\n",
    );
    for class in &family.classes {
        c_functions::class(&mut out, model, class);
    }
    out
}

/// Cast and type macros of one family, for the end of its header.
pub fn macros(classes: &[(String, String)]) -> String {
    let mut out = String::new();
    for (symbol, c_type) in classes {
        let upper = symbol.to_uppercase();
        // VIRD_CONFIG_DOMAIN -> VIRD_TYPE_CONFIG_DOMAIN
        let tail = upper.strip_prefix("VIRD_").unwrap_or(&upper);
        writeln!(out, "#define VIRD_TYPE_{tail} ({symbol}_get_type ())").unwrap();
        writeln!(out, "#define {upper}(object) (({c_type} *) vird_object_cast ((object), VIRD_TYPE_{tail}))").unwrap();
        writeln!(out, "#define VIRD_IS_{tail}(object) (vird_object_is_a ((object), VIRD_TYPE_{tail}))").unwrap();
    }
    out
}

/// The (symbol, C type) pairs of a family, for [`macros`].
pub fn macro_classes(family: &Family) -> Vec<(String, String)> {
    family.classes.iter().map(|class| (format!("vird_config_{}", symbol(class)), c_class(&class.name))).collect()
}
