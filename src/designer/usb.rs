// SPDX-License-Identifier: LGPL-2.1-or-later
//! USB controllers and USB redirection.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};

/// The USB controllers of a guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Controllers {
    /// None is written.
    None,
    /// One for USB 3.
    Xhci,
    /// One for USB 2 with three companions for USB 1.
    Ich9,
}

/// QEMU's limit.
pub const XHCI_PORTS: u32 = 15;

/// The ICH9 controllers: model and first port.
pub const ICH9: [(&str, Option<u32>); 4] =
    [("ich9-ehci1", None), ("ich9-uhci1", Some(0)), ("ich9-uhci2", Some(2)), ("ich9-uhci3", Some(4))];

/// Which USB controllers the guest gets.
pub fn controllers(facts: &Facts) -> Decision<Controllers> {
    let none = |code, source, reason: &'static str| Decision::new(Controllers::None, code, source, reason);
    if facts.guest.has_controller("usb") {
        return none("usb-present", Source::Config, "the guest has USB controllers");
    }
    if !(facts.qemu() || facts.test_driver()) || !facts.hvm() {
        return none("usb-none", Source::Policy, "left to the hypervisor");
    }
    if facts.x86() {
        return if facts.qemu() && facts.os_has(Hardware::Xhci) {
            Decision::new(Controllers::Xhci, "usb-xhci", Source::Os, "the OS has the driver, and it is cheap when idle")
        } else {
            let reason = "USB 2 for an OS without USB 3 driver";
            Decision::new(Controllers::Ich9, "usb-ich9", Source::Policy, reason)
        };
    }
    if facts.armvirt() || facts.riscvvirt() || facts.pseries() || facts.loongarch() {
        let reason = "what has drivers on this machine";
        return Decision::new(Controllers::Xhci, "usb-xhci", Source::Policy, reason);
    }
    none("usb-none", Source::Policy, "this machine has no USB")
}

/// Whether USB devices can be redirected to the guest.
pub fn redirection(facts: &Facts) -> bool {
    !facts.dc().redirdev.lacks("usb") && !facts.guest.usb_off() && (facts.qemu() || facts.test_driver())
}

/// How many redirection devices a SPICE display brings along.
pub fn redirections(facts: &Facts) -> Decision<usize> {
    if facts.guest.redirdevs > 0 {
        return Decision::new(0, "redir-present", Source::Config, "the guest has redirection devices");
    }
    if facts.x86() && facts.spice() && redirection(facts) {
        let source = if facts.dc().redirdev.known() { Source::DomainCapabilities } else { Source::Policy };
        let reason = "two devices of the viewer can be used in the guest; more would fill the USB ports";
        return Decision::new(2, "redir-spice", source, reason);
    }
    Decision::new(0, "redir-none", Source::Policy, "this display redirects no USB devices")
}
