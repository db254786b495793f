// SPDX-License-Identifier: LGPL-2.1-or-later
//! Compiles the grammars of `data/grammar` into the tables that validation walks.
//!
//! Each element body becomes one *content*: an alphabet (the attributes and elements that may stand in it, and text)
//! and a tree of nodes. Definitions are expanded, so that every node knows the part of the alphabet below it as a set
//! of bits; that is what the walk divides attributes and children by. Everything is a number or an index into one text,
//! so that nothing has to be relocated when the library is loaded.

use crate::model::{self, Kind, Model, Step};
use crate::pool::Pool;
use crate::rnc::{Grammar, Pattern};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

/// The content of such an element.
const ANY_CONTENT: usize = u16::MAX as usize;

/// Prefix of the definitions of documents.
const DOCUMENT: &str = "document-";

/// A name in an alphabet. The order is that of the alphabet: attributes, elements, text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Symbol {
    Attribute(String),
    Element { name: String, uri: String },
    Text,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Node {
    op: &'static str,
    /// Whether it can match nothing at all; "Ask" where a datatype decides.
    nullable: &'static str,
    a: usize,
    b: usize,
    mask: usize,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Datatype {
    kind: &'static str,
    a: usize,
    b: usize,
    /// What is expected, as a text; 0 if none was written.
    doc: usize,
}

#[derive(Default, Clone)]
struct Content {
    alphabet: Vec<Symbol>,
    root: usize,
    /// Child elements with their contents.
    children: Vec<(String, usize)>,
}

struct Compiler<'a> {
    grammar: &'a Grammar,
    strings: Pool<String>,
    nodes: Pool<Node>,
    datatypes: Pool<Datatype>,
    masks: Pool<u64>,
    /// The strings that are expressions.
    patterns: Pool<usize>,
    ranges: Pool<(i128, i128)>,
    /// Lists of indexes: the parts of nodes and datatypes.
    links: Vec<usize>,
    lists: HashMap<Vec<usize>, usize>,
    contents: Vec<Content>,
    bodies: HashMap<String, usize>,
}

pub fn write(grammar: &Grammar, model: &Model) -> String {
    let mut compiler = Compiler {
        grammar,
        strings: Pool::new(),
        nodes: Pool::new(),
        datatypes: Pool::new(),
        masks: Pool::new(),
        patterns: Pool::new(),
        ranges: Pool::new(),
        links: Vec::new(),
        lists: HashMap::new(),
        contents: Vec::new(),
        bodies: HashMap::new(),
    };
    compiler.strings.add(String::new());
    let documents: Vec<Pattern> =
        grammar.keys().filter(|name| name.starts_with(DOCUMENT)).cloned().map(Pattern::Ref).collect();
    assert!(!documents.is_empty(), "data/grammar: no definition starts with {DOCUMENT}");
    let start = compiler.content(&Pattern::Choice(documents));
    let classes = class_contents(model, &compiler.contents, start);
    compiler.write(start, &classes)
}

/// Whether a pattern says what a text must be.
fn is_datatype(grammar: &Grammar, pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Value(_) | Pattern::Data(..) => true,
        Pattern::Choice(list) => list.iter().all(|one| is_datatype(grammar, one)),
        Pattern::Ref(name) => is_datatype(grammar, &definition(grammar, name).pattern),
        _ => false,
    }
}

fn definition<'a>(grammar: &'a Grammar, name: &str) -> &'a crate::rnc::Definition {
    grammar.get(name).unwrap_or_else(|| panic!("data/grammar: {name} is not defined"))
}

