// SPDX-License-Identifier: LGPL-2.1-or-later
//! Displays.

use super::decision::{Decision, Source};
use super::facts::{Facts, is_x86};
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// The display that the policy would give; `None` where guests of this kind have none by default.
pub fn default_kind(facts: &Facts) -> Decision<Option<&'static str>> {
    if facts.container() && !facts.vz() {
        return Decision::new(None, "graphics-container", Source::Policy, "containers have no display");
    }
    let usual = facts.x86() || facts.pseries() || facts.loongarch() || facts.armvirt() || facts.riscvvirt();
    if !usual && !facts.vz() {
        return Decision::new(None, "graphics-headless", Source::Policy, "guests of this architecture have no display");
    }
    preferred_kind(facts).map(Some)
}

/// The type of a display that is wanted.
pub fn preferred_kind(facts: &Facts) -> Decision<&'static str> {
    if facts.guest.virt_type == "xen" {
        return Decision::new("vnc", "graphics-xen", Source::Policy, "Xen shows its guests by VNC");
    }
    let dc = facts.dc();
    if dc.graphics.has("spice") {
        let drawable = ["qxl", "virtio", "bochs", "vga"].iter().any(|model| dc.video.has(model));
        if facts.on(Deviation::VideoListed) && dc.video.known() && !drawable {
            let reason = "the host lists SPICE but no video model for it";
            let vnc = Decision::new("vnc", "graphics-no-video", Source::DomainCapabilities, reason);
            return vnc.instead_of("spice", reason);
        }
        let reason = "SPICE brings clipboard, sound and USB redirection along";
        return Decision::new("spice", "graphics-spice", Source::DomainCapabilities, reason);
    }
    if dc.graphics.known() {
        let vnc = Decision::new("vnc", "graphics-vnc", Source::DomainCapabilities, "the host does not offer SPICE");
        return vnc.instead_of("spice", "the host does not list it");
    }
    let host_x86 = facts.host.arch.as_deref().is_some_and(is_x86);
    if (facts.qemu() || facts.test_driver()) && host_x86 {
        let reason = "QEMU on PCs is taken to have SPICE where nothing says otherwise";
        return Decision::new("spice", "graphics-spice-assumed", Source::Policy, reason);
    }
    Decision::new("vnc", "graphics-vnc", Source::Policy, "VNC works everywhere")
}

/// Checks a display that the application asked for against what the host lists.
pub fn asked_kind(facts: &Facts, kind: &'static str) -> Result<Decision<&'static str>> {
    if facts.container() && !facts.vz() {
        return Err(Error::new(ErrorCode::Unsupported, "containers have no display"));
    }
    if facts.dc().graphics.lacks(kind) {
        let listed = facts.dc().graphics.values().join(", ");
        let message = format!("the host does not offer '{kind}' displays; it offers: {listed}");
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    Ok(Decision::new(kind, "graphics-asked", Source::Caller, "the application asked for this display"))
}

/// Whether a display renders with OpenGL, so that the guest's video device should.
pub fn renders(facts: &Facts) -> bool {
    let wide = facts.on(Deviation::VideoListed);
    facts.guest.graphics.iter().any(|display| match display.kind.as_str() {
        "spice" => display.gl,
        "egl-headless" => wide,
        "sdl" | "dbus" => wide && display.gl,
        _ => false,
    })
}

/// The display that renders with OpenGL for one that cannot: `None` where it can itself.
pub fn renderer(facts: &Facts, kind: &str) -> Result<Option<Decision<&'static str>>> {
    const HEADLESS: &str = "egl-headless";
    let unsupported = |message: String| Err(Error::new(ErrorCode::Unsupported, message));
    let can = matches!(kind, "spice" | "vnc" | "sdl" | "dbus" | HEADLESS);
    if !(facts.qemu() && facts.hvm() && can) {
        return unsupported(format!("'{kind}' displays of this kind of guest do not render with OpenGL"));
    }
    // What QEMU renders with is one part of it, whichever display shows it.
    if facts.dc().graphics.lacks(HEADLESS) {
        return unsupported("the host has no OpenGL for displays of guests".to_owned());
    }
    if facts.dc().video.lacks("virtio") {
        return unsupported("the host does not offer the video model 'virtio', which OpenGL needs".to_owned());
    }
    let present = facts.guest.graphics.iter().any(|display| display.kind == HEADLESS);
    if kind != "vnc" || present {
        return Ok(None);
    }
    let reason = "VNC does not render with OpenGL itself";
    Ok(Some(Decision::new(HEADLESS, "graphics-renderer", Source::Caller, reason)))
}
