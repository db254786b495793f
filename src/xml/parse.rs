// SPDX-License-Identifier: LGPL-2.1-or-later
//! From text to tree, in one pass that also checks well-formedness.
//!
//! The tokenizer is our own. A general one would leave all checking (names, characters, references, attribute rules,
//! structure, namespaces) to a second pass over its tokens, at twice the time.

use std::borrow::Cow;

use super::check::{self, SPACE, TEXT_STOP, VALUE_STOP, is};
use super::document::{Attr, Document, NONE, Node, NodeKind, next_generation};
use super::limits::{Limits, MAX_NAME};
use super::position::{BOM, position_at};
use crate::error::{Error, ErrorCode, Result};

/// Elements with more attributes than this have them sorted to find a duplicate; comparing all pairs is faster below.
const MANY_ATTRIBUTES: usize = 16;

impl Document {
    /// Read a document.
    pub fn parse(text: &str) -> Result<Document> {
        Document::parse_with(text, &Limits::default())
    }

    /// Read a document, with limits other than the usual ones.
    pub fn parse_with(text: &str, limits: &Limits) -> Result<Document> {
        check_size(text.len(), limits)?;
        let mut parser = Parser::new(text, limits);
        parser.document()?;
        Ok(parser.finish(text.to_owned()))
    }

    /// Read a document from bytes, which must be UTF-8, with or without a byte order mark.
    pub fn parse_bytes(bytes: &[u8]) -> Result<Document> {
        let limits = Limits::default();
        check_size(bytes.len(), &limits)?;
        if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, b'<', ..] | [b'<', 0, ..] = bytes {
            return Err(Error::new(ErrorCode::Xml, "the document is in UTF-16; only UTF-8 can be read"));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            // Everything before the offset is valid, so this is never empty for want of validity.
            let valid = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
            Error::new(ErrorCode::Xml, format!("the byte 0x{byte:02X} is not valid UTF-8 here"))
                .at(position_at(valid, valid.len()))
        })?;
        if let Some((name, offset)) = declared_encoding(text) {
            let ascii = ["US-ASCII", "ASCII", "ISO-8859-1", "ISO-8859-15", "Windows-1252"];
            let same_as_utf8 = name.eq_ignore_ascii_case("UTF-8")
                || name.eq_ignore_ascii_case("UTF8")
                || (text.is_ascii() && ascii.iter().any(|known| known.eq_ignore_ascii_case(name)));
            if !same_as_utf8 {
                let message = format!("the document says that its encoding is {name}; only UTF-8 can be read");
                return Err(Error::new(ErrorCode::Xml, message).at(position_at(text, offset)));
            }
        }
        Document::parse(text)
    }
}

fn check_size(size: usize, limits: &Limits) -> Result<()> {
    if size > limits.max_bytes as usize || size > Limits::LARGEST.max_bytes as usize {
        let message = format!("the document has {size} bytes; the limit is {}", limits.max_bytes);
        return Err(Error::new(ErrorCode::Limit, message));
    }
    Ok(())
}

/// The encoding that the XML declaration names, and where.
fn declared_encoding(text: &str) -> Option<(&str, usize)> {
    let start = text.strip_prefix(BOM).map_or(0, |_| BOM.len());
    let declaration = text[start..].strip_prefix("<?xml")?.split("?>").next()?;
    let after = &declaration[declaration.find("encoding")? + 8..];
    let value = after.trim_start_matches([' ', '\t', '\r', '\n', '=']);
    let name = value.strip_prefix(['"', '\''])?.split(['"', '\'']).next()?;
    Some((name, name.as_ptr() as usize - text.as_ptr() as usize))
}

/// A namespace declaration in scope.
struct Binding {
    depth: u32,
    /// Index into the attributes.
    attr: u32,
}

pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) pos: usize,
    pub(super) limits: &'a Limits,
    pub(super) generation: u32,
    pub(super) nodes: Vec<Node>,
    pub(super) attrs: Vec<Attr>,
    /// The open element, and how many are open.
    pub(super) parent: u32,
    pub(super) depth: u32,
    bindings: Vec<Binding>,
    /// Prefixes that are bound outside of a fragment.
    pub(super) outer: Vec<(String, String)>,
    /// A name with a prefix, or `xmlns`, was seen since this was reset: namespaces have to be looked at.
    pub(super) special: bool,
    pub(super) root: u32,
    pub(super) prolog_end: u32,
    pub(super) epilog_start: u32,
    pub(super) has_default_namespace: bool,
}

impl<'a> Parser<'a> {
    pub fn new(text: &'a str, limits: &'a Limits) -> Parser<'a> {
        // libvirt's own documents have a node for every 20 to 25 bytes of text and an attribute for every 40.
        let nodes = (text.len() / 20 + 4).min(1 << 16);
        Parser {
            text,
            bytes: text.as_bytes(),
            pos: 0,
            limits,
            generation: next_generation(),
            nodes: Vec::with_capacity(nodes),
            attrs: Vec::with_capacity(nodes / 2),
            parent: NONE,
            depth: 0,
            bindings: Vec::new(),
            outer: Vec::new(),
            special: false,
            root: NONE,
            prolog_end: 0,
            epilog_start: 0,
            has_default_namespace: false,
        }
    }

    pub fn finish(self, text: String) -> Document {
        let length = text.len() as u32;
        let newline = text.find('\n');
        let quote = match self.attrs.first() {
            Some(attr) if self.bytes.get(attr.value_end as usize) == Some(&b'\'') => '\'',
            _ => '"',
        };
        Document {
            source_len: length,
            nodes: self.nodes,
            attrs: self.attrs,
            free: Vec::new(),
            root: self.root,
            prolog: 0..self.prolog_end,
            epilog: self.epilog_start..length,
            modified: false,
            quote,
            crlf: newline.is_some_and(|at| at > 0 && text.as_bytes()[at - 1] == b'\r'),
            has_default_namespace: self.has_default_namespace,
            limits: *self.limits,
            compact_at: super::compact::compact_at(text.len()),
            deferred: None,
            text,
        }
    }

    pub fn document(&mut self) -> Result<()> {
        if self.text.starts_with(BOM) {
            self.pos = BOM.len();
        }
        if self.text[self.pos..].starts_with("<?xml") && self.bytes.get(self.pos + 5).is_some_and(|b| is(*b, SPACE)) {
            self.declaration()?;
        }
        self.misc(true)?;
        self.prolog_end = self.pos as u32;
        if self.byte().is_none() {
            return Err(self.fail(self.pos, "the document has no root element"));
        }
        self.start_tag()?;
        self.root = 0;
        self.content(0)?;
        self.epilog_start = self.pos as u32;
        self.misc(false)?;
        match self.byte() {
            None => Ok(()),
            Some(_) => Err(self.fail(self.pos, "a document has only one root element")),
        }
    }

    /// Parse what may stand inside an element, as the children of a stand-in for that element (the node 0).
    pub fn fragment(&mut self, outer: Vec<(String, String)>, depth: u32) -> Result<()> {
        self.outer = outer;
        self.depth = depth;
        self.root = self.append(NodeKind::Element, 0, 0)?;
        self.parent = self.root;
        self.content(depth)
    }

    // Content.

    /// Everything up to the end tag of the element opened at depth `floor` + 1, or for a fragment up to the end.
    fn content(&mut self, floor: u32) -> Result<()> {
        let fragment = self.nodes[0].end == 0;
        while self.depth > floor || fragment {
            let Some(byte) = self.byte() else {
                if self.depth == floor {
                    return Ok(());
                }
                let open = self.nodes[self.parent as usize];
                let name = &self.text[open.start as usize + 1..][..open.name_len as usize];
                return Err(self.fail(open.start as usize, format!("<{name}> is never closed")));
            };
            if byte != b'<' {
                self.character_data()?;
                continue;
            }
            match self.bytes.get(self.pos + 1) {
                Some(b'/') => self.end_tag(floor)?,
                Some(b'?') => self.processing_instruction()?,
                Some(b'!') if self.text[self.pos..].starts_with("<!--") => self.comment()?,
                Some(b'!') if self.text[self.pos..].starts_with("<![CDATA[") => {
                    let start = self.pos;
                    let end = self.find("]]>", start + 9, "this CDATA section is never closed", start)?;
                    self.chars_ok(start + 9, end)?;
                    self.pos = end + 3;
                    self.append(NodeKind::CData, start, self.pos)?;
                }
                Some(b'!') => return Err(self.fail(self.pos, "'<!' starts neither a comment nor a CDATA section")),
                _ => self.start_tag()?,
            }
        }
        Ok(())
    }

    fn character_data(&mut self) -> Result<()> {
        let start = self.pos;
        let mut pos = start;
        loop {
            match self.bytes[pos..].iter().position(|byte| is(*byte, TEXT_STOP)) {
                Some(length) => pos += length,
                None => {
                    pos = self.bytes.len();
                    break;
                }
            }
            match self.bytes[pos] {
                b'<' => break,
                b'&' => pos += self.reference(pos)?,
                b']' if self.bytes[pos..].starts_with(b"]]>") => {
                    return Err(self.fail(pos, "']]>' cannot stand in text; write ']]&gt;'"));
                }
                b']' => pos += 1,
                _ => pos += self.wide_char(pos)?,
            }
        }
        self.pos = pos;
        self.append(NodeKind::Text, start, pos).map(|_| ())
    }

    fn start_tag(&mut self) -> Result<()> {
        let start = self.pos;
        self.special = false;
        let name_len = self.name(start + 1, "an element name")?;
        self.pos = start + 1 + name_len;
        let attrs = self.attrs.len();
        let empty = loop {
            let space = self.skip_space();
            match self.byte() {
                Some(b'>') => {
                    self.pos += 1;
                    break false;
                }
                Some(b'/') => {
                    self.pos += 1;
                    self.expect(b'>')?;
                    break true;
                }
                None => return Err(self.fail(start, "this tag is never closed")),
                Some(_) if !space => return Err(self.expected("white space, '>' or '/>'")),
                Some(_) => self.attribute()?,
            }
        };
        let count = self.attrs.len() - attrs;
        if count > 1 {
            self.check_duplicates(attrs)?;
        }
        let index = self.append(NodeKind::Element, start, self.pos)?;
        let node = &mut self.nodes[index as usize];
        node.name_len = name_len as u16;
        node.attrs = attrs as u32;
        node.attr_count = count as u32;
        if self.depth >= self.limits.max_depth {
            let message = format!("elements are nested deeper than {}", self.limits.max_depth);
            return Err(self.limit(start, message));
        }
        self.depth += 1;
        if self.special {
            self.namespaces(start + 1, name_len, attrs)?;
        }
        if empty {
            self.leave();
        } else {
            self.parent = index;
        }
        Ok(())
    }

    /// One element less is open.
    fn leave(&mut self) {
        while self.bindings.last().is_some_and(|binding| binding.depth == self.depth) {
            self.bindings.pop();
        }
        self.depth -= 1;
    }

    fn attribute(&mut self) -> Result<()> {
        let name = self.pos;
        let name_end = name + self.name(name, "an attribute name, '>' or '/>'")?;
        self.pos = name_end;
        self.skip_space();
        self.expect(b'=')?;
        self.skip_space();
        let quote = match self.byte() {
            Some(quote @ (b'"' | b'\'')) => quote,
            _ => return Err(self.expected("a quote")),
        };
        let value = self.pos + 1;
        let mut pos = value;
        loop {
            match self.bytes[pos..].iter().position(|byte| is(*byte, VALUE_STOP)) {
                Some(length) => pos += length,
                None => return Err(self.fail(self.pos, "this attribute value is never closed")),
            }
            match self.bytes[pos] {
                byte if byte == quote => break,
                b'"' | b'\'' => pos += 1,
                b'<' => return Err(self.fail(pos, "'<' cannot stand in an attribute value; write '&lt;'")),
                b'&' => pos += self.reference(pos)?,
                _ => pos += self.wide_char(pos)?,
            }
        }
        self.pos = pos + 1;
        self.attrs.push(Attr {
            name: name as u32,
            name_end: name_end as u32,
            value: value as u32,
            value_end: pos as u32,
            origin: name as u32,
        });
        self.special |= &self.bytes[name..name_end] == b"xmlns";
        Ok(())
    }

    fn check_duplicates(&self, first: usize) -> Result<()> {
        let attrs = &self.attrs[first..];
        if attrs.len() > self.limits.max_attributes as usize {
            let message = format!("an element has more than {} attributes", self.limits.max_attributes);
            return Err(self.limit(attrs[0].name as usize, message));
        }
        let duplicate = if attrs.len() <= MANY_ATTRIBUTES {
            (1..attrs.len()).find(|at| attrs[..*at].iter().any(|a| self.attr_name(a) == self.attr_name(&attrs[*at])))
        } else {
            let mut order: Vec<usize> = (0..attrs.len()).collect();
            order.sort_by_key(|at| self.attr_name(&attrs[*at]));
            let same = |pair: &[usize]| self.attr_name(&attrs[pair[0]]) == self.attr_name(&attrs[pair[1]]);
            order.windows(2).find(|pair| same(pair)).map(|pair| pair[1])
        };
        match duplicate {
            Some(at) => Err(self.duplicate(&attrs[at])),
            None => Ok(()),
        }
    }

    fn duplicate(&self, attr: &Attr) -> Error {
        self.fail(attr.name as usize, format!("the attribute '{}' appears twice", self.attr_name(attr)))
    }

    /// Take up the namespace declarations of a tag, then check the prefixes in it.
    fn namespaces(&mut self, name: usize, name_len: usize, first: usize) -> Result<()> {
        let mut prefixed = 0;
        for at in first..self.attrs.len() {
            let attr = self.attrs[at];
            let name = self.attr_name(&attr);
            let Some(prefix) = check::declared_prefix(name) else {
                prefixed += usize::from(name.contains(':'));
                continue;
            };
            if let Some(fault) = check::declaration_fault(prefix, &self.value(&attr)) {
                return Err(self.fail(attr.name as usize, fault));
            }
            self.has_default_namespace |= prefix.is_empty();
            self.bindings.push(Binding { depth: self.depth, attr: at as u32 });
        }
        if let (Some(prefix), _) = check::split_qname(&self.text[name..name + name_len]) {
            self.resolve(prefix, name)?;
        }
        if prefixed == 0 {
            return Ok(());
        }
        let mut expanded = Vec::with_capacity(prefixed);
        for attr in &self.attrs[first..] {
            let name = self.attr_name(attr);
            if let (None, (Some(prefix), local)) = (check::declared_prefix(name), check::split_qname(name)) {
                expanded.push((self.resolve(prefix, attr.name as usize)?, local, attr));
            }
        }
        expanded.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
        match expanded.windows(2).find(|pair| pair[0].1 == pair[1].1 && pair[0].0 == pair[1].0) {
            Some(pair) => Err(self.duplicate(pair[1].2)),
            None => Ok(()),
        }
    }

    /// The namespace that a prefix stands for here.
    fn resolve(&self, prefix: &str, at: usize) -> Result<Cow<'_, str>> {
        if prefix == "xml" {
            return Ok(Cow::Borrowed(check::XML_URI));
        }
        for binding in self.bindings.iter().rev() {
            let attr = &self.attrs[binding.attr as usize];
            if check::declared_prefix(self.attr_name(attr)) == Some(prefix) {
                return Ok(self.value(attr));
            }
        }
        match self.outer.iter().find(|(outer, _)| outer == prefix) {
            Some((_, uri)) if prefix != "xmlns" => Ok(Cow::Borrowed(uri)),
            _ => Err(self.fail(at, format!("the namespace prefix '{prefix}' is not declared"))),
        }
    }

    fn end_tag(&mut self, floor: u32) -> Result<()> {
        let start = self.pos;
        if self.depth == floor {
            return Err(self.fail(start, "this end tag has no start tag"));
        }
        let open = self.nodes[self.parent as usize];
        let name = &self.bytes[open.start as usize + 1..][..open.name_len as usize];
        let after = start + 2 + name.len();
        let matches = self.bytes[start + 2..].starts_with(name)
            && self.bytes.get(after).is_none_or(|byte| is(*byte, SPACE) || *byte == b'>');
        if !matches {
            let length = self.name(start + 2, "an element name")?;
            let line = position_at(self.text, open.start as usize).line;
            let message = format!(
                "</{}> does not match <{}>, which was opened in line {line}",
                &self.text[start + 2..start + 2 + length],
                &self.text[open.start as usize + 1..][..open.name_len as usize],
            );
            return Err(self.fail(start, message));
        }
        self.pos = after;
        self.skip_space();
        self.expect(b'>')?;
        let node = &mut self.nodes[self.parent as usize];
        node.close_start = start as u32;
        node.close_end = self.pos as u32;
        self.parent = node.parent;
        self.leave();
        Ok(())
    }

    pub fn comment(&mut self) -> Result<()> {
        let start = self.pos;
        let end = self.find("--", start + 4, "this comment is never closed", start)?;
        if self.bytes.get(end + 2) != Some(&b'>') {
            return Err(self.fail(end, "'--' cannot stand in a comment"));
        }
        self.chars_ok(start + 4, end)?;
        self.pos = end + 3;
        self.append_inside(NodeKind::Comment, start)
    }

    pub fn processing_instruction(&mut self) -> Result<()> {
        let start = self.pos;
        let length = check::scan_name(&self.text[start + 2..]);
        let target_end = start + 2 + length;
        if length == 0 || length > MAX_NAME {
            return Err(self.fail(start, "a processing instruction must have a name"));
        }
        if self.text[start + 2..target_end].eq_ignore_ascii_case("xml") {
            return Err(self.fail(start, "an XML declaration can only stand at the very start"));
        }
        let end = self.find("?>", target_end, "this processing instruction is never closed", start)?;
        if end > target_end && !is(self.bytes[target_end], SPACE) {
            return Err(self.fail(target_end, "white space must follow the name of a processing instruction"));
        }
        self.chars_ok(target_end, end)?;
        self.pos = end + 2;
        self.append_inside(NodeKind::ProcessingInstruction, start)
    }

    /// A node for what ends here, unless it is outside of the root element.
    fn append_inside(&mut self, kind: NodeKind, start: usize) -> Result<()> {
        if self.parent != NONE {
            self.append(kind, start, self.pos)?;
        }
        Ok(())
    }

    fn append(&mut self, kind: NodeKind, start: usize, end: usize) -> Result<u32> {
        let index = self.nodes.len() as u32;
        if index >= self.limits.max_nodes {
            return Err(self.limit(start, format!("the document has more than {} nodes", self.limits.max_nodes)));
        }
        let mut node = Node::new(self.generation, kind, start as u32, end as u32);
        node.origin = start as u32;
        if let Some(parent) = self.nodes.get_mut(self.parent as usize) {
            node.parent = self.parent;
            node.prev = parent.last;
            parent.last = index;
            if node.prev == NONE {
                parent.first = index;
            } else {
                self.nodes[node.prev as usize].next = index;
            }
        }
        self.nodes.push(node);
        Ok(index)
    }

    fn attr_name(&self, attr: &Attr) -> &'a str {
        &self.text[attr.name as usize..attr.name_end as usize]
    }

    fn value(&self, attr: &Attr) -> Cow<'a, str> {
        check::attribute_value(&self.text[attr.value as usize..attr.value_end as usize])
    }
}
