// SPDX-License-Identifier: LGPL-2.1-or-later
//! How much a document may ask for. Every limit guards against one way of exhausting the process that reads a
//! document it did not write; none is near anything a virtual machine needs.

/// Limits on a document, checked while it is parsed and while it is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of the text in bytes.
    ///
    /// Bounds memory: a tree takes a few times the size of its text. The largest documents libvirt handles
    /// (node device lists, full capabilities) are some hundred kilobytes; libvirt itself stops at 10 MB.
    pub max_bytes: u32,
    /// How deep elements may be nested; the root is at depth 1.
    ///
    /// Nothing here recurses, but programs that receive the document may. libxml2, which reads everything that
    /// libvirt gets, stops at 256.
    pub max_depth: u32,
    /// Nodes (elements, texts, comments, processing instructions) in the document.
    ///
    /// `<a/>` is four bytes but a whole node in memory, so bytes alone do not bound memory tightly.
    pub max_nodes: u32,
    /// Attributes of one element, namespace declarations included.
    ///
    /// Attributes are looked up one after the other, so an element with many of them makes reading slow.
    pub max_attributes: u32,
}

/// Length of one name in bytes. Names are compared all the time; libxml2 has the same limit.
pub(super) const MAX_NAME: usize = 50_000;

/// Bytes that one document may hold for its source and all its edits together, because spans are 32 bits wide.
pub(super) const MAX_TEXT: usize = 0x7fff_ffff;

impl Limits {
    /// As far as the representation reaches. For documents from a trusted place only.
    pub const LARGEST: Limits = Limits {
        max_bytes: MAX_TEXT as u32 / 4,
        max_depth: u32::MAX - 1,
        max_nodes: u32::MAX - 1,
        max_attributes: u32::MAX - 1,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Limits { max_bytes: 16 << 20, max_depth: 256, max_nodes: 1 << 20, max_attributes: 1024 }
    }
}
