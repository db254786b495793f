// SPDX-License-Identifier: LGPL-2.1-or-later
//! Operating systems.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, OnceLock};

use super::db::{Db, Home};
use super::device::{Device, DeviceLink, LinkData};
use super::driver::DeviceDriver;
use super::entity::{Entity, Record, current, keep_last, shared_entity, text_getters};
use super::filter::Filter;
use super::firmware::{self, Firmware};
use super::image::Image;
use super::install::{InstallData, add_script};
use super::install_script::InstallScript;
use super::load::{Load, Reader};
use super::media::Media;
use super::naming::Kind;
use super::product::{self, Product};
use super::relations::{OS_ANCESTRY, Related, Relations, Relationship, Target, ancestry};
use super::resources::{ResourceKind, Resources};
use super::settle::Settle;
use super::shared::Shared;
use super::tree::Tree;
use super::variant::OsVariant;
use crate::error::Result;
use crate::xml::NodeId;

/// What the files of an operating system say of itself and of the hardware. What they say of its media is read apart
/// ([`super::install`]), since it is most of the text and seldom asked for.
#[derive(Debug, Clone)]
pub(super) struct OsData {
    record: Record,
    /// The database that the application has put it into.
    home: Option<Home>,
    relations: Relations<Os>,
    links: Vec<Shared<LinkData>>,
    firmware: Vec<Firmware>,
    resources: Vec<Resources>,
    /// Read when it is first needed.
    install: Arc<OnceLock<Shared<InstallData>>>,
}

const TEXTS: &[&str] = &["family", "distro", "release-status", "kernel-url-argument", "cloud-image-username"];

impl Load for OsData {
    const KIND: Kind = Kind::Os;
    const IGNORED: &[&str] = &["media", "tree", "image", "installer", "variant"];
    const TRANSLATED: &[&str] = product::TRANSLATED;

    fn new(id: &str) -> Self {
        OsData {
            record: Record::new(id),
            home: None,
            relations: Relations::default(),
            links: Vec::new(),
            firmware: Vec::new(),
            resources: Vec::new(),
            install: Arc::default(),
        }
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        let children = reader.children(element);
        product::read(reader, &children, &mut self.record);
        reader.texts(&children, TEXTS, &mut self.record);
        self.relations.apply(reader, &children)?;
        LinkData::read_all(reader, &children, &mut self.links)?;
        for (index, child) in children.named("firmware").enumerate() {
            let id = reader.part_id(self.record.id(), index);
            self.firmware.push(Firmware::read(reader, child, &id));
        }
        for (index, child) in children.named("resources").enumerate() {
            let id = reader.part_id(self.record.id(), index);
            self.resources.extend(Resources::read(reader, child, &id));
        }
        Ok(())
    }
}

impl OsData {
    /// Sets what it can be installed from, if that is not known yet.
    pub(super) fn set_install(&self, install: InstallData) {
        self.install.get_or_init(|| Shared::new(install));
    }

    /// What it can be installed from, if somebody has asked for that.
    pub(super) fn known_install(&self) -> Option<&Shared<InstallData>> {
        self.install.get()
    }

    pub(super) fn short_ids(&self) -> impl Iterator<Item = &str> {
        self.record.values("short-id")
    }
}

/// How far an operating system has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum ReleaseStatus {
    /// It is out.
    Released = 0,
    /// A state of its development.
    Snapshot = 1,
    /// A version for testing, before it is out.
    Prerelease = 2,
    /// It has no versions and changes all the time.
    Rolling = 3,
}

/// An operating system.
#[derive(Clone)]
pub struct Os {
    db: Db,
    data: Shared<OsData>,
}

impl Os {
    pub(super) fn of(db: &Db, data: Shared<OsData>) -> Os {
        Os { db: db.clone(), data }
    }

    /// An operating system of which nothing is known yet, to be put into a database.
    pub fn new(id: &str) -> Os {
        Self::of(&Db::empty(), Shared::new(OsData::new(id)))
    }

    pub(super) fn parts(&self) -> (&Db, &Shared<OsData>) {
        (&self.db, &self.data)
    }

    /// The database it comes from.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// How far it has come; what does not say is out.
    pub fn release_status(&self) -> ReleaseStatus {
        match self.param("release-status") {
            Some("snapshot") => ReleaseStatus::Snapshot,
            Some("prerelease") => ReleaseStatus::Prerelease,
            Some("rolling") => ReleaseStatus::Rolling,
            _ => ReleaseStatus::Released,
        }
    }

