// SPDX-License-Identifier: LGPL-2.1-or-later
//! Ordered lists in which each id occurs once, and what can be done with two of them.

use std::collections::{HashMap, HashSet};

use super::entity::{Entity, keep_last};

/// Entities in order, each id once.
#[derive(Debug, Clone)]
pub struct List<T> {
    items: Vec<T>,
    /// Places by id; made when somebody first needs it.
    places: Option<HashMap<String, usize>>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List { items: Vec::new(), places: None }
    }
}

impl<T: Entity> From<Vec<T>> for List<T> {
    /// Of several with the same id the last one stays, in its place.
    fn from(mut items: Vec<T>) -> Self {
        keep_last(&mut items, |item| item.id());
        List { items, places: None }
    }
}

impl<T: Entity> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        List::from(items.into_iter().collect::<Vec<T>>())
    }
}

impl<T> List<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The one at a place, from 0.
    pub fn get(&self, place: usize) -> Option<&T> {
        self.items.get(place)
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }
}

impl<T: Entity + Clone> List<T> {
    fn places(&mut self) -> &mut HashMap<String, usize> {
        let items = &self.items;
        self.places.get_or_insert_with(|| {
            items.iter().enumerate().map(|(place, item)| (item.id().to_owned(), place)).collect()
        })
    }

    /// Sees the changes that others have made of the items.
    pub(crate) fn refresh(&mut self) {
        self.items.iter_mut().for_each(|item| _ = item.refresh());
    }

    /// The one of an id.
    pub fn find(&self, id: &str) -> Option<&T> {
        match &self.places {
            Some(places) => places.get(id).and_then(|place| self.items.get(*place)),
            None => self.items.iter().find(|item| item.id() == id),
        }
    }

    /// Puts one at the end. One that has the same id goes.
    pub fn add(&mut self, item: T) {
        let end = self.items.len();
        if let Some(place) = self.places().insert(item.id().to_owned(), end) {
            self.items.remove(place);
            self.places = None;
        }
        self.items.push(item);
    }

    /// Puts all of another list at the end, one by one.
    pub fn add_all(&mut self, source: &List<T>) {
        source.iter().for_each(|item| self.add(item.clone()));
    }

    /// Those for which a condition holds, in the same order.
    pub fn filtered(&self, condition: impl Fn(&T) -> bool) -> List<T> {
        List { items: self.items.iter().filter(|item| condition(item)).cloned().collect(), places: None }
    }

    /// All of this list, then those of the other one whose id is new.
    pub fn union(&self, other: &List<T>) -> List<T> {
        let known: HashSet<&str> = self.iter().map(|item| item.id()).collect();
        let new = other.iter().filter(|item| !known.contains(item.id()));
        List { items: self.iter().chain(new).cloned().collect(), places: None }
    }

    /// Those of this list whose id is in the other one too.
    pub fn intersection(&self, other: &List<T>) -> List<T> {
        let known: HashSet<&str> = other.iter().map(|item| item.id()).collect();
        self.filtered(|item| known.contains(item.id()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::entity::Record;
    use super::*;

    fn list(ids: &[&str]) -> List<Record> {
        let mut list = List::default();
        ids.iter().for_each(|id| list.add(Record::new(*id)));
        list
    }

    fn ids(list: &List<Record>) -> Vec<&str> {
        list.iter().map(|item| item.id()).collect()
    }

    #[test]
    fn adding_again_moves_to_the_end() {
        let mut list = list(&["a", "b", "c", "a"]);
        assert_eq!(ids(&list), ["b", "c", "a"]);
        assert_eq!(list.find("c").map(|item| item.id()), Some("c"));
        list.add(Record::new("d"));
        assert_eq!(list.find("d").map(|item| item.id()), Some("d"));
        assert_eq!(list.find("x").map(|item| item.id()), None);
        let again: List<Record> = ["a", "b", "a"].into_iter().map(Record::new).collect();
        assert_eq!(ids(&again), ["b", "a"]);
    }

    #[test]
    fn set_operations_keep_the_first_lists_order_and_items() {
        let (mut a, mut b) = (list(&["c", "a", "b"]), list(&["d", "b", "c"]));
        a.add({
            let mut record = Record::new("b");
            record.set("from", "a");
            record
        });
        b.add(Record::new("e"));
        let union = a.union(&b);
        assert_eq!(ids(&union), ["c", "a", "b", "d", "e"]);
        assert_eq!(union.find("b").and_then(|item| item.param("from")), Some("a"));
        assert_eq!(ids(&a.intersection(&b)), ["c", "b"]);
        assert_eq!(ids(&a.filtered(|item| item.id() > "a")), ["c", "b"]);
        a.add_all(&b);
        assert_eq!(ids(&a), ["a", "d", "b", "c", "e"]);
    }
}
