// SPDX-License-Identifier: LGPL-2.1-or-later
//! Removing a device, and what only it needed.

use super::super::decision::{Decision, Source};
use super::super::disk::target_number;
use super::super::drive;
use super::super::profile::Deviation;
use super::{Change, own, unsupported};
use crate::config::{self, Class, Object};
use crate::error::Result;

use super::super::Domain;

/// The kind of controller that serves a disk bus.
fn controller_of(bus: &str) -> &str {
    match bus {
        "ide" | "scsi" | "sata" | "fdc" => bus,
        _ => "",
    }
}

/// A number as libvirt writes it, hexadecimal or not.
fn number(object: &Object, path: &str) -> Result<Option<u64>> {
    Ok(object.value(path)?.and_then(|text| match text.trim().strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.trim().parse().ok(),
    }))
}

/// Whether a device hangs on the controller of that kind and index.
fn hangs_on(device: &Object, kind: &str, index: u64) -> Result<bool> {
    let name = device.element_name()?;
    let address = device.value("address/@type")?;
    Ok(match (kind, address.as_deref()) {
        ("pci", Some("pci")) => number(device, "address/@bus")? == Some(index),
        ("usb", Some("usb")) => number(device, "address/@bus")? == Some(index),
        ("usb", None) if index == 0 => {
            let bus = match name.as_str() {
                "disk" => device.value("target/@bus")?,
                "hub" => device.value("@type")?,
                "hostdev" => device.value("@type")?,
                _ => device.value("@bus")?,
            };
            bus.as_deref() == Some("usb")
        }
        ("virtio-serial", Some("virtio-serial")) => number(device, "address/@controller")?.unwrap_or(0) == index,
        ("virtio-serial", None) if index == 0 => {
            matches!(name.as_str(), "channel" | "console") && device.value("target/@type")?.as_deref() == Some("virtio")
        }
        ("ccid", Some("ccid")) => number(device, "address/@controller")?.unwrap_or(0) == index,
        (_, Some("drive")) => {
            let bus = if name == "hostdev" { Some("scsi".to_owned()) } else { device.value("target/@bus")? };
            bus.is_some_and(|bus| controller_of(&bus) == kind)
                && number(device, "address/@controller")?.unwrap_or(0) == index
        }
        (_, None) if name == "disk" => {
            let bus = device.value("target/@bus")?.unwrap_or_default();
            let target = device.value("target/@dev")?.unwrap_or_default();
            let at = target_number(&target).and_then(|number| drive::derived(&bus, number as u64));
            controller_of(&bus) == kind && at.is_some_and(|at| at.controller == index)
        }
        _ => false,
    })
}

/// The written place of a drive in one line: of a disk, or of a SCSI device of the host.
pub fn drive_of(device: &Object) -> Result<Option<String>> {
    let bus = match device.element_name()?.as_str() {
        "disk" => device.value("target/@bus")?.unwrap_or_default(),
        "hostdev" => "scsi".to_owned(),
        _ => return Ok(None),
    };
    let part = |name: &str| Ok(number(device, &format!("address/@{name}"))?.unwrap_or(0));
    let (controller, channel) = (part("controller")?, part("bus")?);
    Ok(Some(format!("{bus} {controller}:{channel}:{}:{}", part("target")?, part("unit")?)))
}

/// How to call a device in a message.
fn label(device: &Object) -> Result<String> {
    let name = device.element_name()?;
    for path in ["target/@dev", "target/@name", "mac/@address", "alias/@name", "@type", "@model"] {
        if let Some(value) = device.value(path)? {
            return Ok(format!("{name} '{value}'"));
        }
    }
    Ok(name)
}

