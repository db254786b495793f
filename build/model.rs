// SPDX-License-Identifier: LGPL-2.1-or-later
//! The schema tables of `data/schema`, read and checked. The format is described in `data/schema/README.md`.

use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub family: String,
    pub doc: String,
    #[serde(default)]
    pub enums: Vec<Enum>,
    #[serde(default)]
    pub classes: Vec<Class>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    pub name: String,
    pub doc: String,
    pub values: Vec<EnumValue>,
    #[allow(dead_code)]
    pub since: Option<String>,
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
pub enum EnumValue {
    Plain(String),
    Full { value: String, name: Option<String>, doc: Option<String> },
}

impl EnumValue {
    pub fn value(&self) -> &str {
        match self {
            EnumValue::Plain(value) | EnumValue::Full { value, .. } => value,
        }
    }

    pub fn name(&self) -> &str {
        match self {
            EnumValue::Full { name: Some(name), .. } => name,
            other => other.value(),
        }
    }

    pub fn doc(&self) -> Option<&str> {
        match self {
            EnumValue::Full { doc, .. } => doc.as_deref(),
            EnumValue::Plain(_) => None,
        }
    }
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Class {
    pub name: String,
    pub symbol: Option<String>,
    pub parent: Option<String>,
    pub element: Option<String>,
    #[serde(default)]
    pub document: bool,
    #[serde(default, rename = "abstract")]
    pub is_abstract: bool,
    pub variant_on: Option<String>,
    #[serde(default)]
    pub when: OneOrMany,
    #[serde(default)]
    pub create: serde_json::Map<String, serde_json::Value>,
    pub doc: String,
    #[serde(default)]
    pub fields: Vec<Field>,
    pub order: Option<Vec<String>>,
    pub since: Option<String>,
}

#[derive(Deserialize, Clone, Default)]
#[serde(untagged)]
pub enum OneOrMany {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    pub fn as_slice(&self) -> &[String] {
        match self {
            OneOrMany::None => &[],
            OneOrMany::One(one) => std::slice::from_ref(one),
            OneOrMany::Many(many) => many,
        }
    }
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    String,
    Uint,
    Int,
    Double,
    Size,
    Bool,
    Flag,
    Enum,
    Object,
    List,
    Strings,
    Names,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub name: String,
    pub getter: Option<String>,
    pub setter: Option<String>,
    pub path: PathSpec,
    pub kind: Kind,
    pub doc: String,
    pub default: Option<serde_json::Value>,
    pub since: Option<String>,
    pub libvirt: Option<String>,
    pub bits: Option<u32>,
    pub format: Option<String>,
    pub unit: Option<String>,
    pub implied: Option<String>,
    pub style: Option<String>,
    #[serde(rename = "enum")]
    pub enum_name: Option<String>,
    pub class: Option<String>,
    pub item: Option<String>,
    pub order: Option<Vec<String>>,
    /// The element stands without the attribute that tells its class apart elsewhere.
    #[serde(default)]
    pub plain: bool,
    /// Element names that a list of any elements leaves out.
    #[serde(default)]
    pub except: Vec<String>,
    /// The element right behind which an item goes: the one of this name whose text is the item's attribute of that
    /// name.
    pub behind: Option<String>,
    #[serde(default)]
    #[allow(dead_code)]
    pub known: Vec<String>,
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
pub enum PathSpec {
    Fixed(String),
    ByValue { on: String, cases: serde_json::Map<String, serde_json::Value> },
}

impl PathSpec {
    /// Each path with the value that selects it; a fixed path stands alone under "".
    pub fn cases(&self) -> Vec<(String, Vec<Step>)> {
        match self {
            PathSpec::Fixed(path) => vec![(String::new(), parse_path(path))],
            PathSpec::ByValue { cases, .. } => {
                cases.iter().map(|(value, path)| (value.clone(), parse_path(path.as_str().unwrap_or("")))).collect()
            }
        }
    }
}

/// One step of a path.
#[derive(Clone, PartialEq, Debug)]
pub enum Step {
    Child { name: String, condition: Option<(String, String)> },
    Attribute(String),
}

/// `a/b[@c='d']/@e`; "." is the element itself. A malformed path stops the build with its text.
pub fn parse_path(path: &str) -> Vec<Step> {
    if path == "." || path == "name()" {
        return Vec::new();
    }
    path.split('/')
        .map(|step| {
            if let Some(name) = step.strip_prefix('@') {
                return Step::Attribute(name.to_owned());
            }
            match step.split_once('[') {
                None => Step::Child { name: step.to_owned(), condition: None },
                Some((name, condition)) => {
                    let (attribute, value) = condition
                        .strip_suffix("']")
                        .and_then(|c| c.strip_prefix('@'))
                        .and_then(|c| c.split_once("='"))
                        .unwrap_or_else(|| panic!("path {path}: expected [@name='value']"));
                    Step::Child { name: name.to_owned(), condition: Some((attribute.to_owned(), value.to_owned())) }
                }
            }
        })
        .collect()
}

impl Field {
    /// Tail of the getter: `get_target_dev`, `get_disk_type`.
    pub fn getter(&self) -> String {
        self.getter.clone().unwrap_or_else(|| format!("get_{}", self.name))
    }

