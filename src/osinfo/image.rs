// SPDX-License-Identifier: LGPL-2.1-or-later
//! Disk images with operating systems installed.

use super::entity::{Entity, Record, shared_entity, text_getters};
use super::install::read_variants;
use super::load::Reader;
use super::os::Os;
use super::shared::Shared;
use super::variant::OsVariant;
use crate::xml::NodeId;

/// A disk image with the operating system installed.
#[derive(Debug, Clone)]
pub struct Image {
    data: Shared<ImageData>,
    os: Option<Os>,
}

#[derive(Debug, Clone)]
struct ImageData {
    record: Record,
}

shared_entity!(Image);

text_getters!(Image {
    /// The architecture of what it holds.
    architecture = "architecture";
    /// The format: `qcow2`, `raw`, `vmdk`, ...
    format = "format";
    /// Where it can be had.
    url = "url";
});

impl Image {
    /// One that no file describes.
    pub(super) fn of_record(record: Record) -> Image {
        Image { data: Shared::new(ImageData { record }), os: None }
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> Image {
        const ATTRIBUTES: [(&str, &str); 3] =
            [("arch", "architecture"), ("format", "format"), ("cloud-init", "cloud-init")];
        let children = reader.children(element);
        reader.attributes(element, &ATTRIBUTES, &mut record);
        reader.texts(&children, &["url"], &mut record);
        read_variants(reader, &children, &mut record);
        reader.custom(&children, &mut record);
        Image::of_record(record)
    }

    /// One of which only architecture and format are known, if those.
    pub fn new(id: &str, architecture: Option<&str>, format: Option<&str>) -> Image {
        let mut record = Record::new(id);
        for (key, value) in [("architecture", architecture), ("format", format)] {
            value.into_iter().for_each(|value| record.set(key, value));
        }
        Image::of_record(record)
    }

    /// Whether it is made ready by cloud-init when it first starts.
    pub fn cloud_init(&self) -> bool {
        self.param_bool("cloud-init").unwrap_or(false)
    }

    /// Ids of the variants of the operating system that it holds.
    pub fn variant_ids(&self) -> Vec<&str> {
        self.params("variant")
    }

    /// The operating system that it belongs to.
    pub fn os(&self) -> Option<&Os> {
        self.os.as_ref()
    }

    /// The same, as what an operating system keeps of it.
    pub(super) fn alone(&self) -> Image {
        Image { data: self.data.clone(), os: None }
    }

    /// The same, as one of an operating system.
    pub fn of(&self, os: &Os) -> Self {
        Image { data: self.data.current(), os: Some(os.clone()) }
    }

    /// Those variants of its operating system that it holds.
    pub fn os_variants(&self) -> Vec<OsVariant> {
        self.os.as_ref().map(|os| os.variants_of(&self.variant_ids())).unwrap_or_default()
    }
}
