// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reads the facts out of the documents and the OS database.

use super::os::parse_version;
use super::*;
use crate::config::{self, Class, Object};
use crate::error::Result;
use crate::osinfo::{self, Entity, Product};

fn text(object: &Object, path: &str) -> Result<Option<String>> {
    let value = object.value(path)?;
    Ok(value.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()))
}

fn number(object: &Object, path: &str) -> Result<Option<u64>> {
    Ok(text(object, path)?.and_then(|value| value.parse().ok()))
}

fn texts(object: &Object, path: &str) -> Result<Vec<String>> {
    let mut values = Vec::new();
    for element in object.find_all(path)? {
        values.extend(text(&element, ".")?);
    }
    Ok(values)
}

impl HostFacts {
    /// Reads host capabilities.
    pub fn gather(capabilities: &config::Capabilities) -> Result<HostFacts> {
        let caps = capabilities.object();
        let mut guests = Vec::new();
        for guest in caps.find_all("guest")? {
            guests.push(guest_entry(&guest)?);
        }
        let mut cpus = 0;
        for cell in caps.find_all("host/topology/cells/cell")? {
            cpus += number(&cell, "cpus/@num")?.unwrap_or(0);
        }
        if cpus == 0 {
            let mut product = 1;
            for part in ["sockets", "dies", "clusters", "cores", "threads"] {
                product *= number(caps, &format!("host/cpu/topology/@{part}"))?.unwrap_or(1);
            }
            cpus = if caps.find("host/cpu/topology")?.is_some() { product } else { 0 };
        }
        Ok(HostFacts {
            arch: text(caps, "host/cpu/arch")?,
            cpu_model: text(caps, "host/cpu/model")?,
            cpu_vendor: text(caps, "host/cpu/vendor")?,
            cpus: Some(cpus).filter(|cpus| *cpus > 0),
            guests,
        })
    }
}

fn machines(parent: &Object, path: &str) -> Result<Vec<Machine>> {
    let mut machines = Vec::new();
    for machine in parent.find_all(path)? {
        machines.push(Machine {
            name: text(&machine, ".")?.unwrap_or_default(),
            canonical: text(&machine, "@canonical")?,
            max_cpus: number(&machine, "@maxCpus")?,
        });
    }
    Ok(machines)
}

fn guest_entry(guest: &Object) -> Result<GuestEntry> {
    let mut domains = Vec::new();
    for domain in guest.find_all("arch/domain")? {
        domains.push(DomainEntry {
            kind: text(&domain, "@type")?.unwrap_or_default(),
            emulator: text(&domain, "emulator")?,
            machines: machines(&domain, "machine")?,
        });
    }
    let mut features = Vec::new();
    for feature in guest.find_all("features/*")? {
        features.push(EntryFeature {
            name: feature.element_name()?,
            default_on: text(&feature, "@default")?.as_deref() == Some("on"),
        });
    }
    Ok(GuestEntry {
        os_type: text(guest, "os_type")?.unwrap_or_default(),
        arch: text(guest, "arch/@name")?.unwrap_or_default(),
        emulator: text(guest, "arch/emulator")?,
        loader: text(guest, "arch/loader")?,
        machines: machines(guest, "arch/machine")?,
        domains,
        features,
    })
}

/// The values of an enum below an element. An element that is not supported offers nothing.
fn listed(dc: &Object, element: &str, name: &str) -> Result<Listed> {
    let Some(parent) = dc.find(element)? else { return Ok(Listed::UNKNOWN) };
    if text(&parent, "@supported")?.as_deref() == Some("no") {
        return Ok(Listed::of(&[]));
    }
    let Some(list) = parent.find(&format!("enum[@name='{name}']"))? else { return Ok(Listed::UNKNOWN) };
    Ok(Listed(Some(texts(&list, "value")?)))
}

/// The kinds of launch security. Libvirt before 10.5 has no list, only an element for SEV.
fn launch_security(dc: &Object) -> Result<Listed> {
    let list = listed(dc, "features/launchSecurity", "sectype")?;
    if list.known() {
        return Ok(list);
    }
    Ok(match text(dc, "features/sev/@supported")?.as_deref() {
        Some("yes") => Listed::of(&["sev"]),
        Some(_) => Listed::of(&[]),
        None => Listed::UNKNOWN,
    })
}

