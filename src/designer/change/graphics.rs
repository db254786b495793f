// SPDX-License-Identifier: LGPL-2.1-or-later
//! Another type of display.

use super::super::Domain;
use super::super::decision::{Decision, Source};
use super::super::design::Display;
use super::super::graphics;
use super::super::profile::Deviation;
use super::{Change, asked, invalid, own};
use crate::config::{self, Class, Object};
use crate::error::{Error, ErrorCode, Result};

/// What only displays of a type have: attributes and children.
const ONLY: &[(&str, &[&str], &[&str])] = &[
    (
        "spice",
        &["tlsPort", "defaultMode"],
        &["channel", "image", "jpeg", "zlib", "playback", "streaming", "clipboard", "mouse", "filetransfer"],
    ),
    ("vnc", &["websocket", "wsport", "powerControl", "sharePolicy", "socket"], &[]),
    ("rdp", &["replaceUser", "multiUser", "username"], &[]),
    ("sdl", &["display", "xauth", "fullscreen"], &[]),
    ("desktop", &["display", "fullscreen"], &[]),
    ("dbus", &["address", "p2p"], &["audio"]),
];

/// What displays that are reached over the network share.
const NETWORK: [&str; 9] =
    ["port", "autoport", "keymap", "passwd", "passwdValidTo", "connected", "listen", "socket", "websocket"];

fn over_network(kind: &str) -> bool {
    matches!(kind, "spice" | "vnc" | "rdp")
}

impl Change<'_> {
    /// Makes a display one of another type. Port, password, key map and listening addresses stay where both have them.
    fn retype(&mut self, display: &Object, old: &str, kind: Decision<&'static str>) -> Result<()> {
        let new = kind.value;
        // The reference policy leaves children behind that the new type has no use for.
        let tidy = self.settings.profile.has(Deviation::VideoListed);
        if let Some((_, attributes, children)) = ONLY.iter().find(|(name, ..)| *name == old) {
            for attribute in *attributes {
                display.set_value(&format!("@{attribute}"), None)?;
            }
            for child in children.iter().filter(|_| tidy) {
                self.clear(display, child)?;
            }
        }
        if over_network(old) && !over_network(new) {
            for attribute in NETWORK {
                display.set_value(&format!("@{attribute}"), None)?;
            }
            self.clear(display, "listen")?;
        }
        // Rendering has other conditions with each type.
        if tidy {
            self.clear(display, "gl")?;
        }
        self.set(display, "@type", kind)?;
        if over_network(new) && display.value("@port")?.is_none() && display.value("@autoport")?.is_none() {
            let reason = "the host finds a free port when the guest starts";
            self.set(display, "@autoport", Decision::new("yes", "graphics-port", Source::Policy, reason))?;
        }
        if new == "spice" {
            let reason = "on the same host compression only costs";
            self.set(
                display,
                "image/@compression",
                Decision::new("off", "graphics-compression", Source::Policy, reason),
            )?;
        }
        Ok(())
    }
}

impl Domain {
    /// Makes a display one of another type, and adds or removes what belongs to SPICE: agent channel, redirection,
    /// sound, and video that only SPICE makes good use of. Port, password and listening addresses stay.
    pub fn change_graphics(&self, graphics: &config::DomainGraphics, display: Display) -> Result<()> {
        self.transact(|change| {
            let device = config::DomainDevice::try_from_object(graphics.object().clone())?;
            let device = own(change.config, &device)?;
            let old = device.value("@type")?.unwrap_or_default();
            let guest = change.guest()?;
            let kind = match display.as_str() {
                Some(kind) => graphics::asked_kind(&change.facts(&guest), kind)?,
                None => graphics::preferred_kind(&change.facts(&guest)),
            };
            if kind.value == old {
                return Ok(());
            }
            if guest.graphics.iter().any(|other| other.kind == kind.value) {
                let message = format!("the guest already has a display of type '{}'", kind.value);
                return Err(Error::new(ErrorCode::Exists, message));
            }
            let new = kind.value;
            change.retype(&device, &old, kind)?;
            if old == "spice" {
                change.without_spice()?;
            }
            if new == "spice" {
                change.design(|design| design.spice_companions())?;
            }
            Ok(())
        })
    }

    /// Makes all displays of the guest one VNC display. As [`Domain::change_graphics`], but displays beyond the first
    /// are removed, and so are video devices beyond the first that are not virtio.
    pub fn convert_to_vnc(&self) -> Result<()> {
        self.transact(|change| {
            let displays = change.root().find_all("devices/graphics")?;
            let mut vnc = None;
            for display in &displays {
                if display.value("@type")?.as_deref() == Some("vnc") {
                    vnc = Some(display.clone());
                }
            }
            let Some(keep) = vnc.or_else(|| displays.first().cloned()) else {
                return Err(invalid("the guest has no display: add one"));
            };
            let gl = keep.value("gl/@enable")?.as_deref() == Some("yes");
            for display in displays.iter().filter(|display| **display != keep) {
                display.remove()?;
            }
            let old = keep.value("@type")?.unwrap_or_default();
            if old != "vnc" {
                change.retype(&keep, &old, asked("vnc", "graphics-asked", "the application asked for VNC"))?;
            }
            if gl && old == "spice" {
                let window = config::DomainGraphicsEglHeadless::new()?;
                change.config.add_device(&config::DomainDevice::try_from_object(window.object().clone())?)?;
            }
            change.without_spice()?;
            change.without_qxl()?;
            for video in change.root().find_all("devices/video")?.iter().skip(1) {
                if video.value("model/@type")?.as_deref() != Some("virtio") {
                    video.remove()?;
                }
            }
            Ok(())
        })
    }
}
