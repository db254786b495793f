// SPDX-License-Identifier: LGPL-2.1-or-later
//! Variants of operating systems.

use super::entity::{Entity, Record, text_getters};
use super::load::Reader;
use crate::xml::NodeId;

/// A variant of an operating system, such as "server" or "desktop".
#[derive(Debug, Clone)]
pub struct OsVariant {
    record: Record,
}

impl Entity for OsVariant {
    fn record(&self) -> &Record {
        &self.record
    }
}

text_getters!(OsVariant {
    /// The name for people to read, in their language where the database has it.
    name = "name";
});

impl OsVariant {
    pub(super) fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> OsVariant {
        let children = reader.children(element);
        reader.texts(&children, &["name"], &mut record);
        reader.custom(&children, &mut record);
        OsVariant { record }
    }
}
