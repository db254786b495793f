// SPDX-License-Identifier: LGPL-2.1-or-later
//! Holds the canonical order of children, and what kinds of values the fields have, against documents of libvirt.

use crate::{Object, Step, Tables, corpus, enum_values, objects, paths, steps, strings, text};
use roxmltree::Node;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Places where libvirt's own output keeps no order.
const UNORDERED: &[(&str, &str)] = &[("DomainCapabilitiesCpuMode", "each model is followed by what blocks it")];

/// Fields whose values may be others than those of their kind, with the reason.
const MORE_VALUES: &[(&str, &str, &str)] = &[
    ("DomainClock", "variable_offset", "`adjustment_text` reads the word `reset`"),
    ("NetworkFilterMac", "protocol_id", "a number or a variable is read as text"),
    ("NetworkFilterVlan", "encap_protocol", "a number or a variable is read as text"),
    ("NetworkFilterRarp", "opcode", "a number or a variable is read as text"),
    ("NetworkFilterIp", "protocol", "a number or a variable is read as text"),
];

/// The class that an element is read as: `class` or the subclass that its name or attribute points to.
pub(crate) fn class_of<'a>(tables: &'a Tables, class: &'a str, element: Node) -> &'a str {
    let found = match text(&tables.classes[class], "variant_on") {
        None => None,
        Some("element") => {
            let mut open: Vec<&str> = tables.children(class).collect();
            std::iter::from_fn(|| {
                let next = open.pop()?;
                open.extend(tables.children(next));
                Some(next)
            })
            .find(|c| text(&tables.classes[*c], "element") == Some(element.tag_name().name()))
        }
        Some(attribute) => {
            let value = element.attribute(attribute.trim_start_matches('@')).unwrap_or("");
            tables.children(class).find(|c| strings(tables.classes[*c].get("when")).iter().any(|w| w == value))
        }
    };
    found.map_or(class, |found| class_of(tables, found, element))
}

/// Child elements of a class in canonical order: as the README of the tables says.
fn canonical(tables: &Tables, class: &str) -> Vec<String> {
    let mut order = strings(tables.classes[class].get("order"));
    let inherited = text(&tables.classes[class], "parent").map(|p| canonical(tables, p)).unwrap_or_default();
    if order.is_empty() {
        order = inner(tables, &[class], &[]).into_iter().filter(|child| !inherited.contains(child)).collect();
    }
    order.extend(inherited.into_iter().filter(|child| !order.contains(child)).collect::<Vec<_>>());
    order
}

/// Child elements that the fields of some classes name below `above`, in the order of the fields.
fn inner(tables: &Tables, classes: &[&str], above: &[String]) -> Vec<String> {
    let mut order = Vec::new();
    for field in classes.iter().flat_map(|class| objects(&tables.classes[*class], "fields")) {
        for path in paths(field) {
            let names = child_names(&steps(&path).expect("a path"));
            if names.len() > above.len() && names.starts_with(above) && !order.contains(&names[above.len()]) {
                order.push(names[above.len()].clone());
            }
        }
    }
    order
}

fn child_names(steps: &[Step]) -> Vec<String> {
    let named = |step: &Step| match step {
        Step::Child { name, .. } => Some(name.clone()),
        _ => None,
    };
    steps.iter().map_while(named).collect()
}

fn is_understood(tables: &Tables, field: &Object, value: &str) -> bool {
    let bits = field.get("bits").and_then(Value::as_u64).unwrap_or(32);
    let number = |value: &str| match value.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None if text(field, "format").is_some_and(|f| f.ends_with('o')) => u64::from_str_radix(value, 8),
        None => value.parse(),
    };
    match text(field, "kind").expect("kind") {
        "uint" => number(value).is_ok_and(|n| n <= u64::MAX >> (64 - bits)),
        "size" => value.parse::<u64>().is_ok(),
        "int" => value.parse::<i64>().is_ok_and(|n| n.unsigned_abs() <= u64::MAX >> (65 - bits)),
        "double" => value.parse::<f64>().is_ok(),
        "bool" => match text(field, "style") {
            Some("onoff") => ["on", "off"].contains(&value),
            Some("truefalse") => ["true", "false"].contains(&value),
            Some("10") => ["1", "0"].contains(&value),
            _ => ["yes", "no"].contains(&value),
        },
        "enum" => enum_values(&tables.enums[text(field, "enum").expect("enum")]).iter().any(|(v, _)| v == value),
        _ => true,
    }
}

