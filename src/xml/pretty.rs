// SPDX-License-Identifier: LGPL-2.1-or-later
//! Canonical formatting, on request only.

use super::check;
use super::document::{Document, NONE, Node, NodeKind};

const UNIT: &str = "  ";

/// Deeper elements are not indented further, so that the size stays proportional to the document's.
const MAX_INDENT: usize = 64;

impl Document {
    /// The document in canonical formatting: two spaces of indentation, one space between attributes, double quotes,
    /// `<a/>` for empty elements, no empty lines. Elements that hold text keep their content as it is, and so does
    /// what stands before the root element.
    pub fn to_pretty_xml(&self) -> String {
        let mut out = String::with_capacity(self.source_len as usize);
        out.push_str(self.prolog());
        let mut depth = 0;
        let mut current = self.root;
        loop {
            let node = self.at(current);
            let verbatim = node.kind == NodeKind::Element && node.first != NONE && !self.has_layout(current);
            let blank = self.is_blank(current);
            if !blank {
                if current != self.root {
                    self.break_line(depth, &mut out);
                }
                match node.kind {
                    NodeKind::Element => self.pretty_tag(node, &mut out),
                    _ => out.push_str(self.span(current)),
                }
                if verbatim {
                    for child in self.child_indexes(node.first) {
                        self.write_subtree(child, &mut out);
                    }
                    self.pretty_end_tag(node, &mut out);
                } else if node.first != NONE {
                    depth += 1;
                    current = node.first;
                    continue;
                }
            }
            while current != self.root && self.at(current).next == NONE {
                current = self.at(current).parent;
                depth -= 1;
                self.break_line(depth, &mut out);
                self.pretty_end_tag(self.at(current), &mut out);
            }
            if current == self.root {
                break;
            }
            current = self.at(current).next;
        }
        out.push_str(self.epilog());
        out
    }

    fn break_line(&self, depth: usize, out: &mut String) {
        out.push_str(self.newline());
        for _ in 0..depth.min(MAX_INDENT) {
            out.push_str(UNIT);
        }
    }

    fn pretty_tag(&self, node: &Node, out: &mut String) {
        out.push('<');
        out.push_str(self.node_name(node));
        for attr in self.node_attrs(Some(node)) {
            out.push(' ');
            out.push_str(self.attr_name(attr));
            out.push_str("=\"");
            let value = check::attribute_value(self.slice(attr.value, attr.value_end));
            check::escape_attribute(&value, '"', out);
            out.push('"');
        }
        out.push_str(if node.first == NONE { "/>" } else { ">" });
    }

    fn pretty_end_tag(&self, node: &Node, out: &mut String) {
        out.push_str("</");
        out.push_str(self.node_name(node));
        out.push('>');
    }
}
