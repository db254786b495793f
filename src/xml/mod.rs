// SPDX-License-Identifier: LGPL-2.1-or-later
//! A lossless XML document: what was not changed is written back byte for byte.
//!
//! [`Document::parse`] keeps everything: formatting, comments, CDATA, references, quotes, line ends, `<a/>` or
//! `<a></a>`. An edit changes only the bytes that it must: a touched start tag keeps the spacing and quotes of its
//! other attributes, a new element takes the indentation of its siblings, a removed one takes its own line with it.
//! Documents made with [`Document::new`] are written with two spaces of indentation and double quotes.
//!
//! ```
//! use virtdesigner::xml::{Document, Place};
//!
//! let mut document = Document::parse("<domain type='kvm'>\n  <name>old</name> <!-- ours -->\n</domain>\n")?;
//! let root = document.root();
//! let name = document.child_element(root, "name").unwrap();
//! document.set_text(name, "new")?;
//! let memory = document.insert_element(root, Place::Last, "memory")?;
//! document.set_attribute(memory, "unit", "KiB")?;
//! assert_eq!(
//!     document.to_xml(),
//!     "<domain type='kvm'>\n  <name>new</name> <!-- ours -->\n  <memory unit='KiB'/>\n</domain>\n"
//! );
//! # Ok::<(), virtdesigner::Error>(())
//! ```
//!
//! Documents are checked for well-formedness, namespaces included, and held to [`Limits`]. Nothing recurses, so
//! depth costs no stack. Knows nothing of libvirt.
// What comes from outside must never end the process of the caller.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod check;
mod compact;
mod defer;
mod document;
mod edit;
mod layout;
mod limits;
mod namespace;
mod parse;
mod position;
mod pretty;
mod prolog;
mod scan;
mod tag;
mod transfer;
mod write;

pub use document::{Document, NodeId, NodeKind, Place};
pub use limits::Limits;
pub use transfer::Moved;

#[cfg(test)]
mod tests;

/// Whether a text can stand as the name of an element or attribute, with or without a prefix.
pub fn is_name(name: &str) -> bool {
    check::is_qname(name)
}

/// The length in bytes of the name, with or without a prefix, at the start of a text; 0 when there is none.
pub(crate) fn name_length(text: &str) -> usize {
    check::scan_qname(text)
}

/// Whether all characters of a text may stand in a document.
pub fn is_text(text: &str) -> bool {
    check::find_bad_char(text).is_none()
}
