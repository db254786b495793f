// SPDX-License-Identifier: LGPL-2.1-or-later
//! Turns what does not fit into problems. Follows the walk down the variants that weigh least.

use super::body::{Body, Part, Stranger, is_space};
use super::datatypes::describe;
use super::known::Known;
use super::problem::{Problem, ProblemCode};
use super::suggest::nearest;
use super::tables::{self, ANY_CONTENT, Content, Datatype, Nullable, Op};
use super::walk::{Walk, disorder};
use crate::config::namespace;
use crate::error::Position;
use crate::xml::{Document, NodeId, NodeKind};
use std::collections::{BTreeSet, HashMap, HashSet};

/// No more than this many problems are told: whoever has more has another kind of document.
pub(super) const MOST_PROBLEMS: usize = 1000;

/// The longest piece of a value that a message repeats, in characters.
const LONGEST_QUOTE: usize = 60;

/// A problem with what is needed to finish it.
struct Draft {
    problem: Problem,
    /// Where it is in the text.
    offset: usize,
    /// The element whose content is wrong, and what in it as a path step.
    owner: NodeId,
    step: String,
}

pub(super) struct Report<'d> {
    walk: Walk<'d>,
    known: Known,
    drafts: Vec<Draft>,
    /// The last steps of paths to elements; made for all siblings at once.
    steps: HashMap<NodeId, String>,
    /// Only what lies in this element is told.
    within: NodeId,
}

