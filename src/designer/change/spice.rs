// SPDX-License-Identifier: LGPL-2.1-or-later
//! What only a SPICE display makes sense with.

use super::super::decision::{Decision, Source};
use super::super::profile::Deviation;
use super::super::video;
use super::Change;
use crate::config::Object;
use crate::error::Result;

/// Devices that talk to the SPICE client: element and the value of its type.
const COMPANIONS: [(&str, &[&str]); 6] = [
    ("channel", &["spicevmc", "spiceport"]),
    ("redirdev", &["spicevmc"]),
    ("smartcard", &["spicevmc"]),
    ("audio", &["spice"]),
    ("serial", &["spiceport", "spicevmc"]),
    ("console", &["spiceport", "spicevmc"]),
];

/// The devices of a guest that need a SPICE display.
pub fn companions(root: &Object) -> Result<Vec<Object>> {
    let mut found = Vec::new();
    for (element, kinds) in COMPANIONS {
        for device in root.find_all(&format!("devices/{element}"))? {
            if device.value("@type")?.is_some_and(|kind| kinds.contains(&kind.as_str())) {
                found.push(device);
            }
        }
    }
    Ok(found)
}

/// What a model of video device has that another has not.
pub(super) const VIDEO_MEMORY: [&str; 7] = ["ram", "vram", "vram64", "vgamem", "heads", "blob", "edid"];

impl Change<'_> {
    /// Removes what is of no use without SPICE, if the last such display is gone.
    pub fn without_spice(&mut self) -> Result<()> {
        let guest = self.guest()?;
        if guest.graphics.iter().any(|graphics| graphics.kind == "spice") {
            return Ok(());
        }
        for device in companions(self.root())? {
            device.remove()?;
        }
        let root = self.root().clone();
        if self.log.is_ours(&root, "features/vmport/@state", root.value("features/vmport/@state")?.as_deref()) {
            root.set_value("features/vmport/@state", None)?;
        }
        if self.settings.profile.has(Deviation::VideoListed) { self.without_qxl() } else { Ok(()) }
    }

    /// Another model for video devices of model QXL, which is made for SPICE, and only with it better than the others.
    pub fn without_qxl(&mut self) -> Result<()> {
        let root = self.root().clone();
        let guest = self.guest()?;
        let Some(model) = video::model(&self.facts(&guest)).value else { return Ok(()) };
        for device in root.find_all("devices/video")? {
            if device.value("model/@type")?.as_deref() == Some("qxl") && model != "qxl" {
                let reason = "QXL is made for SPICE, which the guest has no more";
                self.video_model(&device, Decision::new(model, "video-without-spice", Source::Config, reason))?;
            }
        }
        Ok(())
    }

    /// Another model of a video device. Its address stays: video devices all sit on the same kind of bus.
    pub fn video_model(&mut self, device: &Object, model: Decision<&'static str>) -> Result<()> {
        for attribute in VIDEO_MEMORY {
            device.set_value(&format!("model/@{attribute}"), None)?;
        }
        if model.value != "virtio" {
            self.clear(device, "model/acceleration")?;
            self.clear(device, "driver")?;
        }
        self.set(device, "model/@type", model)
    }
}
