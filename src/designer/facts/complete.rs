// SPDX-License-Identifier: LGPL-2.1-or-later
//! What libvirt takes a guest to be where its configuration is silent.

use super::{Guest, GuestEntry, HostFacts};

impl Guest {
    /// Adds the architecture and the machine that libvirt will fill in. A guest that is not set up stays as it is.
    pub fn complete(&mut self, host: &HostFacts) {
        if self.virt_type.is_empty() || self.os_type.is_empty() {
            return;
        }
        let fits = |entry: &&GuestEntry| entry.os_type == self.os_type && entry.domain(&self.virt_type).is_some();
        if self.arch.is_empty() {
            let own = host.guests.iter().filter(fits).find(|entry| Some(&entry.arch) == host.arch.as_ref());
            let first = own.or_else(|| host.guests.iter().find(fits));
            self.arch = first.map(|entry| entry.arch.clone()).or_else(|| host.arch.clone()).unwrap_or_default();
        }
        if self.machine.is_none() {
            let entry = host.guests.iter().filter(fits).find(|entry| entry.arch == self.arch);
            let first = entry.and_then(|entry| entry.machines_of(&self.virt_type).first());
            self.machine = first.map(|machine| machine.name.clone());
        }
    }
}
