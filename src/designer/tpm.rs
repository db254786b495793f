// SPDX-License-Identifier: LGPL-2.1-or-later
//! The trusted platform module.

use super::decision::{Decision, Source};
use super::facts::Facts;
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// An emulated TPM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tpm {
    /// The model; `None` leaves it to libvirt.
    pub model: Option<&'static str>,
    /// The version, where it has to be said.
    pub version: Option<&'static str>,
}

/// Whether the guest gets a TPM. With `asked` the application wants one in any case.
pub fn tpm(facts: &Facts, asked: bool, best_effort: bool) -> Result<Decision<Option<Tpm>>> {
    let dc = facts.dc();
    let dated = facts.on(Deviation::TpmVersion) && facts.windows() && !facts.winnt_from(6, 0);
    let required = facts.guest.uefi && facts.os.is_some_and(|os| os.needs_tpm());
    if !asked {
        if !facts.guest.uefi || !facts.qemu() {
            return Ok(Decision::new(None, "tpm-no-uefi", Source::Policy, "a guest without UEFI expects no TPM"));
        }
        if dated {
            return Ok(Decision::new(None, "tpm-old-windows", Source::Os, "this Windows knows no TPM"));
        }
    }
    let listed = !dc.tpm_model.values().is_empty() && dc.tpm_backend.has("emulator");
    // libvirt lists TIS for 32-bit Arm and then rejects it.
    let rejected = facts.guest.arch == "armv7l" && dc.tpm_model.values() == ["tpm-tis"];
    let available = listed && !rejected;
    let strict = facts.on(Deviation::RequiredOrError);
    let assumed = facts.domcaps.is_none() && facts.qemu() && (asked || required && strict);
    if !available && !assumed {
        if (asked || required && strict) && !best_effort {
            let why = if asked { "the application asked for a TPM" } else { "the OS installs only with a TPM" };
            let message = format!("{why}, but the domain capabilities offer no emulated one (is swtpm installed?)");
            return Err(Error::new(ErrorCode::Unsupported, message));
        }
        let reason = "the host offers no emulated TPM that works for this guest";
        return Ok(Decision::new(None, "tpm-unavailable", Source::DomainCapabilities, reason));
    }
    let model = (dc.tpm_model.has("tpm-crb") || !dc.tpm_model.known() && facts.x86()).then_some("tpm-crb");
    let version = (facts.on(Deviation::TpmVersion) && dc.tpm_version.has("2.0")).then_some("2.0");
    let tpm = Some(Tpm { model, version });
    Ok(if asked {
        Decision::new(tpm, "tpm-asked", Source::Caller, "the application asked for a TPM")
    } else if required {
        Decision::new(tpm, "tpm-of-os", Source::Os, "the OS installs only with a TPM")
    } else {
        let reason = "a modern guest expects a TPM, and the host can emulate one";
        Decision::new(tpm, "tpm-with-uefi", Source::DomainCapabilities, reason)
    })
}

/// Checks that the TPM of the host can be handed to this guest.
pub fn check_passthrough(facts: &Facts) -> Result<()> {
    let unsupported = |message: &str| Err(Error::new(ErrorCode::Unsupported, message));
    if !(facts.qemu() && facts.hvm()) {
        return unsupported("only QEMU guests have a TPM");
    }
    if facts.dc().tpm_backend.lacks("passthrough") {
        return unsupported("the host hands its TPM to no guest of this kind");
    }
    Ok(())
}
