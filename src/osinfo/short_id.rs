// SPDX-License-Identifier: LGPL-2.1-or-later
//! Finding an operating system by its short id without reading all of them.
//!
//! Nothing ties short ids to file names, so a name is only a hint which file to open first; what its file says decides.
//! Where no hint helps, the short ids of all files are picked out of their texts, which is a fraction of the work of
//! reading them. That is once: what was picked out is kept until the database is told to read other files.

use std::collections::{BTreeSet, HashMap};

use super::db::Db;
use super::load::Load;
use super::naming::{Key, Kind};
use super::os::OsData;
use super::shared::Shared;
use super::skim;
use super::table::in_parallel;

/// The operating system that has a short id. Of several that claim it, the first in this order:
///
/// 1. what the application has put in,
/// 2. what is in a file named after the short id, in a directory that is named after it too,
/// 3. what is in a file named after the short id,
/// 4. anything else;
///
/// and within each the first by id. Which of these are looked at first makes no difference to the answer, only to how
/// much has to be read for it; that a database has no such short id is said after the texts of all its files were
/// searched.
pub(super) fn find(db: &Db, short_id: &str) -> Option<Shared<OsData>> {
    if short_id.is_empty() {
        return None;
    }
    let added = db.added_oses();
    let first = |oses: Vec<Shared<OsData>>| {
        oses.into_iter().filter(|os| claims(os, short_id)).min_by(|a, b| a.id().cmp(b.id()))
    };
    // One that was put in takes the place of what the files have under its id.
    let in_files = |keys: BTreeSet<Key>| {
        let oses = keys.iter().flat_map(|key| db.oses_of_key(key)).map(|os| os.current());
        first(oses.filter(|os| added.iter().all(|added| added.id() != os.id())).collect())
    };
    first(added.clone())
        .or_else(|| in_files(named_after(db, short_id, directories_of(db, short_id))))
        .or_else(|| in_files(named_after(db, short_id, all_directories(db))))
        .or_else(|| in_files(db.mentions_of(short_id)))
}

fn claims(os: &OsData, short_id: &str) -> bool {
    os.short_ids().any(|own| own == short_id)
}

/// The directories named after the first letters of the short id, or known to hold such names.
fn directories_of(db: &Db, short_id: &str) -> BTreeSet<String> {
    /// Vendors that call their systems otherwise than themselves.
    const VENDORS: [(&str, &str); 4] =
        [("win", "microsoft.com"), ("rhel", "redhat.com"), ("sle", "suse.com"), ("macos", "apple.com")];
    let letters = short_id.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(short_id.len());
    let letters = &short_id[..letters];
    let is_vendor = |dir: &str| VENDORS.iter().any(|(name, vendor)| *vendor == dir && letters.starts_with(name));
    let mut directories = db.store().directories(Kind::Os);
    directories.retain(|dir| !letters.is_empty() && (dir.starts_with(letters) || is_vendor(dir)));
    directories
}

fn all_directories(db: &Db) -> BTreeSet<String> {
    let mut directories = db.store().directories(Kind::Os);
    directories.insert(String::new());
    directories
}

/// The files in some directories that are named after a short id: `fedora-36` is a file for `fedora36`,
/// `centos-stream-9` one for `centos-stream9`.
fn named_after(db: &Db, short_id: &str, directories: BTreeSet<String>) -> BTreeSet<Key> {
    let plain = |text: &str| text.bytes().filter(|byte| *byte != b'-').collect::<Vec<u8>>();
    let wanted = plain(short_id);
    let mut keys: BTreeSet<Key> = directories.iter().flat_map(|dir| db.store().keys_in(Kind::Os, dir)).collect();
    keys.retain(|key| plain(&key.stem) == wanted);
    keys
}

/// Which files mention which short ids.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    by_short_id: HashMap<Box<str>, Vec<Key>>,
    /// Files that have short ids which have to be read to be known.
    unclear: Vec<Key>,
}

impl Mentions {
    /// Those in all files of a database.
    pub(super) fn new(db: &Db) -> Mentions {
        let mut mentions = Mentions::default();
        let keys: Vec<Key> = db.store().keys(Kind::Os).into_iter().collect();
        let db = db.clone();
        for (key, short_ids) in in_parallel(keys, move |key| (key.clone(), short_ids_of(&db, key))) {
            match short_ids {
                Some(short_ids) => {
                    short_ids.into_iter().for_each(|id| mentions.by_short_id.entry(id).or_default().push(key.clone()));
                }
                None => mentions.unclear.push(key),
            }
        }
        mentions
    }

    /// The files that may have a short id, and maybe others.
    pub(super) fn of(&self, short_id: &str) -> impl Iterator<Item = &Key> {
        self.by_short_id.get(short_id).into_iter().flatten().chain(&self.unclear)
    }
}

/// The short ids in the files of a key; none if that is not to be seen from the text.
fn short_ids_of(db: &Db, key: &Key) -> Option<Vec<Box<str>>> {
    let store = db.store();
    let mut short_ids = Vec::new();
    for part in store.parts(key) {
        // What cannot be read has none; who reads it gets to know why.
        let Ok(content) = store.read(&part) else { continue };
        for short_id in skim::texts(std::str::from_utf8(content.bytes()).ok()?, "short-id") {
            short_ids.push(short_id?.into());
        }
    }
    Some(short_ids)
}
