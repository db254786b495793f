// SPDX-License-Identifier: LGPL-2.1-or-later
//! The memory balloon.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::rng::arch_has_virtio;

/// The balloon that a guest gets without being asked, where one is written: libvirt adds one of its own accord where
/// none is, so that doing without one has to be said.
pub fn by_default(facts: &Facts, wanted: bool) -> Option<Decision<&'static str>> {
    if !(facts.qemu() && facts.hvm()) {
        return None;
    }
    if !wanted {
        let reason = "the application wants none, and libvirt would add one";
        return Some(Decision::new("none", "balloon-refused", Source::Caller, reason));
    }
    let known = arch_has_virtio(facts) && facts.os_has(Hardware::VirtioBalloon);
    let reason = "the OS has the driver and can give memory back";
    known.then(|| Decision::new("virtio", "balloon-virtio", Source::Os, reason))
}
