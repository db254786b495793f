// SPDX-License-Identifier: LGPL-2.1-or-later
//! From files to entities: what all kinds have in common.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use super::entity::Record;
use super::language::Languages;
use super::naming::{Key, Kind};
use super::shared::Shared;
use super::skim::{self, Unwanted};
use super::store::{Part, Store};
use crate::error::{Error, ErrorCode, Position, Result};
use crate::xml::{Document, NodeId, NodeKind};

/// Something in the database that cannot be used; it was left out and the rest went on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Warning {
    /// The file.
    pub file: String,
    /// The line, from 1, where it is known.
    pub line: Option<u32>,
    /// What is wrong.
    pub reason: String,
}

impl Warning {
    /// The same as an error.
    pub fn into_error(self) -> Error {
        let error = Error::new(ErrorCode::Database, self.reason).in_file(self.file);
        match self.line {
            Some(line) => error.at(Position { line, column: 1 }),
            None => error,
        }
    }
}

impl std::fmt::Display for Warning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}: line {line}: {}", self.file, self.reason),
            None => write!(f, "{}: {}", self.file, self.reason),
        }
    }
}

/// Collects warnings. A file that is read twice, for different aspects, gives the same ones twice.
#[derive(Debug, Default)]
pub(super) struct Warnings(Mutex<Vec<Warning>>);

impl Warnings {
    pub(super) fn add(&self, warning: Warning) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(warning);
    }

    pub(super) fn add_error(&self, error: &Error) {
        self.add(Warning {
            file: error.file().unwrap_or_default().to_owned(),
            line: error.position().map(|position| position.line),
            reason: error.message().to_owned(),
        });
    }

    pub(super) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// All warnings, each once.
    pub(super) fn list(&self) -> Vec<Warning> {
        let mut seen = HashSet::new();
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().filter(|warning| seen.insert(*warning)).cloned().collect()
    }
}

/// What is read from the files of one key: an entity, or one aspect of it.
pub(super) trait Load: Clone + Send + Sync + 'static {
    const KIND: Kind;
    /// Elements that have nothing to say on it, whatever is in them.
    const IGNORED: &[&str] = &[];
    /// Elements with a text that may be there in several languages, all of them read by [`Reader::texts`].
    const TRANSLATED: &[&str] = &[];
    /// An entity of which nothing but the id is known.
    fn new(id: &str) -> Self;
    fn id(&self) -> &str;
    /// Adds what an element of this kind says, of a master or of an extension.
    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()>;
}

/// What the files of one key gave.
#[derive(Debug)]
pub(super) struct Loaded<T> {
    /// Almost always one; several ids can lead to the same file name.
    pub(super) entities: Vec<Shared<T>>,
    /// Why there is no entity although there is a file.
    pub(super) error: Option<Error>,
}

/// Reads all files of a key.
///
/// `listed` are entities that are known from elsewhere, which a master replaces and extensions add to.
pub(super) fn load_key<T: Load>(
    store: &Store,
    languages: &Languages,
    warnings: &Warnings,
    key: &Key,
    listed: impl FnOnce() -> Vec<T>,
) -> Loaded<T> {
    let parts = store.parts(key);
    let has_master = parts.iter().any(|part| part.extension.is_none());
    let mut entities: Vec<T> = if has_master { Vec::new() } else { listed() };
    let mut master_error = None;
    let mut extension_error = None;
    for part in parts {
        if let Err(error) = apply_part(store, languages, warnings, key, &part, &mut entities) {
            let error = error.in_file(store.display(&part));
            warnings.add_error(&error);
            let slot = if part.extension.is_none() { &mut master_error } else { &mut extension_error };
            slot.get_or_insert(error);
        }
    }
    // Extensions of something unreadable would pass for the whole of it.
    if master_error.is_some() {
        entities.clear();
    }
    let error = if entities.is_empty() { master_error.or(extension_error) } else { None };
    // What is collected from a list would keep the memory of that list.
    let mut shared = Vec::with_capacity(entities.len());
    shared.extend(entities.into_iter().map(Shared::new));
    Loaded { entities: shared, error }
}

