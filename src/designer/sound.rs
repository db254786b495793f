// SPDX-License-Identifier: LGPL-2.1-or-later
//! The sound device.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::profile::Deviation;

/// The sound model.
pub fn model(facts: &Facts) -> Decision<&'static str> {
    if facts.on(Deviation::SoundByOs) && !facts.os_has(Hardware::Ich9Hda) && !facts.os_has(Hardware::Ich6) {
        for (hardware, model) in [(Hardware::Ac97, "ac97"), (Hardware::Es1370, "es1370")] {
            if facts.os_has(hardware) {
                let best = if facts.pcie() { "ich9" } else { "ich6" };
                let model = Decision::new(model, "sound-of-os", Source::Os, "the OS has no driver for HD audio");
                return model.instead_of(best, "the OS is not known to have the driver");
            }
        }
    }
    if facts.pcie() {
        Decision::new("ich9", "sound-ich9", Source::Policy, "the HD audio of PCI Express chipsets")
    } else {
        Decision::new("ich6", "sound-ich6", Source::Policy, "the HD audio of older chipsets")
    }
}

/// Whether a display brings sound along.
pub fn by_default(facts: &Facts) -> bool {
    facts.hvm() && facts.spice() && !facts.s390x()
}
