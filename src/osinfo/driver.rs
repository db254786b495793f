// SPDX-License-Identifier: LGPL-2.1-or-later
//! Drivers that can be given to an installation.

use std::sync::Arc;

use super::db::Db;
use super::device::Device;
use super::entity::{Entity, Record, keep_last, shared_entity, text_getters};
use super::load::Reader;
use super::shared::Shared;
use crate::xml::NodeId;

#[derive(Debug, Clone)]
pub(super) struct DriverData {
    record: Record,
    devices: Vec<Arc<str>>,
}

impl DriverData {
    pub(super) fn id(&self) -> &str {
        self.record.id()
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> DriverData {
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
    data: Shared<DriverData>,
}

shared_entity!(DeviceDriver);

text_getters!(DeviceDriver {
    /// The architecture that it runs on.
    architecture = "arch";
    /// Where its files are.
    location = "location";
});

impl DeviceDriver {
    pub(super) fn new(db: &Db, data: &Shared<DriverData>) -> DeviceDriver {
        DeviceDriver { db: db.clone(), data: data.current() }
    }

    pub(super) fn shared(&self) -> &Shared<DriverData> {
        &self.data
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