/// Adds what one file says to the entities of its key.
pub(super) fn apply_part<T: Load>(
    store: &Store,
    languages: &Languages,
    warnings: &Warnings,
    key: &Key,
    part: &Part,
    entities: &mut Vec<T>,
) -> Result<()> {
    let content = store.read(part)?;
    if content.bytes().is_empty() {
        return Ok(());
    }
    let unwanted = Unwanted { elements: T::IGNORED, translations: T::TRANSLATED, languages };
    let doc = Document::parse_bytes(&skim::without(content.bytes(), &unwanted))?;
    let file = || store.display(part);
    let reader = Reader::new(&doc, languages, part.extension.as_deref(), &file, warnings);
    for element in reader.entities::<T>()? {
        let id = reader.required(element, "id")?;
        if Key::of_id(T::KIND, &id).as_ref() != Some(key) {
            reader.warn(element, format!("<{}> has the id '{id}', which belongs in another file", T::KIND.name()));
            continue;
        }
        // A failure must not leave half of an extension behind.
        let place = entities.iter().position(|entity| entity.id() == id);
        let mut entity = place.map_or_else(|| T::new(&id), |place| entities[place].clone());
        entity.apply(&reader, element)?;
        match place {
            Some(place) => entities[place] = entity,
            None => entities.push(entity),
        }
    }
    Ok(())
}

/// What a document gives that may hold any ids: each entity with all that is known of it already.
pub(super) fn apply_document<T: Load>(
    languages: &Languages,
    warnings: &Warnings,
    name: &str,
    bytes: &[u8],
    known: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>> {
    let read = || {
        let doc = Document::parse_bytes(bytes)?;
        let file = || name.to_owned();
        let reader = Reader::new(&doc, languages, None, &file, warnings);
        let mut entities: Vec<T> = Vec::new();
        for element in reader.entities::<T>()? {
            let id = reader.required(element, "id")?;
            let at = entities.iter().position(|entity| entity.id() == id).unwrap_or_else(|| {
                entities.push(known(&id).unwrap_or_else(|| T::new(&id)));
                entities.len() - 1
            });
            entities[at].apply(&reader, element)?;
        }
        Ok(entities)
    };
    read().map_err(|error: Error| error.in_file(name.to_owned()))
}

/// The child elements of one element, with their names.
pub(super) struct Children<'a>(Vec<(&'a str, NodeId)>);

impl<'a> Children<'a> {
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, NodeId)> {
        self.0.iter().copied()
    }

    /// Those of a name.
    pub(super) fn named(&self, name: &str) -> impl Iterator<Item = NodeId> {
        self.0.iter().filter(move |(own, _)| *own == name).map(|(_, child)| *child)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// One file being read.
pub(super) struct Reader<'a> {
    pub(super) doc: &'a Document,
    languages: &'a Languages,
    extension: Option<&'a str>,
    file: &'a dyn Fn() -> String,
    warnings: &'a Warnings,
    /// Warnings so far.
    warned: Cell<usize>,
}

/// Warnings about one file. To find the line of each takes reading the file up to there, and nobody reads thousands.
const MAX_WARNINGS: usize = 100;

impl<'a> Reader<'a> {
    fn new(
        doc: &'a Document,
        languages: &'a Languages,
        extension: Option<&'a str>,
        file: &'a dyn Fn() -> String,
        warnings: &'a Warnings,
    ) -> Reader<'a> {
        Reader { doc, languages, extension, file, warnings, warned: Cell::new(0) }
    }

    /// The elements of one kind of entity.
    fn entities<T: Load>(&self) -> Result<Vec<NodeId>> {
        let root = self.doc.root();
        let name = self.doc.name(root);
        if name != "libosinfo" {
            return Err(self.error(root, format!("root element is <{name}>, expected <libosinfo>")));
        }
        Ok(self.doc.child_elements(root).filter(|element| self.doc.name(*element) == T::KIND.name()).collect())
    }
}

