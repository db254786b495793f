// SPDX-License-Identifier: LGPL-2.1-or-later
//! Shared folders, and the shared memory they need.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// How a folder is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// By a daemon of the host that shares the guest's memory.
    Virtiofs,
    /// By QEMU itself, with the 9p protocol.
    Plan9,
    /// By mounting it into a container.
    Mount,
}

fn unsupported<T>(message: impl Into<String>) -> Result<T> {
    Err(Error::new(ErrorCode::Unsupported, message))
}

/// How a folder of the host is shared with this guest. `session`: the guest runs without privileges.
pub fn sharing(facts: &Facts, session: bool) -> Result<Decision<Sharing>> {
    if facts.container() {
        let reason = "a container sees folders of the host where they are mounted";
        return Ok(Decision::new(Sharing::Mount, "folder-mount", Source::Policy, reason));
    }
    if !(facts.qemu() && facts.hvm()) {
        return unsupported("only QEMU guests and containers share folders with the host");
    }
    let listed = &facts.dc().filesystem;
    let offered = listed.has("virtiofs") && (!session || facts.dc().lists_panic_models());
    if offered && knows_virtiofs(facts) {
        let reason = "the fastest way, with the semantics of a local file system";
        return Ok(Decision::new(Sharing::Virtiofs, "folder-virtiofs", Source::DomainCapabilities, reason));
    }
    if facts.windows() {
        let message = "Windows shares folders only with the virtiofs driver: add the drivers first, on a host that \
                       offers virtiofs";
        return unsupported(message);
    }
    if listed.known() && !listed.has("path") {
        return unsupported("the host offers no way to share a folder that this guest knows");
    }
    let (source, reason) = match (offered, session && listed.has("virtiofs")) {
        (true, _) => (Source::Os, "the OS is not known to have virtiofs"),
        (_, true) => (Source::DomainCapabilities, "this libvirt offers virtiofs to privileged guests only"),
        _ => (Source::DomainCapabilities, "the host does not list virtiofs"),
    };
    let why = reason;
    let reason = "QEMU itself serves it; slower, and old kernels have the driver";
    Ok(Decision::new(Sharing::Plan9, "folder-9p", source, reason).instead_of("virtiofs", why))
}

/// Whether the OS may be taken to know virtiofs: nothing speaks against it.
fn knows_virtiofs(facts: &Facts) -> bool {
    let Some(os) = facts.os else { return true };
    if facts.os_has(Hardware::VirtioFs) {
        return true;
    }
    // Old kernels list virtio devices of before 1.0 only; entries without any say nothing.
    let old = facts.os_has(Hardware::VirtioBlkLegacy)
        && !facts.os_has(Hardware::VirtioBlk1)
        && !facts.os_has(Hardware::VirtioNet1);
    os.family == "linux" && !old
}

/// Where files of the guest belong to on the host, with 9p.
pub fn access_mode(facts: &Facts) -> Decision<&'static str> {
    let reason = match facts.container() {
        true => "as virt-install has it",
        false => "owners and permissions are kept aside, since QEMU does not run as root",
    };
    Decision::new("mapped", "folder-mapped", Source::Policy, reason)
}

/// Checks a target: a tag for a machine, an absolute path for a container.
pub fn check_target(facts: &Facts, target: &str) -> Result<()> {
    let invalid = |message: String| Err(Error::new(ErrorCode::InvalidArgument, message));
    if target.is_empty() {
        return invalid("the target is empty: expected a name for the guest to mount the folder by".to_owned());
    }
    if facts.container() && !target.starts_with('/') {
        return invalid(format!("'{target}' is no absolute path, which the target in a container must be"));
    }
    if facts.guest.filesystems.iter().any(|other| other == target) {
        return Err(Error::new(
            ErrorCode::Exists,
            format!("the guest already has a folder with the target '{target}'"),
        ));
    }
    Ok(())
}

/// The kind of memory that host processes can share; `None` where the policy writes nothing.
pub fn shared_memory(facts: &Facts) -> Option<Decision<&'static str>> {
    facts.on(Deviation::VirtiofsMemory).then(|| memory_source(facts))
}

/// The kind of memory that host processes can share.
pub fn memory_source(facts: &Facts) -> Decision<&'static str> {
    let listed = &facts.dc().memory_source;
    if listed.lacks("memfd") {
        let reason = "processes of the host share the guest's memory, and the host does not list memfd";
        Decision::new("file", "memory-shared-file", Source::DomainCapabilities, reason)
    } else {
        let reason = "processes of the host share the guest's memory";
        let source = if listed.known() { Source::DomainCapabilities } else { Source::Policy };
        Decision::new("memfd", "memory-shared", source, reason)
    }
}
