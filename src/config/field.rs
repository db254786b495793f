// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reading and writing single values through the field tables. The typed methods and the C functions are thin calls
//! into this.

use super::class::{CLASSES, ClassId, EnumTable, Field, Kind, Path, Step};
use super::number;
use super::object::{Object, remove_target, set_target, value_of};
use super::path::{self, At, Target};
use super::pool::{self, Text};
use crate::error::{Error, ErrorCode, Result};
use crate::xml::{Document, NodeId};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A number in an enum's place for a value that the tables do not know.
pub const ENUM_UNKNOWN: i32 = -1;

fn steps(steps: &'static [Step]) -> impl Iterator<Item = At<'static>> {
    steps.iter().map(At::from)
}

impl Field {
    /// Where the value stands; None if it is absent.
    fn locate(&self, document: &Document, id: NodeId) -> Option<Target<'static>> {
        let target = path::locate(document, id, steps(self.path.steps(document, id)?))?;
        match target {
            Target::Attribute(owner, name) => document.attribute(owner, name).is_some().then_some(target),
            Target::Element(_) => Some(target),
        }
    }

    fn no_place(&self, document: &Document, id: NodeId) -> Error {
        let message = match &self.path {
            Path::ByValue { on, cases } => {
                let known: Vec<&str> = cases.get().iter().map(|case| case.value.get()).collect();
                let found = document.attribute(id, on.get());
                format!(
                    "{}: its place depends on {on}, which is '{}': expected one of {}",
                    self.name(),
                    found.as_deref().unwrap_or(""),
                    known.join(", ")
                )
            }
            Path::Fixed(_) => format!("{}: no such place", self.name()),
        };
        Error::new(ErrorCode::WrongElement, message)
    }

    fn unreadable(&self, document: &Document, target: Target<'_>, text: &str, expected: &str) -> Error {
        let (what, position) = match target {
            Target::Element(id) => (format!("<{}>", document.name(id)), document.position(id)),
            Target::Attribute(id, name) => {
                (format!("{name} of <{}>", document.name(id)), document.attribute_position(id, name))
            }
        };
        let error = Error::new(ErrorCode::InvalidValue, format!("{what} is '{text}': expected {expected}"));
        match position {
            Some(position) => error.at(position),
            None => error,
        }
    }

    fn out_of_range(&self, value: impl std::fmt::Display, expected: &str) -> Error {
        Error::new(ErrorCode::InvalidArgument, format!("{}: {value} is out of range: expected {expected}", self.name()))
    }
}

/// Reads a value and where it stands, and converts it.
macro_rules! read_value {
    ($object:expr, $field:expr, |$document:ident, $target:ident, $text:ident| $convert:expr) => {
        $object.read(|$document, id| {
            let Some($target) = $field.locate($document, id) else { return Ok(None) };
            let Some($text) = value_of($document, $target) else { return Ok(None) };
            $convert
        })
    };
}

impl Object {
    /// Whether the field's element or attribute is there.
    pub(crate) fn has(&self, field: &'static Field) -> Result<bool> {
        self.read(|document, id| Ok(field.locate(document, id).is_some()))
    }

    pub(crate) fn get_string(&self, field: &'static Field) -> Result<Option<String>> {
        if let Kind::ElementName = field.kind {
            return self.element_name().map(Some);
        }
        read_value!(self, field, |_document, target, text| Ok(Some(text)))
    }

    pub(crate) fn set_string(&self, field: &'static Field, value: Option<&str>) -> Result<()> {
        if let Kind::ElementName = field.kind {
            let message = || Error::new(ErrorCode::InvalidArgument, format!("{}: expected a name", field.name()));
            let name = value.ok_or_else(message)?;
            return self.edit(|document, id| document.rename(id, name));
        }
        self.write(field, value, None)
    }

    /// Writes the text of a value, with the unit beside it where it has one; None removes both.
    fn write(&self, field: &'static Field, value: Option<&str>, unit: Option<&str>) -> Result<()> {
        let order = self.class().class().order();
        self.edit(|document, id| {
            let Some(value) = value else {
                let Some(target) = field.locate(document, id) else { return Ok(()) };
                if let (Kind::Size { .. }, Target::Element(owner) | Target::Attribute(owner, _)) = (&field.kind, target)
                {
                    document.remove_attribute(owner, "unit")?;
                }
                remove_target(document, id, target)?;
                let way = field.path.steps(document, id).unwrap_or(&[]);
                return path::prune_way(document, id, steps(way));
            };
            let way = field.path.steps(document, id).ok_or_else(|| field.no_place(document, id))?;
            let (target, made) = path::ensure(document, id, order, steps(way))?;
            set_target(document, target, value).inspect_err(|_| path::undo(document, made))?;
            if let (Some(unit), Target::Element(owner) | Target::Attribute(owner, _)) = (unit, target) {
                document.set_attribute(owner, "unit", unit)?;
            }
            Ok(())
        })
    }

