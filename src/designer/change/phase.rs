// SPDX-License-Identifier: LGPL-2.1-or-later
//! Two documents of one design: the one that the guest is installed with, and the one that it has afterwards.

use super::super::Domain;
use super::super::boot::{self, Stage};
use super::super::decision::{Decision, Source};
use super::super::disk::Kind;
use super::super::facts::Guest;
use super::super::profile::Deviation;
use super::super::resources;
use super::super::sibling::{Seed, seed};
use super::media::kind;
use super::{Change, asked, invalid, own};
use crate::config::{self, Class, Object};
use crate::error::Result;

/// When a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub enum Phase {
    /// While the OS is being installed.
    Install = 0,
    /// Afterwards.
    Final = 1,
}

/// How an OS gets into a guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(i32)]
pub enum Install {
    /// From the first CD-ROM drive with a medium; with none, the disk holds an OS already.
    #[default]
    Medium = 0,
    /// Over the network, which the firmware starts from.
    Network = 1,
    /// Not at all: a disk holds an OS already.
    Import = 2,
    /// Not at all: the guest always starts from its medium.
    Live = 3,
    /// From a cloud image, which sets itself up when it starts first.
    CloudImage = 4,
}

/// A kernel that is started directly while the OS is being installed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kernel {
    /// The kernel.
    pub kernel: String,
    /// The initial RAM disk.
    pub initrd: Option<String>,
    /// The arguments of the kernel.
    pub cmdline: Option<String>,
}

impl Change<'_> {
    /// Takes the boot order away: the list and the numbers.
    fn clear_boot(&self) -> Result<()> {
        let root = self.root();
        self.clear(root, "os/boot")?;
        for device in root.find_all("devices/*")? {
            self.clear(&device, "boot")?;
        }
        Ok(())
    }

    fn numbered(&mut self, devices: &[Object]) -> Result<()> {
        let reason = "what is installed comes from here";
        for (index, device) in devices.iter().enumerate() {
            let number = Decision::new((index + 1).to_string(), "boot-install", Source::Policy, reason);
            self.set(device, "boot/@order", number)?;
        }
        Ok(())
    }

    /// The boot order of one phase: by devices where the hypervisor numbers them, else by kinds.
    fn boot_from(&mut self, classes: &[&'static str]) -> Result<()> {
        let root = self.root().clone();
        let guest = self.guest()?;
        let mut devices = Vec::new();
        let mut kinds = Vec::new();
        for class in classes {
            let path = if *class == "network" { "devices/interface" } else { "devices/disk" };
            let mut found = None;
            for device in root.find_all(path)? {
                let fits = match *class {
                    "network" => true,
                    "cdrom" => kind(&device)? == Kind::Cdrom && device.find("source")?.is_some(),
                    _ => kind(&device)? == Kind::Disk,
                };
                if fits {
                    found = Some(device);
                    break;
                }
            }
            if let Some(device) = found {
                devices.push(device);
                kinds.push(*class);
            }
        }
        if boot::per_device(&self.facts(&guest)) {
            return self.numbered(&devices);
        }
        // Nothing in a paravirtualized guest reads a boot list, and libvirt's grammar has no place for it.
        if self.facts(&guest).xenpv() {
            return Ok(());
        }
        for kind in kinds {
            root.set_value(&format!("os/boot[@dev='{kind}']/@dev"), Some(kind))?;
        }
        Ok(())
    }

    fn install_document(&mut self, method: Install, kernel: Option<&Kernel>) -> Result<()> {
        let root = self.root().clone();
        let strict = self.settings.profile.has(Deviation::Strict);
        let answers = !self.settings.install_only.is_empty();
        let plain = matches!(method, Install::Import | Install::Live) && kernel.is_none() && !answers;
        let medium = self.install_medium()?.is_some();
        if plain || method == Install::Medium && !medium && kernel.is_none() && !answers {
            return Ok(());
        }
        if root.value("on_reboot")?.is_none() || !strict {
            let reason = "that the guest has stopped tells that the installation is over";
            self.set(&root, "on_reboot", Decision::new("destroy", "reboot-install", Source::Policy, reason))?;
        }
        let guest = self.guest()?;
        if self.facts(&guest).container() {
            return Ok(());
        }
        if self.settings.existing {
            self.clear_boot()?;
        }
        if let Some(kernel) = kernel {
            let reason = "the application said what installs the OS";
            let rest = [("os/initrd", &kernel.initrd), ("os/cmdline", &kernel.cmdline)];
            self.set(&root, "os/kernel", asked(kernel.kernel.clone(), "kernel-asked", reason))?;
            for (path, value) in rest {
                if let Some(value) = value {
                    self.set(&root, path, asked(value.clone(), "kernel-asked", reason))?;
                }
            }
        } else if self.settings.existing {
            match method {
                Install::Network => self.boot_from(&["network", "hd"])?,
                Install::CloudImage => self.boot_from(&["hd"])?,
                _ => self.boot_from(&["cdrom", "hd"])?,
            }
        }
        self.settings.stage = Stage::Installing(method);
        self.design(|design| design.boot_order())?;
        let network = method == Install::Network && self.settings.profile.has(Deviation::ResourceFallbacks);
        if kernel.is_some() || network {
            self.install_memory(&guest)?;
        }
        if method == Install::CloudImage {
            self.first_boot(&guest)?;
        }
        Ok(())
    }

    fn install_memory(&mut self, guest: &Guest) -> Result<()> {
        let root = self.root().clone();
        let now = match root.find("memory")? {
            Some(memory) => super::cpu::in_kib(&memory)?.unwrap_or(0),
            None => 0,
        };
        let Some(needed) = resources::network_install_kib(&self.facts(guest)) else { return Ok(()) };
        if needed <= now {
            return Ok(());
        }
        let reason = "the OS needs more memory for an installation over the network than afterwards";
        for path in ["memory", "currentMemory"] {
            let needed = Decision::new(needed.to_string(), "memory-install", Source::Os, reason);
            self.set(&root, path, needed)?;
            root.set_value(&format!("{path}/@unit"), Some("KiB"))?;
        }
        Ok(())
    }

    /// What the first start of a cloud image needs and what would disturb it.
    fn first_boot(&mut self, guest: &Guest) -> Result<()> {
        let root = self.root().clone();
        if guest.uefi {
            // With a TPM the boot loader writes its entries and starts anew, which would look like the end.
            for tpm in root.find_all("devices/tpm")? {
                if self.log.added(&tpm, "tpm-with-uefi") {
                    tpm.remove()?;
                }
            }
        }
        let mode = root.value("os/smbios/@mode")?;
        let said = root.find("sysinfo[@type='smbios']/system/entry[@name='serial']")?.is_some();
        // What the application says about the system's serial number stays.
        if said || mode.is_some_and(|mode| mode != "sysinfo") {
            return Ok(());
        }
        let serial = seed::serial(&self.facts(guest), Seed::Medium(""))?;
        if serial.value.is_some() {
            self.design(|design| design.tell_seed(serial))?;
        }
        Ok(())
    }

    /// The drive that the OS is installed from.
    fn install_medium(&self) -> Result<Option<Object>> {
        for disk in self.root().find_all("devices/disk")? {
            if kind(&disk)? == Kind::Cdrom && disk.find("source")?.is_some() {
                return Ok(Some(disk));
            }
        }
        Ok(None)
    }

    fn final_document(&mut self, method: Install, install_only: &[Object]) -> Result<()> {
        let windows = {
            let guest = self.guest()?;
            self.facts(&guest).windows()
        };
        for device in install_only {
            if device.element_name()? == "disk" && kind(device)? == Kind::Cdrom {
                self.eject(device)?;
            } else {
                self.remove(device)?;
            }
        }
        self.settings.stage = Stage::Installed(method);
        if method == Install::Live {
            return self.design(|design| design.boot_order());
        }
        if let Some(medium) = self.install_medium()? {
            let hard = self.guest()?.disks.iter().any(|disk| matches!(disk.device.as_str(), "disk" | "lun"));
            // Windows asks for its medium more than once; and without a disk nothing was installed.
            if method == Install::Medium && !windows && hard {
                self.eject(&medium)?;
            }
            if hard && self.settings.existing {
                return self.optional_media();
            }
        }
        self.design(|design| design.boot_order())?;
        self.optional_media()
    }

    /// A medium that is missing does not keep an installed guest from starting.
    fn optional_media(&mut self) -> Result<()> {
        if !self.settings.profile.has(Deviation::OptionalMedia) {
            return Ok(());
        }
        for disk in self.root().find_all("devices/disk")? {
            let file = matches!(disk.value("@type")?.as_deref(), Some("file" | "block") | None);
            let medium = kind(&disk)? != Kind::Disk && disk.find("source")?.is_some();
            if file && medium && disk.value("source/@startupPolicy")?.is_none() {
                let reason = "the OS is installed: the guest starts without the medium as well";
                let optional = Decision::new("optional", "media-optional", Source::Policy, reason);
                self.set(&disk, "source/@startupPolicy", optional)?;
            }
        }
        Ok(())
    }
}

