// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reads the facts out of the documents and the OS database.

use super::os::parse_version;
use super::view::{Element, View};
use super::*;
use crate::config::{self, Class, Draft, Object};
use crate::error::Result;
use crate::osinfo::{self, Entity, Product};
use crate::xml::NodeId;
use std::sync::Arc;

impl HostFacts {
    /// Reads host capabilities.
    pub fn gather(capabilities: &config::Capabilities) -> Result<Arc<HostFacts>> {
        View::derive(capabilities.object(), host_facts)
    }
}

fn host_facts(caps: View) -> HostFacts {
    let mut facts = HostFacts { guests: caps.all("guest").map(guest_entry).collect(), ..HostFacts::default() };
    let Some(host) = caps.child("host") else { return facts };
    if let Some(cpu) = host.child("cpu") {
        facts.arch = cpu.text_of("arch");
        facts.cpu_model = cpu.text_of("model");
        facts.cpu_vendor = cpu.text_of("vendor");
    }
    let cells = host.below(&["topology", "cells"]);
    let in_cells = cells.into_iter().flat_map(|cells| cells.all("cell"));
    let cpus: u64 = in_cells.filter_map(|cell| cell.attribute_of("cpus", "num")?.parse::<u64>().ok()).sum();
    facts.cpus = match host.below(&["cpu", "topology"]) {
        None => Some(cpus),
        Some(_) if cpus > 0 => Some(cpus),
        Some(topology) => {
            let part = |name| topology.attribute(name).and_then(|count| count.parse::<u64>().ok()).unwrap_or(1);
            Some(["sockets", "dies", "clusters", "cores", "threads"].into_iter().map(part).product())
        }
    };
    facts.cpus = facts.cpus.filter(|cpus| *cpus > 0);
    facts
}

fn machines(parent: View) -> Vec<Machine> {
    let machine = |machine: View| Machine {
        name: machine.text().unwrap_or_default(),
        canonical: machine.attribute("canonical"),
        max_cpus: machine.attribute("maxCpus").and_then(|count| count.parse().ok()),
    };
    parent.all("machine").map(machine).collect()
}

fn guest_entry(guest: View) -> GuestEntry {
    let mut entry = GuestEntry { os_type: guest.text_of("os_type").unwrap_or_default(), ..GuestEntry::default() };
    if let Some(features) = guest.child("features") {
        let feature =
            |feature: View| EntryFeature { name: feature.name().to_owned(), default_on: feature.has("default", "on") };
        entry.features = features.children().map(feature).collect();
    }
    if let Some(arch) = guest.child("arch") {
        entry.arch = arch.attribute("name").unwrap_or_default();
        entry.emulator = arch.text_of("emulator");
        entry.loader = arch.text_of("loader");
        entry.machines = machines(arch);
        let domain = |domain: View| DomainEntry {
            kind: domain.attribute("type").unwrap_or_default(),
            emulator: domain.text_of("emulator"),
            machines: machines(domain),
        };
        entry.domains = arch.all("domain").map(domain).collect();
    }
    entry
}

fn values(list: View) -> Listed {
    Listed(Some(list.all("value").filter_map(View::text).collect()))
}

/// The values of an enum of an element. An element that is not supported offers nothing.
fn listed(parent: Option<View>, name: &str) -> Listed {
    let Some(parent) = parent else { return Listed::UNKNOWN };
    if parent.has("supported", "no") {
        return Listed::of(&[]);
    }
    parent.with("enum", "name", name).map_or(Listed::UNKNOWN, values)
}

/// The kinds of launch security. Libvirt before 10.5 has no list, only an element for SEV.
fn launch_security(features: Option<View>) -> Listed {
    let list = listed(features.and_then(|features| features.child("launchSecurity")), "sectype");
    if list.known() {
        return list;
    }
    match features.and_then(|features| features.attribute_of("sev", "supported")).as_deref() {
        Some("yes") => Listed::of(&["sev"]),
        Some(_) => Listed::of(&[]),
        None => Listed::UNKNOWN,
    }
}