    /// Tail of the setter.
    pub fn setter(&self) -> String {
        self.setter.clone().unwrap_or_else(|| format!("set_{}", self.name))
    }

    /// The stem that `has_`, `unset_`, `ensure_` and `clear_` take: the getter's, so that the set reads as one.
    pub fn stem(&self) -> String {
        self.getter().strip_prefix("get_").map(str::to_owned).unwrap_or_else(|| self.name.clone())
    }

    pub fn item(&self) -> String {
        self.item.clone().unwrap_or_else(|| self.name.trim_end_matches('s').to_owned())
    }

    /// Width of a number in bits; sizes are 64 wide.
    pub fn bits(&self) -> u32 {
        if self.kind == Kind::Size { 64 } else { self.bits.unwrap_or(32) }
    }

    /// Whether it is the name of the object's own element.
    pub fn is_element_name(&self) -> bool {
        matches!(&self.path, PathSpec::Fixed(path) if path == "name()")
    }

    /// The type of a number in Rust: 32 or 64 bits; narrower ones are checked at run time.
    pub fn number_type(&self) -> &'static str {
        match (self.kind, self.bits() > 32) {
            (Kind::Int, true) => "i64",
            (Kind::Int, false) => "i32",
            (Kind::Double, _) => "f64",
            (_, true) => "u64",
            (_, false) => "u32",
        }
    }
}

/// All tables together.
pub struct Model {
    pub families: Vec<Family>,
    index: HashMap<String, (usize, usize)>,
    enums: HashMap<String, (usize, usize)>,
}

impl Model {
    pub fn read(dir: &Path) -> Model {
        println!("cargo:rerun-if-changed={}", dir.display());
        let mut files: BTreeMap<String, Family> = BTreeMap::new();
        let entries = std::fs::read_dir(dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display()));
        for entry in entries {
            let path = entry.unwrap_or_else(|e| panic!("{}: {e}", dir.display())).path();
            if path.extension().is_some_and(|e| e == "json") {
                println!("cargo:rerun-if-changed={}", path.display());
                let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
                let family = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
                files.insert(path.display().to_string(), family);
            }
        }
        let mut families: Vec<Family> = files.into_values().collect();
        for class in families.iter_mut().flat_map(|family| &mut family.classes) {
            let symbol = symbol(class);
            let last = symbol.rsplit('_').next().unwrap_or(&symbol).to_owned();
            for field in &mut class.fields {
                // `_get_type` is the class's own type id.
                if field.name == "type" && field.getter.is_none() {
                    field.getter = Some(format!("get_{last}_type"));
                }
            }
        }
        let mut index = HashMap::new();
        let mut enums = HashMap::new();
        for (f, family) in families.iter().enumerate() {
            for (c, class) in family.classes.iter().enumerate() {
                let old = index.insert(class.name.clone(), (f, c));
                assert!(old.is_none(), "class {} is defined twice", class.name);
            }
            for (e, entry) in family.enums.iter().enumerate() {
                let old = enums.insert(entry.name.clone(), (f, e));
                assert!(old.is_none(), "enum {} is defined twice", entry.name);
            }
        }
        let model = Model { families, index, enums };
        model.check();
        model
    }

    fn check(&self) {
        for class in self.classes() {
            if let Some(parent) = &class.parent {
                self.class(parent);
            }
            for field in &class.fields {
                let place = || format!("{}.{}", class.name, field.name);
                match field.kind {
                    Kind::Enum => {
                        let name = field.enum_name.as_deref().unwrap_or_else(|| panic!("{}: no enum", place()));
                        self.enumeration(name);
                    }
                    Kind::Object | Kind::List => {
                        let name = field.class.as_deref().unwrap_or_else(|| panic!("{}: no class", place()));
                        self.class(name);
                    }
                    _ => {}
                }
            }
        }
    }

    /// All classes, in a fixed order; the position plus one is the class id (0 is `Object`).
    pub fn classes(&self) -> impl Iterator<Item = &Class> {
        self.families.iter().flat_map(|family| &family.classes)
    }

    pub fn all_enums(&self) -> impl Iterator<Item = &Enum> {
        self.families.iter().flat_map(|family| &family.enums)
    }

    pub fn class(&self, name: &str) -> &Class {
        let (f, c) = self.index.get(name).unwrap_or_else(|| panic!("no class {name} in data/schema"));
        &self.families[*f].classes[*c]
    }

    pub fn enumeration(&self, name: &str) -> &Enum {
        let (f, e) = self.enums.get(name).unwrap_or_else(|| panic!("no enum {name} in data/schema"));
        &self.families[*f].enums[*e]
    }

