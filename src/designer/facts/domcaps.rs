// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the hypervisor offers for one machine: the domain capabilities as plain values.

/// A list that the domain capabilities may give: an absent list says nothing, an empty one says "none".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed(pub Option<Vec<String>>);

impl Listed {
    /// A list that says nothing.
    pub const UNKNOWN: Listed = Listed(None);

    /// A list of these.
    pub fn of(values: &[&str]) -> Listed {
        Listed(Some(values.iter().map(|value| value.to_string()).collect()))
    }

    /// Whether there is a list.
    pub fn known(&self) -> bool {
        self.0.is_some()
    }

    /// Whether there is a list and the value is in it.
    pub fn has(&self, value: &str) -> bool {
        self.values().iter().any(|listed| listed == value)
    }

    /// Whether there is a list and the value is not in it.
    pub fn lacks(&self, value: &str) -> bool {
        self.known() && !self.has(value)
    }

    /// What is listed; nothing if there is no list.
    pub fn values(&self) -> &[String] {
        self.0.as_deref().unwrap_or_default()
    }
}

/// The firmware images that can be named by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Loader {
    /// Paths of the images, of every architecture.
    pub values: Listed,
    /// Whether an image can be read-only: without it, UEFI by path is impossible.
    pub readonly: Listed,
    /// Whether an image can demand system management mode.
    pub secure: Listed,
}

/// The host CPU as a named model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HostModel {
    /// The model.
    pub model: Option<String>,
    /// `forbid` or `allow`: whether libvirt may take another model.
    pub fallback: Option<String>,
    /// Features that the host adds.
    pub required: Vec<String>,
}

/// A named CPU model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CpuModel {
    /// Its name.
    pub name: String,
    /// Whether this host can run it; `None` if unknown.
    pub usable: Option<bool>,
}

/// What the hypervisor offers for one emulator, architecture, machine and virtualization type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DomainCaps {
    /// The emulator.
    pub path: String,
    /// The virtualization type.
    pub virt_type: String,
    /// The machine, without alias.
    pub machine: String,
    /// The architecture.
    pub arch: String,
    /// How many vCPUs the machine takes.
    pub vcpu_max: Option<u64>,
    /// Firmware that libvirt can find by itself.
    pub firmware: Listed,
    /// Firmware images by path.
    pub loader: Loader,
    /// CPU modes that are supported; unknown without domain capabilities.
    pub cpu_modes: Listed,
    /// Whether a passed-through CPU can migrate.
    pub passthrough_migratable: Listed,
    /// The host CPU as a named model.
    pub host_model: HostModel,
    /// The named models.
    pub cpu_models: Vec<CpuModel>,
    /// Sources of guest memory.
    pub memory_source: Listed,
    /// Kinds of disk devices.
    pub disk_device: Listed,
    /// Disk buses.
    pub disk_bus: Listed,
    /// Displays.
    pub graphics: Listed,
    /// Video models.
    pub video: Listed,
    /// Backends of random numbers.
    pub rng_backend: Listed,
    /// Drivers of shared folders.
    pub filesystem: Listed,
    /// TPM models.
    pub tpm_model: Listed,
    /// TPM backends.
    pub tpm_backend: Listed,
    /// TPM versions of the emulator.
    pub tpm_version: Listed,
    /// Buses of redirected devices.
    pub redirdev: Listed,
    /// Channel types.
    pub channel: Listed,
    /// Panic device models.
    pub panic: Listed,
    /// Backends of network interfaces.
    pub interface_backend: Listed,
    /// Hyper-V enlightenments.
    pub hyperv: Listed,
    /// Kinds of host devices that can be handed to guests.
    pub hostdev: Listed,
    /// Backends for PCI devices of the host.
    pub hostdev_pci_backend: Listed,
    /// Whether I/O threads are offered, if that is said.
    pub iothreads: Option<bool>,
    /// Kinds of launch security.
    pub launch_security: Listed,
    /// How many guests can have encrypted registers (SEV-ES).
    pub sev_es_guests: u64,
}

static UNKNOWN: DomainCaps = DomainCaps {
    path: String::new(),
    virt_type: String::new(),
    machine: String::new(),
    arch: String::new(),
    vcpu_max: None,
    firmware: Listed::UNKNOWN,
    loader: Loader { values: Listed::UNKNOWN, readonly: Listed::UNKNOWN, secure: Listed::UNKNOWN },
    cpu_modes: Listed::UNKNOWN,
    passthrough_migratable: Listed::UNKNOWN,
    host_model: HostModel { model: None, fallback: None, required: Vec::new() },
    cpu_models: Vec::new(),
    memory_source: Listed::UNKNOWN,
    disk_device: Listed::UNKNOWN,
    disk_bus: Listed::UNKNOWN,
    graphics: Listed::UNKNOWN,
    video: Listed::UNKNOWN,
    rng_backend: Listed::UNKNOWN,
    filesystem: Listed::UNKNOWN,
    tpm_model: Listed::UNKNOWN,
    tpm_backend: Listed::UNKNOWN,
    tpm_version: Listed::UNKNOWN,
    redirdev: Listed::UNKNOWN,
    channel: Listed::UNKNOWN,
    panic: Listed::UNKNOWN,
    interface_backend: Listed::UNKNOWN,
    hyperv: Listed::UNKNOWN,
    hostdev: Listed::UNKNOWN,
    hostdev_pci_backend: Listed::UNKNOWN,
    iothreads: None,
    launch_security: Listed::UNKNOWN,
    sev_es_guests: 0,
};

impl DomainCaps {
    /// Domain capabilities that say nothing.
    pub fn unknown() -> &'static DomainCaps {
        &UNKNOWN
    }

    /// Whether panic models are listed, as libvirt does since 10.0. Nothing else tells how new libvirt is.
    pub fn lists_panic_models(&self) -> bool {
        self.panic.known()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_is_not_a_missing_one() {
        assert!(!Listed::UNKNOWN.has("efi") && !Listed::UNKNOWN.lacks("efi"));
        let none = Listed::of(&[]);
        assert!(!none.has("efi") && none.lacks("efi"));
        assert!(Listed::of(&["efi"]).has("efi"));
    }
}
