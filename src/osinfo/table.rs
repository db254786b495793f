// SPDX-License-Identifier: LGPL-2.1-or-later
//! What has been read from the database so far: each file once, whoever asks first.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use super::load::{Load, Loaded};
use super::naming::Key;
use crate::error::Result;

type Cell<T> = Arc<OnceLock<Loaded<T>>>;

/// The entities of one kind.
#[derive(Debug)]
pub(super) struct Table<T> {
    cells: Mutex<HashMap<Key, Cell<T>>>,
    all: OnceLock<Vec<Arc<T>>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { cells: Mutex::default(), all: OnceLock::new() }
    }
}

impl<T: Load> Table<T> {
    /// What the files of a key give; `load` reads them the first time.
    fn loaded(&self, key: &Key, load: impl Fn(&Key) -> Loaded<T>) -> Cell<T> {
        let cell = {
            let mut cells = self.cells.lock().unwrap_or_else(PoisonError::into_inner);
            match cells.get(key) {
                Some(cell) => cell.clone(),
                None => cells.entry(key.clone()).or_default().clone(),
            }
        };
        // Reading happens outside the lock: others may read other files meanwhile, and wait only for the same one.
        cell.get_or_init(|| load(key));
        cell
    }

    /// The entity of an id. An error says that there is a file, but not one that can be used.
    pub(super) fn find(&self, id: &str, load: impl Fn(&Key) -> Loaded<T>) -> Result<Option<Arc<T>>> {
        let Some(key) = Key::of_id(T::KIND, id) else { return Ok(None) };
        let cell = self.loaded(&key, load);
        let Some(loaded) = cell.get() else { return Ok(None) };
        match loaded.entities.iter().find(|entity| entity.id() == id) {
            Some(entity) => Ok(Some(entity.clone())),
            None => loaded.error.clone().map_or(Ok(None), Err),
        }
    }

    /// The entities of a key that can be used.
    pub(super) fn of_key(&self, key: &Key, load: impl Fn(&Key) -> Loaded<T>) -> Vec<Arc<T>> {
        self.loaded(key, load).get().map(|loaded| loaded.entities.clone()).unwrap_or_default()
    }

    /// All entities, if they have been asked for before.
    pub(super) fn known(&self) -> Option<&[Arc<T>]> {
        self.all.get().map(Vec::as_slice)
    }

    /// All entities, by id; `of_key` gives those of one key.
    pub(super) fn all(
        &self,
        keys: impl FnOnce() -> Vec<Key>,
        of_key: impl Fn(&Key) -> Vec<Arc<T>> + Send + Sync + 'static,
    ) -> &[Arc<T>] {
        self.all.get_or_init(|| {
            let mut all = in_parallel(keys(), of_key).concat();
            all.sort_by(|a, b| a.id().cmp(b.id()));
            all
        })
    }
}

/// Applies a function to all items on as many threads as there are processors.
///
/// The threads are not scoped ones: those make the standard library keep a record of the calling thread, and if that
/// is the main thread of a C program, nothing ever frees it.
pub(super) fn in_parallel<I, R>(items: Vec<I>, function: impl Fn(&I) -> R + Send + Sync + 'static) -> Vec<R>
where
    I: Send + Sync + 'static,
    R: Send + 'static,
{
    /// So many items make up for starting a thread.
    const WORTH_A_THREAD: usize = 16;
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let threads = processors.min(items.len() / WORTH_A_THREAD).max(1);
    let next = AtomicUsize::new(0);
    let work = Arc::new(move || {
        let mut results = Vec::new();
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            results.push(function(item));
        }
        results
    });
    let other = || {
        let work = work.clone();
        thread::Builder::new().spawn(move || work()).ok()
    };
    let others: Vec<_> = (1..threads).filter_map(|_| other()).collect();
    let mut results = work();
    for other in others {
        match other.join() {
            Ok(theirs) => results.extend(theirs),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
    results
}
