// SPDX-License-Identifier: LGPL-2.1-or-later
//! The schema tables in `data/schema` against themselves, against the facts about libvirt's documents, and against the
//! functions that users of libvirt-gconfig know.
//!
//! The facts are not part of the project: without them the tests that need them say so and pass.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

mod order;
mod reach;
mod survey;
mod typed;

type Object = Map<String, Value>;

struct Tables {
    files: Vec<(String, Object)>,
    classes: BTreeMap<String, Object>,
    subclasses: BTreeMap<String, Vec<String>>,
    enums: BTreeMap<String, Object>,
}

fn text<'a>(object: &'a Object, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str)
}

fn objects<'a>(object: &'a Object, key: &str) -> impl Iterator<Item = &'a Object> {
    object.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

fn strings(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(many)) => many.iter().filter_map(|v| v.as_str().map(String::from)).collect(),
        _ => Vec::new(),
    }
}

impl Tables {
    fn load() -> Tables {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/schema");
        let mut paths: Vec<PathBuf> = std::fs::read_dir(&directory)
            .expect("data/schema is there")
            .map(|entry| entry.expect("entry").path())
            .filter(|path| path.extension().is_some_and(|e| e == "json"))
            .collect();
        paths.sort();
        assert!(!paths.is_empty(), "no tables in {}", directory.display());
        let mut tables =
            Tables { files: Vec::new(), classes: BTreeMap::new(), subclasses: BTreeMap::new(), enums: BTreeMap::new() };
        for path in paths {
            let name = path.file_stem().expect("stem").to_string_lossy().into_owned();
            let file: Object = serde_json::from_str(&std::fs::read_to_string(&path).expect("readable"))
                .unwrap_or_else(|e| panic!("{name}: {e}"));
            for class in objects(&file, "classes") {
                let class_name = text(class, "name").expect("class name").to_string();
                assert!(tables.classes.insert(class_name.clone(), class.clone()).is_none(), "{class_name} twice");
            }
            for an_enum in objects(&file, "enums") {
                let enum_name = text(an_enum, "name").expect("enum name").to_string();
                assert!(tables.enums.insert(enum_name.clone(), an_enum.clone()).is_none(), "{enum_name} twice");
            }
            tables.files.push((name, file));
        }
        for (name, class) in &tables.classes {
            if let Some(parent) = text(class, "parent") {
                tables.subclasses.entry(parent.to_string()).or_default().push(name.clone());
            }
        }
        tables
    }

    /// The class and what it inherits from, nearest first.
    fn lineage<'a>(&'a self, name: &'a str) -> Vec<&'a Object> {
        std::iter::successors(self.classes.get(name), |c| text(c, "parent").and_then(|p| self.classes.get(p))).collect()
    }

    fn children<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.subclasses.get(name).into_iter().flatten().map(String::as_str)
    }

    fn inherited<'a>(&'a self, name: &'a str, key: &str) -> Option<&'a str> {
        self.lineage(name).into_iter().find_map(|c| text(c, key))
    }

    fn symbol(&self, name: &str) -> String {
        text(&self.classes[name], "symbol").map_or_else(|| snake(name), String::from)
    }
}

fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        let after_small = i > 0 && (chars[i - 1].is_ascii_lowercase() || chars[i - 1].is_ascii_digit());
        let before_small = i > 0 && chars.get(i + 1).is_some_and(char::is_ascii_lowercase);
        if c.is_ascii_uppercase() && (after_small || before_small) {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The paths of a field; one, or one for each case.
fn paths(field: &Object) -> Vec<String> {
    match &field["path"] {
        Value::Object(by_value) => by_value["cases"].as_object().expect("cases").values().map(string).collect(),
        one => vec![string(one)],
    }
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a string, not {value}")).to_string()
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Child { name: String, condition: Option<(String, String)> },
    Any,
    Attribute(String),
    Own,
    Name,
}

fn steps(path: &str) -> Result<Vec<Step>, String> {
    let is_name = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || "_-.:".contains(c));
    // A condition's value may hold a slash, so conditions are found first.
    let mut steps = Vec::new();
    let mut rest = path;
    loop {
        let end = rest.find(['/', '[']).unwrap_or(rest.len());
        let (name, mut after) = rest.split_at(end);
        let mut condition = None;
        if let Some(inner) = after.strip_prefix("[@") {
            let (inner, behind) = inner.split_once(']').ok_or("unclosed condition")?;
            let (attribute, value) = inner.split_once('=').ok_or("condition without value")?;
            let value = value.strip_prefix('\'').and_then(|v| v.strip_suffix('\'')).ok_or("unquoted condition")?;
            condition = Some((attribute.to_string(), value.to_string()));
            after = behind;
        }
        steps.push(match name {
            "*" => Step::Any,
            "." => Step::Own,
            "name()" => Step::Name,
            _ if name.starts_with('@') && is_name(&name[1..]) => Step::Attribute(name[1..].to_string()),
            _ if is_name(name) => Step::Child { name: name.to_string(), condition },
            _ => return Err(format!("bad step {name:?}")),
        });
        match after.strip_prefix('/') {
            Some(more) => rest = more,
            None if after.is_empty() => break,
            None => return Err(format!("cannot go on at {after:?}")),
        }
    }
    let last = steps.len() - 1;
    match steps[..last].iter().all(|s| matches!(s, Step::Child { .. })) {
        true => Ok(steps),
        false => Err("only the last step may be an attribute, `*`, `.` or `name()`".into()),
    }
}

