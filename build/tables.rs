// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes the static tables that the generic code walks: classes, fields, enums.

use crate::model::{Class, Field, Kind, Model, PathSpec, Step, constant, snake, symbol};
use std::fmt::Write;

/// The name of a class's id constant: `DOMAIN_DISK`.
pub fn class_const(class: &Class) -> String {
    symbol(class).to_uppercase()
}

/// The name of a field's static: `DOMAIN_DISK__TARGET_DEV`.
pub fn field_const(class: &Class, field: &Field) -> String {
    format!("{}__{}", class_const(class), constant(&field.name))
}

/// The name of an enum's table: `DOMAIN_DISK_BUS`.
pub fn enum_const(name: &str) -> String {
    snake(name).to_uppercase()
}

pub fn write(model: &Model) -> String {
    let mut out = String::new();
    let mut ids = String::new();
    let mut rows = String::new();
    ids.push_str("    /// The base of all classes.\n    pub const OBJECT: ClassId = ClassId(0);\n");
    let top: Vec<String> = ids_of(model, |class| class.parent.is_none());
    writeln!(
        rows,
        "    Class {{ name: \"Object\", parent: None, element: \"\", document: false, is_abstract: true, \
         variant: Variant::None, when: &[], subclasses: &[{}], initial: &[], order: &[], fields: &[] }},",
        top.join(", ")
    )
    .unwrap();
    for (at, class) in model.classes().enumerate() {
        writeln!(ids, "    /// {}\n    pub const {}: ClassId = ClassId({});", class.doc, class_const(class), at + 1)
            .unwrap();
        class_row(&mut rows, model, class);
    }
    writeln!(out, "impl ClassId {{\n{ids}}}\n").unwrap();
    writeln!(out, "pub(crate) static CLASSES: &[Class] = &[\n{rows}];\n").unwrap();
    out.push_str("#[allow(non_upper_case_globals)]\npub(crate) mod fields {\n    use super::{Base, ClassId, EnumTable, Field, Kind, Path, Step};\n");
    for entry in model.all_enums() {
        let values: Vec<String> = entry.values.iter().map(|v| format!("{:?}", v.value())).collect();
        writeln!(
            out,
            "    pub(crate) static ENUM_{}: EnumTable = EnumTable {{ name: {:?}, values: &[{}] }};",
            enum_const(&entry.name),
            entry.name,
            values.join(", ")
        )
        .unwrap();
    }
    let mut id = 0;
    for class in model.classes() {
        for field in &class.fields {
            field_row(&mut out, model, class, field, id);
            id += 1;
        }
    }
    out.push_str("}\n");
    out
}

fn ids_of(model: &Model, keep: impl Fn(&Class) -> bool) -> Vec<String> {
    model.classes().filter(|class| keep(class)).map(|class| format!("ClassId::{}", class_const(class))).collect()
}

fn strings(list: &[String]) -> String {
    list.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ")
}

fn class_row(out: &mut String, model: &Model, class: &Class) {
    let parent = class.parent.as_ref().map_or("OBJECT".to_owned(), |parent| class_const(model.class(parent)));
    let variant = match class.variant_on.as_deref() {
        None => "Variant::None".to_owned(),
        Some("element") => "Variant::Element".to_owned(),
        Some(attribute) => {
            let name = attribute.strip_prefix('@').unwrap_or_else(|| panic!("{}: variant_on {attribute}", class.name));
            format!("Variant::Attribute({name:?})")
        }
    };
    let initial: Vec<String> =
        model.initial_values(class).iter().map(|(name, value)| format!("({name:?}, {value:?})")).collect();
    let fields: Vec<String> =
        class.fields.iter().map(|field| format!("&fields::{}", field_const(class, field))).collect();
    writeln!(
        out,
        "    Class {{ name: {:?}, parent: Some(ClassId::{parent}), element: {:?}, document: {}, is_abstract: {}, \
         variant: {variant}, when: &[{}], subclasses: &[{}], initial: &[{}], order: &[{}], fields: &[{}] }},",
        class.name,
        model.element(class),
        class.document,
        class.is_abstract,
        strings(class.when.as_slice()),
        ids_of(model, |other| other.parent.as_deref() == Some(&class.name)).join(", "),
        initial.join(", "),
        strings(&model.order(class)),
        fields.join(", ")
    )
    .unwrap();
}

fn field_row(out: &mut String, model: &Model, class: &Class, field: &Field, id: usize) {
    let path = match &field.path {
        PathSpec::Fixed(_) => {
            let (_, steps) = &field.path.cases()[0];
            format!("Path::Fixed(&[{}])", step_list(model, class, steps))
        }
        PathSpec::ByValue { on, .. } => {
            let on = on.strip_prefix('@').unwrap_or_else(|| panic!("{}.{}: on {on}", class.name, field.name));
            let cases: Vec<String> = field
                .path
                .cases()
                .iter()
                .map(|(value, steps)| format!("({value:?}, &[{}] as &[Step])", step_list(model, class, steps)))
                .collect();
            format!("Path::ByValue {{ on: {on:?}, cases: &[{}] }}", cases.join(", "))
        }
    };
    writeln!(
        out,
        "    pub(crate) static {}: Field = Field {{ id: {id}, name: \"{}.{}\", path: {path}, kind: {} }};",
        field_const(class, field),
        class.name,
        field.name,
        kind(model, class, field)
    )
    .unwrap();
}

