// SPDX-License-Identifier: LGPL-2.1-or-later
//! What validation finds.

use crate::error::Position;
use std::fmt;

/// What kind of problem a [`Problem`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemCode {
    /// An element that libvirt does not know at all.
    UnknownElement,
    /// An attribute that the element never has.
    UnknownAttribute,
    /// An element that libvirt knows, but in another place.
    MisplacedElement,
    /// An element that does not go with what else stands there.
    UnexpectedElement,
    /// An attribute that does not go with what else stands there.
    UnexpectedAttribute,
    /// Text where only elements, or nothing, may stand.
    UnexpectedText,
    /// An element that has to be there is not.
    MissingElement,
    /// An attribute that has to be there is not.
    MissingAttribute,
    /// An element is there more often than once.
    DuplicateElement,
    /// An element stands behind one that has to follow it.
    WrongOrder,
    /// An attribute or a text is not what it has to be.
    InvalidValue,
    /// An element is in the wrong XML namespace.
    WrongNamespace,
}

impl ProblemCode {
    /// The code as a text that never changes, such as `missing-attribute`.
    pub fn as_str(self) -> &'static str {
        match self {
            ProblemCode::UnknownElement => "unknown-element",
            ProblemCode::UnknownAttribute => "unknown-attribute",
            ProblemCode::MisplacedElement => "misplaced-element",
            ProblemCode::UnexpectedElement => "unexpected-element",
            ProblemCode::UnexpectedAttribute => "unexpected-attribute",
            ProblemCode::UnexpectedText => "unexpected-text",
            ProblemCode::MissingElement => "missing-element",
            ProblemCode::MissingAttribute => "missing-attribute",
            ProblemCode::DuplicateElement => "duplicate-element",
            ProblemCode::WrongOrder => "wrong-order",
            ProblemCode::InvalidValue => "invalid-value",
            ProblemCode::WrongNamespace => "wrong-namespace",
        }
    }
}

/// One place where a document is not as libvirt's documents are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub(super) code: ProblemCode,
    pub(super) position: Position,
    pub(super) path: String,
    pub(super) found: Option<String>,
    pub(super) expected: String,
    pub(super) suggestion: Option<String>,
    pub(super) message: String,
}

impl Problem {
    /// What kind of problem it is.
    pub fn code(&self) -> ProblemCode {
        self.code
    }

    /// Where the element, attribute or text begins; for something that is missing, where its parent begins. In a
    /// document that was changed since it was read, the place in what [`Object::to_xml`] gives.
    ///
    /// [`Object::to_xml`]: crate::config::Object::to_xml
    pub fn position(&self) -> Position {
        self.position
    }

    /// The path from the validated object's element, as [`Object::value`] takes it; for something that is missing,
    /// where it should be.
    ///
    /// [`Object::value`]: crate::config::Object::value
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What stands there: a value, or the name of an element or attribute. None for something that is missing.
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }

    /// What should stand there instead, in words.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// The value or name that was probably meant.
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// The whole problem as a sentence, without the position.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.position, self.message)
    }
}