const KINDS: &[(&str, &[&str])] = &[
    ("string", &["known"]),
    ("uint", &["bits", "format", "default"]),
    ("int", &["bits", "format", "default"]),
    ("double", &["default"]),
    ("size", &["unit", "implied", "default"]),
    ("bool", &["style", "default"]),
    ("flag", &[]),
    ("enum", &["enum", "default"]),
    ("object", &["class", "plain"]),
    ("list", &["class", "item", "order", "except", "behind"]),
    ("strings", &["item", "known"]),
    ("names", &["item"]),
];

/// What the C functions of a field are called behind the class's symbol.
fn tails(field: &Object) -> Vec<String> {
    let name = text(field, "name").expect("field name");
    let item = text(field, "item").unwrap_or(name);
    let get = text(field, "getter").map_or_else(|| format!("get_{name}"), String::from);
    let set = text(field, "setter").map_or_else(|| format!("set_{name}"), String::from);
    let own_name = paths(field) == ["name()"];
    let mut all = vec![get.clone()];
    match text(field, "kind").expect("kind") {
        _ if own_name => {}
        "string" | "flag" => all.push(set),
        "uint" | "int" | "double" | "size" | "bool" => {
            all.extend([format!("has_{name}"), set, format!("unset_{name}")])
        }
        "enum" => all.extend([
            format!("has_{name}"),
            set.clone(),
            format!("{get}_text"),
            format!("{set}_text"),
            format!("unset_{name}"),
        ]),
        "object" => all.extend([format!("ensure_{name}"), set]),
        "list" => all.extend([format!("add_{item}"), format!("remove_{item}"), set, format!("clear_{name}")]),
        _ => all.extend([format!("add_{item}"), set, format!("clear_{name}")]),
    }
    all
}

