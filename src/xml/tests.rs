// SPDX-License-Identifier: LGPL-2.1-or-later
//! Tests of the whole room: what an edit writes, literally.

use super::*;
use crate::error::{ErrorCode, Result};

mod edit;
mod parse;
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

/// The document must be what one gets from reading what it writes.
fn check(document: &Document) {
    let text = document.to_xml();
    let again = Document::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(again.to_xml(), text);
    let outline = |document: &Document| -> Vec<_> {
        let root = document.root();
        std::iter::once(root)
            .chain(document.descendants(root))
            .map(|id| {
                let attributes: Vec<_> =
                    document.attributes(id).map(|(name, value)| format!("{name}={value}")).collect();
                let parent = document.parent(id).map(|id| document.name(id).to_owned());
                (document.kind(id), document.name(id).to_owned(), document.text(id).into_owned(), attributes, parent)
            })
            .collect()
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
