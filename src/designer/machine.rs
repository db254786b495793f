// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which kind of guest the host runs: guest entry, virtualization type, emulator, machine.

use super::decision::{Decision, Source};
use super::facts::{Facts, GuestEntry, Hardware, HostFacts, Machine, OsFacts, is_x86};
use super::profile::{Deviation, Profile};
use crate::error::{Error, ErrorCode, Result};

/// What the application asked for; nothing where it leaves the choice to the policy.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wish {
    /// Architecture.
    pub arch: Option<String>,
    /// OS type.
    pub os_type: Option<String>,
    /// Virtualization type.
    pub virt_type: Option<String>,
    /// Machine.
    pub machine: Option<String>,
}

/// A guest entry of the host and a virtualization type in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen<'a> {
    /// The guest entry.
    pub entry: Decision<&'a GuestEntry>,
    /// The virtualization type.
    pub virt_type: Decision<String>,
}

fn lists_machine(machines: &[Machine], wanted: &str) -> bool {
    machines.iter().any(|machine| machine.name == wanted || machine.canonical.as_deref() == Some(wanted))
}

/// Picks the guest entry and the virtualization type.
pub fn entry<'a>(host: &'a HostFacts, os: Option<&OsFacts>, wish: &Wish, profile: Profile) -> Result<Chosen<'a>> {
    // `linux` is how old Xen capabilities spell a paravirtualized guest.
    let os_type = wish.os_type.as_deref().map(|os_type| if os_type == "linux" { "xen" } else { os_type });
    let spelled = |entry: &GuestEntry| if entry.os_type == "linux" { "xen".to_owned() } else { entry.os_type.clone() };
    let candidates: Vec<&GuestEntry> =
        host.guests.iter().filter(|entry| os_type.is_none_or(|wanted| spelled(entry) == wanted)).collect();
    let of_arch = |arch: &str| candidates.iter().copied().find(|entry| entry.arch == arch);

    let by_entry = profile.has(Deviation::GuestEntryByOs);
    let found = if let Some(arch) = wish.arch.as_deref() {
        let code = Decision::new((), "arch-asked", Source::Caller, "the application asked for this architecture");
        of_arch(arch).map(|entry| code.with(entry))
    } else {
        let host_arch = host.arch.as_deref().unwrap_or_default();
        let only_i686 = by_entry && host_arch == "x86_64" && os.is_some_and(OsFacts::only_i686);
        let i686 = only_i686.then(|| of_arch("i686")).flatten();
        i686.map(|entry| Decision::new(entry, "arch-of-os", Source::Os, "the OS exists only for 32-bit PCs"))
            .or_else(|| {
                of_arch(host_arch).map(|entry| {
                    Decision::new(
                        entry,
                        "arch-of-host",
                        Source::Capabilities,
                        "guests of the host's own architecture run at native speed",
                    )
                })
            })
            .or_else(|| {
                candidates.first().map(|entry| {
                    Decision::new(
                        *entry,
                        "arch-first",
                        Source::Capabilities,
                        "the host runs no guests of its own architecture; this is the first it offers",
                    )
                })
            })
    };
    let found = found.ok_or_else(|| none_matches(host, wish))?;

    let Some(wanted) = wish.virt_type.as_deref() else {
        let machine = wish.machine.as_deref();
        let virt_type = virt_type(found.value, machine).ok_or_else(|| none_matches(host, wish))?;
        return Ok(Chosen { entry: found, virt_type });
    };
    let virt_type =
        Decision::new(wanted.to_owned(), "type-asked", Source::Caller, "the application asked for this type");
    if found.value.domain(wanted).is_some() {
        return Ok(Chosen { entry: found, virt_type });
    }
    let other = candidates.iter().copied().find(|entry| {
        by_entry
            && entry.os_type == found.value.os_type
            && wish.arch.as_deref().is_none_or(|arch| entry.arch == arch)
            && entry.domain(wanted).is_some()
    });
    match other {
        Some(other) => {
            let reason = format!("the host offers type '{wanted}' for this architecture");
            let entry = Decision::new(other, "arch-of-type", Source::Capabilities, reason);
            Ok(Chosen { entry, virt_type })
        }
        None => Err(none_matches(host, wish)),
    }
}

