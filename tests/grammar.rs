// SPDX-License-Identifier: LGPL-2.1-or-later
//! The two descriptions of libvirt's documents against each other: every place that the tables of `data/schema` give
//! access to is one that the grammars of `data/grammar` know, and the other way round.

#[allow(dead_code)]
#[path = "../build/model.rs"]
mod model;
#[allow(dead_code)]
#[path = "../build/rnc.rs"]
mod rnc;

use model::{Kind, Model, PathSpec, Step};
use rnc::{Grammar, Pattern};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

/// Classes that the code attaches to another class's own element, where no field can say so.
const ATTACHED_BY_CODE: &[(&str, &str)] =
    &[("DomainChardev", "DomainChardevSource"), ("DomainSmartcardPassthrough", "DomainChardevSource")];

/// Typed places that no grammar of libvirt has, with the reason why they are typed all the same: libvirt reads or
/// writes them. Validation tells them, as libvirt's own does.
const BEYOND_THE_GRAMMARS: &[(&str, &str, &str)] = &[
    ("CapabilitiesHost", "netprefix", "libvirt writes it for bhyve"),
    ("DomainFilesys", "source_pool", "libvirt reads it for the type volume"),
    ("DomainFilesys", "source_volume", "libvirt reads it for the type volume"),
    ("NetworkFilterAnyArp", "arp_dst_ip_mask", "libvirt reads and writes it"),
    ("NetworkFilterAnyArp", "arp_src_ip_mask", "libvirt reads and writes it"),
    ("NetworkFilterAnyTcp", "tcp_option", "libvirt reads and writes it"),
];

/// Places that a grammar has and no field gives access to, with the reason.
const NOT_TYPED: &[(&str, &str)] = &[
    ("domainsnapshot/cookie", "libvirt's own notes: anything may stand there"),
    ("domainsnapshot/domain/metadata", "read through the domain in the snapshot"),
    ("domainsnapshot/inactiveDomain/metadata", "read through the domain in the snapshot"),
    ("network/metadata", "anything may stand there: read and changed as XML"),
];

/// An element body, told apart by where it stands in memory.
type Body<'g> = &'g Pattern;

fn id(body: Body<'_>) -> usize {
    std::ptr::from_ref(body) as usize
}

/// What stands directly in an element.
#[derive(Default)]
struct Inside<'g> {
    attributes: BTreeSet<&'g str>,
    children: Vec<(&'g str, Body<'g>)>,
    text: bool,
    open: bool,
}

fn inside<'g>(grammar: &'g Grammar, body: Body<'g>) -> Inside<'g> {
    let mut found = Inside::default();
    let mut todo = vec![body];
    while let Some(pattern) = todo.pop() {
        match pattern {
            Pattern::Ref(name) => todo.push(&grammar[name].pattern),
            Pattern::Element(_, name, _) if name == "*" => found.open = true,
            Pattern::Element(_, name, inner) => found.children.push((name, inner)),
            Pattern::Attribute(name, _) => _ = found.attributes.insert(name),
            Pattern::Text | Pattern::Value(_) | Pattern::Data(..) => found.text = true,
            Pattern::Empty => {}
            Pattern::Group(list) | Pattern::Interleave(list) | Pattern::Choice(list) => todo.extend(list),
            Pattern::Optional(one) | Pattern::ZeroOrMore(one) | Pattern::OneOrMore(one) => todo.push(one),
        }
    }
    found
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

struct Walk<'g> {
    grammar: &'g Grammar,
    model: &'g Model,
    /// Each body that was met, with a path to it.
    met: HashMap<usize, (Body<'g>, String)>,
    /// What fields reach in each body: `@name`, a child's name, or "" for the text.
    reached: HashMap<usize, BTreeSet<String>>,
    /// By class and field: whether a grammar has it anywhere.
    fields: BTreeMap<(String, String), bool>,
    done: HashSet<(String, usize)>,
    todo: Vec<(&'g model::Class, Body<'g>, String)>,
}

impl<'g> Walk<'g> {
    fn reach(&mut self, body: Body<'g>, what: &str) {
        self.reached.entry(id(body)).or_default().insert(what.to_owned());
    }

    /// A class as what an element is, and its subclasses as far as they are of this element.
    fn visit(&mut self, class: &'g model::Class, body: Body<'g>, path: &str) {
        self.met.entry(id(body)).or_insert_with(|| (body, path.to_owned()));
        if !self.done.insert((class.name.clone(), id(body))) {
            return;
        }
        for ancestor in self.model.lineage(class) {
            for on in ancestor.variant_on.iter().filter(|on| on.starts_with('@')) {
                self.reach(body, on);
            }
            for (_, attached) in ATTACHED_BY_CODE.iter().filter(|(to, _)| *to == ancestor.name) {
                self.todo.push((self.model.class(attached), body, path.to_owned()));
            }
            for field in &ancestor.fields {
                let found = self.field(field, body, path);
                *self.fields.entry((ancestor.name.clone(), field.name.clone())).or_insert(false) |= found;
            }
        }
        let element = self.model.element(class);
        let subclasses = self.model.classes().filter(|other| other.parent.as_deref() == Some(&class.name));
        for other in subclasses.filter(|other| element.is_empty() || self.model.element(other) == element) {
            self.todo.push((other, body, path.to_owned()));
        }
    }

    /// Goes where a field goes; whether it arrives.
    fn field(&mut self, field: &'g model::Field, body: Body<'g>, path: &str) -> bool {
        if let PathSpec::ByValue { on, .. } = &field.path {
            self.reach(body, on);
        }
        let mut arrived = field.is_element_name();
        for (_, steps) in field.path.cases() {
            let mut at = vec![(body, path.to_owned())];
            for step in &steps {
                let mut next = Vec::new();
                for (body, path) in at {
                    let inside = inside(self.grammar, body);
                    match step {
                        Step::Attribute(name) => {
                            self.reach(body, &format!("@{name}"));
                            if inside.attributes.contains(name.as_str()) {
                                next.push((body, path));
                            }
                        }
                        Step::Child { name, condition } => {
                            for (child, inner) in inside.children {
                                let excepted = field.except.iter().any(|except| except == child);
                                if (name == "*" && !excepted) || local(name) == child {
                                    self.reach(body, child);
                                    if let Some((attribute, _)) = condition {
                                        self.reach(inner, &format!("@{attribute}"));
                                    }
                                    let path = format!("{path}/{child}");
                                    self.met.entry(id(inner)).or_insert_with(|| (inner, path.clone()));
                                    next.push((inner, path));
                                }
                            }
                        }
                    }
                }
                at = next;
            }
            arrived |= !at.is_empty();
            self.arrive(field, &steps, at);
        }
        arrived
    }

    fn arrive(&mut self, field: &'g model::Field, steps: &[Step], at: Vec<(Body<'g>, String)>) {
        let to_attribute = matches!(steps.last(), Some(Step::Attribute(_)));
        for (body, path) in at {
            match field.kind {
                Kind::Object | Kind::List => {
                    let held = self.model.class(field.class.as_deref().unwrap_or(""));
                    let element = path.rsplit('/').next().unwrap_or("").to_owned();
                    for class in of_element(self.model, held, &element) {
                        self.todo.push((class, body, path.clone()));
                    }
                }
                Kind::Flag | Kind::Names => {}
                _ if to_attribute => {}
                _ => self.reach(body, ""),
            }
            if field.kind == Kind::Size {
                self.reach(body, "@unit");
            }
        }
    }
}

