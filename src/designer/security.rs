// SPDX-License-Identifier: LGPL-2.1-or-later
//! Guests whose memory is hidden from the host.

use super::decision::{Decision, Source};
use super::facts::Facts;
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// How the memory of a guest is hidden from the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaunchSecurity {
    /// AMD's encrypted virtualization.
    Sev,
    /// The same with protected page tables.
    SevSnp,
    /// Intel's trust domains.
    Tdx,
    /// Secure execution of IBM Z.
    S390Pv,
}

impl LaunchSecurity {
    /// The name in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            LaunchSecurity::Sev => "sev",
            LaunchSecurity::SevSnp => "sev-snp",
            LaunchSecurity::Tdx => "tdx",
            LaunchSecurity::S390Pv => "s390-pv",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<LaunchSecurity> {
        [Self::Sev, Self::SevSnp, Self::Tdx, Self::S390Pv].into_iter().find(|kind| kind.as_str() == name)
    }
}

/// No debugging, no sharing of the key with other guests.
const SEV_POLICY: &str = "0x03";
/// The same, and the registers are encrypted, too.
const SEV_ES_POLICY: &str = "0x07";

/// The policy number of a guest of that kind; `None` where none is written. `asked` is what the application said.
pub fn policy(facts: &Facts, kind: LaunchSecurity, asked: Option<u64>) -> Result<Decision<Option<String>>> {
    let unsupported = |message: String| Err(Error::new(ErrorCode::Unsupported, message));
    let name = kind.as_str();
    if kind == LaunchSecurity::S390Pv {
        if !facts.s390x() {
            return unsupported(format!("launch security '{name}' exists on IBM Z only"));
        }
        return Ok(Decision::new(None, "security-z", Source::Caller, "the application asked for it"));
    }
    if !(facts.q35() && facts.guest.uefi) {
        return unsupported(format!("launch security '{name}' needs the machine q35 and UEFI"));
    }
    let listed = &facts.dc().launch_security;
    let missing = if kind == LaunchSecurity::Sev { !listed.has(name) } else { listed.lacks(name) };
    if facts.on(Deviation::Strict) && missing {
        return unsupported(format!("the host does not offer launch security '{name}'"));
    }
    if let Some(number) = asked {
        let text = format!("0x{number:02x}");
        return Ok(Decision::new(Some(text), "security-asked", Source::Caller, "the application gave this policy"));
    }
    if kind == LaunchSecurity::SevSnp {
        let message = "launch security 'sev-snp' needs a policy number, which only the application can know";
        return Err(Error::new(ErrorCode::InvalidArgument, message));
    }
    Ok(match kind {
        LaunchSecurity::Sev if facts.dc().sev_es_guests > 0 => {
            let reason = "no debugging, no shared key, and the registers are encrypted, which the host can do";
            Decision::new(Some(SEV_ES_POLICY.to_owned()), "security-sev-es", Source::DomainCapabilities, reason)
        }
        LaunchSecurity::Sev => {
            let reason = "no debugging and no shared key";
            Decision::new(Some(SEV_POLICY.to_owned()), "security-sev", Source::Policy, reason)
        }
        _ => Decision::new(None, "security-tdx", Source::Policy, "libvirt's own policy"),
    })
}
