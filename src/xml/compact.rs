// SPDX-License-Identifier: LGPL-2.1-or-later
//! Housekeeping: edits only ever append, so now and then what they left behind is cleared away.

use super::document::Document;

/// Edits may add this much before anything is done about it.
const SLACK: usize = 64 << 10;

impl Document {
    /// Clear away the leftovers of edits, if they have become as large as everything else.
    pub(super) fn compact_if_due(&mut self) {
        if self.text.len() > self.compact_at || self.attrs.len() > self.compact_at {
            self.compact();
        }
    }

    pub(super) fn compact(&mut self) {
        let source_len = self.source_len;
        let old = std::mem::take(&mut self.text);
        let mut text = String::with_capacity(source_len as usize + SLACK);
        text.push_str(&old[..source_len as usize]);
        // A span inside the source stays where it is: positions and the unmodified part depend on it.
        let mut keep = |start: u32, end: u32| {
            if end <= source_len {
                return start;
            }
            let at = text.len() as u32;
            text.push_str(&old[start as usize..end as usize]);
            at
        };
        let mut attrs = Vec::with_capacity(self.attrs.len());
        for node in self.nodes.iter_mut().filter(|node| node.generation != 0) {
            let (start, close) = (node.start, node.close_start);
            node.start = keep(start, node.end);
            node.end = node.end - start + node.start;
            node.close_start = keep(close, node.close_end);
            node.close_end = node.close_end - close + node.close_start;
            let first = attrs.len() as u32;
            attrs.extend(self.attrs[node.attr_range()].iter().map(|attr| attr.shifted(start, node.start)));
            node.attrs = first;
        }
        // That of a copied element is no part of a source.
        let start = keep(self.epilog.start, self.epilog.end);
        self.epilog = start..self.epilog.end - self.epilog.start + start;
        self.text = text;
        self.attrs = attrs;
        self.compact_at = compact_at(self.text.len().max(self.attrs.len()));
    }
}

/// When to compact next a document that has this much now.
pub(super) fn compact_at(size: usize) -> usize {
    size * 2 + SLACK
}
