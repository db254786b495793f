// SPDX-License-Identifier: LGPL-2.1-or-later
//! Power management.

use super::decision::{Decision, Source};
use super::facts::Facts;

/// Whether suspending to memory and to disk is switched off.
pub fn suspend_off(facts: &Facts) -> Decision<bool> {
    if facts.hvm() && facts.x86() && (facts.qemu() || facts.test_driver()) {
        let reason = "the power button must shut the guest down, not put it to sleep";
        Decision::new(true, "pm-off", Source::Policy, reason)
    } else {
        Decision::new(false, "pm-default", Source::Policy, "this machine does not suspend on the power button")
    }
}
