// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the policy would do differently in the devices.

use super::super::change::kind;
use super::super::decision::Source;
use super::super::disk::Kind;
use super::super::facts::Hardware;
use super::super::profile::Deviation;
use super::super::usb::Controllers;
use super::super::{balloon, channel, input, network, pci, rng, usb, video};
use super::machine::on;
use super::{Look, Severity, because};
use crate::error::Result;

pub(super) fn look(look: &mut Look) -> Result<()> {
    disks(look)?;
    media(look)?;
    interfaces(look)?;
    scsi_controllers(look)?;
    graphics(look)?;
    usb_controllers(look)?;
    ports(look)?;
    missing(look)
}

fn disks(look: &mut Look) -> Result<()> {
    let virtio = look.facts().hvm() && look.change.virtio_disks(&look.guest).is_ok();
    for (device, path) in look.devices("disk")? {
        if kind(&device)? != Kind::Disk {
            continue;
        }
        let bus = device.value("target/@bus")?;
        let emulated = matches!(bus.as_deref(), Some("ide" | "sata" | "usb") | None);
        if virtio && emulated && look.change.check_bus(Kind::Disk, "virtio").is_ok() {
            let reason = "the OS has the driver, and virtio is the fastest";
            let new = because("virtio", "bus-virtio", Source::Os, reason);
            let fix = new.clone();
            let new = new.map(|bus| Some(bus.to_owned()));
            let target = device.clone();
            look.find(Severity::Hint, format!("{path}/target/@bus"), bus, new, move |change| {
                change.move_disk(&target, fix.clone())
            });
        }
        if !look.facts().qemu() || !on(look, Deviation::DiskOptions) {
            continue;
        }
        let file = matches!(device.value("@type")?.as_deref(), Some("file") | None) && device.find("source")?.is_some();
        if file && device.value("driver/@type")?.is_none() {
            let reason = "a format that is guessed from what a guest can write is a way out of the guest";
            look.differs_at(
                Severity::Hint,
                &device,
                &path,
                "driver/@type",
                because("raw", "format-raw", Source::Policy, reason),
            )?;
        }
        let shared = device.find("shareable")?.is_some() || device.find("readonly")?.is_some();
        if file && !shared && device.value("driver/@discard")?.is_none() {
            let reason = "storage that the guest frees is given back";
            let unmap = because("unmap", "discard-unmap", Source::Policy, reason);
            look.differs_at(Severity::Hint, &device, &path, "driver/@discard", unmap)?;
        }
    }
    Ok(())
}

fn media(look: &mut Look) -> Result<()> {
    if !on(look, Deviation::OptionalMedia) || !look.change.settings.existing {
        return Ok(());
    }
    let hard = look.guest.disks.iter().any(|disk| disk.device == "disk" && disk.has_source);
    for (device, path) in look.devices("disk")? {
        let medium = kind(&device)? != Kind::Disk && device.value("source/@file")?.is_some();
        if hard && medium && device.value("source/@startupPolicy")?.is_none() {
            let reason = "the guest starts from its disk, also when the medium is gone";
            let optional = because("optional", "media-optional", Source::Policy, reason);
            look.differs_at(Severity::Hint, &device, &path, "source/@startupPolicy", optional)?;
        }
    }
    Ok(())
}

fn interfaces(look: &mut Look) -> Result<()> {
    let wanted = network::model(&look.facts());
    if wanted.value != Some("virtio") || look.change.os.is_none() && !look.facts().always_virtio() {
        return Ok(());
    }
    for (device, path) in look.devices("interface")? {
        let old = device.value("model/@type")?;
        let emulated = device.value("@type")?.as_deref() != Some("hostdev");
        if emulated && !old.as_deref().is_some_and(|model| model.starts_with("virtio")) {
            let fix = wanted.clone().map(|model| model.map(str::to_owned));
            let new = fix.clone();
            look.find(Severity::Hint, format!("{path}/model/@type"), old, new, move |change| {
                change.nic_model(&device, fix.clone())
            });
        }
    }
    Ok(())
}

