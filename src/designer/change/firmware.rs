// SPDX-License-Identifier: LGPL-2.1-or-later
//! Another firmware for an existing guest: BIOS or UEFI, secure boot.

use super::super::Domain;
use super::super::decision::{Decision, Source};
use super::super::profile::Deviation;
use super::{Change, unsupported};
use crate::error::Result;

/// Everything that says what firmware a guest has and what it remembers.
const PLACES: [&str; 4] = ["os/firmware", "os/loader", "os/nvram", "os/varstore"];

impl Change<'_> {
    /// Decides the firmware anew and forgets what the old one remembered.
    pub fn firmware(&mut self) -> Result<()> {
        let guest = self.guest()?;
        let wish = self.settings.firmware;
        let strict = self.settings.profile.has(Deviation::UefiOnQ35);
        if strict && wish.secure_boot == Some(true) && self.facts(&guest).x86() && !self.facts(&guest).q35() {
            return Err(unsupported("secure boot needs q35: change the machine first"));
        }
        let root = self.root().clone();
        let remembered = guest.uefi;
        for path in PLACES {
            self.clear(&root, path)?;
        }
        root.set_value("os/@firmware", None)?;
        let entry = self.entry(&guest);
        self.design(|design| design.firmware(&entry))?;
        if remembered {
            let reason = "start the guest once with its NVRAM reset: the old variables belong to the old firmware";
            let none = Decision::new(None::<String>, "nvram-reset", Source::Policy, reason);
            self.set_option(&root, "os/nvram", none)?;
        }
        Ok(())
    }
}

impl Domain {
    /// Another firmware: UEFI or not, secure boot or not; `None` leaves either to the policy. What the old firmware
    /// remembered is forgotten, and a decision with code `nvram-reset` says that libvirt must be told so at the next
    /// start. An installed OS usually starts only as it was installed.
    pub fn change_firmware(&self, uefi: Option<bool>, secure_boot: Option<bool>) -> Result<()> {
        self.transact(|change| {
            change.set_up()?;
            change.settings.firmware.uefi = uefi;
            change.settings.firmware.secure_boot = secure_boot;
            change.firmware()
        })
    }
}
