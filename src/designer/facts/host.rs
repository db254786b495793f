// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the host offers: the host capabilities as plain values.

/// A machine type, or an alias of one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Machine {
    /// Its name.
    pub name: String,
    /// The machine type that this name stands for, if it is an alias.
    pub canonical: Option<String>,
    /// How many vCPUs it takes.
    pub max_cpus: Option<u64>,
}

/// A virtualization type of a guest entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DomainEntry {
    /// `kvm`, `qemu`, `xen`, ...
    pub kind: String,
    /// The emulator that it alone uses.
    pub emulator: Option<String>,
    /// The machines that it alone has.
    pub machines: Vec<Machine>,
}

/// A feature of a guest entry, such as `acpi`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryFeature {
    /// Its name.
    pub name: String,
    /// Whether it is on by default.
    pub default_on: bool,
}

/// One kind of guest that the host can run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuestEntry {
    /// `hvm`, `xen`, `exe`, ...
    pub os_type: String,
    /// The architecture.
    pub arch: String,
    /// The emulator.
    pub emulator: Option<String>,
    /// The loader that boots the guest (Xen's hvmloader; never UEFI).
    pub loader: Option<String>,
    /// The machines, in the hypervisor's order.
    pub machines: Vec<Machine>,
    /// The virtualization types, in the hypervisor's order.
    pub domains: Vec<DomainEntry>,
    /// The features.
    pub features: Vec<EntryFeature>,
}

impl GuestEntry {
    /// The virtualization type of that name.
    pub fn domain(&self, kind: &str) -> Option<&DomainEntry> {
        self.domains.iter().find(|domain| domain.kind == kind)
    }

    /// The machines of a virtualization type: its own list, else that of the entry.
    pub fn machines_of(&self, kind: &str) -> &[Machine] {
        match self.domain(kind) {
            Some(domain) if !domain.machines.is_empty() => &domain.machines,
            _ => &self.machines,
        }
    }

    /// The feature of that name.
    pub fn feature(&self, name: &str) -> Option<&EntryFeature> {
        self.features.iter().find(|feature| feature.name == name)
    }
}

/// The host.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HostFacts {
    /// The architecture of its CPU.
    pub arch: Option<String>,
    /// The CPU model.
    pub cpu_model: Option<String>,
    /// The CPU vendor.
    pub cpu_vendor: Option<String>,
    /// How many logical CPUs it has.
    pub cpus: Option<u64>,
    /// The kinds of guests it can run, in the hypervisor's order.
    pub guests: Vec<GuestEntry>,
}

/// The board that a machine name stands for, without version: names with the same board have the same buses.
pub fn chipset(machine: &str) -> &str {
    if machine.contains("q35") {
        return "q35";
    }
    if machine == "pc" || machine.contains("i440fx") {
        return "i440fx";
    }
    match machine.rsplit_once('-') {
        Some((board, version)) if version.starts_with(|c: char| c.is_ascii_digit()) => board,
        _ => machine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chipset_is_a_machine_without_its_version() {
        for (machine, board) in [
            ("pc", "i440fx"),
            ("pc-i440fx-6.1", "i440fx"),
            ("q35", "q35"),
            ("pc-q35-rhel9.2.0", "q35"),
            ("virt-8.2", "virt"),
            ("virt", "virt"),
            ("s390-ccw-virtio-6.0", "s390-ccw-virtio"),
            ("s390-ccw-virtio", "s390-ccw-virtio"),
            ("pseries-6.0", "pseries"),
        ] {
            assert_eq!(chipset(machine), board, "{machine}");
        }
    }

    #[test]
    fn a_type_with_its_own_machines_hides_those_of_the_entry() {
        let machine = |name: &str| Machine { name: name.into(), ..Machine::default() };
        let entry = GuestEntry {
            machines: vec![machine("pc")],
            domains: vec![
                DomainEntry { kind: "qemu".into(), ..DomainEntry::default() },
                DomainEntry { kind: "kvm".into(), machines: vec![machine("q35")], ..DomainEntry::default() },
            ],
            ..GuestEntry::default()
        };
        assert_eq!(entry.machines_of("qemu")[0].name, "pc");
        assert_eq!(entry.machines_of("kvm")[0].name, "q35");
    }
}
