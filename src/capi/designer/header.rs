// SPDX-License-Identifier: LGPL-2.1-or-later
//! Real C enums for what crosses the border as integers. Read by cbindgen, never compiled.

/// What kind of display a guest gets.
#[repr(C)]
pub enum VirdDesignerDomainGraphics {
    /// There is no display.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE = -1,
    /// A window of the VirtualBox or VMware desktop.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_DESKTOP = 0,
    /// Remote desktop protocol (VirtualBox).
    VIRD_DESIGNER_DOMAIN_GRAPHICS_RDP = 1,
    /// SPICE.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_SPICE = 2,
    /// VNC.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_VNC = 3,
    /// What the designer chooses.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_DEFAULT = 4,
    /// A window on the host.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_SDL = 5,
    /// Rendering with OpenGL without a display of its own.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_EGL_HEADLESS = 6,
    /// D-Bus.
    VIRD_DESIGNER_DOMAIN_GRAPHICS_DBUS = 7,
}

/// Which amounts of an operating system to follow.
#[repr(C)]
pub enum VirdDesignerDomainResources {
    /// The least that it runs with.
    VIRD_DESIGNER_DOMAIN_RESOURCES_MINIMAL = 0,
    /// What it recommends.
    VIRD_DESIGNER_DOMAIN_RESOURCES_RECOMMENDED = 1,
    /// What it can use at most.
    VIRD_DESIGNER_DOMAIN_RESOURCES_MAXIMUM = 2,
}

/// A wish that may be left to the designer.
#[repr(C)]
pub enum VirdDesignerChoice {
    /// The designer decides.
    VIRD_DESIGNER_CHOICE_AUTO = -1,
    /// No.
    VIRD_DESIGNER_CHOICE_NO = 0,
    /// Yes.
    VIRD_DESIGNER_CHOICE_YES = 1,
}

/// A policy.
#[repr(C)]
pub enum VirdDesignerProfile {
    /// What we recommend, and the default.
    VIRD_DESIGNER_PROFILE_RECOMMENDED = 0,
    /// What virt-install does.
    VIRD_DESIGNER_PROFILE_REFERENCE = 1,
}

/// Where the fact that settled a decision came from.
#[repr(C)]
pub enum VirdDesignerSource {
    /// Not known.
    VIRD_DESIGNER_SOURCE_UNKNOWN = -1,
    /// The application asked for it.
    VIRD_DESIGNER_SOURCE_CALLER = 0,
    /// What the operating system is or supports.
    VIRD_DESIGNER_SOURCE_OS = 1,
    /// The host capabilities.
    VIRD_DESIGNER_SOURCE_CAPABILITIES = 2,
    /// The domain capabilities.
    VIRD_DESIGNER_SOURCE_DOMAIN_CAPABILITIES = 3,
    /// What the guest's configuration already holds.
    VIRD_DESIGNER_SOURCE_CONFIG = 4,
    /// The policy itself, where no fact speaks.
    VIRD_DESIGNER_SOURCE_POLICY = 5,
}

/// How the memory of a guest is hidden from the host.
#[repr(C)]
pub enum VirdDesignerLaunchSecurity {
    /// It is not hidden.
    VIRD_DESIGNER_LAUNCH_SECURITY_NONE = -1,
    /// AMD's encrypted virtualization.
    VIRD_DESIGNER_LAUNCH_SECURITY_SEV = 0,
    /// The same with protected page tables.
    VIRD_DESIGNER_LAUNCH_SECURITY_SEV_SNP = 1,
    /// Intel's trust domains.
    VIRD_DESIGNER_LAUNCH_SECURITY_TDX = 2,
    /// Secure execution of IBM Z.
    VIRD_DESIGNER_LAUNCH_SECURITY_S390_PV = 3,
}

/// What a guest is for, which decides what it has without being asked.
#[repr(C)]
pub enum VirdDesignerGuestKind {
    /// Somebody sits before it: it has a display.
    VIRD_DESIGNER_GUEST_KIND_DESKTOP = 0,
    /// It is reached over the network: it has no display.
    VIRD_DESIGNER_GUEST_KIND_SERVER = 1,
}

