// SPDX-License-Identifier: LGPL-2.1-or-later
//! The path language: what paths that are given at run time may say, and where they lead.
//!
//! ```text
//! path      = "." | step { "/" step }
//! step      = ( name | "*" ) { "[" condition "]" } | "@" name
//! condition = number | place "=" quoted
//! place     = "." | "@" name | name { "/" name } [ "/@" name ]
//! ```
//!
//! - A name stands for the child elements of that name, `*` for all child elements, `.` for the element itself;
//!   `@name` stands for an attribute and is always last.
//! - A condition keeps some of what its step leads to: `[2]` the second one, counted from 1; `[@type='usb']` those
//!   with that attribute, `[target/@dev='vda']` and `[name='x']` those that have, below them, that attribute or that
//!   text in an element; `[.='x']` those whose own text it is. Several conditions work one after the other, from left
//!   to right. Values stand in single or double quotes and are compared as they are.
//! - A name without a prefix is one in no namespace, as libvirt's own are. The prefixes of libvirt's namespaces
//!   (`qemu:commandline`) stand for their URIs, whatever prefix a document has for them. Any other prefix is that
//!   which the document writes.
//!
//! Where a value is set, what is missing on the way is made, at its canonical place and so that it meets the
//! conditions of its step.

use super::class::ClassId;
use super::namespace;
use super::object::{order_below, set_target};
use super::path::{self, Target};
use super::pool::Text;
use crate::error::{Error, ErrorCode, Result};
use crate::xml::{self, Document, NodeId};

/// A path, read.
#[derive(Debug)]
pub(crate) struct Query<'a> {
    text: &'a str,
    pub steps: Vec<Step<'a>>,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Child { name: &'a str, conditions: Vec<Condition<'a>> },
    Attribute(&'a str),
}

/// What keeps some of the elements that a step leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Condition<'a> {
    /// The how manieth it is, counted from 1.
    Number(usize),
    /// What stands somewhere in it: steps without conditions, and the value.
    Value(Vec<Step<'a>>, &'a str),
}

impl<'a> Query<'a> {
    /// Reads a path.
    pub(crate) fn parse(text: &'a str) -> Result<Query<'a>> {
        let bad = |what: &str| Error::new(ErrorCode::InvalidArgument, format!("path '{text}': {what}"));
        if text == "." {
            return Ok(Query { text, steps: Vec::new() });
        }
        let mut steps = Vec::with_capacity(4);
        // A slash may stand inside a condition, so the path is cut by hand.
        let mut rest = text;
        loop {
            if matches!(steps.last(), Some(Step::Attribute(_))) {
                return Err(bad("an attribute may only stand last"));
            }
            let (step, tail) = match plain_step(rest) {
                Some(plain) => plain,
                None => {
                    let end = step_end(rest).ok_or_else(|| bad("a bracket or quote is not closed"))?;
                    let (step, tail) = rest.split_at(end);
                    let wrong =
                        "is not an element name, an @attribute, or a name with conditions such as [1] or [@a='v']";
                    (parse_step(step).ok_or_else(|| bad(&format!("'{step}' {wrong}")))?, tail)
                }
            };
            steps.push(step);
            match tail.strip_prefix('/') {
                Some(tail) => rest = tail,
                None => break,
            }
        }
        Ok(Query { text, steps })
    }

    /// Whether it leads to an attribute.
    pub(crate) fn is_attribute(&self) -> bool {
        matches!(self.steps.last(), Some(Step::Attribute(_)))
    }

    /// All places that it leads to, in document order.
    pub(crate) fn find_all(&self, document: &Document, from: NodeId) -> Vec<Target<'a>> {
        find_all(document, from, &self.steps)
    }

