// SPDX-License-Identifier: LGPL-2.1-or-later
//! How products relate to each other, and the walk through their ancestors that inheritance follows.

use std::collections::HashSet;

use super::entity::{Entity, keep_last};
use super::load::{Children, Reader};
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

/// What a relation leads to: an id for the database to look up, or a product that the application has brought.
#[derive(Debug, Clone)]
pub(super) enum Target<T> {
    Id(String),
    Product(T),
}

impl<T: Entity> Target<T> {
    fn id(&self) -> &str {
        match self {
            Target::Id(id) => id,
            Target::Product(product) => product.id(),
        }
    }
}

/// The relations of one product.
#[derive(Debug, Clone)]
pub(super) struct Relations<T>(Vec<(Relationship, Target<T>)>);

impl<T> Default for Relations<T> {
    fn default() -> Self {
        Relations(Vec::new())
    }
}

impl<T: Entity> Relations<T> {
    /// Adds what a file says.
    pub(super) fn apply(&mut self, reader: &Reader<'_>, children: &Children<'_>) -> Result<()> {
        for (relationship, name) in Relationship::ALL {
            for child in children.named(name) {
                self.0.push((relationship, Target::Id(reader.required(child, "id")?)));
            }
        }
        Ok(())
    }

    /// Adds one.
    pub(super) fn add(&mut self, relationship: Relationship, target: Target<T>) {
        self.0.push((relationship, target));
    }

    /// The products that the application has brought.
    pub(super) fn brought(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter_map(|(_, target)| if let Target::Product(product) = target { Some(product) } else { None })
    }

    pub(super) fn brought_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0
            .iter_mut()
            .filter_map(|(_, target)| if let Target::Product(product) = target { Some(product) } else { None })
    }

    /// Has products of some ids looked up from now on.
    pub(super) fn look_up(&mut self, ids: &HashSet<String>) {
        for (_, target) in &mut self.0 {
            if ids.contains(target.id()) {
                *target = Target::Id(target.id().to_owned());
            }
        }
    }

    /// What is related in one way: what was said last comes first.
    pub(super) fn of(&self, relationship: Relationship) -> Vec<&Target<T>> {
        let mut targets: Vec<&Target<T>> =
            self.0.iter().filter(|(kind, _)| *kind == relationship).map(|(_, target)| target).collect();
        targets.reverse();
        keep_last(&mut targets, |target| target.id());
        targets
    }

    /// The ids of what is related in one way.
    pub(super) fn ids(&self, relationship: Relationship) -> Vec<&str> {
        self.of(relationship).into_iter().map(Target::id).collect()
    }
}

/// A product, as far as the walk is concerned.
pub(super) trait Related: Entity + Clone + Sized {
    fn relations(&self) -> &Relations<Self>;

    /// What a relation leads to, as it is now; none if the database has no such product.
    fn follow(&self, target: &Target<Self>) -> Option<Self>;
}

/// A product and all its ancestors, nearest first: each one before its own ancestors, those of the first relation
/// before those of the next one, each only once. Relations in a circle end where they meet themselves.
pub(super) fn ancestry<T: Related>(start: &T, along: &[Relationship]) -> Vec<T> {
    let mut seen: HashSet<String> = HashSet::new();
    let mut line = Vec::new();
    let mut waiting = vec![start.clone()];
    while let Some(product) = waiting.pop() {
        if !seen.insert(product.id().to_owned()) {
            continue;
        }
        let next = along.iter().flat_map(|relationship| product.relations().of(*relationship));
        let found: Vec<T> =
            next.filter(|target| !seen.contains(target.id())).filter_map(|target| product.follow(target)).collect();
        // The first one must be on top, and wait above everything that waits already.
        waiting.extend(found.into_iter().rev());
        line.push(product);
    }
    line
}
