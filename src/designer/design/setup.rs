// SPDX-License-Identifier: LGPL-2.1-or-later
//! The machine itself: everything that stands above the devices, and the devices that every guest has.

use super::super::cpu::{self, Cpu};
use super::super::decision::{Decision, Source};
use super::super::defaults::Part;
use super::super::facts::GuestEntry;
use super::super::firmware::Firmware;
use super::super::resources::{self, Resources};
use super::super::{clock, features, firmware, machine, metadata, power};
use super::{Design, unsupported};
use crate::error::Result;
use std::borrow::Cow;

fn said(value: impl Into<String>, code: &'static str, reason: &'static str) -> Decision<String> {
    Decision::new(value.into(), code, Source::Caller, reason)
}

impl<'a> Design<'a> {
    /// Sets the machine up. Run again it decides anew what it decided before, for instance when domain capabilities
    /// have come in between.
    pub fn setup(&mut self, arch: Option<&str>, os_type: Option<&str>) -> Result<()> {
        let entry = self.choose_machine(arch, os_type)?;
        self.identity()?;
        self.firmware(entry)?;
        self.launch_security()?;
        self.resources()?;
        self.features(entry)?;
        self.clock()?;
        self.cpu()?;
        self.topology()?;
        self.power()?;
        self.display_features()?;
        self.boot_order()?;
        self.container_root()?;
        self.plan.retract_undecided()?;
        self.standard_devices()
    }

    /// Guest entry, virtualization type, architecture, machine, emulator.
    pub fn choose_machine(&mut self, arch: Option<&str>, os_type: Option<&str>) -> Result<&'a GuestEntry> {
        let mut wish = self.settings.machine.clone();
        let written = |plan: &super::Plan, path: &str| -> Result<Option<String>> {
            let value = if plan.is_foreign(path)? { plan.value(path)? } else { None };
            Ok(value.filter(|value| !value.is_empty()))
        };
        wish.arch = arch.map(str::to_owned).or(written(&self.plan, "os/type/@arch")?).or(wish.arch);
        wish.os_type = os_type.map(str::to_owned).or(written(&self.plan, "os/type")?).or(wish.os_type);
        wish.virt_type = written(&self.plan, "@type")?.or(wish.virt_type);
        wish.machine = written(&self.plan, "os/type/@machine")?.or(wish.machine);

        let host = self.host;
        let chosen = machine::entry(host, self.os, &wish, self.settings.profile)?;
        let entry = chosen.entry.value;
        if entry.os_type == "exe" && wish.os_type.as_deref() != Some("exe") {
            return Err(unsupported("the host runs containers only; set up a container instead of a machine"));
        }
        let plan = &mut self.plan;
        let virt_type = chosen.virt_type.value.clone();
        plan.set("@type", chosen.virt_type)?;
        let reason = "what the host's guests of this kind are called";
        plan.set("os/type", Decision::new(entry.os_type.clone(), "os-type", Source::Capabilities, reason))?;
        plan.set("os/type/@arch", chosen.entry.with(entry.arch.clone()))?;
        plan.guest.arch = entry.arch.clone();
        plan.guest.os_type = entry.os_type.clone();
        let emulator = machine::emulator(entry, &virt_type, self.settings.profile);
        plan.set_option("devices/emulator", emulator)?;
        plan.guest.virt_type = virt_type;

