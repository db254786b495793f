// SPDX-License-Identifier: LGPL-2.1-or-later
//! Fields that hold objects or lists.

use super::class::{ClassId, Field, Kind, Step, Variant};
use super::object::{Object, initialise, resolve, value_of};
use super::path::{self, At, Target};
use super::pool::{self, Text};
use super::shared::Spot;
use crate::error::{Error, ErrorCode, Result};
use crate::xml::{self, Document, NodeId};

/// A list's path: the way to the element that holds the items, the item's step, and what stands below it.
struct ListPath {
    container: &'static [Step],
    item: &'static Step,
    leaf: Option<&'static Step>,
}

impl ListPath {
    fn of(field: &'static Field, document: &Document, id: NodeId) -> Result<ListPath> {
        let steps = field.path.steps(document, id).unwrap_or(&[]);
        let split = match steps.split_last() {
            Some((leaf @ Step::Attribute(_), rest)) => {
                rest.split_last().map(|(item, container)| (container, item, Some(leaf)))
            }
            Some((item, container)) => Some((container, item, None)),
            None => None,
        };
        let (container, item, leaf) = split.ok_or_else(|| {
            Error::new(ErrorCode::Internal, format!("{}: the table gives no list path", field.name()))
        })?;
        Ok(ListPath { container, item, leaf })
    }

    /// The element that holds the items, if it is there.
    fn holder(&self, document: &Document, id: NodeId) -> Option<NodeId> {
        match path::locate(document, id, self.container.iter().map(At::from))? {
            Target::Element(holder) => Some(holder),
            Target::Attribute(..) => None,
        }
    }

    fn items(&self, document: &Document, id: NodeId, exclude: &[Text]) -> Vec<NodeId> {
        let (Some(holder), At::Child { name, condition, .. }) = (self.holder(document, id), At::from(self.item)) else {
            return Vec::new();
        };
        let found = path::children(document, holder, name, condition);
        found.filter(|&item| name != "*" || !pool::contains(exclude, document.name(item))).collect()
    }

    fn is_any(&self) -> bool {
        matches!(self.item, Step::Child { name, .. } if *name == *"*")
    }
}

