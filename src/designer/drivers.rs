// SPDX-License-Identifier: LGPL-2.1-or-later
//! Giving the OS drivers that it does not bring itself: the methods of [`Domain`] for it.

use super::Domain;
use super::disk::{Kind, Medium};
use super::domain::State;
use super::driver;
use super::facts::{Driver, OsFacts};
use super::request::Options;
use crate::config::{self, Class};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo::{DeviceDriver, Entity};

impl Domain {
    /// Gives the OS a driver of its own that the OS database knows, by its id: see
    /// [`Os::device_drivers`](crate::osinfo::Os::device_drivers). Later calls count on it.
    ///
    /// A driver that the installer cannot load does not serve disks until the OS is installed, see
    /// [`Domain::set_installed`].
    pub fn add_driver(&self, id: &str) -> Result<()> {
        let drivers = self.find_drivers(id)?;
        let mut state = self.state();
        let arch = self.config().object().value("os/type/@arch")?;
        if let Some(arch) = arch.filter(|arch| !drivers.iter().any(|driver| driver.fits(arch))) {
            let message = format!("the driver '{id}' is for another architecture than the guest's {arch}");
            return Err(Error::new(ErrorCode::Unsupported, message));
        }
        let os = self.os_with(&state, drivers);
        state.os_with_drivers = Some(os);
        Ok(())
    }

    fn find_drivers(&self, id: &str) -> Result<Vec<Driver>> {
        let known: Vec<DeviceDriver> = self.0.os.as_ref().map(|os| os.device_drivers()).unwrap_or_default();
        let found: Vec<&DeviceDriver> = known.iter().filter(|driver| driver.id() == id).collect();
        if found.is_empty() {
            let name = self.0.os_facts.as_ref().map_or("unknown", |os| os.short_id.as_str());
            let ids: Vec<&str> = known.iter().map(|driver| driver.id()).collect();
            let expected = if ids.is_empty() { "it has none".to_owned() } else { format!("it has {}", ids.join(", ")) };
            let message = format!("'{id}' is no driver of the OS '{name}': {expected}");
            return Err(Error::new(ErrorCode::NotFound, message));
        }
        let drivers = found.into_iter().map(|driver| Driver {
            id: id.to_owned(),
            arch: driver.architecture().map(str::to_owned),
            devices: driver.devices().iter().map(|device| device.id()).collect(),
            pre_installable: driver.is_pre_installable(),
            ..Driver::default()
        });
        Ok(drivers.collect())
    }

    /// The drivers that options name.
    pub(super) fn drivers_of(&self, options: &Options) -> Result<Vec<Driver>> {
        let mut drivers = Vec::new();
        for id in &options.drivers {
            drivers.extend(self.find_drivers(id)?);
        }
        if options.driver_medium.is_some() {
            drivers.push(driver::virtio_win(self.0.os_facts.as_deref())?);
        }
        Ok(drivers)
    }

    /// What is known of the OS when it is given these drivers, too.
    pub(super) fn os_with(&self, state: &State, drivers: Vec<Driver>) -> OsFacts {
        let mut os = state.os_with_drivers.clone().or_else(|| self.0.os_facts.as_deref().cloned()).unwrap_or_default();
        os.drivers.retain(|old| drivers.iter().all(|new| new.id != old.id));
        os.drivers.extend(drivers);
        driver::count_on(&mut os.drivers, state.settings.installed);
        os
    }

    /// Takes all drivers back. Later calls do without them; what was decided stays.
    pub fn remove_all_drivers(&self) {
        self.state().os_with_drivers = None;
    }

    /// Adds a CD-ROM drive with the virtio-win medium in it, and counts on its drivers from then on: the installer of
    /// Windows can load them from there. The drive itself is one that needs none of them.
    pub fn add_driver_medium(&self, path: &str) -> Result<config::DomainDisk> {
        let drivers = driver::virtio_win(self.0.os_facts.as_deref())?;
        let disk = self.add_without_drivers(|design| design.add_disk(Kind::Cdrom, Medium::File(path), None, None))?;
        let mut state = self.state();
        let os = self.os_with(&state, vec![drivers]);
        state.os_with_drivers = Some(os);
        Ok(disk)
    }

    /// Says whether the OS is installed already, and the drivers that are added with it.
    pub fn set_installed(&self, installed: bool) {
        let mut state = self.state();
        state.settings.installed = installed;
        if let Some(os) = &mut state.os_with_drivers {
            driver::count_on(&mut os.drivers, installed);
        }
    }
}