impl Change<'_> {
    /// The devices that hang on a controller.
    pub fn users(&self, controller: &Object) -> Result<Vec<Object>> {
        let kind = controller.value("@type")?.unwrap_or_default();
        let index = number(controller, "@index")?.unwrap_or(0);
        let mut users = Vec::new();
        for device in self.root().find_all("devices/*")? {
            if device != *controller && hangs_on(&device, &kind, index)? {
                users.push(device);
            }
        }
        Ok(users)
    }

    fn remove_controller(&mut self, controller: &Object) -> Result<()> {
        let kind = controller.value("@type")?.unwrap_or_default();
        let index = number(controller, "@index")?.unwrap_or(0);
        // The companions of a USB 2 controller share its index and go with it.
        let mut set = vec![controller.clone()];
        if kind == "usb" {
            for other in self.root().find_all("devices/controller")? {
                let same = other.value("@type")?.as_deref() == Some("usb");
                if other != *controller && same && number(&other, "@index")?.unwrap_or(0) == index {
                    set.push(other);
                }
            }
        }
        let mut users = self.users(controller)?;
        users.retain(|user| !set.contains(user));
        if let Some(first) = users.first() {
            let message = format!("{kind} controller {index} cannot be removed: {} of its devices", users.len());
            return Err(unsupported(format!("{message} would be left without, the first of them {}", label(first)?)));
        }
        set.iter().try_for_each(Object::remove)
    }

    fn remove_video(&mut self, video: &Object) -> Result<()> {
        let guest = self.guest()?;
        let shown = guest.graphics.iter().any(|graphics| graphics.kind != "egl-headless");
        if guest.videos.len() == 1 && shown && self.settings.profile.has(Deviation::Strict) {
            return Err(unsupported("a display needs a video device: remove the display before its last video device"));
        }
        video.remove()
    }

    fn remove_balloon(&mut self, balloon: &Object) -> Result<()> {
        let guest = self.guest()?;
        let libvirt_adds = {
            let facts = self.facts(&guest);
            facts.on(Deviation::Strict) && facts.qemu() && facts.hvm()
        };
        if !libvirt_adds {
            return balloon.remove();
        }
        for path in ["stats", "address", "alias", "driver"] {
            self.clear(balloon, path)?;
        }
        for attribute in ["@autodeflate", "@freePageReporting"] {
            balloon.set_value(attribute, None)?;
        }
        let reason = "without a word libvirt adds a memory balloon by itself";
        self.set(balloon, "@model", Decision::new("none", "balloon-none", Source::Policy, reason))
    }

    /// A serial line and the first console are one device, which libvirt writes twice.
    fn remove_line(&mut self, line: &Object) -> Result<()> {
        let root = self.root().clone();
        let first = |name: &str| -> Result<Option<Object>> { root.find(&format!("devices/{name}")) };
        let (serial, console) = (first("serial")?, first("console")?);
        line.remove()?;
        if let (Some(serial), Some(console)) = (serial, console) {
            let is_line = |object: &Object| *object == *line;
            let other = if is_line(&serial) {
                console
            } else if is_line(&console) {
                serial
            } else {
                return Ok(());
            };
            return other.remove();
        }
        Ok(())
    }

    /// Removes controllers that the designer added for disks that are gone.
    pub fn remove_idle_controllers(&mut self) -> Result<()> {
        for controller in self.root().find_all("devices/controller")? {
            if self.log.added(&controller, "scsi-virtio") && self.users(&controller)?.is_empty() {
                controller.remove()?;
            }
        }
        Ok(())
    }

    /// Takes back the shared memory that the designer wrote for folders that are gone.
    fn remove_idle_sharing(&mut self) -> Result<()> {
        let root = self.root().clone();
        for folder in root.find_all("devices/filesystem")? {
            if folder.value("driver/@type")?.as_deref() == Some("virtiofs") {
                return Ok(());
            }
        }
        for path in ["memoryBacking/source/@type", "memoryBacking/access/@mode"] {
            let value = root.value(path)?;
            if value.is_some() && self.log.is_ours(&root, path, value.as_deref()) {
                root.set_value(path, None)?;
            }
        }
        Ok(())
    }

    /// Removes a device and what only it needed.
    pub fn remove(&mut self, device: &Object) -> Result<()> {
        match device.element_name()?.as_str() {
            "controller" => self.remove_controller(device),
            "video" => self.remove_video(device),
            "memballoon" => self.remove_balloon(device),
            "serial" | "console" if self.is_twin(device)? => self.remove_line(device),
            "graphics" => {
                let spice = device.value("@type")?.as_deref() == Some("spice");
                device.remove()?;
                if spice { self.without_spice() } else { Ok(()) }
            }
            "disk" | "hostdev" => {
                device.remove()?;
                self.remove_idle_controllers()
            }
            "filesystem" => {
                device.remove()?;
                self.remove_idle_sharing()
            }
            _ => device.remove(),
        }
    }

    /// Whether this is the first serial line with a console that repeats it, or that console.
    fn is_twin(&self, device: &Object) -> Result<bool> {
        let root = self.root();
        let (Some(serial), Some(console)) = (root.find("devices/serial")?, root.find("devices/console")?) else {
            return Ok(false);
        };
        let kind = console.value("target/@type")?;
        let repeats = matches!(kind.as_deref(), None | Some("serial"))
            && console.value("@type")? == serial.value("@type")?
            && number(&console, "target/@port")?.unwrap_or(0) == number(&serial, "target/@port")?.unwrap_or(0);
        Ok(repeats && (*device == serial || *device == console))
    }
}

impl Domain {
    /// Removes a device, and what only it needed: with the last SPICE display what talks to its client, with a serial
    /// line the console that repeats it, with a disk the controller that the designer added for it. A memory balloon
    /// becomes one of model `none`, since libvirt would add one by itself. A controller that devices hang on and the
    /// last video device of a display are not removed.
    pub fn remove_device(&self, device: &config::DomainDevice) -> Result<()> {
        self.transact(|change| {
            let device = own(change.config, device)?;
            change.remove(&device)
        })
    }

    /// Removes every device of an element, such as `sound`, as [`Domain::remove_device`] does. Gives how many there
    /// were.
    pub fn remove_devices(&self, element: &str) -> Result<usize> {
        self.transact(|change| {
            let path = format!("devices/{element}");
            let devices = change.root().find_all(&path)?;
            for device in &devices {
                // One that went with another one is gone already.
                if change.root().find_all(&path)?.contains(device) {
                    config::DomainDevice::try_from_object(device.clone())?;
                    change.remove(device)?;
                }
            }
            Ok(devices.len())
        })
    }
}