    /// What this one relates to in one way, what was stated last first. One that the database does not have has only
    /// its id.
    pub fn related(&self, relationship: Relationship) -> Vec<Os> {
        let find = |target: &Target<Os>| match target {
            Target::Id(id) => Os::of(&self.db, self.db.os_data(id)),
            Target::Product(os) => current(os),
        };
        self.data.relations.of(relationship).into_iter().map(find).collect()
    }

    /// What it was made from.
    pub fn derives_from(&self) -> Vec<Os> {
        self.related(Relationship::DerivesFrom)
    }

    /// What it is another name of.
    pub fn clones(&self) -> Vec<Os> {
        self.related(Relationship::Clones)
    }

    /// What can be upgraded to it.
    pub fn upgrades(&self) -> Vec<Os> {
        self.related(Relationship::Upgrades)
    }

    /// The kernel's argument for the place of the installation tree, its own or that of the nearest ancestor.
    pub fn kernel_url_argument(&self) -> Option<String> {
        self.inherited_param("kernel-url-argument")
    }

    /// The user that its cloud images have, its own or that of the nearest ancestor.
    pub fn cloud_image_username(&self) -> Option<String> {
        self.inherited_param("cloud-image-username")
    }

    fn inherited_param(&self, key: &str) -> Option<String> {
        self.line().iter().find_map(|os| os.data.record.param(key).map(str::to_owned))
    }

    /// The devices that its own files name, in document order, without those that it says it has not.
    pub fn devices(&self) -> Vec<Device> {
        self.device_links().iter().map(DeviceLink::device).collect()
    }

    /// The links to [`devices`](Self::devices).
    pub fn device_links(&self) -> Vec<DeviceLink> {
        self.own_links().filter(DeviceLink::is_supported).collect()
    }

    fn own_links(&self) -> impl Iterator<Item = DeviceLink> {
        self.data.links.iter().map(|link| DeviceLink::of(&self.db, link))
    }

    /// All devices that it has, its own and those of its ancestors.
    ///
    /// Of several statements on a device the nearest one counts: what it says it has not, it has not, whatever its
    /// ancestors have. Its own come first, then those of its ancestors, nearest first, each in document order.
    pub fn all_devices(&self) -> Vec<Device> {
        self.inherited_links().iter().map(DeviceLink::device).collect()
    }

    /// Those of [`all_devices`](Self::all_devices) that pass a filter.
    ///
    /// A device that was taken away does not come back by filtering, as it does in libosinfo.
    pub fn all_devices_matching(&self, filter: &Filter) -> Vec<Device> {
        self.all_devices().into_iter().filter(|device| filter.matches(device)).collect()
    }

    /// The links to [`all_devices`](Self::all_devices).
    pub fn all_device_links(&self) -> Vec<DeviceLink> {
        self.inherited_links()
    }

    /// The nearest link to each device along the line of ancestors, without those that deny the device.
    fn inherited_links(&self) -> Vec<DeviceLink> {
        self.db.inherited(&self.data, || {
            let mut seen = HashSet::new();
            let line = self.line();
            let nearest = line.iter().flat_map(Os::own_links).filter(|link| seen.insert(link.id().to_owned()));
            nearest.filter(DeviceLink::is_supported).collect()
        })
    }

    /// Whether a device is among [`all_devices`](Self::all_devices).
    pub fn has_device(&self, id: &str) -> bool {
        self.inherited_links().iter().any(|link| link.id() == id)
    }

    /// What it needs at least, by architecture.
    pub fn minimum_resources(&self) -> Vec<Resources> {
        self.resources(ResourceKind::Minimum)
    }

    /// What it works well with, by architecture.
    pub fn recommended_resources(&self) -> Vec<Resources> {
        self.resources(ResourceKind::Recommended)
    }

    /// What it can use at most, by architecture.
    pub fn maximum_resources(&self) -> Vec<Resources> {
        self.resources(ResourceKind::Maximum)
    }

    /// What an installation over the network needs at least, by architecture.
    pub fn network_install_resources(&self) -> Vec<Resources> {
        self.resources(ResourceKind::NetworkInstall)
    }

