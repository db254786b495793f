// SPDX-License-Identifier: LGPL-2.1-or-later
//! Many new elements at once: the white space in them waits until all of them are there, and is then written in one go.

use super::document::{Document, NONE, Node, NodeId, NodeKind, Place, next_generation};
use super::layout::not_a_child;
use crate::error::Result;

/// What was made since the layout waits.
#[derive(Debug, Clone)]
pub(super) struct Deferred {
    /// Nodes of this generation and later are new.
    since: u32,
    /// The root element counts as new as well, since there was nothing in it.
    whole: bool,
    /// The new elements whose parents are not new. Only in these is white space missing.
    tops: Vec<NodeId>,
}

impl Document {
    /// From now on the white space inside of new elements waits for [`Document::lay_out`]. About so many elements are to
    /// come.
    pub fn defer_layout(&mut self, elements: usize) {
        if self.deferred.is_some() {
            return;
        }
        // Each has a line with some attributes of its own, and white space before it.
        self.text.reserve(elements * 64);
        self.nodes.reserve(elements * 3);
        self.attrs.reserve(elements * 2);
        let whole = self.at(self.root).first == NONE;
        let tops = if whole { vec![self.root()] } else { Vec::new() };
        self.deferred = Some(Deferred { since: next_generation(), whole, tops });
    }

    /// Writes the white space that was put off.
    pub fn lay_out(&mut self) -> Result<()> {
        let tops = self.deferred.take().map(|deferred| deferred.tops).unwrap_or_default();
        // Many are in the same element.
        let mut unit = (NONE, String::new());
        for top in tops {
            if !self.contains(top) || !self.has_layout(top.index) {
                continue;
            }
            let parent = self.at(top.index).parent;
            if parent == NONE || parent != unit.0 {
                unit = (parent, self.unit(top.index));
            }
            self.lay_out_below(top.index, &unit.1)?;
        }
        Ok(())
    }

    /// Whether the white space in an element has been put off.
    pub(super) fn is_deferred(&self, index: u32) -> bool {
        // Generations count up and may start anew.
        let new = |since: u32| self.at(index).generation.wrapping_sub(since) <= u32::MAX / 2;
        self.deferred.as_ref().is_some_and(|deferred| new(deferred.since) || deferred.whole && index == self.root)
    }

    /// Takes note of a new element in an old one.
    pub(super) fn note_new(&mut self, id: NodeId) {
        if let Some(deferred) = &mut self.deferred {
            deferred.tops.push(id);
        }
    }

    /// The child before which a place without white space is; NONE: at the end.
    pub(super) fn before(&self, parent: u32, place: Place) -> Result<u32> {
        let beside = |id: NodeId| self.get(id).filter(|node| node.parent == parent).ok_or_else(not_a_child);
        Ok(match place {
            Place::First => self.at(parent).first,
            Place::Last => NONE,
            Place::Before(id) => beside(id).map(|_| id.index)?,
            Place::After(id) => beside(id)?.next,
        })
    }

    fn lay_out_below(&mut self, top: u32, unit: &str) -> Result<()> {
        let Some(line) = self.line_of(top) else { return Ok(()) };
        let mut holders = Vec::new();
        let (mut depth, mut deepest, mut current) = (1, 0, top);
        // Down into every element that holds elements; `depth` is that of its children.
        while current != NONE {
            if self.has_layout(current) {
                holders.push((current, depth));
                deepest = deepest.max(depth);
                current = self.at(current).first;
                depth += 1;
                continue;
            }
            while current != top && self.at(current).next == NONE {
                current = self.at(current).parent;
                depth -= 1;
            }
            current = if current == top { NONE } else { self.at(current).next };
        }
        let nodes: usize = holders.iter().map(|(index, _)| self.child_indexes(self.at(*index).first).count() + 1).sum();
        self.make_room(line.len() + unit.len() * deepest, nodes)?;
        // One line with the deepest indentation, of which every other line is the beginning.
        let start = self.text.len() as u32;
        self.text.push_str(&line);
        (0..deepest).for_each(|_| self.text.push_str(unit));
        for (holder, depth) in holders {
            let end = |depth: usize| start + (line.len() + unit.len() * depth) as u32;
            let mut child = self.at(holder).first;
            while child != NONE {
                let next = self.at(child).next;
                let blank = self.add_node(Node::new(next_generation(), NodeKind::Text, start, end(depth)));
                self.attach(holder, child, blank);
                child = next;
            }
            let blank = self.add_node(Node::new(next_generation(), NodeKind::Text, start, end(depth - 1)));
            self.attach(holder, NONE, blank);
        }
        Ok(())
    }
}
