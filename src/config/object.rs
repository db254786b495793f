// SPDX-License-Identifier: LGPL-2.1-or-later
//! [`Object`]: a live view of one element of a document, the base of all config classes.

use super::class::{ClassId, Variant};
use super::namespace;
use super::path::{self, Target};
use super::pool::{self, Text};
use super::query::Query;
use super::shared::{Cell, Locked, Place};
use crate::error::{Error, ErrorCode, Result};
use crate::xml::{Document, NodeId, NodeKind};
use std::any::Any;
use std::sync::Arc;

/// A live view of one element. Cloning gives another view of the same element, not a copy of it.
///
/// A view stays with its element when that is moved below another object, and answers with [`ErrorCode::Gone`] when
/// the element has been removed. All methods may be called from any thread.
#[derive(Debug, Clone)]
pub struct Object {
    pub(super) place: Arc<Place>,
    pub(super) class: ClassId,
}

/// A class of config objects: [`Object`] or one of the typed views that the schema tables give.
pub trait Class: Sized {
    /// The class's id.
    const CLASS: ClassId;
    /// The same element as an [`Object`].
    fn object(&self) -> &Object;
    /// Wraps an object that is known to be of this class.
    #[doc(hidden)]
    fn wrap(object: Object) -> Self;

    /// The object as this class; fails with [`ErrorCode::WrongElement`] if it is not of this class.
    fn try_from_object(object: Object) -> Result<Self> {
        if object.is_a(Self::CLASS) {
            return Ok(Self::wrap(object));
        }
        let message = format!("expected a {}, found a {}", Self::CLASS.name(), object.class().name());
        Err(Error::new(ErrorCode::WrongElement, message))
    }
}

impl Class for Object {
    const CLASS: ClassId = ClassId::OBJECT;
    fn object(&self) -> &Object {
        self
    }
    fn wrap(object: Object) -> Self {
        object
    }
}

/// Two views are equal if they show the same element.
impl PartialEq for Object {
    fn eq(&self, other: &Object) -> bool {
        self.place.is(&other.place)
    }
}

impl Object {
    /// A new object in a document of its own. Fails for an abstract class.
    pub fn create(class: ClassId) -> Result<Object> {
        let table = class.class();
        if table.is_abstract || table.element().is_empty() {
            let message = format!("{} is an abstract class: create one of its subclasses", table.name());
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let document = match table.element().split_once(':') {
            None => Document::new(table.element())?,
            // A prefix must be declared where it stands first, which is the root.
            Some((prefix, _)) => {
                let uri = namespace::uri(prefix).ok_or_else(|| unknown_prefix(prefix))?;
                Document::parse(&format!("<{} xmlns:{prefix}=\"{uri}\"/>\n", table.element()))?
            }
        };
        let object = Object { place: Cell::share(document), class };
        object.edit(|document, id| initialise(document, id, class))?;
        Ok(object)
    }

    /// Reads a document. The root element must be that of the class; where the class has subclasses, the object is of
    /// the one that the element says.
    pub fn parse(class: ClassId, xml: &str) -> Result<Object> {
        Object::from_document(class, Document::parse(xml)?)
    }

    /// As [`Object::parse`], from bytes in UTF-8.
    pub fn parse_bytes(class: ClassId, xml: &[u8]) -> Result<Object> {
        Object::from_document(class, Document::parse_bytes(xml)?)
    }

    fn from_document(class: ClassId, document: Document) -> Result<Object> {
        let root = document.root();
        let wrong = |message: String| {
            let error = Error::new(ErrorCode::WrongElement, message);
            match document.position(root) {
                Some(position) => error.at(position),
                None => error,
            }
        };
        let expected = class.class().element();
        let any_of_several = matches!(class.class().variant, Variant::Element);
        if !any_of_several && !expected.is_empty() && !namespace::is_named(&document, root, expected) {
            return Err(wrong(format!("the root element is <{}>: expected <{expected}>", document.name(root))));
        }
        let found = resolve(&document, root, class);
        let table = found.class();
        if table.is_abstract && !table.subclasses().is_empty() && matches!(table.variant, Variant::Element) {
            return Err(wrong(format!("<{}> is not a known kind of {}", document.name(root), found.name())));
        }
        if let Some(conflict) = conflicting_value(&document, root, found) {
            return Err(wrong(conflict));
        }
        Ok(Object { place: Cell::share(document), class: found })
    }

    /// Another view of the same element, of another class.
    pub(super) fn view_as(&self, declared: ClassId) -> Result<Object> {
        let class = self.read(|document, id| Ok(resolve(document, id, declared)))?;
        Ok(Object { place: Arc::clone(&self.place), class })
    }

    /// The class of the object.
    pub fn class(&self) -> ClassId {
        self.class
    }

    /// Whether the object's class is `class` or inherits from it.
    pub fn is_a(&self, class: ClassId) -> bool {
        self.class.is_a(class)
    }

    /// Locks the document for reading.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Document, NodeId) -> Result<T>) -> Result<T> {
        self.place.with(|locked, id| work(locked.document()?, id))
    }

