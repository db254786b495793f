// SPDX-License-Identifier: LGPL-2.1-or-later
//! Platforms: hypervisors and their versions.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use super::db::Db;
use super::device::{Device, DeviceLink, LinkData};
use super::entity::{Entity, Record};
use super::filter::Filter;
use super::load::{Load, Reader};
use super::naming::Kind;
use super::product::{self, Product};
use super::relations::{Related, Relations, Relationship};
use crate::error::Result;
use crate::xml::NodeId;

/// What the files of a platform say.
#[derive(Debug, Clone)]
pub(super) struct PlatformData {
    record: Record,
    relations: Relations,
    links: Vec<Arc<LinkData>>,
}

impl Load for PlatformData {
    const KIND: Kind = Kind::Platform;

    fn new(id: &str) -> Self {
        PlatformData { record: Record::new(id), relations: Relations::default(), links: Vec::new() }
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

impl Related for PlatformData {
    fn relations(&self) -> &Relations {
        &self.relations
    }
}

/// A platform that operating systems run on.
#[derive(Clone)]
pub struct Platform {
    db: Db,
    data: Arc<PlatformData>,
}

impl Platform {
    pub(super) fn new(db: &Db, data: Arc<PlatformData>) -> Platform {
        Platform { db: db.clone(), data }
    }

    /// What this one relates to in one way, what was stated last first. One that the database does not have has only
    /// its id.
    pub fn related(&self, relationship: Relationship) -> Vec<Platform> {
        let ids = self.data.relations.of(relationship);
        ids.into_iter().map(|id| Platform::new(&self.db, self.db.platform_data(id))).collect()
    }

    /// The devices that its own files name, in document order.
    pub fn devices(&self) -> Vec<Device> {
        self.data.links.iter().map(|link| Device::named(&self.db, &link.device)).collect()
    }

    /// The links to [`devices`](Self::devices).
    pub fn device_links(&self) -> Vec<DeviceLink> {
        self.data.links.iter().map(|link| DeviceLink::new(&self.db, link)).collect()
    }

    /// All devices that it has, its own and those of what it derives from or upgrades, nearest first.
    pub fn all_devices(&self) -> Vec<Device> {
        let line = self.db.platform_line(&self.data);
        let mut seen = HashSet::new();
        let links = line.iter().flat_map(|platform| &platform.links);
        let first = links.filter(|link| seen.insert(link.device.clone()));
        first.map(|link| Device::named(&self.db, &link.device)).collect()
    }

    /// Those of [`all_devices`](Self::all_devices) that pass a filter.
    pub fn all_devices_matching(&self, filter: &Filter) -> Vec<Device> {
        self.all_devices().into_iter().filter(|device| filter.matches(device)).collect()
    }

    /// Whether a device is among [`all_devices`](Self::all_devices).
    pub fn has_device(&self, id: &str) -> bool {
        self.db.platform_line(&self.data).iter().flat_map(|platform| &platform.links).any(|link| *link.device == *id)
    }
}

impl Entity for Platform {
    fn record(&self) -> &Record {
        &self.data.record
    }
}

impl Product for Platform {
    fn related_ids(&self, relationship: Relationship) -> Vec<&str> {
        self.data.relations.of(relationship)
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Platform").field(&self.id()).finish()
    }
}
