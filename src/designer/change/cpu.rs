// SPDX-License-Identifier: LGPL-2.1-or-later
//! Another CPU, another number of vCPUs, another amount of memory.

use super::super::Domain;
use super::super::decision::{Decision, Source};
use super::super::facts::DomainCaps;
use super::super::resources;
use super::{Change, asked, invalid, unsupported};
use crate::config::Object;
use crate::error::Result;

const MODES: [&str; 3] = ["host-passthrough", "host-model", "maximum"];

/// Whether a list of vCPUs such as `0-3,^2` names one beyond the last.
fn first_of(list: &str) -> Option<u64> {
    list.split(',').filter_map(|part| part.trim_start_matches('^').split('-').next()?.trim().parse().ok()).min()
}

impl Change<'_> {
    /// Takes the CPU model away, but not the topology, the NUMA cells and what belongs to the machine.
    pub fn clear_cpu_model(&mut self) -> Result<()> {
        let root = self.root().clone();
        for path in ["cpu/model", "cpu/vendor", "cpu/feature", "cpu/cache"] {
            self.clear(&root, path)?;
        }
        for attribute in ["match", "check", "mode", "migratable", "deprecated_features"] {
            root.set_value(&format!("cpu/@{attribute}"), None)?;
        }
        Ok(())
    }

    pub fn vcpus(&mut self, vcpus: u64) -> Result<()> {
        let guest = self.guest()?;
        resources::check_vcpus(&self.facts(&guest), vcpus)?;
        let root = self.root().clone();
        let cells = root.find_all("cpu/numa/cell")?;
        if cells.len() > 1 {
            let message = "the guest spreads its vCPUs over NUMA cells: say in cpu/numa which cell gets how many";
            return Err(unsupported(message));
        }
        let reason = "the application said how many";
        self.set(&root, "vcpu", asked(vcpus.to_string(), "vcpus-asked", reason))?;
        root.set_value("vcpu/@current", None)?;
        self.clear(&root, "vcpus")?;
        if let [cell] = cells.as_slice()
            && cell.value("@cpus")?.is_some()
        {
            let all = if vcpus == 1 { "0".to_owned() } else { format!("0-{}", vcpus - 1) };
            cell.set_value("@cpus", Some(&all))?;
        }
        for (path, attribute) in [("cputune/vcpupin", "@vcpu"), ("cputune/vcpusched", "@vcpus")] {
            for pin in root.find_all(path)? {
                let first = pin.value(attribute)?.as_deref().and_then(first_of);
                if first.is_some_and(|first| first >= vcpus) {
                    pin.remove()?;
                }
            }
        }
        if root.find("cpu/topology")?.is_none() {
            if guest.os_type.is_empty() {
                return Ok(());
            }
            return self.design(|design| design.topology());
        }
        let reason = "a topology must match the number of vCPUs";
        for (part, count) in [("sockets", 1), ("dies", 1), ("clusters", 1), ("cores", vcpus), ("threads", 1)] {
            let path = format!("cpu/topology/@{part}");
            if matches!(part, "sockets" | "cores" | "threads") || root.value(&path)?.is_some() {
                self.set(&root, &path, Decision::new(count.to_string(), "topology-follows", Source::Config, reason))?;
            }
        }
        Ok(())
    }

    pub fn memory(&mut self, kib: u64) -> Result<()> {
        let root = self.root().clone();
        let cells = root.find_all("cpu/numa/cell")?;
        if cells.len() > 1 {
            let message = "the guest spreads its memory over NUMA cells: say in cpu/numa which cell gets how much";
            return Err(unsupported(message));
        }
        let reason = "the application said how much";
        for path in ["memory", "currentMemory"] {
            self.set(&root, path, asked(kib.to_string(), "memory-asked", reason))?;
            root.set_value(&format!("{path}/@unit"), Some("KiB"))?;
        }
        for cell in &cells {
            cell.set_value("@memory", Some(&kib.to_string()))?;
            cell.set_value("@unit", Some("KiB"))?;
        }
        if let Some(most) = root.find("maxMemory")?
            && in_kib(&most)?.is_some_and(|most| most < kib)
        {
            most.set_value(".", Some(&kib.to_string()))?;
            most.set_value("@unit", Some("KiB"))?;
        }
        Ok(())
    }
}

