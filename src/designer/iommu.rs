// SPDX-License-Identifier: LGPL-2.1-or-later
//! IOMMUs.

use super::decision::{Decision, Source};
use super::facts::Facts;
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// How many vCPUs interrupts reach without the help of an IOMMU.
const PLAIN_CPUS: u64 = 255;

/// Whether the number of vCPUs demands an IOMMU that remaps interrupts.
pub fn for_many_cpus(facts: &Facts) -> Result<Option<Decision<&'static str>>> {
    let vcpus = facts.guest.vcpus.unwrap_or(0);
    if !facts.on(Deviation::IommuManyCpus) || !facts.x86() || !facts.qemu() || vcpus <= PLAIN_CPUS {
        return Ok(None);
    }
    if !facts.q35() {
        let message = format!("{vcpus} vCPUs need the machine q35: without an IOMMU a PC has at most {PLAIN_CPUS}");
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    let reason = "interrupts reach more than 255 vCPUs only with an IOMMU that remaps them";
    Ok(Some(Decision::new("intel", "iommu-many-cpus", Source::Config, reason)))
}

/// The model of an IOMMU that an application asked for.
pub fn model(facts: &Facts) -> Result<Decision<&'static str>> {
    if facts.qemu() && facts.q35() {
        return Ok(Decision::new("intel", "iommu-q35", Source::Policy, "every OS for q35 has a driver for it"));
    }
    if facts.qemu() && facts.armvirt() && facts.guest.arch == "aarch64" {
        return Ok(Decision::new("smmuv3", "iommu-arm", Source::Policy, "the IOMMU of this machine"));
    }
    Err(Error::new(ErrorCode::Unsupported, "only q35 and the Arm machine 'virt' have an IOMMU"))
}
