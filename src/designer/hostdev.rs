// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices of the host that are handed to the guest.

use super::decision::{Decision, Source};
use super::facts::Facts;
use super::profile::Deviation;
use crate::error::{Error, ErrorCode, Result};
use std::fmt;

/// The address of a PCI device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PciAddress {
    /// Domain.
    pub domain: u32,
    /// Bus.
    pub bus: u8,
    /// Slot.
    pub slot: u8,
    /// Function.
    pub function: u8,
}

impl PciAddress {
    /// Reads `0000:03:00.0`, `03:00.0` or a node device's name such as `pci_0000_03_00_0`.
    pub fn parse(text: &str) -> Result<PciAddress> {
        let wrong = || {
            let message = format!("'{text}' is no address of a PCI device: expected one such as 0000:03:00.0");
            Error::new(ErrorCode::InvalidArgument, message)
        };
        let plain = text.strip_prefix("pci_").unwrap_or(text);
        let parts: Vec<&str> = plain.split([':', '.', '_']).collect();
        let (domain, rest) = match *parts.as_slice() {
            [domain, bus, slot, function] => (domain, [bus, slot, function]),
            [bus, slot, function] => ("0", [bus, slot, function]),
            _ => return Err(wrong()),
        };
        let number = |digits: &str, most: u32| {
            let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            u32::from_str_radix(digits, 16).ok().filter(|value| plain && *value <= most).ok_or_else(wrong)
        };
        Ok(PciAddress {
            domain: number(domain, u32::MAX)?,
            bus: number(rest[0], 0xff)? as u8,
            slot: number(rest[1], 0x1f)? as u8,
            function: number(rest[2], 7)? as u8,
        })
    }

    /// The attributes in a document.
    pub fn attributes(self) -> [(&'static str, String); 4] {
        [
            ("domain", format!("0x{:04x}", self.domain)),
            ("bus", format!("0x{:02x}", self.bus)),
            ("slot", format!("0x{:02x}", self.slot)),
            ("function", format!("0x{:x}", self.function)),
        ]
    }
}

impl fmt::Display for PciAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04x}:{:02x}:{:02x}.{:x}", self.domain, self.bus, self.slot, self.function)
    }
}

/// How a USB device of the host is told from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UsbDevice {
    /// By what it is: it is found wherever it is plugged in.
    Product {
        /// The vendor's number.
        vendor: u16,
        /// The product's number.
        product: u16,
    },
    /// By where it is plugged in now.
    Address {
        /// The bus.
        bus: u32,
        /// The device on the bus.
        device: u32,
    },
}

impl UsbDevice {
    /// A device by what it is, with both numbers checked for their range.
    pub fn product(vendor: u32, product: u32) -> Result<UsbDevice> {
        let number = |value: u32| {
            let message = format!("0x{value:x} is no number of a USB vendor or product: expected at most 0xffff");
            u16::try_from(value).map_err(|_| Error::new(ErrorCode::InvalidArgument, message))
        };
        Ok(UsbDevice::Product { vendor: number(vendor)?, product: number(product)? })
    }
}

fn unsupported<T>(message: impl Into<String>) -> Result<T> {
    Err(Error::new(ErrorCode::Unsupported, message))
}

/// Checks that devices of that kind (`pci`, `usb`, `scsi`, `mdev`) can be handed to this guest.
pub fn check(facts: &Facts, kind: &str) -> Result<()> {
    let xen = facts.guest.virt_type == "xen" && matches!(kind, "pci" | "usb" | "scsi");
    if facts.container() || !(facts.qemu() || facts.test_driver() || facts.bhyve() && kind == "pci" || xen) {
        return unsupported(format!("a {kind} device of the host cannot be handed to this kind of guest"));
    }
    if kind == "usb" && (facts.guest.usb_off() || facts.s390x()) {
        return unsupported("the guest has no USB to plug the device into");
    }
    if !facts.on(Deviation::HostLists) {
        return Ok(());
    }
    // libvirt does not list mediated devices.
    if kind != "mdev" && facts.dc().hostdev.lacks(kind) {
        return unsupported(format!("the host hands no {kind} devices to guests"));
    }
    let pci = &facts.dc().hostdev_pci_backend;
    if kind == "pci" && pci.known() && pci.values().is_empty() {
        return unsupported("the host cannot hand PCI devices to guests: it has no VFIO, or its IOMMU is off");
    }
    Ok(())
}

/// Whether libvirt takes the device from the host's driver when the guest starts; `None` where it is not written.
pub fn managed(facts: &Facts) -> Decision<Option<&'static str>> {
    if facts.guest.virt_type == "xen" {
        let reason = "Xen wants devices to be set aside beforehand";
        return Decision::new(Some("no"), "hostdev-xen", Source::Policy, reason);
    }
    let reason = "libvirt takes the device from the host's driver and gives it back";
    Decision::new(Some("yes"), "hostdev-managed", Source::Policy, reason)
}

/// The interface that a mediated device has in the guest. `parent` is the kind of device it is a part of.
pub fn mdev_model(facts: &Facts, parent: Option<&str>) -> Decision<&'static str> {
    match parent {
        Some("ap_matrix" | "ap") => Decision::new("vfio-ap", "mdev-ap", Source::Caller, "a part of a crypto adapter"),
        Some("css") => Decision::new("vfio-ccw", "mdev-ccw", Source::Caller, "a part of a channel device"),
        None if facts.s390x() => {
            Decision::new("vfio-ccw", "mdev-ccw", Source::Policy, "devices of IBM Z are channel devices")
        }
        _ => Decision::new("vfio-pci", "mdev-pci", Source::Policy, "a part of a PCI device"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_in_every_usual_form() {
        for text in ["0000:03:1f.7", "03:1f.7", "pci_0000_03_1f_7"] {
            assert_eq!(PciAddress::parse(text).unwrap().to_string(), "0000:03:1f.7", "{text}");
        }
        for text in ["", "03", "0000:03:20.0", "0000:03:00.8", "0000:100:00.0", "x:y:z.0", "+1:00:00.0", "1:2:3:4:5"] {
            assert_eq!(PciAddress::parse(text).unwrap_err().code(), ErrorCode::InvalidArgument, "{text}");
        }
    }
}
