// SPDX-License-Identifier: LGPL-2.1-or-later
//! Going down a path, making what is missing at its canonical place, and clearing up behind a removal.

use super::class::{Path, Step};
use super::namespace;
use super::pool::Text;
use crate::error::Result;
use crate::xml::{Document, NodeId, NodeKind, Place};

/// A step with borrowed names, so that table paths and paths given at run time go through the same code.
#[derive(Debug, Clone, Copy)]
pub(crate) enum At<'a> {
    Child { name: &'a str, condition: Option<(&'a str, &'a str)>, order: &'a [Text] },
    Attribute(&'a str),
}

impl<'a> From<&'a Step> for At<'a> {
    fn from(step: &'a Step) -> Self {
        match step {
            Step::Child { name, condition, order } => {
                let condition = condition.map(|(attribute, value)| (attribute.get(), value.get()));
                At::Child { name: name.get(), condition, order: order.get() }
            }
            Step::Attribute(name) => At::Attribute(name.get()),
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
            Path::Fixed(steps) => Some(steps.get()),
            Path::ByValue { on, cases } => {
                let value = document.attribute(id, on.get());
                let value = value.as_deref().unwrap_or("");
                cases.get().iter().find(|case| case.value == *value).map(|case| case.steps.get())
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
    top: &[Text],
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
    order: &[Text],
    name: &str,
    condition: Option<(&str, &str)>,
) -> Result<NodeId> {
    let place = place_for(document, parent, order, name);
    let new = insert_at(document, parent, place, name)?;
    if let Some((attribute, value)) = condition
        && let Err(error) = document.set_attribute(new, attribute, value)
    {
        undo(document, Some(new));
        return Err(error);
    }
    Ok(new)
}

/// Inserts a new child element at a place.
pub(crate) fn insert_at(document: &mut Document, parent: NodeId, place: Place, name: &str) -> Result<NodeId> {
    match name.split_once(':') {
        None => document.insert_element(parent, place, name),
        Some((prefix, local)) => match namespace::uri(prefix) {
            Some(uri) => document.insert_element_ns(parent, place, prefix, uri, local),
            // One that the document itself declares.
            None => document.insert_element(parent, place, name),
        },
    }
}

/// Where a child of this name belongs among those that are there: behind the last one that comes before it in the
/// canonical order or has the same name, else in front of the first one that comes later.
pub(crate) fn place_for(document: &Document, parent: NodeId, order: &[Text], name: &str) -> Place {
    let Some(mine) = order.iter().position(|known| *known == *name) else {
        let twin = children(document, parent, name, None).last();
        return twin.map_or(Place::Last, Place::After);
    };
    let rank = |id: NodeId| {
        if document.namespace(id).is_some() {
            return order.iter().position(|known| namespace::is_named(document, id, known.get()));
        }
        let own = document.name(id);
        if own == name { Some(mine) } else { order.iter().position(|known| *known == *own) }
    };
    // From the end: what is added mostly comes last.
    let mut before = None;
    let mut at = document.last_child(parent);
    while let Some(id) = at {
        at = document.prev_sibling(id);
        if document.kind(id) != Some(NodeKind::Element) {
            continue;
        }
        match rank(id) {
            Some(other) if other <= mine => return Place::After(id),
            Some(_) => before = Some(id),
            None => {}
        }
    }
    before.map_or(Place::Last, Place::Before)
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

/// Removes elements on a way that are left with nothing but what the way itself demands of them, from its end up.
pub(crate) fn prune_way<'a>(
    document: &mut Document,
    from: NodeId,
    steps: impl IntoIterator<Item = At<'a>>,
) -> Result<()> {
    let mut way = Vec::new();
    let mut at = from;
    for step in steps {
        let At::Child { name, condition, .. } = step else { break };
        let Some(found) = child(document, at, name, condition) else { break };
        way.push((found, condition));
        at = found;
    }
    while let Some((id, condition)) = way.pop() {
        let demanded = |name: &str| condition.is_some_and(|(attribute, _)| attribute == name);
        if !own_attributes(document, id).all(demanded) || !has_no_content(document, id) {
            break;
        }
        document.remove(id)?;
    }
    Ok(())
}

/// The names of an element's attributes, without the declarations of namespaces.
pub(crate) fn own_attributes(document: &Document, id: NodeId) -> impl Iterator<Item = &str> {
    document.attributes(id).map(|(name, _)| name).filter(|name| *name != "xmlns" && !name.starts_with("xmlns:"))
}

/// No attribute and no content.
pub(crate) fn is_empty(document: &Document, id: NodeId) -> bool {
    own_attributes(document, id).next().is_none() && has_no_content(document, id)
}

/// No child element, no comment, no text but white space.
fn has_no_content(document: &Document, id: NodeId) -> bool {
    document
        .children(id)
        .all(|child| document.kind(child) == Some(NodeKind::Text) && document.text(child).trim_ascii().is_empty())
}
