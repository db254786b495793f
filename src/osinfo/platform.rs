// SPDX-License-Identifier: LGPL-2.1-or-later
//! Platforms: hypervisors and their versions.

use std::collections::HashSet;
use std::fmt;

use super::db::{Db, Home};
use super::device::{Device, DeviceLink, LinkData};
use super::entity::{Entity, Record, current, keep_last, shared_entity};
use super::filter::Filter;
use super::load::{Load, Reader};
use super::naming::Kind;
use super::product::{self, Product};
use super::relations::{PLATFORM_ANCESTRY, Related, Relations, Relationship, Target, ancestry};
use super::settle::Settle;
use super::shared::Shared;
use crate::error::Result;
use crate::xml::NodeId;

/// What the files of a platform say.
#[derive(Debug, Clone)]
pub(super) struct PlatformData {
    record: Record,
    /// The database that the application has put it into.
    home: Option<Home>,
    relations: Relations<Platform>,
    links: Vec<Shared<LinkData>>,
}

impl Load for PlatformData {
    const KIND: Kind = Kind::Platform;
    const TRANSLATED: &[&str] = product::TRANSLATED;

    fn new(id: &str) -> Self {
        PlatformData { record: Record::new(id), home: None, relations: Relations::default(), links: Vec::new() }
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        let children = reader.children(element);
        product::read(reader, &children, &mut self.record);
        self.relations.apply(reader, &children)?;
        LinkData::read_all(reader, &children, &mut self.links)
    }
}

/// A platform that operating systems run on.
#[derive(Clone)]
pub struct Platform {
    db: Db,
    data: Shared<PlatformData>,
}

impl Platform {
    pub(super) fn of(db: &Db, data: Shared<PlatformData>) -> Platform {
        Platform { db: db.clone(), data }
    }

    /// A platform of which nothing is known yet, to be put into a database.
    pub fn new(id: &str) -> Platform {
        Self::of(&Db::empty(), Shared::new(PlatformData::new(id)))
    }

    pub(super) fn parts(&self) -> (&Db, &Shared<PlatformData>) {
        (&self.db, &self.data)
    }

    /// What this one relates to in one way, what was stated last first. One that the database does not have has only
    /// its id.
    pub fn related(&self, relationship: Relationship) -> Vec<Platform> {
        let unknown = |id: &str| Platform::of(&self.db, self.db.platform_data(id));
        let targets = self.data.relations.of(relationship);
        let find = |target: &Target<Platform>| match target {
            Target::Id(id) => unknown(id),
            Target::Product(platform) => current(platform),
        };
        targets.into_iter().map(find).collect()
    }

    /// Relates it to another one.
    pub fn add_related(&mut self, relationship: Relationship, other: &Platform) {
        let target = match self.db.has_platform(other) {
            true => Target::Id(other.id().to_owned()),
            false => Target::Product(Platform { data: other.data.unseen(), ..other.clone() }),
        };
        self.data.change(|data| data.relations.add(relationship, target));
        if self.db.has_platform(self) {
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

    /// The devices that its own files name, in document order.
    pub fn devices(&self) -> Vec<Device> {
        self.device_links().iter().map(DeviceLink::device).collect()
    }

    /// The links to [`devices`](Self::devices).
    pub fn device_links(&self) -> Vec<DeviceLink> {
        self.data.links.iter().map(|link| DeviceLink::of(&self.db, link)).collect()
    }

    /// All devices that it has, its own and those of what it derives from or upgrades, nearest first.
    pub fn all_devices(&self) -> Vec<Device> {
        let mut seen = HashSet::new();
        let links = ancestry(self, PLATFORM_ANCESTRY).into_iter().flat_map(|platform| platform.device_links());
        links.filter(|link| seen.insert(link.id().to_owned())).map(|link| link.device()).collect()
    }

    /// Those of [`all_devices`](Self::all_devices) that pass a filter.
    pub fn all_devices_matching(&self, filter: &Filter) -> Vec<Device> {
        self.all_devices().into_iter().filter(|device| filter.matches(device)).collect()
    }

    /// Whether a device is among [`all_devices`](Self::all_devices).
    pub fn has_device(&self, id: &str) -> bool {
        let line = ancestry(self, PLATFORM_ANCESTRY);
        line.iter().flat_map(|platform| &platform.data.links).any(|link| *link.device == *id)
    }
}

impl Settle for Platform {
    fn own_db(&self) -> &Db {
        &self.db
    }

    fn is_in(&self, db: &Db) -> bool {
        db.has_platform(self)
    }

    fn place(&self) -> usize {
        self.data.place()
    }

    fn links(&self) -> &[Shared<LinkData>] {
        &self.data.links
    }

    fn alone(&self) -> Platform {
        Platform { db: Db::empty(), data: self.data.unseen() }
    }

    fn move_home(&self, home: Home, change: impl FnOnce(&mut Relations<Platform>)) {
        self.data.clone().change(|data| {
            data.home = Some(home);
            change(&mut data.relations);
        });
    }
}

impl Related for Platform {
    fn relations(&self) -> &Relations<Platform> {
        &self.data.relations
    }

    fn follow(&self, target: &Target<Platform>) -> Option<Platform> {
        match target {
            Target::Id(id) => self.db.existing_platform(id).map(|data| Platform::of(&self.db, data)),
            Target::Product(platform) => Some(current(platform)),
        }
    }
}

shared_entity!(Platform, home);

impl Product for Platform {
    fn related_ids(&self, relationship: Relationship) -> Vec<&str> {
        self.data.relations.ids(relationship)
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Platform").field(&self.id()).finish()
    }
}
