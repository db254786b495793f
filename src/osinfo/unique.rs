// SPDX-License-Identifier: LGPL-2.1-or-later
//! What entities have, each once.

use std::collections::HashSet;

use super::entity::Entity;

/// All values that entities have of a key, each once, in the order of the entities that have them.
pub fn unique_values<E: Entity>(entities: &[E], key: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let all = entities.iter().flat_map(|entity| entity.params(key));
    all.filter(|value| seen.insert(*value)).map(str::to_owned).collect()
}

/// The entities, each once, by id.
pub fn unique_entities<E: Entity>(entities: impl IntoIterator<Item = E>) -> Vec<E> {
    let mut all: Vec<E> = entities.into_iter().collect();
    all.sort_by(|a, b| a.id().cmp(b.id()));
    all.dedup_by(|a, b| a.id() == b.id());
    all
}
