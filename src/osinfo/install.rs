// SPDX-License-Identifier: LGPL-2.1-or-later
//! What an operating system can be installed from, and what helps with it: media, trees, images, variants, drivers.

use std::sync::Arc;

use super::db::Db;
use super::device::Device;
use super::entity::{Entity, Record, keep_last, text_getters};
use super::load::{Children, Load, Reader};
use super::naming::Kind;
use crate::error::Result;
use crate::xml::NodeId;

/// What the files of an operating system say of its installation.
#[derive(Debug, Clone)]
pub(super) struct InstallData {
    id: String,
    pub(super) media: Vec<Media>,
    pub(super) trees: Vec<Tree>,
    pub(super) images: Vec<Image>,
    pub(super) variants: Vec<OsVariant>,
    pub(super) scripts: Vec<String>,
    pub(super) drivers: Vec<Arc<DriverData>>,
}

impl Load for InstallData {
    const KIND: Kind = Kind::Os;

    fn new(id: &str) -> Self {
        InstallData {
            id: id.to_owned(),
            media: Vec::new(),
            trees: Vec::new(),
            images: Vec::new(),
            variants: Vec::new(),
            scripts: Vec::new(),
            drivers: Vec::new(),
        }
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        // Parts are counted apart, by the name of their element.
        let [mut media, mut trees, mut images, mut drivers] = [0; 4];
        let owner = self.id.clone();
        let part = |counter: &mut usize| {
            let record = Record::new(reader.part_id(&owner, *counter));
            *counter += 1;
            record
        };
        let children = reader.children(element);
        for (name, child) in children.iter() {
            match name {
                "media" => self.media.push(Media::read(reader, child, part(&mut media))?),
                "tree" => self.trees.push(Tree::read(reader, child, part(&mut trees))),
                "image" => self.images.push(Image::read(reader, child, part(&mut images))),
                "driver" => self.drivers.push(Arc::new(DriverData::read(reader, child, part(&mut drivers)))),
                "variant" => match reader.doc.attribute(child, "id") {
                    Some(id) => {
                        self.variants.push(OsVariant::read(reader, child, Record::new(id)));
                    }
                    None => reader.warn(child, "<variant> has no 'id'"),
                },
                _ => {}
            }
        }
        keep_last(&mut self.variants, |variant| variant.id());
        read_scripts(reader, &children, &mut self.scripts)
    }
}

/// The ids of the scripts in all `<installer>` of an element.
fn read_scripts(reader: &Reader<'_>, children: &Children<'_>, scripts: &mut Vec<String>) -> Result<()> {
    for installer in children.named("installer") {
        for script in reader.children(installer).named("script") {
            scripts.push(reader.required(script, "id")?);
        }
    }
    keep_last(scripts, |id| id);
    Ok(())
}

fn read_variants(reader: &Reader<'_>, children: &Children<'_>, record: &mut Record) {
    for child in children.named("variant") {
        if let Some(id) = reader.doc.attribute(child, "id") {
            record.add("variant", id);
        }
    }
}

/// Sets those values for which there is an element with text; of several the last one counts.
fn read_patterns(reader: &Reader<'_>, children: &Children<'_>, keys: &[(&str, &'static str)], record: &mut Record) {
    for (name, child) in children.iter() {
        if let Some((_, key)) = keys.iter().find(|(known, _)| *known == name)
            && let Some(text) = reader.raw(child)
        {
            record.set(*key, text);
        }
    }
}

macro_rules! record_entity {
    ($($type:ty),*) => { $(impl Entity for $type {
        fn record(&self) -> &Record {
            &self.record
        }
    })* };
}
record_entity!(Media, Tree, Image, OsVariant);

/// A medium, mostly an ISO image, that carries the operating system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    record: Record,
    scripts: Vec<String>,
}

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
    fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> Result<Media> {
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
        Ok(Media { record, scripts })
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

    /// The languages that its installer speaks.
    pub fn languages(&self) -> Vec<&str> {
        self.params("l10n-language")
    }

    /// Ids of the install scripts that are for this medium rather than for the operating system.
    pub fn install_script_ids(&self) -> Vec<&str> {
        self.scripts.iter().map(String::as_str).collect()
    }
}

/// A directory on a server from which the operating system can be installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    record: Record,
}

text_getters!(Tree {
    /// The architecture of what it holds; `all` stands for every architecture.
    architecture = "architecture";
    /// Where it is.
    url = "url";
    /// Path of the kernel in it.
    kernel = "kernel";
    /// Path of the initial RAM disk in it.
    initrd = "initrd";
    /// Path of a bootable ISO image in it.
    boot_iso = "boot-iso";
    /// Pattern for the family that its `.treeinfo` names.
    treeinfo_family = "treeinfo-family";
    /// Pattern for the variant that its `.treeinfo` names.
    treeinfo_variant = "treeinfo-variant";
    /// Pattern for the version that its `.treeinfo` names.
    treeinfo_version = "treeinfo-version";
    /// Pattern for the architecture that its `.treeinfo` names.
    treeinfo_arch = "treeinfo-arch";
});

