// SPDX-License-Identifier: LGPL-2.1-or-later
//! Shared folders, and the shared memory that they and other processes of the host need.

use super::super::decision::{Decision, Source};
use super::super::filesystem::{self, Sharing};
use super::super::plan::Device;
use super::{Design, unsupported};
use crate::config::{self, Object};
use crate::error::{Error, ErrorCode, Result};

fn asked(value: &str) -> Decision<String> {
    Decision::new(value.to_owned(), "folder-asked", Source::Caller, "the application asked for this folder")
}

impl Design<'_> {
    /// A folder of the host in the guest. The target is the name that the guest mounts it by; in a container it is
    /// where it is mounted.
    pub fn add_filesystem(&mut self, source: &str, target: &str) -> Result<Object> {
        if !source.starts_with('/') {
            let message = format!("'{source}' is no absolute path: libvirt needs the whole path of a folder");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        self.ensure_machine()?;
        filesystem::check_target(&self.facts(), target)?;
        let sharing = filesystem::sharing(&self.facts(), self.settings.session)?;
        let mut device = Device::of::<config::DomainFilesys>().put("@type", "mount")?;
        device = match sharing.value {
            Sharing::Virtiofs => {
                self.shared_memory()?;
                device.decide("driver/@type", sharing.with("virtiofs"))?
            }
            Sharing::Plan9 | Sharing::Mount => device.decide("@accessmode", filesystem::access_mode(&self.facts()))?,
        };
        if sharing.value == Sharing::Plan9 {
            device = device.decide("driver/@type", sharing.with("path"))?;
        }
        let device = device.decide("source/@dir", asked(source))?.decide("target/@dir", asked(target))?;
        let object = self.plan.add(device)?;
        self.container_root()?;
        Ok(object)
    }

    /// The image that a Virtuozzo container is made from.
    pub fn add_filesystem_template(&mut self, name: &str) -> Result<Object> {
        if name.is_empty() {
            return Err(Error::new(ErrorCode::InvalidArgument, "the name of the template is empty"));
        }
        self.ensure_machine()?;
        if !(self.facts().vz() && self.facts().container()) {
            return Err(unsupported("only Virtuozzo containers are made from templates"));
        }
        filesystem::check_target(&self.facts(), "/")?;
        let device = Device::of::<config::DomainFilesys>()
            .decide("@type", asked("template"))?
            .decide("source/@name", asked(name))?
            .put("target/@dir", "/")?;
        let object = self.plan.add(device)?;
        self.container_root()?;
        Ok(object)
    }

    /// What a file system of its own means for a container: it runs a whole OS.
    pub(super) fn container_root(&mut self) -> Result<()> {
        let existing = self.settings.existing;
        if existing || !self.facts().container() || !self.plan.guest.filesystems.iter().any(|target| target == "/") {
            return Ok(());
        }
        let reason = "a container with a file system of its own runs a whole OS";
        self.plan.set("os/init", Decision::new("/sbin/init", "init-os", Source::Config, reason))?;
        if !self.facts().vz() {
            let reason = "an OS sets up its own network";
            self.plan.set("features/privnet", Decision::new("", "container-privnet", Source::Config, reason))?;
        }
        Ok(())
    }

    /// Memory that processes of the host can share.
    pub fn shared_memory(&mut self) -> Result<()> {
        let Some(source) = filesystem::shared_memory(&self.facts()) else { return Ok(()) };
        self.share_memory(source)
    }

    /// The same, asked for by the application.
    pub fn shared_memory_asked(&mut self) -> Result<()> {
        if !self.facts().qemu() {
            return Err(unsupported("only QEMU guests have memory that processes of the host can share"));
        }
        let mut source = filesystem::memory_source(&self.facts());
        source.source = Source::Caller;
        self.share_memory(source)
    }

    fn share_memory(&mut self, source: Decision<&'static str>) -> Result<()> {
        let access = source.with("shared");
        let source = self.plan.set("memoryBacking/source/@type", source)?;
        if source == "anonymous" {
            let message = "the guest's memory is anonymous, so no process of the host can share it: expected memfd or \
                           file in memoryBacking/source";
            return Err(unsupported(message));
        }
        let access = self.plan.set("memoryBacking/access/@mode", access)?;
        if access != "shared" {
            let message = format!(
                "the guest's memory is {access}, so no process of the host can share it: expected \
                                   shared in memoryBacking/access"
            );
            return Err(unsupported(message));
        }
        self.plan.guest.memory_source = Some(source.into_owned());
        self.plan.guest.memory_access = Some(access.into_owned());
        Ok(())
    }
}