struct Check<'a> {
    tables: &'a Tables,
    plans: HashMap<String, Rc<Plan>>,
    /// Whether the document is libvirt's output, and so in canonical order.
    ordered: bool,
    pairs: usize,
    values: usize,
    wrong: BTreeMap<String, String>,
}

impl Check<'_> {
    fn children(&mut self, class: &str, element: Node, order: &[String], file: &Path) {
        let mut last = 0;
        for child in element.children().filter(|c| c.is_element() && c.tag_name().namespace().is_none()) {
            let name = child.tag_name().name();
            let Some(place) = order.iter().position(|o| o == name) else { continue };
            if self.ordered && place < last && !UNORDERED.iter().any(|(c, _)| *c == class) {
                let said = format!("{class}: {name} comes after {} in libvirt's output", order[last]);
                self.wrong.entry(said).or_insert_with(|| file.display().to_string());
            }
            self.pairs += usize::from(self.ordered && place > last);
            last = last.max(place);
        }
    }

    /// Whether each value below an element is one that its field understands.
    fn values(&mut self, class: &str, element: Node, file: &Path) {
        let tables = self.tables;
        for field in tables.lineage(class).iter().flat_map(|class| objects(class, "fields")) {
            let [path] = &paths(field)[..] else { continue };
            let all = steps(path).expect("a path");
            let (names, attribute) = match all.last() {
                Some(Step::Attribute(name)) => (&all[..all.len() - 1], Some(name)),
                Some(Step::Own) => (&[][..], None),
                _ => (&all[..], None),
            };
            let names: Vec<String> = child_names(names);
            for found in below(element, &names) {
                let value = match attribute {
                    Some(name) => found.attribute(name.as_str()).map(str::to_string),
                    None => Some(found.text().unwrap_or("").to_string()),
                };
                let Some(value) = value else { continue };
                self.values += 1;
                let name = text(field, "name").expect("name");
                let excused = MORE_VALUES.iter().any(|(c, f, _)| *c == class && *f == name);
                if !excused && !is_understood(tables, field, value.trim()) {
                    let said = format!("{class}.{name}: {value:?} is not understood");
                    self.wrong.entry(said).or_insert_with(|| file.display().to_string());
                }
            }
        }
    }

    fn visit(&mut self, class: &str, element: Node, file: &Path) {
        let class = class_of(self.tables, class, element);
        let plan = match self.plans.get(class) {
            Some(plan) => Rc::clone(plan),
            None => Rc::clone(self.plans.entry(class.to_string()).or_insert(Rc::new(Plan::new(self.tables, class)))),
        };
        self.children(class, element, &plan.order, file);
        self.values(class, element, file);
        for (above, order) in &plan.inner {
            for found in below(element, above) {
                self.children(&format!("{class}, {}", above.join("/")), found, order, file);
            }
        }
        for (names, any, object) in &plan.objects {
            for found in below(element, names) {
                match any {
                    true => found.children().filter(Node::is_element).for_each(|c| self.visit(object, c, file)),
                    false => self.visit(object, found, file),
                }
            }
        }
    }
}

/// What is to be checked of each element of a class.
struct Plan {
    /// Canonical order of its children.
    order: Vec<String>,
    /// Elements below it that have no class of their own, with the order of their children.
    inner: Vec<(Vec<String>, Vec<String>)>,
    /// Elements below it that have: where, whether under any name, and the class.
    objects: Vec<(Vec<String>, bool, String)>,
}