impl Compiler<'_> {
    fn content(&mut self, body: &Pattern) -> usize {
        let key = format!("{body:?}");
        if let Some(&known) = self.bodies.get(&key) {
            return known;
        }
        let id = self.contents.len();
        self.contents.push(Content::default());
        self.bodies.insert(key, id);
        let mut symbols = BTreeSet::new();
        self.symbols(body, &mut symbols);
        let alphabet: Vec<Symbol> = symbols.into_iter().collect();
        assert!(alphabet.len() <= 64, "an element has more than 64 names: {alphabet:?}");
        self.contents[id].alphabet = alphabet.clone();
        let root = self.node(body, &alphabet, id).0;
        self.contents[id].root = root;
        id
    }

    /// What stands directly in an element.
    fn symbols(&self, pattern: &Pattern, found: &mut BTreeSet<Symbol>) {
        match pattern {
            Pattern::Ref(name) => self.symbols(&definition(self.grammar, name).pattern, found),
            Pattern::Element(uri, name, _) => {
                found.insert(Symbol::Element { name: name.clone(), uri: uri.clone().unwrap_or_default() });
            }
            Pattern::Attribute(name, _) => {
                found.insert(Symbol::Attribute(name.clone()));
            }
            Pattern::Text | Pattern::Value(_) | Pattern::Data(..) => {
                found.insert(Symbol::Text);
            }
            Pattern::Empty => {}
            Pattern::Group(list) | Pattern::Interleave(list) | Pattern::Choice(list) => {
                list.iter().for_each(|one| self.symbols(one, found));
            }
            Pattern::Optional(one) | Pattern::ZeroOrMore(one) | Pattern::OneOrMore(one) => self.symbols(one, found),
        }
    }

    /// Compiles a pattern of a content. Gives the node and its part of the alphabet.
    fn node(&mut self, pattern: &Pattern, alphabet: &[Symbol], content: usize) -> (usize, u64) {
        if is_datatype(self.grammar, pattern) {
            let (datatype, bit) = (self.datatype(pattern), bit(alphabet, &Symbol::Text));
            return self.add("Data", "Ask", datatype, 0, 1 << bit);
        }
        match pattern {
            Pattern::Ref(name) => self.node(&definition(self.grammar, name).pattern.clone(), alphabet, content),
            Pattern::Element(uri, name, body) => {
                let symbol = Symbol::Element { name: name.clone(), uri: uri.clone().unwrap_or_default() };
                let inner = if name == "*" { ANY_CONTENT } else { self.content(body) };
                if name != "*" && !self.contents[content].children.contains(&(name.clone(), inner)) {
                    self.contents[content].children.push((name.clone(), inner));
                }
                let bit = bit(alphabet, &symbol);
                self.add("Element", "No", bit, inner, 1 << bit)
            }
            Pattern::Attribute(name, value) => {
                let (datatype, bit) = (self.datatype(value), bit(alphabet, &Symbol::Attribute(name.clone())));
                self.add("Attribute", "No", bit, datatype, 1 << bit)
            }
            Pattern::Text => {
                let bit = bit(alphabet, &Symbol::Text);
                self.add("Text", "Yes", 0, 0, 1 << bit)
            }
            Pattern::Empty => self.add("Empty", "Yes", 0, 0, 0),
            Pattern::Group(list) => self.parts("Group", list, alphabet, content),
            Pattern::Interleave(list) => self.parts("Interleave", list, alphabet, content),
            Pattern::Choice(list) => self.parts("Choice", list, alphabet, content),
            Pattern::Optional(one) => {
                let (node, mask) = self.node(one, alphabet, content);
                self.add("Optional", "Yes", node, 0, mask)
            }
            Pattern::ZeroOrMore(one) => self.repeat("ZeroOrMore", "Yes", one, alphabet, content),
            Pattern::OneOrMore(one) => self.repeat("OneOrMore", "", one, alphabet, content),
            Pattern::Value(_) | Pattern::Data(..) => unreachable!("a datatype"),
        }
    }

    fn parts(&mut self, op: &'static str, list: &[Pattern], alphabet: &[Symbol], content: usize) -> (usize, u64) {
        let parts: Vec<(usize, u64)> = list.iter().map(|one| self.node(one, alphabet, content)).collect();
        let all = parts.iter().fold(0, |all, (_, mask)| all | mask);
        let shared = parts.iter().map(|(_, mask)| mask.count_ones()).sum::<u32>() > all.count_ones();
        let of = |nullable: &str| parts.iter().any(|(node, _)| self.nodes.0[*node].nullable == nullable);
        let nullable = match op {
            "Choice" if of("Yes") => "Yes",
            "Choice" if !of("Ask") => "No",
            "Choice" => "Ask",
            _ if of("No") => "No",
            _ if of("Ask") => "Ask",
            _ => "Yes",
        };
        let elements = |node: &usize| {
            let mask = self.masks.0[self.nodes.0[*node].mask];
            alphabet.iter().enumerate().any(|(at, s)| mask & (1 << at) != 0 && matches!(s, Symbol::Element { .. }))
        };
        let op = match op {
            // The walk cannot tell by their names which part the children belong to.
            "Group" if shared => "Sequence",
            "Interleave" if shared => panic!("an interleave has the same name twice: {list:?}"),
            // Attributes have no order.
            "Group" if parts.iter().filter(|(node, _)| elements(node)).count() < 2 => "Interleave",
            _ => op,
        };
        let nodes: Vec<usize> = parts.iter().map(|(node, _)| *node).collect();
        let first = self.list(nodes);
        self.add(op, nullable, first, parts.len(), all)
    }

    fn repeat(
        &mut self,
        op: &'static str,
        nullable: &'static str,
        one: &Pattern,
        alphabet: &[Symbol],
        content: usize,
    ) -> (usize, u64) {
        let (node, mask) = self.node(one, alphabet, content);
        let nullable = if nullable.is_empty() { self.nodes.0[node].nullable } else { nullable };
        // How many children one round takes at most; usually one, and then each stands for itself.
        let round = self.longest(one);
        self.add(op, nullable, node, round, mask)
    }

    fn longest(&self, pattern: &Pattern) -> usize {
        match pattern {
            Pattern::Ref(name) => self.longest(&definition(self.grammar, name).pattern),
            Pattern::Element(..) => 1,
            Pattern::Group(list) | Pattern::Interleave(list) => list.iter().map(|one| self.longest(one)).sum(),
            Pattern::Choice(list) => list.iter().map(|one| self.longest(one)).max().unwrap_or(0),
            Pattern::Optional(one) => self.longest(one),
            other => panic!("this cannot be repeated: {other:?}"),
        }
    }

    fn add(&mut self, op: &'static str, nullable: &'static str, a: usize, b: usize, mask: u64) -> (usize, u64) {
        let number = self.masks.add(mask);
        (self.nodes.add(Node { op, nullable, a, b, mask: number }), mask)
    }

    fn list(&mut self, items: Vec<usize>) -> usize {
        if let Some(&known) = self.lists.get(&items) {
            return known;
        }
        let first = self.links.len();
        self.links.extend(&items);
        self.lists.insert(items, first);
        first
    }

    fn datatype(&mut self, pattern: &Pattern) -> usize {
        self.datatype_with(pattern, 0)
    }

    /// `doc`: what is expected, from the definition that led here.
    fn datatype_with(&mut self, pattern: &Pattern, doc: usize) -> usize {
        let (kind, a, b) = match pattern {
            Pattern::Ref(name) => {
                let definition = definition(self.grammar, name);
                let doc = match &definition.doc {
                    Some(text) if doc == 0 => self.strings.add(text.clone()),
                    _ => doc,
                };
                return self.datatype_with(&definition.pattern, doc);
            }
            Pattern::Text => ("Any", 0, 0),
            Pattern::Empty => ("Value", 0, 0),
            Pattern::Value(value) => ("Value", self.strings.add(value.clone()), 0),
            Pattern::Choice(list) => {
                let mut flat = Vec::new();
                self.flatten(list, &mut flat);
                let (count, first) = (flat.len(), self.list(flat));
                ("Choice", first, count)
            }
            Pattern::Data(name, parameters, except) => {
                let base = self.data(name, parameters);
                match except {
                    None if doc == 0 => return base,
                    None => {
                        let base = self.datatypes.0[base].clone();
                        (base.kind, base.a, base.b)
                    }
                    Some(except) => ("Except", base, self.datatype(except)),
                }
            }
            other => panic!("this is no datatype: {other:?}"),
        };
        self.datatypes.add(Datatype { kind, a, b, doc })
    }

    /// Alternatives of alternatives are alternatives, unless they have a description of their own.
    fn flatten(&mut self, list: &[Pattern], flat: &mut Vec<usize>) {
        for one in list {
            match one {
                Pattern::Choice(inner) => self.flatten(inner, flat),
                Pattern::Ref(name) => {
                    let definition = definition(self.grammar, name);
                    match (&definition.pattern, &definition.doc) {
                        (Pattern::Choice(inner), None) => self.flatten(inner, flat),
                        _ => flat.push(self.datatype(one)),
                    }
                }
                _ => flat.push(self.datatype(one)),
            }
        }
    }

    /// A datatype of XML Schema; several constraints become a list.
    fn data(&mut self, name: &str, parameters: &[(String, String)]) -> usize {
        let mut all = Vec::new();
        let range = match name {
            "string" => None,
            "integer" | "double" => Some((i128::MIN, i128::MAX)),
            "positiveInteger" => Some((1, i128::MAX)),
            "short" => Some((i16::MIN.into(), i16::MAX.into())),
            "int" => Some((i32::MIN.into(), i32::MAX.into())),
            "long" => Some((i64::MIN.into(), i64::MAX.into())),
            "unsignedShort" => Some((0, u16::MAX.into())),
            "unsignedInt" => Some((0, u32::MAX.into())),
            "unsignedLong" => Some((0, u64::MAX.into())),
            _ => None,
        };
        let mut range = range;
        for (parameter, value) in parameters {
            let number = || value.trim().parse::<i128>().unwrap_or_else(|_| panic!("{parameter} {value}"));
            match (parameter.as_str(), &mut range) {
                ("minInclusive", Some((min, _))) => *min = (*min).max(number()),
                ("maxInclusive", Some((_, max))) => *max = (*max).min(number()),
                ("maxLength", _) => {
                    let length = usize::try_from(number()).expect("a small number");
                    all.push(self.plain("MaxLength", length));
                }
                ("pattern", _) => {
                    let a = self.strings.add(value.clone());
                    let b = self.patterns.add(a);
                    all.push(self.datatypes.add(Datatype { kind: "Pattern", a, b, doc: 0 }));
                }
                _ => panic!("xsd:{name}: parameter {parameter} {value}"),
            }
        }
        if let Some(range) = range {
            let signed = !name.starts_with("unsigned");
            let kind = match name {
                "double" => "Double",
                _ if signed => "Integer",
                _ => "Unsigned",
            };
            let range = self.ranges.add(range);
            all.insert(0, self.plain(kind, range));
        } else if name != "string" {
            let kind = match name {
                "dateTime" => "DateTime",
                "anyURI" => "Uri",
                "NCName" => "Name",
                other => panic!("xsd:{other} is not known"),
            };
            all.insert(0, self.plain(kind, 0));
        }
        match all.len() {
            0 => self.plain("Any", 0),
            1 => all[0],
            count => {
                let first = self.list(all);
                self.datatypes.add(Datatype { kind: "All", a: first, b: count, doc: 0 })
            }
        }
    }

    fn plain(&mut self, kind: &'static str, a: usize) -> usize {
        self.datatypes.add(Datatype { kind, a, b: 0, doc: 0 })
    }

    fn write(mut self, start: usize, classes: &[BTreeSet<usize>]) -> String {
        let mut symbols = String::new();
        let mut contents = String::new();
        let mut count = 0;
        for content in self.contents.clone() {
            let elements = content.alphabet.iter().filter(|s| matches!(s, Symbol::Element { .. })).count();
            let attributes = content.alphabet.iter().filter(|s| matches!(s, Symbol::Attribute(_))).count();
            let text = content.alphabet.last() == Some(&Symbol::Text);
            writeln!(
                contents,
                "    Content {{ first: {count}, attributes: {attributes}, elements: {elements}, text: {text}, root: {} }},",
                content.root
            )
            .unwrap();
            for symbol in content.alphabet {
                let (name, uri) = match symbol {
                    Symbol::Attribute(name) => (name, String::new()),
                    Symbol::Element { name, uri } => (name, uri),
                    Symbol::Text => continue,
                };
                let (name, uri) = (self.strings.add(name), self.strings.add(uri));
                writeln!(symbols, "    Symbol {{ name: {name}, uri: {uri} }},").unwrap();
                count += 1;
            }
        }
        let mut nodes = String::new();
        for node in &self.nodes.0 {
            writeln!(
                nodes,
                "    Node {{ op: Op::{}, nullable: Nullable::{}, a: {}, b: {}, mask: {} }},",
                node.op, node.nullable, node.a, node.b, node.mask
            )
            .unwrap();
        }
        let mut datatypes = String::new();
        for datatype in &self.datatypes.0 {
            let Datatype { kind, a, b, doc } = datatype;
            writeln!(datatypes, "    Datatype {{ kind: DatatypeKind::{kind}, a: {a}, b: {b}, doc: {doc} }},").unwrap();
        }
        let mut class_lists = String::new();
        for class in classes {
            let (first, items) = (self.links.len(), class.len());
            self.links.extend(class);
            writeln!(class_lists, "    ({first}, {items}),").unwrap();
        }
        let mut text = String::new();
        let mut offsets = vec![0];
        for string in &self.strings.0 {
            text.push_str(string);
            offsets.push(text.len());
        }
        let mut out = String::new();
        let mut table = |name: &str, kind: &str, rows: &str| {
            let count = rows.lines().count();
            writeln!(out, "pub(super) static {name}: [{kind}; {count}] = [\n{rows}];\n").unwrap();
        };
        table("SYMBOLS", "Symbol", &symbols);
        table("CONTENTS", "Content", &contents);
        table("NODES", "Node", &nodes);
        table("DATATYPES", "Datatype", &datatypes);
        table("CLASSES", "(u16, u16)", &class_lists);
        table("LINKS", "u16", &lines(&self.links));
        table("MASKS", "u64", &lines(&self.masks.0));
        table("OFFSETS", "u32", &lines(&offsets));
        let ranges: Vec<String> = self.ranges.0.iter().map(|(min, max)| format!("({min}, {max})")).collect();
        table("RANGES", "(i128, i128)", &lines(&ranges));
        writeln!(out, "pub(super) static TEXT: &str = {text:?};\n\npub(super) const START: u16 = {start};\n").unwrap();
        writeln!(out, "pub(super) const PATTERNS: usize = {};", self.patterns.0.len()).unwrap();
        out
    }
}

