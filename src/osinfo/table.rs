// SPDX-License-Identifier: LGPL-2.1-or-later
//! What has been read from the database so far: each file once, whoever asks first.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;

use super::load::{Load, Loaded};
use super::naming::Key;
use super::shared::Shared;
use crate::error::Result;

type Cell<T> = Arc<OnceLock<Loaded<T>>>;

/// The entities of one kind.
#[derive(Debug)]
pub(super) struct Table<T> {
    cells: Mutex<HashMap<Key, Cell<T>>>,
    all: Mutex<Option<Arc<Vec<Shared<T>>>>>,
    /// What the application has put in, by id.
    added: Mutex<BTreeMap<String, Shared<T>>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { cells: Mutex::default(), all: Mutex::default(), added: Mutex::default() }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T: Load> Table<T> {
    /// What the files of a key give; `load` reads them the first time.
    fn loaded(&self, key: &Key, load: impl Fn(&Key) -> Loaded<T>) -> Cell<T> {
        let cell = {
            let mut cells = lock(&self.cells);
            match cells.get(key) {
                Some(cell) => cell.clone(),
                None => cells.entry(key.clone()).or_default().clone(),
            }
        };
        // Reading happens outside the lock: others may read other files meanwhile, and wait only for the same one.
        cell.get_or_init(|| load(key));
        cell
    }

    /// The entity of an id, as it is now. An error says that there is a file, but not one that can be used.
    pub(super) fn find(&self, id: &str, load: impl Fn(&Key) -> Loaded<T>) -> Result<Option<Shared<T>>> {
        if let Some(added) = lock(&self.added).get(id) {
            return Ok(Some(added.current()));
        }
        let Some(key) = Key::of_id(T::KIND, id) else { return Ok(None) };
        let cell = self.loaded(&key, load);
        let Some(loaded) = cell.get() else { return Ok(None) };
        match loaded.entities.iter().find(|entity| entity.id() == id) {
            Some(entity) => Ok(Some(entity.current())),
            None => loaded.error.clone().map_or(Ok(None), Err),
        }
    }

    /// The entities of a key that can be used.
    pub(super) fn of_key(&self, key: &Key, load: impl Fn(&Key) -> Loaded<T>) -> Vec<Shared<T>> {
        self.loaded(key, load).get().map(|loaded| loaded.entities.clone()).unwrap_or_default()
    }

    /// Puts one in, in place of any that has its id.
    pub(super) fn add(&self, entity: Shared<T>) {
        lock(&self.added).insert(entity.id().to_owned(), entity);
        *lock(&self.all) = None;
    }

    /// Whether the application has put one of an id in.
    pub(super) fn is_added(&self, id: &str) -> bool {
        lock(&self.added).contains_key(id)
    }

    /// What the application has put in.
    pub(super) fn added(&self) -> Vec<Shared<T>> {
        lock(&self.added).values().map(Shared::current).collect()
    }

    /// All entities, if they have been asked for before.
    pub(super) fn known(&self) -> Option<Arc<Vec<Shared<T>>>> {
        lock(&self.all).clone()
    }

    /// All entities, by id; `of_key` gives those of one key.
    pub(super) fn all(
        &self,
        keys: impl FnOnce() -> Vec<Key>,
        of_key: impl Fn(&Key) -> Vec<Shared<T>> + Send + Sync + 'static,
    ) -> Arc<Vec<Shared<T>>> {
        if let Some(all) = self.known() {
            return all;
        }
        let mut entities = in_parallel(keys(), of_key).concat();
        {
            let added = lock(&self.added);
            entities.retain(|entity| !added.contains_key(entity.id()));
            entities.extend(added.values().cloned());
        }
        entities.sort_by(|a, b| a.id().cmp(b.id()));
        let all = Arc::new(entities);
        *lock(&self.all) = Some(all.clone());
        all
    }

    /// What has been read so far.
    pub(super) fn read_so_far(&self) -> Vec<(Key, Vec<Shared<T>>)> {
        let cells = lock(&self.cells);
        cells.iter().filter_map(|(key, cell)| Some((key.clone(), cell.get()?.entities.clone()))).collect()
    }

    /// Forgets one key, so that it is read again.
    pub(super) fn forget_key(&self, key: &Key) {
        lock(&self.cells).remove(key);
    }

    /// Forgets what was worked out from all keys.
    pub(super) fn forget_all(&self) {
        *lock(&self.all) = None;
    }

    /// Forgets everything that was read.
    pub(super) fn forget(&self) {
        lock(&self.cells).clear();
        self.forget_all();
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
