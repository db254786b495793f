// SPDX-License-Identifier: LGPL-2.1-or-later
//! Where ids and addresses come from: the system's randomness, or a seed that gives the same ones every time.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::Read;

/// A source of random numbers.
#[derive(Debug, Clone, Default)]
pub struct Random {
    seed: Option<u64>,
}

impl Random {
    /// From now on the same numbers for the same seed; `None` goes back to the system's randomness.
    pub fn set_seed(&mut self, seed: Option<u64>) {
        self.seed = seed;
    }

    fn next(&mut self) -> u64 {
        match &mut self.seed {
            Some(state) => {
                // SplitMix64: every seed gives a different sequence, and nothing here has to be secret.
                *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut mixed = *state;
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                mixed ^ (mixed >> 31)
            }
            None => system(),
        }
    }

    /// A UUID of version 4.
    pub fn uuid(&mut self) -> String {
        let high = self.next() & 0xffff_ffff_ffff_0fff | 0x4000;
        let low = self.next() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000;
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }

    /// A MAC address with that prefix which is not among those taken.
    pub fn mac(&mut self, prefix: [u8; 3], taken: &[String]) -> String {
        loop {
            let [a, b, c, ..] = self.next().to_be_bytes();
            let [x, y, z] = prefix;
            let mac = format!("{x:02x}:{y:02x}:{z:02x}:{a:02x}:{b:02x}:{c:02x}");
            if !taken.iter().any(|other| other.eq_ignore_ascii_case(&mac)) {
                return mac;
            }
        }
    }
}

fn system() -> u64 {
    let mut bytes = [0; 8];
    let read = std::fs::File::open("/dev/urandom").and_then(|mut source| source.read_exact(&mut bytes));
    match read {
        Ok(()) => u64::from_ne_bytes(bytes),
        // The standard library's hash keys come from the system as well.
        Err(_) => {
            let mut hasher = RandomState::new().build_hasher();
            hasher.write_u32(std::process::id());
            hasher.finish()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_itself() {
        let draw = |seed| {
            let mut random = Random::default();
            random.set_seed(seed);
            (random.uuid(), random.mac([0x52, 0x54, 0], &[]))
        };
        assert_eq!(draw(Some(1)), draw(Some(1)));
        assert_ne!(draw(Some(1)), draw(Some(2)));
        assert_ne!(draw(None), draw(None));
    }

    #[test]
    fn uuids_say_their_version_and_variant() {
        let mut random = Random::default();
        for _ in 0..100 {
            let uuid = random.uuid();
            assert_eq!(uuid.len(), 36);
            assert_eq!(uuid.as_bytes()[14], b'4');
            assert!(matches!(uuid.as_bytes()[19], b'8' | b'9' | b'a' | b'b'));
        }
    }

    #[test]
    fn a_taken_address_is_not_given_again() {
        let first = |taken: &[String]| {
            let mut random = Random::default();
            random.set_seed(Some(7));
            random.mac([0x52, 0x54, 0], taken)
        };
        let mac = first(&[]);
        assert!(mac.starts_with("52:54:00:"));
        assert_ne!(first(&[mac.to_uppercase()]), mac);
    }
}
