// SPDX-License-Identifier: LGPL-2.1-or-later
//! The rules of the database, each on a small database made for it.

mod changing;
mod inheritance;
mod install;
mod loading;

use super::*;
use crate::osinfo::location::Location;

type Files = &'static [(&'static str, &'static str)];

/// A database of the locations given; files of a location need not be in order.
fn db(locations: &[&[(&str, &str)]]) -> Db {
    db_in(locations, "")
}

/// The same, for a user of some languages.
fn db_in(locations: &[&[(&str, &str)]], languages: &str) -> Db {
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let locations = locations.iter().map(|files| {
        let mut files: Vec<_> = files.iter().map(|(path, text)| (leak(path), leak(text))).collect();
        files.sort();
        Location::embedded(Vec::leak(files) as Files)
    });
    Db::of_locations(locations.collect(), Languages::from_list(languages))
}

/// A database of operating systems `http://a/NAME`, each with the elements given.
fn oses(oses: &[(&str, &str)]) -> Db {
    products("os", oses)
}

fn products(kind: &str, products: &[(&str, &str)]) -> Db {
    let files: Vec<(String, String)> = products
        .iter()
        .map(|(name, content)| {
            let text = format!("<libosinfo><{kind} id='http://a/{name}'>{content}</{kind}></libosinfo>");
            (format!("{kind}/a/{name}.xml"), text)
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    db(&[&files])
}

fn os(db: &Db, name: &str) -> Os {
    db.find_os(&format!("http://a/{name}")).unwrap().unwrap_or_else(|| panic!("{name} is not there"))
}

fn ids<E: Entity>(entities: &[E]) -> Vec<&str> {
    entities.iter().map(Entity::id).collect()
}
