// SPDX-License-Identifier: LGPL-2.1-or-later
//! How products relate to each other, and the walk through their ancestors that inheritance follows.

use std::collections::HashSet;
use std::sync::Arc;

use super::entity::keep_last;
use super::load::{Children, Load, Reader};
use crate::error::Result;

/// How one product relates to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum Relationship {
    /// It was made from the other one, and has what that has unless it says otherwise.
    DerivesFrom = 0,
    /// An installed copy of the other one can be upgraded to it. Says nothing about what it has.
    Upgrades = 1,
    /// It is the other one under another name, and has what that has unless it says otherwise.
    Clones = 2,
}

impl Relationship {
    /// All relationships, with the element that states each.
    const ALL: [(Relationship, &str); 3] = [
        (Relationship::DerivesFrom, "derives-from"),
        (Relationship::Clones, "clones"),
        (Relationship::Upgrades, "upgrades"),
    ];

    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Relationship::DerivesFrom => "derives-from",
            Relationship::Upgrades => "upgrades",
            Relationship::Clones => "clones",
        }
    }
}

/// What an operating system inherits along.
pub(super) const OS_ANCESTRY: &[Relationship] = &[Relationship::DerivesFrom, Relationship::Clones];
/// What a platform inherits along.
pub(super) const PLATFORM_ANCESTRY: &[Relationship] = &[Relationship::DerivesFrom, Relationship::Upgrades];

/// The relations of one product.
#[derive(Debug, Clone, Default)]
pub(super) struct Relations(Vec<(Relationship, String)>);

impl Relations {
    /// Adds what a file says.
    pub(super) fn apply(&mut self, reader: &Reader<'_>, children: &Children<'_>) -> Result<()> {
        for (relationship, name) in Relationship::ALL {
            for child in children.named(name) {
                self.0.push((relationship, reader.required(child, "id")?));
            }
        }
        Ok(())
    }

    /// The ids of related products of one kind: what was said last comes first.
    pub(super) fn of(&self, relationship: Relationship) -> Vec<&str> {
        let mut ids: Vec<&str> =
            self.0.iter().filter(|(kind, _)| *kind == relationship).map(|(_, id)| id.as_str()).collect();
        ids.reverse();
        keep_last(&mut ids, |id| *id);
        ids
    }
}

/// A product, as far as the walk is concerned.
pub(super) trait Related: Load {
    fn relations(&self) -> &Relations;
}

/// A product and all its ancestors, nearest first: each one before its own ancestors, those of the first relation
/// before those of the next one, each only once. Relations in a circle end where they meet themselves.
pub(super) fn ancestry<T: Related>(
    start: &Arc<T>,
    along: &[Relationship],
    find: impl Fn(&str) -> Option<Arc<T>>,
) -> Vec<Arc<T>> {
    let mut seen: HashSet<String> = HashSet::new();
    let mut line = Vec::new();
    let mut waiting = vec![start.clone()];
    while let Some(product) = waiting.pop() {
        if !seen.insert(product.id().to_owned()) {
            continue;
        }
        let next = along.iter().flat_map(|relationship| product.relations().of(*relationship));
        let found: Vec<Arc<T>> = next.filter(|id| !seen.contains(*id)).filter_map(&find).collect();
        // The first one must be on top, and wait above everything that waits already.
        waiting.extend(found.into_iter().rev());
        line.push(product);
    }
    line
}
