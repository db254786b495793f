// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reading a document in one pass: what facts are gathered through.

use crate::config::{Draft, Object};
use crate::error::Result;
use crate::xml::{Document, NodeId};
use std::any::Any;
use std::str::FromStr;
use std::sync::Arc;

/// What is read of a device, whether it stands in a document or is still to be made.
pub trait Element {
    /// The name of the element.
    fn name(&self) -> &str;
    /// An attribute without surrounding blanks; `None` if it is missing or empty.
    fn attribute(&self, name: &str) -> Option<String>;
    /// An attribute of the first child element of that name.
    fn attribute_of(&self, child: &str, name: &str) -> Option<String>;
    /// Whether there is a child element of that name.
    fn has_child(&self, name: &str) -> bool;
}

impl Element for View<'_> {
    fn name(&self) -> &str {
        View::name(*self)
    }
    fn attribute(&self, name: &str) -> Option<String> {
        View::attribute(*self, name)
    }
    fn attribute_of(&self, child: &str, name: &str) -> Option<String> {
        View::attribute_of(*self, child, name)
    }
    fn has_child(&self, name: &str) -> bool {
        self.child(name).is_some()
    }
}

impl Element for Draft {
    fn name(&self) -> &str {
        self.element_name()
    }
    fn attribute(&self, name: &str) -> Option<String> {
        Draft::attribute(self, name).and_then(plain)
    }
    fn attribute_of(&self, child: &str, name: &str) -> Option<String> {
        Draft::attribute_of(self, child, name).and_then(plain)
    }
    fn has_child(&self, name: &str) -> bool {
        Draft::has_child(self, name)
    }
}

/// An element of a document that is locked for reading.
#[derive(Clone, Copy)]
pub struct View<'a> {
    document: &'a Document,
    id: NodeId,
}

impl<'a> View<'a> {
    /// Reads an element and everything below it under one lock. `work` must not use any object.
    pub fn read<T>(object: &Object, work: impl FnOnce(View<'_>) -> T) -> Result<T> {
        object.read(|document, id| Ok(work(View { document, id })))
    }

    /// As [`View::read`], for what is kept until the document changes.
    pub fn derive<T: Any + Send + Sync>(object: &Object, work: impl FnOnce(View<'_>) -> T) -> Result<Arc<T>> {
        object.derived(|document, id| work(View { document, id }))
    }

    /// The id of the element.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// The name of the element.
    pub fn name(self) -> &'a str {
        self.document.name(self.id)
    }

    /// The child elements.
    pub fn children(self) -> impl Iterator<Item = View<'a>> {
        let document = self.document;
        document.child_elements(self.id).map(move |id| View { document, id })
    }

    /// The child elements of that name.
    pub fn all(self, name: &str) -> impl Iterator<Item = View<'a>> {
        self.children().filter(move |child| child.name() == name)
    }

    /// The first child element of that name.
    pub fn child(self, name: &str) -> Option<View<'a>> {
        self.all(name).next()
    }

    /// The element that a way of first children leads to.
    pub fn below(self, way: &[&str]) -> Option<View<'a>> {
        way.iter().try_fold(self, |at, name| at.child(name))
    }

    /// The first child element of that name whose attribute has that value.
    pub fn with(self, name: &str, attribute: &str, value: &str) -> Option<View<'a>> {
        self.all(name).find(|child| child.has(attribute, value))
    }

    /// Whether an attribute has that value.
    pub fn has(self, attribute: &str, value: &str) -> bool {
        self.document.attribute(self.id, attribute).is_some_and(|present| present.trim() == value)
    }

    /// An attribute without surrounding blanks; `None` if it is missing or empty.
    pub fn attribute(self, name: &str) -> Option<String> {
        self.document.attribute(self.id, name).and_then(|value| plain(&value))
    }

    /// The text without surrounding blanks; `None` if it is empty.
    pub fn text(self) -> Option<String> {
        plain(&self.document.text(self.id))
    }

    /// The number in the text.
    pub fn number<T: FromStr>(self) -> Option<T> {
        self.document.text(self.id).trim().parse().ok()
    }

    /// The text of the first child element of that name.
    pub fn text_of(self, name: &str) -> Option<String> {
        self.child(name)?.text()
    }

    /// An attribute of the first child element of that name.
    pub fn attribute_of(self, name: &str, attribute: &str) -> Option<String> {
        self.child(name)?.attribute(attribute)
    }
}

fn plain(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
