// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the parser reads its text with: bytes, white space, names, references, and the errors about them.

use super::check::{self, NAME, NAME_START, ReferenceFault, SPACE, is};
use super::limits::MAX_NAME;
use super::parse::Parser;
use super::position::position_at;
use crate::error::{Error, ErrorCode, Result};

impl<'a> Parser<'a> {
    pub(super) fn byte(&self) -> Option<u8> {
        self.bytes.get(self.pos).copied()
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.pos..]
    }

    pub(super) fn pos(&self) -> usize {
        self.pos
    }

    pub(super) fn advance(&mut self, bytes: usize) {
        self.pos += bytes;
    }

    /// Skip white space; was there any?
    pub(super) fn skip_space(&mut self) -> bool {
        let start = self.pos;
        while self.byte().is_some_and(|byte| is(byte, SPACE)) {
            self.pos += 1;
        }
        self.pos > start
    }

    #[inline]
    pub(super) fn expect(&mut self, byte: u8) -> Result<()> {
        if self.byte() == Some(byte) {
            self.pos += 1;
            return Ok(());
        }
        Err(self.expected(&format!("'{}'", byte as char)))
    }

    /// The length of the qualified name at `at`.
    #[inline]
    pub(super) fn name(&mut self, at: usize, what: &str) -> Result<usize> {
        // Almost all names are plain ASCII without colon: look at nothing else for them.
        let bytes = &self.bytes[at..];
        let mut length = 0;
        if bytes.first().is_some_and(|byte| is(*byte, NAME_START)) {
            length = bytes.iter().position(|byte| !is(*byte, NAME)).unwrap_or(bytes.len());
        }
        if length == 0 || bytes.get(length).is_some_and(|byte| *byte == b':' || !byte.is_ascii()) {
            length = check::scan_qname(&self.text[at..]);
            self.special = true;
        }
        match length {
            0 => Err(self.expected_at(at, what)),
            1..=MAX_NAME => Ok(length),
            _ => Err(self.limit(at, format!("a name is longer than {MAX_NAME} bytes"))),
        }
    }

    pub(super) fn find(&self, needle: &str, from: usize, missing: &str, blame: usize) -> Result<usize> {
        match self.text.get(from..).and_then(|rest| rest.find(needle)) {
            Some(length) => Ok(from + length),
            None => Err(self.fail(blame, missing)),
        }
    }

    pub(super) fn chars_ok(&self, start: usize, end: usize) -> Result<()> {
        match check::find_bad_char(&self.text[start..end]) {
            Some(offset) => Err(self.bad_char(start + offset)),
            None => Ok(()),
        }
    }

    /// The length of the character at `at`, which is suspicious.
    pub(super) fn wide_char(&self, at: usize) -> Result<usize> {
        match self.text[at..].chars().next() {
            Some(c) if check::is_char(c) => Ok(c.len_utf8()),
            _ => Err(self.bad_char(at)),
        }
    }

    /// The length of the reference at `at`.
    pub(super) fn reference(&self, at: usize) -> Result<usize> {
        let text = &self.text[at..];
        let fault = match check::reference(text) {
            Ok((_, length)) => return Ok(length),
            Err(fault) => fault,
        };
        let shown = text.find(';').map_or("&", |end| &text[..=end]);
        Err(self.fail(
            at,
            match fault {
                ReferenceFault::Malformed => "'&' must start a reference here; write '&amp;' for the character".into(),
                ReferenceFault::Unknown => format!("the entity {shown} is not defined"),
                ReferenceFault::NoChar => format!("{shown} does not stand for a character that XML allows"),
            },
        ))
    }

    // Errors. Cold, because positions are counted from the start of the text.

    #[cold]
    pub(super) fn fail(&self, at: usize, message: impl Into<String>) -> Error {
        Error::new(ErrorCode::Xml, message).at(position_at(self.text, at))
    }

    #[cold]
    pub(super) fn limit(&self, at: usize, message: String) -> Error {
        Error::new(ErrorCode::Limit, message).at(position_at(self.text, at))
    }

    #[cold]
    pub(super) fn bad_char(&self, at: usize) -> Error {
        let code = self.text[at..].chars().next().map_or(0, u32::from);
        self.fail(at, format!("the character U+{code:04X} cannot stand in XML"))
    }

    #[cold]
    pub(super) fn expected(&self, what: &str) -> Error {
        self.expected_at(self.pos, what)
    }

    #[cold]
    pub(super) fn expected_at(&self, at: usize, what: &str) -> Error {
        match self.text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(found) => self.fail(at, format!("expected {what}, found '{}'", found.escape_debug())),
            None => self.fail(self.text.len(), format!("expected {what}, found the end of the document")),
        }
    }
}
