// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices, and the links that say which product has which device.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::db::{Db, Home};
use super::entity::{Entity, Record, current, keep_last, shared_entity, text_getters};
use super::hardware_ids::Entry;
use super::load::{Children, Load, Reader};
use super::naming::Kind;
use super::shared::Shared;
use crate::error::Result;
use crate::xml::NodeId;

/// What the files of a device say.
#[derive(Debug, Clone)]
pub(super) struct DeviceData {
    record: Record,
}

impl DeviceData {
    /// What a list of hardware ids says of a device.
    pub(super) fn listed(id: &str, entry: &Entry<'_>) -> DeviceData {
        let mut record = Record::new(id);
        for (key, value) in [
            ("vendor-id", &*entry.vendor_id),
            ("vendor", &entry.vendor),
            ("product-id", &entry.product_id),
            ("product", &entry.product),
            ("bus-type", entry.bus),
        ] {
            record.add(key, value);
        }
        DeviceData { record }
    }
}

const TEXTS: &[&str] = &["vendor", "vendor-id", "product", "product-id", "subsystem", "bus-type", "class", "name"];

impl Load for DeviceData {
    const KIND: Kind = Kind::Device;

    fn new(id: &str) -> Self {
        DeviceData { record: Record::new(id) }
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        let children = reader.children(element);
        reader.texts(&children, TEXTS, &mut self.record);
        reader.custom(&children, &mut self.record);
        Ok(())
    }
}

/// A kind of device, such as "virtio network card".
///
/// Products name devices by id only; the file of a device is read when something else is asked of it. A device that
/// has no file has nothing but its id.
#[derive(Clone)]
pub struct Device {
    db: Db,
    id: Arc<str>,
    data: OnceLock<Shared<DeviceData>>,
}

impl Device {
    /// A device of which the database may or may not know more than the id.
    pub(super) fn named(db: &Db, id: &Arc<str>) -> Device {
        Device { db: db.clone(), id: id.clone(), data: OnceLock::new() }
    }

    /// A device of which nothing is known yet, to be put into a database or to be linked.
    pub fn new(id: &str) -> Device {
        Self::loaded(&Db::empty(), Shared::new(DeviceData::new(id)))
    }

    /// Its data, to be shared by a database.
    pub(super) fn shared(&self) -> &Shared<DeviceData> {
        self.data.get_or_init(|| self.db.device_data(&self.id))
    }

    pub(super) fn loaded(db: &Db, data: Shared<DeviceData>) -> Device {
        Device { db: db.clone(), id: data.id().into(), data: OnceLock::from(data) }
    }
}

impl Entity for Device {
    fn record(&self) -> &Record {
        &self.shared().record
    }

    fn change_record(&mut self, change: &mut dyn FnMut(&mut Record)) {
        let mut data = self.shared().clone();
        data.change(|data| change(&mut data.record));
        self.data = OnceLock::from(data);
    }

    fn refresh(&mut self) -> bool {
        self.data.get_mut().is_some_and(Shared::refresh)
    }

    fn id(&self) -> &str {
        &self.id
    }
}

text_getters!(Device {
    /// Who made it.
    vendor = "vendor";
    /// The vendor's number on the bus, such as `1af4`.
    vendor_id = "vendor-id";
    /// What it is called on the market.
    product = "product";
    /// The product's number on the bus.
    product_id = "product-id";
    /// The bus it belongs to, more closely.
    subsystem = "subsystem";
    /// The bus: `pci`, `usb`, `xen`, ...
    bus_type = "bus-type";
    /// What it is for: `net`, `block`, `audio`, ...
    class = "class";
    /// The short name by which emulators know it, such as `virtio-net`.
    name = "name";
});

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Device").field(&self.id).finish()
    }
}

/// What a file says of one device that a product has or has not.
#[derive(Debug, Clone)]
pub(super) struct LinkData {
    pub(super) device: Arc<str>,
    /// The device, if the application brought it and the database does not have it.
    target: Option<Device>,
    /// Where the device is looked up otherwise, if that is not where the link is.
    home: Option<Home>,
    record: Record,
}

impl LinkData {
    /// All links in the `<devices>` of a product.
    pub(super) fn read_all(
        reader: &Reader<'_>,
        product: &Children<'_>,
        links: &mut Vec<Shared<LinkData>>,
    ) -> Result<()> {
        for devices in product.named("devices") {
            for element in reader.children(devices).named("device") {
                let id = reader.required(element, "id")?;
                let mut record = Record::new(id.as_str());
                let children = reader.children(element);
                reader.texts(&children, &["driver"], &mut record);
                if let Some(supported) = reader.doc.attribute(element, "supported") {
                    record.set("supported", if supported == "false" { "false" } else { "true" });
                }
                reader.custom(&children, &mut record);
                links.push(Shared::new(LinkData { device: id.into(), target: None, home: None, record }));
            }
        }
        keep_last(links, |link| &link.device);
        Ok(())
    }

    /// Has the device of a link found in a database by its id, if it is from there.
    pub(super) fn settle(link: &Shared<LinkData>, db: &Db) {
        let mut link = link.current();
        if link.target.as_ref().is_some_and(|device| db.is_same(&device.db)) {
            link.change(|data| (data.target, data.home) = (None, Some(db.home())));
        }
    }

    pub(super) fn is_supported(&self) -> bool {
        self.record.param("supported") != Some("false")
    }
}

/// That a product has a device, and what it needs for it.
#[derive(Debug, Clone)]
pub struct DeviceLink {
    db: Db,
    data: Shared<LinkData>,
}

impl DeviceLink {
    pub(super) fn of(db: &Db, data: &Shared<LinkData>) -> DeviceLink {
        DeviceLink { db: db.clone(), data: data.current() }
    }

    /// A link to a device, with nothing said about it.
    pub fn new(device: &Device) -> DeviceLink {
        let record = Record::new(device.id());
        // What shared data was first, it keeps: that must not hold a database.
        let data = LinkData { device: device.id.clone(), target: None, home: None, record };
        let mut link = DeviceLink { db: device.db.clone(), data: Shared::new(data) };
        link.data.change(|data| data.target = Some(device.clone()));
        link
    }

    /// Its data and its database, the latter only if it is not this one.
    pub(super) fn into_parts(self, db: &Db) -> (Option<Db>, Shared<LinkData>) {
        let other = !db.is_same(&self.db);
        (other.then_some(self.db), self.data)
    }

    /// Its data, to be part of a product of a database.
    ///
    /// A product of the same database finds the device by its id, as it does for links from files.
    pub(super) fn into_data(mut self, db: &Db) -> Shared<LinkData> {
        if self.data.target.as_ref().is_some_and(|device| db.is_same(&device.db)) {
            self.data.change(|data| data.target = None);
        }
        self.data
    }

    /// The device.
    pub fn device(&self) -> Device {
        match &self.data.target {
            Some(device) => current(device),
            None => {
                let home = self.data.home.as_ref().and_then(Home::db);
                Device::named(home.as_ref().unwrap_or(&self.db), &self.data.device)
            }
        }
    }

    /// Whether the product has the device; a product can say that it has not what its ancestors have.
    pub fn is_supported(&self) -> bool {
        self.data.is_supported()
    }
}

shared_entity!(DeviceLink);

text_getters!(DeviceLink {
    /// The driver that the product uses for it.
    driver = "driver";
});
