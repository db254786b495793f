// SPDX-License-Identifier: LGPL-2.1-or-later
//! The seed of a cloud-init guest: how the guest is told where to look for what it should become.

use super::super::Domain;
use super::super::decision::{Decision, Source};
use super::super::design::Design;
use super::super::disk::{Kind, Medium};
use super::super::facts::Facts;
use crate::config;
use crate::error::{Error, ErrorCode, Result};

/// Where the seed is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seed<'a> {
    /// On a medium with the label `cidata`, by its path on the host.
    Medium(&'a str),
    /// Below an address that the guest can reach.
    Url(&'a str),
}

/// What tells cloud-init that there is a seed, as the serial number of the system. `None` where the machine has none;
/// cloud-init then finds a medium by its label.
pub(in super::super) fn serial(facts: &Facts, seed: Seed) -> Result<Decision<Option<String>>> {
    let smbios = facts.x86() || facts.armvirt();
    let has_serial = facts.hvm() && (facts.qemu() || facts.test_driver()) && smbios;
    match seed {
        Seed::Medium(_) if has_serial => {
            let reason = "cloud-init looks for its seed on local media at once, and nowhere else";
            Ok(Decision::new(Some("ds=nocloud".to_owned()), "seed-serial", Source::Policy, reason))
        }
        Seed::Medium(_) => {
            let reason = "this machine has no serial number; cloud-init finds the medium by its label";
            Ok(Decision::new(None, "seed-label", Source::Policy, reason))
        }
        Seed::Url(url) if has_serial => {
            let reason = "cloud-init fetches its seed from there";
            Ok(Decision::new(Some(format!("ds=nocloud;s={url}")), "seed-url", Source::Caller, reason))
        }
        Seed::Url(_) => {
            let message = "this machine has no serial number to tell the guest an address by: give a medium instead";
            Err(Error::new(ErrorCode::Unsupported, message))
        }
    }
}

impl Domain {
    /// Gives a guest made from a cloud image its seed. With a medium it gets a drive for it, which it gives.
    ///
    /// Seed and drive are for the first start only.
    pub fn add_cloud_init(&self, seed: Seed) -> Result<Option<config::DomainDisk>> {
        use crate::config::Class;
        let drive = self.change(|design| design.add_cloud_init(seed))?;
        drive.map(config::DomainDisk::try_from_object).transpose()
    }
}

impl Design<'_> {
    /// Writes what tells cloud-init of its seed.
    pub(in super::super) fn tell_seed(&mut self, serial: Decision<Option<String>>) -> Result<()> {
        self.plan.set("os/smbios/@mode", serial.with("sysinfo"))?;
        self.plan.set("sysinfo/@type", serial.with("smbios"))?;
        self.plan.set_option("sysinfo/system/entry[@name='serial']", serial)?;
        Ok(())
    }

    fn add_cloud_init(&mut self, seed: Seed) -> Result<Option<config::Object>> {
        match seed {
            Seed::Url(url) if !(url.starts_with("http://") || url.starts_with("https://")) => {
                let message = format!("'{url}' is no address of a seed: expected one with http:// or https://");
                return Err(Error::new(ErrorCode::InvalidArgument, message));
            }
            _ => {}
        }
        self.ensure_machine()?;
        if self.facts().container() {
            let message = "a container takes its seed from its file system: put it into /var/lib/cloud/seed/nocloud";
            return Err(Error::new(ErrorCode::Unsupported, message));
        }
        let serial = serial(&self.facts(), seed)?;
        let mode = self.plan.planned("os/smbios/@mode")?;
        // What the application says about the system's serial number stays.
        if let Some(mode) = mode.filter(|mode| mode != "sysinfo") {
            if matches!(seed, Seed::Url(_)) {
                let message =
                    format!("the guest's SMBIOS mode is '{mode}', so it cannot be told the address of a seed");
                return Err(Error::new(ErrorCode::Unsupported, message));
            }
        } else if serial.value.is_some() {
            self.tell_seed(serial)?;
        }
        match seed {
            Seed::Medium(path) => self.add_disk(Kind::Cdrom, Medium::File(path), None, None).map(Some),
            Seed::Url(_) => Ok(None),
        }
    }
}
