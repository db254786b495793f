// SPDX-License-Identifier: LGPL-2.1-or-later
//! Real C enums for what crosses the border as integers. Read by cbindgen, never compiled.

/// What became of a place between two documents.
#[repr(C)]
pub enum VirdConfigDifferenceKind {
    /// No difference.
    VIRD_CONFIG_DIFFERENCE_KIND_NONE = -1,
    /// An element or attribute is in the new document only.
    VIRD_CONFIG_DIFFERENCE_KIND_ADDED = 0,
    /// An element or attribute is in the old document only.
    VIRD_CONFIG_DIFFERENCE_KIND_REMOVED = 1,
    /// A text or attribute has another value.
    VIRD_CONFIG_DIFFERENCE_KIND_CHANGED = 2,
    /// An element stands elsewhere among those whose order counts.
    VIRD_CONFIG_DIFFERENCE_KIND_MOVED = 3,
}
