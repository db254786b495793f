// SPDX-License-Identifier: LGPL-2.1-or-later
//! Datamaps: how values of an installation are called in the world of one operating system.

use std::collections::HashMap;

use super::entity::{Record, shared_entity};
use super::load::{Load, Reader};
use super::naming::Kind;
use super::shared::Shared;
use crate::error::Result;
use crate::xml::NodeId;

/// What the files of a datamap say.
#[derive(Debug, Clone)]
pub(super) struct DatamapData {
    record: Record,
    forward: HashMap<String, String>,
    reverse: HashMap<String, String>,
}

impl Load for DatamapData {
    const KIND: Kind = Kind::Datamap;

    fn new(id: &str) -> Self {
        DatamapData { record: Record::new(id), forward: HashMap::new(), reverse: HashMap::new() }
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        for entry in reader.children(element).named("entry") {
            let value = |name| reader.doc.attribute(entry, name);
            match (value("inval"), value("outval")) {
                (Some(inside), Some(outside)) => self.insert(&inside, &outside),
                (Some(_), None) => reader.warn(entry, "<entry> has no 'outval'"),
                (None, _) => reader.warn(entry, "<entry> has no 'inval'"),
            }
        }
        Ok(())
    }
}

impl DatamapData {
    fn insert(&mut self, inside: &str, outside: &str) {
        self.forward.insert(inside.to_owned(), outside.to_owned());
        self.reverse.insert(outside.to_owned(), inside.to_owned());
    }
}

/// A table that turns a value, such as a keyboard layout, into what an operating system calls it.
#[derive(Debug, Clone)]
pub struct Datamap {
    data: Shared<DatamapData>,
}

shared_entity!(Datamap);

impl Datamap {
    pub(super) fn of(data: Shared<DatamapData>) -> Datamap {
        Datamap { data }
    }

    /// An empty table.
    pub fn new(id: &str) -> Datamap {
        Datamap { data: Shared::new(DatamapData::new(id)) }
    }

    pub(super) fn shared(&self) -> &Shared<DatamapData> {
        &self.data
    }

    /// Makes one value stand for another, in place of what was said of either before.
    pub fn insert(&mut self, inside: &str, outside: &str) {
        self.data.change(|data| data.insert(inside, outside));
    }

    /// What a value is called.
    pub fn lookup(&self, inside: &str) -> Option<String> {
        self.data.current().forward.get(inside).cloned()
    }

    /// The value that is called so.
    pub fn reverse_lookup(&self, outside: &str) -> Option<String> {
        self.data.current().reverse.get(outside).cloned()
    }
}
