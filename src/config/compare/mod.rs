// SPDX-License-Identifier: LGPL-2.1-or-later
//! Whether two documents say the same, and where they do not.
//!
//! What does not count: formatting, comments and processing instructions, the order of attributes, prefixes of
//! namespaces, CDATA or references in place of plain text, `<a/>` or `<a></a>`, and the order of children of different
//! names (libvirt keeps a list of disks and a list of interfaces, and not which of them came first). An empty element
//! that only holds others (`<devices/>`) is the same as none. Values that the
//! schema tables know as numbers, quantities, booleans or enums count by what they mean; `value.rs` says how.
//!
//! What counts is everything else: the order of children of one name (disks, boot devices, lists of texts) among it.
//! In the XML of others, that of an application in a domain's metadata, the order of all children counts.

mod identity;
mod siblings;
mod value;

#[cfg(test)]
mod tests;

use super::class::ClassId;
use super::namespace;
use super::object::Object;
use super::path::Target;
use crate::error::Result;
use crate::xml::{Document, NodeId, NodeKind};
use std::borrow::Cow;
use std::fmt;

/// What became of a place between two documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DifferenceKind {
    /// An element or attribute is in the new document only.
    Added,
    /// An element or attribute is in the old document only.
    Removed,
    /// A text or attribute has another value.
    Changed,
    /// An element stands elsewhere among those whose order counts.
    Moved,
}

/// One difference between two documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What became of it.
    pub kind: DifferenceKind,
    /// Where, as [`Object::value`] understands it: in the old document, or in the new one for what was added.
    pub path: String,
    /// What was there: a text or attribute value, the XML of a whole element, or its number among those whose order
    /// counts. None for what was added.
    pub old: Option<String>,
    /// What is there now. None for what was removed.
    pub new: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, old, new) = (&self.path, self.old.as_deref().unwrap_or(""), self.new.as_deref().unwrap_or(""));
        match self.kind {
            DifferenceKind::Added => write!(f, "{path}: added {new}"),
            DifferenceKind::Removed => write!(f, "{path}: removed {old}"),
            DifferenceKind::Changed => write!(f, "{path}: '{old}' is now '{new}'"),
            DifferenceKind::Moved => write!(f, "{path}: number {old} is now number {new}"),
        }
    }
}

impl Object {
    /// Whether two objects mean the same, wherever they stand. Formatting, comments, the order of attributes and of
    /// children of different names, prefixes, and the spelling of numbers, quantities and booleans do not count.
    pub fn equals(&self, other: &Object) -> Result<bool> {
        Ok(self.compare(other, true)?.is_empty())
    }

    /// In what another object differs from this one; nothing if [`Object::equals`].
    pub fn diff(&self, new: &Object) -> Result<Vec<Difference>> {
        self.compare(new, false)
    }

    fn compare(&self, other: &Object, first_only: bool) -> Result<Vec<Difference>> {
        // A copy, so that never two documents are locked at once.
        let new = other.read(|document, id| document.copy_of(id))?;
        self.read(|old, top| {
            let mut comparison = Comparison { old, new: &new, top, class: self.class(), first_only, found: Vec::new() };
            comparison.run()?;
            Ok(comparison.found)
        })
    }
}

struct Comparison<'a> {
    old: &'a Document,
    new: &'a Document,
    /// The element that is compared, in the old document, and its class.
    top: NodeId,
    class: ClassId,
    first_only: bool,
    found: Vec<Difference>,
}

/// An element of the old document, what it is compared with, and its path.
struct Pair {
    old: NodeId,
    new: NodeId,
    path: String,
}

impl<'a> Comparison<'a> {
    fn run(&mut self) -> Result<()> {
        let (old, new) = (self.top, self.new.root());
        if siblings::name(self.old, old) != siblings::name(self.new, new) {
            let (old, new) = (xml(self.old, old)?, xml(self.new, new)?);
            self.report(DifferenceKind::Changed, ".".to_owned(), Some(old), Some(new));
            return Ok(());
        }
        let mut waiting = vec![Pair { old, new, path: String::new() }];
        while let Some(pair) = waiting.pop() {
            self.attributes(&pair);
            self.text(&pair);
            let mut below = self.children(&pair)?;
            if self.first_only && !self.found.is_empty() {
                break;
            }
            below.reverse();
            waiting.append(&mut below);
        }
        Ok(())
    }

