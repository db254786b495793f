// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes the static tables that the generic code walks: classes, fields, enums. They hold numbers only, see
//! `src/config/pool.rs`.

use crate::model::{Class, Field, Kind, Model, PathSpec, Step, constant, snake, symbol};
use crate::pool::{Parts, Texts};
use std::fmt::Write;

/// The name of a class's id constant: `DOMAIN_DISK`.
pub fn class_const(class: &Class) -> String {
    symbol(class).to_uppercase()
}

/// The name of a field's constant: `DOMAIN_DISK__TARGET_DEV`.
pub fn field_const(class: &Class, field: &Field) -> String {
    format!("{}__{}", class_const(class), constant(&field.name))
}

/// The name of an enum's table: `DOMAIN_DISK_BUS`.
pub fn enum_const(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The tables that the rows of classes and fields refer to.
#[derive(Default)]
struct Pools {
    texts: Texts,
    names: Parts,
    steps: Parts,
    cases: Parts,
    initial: Parts,
    subclasses: Parts,
}

impl Pools {
    fn names<'a>(&mut self, list: impl IntoIterator<Item = &'a str>) -> String {
        let rows = list.into_iter().map(|name| self.texts.add(name)).collect();
        self.names.add(rows)
    }

    fn pair(&mut self, (name, value): (&str, &str)) -> String {
        format!("({}, {})", self.texts.add(name), self.texts.add(value))
    }
}

pub fn write(model: &Model) -> String {
    let mut pools = Pools::default();
    let mut ids = String::from("    /// The base of all classes.\n    pub const OBJECT: ClassId = ClassId(0);\n");
    for (at, class) in model.classes().enumerate() {
        let name = class_const(class);
        writeln!(ids, "    /// {}\n    pub const {name}: ClassId = ClassId({});", class.doc, at + 1).unwrap();
    }
    let mut constants = String::new();
    let mut enums = Vec::new();
    for entry in model.all_enums() {
        writeln!(
            constants,
            "    pub(crate) const ENUM_{}: &EnumTable = &ENUMS[{}];",
            enum_const(&entry.name),
            enums.len()
        )
        .unwrap();
        let values = pools.names(entry.values.iter().map(|value| value.value()));
        enums.push(format!("EnumTable {{ name: {}, values: {values} }}", pools.texts.add(&entry.name)));
    }
    let top = ids_of(model, |class| class.parent.is_none());
    let none = "Part::new(0, 0)";
    let mut classes = vec![format!(
        "Class {{ name: {}, parent: None, element: {}, document: false, is_abstract: true, variant: Variant::None, \
         when: {none}, subclasses: {}, initial: {none}, order: {none}, fields: {none} }}",
        pools.texts.add("Object"),
        pools.texts.add(""),
        pools.subclasses.add(top)
    )];
    let mut fields = Vec::new();
    for class in model.classes() {
        classes.push(class_row(&mut pools, model, class, fields.len()));
        for field in &class.fields {
            let name = field_const(class, field);
            writeln!(constants, "    pub(crate) const {name}: &Field = &FIELDS[{}];", fields.len()).unwrap();
            fields.push(field_row(&mut pools, model, class, field, fields.len()));
        }
    }
    let mut out = format!("impl ClassId {{\n{ids}}}\n\n");
    let mut table = |name: &str, kind: &str, rows: &[String]| {
        writeln!(out, "pub(super) static {name}: [{kind}; {}] = [\n    {},\n];\n", rows.len(), rows.join(",\n    "))
            .unwrap();
    };
    table("CLASSES", "Class", &classes);
    table("FIELDS", "Field", &fields);
    table("ENUMS", "EnumTable", &enums);
    table("NAMES", "Text", &pools.names.rows);
    table("STEPS", "Step", &pools.steps.rows);
    table("CASES", "Case", &pools.cases.rows);
    table("INITIAL", "(Text, Text)", &pools.initial.rows);
    table("SUBCLASSES", "ClassId", &pools.subclasses.rows);
    writeln!(out, "pub(super) static TEXT: &str = {:?};\n", pools.texts.text).unwrap();
    writeln!(
        out,
        "#[allow(non_upper_case_globals)]\npub(crate) mod fields {{\n    \
         use super::{{ENUMS, EnumTable, FIELDS, Field}};\n{constants}}}"
    )
    .unwrap();
    out
}

fn ids_of(model: &Model, keep: impl Fn(&Class) -> bool) -> Vec<String> {
    model.classes().filter(|class| keep(class)).map(|class| format!("ClassId::{}", class_const(class))).collect()
}

fn strings(list: &[String]) -> impl Iterator<Item = &str> {
    list.iter().map(String::as_str)
}

