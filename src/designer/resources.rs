// SPDX-License-Identifier: LGPL-2.1-or-later
//! Memory, vCPUs and storage.

use super::decision::{Decision, Source};
use super::facts::{Amounts, Facts, OsFacts};
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

const MIB: u64 = 1024;
const GIB_BYTES: u64 = 1024 * 1024 * 1024;

/// Which amounts of an OS to follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resources {
    /// The least that the OS runs with.
    Minimum,
    /// What the OS recommends.
    Recommended,
    /// What the OS can use at most.
    Maximum,
}

/// The amounts for an architecture, each from its own entry or else from that for all.
fn amounts(list: &[(String, Amounts)], arch: &str) -> Amounts {
    let of = |wanted: &str| list.iter().find(|(a, _)| a == wanted).map(|(_, amounts)| *amounts).unwrap_or_default();
    of(arch).or(of("all"))
}

fn twice(amounts: Amounts) -> Amounts {
    let double = |value: Option<u64>| value.map(|value| value.saturating_mul(2));
    Amounts { memory_kib: double(amounts.memory_kib), vcpus: double(amounts.vcpus), storage: double(amounts.storage) }
}

/// The amounts of an OS.
pub(super) fn of_os(os: &OsFacts, arch: &str, which: Resources) -> Amounts {
    let minimum = amounts(&os.minimum, arch);
    let recommended = amounts(&os.recommended, arch);
    match which {
        Resources::Minimum => minimum.or(recommended),
        Resources::Recommended => recommended.or(twice(minimum)),
        Resources::Maximum => amounts(&os.maximum, arch).or(recommended).or(twice(minimum)),
    }
}

fn from_os(facts: &Facts, which: Resources) -> Amounts {
    let os = facts.os.filter(|_| !facts.container());
    os.map(|os| of_os(os, &facts.guest.arch, which)).unwrap_or_default()
}

/// Memory in KiB.
pub fn memory_kib(facts: &Facts, which: Resources) -> Result<Decision<u64>> {
    if let Some(value) = from_os(facts, which).memory_kib.filter(|value| *value > 0) {
        return Ok(Decision::new(value, "memory-of-os", Source::Os, "what the OS database states for this OS"));
    }
    if facts.container() {
        return Ok(Decision::new(1024 * MIB, "memory-container", Source::Policy, "enough for a container"));
    }
    if !facts.on(Deviation::ResourceFallbacks) {
        let message = "nothing is known about the memory that the OS needs; say how much the guest gets";
        return Err(Error::new(ErrorCode::InvalidArgument, message));
    }
    let old = facts.os.is_some_and(|os| matches!(os.family.as_str(), "win9x" | "msdos"));
    Ok(if old && facts.guest.arch == "i686" {
        Decision::new(256 * MIB, "memory-old", Source::Policy, "an OS of this age cannot use more")
    } else {
        let reason = "nothing is known about the memory that the OS needs";
        Decision::new(2048 * MIB, "memory-fallback", Source::Policy, reason)
    })
}

/// The memory in KiB that an installation over the network needs, if the OS says so.
pub fn network_install_kib(facts: &Facts) -> Option<u64> {
    amounts(&facts.os?.network_install, &facts.guest.arch).memory_kib
}

/// The number of vCPUs.
pub fn vcpus(facts: &Facts, which: Resources) -> Decision<u64> {
    if facts.container() {
        return Decision::new(1, "vcpus-container", Source::Policy, "containers use the host's CPUs");
    }
    let mut decision = match from_os(facts, which).vcpus.filter(|value| *value > 0) {
        Some(value) => Decision::new(value, "vcpus-of-os", Source::Os, "what the OS database states for this OS"),
        None if facts.on(Deviation::ResourceFallbacks) => {
            Decision::new(2, "vcpus-fallback", Source::Policy, "nothing is known about the CPUs that the OS needs")
        }
        None => return Decision::new(1, "vcpus-fallback", Source::Policy, "nothing is known about the CPUs"),
    };
    if !facts.on(Deviation::ResourceFallbacks) {
        return decision;
    }
    let os_max = facts.os.and_then(|os| amounts(&os.maximum, &facts.guest.arch).vcpus);
    let limits = [
        (facts.host.cpus, Source::Capabilities, "the host has no more CPUs"),
        (facts.dc().vcpu_max, Source::DomainCapabilities, "the machine takes no more CPUs"),
        (os_max, Source::Os, "the OS uses no more CPUs"),
    ];
    for (limit, source, reason) in limits {
        if let Some(limit) = limit.filter(|limit| (1..decision.value).contains(limit)) {
            decision = Decision::new(limit, "vcpus-limit", source, reason);
        }
    }
    decision
}

/// Refuses a number of vCPUs that the application asks for and the machine cannot have.
pub fn check_vcpus(facts: &Facts, vcpus: u64) -> Result<()> {
    match facts.dc().vcpu_max {
        Some(max) if vcpus > max && facts.on(Deviation::HostLists) => {
            let message = format!("{vcpus} vCPUs are more than the {max} that the host gives to a guest of this kind");
            Err(Error::new(ErrorCode::Unsupported, message))
        }
        _ => Ok(()),
    }
}

/// How large a new disk should be, in bytes.
pub fn storage(facts: &Facts) -> Result<Decision<u64>> {
    if let Some(value) = from_os(facts, Resources::Recommended).storage.filter(|value| *value > 0) {
        return Ok(Decision::new(value, "storage-of-os", Source::Os, "what the OS database states for this OS"));
    }
    if !facts.on(Deviation::ResourceFallbacks) {
        let message = "nothing is known about the storage that the OS needs; say how large the disk is";
        return Err(Error::new(ErrorCode::InvalidArgument, message));
    }
    Ok(Decision::new(30 * GIB_BYTES, "storage-fallback", Source::Policy, "nothing is known about what the OS needs"))
}