    /// What `make` makes of the element with everything in it, kept until the document changes.
    pub(crate) fn derived<T: Any + Send + Sync>(&self, make: impl FnOnce(&Document, NodeId) -> T) -> Result<Arc<T>> {
        self.place.with(|locked, id| locked.derived(id, |document| make(document, id)))
    }

    /// Locks the document for changing. `work` changes nothing when it fails.
    pub(super) fn edit<T>(&self, work: impl FnOnce(&mut Document, NodeId) -> Result<T>) -> Result<T> {
        #[cfg(test)]
        super::fault::strike()?;
        self.place.with(|locked, id| work(locked.document_mut()?, id))
    }

    /// As [`Object::edit`], for several changes in a row: if a later one fails, the earlier ones are taken back.
    pub(super) fn edit_or_restore<T>(&self, work: impl FnOnce(&mut Document, NodeId) -> Result<T>) -> Result<T> {
        self.edit(|document, id| {
            // A copy keeps the ids, so objects stay what they are.
            let before = document.clone();
            work(document, id).inspect_err(|_| *document = before)
        })
    }

    /// Locks the document to make objects of its elements.
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut Locked<'_>, NodeId) -> Result<T>) -> Result<T> {
        self.place.with(work)
    }

    /// The element as XML: the whole document, byte for byte where it was not changed, if it is the root, else the
    /// element as it stands.
    pub fn to_xml(&self) -> Result<String> {
        self.read(|document, id| if document.root() == id { Ok(document.to_xml()) } else { document.node_to_xml(id) })
    }

    /// The element as XML in canonical formatting: two spaces of indentation, double quotes, no empty lines. The
    /// content of elements that hold text, and what stands before the root element, stay as they are.
    pub fn to_xml_pretty(&self) -> Result<String> {
        self.read(|document, id| {
            if document.root() == id {
                return Ok(document.to_pretty_xml());
            }
            Ok(document.copy_of(id)?.to_pretty_xml().trim_ascii_end().to_owned())
        })
    }

    /// A deep copy in a document of its own.
    pub fn copy(&self) -> Result<Object> {
        let document = self.read(|document, id| document.copy_of(id))?;
        Ok(Object { place: Cell::share(document), class: self.class })
    }

    /// Removes the element from its document; the root element cannot be removed. Views of it, and of what was below
    /// it, answer with [`ErrorCode::Gone`] from then on.
    pub fn remove(&self) -> Result<()> {
        self.edit(|document, id| document.remove(id))
    }

    /// Whether there is nothing in the element, neither attributes nor content.
    pub(crate) fn is_blank(&self) -> Result<bool> {
        self.read(|document, id| Ok(path::is_empty(document, id)))
    }

    /// The name of the element, as it stands in the document.
    pub fn element_name(&self) -> Result<String> {
        self.read(|document, id| Ok(document.name(id).to_owned()))
    }

    /// The text or attribute value that a path leads to, the first if there are several; None if there is none.
    ///
    /// A path is element names separated by `/`, where a step may carry conditions: `[N]` (counted from 1),
    /// `[@name='value']`, `[target/@dev='vda']`, `[name='x']`, `[.='x']`. `*` is any element, `@name` at the end is an
    /// attribute, and `.` is the element itself. `docs/config.md` describes it in full.
    pub fn value(&self, path: &str) -> Result<Option<String>> {
        let query = Query::parse(path)?;
        self.read(|document, id| Ok(query.find(document, id).and_then(|target| value_of(document, target))))
    }

    /// Sets the text or attribute that a path leads to, making what is missing at its canonical place and so that it
    /// meets the path's conditions; None removes it, and the elements above it that are left empty.
    pub fn set_value(&self, path: &str, value: Option<&str>) -> Result<()> {
        self.edit(|document, id| set_path(document, id, self.class, path, value))
    }

    /// The first element that a path leads to.
    pub fn find(&self, path: &str) -> Result<Option<Object>> {
        Ok(self.find_all(path)?.into_iter().next())
    }

    /// All elements that a path leads to, in document order, each of the class that its parent's fields give it where
    /// they name one, else a plain [`Object`].
    pub fn find_all(&self, path: &str) -> Result<Vec<Object>> {
        let query = Query::parse(path)?;
        if query.is_attribute() {
            let message = format!("path '{path}': leads to an attribute, expected an element");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let class = self.class;
        self.with(|locked, id| {
            let document = locked.document()?;
            let found: Vec<(NodeId, ClassId)> = query
                .find_all(document, id)
                .into_iter()
                .filter_map(|target| match target {
                    Target::Element(found) => Some((found, class_below(document, id, class, found))),
                    Target::Attribute(..) => None,
                })
                .collect();
            Ok(found.into_iter().map(|(id, class)| Object { place: locked.place(id), class }).collect())
        })
    }

    /// Objects of elements of this document that are known to be of a class.
    pub(crate) fn objects_of<T: Class>(&self, ids: &[NodeId]) -> Result<Vec<Object>> {
        self.with(|locked, _| {
            let classes: Vec<ClassId> = {
                let document = locked.document()?;
                ids.iter().map(|&id| resolve(document, id, T::CLASS)).collect()
            };
            let places = ids.iter().map(|&id| locked.place(id));
            Ok(places.zip(classes).map(|(place, class)| Object { place, class }).collect())
        })
    }

    /// The child elements, in document order.
    pub fn children(&self) -> Result<Vec<Object>> {
        self.find_all("*")
    }

    /// Adds an element that is given as XML text, with everything in it as it stands, at the canonical place of its
    /// name. Prefixes that are declared here or above are known in it. Comments may stand around it.
    pub fn add_xml(&self, xml: &str) -> Result<Object> {
        let no_element = || Error::new(ErrorCode::InvalidArgument, "the XML to add has to be one element");
        let name = first_name(xml).ok_or_else(no_element)?;
        let class = self.class;
        self.with(|locked, id| {
            let document = locked.document_mut()?;
            let place = path::place_for(document, id, class.class().order(), name);
            let new = document.insert_xml(id, place, xml)?;
            let beside = |node: NodeId| match document.kind(node) {
                Some(NodeKind::Text) => document.text(node).trim_ascii().is_empty(),
                kind => kind == Some(NodeKind::Comment),
            };
            let mut content = new.iter().filter(|&&node| !beside(node));
            match (content.next().copied(), content.next()) {
                (Some(element), None) if document.kind(element) == Some(NodeKind::Element) => {
                    let class = class_below(document, id, class, element);
                    Ok(Object { place: locked.place(element), class })
                }
                _ => {
                    new.into_iter().for_each(|node| path::undo(document, Some(node)));
                    Err(no_element())
                }
            }
        })
    }

    /// Where the element starts in the text it was parsed from; None for an element that was made since.
    pub fn position(&self) -> Result<Option<crate::error::Position>> {
        self.read(|document, id| Ok(document.position(id)))
    }
}

