// SPDX-License-Identifier: LGPL-2.1-or-later
//! Clock offset and timers.

use super::decision::{Decision, Source};
use super::facts::Facts;
use super::profile::Deviation;

/// A timer with what is said about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timer {
    /// Its name.
    pub name: &'static str,
    /// What it does with lost ticks.
    pub tickpolicy: Option<&'static str>,
    /// Whether it is there.
    pub present: Option<bool>,
}

/// Which time the hardware clock shows.
pub fn offset(facts: &Facts) -> Decision<Option<&'static str>> {
    if !facts.hvm() {
        return Decision::new(None, "clock-none", Source::Policy, "this kind of guest has no hardware clock");
    }
    if facts.windows() || facts.os.is_some_and(|os| os.family == "solaris") {
        let reason = "the OS keeps the hardware clock in local time";
        return Decision::new(Some("localtime"), "clock-localtime", Source::Os, reason);
    }
    Decision::new(Some("utc"), "clock-utc", Source::Policy, "the OS keeps the hardware clock in UTC")
}

/// The timers of the guest.
pub fn timers(facts: &Facts) -> Vec<Decision<Timer>> {
    let mut timers = Vec::new();
    if !(facts.hvm() && facts.x86() && facts.qemu()) {
        return timers;
    }
    let ticks = "guests that count ticks must not lose any";
    let tick = |name, policy| Timer { name, tickpolicy: Some(policy), present: None };
    timers.push(Decision::new(tick("rtc", "catchup"), "timer-ticks", Source::Policy, ticks));
    timers.push(Decision::new(tick("pit", "delay"), "timer-ticks", Source::Policy, ticks));
    let hpet = Timer { name: "hpet", tickpolicy: None, present: Some(false) };
    timers.push(Decision::new(hpet, "timer-hpet", Source::Policy, "the HPET costs host CPU and helps no guest"));
    let modern = if facts.on(Deviation::HypervFromVista) { facts.winnt_from(6, 0) } else { facts.windows() };
    if modern {
        let clock = Timer { name: "hypervclock", tickpolicy: None, present: Some(true) };
        timers.push(Decision::new(clock, "timer-hypervclock", Source::Os, "Windows reads the time through it cheaply"));
    }
    timers
}
