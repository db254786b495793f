// SPDX-License-Identifier: LGPL-2.1-or-later
//! Translation tables: what a value is called elsewhere, such as a language in the installer of Windows.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use super::entity::{Entity, Record};
use super::load::{Load, Reader};
use super::naming::Kind;
use crate::error::Result;
use crate::xml::NodeId;

/// A table that translates values, in both directions. Whoever shares one sees what others insert.
#[derive(Debug, Default)]
pub struct Datamap {
    record: Record,
    maps: RwLock<Maps>,
}

#[derive(Debug, Clone, Default)]
struct Maps {
    forward: HashMap<String, String>,
    reverse: HashMap<String, String>,
}

impl Clone for Datamap {
    fn clone(&self) -> Self {
        let maps = self.maps.read().unwrap_or_else(PoisonError::into_inner).clone();
        Datamap { record: self.record.clone(), maps: RwLock::new(maps) }
    }
}

impl Load for Datamap {
    const KIND: Kind = Kind::Datamap;

    fn new(id: &str) -> Self {
        Datamap { record: Record::new(id), ..Datamap::default() }
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        for entry in reader.children(element).named("entry") {
            let value = |name| reader.doc.attribute(entry, name);
            match (value("inval"), value("outval")) {
                (Some(from), Some(to)) => self.insert(from, to),
                (Some(_), None) => reader.warn(entry, "<entry> has no 'outval'"),
                (None, _) => reader.warn(entry, "<entry> has no 'inval'"),
            }
        }
        Ok(())
    }
}

impl Datamap {
    /// An empty table.
    pub fn new(id: &str) -> Datamap {
        <Datamap as Load>::new(id)
    }

    /// Lets a value stand for another one. What was said of either before is replaced in its direction.
    pub fn insert(&self, from: impl Into<String>, to: impl Into<String>) {
        let (from, to) = (from.into(), to.into());
        let mut maps = self.maps.write().unwrap_or_else(PoisonError::into_inner);
        maps.reverse.insert(to.clone(), from.clone());
        maps.forward.insert(from, to);
    }

    /// What a value stands for.
    pub fn lookup(&self, from: &str) -> Option<String> {
        self.maps.read().unwrap_or_else(PoisonError::into_inner).forward.get(from).cloned()
    }

    /// The value that stands for another one; of several the one inserted last.
    pub fn reverse_lookup(&self, to: &str) -> Option<String> {
        self.maps.read().unwrap_or_else(PoisonError::into_inner).reverse.get(to).cloned()
    }
}

impl Entity for Datamap {
    fn record(&self) -> &Record {
        &self.record
    }
}
