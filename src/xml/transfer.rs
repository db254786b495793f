// SPDX-License-Identifier: LGPL-2.1-or-later
//! Moving and copying: inside a document, between documents, and from raw XML.

use super::document::{Document, NONE, Node, NodeId, NodeKind, Place, invalid, next_generation};
use super::layout::{Refit, Spot, not_a_child};
use super::limits::Limits;
use super::namespace::Declaration;
use super::parse::Parser;
use crate::error::{Error, ErrorCode, Result};

/// Where nodes went that moved to another document: the new id of each.
#[derive(Debug, Clone, Default)]
pub struct Moved {
    /// Sorted by the old id.
    pairs: Vec<(NodeId, NodeId)>,
}

impl Moved {
    /// The new id of a node; `None` if it did not move.
    pub fn get(&self, old: NodeId) -> Option<NodeId> {
        self.pairs.binary_search_by_key(&old, |pair| pair.0).ok().map(|at| self.pairs[at].1)
    }

    /// All pairs of old and new ids.
    pub fn iter(&self) -> impl Iterator<Item = (NodeId, NodeId)> + '_ {
        self.pairs.iter().copied()
    }
}

impl Document {
    /// Move a node (not the root) to another place in this document. Its id and those of everything in it stay
    /// valid. It leaves and arrives as if removed and inserted: with its line, and indented as its new siblings are.
    pub fn move_to(&mut self, id: NodeId, parent: NodeId, place: Place) -> Result<()> {
        let index = self.live(id)?;
        let target = self.live_element(parent)?;
        let old_parent = self.parent_of(id)?;
        if matches!(place, Place::Before(beside) | Place::After(beside) if beside == id) {
            return Err(invalid("a node cannot be moved next to itself"));
        }
        let mut ancestor = target;
        while ancestor != NONE {
            if ancestor == index {
                return Err(invalid("an element cannot be moved into itself"));
            }
            ancestor = self.at(ancestor).parent;
        }
        let node = self.at(index);
        if matches!(place, Place::Before(beside) if beside.index == node.next && self.contains(beside))
            || matches!(place, Place::After(beside) if beside.index == node.prev && self.contains(beside))
        {
            return if node.parent == target { Ok(()) } else { Err(not_a_child()) };
        }
        // Where it goes may depend on white space that goes with it, so this is only to see that there is such a place.
        let spot = self.spot(target, place)?;
        let is_element = self.at(index).kind == NodeKind::Element;
        if is_element {
            self.check_depth(target, self.height(index))?;
        }
        let declarations = if is_element { self.declarations_for(target, self, index) } else { Vec::new() };
        let (bytes, nodes) = self.size(index);
        let growth = self.place_size(&spot) + self.take_out_size(index, old_parent) + declared_size(&declarations);
        self.make_room(growth + self.span(target).len() + bytes + nodes * (spot.indent().len() + 2), 2)?;

        let from = self.indent_of(index);
        let place = self.lasting_place(index, place);
        self.take_out(index);
        let spot = self.spot(target, place).or_else(|_| self.spot(target, Place::Last))?;
        let to = spot.indent().to_owned();
        let drop = spot.is_inline() && self.is_compact();
        self.refit(index, &Refit { from: &from, to: &to, newline: self.newline(), drop });
        self.place(&spot, &[index]);
        self.declare(index, &declarations);
        Ok(())
    }

    /// The same place, given by a node that is still there when `moving` has been taken out, with white space around
    /// it and the texts before and after it joined.
    fn lasting_place(&self, moving: u32, place: Place) -> Place {
        let (Place::Before(beside) | Place::After(beside)) = place else { return place };
        let node = self.at(beside.index);
        if node.kind != NodeKind::Text {
            return place;
        }
        if self.is_mixed(node.parent) {
            let joined = beside.index == self.at(moving).next;
            return match self.next_sibling(beside) {
                _ if !joined => place,
                Some(next) => Place::Before(next),
                None => Place::Last,
            };
        }
        let mut rest = self.child_indexes(node.next).filter(|index| !self.is_blank(*index) && *index != moving);
        rest.next().map_or(Place::Last, |index| Place::Before(self.id(index)))
    }

