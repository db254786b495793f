// SPDX-License-Identifier: LGPL-2.1-or-later
//! Displays and what comes with them: video, input, sound, agent channels, USB redirection.

use super::super::decision::{Decision, Source};
use super::super::defaults::Part;
use super::super::facts::Input;
use super::super::plan::Device;
use super::super::profile::Deviation;
use super::super::{channel, features, graphics, input, sound, usb, video};
use super::{Design, unsupported};
use crate::config::{self, Object};
use crate::error::{Error, ErrorCode, Result};

/// What kind of display the guest gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub enum Display {
    /// A window of the VirtualBox or VMware desktop.
    Desktop = 0,
    /// Remote desktop protocol (VirtualBox).
    Rdp = 1,
    /// SPICE.
    Spice = 2,
    /// VNC.
    Vnc = 3,
    /// What the policy chooses.
    Default = 4,
    /// A window on the host.
    Sdl = 5,
    /// Rendering with OpenGL without a display of its own.
    EglHeadless = 6,
    /// D-Bus.
    DBus = 7,
}

impl Display {
    /// The type in the document; `None` for the policy's choice.
    pub fn as_str(self) -> Option<&'static str> {
        Some(match self {
            Display::Default => return None,
            Display::Desktop => "desktop",
            Display::Rdp => "rdp",
            Display::Spice => "spice",
            Display::Vnc => "vnc",
            Display::Sdl => "sdl",
            Display::EglHeadless => "egl-headless",
            Display::DBus => "dbus",
        })
    }
}

