// SPDX-License-Identifier: LGPL-2.1-or-later
//! Watchdogs.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// What happens when the guest stops feeding its watchdog.
pub const ACTION: &str = "reset";

/// The model of a watchdog that an application asked for.
pub fn model(facts: &Facts) -> Result<Decision<&'static str>> {
    if !(facts.qemu() || facts.test_driver()) || !facts.hvm() {
        return Err(Error::new(ErrorCode::Unsupported, "only QEMU guests have a watchdog"));
    }
    if !facts.on(Deviation::WatchdogPanicModel) {
        return Ok(Decision::new("i6300esb", "watchdog-pci", Source::Policy, "what the reference policy always takes"));
    }
    if facts.s390x() {
        return Ok(Decision::new("diag288", "watchdog-z", Source::Policy, "IBM Z has a watchdog of its own"));
    }
    if facts.q35() && facts.dc().lists_panic_models() {
        let reason = "the chipset has this one anyway, so a second one would be superfluous";
        return Ok(Decision::new("itco", "watchdog-chipset", Source::Policy, reason));
    }
    if facts.x86() && facts.os_has(Hardware::Ib700) && !facts.os_has(Hardware::I6300esb) {
        return Ok(Decision::new(
            "ib700",
            "watchdog-isa",
            Source::Os,
            "the only watchdog that the OS has a driver for",
        ));
    }
    let source = if facts.os_has(Hardware::I6300esb) { Source::Os } else { Source::Policy };
    Ok(Decision::new("i6300esb", "watchdog-pci", source, "a PCI card that most systems have a driver for"))
}
