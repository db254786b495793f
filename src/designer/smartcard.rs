// SPDX-License-Identifier: LGPL-2.1-or-later
//! Smartcard readers.

use super::decision::{Decision, Source};
use super::facts::Facts;
use crate::error::{Error, ErrorCode, Result};

/// Where the card of a reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// In the machine of the person who looks at the display.
    Viewer,
    /// In the host.
    Host,
}

/// The reader that an application asked for.
pub fn reader(facts: &Facts) -> Result<Decision<Reader>> {
    let refuse = |message| Err(Error::new(ErrorCode::Unsupported, message));
    if !(facts.qemu() || facts.test_driver()) || !facts.hvm() {
        return refuse("only QEMU guests have smartcard readers");
    }
    if facts.s390x() || facts.guest.usb_off() {
        return refuse("smartcard readers are plugged into USB, which this guest does not have");
    }
    Ok(if facts.spice() {
        Decision::new(
            Reader::Viewer,
            "smartcard-spice",
            Source::Config,
            "SPICE carries the card of the viewer's machine",
        )
    } else {
        let reason = "only SPICE can carry a card from elsewhere, and the guest has no SPICE display";
        Decision::new(Reader::Host, "smartcard-host", Source::Config, reason)
    })
}
