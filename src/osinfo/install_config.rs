// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the person who installs wants: names, passwords, language, disks.

use std::hash::{BuildHasher, RandomState};

use super::entity::{Entity, Record, plain_entity};

/// Values for install scripts, by the names that [`InstallConfigParam`](super::InstallConfigParam) has.
///
/// A new one has a language, a keyboard, a time zone and a made-up password for the administrator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallConfig {
    record: Record,
}

plain_entity!(InstallConfig);

impl InstallConfig {
    /// The values that every script understands the same way, by their names.
    pub const NAMES: [&str; 24] = [
        "hardware-arch",
        "l10n-timezone",
        "l10n-language",
        "l10n-keyboard",
        "admin-password",
        "user-password",
        "user-login",
        "user-realname",
        "user-autologin",
        "user-admin",
        "reg-login",
        "reg-password",
        "reg-product-key",
        "hostname",
        "target-disk",
        "script-disk",
        "avatar-location",
        "avatar-disk",
        "pre-install-drivers-disk",
        "pre-install-drivers-location",
        "post-install-drivers-disk",
        "post-install-drivers-location",
        "driver-signing",
        "installation-url",
    ];
    /// Language, keyboard, time zone and the password of the administrator have a value, the rest has none.
    pub fn new(id: &str) -> InstallConfig {
        let mut record = Record::new(id);
        record.set("l10n-keyboard", "en_US");
        record.set("l10n-language", "en_US");
        record.set("l10n-timezone", "America/New_York");
        record.set("admin-password", random_password());
        InstallConfig { record }
    }

    /// Makes this the only value of a name. Every name is good that is a name in XML; scripts look at those that
    /// they know.
    pub fn set(&mut self, name: &str, value: &str) {
        self.record.set(name.to_owned(), value);
    }

    /// As [`set`](Self::set), for what is true or false.
    pub fn set_bool(&mut self, name: &str, value: bool) {
        self.set(name, if value { "true" } else { "false" });
    }

    /// Whether unsigned drivers are refused; they are unless something else was said.
    pub fn driver_signing(&self) -> bool {
        self.param_bool("driver-signing").unwrap_or(true)
    }
}

/// Eight characters that nobody can foresee.
fn random_password() -> String {
    const CHARACTERS: &[u8; 62] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    // The standard library's hash keys come from the system's randomness; a hash under such a key is a random number.
    let random = |index: usize| RandomState::new().hash_one(index);
    (0..8).map(|index| char::from(CHARACTERS[(random(index) % CHARACTERS.len() as u64) as usize])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_ones_have_what_an_installation_needs() {
        let config = InstallConfig::new("http://a/config");
        assert_eq!(config.param("l10n-keyboard"), Some("en_US"));
        assert_eq!(config.param("l10n-language"), Some("en_US"));
        assert_eq!(config.param("l10n-timezone"), Some("America/New_York"));
        assert_eq!(config.param("admin-password").map(str::len), Some(8));
        assert_ne!(config.param("admin-password"), InstallConfig::new("").param("admin-password"));
        assert_eq!((config.driver_signing(), config.param("user-login")), (true, None));
    }
}