impl Domain {
    /// Says how the OS gets into the guest. It decides about the documents of [`Domain::config_for`].
    pub fn set_install(&self, method: Install) {
        self.state().settings.install = method;
    }

    /// Starts a kernel directly while the OS is being installed; `None`: no more.
    pub fn set_install_kernel(&self, kernel: Option<Kernel>) -> Result<()> {
        if let Some(kernel) = &kernel {
            let paths = [Some(&kernel.kernel), kernel.initrd.as_ref()];
            if let Some(path) = paths.into_iter().flatten().find(|path| !path.starts_with('/')) {
                return Err(invalid(format!("'{path}' is no absolute path: libvirt needs the whole path of a kernel")));
            }
        }
        self.state().settings.kernel = kernel;
        Ok(())
    }

    /// Says that a device is there for the installation only: afterwards a CD-ROM drive is empty, and any other device
    /// is gone.
    pub fn set_install_only(&self, device: &config::DomainDevice) -> Result<()> {
        let object = own(&self.config(), device)?;
        let mut state = self.state();
        if !state.settings.install_only.contains(&object) {
            state.settings.install_only.push(object);
        }
        Ok(())
    }

    /// The document of a phase: a copy of the guest, changed to be installed with or to be kept afterwards. The design
    /// itself stays as it is.
    ///
    /// While the OS is being installed the guest starts from its medium, from the network or with a kernel, and stops
    /// instead of starting again. Afterwards it starts from its disk, the medium is out (except that of Windows, which
    /// is asked for several times, and of a live system), and what was there for the installation only is gone.
    pub fn config_for(&self, phase: Phase) -> Result<config::Domain> {
        let copy = config::Domain::try_from_object(self.config().object().copy()?)?;
        let twins = self.config().object().find_all("devices/*")?;
        let copies = copy.object().find_all("devices/*")?;
        self.on_copy(&copy, |change| {
            let settings = change.settings.clone();
            match phase {
                Phase::Install => change.install_document(settings.install, settings.kernel.as_ref()),
                Phase::Final => {
                    let pairs = twins.iter().zip(&copies);
                    let only: Vec<Object> = pairs
                        .filter(|(twin, _)| settings.install_only.contains(twin))
                        .map(|(_, copy)| copy.clone())
                        .collect();
                    change.final_document(settings.install, &only)
                }
            }
        })?;
        Ok(copy)
    }
}
