// SPDX-License-Identifier: LGPL-2.1-or-later
//! Documents shared between objects, and the places in them that objects stand for.
//!
//! A [`Cell`] holds one document behind one lock. A [`Place`] says which node of which cell an object stands for; all
//! objects of one node share one place, so that when the node moves into another document, changing the place moves
//! them all.
//!
//! Lock order: cells by address, then places. A place is never held while a cell is being locked.

use super::path;
use crate::error::{Error, ErrorCode, Result};
use crate::hash::FastMap;
use crate::xml::{self, Document, NodeId};
use std::any::Any;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};

/// One document and the places in it that objects stand for.
#[derive(Debug)]
pub(super) struct Cell(Mutex<Inner>);

#[derive(Debug)]
pub(super) struct Inner {
    /// None once the whole document has moved into another one.
    document: Option<Document>,
    places: FastMap<NodeId, Weak<Place>>,
    /// How many places there may be before dead ones are swept.
    sweep_at: usize,
    /// What was made of the element last, kept until the document changes.
    derived: Option<(NodeId, Arc<dyn Any + Send + Sync>)>,
}

/// Where a moved element goes: below which element, where among its children, and the topmost element that was made
/// for it, to be taken back if the move fails.
pub(super) struct Spot {
    pub above: NodeId,
    pub place: xml::Place,
    pub made: Option<NodeId>,
}

/// Which node of which document an object stands for.
#[derive(Debug)]
pub(super) struct Place(Mutex<Where>);

#[derive(Debug, Clone)]
enum Where {
    Node(Arc<Cell>, NodeId),
    /// Wherever another place is: the element's content became part of that one's element.
    With(Arc<Place>),
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while a lock was held is caught at the C border; the data is still sound, so go on.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn gone() -> Error {
    Error::new(ErrorCode::Gone, "the element that this object stood for has been removed from its document")
}

impl Inner {
    fn new(document: Option<Document>) -> Inner {
        Inner { document, places: FastMap::default(), sweep_at: 32, derived: None }
    }

    /// The document, to be changed.
    fn document_mut(&mut self) -> Result<&mut Document> {
        self.derived = None;
        self.document.as_mut().ok_or_else(gone)
    }

    /// The shared place of a node.
    pub(super) fn place(&mut self, cell: &Arc<Cell>, id: NodeId) -> Arc<Place> {
        if let Some(place) = self.places.get(&id).and_then(Weak::upgrade) {
            return place;
        }
        if self.places.len() >= self.sweep_at {
            self.places.retain(|_, place| place.strong_count() > 0);
            self.sweep_at = 2 * self.places.len().max(16);
        }
        let place = Arc::new(Place(Mutex::new(Where::Node(Arc::clone(cell), id))));
        self.places.insert(id, Arc::downgrade(&place));
        place
    }
}

impl Cell {
    /// Puts a document behind a lock and gives the place of its root element.
    pub(super) fn share(document: Document) -> Arc<Place> {
        let root = document.root();
        let cell = Arc::new(Cell(Mutex::new(Inner::new(Some(document)))));
        let mut inner = lock(&cell.0);
        inner.place(&cell, root)
    }
}

impl Place {
    /// A place in no document yet, for an element that is still to be made.
    pub(super) fn nowhere() -> Arc<Place> {
        static NOWHERE: LazyLock<Arc<Cell>> = LazyLock::new(|| Arc::new(Cell(Mutex::new(Inner::new(None)))));
        Arc::new(Place(Mutex::new(Where::Node(Arc::clone(&NOWHERE), NodeId::unused()))))
    }

    fn current(&self) -> (Arc<Cell>, NodeId) {
        let mut at = lock(&self.0).clone();
        loop {
            match at {
                Where::Node(cell, id) => return (cell, id),
                Where::With(other) => at = lock(&other.0).clone(),
            }
        }
    }

    /// Makes this place follow another one from now on. A place that follows this one already stays as it is, so that
    /// no ring can come about.
    pub(super) fn follow(self: &Arc<Place>, other: &Arc<Place>) {
        // One at a time, or two places could be made to follow each other.
        static FOLLOWING: Mutex<()> = Mutex::new(());
        let _one = lock(&FOLLOWING);
        let mut end = Arc::clone(other);
        loop {
            if Arc::ptr_eq(self, &end) {
                return;
            }
            let next = match &*lock(&end.0) {
                Where::Node(..) => break,
                Where::With(next) => Arc::clone(next),
            };
            end = next;
        }
        *lock(&self.0) = Where::With(end);
    }

