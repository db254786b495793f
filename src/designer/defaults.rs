// SPDX-License-Identifier: LGPL-2.1-or-later
//! What a guest gets without being asked for.

/// A part of the guest that the policy adds by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Part {
    /// The text console.
    Console = 0,
    /// The channels of the guest agent and of the SPICE agent.
    Channels = 1,
    /// Tablet and keyboard of a guest with a display.
    Input = 2,
    /// The video device of a guest with a display.
    Video = 3,
    /// Sound, with a SPICE display.
    Sound = 4,
    /// USB redirection, with a SPICE display.
    UsbRedirection = 5,
    /// USB controllers.
    UsbControllers = 6,
    /// The random number generator.
    Rng = 7,
    /// The memory balloon.
    Balloon = 8,
    /// The TPM.
    Tpm = 9,
    /// The CPU model.
    Cpu = 10,
}

impl Part {
    /// All parts, in the order of their numbers.
    pub const ALL: [Part; 11] = {
        use Part::*;
        [Console, Channels, Input, Video, Sound, UsbRedirection, UsbControllers, Rng, Balloon, Tpm, Cpu]
    };

    /// The part of that number.
    pub fn from_number(number: u32) -> Option<Part> {
        Self::ALL.get(number as usize).copied()
    }
}

/// The parts that an application does without.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Refused(u16);

impl Refused {
    /// Whether the application does without it.
    pub fn has(self, part: Part) -> bool {
        self.0 & 1 << part as u8 != 0
    }

    /// Says whether the application does without it.
    pub fn set(&mut self, part: Part, refused: bool) {
        let bit = 1 << part as u8;
        self.0 = if refused { self.0 | bit } else { self.0 & !bit };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_a_bit_of_its_own() {
        for (index, part) in Part::ALL.into_iter().enumerate() {
            assert_eq!(Part::from_number(index as u32), Some(part));
            let mut refused = Refused::default();
            refused.set(part, true);
            assert!(Part::ALL.into_iter().all(|other| refused.has(other) == (other == part)));
            refused.set(part, false);
            assert_eq!(refused, Refused::default());
        }
        assert_eq!(Part::from_number(11), None);
    }
}
