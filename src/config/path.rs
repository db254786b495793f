// SPDX-License-Identifier: LGPL-2.1-or-later
//! Going down a path, making what is missing at its canonical place, and clearing up behind a removal.

use super::class::{Path, Step};
use super::namespace;
use crate::error::{Error, ErrorCode, Result};
use crate::xml::{Document, NodeId, Place};

/// A step with borrowed names, so that table paths and paths given at run time go through the same code.
#[derive(Debug, Clone, Copy)]
pub(crate) enum At<'a> {
    Child { name: &'a str, condition: Option<(&'a str, &'a str)>, order: &'a [&'a str] },
    Attribute(&'a str),
}

impl<'a> From<&'a Step> for At<'a> {
    fn from(step: &'a Step) -> Self {
        match step {
            Step::Child { name, condition, order } => At::Child { name, condition: *condition, order },
            Step::Attribute(name) => At::Attribute(name),
        }
    }
}

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target<'a> {
    Element(NodeId),
    Attribute(NodeId, &'a str),
}

impl Path {
    /// The steps to take from this element. None where the place depends on a value that the tables do not know.
    pub(crate) fn steps(&self, document: &Document, id: NodeId) -> Option<&'static [Step]> {
        match self {
            Path::Fixed(steps) => Some(steps),
            Path::ByValue { on, cases } => {
                let value = document.attribute(id, on);
                let value = value.as_deref().unwrap_or("");
                cases.iter().find(|(case, _)| *case == value).map(|(_, steps)| *steps)
            }
        }
    }
}

/// The first child element of this name that meets the condition.
pub(crate) fn child(
    document: &Document,
    parent: NodeId,
    name: &str,
    condition: Option<(&str, &str)>,
) -> Option<NodeId> {
    children(document, parent, name, condition).next()
}

/// All child elements of this name (`*`: of any) that meet the condition.
pub(crate) fn children<'a>(
    document: &'a Document,
    parent: NodeId,
    name: &'a str,
    condition: Option<(&'a str, &'a str)>,
) -> impl Iterator<Item = NodeId> + 'a {
    document.child_elements(parent).filter(move |&id| {
        (name == "*" || namespace::is_named(document, id, name))
            && condition.is_none_or(|(attribute, value)| document.attribute(id, attribute).as_deref() == Some(value))
    })
}

/// Follows a path; None if something on the way is missing. An attribute at the end is not looked up.
pub(crate) fn locate<'a>(
    document: &Document,
    from: NodeId,
    steps: impl IntoIterator<Item = At<'a>>,
) -> Option<Target<'a>> {
    let mut at = from;
    for step in steps {
        match step {
            At::Child { name, condition, .. } => at = child(document, at, name, condition)?,
            At::Attribute(name) => return Some(Target::Attribute(at, name)),
        }
    }
    Some(Target::Element(at))
}

/// Follows a path and makes the elements that are missing, each at its canonical place; `top` is the order of the
/// children of the first element. Also returns the topmost new element, to take back if a later part fails.
pub(crate) fn ensure<'a>(
    document: &mut Document,
    from: NodeId,
    top: &[&str],
    steps: impl IntoIterator<Item = At<'a>>,
) -> Result<(Target<'a>, Option<NodeId>)> {
    let mut at = from;
    let mut made = None;
    for (depth, step) in steps.into_iter().enumerate() {
        match step {
            At::Child { name, condition, order } => {
                at = match child(document, at, name, condition) {
                    Some(found) => found,
                    None => {
                        let order = if depth == 0 { top } else { order };
                        match insert(document, at, order, name, condition) {
                            Ok(new) => {
                                made.get_or_insert(new);
                                new
                            }
                            Err(error) => {
                                undo(document, made);
                                return Err(error);
                            }
                        }
                    }
                };
            }
            At::Attribute(name) => return Ok((Target::Attribute(at, name), made)),
        }
    }
    Ok((Target::Element(at), made))
}

