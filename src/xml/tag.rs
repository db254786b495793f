// SPDX-License-Identifier: LGPL-2.1-or-later
//! Rewriting one start tag: the tokens that do not change are copied with their spacing and quotes.

use std::borrow::Cow;

use super::check;
use super::document::{Attr, Document, NONE};

/// One change of a start tag. Attributes are numbered within the tag.
pub(super) enum TagEdit<'a> {
    /// Another value for an attribute.
    Value(usize, &'a str),
    /// A new attribute after the last one.
    Add(&'a str, &'a str),
    /// An attribute goes, with the white space before it.
    Remove(usize),
    /// Another name.
    Name(&'a str),
    /// `<a/>` becomes `<a>`.
    Open,
    /// `<a>` becomes `<a/>`.
    Close,
}

impl Document {
    /// Write the start tag of `index` anew at the end of the text, with one change.
    pub(super) fn rewrite_tag(&mut self, index: u32, edit: TagEdit<'_>) {
        self.modified = true;
        let node = *self.at(index);
        if let TagEdit::Add(name, value) = edit
            && node.end as usize == self.text.len()
            && node.start >= self.source_len
            && (node.attr_count == 0 || node.attr_range().end == self.attrs.len())
        {
            return self.extend_tag(index, name, value);
        }
        let old: Vec<Attr> = self.attrs[node.attr_range()].to_vec();
        let start = self.text.len() as u32;
        let mut attrs: Vec<Attr> = Vec::with_capacity(old.len() + usize::from(matches!(edit, TagEdit::Add(..))));

        self.text.push('<');
        let mut copied = node.start + 1 + u32::from(node.name_len);
        let name_len = match edit {
            TagEdit::Name(name) => {
                self.text.push_str(name);
                name.len() as u16
            }
            _ => {
                self.copy_text(node.start + 1, copied);
                node.name_len
            }
        };
        for (number, attr) in old.iter().enumerate() {
            let end = attr.value_end + 1;
            match edit {
                TagEdit::Remove(removed) if removed == number => {}
                TagEdit::Value(changed, value) if changed == number => {
                    let shift = self.text.len() as u32;
                    self.copy_text(copied, attr.value);
                    let quote = self.text.as_bytes()[attr.value as usize - 1] as char;
                    let from = self.text.len() as u32;
                    check::escape_attribute(value, quote, &mut self.text);
                    attrs.push(Attr {
                        name: attr.name - copied + shift,
                        name_end: attr.name_end - copied + shift,
                        value: from,
                        value_end: self.text.len() as u32,
                        origin: attr.origin,
                    });
                    self.text.push(quote);
                }
                _ => {
                    let shift = self.text.len() as u32;
                    self.copy_text(copied, end);
                    attrs.push(attr.shifted(copied, shift));
                }
            }
            copied = end;
        }
        if let TagEdit::Add(name, value) = edit {
            let (lead, quote) = (self.attribute_lead(index, &old), self.quote_for(&old));
            attrs.push(self.write_attribute(&lead, name, quote, value));
        }
        let tail = self.slice(copied, node.end).to_owned();
        match edit {
            TagEdit::Open => {
                let tail = tail.trim_end_matches("/>");
                // The space of `<a />` belongs to the slash; a line break is layout of the attributes.
                self.text.push_str(if tail.contains('\n') { tail } else { "" });
                self.text.push('>');
            }
            TagEdit::Close => {
                self.text.push_str(tail.trim_end_matches('>'));
                self.text.push_str("/>");
            }
            _ => self.text.push_str(&tail),
        }

        let end = self.text.len() as u32;
        let first = if attrs.len() <= old.len() {
            self.attrs[node.attrs as usize..][..attrs.len()].copy_from_slice(&attrs);
            node.attrs
        } else {
            let first = self.attrs.len() as u32;
            self.attrs.extend_from_slice(&attrs);
            first
        };
        let node = self.at_mut(index);
        node.start = start;
        node.end = end;
        node.name_len = name_len;
        node.attrs = first;
        node.attr_count = attrs.len() as u32;
    }

    /// Add an attribute to a start tag that is the last thing in the text, where it stands: that of a new element,
    /// which mostly gets several in a row.
    fn extend_tag(&mut self, index: u32, name: &str, value: &str) {
        let node = *self.at(index);
        let old = &self.attrs[node.attr_range()];
        let (lead, quote) = (self.attribute_lead(index, old), self.quote_for(old));
        let copied = old.last().map_or(node.start + 1 + u32::from(node.name_len), |attr| attr.value_end + 1);
        let tail: Cow<'static, str> = match self.slice(copied, node.end) {
            "/>" => "/>".into(),
            tail => tail.to_owned().into(),
        };
        self.text.truncate(copied as usize);
        let attr = self.write_attribute(&lead, name, quote, value);
        self.text.push_str(&tail);
        self.attrs.push(attr);
        let (end, attrs) = (self.text.len() as u32, self.attrs.len() as u32);
        let node = self.at_mut(index);
        node.end = end;
        node.attr_count += 1;
        node.attrs = attrs - node.attr_count;
    }

    /// Append an attribute to the text.
    fn write_attribute(&mut self, lead: &str, name: &str, quote: char, value: &str) -> Attr {
        self.text.push_str(lead);
        let at = self.text.len() as u32;
        self.text.push_str(name);
        let name_end = self.text.len() as u32;
        self.text.push('=');
        self.text.push(quote);
        let from = self.text.len() as u32;
        check::escape_attribute(value, quote, &mut self.text);
        let value_end = self.text.len() as u32;
        self.text.push(quote);
        Attr { name: at, name_end, value: from, value_end, origin: NONE }
    }

    /// Give an element an end tag, if it has none.
    pub(super) fn open_tag(&mut self, index: u32) {
        let node = *self.at(index);
        if !node.is_empty_tag() {
            return;
        }
        // That of a new element is often the last thing in the text still.
        let last = node.end as usize == self.text.len() && node.start >= self.source_len;
        let slash = self.span(index).strip_suffix("/>").filter(|tag| !tag.ends_with([' ', '\t', '\r', '\n']));
        if last && slash.is_some() {
            self.modified = true;
            self.text.truncate(self.text.len() - 2);
            self.text.push('>');
            self.at_mut(index).end = node.end - 1;
        } else {
            self.rewrite_tag(index, TagEdit::Open);
        }
        self.write_end_tag(index);
    }

    /// Make an element without children `<a/>`.
    pub(super) fn close_tag(&mut self, index: u32) {
        if self.at(index).is_empty_tag() {
            return;
        }
        self.rewrite_tag(index, TagEdit::Close);
        let node = self.at_mut(index);
        node.close_start = 0;
        node.close_end = 0;
    }

    /// Write the end tag anew.
    pub(super) fn write_end_tag(&mut self, index: u32) {
        let node = *self.at(index);
        let start = self.text.len() as u32;
        self.text.push_str("</");
        self.copy_text(node.start + 1, node.start + 1 + u32::from(node.name_len));
        self.text.push('>');
        let end = self.text.len() as u32;
        let node = self.at_mut(index);
        node.close_start = start;
        node.close_end = end;
    }

    /// Append a part of the text to the text.
    pub(super) fn copy_text(&mut self, start: u32, end: u32) {
        self.text.extend_from_within(start as usize..end as usize);
    }

    /// The quote for a new attribute: that of the attribute before it, else what the document uses first.
    fn quote_for(&self, attrs: &[Attr]) -> char {
        match attrs.last() {
            Some(attr) if self.text.as_bytes()[attr.value_end as usize] == b'\'' => '\'',
            Some(_) => '"',
            None => self.quote,
        }
    }

    /// White space before a new attribute: one space, or if the attributes are on lines of their own, a new line too.
    fn attribute_lead(&self, index: u32, attrs: &[Attr]) -> Cow<'static, str> {
        let node = self.at(index);
        let mut before = node.start + 1 + u32::from(node.name_len);
        if let [.., other, last] = attrs
            && self.slice(other.value_end + 1, last.name) == " "
        {
            return Cow::Borrowed(" ");
        }
        let mut last = "";
        let mut lines = !attrs.is_empty();
        for (number, attr) in attrs.iter().enumerate() {
            last = self.slice(before, attr.name);
            before = attr.value_end + 1;
            // The first one often stays on the line of the name.
            lines &= last.contains('\n') || (number == 0 && attrs.len() > 1);
        }
        if lines { Cow::Owned(last.to_owned()) } else { Cow::Borrowed(" ") }
    }
}

impl Attr {
    /// The same attribute after its text was copied from `from` to `to`.
    pub(super) fn shifted(&self, from: u32, to: u32) -> Attr {
        Attr {
            name: self.name - from + to,
            name_end: self.name_end - from + to,
            value: self.value - from + to,
            value_end: self.value_end - from + to,
            origin: self.origin,
        }
    }
}
