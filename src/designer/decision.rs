// SPDX-License-Identifier: LGPL-2.1-or-later
//! What a decision is: a value together with why it was chosen.

use std::borrow::Cow;
use std::fmt;

/// Where the fact that settled a decision came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The application asked for it.
    Caller,
    /// What the operating system is or supports.
    Os,
    /// The host capabilities.
    Capabilities,
    /// The domain capabilities.
    DomainCapabilities,
    /// What the guest's configuration already holds.
    Config,
    /// The policy itself, where no fact speaks.
    Policy,
}

impl Source {
    /// The name of the source, in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Source::Caller => "caller",
            Source::Os => "os",
            Source::Capabilities => "capabilities",
            Source::DomainCapabilities => "domain capabilities",
            Source::Config => "config",
            Source::Policy => "policy",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A value that was thought of and not taken, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejected {
    /// The value.
    pub value: String,
    /// Why it was not taken, as a sentence.
    pub reason: Cow<'static, str>,
}

/// A value that the policy chose, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision<T> {
    /// What was chosen.
    pub value: T,
    /// A stable code for the reason, for programs.
    pub code: &'static str,
    /// The reason as a sentence, for people.
    pub reason: Cow<'static, str>,
    /// Where the fact that settled it came from.
    pub source: Source,
    /// What was thought of and not taken, best first.
    pub rejected: Vec<Rejected>,
}

impl<T> Decision<T> {
    /// A value with its reason.
    pub fn new(value: T, code: &'static str, source: Source, reason: impl Into<Cow<'static, str>>) -> Decision<T> {
        Decision { value, code, reason: reason.into(), source, rejected: Vec::new() }
    }

    /// Tells of a better value that was not taken.
    #[must_use]
    pub fn instead_of(mut self, value: impl Into<String>, reason: impl Into<Cow<'static, str>>) -> Decision<T> {
        self.rejected.push(Rejected { value: value.into(), reason: reason.into() });
        self
    }

    /// The same with another reason, as a longer way led to it.
    #[must_use]
    pub fn also_rejecting(mut self, others: &[Rejected]) -> Decision<T> {
        self.rejected.extend_from_slice(others);
        self
    }

    /// The same reason for a value made of this one.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Decision<U> {
        Decision {
            value: f(self.value),
            code: self.code,
            reason: self.reason,
            source: self.source,
            rejected: self.rejected,
        }
    }

    /// The same reason for another value.
    pub fn with<U>(&self, value: U) -> Decision<U> {
        Decision { value, code: self.code, reason: self.reason.clone(), source: self.source, rejected: Vec::new() }
    }
}

/// One line of the explanation of a guest: what stands where, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// The place in the domain document, such as `devices/disk[1]/target/@bus`.
    pub path: String,
    /// The value; `None` where the policy decided to write nothing.
    pub value: Option<String>,
    /// A stable code for the reason, for programs.
    pub code: &'static str,
    /// The reason as a sentence, for people.
    pub reason: Cow<'static, str>,
    /// Where the fact that settled it came from.
    pub source: Source,
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = match self.value.as_deref() {
            None => "(not written)",
            Some("") => "(present)",
            Some(value) => value,
        };
        write!(f, "{} = {}: {} [{}, from {}]", self.path, value, self.reason, self.code, self.source)
    }
}