    pub(crate) fn get_uint(&self, field: &'static Field) -> Result<Option<u64>> {
        read_value!(self, field, |document, target, text| match field.kind {
            Kind::Size { unit, implied, .. } => {
                let (Target::Element(owner) | Target::Attribute(owner, _)) = target;
                let written = document.attribute(owner, "unit");
                let from = match written.as_deref() {
                    None => Some(implied),
                    Some(text) => number::unit_bytes(text),
                };
                let from = from.ok_or_else(|| {
                    let text = written.as_deref().unwrap_or("");
                    field.unreadable(document, Target::Attribute(owner, "unit"), text, "a unit such as KiB or GiB")
                })?;
                let value = number::parse_uint(&text, super::class::Base::Decimal)
                    .and_then(|value| number::convert(value, from, unit));
                value.map(Some).ok_or_else(|| field.unreadable(document, target, &text, "a whole number"))
            }
            Kind::Uint { max, base } => {
                let value = number::parse_uint(&text, base).filter(|&value| value <= max);
                let expected = || format!("a whole number from 0 to {max}");
                value.map(Some).ok_or_else(|| field.unreadable(document, target, &text, &expected()))
            }
            _ => Ok(None),
        })
    }

    pub(crate) fn set_uint(&self, field: &'static Field, value: Option<u64>) -> Result<()> {
        let (text, unit) = match (&field.kind, value) {
            (_, None) => (None, None),
            (Kind::Uint { max, base }, Some(value)) => {
                if value > *max {
                    return Err(field.out_of_range(value, &format!("0 to {max}")));
                }
                (Some(number::format_uint(value, *base)), None)
            }
            (Kind::Size { name, .. }, Some(value)) => (Some(value.to_string()), Some(name.get())),
            (_, Some(value)) => (Some(value.to_string()), None),
        };
        self.write(field, text.as_deref(), unit)
    }

    pub(crate) fn get_int(&self, field: &'static Field) -> Result<Option<i64>> {
        let Kind::Int { min, max } = field.kind else { return Ok(None) };
        read_value!(self, field, |document, target, text| {
            let value = text.trim_ascii().parse().ok().filter(|value| (min..=max).contains(value));
            let expected = || format!("a whole number from {min} to {max}");
            value.map(Some).ok_or_else(|| field.unreadable(document, target, &text, &expected()))
        })
    }

    pub(crate) fn set_int(&self, field: &'static Field, value: Option<i64>) -> Result<()> {
        if let (Kind::Int { min, max }, Some(value)) = (&field.kind, value)
            && !(*min..=*max).contains(&value)
        {
            return Err(field.out_of_range(value, &format!("{min} to {max}")));
        }
        self.write(field, value.map(|value| value.to_string()).as_deref(), None)
    }

    pub(crate) fn get_double(&self, field: &'static Field) -> Result<Option<f64>> {
        read_value!(self, field, |document, target, text| {
            let value = text.trim_ascii().parse().ok().filter(|value: &f64| value.is_finite());
            value.map(Some).ok_or_else(|| field.unreadable(document, target, &text, "a decimal number"))
        })
    }

    pub(crate) fn set_double(&self, field: &'static Field, value: Option<f64>) -> Result<()> {
        if let Some(value) = value.filter(|value| !value.is_finite()) {
            return Err(field.out_of_range(value, "a finite number"));
        }
        self.write(field, value.map(|value| value.to_string()).as_deref(), None)
    }

    pub(crate) fn get_bool(&self, field: &'static Field) -> Result<Option<bool>> {
        let Kind::Bool { yes, no } = field.kind else { return Ok(None) };
        let (yes, no) = (yes.get(), no.get());
        read_value!(self, field, |document, target, text| {
            let word = text.trim_ascii();
            if word == yes {
                Ok(Some(true))
            } else if word == no {
                Ok(Some(false))
            } else {
                Err(field.unreadable(document, target, &text, &format!("'{yes}' or '{no}'")))
            }
        })
    }

