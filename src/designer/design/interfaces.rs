// SPDX-License-Identifier: LGPL-2.1-or-later
//! Network interfaces.

use super::super::decision::{Decision, Source};
use super::super::facts::Hardware;
use super::super::hostdev::{self, PciAddress};
use super::super::network;
use super::super::plan::Device;
use super::super::profile::Deviation;
use super::{Design, unsupported};
use crate::config::{self, Object};
use crate::error::{Error, ErrorCode, Result};

/// Where a network interface is plugged in.
#[derive(Debug, Clone, Copy)]
pub enum Plug<'a> {
    /// A libvirt network.
    Network(&'a str),
    /// A bridge of the host.
    Bridge(&'a str),
    /// The hypervisor itself reaches the outside.
    User,
    /// A network card of the host, which it shares with the guest (macvtap).
    Direct(&'a str),
    /// A virtual function of a network card, which the guest gets for itself.
    HostDevice(PciAddress),
    /// A switch in another process, reached by the path of a socket.
    VhostUser(&'a str),
}

fn asked(value: impl Into<String>) -> Decision<String> {
    Decision::new(value.into(), "source-asked", Source::Caller, "the application said where it is plugged in")
}

impl Design<'_> {
    /// A network interface where the policy plugs it in. `bridge` is that of the host's default route, if it has one.
    pub fn add_default_interface(&mut self, bridge: Option<&str>) -> Result<Object> {
        if bridge.is_some_and(str::is_empty) {
            let message = "the name of the bridge is empty: leave it out where no bridge is known";
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        self.ensure_machine()?;
        let source = network::default_source(&self.facts(), self.settings.session, bridge);
        match source.value {
            network::DefaultSource::User => self.plug_in(Plug::User, source.map(|_| String::new())),
            network::DefaultSource::Bridge(name) => self.plug_in(Plug::Bridge(name), source.with(name.to_owned())),
            network::DefaultSource::Network(name) => self.plug_in(Plug::Network(name), source.with(name.to_owned())),
        }
    }

    /// A network interface.
    pub fn add_interface(&mut self, plug: Plug) -> Result<Object> {
        match plug {
            Plug::Network("") | Plug::Bridge("") | Plug::Direct("") => {
                let message = "the name of the network, bridge or card is empty";
                return Err(Error::new(ErrorCode::InvalidArgument, message));
            }
            Plug::VhostUser(path) if !path.starts_with('/') => {
                let message = format!("'{path}' is no absolute path: libvirt needs the whole path of the socket");
                return Err(Error::new(ErrorCode::InvalidArgument, message));
            }
            _ => {}
        }
        self.ensure_machine()?;
        let name = match plug {
            Plug::Network(name) | Plug::Bridge(name) | Plug::Direct(name) | Plug::VhostUser(name) => name.to_owned(),
            Plug::HostDevice(address) => address.to_string(),
            Plug::User => String::new(),
        };
        self.plug_in(plug, asked(name))
    }

    fn plug_in(&mut self, plug: Plug, source: Decision<String>) -> Result<Object> {
        let device = match plug {
            Plug::Network(_) => Device::of::<config::DomainInterfaceNetwork>(),
            Plug::Bridge(_) => Device::of::<config::DomainInterfaceBridge>(),
            Plug::User => Device::of::<config::DomainInterfaceUser>(),
            Plug::Direct(_) => Device::of::<config::DomainInterfaceDirect>(),
            Plug::HostDevice(_) => Device::of::<config::DomainInterfaceHostdev>(),
            Plug::VhostUser(_) => Device::of::<config::DomainInterfaceVhostuser>(),
        };
        match plug {
            Plug::HostDevice(_) => hostdev::check(&self.facts(), "pci")?,
            Plug::VhostUser(_) if !self.facts().qemu() => {
                return Err(unsupported("only QEMU guests can be plugged into a switch in another process"));
            }
            Plug::User if self.facts().container() && self.facts().on(Deviation::Strict) => {
                return Err(unsupported("containers are plugged into a network, a bridge or a card of the host"));
            }
            _ => {}
        }
        let prefix = network::mac_prefix(&self.facts());
        let mac = self.random.mac(prefix, &self.plan.guest.macs);
        let reason = "an address of this hypervisor's range that the guest does not have yet";
        let device = device.decide("mac/@address", Decision::new(mac, "mac-random", Source::Policy, reason))?;
        let model = match plug {
            Plug::HostDevice(_) => None,
            Plug::VhostUser(_) => Some(self.vhost_user_model()?),
            _ => Some(network::model(&self.facts())),
        };
        let device = match plug {
            Plug::Network(_) => device.decide("source/@network", source)?,
            Plug::Bridge(_) => device.decide("source/@bridge", source)?,
            Plug::Direct(_) => {
                let reason = "guests and the network see each other, as on a switch; only the host is left out";
                let mode = Decision::new("bridge", "direct-bridge", Source::Policy, reason);
                device.decide("source/@dev", source)?.decide("source/@mode", mode)?
            }
            Plug::VhostUser(_) => {
                let reason = "the switch makes the socket";
                let mode = Decision::new("client", "vhostuser-client", Source::Policy, reason);
                device.put("source/@type", "unix")?.decide("source/@path", source)?.decide("source/@mode", mode)?
            }
            Plug::HostDevice(address) => {
                let mut device = device.decide_option("@managed", hostdev::managed(&self.facts()))?;
                device = device.put("source/address/@type", "pci")?;
                for (attribute, value) in address.attributes() {
                    device = device.decide(format!("source/address/@{attribute}"), source.with(value))?;
                }
                device
            }
            Plug::User if self.facts().on(Deviation::Passt) && self.facts().dc().interface_backend.has("passt") => {
                let reason = "the host offers it";
                let passt = Decision::new("passt", "nic-passt", Source::DomainCapabilities, reason);
                device.decide("backend/@type", passt)?
            }
            Plug::User => device,
        };
        let device = match model {
            Some(model) => device.decide_option("model/@type", model)?,
            None => device,
        };
        if matches!(plug, Plug::VhostUser(_)) {
            self.shared_memory()?;
        }
        self.plan.add(device)
    }

    fn vhost_user_model(&self) -> Result<Decision<Option<&'static str>>> {
        let facts = self.facts();
        if facts.os.is_some() && !facts.virtio(Hardware::VirtioNet) {
            return Err(unsupported("a switch in another process needs virtio, for which the OS has no driver"));
        }
        Ok(Decision::new(Some("virtio"), "nic-vhostuser", Source::Policy, "the switch speaks virtio only"))
    }
}