impl DomainCaps {
    /// Reads domain capabilities.
    pub fn gather(capabilities: &config::DomainCapabilities) -> Result<DomainCaps> {
        let dc = capabilities.object();
        let mut modes = Vec::new();
        for mode in dc.find_all("cpu/mode")? {
            if text(&mode, "@supported")?.as_deref() == Some("yes") {
                modes.extend(text(&mode, "@name")?);
            }
        }
        let mut required = Vec::new();
        for feature in dc.find_all("cpu/mode[@name='host-model']/feature")? {
            if text(&feature, "@policy")?.as_deref() == Some("require") {
                required.extend(text(&feature, "@name")?);
            }
        }
        let mut cpu_models = Vec::new();
        for model in dc.find_all("cpu/mode[@name='custom']/model")? {
            let usable = text(&model, "@usable")?.and_then(|usable| match usable.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            });
            cpu_models.push(CpuModel { name: text(&model, ".")?.unwrap_or_default(), usable });
        }
        let images = match dc.find("os/loader")? {
            Some(loader) if text(&loader, "@supported")?.as_deref() != Some("no") => {
                Listed(Some(texts(&loader, "value")?))
            }
            Some(_) => Listed::of(&[]),
            None => Listed::UNKNOWN,
        };
        let device = |element: &str, name: &str| listed(dc, &format!("devices/{element}"), name);
        Ok(DomainCaps {
            path: text(dc, "path")?.unwrap_or_default(),
            virt_type: text(dc, "domain")?.unwrap_or_default(),
            machine: text(dc, "machine")?.unwrap_or_default(),
            arch: text(dc, "arch")?.unwrap_or_default(),
            vcpu_max: number(dc, "vcpu/@max")?,
            firmware: listed(dc, "os", "firmware")?,
            loader: Loader {
                values: images,
                readonly: listed(dc, "os/loader", "readonly")?,
                secure: listed(dc, "os/loader", "secure")?,
            },
            cpu_modes: Listed(Some(modes)),
            passthrough_migratable: listed(dc, "cpu/mode[@name='host-passthrough']", "hostPassthroughMigratable")?,
            host_model: HostModel {
                model: text(dc, "cpu/mode[@name='host-model']/model")?,
                fallback: text(dc, "cpu/mode[@name='host-model']/model/@fallback")?,
                required,
            },
            cpu_models,
            memory_source: listed(dc, "memoryBacking", "sourceType")?,
            disk_device: device("disk", "diskDevice")?,
            disk_bus: device("disk", "bus")?,
            graphics: device("graphics", "type")?,
            video: device("video", "modelType")?,
            rng_backend: device("rng", "backendModel")?,
            filesystem: device("filesystem", "driverType")?,
            tpm_model: device("tpm", "model")?,
            tpm_backend: device("tpm", "backendModel")?,
            tpm_version: device("tpm", "backendVersion")?,
            redirdev: device("redirdev", "bus")?,
            channel: device("channel", "type")?,
            panic: device("panic", "model")?,
            interface_backend: device("interface", "backendType")?,
            hyperv: listed(dc, "features/hyperv", "features")?,
            hostdev: device("hostdev", "subsysType")?,
            hostdev_pci_backend: device("hostdev", "pciBackend")?,
            launch_security: launch_security(dc)?,
            sev_es_guests: number(dc, "features/sev/maxESGuests")?.unwrap_or(0),
        })
    }
}

impl OsFacts {
    /// Asks the OS database what decisions need to know.
    pub fn gather(os: &osinfo::Os) -> OsFacts {
        let amounts = |list: Vec<osinfo::Resources>| {
            let about = |item: &osinfo::Resources| {
                let amounts = Amounts {
                    memory_kib: item.ram().map(|bytes| bytes / 1024),
                    vcpus: item.n_cpus(),
                    storage: item.storage(),
                };
                (item.architecture().unwrap_or("all").to_owned(), amounts)
            };
            list.iter().map(about).collect::<Vec<_>>()
        };
        let minimum = amounts(os.minimum_resources());
        let recommended = amounts(os.recommended_resources());
        let mut arches: Vec<String> =
            minimum.iter().chain(&recommended).map(|(arch, _)| arch.clone()).filter(|arch| arch != "all").collect();
        if arches.is_empty() {
            let media = os.media_list();
            arches = media.iter().filter_map(|medium| medium.architecture().map(str::to_owned)).collect();
        }
        arches.sort_unstable();
        arches.dedup();
        let firmware = os.complete_firmware_list();
        let firmware = firmware.iter().map(|item| {
            let arch = item.architecture().unwrap_or("all").to_owned();
            (arch, item.firmware_type().unwrap_or_default().to_owned(), item.is_supported())
        });
        OsFacts {
            id: os.id().to_owned(),
            short_id: os.short_id().unwrap_or_default().to_owned(),
            family: os.family().unwrap_or_default().to_owned(),
            version: os.version().map(parse_version).unwrap_or_default(),
            hardware: os.all_devices().iter().map(|device| device.id()).collect(),
            drivers: Vec::new(),
            firmware: firmware.collect(),
            arches,
            rhel6: is_rhel6(os),
            minimum,
            recommended,
            maximum: amounts(os.maximum_resources()),
        }
    }
}

