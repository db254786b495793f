// SPDX-License-Identifier: LGPL-2.1-or-later
//! BIOS or UEFI, how UEFI is named, and secure boot.

use super::decision::{Decision, Source};
use super::facts::{Facts, Hardware};
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};

/// What the application asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Wish {
    /// UEFI, or explicitly none.
    pub uefi: Option<bool>,
    /// Secure boot on or off.
    pub secure_boot: Option<bool>,
    /// What the OS needs and the host lacks is left out instead of being an error.
    pub best_effort: bool,
}

/// Whether the guest should start by UEFI, and how strongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// No.
    No,
    /// If the host has it.
    Preferred,
    /// Nothing else starts this guest.
    Required,
    /// The application asked for it.
    Asked,
}

/// How the firmware is expressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Firmware {
    /// Nothing is written.
    Default,
    /// libvirt finds UEFI firmware by itself.
    Auto,
    /// An image by path.
    Loader {
        /// The image.
        path: String,
        /// It needs system management mode.
        secure: bool,
    },
}

/// Whether the guest should start by UEFI.
pub fn want(facts: &Facts, wish: &Wish) -> Decision<Want> {
    let qemu = facts.qemu() || facts.test_driver();
    let asked = wish.uefi == Some(true) || wish.secure_boot == Some(true);
    let arch = facts.guest.arch.as_str();
    if wish.uefi == Some(false) {
        return Decision::new(Want::No, "uefi-refused", Source::Caller, "the application asked for no UEFI");
    }
    if facts.guest.direct_kernel && !asked {
        return Decision::new(
            Want::No,
            "uefi-kernel",
            Source::Config,
            "a kernel is started directly, without firmware",
        );
    }
    if asked {
        return Decision::new(Want::Asked, "uefi-asked", Source::Caller, "the application asked for UEFI");
    }
    if !facts.hvm() {
        return Decision::new(Want::No, "uefi-not-hvm", Source::Policy, "this kind of guest has no firmware");
    }
    if facts.x86() && qemu && facts.os.is_some_and(|os| os.needs_uefi(arch)) {
        return Decision::new(Want::Required, "uefi-of-os", Source::Os, "the OS starts only from UEFI");
    }
    if facts.bhyve() || facts.qemu() && (facts.armvirt() || facts.riscvvirt() || facts.loongarch()) {
        let reason = "this machine starts media only by UEFI";
        return Decision::new(Want::Required, "uefi-of-machine", Source::Policy, reason);
    }
    if facts.on(Deviation::PreferUefi) && qemu && facts.x86() {
        let known = facts.os.is_some_and(|os| os.firmware_supported(arch, "efi") == Some(true));
        if known || facts.os.is_none() && facts.q35() {
            return Decision::new(Want::Preferred, "uefi-preferred", Source::Policy, "UEFI where it is possible");
        }
    }
    let none = Decision::new(Want::No, "firmware-default", Source::Policy, "the machine's own firmware starts faster");
    let could = qemu && facts.x86() && facts.dc().firmware.has("efi");
    if could { none.instead_of("efi", "nobody asked for it, and the OS starts without") } else { none }
}

/// A test of a firmware path: it must hold each of these texts.
type Pattern = &'static [&'static str];

/// By architecture, which images serve it, best first: domain capabilities list those of every architecture.
const PATTERNS: &[(&str, &[Pattern])] = &[
    ("i686", &[&["edk2-i386-", ".fd"], &["ovmf-ia32"]]),
    (
        "x86_64",
        &[
            &["edk2-x86_64-", ".fd"],
            &["OVMF_CODE.fd"],
            &["ovmf-x64/OVMF", ".fd"],
            &["ovmf-x86_64-"],
            &["ovmf"],
            &["OVMF"],
        ],
    ),
    ("aarch64", &[&["AAVMF_CODE.fd"], &["aarch64/QEMU_EFI"], &["aarch64"], &["edk2-aarch64-code.fd"]]),
    ("armv7l", &[&["AAVMF32_CODE.fd"], &["arm/QEMU_EFI"], &["edk2-arm-code.fd"]]),
    ("riscv64", &[&["RISCV_VIRT_CODE."], &["riscv64"]]),
    ("loongarch64", &[&["loongarch64/QEMU_CODE."], &["loongarch64"]]),
];

fn holds(path: &str, pattern: Pattern) -> bool {
    let mut rest = path;
    pattern.iter().all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

/// The image for the architecture among those listed: by pattern first, then in the order of the list.
fn image<'a>(facts: &Facts<'a>, secure_boot: bool) -> Option<&'a str> {
    let values = facts.dc().loader.values.values();
    if facts.bhyve() {
        let uefi = values.iter().find(|path| path.contains("BHYVE_UEFI.fd"));
        return uefi.or(values.first()).map(String::as_str);
    }
    let (_, patterns) = PATTERNS.iter().find(|(arch, _)| *arch == facts.guest.arch)?;
    let first = |fits: &dyn Fn(&str) -> bool| {
        let mut found = patterns
            .iter()
            .filter_map(|pattern| values.iter().map(String::as_str).find(|path| holds(path, pattern) && fits(path)));
        found.next()
    };
    let signed = || first(&|path| path.contains("secboot"));
    if secure_boot { signed() } else { first(&|_| true) }
}