    /// Locks the document and runs `work` on it. Fails if the element is gone.
    ///
    /// `work` must not use any object, or it would wait for itself.
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut Locked<'_>, NodeId) -> Result<T>) -> Result<T> {
        loop {
            let (cell, id) = self.current();
            let mut inner = lock(&cell.0);
            // The node may have moved between reading the place and locking the document.
            if self.moved(&cell, id) {
                continue;
            }
            if !inner.document.as_ref().is_some_and(|document| document.contains(id)) {
                return Err(gone());
            }
            return work(&mut Locked { cell: &cell, inner: &mut inner }, id);
        }
    }

    /// Whether two places are the same node.
    pub(super) fn is(&self, other: &Place) -> bool {
        if std::ptr::eq(self, other) {
            return true;
        }
        let (a, b) = (self.current(), other.current());
        Arc::ptr_eq(&a.0, &b.0) && a.1 == b.1
    }

    /// Moves the element of `child` below an element of this document, wherever it was before. `work` says where,
    /// and is given the target document before the move and the new node after it.
    pub(super) fn take_in<T>(
        &self,
        child: &Place,
        find: impl FnOnce(&mut Document, NodeId) -> Result<Spot>,
        then: impl FnOnce(&mut Document, NodeId) -> Result<T>,
    ) -> Result<T> {
        #[cfg(test)]
        super::fault::strike()?;
        loop {
            let (to, parent) = self.current();
            let (from, id) = child.current();
            if Arc::ptr_eq(&to, &from) {
                let mut inner = lock(&to.0);
                if self.moved(&to, parent) || child.moved(&from, id) {
                    continue;
                }
                let document = inner.document_mut()?;
                if !document.contains(parent) || !document.contains(id) {
                    return Err(gone());
                }
                // Looked at before anything is made for it, so that a refusal changes nothing.
                refuse_ring(document, parent, id)?;
                let spot = find(document, parent)?;
                // An element that stands where it is to go stays there.
                if !matches!(spot.place, xml::Place::Before(at) | xml::Place::After(at) if at == id) {
                    let moved = document.move_to(id, spot.above, spot.place);
                    moved.inspect_err(|_| path::undo(document, spot.made))?;
                }
                return then(document, id);
            }
            let (first, second) = if Arc::as_ptr(&to) < Arc::as_ptr(&from) { (&to, &from) } else { (&from, &to) };
            let (mut first_inner, mut second_inner) = (lock(&first.0), lock(&second.0));
            if self.moved(&to, parent) || child.moved(&from, id) {
                continue;
            }
            let (target, source) = if Arc::ptr_eq(first, &to) {
                (&mut *first_inner, &mut *second_inner)
            } else {
                (&mut *second_inner, &mut *first_inner)
            };
            let new = transfer(&to, target, parent, source, id, find)?;
            return then(target.document_mut()?, new);
        }
    }

    fn moved(&self, cell: &Arc<Cell>, id: NodeId) -> bool {
        if let Where::Node(now, now_id) = &*lock(&self.0) {
            return !Arc::ptr_eq(now, cell) || *now_id != id;
        }
        let (now, now_id) = self.current();
        !Arc::ptr_eq(&now, cell) || now_id != id
    }
}

fn refuse_ring(document: &Document, parent: NodeId, id: NodeId) -> Result<()> {
    let mut at = Some(parent);
    while let Some(node) = at {
        if node == id {
            let name = document.name(id);
            return Err(Error::new(ErrorCode::InvalidArgument, format!("<{name}> cannot be moved into itself")));
        }
        at = document.parent(node);
    }
    if document.parent(id).is_none() {
        return Err(Error::new(ErrorCode::InvalidArgument, "the root element of a document cannot be moved inside it"));
    }
    Ok(())
}

