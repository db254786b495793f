// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the operating system is and supports.

use super::HardwareSet;

/// Amounts of memory, processors and storage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Memory in KiB.
    pub memory_kib: Option<u64>,
    /// Virtual CPUs.
    pub vcpus: Option<u64>,
    /// Storage in bytes.
    pub storage: Option<u64>,
}

impl Amounts {
    /// Each amount from here, or from the other where it is missing here.
    pub fn or(self, other: Amounts) -> Amounts {
        Amounts {
            memory_kib: self.memory_kib.or(other.memory_kib),
            vcpus: self.vcpus.or(other.vcpus),
            storage: self.storage.or(other.storage),
        }
    }
}

/// Drivers that the OS does not bring itself, and is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Driver {
    /// Its id: that of the OS database, or of the medium.
    pub id: String,
    /// The architecture it is for; `None` for all.
    pub arch: Option<String>,
    /// The devices that it drives.
    pub devices: HardwareSet,
    /// Whether the installer can load it.
    pub pre_installable: bool,
    /// The devices that can be counted on, as far as the installation has come.
    pub hardware: HardwareSet,
}

impl Driver {
    /// Whether it runs on that architecture.
    pub fn fits(&self, arch: &str) -> bool {
        match self.arch.as_deref() {
            None | Some("all") => true,
            Some("i386" | "i486" | "i586" | "i686") => arch == "i686",
            Some(own) => own == arch,
        }
    }
}

/// The operating system of the guest.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OsFacts {
    /// Its full id.
    pub id: String,
    /// Its short id.
    pub short_id: String,
    /// Its family: `linux`, `winnt`, `freebsd`, ...
    pub family: String,
    /// Major and minor version; zero where it has none.
    pub version: (u32, u32),
    /// The devices it supports.
    pub hardware: HardwareSet,
    /// The drivers it is given.
    pub drivers: Vec<Driver>,
    /// Firmware statements: architecture, type (`efi`, `bios`), supported.
    pub firmware: Vec<(String, String, bool)>,
    /// Architectures its media and resources name.
    pub arches: Vec<String>,
    /// Whether it is RHEL 6 or made from it.
    pub rhel6: bool,
    /// Architecture (or `all`) and the least amounts it runs with.
    pub minimum: Vec<(String, Amounts)>,
    /// Architecture (or `all`) and the recommended amounts.
    pub recommended: Vec<(String, Amounts)>,
    /// Architecture (or `all`) and the amounts an installation over the network needs.
    pub network_install: Vec<(String, Amounts)>,
    /// Architecture (or `all`) and the amounts it can use at most.
    pub maximum: Vec<(String, Amounts)>,
}

impl OsFacts {
    /// Whether the OS starts only from UEFI on that architecture: it says so for EFI, and rejects BIOS.
    pub fn needs_uefi(&self, arch: &str) -> bool {
        self.firmware_supported(arch, "efi") == Some(true) && self.firmware_supported(arch, "bios") == Some(false)
    }

    /// What the OS says about a firmware type on that architecture, if anything.
    pub fn firmware_supported(&self, arch: &str, kind: &str) -> Option<bool> {
        let statement = |wanted: &str| self.firmware.iter().find(|(a, k, _)| a == wanted && k == kind);
        statement(arch).or_else(|| statement("all")).map(|(_, _, supported)| *supported)
    }

    /// Windows 11 and later clients install only with a TPM.
    pub fn needs_tpm(&self) -> bool {
        self.family == "winnt" && self.version >= (11, 0)
    }

    /// Whether the database knows the OS for 32-bit PCs only.
    pub fn only_i686(&self) -> bool {
        let mut named = self.arches.iter().filter(|arch| *arch != "all").peekable();
        named.peek().is_some() && named.all(|arch| matches!(arch.as_str(), "i386" | "i486" | "i586" | "i686"))
    }
}

/// Major and minor number of a version text; zero for what is no number.
pub(crate) fn parse_version(text: &str) -> (u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(parse_version("6.1"), (6, 1));
        assert!(parse_version("10.0") > parse_version("6.3"));
        assert_eq!(parse_version("tumbleweed"), (0, 0));
    }

    #[test]
    fn uefi_is_needed_only_where_bios_is_rejected() {
        let statement = |kind: &str, supported| ("x86_64".to_owned(), kind.to_owned(), supported);
        let mut os = OsFacts { firmware: vec![statement("efi", true)], ..OsFacts::default() };
        assert!(!os.needs_uefi("x86_64"));
        os.firmware.push(statement("bios", false));
        assert!(os.needs_uefi("x86_64"));
        assert!(!os.needs_uefi("aarch64"));
    }
}
