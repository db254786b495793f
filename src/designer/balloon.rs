// SPDX-License-Identifier: LGPL-2.1-or-later
//! The memory balloon.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::rng::arch_has_virtio;

/// Whether the guest gets a virtio balloon; otherwise nothing is written.
pub fn by_default(facts: &Facts) -> Option<Decision<&'static str>> {
    let known = facts.qemu() && facts.hvm() && arch_has_virtio(facts) && facts.os_has(Hardware::VirtioBalloon);
    known.then(|| {
        Decision::new("virtio", "balloon-virtio", Source::Os, "the OS has the driver and can give memory back")
    })
}
