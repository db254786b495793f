// SPDX-License-Identifier: LGPL-2.1-or-later
//! What an install script wants to be told, and the picture of the user that it can use.

use std::sync::{Arc, PoisonError, RwLock};

use super::datamap::Datamap;
use super::entity::{Entity, Record, plain_entity};
use super::load::{Children, Reader};
use crate::xml::NodeId;

/// Whether an install script has to be told something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum InstallConfigParamPolicy {
    /// It does not use it.
    None = 0,
    /// It cannot do without.
    Required = 1,
    /// It has a value of its own for it.
    Optional = 2,
}

/// Something that an install script can be told; its id is the name of a value of an
/// [`InstallConfig`](super::InstallConfig).
#[derive(Debug, Clone)]
pub struct InstallConfigParam {
    record: Record,
    /// What the database calls the table.
    pub(super) map_id: Option<String>,
    /// Copies share it, so that a script sees what is put into a parameter of it.
    value_map: Arc<RwLock<Option<Datamap>>>,
}

plain_entity!(InstallConfigParam);

impl InstallConfigParam {
    /// A parameter of a name.
    pub fn new(name: &str) -> InstallConfigParam {
        let mut record = Record::new(name);
        record.set("name", name);
        InstallConfigParam { record, map_id: None, value_map: Arc::default() }
    }

    /// Reads one child of `<config>`.
    pub(super) fn read(reader: &Reader<'_>, element: NodeId) -> Option<InstallConfigParam> {
        let Some(name) = reader.doc.attribute(element, "name") else {
            reader.warn(element, format!("<{}> has no 'name'", reader.doc.name(element)));
            return None;
        };
        let mut param = InstallConfigParam::new(&name);
        reader.attributes(element, &[("policy", "policy")], &mut param.record);
        param.map_id = reader.doc.attribute(element, "value-map").map(|id| id.into_owned());
        Some(param)
    }

    /// The name of the value.
    pub fn name(&self) -> &str {
        self.id()
    }

    /// Whether the script needs it.
    pub fn policy(&self) -> InstallConfigParamPolicy {
        match self.param("policy") {
            Some("none") => InstallConfigParamPolicy::None,
            Some("required") => InstallConfigParamPolicy::Required,
            _ => InstallConfigParamPolicy::Optional,
        }
    }

    /// Whether the script cannot do without it.
    pub fn is_required(&self) -> bool {
        self.policy() == InstallConfigParamPolicy::Required
    }

    /// Whether the script can do without it.
    pub fn is_optional(&self) -> bool {
        self.policy() == InstallConfigParamPolicy::Optional
    }

    /// The table that translates values into what the installer calls them.
    pub fn value_map(&self) -> Option<Datamap> {
        self.value_map.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts another table in its place, or none.
    pub fn set_value_map(&self, map: Option<Datamap>) {
        *self.value_map.write().unwrap_or_else(PoisonError::into_inner) = map;
    }

    /// A parameter with the same statements and a table of its own.
    pub(super) fn unshared(&self, map: Option<Datamap>) -> InstallConfigParam {
        InstallConfigParam { value_map: Arc::new(RwLock::new(map)), ..self.clone() }
    }

    /// The value as the installer calls it; one that the table does not have stays as it is.
    pub fn translate(&self, value: &str) -> String {
        self.value_map().and_then(|map| map.lookup(value)).unwrap_or_else(|| value.to_owned())
    }
}

/// What the picture of the user has to be like for an install script to use it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AvatarFormat {
    record: Record,
}

plain_entity!(AvatarFormat);

impl AvatarFormat {
    /// A format that says nothing.
    pub fn new() -> AvatarFormat {
        AvatarFormat::default()
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId) -> AvatarFormat {
        let mut record = Record::default();
        let children = reader.children(element);
        reader.texts(&children, &["mime-type", "width", "height"], &mut record);
        record.set("alpha", truth(reader, &children, "alpha"));
        reader.custom(&children, &mut record);
        AvatarFormat { record }
    }

    /// The MIME types that can be used.
    pub fn mime_types(&self) -> Vec<&str> {
        self.params("mime-type")
    }

    /// The width in pixels that it has to have.
    pub fn width(&self) -> Option<i64> {
        self.param_number("width")
    }

    /// The height in pixels that it has to have.
    pub fn height(&self) -> Option<i64> {
        self.param_number("height")
    }

    /// Whether it may be transparent.
    pub fn alpha(&self) -> bool {
        self.param_bool("alpha").unwrap_or(true)
    }
}

/// A truth that is an element: true if one of the name is there and empty, or says `true`.
pub(super) fn truth(reader: &Reader<'_>, children: &Children<'_>, name: &str) -> &'static str {
    let is_true = |id| reader.doc.first_child(id).is_none() || reader.raw_or_cdata(id).as_deref() == Some("true");
    if children.named(name).any(is_true) { "true" } else { "false" }
}
