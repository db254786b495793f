// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the policy would do differently in a guest: findings, each with a change that is ready to be made.

mod devices;
mod faults;
mod machine;

use super::Domain;
use super::change::Change;
use super::decision::{Decision, Source};
use super::facts::{Facts, Guest};
use crate::config::Object;
use crate::error::Result;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(i32)]
#[non_exhaustive]
pub enum Severity {
    /// The guest would be better off.
    Hint = 0,
    /// The guest works worse than its user may expect.
    Warning = 1,
    /// The guest cannot be defined or started like this.
    Fault = 2,
}

impl Severity {
    /// The name of the severity, in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Warning => "warning",
            Severity::Fault => "fault",
        }
    }
}

type Fix = Arc<dyn Fn(&mut Change) -> Result<()> + Send + Sync>;

/// Something that the policy would do differently.
#[derive(Clone)]
pub struct Finding {
    path: String,
    old: Option<String>,
    new: Option<String>,
    code: &'static str,
    reason: Cow<'static, str>,
    severity: Severity,
    source: Source,
    fix: Fix,
    design: Domain,
}

impl Finding {
    /// The place in the domain document, such as `devices/disk[1]/target/@bus`, as it stood when it was looked at.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What stands there; `None` for nothing.
    pub fn old(&self) -> Option<&str> {
        self.old.as_deref()
    }

    /// What the policy would write; `None` for nothing.
    pub fn new_value(&self) -> Option<&str> {
        self.new.as_deref()
    }

    /// A stable code, for programs.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The reason as a sentence, for people.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Where the fact that settles it comes from.
    pub fn source(&self) -> Source {
        self.source
    }

    /// Makes the change, with all that it needs, or changes nothing. Other findings stay as they are; one that is about
    /// a device that has gone since fails.
    pub fn apply(&self) -> Result<()> {
        self.design.transact(|change| (self.fix)(change))
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Finding({self})")
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = |value: &Option<String>| match value.as_deref() {
            None => "nothing".to_owned(),
            Some("") => "present".to_owned(),
            Some(value) => format!("'{value}'"),
        };
        let (old, new, severity) = (said(&self.old), said(&self.new), self.severity.as_str());
        write!(f, "{severity}: {}: {old}, better {new}: {} [{}]", self.path, self.reason, self.code)
    }
}

/// A guest that is being looked at.
struct Look<'a> {
    change: &'a Change<'a>,
    guest: Guest,
    root: Object,
    design: &'a Domain,
    findings: Vec<Finding>,
}

impl Look<'_> {
    fn facts(&self) -> Facts<'_> {
        self.change.facts(&self.guest)
    }

    fn value(&self, path: &str) -> Result<Option<String>> {
        self.root.value(path)
    }

    /// The devices of an element, with their paths.
    fn devices(&self, element: &str) -> Result<Vec<(Object, String)>> {
        let found = self.root.find_all(&format!("devices/{element}"))?;
        let path = |index: usize| format!("devices/{element}[{}]", index + 1);
        Ok(found.into_iter().enumerate().map(|(index, device)| (device, path(index))).collect())
    }

    /// A place whose value should be another one, or nothing.
    fn find(
        &mut self,
        severity: Severity,
        path: impl Into<String>,
        old: Option<String>,
        new: Decision<Option<String>>,
        fix: impl Fn(&mut Change) -> Result<()> + Send + Sync + 'static,
    ) {
        self.findings.push(Finding {
            path: path.into(),
            old,
            new: new.value,
            code: new.code,
            reason: new.reason,
            severity,
            source: new.source,
            fix: Arc::new(fix),
            design: self.design.clone(),
        });
    }

    /// A value below the domain itself that should be another one.
    fn differs(&mut self, severity: Severity, path: &str, new: Decision<impl Into<String>>) -> Result<()> {
        let root = self.root.clone();
        self.differs_at(severity, &root, "", path, new)
    }

    /// A value below a device that should be another one.
    fn differs_at(
        &mut self,
        severity: Severity,
        object: &Object,
        above: &str,
        path: &str,
        new: Decision<impl Into<String>>,
    ) -> Result<()> {
        let new: Decision<String> = new.map(Into::into);
        let old = object.value(path)?;
        if old.as_deref() == Some(new.value.as_str()) {
            return Ok(());
        }
        let place = if above.is_empty() { path.to_owned() } else { format!("{above}/{path}") };
        let (object, path, decision) = (object.clone(), path.to_owned(), new.clone());
        self.find(severity, place, old, new.map(Some), move |change| change.set(&object, &path, decision.clone()));
        Ok(())
    }
}

impl Domain {
    /// What the policy would do differently in this guest, faults first. Nothing is changed: each finding can be
    /// applied by itself, in any order.
    pub fn review(&self) -> Result<Vec<Finding>> {
        self.look(|change| {
            let guest = change.guest()?;
            if guest.os_type.is_empty() || guest.virt_type.is_empty() {
                return Ok(Vec::new());
            }
            let root = change.root().clone();
            let mut look = Look { change, guest, root, design: self, findings: Vec::new() };
            faults::look(&mut look)?;
            machine::look(&mut look)?;
            devices::look(&mut look)?;
            let mut findings = look.findings;
            findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
            Ok(findings)
        })
    }
}

/// A decision about what is wrong, whatever the policy.
fn because<T>(value: T, code: &'static str, source: Source, reason: impl Into<Cow<'static, str>>) -> Decision<T> {
    Decision::new(value, code, source, reason)
}
