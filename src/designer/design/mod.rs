// SPDX-License-Identifier: LGPL-2.1-or-later
//! Puts decisions together into changes of a guest.
//!
//! Everything here prepares a [`Plan`]; nothing is changed until the plan is complete.

mod devices;
mod disks;
mod display;
mod folders;
mod hostdev;
mod interfaces;
mod requested;
mod setup;

pub use display::Display;
pub use hostdev::HostDevice;
pub use interfaces::Plug;

use super::boot::Stage;
use super::change::{Install, Kernel};
use super::defaults::{Part, Refused};
use super::facts::{DomainCaps, Facts, HostFacts, OsFacts};
use super::plan::Plan;
use super::profile::Profile;
use super::random::Random;
use super::resources::Resources;
use super::security::LaunchSecurity;
use super::{firmware, machine};
use crate::config::Object;
use crate::error::{Error, ErrorCode, Result};

/// What the application said before.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The guest was made by somebody else.
    pub existing: bool,
    pub profile: Profile,
    pub machine: machine::Wish,
    pub firmware: firmware::Wish,
    pub name: Option<String>,
    pub memory_kib: Option<u64>,
    pub vcpus: Option<u64>,
    pub resources: Option<Resources>,
    /// How the OS gets into the guest, and the kernel that it is installed with.
    pub install: Install,
    pub kernel: Option<Kernel>,
    /// Devices that are there for the installation only.
    pub install_only: Vec<Object>,
    /// How the memory is hidden from the host, and the number of the policy if the application gave one.
    pub launch_security: Option<(LaunchSecurity, Option<u64>)>,
    /// Whether the connection is one without privileges.
    pub session: bool,
    /// A TPM, or none; `None` leaves it to the policy.
    pub tpm: Option<bool>,
    /// Whether the OS is installed already.
    pub installed: bool,
    /// For which stage of the guest's life its document is.
    pub stage: Stage,
    /// Whether displays render with OpenGL.
    pub gl: bool,
    /// Default parts that the application does without.
    pub refused: Refused,
    /// How many PCI Express root ports the application wants.
    pub pci_ports: Option<u32>,
    /// Whether the host is another machine than this one.
    pub remote: bool,
}

/// A change of a guest in the making, with everything that decisions look at.
pub struct Design<'a> {
    pub host: &'a HostFacts,
    /// The OS with the drivers that it is given.
    pub os: Option<&'a OsFacts>,
    /// The OS as it comes.
    pub plain_os: Option<&'a OsFacts>,
    pub domcaps: Option<&'a DomainCaps>,
    pub settings: &'a Settings,
    pub random: &'a mut Random,
    pub plan: Plan<'a>,
}

impl Design<'_> {
    /// The facts as the plan stands.
    pub fn facts(&self) -> Facts<'_> {
        let facts = Facts::new(self.settings.profile, self.host, self.domcaps, self.os, &self.plan.guest);
        Facts { stage: self.settings.stage, ..facts }
    }

    /// Whether the application takes a part by default.
    fn wants(&self, part: Part) -> bool {
        !self.settings.refused.has(part)
    }

    /// Sets the machine up if nobody did.
    pub fn ensure_machine(&mut self) -> Result<()> {
        if !self.plan.guest.virt_type.is_empty() && !self.plan.guest.os_type.is_empty() {
            return Ok(());
        }
        self.setup(None, self.containers_only())
    }

    /// The OS type of containers, if the host runs nothing else.
    pub fn containers_only(&self) -> Option<&'static str> {
        let guests = &self.host.guests;
        (!guests.is_empty() && guests.iter().all(|entry| entry.os_type == "exe")).then_some("exe")
    }
}

fn unsupported(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::Unsupported, message)
}