fn scsi_controllers(look: &mut Look) -> Result<()> {
    if !look.facts().virtio(Hardware::VirtioScsi) {
        return Ok(());
    }
    for (device, path) in look.devices("controller")? {
        let scsi = device.value("@type")?.as_deref() == Some("scsi");
        let old = device.value("@model")?;
        if scsi && matches!(old.as_deref(), None | Some("auto" | "lsilogic")) {
            let reason = "modern systems have no driver for the controller that libvirt takes";
            let new = because("virtio-scsi", "scsi-virtio", Source::Os, reason);
            look.differs_at(Severity::Warning, &device, &path, "@model", new)?;
        }
    }
    Ok(())
}

fn graphics(look: &mut Look) -> Result<()> {
    if look.guest.graphics.is_empty() || !look.facts().hvm() {
        return Ok(());
    }
    let wanted = video::model(&look.facts());
    if let Some(model) = wanted.value {
        for (device, path) in look.devices("video")? {
            let old = device.value("model/@type")?;
            let dated = matches!(old.as_deref(), Some("cirrus" | "vmvga" | "vga"))
                || old.as_deref() == Some("qxl") && !look.facts().spice();
            if dated && old.as_deref() != Some(model) {
                let fix = wanted.with(model.to_owned());
                let new = fix.clone().map(Some);
                look.find(Severity::Hint, format!("{path}/model/@type"), old, new, move |change| {
                    change.any_video_model(&device, fix.clone())
                });
            }
        }
    }
    if look.guest.inputs.is_empty()
        && let Some(first) = input::devices(&look.facts()).first()
    {
        let new = first.with(Some(first.value.kind.clone()));
        look.find(Severity::Hint, "devices/input", None, new, |change| change.design(|design| design.input_devices()));
    }
    if let Some(agent) = channel::spice_agent(&look.facts())
        && !look.guest.channels.iter().any(|name| name == agent.value)
    {
        let new = agent.with(Some(agent.value.to_owned()));
        look.find(Severity::Hint, "devices/channel", None, new, |change| {
            change.design(|design| design.spice_channel())
        });
    }
    Ok(())
}

fn usb_controllers(look: &mut Look) -> Result<()> {
    let old = look.root.find("devices/controller[@type='usb']/@model").ok().flatten();
    let written = match &old {
        Some(_) => None,
        None => look.value("devices/controller[@type='usb']/@model")?,
    };
    let present = look.guest.has_controller("usb");
    let dated = written.as_deref() == Some("piix3-uhci");
    if present && !dated {
        return Ok(());
    }
    let mut guest = look.guest.clone();
    guest.controllers.retain(|controller| controller.kind != "usb");
    let wanted = usb::controllers(&look.change.facts(&guest));
    let name = match wanted.value {
        Controllers::Xhci => "qemu-xhci",
        Controllers::Ich9 => "ich9-ehci1",
        _ => return Ok(()),
    };
    let new = wanted.with(Some(name.to_owned()));
    look.find(Severity::Hint, "devices/controller[@type='usb']/@model", written, new, |change| {
        change.usb_controllers(None)
    });
    Ok(())
}

fn ports(look: &mut Look) -> Result<()> {
    let ports = pci::root_ports(&look.facts());
    if ports.value > 0 {
        let new = ports.with(Some(ports.value.to_string()));
        look.find(Severity::Hint, "devices/controller[@type='pci']", None, new, |change| {
            change.design(|design| design.pci_ports(None))
        });
    }
    Ok(())
}

fn missing(look: &mut Look) -> Result<()> {
    if look.guest.rngs == 0
        && let Some(backend) = rng::by_default(&look.facts())
    {
        let new = backend.with(Some("virtio".to_owned()));
        look.find(Severity::Hint, "devices/rng", None, new, |change| {
            change.design(|design| design.add_rng().map(drop))
        });
    }
    if !look.guest.balloon
        && let Some(wanted) = balloon::by_default(&look.facts(), true)
    {
        let new = wanted.with(Some("virtio".to_owned()));
        look.find(Severity::Hint, "devices/memballoon", None, new, |change| {
            change.design(|design| design.add_balloon().map(drop))
        });
    }
    if !look.guest.channels.iter().any(|name| name == channel::GUEST_AGENT)
        && let Some(agent) = channel::guest_agent(&look.facts())
    {
        let new = agent.with(Some(channel::GUEST_AGENT.to_owned()));
        look.find(Severity::Hint, "devices/channel", None, new, |change| {
            change.design(|design| design.add_agent().map(drop))
        });
    }
    Ok(())
}
