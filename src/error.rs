// SPDX-License-Identifier: LGPL-2.1-or-later
//! The one error type of the library.

use std::fmt;

/// What kind of failure an [`Error`] is. The numbers are part of the C ABI and are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(i32)]
#[non_exhaustive]
pub enum ErrorCode {
    /// An argument cannot be used: NULL, the wrong class, bad UTF-8, a number out of range.
    InvalidArgument = 1,
    /// A document is not well-formed XML.
    Xml = 2,
    /// A document exceeds a limit on size, depth, attributes or nodes.
    Limit = 3,
    /// What was asked for does not exist.
    NotFound = 4,
    /// A value in a document or file cannot be read as what it should be.
    InvalidValue = 5,
    /// The element that a config object stood for has been removed from its document.
    Gone = 6,
    /// An element is not the one that was expected.
    WrongElement = 7,
    /// The host, the hypervisor or the operating system cannot do what was asked for.
    Unsupported = 8,
    /// A file could not be read.
    Io = 9,
    /// An operating system database holds something that cannot be used.
    Database = 10,
    /// Something of this name, target or address exists already.
    Exists = 11,
    /// A fault inside the library; please report it.
    Internal = 12,
    /// A machine cannot start from a medium.
    NotBootable = 13,
    /// A document is not one that libvirt takes.
    InvalidDocument = 14,
}

/// A place in a text, counted from 1. Columns count characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// A failure: a stable code, a message that says what was being done, on what, and what was expected, and for
/// documents and files the place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{message}", place(.file, .position))]
pub struct Error {
    code: ErrorCode,
    message: String,
    file: Option<String>,
    position: Option<Position>,
}

fn place(file: &Option<String>, position: &Option<Position>) -> String {
    match (file, position) {
        (Some(file), Some(position)) => format!("{file}: {position}: "),
        (Some(file), None) => format!("{file}: "),
        (None, Some(position)) => format!("{position}: "),
        (None, None) => String::new(),
    }
}

impl Error {
    /// An error with a code and a message.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Error { code, message: message.into(), file: None, position: None }
    }

    /// The same error, at a place in a text.
    pub fn at(mut self, position: Position) -> Self {
        self.position = Some(position);
        self
    }

    /// The same error, in a file.
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// What kind of failure it is.
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// The message without the place.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The file, if the error is about one.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The place in the text, if known.
    pub fn position(&self) -> Option<Position> {
        self.position
    }
}

/// Result of everything in this library that can fail.
pub type Result<T> = std::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_names_file_and_place() {
        let error = Error::new(ErrorCode::Xml, "expected '>'").at(Position { line: 3, column: 7 });
        assert_eq!(error.to_string(), "line 3, column 7: expected '>'");
        assert_eq!(error.in_file("a.xml").to_string(), "a.xml: line 3, column 7: expected '>'");
    }
}
