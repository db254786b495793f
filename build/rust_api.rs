// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes the typed Rust classes and enums.

use crate::model::{Class, Enum, Field, Kind, Model, rust_name, variant};
use crate::tables::{class_const, enum_const, field_const};
use std::fmt::Write;

pub fn write(model: &Model) -> String {
    let mut out = String::new();
    for entry in model.all_enums() {
        enumeration(&mut out, entry);
    }
    for class in model.classes() {
        self::class(&mut out, class);
        for field in &class.fields {
            accessors(&mut out, class, field);
        }
        out.push_str("}\n\n");
    }
    out
}

fn enumeration(out: &mut String, entry: &Enum) {
    let name = &entry.name;
    writeln!(out, "/// {}", entry.doc).unwrap();
    writeln!(out, "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\n#[non_exhaustive]\npub enum {name} {{").unwrap();
    writeln!(out, "    /// A value that this version does not know.\n    Unknown = -1,").unwrap();
    for (at, value) in entry.values.iter().enumerate() {
        let doc = value.doc().map_or_else(|| format!("`{}`.", value.value()), str::to_owned);
        writeln!(out, "    /// {doc}\n    {} = {at},", variant(value.name())).unwrap();
    }
    let variants: Vec<String> = entry.values.iter().map(|value| format!("{name}::{}", variant(value.name()))).collect();
    writeln!(
        out,
        "}}\n\nimpl {name} {{\n\
         \x20   /// The values, in the order of their numbers.\n\
         \x20   pub const TABLE: &'static EnumTable = fields::ENUM_{table};\n\
         \x20   /// All values that are known.\n\
         \x20   pub const ALL: &'static [{name}] = &[{all}];\n\n\
         \x20   /// The value as it stands in a document; \"unknown\" for [`{name}::Unknown`].\n\
         \x20   pub fn as_str(self) -> &'static str {{\n        Self::TABLE.value(self as i32).unwrap_or(\"unknown\")\n    }}\n\n\
         \x20   /// The value of this number; `Unknown` if there is none.\n\
         \x20   pub fn from_number(number: i32) -> {name} {{\n        \
         usize::try_from(number).ok().and_then(|at| Self::ALL.get(at)).copied().unwrap_or({name}::Unknown)\n    }}\n\n\
         \x20   /// The value that a document's text says; `Unknown` if it is not in the table.\n\
         \x20   pub fn from_name(text: &str) -> {name} {{\n        Self::from_number(Self::TABLE.position(text))\n    }}\n}}\n\n\
         impl std::fmt::Display for {name} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n        \
         f.write_str(self.as_str())\n    }}\n}}\n",
        table = enum_const(name),
        all = variants.join(", "),
    )
    .unwrap();
}

fn class(out: &mut String, class: &Class) {
    let name = &class.name;
    let parent = class.parent.as_deref().unwrap_or("Object");
    let id = class_const(class);
    writeln!(out, "/// {}", class.doc).unwrap();
    writeln!(
        out,
        "#[derive(Debug, Clone, PartialEq)]\npub struct {name}({parent});\n\n\
         impl Deref for {name} {{\n    type Target = {parent};\n    fn deref(&self) -> &{parent} {{\n        &self.0\n    }}\n}}\n\n\
         impl Class for {name} {{\n    const CLASS: ClassId = ClassId::{id};\n    \
         fn object(&self) -> &Object {{\n        self.0.object()\n    }}\n    \
         fn wrap(object: Object) -> Self {{\n        {name}({parent}::wrap(object))\n    }}\n}}\n\n\
         impl {name} {{"
    )
    .unwrap();
    if !class.is_abstract {
        writeln!(
            out,
            "    /// A new one, in a document of its own.\n    pub fn new() -> Result<{name}> {{\n        \
             Object::create(ClassId::{id}).map(Self::wrap)\n    }}\n"
        )
        .unwrap();
    }
    writeln!(
        out,
        "    /// Reads one from XML text.\n    pub fn from_xml(xml: &str) -> Result<{name}> {{\n        \
         Object::parse(ClassId::{id}, xml).map(Self::wrap)\n    }}\n"
    )
    .unwrap();
}

/// The stem of a getter in Rust: `disk_type` of `get_disk_type`.
fn getter(field: &Field) -> String {
    let tail = field.getter();
    rust_name(tail.strip_prefix("get_").unwrap_or(&tail))
}