/// Moves a node from one document to another, with everything that stands for it or something below it.
fn transfer(
    to: &Arc<Cell>,
    target: &mut Inner,
    parent: NodeId,
    source: &mut Inner,
    id: NodeId,
    find: impl FnOnce(&mut Document, NodeId) -> Result<Spot>,
) -> Result<NodeId> {
    let into = target.document_mut()?;
    let out_of = source.document_mut()?;
    if !into.contains(parent) || !out_of.contains(id) {
        return Err(gone());
    }
    let spot = find(into, parent)?;
    let whole = out_of.root() == id;
    let (document, first) = if whole {
        (source.document.take().ok_or_else(gone)?, None)
    } else {
        let (document, moved) = out_of.split_off(id).inspect_err(|_| path::undo(into, spot.made))?;
        (document, Some(moved))
    };
    let second = match into.absorb(document, spot.above, spot.place) {
        Ok(moved) => moved,
        Err((error, document)) => {
            path::undo(into, spot.made);
            if whole {
                source.document = Some(document);
                return Err(error);
            }
            // Only a limit can stop this; the element then lives on in a document of its own.
            let moved = first.ok_or_else(gone)?;
            rehome(source, document, &moved);
            return Err(error);
        }
    };
    let new_id = |old: NodeId| match &first {
        Some(first) => first.get(old).and_then(|id| second.get(id)),
        None => second.get(old),
    };
    move_places(source, to, target, &new_id);
    new_id(id).ok_or_else(gone)
}

fn rehome(source: &mut Inner, document: Document, moved: &xml::Moved) {
    let mut inner = Inner::new(Some(document));
    let cell = Arc::new(Cell(Mutex::new(Inner::new(None))));
    move_places(source, &cell, &mut inner, &|old| moved.get(old));
    *lock(&cell.0) = inner;
}

fn move_places(source: &mut Inner, to: &Arc<Cell>, target: &mut Inner, new_id: &dyn Fn(NodeId) -> Option<NodeId>) {
    source.places.retain(|&old, place| {
        let Some(new) = new_id(old) else { return true };
        if let Some(live) = place.upgrade() {
            *lock(&live.0) = Where::Node(Arc::clone(to), new);
            target.places.insert(new, Arc::downgrade(&live));
        }
        false
    });
}

/// A locked document, with what is needed to make objects for its nodes.
pub(super) struct Locked<'a> {
    cell: &'a Arc<Cell>,
    inner: &'a mut Inner,
}

impl Locked<'_> {
    /// The document, to be read.
    pub(super) fn document(&self) -> Result<&Document> {
        self.inner.document.as_ref().ok_or_else(gone)
    }

    /// The document, to be changed.
    pub(super) fn document_mut(&mut self) -> Result<&mut Document> {
        self.inner.document_mut()
    }

    /// The shared place of a node.
    pub(super) fn place(&mut self, id: NodeId) -> Arc<Place> {
        self.inner.place(self.cell, id)
    }

    /// The node of a place in this document.
    pub(super) fn node(&self, place: &Place) -> Result<NodeId> {
        let (cell, id) = place.current();
        let here = Arc::ptr_eq(&cell, self.cell) && self.document()?.contains(id);
        if here { Ok(id) } else { Err(gone()) }
    }

    /// So many places are to come.
    pub(super) fn expect(&mut self, places: usize) {
        self.inner.places.reserve(places);
    }

    /// Lets a place that was nowhere so far be that of a new node.
    pub(super) fn settle(&mut self, place: &Arc<Place>, id: NodeId) {
        *lock(&place.0) = Where::Node(Arc::clone(self.cell), id);
        self.inner.places.insert(id, Arc::downgrade(place));
    }

    /// What `make` makes of a node, kept until the document changes.
    pub(super) fn derived<T: Any + Send + Sync>(
        &mut self,
        id: NodeId,
        make: impl FnOnce(&Document) -> T,
    ) -> Result<Arc<T>> {
        let known = self.inner.derived.as_ref().filter(|(of, _)| *of == id).map(|(_, made)| Arc::clone(made));
        if let Some(Ok(known)) = known.map(Arc::downcast) {
            return Ok(known);
        }
        let made = Arc::new(make(self.document()?));
        self.inner.derived = Some((id, made.clone()));
        Ok(made)
    }
}