fn exclude(field: &'static Field) -> &'static [Text] {
    match field.kind {
        Kind::List { exclude, .. } => exclude.get(),
        _ => &[],
    }
}

impl Object {
    pub(crate) fn get_object(&self, field: &'static Field) -> Result<Option<Object>> {
        let Kind::Object { class, .. } = field.kind else { return Ok(None) };
        self.with(|locked, id| {
            let document = locked.document()?;
            let Some(steps) = field.path.steps(document, id) else { return Ok(None) };
            match path::locate(document, id, steps.iter().map(At::from)) {
                Some(Target::Element(found)) => {
                    let class = resolve(document, found, class);
                    Ok(Some(Object { place: locked.place(found), class }))
                }
                _ => Ok(None),
            }
        })
    }

    /// The child object; made, at its canonical place, if it is not there.
    pub(crate) fn ensure_object(&self, field: &'static Field) -> Result<Object> {
        let Kind::Object { class, plain } = field.kind else {
            return Err(Error::new(ErrorCode::Internal, format!("{}: not an object field", field.name())));
        };
        if let Some(found) = self.get_object(field)? {
            return Ok(found);
        }
        let order = self.class().class().order();
        self.with(|locked, id| {
            let document = locked.document_mut()?;
            let steps = field.path.steps(document, id).unwrap_or(&[]);
            let (target, made) = path::ensure(document, id, order, steps.iter().map(At::from))?;
            let Target::Element(new) = target else {
                return Err(Error::new(ErrorCode::Internal, format!("{}: not an element", field.name())));
            };
            if !plain {
                initialise(document, new, class).inspect_err(|_| path::undo(document, made))?;
            }
            let class = resolve(document, new, class);
            Ok(Object { place: locked.place(new), class })
        })
    }

    /// Moves an object in as this field's child, replacing the one that is there; None removes it.
    pub(crate) fn set_object(&self, field: &'static Field, child: Option<&Object>) -> Result<()> {
        let Kind::Object { class, plain } = field.kind else { return Ok(()) };
        let Some(child) = child else {
            return self.edit(|document, id| {
                let steps = field.path.steps(document, id).unwrap_or(&[]);
                match path::locate(document, id, steps.iter().map(At::from)) {
                    Some(Target::Element(found)) if found != id => path::remove_with_empty_parents(document, id, found),
                    _ => Ok(()),
                }
            });
        };
        check_class(field, child, class)?;
        if self.get_object(field)?.is_some_and(|present| present == *child) {
            return Ok(());
        }
        let own_order = self.class().class().order();
        let mut replaced = None;
        let replaced_out = &mut replaced;
        let wanted = std::cell::Cell::new("");
        self.place.take_in(
            &child.place,
            |document, id| {
                let steps = field.path.steps(document, id).unwrap_or(&[]);
                let Some((Step::Child { name, order, .. }, container)) = steps.split_last() else {
                    return Err(Error::new(
                        ErrorCode::Unsupported,
                        format!(
                            "{}: it is part of this element and cannot be replaced; change it in place",
                            field.name()
                        ),
                    ));
                };
                let name = name.get();
                wanted.set(name);
                let order = if container.is_empty() { own_order } else { order.get() };
                let (target, made) = path::ensure(document, id, own_order, container.iter().map(At::from))?;
                let Target::Element(above) = target else {
                    return Err(Error::new(ErrorCode::Internal, format!("{}: not an element", field.name())));
                };
                let place = match path::child(document, above, name, None) {
                    Some(old) => {
                        *replaced_out = Some(old);
                        xml::Place::Before(old)
                    }
                    None => path::place_for(document, above, order, name),
                };
                Ok(Spot { above, place, made })
            },
            |document, new| {
                rename_to_place(document, new, wanted.get())?;
                if plain && let Some(Variant::Attribute(name)) = class.parent().map(|parent| parent.class().variant) {
                    document.remove_attribute(new, name.get())?;
                }
                Ok(())
            },
        )?;
        match replaced {
            Some(old) => self.edit(|document, _| document.remove(old)),
            None => Ok(()),
        }
    }

    pub(crate) fn get_list(&self, field: &'static Field) -> Result<Vec<Object>> {
        let Kind::List { class, .. } = field.kind else { return Ok(Vec::new()) };
        self.with(|locked, id| {
            let document = locked.document()?;
            let list = ListPath::of(field, document, id)?;
            let items = list.items(document, id, exclude(field));
            let items: Vec<(NodeId, ClassId)> =
                items.into_iter().map(|item| (item, resolve(document, item, class))).collect();
            Ok(items.into_iter().map(|(item, class)| Object { place: locked.place(item), class }).collect())
        })
    }

    /// Moves an object in as an item of a list, behind the items that come before it in the canonical order.
    pub(crate) fn add_to_list(&self, field: &'static Field, child: &Object) -> Result<()> {
        let Kind::List { class, behind, .. } = field.kind else { return Ok(()) };
        check_class(field, child, class)?;
        let name = child.element_name()?;
        let leader = if behind.get().is_empty() { None } else { child.value(&format!("@{behind}"))? };
        let wanted = std::cell::Cell::new(String::new());
        self.place.take_in(
            &child.place,
            |document, id| {
                let (above, order, made) = holder_of_list(document, id, self.class(), field)?;
                let list = ListPath::of(field, document, id)?;
                let item_name = match list.item {
                    Step::Child { .. } if list.is_any() => name.as_str(),
                    Step::Child { name, .. } => name.get(),
                    Step::Attribute(_) => "",
                };
                let leader = leader.and_then(|text| {
                    path::children(document, above, behind.get(), None).find(|&id| document.text(id) == text)
                });
                let place =
                    leader.map_or_else(|| path::place_for(document, above, order, item_name), xml::Place::After);
                wanted.set(item_name.to_owned());
                Ok(Spot { above, place, made })
            },
            |document, new| rename_to_place(document, new, &wanted.take()),
        )
    }

    /// Removes an item of a list.
    pub(crate) fn remove_from_list(&self, field: &'static Field, child: &Object) -> Result<()> {
        let items = self.get_list(field)?;
        if !items.iter().any(|item| item == child) {
            let message = format!("{}: the object is not one of its items", field.name());
            return Err(Error::new(ErrorCode::NotFound, message));
        }
        child.remove()
    }

    /// Replaces the items of a list.
    pub(crate) fn set_list(&self, field: &'static Field, items: &[&Object]) -> Result<()> {
        let Kind::List { class, .. } = field.kind else { return Ok(()) };
        for item in items {
            check_class(field, item, class)?;
            item.element_name()?;
        }
        let old = self.get_list(field)?;
        for item in old.iter().filter(|old| !items.contains(old)) {
            item.remove()?;
        }
        items.iter().try_for_each(|item| self.add_to_list(field, item))
    }

    /// Removes all items of a list, of objects or strings.
    pub(crate) fn clear_list(&self, field: &'static Field) -> Result<()> {
        self.edit(|document, id| {
            let list = ListPath::of(field, document, id)?;
            for item in list.items(document, id, exclude(field)) {
                path::remove_with_empty_parents(document, id, item)?;
            }
            path::prune_way(document, id, list.container.iter().map(At::from))
        })
    }

    pub(crate) fn get_strings(&self, field: &'static Field) -> Result<Vec<String>> {
        self.read(|document, id| {
            let list = ListPath::of(field, document, id)?;
            let items = list.items(document, id, &[]).into_iter();
            Ok(if matches!(field.kind, Kind::Names) {
                items.map(|item| document.name(item).to_owned()).collect()
            } else {
                items.filter_map(|item| value_of(document, leaf(&list, item))).collect()
            })
        })
    }

    /// Adds a text to a list; a name that is there already is not added again.
    pub(crate) fn add_string(&self, field: &'static Field, value: &str) -> Result<()> {
        let own_order = self.class().class().order();
        self.edit(|document, id| {
            let list = ListPath::of(field, document, id)?;
            let (target, made) = path::ensure(document, id, own_order, list.container.iter().map(At::from))?;
            let Target::Element(holder) = target else { return Ok(()) };
            let added = add_item(document, &list, holder, own_order, value).map(|_| ());
            added.inspect_err(|_| path::undo(document, made))
        })
    }

    /// Replaces the texts of a list. Elements whose text stays are kept as they are.
    pub(crate) fn set_strings(&self, field: &'static Field, values: &[&str]) -> Result<()> {
        // Checked before anything is removed, so that a bad value changes nothing.
        for value in values {
            let wrong = if matches!(field.kind, Kind::Names) { !xml::is_name(value) } else { !xml::is_text(value) };
            if wrong {
                let message = format!("{}: '{}' cannot stand in a document", field.name(), value.escape_debug());
                return Err(Error::new(ErrorCode::InvalidArgument, message));
            }
        }
        if values.is_empty() {
            return self.clear_list(field);
        }
        let own_order = self.class().class().order();
        self.edit_or_restore(|document, id| {
            let list = ListPath::of(field, document, id)?;
            let text = |document: &Document, item| match field.kind {
                Kind::Names => Some(document.name(item).to_owned()),
                _ => value_of(document, leaf(&list, item)),
            };
            let mut old = list.items(document, id, &[]);
            let mut new = Vec::new();
            for value in values {
                let at = old.iter().position(|&item| text(document, item).as_deref() == Some(*value));
                new.push((*value, at.map(|at| old.remove(at))));
            }
            let (target, _) = path::ensure(document, id, own_order, list.container.iter().map(At::from))?;
            let Target::Element(holder) = target else { return Ok(()) };
            old.into_iter().try_for_each(|item| document.remove(item))?;
            // What is kept stays where it is as far as the order allows.
            let mut kept = list.items(document, id, &[]).into_iter();
            let mut last = None;
            for (value, item) in new {
                let place = |document: &Document| match last {
                    Some(last) => Some(xml::Place::After(last)),
                    None => list.items(document, id, &[]).first().map(|&first| xml::Place::Before(first)),
                };
                let item = match item {
                    Some(item) => {
                        if kept.next() != Some(item)
                            && let Some(place) = place(document)
                        {
                            document.move_to(item, holder, place)?;
                            // From here on the old order says nothing.
                            kept = Vec::new().into_iter();
                        }
                        item
                    }
                    None => {
                        let place = place(document);
                        let item = add_item(document, &list, holder, own_order, value)?;
                        if let Some(place) = place {
                            document.move_to(item, holder, place)?;
                        }
                        item
                    }
                };
                last = Some(item);
            }
            Ok(())
        })
    }
}

/// The element that holds the items of a list, made if it is not there, with the topmost new element; and the canonical
/// order of the items.
pub(super) fn holder_of_list(
    document: &mut Document,
    id: NodeId,
    class: ClassId,
    field: &'static Field,
) -> Result<(NodeId, &'static [Text], Option<NodeId>)> {
    let no_list = || Error::new(ErrorCode::Internal, format!("{}: not a list", field.name()));
    let Kind::List { order: list_order, .. } = field.kind else { return Err(no_list()) };
    let own_order = class.class().order();
    let list = ListPath::of(field, document, id)?;
    let (target, made) = path::ensure(document, id, own_order, list.container.iter().map(At::from))?;
    let Target::Element(above) = target else { return Err(no_list()) };
    let order = match list.item {
        Step::Child { .. } if !list.is_any() && list.container.is_empty() => own_order,
        Step::Child { order, .. } if !list.is_any() => order.get(),
        _ => list_order.get(),
    };
    Ok((above, order, made))
}

/// A class may stand under several names: the place decides which.
fn rename_to_place(document: &mut Document, new: NodeId, wanted: &str) -> Result<()> {
    if wanted.is_empty() || wanted.contains(':') || document.name(new) == wanted {
        return Ok(());
    }
    document.rename(new, wanted)
}

fn leaf(list: &ListPath, item: NodeId) -> Target<'static> {
    match list.leaf {
        Some(Step::Attribute(name)) => Target::Attribute(item, name.get()),
        _ => Target::Element(item),
    }
}

fn add_item(
    document: &mut Document,
    list: &ListPath,
    holder: NodeId,
    own_order: &[Text],
    value: &str,
) -> Result<NodeId> {
    let At::Child { name, condition, order } = At::from(list.item) else { return Ok(holder) };
    if list.is_any() {
        return match path::child(document, holder, value, None) {
            Some(found) => Ok(found),
            None => path::insert(document, holder, order, value, None),
        };
    }
    let order = if list.container.is_empty() { own_order } else { order };
    let item = path::insert(document, holder, order, name, condition)?;
    let written = match leaf(list, item) {
        Target::Attribute(id, name) => document.set_attribute(id, name, value),
        Target::Element(id) => document.set_text(id, value),
    };
    written.inspect_err(|_| path::undo(document, Some(item)))?;
    Ok(item)
}

fn check_class(field: &'static Field, child: &Object, class: ClassId) -> Result<()> {
    if child.is_a(class) {
        return Ok(());
    }
    let message = format!("{}: expected a {}, found a {}", field.name(), class.name(), child.class().name());
    Err(Error::new(ErrorCode::WrongElement, message))
}
