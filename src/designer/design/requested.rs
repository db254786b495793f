// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices that a guest has only on request.

use super::super::decision::Decision;
use super::super::plan::Device;
use super::super::security;
use super::super::smartcard::{self, Reader};
use super::super::{audio, iommu, panic, serial, vsock, watchdog};
use super::Design;
use crate::config::{self, Object};
use crate::error::Result;

impl Design<'_> {
    /// A smartcard reader, unless there is one.
    pub fn add_smartcard(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(reader) = self.existing("smartcard")? {
            return Ok(reader);
        }
        let reader = smartcard::reader(&self.facts())?;
        let device = match reader.value {
            Reader::Viewer => Device::of::<config::DomainSmartcardPassthrough>()
                .decide("@mode", reader.with("passthrough"))?
                .decide("@type", reader.with("spicevmc"))?,
            Reader::Host => Device::of::<config::DomainSmartcardHost>().decide("@mode", reader.with("host"))?,
        };
        self.plan.add(device)
    }

    /// A watchdog, unless there is one.
    pub fn add_watchdog(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(watchdog) = self.existing("watchdog")? {
            return Ok(watchdog);
        }
        let model = watchdog::model(&self.facts())?;
        let action = model.with(watchdog::ACTION);
        let device = Device::of::<config::DomainWatchdog>().decide("@model", model)?.decide("@action", action)?;
        self.plan.add(device)
    }

    /// A panic device, unless there is one.
    pub fn add_panic(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(panic) = self.existing("panic")? {
            return Ok(panic);
        }
        let model = panic::model(&self.facts())?;
        self.plan.add(Device::of::<config::DomainPanic>().decide_option("@model", model)?)
    }

    /// Sockets to the host, unless there are some.
    pub fn add_vsock(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(vsock) = self.existing("vsock")? {
            return Ok(vsock);
        }
        let model = vsock::model(&self.facts())?;
        let device =
            Device::of::<config::DomainVsock>().decide("cid/@auto", model.with("yes"))?.decide("@model", model)?;
        self.plan.add(device)
    }

    /// An IOMMU, unless there is one.
    pub fn add_iommu(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(iommu) = self.existing("iommu")? {
            return Ok(iommu);
        }
        let model = iommu::model(&self.facts())?;
        self.new_iommu(model)
    }

    /// The IOMMU that many vCPUs need.
    pub fn iommu_for_cpus(&mut self) -> Result<()> {
        if let Some(model) = iommu::for_many_cpus(&self.facts())?
            && self.existing("iommu")?.is_none()
        {
            self.new_iommu(model)?;
        }
        Ok(())
    }

    fn new_iommu(&mut self, model: Decision<&'static str>) -> Result<Object> {
        let intel = model.value == "intel";
        let mut device = Device::of::<config::DomainIommu>();
        if intel {
            device = device.decide("driver/@intremap", model.with("on"))?.decide("driver/@eim", model.with("on"))?;
            self.plan.set("features/ioapic/@driver", model.with("qemu"))?;
        }
        self.plan.add(device.decide("@model", model)?)
    }

    /// An audio backend, unless there is one.
    pub fn add_audio(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(audio) = self.existing("audio")? {
            return Ok(audio);
        }
        let backend = audio::backend(&self.facts())?;
        self.plan.add(Device::of::<config::DomainAudio>().put("@id", "1")?.decide("@type", backend)?)
    }

    /// One more serial line.
    pub fn add_serial(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        let line = serial::line(&self.facts())?;
        // Without serial lines the first console is one. Beside one it would only be another name for it.
        if self.plan.guest.serials == 0 && self.plan.guest.consoles > 0 {
            let first = Device::of::<config::DomainSerial>().put("@type", "pty")?.put("target/@port", "0")?;
            self.plan.add(first)?;
        }
        let port = self.plan.guest.serials;
        let device = Device::of::<config::DomainSerial>();
        self.plan.add(device.decide("@type", line)?.put("target/@port", port.to_string())?)
    }

    /// One more parallel port.
    pub fn add_parallel(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        let port = serial::port(&self.facts())?;
        let number = self.plan.guest.parallels;
        let device = Device::of::<config::DomainParallel>();
        self.plan.add(device.decide("@type", port)?.put("target/@port", number.to_string())?)
    }

    /// One more console: the first is what every guest has.
    pub fn add_further_console(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if self.plan.guest.consoles == 0 {
            return self.add_console();
        }
        let kind = serial::console(&self.facts())?;
        let device = Device::of::<config::DomainConsole>().put("@type", "pty")?;
        self.plan.add(device.decide_option("target/@type", kind)?)
    }

    /// Writes the launch security that the application asked for.
    pub fn launch_security(&mut self) -> Result<()> {
        let Some((kind, asked)) = self.settings.launch_security else { return Ok(()) };
        let policy = security::policy(&self.facts(), kind, asked)?;
        self.plan.set("launchSecurity/@type", policy.with(kind.as_str()))?;
        if policy.value.is_some() {
            self.plan.set_option("launchSecurity/policy", policy)?;
        }
        Ok(())
    }
}
