// SPDX-License-Identifier: LGPL-2.1-or-later
//! White space between elements: where a new node goes and what comes before and after it, and what goes with a node
//! that is removed.

use super::check;
use super::document::{Document, NONE, Node, NodeId, NodeKind, Place, gone, invalid};
use crate::error::{Error, Result};

/// Where new nodes go.
pub(super) struct Spot {
    pub parent: u32,
    /// The child before which they go; NONE: at the end.
    pub before: u32,
    /// White space before the first and after the last of them.
    pub lead: String,
    pub trail: String,
    /// The parent's white space is replaced by `lead` and `trail`.
    pub clear: bool,
}

pub(super) fn not_a_child() -> Error {
    invalid("the node to insert next to is not a child of that parent")
}

impl Spot {
    /// New nodes are put next to their neighbours without white space.
    pub fn is_inline(&self) -> bool {
        self.lead.is_empty() && self.trail.is_empty()
    }

    /// What indents the line of the new nodes.
    pub fn indent(&self) -> &str {
        let line = if self.lead.is_empty() { &self.trail } else { &self.lead };
        line.trim_start_matches(['\r', '\n'])
    }
}

/// How white space changes in a subtree that is moved to another depth, or another document.
pub(super) struct Refit<'a> {
    pub from: &'a str,
    pub to: &'a str,
    pub newline: &'a str,
    /// The target has no white space between elements.
    pub drop: bool,
}

impl Refit<'_> {
    pub fn apply(&self, blank: &str) -> String {
        if self.drop {
            return String::new();
        }
        // Only the last line has something to indent after it; empty lines stay as they are.
        let Some((empty, last)) = blank.rsplit_once('\n') else { return blank.to_owned() };
        let mut out = String::with_capacity(blank.len() + self.to.len());
        for line in empty.split('\n') {
            out.push_str(line.trim_end_matches('\r'));
            out.push_str(self.newline);
        }
        match last.strip_prefix(self.from) {
            Some(rest) => {
                out.push_str(self.to);
                out.push_str(rest);
            }
            None => out.push_str(last),
        }
        out
    }
}

