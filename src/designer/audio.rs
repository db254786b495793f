// SPDX-License-Identifier: LGPL-2.1-or-later
//! Where the sound of a guest comes out on the host.

use super::decision::{Decision, Source};
use super::facts::Facts;
use crate::error::{Error, ErrorCode, Result};

/// The audio backend that an application asked for without saying which.
pub fn backend(facts: &Facts) -> Result<Decision<&'static str>> {
    if !facts.qemu() || !facts.hvm() {
        return Err(Error::new(ErrorCode::Unsupported, "only QEMU guests have an audio backend that can be chosen"));
    }
    Ok(if facts.spice() {
        Decision::new("spice", "audio-spice", Source::Config, "the SPICE display carries the sound to the viewer")
    } else {
        let reason = "no display carries sound, and whose sound system to use only the application knows";
        Decision::new("none", "audio-none", Source::Config, reason)
    })
}