    /// Take in another document's root element as a child. Prolog and epilog of the other document are dropped.
    ///
    /// On error the other document is given back.
    // The error is as large as a document, because it is one; it is rare, and a box would only hide it.
    #[allow(clippy::result_large_err)]
    pub fn absorb(
        &mut self,
        other: Document,
        parent: NodeId,
        place: Place,
    ) -> std::result::Result<Moved, (Error, Document)> {
        let mut add = || {
            let index = self.live_element(parent)?;
            let spot = self.spot(index, place)?;
            self.check_depth(index, other.height(other.root))?;
            let declarations = self.declarations_for(index, &other, other.root);
            self.room_for_graft(&spot, &other, other.root, declared_size(&declarations))?;
            let (top, moved) = self.graft(&other, other.root, &spot);
            self.place(&spot, &[top]);
            self.declare(top, &declarations);
            Ok(moved)
        };
        match add() {
            Ok(moved) => Ok(moved),
            Err(error) => Err((error, other)),
        }
    }

    /// Make an element (not the root) a document of its own, and remove it here.
    pub fn split_off(&mut self, id: NodeId) -> Result<(Document, Moved)> {
        let index = self.live_element(id)?;
        let parent = self.parent_of(id)?;
        self.make_room(self.take_out_size(index, parent), 0)?;
        let (document, moved) = self.extract(index)?;
        self.take_out(index);
        self.free_tree(index);
        Ok((document, moved))
    }

    /// A deep copy of an element as a document of its own, with the namespace declarations that it needs.
    pub fn copy_of(&self, id: NodeId) -> Result<Document> {
        Ok(self.extract(self.live_element(id)?)?.0)
    }

    /// Insert raw XML: any number of elements, comments, texts. Prefixes that are declared at `parent` are known in
    /// it. The ids of the new children are returned.
    ///
    /// The fragment keeps its formatting, indented as its place demands; white space around it is dropped.
    pub fn insert_xml(&mut self, parent: NodeId, place: Place, fragment: &str) -> Result<Vec<NodeId>> {
        let index = self.live_element(parent)?;
        let spot = self.spot(index, place)?;
        let limits = Limits { max_bytes: self.limits.max_bytes.max(1 << 10), ..self.limits };
        if fragment.len() > limits.max_bytes as usize {
            let message = format!("the fragment has {} bytes; the limit is {}", fragment.len(), limits.max_bytes);
            return Err(Error::new(ErrorCode::Limit, message));
        }
        let mut parser = Parser::new(fragment, &limits);
        parser.fragment(self.in_scope(index), self.depth(index))?;
        let mut source = parser.finish(fragment.to_owned());
        let stand_in = source.root;

        // White space at both ends is where the fragment was cut out, and tells how far its lines were indented.
        let first = source.at(stand_in).first;
        let last = source.at(stand_in).last;
        let mut from = String::new();
        if source.is_blank(first) {
            from = source.span(first).rsplit('\n').next().unwrap_or_default().to_owned();
            source.free_tree(first);
        }
        if source.at(stand_in).first != NONE && source.is_blank(last) {
            source.free_tree(last);
        }
        let tops: Vec<u32> = source.child_indexes(source.at(stand_in).first).collect();
        if tops.is_empty() {
            return Ok(Vec::new());
        }
        let inline = source.is_mixed(stand_in);
        let spot = if inline { spot.without_layout(self) } else { spot };
        self.room_for_graft(&spot, &source, stand_in, 0)?;
        if !inline {
            let to = spot.indent().to_owned();
            let drop = spot.is_inline() && self.is_compact();
            source.refit(stand_in, &Refit { from: &from, to: &to, newline: self.newline(), drop });
        }
        let tops: Vec<u32> = source.child_indexes(source.at(stand_in).first).collect();
        let mut new = Vec::with_capacity(tops.len());
        for top in tops {
            new.push(self.copy_tree(&source, top).0);
        }
        self.has_default_namespace |= source.has_default_namespace;
        self.place(&spot, &new);
        Ok(new.into_iter().map(|index| self.id(index)).collect())
    }

    /// A subtree as a document of its own.
    fn extract(&self, top: u32) -> Result<(Document, Moved)> {
        let declarations = self.declarations_from_outside(top);
        let mut document = Document {
            text: String::new(),
            source_len: 0,
            nodes: Vec::new(),
            attrs: Vec::new(),
            free: Vec::new(),
            root: 0,
            prolog: 0..0,
            epilog: 0..0,
            modified: false,
            crlf: self.crlf,
            quote: self.quote,
            has_default_namespace: self.has_default_namespace,
            limits: self.limits,
            compact_at: 0,
            deferred: None,
        };
        let (bytes, nodes) = self.size(top);
        document.make_room(bytes + declared_size(&declarations), nodes)?;
        let (root, pairs) = document.copy_tree(self, top);
        document.root = root;
        let from = self.indent_of(top);
        if !from.is_empty() {
            document.refit(root, &Refit { from: &from, to: "", newline: self.newline(), drop: false });
        }
        document.declare(root, &declarations);
        let start = document.text.len() as u32;
        document.text.push_str(document.newline());
        document.epilog = start..document.text.len() as u32;
        document.modified = true;
        document.compact_at = super::compact::compact_at(document.text.len());
        Ok((document, moved(pairs)))
    }

