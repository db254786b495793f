// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which files make up an entity, over all locations.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::location::{Content, EntryKind, Location};
use super::naming::{Key, Kind, join};
use crate::error::{Error, ErrorCode, Result};

/// The locations of a database.
///
/// Those of one group override each other, the later ones the earlier. What different groups say of an entity is
/// added up: they were given to the database one after the other.
#[derive(Debug, Clone, Default)]
pub(super) struct Store {
    locations: Vec<Arc<Location>>,
    /// Where each group begins.
    groups: Vec<usize>,
}

/// One of the files that make up an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    location: usize,
    path: String,
    kind: EntryKind,
    /// Name of the file if it is an extension (in a `.d` directory).
    pub(super) extension: Option<String>,
}

impl Store {
    pub(super) fn new(locations: Vec<Location>) -> Store {
        let mut store = Store::default();
        store.add_group(locations);
        store
    }

    pub(super) fn locations(&self) -> &[Arc<Location>] {
        &self.locations
    }

    /// Adds a group of locations.
    pub(super) fn add_group(&mut self, locations: Vec<Location>) {
        self.groups.push(self.locations.len());
        self.locations.extend(locations.into_iter().map(Arc::new));
    }

    /// Forgets what the directories hold.
    pub(super) fn forget(&self) {
        self.locations.iter().for_each(|location| location.forget());
    }

    /// The files of an entity in the order in which they are applied: its master, then its extensions.
    ///
    /// A location with a master replaces everything that earlier locations have, their extensions too; a location
    /// with extensions only adds them.
    pub(super) fn parts(&self, key: &Key) -> Vec<Part> {
        let directory = key.directory();
        let master = format!("{}.xml", key.stem);
        let extensions = format!("{}.d", key.stem);
        let mut parts = Vec::new();
        // How many there were before this group.
        let mut before = 0;
        for (location, place) in self.locations.iter().enumerate() {
            if self.groups.contains(&location) {
                before = parts.len();
            }
            let part =
                |dir: &str, name: &str, kind, extension| Part { location, path: join(dir, name), kind, extension };
            // Files in a directory `x.d` extend `x`, they are never masters.
            let holds_masters = !key.dir.ends_with(".d");
            if let Some(kind) = place.entry(&directory, &master)
                && kind != EntryKind::Directory
                && holds_masters
            {
                parts.truncate(before);
                parts.push(part(&directory, &master, kind, None));
            }
            if place.entry(&directory, &extensions) == Some(EntryKind::Directory) {
                let directory = join(&directory, &extensions);
                for entry in place.list(&directory).iter().filter(|entry| is_data(&entry.name, entry.kind)) {
                    parts.push(part(&directory, &entry.name, entry.kind, Some(entry.name.clone())));
                }
            }
        }
        parts
    }

    /// All keys of a kind for which there is any file, in order.
    pub(super) fn keys(&self, kind: Kind) -> BTreeSet<Key> {
        let mut keys = BTreeSet::new();
        for location in &self.locations {
            keys_of_directory(location, kind, "", &mut keys);
            for entry in location.list(kind.name()).iter() {
                if entry.kind == EntryKind::Directory && entry.name != "schema" {
                    keys_of_directory(location, kind, &entry.name, &mut keys);
                }
            }
        }
        keys
    }

    /// The keys of a kind in one directory below it.
    pub(super) fn keys_in(&self, kind: Kind, dir: &str) -> BTreeSet<Key> {
        let mut keys = BTreeSet::new();
        for location in &self.locations {
            keys_of_directory(location, kind, dir, &mut keys);
        }
        keys
    }

    /// The directories below that of a kind.
    pub(super) fn directories(&self, kind: Kind) -> BTreeSet<String> {
        let entries = self.locations.iter().map(|location| location.list(kind.name()));
        let directories = entries.flat_map(|listing| {
            let wanted = listing.iter().filter(|entry| entry.kind == EntryKind::Directory && entry.name != "schema");
            wanted.map(|entry| entry.name.clone()).collect::<Vec<_>>()
        });
        directories.collect()
    }

