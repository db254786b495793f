// SPDX-License-Identifier: LGPL-2.1-or-later
//! From tree to text: spans, copied in runs as long as they are adjacent.

use super::document::{Document, NONE, NodeId, NodeKind};
use crate::error::Result;

/// Joins adjacent spans, so that what was not touched is copied in one piece.
struct Copier<'a> {
    text: &'a str,
    out: &'a mut String,
    start: u32,
    end: u32,
}

impl<'a> Copier<'a> {
    fn new(text: &'a str, out: &'a mut String) -> Copier<'a> {
        Copier { text, out, start: 0, end: 0 }
    }

    fn copy(&mut self, start: u32, end: u32) {
        if start == self.end {
            self.end = end;
        } else if start != end {
            self.flush();
            self.start = start;
            self.end = end;
        }
    }

    fn flush(&mut self) {
        self.out.push_str(&self.text[self.start as usize..self.end as usize]);
    }
}

impl Document {
    /// The whole document; byte for byte the parsed text where nothing was changed.
    pub fn to_xml(&self) -> String {
        let mut out = String::with_capacity(self.source_len as usize + 64);
        self.write_to(&mut out);
        out
    }

    /// Append the whole document to `out`.
    pub fn write_to(&self, out: &mut String) {
        if !self.modified {
            out.push_str(&self.text[..self.source_len as usize]);
            return;
        }
        let mut copier = Copier::new(&self.text, out);
        copier.copy(self.prolog.start, self.prolog.end);
        self.copy_subtree_text(self.root, &mut copier);
        copier.copy(self.epilog.start, self.epilog.end);
        copier.flush();
    }

    /// One node as it stands. An element also gets the namespace declarations that it needs from outside.
    pub fn node_to_xml(&self, id: NodeId) -> Result<String> {
        let index = self.live(id)?;
        let mut out = String::new();
        if self.declarations_from_outside(index).is_empty() {
            self.write_subtree(index, &mut out);
        } else {
            let copy = self.copy_of(id)?;
            copy.write_subtree(copy.root, &mut out);
        }
        Ok(out)
    }

    /// Append a node and everything in it to `out`.
    pub(super) fn write_subtree(&self, top: u32, out: &mut String) {
        let mut copier = Copier::new(&self.text, out);
        self.copy_subtree_text(top, &mut copier);
        copier.flush();
    }

    fn copy_subtree_text(&self, top: u32, copier: &mut Copier<'_>) {
        let mut current = top;
        loop {
            let node = self.at(current);
            copier.copy(node.start, node.end);
            if node.first != NONE {
                current = node.first;
                continue;
            }
            // No children, or all written: close elements until there is a next sibling.
            loop {
                let node = self.at(current);
                if node.kind == NodeKind::Element {
                    copier.copy(node.close_start, node.close_end);
                }
                if current == top {
                    return;
                }
                if node.next != NONE {
                    current = node.next;
                    break;
                }
                current = node.parent;
            }
        }
    }
}