    fn report(&mut self, kind: DifferenceKind, path: String, old: Option<String>, new: Option<String>) {
        self.found.push(Difference { kind, path, old, new });
    }

    fn attributes(&mut self, pair: &Pair) {
        let (old, new) = (attributes(self.old, pair.old), attributes(self.new, pair.new));
        for attribute in &old {
            let counterpart = new.iter().find(|other| other.is(attribute));
            let same = match counterpart {
                Some(other) if other.value == attribute.value => true,
                _ if attribute.is_unit() => self.same_unit(pair),
                Some(other) => {
                    let target = Target::Attribute(pair.old, attribute.name);
                    self.same_value(pair, target, &attribute.value, &other.value)
                }
                None => false,
            };
            if !same {
                let now = counterpart.map(|other| other.value.to_string());
                let kind = if now.is_some() { DifferenceKind::Changed } else { DifferenceKind::Removed };
                let path = join(&pair.path, &format!("@{}", attribute.name));
                self.report(kind, path, Some(attribute.value.to_string()), now);
            }
        }
        for attribute in &new {
            if old.iter().any(|other| other.is(attribute)) || (attribute.is_unit() && self.same_unit(pair)) {
                continue;
            }
            let path = join(&pair.path, &format!("@{}", attribute.name));
            self.report(DifferenceKind::Added, path, None, Some(attribute.value.to_string()));
        }
    }

    fn text(&mut self, pair: &Pair) {
        let inner =
            self.old.child_elements(pair.old).next().is_some() || self.new.child_elements(pair.new).next().is_some();
        let (old, new) = (text(self.old, pair.old, inner), text(self.new, pair.new, inner));
        if old != new && !self.same_value(pair, Target::Element(pair.old), &old, &new) {
            let path = if pair.path.is_empty() { ".".to_owned() } else { pair.path.clone() };
            let (old, new) = (old.into_owned(), new.into_owned());
            self.report(DifferenceKind::Changed, path, Some(old), Some(new));
        }
    }

    /// Whether two texts mean the same for the field that gives access to the place.
    fn same_value(&self, pair: &Pair, target: Target<'_>, old: &str, new: &str) -> bool {
        let (class, object) = super::object::nearest_object(self.old, self.top, self.class, pair.old);
        let (old_unit, new_unit) = (self.old.attribute(pair.old, "unit"), self.new.attribute(pair.new, "unit"));
        super::field::fields_at(self.old, class, object, target)
            .any(|field| value::same(&field.kind, (old, old_unit.as_deref()), (new, new_unit.as_deref())))
    }

    /// Whether two elements have the same unit or, with different ones, the same quantity.
    fn same_unit(&self, pair: &Pair) -> bool {
        let (class, object) = super::object::nearest_object(self.old, self.top, self.class, pair.old);
        let (old_unit, new_unit) = (self.old.attribute(pair.old, "unit"), self.new.attribute(pair.new, "unit"));
        let names = self.old.attributes(pair.old).map(|(name, _)| Target::Attribute(pair.old, name));
        names.chain([Target::Element(pair.old)]).any(|target| {
            let (old, new) = match target {
                Target::Attribute(_, name) => (self.old.attribute(pair.old, name), self.new.attribute(pair.new, name)),
                Target::Element(_) => (Some(self.old.text(pair.old)), Some(self.new.text(pair.new))),
            };
            let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
            super::field::fields_at(self.old, class, object, target)
                .any(|field| value::same_unit(&field.kind, (&old, old_unit.as_deref()), (&new, new_unit.as_deref())))
        })
    }

