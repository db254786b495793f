// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which child of one element is to be compared with which child of another.

use super::identity;
use crate::config::query;
use crate::xml::{Document, NodeId};
use std::borrow::Cow;
use std::collections::HashMap;

/// One child.
pub(super) struct Sibling {
    pub id: NodeId,
    /// The number of children before it.
    pub at: usize,
    /// The number of those of its name before it.
    pub number: usize,
    /// What tells it from others of its name, as conditions of a path.
    identity: Option<String>,
}

impl Sibling {
    /// The step of a path that leads to it.
    pub fn step(&self, document: &Document, in_list: bool) -> String {
        match (query::name_in_path(document, self.id), &self.identity) {
            (None, _) => format!("*[{}]", self.at + 1),
            (Some(name), Some(identity)) => name + identity,
            (Some(name), None) if in_list => format!("{name}[{}]", self.number + 1),
            (Some(name), None) => name,
        }
    }
}

/// The children of one name on both sides.
#[derive(Default)]
pub(super) struct Group {
    old: Vec<Sibling>,
    new: Vec<Sibling>,
}

/// What belongs together.
pub(super) struct Matched<'a> {
    pub pairs: Vec<(&'a Sibling, &'a Sibling)>,
    pub only_old: Vec<&'a Sibling>,
    pub only_new: Vec<&'a Sibling>,
}

/// A name that does not depend on prefixes.
pub(super) fn name(document: &Document, id: NodeId) -> (Option<Cow<'_, str>>, &str) {
    (document.namespace(id), document.local_name(id))
}

/// The children of an old and a new element, by name, in the order in which the names first stand there.
pub(super) fn groups(old: (&Document, NodeId), new: (&Document, NodeId)) -> Vec<Group> {
    let mut index = HashMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for (is_old, (document, parent)) in [(true, old), (false, new)] {
        for (at, id) in document.child_elements(parent).enumerate() {
            let group = *index.entry(name(document, id)).or_insert_with(|| {
                groups.push(Group::default());
                groups.len() - 1
            });
            let group = &mut groups[group];
            let side = if is_old { &mut group.old } else { &mut group.new };
            side.push(Sibling { id, at, number: side.len(), identity: None });
        }
    }
    for group in &mut groups {
        let in_list = group.is_list();
        identify(old.0, &mut group.old, in_list);
        identify(new.0, &mut group.new, in_list);
    }
    groups
}

/// Gives each sibling what tells it from the others, with a number where several have the same.
fn identify(document: &Document, siblings: &mut [Sibling], in_list: bool) {
    let mut times: HashMap<String, usize> = HashMap::new();
    for sibling in siblings {
        let Some(identity) = identity::of(document, sibling.id, in_list) else { continue };
        let times = times.entry(identity.clone()).or_default();
        *times += 1;
        sibling.identity = Some(if *times == 1 { identity } else { format!("{identity}[{times}]") });
    }
}

impl Group {
    /// Whether one of the sides has several.
    pub fn is_list(&self) -> bool {
        self.old.len() > 1 || self.new.len() > 1
    }

    /// Those of the same identity belong together; of the others, the first with the first, and so on. A single one
    /// belongs to a single one, whatever their identities.
    pub fn matched(&self) -> Matched<'_> {
        let mut waiting: HashMap<&str, &Sibling> =
            self.new.iter().filter_map(|new| Some((new.identity.as_deref()?, new))).collect();
        let mut matched = Matched { pairs: Vec::new(), only_old: Vec::new(), only_new: Vec::new() };
        let mut taken = vec![false; self.new.len()];
        let mut left = Vec::new();
        for old in &self.old {
            match old.identity.as_deref().and_then(|identity| waiting.remove(identity)) {
                Some(new) => {
                    taken[new.number] = true;
                    matched.pairs.push((old, new));
                }
                None => left.push(old),
            }
        }
        let mut rest = self.new.iter().filter(|new| !taken[new.number]).peekable();
        for old in left {
            let fits = |new: &Sibling| old.identity.is_none() || new.identity.is_none() || !self.is_list();
            match rest.next_if(|new| fits(new)) {
                Some(new) => matched.pairs.push((old, new)),
                None => matched.only_old.push(old),
            }
        }
        matched.only_new.extend(rest);
        matched
    }
}

/// The positions of a sequence of different numbers that have to move for the rest to ascend; as few as possible.
pub(super) fn out_of_order(sequence: &[usize]) -> Vec<usize> {
    if sequence.is_sorted() {
        return Vec::new();
    }
    // The longest ascending subsequence: for each length, where the one with the smallest end ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![None; sequence.len()];
    for (at, value) in sequence.iter().enumerate() {
        let length = ends.partition_point(|&end| sequence[end] < *value);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut stays = vec![false; sequence.len()];
    let mut at = ends.last().copied();
    while let Some(stay) = at {
        stays[stay] = true;
        at = before[stay];
    }
    (0..sequence.len()).filter(|&at| !stays[at]).collect()
}