    /// The class and its ancestors, nearest first.
    pub fn lineage<'a>(&'a self, class: &'a Class) -> Vec<&'a Class> {
        let mut line = vec![class];
        let mut at = class;
        while let Some(parent) = &at.parent {
            at = self.class(parent);
            assert!(line.len() < 20, "class {}: its parents form a ring", class.name);
            line.push(at);
        }
        line
    }

    /// The element name of a class, its own or inherited; "" if it has none.
    pub fn element<'a>(&'a self, class: &'a Class) -> &'a str {
        self.lineage(class).into_iter().find_map(|c| c.element.as_deref()).unwrap_or("")
    }

    /// Paths and values that a new element of this class starts with: the `when` values and what `create` says.
    pub fn initial_values(&self, class: &Class) -> Vec<(String, String)> {
        let line = self.lineage(class);
        let mut attributes = Vec::new();
        for pair in line.windows(2).rev() {
            let (child, parent) = (pair[0], pair[1]);
            if let (Some(on), Some(value)) = (&parent.variant_on, child.when.as_slice().first())
                && on.starts_with('@')
            {
                attributes.push((on.clone(), value.clone()));
            }
        }
        for ancestor in line.iter().rev() {
            for (path, value) in &ancestor.create {
                let value = value.as_str().unwrap_or_else(|| panic!("{}: create {path}: expected a text", class.name));
                attributes.push((path.clone(), value.to_owned()));
            }
        }
        attributes
    }

    /// Canonical order of the children: an explicit one (own or inherited), else own children before the parent's.
    pub fn order(&self, class: &Class) -> Vec<String> {
        let line = self.lineage(class);
        let mut order: Vec<String> = Vec::new();
        let push = |order: &mut Vec<String>, name: &str| {
            if name != "*" && !order.iter().any(|known| known == name) {
                order.push(name.to_owned());
            }
        };
        if let Some(explicit) = line.iter().find_map(|c| c.order.as_ref()) {
            explicit.iter().for_each(|name| push(&mut order, name));
        }
        for ancestor in &line {
            for field in &ancestor.fields {
                for (_, steps) in field.path.cases() {
                    if let Some(Step::Child { name, .. }) = steps.first() {
                        push(&mut order, name);
                    }
                }
                if let (PathSpec::Fixed(path), Some(list)) = (&field.path, &field.order)
                    && path == "*"
                {
                    list.iter().for_each(|name| push(&mut order, name));
                }
            }
        }
        order
    }

    /// Canonical order of the children of a container that a class's fields pass through (`devices` of
    /// `devices/emulator` and `devices/*`).
    pub fn inner_order(&self, class: &Class, prefix: &[Step]) -> Vec<String> {
        let mut order: Vec<String> = Vec::new();
        for ancestor in self.lineage(class) {
            for field in &ancestor.fields {
                for (_, steps) in field.path.cases() {
                    if steps.len() > prefix.len()
                        && steps[..prefix.len()] == *prefix
                        && let Step::Child { name, .. } = &steps[prefix.len()]
                    {
                        let names: Vec<String> =
                            if name == "*" { field.order.clone().unwrap_or_default() } else { vec![name.clone()] };
                        for name in names {
                            if !order.contains(&name) {
                                order.push(name);
                            }
                        }
                    }
                }
            }
        }
        order
    }
}

/// `DomainDiskBus` -> `domain_disk_bus`.
pub fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        if c.is_ascii_uppercase() && i > 0 {
            let before = chars[i - 1];
            let after = chars.get(i + 1);
            if before.is_ascii_lowercase() || before.is_ascii_digit() || after.is_some_and(|a| a.is_ascii_lowercase()) {
                out.push('_');
            }
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The class's snake case name, as it stands in function names.
pub fn symbol(class: &Class) -> String {
    class.symbol.clone().unwrap_or_else(|| snake(&class.name))
}

/// An enum value as the tail of a C constant: upper case, every other character an underscore.
pub fn constant(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

/// An enum value as a Rust variant: `virtio-scsi` -> `VirtioScsi`; a leading digit gets a `V`.
pub fn variant(name: &str) -> String {
    let mut out = String::new();
    let mut upper = true;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(if upper { c.to_ascii_uppercase() } else { c });
            upper = false;
        } else {
            if c == '+' {
                out.push_str("Plus");
            }
            upper = true;
        }
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'V');
    }
    if out == "Self" { "SelfValue".to_owned() } else { out }
}

/// A name that may be used in Rust.
pub fn rust_name(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "type", "match", "move", "ref", "loop", "in", "use", "mod", "static", "const", "fn", "for", "if", "impl",
        "enum", "struct", "trait", "where", "while", "async", "await", "box", "do", "final", "macro", "override",
        "priv", "typeof", "unsized", "virtual", "yield", "try", "as", "break", "continue", "else", "extern", "false",
        "let", "mut", "pub", "return", "true", "unsafe", "dyn", "abstract", "become", "gen",
    ];
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else if matches!(name, "self" | "super" | "crate" | "Self") {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}
