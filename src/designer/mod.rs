// SPDX-License-Identifier: LGPL-2.1-or-later
//! Decide the guest hardware.
//!
//! An application says only what it alone can know, such as the path of a disk; everything else follows from the
//! operating system, the host and the policy. Each decision is one function in the file of its area: it takes plain
//! [`facts`] and returns a value with the reason for it.

pub mod decision;
pub mod facts;
pub mod profile;

mod audio;
mod balloon;
mod boot;
mod change;
mod channel;
mod clock;
mod console;
mod cpu;
mod defaults;
mod design;
mod disk;
mod domain;
mod drive;
mod driver;
mod drivers;
mod explain;
mod features;
mod filesystem;
mod firmware;
mod graphics;
mod hostdev;
mod input;
mod iommu;
mod machine;
mod metadata;
mod network;
mod panic;
mod pci;
mod plan;
mod power;
mod random;
mod request;
mod requested;
mod resources;
mod review;
mod rng;
mod security;
mod serial;
mod sibling;
mod smartcard;
mod sound;
mod tpm;
mod usb;
mod video;
mod vsock;
mod watchdog;

pub use change::{Install, Kernel, Phase};
pub use decision::{Record, Rejected, Source};
pub use defaults::Part;
pub use design::Display;
pub use disk::{Kind as DiskKind, Medium};
pub use domain::{CapabilitiesQuery, Domain};
pub use explain::{Explanation, Status};
pub use hostdev::{PciAddress, UsbDevice};
pub use profile::{Deviation, Profile};
pub use request::{DiskSource, DiskWish, Extra, GuestKind, HostDeviceWish, NetworkWish, Options};
pub use resources::Resources;
pub use review::{Finding, Severity};
pub use security::LaunchSecurity;
pub use sibling::Seed;

#[cfg(test)]
mod tests;
