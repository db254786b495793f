// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes the list classes of the osinfo layer. Each has the same functions, so a class is no more than its row in
//! `OTHERS` of `src/capi/types.rs`.

use crate::parts::Row;
use std::fmt::Write;

/// The opaque types and the functions of all classes that inherit from the base of all lists.
pub fn write(rows: &[Row]) -> String {
    let mut out = String::from(
        "use crate::capi::class;\nuse crate::capi::error::VirdError;\nuse crate::capi::osinfo::filter::VirdOsinfoFilter;\n\
         use crate::capi::osinfo::list;\nuse crate::capi::types::{self, VirdType};\n\n",
    );
    for row in rows.iter().filter(|row| row.name.ends_with("List") && row.id != "OSINFO_LIST") {
        class(&mut out, row);
    }
    out
}

fn class(out: &mut String, row: &Row) {
    let Row { id, name, .. } = row;
    let symbol = row.symbol();
    let element = name.strip_suffix("List").unwrap_or(name);
    let constant = symbol.strip_prefix("vird_").unwrap_or(&symbol).to_uppercase();
    let mut function = |doc: &str, name: &str, signature: &str, body: &str| {
        let lines = doc.lines().map(|line| format!("/// {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n");
        let body = match signature.starts_with("()") {
            true => body.to_owned(),
            false => format!("// SAFETY: the caller passes NULL or handles.\n    unsafe {{ {body} }}"),
        };
        writeln!(
            out,
            "{lines}\n/// Since: 0.1\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {symbol}_{name}{signature} {{\n    \
             {body}\n}}\n"
        )
        .unwrap();
    };
    let error = "@error: (out) (optional): where to put an error\n";
    let full = "Returns: (transfer full) (nullable): a new list, or NULL with an error set\n\
                Errors: VIRD_ERROR_INVALID_ARGUMENT";
    function(
        &format!("The type id of {name}: a list of {element} objects.\n\nReturns: VIRD_TYPE_{constant}"),
        "get_type",
        "() -> VirdType",
        &format!("class::type_of(types::{id})"),
    );
    function(
        &format!(
            "Takes another reference.\n\n@list: (nullable): a {name}\n\n\
             Returns: (transfer full) (nullable): @list itself, or NULL if it is no {name}"
        ),
        "ref",
        &format!("(list: *mut {name}) -> *mut {name}"),
        &format!("class::reference(list.cast(), types::{id}).cast()"),
    );
    function(
        &format!(
            "Gives a reference back; the object is freed with the last one.\n\n@list: (nullable): a {name}, or NULL\n"
        ),
        "unref",
        &format!("(list: *mut {name})"),
        &format!("class::unreference(list.cast(), types::{id})"),
    );
    function(
        &format!("An empty list of {element} objects.\n\nReturns: (transfer full) (nullable): a new list"),
        "new",
        &format!("() -> *mut {name}"),
        &format!("list::empty(types::{id}).cast()"),
    );
    function(
        &format!("A list with the same items.\n\n@source: a list\n{error}\n{full}"),
        "new_copy",
        &format!("(source: *mut {name}, error: *mut *mut VirdError) -> *mut {name}"),
        &format!("list::copy(source.cast(), types::{id}, error).cast()"),
    );
    function(
        &format!(
            "A list with those items that pass a filter, in the same order.\n\n@source: a list\n@filter: a filter\n\
             {error}\n{full}"
        ),
        "new_filtered",
        &format!(
            "(\n    source: *mut {name},\n    filter: *mut VirdOsinfoFilter,\n    error: *mut *mut VirdError,\n) \
             -> *mut {name}"
        ),
        &format!("list::filtered(source.cast(), filter, types::{id}, error).cast()"),
    );
    for (tail, doc) in [
        ("intersection", "A list with those items of one list whose ids are in the other one too, in its order."),
        ("union", "A list with the items of one list, then those of the other one whose ids are new."),
    ] {
        function(
            &format!("{doc}\n\n@source_one: a list, whose items are taken\n@source_two: a list\n{error}\n{full}"),
            &format!("new_{tail}"),
            &format!(
                "(\n    source_one: *mut {name},\n    source_two: *mut {name},\n    error: *mut *mut VirdError,\n) \
                 -> *mut {name}"
            ),
            &format!("list::{tail}(source_one.cast(), source_two.cast(), types::{id}, error).cast()"),
        );
    }
    writeln!(out, "/// {element} objects in order, each id once.\npub struct {name} {{\n    _private: [u8; 0],\n}}\n")
        .unwrap();
}