/// The class itself, or where its subclasses are told apart by their elements, those of this element.
fn of_element<'g>(model: &'g Model, class: &'g model::Class, element: &str) -> Vec<&'g model::Class> {
    if class.variant_on.as_deref() != Some("element") {
        return vec![class];
    }
    let subclasses = model.classes().filter(|other| other.parent.as_deref() == Some(&class.name));
    subclasses
        .flat_map(|other| of_element(model, other, element))
        .filter(|other| local(model.element(other)) == element)
        .collect()
}

#[test]
fn grammars_and_tables_know_the_same_places() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (grammar, model) = (rnc::read(&root.join("data/grammar")), Model::read(&root.join("data/schema")));
    let mut walk = Walk {
        grammar: &grammar,
        model: &model,
        met: HashMap::new(),
        reached: HashMap::new(),
        fields: BTreeMap::new(),
        done: HashSet::new(),
        todo: Vec::new(),
    };
    let mut unknown = Vec::new();
    for (name, definition) in grammar.iter().filter(|(name, _)| name.starts_with("document-")) {
        for (element, body) in inside(&grammar, &definition.pattern).children {
            let class = model.classes().find(|class| class.document && local(model.element(class)) == element);
            match class {
                Some(class) => walk.todo.push((class, body, element.to_owned())),
                None => unknown.push(format!("{name}: no class is a document of <{element}>")),
            }
        }
    }
    while let Some((class, body, path)) = walk.todo.pop() {
        walk.visit(class, body, &path);
    }
    for ((class, field), found) in &walk.fields {
        let known = BEYOND_THE_GRAMMARS.iter().any(|(c, f, _)| c == class && f == field);
        if !found && !known {
            unknown.push(format!("{class}.{field}: no grammar has this place"));
        }
    }
    let places = walk.met.len();
    for (key, (body, path)) in &walk.met {
        let inside = inside(&grammar, body);
        let reached = walk.reached.remove(key).unwrap_or_default();
        let children = inside.children.iter().map(|(name, _)| (*name).to_owned());
        let mut names: BTreeSet<String> =
            inside.attributes.iter().map(|name| format!("@{name}")).chain(children).collect();
        if inside.text && !inside.open {
            names.insert(String::new());
        }
        for name in names.into_iter().filter(|name| !reached.contains(name)) {
            let place = if name.is_empty() { path.clone() } else { format!("{path}/{name}") };
            if !NOT_TYPED.iter().any(|(known, _)| *known == place) {
                unknown.push(format!("{place}: no field gives access to it"));
            }
        }
    }
    unknown.sort();
    println!("{} fields, {places} kinds of elements, {} differences", walk.fields.len(), unknown.len());
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}
