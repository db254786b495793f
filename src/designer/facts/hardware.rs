// SPDX-License-Identifier: LGPL-2.1-or-later
//! The devices of the OS database that decisions ask for.

macro_rules! hardware {
    ($($(#[doc = $doc:literal])* $name:ident = $($id:literal)|+;)*) => {
        /// A device, or a family of devices, that an operating system may support.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Hardware { $($(#[doc = $doc])* $name,)* }

        /// The tail of each known id, behind the scheme.
        const IDS: &[(&str, Hardware)] = &[$($(($id, Hardware::$name),)+)*];
    };
}

hardware! {
    /// virtio block device, of before 1.0.
    VirtioBlkLegacy = "pcisig.com/pci/1af4/1001";
    /// virtio block device, 1.0.
    VirtioBlk1 = "pcisig.com/pci/1af4/1042";
    /// virtio SCSI host, of before 1.0.
    VirtioScsiLegacy = "pcisig.com/pci/1af4/1004";
    /// virtio SCSI host, 1.0.
    VirtioScsi1 = "pcisig.com/pci/1af4/1048";
    /// virtio NIC, of before 1.0.
    VirtioNetLegacy = "pcisig.com/pci/1af4/1000";
    /// virtio NIC, 1.0.
    VirtioNet1 = "pcisig.com/pci/1af4/1041";
    /// virtio serial ports, of before 1.0 or 1.0.
    VirtioSerial = "pcisig.com/pci/1af4/1003" | "pcisig.com/pci/1af4/1043";
    /// virtio random numbers.
    VirtioRng = "pcisig.com/pci/1af4/1005" | "pcisig.com/pci/1af4/1044";
    /// virtio memory balloon.
    VirtioBalloon = "pcisig.com/pci/1af4/1002" | "pcisig.com/pci/1af4/1045";
    /// virtio graphics.
    VirtioGpu = "pcisig.com/pci/1af4/1050";
    /// virtio keyboard, mouse and tablet.
    VirtioInput = "pcisig.com/pci/1af4/1052";
    /// virtio sockets between host and guest.
    VirtioVsock = "pcisig.com/pci/1af4/1053";
    /// Shared folders by virtio.
    VirtioFs = "pcisig.com/pci/1af4/105a";
    /// Intel gigabit NIC for PCI.
    E1000 = "pcisig.com/pci/8086/100e";
    /// Intel gigabit NIC for PCI Express.
    E1000e = "pcisig.com/pci/8086/10d3";
    /// Realtek fast Ethernet NIC.
    Rtl8139 = "pcisig.com/pci/10ec/8139";
    /// NE2000 NIC for PCI.
    Ne2kPci = "pcisig.com/pci/10ec/8029";
    /// AMD PCnet NIC.
    Pcnet = "pcisig.com/pci/1022/2000";
    /// Intel HD audio of ICH9.
    Ich9Hda = "pcisig.com/pci/8086/293e";
    /// Intel HD audio of ICH6.
    Ich6 = "pcisig.com/pci/8086/2668";
    /// AC'97 audio.
    Ac97 = "pcisig.com/pci/8086/2415";
    /// Ensoniq audio.
    Es1370 = "pcisig.com/pci/1274/5000";
    /// USB 3 controller.
    Xhci = "pcisig.com/pci/1b36/0004";
    /// USB tablet.
    Tablet = "usb.org/usb/80ee/0021";
    /// Watchdog of Intel's 6300ESB chipset.
    I6300esb = "pcisig.com/pci/8086/25ab";
    /// Watchdog on the ISA bus.
    Ib700 = "ibasetechnologies.net/isa/ib700";
    /// The q35 chipset.
    Q35 = "qemu.org/chipset/x86/q35";
    /// Any virtio block device.
    VirtioBlk = "";
    /// Any virtio SCSI host.
    VirtioScsi = "";
    /// Any virtio NIC.
    VirtioNet = "";
}

impl Hardware {
    fn bits(self) -> u64 {
        let both = |a: Hardware, b: Hardware| 1 << a as u8 | 1 << b as u8;
        match self {
            Hardware::VirtioBlk => both(Hardware::VirtioBlkLegacy, Hardware::VirtioBlk1),
            Hardware::VirtioScsi => both(Hardware::VirtioScsiLegacy, Hardware::VirtioScsi1),
            Hardware::VirtioNet => both(Hardware::VirtioNetLegacy, Hardware::VirtioNet1),
            one => 1 << one as u8,
        }
    }
}

/// The devices that an operating system supports, as far as decisions ask for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HardwareSet(u64);

impl HardwareSet {
    /// Whether the device, or any of its family, is in the set.
    pub fn has(self, hardware: Hardware) -> bool {
        self.0 & hardware.bits() != 0
    }

    /// Adds a device by its id in the OS database; ids that no decision asks for are passed over.
    pub fn insert_id(&mut self, id: &str) {
        let Some(tail) = id.split_once("://").map(|(_, tail)| tail) else { return };
        if let Some((_, hardware)) = IDS.iter().find(|(known, _)| !known.is_empty() && *known == tail) {
            self.insert(*hardware);
        }
    }

    /// The same without some devices.
    #[must_use]
    pub fn without(self, devices: &[Hardware]) -> HardwareSet {
        HardwareSet(devices.iter().fold(self.0, |bits, device| bits & !device.bits()))
    }

    /// Adds a device.
    pub fn insert(&mut self, hardware: Hardware) {
        self.0 |= hardware.bits();
    }
}

impl<'a> FromIterator<&'a str> for HardwareSet {
    fn from_iter<I: IntoIterator<Item = &'a str>>(ids: I) -> Self {
        let mut set = HardwareSet::default();
        ids.into_iter().for_each(|id| set.insert_id(id));
        set
    }
}

impl FromIterator<Hardware> for HardwareSet {
    fn from_iter<I: IntoIterator<Item = Hardware>>(devices: I) -> Self {
        let mut set = HardwareSet::default();
        devices.into_iter().for_each(|hardware| set.insert(hardware));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_generation_of_a_virtio_device_counts() {
        let old: HardwareSet = ["http://pcisig.com/pci/1af4/1001"].into_iter().collect();
        assert!(old.has(Hardware::VirtioBlk) && old.has(Hardware::VirtioBlkLegacy) && !old.has(Hardware::VirtioBlk1));
        let new: HardwareSet = ["http://pcisig.com/pci/1af4/1041", "http://unknown.example/x"].into_iter().collect();
        assert!(new.has(Hardware::VirtioNet) && !new.has(Hardware::VirtioNetLegacy) && !new.has(Hardware::VirtioBlk));
    }

    #[test]
    fn sockets_are_not_network_cards() {
        let vsock: HardwareSet = ["http://pcisig.com/pci/1af4/1053"].into_iter().collect();
        assert!(vsock.has(Hardware::VirtioVsock) && !vsock.has(Hardware::VirtioNet));
    }
}