    pub(crate) fn set_bool(&self, field: &'static Field, value: Option<bool>) -> Result<()> {
        let Kind::Bool { yes, no } = field.kind else { return Ok(()) };
        self.write(field, value.map(|value| if value { yes.get() } else { no.get() }), None)
    }

    pub(crate) fn get_flag(&self, field: &'static Field) -> Result<bool> {
        self.has(field)
    }

    pub(crate) fn set_flag(&self, field: &'static Field, value: bool) -> Result<()> {
        let order = self.class().class().order();
        self.edit(|document, id| {
            if value {
                let way = field.path.steps(document, id).ok_or_else(|| field.no_place(document, id))?;
                return path::ensure(document, id, order, steps(way)).map(|_| ());
            }
            match field.locate(document, id) {
                Some(Target::Element(found)) if found != id => path::remove_with_empty_parents(document, id, found),
                Some(target) => remove_target(document, id, target),
                None => Ok(()),
            }
        })
    }

    /// The position of the value in the enum; [`ENUM_UNKNOWN`] for one that the tables do not know.
    pub(crate) fn get_enum(&self, field: &'static Field) -> Result<Option<i32>> {
        let Kind::Enum(number) = field.kind else { return Ok(None) };
        let table = EnumTable::of(number);
        read_value!(self, field, |_document, target, text| Ok(Some(table.position(text.trim_ascii()))))
    }

    pub(crate) fn set_enum(&self, field: &'static Field, value: Option<i32>) -> Result<()> {
        let Kind::Enum(number) = field.kind else { return Ok(()) };
        let table = EnumTable::of(number);
        let Some(value) = value else { return self.write(field, None, None) };
        let text = table.value(value).ok_or_else(|| {
            let last = table.values().len().saturating_sub(1);
            field.out_of_range(value, &format!("a {}, 0 to {last}", table.name()))
        })?;
        self.write(field, Some(text), None)
    }

    /// Removes the field's value.
    pub(crate) fn unset(&self, field: &'static Field) -> Result<()> {
        self.write(field, None, None)
    }
}

impl EnumTable {
    /// The number of an XML value; [`ENUM_UNKNOWN`] if it is not in the table.
    pub fn position(&self, value: &str) -> i32 {
        let at = self.values().position(|known| known == value);
        at.and_then(|at| i32::try_from(at).ok()).unwrap_or(ENUM_UNKNOWN)
    }

    /// The XML value of a number.
    pub fn value(&self, number: i32) -> Option<&'static str> {
        usize::try_from(number).ok().and_then(|at| self.values().nth(at))
    }
}

/// The declared class of a child element, by the fields of the class of the element that holds it. `from` is the
/// nearest element above whose class is known.
pub(super) fn class_of_descendant(document: &Document, class: ClassId, from: NodeId, id: NodeId) -> Option<ClassId> {
    let first = first_below(document, from, id)?;
    let mut at = Some(class);
    while let Some(class) = at {
        for field in fields_through(class, document.local_name(first)).objects.iter() {
            let declared = match field.kind {
                Kind::Object { class, .. } => class,
                Kind::List { class, .. } => class,
                _ => continue,
            };
            let Some(way) = field.path.steps(document, from) else { continue };
            if leads_to(document, from, way, id, &field.kind) {
                return Some(declared);
            }
        }
        at = class.parent();
    }
    None
}

/// The child of `from` that `id` is, or is in.
fn first_below(document: &Document, from: NodeId, id: NodeId) -> Option<NodeId> {
    let mut at = id;
    loop {
        let parent = document.parent(at)?;
        if parent == from {
            return Some(at);
        }
        at = parent;
    }
}

/// The own fields of a class whose way may go through a child element of that local name, in their order.
fn fields_through(class: ClassId, local: &str) -> &'static Through {
    static INDEXES: [OnceLock<Index>; CLASSES.len()] = [const { OnceLock::new() }; CLASSES.len()];
    // As in `ClassId::class`, the index is in range.
    let index = INDEXES.get(usize::from(class.0)).unwrap_or(&INDEXES[0]);
    index.get_or_init(|| Index::of(class.class().fields())).fields(local)
}

/// Fields by the first element on their way: large classes have hundreds, of which few go through any one element.
struct Index {
    // No hash map: it points into the middle of its memory, which looks like a leak at the end of a C program.
    by_name: BTreeMap<&'static str, Through>,
    /// Those that may go through elements of any other name.
    others: Through,
}