    /// The first place that it leads to.
    pub(crate) fn find(&self, document: &Document, from: NodeId) -> Option<Target<'a>> {
        first(document, from, &self.steps)
    }

    /// The first place that it leads to, made if it is not there; also the topmost new element, to be taken back if
    /// a later part fails.
    pub(crate) fn ensure(
        &self,
        document: &mut Document,
        from: NodeId,
        class: ClassId,
    ) -> Result<(Target<'a>, Option<NodeId>)> {
        let mut made = None;
        let target = self.ensure_steps(document, from, class, &mut made);
        match target {
            Ok(target) => Ok((target, made)),
            Err(error) => {
                path::undo(document, made);
                Err(error)
            }
        }
    }

    /// As [`Query::ensure`], for a path to an element.
    pub(crate) fn ensure_element(&self, document: &mut Document, from: NodeId, class: ClassId) -> Result<NodeId> {
        match self.ensure(document, from, class)? {
            (Target::Element(id), _) => Ok(id),
            (Target::Attribute(..), _) => Err(self.no_element()),
        }
    }

    /// The child element that a path of one step leads to, made in its place in the order if it is not there.
    pub(crate) fn ensure_child(&self, document: &mut Document, from: NodeId, order: &[Text]) -> Result<NodeId> {
        match self.steps.as_slice() {
            [] => Ok(from),
            [Step::Child { name, conditions }] => {
                let found = candidates(document, from, name, conditions).next();
                found.map_or_else(|| self.make(document, from, name, conditions, order, &mut None), Ok)
            }
            _ => Err(self.no_element()),
        }
    }

    fn no_element(&self) -> Error {
        Error::new(ErrorCode::InvalidArgument, format!("path '{}': expected one to an element", self.text))
    }

    fn ensure_steps(
        &self,
        document: &mut Document,
        from: NodeId,
        class: ClassId,
        made: &mut Option<NodeId>,
    ) -> Result<Target<'a>> {
        let mut at = from;
        for step in &self.steps {
            let (name, conditions) = match step {
                Step::Attribute(name) => return Ok(Target::Attribute(at, name)),
                Step::Child { name, conditions } => (*name, conditions),
            };
            let found = candidates(document, at, name, conditions).next();
            at = match found {
                Some(found) => found,
                None => {
                    let order = order_below(document, from, class, at);
                    self.make(document, at, name, conditions, order, made)?
                }
            };
        }
        Ok(Target::Element(at))
    }

    fn make(
        &self,
        document: &mut Document,
        parent: NodeId,
        name: &str,
        conditions: &[Condition<'a>],
        order: &[Text],
        made: &mut Option<NodeId>,
    ) -> Result<NodeId> {
        let missing = |what: String| Error::new(ErrorCode::NotFound, format!("path '{}': {what}", self.text));
        if name == "*" {
            return Err(missing("there is no such element, and '*' does not say which one to make".to_owned()));
        }
        for (at, condition) in conditions.iter().enumerate() {
            // Only the one behind the last one can be made.
            if let Condition::Number(number) = condition {
                let present = matching(document, parent, name, &conditions[..at]).len();
                if *number != present + 1 {
                    return Err(missing(format!("there is no <{name}> number {number}, there are {present}")));
                }
            }
        }
        let new = path::insert(document, parent, order, name, None)?;
        made.get_or_insert(new);
        for condition in conditions {
            let Condition::Value(steps, value) = condition else { continue };
            let mut at = new;
            let mut target = Target::Element(new);
            for step in steps {
                match step {
                    Step::Attribute(name) => target = Target::Attribute(at, name),
                    Step::Child { name, .. } => {
                        at = match path::child(document, at, name, None) {
                            Some(found) => found,
                            None => path::insert(document, at, &[], name, None)?,
                        };
                        target = Target::Element(at);
                    }
                }
            }
            set_target(document, target, value)?;
        }
        Ok(new)
    }
}

