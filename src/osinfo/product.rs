// SPDX-License-Identifier: LGPL-2.1-or-later
//! What operating systems and platforms have in common.

use super::entity::{Date, Entity, Record};
use super::load::{Children, Reader};
use super::relations::Relationship;

const TEXTS: &[&str] = &["name", "vendor", "version", "codename", "logo", "release-date", "eol-date"];

/// Those that the published files have in dozens of languages.
pub(super) const TRANSLATED: &[&str] = &["name", "vendor"];

/// Reads the values that every product has.
pub(super) fn read(reader: &Reader<'_>, children: &Children<'_>, record: &mut Record) {
    for child in children.named("short-id") {
        match reader.raw_or_cdata(child) {
            Some(text) => record.add("short-id", text.into_owned()),
            None => reader.warn(child, "<short-id> has no text"),
        }
    }
    reader.texts(children, TEXTS, record);
    reader.custom(children, record);
}

/// An operating system or a platform (hypervisor).
pub trait Product: Entity {
    /// The ids of what it directly relates to in one way, what was stated last first.
    fn related_ids(&self, relationship: Relationship) -> Vec<&str>;

    /// The id for people to type, such as `fedora36`.
    fn short_id(&self) -> Option<&str> {
        self.param("short-id")
    }

    /// All ids for people to type.
    fn short_ids(&self) -> Vec<&str> {
        let mut ids = self.params("short-id");
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id| seen.insert(*id));
        ids
    }

    /// The name for people to read, in their language where the database has it.
    fn name(&self) -> Option<&str> {
        self.param("name")
    }

    /// Who made it.
    fn vendor(&self) -> Option<&str> {
        self.param("vendor")
    }

    /// The version, as the vendor writes it.
    fn version(&self) -> Option<&str> {
        self.param("version")
    }

    /// The vendor's name for this version.
    fn codename(&self) -> Option<&str> {
        self.param("codename")
    }

    /// Where its logo is.
    fn logo(&self) -> Option<&str> {
        self.param("logo")
    }

    /// When it came out.
    fn release_date(&self) -> Option<Date> {
        self.param("release-date").and_then(Date::parse)
    }

    /// From when on its vendor does not care for it any more.
    fn eol_date(&self) -> Option<Date> {
        self.param("eol-date").and_then(Date::parse)
    }
}