/// An amount of memory as it stands in an element, in KiB.
pub fn in_kib(element: &Object) -> Result<Option<u64>> {
    let Some(amount) = element.value(".")?.and_then(|text| text.trim().parse::<u64>().ok()) else { return Ok(None) };
    let bytes: u128 = match element.value("@unit")?.as_deref() {
        Some("b" | "bytes") => 1,
        Some("KB") => 1000,
        None | Some("k" | "KiB") => 1 << 10,
        Some("MB") => 1_000_000,
        Some("M" | "MiB") => 1 << 20,
        Some("GB") => 1_000_000_000,
        Some("G" | "GiB") => 1 << 30,
        Some("TB") => 1_000_000_000_000,
        Some("T" | "TiB") => 1 << 40,
        Some(_) => return Ok(None),
    };
    Ok(u64::try_from(u128::from(amount) * bytes / 1024).ok())
}

fn offered(dc: &DomainCaps, mode: &str) -> Result<()> {
    if dc.cpu_modes.lacks(mode) {
        let listed = dc.cpu_modes.values().join(", ");
        return Err(unsupported(format!("the host does not offer CPU mode '{mode}'; it offers: {listed}")));
    }
    Ok(())
}

impl Domain {
    /// Another CPU: a mode (`host-passthrough`, `host-model` or `maximum`) or the name of a model; `None`: what the
    /// policy gives such a guest. Topology and NUMA cells stay.
    pub fn change_cpu(&self, cpu: Option<&str>) -> Result<()> {
        if cpu.is_some_and(|cpu| cpu.is_empty() || cpu.contains(|c: char| c.is_whitespace() || c.is_control())) {
            return Err(invalid("the CPU is no name: expected a mode such as host-passthrough, or a model"));
        }
        self.transact(|change| {
            change.set_up()?;
            let guest = change.guest()?;
            let reason = "the application asked for this CPU";
            let root = change.root().clone();
            if let Some(cpu) = cpu {
                let facts = change.facts(&guest);
                let dc = facts.dc();
                if MODES.contains(&cpu) {
                    offered(dc, cpu)?;
                } else {
                    offered(dc, "custom")?;
                    let known = dc.cpu_models.iter().find(|model| model.name == cpu);
                    if known.is_some_and(|model| model.usable == Some(false)) {
                        return Err(unsupported(format!("the host cannot run CPU model '{cpu}'")));
                    }
                    if known.is_none() && !dc.cpu_models.is_empty() {
                        return Err(unsupported(format!("the host does not know CPU model '{cpu}'")));
                    }
                }
            }
            change.clear_cpu_model()?;
            match cpu {
                None => change.design(|design| design.cpu()),
                Some(mode) if MODES.contains(&mode) => change.set(&root, "cpu/@mode", asked(mode, "cpu-asked", reason)),
                Some(model) => {
                    change.set(&root, "cpu/@mode", asked("custom", "cpu-asked", reason))?;
                    change.set(&root, "cpu/@match", asked("exact", "cpu-asked", reason))?;
                    change.set(&root, "cpu/model", asked(model, "cpu-asked", reason))
                }
            }
        })
    }

    /// Sets the memory, in KiB: all of it, so that the guest has it from the start.
    pub fn set_memory_kib(&self, kib: u64) -> Result<()> {
        if kib == 0 {
            return Err(invalid("a guest needs memory"));
        }
        self.transact(|change| {
            change.settings.memory_kib = Some(kib);
            change.memory(kib)
        })
    }

    /// Sets the number of vCPUs; topology, a single NUMA cell and pins of vCPUs that are gone follow.
    pub fn set_vcpus(&self, vcpus: u64) -> Result<()> {
        Domain::check_vcpus(vcpus)?;
        self.transact(|change| {
            change.settings.vcpus = Some(vcpus);
            change.vcpus(vcpus)
        })
    }
}
