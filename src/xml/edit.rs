// SPDX-License-Identifier: LGPL-2.1-or-later
//! Editing. Every function checks first and changes afterwards, so a failed call leaves the document as it was.

use super::check;
use super::document::{Document, NONE, Node, NodeId, NodeKind, Place, gone, invalid, next_generation};
use super::layout::Spot;
use super::limits::MAX_TEXT;
use super::tag::TagEdit;
use crate::error::{Error, ErrorCode, Result};

fn check_chars(text: &str, what: &str) -> Result<()> {
    match check::find_bad_char(text).and_then(|at| text[at..].chars().next()) {
        Some(c) => Err(invalid(format!("{what} contains U+{:04X}, which cannot stand in XML", u32::from(c)))),
        None => Ok(()),
    }
}

fn check_qname(name: &str, what: &str) -> Result<()> {
    if check::is_qname(name) { Ok(()) } else { Err(invalid(format!("'{name}' cannot be {what} name"))) }
}

fn check_comment(text: &str) -> Result<()> {
    check_chars(text, "the comment")?;
    if text.contains("--") || text.ends_with('-') {
        return Err(invalid("a comment cannot contain '--' or end with '-'"));
    }
    Ok(())
}

impl Document {
    /// A new document with an empty root element.
    pub fn new(root: &str) -> Result<Document> {
        if !check::is_ncname(root) {
            return Err(invalid(format!("'{root}' cannot be the name of a root element")));
        }
        Document::parse(&format!("<{root}/>\n"))
    }

    /// Set an attribute, named as it is to be written (with prefix, which must be declared).
    ///
    /// An attribute that is there keeps its place, spacing and quotes. A new one goes after the others.
    pub fn set_attribute(&mut self, id: NodeId, name: &str, value: &str) -> Result<()> {
        let index = self.live_element(id)?;
        check_qname(name, "an attribute")?;
        check_chars(value, "the attribute value")?;
        self.make_room(self.span(index).len() + name.len() + value.len() * 6 + 8, 0)?;
        if let Some(prefix) = check::declared_prefix(name) {
            if let Some(fault) = check::declaration_fault(prefix, value) {
                return Err(invalid(fault));
            }
            self.has_default_namespace |= prefix.is_empty();
            return self.checked_namespaces(index, |document| document.put_attribute(index, name, value));
        }
        self.check_attribute_namespace(index, name)?;
        self.put_attribute(index, name, value)
    }

    fn put_attribute(&mut self, index: u32, name: &str, value: &str) -> Result<()> {
        let node = self.at(index);
        match self.find_attr(node, name) {
            Some(at) => {
                let attr = &self.attrs[at];
                if check::attribute_value(self.slice(attr.value, attr.value_end)) != value {
                    let number = at - node.attrs as usize;
                    self.rewrite_tag(index, TagEdit::Value(number, value));
                }
            }
            None if node.attr_count >= self.limits.max_attributes => {
                let message = format!("an element has more than {} attributes", self.limits.max_attributes);
                return Err(Error::new(ErrorCode::Limit, message));
            }
            None => self.rewrite_tag(index, TagEdit::Add(name, value)),
        }
        Ok(())
    }

    /// Remove an attribute with the white space before it. False if there was none.
    ///
    /// The declaration of a namespace that is in use cannot be removed.
    pub fn remove_attribute(&mut self, id: NodeId, name: &str) -> Result<bool> {
        let index = self.live_element(id)?;
        let node = self.at(index);
        let Some(at) = self.find_attr(node, name) else { return Ok(false) };
        let number = at - node.attrs as usize;
        self.make_room(self.span(index).len(), 0)?;
        if check::declared_prefix(name).is_some() {
            self.checked_namespaces(index, |document| {
                document.rewrite_tag(index, TagEdit::Remove(number));
                Ok(())
            })?;
        } else {
            self.rewrite_tag(index, TagEdit::Remove(number));
        }
        Ok(true)
    }

    /// Set the text of a node.
    ///
    /// In an element the new text takes the place of all text and CDATA directly in it; child elements and comments
    /// stay where they are. Without child elements, [`Document::text`] then returns exactly `text`. With child
    /// elements, the white space between them is layout and stays too, so that the text reads back between it.
    pub fn set_text(&mut self, id: NodeId, text: &str) -> Result<()> {
        let node = *self.get(id).ok_or_else(gone)?;
        check_chars(text, "the text")?;
        self.make_room(self.span(id.index).len() * 2 + text.len() * 6 + 64, 1)?;
        if node.kind == NodeKind::Element {
            self.set_element_text(id.index, text);
            return Ok(());
        }
        match node.kind {
            NodeKind::Comment => check_comment(text)?,
            NodeKind::ProcessingInstruction if text.contains("?>") => {
                return Err(invalid("a processing instruction cannot contain '?>'"));
            }
            _ => {}
        }
        self.set_content(id.index, text);
        Ok(())
    }