fn lines<T: std::fmt::Display>(items: &[T]) -> String {
    items.iter().map(|item| format!("    {item},\n")).collect()
}

fn bit(alphabet: &[Symbol], symbol: &Symbol) -> usize {
    alphabet.binary_search(symbol).unwrap_or_else(|_| panic!("{symbol:?} is not in its alphabet"))
}

/// Which contents the element of each class can have, by walking the field tables down from the documents; `Object`
/// stands first and has none.
fn class_contents(model: &Model, contents: &[Content], start: usize) -> Vec<BTreeSet<usize>> {
    let numbers: BTreeMap<&str, usize> =
        model.classes().enumerate().map(|(at, class)| (class.name.as_str(), at + 1)).collect();
    let mut found: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); numbers.len() + 1];
    let mut todo: Vec<(&model::Class, usize)> = Vec::new();
    let local = |name: &str| name.rsplit(':').next().unwrap_or(name).to_owned();
    let below = |from: &BTreeSet<usize>, name: &str| -> Vec<(String, usize)> {
        let children = from.iter().flat_map(|&content| &contents[content].children);
        children.filter(|(child, _)| name == "*" || *child == local(name)).cloned().collect()
    };
    for class in model.classes().filter(|class| class.document) {
        let element = local(model.element(class));
        todo.extend(contents[start].children.iter().filter(|(name, _)| *name == element).map(|(_, at)| (class, *at)));
    }
    while let Some((class, content)) = todo.pop() {
        if content == ANY_CONTENT || !found[numbers[class.name.as_str()]].insert(content) {
            continue;
        }
        let subclasses = model.classes().filter(|other| other.parent.as_deref() == Some(&class.name));
        let element = local(model.element(class));
        todo.extend(
            subclasses
                .filter(|other| element.is_empty() || local(model.element(other)) == element)
                .map(|other| (other, content)),
        );
        for field in model.lineage(class).iter().flat_map(|class| &class.fields) {
            if !matches!(field.kind, Kind::Object | Kind::List) {
                continue;
            }
            let held = model.class(field.class.as_deref().unwrap_or(""));
            for (_, steps) in field.path.cases() {
                let mut at = BTreeSet::from([content]);
                let mut reached: Vec<(String, usize)> = Vec::new();
                for step in &steps {
                    let Step::Child { name, .. } = step else { break };
                    reached = below(&at, name);
                    at = reached.iter().map(|(_, content)| *content).filter(|&c| c != ANY_CONTENT).collect();
                }
                if steps.is_empty() {
                    todo.push((held, content));
                }
                for (name, content) in reached {
                    todo.extend(of_element(model, held, &name).into_iter().map(|class| (class, content)));
                }
            }
        }
    }
    found
}

/// The class itself, or where its subclasses are told apart by their elements, those of this element.
fn of_element<'a>(model: &'a Model, class: &'a model::Class, element: &str) -> Vec<&'a model::Class> {
    if class.variant_on.as_deref() != Some("element") {
        return vec![class];
    }
    let subclasses = model.classes().filter(|other| other.parent.as_deref() == Some(&class.name));
    subclasses
        .flat_map(|other| of_element(model, other, element))
        .filter(|other| other.variant_on.as_deref() == Some("element") || model.element(other).ends_with(element))
        .collect()
}