/// Takes a new element back after a failure, so that nothing has changed.
pub(crate) fn undo(document: &mut Document, made: Option<NodeId>) {
    if let Some(made) = made {
        // It was inserted a moment ago below an element that exists, so removing it cannot fail.
        let _ = document.remove(made);
    }
}

/// Inserts a new child element at its canonical place.
pub(crate) fn insert(
    document: &mut Document,
    parent: NodeId,
    order: &[&str],
    name: &str,
    condition: Option<(&str, &str)>,
) -> Result<NodeId> {
    let place = place_for(document, parent, order, name);
    let new = match name.split_once(':') {
        None => document.insert_element(parent, place, name)?,
        Some((prefix, local)) => {
            let uri = namespace::uri(prefix).ok_or_else(|| {
                Error::new(ErrorCode::InvalidArgument, format!("element {name}: the prefix {prefix} is not known"))
            })?;
            document.insert_element_ns(parent, place, prefix, uri, local)?
        }
    };
    if let Some((attribute, value)) = condition
        && let Err(error) = document.set_attribute(new, attribute, value)
    {
        undo(document, Some(new));
        return Err(error);
    }
    Ok(new)
}

/// Where a child of this name belongs among those that are there: behind the last one that comes before it in the
/// canonical order or has the same name, else in front of the first one that comes later.
pub(crate) fn place_for(document: &Document, parent: NodeId, order: &[&str], name: &str) -> Place {
    let Some(mine) = order.iter().position(|known| *known == name) else {
        let twin = children(document, parent, name, None).last();
        return twin.map_or(Place::Last, Place::After);
    };
    let rank = |id: NodeId| order.iter().position(|known| namespace::is_named(document, id, known));
    let mut after = None;
    let mut before = None;
    for id in document.child_elements(parent) {
        match rank(id) {
            Some(other) if other <= mine => after = Some(id),
            Some(_) if before.is_none() => before = Some(id),
            _ => {}
        }
    }
    match (after, before) {
        (Some(id), _) => Place::After(id),
        (None, Some(id)) => Place::Before(id),
        (None, None) => Place::Last,
    }
}

/// Removes an element, and then the elements above it, up to but without `top`, that are left empty.
pub(crate) fn remove_with_empty_parents(document: &mut Document, top: NodeId, id: NodeId) -> Result<()> {
    let mut parent = document.parent(id);
    document.remove(id)?;
    while let Some(at) = parent {
        if at == top || !is_empty(document, at) {
            break;
        }
        parent = document.parent(at);
        document.remove(at)?;
    }
    Ok(())
}

/// Removes elements that are left empty, from `id` up to but without `top`.
pub(crate) fn prune(document: &mut Document, top: NodeId, id: NodeId) -> Result<()> {
    if id != top && is_empty(document, id) { remove_with_empty_parents(document, top, id) } else { Ok(()) }
}

/// No attribute, no child element, no comment, no text but white space.
fn is_empty(document: &Document, id: NodeId) -> bool {
    use crate::xml::NodeKind;
    document.attributes(id).next().is_none()
        && document
            .children(id)
            .all(|child| document.kind(child) == Some(NodeKind::Text) && document.text(child).trim_ascii().is_empty())
}

/// A path given at run time: `driver/@cache`, `devices/disk[2]/target/@dev`, `feature[@policy='require']/@name`.
#[derive(Debug)]
pub(crate) struct Parsed<'a> {
    pub steps: Vec<ParsedStep<'a>>,
}