    /// The content of any node but an element.
    fn set_content(&mut self, index: u32, text: &str) {
        let node = *self.at(index);
        if self.node_text(&node) == text {
            return;
        }
        let mut new = String::with_capacity(text.len() + 12);
        let lines = |text: &str| if self.crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
        match node.kind {
            // In CDATA a CR cannot be written, nor can the end of CDATA.
            NodeKind::CData if !text.contains("]]>") && !text.contains('\r') => {
                new = format!("<![CDATA[{}]]>", lines(text));
            }
            NodeKind::Comment => new = format!("<!--{}-->", lines(text)),
            NodeKind::ProcessingInstruction => {
                let target = self.name(self.id(index));
                new = format!("<?{target}{}{}?>", if text.is_empty() { "" } else { " " }, lines(text));
            }
            _ => {
                check::escape_text(text, self.newline(), &mut new);
                self.at_mut(index).kind = NodeKind::Text;
            }
        }
        self.replace_span(index, &new);
    }

    fn set_element_text(&mut self, index: u32, text: &str) {
        let children: Vec<u32> = self.child_indexes(self.at(index).first).collect();
        let is_text = |child: &u32| matches!(self.at(*child).kind, NodeKind::Text | NodeKind::CData);
        let has_elements = children.iter().any(|child| self.at(*child).kind == NodeKind::Element);
        let is_said = |child: &u32| is_text(child) && !self.is_blank(*child);
        let keep = children.iter().copied().find(is_said);
        // White space among child elements is layout; elsewhere it is text like any other.
        let keep = if has_elements { keep } else { keep.or_else(|| children.iter().copied().find(is_text)) };
        let others: Vec<u32> = children
            .iter()
            .copied()
            .filter(|child| Some(*child) != keep && if has_elements { is_said(child) } else { is_text(child) })
            .collect();
        if !has_elements && self.text(self.id(index)) == text {
            return;
        }
        for other in others {
            self.set_said(other, "", has_elements);
        }
        match keep {
            Some(keep) => self.set_said(keep, text, has_elements),
            None if text.is_empty() => {}
            None => {
                self.open_tag(index);
                let mut new = String::with_capacity(text.len());
                check::escape_text(text, self.newline(), &mut new);
                let first = self.at(index).first;
                if self.is_blank(first) {
                    new.push_str(self.span(first));
                    self.replace_span(first, &new);
                } else {
                    let node = self.new_node(NodeKind::Text, &new);
                    self.attach(index, first, node);
                }
            }
        }
        if self.at(index).first == NONE {
            self.close_tag(index);
        }
    }

    /// Replace what a text node says, with or without the white space around it; it goes when nothing is left.
    fn set_said(&mut self, index: u32, text: &str, keep_layout: bool) {
        if !keep_layout || self.at(index).kind == NodeKind::CData {
            match text {
                "" => self.free_tree(index),
                text => self.set_content(index, text),
            }
            return;
        }
        const SPACES: [char; 4] = [' ', '\t', '\r', '\n'];
        let old = self.span(index);
        let lead = &old[..old.len() - old.trim_start_matches(SPACES).len()];
        let trail = &old[old.trim_end_matches(SPACES).len()..];
        let mut new = String::with_capacity(old.len() + text.len());
        if !text.is_empty() {
            new.push_str(lead);
            check::escape_text(text, self.newline(), &mut new);
            new.push_str(trail);
        } else {
            new.push_str(if trail.contains('\n') { trail } else { lead });
        }
        if new.is_empty() {
            self.free_tree(index);
        } else if new != self.span(index) {
            self.replace_span(index, &new);
        }
    }

    /// Insert an empty element, named as it is to be written (a prefix must be declared). Without prefix it is in
    /// the default namespace that is in scope, which in libvirt's documents is none.
    ///
    /// It gets a line of its own with its siblings' indentation, or with a deeper one than its parent's; in a
    /// document without white space between elements it gets none either.
    pub fn insert_element(&mut self, parent: NodeId, place: Place, name: &str) -> Result<NodeId> {
        self.insert_tag(parent, place, name, "")
    }

