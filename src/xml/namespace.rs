// SPDX-License-Identifier: LGPL-2.1-or-later
//! Namespaces: what prefixes stand for, and what a subtree needs when it gets another context.

use std::borrow::Cow;

use super::check;
use super::document::{Document, NONE, NodeId, NodeKind, invalid};
use super::tag::TagEdit;
use crate::error::Result;

/// A prefix (empty: the default namespace) and what it stands for.
pub(super) type Declaration = (String, String);

impl Document {
    /// The namespace that an element is in; `None` if in none.
    pub fn namespace(&self, id: NodeId) -> Option<Cow<'_, str>> {
        let node = self.get(id).filter(|node| node.kind == NodeKind::Element)?;
        let prefix = check::split_qname(self.node_name(node)).0.unwrap_or_default();
        if prefix.is_empty() && !self.has_default_namespace {
            return None;
        }
        self.lookup(id.index, prefix).filter(|uri| !uri.is_empty())
    }

    /// The value of an attribute that is in a namespace, whatever its prefix.
    pub fn attribute_ns(&self, id: NodeId, uri: &str, local_name: &str) -> Option<Cow<'_, str>> {
        let node = self.get(id)?;
        let attr = self.node_attrs(Some(node)).iter().find(|attr| match check::split_qname(self.attr_name(attr)) {
            (Some(prefix), local) => {
                local == local_name && self.lookup(id.index, prefix).is_some_and(|bound| bound == uri)
            }
            (None, _) => false,
        })?;
        Some(check::attribute_value(self.slice(attr.value, attr.value_end)))
    }

    /// The namespace that an attribute is in, named as written; `None` if in none, as all without prefix are.
    pub fn attribute_namespace(&self, id: NodeId, name: &str) -> Option<Cow<'_, str>> {
        self.get(id)?;
        self.lookup(id.index, check::split_qname(name).0?)
    }

    /// What a prefix stands for at an element.
    pub(super) fn lookup(&self, index: u32, prefix: &str) -> Option<Cow<'_, str>> {
        match prefix {
            "xml" => return Some(Cow::Borrowed(check::XML_URI)),
            "xmlns" => return None,
            _ => {}
        }
        let mut current = index;
        while current != NONE {
            let node = self.at(current);
            for attr in self.node_attrs(Some(node)) {
                if check::declared_prefix(self.attr_name(attr)) == Some(prefix) {
                    return Some(check::attribute_value(self.slice(attr.value, attr.value_end)));
                }
            }
            current = node.parent;
        }
        None
    }

    /// All prefixes that stand for something at an element.
    pub(super) fn in_scope(&self, index: u32) -> Vec<Declaration> {
        let mut found: Vec<Declaration> = Vec::new();
        let mut current = index;
        while current != NONE {
            let node = self.at(current);
            for attr in self.node_attrs(Some(node)) {
                if let Some(prefix) = check::declared_prefix(self.attr_name(attr))
                    && !found.iter().any(|(known, _)| known == prefix)
                {
                    let uri = check::attribute_value(self.slice(attr.value, attr.value_end));
                    found.push((prefix.to_owned(), uri.into_owned()));
                }
            }
            current = node.parent;
        }
        found
    }

    /// The prefixes that are used in a subtree but not declared in it. The empty one is used by every element
    /// without prefix.
    pub(super) fn free_prefixes(&self, top: u32) -> Vec<String> {
        let mut free: Vec<String> = Vec::new();
        for index in self.subtree(top) {
            let node = self.at(index);
            if node.kind != NodeKind::Element {
                continue;
            }
            let attributes = self.node_attrs(Some(node)).iter().filter_map(|attr| {
                let name = self.attr_name(attr);
                check::split_qname(name).0.filter(|prefix| *prefix != "xmlns")
            });
            let element = check::split_qname(self.node_name(node)).0.unwrap_or_default();
            for prefix in attributes.chain([element]) {
                let known = prefix == "xml" || free.iter().any(|known| known == prefix);
                if !known && !self.is_declared_inside(index, top, prefix) {
                    free.push(prefix.to_owned());
                }
            }
        }
        free
    }

    fn is_declared_inside(&self, index: u32, top: u32, prefix: &str) -> bool {
        if prefix.is_empty() && !self.has_default_namespace {
            return false;
        }
        let mut current = index;
        loop {
            let node = self.at(current);
            let mut attrs = self.node_attrs(Some(node)).iter();
            if attrs.any(|attr| check::declared_prefix(self.attr_name(attr)) == Some(prefix)) {
                return true;
            }
            if current == top {
                return false;
            }
            current = node.parent;
        }
    }

    /// The declarations that a subtree needs from outside to stand alone.
    pub(super) fn declarations_from_outside(&self, top: u32) -> Vec<Declaration> {
        let parent = self.at(top).parent;
        if parent == NONE || self.at(top).kind != NodeKind::Element {
            return Vec::new();
        }
        let bound = |prefix: String| {
            let uri = self.lookup(parent, &prefix)?.into_owned();
            (!uri.is_empty()).then_some((prefix, uri))
        };
        self.free_prefixes(top).into_iter().filter_map(bound).collect()
    }

    /// The declarations that a subtree of `source` needs so that its names mean in `parent` what they mean now.
    pub(super) fn declarations_for(&self, parent: u32, source: &Document, top: u32) -> Vec<Declaration> {
        let changed = |prefix: String| {
            let before = source.lookup(top, &prefix).unwrap_or_default().into_owned();
            let after = self.lookup(parent, &prefix).unwrap_or_default();
            (before != after).then_some((prefix, before))
        };
        source.free_prefixes(top).into_iter().filter_map(changed).collect()
    }

    /// Write declarations into a start tag.
    pub(super) fn declare(&mut self, index: u32, declarations: &[Declaration]) {
        for (prefix, uri) in declarations {
            match prefix.as_str() {
                "" => {
                    self.has_default_namespace = true;
                    self.rewrite_tag(index, TagEdit::Add("xmlns", uri));
                }
                prefix => self.rewrite_tag(index, TagEdit::Add(&format!("xmlns:{prefix}"), uri)),
            }
        }
    }

    /// May an attribute of this name be set? Its prefix must be declared, and no other attribute may be the same one
    /// under another prefix.
    pub(super) fn check_attribute_namespace(&self, index: u32, name: &str) -> Result<()> {
        let (Some(prefix), local) = check::split_qname(name) else { return Ok(()) };
        let Some(uri) = self.lookup(index, prefix) else {
            return Err(invalid(format!("the namespace prefix '{prefix}' is not declared")));
        };
        for attr in self.node_attrs(Some(self.at(index))) {
            let other = self.attr_name(attr);
            if let (Some(other_prefix), other_local) = check::split_qname(other)
                && other != name
                && other_local == local
                && check::declared_prefix(other).is_none()
                && self.lookup(index, other_prefix).is_some_and(|bound| bound == uri)
            {
                return Err(invalid(format!("the attribute '{other}' is the same as '{name}'")));
            }
        }
        Ok(())
    }

    /// Change declarations at `index`; take the change back if prefixes in use would lose their meaning or two
    /// attributes become the same. Such changes are so rare that a copy of the document is the simplest way back.
    pub(super) fn checked_namespaces(
        &mut self,
        index: u32,
        change: impl FnOnce(&mut Document) -> Result<()>,
    ) -> Result<()> {
        let before = self.clone();
        let checked = change(self).and_then(|()| {
            let elements = self.subtree(index).filter(|index| self.at(*index).kind == NodeKind::Element);
            for element in elements {
                let node = self.at(element);
                if let Some(prefix) = check::split_qname(self.node_name(node)).0
                    && self.lookup(element, prefix).is_none()
                {
                    return Err(invalid(format!("the namespace prefix '{prefix}' is in use")));
                }
                for attr in self.node_attrs(Some(node)) {
                    let name = self.attr_name(attr);
                    if check::declared_prefix(name).is_none() {
                        self.check_attribute_namespace(element, name)?;
                    }
                }
            }
            Ok(())
        });
        if checked.is_err() {
            *self = before;
        }
        checked
    }
}