impl Design<'_> {
    /// A display with its companions. Beside another display only SPICE brings companions along.
    pub fn add_graphics(&mut self, display: Display) -> Result<Object> {
        self.ensure_machine()?;
        let facts = self.facts();
        let kind = match display.as_str() {
            Some(kind) => graphics::asked_kind(&facts, kind)?,
            None if facts.container() && !facts.vz() => return Err(unsupported("containers have no display")),
            None => graphics::preferred_kind(&facts),
        };
        if self.plan.guest.graphics.iter().any(|other| other.kind == kind.value) {
            let message = format!("the guest already has a display of type '{}'", kind.value);
            return Err(Error::new(ErrorCode::Exists, message));
        }
        let companions = self.plan.guest.graphics.is_empty() || kind.value == "spice";
        let renderer = if self.settings.gl { graphics::renderer(&self.facts(), kind.value)? } else { None };
        let object = self.new_graphics(kind)?;
        if let Some(renderer) = renderer {
            self.new_graphics(renderer)?;
        }
        self.display_features()?;
        if companions {
            self.companions()?;
        }
        Ok(object)
    }

    /// The display that guests of this kind have by default.
    pub fn default_graphics(&mut self) -> Result<Option<Display>> {
        self.ensure_machine()?;
        let kind = graphics::default_kind(&self.facts());
        Ok(kind.value.map(|kind| if kind == "spice" { Display::Spice } else { Display::Vnc }))
    }

    fn new_graphics(&mut self, kind: Decision<&'static str>) -> Result<Object> {
        let device = match kind.value {
            "spice" => Device::of::<config::DomainGraphicsSpice>(),
            "vnc" => Device::of::<config::DomainGraphicsVnc>(),
            "sdl" => Device::of::<config::DomainGraphicsSdl>(),
            "rdp" => Device::of::<config::DomainGraphicsRdp>(),
            "desktop" => Device::of::<config::DomainGraphicsDesktop>(),
            "dbus" => Device::of::<config::DomainGraphicsDBus>(),
            _ => Device::of::<config::DomainGraphicsEglHeadless>(),
        };
        let network = matches!(kind.value, "spice" | "vnc" | "rdp");
        let spice = kind.value == "spice";
        let gl = self.settings.gl && matches!(kind.value, "spice" | "sdl" | "dbus");
        let mut device = device.decide("@type", kind)?;
        if gl {
            let reason = "the application asked for OpenGL";
            device = device.decide("gl/@enable", Decision::new("yes", "graphics-gl", Source::Caller, reason))?;
        }
        if gl && spice {
            let reason = "what is rendered with OpenGL is seen on this host only";
            let none = Decision::new("none", "graphics-local", Source::Config, reason);
            device = device.decide("listen/@type", none)?;
        } else if network {
            let reason = "the host finds a free port when the guest starts";
            device = device.decide("@autoport", Decision::new("yes", "graphics-port", Source::Policy, reason))?;
        }
        if spice && !self.settings.remote {
            let reason = "on the same host compression only costs";
            let off = Decision::new("off", "graphics-compression", Source::Policy, reason);
            device = device.decide("image/@compression", off)?;
        }
        self.plan.add(device)
    }

    /// What a display means for the machine.
    pub fn display_features(&mut self) -> Result<()> {
        if features::vmport_off(&self.facts()) {
            let reason = "the VMware port gets in the way of the SPICE pointer";
            let off = Decision::new("off", "vmport-spice", Source::Policy, reason);
            self.plan.set("features/vmport/@state", off)?;
        }
        Ok(())
    }

    /// What comes with SPICE and the guest lacks.
    pub fn spice_companions(&mut self) -> Result<()> {
        self.display_features()?;
        self.companions()
    }

    /// The input devices that a display brings along.
    pub fn input_devices(&mut self) -> Result<()> {
        for device in input::devices(&self.facts()) {
            self.new_input(device)?;
        }
        Ok(())
    }

    /// The channel of the SPICE agent.
    pub fn spice_channel(&mut self) -> Result<()> {
        match channel::spice_agent(&self.facts()) {
            Some(agent) => self.new_spice_channel("spicevmc", agent),
            None => Ok(()),
        }
    }

    fn companions(&mut self) -> Result<()> {
        if self.plan.guest.videos.is_empty() && self.wants(Part::Video) {
            self.new_video()?;
        }
        self.reconsider_video()?;
        if self.plan.guest.inputs.is_empty() && self.wants(Part::Input) {
            self.input_devices()?;
        }
        if self.wants(Part::Channels) {
            self.display_channels()?;
        }
        if self.plan.guest.sounds == 0 && self.wants(Part::Sound) && sound::by_default(&self.facts()) {
            self.new_sound()?;
        }
        if !self.wants(Part::UsbRedirection) {
            return Ok(());
        }
        let redirections = usb::redirections(&self.facts());
        for _ in 0..redirections.value {
            self.new_redirdev(redirections.with(()))?;
        }
        Ok(())
    }

    fn display_channels(&mut self) -> Result<()> {
        self.agent_channel()?;
        self.spice_channel()?;
        self.vnc_agent()?;
        if let Some(webdav) = channel::webdav(&self.facts()) {
            self.new_spice_channel("spiceport", webdav)?;
        }
        // The SPICE channel brought a bus that the guest agent can use as well.
        self.agent_channel()
    }

    fn new_spice_channel(&mut self, kind: &'static str, name: Decision<&'static str>) -> Result<()> {
        if self.plan.guest.channels.iter().any(|present| present == name.value) {
            return Ok(());
        }
        let mut device = Device::of::<config::DomainChannel>().put("@type", kind)?;
        if kind == "spiceport" {
            device = device.put("source/@channel", name.value)?;
        }
        let device = device.put("target/@type", "virtio")?.decide("target/@name", name)?;
        self.plan.add(device)?;
        Ok(())
    }

    fn vnc_agent(&mut self) -> Result<()> {
        let facts = self.facts();
        let vnc = facts.guest.graphics.iter().any(|graphics| graphics.kind == "vnc");
        let serial = facts.virtio(super::super::facts::Hardware::VirtioSerial);
        if !(facts.on(Deviation::VncAgent)
            && vnc
            && serial
            && facts.guest.channels.iter().all(|c| c != channel::SPICE_AGENT))
        {
            return Ok(());
        }
        let reason = "the agent shares the clipboard over VNC as well";
        let name = Decision::new(channel::SPICE_AGENT, "agent-vnc", Source::Policy, reason);
        let device = Device::of::<config::DomainChannel>()
            .put("@type", "qemu-vdagent")?
            .put("source/clipboard/@copypaste", "yes")?
            .put("target/@type", "virtio")?
            .decide("target/@name", name)?;
        self.plan.add(device)?;
        Ok(())
    }

    /// The model that was chosen for another display may not be the one for this.
    fn reconsider_video(&mut self) -> Result<()> {
        let model = video::model(&self.facts());
        for device in self.plan.devices("video")? {
            if model.value.is_some() && self.plan.is_ours(&device, "model/@type")? {
                self.plan.set_on(&device, "model/@type", model.with(model.value))?;
            }
        }
        Ok(())
    }

    fn new_video(&mut self) -> Result<Option<Object>> {
        let model = video::model(&self.facts());
        let Some(name) = model.value else { return Ok(None) };
        let gl = graphics::renders(&self.facts());
        let mut device = Device::of::<config::DomainVideo>()
            .decide("model/@type", model.with(name).also_rejecting(&model.rejected))?;
        if gl && name == "virtio" {
            device = device.put("model/acceleration/@accel3d", "yes")?;
        }
        self.plan.add(device).map(Some)
    }

    fn new_input(&mut self, device: Decision<Input>) -> Result<Object> {
        let element = Device::of::<config::DomainInput>()
            .decide("@type", device.with(device.value.kind.clone()))?
            .decide("@bus", device.with(device.value.bus.clone()))?;
        self.plan.add(element)
    }

    fn new_sound(&mut self) -> Result<Object> {
        let model = sound::model(&self.facts());
        self.plan.add(Device::of::<config::DomainSound>().decide("@model", model)?)
    }

    /// A video device, unless there is one.
    pub fn add_video(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(video) = self.existing("video")? {
            return Ok(video);
        }
        let reason = "this kind of guest has no video device that could be chosen";
        self.new_video()?.ok_or_else(|| unsupported(reason))
    }

    /// A sound device, unless there is one.
    pub fn add_sound(&mut self) -> Result<Object> {
        self.ensure_machine()?;
        if let Some(sound) = self.existing("sound")? {
            return Ok(sound);
        }
        if !self.facts().hvm() || self.facts().s390x() {
            return Err(unsupported("this kind of guest has no sound"));
        }
        self.new_sound()
    }

    /// An input device of that type, unless there is one.
    pub fn add_input(&mut self, kind: &str) -> Result<Object> {
        if !matches!(kind, "tablet" | "mouse" | "keyboard") {
            let message = format!("'{kind}' is no input device: expected tablet, mouse or keyboard");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        self.ensure_machine()?;
        if let Some(input) = self.plan.device("input", "@type", Some(kind))? {
            return Ok(input);
        }
        let bus = input::bus(&self.facts()).ok_or_else(|| unsupported("this guest has no bus for input devices"))?;
        self.new_input(bus.map(|bus| Input { kind: kind.to_owned(), bus: bus.to_owned() }))
    }
}