    /// Insert an element in a namespace. The prefix is declared on the element if it does not stand for that
    /// namespace already; an empty one means the default namespace.
    pub fn insert_element_ns(
        &mut self,
        parent: NodeId,
        place: Place,
        prefix: &str,
        uri: &str,
        local: &str,
    ) -> Result<NodeId> {
        let index = self.live_element(parent)?;
        if !check::is_ncname(local) || !(prefix.is_empty() || check::is_ncname(prefix)) {
            return Err(invalid(format!("'{prefix}:{local}' cannot be an element name")));
        }
        check_chars(uri, "the namespace name")?;
        let known = self.lookup(index, prefix).unwrap_or_default() == uri;
        let (name, declared) = match prefix {
            "" => (local.to_owned(), "xmlns".to_owned()),
            prefix => (format!("{prefix}:{local}"), format!("xmlns:{prefix}")),
        };
        if known && (prefix.is_empty() || !uri.is_empty()) {
            return self.insert_tag(parent, place, &name, "");
        }
        if let Some(fault) = check::declaration_fault(prefix, uri) {
            return Err(invalid(fault));
        }
        self.make_room(uri.len() * 6, 0)?;
        let id = self.insert_tag(parent, place, &name, prefix)?;
        self.has_default_namespace |= prefix.is_empty();
        self.put_attribute(id.index, &declared, uri)?;
        Ok(id)
    }

    /// `declares` is the prefix that the caller is going to declare.
    fn insert_tag(&mut self, parent: NodeId, place: Place, name: &str, declares: &str) -> Result<NodeId> {
        let index = self.live_element(parent)?;
        check_qname(name, "an element")?;
        let prefix = check::split_qname(name).0.unwrap_or_default();
        if !prefix.is_empty() && prefix != declares && self.lookup(index, prefix).is_none() {
            return Err(invalid(format!("the namespace prefix '{prefix}' is not declared")));
        }
        self.check_depth(index, 1)?;
        let node = if self.is_deferred(index) {
            let before = self.before(index, place)?;
            self.make_room(self.span(index).len() * 2 + name.len() + 8, 1)?;
            self.open_tag(index);
            let node = self.new_node(NodeKind::Element, "");
            self.attach(index, before, node);
            node
        } else {
            let spot = self.room_for_child(index, place, name.len() + 3)?;
            let node = self.new_node(NodeKind::Element, "");
            self.place(&spot, &[node]);
            self.note_new(self.id(node));
            node
        };
        // Behind everything else, where attributes can be added to it without writing it anew.
        let start = self.text.len() as u32;
        self.text.push('<');
        self.text.push_str(name);
        self.text.push_str("/>");
        let end = self.text.len() as u32;
        let element = self.at_mut(node);
        element.start = start;
        element.end = end;
        element.name_len = name.len() as u16;
        Ok(self.id(node))
    }

    /// Insert a comment, with the same layout as an element.
    pub fn insert_comment(&mut self, parent: NodeId, place: Place, text: &str) -> Result<NodeId> {
        let index = self.live_element(parent)?;
        check_comment(text)?;
        let spot = self.room_for_child(index, place, text.len() * 2 + 7)?;
        let text = if self.crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
        let node = self.new_node(NodeKind::Comment, &format!("<!--{text}-->"));
        self.place(&spot, &[node]);
        Ok(self.id(node))
    }

    /// Remove a node with everything in it.
    ///
    /// An element or comment that has its line to itself takes the line with it. Comments beside it stay. When its
    /// parent has nothing left but white space it becomes `<parent/>`. The root element cannot be removed.
    pub fn remove(&mut self, id: NodeId) -> Result<()> {
        let parent = self.parent_of(id)?;
        self.make_room(self.take_out_size(id.index, parent), 0)?;
        self.take_out(id.index);
        self.free_tree(id.index);
        Ok(())
    }

    /// Remove everything in an element, comments and text too. It becomes `<a/>`.
    pub fn clear_children(&mut self, id: NodeId) -> Result<()> {
        let index = self.live_element(id)?;
        if self.at(index).first == NONE {
            return Ok(());
        }
        self.make_room(self.span(index).len() + 2, 0)?;
        self.free_children(index);
        self.close_tag(index);
        Ok(())
    }

    /// Give an element another name, written with its prefix, which must be declared.
    pub fn rename(&mut self, id: NodeId, name: &str) -> Result<()> {
        let index = self.live_element(id)?;
        check_qname(name, "an element")?;
        if let Some(prefix) = check::split_qname(name).0
            && self.lookup(index, prefix).is_none()
        {
            return Err(invalid(format!("the namespace prefix '{prefix}' is not declared")));
        }
        if self.node_name(self.at(index)) == name {
            return Ok(());
        }
        let node = *self.at(index);
        self.make_room(self.span(index).len() + name.len() * 2 + (node.close_end - node.close_start) as usize, 0)?;
        self.rewrite_tag(index, TagEdit::Name(name));
        if !node.is_empty_tag() {
            let space = self.slice(node.close_start + 2 + u32::from(node.name_len), node.close_end).to_owned();
            let start = self.text.len() as u32;
            self.text.push_str("</");
            self.text.push_str(name);
            self.text.push_str(&space);
            let end = self.text.len() as u32;
            let node = self.at_mut(index);
            node.close_start = start;
            node.close_end = end;
        }
        Ok(())
    }

