// SPDX-License-Identifier: LGPL-2.1-or-later
//! Walks libvirt's documents as the typed API does, and looks for values that no field reaches: those of an element
//! that comes more than once, but has no list, or that stand where its class has no field for them.

use crate::order::class_of;
use crate::survey::ATTACHED_BY_CODE;
use crate::{Object, Step, Tables, corpus, objects, steps, string, strings, text};
use roxmltree::{Node, NodeId};
use std::collections::{BTreeMap, HashSet};

/// Content of any shape, which is read by path or as XML.
const OPEN: &[&str] = &["metadata", "cookie"];

/// What of an element is reached: that it is there, its text, an attribute.
#[derive(PartialEq, Eq, Hash)]
enum Part<'d> {
    Presence,
    Text,
    Attribute(&'d str),
}

struct Reach<'t, 'd> {
    tables: &'t Tables,
    reached: HashSet<(NodeId, Part<'d>)>,
}

impl<'d> Reach<'_, 'd> {
    fn mark(&mut self, element: Node<'d, 'd>, attribute: &str) {
        let found = element.attributes().find(|a| a.name() == attribute);
        self.reached.extend(found.map(|a| (element.id(), Part::Attribute(a.name()))));
    }

    fn visit(&mut self, class: &str, element: Node<'d, 'd>) {
        let tables = self.tables;
        let class = class_of(tables, class, element);
        self.reached.insert((element.id(), Part::Presence));
        let mut seen = HashSet::new();
        for ancestor in tables.lineage(class) {
            let on = text(ancestor, "parent").and_then(|parent| text(&tables.classes[parent], "variant_on"));
            if let Some(on) = on.filter(|_| ancestor.contains_key("when")) {
                self.mark(element, on.trim_start_matches('@'));
            }
            for field in objects(ancestor, "fields").filter(|f| seen.insert(text(f, "name"))) {
                self.field(field, element);
            }
        }
        for (place, attached) in ATTACHED_BY_CODE {
            if tables.lineage(class).iter().any(|c| text(c, "name") == Some(place)) {
                self.visit(attached, element);
            }
        }
    }

    fn field(&mut self, field: &Object, element: Node<'d, 'd>) {
        let path = match field["path"].as_object() {
            None => string(&field["path"]),
            Some(by_value) => {
                let on = string(&by_value["on"]);
                let value = element.attribute(on.trim_start_matches('@')).unwrap_or("");
                match by_value["cases"].get(value) {
                    Some(path) => string(path),
                    None => return,
                }
            }
        };
        let kind = text(field, "kind").expect("kind");
        let all = steps(&path).expect("a path");
        let way = all.iter().filter(|step| matches!(step, Step::Child { .. } | Step::Any)).count();
        let mut at = vec![element];
        for (i, step) in all.iter().enumerate() {
            let every = i + 1 == way && matches!(kind, "list" | "strings" | "names");
            match step {
                Step::Child { name, condition } => {
                    at = at.into_iter().flat_map(|above| children(above, name, condition.as_ref(), every)).collect();
                    for found in &at {
                        self.reached.insert((found.id(), Part::Presence));
                        condition.iter().for_each(|(attribute, _)| self.mark(*found, attribute));
                    }
                }
                Step::Any => {
                    let except = strings(field.get("except"));
                    let named = |n: &Node| n.is_element() && !except.iter().any(|e| e == n.tag_name().name());
                    at = at.into_iter().flat_map(|above| above.children().filter(named)).collect();
                    self.reached.extend(at.iter().map(|found| (found.id(), Part::Presence)));
                }
                Step::Attribute(name) => at.iter().for_each(|found| self.mark(*found, name)),
                Step::Own | Step::Name => {}
            }
        }
        for found in at {
            match kind {
                "object" | "list" => self.visit(text(field, "class").expect("class"), found),
                "flag" | "names" => {}
                _ if matches!(all.last(), Some(Step::Attribute(_) | Step::Name)) => {}
                _ => _ = self.reached.insert((found.id(), Part::Text)),
            }
            if kind == "size" {
                self.mark(found, "unit");
            }
        }
    }

    /// Paths of what is not reached below an element.
    fn missed(&self, element: Node<'d, 'd>, path: &str, out: &mut Vec<String>) {
        let missing = |part| !self.reached.contains(&(element.id(), part));
        let attributes = element.attributes().filter(|a| missing(Part::Attribute(a.name())));
        out.extend(attributes.map(|a| format!("{path}/@{}", a.name())));
        let has_text = element.children().any(|c| c.text().is_some_and(|t| c.is_text() && !t.trim().is_empty()));
        if has_text && missing(Part::Text) {
            out.push(format!("{path}, its text"));
        }
        if missing(Part::Presence) {
            out.push(path.to_string());
        }
        for child in element.children().filter(Node::is_element) {
            let name = child.tag_name().name();
            if !OPEN.contains(&name) {
                self.missed(child, &format!("{path}/{name}"), out);
            }
        }
    }
}

/// Children of a name that may have a prefix: all of them, or the one that a path means.
fn children<'d>(
    above: Node<'d, 'd>,
    name: &str,
    condition: Option<&(String, String)>,
    every: bool,
) -> Vec<Node<'d, 'd>> {
    let local = name.split_once(':').map_or(name, |(_, local)| local);
    let fits = |n: &Node| {
        n.tag_name().name() == local
            && n.tag_name().namespace().is_some() == name.contains(':')
            && condition.is_none_or(|(attribute, value)| n.attribute(attribute.as_str()) == Some(value))
    };
    above.children().filter(fits).take(if every { usize::MAX } else { 1 }).collect()
}

#[test]
fn every_value_in_libvirts_documents_is_reached() {
    let Some(corpus) = corpus() else {
        println!("skipped: no corpus");
        return;
    };
    let tables = Tables::load();
    let roots: BTreeMap<&str, &str> = tables
        .classes
        .iter()
        .filter(|(_, class)| class.get("document").is_some())
        .filter_map(|(name, class)| Some((text(class, "element")?, name.as_str())))
        .collect();
    let (mut documents, mut values) = (0, 0);
    let mut missed: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for kind in std::fs::read_dir(corpus.join("libvirt")).expect("the corpus has documents of libvirt") {
        for file in std::fs::read_dir(kind.expect("entry").path()).expect("a directory") {
            let file = file.expect("entry").path();
            // Some are there to be refused.
            if file.to_string_lossy().contains("invalid") {
                continue;
            }
            let content = std::fs::read_to_string(&file).expect("readable");
            let Ok(document) = roxmltree::Document::parse(&content) else { continue };
            let root = document.root_element();
            let Some(class) = roots.get(root.tag_name().name()) else { continue };
            let mut reach = Reach { tables: &tables, reached: HashSet::new() };
            reach.visit(class, root);
            let mut out = Vec::new();
            reach.missed(root, root.tag_name().name(), &mut out);
            documents += 1;
            values += reach.reached.len();
            for path in out {
                missed.entry(path).or_insert((0, file.display().to_string())).0 += 1;
            }
        }
    }
    println!("{documents} documents, {values} values and elements");
    assert!(documents > 1500 && values > 200_000, "too little was walked");
    let said: Vec<String> =
        missed.iter().map(|(path, (times, file))| format!("{path} ({times} times, first {file})")).collect();
    assert!(said.is_empty(), "{} places:\n{}", said.len(), said.join("\n"));
}