#[test]
fn keys_are_known_and_docs_are_sentences() {
    let tables = Tables::load();
    let mut wrong = Vec::new();
    let mut check = |place: &str, object: &Object, known: &[&str], documented: bool| {
        for key in object.keys().filter(|k| !known.contains(&k.as_str())) {
            wrong.push(format!("{place}: unknown key {key:?}"));
        }
        if documented && !text(object, "doc").is_some_and(|d| d.ends_with('.') && d.len() > 8 && !d.contains("  ")) {
            wrong.push(format!("{place}: no doc sentence"));
        }
    };
    for (name, file) in &tables.files {
        check(name, file, &["family", "doc", "enums", "classes"], true);
        assert_eq!(text(file, "family"), Some(name.as_str()), "a file is named like its family");
    }
    for (name, an_enum) in &tables.enums {
        check(name, an_enum, &["name", "doc", "values"], true);
        for value in objects(an_enum, "values") {
            check(name, value, &["value", "name", "doc"], false);
        }
    }
    for (name, class) in &tables.classes {
        const KNOWN: &[&str] = &[
            "name",
            "symbol",
            "parent",
            "element",
            "document",
            "abstract",
            "variant_on",
            "when",
            "create",
            "doc",
            "fields",
            "order",
            "since",
        ];
        check(name, class, KNOWN, true);
        for field in objects(class, "fields") {
            let place = format!("{name}.{}", text(field, "name").expect("field name"));
            let kind = text(field, "kind").unwrap_or("");
            let Some((_, more)) = KINDS.iter().find(|(k, _)| *k == kind) else {
                panic!("{place}: unknown kind {kind:?}")
            };
            let mut known = vec!["name", "getter", "setter", "path", "kind", "doc", "since", "libvirt"];
            known.extend(*more);
            check(&place, field, &known, true);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn references_resolve_and_paths_parse() {
    let tables = Tables::load();
    let mut wrong = Vec::new();
    for (name, class) in &tables.classes {
        if let Some(parent) = text(class, "parent")
            && !tables.classes.contains_key(parent)
        {
            wrong.push(format!("{name}: no parent class {parent}"));
        }
        let variant_on = text(class, "parent").and_then(|p| tables.classes.get(p)).and_then(|p| text(p, "variant_on"));
        if class.contains_key("when") && !variant_on.is_some_and(|v| v.starts_with('@')) {
            wrong.push(format!("{name}: `when`, but the parent class does not say on what"));
        }
        for field in objects(class, "fields") {
            let place = format!("{name}.{}", text(field, "name").expect("name"));
            let kind = text(field, "kind").expect("kind");
            match kind {
                "enum" if !tables.enums.contains_key(text(field, "enum").unwrap_or("")) => {
                    wrong.push(format!("{place}: no such enum"));
                }
                "object" | "list" if !tables.classes.contains_key(text(field, "class").unwrap_or("")) => {
                    wrong.push(format!("{place}: no such class"));
                }
                _ => {}
            }
            if let (Some(an_enum), Some(default)) = (text(field, "enum"), text(field, "default"))
                && !enum_values(&tables.enums[an_enum]).iter().any(|(v, _)| v == default)
            {
                wrong.push(format!("{place}: default {default:?} is none of {an_enum}"));
            }
            for path in paths(field) {
                match steps(&path).as_deref() {
                    Err(e) => wrong.push(format!("{place}: {path}: {e}")),
                    Ok([.., last]) => {
                        let fits = match kind {
                            "flag" | "object" => matches!(last, Step::Child { .. }),
                            "list" => matches!(last, Step::Child { .. } | Step::Any),
                            "names" => *last == Step::Any,
                            "strings" => matches!(last, Step::Child { .. } | Step::Attribute(_)),
                            _ => *last != Step::Any,
                        };
                        if !fits {
                            wrong.push(format!("{place}: {path} does not fit a {kind}"));
                        }
                    }
                    Ok([]) => unreachable!("a path has a step"),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn enum_values(an_enum: &Object) -> Vec<(String, String)> {
    let of = |value: &Value| match value {
        Value::Object(o) => {
            let value = string(&o["value"]);
            (value.clone(), text(o, "name").map_or(value, String::from))
        }
        one => (string(one), string(one)),
    };
    an_enum["values"].as_array().expect("values").iter().map(of).collect()
}

/// Words that cannot name a parameter or a method in C, C++, Rust or Vala, as far as a field might be called so.
const KEYWORDS: &[&str] = &[
    "abstract",
    "as",
    "async",
    "auto",
    "base",
    "bool",
    "break",
    "case",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "delegate",
    "delete",
    "double",
    "dynamic",
    "else",
    "enum",
    "export",
    "extern",
    "final",
    "float",
    "fn",
    "for",
    "get",
    "in",
    "inline",
    "int",
    "interface",
    "is",
    "let",
    "lock",
    "long",
    "loop",
    "match",
    "mod",
    "move",
    "mut",
    "namespace",
    "new",
    "operator",
    "out",
    "override",
    "owned",
    "params",
    "private",
    "protected",
    "pub",
    "public",
    "ref",
    "register",
    "requires",
    "return",
    "self",
    "set",
    "short",
    "signal",
    "signed",
    "sizeof",
    "static",
    "string",
    "struct",
    "super",
    "switch",
    "template",
    "this",
    "throw",
    "throws",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unowned",
    "unsafe",
    "unsigned",
    "use",
    "using",
    "value_type",
    "var",
    "virtual",
    "void",
    "volatile",
    "weak",
    "where",
    "while",
    "yield",
];

#[test]
fn c_names_are_unique() {
    let tables = Tables::load();
    let mut functions: BTreeMap<String, String> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut claim = |function: String, place: &str| {
        if let Some(other) = functions.insert(function.clone(), place.to_string()) {
            wrong.push(format!("{function}: from {other} and {place}"));
        }
    };
    for (name, class) in &tables.classes {
        for tail in ["new", "new_from_xml", "get_type", "ref", "unref"] {
            claim(format!("{}_{tail}", tables.symbol(name)), name);
        }
        for field in objects(class, "fields") {
            let field_name = text(field, "name").expect("name");
            assert!(!KEYWORDS.contains(&field_name), "{name}.{field_name} is a keyword of a language we bind to");
            for tail in tails(field) {
                let place = format!("{name}.{}", text(field, "name").expect("name"));
                claim(format!("{}_{tail}", tables.symbol(name)), &place);
            }
        }
    }
    for (name, an_enum) in &tables.enums {
        let mut seen = BTreeSet::new();
        for (value, constant) in enum_values(an_enum) {
            let tail: String = constant.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            assert!(seen.insert(value.clone()), "{name}: {value:?} twice");
            assert!(!tail.starts_with(|c: char| c.is_ascii_digit()), "{name}: {value:?} needs a name");
            assert!(!tail.eq_ignore_ascii_case("unknown"), "{name}: `unknown` is taken");
            claim(format!("{}_{}", snake(name), tail).to_ascii_uppercase(), name);
        }
        assert!(!seen.is_empty(), "{name} has no values");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where libvirt's own documents are, if they are there.
fn corpus() -> Option<PathBuf> {
    let corpus = std::env::var_os("VIRTDESIGNER_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    corpus.exists().then_some(corpus)
}

// ---- against the facts ----

fn facts(name: &str) -> Option<Object> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts").join(name);
    match std::fs::read_to_string(&path) {
        Ok(json) => Some(serde_json::from_str(&json).expect("the facts are JSON")),
        Err(_) => {
            println!("skipped: no {}", path.display());
            None
        }
    }
}

/// Functions of libvirt-gconfig without a counterpart, with the reason.
const NO_COUNTERPART: &[(&str, &str)] = &[
    ("init", "the library needs no start"),
    ("init_check", "the library needs no start"),
    ("object_error_quark", "errors have codes of the library's own"),
    ("object_get_schema", "documents are not held against installed schema files"),
    ("object_new", "an object is made as one of its class, not by naming an element and a schema file"),
    ("xml_doc_get_type", "there is no other library's document to share"),
    ("xml_doc_new", "there is no other library's document to share"),
];

#[test]
fn upstream_functions_have_counterparts() {
    let tables = Tables::load();
    let Some(facts) = facts("upstream-api.json") else { return };
    let upstream = facts["libraries"]["libvirt-gconfig"].as_object().expect("libvirt-gconfig");
    // The committed list is held against what the build exports by a test of its own.
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("libvirtdesigner.sym");
    let list = std::fs::read_to_string(&list).unwrap_or_else(|e| panic!("{}: {e}", list.display()));
    let ours: BTreeSet<&str> = list.lines().filter_map(|line| line.trim().strip_prefix("vird_config_")).collect();
    // Enums are plain numbers here, so they have no type of their own.
    let enum_types: BTreeSet<String> =
        objects(upstream, "enums").map(|e| format!("{}_get_type", snake(text(e, "name").expect("name")))).collect();
    let all: BTreeSet<String> = objects(upstream, "functions")
        .map(|f| string(&f["name"]).trim_start_matches("gvir_config_").to_string())
        .filter(|f| !enum_types.contains(f))
        .collect();
    let absent = |f: &&str| !ours.contains(f);
    let excused: Vec<&str> = NO_COUNTERPART.iter().map(|(f, _)| *f).filter(absent).collect();
    assert_eq!(excused.len(), NO_COUNTERPART.len(), "only {excused:?} are still without a counterpart");
    let missing: Vec<&str> = all.iter().map(String::as_str).filter(absent).filter(|f| !excused.contains(f)).collect();
    println!("libvirt-gconfig: {} functions, {} excused, {} missing", all.len(), excused.len(), missing.len());
    assert!(all.len() > 570, "the facts have lost functions");
    assert!(missing.is_empty(), "no counterpart of {}", missing.join(", "));
    // Enums keep upstream's values, in upstream's order.
    for an_enum in objects(upstream, "enums") {
        let Some(table) = tables.enums.get(text(an_enum, "name").expect("name")) else { continue };
        let members = an_enum["members"].as_array().expect("members").iter().map(|m| string(&m[1]));
        let ours = enum_values(table);
        // Upstream's own name for a value may be other than what stands in the XML.
        assert!(ours.iter().zip(members).all(|(a, b)| a.0 == b || a.1 == b), "{an_enum:?} is in another order here");
    }
}
