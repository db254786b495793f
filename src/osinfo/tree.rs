// SPDX-License-Identifier: LGPL-2.1-or-later
//! Directories on servers from which operating systems can be installed.

use super::entity::{Entity, Record, shared_entity, text_getters};
use super::install::{read_patterns, read_variants};
use super::load::Reader;
use super::os::Os;
use super::shared::Shared;
use super::variant::OsVariant;
use crate::xml::NodeId;

/// A directory on a server from which the operating system can be installed.
#[derive(Debug, Clone)]
pub struct Tree {
    data: Shared<TreeData>,
    os: Option<Os>,
}

#[derive(Debug, Clone)]
struct TreeData {
    record: Record,
}

shared_entity!(Tree);

text_getters!(Tree {
    /// The architecture of what it holds; `all` stands for every architecture.
    architecture = "architecture";
    /// Where it is.
    url = "url";
    /// Path of the kernel in it.
    kernel = "kernel";
    /// Path of the initial RAM disk in it.
    initrd = "initrd";
    /// Path of a bootable ISO image in it.
    boot_iso = "boot-iso";
    /// Pattern for the family that its `.treeinfo` names.
    treeinfo_family = "treeinfo-family";
    /// Pattern for the variant that its `.treeinfo` names.
    treeinfo_variant = "treeinfo-variant";
    /// Pattern for the version that its `.treeinfo` names.
    treeinfo_version = "treeinfo-version";
    /// Pattern for the architecture that its `.treeinfo` names.
    treeinfo_arch = "treeinfo-arch";
});

impl Tree {
    /// One that no file describes.
    pub(super) fn of_record(record: Record) -> Tree {
        Tree { data: Shared::new(TreeData { record }), os: None }
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId, mut record: Record) -> Tree {
        const TREEINFO: [(&str, &str); 4] = [
            ("family", "treeinfo-family"),
            ("variant", "treeinfo-variant"),
            ("version", "treeinfo-version"),
            ("arch", "treeinfo-arch"),
        ];
        let children = reader.children(element);
        reader.attributes(element, &[("arch", "architecture")], &mut record);
        reader.texts(&children, &["url", "kernel", "initrd", "boot-iso"], &mut record);
        read_variants(reader, &children, &mut record);
        let mut has_treeinfo = false;
        for treeinfo in children.named("treeinfo") {
            let treeinfo = reader.children(treeinfo);
            has_treeinfo |= !treeinfo.is_empty();
            read_patterns(reader, &treeinfo, &TREEINFO, &mut record);
        }
        record.set("has-treeinfo", if has_treeinfo { "true" } else { "false" });
        reader.custom(&children, &mut record);
        Tree::of_record(record)
    }

    /// Whether it has a `.treeinfo` by which it can be recognised.
    pub fn has_treeinfo(&self) -> bool {
        self.param_bool("has-treeinfo").unwrap_or(false)
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
    pub(super) fn alone(&self) -> Tree {
        Tree { data: self.data.clone(), os: None }
    }

    /// The same, as one of an operating system.
    pub fn of(&self, os: &Os) -> Self {
        Tree { data: self.data.current(), os: Some(os.clone()) }
    }

    /// What the database has for one, with the values of that one.
    pub(super) fn completing(&self, record: Record, os: &Os) -> Tree {
        Tree { data: Shared::new(TreeData { record }), os: Some(os.clone()) }
    }

    /// Those variants of its operating system that it holds.
    pub fn os_variants(&self) -> Vec<OsVariant> {
        self.os.as_ref().map(|os| os.variants_of(&self.variant_ids())).unwrap_or_default()
    }
}