    // What the other files of this module build upon. None of these fails, so room must have been made before.

    /// Make sure that so many bytes and nodes can be added.
    pub(super) fn make_room(&mut self, bytes: usize, nodes: usize) -> Result<()> {
        self.compact_if_due();
        if bytes > MAX_TEXT || self.text.len() > MAX_TEXT - bytes || self.attrs.len() > MAX_TEXT {
            return Err(Error::new(ErrorCode::Limit, "the document has grown too large"));
        }
        if self.nodes.len() - self.free.len() + nodes > self.limits.max_nodes as usize {
            let message = format!("the document would have more than {} nodes", self.limits.max_nodes);
            return Err(Error::new(ErrorCode::Limit, message));
        }
        Ok(())
    }

    /// The spot for one child of so many bytes, with room made for it and its layout.
    fn room_for_child(&mut self, parent: u32, place: Place, bytes: usize) -> Result<Spot> {
        let spot = self.spot(parent, place)?;
        self.make_room(bytes + self.place_size(&spot), 3)?;
        Ok(spot)
    }

    /// How much [`Document::place`] may write.
    pub(super) fn place_size(&self, spot: &Spot) -> usize {
        spot.lead.len() + spot.trail.len() + 2 * self.span(spot.parent).len() + 8
    }

    /// How much [`Document::take_out`] may write.
    pub(super) fn take_out_size(&self, index: u32, parent: u32) -> usize {
        let node = self.at(index);
        let text = |at: u32| if at == NONE { 0 } else { self.span(at).len() };
        self.span(parent).len() + text(node.prev) + text(node.next) + 8
    }

    /// May something that is `height` elements high go into `parent`?
    pub(super) fn check_depth(&self, parent: u32, height: u32) -> Result<()> {
        if self.depth(parent).saturating_add(height) > self.limits.max_depth {
            let message = format!("elements would be nested deeper than {}", self.limits.max_depth);
            return Err(Error::new(ErrorCode::Limit, message));
        }
        Ok(())
    }

    /// How deep an element is; the root is at 1.
    pub(super) fn depth(&self, index: u32) -> u32 {
        let mut depth = 1;
        let mut current = self.at(index).parent;
        while current != NONE {
            depth += 1;
            current = self.at(current).parent;
        }
        depth
    }

    /// A loose node with its text.
    pub(super) fn new_node(&mut self, kind: NodeKind, text: &str) -> u32 {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        self.add_node(Node::new(next_generation(), kind, start, self.text.len() as u32))
    }

    pub(super) fn add_node(&mut self, node: Node) -> u32 {
        match self.free.pop() {
            Some(index) => {
                *self.at_mut(index) = node;
                index
            }
            None => {
                self.nodes.push(node);
                (self.nodes.len() - 1) as u32
            }
        }
    }

    /// Other text for a node.
    pub(super) fn replace_span(&mut self, index: u32, text: &str) {
        self.modified = true;
        let start = self.text.len() as u32;
        self.text.push_str(text);
        let end = self.text.len() as u32;
        let node = self.at_mut(index);
        node.start = start;
        node.end = end;
    }

    /// Link a loose node in, before a child of `parent` or (NONE) at the end.
    pub(super) fn attach(&mut self, parent: u32, before: u32, index: u32) {
        self.modified = true;
        let prev = match before {
            NONE => std::mem::replace(&mut self.at_mut(parent).last, index),
            before => std::mem::replace(&mut self.at_mut(before).prev, index),
        };
        match prev {
            NONE => self.at_mut(parent).first = index,
            prev => self.at_mut(prev).next = index,
        }
        let node = self.at_mut(index);
        node.parent = parent;
        node.prev = prev;
        node.next = before;
    }

    /// Take a node out of its parent; it becomes the top of a loose subtree.
    pub(super) fn detach(&mut self, index: u32) {
        self.modified = true;
        let Node { parent, prev, next, .. } = *self.at(index);
        if parent == NONE {
            return;
        }
        match prev {
            NONE => self.at_mut(parent).first = next,
            prev => self.at_mut(prev).next = next,
        }
        match next {
            NONE => self.at_mut(parent).last = prev,
            next => self.at_mut(next).prev = prev,
        }
        let node = self.at_mut(index);
        node.parent = NONE;
        node.prev = NONE;
        node.next = NONE;
    }

    /// Remove a subtree; its ids are stale from now on.
    pub(super) fn free_tree(&mut self, top: u32) {
        self.detach(top);
        let mut current = Some(top);
        while let Some(index) = current {
            current = self.following(index, top);
            self.at_mut(index).generation = 0;
            self.free.push(index);
        }
    }

    /// Remove all children.
    pub(super) fn free_children(&mut self, index: u32) {
        while self.at(index).first != NONE {
            self.free_tree(self.at(index).first);
        }
    }
}
