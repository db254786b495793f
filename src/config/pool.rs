// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the schema tables are made of: texts and rows by number instead of by address, so that nothing in the tables has
//! to be relocated when the library is loaded, and processes share their pages.

use super::class::TEXT;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

/// A text of the tables: where it starts in [`TEXT`], and in the lowest 8 bits how long it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Text(pub u32);

impl Text {
    pub fn get(self) -> &'static str {
        &TEXT[self.range()]
    }

    fn range(self) -> Range<usize> {
        let (start, length) = ((self.0 >> 8) as usize, (self.0 & 0xff) as usize);
        start..start + length
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        // Most texts that are compared are of different lengths.
        (self.0 & 0xff) as usize == other.len() && TEXT.as_bytes()[self.range()] == *other.as_bytes()
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.get())
    }
}

/// Whether a text is one of several.
pub(crate) fn contains(texts: &[Text], text: &str) -> bool {
    texts.iter().any(|known| *known == *text)
}

/// Texts one after the other, for messages.
pub(crate) fn join(texts: &[Text], between: &str) -> String {
    texts.iter().map(|text| text.get()).collect::<Vec<_>>().join(between)
}

/// What stands in a table of its own.
pub(crate) trait Row: Sized + 'static {
    /// The table.
    fn all() -> &'static [Self];
}

/// Rows of a table that follow each other.
pub(crate) struct Part<T> {
    first: u16,
    count: u16,
    rows: PhantomData<fn() -> T>,
}

impl<T: Row> Part<T> {
    pub const fn new(first: u16, count: u16) -> Part<T> {
        Part { first, count, rows: PhantomData }
    }

    pub fn get(self) -> &'static [T] {
        let first = usize::from(self.first);
        &T::all()[first..first + usize::from(self.count)]
    }
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Part<T> {
        *self
    }
}

impl<T> Copy for Part<T> {}

impl<T: Row + fmt::Debug> fmt::Debug for Part<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