impl Document {
    /// What new lines end with.
    pub(super) fn newline(&self) -> &'static str {
        if self.crlf { "\r\n" } else { "\n" }
    }

    /// Is this a text of nothing but white space?
    pub(super) fn is_blank(&self, index: u32) -> bool {
        index != NONE && self.at(index).kind == NodeKind::Text && check::is_blank(self.span(index))
    }

    /// Is this something that layout is about: an element, a comment, a processing instruction?
    fn is_item(node: &Node) -> bool {
        !matches!(node.kind, NodeKind::Text | NodeKind::CData)
    }

    /// Does this element hold text, so that its white space is not layout?
    pub(super) fn is_mixed(&self, parent: u32) -> bool {
        self.child_indexes(self.at(parent).first).any(|child| !Self::is_item(self.at(child)) && !self.is_blank(child))
    }

    /// Is the white space in this element layout?
    pub(super) fn has_layout(&self, parent: u32) -> bool {
        let mut items = false;
        for child in self.child_indexes(self.at(parent).first) {
            match Self::is_item(self.at(child)) {
                true => items = true,
                false if self.is_blank(child) => {}
                false => return false,
            }
        }
        items
    }

    /// If `index` is white space with a line break: its last line with the break before it.
    fn line_break(&self, index: u32) -> Option<&str> {
        if !self.is_blank(index) {
            return None;
        }
        let text = self.span(index);
        let mut start = text.rfind('\n')?;
        if text[..start].ends_with('\r') {
            start -= 1;
        }
        Some(&text[start..])
    }

    /// The line break and indentation before the line on which a node starts; `None` when it is on no line of its
    /// own, nor any node before it.
    pub(super) fn line_of(&self, index: u32) -> Option<String> {
        let node = self.at(index);
        if node.parent == NONE {
            let line = self.prolog().rsplit('\n').next().unwrap_or_default();
            let indent = if check::is_blank(line) { line } else { "" };
            return Some(format!("{}{indent}", self.newline()));
        }
        if self.is_mixed(node.parent) { None } else { self.line_among(index).map(str::to_owned) }
    }

    /// As [`Document::line_of`], for a child of an element that holds no text.
    fn line_among(&self, index: u32) -> Option<&str> {
        let mut current = self.at(index).prev;
        while current != NONE {
            if let Some(line) = self.line_break(current) {
                return Some(line);
            }
            current = self.at(current).prev;
        }
        None
    }

    /// The indentation of a node that starts its line.
    pub(super) fn indent_of(&self, index: u32) -> String {
        let line = self.line_of(index).unwrap_or_default();
        line.trim_start_matches(['\r', '\n']).to_owned()
    }

    /// By how much children are indented more than their parent here.
    pub(super) fn unit(&self, parent: u32) -> String {
        let step = |outer: u32, inner: u32| {
            let (outer, inner) = (self.line_of(outer)?, self.line_of(inner)?);
            inner.strip_prefix(&outer).filter(|unit| !unit.is_empty()).map(str::to_owned)
        };
        let near = Some(self.at(parent).parent).filter(|outer| *outer != NONE).and_then(|outer| step(outer, parent));
        let far = || self.first_item(self.root).and_then(|child| step(self.root, child));
        near.or_else(far).unwrap_or_else(|| "  ".to_owned())
    }

    fn first_item(&self, parent: u32) -> Option<u32> {
        self.child_indexes(self.at(parent).first).find(|child| Self::is_item(self.at(*child)))
    }

    fn last_item(&self, parent: u32) -> Option<u32> {
        self.item_before(self.at(parent).last)
    }

    /// `index` itself, or the first before it that is an item.
    fn item_before(&self, index: u32) -> Option<u32> {
        let mut current = index;
        while current != NONE && !Self::is_item(self.at(current)) {
            current = self.at(current).prev;
        }
        (current != NONE).then_some(current)
    }

    /// Has the document children but no white space between them?
    pub(super) fn is_compact(&self) -> bool {
        !self.is_mixed(self.root) && self.first_item(self.root).is_some_and(|item| self.line_of(item).is_none())
    }

    /// Where a new child goes. Changes nothing.
    pub(super) fn spot(&self, parent: u32, place: Place) -> Result<Spot> {
        let neighbour = match place {
            Place::Before(id) | Place::After(id) => {
                let node = self.get(id).ok_or_else(gone)?;
                if node.parent != parent {
                    return Err(not_a_child());
                }
                id.index
            }
            Place::First | Place::Last => NONE,
        };
        let inline = |before| Spot { parent, before, lead: String::new(), trail: String::new(), clear: false };
        if self.is_mixed(parent) {
            return Ok(inline(match place {
                Place::First => self.at(parent).first,
                Place::Last => NONE,
                Place::Before(_) => neighbour,
                Place::After(_) => self.at(neighbour).next,
            }));
        }
        let (Some(first), Some(last)) = (self.first_item(parent), self.last_item(parent)) else {
            let Some(trail) = self.line_of(parent) else { return Ok(inline(NONE)) };
            let lead = format!("{trail}{}", self.unit(parent));
            return Ok(Spot { parent, before: NONE, lead, trail, clear: true });
        };
        Ok(match place {
            Place::First => self.spot_before(parent, first),
            Place::Last => self.spot_after(parent, last),
            Place::Before(_) => match self.child_indexes(neighbour).find(|index| Self::is_item(self.at(*index))) {
                Some(item) => self.spot_before(parent, item),
                None => self.spot_after(parent, last),
            },
            Place::After(_) => match self.item_before(neighbour) {
                Some(item) => self.spot_after(parent, item),
                None => self.spot_before(parent, first),
            },
        })
    }

    fn spot_before(&self, parent: u32, item: u32) -> Spot {
        let trail = self.line_break(self.at(item).prev).unwrap_or_default().to_owned();
        Spot { parent, before: item, lead: String::new(), trail, clear: false }
    }

    fn spot_after(&self, parent: u32, item: u32) -> Spot {
        let lead = self.line_among(item).unwrap_or_default().to_owned();
        let mut last = item;
        // A comment behind an element, on the same line, is about that element.
        while !lead.is_empty() {
            let mut next = self.at(last).next;
            if self.is_blank(next) && self.line_break(next).is_none() {
                next = self.at(next).next;
            }
            if next == NONE || self.at(next).kind != NodeKind::Comment {
                break;
            }
            last = next;
        }
        Spot { parent, before: self.at(last).next, lead, trail: String::new(), clear: false }
    }

    /// Link new nodes in at their place. They must be linked to each other (first to last) but to nothing else.
    pub(super) fn place(&mut self, spot: &Spot, nodes: &[u32]) {
        if spot.clear {
            self.free_children(spot.parent);
        }
        self.open_tag(spot.parent);
        if !spot.lead.is_empty() {
            let lead = self.new_node(NodeKind::Text, &spot.lead);
            self.attach(spot.parent, spot.before, lead);
        }
        for node in nodes {
            self.attach(spot.parent, spot.before, *node);
        }
        if !spot.trail.is_empty() {
            let trail = self.new_node(NodeKind::Text, &spot.trail);
            self.attach(spot.parent, spot.before, trail);
        }
    }

    /// Take a node out, with its line if it has one of its own. The node stays, as the top of a loose subtree.
    pub(super) fn take_out(&mut self, index: u32) {
        let node = *self.at(index);
        let (prev, next) = (node.prev, node.next);
        let layout = Self::is_item(&node) && !self.is_mixed(node.parent);
        let line_before = self.line_break(prev).map(str::len);
        let line_after = next == NONE || self.line_break(next).is_some();
        self.detach(index);
        if layout {
            match line_before {
                Some(length) if line_after => self.shorten(prev, length),
                Some(_) if self.is_blank(next) => self.free_tree(next),
                Some(_) => {}
                None if self.is_blank(prev) => self.free_tree(prev),
                None if prev == NONE && self.is_blank(next) && !line_after => self.free_tree(next),
                None => {}
            }
        }
        let parent = node.parent;
        if layout && self.first_item(parent).is_none() {
            self.free_children(parent);
            self.close_tag(parent);
        } else {
            self.join_texts(parent, next);
        }
    }

    /// Cut `length` bytes off the end of a text.
    fn shorten(&mut self, index: u32, length: usize) {
        self.modified = true;
        let node = self.at_mut(index);
        node.end -= length as u32;
        if node.end == node.start {
            self.free_tree(index);
        }
    }

    /// If a text is now followed by a text, make them one node, as they would be when read again.
    fn join_texts(&mut self, parent: u32, next: u32) {
        let is_text = |index: u32| index != NONE && self.at(index).kind == NodeKind::Text;
        // White space beside the removed node may be gone as well.
        if !is_text(next) || self.at(next).generation == 0 || self.at(next).parent != parent {
            return;
        }
        let prev = self.at(next).prev;
        if is_text(prev) {
            let joined = format!("{}{}", self.span(prev), self.span(next));
            self.replace_span(prev, &joined);
            self.free_tree(next);
        }
    }

    /// Refit the white space of a subtree that was moved.
    pub(super) fn refit(&mut self, top: u32, refit: &Refit<'_>) {
        let elements: Vec<u32> = self.subtree(top).filter(|index| self.has_layout(*index)).collect();
        for element in elements {
            let blanks: Vec<u32> =
                self.child_indexes(self.at(element).first).filter(|child| self.is_blank(*child)).collect();
            for blank in blanks {
                let new = refit.apply(self.span(blank));
                if new.is_empty() {
                    self.free_tree(blank);
                } else if new != self.span(blank) {
                    self.replace_span(blank, &new);
                }
            }
        }
    }

    /// A node by id, for callers that have it from outside and need any kind.
    pub(super) fn parent_of(&self, id: NodeId) -> Result<u32> {
        match self.get(id).ok_or_else(gone)?.parent {
            NONE => Err(invalid("the root element cannot be removed or moved")),
            parent => Ok(parent),
        }
    }
}
