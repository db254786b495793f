// SPDX-License-Identifier: LGPL-2.1-or-later
//! What keeps a guest from being defined or started.

use super::super::change::{drive_of, spice_companions};
use super::super::decision::Source;
use super::super::{disk, network};
use super::{Look, Severity, because};
use crate::config::Object;
use crate::error::Result;
use std::collections::HashSet;

pub(super) fn look(look: &mut Look) -> Result<()> {
    boot_styles(look)?;
    twin_targets(look)?;
    twin_macs(look)?;
    twin_addresses(look)?;
    ide_on_q35(look)?;
    without_spice(look)?;
    topology(look)?;
    folders(look)
}

fn boot_styles(look: &mut Look) -> Result<()> {
    let Some(first) = look.value("os/boot/@dev")? else { return Ok(()) };
    let numbered = look.guest.disks.iter().any(|disk| disk.boot.is_some()) || !look.guest.other_boot.is_empty();
    if numbered {
        let reason = "libvirt takes either a boot list or numbers at the devices";
        let none = because(None, "boot-both", Source::Config, reason);
        look.find(Severity::Fault, "os/boot", Some(first), none, |change| {
            let root = change.root().clone();
            change.clear(&root, "os/boot")
        });
    }
    Ok(())
}

fn twin_targets(look: &mut Look) -> Result<()> {
    let mut seen = HashSet::new();
    let mut guest = look.guest.clone();
    for (device, path) in look.devices("disk")? {
        let name = device.value("target/@dev")?.unwrap_or_default();
        if name.is_empty() || seen.insert(name.clone()) {
            continue;
        }
        let bus = device.value("target/@bus")?.unwrap_or_default();
        let Ok(target) = disk::target(&guest, &bus) else { continue };
        let reason = "another disk has the same target name";
        let new = because(target.value.clone(), "target-twice", Source::Config, reason);
        guest.disks.push(super::super::facts::Disk { target: target.value, bus, ..Default::default() });
        look.differs_at(Severity::Fault, &device, &path, "target/@dev", new)?;
    }
    Ok(())
}

fn twin_macs(look: &mut Look) -> Result<()> {
    let mut seen = HashSet::new();
    for (device, path) in look.devices("interface")? {
        let mac = device.value("mac/@address")?.unwrap_or_default().to_ascii_lowercase();
        if mac.is_empty() || seen.insert(mac.clone()) {
            continue;
        }
        let reason = "another interface has the same address; libvirt chooses a new one";
        let none = because(None, "mac-twice", Source::Config, reason);
        look.find(Severity::Fault, format!("{path}/mac/@address"), Some(mac), none, move |change| {
            let guest = change.guest()?;
            let prefix = network::mac_prefix(&change.facts(&guest));
            let mac = change.random.mac(prefix, &guest.macs);
            change.set(&device, "mac/@address", because(mac, "mac-random", Source::Policy, "one that nobody has"))
        });
    }
    Ok(())
}

/// A written address in one line, if two devices must not share it.
fn address(device: &Object) -> Result<Option<String>> {
    let part = |name: &str| -> Result<String> {
        let text = device.value(&format!("address/@{name}"))?.unwrap_or_default();
        let number = match text.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).ok(),
            None => text.parse().ok(),
        };
        Ok(number.unwrap_or(0).to_string())
    };
    let parts = |names: &[&str]| -> Result<String> {
        names.iter().map(|name| part(name)).collect::<Result<Vec<_>>>().map(|parts| parts.join(":"))
    };
    Ok(match device.value("address/@type")?.as_deref() {
        Some("pci") => Some(format!("PCI {}", parts(&["domain", "bus", "slot", "function"])?)),
        Some("drive") => drive_of(device)?,
        _ => None,
    })
}

