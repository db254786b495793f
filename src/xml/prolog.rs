// SPDX-License-Identifier: LGPL-2.1-or-later
//! What stands before and after the root element.
//!
//! The DOCTYPE is checked for its form and kept as it is, never acted upon. One that defines entities is refused,
//! because without it the text cannot be understood, and with it a few bytes can stand for gigabytes.

use super::check;
use super::parse::Parser;
use crate::error::Result;

impl Parser<'_> {
    /// White space, comments, processing instructions, and before the root element one DOCTYPE.
    pub(super) fn misc(&mut self, prolog: bool) -> Result<()> {
        let mut has_doctype = false;
        loop {
            self.skip_space();
            let rest = &self.text[self.pos..];
            if rest.starts_with("<!--") {
                self.comment()?;
            } else if rest.starts_with("<?") {
                self.processing_instruction()?;
            } else if prolog && rest.starts_with("<!DOCTYPE") {
                if has_doctype {
                    return Err(self.fail(self.pos, "there is a second DOCTYPE"));
                }
                has_doctype = true;
                doctype(self)?;
            } else if rest.is_empty() || (rest.starts_with('<') && !rest.starts_with("</") && !rest.starts_with("<!")) {
                return Ok(());
            } else if rest.starts_with("</") {
                return Err(self.fail(self.pos, "this end tag has no start tag"));
            } else {
                return Err(self.fail(self.pos, "this cannot stand outside of the root element"));
            }
        }
    }

    /// `<?xml version="1.0" encoding="UTF-8" standalone="no"?>`
    pub(super) fn declaration(&mut self) -> Result<()> {
        self.pos += 5;
        let mut space = self.skip_space();
        let mut seen = 0;
        while !self.text[self.pos..].starts_with("?>") {
            let start = self.pos;
            let name_len = check::scan_name(&self.text[start..]);
            let name = &self.text[start..start + name_len];
            let order = match name {
                "version" => 1,
                "encoding" => 2,
                "standalone" => 3,
                _ => return Err(self.fail(start, "the XML declaration is malformed")),
            };
            if !space || order <= seen || (seen == 0 && order != 1) {
                return Err(self.fail(start, "the XML declaration is malformed"));
            }
            seen = order;
            self.pos += name_len;
            let (from, to) = self.quoted()?;
            let value = &self.text[from..to];
            let good = match name {
                "version" => {
                    value.strip_prefix("1.").is_some_and(|v| !v.is_empty() && v.bytes().all(|b| b.is_ascii_digit()))
                }
                "encoding" => {
                    value.starts_with(|c: char| c.is_ascii_alphabetic())
                        && value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
                }
                _ => matches!(value, "yes" | "no"),
            };
            if !good {
                return Err(self.fail(from, format!("'{value}' is not a valid {name} of an XML declaration")));
            }
            space = self.skip_space();
        }
        if seen == 0 {
            return Err(self.fail(self.pos, "the XML declaration has no version"));
        }
        self.pos += 2;
        Ok(())
    }

    /// `= "value"`, for the XML declaration and the DOCTYPE.
    pub(super) fn quoted(&mut self) -> Result<(usize, usize)> {
        self.skip_space();
        self.expect(b'=')?;
        self.skip_space();
        self.literal()
    }

    /// `"literal"`: where it starts and ends.
    pub(super) fn literal(&mut self) -> Result<(usize, usize)> {
        let quote = match self.byte() {
            Some(quote @ (b'"' | b'\'')) => quote,
            _ => return Err(self.expected("a quote")),
        };
        let start = self.pos + 1;
        match self.bytes[start..].iter().position(|byte| *byte == quote) {
            Some(length) => {
                self.chars_ok(start, start + length)?;
                self.pos = start + length + 1;
                Ok((start, start + length))
            }
            None => Err(self.fail(self.pos, "this quote is never closed")),
        }
    }
}

/// `<!DOCTYPE name (SYSTEM "uri" | PUBLIC "id" "uri")? ([ ... ])? >`
fn doctype(parser: &mut Parser<'_>) -> Result<()> {
    parser.advance("<!DOCTYPE".len());
    space(parser)?;
    let name = parser.name(parser.pos(), "the name of the root element")?;
    parser.advance(name);
    let spaced = parser.skip_space();
    let literals = match parser.rest() {
        rest if rest.starts_with("SYSTEM") => 1,
        rest if rest.starts_with("PUBLIC") => 2,
        _ => 0,
    };
    if literals > 0 {
        if !spaced {
            return Err(parser.expected("white space"));
        }
        parser.advance("SYSTEM".len());
        for _ in 0..literals {
            space(parser)?;
            parser.literal()?;
        }
        parser.skip_space();
    }
    if parser.byte() == Some(b'[') {
        parser.advance(1);
        internal_subset(parser)?;
        parser.skip_space();
    }
    parser.expect(b'>')
}

fn space(parser: &mut Parser<'_>) -> Result<()> {
    if parser.skip_space() { Ok(()) } else { Err(parser.expected("white space")) }
}

fn internal_subset(parser: &mut Parser<'_>) -> Result<()> {
    loop {
        parser.skip_space();
        let rest = parser.rest();
        if rest.starts_with(']') {
            parser.advance(1);
            return Ok(());
        } else if rest.starts_with("<!--") {
            parser.comment()?;
        } else if rest.starts_with("<?") {
            parser.processing_instruction()?;
        } else if rest.starts_with("<!ENTITY") || rest.starts_with('%') {
            return Err(parser.fail(parser.pos(), "a DOCTYPE that defines or uses entities is not accepted"));
        } else if ["<!ELEMENT", "<!ATTLIST", "<!NOTATION"].iter().any(|start| rest.starts_with(start)) {
            declaration(parser)?;
        } else {
            return Err(parser.expected("a declaration or ']'"));
        }
    }
}

/// A declaration up to its `>`; one inside quotes does not count.
fn declaration(parser: &mut Parser<'_>) -> Result<()> {
    parser.advance("<!".len());
    loop {
        match parser.byte() {
            Some(b'>') => {
                parser.advance(1);
                return Ok(());
            }
            Some(b'"' | b'\'') => {
                parser.literal()?;
            }
            Some(b'<') | None => return Err(parser.expected("'>'")),
            // Control characters have no place in a declaration; anything else is not looked at.
            Some(byte) if byte < b' ' && !matches!(byte, b'\t' | b'\r' | b'\n') => {
                return Err(parser.expected("'>'"));
            }
            Some(_) => {
                let length = parser.rest().chars().next().map_or(1, char::len_utf8);
                parser.advance(length);
            }
        }
    }
}
