// SPDX-License-Identifier: LGPL-2.1-or-later
//! Telling which operating system a medium or an installation tree carries.
//!
//! A medium is known by the descriptors of its ISO 9660 file system, a tree by its `.treeinfo`. The database describes
//! both by patterns, which have to fit from the first character on. Of several that fit,
//!
//! 1. one for the architecture goes before one for all architectures,
//! 2. a release before a system without releases,
//! 3. the most specific one first: a stated volume size, then the number of patterns, then the number of characters
//!    that they state literally,
//! 4. the newest release first,
//! 5. and then it is the order of ids and of documents.
//!
//! Differences to libosinfo, on purpose: it searches for patterns anywhere in a text, so that an `EL-8` is found in
//! `RHEL-8`; which of several it takes is a matter of hash slots; it compares the spelling of architectures, so that a
//! tree for `i386` is not one for `i686`; it forgets the languages of media that list them, and replaces what a tree
//! says of itself by the patterns that it fits.

mod architecture;
mod fit;
mod index;
mod iso;
mod media;
mod pattern;
mod source;
mod tree;
mod treeinfo;

pub(super) use index::{Described, Index, Texts};

#[cfg(test)]
mod tests;
