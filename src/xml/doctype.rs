// SPDX-License-Identifier: LGPL-2.1-or-later
//! The DOCTYPE: checked for its form and kept as it is, never acted upon. One that defines entities is refused, because
//! without it the text cannot be understood, and with it a few bytes can stand for gigabytes.

use super::parse::Parser;
use crate::error::Result;

/// `<!DOCTYPE name (SYSTEM "uri" | PUBLIC "id" "uri")? ([ ... ])? >`
pub(super) fn skip(parser: &mut Parser<'_>) -> Result<()> {
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