/// Sets or removes the value that a path leads to from an element of a class.
pub(super) fn set_path(
    document: &mut Document,
    id: NodeId,
    class: ClassId,
    path: &str,
    value: Option<&str>,
) -> Result<()> {
    let query = Query::parse(path)?;
    let Some(value) = value else {
        return query.find(document, id).map_or(Ok(()), |target| remove_target(document, id, target));
    };
    let (target, made) = query.ensure(document, id, class)?;
    set_target(document, target, value).inspect_err(|_| path::undo(document, made))
}

/// Removes the first element that a path leads to.
pub(super) fn remove_path(document: &mut Document, id: NodeId, path: &str) -> Result<()> {
    match Query::parse(path)?.find(document, id) {
        Some(Target::Element(found)) => document.remove(found),
        _ => Ok(()),
    }
}

/// Gives a new element the values that its class starts with.
pub(super) fn initialise(document: &mut Document, id: NodeId, class: ClassId) -> Result<()> {
    let table = class.class();
    table.initial().try_for_each(|(path, value)| set_path(document, id, class, path, Some(value)))
}

/// The name of the first element in XML text, as far as there is one.
fn first_name(xml: &str) -> Option<&str> {
    let mut rest = xml;
    loop {
        rest = rest.trim_start().strip_prefix('<')?;
        match rest.strip_prefix("!--") {
            Some(comment) => rest = comment.split_once("-->")?.1,
            None => return rest.split(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').next(),
        }
    }
}

fn unknown_prefix(prefix: &str) -> Error {
    Error::new(ErrorCode::InvalidArgument, format!("the namespace prefix '{prefix}' is not known"))
}

pub(super) fn value_of(document: &Document, target: Target<'_>) -> Option<String> {
    match target {
        Target::Element(id) => Some(document.text(id).into_owned()),
        Target::Attribute(id, name) => document.attribute(id, name).map(|value| value.into_owned()),
    }
}

pub(super) fn set_target(document: &mut Document, target: Target<'_>, value: &str) -> Result<()> {
    match target {
        Target::Element(id) => document.set_text(id, value),
        Target::Attribute(id, name) => document.set_attribute(id, name, value),
    }
}

/// Removes a value and what is left empty above it. An element with attributes or children only loses its text.
pub(super) fn remove_target(document: &mut Document, top: NodeId, target: Target<'_>) -> Result<()> {
    match target {
        Target::Attribute(id, name) => {
            document.remove_attribute(id, name)?;
            path::prune(document, top, id)
        }
        Target::Element(id) => {
            if id == top
                || path::own_attributes(document, id).next().is_some()
                || document.child_elements(id).next().is_some()
            {
                document.set_text(id, "")
            } else {
                path::remove_with_empty_parents(document, top, id)
            }
        }
    }
}

/// The most specific class of an element, starting from a declared one.
pub(super) fn resolve(document: &Document, id: NodeId, declared: ClassId) -> ClassId {
    let mut class = declared;
    loop {
        let table = class.class();
        let next = match table.variant {
            Variant::None => None,
            Variant::Element => named(document, id, class),
            Variant::Attribute(name) => {
                let value = document.attribute(id, name.get());
                let value = value.as_deref().unwrap_or("");
                table.subclasses().iter().copied().find(|sub| pool::contains(sub.class().when(), value))
            }
        };
        match next {
            Some(next) => class = next,
            None => return class,
        }
    }
}

/// The subclass whose element this is, also below subclasses that only stand for several elements.
fn named(document: &Document, id: NodeId, class: ClassId) -> Option<ClassId> {
    class.class().subclasses().iter().find_map(|sub| match sub.class().variant {
        Variant::Element => named(document, id, *sub),
        _ => namespace::is_named(document, id, sub.class().element()).then_some(*sub),
    })
}

/// What is wrong if an element says it is of another class than the one asked for: `type='bridge'` read as a
/// `DomainInterfaceNetwork`.
fn conflicting_value(document: &Document, id: NodeId, class: ClassId) -> Option<String> {
    let mut at = class;
    while let Some(parent) = at.parent() {
        if let Variant::Attribute(name) = parent.class().variant {
            let value = document.attribute(id, name.get());
            let value = value.as_deref().unwrap_or("");
            let when = at.class().when();
            if !when.is_empty() && !pool::contains(when, value) {
                return Some(format!(
                    "<{} {name}='{value}'> is not a {}: expected {name}='{}'",
                    document.name(id),
                    class.name(),
                    pool::join(when, "' or '"),
                ));
            }
        }
        at = parent;
    }
    None
}

/// The class of an element below an object, by the fields on the way there; a plain one where they do not know it.
fn class_below(document: &Document, top: NodeId, class: ClassId, id: NodeId) -> ClassId {
    let (class, object) = nearest_object(document, top, class, id);
    if object == id { class } else { ClassId::OBJECT }
}

/// The canonical order of the children of an element below another one, which is of a class.
pub(super) fn order_below(document: &Document, top: NodeId, class: ClassId, id: NodeId) -> &'static [Text] {
    let (class, object) = nearest_object(document, top, class, id);
    super::field::order_of(document, class, object, id)
}

/// The nearest element from `id` upwards that is known to have a class, and that class; `top` is of `class`.
pub(super) fn nearest_object(document: &Document, top: NodeId, class: ClassId, id: NodeId) -> (ClassId, NodeId) {
    let mut way = Vec::new();
    let mut at = id;
    while at != top {
        way.push(at);
        match document.parent(at) {
            Some(parent) => at = parent,
            None => break,
        }
    }
    let (mut class, mut object) = (class, top);
    for &step in way.iter().rev() {
        if let Some(found) = super::field::class_of_descendant(document, class, object, step) {
            (class, object) = (resolve(document, step, found), step);
        }
    }
    (class, object)
}
