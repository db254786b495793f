// SPDX-License-Identifier: LGPL-2.1-or-later
//! Variants of operating systems.

use super::entity::{Record, shared_entity, text_getters};
use super::load::Reader;
use super::shared::Shared;
use crate::xml::NodeId;

/// A variant of an operating system, such as "server" or "desktop".
#[derive(Debug, Clone)]
pub struct OsVariant {
    data: Shared<OsVariantData>,
}

#[derive(Debug, Clone)]
struct OsVariantData {
    record: Record,
}

shared_entity!(OsVariant);

text_getters!(OsVariant {
    /// The name for people to read, in their language where the database has it.
    name = "name";
});

impl OsVariant {
    /// A variant without a name.
    pub fn new(id: &str) -> OsVariant {
        Self::from_record(Record::new(id))
    }

    fn from_record(record: Record) -> OsVariant {
        OsVariant { data: Shared::new(OsVariantData { record }) }
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> OsVariant {
        let children = reader.children(element);
        reader.texts(&children, &["name"], &mut record);
        reader.custom(&children, &mut record);
        OsVariant::from_record(record)
    }
}
