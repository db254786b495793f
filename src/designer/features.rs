// SPDX-License-Identifier: LGPL-2.1-or-later
//! Machine features and Hyper-V enlightenments.

use super::decision::{Decision, Source};
use super::facts::{Facts, GuestEntry};
use super::profile::Deviation;

/// The plain features to switch on.
pub fn basic(facts: &Facts, entry: &GuestEntry) -> Vec<Decision<&'static str>> {
    let mut on = Vec::new();
    if !facts.hvm() {
        return on;
    }
    for name in ["acpi", "apic"] {
        if entry.feature(name).is_some_and(|feature| feature.default_on) {
            let reason = "the hypervisor has it on by default";
            on.push(Decision::new(name, "feature-default", Source::Capabilities, reason));
        }
    }
    if facts.guest.virt_type == "xen" && facts.guest.arch == "x86_64" {
        on.push(Decision::new("pae", "feature-xen-pae", Source::Policy, "64-bit Xen guests need PAE"));
    } else if entry.feature("pae").is_some() {
        on.push(Decision::new("pae", "feature-listed", Source::Capabilities, "the host offers PAE"));
    }
    on
}

/// Whether the VMware port must be off.
pub fn vmport_off(facts: &Facts) -> bool {
    facts.x86() && facts.spice() && (facts.qemu() || facts.test_driver())
}

/// The conditions of one enlightenment, beyond being listed by the host.
enum Needs {
    Nothing,
    Flags(&'static [&'static str]),
    /// The hypervclock timer, and these flags.
    Clock(&'static [&'static str]),
    /// An Intel CPU, and these flags.
    Intel(&'static [&'static str]),
    Apic,
}

/// In an order in which each flag stands behind those it needs.
const HYPERV: &[(&str, Needs)] = &[
    ("relaxed", Needs::Nothing),
    ("vapic", Needs::Nothing),
    ("spinlocks", Needs::Nothing),
    ("vpindex", Needs::Nothing),
    ("runtime", Needs::Nothing),
    ("synic", Needs::Flags(&["vpindex"])),
    ("stimer", Needs::Clock(&["vpindex", "synic"])),
    ("frequencies", Needs::Nothing),
    ("tlbflush", Needs::Flags(&["vpindex"])),
    ("ipi", Needs::Flags(&["vpindex"])),
    ("evmcs", Needs::Intel(&["vapic"])),
    ("avic", Needs::Apic),
];

/// The names of all enlightenments that are ever switched on.
pub fn hyperv_names() -> impl Iterator<Item = &'static str> {
    HYPERV.iter().map(|(name, _)| *name)
}

/// How often a spinlock is tried before the hypervisor is told.
pub const SPINLOCK_RETRIES: u32 = 8191;

/// The Hyper-V enlightenments to switch on. `off` are those that the application switched off.
pub fn hyperv(facts: &Facts, hypervclock: bool, apic: bool, off: &[&str]) -> Decision<Vec<&'static str>> {
    let modern = if facts.on(Deviation::HypervFromVista) { facts.winnt_from(6, 0) } else { facts.windows() };
    if !(modern && facts.hvm() && facts.x86()) {
        return Decision::new(Vec::new(), "hyperv-not-windows", Source::Os, "only Windows since Vista uses them");
    }
    let listed = &facts.dc().hyperv;
    let mut on: Vec<&'static str> = Vec::new();
    for (name, needs) in HYPERV {
        let all = |flags: &[&str]| flags.iter().all(|flag| on.contains(flag));
        let met = match needs {
            Needs::Nothing => true,
            Needs::Flags(flags) => all(flags),
            Needs::Clock(flags) => hypervclock && all(flags),
            Needs::Intel(flags) => facts.host.cpu_vendor.as_deref() == Some("Intel") && all(flags),
            Needs::Apic => apic,
        };
        if met && listed.has(name) && !off.contains(name) {
            on.push(name);
        }
    }
    let reason = "Windows runs better when it knows that it is virtualized, and the host lists these";
    Decision::new(on, "hyperv-windows", Source::DomainCapabilities, reason)
}

/// Whether stimer can be `direct`.
pub fn stimer_direct(facts: &Facts) -> bool {
    facts.dc().hyperv.has("stimer_direct")
}
