// SPDX-License-Identifier: LGPL-2.1-or-later
//! What an install script wants to be told, and the picture of the user that it can use.

use super::datamap::Datamap;
use super::db::Db;
use super::entity::{Entity, Record, shared_entity};
use super::load::{Children, Reader};
use super::shared::Shared;
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
    data: Shared<ParamData>,
    /// Where its table is looked up.
    db: Option<Db>,
}

/// What an install script says of something that it can be told.
#[derive(Debug, Clone)]
pub(super) struct ParamData {
    record: Record,
    map: Option<Map>,
}

/// A table: an id for the database to look up, or one that the application has brought.
#[derive(Debug, Clone)]
enum Map {
    Id(String),
    Own(Datamap),
}

shared_entity!(InstallConfigParam);

impl ParamData {
    fn new(name: &str) -> ParamData {
        let mut record = Record::new(name);
        record.set("name", name);
        ParamData { record, map: None }
    }

    /// Reads one child of `<config>`.
    pub(super) fn read(reader: &Reader<'_>, element: NodeId) -> Option<ParamData> {
        let Some(name) = reader.doc.attribute(element, "name") else {
            reader.warn(element, format!("<{}> has no 'name'", reader.doc.name(element)));
            return None;
        };
        let mut param = ParamData::new(&name);
        reader.attributes(element, &[("policy", "policy")], &mut param.record);
        param.map = reader.doc.attribute(element, "value-map").map(|id| Map::Id(id.into_owned()));
        Some(param)
    }

    pub(super) fn name(&self) -> &str {
        self.record.id()
    }
}

impl InstallConfigParam {
    /// A parameter of a name.
    pub fn new(name: &str) -> InstallConfigParam {
        InstallConfigParam { data: Shared::new(ParamData::new(name)), db: None }
    }

    /// One of a script, as it is now.
    pub(super) fn of(db: Option<&Db>, data: &Shared<ParamData>) -> InstallConfigParam {
        InstallConfigParam { data: data.current(), db: db.cloned() }
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
        match self.data.map.as_ref()? {
            Map::Id(id) => self.db.as_ref()?.find_datamap(id).ok().flatten(),
            Map::Own(map) => Some(map.clone()),
        }
    }

    /// Puts another table in its place, or none. The script that it is of uses that one too.
    pub fn set_value_map(&mut self, map: Option<Datamap>) {
        self.data.change(|data| data.map = map.map(Map::Own));
    }

    /// The value as the installer calls it; one that the table does not have stays as it is.
    pub fn translate(&self, value: &str) -> String {
        self.value_map().and_then(|map| map.lookup(value)).unwrap_or_else(|| value.to_owned())
    }
}

/// What the picture of the user has to be like for an install script to use it.
#[derive(Debug, Clone)]
pub struct AvatarFormat {
    data: Shared<AvatarData>,
}

#[derive(Debug, Clone)]
struct AvatarData {
    record: Record,
}

shared_entity!(AvatarFormat);

impl Default for AvatarFormat {
    fn default() -> Self {
        AvatarFormat { data: Shared::new(AvatarData { record: Record::default() }) }
    }
}

impl AvatarFormat {
    /// A format that says nothing.
    pub fn new() -> AvatarFormat {
        AvatarFormat::default()
    }

    /// The same, as it is now.
    pub(super) fn current(&self) -> AvatarFormat {
        AvatarFormat { data: self.data.current() }
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId) -> AvatarFormat {
        let mut record = Record::default();
        let children = reader.children(element);
        reader.texts(&children, &["mime-type", "width", "height"], &mut record);
        record.set("alpha", truth(reader, &children, "alpha"));
        reader.custom(&children, &mut record);
        AvatarFormat { data: Shared::new(AvatarData { record }) }
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
