// SPDX-License-Identifier: LGPL-2.1-or-later
//! Channels between host and guest.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::profile::Deviation;

/// Target name of the guest agent.
pub const GUEST_AGENT: &str = "org.qemu.guest_agent.0";
/// Target name of the SPICE agent.
pub const SPICE_AGENT: &str = "com.redhat.spice.0";
/// Target name of folder sharing over SPICE.
pub const WEBDAV: &str = "org.spice-space.webdav.0";

/// Whether the guest gets a channel for the guest agent by default.
pub fn guest_agent(facts: &Facts) -> Option<Decision<&'static str>> {
    if !(facts.qemu() && facts.hvm()) {
        return None;
    }
    if facts.virtio(Hardware::VirtioSerial) || facts.os.is_some_and(|os| os.rhel6) {
        let reason = "the OS has the driver, so an agent in it can talk to the host";
        return Some(Decision::new(GUEST_AGENT, "agent", Source::Os, reason));
    }
    let family = facts.os.map(|os| os.family.as_str()).unwrap_or_default();
    let known = facts.winnt_from(6, 0) || matches!(family, "freebsd" | "openbsd");
    if facts.on(Deviation::AgentOnExistingBus) && known && facts.guest.channels.iter().any(|name| name == SPICE_AGENT) {
        let reason = "the bus is there for SPICE anyway, and an agent can be installed later";
        return Some(Decision::new(GUEST_AGENT, "agent-on-bus", Source::Policy, reason));
    }
    None
}

/// Whether a SPICE display brings its agent channel along.
pub fn spice_agent(facts: &Facts) -> Option<Decision<&'static str>> {
    let listed = &facts.dc().channel;
    if !facts.spice() || listed.known() && !listed.has("spicevmc") {
        return None;
    }
    let source = if listed.known() { Source::DomainCapabilities } else { Source::Policy };
    let reason = "the SPICE agent shares clipboard and screen size; it can be installed later";
    Some(Decision::new(SPICE_AGENT, "agent-spice", source, reason))
}

/// Whether a SPICE display brings folder sharing along.
pub fn webdav(facts: &Facts) -> Option<Decision<&'static str>> {
    let wanted = facts.on(Deviation::Webdav) && facts.spice() && facts.virtio(Hardware::VirtioSerial);
    wanted.then(|| Decision::new(WEBDAV, "webdav", Source::Policy, "the SPICE client can share a folder"))
}