        let wanted = self.settings.firmware;
        let uefi = firmware::likely_uefi(&self.facts(), &wanted);
        let measured = self.settings.launch_security.is_some();
        let firmware = machine::FirmwareWish { uefi, secure_boot: wanted.secure_boot == Some(true) || measured };
        let machine = machine::machine(&self.facts(), entry, wish.machine.as_deref(), firmware)?;
        let machine = self.plan.set_option("os/type/@machine", machine)?;
        self.plan.guest.machine = machine.map(Cow::into_owned);
        let whole_os = self.plan.guest.filesystems.iter().any(|target| target == "/");
        if self.facts().container() && !whole_os {
            let reason = "a container without a file system of its own runs a shell";
            self.plan.set("os/init", Decision::new("/bin/sh", "init-shell", Source::Policy, reason))?;
        }
        Ok(entry)
    }

    fn identity(&mut self) -> Result<()> {
        let name = match (&self.settings.name, self.os.filter(|os| !os.short_id.is_empty())) {
            (Some(name), _) => said(name, "name-asked", "the application gave this name"),
            (None, Some(os)) => {
                Decision::new(os.short_id.clone(), "name-of-os", Source::Os, "the application gave no name")
            }
            (None, None) => {
                Decision::new("guest".to_owned(), "name-default", Source::Policy, "the application gave no name")
            }
        };
        self.plan.set("name", name)?;
        let uuid = self.plan.value("uuid")?.unwrap_or_else(|| self.random.uuid());
        self.plan.set("uuid", Decision::new(uuid, "uuid-random", Source::Policy, "every guest has its own"))?;
        if let Some(os) = metadata::os_id(&self.facts()) {
            self.plan.set(metadata::OS_ID, os)?;
        }
        Ok(())
    }

    /// Memory and vCPUs.
    pub fn resources(&mut self) -> Result<()> {
        let which = self.settings.resources.unwrap_or(Resources::Recommended);
        let memory = match self.settings.memory_kib {
            Some(value) => Ok(Decision::new(value, "memory-asked", Source::Caller, "the application said how much")),
            None => resources::memory_kib(&self.facts(), which),
        };
        match memory {
            Ok(memory) if !self.plan.is_foreign("memory")? => {
                let memory = memory.map(|kib| kib.to_string());
                self.plan.set("memory", memory.clone())?;
                self.plan.put("memory/@unit", "KiB")?;
                if !self.plan.is_foreign("currentMemory")? {
                    self.plan.set("currentMemory", memory)?;
                    self.plan.put("currentMemory/@unit", "KiB")?;
                }
            }
            // Said before, or asked for explicitly: then silence would be wrong.
            Err(error) if self.settings.resources.is_some() => return Err(error),
            _ => {}
        }
        let vcpus = match self.settings.vcpus {
            Some(value) => {
                resources::check_vcpus(&self.facts(), value)?;
                Decision::new(value, "vcpus-asked", Source::Caller, "the application said how many")
            }
            None => resources::vcpus(&self.facts(), which),
        };
        let vcpus = self.plan.set("vcpu", vcpus.map(|vcpus| vcpus.to_string()))?;
        self.plan.guest.vcpus = vcpus.trim().parse().ok();
        Ok(())
    }

    /// How large a new disk should be, in bytes.
    pub fn storage(&mut self) -> Result<u64> {
        self.ensure_machine()?;
        resources::storage(&self.facts()).map(|storage| storage.value)
    }

    /// BIOS or UEFI, and secure boot.
    pub fn firmware(&mut self, entry: &GuestEntry) -> Result<()> {
        for path in ["os/@firmware", "os/loader", "os/nvram"] {
            if self.plan.is_foreign(path)? {
                return Ok(());
            }
        }
        let wish = self.settings.firmware;
        let want = firmware::want(&self.facts(), &wish);
        let firmware = firmware::express(&self.facts(), &want, &wish)?;
        self.plan.guest.uefi = firmware.value != Firmware::Default;
        match &firmware.value {
            Firmware::Default => {
                let none = firmware.with(None::<String>).also_rejecting(&firmware.rejected);
                self.plan.set_option("os/@firmware", none)?;
                if let Some(loader) = &entry.loader {
                    let reason = "what the host boots such guests with";
                    let loader = Decision::new(loader.clone(), "loader-listed", Source::Capabilities, reason);
                    self.plan.set("os/loader", loader)?;
                }
            }
            Firmware::Auto => {
                self.plan.set("os/@firmware", firmware.with("efi"))?;
            }
            Firmware::Loader { path, secure } => {
                self.plan.set("os/loader", firmware.with(path.clone()).also_rejecting(&firmware.rejected))?;
                self.plan.set("os/loader/@readonly", firmware.with("yes"))?;
                if *secure {
                    self.plan.set("os/loader/@secure", firmware.with("yes"))?;
                    let reason = "the firmware image needs system management mode";
                    let smm = Decision::new("on", "smm-firmware", Source::DomainCapabilities, reason);
                    self.plan.set("features/smm/@state", smm)?;
                    if !self.facts().q35() {
                        let q35 = Decision::new("q35", "machine-smm", Source::DomainCapabilities, reason);
                        let machine = self.plan.set("os/type/@machine", q35)?;
                        self.plan.guest.machine = Some(machine.into_owned());
                    }
                }
                self.plan.set("os/loader/@type", firmware.with("pflash"))?;
            }
        }
        let secure_boot = firmware::secure_boot(&self.facts(), &firmware.value, &wish)?;
        for (feature, on) in secure_boot.value {
            let path = format!("os/firmware/feature[@name='{feature}']/@enabled");
            self.plan.set(path, secure_boot.with(if *on { "yes" } else { "no" }))?;
        }
        Ok(())
    }

    /// Features, with the enlightenments of Windows.
    pub fn features(&mut self, entry: &GuestEntry) -> Result<()> {
        let basic = features::basic(&self.facts(), entry);
        let apic = basic.iter().any(|feature| feature.value == "apic");
        for feature in basic {
            self.plan.set(format!("features/{}", feature.value), feature.with(""))?;
        }
        let clock = clock::timers(&self.facts()).iter().any(|timer| timer.value.name == "hypervclock");
        let mut off = Vec::new();
        let said = self.plan.value("features/hyperv")?.is_some();
        for name in features::hyperv_names().filter(|_| said) {
            if self.plan.value(&format!("features/hyperv/{name}/@state"))?.as_deref() == Some("off") {
                off.push(name);
            }
        }
        let flags = features::hyperv(&self.facts(), clock, apic, &off);
        let direct = features::stimer_direct(&self.facts());
        for name in &flags.value {
            let flag = |attribute: &str| format!("features/hyperv/{name}/{attribute}");
            self.plan.set(flag("@state"), flags.with("on"))?;
            match *name {
                "spinlocks" => {
                    self.plan.set(flag("@retries"), flags.with(features::SPINLOCK_RETRIES.to_string()))?;
                }
                "stimer" if direct => {
                    self.plan.set(flag("direct/@state"), flags.with("on"))?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The clock and its timers.
    pub fn clock(&mut self) -> Result<()> {
        let offset = clock::offset(&self.facts());
        if offset.value.is_none() {
            return Ok(());
        }
        self.plan.set_option("clock/@offset", offset)?;
        for timer in clock::timers(&self.facts()) {
            let path = |attribute: &str| format!("clock/timer[@name='{}']/@{attribute}", timer.value.name);
            if let Some(policy) = timer.value.tickpolicy {
                self.plan.set(path("tickpolicy"), timer.with(policy))?;
            }
            if let Some(present) = timer.value.present {
                self.plan.set(path("present"), timer.with(if present { "yes" } else { "no" }))?;
            }
        }
        Ok(())
    }

    /// The CPU.
    pub fn cpu(&mut self) -> Result<()> {
        if !self.wants(Part::Cpu) {
            return Ok(());
        }
        for path in ["cpu/@mode", "cpu/@match", "cpu/model"] {
            if self.plan.is_foreign(path)? {
                return Ok(());
            }
        }
        let cpu = cpu::cpu(&self.facts());
        match &cpu.value {
            Cpu::Unset => {
                self.plan.set_option("cpu/@mode", cpu.with(None::<String>).also_rejecting(&cpu.rejected))?;
            }
            Cpu::Mode(mode) => {
                self.plan.set("cpu/@mode", cpu.with(*mode).also_rejecting(&cpu.rejected))?;
            }
            Cpu::Custom { model, features } => {
                self.plan.set("cpu/@mode", cpu.with("custom").also_rejecting(&cpu.rejected))?;
                self.plan.set("cpu/@match", cpu.with("exact"))?;
                self.plan.set("cpu/model", cpu.with(model.clone()))?;
                for feature in features {
                    self.plan.set(format!("cpu/feature[@name='{feature}']/@policy"), cpu.with("require"))?;
                }
            }
        }
        Ok(())
    }

    /// Sockets, cores and threads, following the number of vCPUs.
    pub fn topology(&mut self) -> Result<()> {
        for part in ["sockets", "dies", "clusters", "cores", "threads"] {
            if self.plan.is_foreign(&format!("cpu/topology/@{part}"))? {
                return Ok(());
            }
        }
        let Some(vcpus) = self.plan.guest.vcpus else { return Ok(()) };
        let present = self.plan.value("cpu/topology/@sockets")?.is_some();
        let topology = cpu::topology(&self.facts(), vcpus, present);
        if let Some(shape) = topology.value {
            for (part, count) in [("sockets", shape.sockets), ("cores", shape.cores), ("threads", shape.threads)] {
                self.plan.set(format!("cpu/topology/@{part}"), topology.with(count.to_string()))?;
            }
        }
        Ok(())
    }

    fn power(&mut self) -> Result<()> {
        let off = power::suspend_off(&self.facts());
        if off.value {
            self.plan.set("pm/suspend-to-mem/@enabled", off.with("no"))?;
            self.plan.set("pm/suspend-to-disk/@enabled", off.with("no"))?;
        }
        Ok(())
    }
}
