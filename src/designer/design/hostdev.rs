// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices of the host that are handed to the guest.

use super::super::decision::{Decision, Source};
use super::super::disk;
use super::super::hostdev::{self, PciAddress, UsbDevice};
use super::super::plan::Device;
use super::{Design, unsupported};
use crate::config::{self, Class, Object};
use crate::error::{Error, ErrorCode, Result};

/// A device of the host.
#[derive(Debug, Clone)]
pub enum HostDevice<'a> {
    /// A PCI device.
    Pci(PciAddress),
    /// A USB device.
    Usb(UsbDevice),
    /// A SCSI device: number of the host adapter, bus, target, unit.
    Scsi(u32, u32, u32, u64),
    /// A mediated device, by its UUID, and the kind of device it is a part of if known.
    Mdev(&'a str, Option<&'a str>),
    /// A block device, for a container.
    Storage(&'a str),
    /// A character device, for a container.
    Misc(&'a str),
    /// A network interface, for a container.
    Net(&'a str),
}

fn asked(value: impl Into<String>) -> Decision<String> {
    Decision::new(value.into(), "hostdev-asked", Source::Caller, "the application asked for this device")
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidArgument, message)
}

impl Design<'_> {
    /// Hands a device of the host to the guest.
    pub fn add_hostdev(&mut self, device: &HostDevice) -> Result<Object> {
        self.ensure_machine()?;
        match *device {
            HostDevice::Pci(address) => self.pci_device(address),
            HostDevice::Usb(usb) => self.usb_device(usb),
            HostDevice::Scsi(host, bus, target, unit) => self.scsi_device(host, bus, target, unit),
            HostDevice::Mdev(uuid, parent) => self.mediated_device(uuid, parent),
            HostDevice::Storage(path) => {
                self.container_device(Device::of::<config::DomainHostdevStorage>(), "source/block", path, true)
            }
            HostDevice::Misc(path) => {
                self.container_device(Device::of::<config::DomainHostdevMisc>(), "source/char", path, true)
            }
            HostDevice::Net(name) => {
                self.container_device(Device::of::<config::DomainHostdevNet>(), "source/interface", name, false)
            }
        }
    }

    /// Hands the device that a node device document describes to the guest.
    pub fn add_node_device(&mut self, node: &config::NodeDevice) -> Result<Object> {
        let node = node.object();
        let text = |path: &str| -> Result<Option<String>> { Ok(node.value(path)?.map(|text| text.trim().to_owned())) };
        let number = |path: &str| -> Result<Option<u32>> {
            Ok(text(path)?.and_then(|text| match text.strip_prefix("0x") {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => text.parse().ok(),
            }))
        };
        let name = text("name")?.unwrap_or_default();
        let missing = |what: &str| invalid(format!("the node device '{name}' has no {what}"));
        let kind = text("capability/@type")?.unwrap_or_default();
        match kind.as_str() {
            "pci" => {
                let part = |part: &str| number(&format!("capability[@type='pci']/{part}"));
                let byte = |value: Option<u32>, what: &str| {
                    value.and_then(|value| u8::try_from(value).ok()).ok_or_else(|| missing(what))
                };
                let address = PciAddress {
                    domain: part("domain")?.unwrap_or(0),
                    bus: byte(part("bus")?, "bus")?,
                    slot: byte(part("slot")?, "slot")?,
                    function: byte(part("function")?, "function")?,
                };
                self.add_hostdev(&HostDevice::Pci(address))
            }
            "usb_device" => {
                let id = |value: Option<u32>| value.and_then(|value| u16::try_from(value).ok());
                let vendor = id(number("capability/vendor/@id")?).ok_or_else(|| missing("vendor id"))?;
                let product = id(number("capability/product/@id")?).ok_or_else(|| missing("product id"))?;
                let same = self.usb_present(vendor, product)?;
                let place = (number("capability/bus")?, number("capability/device")?);
                let usb = match place {
                    // A second device of that kind can only be told from the first by where it is.
                    (Some(bus), Some(device)) if same => UsbDevice::Address { bus, device },
                    _ => UsbDevice::Product { vendor, product },
                };
                self.add_hostdev(&HostDevice::Usb(usb))
            }
            "scsi" => {
                let part =
                    |part: &str| -> Result<u32> { number(&format!("capability/{part}"))?.ok_or_else(|| missing(part)) };
                let (host, bus, target) = (part("host")?, part("bus")?, part("target")?);
                self.add_hostdev(&HostDevice::Scsi(host, bus, target, part("lun")?.into()))
            }
            "mdev" => {
                let uuid = match text("capability/uuid")? {
                    Some(uuid) => uuid,
                    // Older libvirt has it in the name only: mdev_UUID, with underscores, and perhaps the parent.
                    None => {
                        let tail = name.strip_prefix("mdev_").ok_or_else(|| missing("UUID"))?;
                        tail.chars().take(36).collect::<String>().replace('_', "-")
                    }
                };
                let parent = match text("capability/type/@id")?.as_deref() {
                    Some(kind) if kind.starts_with("vfio_ap") => Some("ap"),
                    Some(kind) if kind.starts_with("vfio_ccw") => Some("css"),
                    _ => Some("pci"),
                };
                self.add_hostdev(&HostDevice::Mdev(&uuid, parent))
            }
            "net" => {
                let interface = text("capability/interface")?.ok_or_else(|| missing("interface"))?;
                self.add_hostdev(&HostDevice::Net(&interface))
            }
            "storage" => {
                let block = text("capability/block")?.ok_or_else(|| missing("block device"))?;
                self.add_hostdev(&HostDevice::Storage(&block))
            }
            other => Err(unsupported(format!(
                "the node device '{name}' is of kind '{other}', which cannot be handed to a guest: expected pci, \
                 usb_device, scsi, mdev, net or storage"
            ))),
        }
    }

    /// A device of the host with `@managed` decided.
    fn managed(&self, device: Device) -> Result<Device> {
        device.decide_option("@managed", hostdev::managed(&self.facts()))
    }

    fn refuse_twice(&self, kind: &str, paths: &[(impl AsRef<str>, String)]) -> Result<()> {
        for device in self.plan.devices("hostdev")? {
            let mut same = self.plan.value_of(&device, "@type")?.as_deref() == Some(kind);
            for (path, value) in paths {
                same = same && same_number(self.plan.value_of(&device, path.as_ref())?.as_deref(), value);
            }
            if same {
                return Err(Error::new(ErrorCode::Exists, format!("the guest already has this {kind} device")));
            }
        }
        Ok(())
    }

    fn pci_device(&mut self, address: PciAddress) -> Result<Object> {
        hostdev::check(&self.facts(), "pci")?;
        let paths = address.attributes().map(|(name, value)| (format!("source/address/@{name}"), value));
        self.refuse_twice("pci", &paths)?;
        let mut device = self.managed(Device::of::<config::DomainHostdevPci>())?;
        for (path, value) in paths {
            device = device.decide(path, asked(value))?;
        }
        self.plan.add(device)
    }

    fn usb_present(&self, vendor: u16, product: u16) -> Result<bool> {
        for device in self.plan.devices("hostdev")? {
            let (vendor_id, product_id) = ("source/vendor/@id", "source/product/@id");
            if same_number(self.plan.value_of(&device, vendor_id)?.as_deref(), &format!("0x{vendor:04x}"))
                && same_number(self.plan.value_of(&device, product_id)?.as_deref(), &format!("0x{product:04x}"))
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn usb_device(&mut self, usb: UsbDevice) -> Result<Object> {
        hostdev::check(&self.facts(), "usb")?;
        let paths = match usb {
            UsbDevice::Product { vendor, product } => {
                [("source/vendor/@id", format!("0x{vendor:04x}")), ("source/product/@id", format!("0x{product:04x}"))]
            }
            UsbDevice::Address { bus, device } => {
                [("source/address/@bus", bus.to_string()), ("source/address/@device", device.to_string())]
            }
        };
        self.refuse_twice("usb", &paths)?;
        let mut device = self.managed(Device::of::<config::DomainHostdevUsb>())?;
        for (path, value) in paths {
            device = device.decide(path, asked(value))?;
        }
        self.plan.add(device)
    }

    fn scsi_device(&mut self, host: u32, bus: u32, target: u32, unit: u64) -> Result<Object> {
        hostdev::check(&self.facts(), "scsi")?;
        let paths = [
            ("source/adapter/@name", format!("scsi_host{host}")),
            ("source/address/@bus", bus.to_string()),
            ("source/address/@target", target.to_string()),
            ("source/address/@unit", unit.to_string()),
        ];
        self.refuse_twice("scsi", &paths)?;
        let mut device = self.managed(Device::of::<config::DomainHostdevScsi>())?;
        for (path, value) in paths {
            device = device.decide(path, asked(value))?;
        }
        if !self.plan.guest.has_controller("scsi") {
            let missing = disk::scsi_controllers(&self.facts(), "sda");
            self.new_scsi_controllers(&missing)?;
        }
        self.plan.add(device)
    }

    fn mediated_device(&mut self, uuid: &str, parent: Option<&str>) -> Result<Object> {
        let hex = |part: &str, length| part.len() == length && part.bytes().all(|digit| digit.is_ascii_hexdigit());
        let parts: Vec<&str> = uuid.split('-').collect();
        let lengths = [8, 4, 4, 4, 12];
        if parts.len() != lengths.len() || !parts.iter().zip(lengths).all(|(part, length)| hex(part, length)) {
            return Err(invalid(format!("'{uuid}' is no UUID of a mediated device")));
        }
        hostdev::check(&self.facts(), "mdev")?;
        self.refuse_twice("mdev", &[("source/address/@uuid", uuid.to_owned())])?;
        let model = hostdev::mdev_model(&self.facts(), parent);
        let device = self
            .managed(Device::of::<config::DomainHostdevMdev>())?
            .decide("@model", model)?
            .decide("source/address/@uuid", asked(uuid))?;
        self.plan.add(device)
    }

    fn container_device(&mut self, device: Device, path: &'static str, value: &str, absolute: bool) -> Result<Object> {
        if value.is_empty() || absolute && !value.starts_with('/') {
            let expected = if absolute { "an absolute path" } else { "the name of a network interface" };
            return Err(invalid(format!("'{value}' names no device: expected {expected}")));
        }
        if !self.facts().container() {
            let message =
                "only containers get such devices; to a machine hand a PCI, USB or SCSI device, or add a disk";
            return Err(unsupported(message));
        }
        self.plan.add(device.decide(path, asked(value))?)
    }
}

/// Whether a written number is the wanted one, however it is written; texts that are no numbers are compared as such.
fn same_number(written: Option<&str>, wanted: &str) -> bool {
    let number = |text: &str| match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    };
    let Some(written) = written else { return number(wanted) == Some(0) };
    written == wanted || number(written).is_some() && number(written) == number(wanted)
}
