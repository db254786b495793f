// SPDX-License-Identifier: LGPL-2.1-or-later
//! A network for guests.

use super::super::Domain;
use super::check_name;
use crate::config::{self, Class};
use crate::error::{Error, ErrorCode, Result};

/// The number of libvirt's own network: 192.168.122.0/24.
const DEFAULT_SUBNET: u32 = 122;

impl Domain {
    /// A document for a network whose guests reach the outside through the host, as libvirt's `default`: 192.168.N.0/24
    /// with addresses given out by the host. `subnet` is N; without it 122, as libvirt has it.
    pub fn create_network(&self, name: &str, subnet: Option<u32>) -> Result<config::Network> {
        check_name("network", name)?;
        let subnet = subnet.unwrap_or(DEFAULT_SUBNET);
        if !(1..=254).contains(&subnet) {
            let message = format!("{subnet} is no number of a subnet 192.168.N.0: expected 1 to 254");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let address = |host: u32| format!("192.168.{subnet}.{host}");
        let network = config::Network::new()?;
        let object = network.object();
        // The bridge is left to libvirt, which knows which names are taken.
        for (path, value) in [
            ("name", name.to_owned()),
            ("forward/@mode", "nat".to_owned()),
            ("bridge/@stp", "on".to_owned()),
            ("bridge/@delay", "0".to_owned()),
            ("ip/@address", address(1)),
            ("ip/@netmask", "255.255.255.0".to_owned()),
            ("ip/dhcp/range/@start", address(2)),
            ("ip/dhcp/range/@end", address(254)),
        ] {
            object.set_value(path, Some(&value))?;
        }
        Ok(network)
    }
}