/// One step of a [`Parsed`] path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParsedStep<'a> {
    Child { name: &'a str, condition: Option<(&'a str, &'a str)>, index: Option<usize> },
    Attribute(&'a str),
}

impl<'a> Parsed<'a> {
    /// Reads a path. Names are separated by `/`; `*` is any element; a step may carry one condition in brackets,
    /// a number counted from 1 or `@name='value'`; `@name` may stand last; `.` is the element itself.
    pub(crate) fn parse(path: &'a str) -> Result<Parsed<'a>> {
        let bad = |what: &str| Error::new(ErrorCode::InvalidArgument, format!("path '{path}': {what}"));
        let mut steps = Vec::new();
        if path == "." {
            return Ok(Parsed { steps });
        }
        // A slash may stand inside a quoted value, so the path is cut by hand.
        let mut rest = path;
        loop {
            let end = step_end(rest).ok_or_else(|| bad("a bracket or quote is not closed"))?;
            let (step, tail) = rest.split_at(end);
            if steps.iter().any(|s| matches!(s, ParsedStep::Attribute(_))) {
                return Err(bad("an attribute may only stand last"));
            }
            steps.push(parse_step(step).ok_or_else(|| {
                bad(&format!("'{step}' is not an element name, an @attribute, or a name with [N] or [@a='v']"))
            })?);
            match tail.strip_prefix('/') {
                Some(tail) => rest = tail,
                None => break,
            }
        }
        Ok(Parsed { steps })
    }
}

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

fn parse_step(step: &str) -> Option<ParsedStep<'_>> {
    if let Some(name) = step.strip_prefix('@') {
        return crate::xml::is_name(name).then_some(ParsedStep::Attribute(name));
    }
    let (name, condition) = match step.split_once('[') {
        None => (step, None),
        Some((name, condition)) => (name, Some(condition.strip_suffix(']')?)),
    };
    if name != "*" && !crate::xml::is_name(name) {
        return None;
    }
    let Some(condition) = condition else { return Some(ParsedStep::Child { name, condition: None, index: None }) };
    if let Some(test) = condition.strip_prefix('@') {
        let (attribute, value) = test.split_once('=')?;
        let value = value.trim();
        let quote = value.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        let value = value.strip_prefix(quote)?.strip_suffix(quote)?;
        let attribute = attribute.trim();
        return crate::xml::is_name(attribute).then_some(ParsedStep::Child {
            name,
            condition: Some((attribute, value)),
            index: None,
        });
    }
    let index: usize = condition.parse().ok().filter(|&n| n > 0)?;
    Some(ParsedStep::Child { name, condition: None, index: Some(index) })
}

/// All places that a path given at run time leads to, in document order.
pub(crate) fn find_all<'a>(document: &Document, from: NodeId, path: &Parsed<'a>) -> Vec<Target<'a>> {
    let mut found = vec![from];
    for step in &path.steps {
        match *step {
            ParsedStep::Child { name, condition, index } => {
                let mut next = Vec::new();
                for &parent in &found {
                    let mut matching = children(document, parent, name, condition);
                    match index {
                        Some(n) => next.extend(matching.nth(n - 1)),
                        None => next.extend(matching),
                    }
                }
                found = next;
            }
            ParsedStep::Attribute(name) => {
                return found
                    .into_iter()
                    .filter(|&id| document.attribute(id, name).is_some())
                    .map(|id| Target::Attribute(id, name))
                    .collect();
            }
        }
    }
    found.into_iter().map(Target::Element).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_and_refused() {
        let path = Parsed::parse("devices/disk[2]/target/@dev").unwrap();
        assert_eq!(path.steps.len(), 4);
        assert_eq!(path.steps[1], ParsedStep::Child { name: "disk", condition: None, index: Some(2) });
        assert_eq!(path.steps[3], ParsedStep::Attribute("dev"));
        let path = Parsed::parse("a[@b='x/y]']/c").unwrap();
        assert_eq!(path.steps[0], ParsedStep::Child { name: "a", condition: Some(("b", "x/y]")), index: None });
        for bad in ["", "/a", "a/", "@a/b", "a[", "a[0]", "a[x]", "a[@b]", "a[@b='c]", "a b", "1a"] {
            let error = Parsed::parse(bad).unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidArgument, "{bad}");
        }
    }
}