    /// The resources of one kind, by architecture, in document order.
    ///
    /// Only architectures that its own files name are there. Where they say so, amounts that they leave out come from
    /// the nearest ancestor that states them for the same architecture.
    pub fn resources(&self, kind: ResourceKind) -> Vec<Resources> {
        let mut own: Vec<Resources> = self.own_resources().filter(|own| own.kind() == kind).collect();
        if own.iter().any(Resources::inherits) {
            let line = self.line();
            let theirs: Vec<Resources> = line.iter().skip(1).flat_map(Os::own_resources).collect();
            Resources::inherit(&mut own, theirs.iter());
        }
        own
    }

    /// The firmware that it boots from, its own statements first, then those of its ancestors. What it or a nearer
    /// ancestor says it does not boot from is left out.
    pub fn firmware_list(&self) -> Vec<Firmware> {
        firmware::supported(&self.line())
    }

    /// The nearest statement on each kind of firmware, also where it says that it does not boot from it.
    pub fn complete_firmware_list(&self) -> Vec<Firmware> {
        firmware::complete(&self.line())
    }

    /// The media that carry it, in document order.
    pub fn media_list(&self) -> Vec<Media> {
        self.install().media.iter().map(|media| media.of(self)).collect()
    }

    /// The trees that it can be installed from, in document order.
    pub fn tree_list(&self) -> Vec<Tree> {
        self.install().trees.iter().map(|tree| tree.of(self)).collect()
    }

    /// The images that hold it, in document order.
    pub fn image_list(&self) -> Vec<Image> {
        self.install().images.iter().map(|image| image.of(self)).collect()
    }

    /// Its variants, in document order.
    pub fn variant_list(&self) -> Vec<OsVariant> {
        self.install().variants.iter().map(current).collect()
    }

    /// Those of its variants that have one of these ids, in the order of the ids.
    pub(super) fn variants_of(&self, ids: &[&str]) -> Vec<OsVariant> {
        let install = self.install();
        let find = |id: &&str| install.variants.iter().find(|variant| variant.id() == *id).map(current);
        let mut found: Vec<OsVariant> = ids.iter().filter_map(find).collect();
        keep_last(&mut found, |variant| variant.id());
        found
    }

    /// Drivers that can be added when it is installed, in document order.
    pub fn device_drivers(&self) -> Vec<DeviceDriver> {
        self.install().drivers.iter().map(|driver| DeviceDriver::new(&self.db, driver)).collect()
    }

    /// Those of [`device_drivers`](Self::device_drivers) that have the highest priority.
    pub fn device_drivers_prioritized(&self) -> Vec<DeviceDriver> {
        let mut drivers = self.device_drivers();
        let best = drivers.iter().map(DeviceDriver::priority).max();
        drivers.retain(|driver| Some(driver.priority()) == best);
        drivers
    }

    /// The scripts that can install it, in document order.
    pub fn install_scripts(&self) -> Vec<InstallScript> {
        self.db.install_scripts(&self.install().scripts)
    }

    /// The first of [`install_scripts`](Self::install_scripts) with a profile.
    pub fn find_install_script(&self, profile: &str) -> Option<InstallScript> {
        self.install_scripts().into_iter().find(|script| script.profile() == Some(profile))
    }

