// SPDX-License-Identifier: LGPL-2.1-or-later
//! The explanation of a guest: every decision with its reason, also those that the application overrode and the values
//! that were not taken; as JSON for programs.

use super::decision::{Record, Rejected};
use std::fmt::Write;

/// Whether a decision still holds.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// What was decided stands there.
    InForce,
    /// The application, or whoever made the guest, has something else there: this, or nothing.
    Overridden(Option<String>),
}

/// A decision with everything there is to say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The decision.
    pub record: Record,
    /// Whether it still holds.
    pub status: Status,
    /// What was thought of and not taken, best first.
    pub rejected: Vec<Rejected>,
}

fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

fn member(out: &mut String, name: &str, value: Option<&str>) {
    string(out, name);
    out.push_str(": ");
    match value {
        Some(value) => string(out, value),
        None => out.push_str("null"),
    }
}

/// A JSON document: `{"decisions": [...]}` with one decision a line.
pub fn to_json(explanations: &[Explanation]) -> String {
    let mut out = String::from("{\"decisions\": [");
    for (at, item) in explanations.iter().enumerate() {
        out.push_str(if at == 0 { "\n  {" } else { ",\n  {" });
        let record = &item.record;
        member(&mut out, "path", Some(&record.path));
        out.push_str(", ");
        member(&mut out, "value", record.value.as_deref());
        out.push_str(", ");
        member(&mut out, "code", Some(record.code));
        out.push_str(", ");
        member(&mut out, "reason", Some(&record.reason));
        out.push_str(", ");
        member(&mut out, "source", Some(record.source.as_str()));
        out.push_str(", ");
        match &item.status {
            Status::InForce => member(&mut out, "status", Some("in force")),
            Status::Overridden(present) => {
                member(&mut out, "status", Some("overridden"));
                out.push_str(", ");
                member(&mut out, "present", present.as_deref());
            }
        }
        out.push_str(", \"rejected\": [");
        for (at, rejected) in item.rejected.iter().enumerate() {
            out.push_str(if at == 0 { "{" } else { ", {" });
            member(&mut out, "value", Some(&rejected.value));
            out.push_str(", ");
            member(&mut out, "reason", Some(&rejected.reason));
            out.push('}');
        }
        out.push_str("]}");
    }
    out.push_str(if explanations.is_empty() { "]}\n" } else { "\n]}\n" });
    out
}
