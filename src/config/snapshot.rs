// SPDX-License-Identifier: LGPL-2.1-or-later
//! Putting a whole document back as it was.

use super::object::Object;
use crate::error::Result;
use crate::xml::Document;

/// A document as it stood once, byte for byte.
pub(crate) struct Snapshot(Document);

impl Object {
    /// The whole document that this object belongs to, to be put back with [`Object::restore`].
    pub(crate) fn snapshot(&self) -> Result<Snapshot> {
        self.read(|document, _| Ok(Snapshot(document.clone())))
    }

    /// Puts the document back as it was. Ids are kept, so objects show the elements that they showed then; those of
    /// elements that have come since are gone.
    pub(crate) fn restore(&self, snapshot: Snapshot) -> Result<()> {
        self.with(|locked, _| {
            *locked.document_mut()? = snapshot.0;
            Ok(())
        })
    }
}

/// Makes one change of a document fail on purpose, for tests of what happens then.
#[cfg(test)]
pub(crate) mod fault {
    use crate::error::{Error, ErrorCode, Result};
    use std::cell::Cell;

    thread_local! {
        static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
    }

    /// Lets that many changes of documents succeed on this thread and makes the next one fail; `None`: all succeed.
    pub(crate) fn after(changes: Option<usize>) {
        LEFT.set(changes);
    }

    /// Whether the fault that was asked for has struck.
    pub(crate) fn struck() -> bool {
        LEFT.get() == Some(usize::MAX)
    }

    /// Fails when it is time to.
    pub(crate) fn strike() -> Result<()> {
        match LEFT.get() {
            Some(0) => {
                LEFT.set(Some(usize::MAX));
                Err(Error::new(ErrorCode::Internal, "a fault made on purpose"))
            }
            // Once is enough: what puts things right afterwards must be able to.
            Some(usize::MAX) | None => Ok(()),
            Some(left) => {
                LEFT.set(Some(left - 1));
                Ok(())
            }
        }
    }
}
