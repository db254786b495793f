// SPDX-License-Identifier: LGPL-2.1-or-later
//! The devices that every guest has, and the same ones on request.

use super::super::console::{self, Console};
use super::super::decision::{Decision, Source};
use super::super::defaults::Part;
use super::super::plan::Device;
use super::super::usb::{self, Controllers};
use super::super::{balloon, channel, pci, rng, tpm};
use super::{Design, unsupported};
use crate::config::{self, Object};
use crate::error::{Error, ErrorCode, Result};

impl Design<'_> {
    /// Console, controllers, guest agent, random numbers, balloon and TPM.
    pub fn standard_devices(&mut self) -> Result<()> {
        self.usb_controllers()?;
        self.pci_ports(self.settings.pci_ports.map(|ports| ports as usize))?;
        self.iommu_for_cpus()?;
        // libvirt makes a console of the first serial line.
        if self.plan.guest.consoles + self.plan.guest.serials == 0 && self.wants(Part::Console) {
            self.new_console()?;
        }
        self.agent_channel()?;
        let settings = self.settings;
        if self.plan.guest.tpms == 0 && settings.tpm != Some(false) && self.wants(Part::Tpm) {
            let asked = settings.tpm == Some(true);
            let tpm = tpm::tpm(&self.facts(), asked, settings.firmware.best_effort)?;
            self.new_tpm(tpm)?;
        }
        if !self.plan.guest.balloon
            && let Some(balloon) = balloon::by_default(&self.facts(), self.wants(Part::Balloon))
        {
            let device = Device::of::<config::DomainMemballoon>().decide("@model", balloon)?;
            self.plan.add(device)?;
        }
        if self.plan.guest.rngs == 0
            && self.wants(Part::Rng)
            && let Some(backend) = rng::by_default(&self.facts())
        {
            self.new_rng(backend)?;
        }
        Ok(())
    }

    /// USB controllers, unless there are some.
    pub fn usb_controllers(&mut self) -> Result<()> {
        if !self.wants(Part::UsbControllers) {
            return Ok(());
        }
        let controllers = usb::controllers(&self.facts());
        match controllers.value {
            Controllers::None => {}
            Controllers::Xhci => {
                let device = Device::of::<config::DomainControllerUsb>()
                    .decide("@model", controllers.with("qemu-xhci"))?
                    .decide("@ports", controllers.with(usb::XHCI_PORTS.to_string()))?;
                self.plan.add(device)?;
            }
            Controllers::Ich9 => {
                for (model, port) in usb::ICH9 {
                    let mut device = Device::of::<config::DomainControllerUsb>()
                        .put("@index", "0")?
                        .decide("@model", controllers.with(model))?;
                    if let Some(port) = port {
                        device = device.put("master/@startport", port.to_string())?;
                    }
                    self.plan.add(device)?;
                }
            }
        }
        Ok(())
    }

    /// PCI Express ports, as many as were asked for, unless there are some.
    pub fn pci_ports(&mut self, asked: Option<usize>) -> Result<()> {
        let mut ports = pci::root_ports(&self.facts());
        if let Some(asked) = asked.filter(|_| ports.value > 0) {
            ports = Decision::new(asked, "pci-asked", Source::Caller, "the application asked for so many ports");
        }
        if ports.value == 0 {
            return Ok(());
        }
        let root = Device::of::<config::DomainControllerPci>().decide("@model", ports.with("pcie-root"))?;
        self.plan.add(root)?;
        for _ in 0..ports.value {
            let port = Device::of::<config::DomainControllerPci>().put("@model", "pcie-root-port")?;
            self.plan.add(port)?;
        }
        Ok(())
    }

    /// The console, unless there is one.
    pub fn add_console(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        match self.existing("console")? {
            Some(console) => Ok(console),
            None => self.new_console(),
        }
    }

    fn new_console(&mut self) -> Result<Object> {
        let console = console::console(&self.facts());
        let device = Device::of::<config::DomainConsole>();
        let device = match console.value {
            Console::Pty => device.decide("@type", console.with("pty"))?,
            Console::Sclp => {
                device.decide("@type", console.with("pty"))?.decide("target/@type", console.with("sclp"))?
            }
            Console::Nmdm => {
                let uuid = self.plan.planned("uuid")?.unwrap_or_default();
                device
                    .decide("@type", console.with("nmdm"))?
                    .put("source/@master", format!("/dev/nmdm{uuid}A"))?
                    .put("source/@slave", format!("/dev/nmdm{uuid}B"))?
            }
        };
        self.plan.add(device)
    }

    /// The channel of the guest agent, if the guest should have one by default.
    pub fn agent_channel(&mut self) -> Result<()> {
        if self.wants(Part::Channels)
            && !self.plan.guest.channels.iter().any(|name| name == channel::GUEST_AGENT)
            && let Some(agent) = channel::guest_agent(&self.facts())
        {
            self.new_agent(agent)?;
        }
        Ok(())
    }

    /// The channel of the guest agent, unless there is one.
    pub fn add_agent(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(channel) = self.plan.device("channel", "target/@name", Some(channel::GUEST_AGENT))? {
            return Ok(channel);
        }
        if !(self.facts().qemu() && self.facts().hvm()) {
            return Err(unsupported("only QEMU guests have a channel for the guest agent"));
        }
        let reason = "the application asked for it";
        self.new_agent(Decision::new(channel::GUEST_AGENT, "agent-asked", Source::Caller, reason))
    }

    fn new_agent(&mut self, agent: Decision<&'static str>) -> Result<Object> {
        let device = Device::of::<config::DomainChannel>()
            .put("@type", "unix")?
            .put("source/@mode", "bind")?
            .put("target/@type", "virtio")?
            .decide("target/@name", agent)?;
        self.plan.add(device)
    }

    /// A random number generator, unless there is one.
    pub fn add_rng(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(rng) = self.existing("rng")? {
            return Ok(rng);
        }
        if !(self.facts().qemu() && self.facts().hvm()) {
            return Err(unsupported("only QEMU guests have a random number generator"));
        }
        let mut backend = rng::backend(&self.facts());
        backend.source = Source::Caller;
        self.new_rng(backend)
    }

    fn new_rng(&mut self, backend: Decision<rng::Backend>) -> Result<Object> {
        let device = Device::of::<config::DomainRng>().decide("@model", backend.with("virtio"))?;
        let device = match backend.value {
            rng::Backend::Urandom => device
                .decide("backend/@model", backend.with("random"))?
                .decide("backend", backend.with("/dev/urandom"))?,
            rng::Backend::Builtin => device.decide("backend/@model", backend.with("builtin"))?,
        };
        self.plan.add(device)
    }

    /// A memory balloon, unless there is one.
    pub fn add_balloon(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(balloon) = self.existing("memballoon")? {
            return Ok(balloon);
        }
        if !(self.facts().qemu() && self.facts().hvm()) {
            return Err(unsupported("only QEMU guests have a memory balloon"));
        }
        let asked = Decision::new("virtio", "balloon-asked", Source::Caller, "the application asked for it");
        self.plan.add(Device::of::<config::DomainMemballoon>().decide("@model", asked)?)
    }

    /// A TPM, unless there is one.
    pub fn add_tpm(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(tpm) = self.existing("tpm")? {
            return Ok(tpm);
        }
        let tpm = tpm::tpm(&self.facts(), true, false)?;
        let device = self.new_tpm(tpm)?;
        device.ok_or_else(|| unsupported("the host offers no emulated TPM"))
    }

    /// The TPM of the host, handed to the guest.
    pub fn add_tpm_device(&mut self, path: &str) -> Result<Object> {
        if !path.starts_with('/') {
            let message = format!("'{path}' is no absolute path: expected one such as /dev/tpm0");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        self.ensure_machine()?;
        if self.existing("tpm")?.is_some() {
            return Err(Error::new(ErrorCode::Exists, "the guest already has a TPM, and no room for another"));
        }
        tpm::check_passthrough(&self.facts())?;
        let asked = |value: &str| {
            Decision::new(value.to_owned(), "tpm-asked", Source::Caller, "the application asked for the host's TPM")
        };
        let device = Device::of::<config::DomainTpm>()
            .decide("backend/@type", asked("passthrough"))?
            .decide("backend/device/@path", asked(path))?;
        self.plan.add(device)
    }

    fn new_tpm(&mut self, tpm: Decision<Option<tpm::Tpm>>) -> Result<Option<Object>> {
        let Some(shape) = &tpm.value else { return Ok(None) };
        let mut device = Device::of::<config::DomainTpm>()
            .decide_option("@model", tpm.with(shape.model))?
            .decide("backend/@type", tpm.with("emulator"))?;
        if let Some(version) = shape.version {
            device = device.decide("backend/@version", tpm.with(version))?;
        }
        self.plan.add(device).map(Some)
    }

    /// One more device for USB redirection.
    pub fn add_usb_redir(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if !usb::redirection(&self.facts()) {
            return Err(unsupported("USB devices cannot be redirected to this guest"));
        }
        let reason = "the application asked for it";
        self.new_redirdev(Decision::new((), "redir-asked", Source::Caller, reason))
    }

    pub(super) fn new_redirdev(&mut self, decision: Decision<()>) -> Result<Object> {
        let device = Device::of::<config::DomainRedirdev>()
            .decide("@bus", decision.with("usb"))?
            .decide("@type", decision.with("spicevmc"))?;
        self.plan.add(device)
    }

    /// The first device of that element name.
    pub(super) fn existing(&self, name: &str) -> Result<Option<Object>> {
        self.plan.device(name, "", None)
    }
}
