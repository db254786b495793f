// SPDX-License-Identifier: LGPL-2.1-or-later
//! Where in a document an element may stand.

use super::tables::{self, ANY_CONTENT, Content, Op};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Element names with those of the elements that they may stand in; made when first asked.
pub(super) struct Known {
    /// The contents to start from.
    tops: BTreeSet<u16>,
    parents: Option<BTreeMap<&'static str, BTreeSet<&'static str>>>,
}

impl Known {
    pub fn new(tops: BTreeSet<u16>) -> Known {
        Known { tops, parents: None }
    }

    /// The elements that may hold one of this name, sorted.
    pub fn parents(&mut self, name: &str) -> Vec<&'static str> {
        let known = self.parents.get_or_insert_with(|| survey(&self.tops));
        known.get(name).into_iter().flatten().copied().collect()
    }
}

fn survey(tops: &BTreeSet<u16>) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut found: BTreeMap<&'static str, BTreeSet<&'static str>> = BTreeMap::new();
    let mut seen = HashSet::new();
    let mut todo: Vec<(&'static str, u16)> = tops.iter().map(|top| ("", *top)).collect();
    while let Some((parent, index)) = todo.pop() {
        if index == ANY_CONTENT || !seen.insert((parent, index)) {
            continue;
        }
        for (name, inner) in tables::content(index).into_iter().flat_map(children) {
            if !parent.is_empty() && name != "*" {
                found.entry(name).or_default().insert(parent);
            }
            todo.push((name, inner));
        }
    }
    found
}

/// The elements that may stand in a content, with their contents.
pub(super) fn children(content: &Content) -> Vec<(&'static str, u16)> {
    let mut found = Vec::new();
    let mut todo = vec![content.root];
    while let Some(index) = todo.pop() {
        let node = tables::node(index);
        match node.op {
            Op::Element => {
                let at = usize::from(node.a) - usize::from(content.first_element());
                found.extend(content.elements().get(at).map(|symbol| (symbol.name(), node.b)));
            }
            Op::Optional | Op::ZeroOrMore | Op::OneOrMore => todo.push(node.a),
            _ => todo.extend(node.parts()),
        }
    }
    found
}