fn accessors(out: &mut String, class: &Class, field: &Field) {
    let stat = format!("fields::{}", field_const(class, field));
    let (get, set) = (getter(field), rust_name(&field.setter()));
    let stem = field.stem();
    let doc = &field.doc;
    let mut method = |doc: &str, signature: String, body: String| {
        writeln!(out, "    /// {doc}\n    pub fn {signature} {{\n        {body}\n    }}\n").unwrap();
    };
    let object = "self.object()";
    match field.kind {
        Kind::String => {
            method(doc, format!("{get}(&self) -> Result<Option<String>>"), format!("{object}.get_string({stat})"));
            let none = if field.is_element_name() { "it cannot be removed" } else { "None removes it" };
            method(
                &format!("Sets `{stem}`; {none}."),
                format!("{set}<'a>(&self, value: impl Into<Option<&'a str>>) -> Result<()>"),
                format!("{object}.set_string({stat}, value.into())"),
            );
        }
        Kind::Uint | Kind::Size | Kind::Int | Kind::Double | Kind::Bool => {
            let (call, wide, narrow) = match field.kind {
                Kind::Int => ("int", "i64", field.number_type()),
                Kind::Double => ("double", "f64", "f64"),
                Kind::Bool => ("bool", "bool", "bool"),
                _ => ("uint", "u64", field.number_type()),
            };
            // The table's range is never wider than the type, so the conversion back loses nothing.
            let back = if wide == narrow { String::new() } else { format!(".map(|v| v.map(|v| v as {narrow}))") };
            let into = if wide == narrow { String::new() } else { format!(".map({wide}::from)") };
            method(
                doc,
                format!("{get}(&self) -> Result<Option<{narrow}>>"),
                format!("{object}.get_{call}({stat}){back}"),
            );
            method(
                &format!("Sets `{stem}`; None removes it."),
                format!("{set}(&self, value: impl Into<Option<{narrow}>>) -> Result<()>"),
                format!("{object}.set_{call}({stat}, value.into(){into})"),
            );
        }
        Kind::Flag => {
            method(doc, format!("{get}(&self) -> Result<bool>"), format!("{object}.get_flag({stat})"));
            method(
                &format!("Sets or removes `{stem}`."),
                format!("{set}(&self, value: bool) -> Result<()>"),
                format!("{object}.set_flag({stat}, value)"),
            );
        }
        Kind::Enum => {
            let name = field.enum_name.as_deref().unwrap_or("");
            method(
                doc,
                format!("{get}(&self) -> Result<Option<{name}>>"),
                format!("Ok({object}.get_enum({stat})?.map({name}::from_number))"),
            );
            method(
                &format!("Sets `{stem}`; None removes it."),
                format!("{set}(&self, value: impl Into<Option<{name}>>) -> Result<()>"),
                format!("{object}.set_enum({stat}, value.into().map(|value| value as i32))"),
            );
            method(
                &format!("`{stem}` as the text that the document has, known or not."),
                format!("{stem}_text(&self) -> Result<Option<String>>"),
                format!("{object}.get_string({stat})"),
            );
            method(
                &format!("Sets `{stem}` to any text, also one that this version does not know."),
                format!("{}_text<'a>(&self, value: impl Into<Option<&'a str>>) -> Result<()>", field.setter()),
                format!("{object}.set_string({stat}, value.into())"),
            );
        }
        Kind::Object => {
            let held = field.class.as_deref().unwrap_or("");
            method(
                doc,
                format!("{get}(&self) -> Result<Option<{held}>>"),
                format!("Ok({object}.get_object({stat})?.map({held}::wrap))"),
            );
            method(
                &format!("`{stem}`, made if it is not there."),
                format!("ensure_{stem}(&self) -> Result<{held}>"),
                format!("{object}.ensure_object({stat}).map({held}::wrap)"),
            );
            method(
                &format!("Moves an object in as `{stem}`, in place of the one that is there; None removes it."),
                format!("{set}<'a>(&self, value: impl Into<Option<&'a {held}>>) -> Result<()>"),
                format!("{object}.set_object({stat}, value.into().map(|value| value.object()))"),
            );
        }
        Kind::List => {
            let held = field.class.as_deref().unwrap_or("");
            let item = field.item();
            method(
                doc,
                format!("{get}(&self) -> Result<Vec<{held}>>"),
                format!("Ok({object}.get_list({stat})?.into_iter().map({held}::wrap).collect())"),
            );
            method(
                &format!("Moves an object in as one of `{stem}`."),
                format!("add_{item}(&self, item: &{held}) -> Result<()>"),
                format!("{object}.add_to_list({stat}, item.object())"),
            );
            method(
                &format!("Removes one of `{stem}`."),
                format!("remove_{item}(&self, item: &{held}) -> Result<()>"),
                format!("{object}.remove_from_list({stat}, item.object())"),
            );
            method(
                &format!("Removes all of `{stem}`."),
                format!("clear_{stem}(&self) -> Result<()>"),
                format!("{object}.clear_list({stat})"),
            );
            method(
                &format!("Replaces all of `{stem}`, moving the objects in."),
                format!("{set}(&self, items: &[&{held}]) -> Result<()>"),
                format!("{object}.set_list({stat}, &items.iter().map(|item| item.object()).collect::<Vec<_>>())"),
            );
        }
        Kind::Strings | Kind::Names => {
            let item = field.item();
            method(doc, format!("{get}(&self) -> Result<Vec<String>>"), format!("{object}.get_strings({stat})"));
            method(
                &format!("Adds one of `{stem}`."),
                format!("add_{item}(&self, value: &str) -> Result<()>"),
                format!("{object}.add_string({stat}, value)"),
            );
            method(
                &format!("Removes all of `{stem}`."),
                format!("clear_{stem}(&self) -> Result<()>"),
                format!("{object}.clear_list({stat})"),
            );
            method(
                &format!("Replaces all of `{stem}`."),
                format!("{set}(&self, values: &[&str]) -> Result<()>"),
                format!("{object}.set_strings({stat}, values)"),
            );
        }
    }
}