    /// What `make` makes of it, kept until something changes.
    pub(crate) fn derived<T: Send + Sync + 'static>(&self, make: impl FnOnce(&Os) -> T) -> Arc<T> {
        self.db.derived(&self.data, || make(self))
    }

    /// Ids of the scripts that can install it, in document order.
    pub fn install_script_ids(&self) -> Vec<String> {
        self.install().scripts.iter().map(|script| script.id().to_owned()).collect()
    }

    pub(super) fn install(&self) -> Shared<InstallData> {
        self.data.install.get_or_init(|| self.db.install_data(self.data.id())).current()
    }

    /// It and all that it inherits from, nearest first.
    fn line(&self) -> Vec<Os> {
        ancestry(self, OS_ANCESTRY)
    }

    /// What it says of resources itself.
    fn own_resources(&self) -> impl Iterator<Item = Resources> {
        self.data.resources.iter().map(Resources::current)
    }

    /// What it says of firmware itself.
    pub(super) fn own_firmware(&self) -> Vec<Firmware> {
        self.data.firmware.iter().map(Firmware::current).collect()
    }

    /// Relates it to another one.
    pub fn add_related(&mut self, relationship: Relationship, other: &Os) {
        let target = match self.db.has_os(other) {
            true => Target::Id(other.id().to_owned()),
            false => Target::Product(Os { data: other.data.unseen(), ..other.clone() }),
        };
        self.data.change(|data| data.relations.add(relationship, target));
        if self.db.has_os(self) {
            self.settle(&self.db);
        }
    }

    /// Gives it a device; the link tells more about it.
    pub fn add_device(&mut self, device: &Device) -> DeviceLink {
        let link = DeviceLink::new(device).into_data(&self.db);
        self.data.change(|data| {
            data.links.push(link.unseen());
            keep_last(&mut data.links, |link| &link.device);
        });
        DeviceLink::of(&self.db, &link)
    }

    /// Adds a statement on resources.
    pub fn add_resources(&mut self, kind: ResourceKind, resources: &Resources) {
        let resources = resources.clone().about(kind);
        self.data.change(|data| data.resources.push(resources));
    }

    /// Adds a statement on firmware.
    pub fn add_firmware(&mut self, firmware: &Firmware) {
        self.data.change(|data| data.firmware.push(firmware.clone()));
    }

    /// Adds a medium.
    pub fn add_media(&mut self, media: &Media) {
        self.change_install(|install| add_part(&mut install.media, media.alone()));
    }

    /// Adds a tree.
    pub fn add_tree(&mut self, tree: &Tree) {
        self.change_install(|install| add_part(&mut install.trees, tree.alone()));
    }

    /// Adds an image.
    pub fn add_image(&mut self, image: &Image) {
        self.change_install(|install| add_part(&mut install.images, image.alone()));
    }

    /// Adds a variant.
    pub fn add_variant(&mut self, variant: &OsVariant) {
        self.change_install(|install| add_part(&mut install.variants, variant.clone()));
    }

    /// Adds a driver.
    pub fn add_device_driver(&mut self, driver: &DeviceDriver) {
        self.change_install(|install| {
            install.drivers.push(driver.shared().clone());
            keep_last(&mut install.drivers, |driver| driver.id());
        });
    }

    /// Adds a script that can install it.
    pub fn add_install_script(&mut self, script: &InstallScript) {
        self.change_install(|install| add_script(&mut install.scripts, script));
    }

    /// Reads what it can be installed from, if that has not been done yet.
    pub(super) fn read_install(&self) {
        self.install();
    }

    fn change_install(&mut self, change: impl FnOnce(&mut InstallData)) {
        self.install().change(change);
    }
}

/// Adds a part; one with the same id goes.
fn add_part<T: Entity>(parts: &mut Vec<T>, part: T) {
    parts.push(part);
    keep_last(parts, |part| part.id());
}

impl Settle for Os {
    fn own_db(&self) -> &Db {
        &self.db
    }

    fn is_in(&self, db: &Db) -> bool {
        db.has_os(self)
    }

    fn place(&self) -> usize {
        self.data.place()
    }

    fn links(&self) -> &[Shared<LinkData>] {
        &self.data.links
    }

    fn alone(&self) -> Os {
        Os { db: Db::empty(), data: self.data.unseen() }
    }

    fn move_home(&self, home: Home, change: impl FnOnce(&mut Relations<Os>)) {
        self.data.clone().change(|data| {
            data.home = Some(home);
            change(&mut data.relations);
        });
    }
}

impl Related for Os {
    fn relations(&self) -> &Relations<Os> {
        &self.data.relations
    }

    fn follow(&self, target: &Target<Os>) -> Option<Os> {
        match target {
            Target::Id(id) => self.db.existing_os(id).map(|data| Os::of(&self.db, data)),
            Target::Product(os) => Some(current(os)),
        }
    }
}

shared_entity!(Os, home);

impl Product for Os {
    fn related_ids(&self, relationship: Relationship) -> Vec<&str> {
        self.data.relations.ids(relationship)
    }
}

text_getters!(Os {
    /// The family: `linux`, `winnt`, `freebsd`, ...
    family = "family";
    /// The distribution: `fedora`, `ubuntu`, `win`, ...
    distro = "distro";
});

impl fmt::Debug for Os {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Os").field(&self.id()).finish()
    }
}
