// SPDX-License-Identifier: LGPL-2.1-or-later
//! Serial lines, parallel ports and further consoles.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use crate::error::{Error, ErrorCode, Result};

/// How many serial lines a PC has.
const PC_LINES: usize = 4;
/// How many parallel ports a PC has.
const PC_PORTS: usize = 3;

fn unsupported<T>(message: impl Into<String>) -> Result<T> {
    Err(Error::new(ErrorCode::Unsupported, message))
}

/// Whether one more serial line fits. The first console takes one, too.
pub fn line(facts: &Facts) -> Result<Decision<&'static str>> {
    if facts.container() || facts.xenpv() || facts.s390x() {
        return unsupported("this kind of guest has consoles, but no serial lines");
    }
    let limit = match facts.pseries() {
        true => usize::MAX,
        false if facts.x86() => PC_LINES,
        false => 1,
    };
    let used = facts.guest.serials.max(usize::from(facts.guest.consoles > 0));
    if used >= limit {
        return unsupported(format!("the machine has {limit} serial line(s), and the guest uses as many"));
    }
    Ok(Decision::new("pty", "serial-asked", Source::Caller, "the application asked for a serial line"))
}

/// Whether one more parallel port fits.
pub fn port(facts: &Facts) -> Result<Decision<&'static str>> {
    if !facts.x86() || !facts.hvm() {
        return unsupported("only PCs have parallel ports");
    }
    if facts.guest.parallels >= PC_PORTS {
        return unsupported(format!("the machine has {PC_PORTS} parallel ports, and the guest uses as many"));
    }
    Ok(Decision::new("pty", "parallel-asked", Source::Caller, "the application asked for a parallel port"))
}

/// What kind of console one more is; `None` where the hypervisor has only one kind.
pub fn console(facts: &Facts) -> Result<Decision<Option<&'static str>>> {
    if facts.container() {
        return Ok(Decision::new(None, "console-container", Source::Policy, "containers have any number of consoles"));
    }
    if !facts.qemu() {
        return unsupported("only QEMU guests and containers have more than one console");
    }
    let known = facts.os.is_none() || facts.virtio(Hardware::VirtioSerial) || facts.os.is_some_and(|os| os.rhel6);
    if !known {
        return unsupported("the OS has no driver for further consoles");
    }
    let reason = "further consoles are ports of the virtio bus, without a limit";
    Ok(Decision::new(Some("virtio"), "console-virtio", Source::Os, reason))
}