fn twin_addresses(look: &mut Look) -> Result<()> {
    let mut seen = HashSet::new();
    let mut counts = std::collections::HashMap::new();
    for device in look.root.find_all("devices/*")? {
        let name = device.element_name()?;
        let count = counts.entry(name.clone()).or_insert(0);
        *count += 1;
        let path = format!("devices/{name}[{count}]/address");
        let Some(address) = address(&device)? else { continue };
        if seen.insert(address.clone()) {
            continue;
        }
        let reason = "another device has the same address; libvirt chooses a new one";
        let none = because(None, "address-twice", Source::Config, reason);
        look.find(Severity::Fault, path, Some(address), none, move |change| change.clear(&device, "address"));
    }
    Ok(())
}

fn ide_on_q35(look: &mut Look) -> Result<()> {
    if !look.facts().q35() {
        return Ok(());
    }
    for (device, path) in look.devices("disk")? {
        if device.value("target/@bus")?.as_deref() == Some("ide") {
            let reason = "q35 has no IDE bus";
            let sata = because("sata", "ide-on-q35", Source::Config, reason);
            let new = sata.clone().map(|bus| Some(bus.to_owned()));
            look.find(Severity::Fault, format!("{path}/target/@bus"), Some("ide".to_owned()), new, move |change| {
                change.move_disk(&device, sata.clone())
            });
        }
    }
    Ok(())
}

fn without_spice(look: &mut Look) -> Result<()> {
    if look.facts().spice() || !look.facts().qemu() {
        return Ok(());
    }
    let companions = spice_companions(&look.root)?;
    for device in companions {
        let name = device.element_name()?;
        let twins = look.root.find_all(&format!("devices/{name}"))?;
        let index = twins.iter().position(|twin| *twin == device).unwrap_or(0) + 1;
        let old = device.value("@type")?;
        let reason = "it talks to a SPICE client, and the guest has no SPICE display";
        let none = because(None, "spice-left-over", Source::Config, reason);
        look.find(Severity::Fault, format!("devices/{name}[{index}]"), old, none, move |_| device.remove());
    }
    Ok(())
}

fn topology(look: &mut Look) -> Result<()> {
    if look.root.find("cpu/topology")?.is_none() {
        return Ok(());
    }
    let mut product = 1_u64;
    for part in ["sockets", "dies", "clusters", "cores", "threads"] {
        let count = look.value(&format!("cpu/topology/@{part}"))?.and_then(|text| text.parse::<u64>().ok());
        product = product.saturating_mul(count.unwrap_or(1));
    }
    let Some(vcpus) = look.guest.vcpus.filter(|vcpus| *vcpus != product && *vcpus > 0) else { return Ok(()) };
    let reason = format!("a topology must match the number of vCPUs, which is {vcpus}");
    let new = because(Some(format!("1 x {vcpus} x 1")), "topology-mismatch", Source::Config, reason);
    look.find(Severity::Fault, "cpu/topology", Some(product.to_string()), new, move |change| change.vcpus(vcpus));
    Ok(())
}

fn folders(look: &mut Look) -> Result<()> {
    let mut virtiofs = false;
    for (device, _) in look.devices("filesystem")? {
        virtiofs |= device.value("driver/@type")?.as_deref() == Some("virtiofs");
    }
    let shared = look.value("memoryBacking/access/@mode")?.as_deref() == Some("shared");
    let by_cell = look.root.find_all("cpu/numa/cell[@memAccess='shared']")?;
    if !virtiofs || shared || !by_cell.is_empty() {
        return Ok(());
    }
    let old = look.value("memoryBacking/access/@mode")?;
    let reason = "virtiofs works only with memory that the host can share";
    let new = because(Some("shared".to_owned()), "virtiofs-memory", Source::Policy, reason);
    look.find(Severity::Fault, "memoryBacking/access/@mode", old, new, move |change| {
        let root = change.root().clone();
        let decision = because("shared", "virtiofs-memory", Source::Policy, reason);
        if root.find("memoryBacking/source")?.is_none() && root.find("memoryBacking/hugepages")?.is_none() {
            change.set(&root, "memoryBacking/source/@type", decision.with("memfd"))?;
        }
        change.set(&root, "memoryBacking/access/@mode", decision)
    });
    Ok(())
}
