// SPDX-License-Identifier: LGPL-2.1-or-later
//! Finding a device by what identifies it.

use super::super::{Domain, metadata};
use super::{asked, invalid};
use crate::config::{self, Class, Object};
use crate::error::Result;

/// What identifies the devices of an element, besides alias and address: any of these values does.
const IDENTITIES: &[(&str, &[&str])] = &[
    (
        "disk",
        &[
            "target/@dev",
            "source/@file",
            "source/@dev",
            "source/@dir",
            "source/@name",
            "source/@volume",
            "source/@path",
            "serial",
            "wwn",
        ],
    ),
    ("interface", &["mac/@address", "target/@dev"]),
    ("filesystem", &["target/@dir", "source/@dir", "source/@socket"]),
    ("channel", &["target/@name"]),
    ("hostdev", &["source/address/@uuid", "source/@dev", "source/block", "source/char", "source/interface"]),
    ("video", &["model/@type"]),
    ("sound", &["@model"]),
    ("watchdog", &["@model"]),
    ("memballoon", &["@model"]),
    ("rng", &["@model"]),
    ("panic", &["@model"]),
    ("iommu", &["@model"]),
    ("vsock", &["@model"]),
    ("tpm", &["@model", "backend/@type"]),
    ("audio", &["@id", "@type"]),
    ("graphics", &["@type"]),
    ("input", &["@type"]),
    ("controller", &["@type"]),
    ("serial", &["target/@port", "@type"]),
    ("parallel", &["target/@port", "@type"]),
    ("console", &["target/@port", "@type"]),
    ("redirdev", &["@type"]),
    ("smartcard", &["@mode"]),
];

/// A number as libvirt writes it, hexadecimal or not.
fn number(text: &str) -> Option<u64> {
    match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

fn part(object: &Object, path: &str) -> Result<Option<u64>> {
    Ok(object.value(path)?.and_then(|text| number(text.trim())))
}

/// `0000:00:1f.2`, of an element with the parts of a PCI address.
fn pci(object: &Object, element: &str) -> Result<Option<String>> {
    let of = |name: &str| part(object, &format!("{element}/@{name}"));
    let (Some(bus), Some(slot)) = (of("bus")?, of("slot")?) else { return Ok(None) };
    Ok(Some(format!("{:04x}:{bus:02x}:{slot:02x}.{:x}", of("domain")?.unwrap_or(0), of("function")?.unwrap_or(0))))
}

/// What a device is called beyond the values of the table.
fn names(device: &Object, element: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    names.extend(device.value("alias/@name")?);
    if device.value("address/@type")?.as_deref() == Some("pci") {
        names.extend(pci(device, "address")?);
    }
    match element {
        "controller" => {
            let kind = device.value("@type")?.unwrap_or_default();
            names.push(format!("{kind}:{}", part(device, "@index")?.unwrap_or(0)));
        }
        "hostdev" => {
            let id = |path| part(device, path);
            if let (Some(vendor), Some(product)) = (id("source/vendor/@id")?, id("source/product/@id")?) {
                names.push(format!("{vendor:04x}:{product:04x}"));
                names.push(format!("0x{vendor:04x}:0x{product:04x}"));
            }
            if let (Some(bus), Some(number)) = (id("source/address/@bus")?, id("source/address/@device")?) {
                names.push(format!("{bus}.{number}"));
            }
            // Also as libvirt names the device of the host.
            if let Some(address) = pci(device, "source/address")? {
                names.push(format!("pci_{}", address.replace([':', '.'], "_")));
                names.push(address);
            }
            let uuid = device.value("source/address/@uuid")?;
            names.extend(uuid.map(|uuid| format!("mdev_{}", uuid.replace('-', "_"))));
        }
        _ => {}
    }
    Ok(names)
}

fn is(device: &Object, element: &str, identity: &str) -> Result<bool> {
    let same = |value: &str| value.trim().eq_ignore_ascii_case(identity);
    let paths = IDENTITIES.iter().find(|(name, _)| *name == element).map_or(&[][..], |(_, paths)| paths);
    for path in paths {
        // Paths and names tell upper from lower case; what hexadecimal digits stand for does not.
        let folds = matches!(*path, "mac/@address" | "source/address/@uuid" | "wwn");
        if device.value(path)?.is_some_and(|value| if folds { same(&value) } else { value.trim() == identity }) {
            return Ok(true);
        }
    }
    Ok(names(device, element)?.iter().any(|name| same(name)))
}

impl Domain {
    /// Says in the guest's metadata which OS it runs, by the id that the OS database has for it; `None`: nothing is
    /// said. Nothing else changes, and this design goes on deciding for the OS that it was made for.
    pub fn change_os_id(&self, id: Option<&str>) -> Result<()> {
        if id.is_some_and(|id| id.trim().is_empty()) {
            return Err(invalid("the id of the OS is empty: expected one such as http://debian.org/debian/12"));
        }
        self.transact(|change| {
            let root = change.root().clone();
            match id {
                Some(id) => {
                    let reason = "the application said which OS it is";
                    change.set(&root, metadata::OS_ID, asked(id.to_owned(), "metadata-asked", reason))
                }
                None => change.clear(&root, "metadata/libosinfo:libosinfo"),
            }
        })
    }

    /// The device of an element, such as `disk`, that is called so: a disk by its target name, path, serial or WWN; an
    /// interface by its MAC address; a shared folder by its target; a channel by its name; a controller as `scsi:0`; a
    /// device of the host as `8086:10d3`, `0000:00:19.0` or by its node device's name; others by model or type; any by its alias or PCI address.
    /// The number in the document, counted from 1, is the last resort. `None` if there is none; that several are
    /// called so is an error.
    pub fn find_device(&self, element: &str, identity: &str) -> Result<Option<config::DomainDevice>> {
        if element.is_empty() || element == "*" || !crate::xml::is_name(element) {
            return Err(invalid(format!("'{element}' is no element of a device: expected one such as disk")));
        }
        if identity.is_empty() {
            return Err(invalid("nothing was said about which device is meant"));
        }
        let devices = self.config().object().find_all(&format!("devices/{element}"))?;
        let mut found = Vec::new();
        for device in &devices {
            if is(device, element, identity)? {
                found.push(device);
            }
        }
        if found.is_empty() {
            let index = identity.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            found.extend(index.and_then(|index| devices.get(index)));
        }
        match found.as_slice() {
            [] => Ok(None),
            [one] => config::DomainDevice::try_from_object((*one).clone()).map(Some),
            several => {
                let message = format!("{} devices <{element}> are called '{identity}'", several.len());
                Err(invalid(format!("{message}: say which by its alias, address or number")))
            }
        }
    }
}
