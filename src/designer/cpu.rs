// SPDX-License-Identifier: LGPL-2.1-or-later
//! CPU model and topology.

use super::decision::{Decision, Rejected, Source};
use super::facts::{Facts, is_x86};
use super::profile::Deviation;

/// Which CPU the guest sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cpu {
    /// Nothing is written.
    Unset,
    /// A mode without model.
    Mode(&'static str),
    /// A named model with features.
    Custom {
        /// The model.
        model: String,
        /// The features it must have besides.
        features: Vec<&'static str>,
    },
}

/// Features against speculation attacks, which a named model carries along where the host has them.
const SECURITY: [&str; 5] = ["spec-ctrl", "ssbd", "ibpb", "virt-ssbd", "md-clear"];

/// The CPU of the guest.
pub fn cpu(facts: &Facts) -> Decision<Cpu> {
    let arch = facts.guest.arch.as_str();
    let dc = facts.dc();
    let unset = |code, reason| Decision::new(Cpu::Unset, code, Source::Policy, reason);
    let wide = facts.on(Deviation::CpuEverywhere);
    match facts.guest.virt_type.as_str() {
        "qemu" => {
            let known = facts.x86() || facts.armvirt() || facts.riscvvirt() || facts.loongarch();
            if known && dc.cpu_modes.has("maximum") {
                let reason = "an emulated CPU with everything the emulator knows";
                Decision::new(Cpu::Mode("maximum"), "cpu-maximum", Source::DomainCapabilities, reason)
            } else {
                let cpu = unset("cpu-default", "left to the emulator");
                let asked = known && dc.cpu_modes.known();
                if asked { cpu.instead_of("maximum", "the host does not list it") } else { cpu }
            }
        }
        "kvm" if facts.armvirt() => {
            let reason = "KVM on Arm offers nothing else";
            Decision::new(Cpu::Mode("host-passthrough"), "cpu-arm", Source::Policy, reason)
        }
        "kvm" | "hvf" if facts.x86() => {
            let native = facts.host.arch.as_deref() == Some(arch);
            let i686_on_host = arch == "i686" && facts.host.arch.as_deref().is_some_and(is_x86);
            let hvf = facts.guest.virt_type == "hvf";
            if native && !hvf {
                x86(facts)
            } else if wide && (native || i686_on_host) && facts.domcaps.is_some() {
                match x86(facts) {
                    // A model of the host says nothing about another architecture or hypervisor.
                    Decision { value: Cpu::Custom { .. }, .. } => unset("cpu-default", "left to the hypervisor"),
                    found => found,
                }
            } else {
                unset("cpu-default", "left to the hypervisor")
            }
        }
        "kvm" if wide && (facts.loongarch() || facts.riscvvirt()) && dc.cpu_modes.has("host-passthrough") => {
            let reason = "the host's own CPU, so that the guest can use all of it";
            Decision::new(Cpu::Mode("host-passthrough"), "cpu-passthrough", Source::DomainCapabilities, reason)
        }
        "kvm" => unset("cpu-libvirt", "libvirt picks the right CPU for this architecture by itself"),
        _ => unset("cpu-default", "left to the hypervisor"),
    }
}

fn x86(facts: &Facts) -> Decision<Cpu> {
    let dc = facts.dc();
    if dc.cpu_modes.has("host-passthrough") && dc.passthrough_migratable.has("on") {
        let reason = "the host's own CPU is the fastest, and libvirt leaves out what cannot migrate";
        return Decision::new(Cpu::Mode("host-passthrough"), "cpu-passthrough", Source::DomainCapabilities, reason);
    }
    // Without domain capabilities nothing was there to be thought of.
    let mut rejected = Vec::new();
    let mut reject = |mode: &str, why: &'static str| {
        if dc.cpu_modes.known() {
            let reason = if dc.cpu_modes.has(mode) { why } else { "the host does not list it" };
            rejected.push(Rejected { value: mode.to_owned(), reason: reason.into() });
        }
    };
    reject("host-passthrough", "the host does not say that such a guest can migrate");
    if dc.cpu_modes.has("host-model") && dc.host_model.fallback.as_deref() == Some("forbid") {
        let reason = "the named model nearest to the host's CPU";
        let model = Decision::new(Cpu::Mode("host-model"), "cpu-host-model", Source::DomainCapabilities, reason);
        return model.also_rejecting(&rejected);
    }
    reject("host-model", "libvirt may take any other model for it here");
    named(facts).also_rejecting(&rejected)
}

/// The host's CPU by its name.
fn named(facts: &Facts) -> Decision<Cpu> {
    let dc = facts.dc();
    let Some(model) = facts.host.cpu_model.clone() else {
        return Decision::new(Cpu::Unset, "cpu-unknown", Source::Capabilities, "the capabilities name no CPU model");
    };
    if dc.cpu_models.iter().any(|known| known.name == model && known.usable == Some(false)) {
        let reason = "the host cannot run its own CPU model in a guest, so it is left to the hypervisor";
        return Decision::new(Cpu::Unset, "cpu-unusable", Source::DomainCapabilities, reason);
    }
    let required = &dc.host_model.required;
    let features = SECURITY.into_iter().filter(|name| required.iter().any(|feature| feature == name)).collect();
    let reason = "the model of the host's CPU; this host cannot say that anything better is safe";
    Decision::new(Cpu::Custom { model, features }, "cpu-custom", Source::Capabilities, reason)
}

/// Sockets, dies, cores per die, threads per core.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topology {
    /// Sockets.
    pub sockets: u64,
    /// Cores.
    pub cores: u64,
    /// Threads.
    pub threads: u64,
}

/// How the vCPUs are laid out. `present` tells that the guest has a topology, which must fit the number.
pub fn topology(facts: &Facts, vcpus: u64, present: bool) -> Decision<Option<Topology>> {
    let cores = Some(Topology { sockets: 1, cores: vcpus, threads: 1 });
    if present {
        let reason = "a topology must match the number of vCPUs";
        return Decision::new(cores, "topology-follows", Source::Config, reason);
    }
    if facts.on(Deviation::WindowsOneSocket) && facts.windows() && facts.hvm() && facts.qemu() && vcpus > 1 {
        let reason = "Windows uses only one or two sockets, but many cores";
        return Decision::new(cores, "topology-windows", Source::Os, reason);
    }
    Decision::new(None, "topology-default", Source::Policy, "left to the hypervisor")
}
