// SPDX-License-Identifier: LGPL-2.1-or-later
//! What an operating system can be installed from, and what helps with it: media, trees, images, variants, drivers.

use super::driver::DriverData;
use super::entity::{Entity, Record, keep_last};
use super::image::Image;
use super::install_script::{InstallScript, ScriptData};
use super::load::{Children, Load, Reader};
use super::media::Media;
use super::naming::Kind;
use super::shared::Shared;
use super::tree::Tree;
use super::variant::OsVariant;
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
    pub(super) scripts: Vec<Script>,
    pub(super) drivers: Vec<Shared<DriverData>>,
}

impl Load for InstallData {
    const KIND: Kind = Kind::Os;
    const IGNORED: &[&str] = &["devices", "resources", "firmware", "vendor"];
    const TRANSLATED: &[&str] = &["name"];

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
                "driver" => self.drivers.push(Shared::new(DriverData::read(reader, child, part(&mut drivers)))),
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

/// An install script: an id for the database to look up, or one that the application has brought.
#[derive(Debug, Clone)]
pub(super) enum Script {
    Id(String),
    Own(Shared<ScriptData>),
}

impl Script {
    pub(super) fn id(&self) -> &str {
        match self {
            Script::Id(id) => id,
            Script::Own(data) => data.id(),
        }
    }
}

/// Adds a script; one with the same id goes.
pub(super) fn add_script(scripts: &mut Vec<Script>, script: &InstallScript) {
    scripts.push(Script::Own(script.shared().clone()));
    keep_last(scripts, Script::id);
}

/// The ids of the scripts in all `<installer>` of an element.
pub(super) fn read_scripts(reader: &Reader<'_>, children: &Children<'_>, scripts: &mut Vec<Script>) -> Result<()> {
    for installer in children.named("installer") {
        for script in reader.children(installer).named("script") {
            scripts.push(Script::Id(reader.required(script, "id")?));
        }
    }
    keep_last(scripts, Script::id);
    Ok(())
}

pub(super) fn read_variants(reader: &Reader<'_>, children: &Children<'_>, record: &mut Record) {
    for child in children.named("variant") {
        if let Some(id) = reader.doc.attribute(child, "id") {
            record.add("variant", id);
        }
    }
}

/// Sets those values for which there is an element with text; of several the last one counts.
pub(super) fn read_patterns(
    reader: &Reader<'_>,
    children: &Children<'_>,
    keys: &[(&str, &'static str)],
    record: &mut Record,
) {
    for (name, child) in children.iter() {
        if let Some((_, key)) = keys.iter().find(|(known, _)| *known == name)
            && let Some(text) = reader.raw(child)
        {
            record.set(*key, text);
        }
    }
}
