// SPDX-License-Identifier: LGPL-2.1-or-later
//! Another model of a network interface, a sound or a video device, or of USB.

use super::super::Domain;
use super::super::decision::Decision;
use super::super::{network, sound, video};
use super::spice::VIDEO_MEMORY;
use super::{Change, asked, invalid, own, unsupported};
use crate::config::{self, Class, Object};
use crate::error::Result;

/// What only virtio interfaces have.
const OF_VIRTIO_NIC: [&str; 5] = ["driver", "tune/sndbuf", "coalesce", "teaming", "rom"];

const ASKED: &str = "the application asked for this model";

impl Change<'_> {
    /// A PCI address goes: the device may belong on another kind of bus now.
    fn leave_bus(&self, device: &Object) -> Result<()> {
        if device.value("address/@type")?.as_deref() == Some("pci") {
            self.clear(device, "address")?;
        }
        Ok(())
    }

    /// Another model of a network interface; `None` leaves it to libvirt.
    pub fn nic_model(&mut self, nic: &Object, model: Decision<Option<String>>) -> Result<()> {
        if nic.value("model/@type")? == model.value {
            return Ok(());
        }
        self.leave_bus(nic)?;
        let virtio = model.value.as_deref().is_some_and(|model| model.starts_with("virtio"));
        if !virtio && nic.value("@type")?.as_deref() != Some("hostdev") {
            for path in OF_VIRTIO_NIC.iter().filter(|path| **path != "teaming" && **path != "rom") {
                self.clear(nic, path)?;
            }
        }
        self.set_option(nic, "model/@type", model)
    }

    /// Another model of a sound device.
    pub fn sound_model(&mut self, device: &Object, model: Decision<impl Into<String>>) -> Result<()> {
        self.leave_bus(device)?;
        let model = model.map(Into::into);
        // Only Intel HDA has codecs to choose from.
        if !matches!(model.value.as_str(), "ich6" | "ich9") {
            self.clear(device, "codec")?;
        }
        self.set(device, "@model", model)
    }

    pub fn any_video_model(&mut self, device: &Object, model: Decision<String>) -> Result<()> {
        self.leave_bus(device)?;
        for attribute in VIDEO_MEMORY {
            device.set_value(&format!("model/@{attribute}"), None)?;
        }
        if model.value != "virtio" {
            self.clear(device, "model/acceleration")?;
            self.clear(device, "driver")?;
        }
        self.set(device, "model/@type", model)
    }
}

impl Change<'_> {
    /// Replaces all USB controllers.
    pub fn usb_controllers(&mut self, model: Option<&str>) -> Result<()> {
        let old = self.root().find_all("devices/controller[@type='usb']")?;
        if model == Some("none") {
            let mut users = Vec::new();
            for controller in &old {
                users.extend(self.users(controller)?);
            }
            for name in ["input", "redirdev"] {
                users.extend(self.root().find_all(&format!("devices/{name}[@bus='usb']"))?);
            }
            users.retain(|user| user.element_name().is_ok_and(|name| name != "controller"));
            if !users.is_empty() {
                let message = format!("USB cannot be switched off: {} devices are on it", users.len());
                return Err(unsupported(message));
            }
        }
        // Devices that stand on a port of a controller that goes find another one.
        for device in self.root().find_all("devices/*")? {
            if device.value("address/@type")?.as_deref() == Some("usb") {
                self.clear(&device, "address")?;
            }
        }
        old.iter().try_for_each(Object::remove)?;
        match model {
            None => self.design(|design| design.usb_controllers()),
            Some(model) => {
                let controller = config::DomainControllerUsb::new()?;
                self.config.add_device(&config::DomainDevice::try_from_object(controller.object().clone())?)?;
                controller.object().set_value("@index", Some("0"))?;
                self.set(controller.object(), "@model", asked(model, "model-asked", ASKED))
            }
        }
    }
}

/// Checks that a model could be one.
fn check_name(model: Option<&str>, example: &str) -> Result<()> {
    if model.is_some_and(|model| model.is_empty() || !model.chars().all(|c| c.is_ascii_graphic())) {
        return Err(invalid(format!("the model is no name: expected one such as {example}")));
    }
    Ok(())
}

impl Domain {
    /// Gives a network interface, a sound or a video device another model; `None`: the one that the policy gives such a
    /// device. Its PCI address and what only the old model knows go.
    pub fn change_model(&self, device: &config::DomainDevice, model: Option<&str>) -> Result<()> {
        check_name(model, "virtio")?;
        self.transact(|change| {
            let device = own(change.config, device)?;
            let guest = change.guest()?;
            let said = model.map(|model| asked(model.to_owned(), "model-asked", ASKED));
            match device.element_name()?.as_str() {
                "interface" => {
                    let own = network::model(&change.facts(&guest)).map(|model| model.map(str::to_owned));
                    change.nic_model(&device, said.map_or(own, |said| said.map(Some)))
                }
                "sound" => {
                    let own = sound::model(&change.facts(&guest)).map(str::to_owned);
                    change.sound_model(&device, said.unwrap_or(own))
                }
                "video" => {
                    let own = video::model(&change.facts(&guest));
                    let model = match (said, own.value) {
                        (Some(said), _) => said,
                        (None, Some(model)) => own.with(model.to_owned()),
                        (None, None) => return Err(unsupported("this kind of guest has no video device to choose")),
                    };
                    if change.facts(&guest).dc().video.lacks(&model.value) {
                        let listed = change.facts(&guest).dc().video.values().join(", ");
                        let message =
                            format!("the host does not offer video model '{}'; it offers: {listed}", model.value);
                        return Err(unsupported(message));
                    }
                    change.any_video_model(&device, model)
                }
                other => {
                    Err(invalid(format!("a <{other}> has no model to change: expected interface, sound or video")))
                }
            }
        })
    }

    /// Replaces all USB controllers by those that the policy gives such a guest, or by one of that model; `none`
    /// switches USB off, which is refused while there are devices on it.
    pub fn change_usb_controller(&self, model: Option<&str>) -> Result<()> {
        check_name(model, "qemu-xhci")?;
        self.transact(|change| {
            change.set_up()?;
            change.usb_controllers(model)
        })
    }
}
