// SPDX-License-Identifier: LGPL-2.1-or-later
//! What stands in one element, sorted by the symbols of the content that it is held against.

use super::tables::Content;
use crate::xml::{Document, NodeId, NodeKind};
use std::borrow::Cow;

/// Something whose name is not in the alphabet.
pub(super) enum Stranger<'d> {
    Attribute(&'d str),
    Element(NodeId),
    /// Text with anything but white space in it, where none can stand.
    Text,
}

pub(super) struct Body<'d> {
    pub id: NodeId,
    pub content: &'static Content,
    attributes: Vec<(u8, Cow<'d, str>)>,
    /// Child elements with their symbols.
    pub children: Vec<(u8, NodeId)>,
    /// The symbols that are there.
    present: u64,
    pub strangers: Vec<Stranger<'d>>,
}

/// The part of a body that a node has to account for: attributes and text by symbol, children by symbol and place.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub mask: u64,
    pub from: usize,
    pub to: usize,
}

impl<'d> Body<'d> {
    pub fn read(document: &'d Document, id: NodeId, content: &'static Content) -> Body<'d> {
        let mut body =
            Body { id, content, attributes: Vec::new(), children: Vec::new(), present: 0, strangers: Vec::new() };
        for (name, value) in document.attributes(id) {
            if name == "xmlns" || name.starts_with("xmlns:") {
                continue;
            }
            match content.attribute(name) {
                Some(bit) => {
                    body.present |= 1 << bit;
                    body.attributes.push((bit, value));
                }
                None => body.strangers.push(Stranger::Attribute(name)),
            }
        }
        let mut text = false;
        for child in document.children(id) {
            match document.kind(child) {
                Some(NodeKind::Element) => {
                    let uri = document.namespace(child);
                    match content.element(document.local_name(child), uri.as_deref().unwrap_or("")) {
                        Some(bit) => {
                            body.present |= 1 << bit;
                            body.children.push((bit, child));
                        }
                        None => body.strangers.push(Stranger::Element(child)),
                    }
                }
                Some(NodeKind::Text | NodeKind::CData) if !text && !is_space(&document.text(child)) => {
                    text = true;
                    if content.text_mask() == 0 {
                        body.strangers.push(Stranger::Text);
                    }
                    body.present |= content.text_mask();
                }
                _ => {}
            }
        }
        body
    }

    /// All of it.
    pub fn whole(&self) -> Part {
        Part { mask: u64::MAX, from: 0, to: self.children.len() }
    }

    pub fn attribute(&self, bit: u16) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| u16::from(*known) == bit).map(|(_, value)| &**value)
    }

    /// The children in a part, with their places.
    pub fn children(&self, part: Part) -> impl Iterator<Item = (usize, u8, NodeId)> + '_ {
        let children = self.children.get(part.from..part.to).unwrap_or(&[]);
        let numbered = children.iter().enumerate().map(move |(at, (bit, id))| (part.from + at, *bit, *id));
        numbered.filter(move |(_, bit, _)| part.mask & (1 << bit) != 0)
    }

    /// The symbols in a part.
    pub fn present(&self, part: Part) -> u64 {
        if part.from == 0 && part.to == self.children.len() {
            return self.present & part.mask;
        }
        let others = self.present & part.mask & !self.content.element_mask();
        self.children(part).fold(others, |all, (_, bit, _)| all | (1 << bit))
    }

    /// How many things of these symbols are in a part.
    pub fn count(&self, part: Part, mask: u64) -> u32 {
        let others = self.present & part.mask & mask & !self.content.element_mask();
        let children = self.children(Part { mask: part.mask & mask, ..part }).count();
        others.count_ones() + u32::try_from(children).unwrap_or(u32::MAX >> 8)
    }
}

impl Part {
    pub fn only(self, mask: u64) -> Part {
        Part { mask: self.mask & mask, ..self }
    }
}

pub(super) fn is_space(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
}
