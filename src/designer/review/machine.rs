// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the policy would do differently above the devices.

use super::super::change::{alias, in_kib};
use super::super::cpu::{self, Cpu};
use super::super::decision::Source;
use super::super::facts::{Hardware, chipset};
use super::super::profile::Deviation;
use super::super::resources::{self, Resources};
use super::super::{clock, features, metadata, power, tpm};
use super::{Look, Severity, because};
use crate::error::Result;

pub(super) fn look(look: &mut Look) -> Result<()> {
    if !look.facts().hvm() {
        return Ok(());
    }
    board(look)?;
    firmware(look)?;
    basic_features(look)?;
    hyperv(look)?;
    time(look)?;
    processor(look)?;
    sockets(look)?;
    suspend(look)?;
    reboot(look)?;
    memory(look)?;
    identity(look)
}

fn board(look: &mut Look) -> Result<()> {
    let Some(machine) = look.value("os/type/@machine")? else { return Ok(()) };
    let entry = look.change.entry(&look.guest);
    let machines = entry.machines_of(&look.guest.virt_type);
    if look.facts().x86() && look.facts().qemu() && chipset(&machine) == "i440fx" {
        let facts = look.facts();
        let modern = facts.os_has(Hardware::Q35)
            && (facts.os_has(Hardware::VirtioNet1) || !facts.os_has(Hardware::VirtioNetLegacy));
        if modern && machines.iter().any(|machine| machine.name == "q35") {
            let reason = "the OS knows PCI Express and the q35 chipset; an installed one may need help to start there";
            let new = because("q35".to_owned(), "machine-q35", Source::Os, reason);
            let fix = new.clone();
            look.find(Severity::Hint, "os/type/@machine", Some(machine), new.map(Some), move |change| {
                change.change_machine(fix.clone())
            });
            return Ok(());
        }
    }
    let newer = alias(&entry, &look.guest).filter(|alias| {
        let canonical = machines.iter().find(|known| known.name == *alias).and_then(|known| known.canonical.as_deref());
        canonical.is_some_and(|canonical| canonical != machine)
    });
    if let Some(alias) = newer {
        let reason = "the host has a newer version of the same board";
        look.differs(
            Severity::Hint,
            "os/type/@machine",
            because(alias, "machine-refresh", Source::Capabilities, reason),
        )?;
    }
    Ok(())
}

fn firmware(look: &mut Look) -> Result<()> {
    let facts = look.facts();
    let qemu = facts.qemu() && facts.x86();
    let needs = facts.os.is_some_and(|os| os.needs_uefi(&facts.guest.arch));
    if qemu && needs && !look.guest.uefi && !look.guest.direct_kernel {
        let reason = "the OS starts only from UEFI";
        let new = because(Some("efi".to_owned()), "uefi-of-os", Source::Os, reason);
        let old = look.value("os/@firmware")?;
        look.find(Severity::Warning, "os/@firmware", old, new, |change| {
            change.settings.firmware.uefi = Some(true);
            change.firmware()
        });
        return Ok(());
    }
    let facts = look.facts();
    if look.guest.tpms == 0 && facts.os.is_some_and(|os| os.needs_tpm()) && look.guest.uefi {
        let Ok(found) = tpm::tpm(&facts, true, true) else { return Ok(()) };
        if found.value.is_some() {
            let new = because(Some(String::new()), "tpm-of-os", Source::Os, "the OS installs only with a TPM");
            look.find(Severity::Warning, "devices/tpm", None, new, |change| {
                change.design(|design| design.add_tpm().map(drop))
            });
        }
    }
    Ok(())
}

fn basic_features(look: &mut Look) -> Result<()> {
    let entry = look.change.entry(&look.guest);
    for feature in features::basic(&look.facts(), &entry) {
        let path = format!("features/{}", feature.value);
        if look.root.find(&path)?.is_none() {
            look.differs(Severity::Warning, &path, feature.with(String::new()))?;
        }
    }
    if features::vmport_off(&look.facts()) && look.value("features/vmport/@state")?.is_none() {
        let reason = "the VMware port gets in the way of the SPICE pointer";
        look.differs(Severity::Hint, "features/vmport/@state", because("off", "vmport-spice", Source::Policy, reason))?;
    }
    Ok(())
}

fn hyperv(look: &mut Look) -> Result<()> {
    let facts = look.facts();
    let clock = clock::timers(&facts).iter().any(|timer| timer.value.name == "hypervclock");
    let apic = look.root.find("features/apic")?.is_some();
    let mut off = Vec::new();
    for name in features::hyperv_names() {
        if look.value(&format!("features/hyperv/{name}/@state"))?.as_deref() == Some("off") {
            off.push(name);
        }
    }
    let flags = features::hyperv(&look.facts(), clock, apic, &off);
    let mut missing = Vec::new();
    for name in &flags.value {
        if look.root.find(&format!("features/hyperv/{name}"))?.is_none() {
            missing.push(*name);
        }
    }
    let passthrough = look.value("features/hyperv/@mode")?.as_deref() == Some("passthrough");
    if missing.is_empty() || passthrough {
        return Ok(());
    }
    let new = flags.with(Some(missing.join(",")));
    look.find(Severity::Hint, "features/hyperv", None, new, |change| {
        let guest = change.guest()?;
        let entry = change.entry(&guest);
        // The timer comes first: one of the enlightenments stands on it.
        change.design(|design| design.clock())?;
        change.design(|design| design.features(&entry))
    });
    Ok(())
}

