// SPDX-License-Identifier: LGPL-2.1-or-later
//! Putting products that the application has made into a database.
//!
//! Outside of a database a product holds what it is made of, and with that the database that it is from. Once it is in a
//! database, it finds there what is of that one by its id, since a database must not hold itself.

use std::collections::HashSet;

use super::db::{Db, Home};
use super::device::LinkData;
use super::entity::current;
use super::relations::{Related, Relations};
use super::shared::Shared;

/// A product, as far as this is concerned.
pub(super) trait Settle: Related {
    /// The database that it is from, or an empty one.
    fn own_db(&self) -> &Db;

    /// Whether this very product is what a database has under its id.
    fn is_in(&self, db: &Db) -> bool;

    /// A number that no other product has.
    fn place(&self) -> usize;

    /// Its own links.
    fn links(&self) -> &[Shared<LinkData>];

    /// The same without its database, as what something of that database keeps of it.
    fn alone(&self) -> Self;

    /// Says where it is from now on, and changes its relations.
    fn move_home(&self, home: Home, change: impl FnOnce(&mut Relations<Self>));

    /// Whether it comes into a database only with what is put there.
    fn is_new_to(&self, db: &Db) -> bool {
        !self.is_in(db) && (db.is_same(self.own_db()) || !self.is_in(self.own_db()))
    }

    /// Makes it part of a database, with those that it relates to and that are new there.
    fn settle(&self, db: &Db) {
        let mut seen = HashSet::new();
        let mut waiting = vec![current(self)];
        while let Some(product) = waiting.pop() {
            if !seen.insert(product.place()) {
                continue;
            }
            product.links().iter().for_each(|link| LinkData::settle(link, db));
            let ids = |which: &dyn Fn(&&Self) -> bool| -> HashSet<String> {
                product.relations().brought().filter(which).map(|other| other.id().to_owned()).collect()
            };
            let (known, new) = (ids(&|other| other.is_in(db)), ids(&|other| other.is_new_to(db)));
            waiting.extend(product.relations().brought().filter(|other| new.contains(other.id())).map(current));
            product.move_home(db.home(), |relations| {
                relations.look_up(&known);
                let new = relations.brought_mut().filter(|other| new.contains(other.id()));
                new.for_each(|other| *other = other.alone());
            });
        }
    }
}