/// What a problem is about.
enum Subject<'a> {
    /// An element's own start.
    Element(NodeId),
    Attribute(&'a str),
    /// The text in the element.
    Text,
    /// Something that is not there.
    Missing(&'a str),
}

impl<'d> Report<'d> {
    /// A report on what lies in an element; the walk starts with these contents.
    pub fn new(document: &'d Document, within: NodeId, contents: &BTreeSet<u16>) -> Report<'d> {
        let known = Known::new(contents.clone());
        Report { walk: Walk::thorough(document), known, drafts: Vec::new(), steps: HashMap::new(), within }
    }

    /// All problems in the order of the text.
    pub fn finish(mut self) -> Vec<Problem> {
        self.drafts.sort_by_key(|draft| draft.offset);
        let offsets: Vec<usize> = self.drafts.iter().map(|draft| draft.offset).collect();
        let positions = self.walk.document.positions(&offsets);
        let finish = |(draft, position): (Draft, Position)| Problem { position, ..draft.problem };
        self.drafts.into_iter().zip(positions).map(finish).collect()
    }

    /// Tells what is wrong with an element.
    pub fn element(&mut self, id: NodeId, content: u16) {
        let Some(table) = tables::content(content).filter(|_| content != ANY_CONTENT) else { return };
        let body = Body::read(self.walk.document, id, table);
        let mut renamed = Vec::new();
        for stranger in &body.strangers {
            if self.drafts.len() >= MOST_PROBLEMS {
                return;
            }
            match stranger {
                Stranger::Attribute(name) => renamed.extend(self.strange_attribute(&body, name)),
                Stranger::Element(child) => renamed.extend(self.strange_element(&body, *child)),
                Stranger::Text => self.strange_text(&body),
            }
        }
        self.node(&body, table.root, body.whole());
        // A name that was misspelt is not missing as well.
        self.drafts.retain(|draft| {
            let missing = matches!(draft.problem.code, ProblemCode::MissingElement | ProblemCode::MissingAttribute);
            !(missing && draft.owner == id && renamed.contains(&draft.step))
        });
    }

    /// Tells that libvirt has no documents that begin with this element.
    pub fn unknown_root(&mut self, id: NodeId) {
        let document = self.walk.document;
        let names: Vec<&str> = tables::content(tables::START)
            .map_or(Vec::new(), |start| start.elements().iter().map(|s| s.name()).collect());
        let name = document.name(id);
        let suggestion = nearest(name, names.iter().copied());
        let expected = format!("one of {}", list(&names));
        let mut message = format!("libvirt has no documents of <{name}>: expected {expected}");
        if let Some(meant) = suggestion {
            message.push_str(&format!("; did you mean '{meant}'?"));
        }
        let problem = Problem {
            code: ProblemCode::UnknownElement,
            position: Position { line: 1, column: 1 },
            path: ".".to_owned(),
            found: Some(name.to_owned()),
            expected,
            suggestion: suggestion.map(str::to_owned),
            message,
        };
        let offset = document.offset(id).unwrap_or(0);
        self.drafts.push(Draft { problem, offset, owner: id, step: String::new() });
    }

    fn node(&mut self, body: &Body<'_>, index: u16, part: Part) {
        let node = tables::node(index);
        let part = part.only(node.mask());
        if self.drafts.len() >= MOST_PROBLEMS || (node.nullable == Nullable::Yes && body.present(part) == 0) {
            return;
        }
        match node.op {
            Op::Empty | Op::Text => {}
            Op::Data => self.text_value(body, tables::datatype(node.a)),
            Op::Attribute => match body.attribute(node.a) {
                None => self.missing(body, &[index]),
                Some(value) => self.attribute_value(body, node.a, tables::datatype(node.b), value),
            },
            Op::Element => {
                let children: Vec<NodeId> = body.children(part).map(|(_, _, id)| id).collect();
                match children.split_first() {
                    None => self.missing(body, &[index]),
                    Some((first, more)) => {
                        self.element(*first, node.b);
                        more.iter().for_each(|id| self.duplicate(body, *id));
                    }
                }
            }
            Op::Interleave => node.parts().iter().for_each(|one| self.node(body, *one, part)),
            Op::Group => {
                disorder(body, node, part).into_iter().for_each(|id| self.late(body, id));
                node.parts().iter().for_each(|one| self.node(body, *one, part));
            }
            Op::Sequence => {
                let (_, parts) = self.walk.split(body, node, part);
                for (one, part) in node.parts().iter().zip(parts) {
                    let inside = tables::node(*one).mask();
                    body.children(part.only(!inside)).for_each(|(_, _, id)| self.late(body, id));
                    self.node(body, *one, part);
                }
            }
            Op::Choice => self.choice(body, index, part),
            Op::Optional => self.node(body, node.a, part),
            Op::ZeroOrMore | Op::OneOrMore => {
                let (weight, rounds) = self.walk.rounds(body, node, part);
                if weight > 0 {
                    rounds.into_iter().for_each(|round| self.node(body, node.a, round));
                }
            }
        }
    }

    fn choice(&mut self, body: &Body<'_>, index: u16, part: Part) {
        let node = tables::node(index);
        if body.present(part) == 0 && node.nullable == Nullable::No {
            let lightest = self.walk.lightest(body, node, part);
            return self.missing(body, &lightest);
        }
        let (weight, chosen) = self.walk.choose(body, node, part);
        if weight == 0 {
            return;
        }
        let inside = tables::node(chosen).mask();
        let left_over = part.only(!inside);
        for bit in 0..body.content.first_element() {
            if left_over.mask & (1 << bit) != 0 && body.attribute(bit.into()).is_some() {
                self.unexpected_attribute(body, node.parts(), bit);
            }
        }
        if left_over.mask & body.content.text_mask() & body.present(part) != 0 {
            self.strange_text(body);
        }
        let children: Vec<(u8, NodeId)> = body.children(left_over).map(|(_, bit, id)| (bit, id)).collect();
        children.into_iter().for_each(|(bit, id)| self.unexpected_element(body, node.parts(), bit, id));
        self.node(body, chosen, part);
    }

    // What can be wrong, one by one.

    fn strange_attribute(&mut self, body: &Body<'_>, name: &str) -> Option<String> {
        let names: Vec<&str> = body.content.attributes().iter().map(|symbol| symbol.name()).collect();
        let element = self.name(body.id);
        let suggestion = nearest(name, names.iter().copied());
        let is_child = body.content.elements().iter().any(|symbol| symbol.name() == name);
        let expected = match (is_child, names.is_empty()) {
            (true, _) => format!("an element <{name}>"),
            (_, true) => "no attributes".to_owned(),
            _ => format!("one of {}", list(&names)),
        };
        let message = format!("<{element}> has no attribute '{name}': expected {expected}");
        self.add(
            body,
            Subject::Attribute(name),
            ProblemCode::UnknownAttribute,
            Some(name),
            expected,
            suggestion,
            message,
        );
        suggestion.map(|name| format!("@{name}"))
    }

    fn strange_element(&mut self, body: &Body<'_>, id: NodeId) -> Option<String> {
        let document = self.walk.document;
        let local = document.local_name(id);
        let parent = self.name(body.id);
        let elements = body.content.elements();
        let named: Vec<&str> = elements.iter().filter(|symbol| symbol.name() == local).map(|s| s.uri()).collect();
        if !named.is_empty() {
            let found = document.namespace(id);
            let found = found.as_deref().unwrap_or("");
            let word =
                |uri: &str| if uri.is_empty() { "no namespace".to_owned() } else { format!("the namespace '{uri}'") };
            let expected = word(named[0]);
            let message = format!("<{}> is in {}: expected {expected}", document.name(id), word(found));
            let suggestion = Some(named[0]).filter(|uri| !uri.is_empty());
            self.add(
                body,
                Subject::Element(id),
                ProblemCode::WrongNamespace,
                Some(found),
                expected,
                suggestion,
                message,
            );
            return Some(local.to_owned());
        }
        let names: Vec<&str> = elements.iter().map(|symbol| symbol.name()).collect();
        let suggestion = nearest(local, names.iter().copied());
        let name = document.name(id);
        let is_attribute = body.content.attributes().iter().any(|symbol| symbol.name() == local);
        let mut expected = match (is_attribute, names.is_empty()) {
            (true, _) => format!("an attribute '{local}'"),
            (_, true) => "no elements".to_owned(),
            _ => format!("one of {}", list(&names)),
        };
        let mut homes = self.known.parents(local);
        // What stands beside it is the likeliest.
        let beside: HashSet<&str> =
            document.child_elements(body.id).take(100).map(|other| document.local_name(other)).collect();
        if homes.iter().any(|home| beside.contains(home)) {
            homes.retain(|home| beside.contains(home));
        }
        let code = if homes.is_empty() || suggestion.is_some() || is_attribute {
            ProblemCode::UnknownElement
        } else {
            ProblemCode::MisplacedElement
        };
        let message = if code == ProblemCode::MisplacedElement {
            let homes: Vec<String> = homes.iter().map(|home| format!("<{home}>")).collect();
            expected = format!("it in {}", homes.join(" or "));
            format!("<{name}> does not belong in <{parent}>: expected {expected}")
        } else {
            format!("<{parent}> has no element <{name}>: expected {expected}")
        };
        self.add(body, Subject::Element(id), code, Some(name), expected, suggestion, message);
        suggestion.map(str::to_owned)
    }

    fn strange_text(&mut self, body: &Body<'_>) {
        let text = self.walk.document.text(body.id);
        let text = text.trim();
        let expected = if body.content.elements().is_empty() { "nothing" } else { "elements only" };
        let message = format!("'{}' stands in <{}>: expected {expected}", quote(text), self.name(body.id));
        self.add(body, Subject::Text, ProblemCode::UnexpectedText, Some(text), expected.to_owned(), None, message);
    }

    fn attribute_value(&mut self, body: &Body<'_>, bit: u16, datatype: &'static Datatype, value: &str) {
        if datatype.accepts(value) {
            return;
        }
        let all = datatypes_of(body.content, Op::Attribute, bit);
        let expected = if all.iter().any(|other| other.accepts(value)) { vec![datatype] } else { all };
        let name = body.content.attributes().get(usize::from(bit)).map_or("", |symbol| symbol.name());
        let (words, suggestion) = (describe(&expected), meant(&expected, value));
        let message = format!("{name} of <{}> is '{}': expected {words}", self.name(body.id), quote(value));
        self.add(body, Subject::Attribute(name), ProblemCode::InvalidValue, Some(value), words, suggestion, message);
    }

    fn text_value(&mut self, body: &Body<'_>, datatype: &'static Datatype) {
        let text = self.walk.document.text(body.id);
        if datatype.accepts(&text) {
            return;
        }
        let all = datatypes_of(body.content, Op::Data, 0);
        let expected = if all.iter().any(|other| other.accepts(&text)) { vec![datatype] } else { all };
        let (words, suggestion) = (describe(&expected), meant(&expected, &text));
        let name = self.name(body.id);
        let message = match is_space(&text) {
            true => format!("<{name}> is empty: expected {words}"),
            false => format!("<{name}> is '{}': expected {words}", quote(text.trim())),
        };
        self.add(body, Subject::Text, ProblemCode::InvalidValue, Some(&text), words, suggestion, message);
    }

    /// One of several parts would have to be there.
    fn missing(&mut self, body: &Body<'_>, nodes: &[u16]) {
        let mut steps: Vec<String> = Vec::new();
        for node in nodes {
            first_steps(body.content, *node, &mut steps);
        }
        let Some(step) = steps.first().cloned() else { return };
        let word = |step: &String| match step.strip_prefix('@') {
            Some(name) => format!("attribute '{name}'"),
            None => format!("<{step}>"),
        };
        let words: Vec<String> = steps.iter().map(word).collect();
        let expected = if words.len() == 1 { words[0].clone() } else { format!("one of {}", words.join(", ")) };
        let code = match step.starts_with('@') {
            true => ProblemCode::MissingAttribute,
            false => ProblemCode::MissingElement,
        };
        let message = format!("<{}> lacks {expected}", self.name(body.id));
        self.add(body, Subject::Missing(&step), code, None, expected, None, message);
    }

    fn duplicate(&mut self, body: &Body<'_>, id: NodeId) {
        let name = self.name(id);
        let expected = format!("one in <{}>", self.name(body.id));
        let message = format!("<{name}> is there again: expected {expected}");
        self.add(body, Subject::Element(id), ProblemCode::DuplicateElement, Some(&name), expected, None, message);
    }

    fn late(&mut self, body: &Body<'_>, id: NodeId) {
        let name = self.name(id);
        let document = self.walk.document;
        let mut before = document.prev_sibling(id);
        while let Some(sibling) = before.filter(|sibling| document.kind(*sibling) != Some(NodeKind::Element)) {
            before = document.prev_sibling(sibling);
        }
        let expected =
            before.map_or("another order".to_owned(), |other| format!("it before <{}>", document.name(other)));
        let message = format!("<{name}> stands too late in <{}>: expected {expected}", self.name(body.id));
        self.add(body, Subject::Element(id), ProblemCode::WrongOrder, Some(&name), expected, None, message);
    }

    fn unexpected_attribute(&mut self, body: &Body<'_>, alternatives: &[u16], bit: u8) {
        let name = body.content.attributes().get(usize::from(bit)).map_or("", |symbol| symbol.name());
        let expected = self.circumstances(body, alternatives, bit);
        let element = self.name(body.id);
        let message = format!("attribute '{name}' of <{element}> does not go with the rest: expected {expected}");
        self.add(body, Subject::Attribute(name), ProblemCode::UnexpectedAttribute, Some(name), expected, None, message);
    }

    fn unexpected_element(&mut self, body: &Body<'_>, alternatives: &[u16], bit: u8, id: NodeId) {
        let name = self.name(id);
        let expected = self.circumstances(body, alternatives, bit);
        let message = format!("<{name}> does not go with the rest of <{}>: expected {expected}", self.name(body.id));
        self.add(body, Subject::Element(id), ProblemCode::UnexpectedElement, Some(&name), expected, None, message);
    }

    /// With what a name would go: values of attributes in the variants that have it.
    fn circumstances(&self, body: &Body<'_>, alternatives: &[u16], bit: u8) -> String {
        let mut found: Vec<(u16, Vec<&str>)> = Vec::new();
        for alternative in alternatives.iter().filter(|one| tables::node(**one).mask() & (1 << bit) != 0) {
            let mut fixed = Vec::new();
            fixed_attributes(*alternative, &mut fixed);
            for (attribute, datatype) in fixed {
                if body.attribute(attribute).is_some_and(|value| datatype.accepts(value)) {
                    continue;
                }
                let values = datatype.values();
                match found.iter_mut().find(|(known, _)| *known == attribute) {
                    Some((_, known)) => known.extend(values),
                    None => found.push((attribute, values)),
                }
            }
        }
        let words: Vec<String> = found
            .into_iter()
            .map(|(attribute, mut values)| {
                values.dedup();
                let name = body.content.attributes().get(usize::from(attribute)).map_or("", |symbol| symbol.name());
                format!("{name} {}", values.join(" or "))
            })
            .collect();
        if words.is_empty() { "it without them".to_owned() } else { format!("it only with {}", words.join(", ")) }
    }

    /// The path from the validated element down to another, as objects take it.
    fn path_to(&mut self, id: NodeId) -> String {
        let document = self.walk.document;
        let mut steps: Vec<String> = Vec::new();
        let mut at = id;
        while let Some(parent) = document.parent(at).filter(|_| at != self.within) {
            if !self.steps.contains_key(&at) {
                self.steps.extend(steps_below(document, parent));
            }
            steps.extend(self.steps.get(&at).cloned());
            at = parent;
        }
        steps.reverse();
        if steps.is_empty() { ".".to_owned() } else { steps.join("/") }
    }

    fn name(&self, id: NodeId) -> String {
        self.walk.document.name(id).to_owned()
    }

    #[allow(clippy::too_many_arguments)]
    fn add(
        &mut self,
        body: &Body<'_>,
        subject: Subject<'_>,
        code: ProblemCode,
        found: Option<&str>,
        expected: String,
        suggestion: Option<&str>,
        mut message: String,
    ) {
        let document = self.walk.document;
        let inner = if let Subject::Element(id) = subject { id } else { body.id };
        if self.drafts.len() >= MOST_PROBLEMS || !is_within(document, inner, self.within) {
            return;
        }
        let (offset, step) = match subject {
            Subject::Element(id) => (document.offset(id), document.local_name(id).to_owned()),
            Subject::Attribute(name) => (document.attribute_offset(body.id, name), format!("@{name}")),
            Subject::Text => {
                let text = document.children(body.id).find(|child| {
                    matches!(document.kind(*child), Some(NodeKind::Text | NodeKind::CData))
                        && !is_space(&document.text(*child))
                });
                (text.and_then(|text| document.offset(text)), String::new())
            }
            Subject::Missing(step) => (document.offset(body.id), step.to_owned()),
        };
        let offset = offset.or_else(|| document.offset(body.id)).unwrap_or(0);
        if let Some(meant) = suggestion {
            message.push_str(&format!("; did you mean '{meant}'?"));
        }
        let mut path = self.path_to(inner);
        if matches!(subject, Subject::Attribute(_) | Subject::Missing(_)) {
            path = if path == "." { step.clone() } else { format!("{path}/{step}") };
        }
        let problem = Problem {
            code,
            position: Position { line: 1, column: 1 },
            path,
            found: found.map(str::to_owned),
            expected,
            suggestion: suggestion.map(str::to_owned),
            message,
        };
        self.drafts.push(Draft { problem, offset, owner: body.id, step });
    }
}

fn is_within(document: &Document, id: NodeId, top: NodeId) -> bool {
    let mut at = Some(id);
    while let Some(node) = at {
        if node == top {
            return true;
        }
        at = document.parent(node);
    }
    false
}

/// The step to each child of an element, with a number where several have the same name.
fn steps_below(document: &Document, parent: NodeId) -> Vec<(NodeId, String)> {
    let name = |child: NodeId| match document.namespace(child).as_deref().and_then(namespace::prefix) {
        Some(prefix) => format!("{prefix}:{}", document.local_name(child)),
        None => document.name(child).to_owned(),
    };
    let children: Vec<(NodeId, String)> = document.child_elements(parent).map(|child| (child, name(child))).collect();
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    for (_, name) in &children {
        counts.entry(name).or_default().0 += 1;
    }
    let mut steps = Vec::with_capacity(children.len());
    for (child, name) in &children {
        let (count, number) = counts.entry(name).or_default();
        *number += 1;
        steps.push((*child, if *count > 1 { format!("{name}[{number}]") } else { name.clone() }));
    }
    steps
}

fn list(names: &[&str]) -> String {
    const LISTED: usize = 24;
    let mut sorted: Vec<&str> = names.iter().copied().take(LISTED).collect();
    if names.len() > LISTED {
        sorted.push("...");
    }
    sorted.join(", ")
}

fn quote(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST_QUOTE).collect();
    if short.len() < text.len() {
        short.push_str("...");
    }
    short
}

/// What was probably meant among the values that can be named.
fn meant(datatypes: &[&'static Datatype], value: &str) -> Option<&'static str> {
    nearest(value, datatypes.iter().flat_map(|datatype| datatype.examples()))
}

/// All datatypes that an attribute, or the text, has in any variant of a content.
fn datatypes_of(content: &Content, op: Op, bit: u16) -> Vec<&'static Datatype> {
    let mut found: Vec<u16> = Vec::new();
    let mut todo = vec![content.root];
    while let Some(index) = todo.pop() {
        let node = tables::node(index);
        let datatype = match node.op {
            Op::Attribute if op == Op::Attribute && node.a == bit => Some(node.b),
            Op::Data if op == Op::Data => Some(node.a),
            Op::Optional | Op::ZeroOrMore | Op::OneOrMore => {
                todo.push(node.a);
                None
            }
            _ => None,
        };
        found.extend(datatype.filter(|datatype| !found.contains(datatype)));
        todo.extend(node.parts().iter().rev());
    }
    found.into_iter().map(tables::datatype).collect()
}

/// The attributes with fixed values that a variant has in any case.
fn fixed_attributes(index: u16, found: &mut Vec<(u16, &'static Datatype)>) {
    let node = tables::node(index);
    match node.op {
        Op::Attribute if tables::datatype(node.b).is_fixed() => found.push((node.a, tables::datatype(node.b))),
        Op::Group | Op::Sequence | Op::Interleave => {
            node.parts().iter().for_each(|one| fixed_attributes(*one, found));
        }
        Op::Optional => fixed_attributes(node.a, found),
        _ => {}
    }
}

/// What a node would have to begin with, as path steps.
fn first_steps(content: &Content, index: u16, steps: &mut Vec<String>) {
    let node = tables::node(index);
    match node.op {
        Op::Attribute | Op::Element => {
            let step = u8::try_from(node.a).map(|bit| content.step(bit)).unwrap_or_default();
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        Op::Choice => node.parts().iter().for_each(|one| first_steps(content, *one, steps)),
        Op::Group | Op::Sequence | Op::Interleave => {
            let needed = node.parts().iter().find(|one| tables::node(**one).nullable != Nullable::Yes);
            needed.into_iter().for_each(|one| first_steps(content, *one, steps));
        }
        Op::OneOrMore => first_steps(content, node.a, steps),
        _ => {}
    }
}
