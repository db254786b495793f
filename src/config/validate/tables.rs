// SPDX-License-Identifier: LGPL-2.1-or-later
//! The rules as the walk sees them. The tables are compiled from `data/grammar` at build time; everything in them is a
//! number or an index, so that they need no relocation.

use std::ops::Range;

/// A name that may stand in an element.
pub(super) struct Symbol {
    name: u16,
    /// The namespace; 0 for none.
    uri: u16,
}

/// What may stand in an element: an alphabet of attributes, elements and text (each sorted, in this order), and the
/// node that says how they go together. A symbol's place in the alphabet is its bit in a [`Node`]'s mask.
pub(super) struct Content {
    first: u16,
    attributes: u8,
    elements: u8,
    text: bool,
    pub root: u16,
}

/// Whether a node can match nothing at all.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nullable {
    No,
    Yes,
    /// A datatype decides whether it takes the empty text.
    Ask,
}

/// How the parts of a content go together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    Empty,
    /// Any text.
    Text,
    /// The text is of datatype `a`.
    Data,
    /// The attribute with symbol `a`, of datatype `b`.
    Attribute,
    /// One element with symbol `a`, of content `b`.
    Element,
    /// `b` parts from `LINKS[a]`, elements in their order; no name is in two parts.
    Group,
    /// As `Group`, where parts share names.
    Sequence,
    /// As `Group`, in any order.
    Interleave,
    /// One of `b` parts from `LINKS[a]`.
    Choice,
    /// Node `a`, or nothing.
    Optional,
    /// Node `a` any number of times, each with up to `b` elements.
    ZeroOrMore,
    /// As `ZeroOrMore`, but at least once.
    OneOrMore,
}

#[derive(Clone, Copy)]
pub(super) struct Node {
    pub op: Op,
    pub nullable: Nullable,
    pub a: u16,
    pub b: u16,
    mask: u16,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DatatypeKind {
    /// Any text.
    Any,
    /// The text `a`, whatever white space is around it.
    Value,
    /// One of `b` datatypes from `LINKS[a]`.
    Choice,
    /// All of `b` datatypes from `LINKS[a]`.
    All,
    /// Datatype `a`, but not `b`.
    Except,
    /// A whole number in `RANGES[a]`.
    Integer,
    /// As `Integer`, without a sign.
    Unsigned,
    /// Text that matches the expression `a`, which has the number `b`.
    Pattern,
    /// At most `a` characters.
    MaxLength,
    /// A decimal number in `RANGES[a]`.
    Double,
    DateTime,
    Uri,
    /// An XML name without colon.
    Name,
}

#[derive(Clone, Copy)]
pub(super) struct Datatype {
    pub kind: DatatypeKind,
    pub a: u16,
    pub b: u16,
    doc: u16,
}

/// The content of an element that may hold anything.
pub(super) const ANY_CONTENT: u16 = u16::MAX;

include!(concat!(env!("OUT_DIR"), "/config_rules.rs"));

/// A text of the tables.
pub(super) fn string(index: u16) -> &'static str {
    let at = usize::from(index);
    &TEXT[OFFSETS[at] as usize..OFFSETS[at + 1] as usize]
}

/// The parts of a node or datatype.
pub(super) fn links(first: u16, count: u16) -> &'static [u16] {
    &LINKS[usize::from(first)..usize::from(first) + usize::from(count)]
}

/// A node.
pub(super) fn node(index: u16) -> &'static Node {
    &NODES[usize::from(index)]
}

/// A content; none for that of an element with anything in it.
pub(super) fn content(index: u16) -> Option<&'static Content> {
    CONTENTS.get(usize::from(index))
}

/// A datatype.
pub(super) fn datatype(index: u16) -> &'static Datatype {
    &DATATYPES[usize::from(index)]
}

/// The contents that the element of a class can have, by the number of the class.
pub(super) fn of_class(class: u16) -> &'static [u16] {
    CLASSES.get(usize::from(class)).map_or(&[], |(first, count)| links(*first, *count))
}

/// Least and greatest value of a number.
pub(super) fn range(index: u16) -> (i128, i128) {
    RANGES[usize::from(index)]
}

impl Symbol {
    pub fn name(&self) -> &'static str {
        string(self.name)
    }

    /// The namespace of an element; empty for none.
    pub fn uri(&self) -> &'static str {
        string(self.uri)
    }
}

impl Node {
    /// The symbols below the node.
    pub fn mask(&self) -> u64 {
        MASKS[usize::from(self.mask)]
    }

    /// The parts of those that have several.
    pub fn parts(&self) -> &'static [u16] {
        match self.op {
            Op::Group | Op::Sequence | Op::Interleave | Op::Choice => links(self.a, self.b),
            _ => &[],
        }
    }
}

impl Datatype {
    /// What is expected, in words; empty where the tables do not say.
    pub fn doc(&self) -> &'static str {
        string(self.doc)
    }
}

impl Content {
    fn symbols(&self, range: Range<usize>) -> &'static [Symbol] {
        let first = usize::from(self.first);
        &SYMBOLS[first + range.start..first + range.end]
    }

    /// The attributes, from bit 0 on.
    pub fn attributes(&self) -> &'static [Symbol] {
        self.symbols(0..usize::from(self.attributes))
    }

    /// The elements, from [`Content::first_element`] on.
    pub fn elements(&self) -> &'static [Symbol] {
        let first = usize::from(self.attributes);
        self.symbols(first..first + usize::from(self.elements))
    }

    /// The bit of the first element.
    pub fn first_element(&self) -> u8 {
        self.attributes
    }

    /// The mask of all elements.
    pub fn element_mask(&self) -> u64 {
        below(self.attributes + self.elements) & !below(self.attributes)
    }

    /// The bit of an attribute.
    pub fn attribute(&self, name: &str) -> Option<u8> {
        let found = self.attributes().binary_search_by(|symbol| symbol.name().cmp(name)).ok()?;
        u8::try_from(found).ok()
    }

    /// The bit of an element; of the one that stands for any, if there is one.
    pub fn element(&self, name: &str, uri: &str) -> Option<u8> {
        let elements = self.elements();
        let found = elements.binary_search_by(|symbol| (symbol.name(), symbol.uri()).cmp(&(name, uri))).ok();
        let any = || elements.first().is_some_and(|first| first.name() == "*").then_some(0);
        u8::try_from(found.or_else(any)?).ok().map(|at| at + self.attributes)
    }

    /// The mask of text; 0 if there can be none.
    pub fn text_mask(&self) -> u64 {
        if self.text { 1 << (self.attributes + self.elements) } else { 0 }
    }

    /// The name of a symbol, as a path step.
    pub fn step(&self, bit: u8) -> String {
        let at = usize::from(bit);
        if let Some(attribute) = self.attributes().get(at) {
            return format!("@{}", attribute.name());
        }
        match self.elements().get(at - usize::from(self.attributes)) {
            Some(element) => element.name().to_owned(),
            None => "text".to_owned(),
        }
    }
}

/// The mask of all bits below one.
fn below(bit: u8) -> u64 {
    if bit >= 64 { u64::MAX } else { (1 << bit) - 1 }
}