/// A device that guests have only on request.
#[repr(C)]
pub enum VirdDesignerExtra {
    /// A watchdog.
    VIRD_DESIGNER_EXTRA_WATCHDOG = 0,
    /// A device that tells of crashes.
    VIRD_DESIGNER_EXTRA_PANIC = 1,
    /// Sockets between host and guest.
    VIRD_DESIGNER_EXTRA_VSOCK = 2,
    /// A smartcard reader.
    VIRD_DESIGNER_EXTRA_SMARTCARD = 3,
    /// An IOMMU.
    VIRD_DESIGNER_EXTRA_IOMMU = 4,
    /// A sound device, whatever the display.
    VIRD_DESIGNER_EXTRA_SOUND = 5,
    /// The channel of the guest agent, whatever the operating system.
    VIRD_DESIGNER_EXTRA_GUEST_AGENT = 6,
    /// One more serial line.
    VIRD_DESIGNER_EXTRA_SERIAL = 7,
    /// One more device for USB redirection.
    VIRD_DESIGNER_EXTRA_USB_REDIRECTION = 8,
}

/// How much a finding matters.
#[repr(C)]
pub enum VirdDesignerSeverity {
    /// Not known.
    VIRD_DESIGNER_SEVERITY_UNKNOWN = -1,
    /// The guest would be better off.
    VIRD_DESIGNER_SEVERITY_HINT = 0,
    /// The guest works worse than its user may expect.
    VIRD_DESIGNER_SEVERITY_WARNING = 1,
    /// The guest cannot be defined or started like this.
    VIRD_DESIGNER_SEVERITY_FAULT = 2,
}

/// How an operating system gets into a guest.
#[repr(C)]
pub enum VirdDesignerInstall {
    /// From the first CD-ROM drive with a medium; with none, the disk holds an operating system already.
    VIRD_DESIGNER_INSTALL_MEDIUM = 0,
    /// Over the network, which the firmware starts from.
    VIRD_DESIGNER_INSTALL_NETWORK = 1,
    /// Not at all: a disk holds an operating system already.
    VIRD_DESIGNER_INSTALL_IMPORT = 2,
    /// Not at all: the guest always starts from its medium.
    VIRD_DESIGNER_INSTALL_LIVE = 3,
    /// From a cloud image, which sets itself up when it starts first.
    VIRD_DESIGNER_INSTALL_CLOUD_IMAGE = 4,
}

/// When a document is for.
#[repr(C)]
pub enum VirdDesignerPhase {
    /// While the operating system is being installed.
    VIRD_DESIGNER_PHASE_INSTALL = 0,
    /// Afterwards.
    VIRD_DESIGNER_PHASE_FINAL = 1,
}

/// A part of the guest that the designer adds by itself.
#[repr(C)]
pub enum VirdDesignerPart {
    /// The text console.
    VIRD_DESIGNER_PART_CONSOLE = 0,
    /// The channels of the guest agent and of the SPICE agent.
    VIRD_DESIGNER_PART_CHANNELS = 1,
    /// Tablet and keyboard of a guest with a display.
    VIRD_DESIGNER_PART_INPUT = 2,
    /// The video device of a guest with a display.
    VIRD_DESIGNER_PART_VIDEO = 3,
    /// Sound, with a SPICE display.
    VIRD_DESIGNER_PART_SOUND = 4,
    /// USB redirection, with a SPICE display.
    VIRD_DESIGNER_PART_USB_REDIRECTION = 5,
    /// USB controllers.
    VIRD_DESIGNER_PART_USB_CONTROLLERS = 6,
    /// The random number generator.
    VIRD_DESIGNER_PART_RNG = 7,
    /// The memory balloon.
    VIRD_DESIGNER_PART_BALLOON = 8,
    /// The TPM.
    VIRD_DESIGNER_PART_TPM = 9,
    /// The CPU model.
    VIRD_DESIGNER_PART_CPU = 10,
}
