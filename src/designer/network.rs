// SPDX-License-Identifier: LGPL-2.1-or-later
//! Network interfaces: model and MAC address.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::profile::Deviation;

/// The model of a new network interface; `None` leaves it to libvirt.
pub fn model(facts: &Facts) -> Decision<Option<&'static str>> {
    let model = best_model(facts);
    let could = facts.qemu() && facts.hvm() && model.value != Some("virtio");
    if could { model.instead_of("virtio", "the OS is not known to have the driver") } else { model }
}

fn best_model(facts: &Facts) -> Decision<Option<&'static str>> {
    if !facts.hvm() {
        return Decision::new(None, "nic-fixed", Source::Policy, "this kind of guest has only one kind of interface");
    }
    if facts.virtio(Hardware::VirtioNet) {
        return if facts.os_has(Hardware::VirtioNet) {
            Decision::new(Some("virtio"), "nic-virtio", Source::Os, "the OS has the driver, and virtio is the fastest")
        } else {
            Decision::new(Some("virtio"), "nic-virtio-assumed", Source::Policy, "this machine has no better one")
        };
    }
    if facts.on(Deviation::BhyveVirtio) && facts.bhyve() && facts.os_has(Hardware::VirtioNet) {
        return Decision::new(
            Some("virtio"),
            "nic-virtio",
            Source::Os,
            "the OS has the driver, and bhyve offers virtio",
        );
    }
    let follow = facts.on(Deviation::FollowGuest) && facts.os.is_none() && facts.qemu();
    if follow && facts.guest.nics.iter().any(|model| model == "virtio") {
        let reason = "the guest already has a virtio interface";
        return Decision::new(Some("virtio"), "nic-like-guest", Source::Config, reason);
    }
    let by_age = facts.on(Deviation::NicByOsAge);
    if facts.q35() {
        let old = by_age && facts.os_has(Hardware::E1000) && !facts.os_has(Hardware::E1000e);
        return if old {
            Decision::new(Some("e1000"), "nic-e1000", Source::Os, "the OS knows e1000 but not e1000e")
        } else {
            Decision::new(Some("e1000e"), "nic-e1000e", Source::Policy, "a card for PCI Express that most systems know")
        };
    }
    if !facts.x86() {
        return Decision::new(None, "nic-libvirt", Source::Policy, "libvirt picks what this machine has");
    }
    let listed = [
        (Hardware::E1000, "e1000"),
        (Hardware::Rtl8139, "rtl8139"),
        (Hardware::Ne2kPci, "ne2k_pci"),
        (Hardware::Pcnet, "pcnet"),
    ];
    if let Some((_, model)) = listed.into_iter().find(|(hardware, _)| facts.os_has(*hardware)) {
        return Decision::new(Some(model), "nic-of-os", Source::Os, "the OS has the driver");
    }
    if by_age {
        let old = facts.os.is_some_and(|os| {
            matches!(os.family.as_str(), "win9x" | "win16" | "msdos") || os.family == "winnt" && os.version < (5, 1)
        });
        if old {
            return Decision::new(Some("rtl8139"), "nic-old-os", Source::Os, "an OS of this age has no e1000 driver");
        }
        if facts.guest.virt_type == "xen" {
            return Decision::new(Some("rtl8139"), "nic-xen", Source::Policy, "the card that Xen emulates by default");
        }
    }
    Decision::new(Some("e1000"), "nic-e1000", Source::Policy, "a card that most systems know")
}

/// Where an interface is plugged in when nobody says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefaultSource<'a> {
    /// The hypervisor itself reaches the outside.
    User,
    /// A bridge of the host.
    Bridge(&'a str),
    /// A libvirt network.
    Network(&'a str),
}

/// The network that libvirt brings along.
const DEFAULT_NETWORK: &str = "default";

/// Where an interface is plugged in when nobody says. `session`: the connection has no privileges; `bridge`: that of
/// the default route, if the host is this one and has it.
pub fn default_source<'a>(facts: &Facts, session: bool, bridge: Option<&'a str>) -> Decision<DefaultSource<'a>> {
    if session && facts.qemu() || facts.test_driver() {
        let reason = "without privileges only the hypervisor itself reaches the outside";
        return Decision::new(DefaultSource::User, "network-user", Source::Caller, reason);
    }
    match bridge.filter(|bridge| !bridge.is_empty()) {
        Some(bridge) => {
            let reason = "the host's default route goes through this bridge";
            Decision::new(DefaultSource::Bridge(bridge), "network-bridge", Source::Caller, reason)
        }
        None => {
            let reason = "the network that libvirt brings along";
            Decision::new(DefaultSource::Network(DEFAULT_NETWORK), "network-default", Source::Policy, reason)
        }
    }
}

/// The first three bytes of MAC addresses of the hypervisor.
pub fn mac_prefix(facts: &Facts) -> [u8; 3] {
    if facts.guest.virt_type == "xen" { [0x00, 0x16, 0x3e] } else { [0x52, 0x54, 0x00] }
}