/// The fields that go through one element.
struct Through {
    all: Vec<&'static Field>,
    /// Those of them that are objects or lists of such.
    objects: Vec<&'static Field>,
}

impl Index {
    fn of(fields: &'static [Field]) -> Index {
        let first = |field: &'static Field| match &field.path {
            Path::Fixed(way) => match way.get().first() {
                Some(Step::Child { name, .. }) if *name != *"*" => {
                    Some(name.get().split_once(':').map_or(name.get(), |(_, local)| local))
                }
                _ => None,
            },
            Path::ByValue { .. } => None,
        };
        let through = |name: Option<&str>| {
            let leads_down = fields.iter().filter(|field| match &field.path {
                Path::Fixed(way) => matches!(way.get().first(), Some(Step::Child { .. })),
                Path::ByValue { .. } => true,
            });
            let all: Vec<_> = leads_down.filter(|field| first(field).is_none_or(|own| name == Some(own))).collect();
            let is_object = |field: &&Field| matches!(field.kind, Kind::Object { .. } | Kind::List { .. });
            Through { objects: all.iter().copied().filter(is_object).collect(), all }
        };
        let names = fields.iter().filter_map(first);
        let by_name = names.map(|name| (name, through(Some(name)))).collect();
        Index { by_name, others: through(None) }
    }

    fn fields(&self, local: &str) -> &Through {
        self.by_name.get(local).unwrap_or(&self.others)
    }
}

fn leads_to(document: &Document, from: NodeId, way: &[Step], id: NodeId, kind: &Kind) -> bool {
    let mut at = id;
    for step in way.iter().rev() {
        let At::Child { name, condition, .. } = At::from(step) else { return false };
        let fits = match name {
            "*" => match kind {
                Kind::List { exclude, .. } => !pool::contains(exclude.get(), document.name(at)),
                _ => true,
            },
            name => super::namespace::is_named(document, at, name),
        };
        let holds =
            condition.is_none_or(|(attribute, value)| document.attribute(at, attribute).as_deref() == Some(value));
        if !fits || !holds {
            return false;
        }
        match document.parent(at) {
            Some(parent) => at = parent,
            None => return false,
        }
    }
    at == from && !way.is_empty()
}

/// The canonical order of the children of an element, by the fields of the class of the object that it is part of.
pub(super) fn order_of(document: &Document, class: ClassId, object: NodeId, id: NodeId) -> &'static [Text] {
    if id == object {
        return class.class().order();
    }
    let Some(first) = first_below(document, object, id) else { return &[] };
    let mut at = Some(class);
    while let Some(class) = at {
        for field in fields_through(class, document.local_name(first)).all.iter() {
            let Some(way) = field.path.steps(document, object) else { continue };
            for (depth, step) in way.iter().enumerate().skip(1) {
                if let Step::Child { order, .. } = step
                    && leads_to(document, object, &way[..depth], id, &field.kind)
                {
                    return order.get();
                }
            }
        }
        at = class.parent();
    }
    &[]
}

/// The fields of a class that give access to an attribute or text below its element.
pub(super) fn fields_at(
    document: &Document,
    class: ClassId,
    object: NodeId,
    target: Target<'_>,
) -> impl Iterator<Item = &'static Field> {
    let classes = std::iter::successors(Some(class), |class| class.parent());
    classes.flat_map(|class| class.class().fields()).filter(move |field| {
        let Some(way) = field.path.steps(document, object) else { return false };
        let (way, id) = match (target, way.split_last()) {
            (Target::Attribute(id, name), Some((Step::Attribute(last), above))) if *last == *name => (above, id),
            (Target::Element(id), Some((Step::Child { .. }, _)) | None) => (way, id),
            _ => return false,
        };
        if way.is_empty() { id == object } else { leads_to(document, object, way, id, &field.kind) }
    })
}

/// Whether a class knows an element only as one that holds others, so that it says nothing when it is empty.
pub(super) fn only_holds(document: &Document, class: ClassId, object: NodeId, id: NodeId) -> bool {
    let mut holds = false;
    let classes = std::iter::successors(Some(class), |class| class.parent());
    for field in classes.flat_map(|class| class.class().fields()) {
        let Some(way) = field.path.steps(document, object) else { continue };
        let elements = way.iter().filter(|step| matches!(step, Step::Child { .. })).count();
        for depth in 1..=elements {
            if leads_to(document, object, &way[..depth], id, &field.kind) {
                if depth == way.len() {
                    return false;
                }
                holds = true;
            }
        }
    }
    holds
}