impl Plan {
    fn new(tables: &Tables, class: &str) -> Plan {
        let mut plan = Plan { order: canonical(tables, class), inner: Vec::new(), objects: Vec::new() };
        let lineage: Vec<&str> = tables.lineage(class).into_iter().filter_map(|c| text(c, "name")).collect();
        let mut seen: Vec<&str> = Vec::new();
        for field in lineage.iter().flat_map(|c| objects(&tables.classes[*c], "fields")) {
            let name = text(field, "name").expect("name");
            let object = text(field, "class").filter(|_| !seen.contains(&name));
            for path in paths(field) {
                let names = child_names(&steps(&path).expect("a path"));
                let any = path.ends_with('*');
                let inner_depth = if object.is_some() && !any { names.len() - 1 } else { names.len() };
                for above in (1..=inner_depth).map(|depth| names[..depth].to_vec()) {
                    if !plan.inner.iter().any(|(known, _)| *known == above) {
                        let order = inner(tables, &lineage, &above);
                        plan.inner.push((above, order));
                    }
                }
                if let Some(object) = object {
                    plan.objects.push((names, any, object.to_string()));
                }
            }
            seen.push(name);
        }
        plan
    }
}

fn below<'a, 'b>(element: Node<'a, 'b>, names: &[String]) -> Vec<Node<'a, 'b>> {
    names.iter().fold(vec![element], |nodes, name| {
        let named = |n: Node<'a, 'b>| n.children().filter(|c| c.has_tag_name(name.as_str())).collect::<Vec<_>>();
        nodes.into_iter().flat_map(named).collect()
    })
}

#[test]
fn tables_agree_with_libvirts_documents() {
    let Some(corpus) = corpus() else {
        println!("skipped: no corpus");
        return;
    };
    let tables = Tables::load();
    let mut check =
        Check { tables: &tables, plans: HashMap::new(), ordered: false, pairs: 0, values: 0, wrong: BTreeMap::new() };
    // Of the domains only those that a test of libvirt expects as its output.
    let sets = [
        ("Domain", "domain", &["-latest", "xml2xmlout"] as &[&str]),
        ("Capabilities", "capabilities", &["qemucaps2xmlout", "vircaps2xml"]),
        ("DomainCapabilities", "domaincaps", &[""]),
        ("Network", "network", &["xml2xmlout"]),
        ("NetworkPort", "networkport", &["xml2xml"]),
        ("NetworkFilter", "nwfilter", &["xml2xmlout"]),
        ("StoragePool", "storagepool", &["xml2xmlout"]),
        ("StoragePoolCapabilities", "storagepoolcaps", &[""]),
        ("StorageVol", "storagevol", &["xml2xmlout"]),
        ("NodeDevice", "nodedev", &["xml2xmlout", "schemadata"]),
        ("Interface", "interface", &["schemadata"]),
        ("Secret", "secret", &["xml2xml"]),
        ("DomainSnapshot", "snapshot", &["xml2xmlout"]),
        ("DomainCheckpoint", "checkpoint", &["xml2xmlout"]),
        ("DomainBackup", "backup", &["xml2xmlout"]),
    ];
    let mut documents = 0;
    for (class, directory, marks) in sets {
        let directory = corpus.join("libvirt").join(directory);
        let mut files: Vec<PathBuf> = std::fs::read_dir(&directory)
            .unwrap_or_else(|e| panic!("{}: {e}", directory.display()))
            .map(|entry| entry.expect("entry").path())
            .filter(|path| !path.to_string_lossy().contains("invalid"))
            .collect();
        files.sort();
        assert!(!files.is_empty(), "no documents in {}", directory.display());
        for file in files {
            let content = std::fs::read_to_string(&file).expect("readable");
            let Ok(document) = roxmltree::Document::parse(&content) else { continue };
            if text(&tables.classes[class], "element") == Some(document.root_element().tag_name().name()) {
                check.ordered = marks.iter().any(|mark| file.to_string_lossy().contains(mark));
                check.visit(class, document.root_element(), &file);
                documents += 1;
            }
        }
    }
    println!("{documents} documents, {} pairs of neighbours in order, {} values", check.pairs, check.values);
    assert!(documents > 300 && check.pairs > 5000 && check.values > 20000, "too little was compared");
    let wrong: Vec<String> = check.wrong.iter().map(|(said, file)| format!("{said} ({file})")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