/// Whether an OS is RHEL 6 or made from it. Relations may run in a circle, so the way up is limited.
fn is_rhel6(os: &osinfo::Os) -> bool {
    const WAY: usize = 8;
    let mut generation = vec![os.clone()];
    for _ in 0..WAY {
        if generation.iter().any(|os| os.id().contains("redhat.com/rhel/6.")) {
            return true;
        }
        generation = generation.iter().flat_map(|os| [os.derives_from(), os.clones()].concat()).collect();
        generation.truncate(WAY);
        if generation.is_empty() {
            break;
        }
    }
    false
}

impl Guest {
    /// Reads a guest's configuration. Also gives the objects of its disks, in the order of [`Guest::disks`].
    pub fn gather(domain: &config::Domain) -> Result<(Guest, Vec<Object>)> {
        let domain = domain.object();
        let loader = domain.find("os/loader")?;
        let pflash = match &loader {
            Some(loader) => text(loader, "@type")?.as_deref() == Some("pflash"),
            None => false,
        };
        let mut guest = Guest {
            virt_type: text(domain, "@type")?.unwrap_or_default(),
            arch: text(domain, "os/type/@arch")?.unwrap_or_default(),
            os_type: text(domain, "os/type")?.unwrap_or_default(),
            machine: text(domain, "os/type/@machine")?,
            uefi: pflash || text(domain, "os/@firmware")?.as_deref() == Some("efi"),
            direct_kernel: text(domain, "os/kernel")?.is_some(),
            boot_list: domain.find("os/boot")?.is_some(),
            vcpus: number(domain, "vcpu")?,
            memory_source: text(domain, "memoryBacking/source/@type")?,
            memory_access: text(domain, "memoryBacking/access/@mode")?,
            iothreads: number(domain, "iothreads")?.unwrap_or(0),
            ..Guest::default()
        };
        let mut disks = Vec::new();
        for device in domain.find_all("devices/*")? {
            guest.note(&device)?;
            if device.element_name()? == "disk" {
                disks.push(device);
            }
        }
        Ok((guest, disks))
    }

    /// Takes note of one more device.
    pub fn note(&mut self, device: &Object) -> Result<()> {
        let or_empty = |path: &str| text(device, path).map(Option::unwrap_or_default);
        match device.element_name()?.as_str() {
            "disk" => self.disks.push(Disk {
                device: text(device, "@device")?.unwrap_or_else(|| "disk".to_owned()),
                bus: or_empty("target/@bus")?,
                target: or_empty("target/@dev")?,
                has_source: device.find("source")?.is_some(),
                boot: number(device, "boot/@order")?,
            }),
            "controller" => self.controllers.push(Controller {
                kind: or_empty("@type")?,
                model: or_empty("@model")?,
                index: number(device, "@index")?,
            }),
            "graphics" => self
                .graphics
                .push(Graphics { kind: or_empty("@type")?, gl: text(device, "gl/@enable")?.as_deref() == Some("yes") }),
            "input" => self.inputs.push(Input { kind: or_empty("@type")?, bus: or_empty("@bus")? }),
            "video" => self.videos.push(or_empty("model/@type")?),
            "channel" => self.channels.push(or_empty("target/@name")?),
            "interface" => {
                self.macs.push(or_empty("mac/@address")?);
                self.other_boot.extend(number(device, "boot/@order")?);
            }
            "hostdev" => self.other_boot.extend(number(device, "boot/@order")?),
            "redirdev" => {
                self.redirdevs += 1;
                self.other_boot.extend(number(device, "boot/@order")?);
            }
            "sound" => self.sounds += 1,
            "serial" => {
                self.serials += 1;
                self.consoles += 1;
            }
            "parallel" => self.parallels += 1,
            "console" => self.consoles += 1,
            "filesystem" => self.filesystems.push(or_empty("target/@dir")?),
            "rng" => self.rngs += 1,
            "memballoon" => self.balloon = true,
            "tpm" => self.tpms += 1,
            _ => {}
        }
        Ok(())
    }
}
