// SPDX-License-Identifier: LGPL-2.1-or-later
//! Validation: whether a document is one that libvirt takes, and where it is not. The rules are in `data/grammar`; they
//! are those of libvirt's own grammars, so the verdict is, too.

mod body;
mod datatypes;
mod known;
mod pattern;
mod problem;
mod report;
mod suggest;
mod tables;
mod walk;

pub use problem::{Problem, ProblemCode};

use super::class::ClassId;
use super::object::Object;
use crate::error::{Error, ErrorCode, Result};
use crate::xml::{Document, Limits, NodeId};
use report::Report;
use std::collections::BTreeSet;
use tables::ANY_CONTENT;
use walk::Walk;

impl Object {
    /// All problems that libvirt would have with the object's element, in the order of the text; at most 1000.
    ///
    /// The element is validated at its place: as part of its document, so that what it is depends on what stands
    /// around it. An element of its own is validated as what its class stands for. Positions are those in the text
    /// that was read, or if the document was changed since, in what [`Object::to_xml`] of the root gives.
    pub fn problems(&self) -> Result<Vec<Problem>> {
        self.read(|document, id| {
            // What is new has no place in the text yet.
            if !document.is_modified() && document.offset(id).is_some() {
                return Ok(problems(document, id, self.class));
            }
            let written = Document::parse_with(&document.to_xml(), &Limits::LARGEST)?;
            let way = way_to(document, id);
            let there = way.iter().try_fold(written.root(), |at, number| written.child_elements(at).nth(*number));
            Ok(problems(&written, there.unwrap_or(written.root()), self.class))
        })
    }

    /// Fails with [`ErrorCode::InvalidDocument`] unless [`Object::problems`] finds none: the message is that of the
    /// first, and says how many more there are.
    pub fn validate(&self) -> Result<()> {
        let problems = self.problems()?;
        let Some((first, more)) = problems.split_first() else { return Ok(()) };
        let message = match more.len() {
            0 => first.message().to_owned(),
            1 => format!("{} (and 1 more problem)", first.message()),
            count => format!("{} (and {count} more problems)", first.message()),
        };
        Err(Error::new(ErrorCode::InvalidDocument, message).at(first.position()))
    }
}

/// The way from the root down to an element, as numbers among the siblings.
fn way_to(document: &Document, id: NodeId) -> Vec<usize> {
    let mut way = Vec::new();
    let mut at = id;
    while let Some(parent) = document.parent(at) {
        way.push(document.child_elements(parent).position(|child| child == at).unwrap_or(0));
        at = parent;
    }
    way.reverse();
    way
}

fn problems(document: &Document, id: NodeId, class: ClassId) -> Vec<Problem> {
    let root = document.root();
    let documents = contents_below(&BTreeSet::from([tables::START]), document, root);
    let (top, contents) = if !documents.is_empty() && reaches(document, id, &documents) {
        (root, documents)
    } else {
        (id, tables::of_class(class.0).iter().copied().collect())
    };
    let mut walk = Walk::quick(document);
    if contents.iter().any(|content| walk.element(top, *content) == 0) {
        return Vec::new();
    }
    let mut report = Report::new(document, id, &contents);
    let mut walk = Walk::thorough(document);
    match contents.iter().min_by_key(|content| walk.element(top, **content)) {
        Some(best) => report.element(top, *best),
        None => report.unknown_root(top),
    }
    report.finish()
}

/// Whether the rules lead from the root down to an element.
fn reaches(document: &Document, id: NodeId, contents: &BTreeSet<u16>) -> bool {
    let Some(parent) = document.parent(id) else { return true };
    let mut line = vec![id];
    let mut at = parent;
    while let Some(above) = document.parent(at) {
        line.push(at);
        at = above;
    }
    let mut contents = contents.clone();
    for step in line.into_iter().rev() {
        contents = contents_below(&contents, document, step);
    }
    !contents.is_empty()
}

/// The contents that a child element can have.
fn contents_below(above: &BTreeSet<u16>, document: &Document, child: NodeId) -> BTreeSet<u16> {
    let uri = document.namespace(child);
    let mut found = BTreeSet::new();
    for content in above.iter().filter_map(|index| tables::content(*index)) {
        if content.element(document.local_name(child), uri.as_deref().unwrap_or("")).is_some() {
            let own = |(name, inner): (&str, u16)| {
                (name == document.local_name(child) && inner != ANY_CONTENT).then_some(inner)
            };
            found.extend(known::children(content).into_iter().filter_map(own));
        }
    }
    found
}
