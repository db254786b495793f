// SPDX-License-Identifier: LGPL-2.1-or-later
//! Data that several handles share and that can change.
//!
//! A handle sees what was there when it was made or last refreshed, so that it can lend parts of it. Who changes
//! something sees the change at once, everybody who asks the database from then on too.

use std::ops::Deref;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// One handle of shared data.
#[derive(Debug)]
pub(super) struct Shared<T> {
    cell: Arc<Cell<T>>,
    /// What this handle sees; none as long as nothing was ever changed.
    seen: Option<Arc<T>>,
}

#[derive(Debug)]
struct Cell<T> {
    first: T,
    changed: Mutex<Option<Arc<T>>>,
}

/// Counts all changes of all data, so that what was worked out from it can be known to be out of date.
static CHANGES: AtomicU64 = AtomicU64::new(0);

/// How many changes of entities and databases there were so far.
pub fn changes() -> u64 {
    CHANGES.load(Ordering::Acquire)
}

/// Counts a change of something that is no shared data.
pub(super) fn count_change() {
    CHANGES.fetch_add(1, Ordering::AcqRel);
}

impl<T> Shared<T> {
    pub(super) fn new(value: T) -> Shared<T> {
        Shared { cell: Arc::new(Cell { first: value, changed: Mutex::new(None) }), seen: None }
    }

    /// Sees what is there now. Tells whether that is something else than before.
    pub(super) fn refresh(&mut self) -> bool {
        let changed = self.cell.changed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let place = |seen: &Option<Arc<T>>| seen.as_ref().map(Arc::as_ptr);
        let is_new = place(&self.seen) != place(&changed);
        self.seen = changed;
        is_new
    }

    /// Another handle, which sees what is there now.
    pub(super) fn current(&self) -> Shared<T> {
        let mut handle = self.clone();
        handle.refresh();
        handle
    }

    /// Another handle, to be kept: it sees what was there first until it is refreshed, so that it does not keep what was
    /// there in between.
    pub(super) fn unseen(&self) -> Shared<T> {
        Shared { cell: self.cell.clone(), seen: None }
    }

    /// Whether both are handles of the same data.
    pub(super) fn is_same(&self, other: &Shared<T>) -> bool {
        Arc::ptr_eq(&self.cell, &other.cell)
    }

    /// A number that no other data has as long as this is there.
    pub(super) fn place(&self) -> usize {
        Arc::as_ptr(&self.cell) as usize
    }
}

impl<T: Clone> Shared<T> {
    /// Changes what is there now, for all.
    pub(super) fn change<R>(&mut self, change: impl FnOnce(&mut T) -> R) -> R {
        let mut changed = self.cell.changed.lock().unwrap_or_else(PoisonError::into_inner);
        let mut value = changed.as_deref().unwrap_or(&self.cell.first).clone();
        let result = change(&mut value);
        let value = Arc::new(value);
        *changed = Some(value.clone());
        drop(changed);
        self.seen = Some(value);
        count_change();
        result
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared { cell: self.cell.clone(), seen: self.seen.clone() }
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.seen.as_deref().unwrap_or(&self.cell.first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_seen_by_who_makes_it_and_by_who_looks_again() {
        let before = changes();
        let mut one = Shared::new(vec![1]);
        let mut other = one.clone();
        one.change(|list| list.push(2));
        assert_eq!((one.as_slice(), other.as_slice()), ([1, 2].as_slice(), [1].as_slice()));
        assert_eq!(other.current().as_slice(), [1, 2]);
        other.change(|list| list.push(3));
        assert_eq!(other.as_slice(), [1, 2, 3], "changes build on each other");
        one.refresh();
        assert_eq!(one.as_slice(), [1, 2, 3]);
        assert!(one.is_same(&other) && changes() > before);
    }
}
