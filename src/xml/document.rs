// SPDX-License-Identifier: LGPL-2.1-or-later
//! The tree: an arena of nodes that are spans of one text, and how it is read.
//!
//! The text starts with the source as it was parsed. What edits write is appended to it, so a node is always one
//! contiguous span, touched or not, and writing is copying spans.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::atomic::{AtomicU32, Ordering};

use super::check;
use super::defer::Deferred;
use super::limits::Limits;
use super::position::{position_at, positions_at};
use crate::error::{Error, ErrorCode, Position, Result};

/// No node, no offset.
pub(super) const NONE: u32 = u32::MAX;

/// Generational id of a node in one [`Document`].
///
/// An id whose node is gone is recognised as such by every function, and so is the id of a node of another document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId {
    pub(super) index: u32,
    pub(super) generation: u32,
}

impl NodeId {
    /// An id that no node has or will have.
    pub(crate) fn unused() -> NodeId {
        NodeId { index: NONE, generation: next_generation() }
    }
}

/// What a node is. References (`&lt;`, `&#65;`) are part of the text around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NodeKind {
    /// An element.
    Element,
    /// Character data with the references in it.
    Text,
    /// A CDATA section.
    CData,
    /// A comment.
    Comment,
    /// A processing instruction.
    ProcessingInstruction,
}

/// Where among its parent's children a node goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Before all other children.
    First,
    /// After all other children.
    Last,
    /// Before this child.
    Before(NodeId),
    /// After this child.
    After(NodeId),
}

/// One node. Small, because documents have thousands: no allocation of its own, links and spans are 32 bits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// 0: this slot is free.
    pub generation: u32,
    pub kind: NodeKind,
    /// Length of the element's name, which starts one byte after `start`.
    pub name_len: u16,
    pub parent: u32,
    pub prev: u32,
    pub next: u32,
    pub first: u32,
    pub last: u32,
    /// Span of the node, for an element of its start tag.
    pub start: u32,
    pub end: u32,
    /// Span of the element's end tag; empty for `<a/>`.
    pub close_start: u32,
    pub close_end: u32,
    /// The element's attributes in the arena of attributes.
    pub attrs: u32,
    pub attr_count: u32,
    /// Where the node started in the source; NONE for new nodes. Stays when the node is rewritten.
    pub origin: u32,
}

impl Node {
    pub fn new(generation: u32, kind: NodeKind, start: u32, end: u32) -> Node {
        Node {
            generation,
            kind,
            name_len: 0,
            parent: NONE,
            prev: NONE,
            next: NONE,
            first: NONE,
            last: NONE,
            start,
            end,
            close_start: 0,
            close_end: 0,
            attrs: 0,
            attr_count: 0,
            origin: NONE,
        }
    }

    /// `<a/>`, as opposed to `<a></a>`.
    pub fn is_empty_tag(&self) -> bool {
        self.close_end == self.close_start
    }

    pub fn attr_range(&self) -> Range<usize> {
        self.attrs as usize..(self.attrs + self.attr_count) as usize
    }
}

/// One attribute. White space before it belongs to it and starts where the one before it (or the name) ended.
#[derive(Debug, Clone, Copy)]
pub(super) struct Attr {
    pub name: u32,
    pub name_end: u32,
    /// The value between the quotes; the quotes are one byte before and after it.
    pub value: u32,
    pub value_end: u32,
    /// Where the attribute started in the source; NONE for new ones.
    pub origin: u32,
}

/// An XML document that is kept as it was written.
///
/// Ids stay valid in a clone, so a clone is also a way to undo: keep it, and put it back when something went wrong.
#[derive(Debug, Clone)]
pub struct Document {
    pub(super) text: String,
    /// How much of `text` is the source.
    pub(super) source_len: u32,
    pub(super) nodes: Vec<Node>,
    pub(super) attrs: Vec<Attr>,
    /// Free slots in `nodes`.
    pub(super) free: Vec<u32>,
    pub(super) root: u32,
    /// What stands before and after the root element.
    pub(super) prolog: Range<u32>,
    pub(super) epilog: Range<u32>,
    /// The source is no longer the whole truth.
    pub(super) modified: bool,
    /// Lines end with CR LF.
    pub(super) crlf: bool,
    /// The quote of the first attribute, for new attributes.
    pub(super) quote: char,
    /// Some element declares (or declared) a default namespace. While none does, looking it up is no work.
    pub(super) has_default_namespace: bool,
    pub(super) limits: Limits,
    /// At how many bytes the leftovers of edits are cleared away.
    pub(super) compact_at: usize,
    /// The elements whose layout waits, while it waits.
    pub(super) deferred: Option<Deferred>,
}

/// A generation that no id has had before in this process, so that an id can never be taken for another.
pub(super) fn next_generation() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    loop {
        match NEXT.fetch_add(1, Ordering::Relaxed) {
            0 => continue,
            generation => return generation,
        }
    }
}

pub(super) fn gone() -> Error {
    Error::new(ErrorCode::Gone, "this part of the document has been removed")
}

