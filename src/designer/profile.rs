// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which policy the designer follows: each deviation from the reference policy is one switch.

/// One point in which our policy departs from the reference policy (what virt-install does).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Deviation {
    /// D1: firmware or TPM that the OS needs and the host lacks is an error, not a silent omission.
    RequiredOrError = 1,
    /// D2: an OS that exists only for i686 gets an i686 guest; a virtualization type is sought in every guest entry.
    GuestEntryByOs = 2,
    /// D3: secure boot, and UEFI for an unknown OS, use q35.
    UefiOnQ35 = 3,
    /// D4: the machine is written as its alias, so that libvirt pins the version when it defines the guest.
    MachineAlias = 4,
    /// D5 (off by default): UEFI wherever the OS supports it.
    PreferUefi = 5,
    /// D6: whether keys are enrolled for secure boot is always said.
    SecureBootStated = 6,
    /// D7: the TPM is version 2.0 where the host can tell; none for Windows before Vista.
    TpmVersion = 7,
    /// D8: Hyper-V enlightenments from Windows Vista on only.
    HypervFromVista = 8,
    /// D9: CPU choice also for i686, hvf, LoongArch and RISC-V with KVM.
    CpuEverywhere = 9,
    /// D10: one socket with many cores for Windows.
    WindowsOneSocket = 10,
    /// D11: fallback values and limits for memory, vCPUs and storage.
    ResourceFallbacks = 11,
    /// D12 (off by default): an I/O thread for disks.
    IoThreads = 12,
    /// D13: bhyve guests get virtio where host and OS know it.
    BhyveVirtio = 13,
    /// D14: an unknown OS on an Arm `virt` machine is taken to know virtio.
    ArmGenericVirtio = 14,
    /// D15: disks beyond the fourth IDE device go to another bus.
    IdeOverflow = 15,
    /// D16: the disk format is always said, and discard is passed on wherever it is safe.
    DiskOptions = 16,
    /// D17: a missing installation medium does not keep an installed guest from starting.
    OptionalMedia = 17,
    /// D18: with UEFI all disks are numbered in boot order.
    NumberAllDisks = 18,
    /// D19: one virtio-scsi controller for each seven disks.
    ScsiPerSeven = 19,
    /// D20 (off by default): passt as backend of user networking where listed.
    Passt = 20,
    /// D21: NIC models that very old Windows has drivers for; the OS list also counts on q35.
    NicByOsAge = 21,
    /// D22: the video model is filtered by everything the host lists; SPICE only with a usable video model.
    VideoListed = 22,
    /// D23 (off by default): clipboard agent channel with VNC.
    VncAgent = 23,
    /// D24: a Linux that knows virtio 1.0 is taken to know virtio-gpu.
    LinuxVirtioGpu = 24,
    /// D25: virtio input devices when USB is off.
    VirtioInput = 25,
    /// D26: the sound model follows the OS list.
    SoundByOs = 26,
    /// D27: guest agent channel also for Windows and BSD where a virtio-serial bus exists anyway.
    AgentOnExistingBus = 27,
    /// D28 (off by default): folder sharing channel with SPICE.
    Webdav = 28,
    /// D29: watchdog and panic models by architecture and host.
    WatchdogPanicModel = 29,
    /// D30: virtiofs brings the shared memory it needs.
    VirtiofsMemory = 30,
    /// D31: an IOMMU for more than 255 vCPUs.
    IommuManyCpus = 31,
    /// D32: without an OS, a new device follows what the guest already uses.
    FollowGuest = 32,
    /// D33: buses, RNG backend and the like are checked against what the host lists.
    HostLists = 33,
    /// D34: stricter checks that fail early and say why.
    Strict = 34,
}

impl Deviation {
    /// Every deviation, in the order of its number.
    pub const ALL: [Deviation; 34] = {
        use Deviation::*;
        [
            RequiredOrError,
            GuestEntryByOs,
            UefiOnQ35,
            MachineAlias,
            PreferUefi,
            SecureBootStated,
            TpmVersion,
            HypervFromVista,
            CpuEverywhere,
            WindowsOneSocket,
            ResourceFallbacks,
            IoThreads,
            BhyveVirtio,
            ArmGenericVirtio,
            IdeOverflow,
            DiskOptions,
            OptionalMedia,
            NumberAllDisks,
            ScsiPerSeven,
            Passt,
            NicByOsAge,
            VideoListed,
            VncAgent,
            LinuxVirtioGpu,
            VirtioInput,
            SoundByOs,
            AgentOnExistingBus,
            Webdav,
            WatchdogPanicModel,
            VirtiofsMemory,
            IommuManyCpus,
            FollowGuest,
            HostLists,
            Strict,
        ]
    };

    /// The number of the deviation: 6 for D6.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The deviation of that number.
    pub fn from_number(number: u8) -> Option<Deviation> {
        Self::ALL.into_iter().find(|deviation| deviation.number() == number)
    }

    const fn bit(self) -> u64 {
        1 << (self as u8)
    }
}

/// A set of deviations from the reference policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Profile(u64);

impl Profile {
    /// What virt-install does.
    pub const REFERENCE: Profile = Profile(0);

    /// What we recommend, and the default: every deviation except those that an application has to ask for.
    pub const RECOMMENDED: Profile = {
        let mut bits = 0;
        let mut index = 0;
        while index < Deviation::ALL.len() {
            bits |= Deviation::ALL[index].bit();
            index += 1;
        }
        use Deviation::*;
        Profile(bits & !(PreferUefi.bit() | IoThreads.bit() | Passt.bit() | VncAgent.bit() | Webdav.bit()))
    };

    /// Whether the deviation is on.
    pub const fn has(self, deviation: Deviation) -> bool {
        self.0 & deviation.bit() != 0
    }

    /// The same profile with one deviation switched.
    #[must_use]
    pub const fn with(self, deviation: Deviation, on: bool) -> Profile {
        if on { Profile(self.0 | deviation.bit()) } else { Profile(self.0 & !deviation.bit()) }
    }
}

impl Default for Profile {
    fn default() -> Self {
        Profile::RECOMMENDED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_policy() {
        for (index, deviation) in Deviation::ALL.into_iter().enumerate() {
            assert_eq!(deviation.number() as usize, index + 1);
            assert_eq!(Deviation::from_number(deviation.number()), Some(deviation));
            let asked_for = [5, 12, 20, 23, 28].contains(&deviation.number());
            assert_eq!(Profile::RECOMMENDED.has(deviation), !asked_for, "D{}", deviation.number());
            assert!(!Profile::REFERENCE.has(deviation));
        }
    }

    #[test]
    fn one_switch_changes_one_deviation() {
        let profile = Profile::REFERENCE.with(Deviation::Passt, true);
        assert!(profile.has(Deviation::Passt));
        assert_eq!(profile.with(Deviation::Passt, false), Profile::REFERENCE);
    }
}
