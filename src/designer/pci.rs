// SPDX-License-Identifier: LGPL-2.1-or-later
//! PCI Express ports.

use super::decision::{Decision, Source};
use super::facts::Facts;

/// With 15 or more ports QEMU 6.1 misbehaves.
const PORTS: usize = 14;

/// How many root ports the guest gets, besides the root itself; zero leaves it to libvirt.
pub fn root_ports(facts: &Facts) -> Decision<usize> {
    if facts.guest.has_controller("pci") {
        return Decision::new(0, "pci-present", Source::Config, "the guest has PCI controllers");
    }
    if facts.qemu() && facts.hvm() && facts.pcie() {
        let reason = "libvirt makes as many ports as there are devices, and then none can be plugged in later";
        return Decision::new(PORTS, "pci-ports", Source::Policy, reason);
    }
    Decision::new(0, "pci-default", Source::Policy, "this machine needs no ports")
}