pub(super) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidArgument, message)
}

impl Document {
    /// The root element.
    pub fn root(&self) -> NodeId {
        self.id(self.root)
    }

    /// Does this document have that node?
    pub fn contains(&self, id: NodeId) -> bool {
        self.get(id).is_some()
    }

    /// What a node is.
    pub fn kind(&self, id: NodeId) -> Option<NodeKind> {
        self.get(id).map(|node| node.kind)
    }

    /// An element's name as written, with prefix; a processing instruction's target; else empty.
    pub fn name(&self, id: NodeId) -> &str {
        match self.get(id) {
            Some(node) if node.kind == NodeKind::ProcessingInstruction => {
                let body = self.slice(node.start + 2, node.end - 2);
                &body[..check::scan_name(body)]
            }
            Some(node) => self.node_name(node),
            None => "",
        }
    }

    /// The name without prefix.
    pub fn local_name(&self, id: NodeId) -> &str {
        check::split_qname(self.name(id)).1
    }

    /// The prefix of an element's name.
    pub fn prefix(&self, id: NodeId) -> Option<&str> {
        check::split_qname(self.name(id)).0
    }

    /// The element this node is in.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.link(self.get(id)?.parent)
    }

    /// The first child, of any kind.
    pub fn first_child(&self, id: NodeId) -> Option<NodeId> {
        self.link(self.get(id)?.first)
    }

    /// The last child, of any kind.
    pub fn last_child(&self, id: NodeId) -> Option<NodeId> {
        self.link(self.get(id)?.last)
    }

    /// The node after this one with the same parent.
    pub fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.link(self.get(id)?.next)
    }

    /// The node before this one with the same parent.
    pub fn prev_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.link(self.get(id)?.prev)
    }

    /// All children, of any kind, in document order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.child_indexes(self.get(id).map_or(NONE, |node| node.first)).map(|index| self.id(index))
    }

    /// The child elements in document order.
    pub fn child_elements(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.children(id).filter(|child| self.at(child.index).kind == NodeKind::Element)
    }

    /// Everything inside this node in document order; not the node itself.
    pub fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let top = self.get(id).map(|_| id.index);
        let mut current = top;
        std::iter::from_fn(move || {
            current = current.and_then(|index| self.following(index, top?));
            current.map(|index| self.id(index))
        })
    }

    /// The first child element with this name and in no namespace.
    pub fn child_element(&self, id: NodeId, local_name: &str) -> Option<NodeId> {
        self.child_elements(id).find(|child| {
            self.node_name(self.at(child.index)) == local_name
                && (!self.has_default_namespace || self.namespace(*child).is_none())
        })
    }

    /// The value of an attribute, named as written (with prefix), as a program sees it.
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<Cow<'_, str>> {
        let attr = &self.attrs[self.find_attr(self.get(id)?, name)?];
        Some(check::attribute_value(self.slice(attr.value, attr.value_end)))
    }

    /// All attributes in document order, namespace declarations included.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = (&str, Cow<'_, str>)> + '_ {
        self.node_attrs(self.get(id)).iter().map(|attr| {
            (self.slice(attr.name, attr.name_end), check::attribute_value(self.slice(attr.value, attr.value_end)))
        })
    }

    /// The text of a node as a program sees it.
    ///
    /// For an element: all text and CDATA directly in it, joined. For a processing instruction: what follows the
    /// target.
    pub fn text(&self, id: NodeId) -> Cow<'_, str> {
        let Some(node) = self.get(id) else { return Cow::Borrowed("") };
        if node.kind != NodeKind::Element {
            return self.node_text(node);
        }
        let mut text = Cow::Borrowed("");
        for child in self.child_indexes(node.first).map(|index| self.at(index)) {
            if matches!(child.kind, NodeKind::Text | NodeKind::CData) {
                let part = self.node_text(child);
                if text.is_empty() {
                    text = part;
                } else if !part.is_empty() {
                    text.to_mut().push_str(&part);
                }
            }
        }
        text
    }

    /// Where a node started in the parsed text; `None` for nodes that were added since, or came from elsewhere.
    pub fn position(&self, id: NodeId) -> Option<Position> {
        self.origin_position(self.get(id)?.origin)
    }

    /// Where an attribute started in the parsed text; `None` for attributes that were added since.
    pub fn attribute_position(&self, id: NodeId, name: &str) -> Option<Position> {
        self.origin_position(self.attrs[self.find_attr(self.get(id)?, name)?].origin)
    }

    /// Where a node started in the parsed text, in bytes; `None` for nodes that were added since.
    pub fn offset(&self, id: NodeId) -> Option<usize> {
        Some(self.get(id)?.origin).filter(|origin| *origin != NONE).map(|origin| origin as usize)
    }

    /// Where an attribute started in the parsed text, in bytes; `None` for attributes that were added since.
    pub fn attribute_offset(&self, id: NodeId, name: &str) -> Option<usize> {
        let origin = self.attrs[self.find_attr(self.get(id)?, name)?].origin;
        (origin != NONE).then_some(origin as usize)
    }

    /// Lines and columns of many byte offsets of the parsed text at once; those that ascend cost one pass.
    pub fn positions(&self, offsets: &[usize]) -> Vec<Position> {
        positions_at(&self.text[..self.source_len as usize], offsets)
    }

    /// Whether the document was changed since it was parsed.
    pub fn is_modified(&self) -> bool {
        self.modified
    }

    /// What stands before the root element: declaration, DOCTYPE, comments, white space.
    pub fn prolog(&self) -> &str {
        self.slice(self.prolog.start, self.prolog.end)
    }

    /// What stands after the root element.
    pub fn epilog(&self) -> &str {
        self.slice(self.epilog.start, self.epilog.end)
    }

    /// The limits that the document is held to.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    // What the other files of this module work with: plain indexes of live nodes.

    /// The node of an id that may be stale.
    pub(super) fn get(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.index as usize).filter(|node| node.generation == id.generation && id.generation != 0)
    }

    /// The index of an id, or the error that it is stale.
    pub(super) fn live(&self, id: NodeId) -> Result<u32> {
        self.get(id).map(|_| id.index).ok_or_else(gone)
    }

    /// The index of an id that must be an element's.
    pub(super) fn live_element(&self, id: NodeId) -> Result<u32> {
        match self.get(id).ok_or_else(gone)?.kind {
            NodeKind::Element => Ok(id.index),
            _ => Err(invalid("this node is not an element")),
        }
    }

    pub(super) fn id(&self, index: u32) -> NodeId {
        NodeId { index, generation: self.at(index).generation }
    }

    fn link(&self, index: u32) -> Option<NodeId> {
        (index != NONE).then(|| self.id(index))
    }

    pub(super) fn at(&self, index: u32) -> &Node {
        &self.nodes[index as usize]
    }

    pub(super) fn at_mut(&mut self, index: u32) -> &mut Node {
        &mut self.nodes[index as usize]
    }

    pub(super) fn slice(&self, start: u32, end: u32) -> &str {
        &self.text[start as usize..end as usize]
    }

    /// What is written for a node, without its children and end tag.
    pub(super) fn span(&self, index: u32) -> &str {
        let node = self.at(index);
        self.slice(node.start, node.end)
    }

    pub(super) fn node_name(&self, node: &Node) -> &str {
        match node.kind {
            NodeKind::Element => self.slice(node.start + 1, node.start + 1 + u32::from(node.name_len)),
            _ => "",
        }
    }

    /// The text of any node but an element.
    pub(super) fn node_text(&self, node: &Node) -> Cow<'_, str> {
        let (before, after) = match node.kind {
            NodeKind::Element => return Cow::Borrowed(""),
            NodeKind::Text => return check::text_value(self.slice(node.start, node.end)),
            NodeKind::CData => (9, 3),
            NodeKind::Comment => (4, 3),
            NodeKind::ProcessingInstruction => (2, 2),
        };
        let mut body = self.slice(node.start + before, node.end - after);
        if node.kind == NodeKind::ProcessingInstruction {
            body = body[check::scan_name(body)..].trim_start_matches([' ', '\t', '\r', '\n']);
        }
        check::literal_value(body)
    }

    pub(super) fn node_attrs(&self, node: Option<&Node>) -> &[Attr] {
        node.map_or(&[], |node| &self.attrs[node.attr_range()])
    }

    pub(super) fn attr_name(&self, attr: &Attr) -> &str {
        self.slice(attr.name, attr.name_end)
    }

    /// The place of an attribute in the arena of attributes.
    pub(super) fn find_attr(&self, node: &Node, name: &str) -> Option<usize> {
        node.attr_range().find(|attr| self.attr_name(&self.attrs[*attr]) == name)
    }

    /// A node and its following siblings.
    pub(super) fn child_indexes(&self, first: u32) -> impl Iterator<Item = u32> + '_ {
        let mut next = first;
        std::iter::from_fn(move || {
            let current = next;
            (current != NONE).then(|| {
                next = self.at(current).next;
                current
            })
        })
    }

    /// The node after `index` in document order, inside `top`.
    pub(super) fn following(&self, index: u32, top: u32) -> Option<u32> {
        let mut current = index;
        if self.at(current).first != NONE {
            return Some(self.at(current).first);
        }
        while current != top {
            let node = self.at(current);
            if node.next != NONE {
                return Some(node.next);
            }
            current = node.parent;
        }
        None
    }

    /// A node and everything in it, in document order.
    pub(super) fn subtree(&self, top: u32) -> impl Iterator<Item = u32> + '_ {
        let mut current = Some(top);
        std::iter::from_fn(move || {
            let index = current?;
            current = self.following(index, top);
            Some(index)
        })
    }

    fn origin_position(&self, origin: u32) -> Option<Position> {
        (origin != NONE).then(|| position_at(&self.text[..self.source_len as usize], origin as usize))
    }
}
