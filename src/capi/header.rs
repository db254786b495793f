// SPDX-License-Identifier: LGPL-2.1-or-later
//! Types that only the header needs: real C enums for what crosses the border as integers. Read by cbindgen, never
//! compiled.

/// What kind of failure a VirdError is. The numbers are never reused.
#[repr(C)]
pub enum VirdErrorCode {
    /// An argument cannot be used: NULL, the wrong class, bad UTF-8, a number out of range.
    VIRD_ERROR_INVALID_ARGUMENT = 1,
    /// A document is not well-formed XML.
    VIRD_ERROR_XML = 2,
    /// A document exceeds a limit on size, depth, attributes or nodes.
    VIRD_ERROR_LIMIT = 3,
    /// What was asked for does not exist.
    VIRD_ERROR_NOT_FOUND = 4,
    /// A value in a document or file cannot be read as what it should be.
    VIRD_ERROR_INVALID_VALUE = 5,
    /// The element that a config object stood for has been removed from its document.
    VIRD_ERROR_GONE = 6,
    /// An element is not the one that was expected.
    VIRD_ERROR_WRONG_ELEMENT = 7,
    /// The host, the hypervisor or the operating system cannot do what was asked for.
    VIRD_ERROR_UNSUPPORTED = 8,
    /// A file could not be read.
    VIRD_ERROR_IO = 9,
    /// An operating system database holds something that cannot be used.
    VIRD_ERROR_DATABASE = 10,
    /// Something of this name, target or address exists already.
    VIRD_ERROR_EXISTS = 11,
    /// A fault inside the library; please report it.
    VIRD_ERROR_INTERNAL = 12,
    /// A machine cannot start from a medium.
    VIRD_ERROR_NOT_BOOTABLE = 13,
    /// A document is not one that libvirt takes.
    VIRD_ERROR_INVALID_DOCUMENT = 14,
}