/// The first of [`find_all`], without making the list.
fn first<'a>(document: &Document, from: NodeId, steps: &[Step<'a>]) -> Option<Target<'a>> {
    match steps.split_first() {
        None => Some(Target::Element(from)),
        Some((Step::Attribute(name), _)) => {
            document.attribute(from, name).is_some().then_some(Target::Attribute(from, name))
        }
        Some((Step::Child { name, conditions }, rest)) => {
            candidates(document, from, name, conditions).find_map(|id| first(document, id, rest))
        }
    }
}

fn find_all<'a>(document: &Document, from: NodeId, steps: &[Step<'a>]) -> Vec<Target<'a>> {
    let mut found = vec![from];
    for step in steps {
        match step {
            Step::Child { name, conditions } => {
                found = found.iter().flat_map(|&parent| matching(document, parent, name, conditions)).collect();
            }
            Step::Attribute(name) => {
                found.retain(|&id| document.attribute(id, name).is_some());
                return found.into_iter().map(|id| Target::Attribute(id, name)).collect();
            }
        }
    }
    found.into_iter().map(Target::Element).collect()
}

/// As [`matching`], one after another where no number is asked for.
fn candidates<'a>(
    document: &'a Document,
    parent: NodeId,
    name: &'a str,
    conditions: &'a [Condition<'a>],
) -> impl Iterator<Item = NodeId> + 'a {
    let counted = conditions.iter().any(|condition| matches!(condition, Condition::Number(_)));
    let listed = if counted { matching(document, parent, name, conditions) } else { Vec::new() };
    let found = (!counted).then(|| path::children(document, parent, name, None)).into_iter().flatten();
    let holds = move |id: NodeId| {
        conditions.iter().all(|condition| match condition {
            Condition::Value(steps, value) => has_value(document, id, steps, value),
            Condition::Number(_) => true,
        })
    };
    listed.into_iter().chain(found.filter(move |&id| holds(id)))
}

/// Whether one of the places below an element has that value.
fn has_value(document: &Document, id: NodeId, steps: &[Step<'_>], value: &str) -> bool {
    find_all(document, id, steps).into_iter().any(|target| match target {
        Target::Element(id) => document.text(id) == value,
        Target::Attribute(id, name) => document.attribute(id, name).as_deref() == Some(value),
    })
}

/// The child elements that a step leads to.
fn matching(document: &Document, parent: NodeId, name: &str, conditions: &[Condition<'_>]) -> Vec<NodeId> {
    let mut found: Vec<NodeId> = path::children(document, parent, name, None).collect();
    for condition in conditions {
        match condition {
            Condition::Number(number) => found = found.get(number - 1).copied().into_iter().collect(),
            Condition::Value(steps, value) => found.retain(|&id| has_value(document, id, steps, value)),
        }
    }
    found
}

/// Whether an element can be named in a path, and how. What is in a default namespace of its own cannot.
pub(crate) fn name_in_path(document: &Document, id: NodeId) -> Option<String> {
    let local = document.local_name(id);
    match document.namespace(id) {
        None => Some(local.to_owned()),
        Some(uri) => match namespace::prefix(&uri) {
            Some(prefix) => Some(format!("{prefix}:{local}")),
            None => document
                .prefix(id)
                .filter(|prefix| namespace::uri(prefix).is_none())
                .map(|_| document.name(id).to_owned()),
        },
    }
}

/// A value in the quotes that a path needs; None if it has both kinds in it.
pub(crate) fn quoted(value: &str) -> Option<String> {
    let quote = ['\'', '"'].into_iter().find(|quote| !value.contains(*quote))?;
    Some(format!("{quote}{value}{quote}"))
}

/// The first step of a path if it is a name without conditions, as most are, and what stands behind it.
fn plain_step(text: &str) -> Option<(Step<'_>, &str)> {
    let attribute = text.as_bytes().first() == Some(&b'@');
    let name = if attribute { &text[1..] } else { text };
    let (name, tail) = name.split_at(xml::name_length(name));
    if name.is_empty() || !(tail.is_empty() || tail.as_bytes()[0] == b'/') {
        return None;
    }
    Some((if attribute { Step::Attribute(name) } else { Step::Child { name, conditions: Vec::new() } }, tail))
}

/// Where the first step of a path ends; None if a bracket or quote in it is not closed.
fn step_end(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut bracket = false;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') if bracket => quote = Some(c),
            (None, '[') => bracket = true,
            (None, ']') => bracket = false,
            (None, '/') if !bracket => return Some(at),
            _ => {}
        }
    }
    (quote.is_none() && !bracket).then_some(text.len())
}