fn time(look: &mut Look) -> Result<()> {
    let offset = clock::offset(&look.facts());
    let written = look.value("clock/@offset")?;
    let Some(wanted) = offset.value else { return Ok(()) };
    // A clock that is set to anything else was set on purpose.
    let plain = matches!(written.as_deref(), None | Some("utc" | "localtime"));
    let silent = written.is_none() && wanted == "utc";
    if plain && !silent {
        look.differs(Severity::Warning, "clock/@offset", offset.with(wanted))?;
    }
    let mut missing = Vec::new();
    let mut decision = None;
    for timer in clock::timers(&look.facts()) {
        if look.root.find(&format!("clock/timer[@name='{}']", timer.value.name))?.is_none() {
            missing.push(timer.value.name);
            decision.get_or_insert(timer);
        }
    }
    if let Some(decision) = decision {
        let new = decision.with(Some(missing.join(",")));
        look.find(Severity::Hint, "clock/timer", None, new, |change| change.design(|design| design.clock()));
    }
    Ok(())
}

fn processor(look: &mut Look) -> Result<()> {
    let wanted = cpu::cpu(&look.facts());
    let Cpu::Mode(mode) = wanted.value else { return Ok(()) };
    let written = look.value("cpu/@mode")?;
    let model = look.value("cpu/model")?;
    let weak = matches!(model.as_deref().map(str::trim), Some("qemu64" | "kvm64" | "qemu32" | "kvm32"));
    if !weak && (written.is_some() || model.is_some()) {
        return Ok(());
    }
    let new = wanted.with(Some(mode.to_owned()));
    look.find(Severity::Warning, "cpu/@mode", model.or(written), new, |change| {
        change.clear_cpu_model()?;
        change.design(|design| design.cpu())
    });
    Ok(())
}

fn sockets(look: &mut Look) -> Result<()> {
    let facts = look.facts();
    let Some(vcpus) = look.guest.vcpus else { return Ok(()) };
    let present = look.root.find("cpu/topology")?.is_some();
    let sockets = look.value("cpu/topology/@sockets")?.and_then(|text| text.parse::<u64>().ok());
    let topology = cpu::topology(&facts, vcpus, false);
    let few = present && sockets.is_none_or(|sockets| sockets <= 2);
    if topology.value.is_none() || few || look.findings.iter().any(|finding| finding.code == "topology-mismatch") {
        return Ok(());
    }
    let old = sockets.map(|sockets| sockets.to_string());
    let new = topology.with(Some("1".to_owned()));
    look.find(Severity::Warning, "cpu/topology/@sockets", old, new, move |change| change.vcpus(vcpus));
    Ok(())
}

fn suspend(look: &mut Look) -> Result<()> {
    let off = power::suspend_off(&look.facts());
    for path in ["pm/suspend-to-mem/@enabled", "pm/suspend-to-disk/@enabled"] {
        if off.value && look.value(path)?.is_none() {
            look.differs(Severity::Hint, path, off.with("no"))?;
        }
    }
    Ok(())
}

fn reboot(look: &mut Look) -> Result<()> {
    let written = look.value("on_reboot")?;
    if written.as_deref() == Some("destroy") && !look.guest.direct_kernel {
        let reason = "a guest that is installed should start again when it restarts";
        look.differs(Severity::Warning, "on_reboot", because("restart", "reboot-left-over", Source::Policy, reason))?;
    }
    Ok(())
}

fn memory(look: &mut Look) -> Result<()> {
    let Some(os) = look.change.os else { return Ok(()) };
    let Some(least) = resources::of_os(os, &look.guest.arch, Resources::Minimum).memory_kib else { return Ok(()) };
    let Some(memory) = look.root.find("memory")? else { return Ok(()) };
    let one_cell = look.root.find_all("cpu/numa/cell")?.len() <= 1;
    if let Some(now) = in_kib(&memory)?
        && now < least
        && one_cell
    {
        let new = because(Some(least.to_string()), "memory-minimum", Source::Os, "the OS needs more memory to run");
        look.find(Severity::Warning, "memory", Some(now.to_string()), new, move |change| change.memory(least));
    }
    Ok(())
}

fn identity(look: &mut Look) -> Result<()> {
    if let Some(os) = metadata::os_id(&look.facts())
        && look.value(metadata::OS_ID)?.is_none()
    {
        look.differs(Severity::Hint, metadata::OS_ID, os)?;
    }
    Ok(())
}

/// Whether the profile has a switch on.
pub(super) fn on(look: &Look, deviation: Deviation) -> bool {
    look.facts().on(deviation)
}
