// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices through which a guest tells that it crashed.

use super::decision::{Decision, Source};
use super::facts::Facts;
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// The model of a panic device that an application asked for; `None` leaves it to libvirt.
pub fn model(facts: &Facts) -> Result<Decision<Option<&'static str>>> {
    if !facts.qemu() || !facts.hvm() {
        return Err(Error::new(ErrorCode::Unsupported, "only QEMU guests have a panic device"));
    }
    if !facts.on(Deviation::WatchdogPanicModel) {
        return Ok(Decision::new(None, "panic-libvirt", Source::Policy, "libvirt picks what this machine has"));
    }
    let by_machine = if facts.s390x() {
        Some("s390")
    } else if facts.pseries() {
        Some("pseries")
    } else {
        None
    };
    if let Some(model) = by_machine {
        return Ok(Decision::new(Some(model), "panic-machine", Source::Policy, "part of this machine's firmware"));
    }
    let wanted: &[&'static str] = match facts.x86() {
        true if facts.windows() => &["hyperv", "isa", "pvpanic"],
        true => &["isa", "pvpanic"],
        false => &["pvpanic"],
    };
    let listed = &facts.dc().panic;
    let known = if listed.known() {
        wanted.iter().find(|model| listed.has(model))
    } else if facts.domcaps.is_some() {
        // A libvirt that lists no panic models is older than pvpanic, the last one that came.
        wanted.iter().find(|model| **model != "pvpanic")
    } else {
        wanted.first()
    };
    let source = if listed.known() { Source::DomainCapabilities } else { Source::Policy };
    match known {
        Some(&"hyperv") => {
            let reason = "Windows reports its crashes through the interface of Hyper-V";
            Ok(Decision::new(Some("hyperv"), "panic-hyperv", Source::Os, reason))
        }
        Some(&"isa") => Ok(Decision::new(Some("isa"), "panic-isa", source, "systems on a PC look for it here")),
        Some(model) => Ok(Decision::new(Some(*model), "panic-pci", source, "what this machine can have")),
        None => Err(Error::new(ErrorCode::Unsupported, "the host offers no panic device for this machine")),
    }
}
