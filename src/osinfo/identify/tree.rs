// SPDX-License-Identifier: LGPL-2.1-or-later
//! Trees: made from a directory or the text of a `.treeinfo`, and completed by what the database knows of them.

use std::path::Path;

use super::super::entity::{Entity, Record};
use super::super::os::Os;
use super::super::{Db, Tree};
use super::fit::{self, Fit};
use super::treeinfo::{MAX_SIZE, Treeinfo};
use super::{architecture, source};
use crate::error::{Error, ErrorCode, Result};

const INSTEAD: &str = "download its .treeinfo, and make the tree from that text";

impl Tree {
    /// A tree of which nothing but the architecture is known, if that.
    pub fn new(id: &str, architecture: Option<&str>) -> Tree {
        let mut record = Record::new(id);
        if let Some(architecture) = architecture {
            record.set("architecture", architecture);
        }
        Tree::of_record(record)
    }

    /// The tree in a directory, from its path or `file:` URL, which become its id and its URL. It is known by its
    /// `.treeinfo` or `treeinfo`; the path of such a file does as well.
    pub fn from_location(location: &str) -> Result<Tree> {
        let path = source::local_path(location, INSTEAD)?;
        let (text, location) = read(&path, location)?;
        Self::from_treeinfo(&text, &location)
    }

    /// The tree that the text of a `.treeinfo` is about; the location becomes its id and its URL.
    pub fn from_treeinfo(text: &str, location: &str) -> Result<Tree> {
        if text.len() > MAX_SIZE {
            let message = format!("the treeinfo has more than the {} KiB that it may have", MAX_SIZE >> 10);
            return Err(Error::new(ErrorCode::Limit, message).in_file(location));
        }
        let Some(treeinfo) = Treeinfo::parse(text) else {
            let message = "the treeinfo does not tell what the tree is: expected 'family', 'version' and 'arch' in a \
                           group [general]";
            return Err(Error::new(ErrorCode::InvalidValue, message).in_file(location));
        };
        let mut record = Record::new(location);
        let values = [
            ("url", Some(location.to_owned())),
            ("architecture", treeinfo.arch.as_deref().map(|arch| architecture::canonical(arch).to_owned())),
            ("treeinfo-family", treeinfo.family),
            ("treeinfo-variant", treeinfo.variant),
            ("treeinfo-version", treeinfo.version),
            ("treeinfo-arch", treeinfo.arch),
            ("kernel", treeinfo.kernel),
            ("initrd", treeinfo.initrd),
            ("boot-iso", treeinfo.boot_iso),
            ("has-treeinfo", Some("true".to_owned())),
        ];
        for (key, value) in values {
            value.into_iter().for_each(|value| record.set(key, value));
        }
        Ok(Tree::of_record(record))
    }

    /// Whether it is what the database describes by another one, whose treeinfo values are patterns. The architecture
    /// has to be the same, in whatever spelling, where both state it.
    pub fn matches(&self, reference: &Tree) -> bool {
        fit::fits(self, reference)
    }

    /// The same, completed by what the database has for it. What its `.treeinfo` says stays.
    fn completed(&self, fit: &Fit<Tree>) -> Tree {
        let reference = &fit.reference;
        let mut record = Record::new(reference.id());
        for key in self.param_keys().into_iter().filter(|key| *key != "id") {
            self.params(key).into_iter().for_each(|value| record.add(key.to_owned(), value));
        }
        reference.param("url").into_iter().for_each(|url| record.set("url", url));
        let architecture = reference.architecture().filter(|name| *name != "all" || self.architecture().is_none());
        architecture.into_iter().for_each(|name| record.set("architecture", name));
        for key in ["kernel", "initrd", "boot-iso"] {
            if self.param(key).is_none() {
                reference.param(key).into_iter().for_each(|value| record.set(key, value));
            }
        }
        record.set_all("variant", reference.variant_ids());
        record.set("has-treeinfo", "true");
        reference.completing(record, &fit.os)
    }
}

/// The text of the treeinfo of a directory, or of the file itself, with the location of the tree.
fn read(path: &Path, location: &str) -> Result<(String, String)> {
    if !path.is_dir() {
        let text = source::read_text(path, MAX_SIZE).map_err(|error| error.in_file(location))?;
        let directory = location.rsplit_once('/').map_or(".", |(directory, _)| directory);
        return Ok((text, directory.to_owned()));
    }
    for name in [".treeinfo", "treeinfo"] {
        match source::read_text(&path.join(name), MAX_SIZE) {
            Ok(text) => return Ok((text, location.to_owned())),
            Err(error) if error.code() == ErrorCode::NotFound => {}
            Err(error) => return Err(error.in_file(path.join(name).display().to_string())),
        }
    }
    let message = "is not an installation tree: it has neither a .treeinfo nor a treeinfo";
    Err(Error::new(ErrorCode::NotFound, message).in_file(location))
}

impl Db {
    /// Completes a tree by what the database has for it: operating system, architecture, variants and so on. None if
    /// it has nothing.
    pub fn identify_tree(&self, tree: &Tree) -> Option<Tree> {
        fit::all_fits(self, tree).first().map(|fit| tree.completed(fit))
    }

    /// All trees of the database that a tree can be, the best first.
    pub fn identify_treelist(&self, tree: &Tree) -> Vec<Tree> {
        fit::all_fits(self, tree).into_iter().map(|fit| fit.reference).collect()
    }

    /// The operating system that a tree holds, and the tree of the database that tells so.
    pub fn guess_os_from_tree(&self, tree: &Tree) -> Option<(Os, Tree)> {
        fit::all_fits(self, tree).into_iter().next().map(|fit| (fit.os, fit.reference))
    }
}