/// The virtualization type within a guest entry: hardware help first.
fn virt_type(entry: &GuestEntry, machine: Option<&str>) -> Option<Decision<String>> {
    let fits = |kind: &str| {
        machine.is_none_or(|machine| {
            let machines = entry.machines_of(kind);
            machines.is_empty() || lists_machine(machines, machine)
        })
    };
    const ORDER: [(&str, &str, &str); 4] = [
        ("kvm", "type-kvm", "KVM runs the guest at native speed"),
        ("xen", "type-xen", "the host is a Xen host"),
        ("hvf", "type-hvf", "the Hypervisor framework of macOS runs the guest at native speed"),
        ("qemu", "no-kvm", "the host offers no hardware help for this guest, so QEMU emulates it"),
    ];
    for (kind, code, reason) in ORDER {
        if entry.domain(kind).is_some() && fits(kind) {
            return Some(Decision::new(kind.to_owned(), code, Source::Capabilities, reason));
        }
    }
    let last = entry.domains.iter().rev().find(|domain| fits(&domain.kind))?;
    Some(Decision::new(last.kind.clone(), "type-only", Source::Capabilities, "the only type the host offers"))
}

fn none_matches(host: &HostFacts, wish: &Wish) -> Error {
    let part = |name: &str, value: &Option<String>| value.as_ref().map(|value| format!("{name} '{value}'"));
    let wanted: Vec<String> = [
        part("architecture", &wish.arch),
        part("OS type", &wish.os_type),
        part("type", &wish.virt_type),
        part("machine", &wish.machine),
    ]
    .into_iter()
    .flatten()
    .collect();
    let wanted = if wanted.is_empty() { "any guest".to_owned() } else { format!("a guest of {}", wanted.join(", ")) };
    let mut offered: Vec<String> = Vec::new();
    for entry in &host.guests {
        let types: Vec<&str> = entry.domains.iter().map(|domain| domain.kind.as_str()).collect();
        offered.push(format!("{}/{} ({})", entry.os_type, entry.arch, types.join(", ")));
    }
    let offered = if offered.is_empty() { "nothing".to_owned() } else { offered.join(", ") };
    Error::new(ErrorCode::Unsupported, format!("the host cannot run {wanted}; its capabilities offer {offered}"))
}

/// The emulator to write.
pub fn emulator(entry: &GuestEntry, virt_type: &str, profile: Profile) -> Decision<Option<String>> {
    if matches!(entry.os_type.as_str(), "xen" | "linux" | "xenpvh") || virt_type == "vz" {
        return Decision::new(None, "emulator-none", Source::Policy, "this kind of guest has no emulator");
    }
    let own = entry.domain(virt_type).and_then(|domain| domain.emulator.clone());
    match own.or_else(|| entry.emulator.clone()) {
        Some(name) if profile.has(Deviation::Strict) && !name.starts_with('/') => {
            let reason = "the capabilities name no path, which libvirt would not take";
            Decision::new(None, "emulator-no-path", Source::Capabilities, reason)
        }
        Some(path) => {
            let reason = "the capabilities name it for this kind of guest";
            Decision::new(Some(path), "emulator-listed", Source::Capabilities, reason)
        }
        None => Decision::new(None, "emulator-unlisted", Source::Capabilities, "the capabilities name no emulator"),
    }
}

/// Which UEFI wishes bear on the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct FirmwareWish {
    /// The guest will start by UEFI.
    pub uefi: bool,
    /// The application asked for secure boot.
    pub secure_boot: bool,
}