fn step_list(model: &Model, class: &Class, steps: &[Step]) -> String {
    let mut list = Vec::new();
    for (depth, step) in steps.iter().enumerate() {
        list.push(match step {
            Step::Attribute(name) => format!("Step::Attribute({name:?})"),
            Step::Child { name, condition } => {
                let order = if depth == 0 { Vec::new() } else { model.inner_order(class, &steps[..depth]) };
                let condition = match condition {
                    None => "None".to_owned(),
                    Some((attribute, value)) => format!("Some(({attribute:?}, {value:?}))"),
                };
                format!("Step::Child {{ name: {name:?}, condition: {condition}, order: &[{}] }}", strings(&order))
            }
        });
    }
    list.join(", ")
}

fn kind(model: &Model, class: &Class, field: &Field) -> String {
    let place = || format!("{}.{}", class.name, field.name);
    match field.kind {
        Kind::String if field.is_element_name() => "Kind::ElementName".to_owned(),
        Kind::String => "Kind::String".to_owned(),
        Kind::Uint => {
            let max = u64::MAX >> (64 - field.bits());
            format!("Kind::Uint {{ max: {max}, base: {} }}", base(field, &place))
        }
        Kind::Int => {
            let shift = 64 - field.bits();
            format!("Kind::Int {{ min: {}, max: {} }}", i64::MIN >> shift, i64::MAX >> shift)
        }
        Kind::Double => "Kind::Double".to_owned(),
        Kind::Size => {
            let unit = field.unit.as_deref().unwrap_or("KiB");
            let implied = field.implied.as_deref().unwrap_or(unit);
            format!(
                "Kind::Size {{ unit: {}, name: {unit:?}, implied: {} }}",
                bytes(unit, &place),
                bytes(implied, &place)
            )
        }
        Kind::Bool => {
            let (yes, no) = match field.style.as_deref().unwrap_or("yesno") {
                "yesno" => ("yes", "no"),
                "onoff" => ("on", "off"),
                "truefalse" => ("true", "false"),
                "10" => ("1", "0"),
                other => panic!("{}: style {other}", place()),
            };
            format!("Kind::Bool {{ yes: {yes:?}, no: {no:?} }}")
        }
        Kind::Flag => "Kind::Flag".to_owned(),
        Kind::Enum => format!("Kind::Enum(&ENUM_{})", enum_const(field.enum_name.as_deref().unwrap_or(""))),
        Kind::Object => {
            format!("Kind::Object {{ class: ClassId::{}, plain: {} }}", held_class(model, field), field.plain)
        }
        Kind::List => {
            let order = field.order.clone().unwrap_or_default();
            let exclude = excluded(model, class, field);
            format!(
                "Kind::List {{ class: ClassId::{}, order: &[{}], exclude: &[{}], behind: {:?} }}",
                held_class(model, field),
                strings(&order),
                strings(&exclude),
                field.behind.as_deref().unwrap_or("")
            )
        }
        Kind::Strings => "Kind::Strings".to_owned(),
        Kind::Names => "Kind::Names".to_owned(),
    }
}

fn held_class(model: &Model, field: &Field) -> String {
    class_const(model.class(field.class.as_deref().unwrap_or("")))
}

/// For a list of any elements: names that other fields of the class claim at the same place.
fn excluded(model: &Model, class: &Class, list: &Field) -> Vec<String> {
    let (_, steps) = &list.path.cases()[0];
    let Some((Step::Child { name, .. }, container)) = steps.split_last() else { return Vec::new() };
    if name != "*" {
        return Vec::new();
    }
    let mut names = list.except.clone();
    for field in model.lineage(class).iter().flat_map(|class| &class.fields) {
        for (_, other) in field.path.cases() {
            if other.len() > container.len()
                && other[..container.len()] == *container
                && let Step::Child { name, .. } = &other[container.len()]
                && name != "*"
                && !names.contains(name)
            {
                names.push(name.clone());
            }
        }
    }
    names
}

fn base(field: &Field, place: &dyn Fn() -> String) -> String {
    match field.format.as_deref() {
        None => "Base::Decimal".to_owned(),
        Some(format) => {
            let width = |digits: &str| digits.trim_start_matches('0').parse::<usize>().unwrap_or(1);
            if let Some(digits) = format.strip_prefix("0x%").and_then(|f| f.strip_suffix('x')) {
                format!("Base::Hex({})", width(digits))
            } else if let Some(digits) = format.strip_prefix('%').and_then(|f| f.strip_suffix('o')) {
                format!("Base::Octal({})", width(digits))
            } else {
                panic!("{}: format {format}", place())
            }
        }
    }
}

fn bytes(unit: &str, place: &dyn Fn() -> String) -> u64 {
    match unit {
        "bytes" => 1,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        other => panic!("{}: unit {other}", place()),
    }
}
