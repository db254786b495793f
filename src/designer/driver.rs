// SPDX-License-Identifier: LGPL-2.1-or-later
//! Drivers that an OS does not bring itself: what they change, and what the virtio-win medium holds.

use super::facts::{Driver, Hardware, HardwareSet, OsFacts};
use crate::error::{Error, ErrorCode, Result};

/// What a disk needs: without the driver in the installer there is no disk to install to.
const STORAGE: &[Hardware] = &[Hardware::VirtioBlk, Hardware::VirtioScsi];

/// Finds out which devices can be counted on: a driver that is added after the installation does not serve the disk
/// that is installed to.
pub fn count_on(drivers: &mut [Driver], installed: bool) {
    for driver in drivers {
        let at_once = driver.pre_installable || installed;
        driver.hardware = if at_once { driver.devices } else { driver.devices.without(STORAGE) };
    }
}

/// The id under which the drivers of the virtio-win medium are kept.
pub const VIRTIO_WIN: &str = "virtio-win";

/// Since which version of Windows the virtio-win medium has drivers for which devices.
const VIRTIO_WIN_DRIVERS: &[((u32, u32), &[Hardware])] = {
    use Hardware::*;
    &[
        ((5, 1), &[VirtioBlkLegacy, VirtioBlk1, VirtioNetLegacy, VirtioNet1, VirtioBalloon, VirtioSerial]),
        ((6, 0), &[VirtioScsiLegacy, VirtioScsi1, VirtioRng]),
        ((6, 1), &[VirtioInput]),
        ((10, 0), &[VirtioGpu, VirtioFs]),
    ]
};

/// The drivers that the virtio-win medium has for an OS. The installer of Windows can load them from there.
pub fn virtio_win(os: Option<&OsFacts>) -> Result<Driver> {
    let Some(os) = os else {
        let message = "nothing is known about the OS, so what a medium with drivers changes for it is unknown";
        return Err(Error::new(ErrorCode::Unsupported, message));
    };
    let usable = VIRTIO_WIN_DRIVERS.iter().filter(|(since, _)| os.family == "winnt" && os.version >= *since);
    let devices: HardwareSet = usable.flat_map(|(_, devices)| devices.iter().copied()).collect();
    if devices == HardwareSet::default() {
        let message = format!("virtio-win has no drivers for '{}': expected Windows XP or later", os.short_id);
        return Err(Error::new(ErrorCode::Unsupported, message));
    }
    Ok(Driver { id: VIRTIO_WIN.to_owned(), devices, pre_installable: true, ..Driver::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn windows(version: (u32, u32)) -> OsFacts {
        OsFacts { family: "winnt".into(), version, ..OsFacts::default() }
    }

    #[test]
    fn newer_windows_has_more_drivers() {
        let has = |version, hardware| virtio_win(Some(&windows(version))).unwrap().devices.has(hardware);
        assert!(has((5, 1), Hardware::VirtioBlk) && !has((5, 1), Hardware::VirtioScsi));
        assert!(has((6, 0), Hardware::VirtioRng) && !has((6, 0), Hardware::VirtioInput));
        assert!(has((11, 0), Hardware::VirtioFs) && !has((6, 3), Hardware::VirtioFs));
        assert_eq!(virtio_win(Some(&windows((5, 0)))).unwrap_err().code(), ErrorCode::Unsupported);
        assert_eq!(virtio_win(None).unwrap_err().code(), ErrorCode::Unsupported);
    }

    #[test]
    fn what_comes_after_the_installation_does_not_serve_its_disk() {
        let devices: HardwareSet = [Hardware::VirtioBlk1, Hardware::VirtioNet1].into_iter().collect();
        let hardware = |pre_installable, installed| {
            let mut driver = [Driver { devices, pre_installable, ..Driver::default() }];
            count_on(&mut driver, installed);
            driver[0].hardware
        };
        let late = hardware(false, false);
        assert!(!late.has(Hardware::VirtioBlk) && late.has(Hardware::VirtioNet));
        assert!(hardware(true, false).has(Hardware::VirtioBlk));
        assert!(hardware(false, true).has(Hardware::VirtioBlk));
    }
}