impl Reader<'_> {
    /// An error at an element; the caller of the loader adds the file.
    pub(super) fn error(&self, at: NodeId, message: impl Into<String>) -> Error {
        let error = Error::new(ErrorCode::Database, message);
        match self.doc.position(at) {
            Some(position) => error.at(position),
            None => error,
        }
    }

    /// Says that an element is left out.
    pub(super) fn warn(&self, at: NodeId, reason: impl Into<String>) {
        let count = self.warned.get();
        self.warned.set(count + 1);
        if count >= MAX_WARNINGS {
            return;
        }
        let last = count + 1 == MAX_WARNINGS;
        self.warnings.add(Warning {
            file: (self.file)(),
            line: self.doc.position(at).map(|position| position.line),
            reason: if last { "there is more to warn about in this file".to_owned() } else { reason.into() },
        });
    }

    /// An attribute without which the element makes no sense.
    pub(super) fn required(&self, element: NodeId, name: &str) -> Result<String> {
        match self.doc.attribute(element, name) {
            Some(value) => Ok(value.into_owned()),
            None => Err(self.error(element, format!("<{}> has no '{name}'", self.doc.name(element)))),
        }
    }

    /// The child elements, for those who ask for many names.
    pub(super) fn children(&self, element: NodeId) -> Children<'_> {
        Children(self.doc.child_elements(element).map(|child| (self.doc.name(child), child)).collect())
    }

    /// The id of the nth part of a kind in this file.
    pub(super) fn part_id(&self, owner: &str, index: usize) -> String {
        match self.extension {
            Some(file) => format!("{owner}:{file}:{index}"),
            None => format!("{owner}:{index}"),
        }
    }

    /// Sets the values of those keys for which there is a child element: the last translation into a wanted
    /// language, or else the first element of that name. An empty one says nothing.
    pub(super) fn texts(&self, children: &Children<'_>, keys: &[&'static str], record: &mut Record) {
        let mut found: Vec<(&'static str, NodeId, Option<String>)> = Vec::with_capacity(keys.len());
        for (name, child) in children.iter() {
            let Some(key) = keys.iter().find(|key| **key == name) else { continue };
            let at = found.iter().position(|(known, ..)| known == key).unwrap_or_else(|| {
                found.push((key, child, None));
                found.len() - 1
            });
            if self.wanted_language(child) {
                found[at].2 = Some(self.full_text(child)).filter(|text| !text.is_empty());
            }
        }
        for (key, first, translated) in found {
            let text = translated.unwrap_or_else(|| self.full_text(first));
            if !text.is_empty() {
                record.set(key, text);
            }
        }
    }

    fn wanted_language(&self, element: NodeId) -> bool {
        let is_language = |name: &str| name == "lang" || name.rsplit(':').next() == Some("lang");
        let mut attributes = self.doc.attributes(element);
        attributes.any(|(name, value)| is_language(name) && self.languages.contains(&value))
    }

    fn full_text(&self, element: NodeId) -> String {
        if self.doc.child_elements(element).next().is_none() {
            return self.doc.text(element).into_owned();
        }
        let is_text = |id: &NodeId| matches!(self.doc.kind(*id), Some(NodeKind::Text | NodeKind::CData));
        self.doc.descendants(element).filter(is_text).map(|id| self.doc.text(id)).collect()
    }

    /// The text of an element up to its first comment or CDATA section; none if it starts with one.
    pub(super) fn raw(&self, element: NodeId) -> Option<Cow<'_, str>> {
        let first = self.doc.first_child(element)?;
        (self.doc.kind(first) == Some(NodeKind::Text)).then(|| self.doc.text(first))
    }

    /// As [`raw`](Self::raw), but a CDATA section is text as well.
    pub(super) fn raw_or_cdata(&self, element: NodeId) -> Option<Cow<'_, str>> {
        let first = self.doc.first_child(element)?;
        matches!(self.doc.kind(first), Some(NodeKind::Text | NodeKind::CData)).then(|| self.doc.text(first))
    }

    /// Sets those values for which there is an attribute, under the same or another name.
    pub(super) fn attributes(&self, element: NodeId, keys: &[(&'static str, &'static str)], record: &mut Record) {
        for (attribute, key) in keys {
            if let Some(value) = self.doc.attribute(element, attribute) {
                record.set(*key, value.into_owned());
            }
        }
    }

    /// Adds the values of `x-...` elements, which anybody may put into a file.
    pub(super) fn custom(&self, children: &Children<'_>, record: &mut Record) {
        for (name, child) in children.iter() {
            if name.starts_with("x-") {
                match self.raw_or_cdata(child) {
                    Some(text) => record.add(name.to_owned(), text.into_owned()),
                    None => self.warn(child, format!("<{name}> has no text")),
                }
            }
        }
    }
}