fn parse_step(step: &str) -> Option<Step<'_>> {
    if let Some(name) = step.strip_prefix('@') {
        return xml::is_name(name).then_some(Step::Attribute(name));
    }
    let (name, mut rest) = step.split_at(step.find('[').unwrap_or(step.len()));
    if name != "*" && !xml::is_name(name) {
        return None;
    }
    let mut conditions = Vec::new();
    while !rest.is_empty() {
        let (condition, tail) = parse_condition(rest.strip_prefix('[')?)?;
        conditions.push(condition);
        rest = tail;
    }
    Some(Step::Child { name, conditions })
}

/// Reads a condition behind its opening bracket; also returns what stands behind the closing one.
fn parse_condition(text: &str) -> Option<(Condition<'_>, &str)> {
    let end = text.find(['=', ']'])?;
    let (place, rest) = (text[..end].trim(), &text[end..]);
    let Some(rest) = rest.strip_prefix('=') else {
        let number = place.parse().ok().filter(|&number: &usize| number > 0 && !place.starts_with('+'))?;
        return Some((Condition::Number(number), &rest[1..]));
    };
    let rest = rest.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let (value, rest) = rest[1..].split_once(quote)?;
    let rest = rest.trim_start().strip_prefix(']')?;
    Some((Condition::Value(parse_place(place)?, value), rest))
}

fn parse_place(place: &str) -> Option<Vec<Step<'_>>> {
    if place == "." {
        return Some(Vec::new());
    }
    let parts: Vec<&str> = place.split('/').collect();
    let last = parts.len() - 1;
    parts
        .into_iter()
        .enumerate()
        .map(|(at, part)| match part.strip_prefix('@') {
            Some(name) => (at == last && xml::is_name(name)).then_some(Step::Attribute(name)),
            None => xml::is_name(part).then_some(Step::Child { name: part, conditions: Vec::new() }),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read() {
        let path = Query::parse("devices/disk[2]/target/@dev").unwrap();
        assert_eq!(path.steps.len(), 4);
        assert_eq!(path.steps[1], Step::Child { name: "disk", conditions: vec![Condition::Number(2)] });
        assert_eq!(path.steps[3], Step::Attribute("dev"));
        let path = Query::parse("a[@b='x/y]'][c/d/@e = \"'\"][.='z'][3]/f").unwrap();
        let child = |name| Step::Child { name, conditions: Vec::new() };
        let conditions = vec![
            Condition::Value(vec![Step::Attribute("b")], "x/y]"),
            Condition::Value(vec![child("c"), child("d"), Step::Attribute("e")], "'"),
            Condition::Value(Vec::new(), "z"),
            Condition::Number(3),
        ];
        assert_eq!(path.steps, [Step::Child { name: "a", conditions }, child("f")]);
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for bad in [
            "",
            "/a",
            "a/",
            "@a/b",
            "a[",
            "a[0]",
            "a[+1]",
            "a[x]",
            "a[@b]",
            "a[@b='c]",
            "a[@b='c'",
            "a[@b=c]",
            "a[1]x",
            "a[@b/c='d']",
            "a[b[1]='c']",
            "a[='c']",
            "a[/b='c']",
            "a b",
            "1a",
            "a//b",
            "./a",
            "*x",
        ] {
            let error = Query::parse(bad).unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidArgument, "{bad}");
        }
    }
}