impl DomainCaps {
    /// Reads domain capabilities.
    pub fn gather(capabilities: &config::DomainCapabilities) -> Result<Arc<DomainCaps>> {
        View::derive(capabilities.object(), domain_caps)
    }
}

fn domain_caps(dc: View) -> DomainCaps {
    let text = |name: &str| dc.text_of(name).unwrap_or_default();
    let (os, cpu, devices, features) = (dc.child("os"), dc.child("cpu"), dc.child("devices"), dc.child("features"));
    let loader = os.and_then(|os| os.child("loader"));
    let mode = |name: &str| cpu.and_then(|cpu| cpu.with("mode", "name", name));
    let device = |element: &str, name: &str| listed(devices.and_then(|devices| devices.child(element)), name);
    let feature = |element: &str| features.and_then(|features| features.child(element));
    let modes = cpu.into_iter().flat_map(|cpu| cpu.all("mode")).filter(|mode| mode.has("supported", "yes"));
    let host_model = mode("host-model").map(|mode| HostModel {
        model: mode.text_of("model"),
        fallback: mode.attribute_of("model", "fallback"),
        required: mode
            .all("feature")
            .filter(|feature| feature.has("policy", "require"))
            .filter_map(|feature| feature.attribute("name"))
            .collect(),
    });
    let cpu_model = |model: View| CpuModel {
        name: model.text().unwrap_or_default(),
        usable: match model.attribute("usable").as_deref() {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => None,
        },
    };
    DomainCaps {
        path: text("path"),
        virt_type: text("domain"),
        machine: text("machine"),
        arch: text("arch"),
        vcpu_max: dc.attribute_of("vcpu", "max").and_then(|most| most.parse().ok()),
        firmware: listed(os, "firmware"),
        loader: Loader {
            values: match loader {
                Some(loader) if !loader.has("supported", "no") => values(loader),
                Some(_) => Listed::of(&[]),
                None => Listed::UNKNOWN,
            },
            readonly: listed(loader, "readonly"),
            secure: listed(loader, "secure"),
        },
        cpu_modes: Listed(Some(modes.filter_map(|mode| mode.attribute("name")).collect())),
        passthrough_migratable: listed(mode("host-passthrough"), "hostPassthroughMigratable"),
        host_model: host_model.unwrap_or_default(),
        cpu_models: mode("custom").into_iter().flat_map(|mode| mode.all("model")).map(cpu_model).collect(),
        memory_source: listed(dc.child("memoryBacking"), "sourceType"),
        disk_device: device("disk", "diskDevice"),
        disk_bus: device("disk", "bus"),
        graphics: device("graphics", "type"),
        video: device("video", "modelType"),
        rng_backend: device("rng", "backendModel"),
        filesystem: device("filesystem", "driverType"),
        tpm_model: device("tpm", "model"),
        tpm_backend: device("tpm", "backendModel"),
        tpm_version: device("tpm", "backendVersion"),
        redirdev: device("redirdev", "bus"),
        channel: device("channel", "type"),
        panic: device("panic", "model"),
        interface_backend: device("interface", "backendType"),
        hyperv: listed(feature("hyperv"), "features"),
        hostdev: device("hostdev", "subsysType"),
        hostdev_pci_backend: device("hostdev", "pciBackend"),
        iothreads: dc.child("iothreads").map(|threads| threads.has("supported", "yes")),
        launch_security: launch_security(features),
        sev_es_guests: feature("sev")
            .and_then(|sev| sev.text_of("maxESGuests"))
            .and_then(|guests| guests.parse().ok())
            .unwrap_or(0),
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
            network_install: amounts(os.network_install_resources()),
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

/// The address of a drive, if one is written.
fn drive(device: &impl Element, bus: &str) -> Option<Drive> {
    if device.attribute_of("address", "type").as_deref() != Some("drive") {
        return None;
    }
    let part = |name: &str| device.attribute_of("address", name).and_then(|text| text.parse().ok()).unwrap_or(0);
    let (controller, channel) = (part("controller"), part("bus"));
    Some(Drive { bus: bus.to_owned(), controller, channel, target: part("target"), unit: part("unit") })
}

impl Guest {
    /// Reads a guest's configuration in one pass. Also gives the objects of its disks, in the order of
    /// [`Guest::disks`].
    pub fn gather(domain: &config::Domain) -> Result<(Guest, Vec<Object>)> {
        let domain = domain.object();
        let mut disks = Vec::new();
        let guest = View::read(domain, |domain| guest(domain, &mut disks))?;
        Ok((guest, domain.objects_of::<config::DomainDisk>(&disks)?))
    }

    /// Takes note of one more device.
    pub(crate) fn note(&mut self, device: &Draft) {
        self.add(device);
    }

    fn add(&mut self, device: &impl Element) {
        let own = |name: &str| device.attribute(name).unwrap_or_default();
        let below = |child: &str, name: &str| device.attribute_of(child, name).unwrap_or_default();
        let boot = || device.attribute_of("boot", "order").and_then(|order| order.parse().ok());
        match device.name() {
            "disk" => {
                let target = below("target", "dev");
                let bus = device.attribute_of("target", "bus");
                let bus = bus.unwrap_or_else(|| Disk::bus_of(&target).to_owned());
                self.drives.extend(drive(device, &bus));
                self.disks.push(Disk {
                    device: device.attribute("device").unwrap_or_else(|| "disk".to_owned()),
                    bus,
                    target,
                    has_source: device.has_child("source"),
                    boot: boot(),
                    has_address: device.has_child("address"),
                });
            }
            "controller" => self.controllers.push(Controller {
                kind: own("type"),
                model: own("model"),
                index: own("index").parse().ok(),
            }),
            "graphics" => self.graphics.push(Graphics { kind: own("type"), gl: below("gl", "enable") == "yes" }),
            "input" => self.inputs.push(Input { kind: own("type"), bus: own("bus") }),
            "video" => self.videos.push(below("model", "type")),
            "channel" => self.channels.push(below("target", "name")),
            "interface" => {
                self.macs.push(below("mac", "address"));
                self.nics.push(below("model", "type"));
                self.other_boot.extend(boot());
            }
            "hostdev" => {
                self.drives.extend(drive(device, "scsi"));
                self.other_boot.extend(boot());
            }
            "redirdev" => {
                self.redirdevs += 1;
                self.other_boot.extend(boot());
            }
            "sound" => self.sounds += 1,
            "serial" => {
                self.serials += 1;
                self.consoles += 1;
            }
            "parallel" => self.parallels += 1,
            "console" => self.consoles += 1,
            "filesystem" => self.filesystems.push(below("target", "dir")),
            "rng" => self.rngs += 1,
            "memballoon" => self.balloon = true,
            "tpm" => self.tpms += 1,
            _ => {}
        }
    }
}

fn guest(domain: View, disks: &mut Vec<NodeId>) -> Guest {
    let mut guest = Guest { virt_type: domain.attribute("type").unwrap_or_default(), ..Guest::default() };
    for child in domain.children() {
        match child.name() {
            "os" => {
                if let Some(kind) = child.child("type") {
                    guest.os_type = kind.text().unwrap_or_default();
                    guest.arch = kind.attribute("arch").unwrap_or_default();
                    guest.machine = kind.attribute("machine");
                }
                let pflash = child.child("loader").is_some_and(|loader| loader.has("type", "pflash"));
                guest.uefi = pflash || child.has("firmware", "efi");
                guest.direct_kernel = child.text_of("kernel").is_some();
                guest.boot_list = child.child("boot").is_some();
            }
            "vcpu" => guest.vcpus = child.number(),
            "iothreads" => guest.iothreads = child.number().unwrap_or(0),
            "memoryBacking" => {
                guest.memory_source = child.attribute_of("source", "type");
                guest.memory_access = child.attribute_of("access", "mode");
            }
            "devices" => {
                for device in child.children() {
                    guest.add(&device);
                    if device.name() == "disk" {
                        disks.push(device.id());
                    }
                }
            }
            _ => {}
        }
    }
    guest
}
