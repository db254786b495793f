// SPDX-License-Identifier: LGPL-2.1-or-later
//! Real C enums for what crosses the border as integers. Read by cbindgen, never compiled.

/// How far an operating system has come.
#[repr(C)]
pub enum VirdOsinfoReleaseStatus {
    /// It is out.
    VIRD_OSINFO_RELEASE_STATUS_RELEASED = 0,
    /// A state of its development.
    VIRD_OSINFO_RELEASE_STATUS_SNAPSHOT = 1,
    /// A version for testing, before it is out.
    VIRD_OSINFO_RELEASE_STATUS_PRERELEASE = 2,
    /// It has no versions and changes all the time.
    VIRD_OSINFO_RELEASE_STATUS_ROLLING = 3,
}

/// How one product relates to another one.
#[repr(C)]
pub enum VirdOsinfoProductRelationship {
    /// It was made from the other one, and has what that has unless it says otherwise.
    VIRD_OSINFO_PRODUCT_RELATIONSHIP_DERIVES_FROM = 0,
    /// An installed copy of the other one can be upgraded to it. Says nothing about what it has.
    VIRD_OSINFO_PRODUCT_RELATIONSHIP_UPGRADES = 1,
    /// It is the other one under another name, and has what that has unless it says otherwise.
    VIRD_OSINFO_PRODUCT_RELATIONSHIP_CLONES = 2,
}

/// What a medium has to be when it is made from an image or a drive. A sum of these.
#[repr(C)]
pub enum VirdOsinfoMediaDetectFlags {
    /// Nothing in particular.
    VIRD_OSINFO_MEDIA_DETECT_NONE = 0,
    /// A machine can start from it.
    VIRD_OSINFO_MEDIA_DETECT_REQUIRE_BOOTABLE = 1,
}
