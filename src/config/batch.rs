// SPDX-License-Identifier: LGPL-2.1-or-later
//! Many changes of one document in one go: either all of them are made, or none.

use super::class::{ClassId, Field};
use super::list::holder_of_list;
use super::object::{Object, order_below, remove_path, set_path};
use super::path;
use super::pool;
use super::query::Query;
use super::shared::{Locked, Place};
use crate::error::Result;
use crate::xml::{self, Document, NodeId};
use std::borrow::Cow;
use std::sync::Arc;

/// Paths and values, most of which stand in the program.
pub(crate) type Text = Cow<'static, str>;

/// An element that is still to be made: what will stand in it, as paths and values. The object of it answers with
/// [`crate::ErrorCode::Gone`] until it is made.
#[derive(Debug)]
pub(crate) struct Draft {
    object: Object,
    values: Vec<(Text, Text)>,
}

impl Draft {
    /// An element of a class, with the values that the class starts with.
    pub fn new(class: ClassId) -> Draft {
        let mut values = Vec::with_capacity(8);
        values.extend(class.class().initial().map(|(path, value)| (path.into(), value.into())));
        Draft { object: Object { place: Place::nowhere(), class }, values }
    }

    /// The object that it will be.
    pub fn object(&self) -> &Object {
        &self.object
    }

    /// Whether an object is the one that it will be.
    pub fn is(&self, object: &Object) -> bool {
        Arc::ptr_eq(&self.object.place, &object.place)
    }

    /// The name of the element.
    pub fn element_name(&self) -> &'static str {
        self.object.class.class().element()
    }

    /// Says what will stand at a path, which must be one without conditions.
    pub fn put(&mut self, path: impl Into<Text>, value: impl Into<Text>) {
        let (path, value) = (path.into(), value.into());
        match self.values.iter_mut().find(|(present, _)| *present == path) {
            Some((_, present)) => *present = value,
            None => self.values.push((path, value)),
        }
    }

    /// What will stand at a path: as [`Object::value`].
    pub fn value(&self, path: &str) -> Option<&str> {
        let said = self.values.iter().find(|(present, _)| *present == path).map(|(_, value)| value.as_ref());
        said.or_else(|| self.has_child(path).then_some(""))
    }

    /// An attribute of the element itself.
    pub fn attribute(&self, attribute: &str) -> Option<&str> {
        let is = |path: &str| path.strip_prefix('@') == Some(attribute);
        self.values.iter().find(|(path, _)| is(path)).map(|(_, value)| value.as_ref())
    }

    /// The attribute of a child element.
    pub fn attribute_of(&self, child: &str, attribute: &str) -> Option<&str> {
        let is = |path: &str| below(path, child).and_then(|rest| rest.strip_prefix('@')) == Some(attribute);
        self.values.iter().find(|(path, _)| is(path)).map(|(_, value)| value.as_ref())
    }

    /// Whether there will be an element at a path.
    pub fn has_child(&self, path: &str) -> bool {
        self.values.iter().any(|(present, _)| *present == path || below(present, path).is_some())
    }
}

/// What of a path is below another one.
fn below<'a>(path: &'a str, above: &str) -> Option<&'a str> {
    path.strip_prefix(above)?.strip_prefix('/')
}

/// A change of a document.
pub(crate) enum Edit {
    /// Sets or removes a value: as [`Object::set_value`].
    Set { object: Object, path: Text, value: Option<Text> },
    /// Removes the first element that a path leads to.
    Remove { object: Object, path: Text },
    /// Makes an element, as an item of the list that the batch is for.
    Add(Draft),
}

impl Object {
    /// Makes changes of the document that this object is in. New elements become items of the list.
    pub(crate) fn apply(&self, list: &'static Field, edits: &[Edit]) -> Result<()> {
        self.with(|locked, id| {
            // A copy keeps the ids, so objects stay what they are.
            let before = locked.document_mut()?.clone();
            let done = apply(locked, id, self.class, list, edits);
            if done.is_err() {
                *locked.document_mut()? = before;
            }
            done
        })
    }
}

fn apply(locked: &mut Locked<'_>, id: NodeId, class: ClassId, list: &'static Field, edits: &[Edit]) -> Result<()> {
    locked.document_mut()?.defer_layout(edits.len());
    let mut writer = Writer::default();
    let (mut drafts, mut waiting) = (Vec::new(), Vec::new());
    for edit in edits {
        match edit {
            Edit::Add(draft) => drafts.push(draft),
            // What is said of an element that is still to be made waits until it is.
            Edit::Set { object, .. } if locked.node(&object.place).is_err() => waiting.push(edit),
            _ => writer.make(locked, edit)?,
        }
    }
    add_all(locked, id, class, list, drafts, &mut writer)?;
    waiting.into_iter().try_for_each(|edit| writer.make(locked, edit))?;
    locked.document_mut()?.lay_out()
}