/// The machine to write. `facts.guest` holds virtualization type, architecture and OS type already.
pub fn machine(
    facts: &Facts,
    entry: &GuestEntry,
    asked: Option<&str>,
    firmware: FirmwareWish,
) -> Result<Decision<Option<String>>> {
    let machines = entry.machines_of(&facts.guest.virt_type);
    let listed = |name: &str| lists_machine(machines, name);
    let some =
        |name: &str, code, source, reason: &'static str| Ok(Decision::new(Some(name.to_owned()), code, source, reason));
    if let Some(asked) = asked {
        if !machines.is_empty() && !listed(asked) {
            let message = format!("the host does not offer machine '{asked}' for {} guests", entry.arch);
            return Err(Error::new(ErrorCode::Unsupported, message));
        }
        return some(asked, "machine-asked", Source::Caller, "the application asked for this machine");
    }
    let board = |name: &str, reason: &'static str| {
        Ok(Decision::new(Some(name.to_owned()), "machine-of-arch", Source::Policy, reason))
    };
    let arch = facts.guest.arch.as_str();
    let qemu = facts.qemu() || facts.test_driver();
    if facts.container() || machines.is_empty() && !qemu {
        return Ok(Decision::new(None, "machine-none", Source::Policy, "this hypervisor has no notion of machines"));
    }
    if qemu {
        match arch {
            "ppc64" | "ppc64le" if listed("pseries") => {
                return board("pseries", "the maintained virtual machine of POWER");
            }
            "armv7l" | "armv6l" | "aarch64" if listed("virt") => {
                return board("virt", "the generic virtual board of Arm; the others are copies of real boards");
            }
            "armv7l" | "armv6l" | "aarch64" if listed("vexpress-a15") => {
                let vexpress = board("vexpress-a15", "the host offers no generic virtual board");
                return vexpress.map(|machine| machine.instead_of("virt", "the host does not list it"));
            }
            "s390x" => return board("s390-ccw-virtio", "the only virtual machine of IBM Z"),
            "riscv64" | "riscv32" => return board("virt", "the generic virtual board of RISC-V"),
            _ => {}
        }
    }
    let q35 = is_x86(arch) && qemu && listed("q35");
    if q35 {
        if facts.qemu() && facts.os_has(Hardware::Q35) && !only_legacy_virtio(facts) {
            return some("q35", "machine-q35", Source::Os, "the OS knows PCI Express and the q35 chipset");
        }
        if facts.on(Deviation::UefiOnQ35) && firmware.secure_boot {
            return some("q35", "machine-secure-boot", Source::Caller, "secure boot needs q35");
        }
        if facts.on(Deviation::UefiOnQ35) && firmware.uefi && (facts.os.is_none() || facts.os_has(Hardware::Q35)) {
            let reason = "some distributions ship UEFI firmware for q35 only";
            return some("q35", "machine-uefi", Source::Policy, reason);
        }
    }
    let Some(first) = machines.first() else {
        return Ok(Decision::new(None, "machine-unlisted", Source::Capabilities, "the capabilities list no machine"));
    };
    let alias = machines.iter().find(|machine| machine.canonical.as_deref() == Some(&first.name));
    let name = match alias {
        Some(alias) if facts.on(Deviation::MachineAlias) => &alias.name,
        _ => &first.name,
    };
    let first = some(name, "machine-first", Source::Capabilities, "the hypervisor's own default, which it lists first");
    if !q35 || name.contains("q35") {
        return first;
    }
    first.map(|machine| machine.instead_of("q35", why_not_q35(facts)))
}

fn why_not_q35(facts: &Facts) -> &'static str {
    match facts.os {
        _ if !facts.qemu() => "this hypervisor only tells of it",
        None => "nothing is known about the OS, and not every one runs on it",
        Some(_) if !facts.os_has(Hardware::Q35) => "the OS is not known to run on it",
        Some(_) => "the OS knows only the old virtio devices, and on q35 there are none",
    }
}

/// On q35 virtio devices are modern only: an OS that knows just the old ones would lose disk and network.
fn only_legacy_virtio(facts: &Facts) -> bool {
    facts.os_has(Hardware::VirtioNetLegacy) && !facts.os_has(Hardware::VirtioNet1)
}