/// How the wanted firmware is expressed on this host.
pub fn express(facts: &Facts, want: &Decision<Want>, wish: &Wish) -> Result<Decision<Firmware>> {
    if want.value == Want::No {
        return Ok(want.with(Firmware::Default).also_rejecting(&want.rejected));
    }
    let dc = facts.dc();
    let secure_boot = wish.secure_boot == Some(true);
    if dc.firmware.has("efi") {
        return Ok(want.with(Firmware::Auto));
    }
    let by_path = dc.loader.readonly.has("yes") || facts.bhyve();
    if let Some(path) = by_path.then(|| image(facts, secure_boot)).flatten() {
        let secure = facts.x86() && path.contains("secboot");
        let reason = format!("{}; this host names its images by path", want.reason);
        let loader = Firmware::Loader { path: path.to_owned(), secure };
        let loader = Decision::new(loader, want.code, Source::DomainCapabilities, reason);
        return Ok(match facts.qemu() {
            true => loader.instead_of("efi", "the host does not list that libvirt finds such firmware by itself"),
            false => loader,
        });
    }
    let strict = facts.on(Deviation::RequiredOrError);
    let asked = want.value == Want::Asked;
    let needed = asked || want.value == Want::Required;
    // Without domain capabilities nobody knows: libvirt says so itself when it finds no firmware.
    if facts.domcaps.is_none() && needed && strict && (facts.qemu() || facts.test_driver()) {
        let reason = format!("{}; without domain capabilities libvirt is taken to find firmware", want.reason);
        return Ok(Decision::new(Firmware::Auto, "uefi-assumed", want.source, reason));
    }
    if !wish.best_effort && (asked || needed && strict) {
        let message = format!(
            "UEFI is needed ({}), but the domain capabilities list no firmware for {} guests",
            want.reason, facts.guest.arch
        );
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    let reason = format!("{}, but the host has no UEFI firmware for this guest", want.reason);
    let none = Decision::new(Firmware::Default, "uefi-unavailable", Source::DomainCapabilities, reason);
    Ok(none.instead_of("efi", "the host lists no such firmware for this guest"))
}

/// What is said about secure boot: firmware features with their state.
pub type Features = &'static [(&'static str, bool)];

const ENROLLED: Features = &[("secure-boot", true), ("enrolled-keys", true)];
const ENROLLED_ONLY: Features = &[("enrolled-keys", true)];
const NOT_ENROLLED: Features = &[("enrolled-keys", false)];

/// Whether the guest checks signatures when it starts.
pub fn secure_boot(facts: &Facts, firmware: &Firmware, wish: &Wish) -> Result<Decision<Features>> {
    let nothing: Features = &[];
    let dc = facts.dc();
    let explicit = facts.on(Deviation::SecureBootStated);
    match (firmware, wish.secure_boot) {
        (Firmware::Default, Some(true)) if !wish.best_effort => {
            Err(Error::new(ErrorCode::Unsupported, "secure boot needs UEFI, which this guest does not start by"))
        }
        (Firmware::Default, _) => {
            Ok(Decision::new(nothing, "secure-boot-none", Source::Policy, "there is no UEFI to check signatures"))
        }
        (Firmware::Loader { .. }, _) => {
            let reason = "whether signatures are checked is up to the firmware image";
            Ok(Decision::new(nothing, "secure-boot-of-image", Source::DomainCapabilities, reason))
        }
        (Firmware::Auto, Some(true)) => {
            if facts.x86() && dc.loader.secure.lacks("yes") && explicit && !wish.best_effort {
                let message = "secure boot was asked for, but the host has no firmware that supports it";
                return Err(Error::new(ErrorCode::Unsupported, message));
            }
            let features = if explicit { ENROLLED } else { ENROLLED_ONLY };
            Ok(Decision::new(features, "secure-boot-asked", Source::Caller, "the application asked for secure boot"))
        }
        (Firmware::Auto, Some(false)) => {
            let reason = "the application asked for no secure boot";
            Ok(Decision::new(NOT_ENROLLED, "secure-boot-refused", Source::Caller, reason))
        }
        (Firmware::Auto, None) if explicit && facts.x86() && dc.loader.secure.known() => {
            if facts.winnt_from(11, 0) && dc.loader.secure.has("yes") && facts.q35() {
                Ok(Decision::new(ENROLLED, "secure-boot-of-os", Source::Os, "the OS is made for secure boot"))
            } else {
                let reason = "an OS that is not signed must start as well; the host's default varies";
                Ok(Decision::new(NOT_ENROLLED, "secure-boot-off", Source::Policy, reason))
            }
        }
        (Firmware::Auto, None) => {
            Ok(Decision::new(nothing, "secure-boot-unstated", Source::Policy, "left to the host's default"))
        }
    }
}

/// Whether the firmware that this guest will get wants q35, before the machine is chosen.
pub fn likely_uefi(facts: &Facts, wish: &Wish) -> bool {
    let os_needs = facts.os.is_some_and(|os| os.needs_uefi(&facts.guest.arch));
    let prefer = facts.on(Deviation::PreferUefi) && (facts.os.is_none() || facts.os_has(Hardware::Q35));
    wish.uefi != Some(false) && (wish.uefi == Some(true) || wish.secure_boot == Some(true) || os_needs || prefer)
}