impl Tree {
    fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> Tree {
        const TREEINFO: [(&str, &str); 4] = [
            ("family", "treeinfo-family"),
            ("variant", "treeinfo-variant"),
            ("version", "treeinfo-version"),
            ("arch", "treeinfo-arch"),
        ];
        let children = reader.children(element);
        reader.attributes(element, &[("arch", "architecture")], &mut record);
        reader.texts(&children, &["url", "kernel", "initrd", "boot-iso"], &mut record);
        read_variants(reader, &children, &mut record);
        let mut has_treeinfo = false;
        for treeinfo in children.named("treeinfo") {
            let treeinfo = reader.children(treeinfo);
            has_treeinfo |= !treeinfo.is_empty();
            read_patterns(reader, &treeinfo, &TREEINFO, &mut record);
        }
        record.set("has-treeinfo", if has_treeinfo { "true" } else { "false" });
        reader.custom(&children, &mut record);
        Tree { record }
    }

    /// Whether it has a `.treeinfo` by which it can be recognised.
    pub fn has_treeinfo(&self) -> bool {
        self.param_bool("has-treeinfo").unwrap_or(false)
    }

    /// Ids of the variants of the operating system that it holds.
    pub fn variant_ids(&self) -> Vec<&str> {
        self.params("variant")
    }
}

/// A disk image with the operating system installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    record: Record,
}

text_getters!(Image {
    /// The architecture of what it holds.
    architecture = "architecture";
    /// The format: `qcow2`, `raw`, `vmdk`, ...
    format = "format";
    /// Where it can be had.
    url = "url";
});

impl Image {
    fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> Image {
        const ATTRIBUTES: [(&str, &str); 3] =
            [("arch", "architecture"), ("format", "format"), ("cloud-init", "cloud-init")];
        let children = reader.children(element);
        reader.attributes(element, &ATTRIBUTES, &mut record);
        reader.texts(&children, &["url"], &mut record);
        read_variants(reader, &children, &mut record);
        reader.custom(&children, &mut record);
        Image { record }
    }

    /// Whether it is made ready by cloud-init when it first starts.
    pub fn cloud_init(&self) -> bool {
        self.param_bool("cloud-init").unwrap_or(false)
    }

    /// Ids of the variants of the operating system that it holds.
    pub fn variant_ids(&self) -> Vec<&str> {
        self.params("variant")
    }
}

/// A variant of an operating system, such as "server" or "desktop".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OsVariant {
    record: Record,
}

text_getters!(OsVariant {
    /// The name for people to read, in their language where the database has it.
    name = "name";
});

impl OsVariant {
    fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> OsVariant {
        let children = reader.children(element);
        reader.texts(&children, &["name"], &mut record);
        reader.custom(&children, &mut record);
        OsVariant { record }
    }
}

#[derive(Debug, Clone)]
pub(super) struct DriverData {
    record: Record,
    devices: Vec<Arc<str>>,
}

impl DriverData {
    fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> DriverData {
        const ATTRIBUTES: [(&str, &str); 5] = [
            ("arch", "arch"),
            ("location", "location"),
            ("pre-installable", "pre-installable"),
            ("signed", "signed"),
            ("priority", "priority"),
        ];
        let children = reader.children(element);
        reader.attributes(element, &ATTRIBUTES, &mut record);
        for file in children.named("file") {
            match reader.raw(file) {
                Some(text) => record.add("file", text),
                None => reader.warn(file, "<file> has no text"),
            }
        }
        let mut devices: Vec<Arc<str>> = Vec::new();
        for device in children.named("device") {
            match reader.doc.attribute(device, "id") {
                Some(id) => devices.push(id.into()),
                None => reader.warn(device, "<device> has no 'id'"),
            }
        }
        keep_last(&mut devices, |id| id);
        DriverData { record, devices }
    }
}

/// Drivers that an operating system does not bring itself, and can be given at its installation.
#[derive(Debug, Clone)]
pub struct DeviceDriver {
    db: Db,
    data: Arc<DriverData>,
}

impl Entity for DeviceDriver {
    fn record(&self) -> &Record {
        &self.data.record
    }
}

text_getters!(DeviceDriver {
    /// The architecture that it runs on.
    architecture = "arch";
    /// Where its files are.
    location = "location";
});

impl DeviceDriver {
    pub(super) fn new(db: &Db, data: &Arc<DriverData>) -> DeviceDriver {
        DeviceDriver { db: db.clone(), data: data.clone() }
    }

    /// Whether the installer itself can use it.
    pub fn is_pre_installable(&self) -> bool {
        self.param_bool("pre-installable").unwrap_or(false)
    }

    /// Whether the vendor of the operating system has signed it.
    pub fn is_signed(&self) -> bool {
        self.param_bool("signed").unwrap_or(false)
    }

    /// Which of several is best: the one with the highest number; 50 if nothing is said.
    pub fn priority(&self) -> i64 {
        self.param_number("priority").unwrap_or(50)
    }

    /// Names of its files, below [`location`](Self::location).
    pub fn files(&self) -> Vec<&str> {
        self.params("file")
    }

    /// The devices that it drives, in document order.
    pub fn devices(&self) -> Vec<Device> {
        self.data.devices.iter().map(|id| Device::named(&self.db, id)).collect()
    }
}
