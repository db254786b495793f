// SPDX-License-Identifier: LGPL-2.1-or-later
//! Tests of the whole room: what an edit writes, literally.

use super::*;
use crate::error::{ErrorCode, Result};

mod edit;
mod parse;
mod random;
mod transfer;

fn doc(text: &str) -> Document {
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(document.to_xml(), text);
    document
}

/// The first element of that name.
fn find(document: &Document, name: &str) -> NodeId {
    let root = document.root();
    std::iter::once(root)
        .chain(document.descendants(root))
        .find(|id| document.kind(*id) == Some(NodeKind::Element) && document.name(*id) == name)
        .unwrap_or_else(|| panic!("no element {name}"))
}

/// Kind, name, text, attributes, parent's name, whether white space in it is layout.
type Line = (NodeKind, String, String, Vec<String>, Option<String>, bool);

/// The document must be what one gets from reading what it writes.
fn check(document: &Document) {
    let text = document.to_xml();
    let again = Document::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(again.to_xml(), text);
    // Two texts beside each other are one when read again, and one without characters is none.
    let outline = |document: &Document| -> Vec<_> {
        let root = document.root();
        let mut lines: Vec<Line> = Vec::new();
        for id in std::iter::once(root).chain(document.descendants(root)) {
            let kind = document.kind(id).unwrap();
            let text = document.text(id).into_owned();
            let is_text = |id: NodeId| document.kind(id) == Some(NodeKind::Text);
            if kind == NodeKind::Text && text.is_empty() {
                continue;
            }
            let mut before = std::iter::successors(document.prev_sibling(id), |id| document.prev_sibling(*id));
            let before = before.find(|id| !is_text(*id) || !document.text(*id).is_empty());
            if kind == NodeKind::Text && before.is_some_and(is_text) {
                if let Some(last) = lines.last_mut() {
                    last.2.push_str(&text);
                }
                continue;
            }
            let attributes = document.attributes(id).map(|(name, value)| format!("{name}={value}")).collect();
            let name = format!("{{{}}}{}", document.namespace(id).unwrap_or_default(), document.name(id));
            let parent = document.parent(id).map(|id| document.name(id).to_owned());
            lines.push((kind, name, text, attributes, parent, document.has_layout(id.index)));
        }
        lines
    };
    assert_eq!(outline(document), outline(&again), "{text}");
    let backwards = |document: &Document, id| {
        let mut found = Vec::new();
        let mut next = document.last_child(id);
        while let Some(id) = next {
            found.insert(0, id);
            next = document.prev_sibling(id);
        }
        found
    };
    for id in std::iter::once(document.root()).chain(document.descendants(document.root())) {
        assert_eq!(document.children(id).collect::<Vec<_>>(), backwards(document, id));
    }
}

/// Apply an edit to the first element called `name` and compare the text.
fn edited(text: &str, name: &str, expected: &str, edit: impl FnOnce(&mut Document, NodeId) -> Result<()>) {
    let mut document = doc(text);
    let id = find(&document, name);
    edit(&mut document, id).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(document.to_xml(), expected);
    check(&document);
}