/// `first_field`: the number of the class's first field.
fn class_row(pools: &mut Pools, model: &Model, class: &Class, first_field: usize) -> String {
    let parent = class.parent.as_ref().map_or("OBJECT".to_owned(), |parent| class_const(model.class(parent)));
    let variant = match class.variant_on.as_deref() {
        None => "Variant::None".to_owned(),
        Some("element") => "Variant::Element".to_owned(),
        Some(attribute) => {
            let name = attribute.strip_prefix('@').unwrap_or_else(|| panic!("{}: variant_on {attribute}", class.name));
            format!("Variant::Attribute({})", pools.texts.add(name))
        }
    };
    let initial = model.initial_values(class);
    let initial = initial.iter().map(|(name, value)| pools.pair((name, value))).collect();
    format!(
        "Class {{ name: {}, parent: Some(ClassId::{parent}), element: {}, document: {}, is_abstract: {}, \
         variant: {variant}, when: {}, subclasses: {}, initial: {}, order: {}, fields: Part::new({first_field}, {}) }}",
        pools.texts.add(&class.name),
        pools.texts.add(model.element(class)),
        class.document,
        class.is_abstract,
        pools.names(strings(class.when.as_slice())),
        pools.subclasses.add(ids_of(model, |other| other.parent.as_deref() == Some(&class.name))),
        pools.initial.add(initial),
        pools.names(strings(&model.order(class))),
        class.fields.len()
    )
}

fn field_row(pools: &mut Pools, model: &Model, class: &Class, field: &Field, id: usize) -> String {
    let path = match &field.path {
        PathSpec::Fixed(_) => {
            let (_, steps) = &field.path.cases()[0];
            format!("Path::Fixed({})", step_list(pools, model, class, steps))
        }
        PathSpec::ByValue { on, .. } => {
            let on = on.strip_prefix('@').unwrap_or_else(|| panic!("{}.{}: on {on}", class.name, field.name));
            let mut cases = Vec::new();
            for (value, steps) in field.path.cases() {
                let steps = step_list(pools, model, class, &steps);
                cases.push(format!("Case {{ value: {}, steps: {steps} }}", pools.texts.add(&value)));
            }
            format!("Path::ByValue {{ on: {}, cases: {} }}", pools.texts.add(on), pools.cases.add(cases))
        }
    };
    let kind = kind(pools, model, class, field);
    let name = pools.texts.add(&format!("{}.{}", class.name, field.name));
    format!("Field {{ id: {id}, name: {name}, path: {path}, kind: {kind} }}")
}

fn step_list(pools: &mut Pools, model: &Model, class: &Class, steps: &[Step]) -> String {
    let mut list = Vec::new();
    for (depth, step) in steps.iter().enumerate() {
        list.push(match step {
            Step::Attribute(name) => format!("Step::Attribute({})", pools.texts.add(name)),
            Step::Child { name, condition } => {
                let order = if depth == 0 { Vec::new() } else { model.inner_order(class, &steps[..depth]) };
                let condition = match condition {
                    None => "None".to_owned(),
                    Some((attribute, value)) => format!("Some({})", pools.pair((attribute, value))),
                };
                let (name, order) = (pools.texts.add(name), pools.names(strings(&order)));
                format!("Step::Child {{ name: {name}, condition: {condition}, order: {order} }}")
            }
        });
    }
    pools.steps.add(list)
}

fn kind(pools: &mut Pools, model: &Model, class: &Class, field: &Field) -> String {
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
                "Kind::Size {{ unit: {}, name: {}, implied: {} }}",
                bytes(unit, &place),
                pools.texts.add(unit),
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
            format!("Kind::Bool {{ yes: {}, no: {} }}", pools.texts.add(yes), pools.texts.add(no))
        }
        Kind::Flag => "Kind::Flag".to_owned(),
        Kind::Enum => {
            let name = field.enum_name.as_deref();
            let number = model.all_enums().position(|entry| Some(entry.name.as_str()) == name);
            format!("Kind::Enum({})", number.unwrap_or_else(|| panic!("{}: no such enum: {name:?}", place())))
        }
        Kind::Object => {
            format!("Kind::Object {{ class: ClassId::{}, plain: {} }}", held_class(model, field), field.plain)
        }
        Kind::List => {
            let order = field.order.clone().unwrap_or_default();
            let exclude = excluded(model, class, field);
            format!(
                "Kind::List {{ class: ClassId::{}, order: {}, exclude: {}, behind: {} }}",
                held_class(model, field),
                pools.names(strings(&order)),
                pools.names(strings(&exclude)),
                pools.texts.add(field.behind.as_deref().unwrap_or(""))
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
