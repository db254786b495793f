// SPDX-License-Identifier: LGPL-2.1-or-later
//! Media that carry operating systems.

use super::db::Db;
use super::entity::{Entity, Record, shared_entity, text_getters};
use super::install::{Script, add_script, read_patterns, read_scripts, read_variants};
use super::install_script::InstallScript;
use super::load::Reader;
use super::os::Os;
use super::shared::Shared;
use super::variant::OsVariant;
use crate::error::Result;
use crate::xml::NodeId;

/// A medium, mostly an ISO image, that carries the operating system.
#[derive(Debug, Clone)]
pub struct Media {
    data: Shared<MediaData>,
    os: Option<Os>,
}

#[derive(Debug, Clone)]
struct MediaData {
    record: Record,
    scripts: Vec<Script>,
}

shared_entity!(Media);

text_getters!(Media {
    /// The architecture of what it carries; `all` stands for every architecture.
    architecture = "architecture";
    /// Where it can be had.
    url = "url";
    /// Path of the kernel on it.
    kernel = "kernel";
    /// Path of the initial RAM disk on it.
    initrd = "initrd";
    /// Pattern that its volume id fits.
    volume_id = "volume-id";
    /// Pattern that its system id fits.
    system_id = "system-id";
    /// Pattern that its publisher id fits.
    publisher_id = "publisher-id";
    /// Pattern that its application id fits.
    application_id = "application-id";
});

impl Media {
    pub(super) fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> Result<Media> {
        const ATTRIBUTES: [(&str, &str); 6] = [
            ("arch", "architecture"),
            ("live", "live"),
            ("installer", "installer"),
            ("installer-reboots", "installer-reboots"),
            ("eject-after-install", "eject-after-install"),
            ("installer-script", "installer-script"),
        ];
        const DESCRIPTORS: [(&str, &str); 5] = [
            ("volume-id", "volume-id"),
            ("system-id", "system-id"),
            ("publisher-id", "publisher-id"),
            ("application-id", "application-id"),
            ("volume-size", "volume-size"),
        ];
        let children = reader.children(element);
        reader.attributes(element, &ATTRIBUTES, &mut record);
        reader.texts(&children, &["url", "kernel", "initrd"], &mut record);
        read_variants(reader, &children, &mut record);
        for iso in children.named("iso") {
            let iso = reader.children(iso);
            read_patterns(reader, &iso, &DESCRIPTORS, &mut record);
            for language in iso.named("l10n-language") {
                let Some(text) = reader.raw(language) else { continue };
                if reader.doc.attribute(language, "regex").as_deref() == Some("true") {
                    record.set("l10n-language-regex", text);
                    reader.attributes(language, &[("l10n-language-map", "l10n-language-map")], &mut record);
                } else {
                    record.add("l10n-language", text);
                }
            }
        }
        reader.custom(&children, &mut record);
        let mut scripts = Vec::new();
        read_scripts(reader, &children, &mut scripts)?;
        Ok(Media { data: Shared::new(MediaData { record, scripts }), os: None })
    }

    /// One that no file describes.
    pub(super) fn of_record(record: Record) -> Media {
        Media { data: Shared::new(MediaData { record, scripts: Vec::new() }), os: None }
    }

    /// Whether it runs without being installed.
    pub fn is_live(&self) -> bool {
        self.param_bool("live").unwrap_or(false)
    }

    /// Whether it installs the operating system.
    pub fn is_installer(&self) -> bool {
        self.param_bool("installer").unwrap_or(true)
    }

    /// How many times an installation from it restarts the machine; none if it does not install.
    pub fn installer_reboots(&self) -> Option<u32> {
        let reboots = self.param_number("installer-reboots").and_then(|number| u32::try_from(number).ok());
        self.is_installer().then_some(reboots.unwrap_or(1))
    }

    /// Whether it is to be taken out when the installation is done.
    pub fn eject_after_install(&self) -> bool {
        self.param_bool("eject-after-install").unwrap_or(true)
    }

    /// Whether its installer can be run by a script, as far as the medium is concerned.
    pub fn allows_installer_script(&self) -> bool {
        self.param_bool("installer-script").unwrap_or(true)
    }

    /// Size of its volume in bytes, where only that tells it from others.
    pub fn volume_size(&self) -> Option<u64> {
        self.param_number("volume-size").and_then(|number| u64::try_from(number).ok())
    }

    /// Ids of the variants of the operating system that it carries.
    pub fn variant_ids(&self) -> Vec<&str> {
        self.params("variant")
    }

    /// The operating system that it belongs to.
    pub fn os(&self) -> Option<&Os> {
        self.os.as_ref()
    }

    /// The same, as what an operating system keeps of it.
    pub(super) fn alone(&self) -> Media {
        Media { data: self.data.clone(), os: None }
    }

    /// The same, as one of an operating system.
    pub fn of(&self, os: &Os) -> Self {
        Media { data: self.data.current(), os: Some(os.clone()) }
    }

    /// Those variants of its operating system that it carries.
    pub fn os_variants(&self) -> Vec<OsVariant> {
        self.os.as_ref().map(|os| os.variants_of(&self.variant_ids())).unwrap_or_default()
    }

    /// What the database has for one, with the values of that one.
    pub(super) fn completing(&self, record: Record, os: &Os) -> Media {
        let data = MediaData { record, scripts: self.data.scripts.clone() };
        Media { data: Shared::new(data), os: Some(os.clone()) }
    }

    /// Whether its installer can be run by a script: there is one, for it or for its operating system, and it takes it.
    pub fn supports_installer_script(&self) -> bool {
        let has_script = |os: &Os| !os.install_script_ids().is_empty();
        (!self.data.scripts.is_empty() || self.os.as_ref().is_some_and(has_script)) && self.allows_installer_script()
    }

    /// The install scripts that are for this medium rather than for its operating system, in document order.
    pub fn install_scripts(&self) -> Vec<InstallScript> {
        let none = Db::empty();
        self.os.as_ref().map_or(&none, Os::db).install_scripts(&self.data.scripts)
    }

    /// Adds an install script for this medium.
    pub fn add_install_script(&mut self, script: &InstallScript) {
        self.data.change(|data| add_script(&mut data.scripts, script));
    }

    /// The languages that its installer speaks.
    pub fn languages(&self) -> Vec<&str> {
        self.params("l10n-language")
    }

    /// Ids of the install scripts that are for this medium rather than for the operating system.
    pub fn install_script_ids(&self) -> Vec<&str> {
        self.data.scripts.iter().map(Script::id).collect()
    }
}
