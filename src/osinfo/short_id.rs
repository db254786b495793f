// SPDX-License-Identifier: LGPL-2.1-or-later
//! Finding an operating system by its short id without reading all of them.
//!
//! Nothing ties short ids to file names, so a name is only a hint which file to open first; what its file says decides.
//! Where no hint helps, the text of all files is searched, and only those in which the short id occurs are read.

use std::collections::BTreeSet;

use super::db::Db;
use super::load::Load;
use super::naming::{Key, Kind};
use super::os::OsData;
use super::shared::Shared;
use super::table::in_parallel;

/// The operating system that has a short id.
pub(super) fn find(db: &Db, short_id: &str) -> Option<Shared<OsData>> {
    if short_id.is_empty() {
        return None;
    }
    if let Some(all) = db.known_oses() {
        let mut claimants: Vec<Shared<OsData>> =
            all.iter().map(Shared::current).filter(|os| claims(os, short_id)).collect();
        claimants.sort_by_key(|os| !is_named_after(os, short_id));
        return claimants.into_iter().next();
    }
    if let Some(os) = db.added_oses().into_iter().find(|os| claims(os, short_id)) {
        return Some(os);
    }
    by_vendor(db, short_id).or_else(|| by_name(db, short_id)).or_else(|| by_text(db, short_id))
}

fn claims(os: &OsData, short_id: &str) -> bool {
    os.short_ids().any(|own| own == short_id)
}

fn is_named_after(os: &OsData, short_id: &str) -> bool {
    Key::of_id(Kind::Os, os.id()).is_some_and(|key| same_name(&key.stem, short_id))
}

/// `fedora-36` is a file for `fedora36`, `centos-stream-9` one for `centos-stream9`.
fn same_name(stem: &str, short_id: &str) -> bool {
    let plain = |text: &str| text.bytes().filter(|byte| *byte != b'-').collect::<Vec<u8>>();
    plain(stem) == plain(short_id)
}

/// First guess: the directories named after the first letters of the short id, or known to hold such names.
fn by_vendor(db: &Db, short_id: &str) -> Option<Shared<OsData>> {
    /// Vendors that call their systems otherwise than themselves.
    const VENDORS: [(&str, &str); 4] =
        [("win", "microsoft.com"), ("rhel", "redhat.com"), ("sle", "suse.com"), ("macos", "apple.com")];
    let letters = short_id.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(short_id.len());
    let letters = &short_id[..letters];
    let known = VENDORS.iter().filter(|(name, _)| letters.starts_with(name)).map(|(_, vendor)| (*vendor).to_owned());
    let directories = db.store().directories(Kind::Os);
    let named = directories.into_iter().filter(|dir| !letters.is_empty() && dir.starts_with(letters));
    named_in(db, known.chain(named), short_id)
}

/// Second guess: a file of that name, whatever the directory.
fn by_name(db: &Db, short_id: &str) -> Option<Shared<OsData>> {
    let directories = db.store().directories(Kind::Os);
    named_in(db, std::iter::once(String::new()).chain(directories), short_id)
}

fn named_in(db: &Db, directories: impl Iterator<Item = String>, short_id: &str) -> Option<Shared<OsData>> {
    let keys: BTreeSet<Key> = directories.flat_map(|dir| db.store().keys_in(Kind::Os, &dir)).collect();
    let keys = keys.iter().filter(|key| same_name(&key.stem, short_id));
    keys.flat_map(|key| db.oses_of_key(key))
        .map(|os| os.current())
        .filter(|os| claims(os, short_id))
        .min_by(|a, b| a.id().cmp(b.id()))
}

/// No guess: any file in which the short id occurs, or could occur in disguise.
fn by_text(db: &Db, short_id: &str) -> Option<Shared<OsData>> {
    let keys: Vec<Key> = db.store().keys(Kind::Os).into_iter().collect();
    let (db, wanted) = (db.clone(), short_id.to_owned());
    let found = in_parallel(keys, move |key| {
        let mentions = db.store().parts(key).iter().any(|part| {
            db.store().read(part).is_ok_and(|content| {
                let bytes = content.bytes();
                // A reference (`&#102;`) may stand for any character.
                bytes.contains(&b'&') || std::str::from_utf8(bytes).is_ok_and(|text| text.contains(&wanted))
            })
        });
        if mentions { db.oses_of_key(key) } else { Vec::new() }
    });
    found.into_iter().flatten().filter(|os| claims(os, short_id)).min_by(|a, b| a.id().cmp(b.id()))
}
