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

/// Whether an install script has to be told something.
#[repr(C)]
pub enum VirdOsinfoInstallConfigParamPolicy {
    /// It does not use it.
    VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_NONE = 0,
    /// It cannot do without.
    VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_REQUIRED = 1,
    /// It has a value of its own for it.
    VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_OPTIONAL = 2,
}

/// How an install script gets to the installer. Each is a bit, so that they can be summed up.
#[repr(C)]
pub enum VirdOsinfoInstallScriptInjectionMethod {
    /// On a CD-ROM.
    VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_CDROM = 1,
    /// On a disk.
    VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_DISK = 2,
    /// On a floppy disk.
    VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_FLOPPY = 4,
    /// In the initial RAM disk.
    VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_INITRD = 8,
    /// From a web server.
    VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_WEB = 16,
}

/// Where an installer takes from what it installs.
#[repr(C)]
pub enum VirdOsinfoInstallScriptInstallationSource {
    /// From the medium that it was started from.
    VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_MEDIA = 0,
    /// From a server.
    VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_NETWORK = 1,
}

/// How paths are written in an install script.
#[repr(C)]
pub enum VirdOsinfoPathFormat {
    /// With slashes.
    VIRD_OSINFO_PATH_FORMAT_UNIX = 0,
    /// With a drive letter and backslashes.
    VIRD_OSINFO_PATH_FORMAT_DOS = 1,
}

/// Whether drivers that an installer is given must be signed.
#[repr(C)]
pub enum VirdOsinfoDeviceDriverSigningReq {
    /// It does not look.
    VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_NONE = 0,
    /// It refuses unsigned ones.
    VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_STRICT = 1,
    /// It warns of unsigned ones.
    VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_WARN = 2,
}
