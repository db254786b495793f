// SPDX-License-Identifier: LGPL-2.1-or-later
//! Sockets between host and guest.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use crate::error::{Error, ErrorCode, Result};

/// The model of the socket device that an application asked for. The host finds a free address.
pub fn model(facts: &Facts) -> Result<Decision<&'static str>> {
    if !facts.qemu() || !facts.hvm() {
        return Err(Error::new(ErrorCode::Unsupported, "only QEMU guests have sockets to the host"));
    }
    if facts.os_has(Hardware::VirtioVsock) {
        return Ok(Decision::new("virtio", "vsock-of-os", Source::Os, "the OS has the driver"));
    }
    match facts.os {
        Some(os) if os.family != "linux" => {
            let message = format!("'{}' has no driver for sockets to the host", os.short_id);
            Err(Error::new(ErrorCode::Unsupported, message))
        }
        Some(_) => Ok(Decision::new("virtio", "vsock-linux", Source::Os, "Linux has had the driver since 4.8")),
        None => Ok(Decision::new("virtio", "vsock-asked", Source::Caller, "the application asked for it")),
    }
}
