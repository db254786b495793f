// SPDX-License-Identifier: LGPL-2.1-or-later
//! Media of drives: ejected, inserted.

use super::super::Domain;
use super::super::disk::{Kind, Medium};
use super::{Change, asked, invalid, own};
use crate::config::{self, Class, Object};
use crate::error::Result;

/// What belongs to a medium and goes with it.
const OF_MEDIUM: [&str; 6] = ["driver", "source", "backingStore", "mirror", "encryption", "auth"];

/// What kind of drive a disk is.
pub fn kind(disk: &Object) -> Result<Kind> {
    Ok(match disk.value("@device")?.as_deref() {
        Some("cdrom") => Kind::Cdrom,
        Some("floppy") => Kind::Floppy,
        _ => Kind::Disk,
    })
}

impl Change<'_> {
    /// Takes the medium out. Without one the drive has neither source nor driver.
    pub fn eject(&mut self, drive: &Object) -> Result<()> {
        for path in OF_MEDIUM {
            self.clear(drive, path)?;
        }
        // Whether the medium was remote is no property of the drive.
        if !matches!(drive.value("@type")?.as_deref(), Some("file" | "block")) {
            drive.set_value("@type", Some("file"))?;
        }
        Ok(())
    }

    /// Writes what is in a disk or drive: type, driver and source. Cache and discard of a driver that is there stay.
    pub fn insert(&mut self, drive: &Object, path: &str, block: bool, format: Option<&str>) -> Result<()> {
        if !path.starts_with('/') {
            return Err(invalid(format!("'{path}' is no absolute path: libvirt needs the whole path of a medium")));
        }
        if format.is_some_and(str::is_empty) {
            return Err(invalid("the format is empty: expected one such as qcow2 or raw"));
        }
        let guest = self.guest()?;
        let medium = if block { Medium::Block(path) } else { Medium::File(path) };
        let driver = super::super::disk::driver(&self.facts(&guest), kind(drive)?, &medium, format);
        for path in OF_MEDIUM.iter().filter(|path| **path != "driver") {
            self.clear(drive, path)?;
        }
        let reason = "the application said what is in the drive";
        let (kind_of_source, source) = if block { ("block", "source/@dev") } else { ("file", "source/@file") };
        self.set(drive, "@type", asked(kind_of_source, "disk-asked", reason))?;
        let fresh = drive.find("driver")?.is_none();
        if let Some(name) = driver.name {
            self.set(drive, "driver/@name", name)?;
        }
        match driver.format {
            Some(format) => self.set(drive, "driver/@type", format)?,
            None => drive.set_value("driver/@type", None)?,
        }
        if fresh {
            for (attribute, value) in [("cache", driver.cache), ("io", driver.io), ("discard", driver.discard)] {
                if let Some(value) = value {
                    self.set(drive, &format!("driver/@{attribute}"), value)?;
                }
            }
        }
        self.set(drive, source, asked(path, "disk-asked", reason))
    }
}

fn drive(change: &Change, disk: &config::DomainDisk) -> Result<Object> {
    let disk = own(change.config, &config::DomainDevice::try_from_object(disk.object().clone())?)?;
    if kind(&disk)? == Kind::Disk {
        return Err(invalid("a hard disk has no medium that could be changed"));
    }
    Ok(disk)
}

impl Domain {
    /// Takes the medium out of a CD-ROM or floppy drive. The drive stays; that it is empty already is no error.
    pub fn eject_media(&self, disk: &config::DomainDisk) -> Result<()> {
        self.transact(|change| {
            let drive = drive(change, disk)?;
            change.eject(&drive)
        })
    }

    /// Puts another medium into a CD-ROM or floppy drive: an image file, or with `block` a device of the host.
    pub fn insert_media(&self, disk: &config::DomainDisk, path: &str, block: bool, format: Option<&str>) -> Result<()> {
        self.transact(|change| {
            let drive = drive(change, disk)?;
            change.eject(&drive)?;
            change.insert(&drive, path, block, format)
        })
    }
}