    /// Copy a subtree of another document, with its white space fit for its new place.
    fn graft(&mut self, source: &Document, top: u32, spot: &Spot) -> (u32, Moved) {
        let (root, pairs) = self.copy_tree(source, top);
        let from = source.indent_of(top);
        let drop = spot.is_inline() && self.is_compact();
        if drop || from != spot.indent() || self.crlf != source.crlf {
            self.refit(root, &Refit { from: &from, to: spot.indent(), newline: self.newline(), drop });
        }
        self.has_default_namespace |= source.has_default_namespace;
        (root, moved(pairs))
    }

    /// Copy a subtree of another document as it is, as a loose subtree. Spans are written in document order, so that
    /// they are adjacent again.
    fn copy_tree(&mut self, source: &Document, top: u32) -> (u32, Vec<(NodeId, NodeId)>) {
        let generation = next_generation();
        let mut pairs = Vec::new();
        let mut parent = NONE;
        let mut current = top;
        loop {
            let old = source.at(current);
            let start = self.text.len() as u32;
            self.text.push_str(source.slice(old.start, old.end));
            let attrs = self.attrs.len() as u32;
            self.attrs.extend(source.node_attrs(Some(old)).iter().map(|attr| {
                let mut attr = attr.shifted(old.start, start);
                attr.origin = NONE;
                attr
            }));
            let mut node = Node::new(generation, old.kind, start, self.text.len() as u32);
            node.name_len = old.name_len;
            node.attrs = attrs;
            node.attr_count = old.attr_count;
            let index = self.add_node(node);
            pairs.push((source.id(current), self.id(index)));
            if parent != NONE {
                self.attach(parent, NONE, index);
            }
            if old.first != NONE {
                parent = index;
                current = old.first;
                continue;
            }
            self.copy_end_tag(source, current, index);
            // Everything in here is written: close elements until there is a next sibling.
            while current != top && source.at(current).next == NONE {
                current = source.at(current).parent;
                self.copy_end_tag(source, current, parent);
                parent = self.at(parent).parent;
            }
            if current == top {
                return (pairs[0].1.index, pairs);
            }
            current = source.at(current).next;
        }
    }

    fn copy_end_tag(&mut self, source: &Document, from: u32, to: u32) {
        let old = source.at(from);
        if !old.is_empty_tag() {
            let start = self.text.len() as u32;
            self.text.push_str(source.slice(old.close_start, old.close_end));
            let end = self.text.len() as u32;
            let node = self.at_mut(to);
            node.close_start = start;
            node.close_end = end;
        }
    }

    fn room_for_graft(&mut self, spot: &Spot, source: &Document, top: u32, extra: usize) -> Result<()> {
        let (bytes, nodes) = source.size(top);
        let layout = self.place_size(spot) + nodes * (spot.indent().len() + 2);
        self.make_room(bytes * 2 + layout + extra, nodes + 2)
    }

    /// Bytes and nodes of a subtree.
    fn size(&self, top: u32) -> (usize, usize) {
        self.subtree(top).fold((0, 0), |(bytes, nodes), index| {
            let node = self.at(index);
            (bytes + (node.end - node.start + node.close_end - node.close_start) as usize, nodes + 1)
        })
    }

    /// How many levels of elements a subtree has.
    fn height(&self, top: u32) -> u32 {
        let mut height = 0;
        let mut depth = 1;
        let mut current = top;
        loop {
            if self.at(current).kind == NodeKind::Element {
                height = height.max(depth);
            }
            if self.at(current).first != NONE {
                current = self.at(current).first;
                depth += 1;
                continue;
            }
            while current != top && self.at(current).next == NONE {
                current = self.at(current).parent;
                depth -= 1;
            }
            if current == top {
                return height;
            }
            current = self.at(current).next;
        }
    }
}

impl Spot {
    /// The same place for text, which brings its own white space or none.
    fn without_layout(self, document: &Document) -> Spot {
        let clear = self.clear && document.at(self.parent).first != NONE;
        Spot { lead: String::new(), trail: String::new(), clear, ..self }
    }
}

fn moved(mut pairs: Vec<(NodeId, NodeId)>) -> Moved {
    pairs.sort_unstable();
    Moved { pairs }
}

fn declared_size(declarations: &[Declaration]) -> usize {
    declarations.iter().map(|(prefix, uri)| prefix.len() + uri.len() * 6 + 16).sum()
}
