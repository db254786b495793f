// SPDX-License-Identifier: LGPL-2.1-or-later
//! Media: made from an image, a drive or bytes, and completed by what the database knows of them.

use std::fs::File;

use super::super::entity::{Entity, Record};
use super::super::os::Os;
use super::super::{Db, Media};
use super::fit::{self, Fit};
use super::iso::Iso;
use super::pattern::Pattern;
use super::source;
use crate::error::{Error, ErrorCode, Result};

const INSTEAD: &str = "read its first 64 KiB or download it, and make the medium from those bytes";

impl Media {
    /// A medium of which nothing but the architecture is known, if that.
    pub fn new(id: &str, architecture: Option<&str>) -> Media {
        let mut record = Record::new(id);
        if let Some(architecture) = architecture {
            record.set("architecture", architecture);
        }
        Media::of_record(record)
    }

    /// The medium in an image or a drive, from its path or `file:` URL, which become its id and its URL.
    ///
    /// Reads some ten KiB, whatever the size. What has no end or could keep its reader waiting is an error, as is a
    /// URL that takes a network. If asked to, insists on a medium that a machine can start from.
    pub fn from_location(location: &str, require_bootable: bool) -> Result<Media> {
        let path = source::local_path(location, INSTEAD)?;
        let iso = source::open(&path).and_then(|file| Iso::read(&file));
        Self::from_iso(location, iso, require_bootable)
    }

    /// The medium in an open file or drive. Its position is left as it is.
    pub fn from_file(location: &str, file: &File, require_bootable: bool) -> Result<Media> {
        Self::from_iso(location, source::check(file).and_then(|()| Iso::read(file)), require_bootable)
    }

    /// The medium that begins with these bytes; 64 KiB are enough.
    pub fn from_bytes(location: &str, bytes: &[u8], require_bootable: bool) -> Result<Media> {
        Self::from_iso(location, Iso::read(bytes), require_bootable)
    }

    fn from_iso(location: &str, iso: Result<Iso>, require_bootable: bool) -> Result<Media> {
        let iso = iso.map_err(|error| error.in_file(location))?;
        if require_bootable && !iso.bootable {
            let message = "a machine cannot start from it: there is neither an El Torito boot record nor a boot file";
            return Err(Error::new(ErrorCode::NotBootable, message).in_file(location));
        }
        let mut record = Record::new(location);
        let size = i64::try_from(iso.volume_size).ok().map(|size| size.to_string());
        let values = [
            ("url", Some(location.to_owned())),
            ("volume-id", iso.volume_id),
            ("system-id", iso.system_id),
            ("publisher-id", iso.publisher_id),
            ("application-id", iso.application_id),
            ("volume-size", size),
            ("bootable", Some(iso.bootable.to_string())),
        ];
        for (key, value) in values {
            value.into_iter().for_each(|value| record.set(key, value));
        }
        Ok(Media::of_record(record))
    }

    /// A medium of which only the volume id is known, or the pattern for it.
    pub fn with_volume_id(id: &str, volume_id: &str) -> Media {
        let mut record = Record::new(id);
        record.set("volume-id", volume_id);
        Media::of_record(record)
    }

    /// Whether a machine can start from it, as far as that was looked at.
    pub fn is_bootable(&self) -> bool {
        self.param_bool("bootable").unwrap_or(false)
    }

    /// Whether it is what the database describes by another one, whose descriptors are patterns. The architecture has
    /// to be the same, in whatever spelling, where both state it.
    pub fn matches(&self, reference: &Media) -> bool {
        fit::fits(self, reference)
    }

    /// The same, completed by what the database has for it. What it says of itself stays.
    fn completed(&self, db: &Db, fit: &Fit<Media>) -> Media {
        let reference = &fit.reference;
        let mut record = Record::new(reference.id());
        for key in self.param_keys().into_iter().filter(|key| *key != "id") {
            self.params(key).into_iter().for_each(|value| record.add(key.to_owned(), value));
        }
        for key in ["architecture", "url", "kernel", "initrd"] {
            reference.param(key).into_iter().for_each(|value| record.set(key, value));
        }
        record.set_all("variant", reference.variant_ids());
        record.set("live", reference.is_live().to_string());
        record.set("installer", reference.is_installer().to_string());
        if let Some(reboots) = reference.installer_reboots() {
            record.set("installer-reboots", reboots.to_string());
            record.set("eject-after-install", reference.eject_after_install().to_string());
        }
        record.set("installer-script", reference.allows_installer_script().to_string());
        record.set_all("l10n-language", self.languages_of(db, reference).iter().map(String::as_str));
        reference.completing(record, &fit.os)
    }

    /// The languages that the database lists for a medium that it describes, or the one that the volume id tells.
    fn languages_of(&self, db: &Db, reference: &Media) -> Vec<String> {
        let Some(pattern) = reference.param("l10n-language-regex") else {
            return reference.languages().into_iter().map(str::to_owned).collect();
        };
        let found = Pattern::new(pattern).zip(self.volume_id());
        let Some(name) = found.as_ref().and_then(|(pattern, volume)| pattern.first_group(volume)) else {
            return Vec::new();
        };
        let map = reference.param("l10n-language-map").and_then(|id| db.find_datamap(id).ok().flatten());
        let language = map.as_ref().and_then(|map| map.lookup(name)).unwrap_or_else(|| name.to_owned());
        if language.is_empty() { Vec::new() } else { vec![language] }
    }
}

impl Db {
    /// Completes a medium by what the database has for it: operating system, architecture, variants, languages, kernel
    /// and so on. None if it has nothing.
    pub fn identify_media(&self, media: &Media) -> Option<Media> {
        fit::all_fits(self, media).first().map(|fit| media.completed(self, fit))
    }

    /// All media of the database that a medium can be, the best first.
    pub fn identify_medialist(&self, media: &Media) -> Vec<Media> {
        fit::all_fits(self, media).into_iter().map(|fit| fit.reference).collect()
    }

    /// The operating system that a medium carries, and the medium of the database that tells so.
    pub fn guess_os_from_media(&self, media: &Media) -> Option<(Os, Media)> {
        fit::all_fits(self, media).into_iter().next().map(|fit| (fit.os, fit.reference))
    }
}