    /// Reports the children that only one side has, and those that moved; gives back those to be compared.
    fn children(&mut self, pair: &Pair) -> Result<Vec<Pair>> {
        let (old, new, top, class) = (self.old, self.new, self.top, self.class);
        let mut below = Vec::new();
        let mut places = Vec::new();
        let all_in_order = order_of_all_counts(self.old, pair.old);
        for group in siblings::groups((self.old, pair.old), (self.new, pair.new)) {
            let matched = group.matched();
            for child in matched.only_old.iter().filter(|child| !says_nothing(old, top, class, child.id)) {
                let path = join(&pair.path, &child.step(old, group.is_list()));
                self.report(DifferenceKind::Removed, path, Some(xml(old, child.id)?), None);
            }
            for child in matched.only_new.iter().filter(|child| !says_nothing(new, new.root(), class, child.id)) {
                let path = join(&pair.path, &child.step(new, group.is_list()));
                self.report(DifferenceKind::Added, path, None, Some(xml(new, child.id)?));
            }
            let start = places.len();
            for (old, new) in matched.pairs {
                let path = join(&pair.path, &old.step(self.old, group.is_list()));
                places.push((if all_in_order { (old.at, new.at) } else { (old.number, new.number) }, path.clone()));
                below.push((old.at, Pair { old: old.id, new: new.id, path }));
            }
            if !all_in_order {
                self.moved(places.split_off(start));
            }
        }
        self.moved(places);
        below.sort_by_key(|(at, _)| *at);
        Ok(below.into_iter().map(|(_, pair)| pair).collect())
    }

    /// Reports what stands elsewhere, as little of it as explains the new order.
    fn moved(&mut self, mut places: Vec<((usize, usize), String)>) {
        places.sort_by_key(|((old, _), _)| *old);
        let new: Vec<usize> = places.iter().map(|((_, new), _)| *new).collect();
        for at in siblings::out_of_order(&new) {
            let ((old, new), path) = &places[at];
            self.report(DifferenceKind::Moved, path.clone(), Some((old + 1).to_string()), Some((new + 1).to_string()));
        }
    }
}

/// An attribute that is no declaration of a namespace.
struct Attribute<'a> {
    name: &'a str,
    namespace: Option<Cow<'a, str>>,
    value: Cow<'a, str>,
}

impl Attribute<'_> {
    fn is(&self, other: &Attribute<'_>) -> bool {
        self.namespace == other.namespace && self.local_name() == other.local_name()
    }

    fn local_name(&self) -> &str {
        self.name.split_once(':').map_or(self.name, |(_, local)| local)
    }

    fn is_unit(&self) -> bool {
        self.name == "unit"
    }
}

fn attributes(document: &Document, id: NodeId) -> Vec<Attribute<'_>> {
    let all = document.attributes(id).filter(|(name, _)| *name != "xmlns" && !name.starts_with("xmlns:"));
    all.map(|(name, value)| Attribute { name, namespace: document.attribute_namespace(id, name), value }).collect()
}

/// The text of an element, without what only lays out its children.
fn text(document: &Document, id: NodeId, inner: bool) -> Cow<'_, str> {
    let text = document.text(id);
    if text.trim_ascii().is_empty() {
        Cow::Borrowed("")
    } else if inner {
        Cow::Owned(text.trim_ascii().to_owned())
    } else {
        text
    }
}

/// An element that is empty, or holds only such, and that the tables know only as one that holds others: `<devices/>`
/// is no other than none.
fn says_nothing(document: &Document, top: NodeId, class: ClassId, id: NodeId) -> bool {
    std::iter::once(id).chain(document.descendants(id)).all(|node| {
        document.kind(node) != Some(NodeKind::Element)
            || (document.text(node).trim_ascii().is_empty() && attributes(document, node).is_empty() && {
                let (class, object) = super::object::nearest_object(document, top, class, node);
                object != node && super::field::only_holds(document, class, object, node)
            })
    })
}

fn xml(document: &Document, id: NodeId) -> Result<String> {
    Ok(document.copy_of(id)?.to_pretty_xml().trim_ascii().to_owned())
}

fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") }
}

/// Whether the order of all children counts, not only of those of one name: in the XML of others, of which we do not
/// know better, and among the rules of a network filter and the filters that it refers to.
fn order_of_all_counts(document: &Document, id: NodeId) -> bool {
    !namespace::is_libvirts(document, id) || (document.name(id) == "filter" && document.parent(id).is_none())
}
