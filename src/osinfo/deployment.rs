// SPDX-License-Identifier: LGPL-2.1-or-later
//! Deployments: what one operating system gets on one platform.

use super::db::{Db, Home};
use super::device::{Device, DeviceLink, LinkData};
use super::entity::{Entity, Record, current, keep_last, shared_entity};
use super::filter::Filter;
use super::load::{Load, Reader};
use super::naming::Kind;
use super::os::Os;
use super::platform::Platform;
use super::settle::Settle;
use super::shared::Shared;
use crate::error::Result;
use crate::xml::NodeId;

/// What the files of a deployment say.
#[derive(Debug, Clone)]
pub(super) struct DeploymentData {
    record: Record,
    /// The database that the application has put it into.
    home: Option<Home>,
    os: Option<Side<Os>>,
    platform: Option<Side<Platform>>,
    links: Vec<Shared<LinkData>>,
}

/// An id for the database to look up, or an object that the application has brought.
#[derive(Debug, Clone)]
enum Side<T> {
    Id(String),
    Object(T),
}

impl<T: Entity> Side<T> {
    fn id(&self) -> &str {
        match self {
            Side::Id(id) => id,
            Side::Object(object) => object.id(),
        }
    }

    fn object(&self) -> Option<&T> {
        if let Side::Object(object) = self { Some(object) } else { None }
    }

    fn look_up(&mut self) {
        *self = Side::Id(self.id().to_owned());
    }
}

impl Load for DeploymentData {
    const KIND: Kind = Kind::Deployment;

    fn new(id: &str) -> Self {
        DeploymentData { record: Record::new(id), home: None, os: None, platform: None, links: Vec::new() }
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        let children = reader.children(element);
        if let Some(os) = children.named("os").next() {
            self.os = Some(Side::Id(reader.required(os, "id")?));
        }
        if let Some(platform) = children.named("platform").next() {
            self.platform = Some(Side::Id(reader.required(platform, "id")?));
        }
        if self.os.is_none() || self.platform.is_none() {
            return Err(reader.error(element, "<deployment> lacks <os> or <platform>"));
        }
        reader.custom(&children, &mut self.record);
        LinkData::read_all(reader, &children, &mut self.links)
    }
}

impl DeploymentData {
    /// Whether it is about an operating system and a platform.
    pub(super) fn is_about(&self, os: &str, platform: &str) -> bool {
        self.os.as_ref().is_some_and(|own| own.id() == os)
            && self.platform.as_ref().is_some_and(|own| own.id() == platform)
    }
}

/// What an operating system gets on a platform: the devices that suit both, the best ones last.
///
/// Today's databases have none; what both support tells the same.
#[derive(Debug, Clone)]
pub struct Deployment {
    db: Db,
    data: Shared<DeploymentData>,
}

shared_entity!(Deployment, home);

impl Deployment {
    pub(super) fn of(db: &Db, data: Shared<DeploymentData>) -> Deployment {
        Deployment { db: db.clone(), data }
    }

    /// A deployment without devices, to be put into a database.
    pub fn new(id: &str, os: &Os, platform: &Platform) -> Deployment {
        // What shared data was first, it keeps: that must not hold a database.
        let mut deployment = Self::of(&Db::empty(), Shared::new(DeploymentData::new(id)));
        deployment.data.change(|data| {
            data.os = Some(Side::Object(os.clone()));
            data.platform = Some(Side::Object(platform.clone()));
        });
        deployment
    }

    /// Makes it part of a database, with what it is about if no database has that yet: what is of that database is
    /// found there by id, since a database must not hold itself.
    pub(super) fn settle(&self, db: &Db) {
        let now = current(self);
        let os = now.data.os.as_ref().and_then(Side::object).map(current);
        let platform = now.data.platform.as_ref().and_then(Side::object).map(current);
        let [has_os, has_platform] =
            [os.as_ref().is_some_and(|os| os.is_in(db)), platform.as_ref().is_some_and(|own| own.is_in(db))];
        let new_os = os.filter(|os| os.is_new_to(db)).inspect(|os| os.settle(db));
        let new_platform = platform.filter(|own| own.is_new_to(db)).inspect(|own| own.settle(db));
        now.data.links.iter().for_each(|link| LinkData::settle(link, db));
        now.data.clone().change(|data| {
            data.home = Some(db.home());
            data.os.iter_mut().filter(|_| has_os).for_each(Side::look_up);
            data.platform.iter_mut().filter(|_| has_platform).for_each(Side::look_up);
            // Handles that hold no database: what they stand for knows its home.
            if let Some(os) = new_os {
                data.os = Some(Side::Object(os.alone()));
            }
            if let Some(platform) = new_platform {
                data.platform = Some(Side::Object(platform.alone()));
            }
        });
    }

    pub(super) fn parts(&self) -> (&Db, &Shared<DeploymentData>) {
        (&self.db, &self.data)
    }

    /// The operating system.
    pub fn os(&self) -> Option<Os> {
        Some(match self.data.os.as_ref()? {
            Side::Id(id) => Os::of(&self.db, self.db.os_data(id)),
            Side::Object(os) => current(os),
        })
    }

    /// The platform.
    pub fn platform(&self) -> Option<Platform> {
        Some(match self.data.platform.as_ref()? {
            Side::Id(id) => Platform::of(&self.db, self.db.platform_data(id)),
            Side::Object(platform) => current(platform),
        })
    }

    /// Adds a device; the link tells more about it.
    pub fn add_device(&mut self, device: &Device) -> DeviceLink {
        let link = DeviceLink::new(device).into_data(&self.db);
        self.data.change(|data| {
            data.links.push(link.unseen());
            keep_last(&mut data.links, |link| &link.device);
        });
        DeviceLink::of(&self.db, &link)
    }

    /// The links to its devices, in document order.
    pub fn device_links(&self) -> Vec<DeviceLink> {
        self.data.links.iter().map(|link| DeviceLink::of(&self.db, link)).collect()
    }

    /// Its devices, in document order.
    pub fn devices(&self) -> Vec<Device> {
        self.device_links().iter().map(DeviceLink::device).collect()
    }

    /// The best device that passes a filter: the last one.
    pub fn preferred_device(&self, filter: &Filter) -> Option<Device> {
        self.devices().into_iter().rev().find(|device| filter.matches(device))
    }

    /// The best link that passes a filter: the last one.
    pub fn preferred_device_link(&self, filter: &Filter) -> Option<DeviceLink> {
        self.device_links().into_iter().rev().find(|link| filter.matches(link))
    }
}