    /// Those of the files of an entity that are in the last group of locations.
    pub(super) fn last_parts(&self, key: &Key) -> Vec<Part> {
        let first = self.groups.last().copied().unwrap_or(0);
        self.parts(key).into_iter().filter(|part| part.location >= first).collect()
    }

    pub(super) fn read(&self, part: &Part) -> Result<Content> {
        self.locations[part.location].read(&part.path, part.kind)
    }

    /// Reads a file that belongs to no entity by itself, by its path below the database; of several locations that
    /// have it the last one counts.
    pub(super) fn read_beside(&self, path: &str) -> Result<Vec<u8>> {
        let fail = |code, reason: &str| Err(Error::new(code, reason).in_file(path));
        if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return fail(ErrorCode::Database, "is no path below the database");
        }
        let (dir, name) = path.rsplit_once('/').unwrap_or(("", path));
        let found = self.locations.iter().rev().find_map(|location| Some((location, location.entry(dir, name)?)));
        match found {
            Some((location, kind)) => Ok(location.read(path, kind)?.bytes().to_vec()),
            None => fail(ErrorCode::NotFound, "there is no such file below the database"),
        }
    }

    pub(super) fn display(&self, part: &Part) -> String {
        self.locations[part.location].display(&part.path)
    }
}

fn is_data(name: &str, kind: EntryKind) -> bool {
    kind != EntryKind::Directory && name.ends_with(".xml")
}

fn keys_of_directory(location: &Location, kind: Kind, dir: &str, keys: &mut BTreeSet<Key>) {
    let holds_masters = !dir.ends_with(".d");
    for entry in location.list(&join(kind.name(), dir)).iter() {
        let stem = match entry.kind {
            EntryKind::Directory => entry.name.strip_suffix(".d"),
            _ if holds_masters => entry.name.strip_suffix(".xml"),
            _ => None,
        };
        if let Some(stem) = stem {
            keys.insert(Key { kind, dir: dir.to_owned(), stem: stem.to_owned() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Files = &'static [(&'static str, &'static str)];

    fn parts(locations: &[Files], id: &str) -> Vec<String> {
        let store = Store::new(locations.iter().map(|files| Location::embedded(files)).collect());
        let parts = store.parts(&Key::of_id(Kind::Os, id).unwrap());
        parts.iter().map(|part| format!("{}:{}", part.location, part.path)).collect()
    }

    const SYSTEM: Files = &[("os/a/x.d/1.xml", ""), ("os/a/x.d/2.txt", ""), ("os/a/x.xml", ""), ("os/a/y.xml", "")];

    #[test]
    fn master_then_extensions_in_name_order() {
        assert_eq!(parts(&[SYSTEM], "http://a/x"), ["0:os/a/x.xml", "0:os/a/x.d/1.xml"]);
        assert_eq!(parts(&[SYSTEM], "http://a/z"), Vec::<String>::new());
    }

    #[test]
    fn a_later_master_replaces_earlier_extensions_too() {
        assert_eq!(parts(&[SYSTEM, &[("os/a/x.xml", "")]], "http://a/x"), ["1:os/a/x.xml"]);
    }

    #[test]
    fn later_extensions_are_added() {
        let expected = ["0:os/a/x.xml", "0:os/a/x.d/1.xml", "1:os/a/x.d/0.xml"];
        assert_eq!(parts(&[SYSTEM, &[("os/a/x.d/0.xml", "")]], "http://a/x"), expected);
        assert_eq!(parts(&[&[("os/a/n.d/e.xml", "")]], "http://a/n"), ["0:os/a/n.d/e.xml"]);
    }

    #[test]
    fn keys_are_found_by_looking() {
        let odd: Files = &[("os/b.d/e.xml", ""), ("os/c.d/k.d/e.xml", ""), ("os/schema/s.xml", ""), ("os/top.xml", "")];
        let store = Store::new(vec![Location::embedded(SYSTEM), Location::embedded(odd)]);
        let found: Vec<String> = store.keys(Kind::Os).iter().map(Key::master).collect();
        let expected = ["os/b.xml", "os/c.xml", "os/top.xml", "os/a/x.xml", "os/a/y.xml", "os/c.d/k.xml"];
        assert_eq!(found, expected);
    }
}
