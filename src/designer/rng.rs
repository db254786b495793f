// SPDX-License-Identifier: LGPL-2.1-or-later
//! The random number generator.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::profile::Deviation;

/// Where random numbers come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// A device of the host.
    Urandom,
    /// The hypervisor.
    Builtin,
}

/// Architectures with virtio random numbers and balloons.
pub(super) fn arch_has_virtio(facts: &Facts) -> bool {
    facts.x86() || facts.armvirt() || facts.riscvvirt() || facts.s390x() || facts.pseries() || facts.loongarch()
}

/// The random number generator that a guest gets by default.
pub fn by_default(facts: &Facts) -> Option<Decision<Backend>> {
    let generic = facts.on(Deviation::ArmGenericVirtio) && facts.os.is_none() && facts.virtio(Hardware::VirtioRng);
    let known = facts.os_has(Hardware::VirtioRng) || generic;
    (facts.qemu() && facts.hvm() && arch_has_virtio(facts) && known).then(|| backend(facts))
}

/// The backend of a random number generator that is wanted.
pub fn backend(facts: &Facts) -> Decision<Backend> {
    let listed = &facts.dc().rng_backend;
    if facts.on(Deviation::HostLists) && listed.lacks("random") && listed.has("builtin") {
        let reason = "the host offers no device as a source of random numbers";
        return Decision::new(Backend::Builtin, "rng-builtin", Source::DomainCapabilities, reason);
    }
    Decision::new(Backend::Urandom, "rng-virtio", Source::Os, "a young guest has few sources of randomness")
}