/// Writes values. Mostly several stand in one element, and several elements beside each other, so the way to the last
/// ones is remembered.
#[derive(Default)]
struct Writer<'a> {
    last: Option<Way<'a>>,
    above: Option<(Way<'a>, Option<&'static [pool::Text]>)>,
}

/// An element, and how it was reached.
struct Way<'a> {
    from: NodeId,
    path: &'a str,
    to: NodeId,
}

impl Way<'_> {
    fn is(&self, document: &Document, from: NodeId, path: &str) -> bool {
        self.from == from && self.path == path && document.contains(self.to)
    }
}

impl<'a> Writer<'a> {
    /// Makes a change of what is there.
    fn make(&mut self, locked: &mut Locked<'_>, edit: &'a Edit) -> Result<()> {
        #[cfg(test)]
        super::fault::strike()?;
        match edit {
            Edit::Set { object, path, value } => {
                let node = locked.node(&object.place)?;
                match value {
                    Some(value) => self.write(locked.document_mut()?, node, object.class, path, value),
                    None => set_path(locked.document_mut()?, node, object.class, path, None),
                }
            }
            Edit::Remove { object, path } => {
                let node = locked.node(&object.place)?;
                remove_path(locked.document_mut()?, node, path)
            }
            Edit::Add(_) => Ok(()),
        }
    }

    fn write(
        &mut self,
        document: &mut Document,
        from: NodeId,
        class: ClassId,
        path: &'a str,
        value: &str,
    ) -> Result<()> {
        match path.rsplit_once('@').filter(|(way, name)| xml::is_name(name) && (way.is_empty() || way.ends_with('/'))) {
            Some((way, name)) => {
                let owner = self.element(document, from, class, way.strip_suffix('/').unwrap_or(way))?;
                document.set_attribute(owner, name, value)
            }
            None => {
                let owner = self.element(document, from, class, path)?;
                document.set_text(owner, value)
            }
        }
    }

    /// The element that a path leads to, made if it is not there.
    fn element(&mut self, document: &mut Document, from: NodeId, class: ClassId, path: &'a str) -> Result<NodeId> {
        if path.is_empty() {
            return Ok(from);
        }
        if let Some(last) = self.last.as_ref().filter(|last| last.is(document, from, path)) {
            return Ok(last.to);
        }
        let to = self.child(document, from, class, path)?;
        self.last = Some(Way { from, path, to });
        Ok(to)
    }

    fn child(&mut self, document: &mut Document, from: NodeId, class: ClassId, path: &'a str) -> Result<NodeId> {
        let (above, step) = path.rsplit_once('/').unwrap_or(("", path));
        if above.is_empty() {
            return Query::parse(step)?.ensure_child(document, from, class.class().order());
        }
        if let Some((way, order)) = self.above.as_mut().filter(|(way, _)| way.is(document, from, above)) {
            let order = *order.get_or_insert_with(|| order_below(document, from, class, way.to));
            return Query::parse(step)?.ensure_child(document, way.to, order);
        }
        let to = Query::parse(path)?.ensure_element(document, from, class)?;
        // A slash in a condition is no place to cut a path at.
        self.above = match document.parent(to) {
            Some(parent) if !above.contains('[') => Some((Way { from, path: above, to: parent }, None)),
            _ => None,
        };
        Ok(to)
    }
}

/// Makes the new elements. In their canonical order, so that each mostly comes last.
fn add_all<'a>(
    locked: &mut Locked<'_>,
    id: NodeId,
    class: ClassId,
    list: &'static Field,
    mut drafts: Vec<&'a Draft>,
    writer: &mut Writer<'a>,
) -> Result<()> {
    if drafts.is_empty() {
        return Ok(());
    }
    locked.expect(drafts.len());
    let (above, order, _) = holder_of_list(locked.document_mut()?, id, class, list)?;
    drafts.sort_by_cached_key(|draft| order.iter().position(|name| *name == *draft.element_name()));
    for draft in drafts {
        #[cfg(test)]
        super::fault::strike()?;
        let document = locked.document_mut()?;
        let new = path::insert(document, above, order, draft.element_name(), None)?;
        for (path, value) in &draft.values {
            writer.write(document, new, draft.object.class, path, value)?;
        }
        locked.settle(&draft.object.place, new);
    }
    Ok(())
}
