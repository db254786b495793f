// SPDX-License-Identifier: LGPL-2.1-or-later
//! The database: finding entities, and reading no more than that takes.

use std::any::Any;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::datamap::Datamap;
use super::device::{Device, DeviceData, LinkData};
use super::identify::{Described, Index, Texts};
use super::install::InstallData;
use super::install_script::ScriptData;
use super::language::Languages;
use super::load::{Load, Loaded, Warning, Warnings, load_key};
use super::location::{DefaultPaths, Location};
use super::naming::{Key, Kind};
use super::os::{Os, OsData};
use super::platform::{Platform, PlatformData};
use super::relations::{OS_ANCESTRY, PLATFORM_ANCESTRY, ancestry};
use super::short_id;
use super::store::Store;
use super::table::Table;
use crate::error::{Error, ErrorCode, Result};

/// A database of operating systems, platforms and devices.
///
/// Opening one reads nothing. What is asked for by id is read then, together with what it inherits from; what has
/// been read is kept. A `Db` is a handle: copies are cheap, share everything, and can be used from several threads.
///
/// A file that cannot be used is left out, and [`warnings`](Db::warnings) tells about it; only who asks for that very
/// entity gets an error.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    store: Store,
    languages: Languages,
    warnings: Warnings,
    oses: Table<OsData>,
    installs: Table<InstallData>,
    platforms: Table<PlatformData>,
    devices: Table<DeviceData>,
    scripts: Table<ScriptData>,
    datamaps: Table<Datamap>,
    /// Links of an operating system with all that it inherits, by id.
    inherited: Mutex<HashMap<String, Arc<[Arc<LinkData>]>>>,
    /// What was made of an operating system elsewhere, by id.
    derived: Mutex<HashMap<String, Arc<dyn Any + Send + Sync>>>,
    /// What media and trees can be told by.
    descriptions: [OnceLock<Index>; 2],
}

impl Db {
    /// The database of this machine: what the distribution installed, changed by what administrator and user have
    /// put beside it. Where none is installed, the built-in one takes its place.
    ///
    /// `OSINFO_SYSTEM_DIR`, `OSINFO_LOCAL_DIR` and `OSINFO_USER_DIR` name other places; one that is empty counts as
    /// not set.
    pub fn open_default() -> Db {
        Self::with_paths(DefaultPaths::from_env(), Languages::from_env())
    }

    pub(super) fn with_paths(paths: DefaultPaths, languages: Languages) -> Db {
        let DefaultPaths { system, system_is_named, overrides } = paths;
        let installed = system.is_dir();
        let base = if installed { Location::directory(&system) } else { Location::builtin() };
        let overrides = overrides.into_iter().filter(|path| path.is_dir()).map(Location::directory);
        let db = Self::of_locations(std::iter::once(base).chain(overrides).collect(), languages);
        if system_is_named && !installed {
            let reason = "there is no such database directory, the built-in database is used".to_owned();
            db.0.warnings.add(Warning { file: system.display().to_string(), line: None, reason });
        }
        db
    }

    /// The database in a directory, and nothing else.
    pub fn open_path(path: &Path) -> Result<Db> {
        Self::open_path_in(path, Languages::from_env())
    }

    /// As [`open_path`](Db::open_path), with names in other languages than those of the process.
    pub fn open_path_in(path: &Path, languages: Languages) -> Result<Db> {
        let fail = |code, reason: &str| Err(Error::new(code, reason).in_file(path.display().to_string()));
        match path.metadata() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                fail(ErrorCode::NotFound, "there is no such database directory")
            }
            Err(error) => fail(ErrorCode::Io, &format!("the database directory cannot be used: {error}")),
            Ok(metadata) if !metadata.is_dir() => fail(ErrorCode::InvalidArgument, "is not a database directory"),
            Ok(_) => Ok(Self::of_locations(vec![Location::directory(path)], languages)),
        }
    }

    /// The database that is compiled into this library.
    pub fn builtin() -> Db {
        Self::of_locations(vec![Location::builtin()], Languages::from_env())
    }

    pub(super) fn of_locations(locations: Vec<Location>, languages: Languages) -> Db {
        Db(Arc::new(Inner {
            store: Store::new(locations),
            languages,
            warnings: Warnings::default(),
            oses: Table::default(),
            installs: Table::default(),
            platforms: Table::default(),
            devices: Table::default(),
            scripts: Table::default(),
            datamaps: Table::default(),
            inherited: Mutex::default(),
            derived: Mutex::default(),
            descriptions: Default::default(),
        }))
    }

    /// The places that it is read from, the later ones overriding the earlier.
    pub fn locations(&self) -> Vec<String> {
        self.0.store.locations().iter().map(ToString::to_string).collect()
    }

    /// What could not be used, as far as it has been read.
    pub fn warnings(&self) -> Vec<Warning> {
        self.0.warnings.list()
    }

    /// The operating system of an id, a URI such as `http://fedoraproject.org/fedora/36`. An error says that the
    /// database has a file for it, but not one that can be used.
    pub fn find_os(&self, id: &str) -> Result<Option<Os>> {
        Ok(self.0.oses.find(id, |key| self.load(key))?.map(|data| Os::new(self, data)))
    }

    /// The operating system of a short id such as `fedora36`. Of several that claim it, which the files that people
    /// publish do not have, one whose file is named after it goes first, then the first by id.
    pub fn find_os_by_short_id(&self, short_id: &str) -> Option<Os> {
        short_id::find(self, short_id).map(|data| Os::new(self, data))
    }

    /// All operating systems, by id.
    pub fn os_list(&self) -> Vec<Os> {
        self.all_oses().iter().map(|data| Os::new(self, data.clone())).collect()
    }

    /// The device of an id.
    pub fn find_device(&self, id: &str) -> Result<Option<Device>> {
        Ok(self.0.devices.find(id, |key| self.load(key))?.map(|data| Device::loaded(self, data)))
    }

    /// All devices that have a file, by id.
    pub fn device_list(&self) -> Vec<Device> {
        let db = self.clone();
        let all =
            self.0.devices.all(|| self.keys(Kind::Device), move |key| db.0.devices.of_key(key, |key| db.load(key)));
        all.iter().map(|data| Device::loaded(self, data.clone())).collect()
    }

    /// The platform of an id.
    pub fn find_platform(&self, id: &str) -> Result<Option<Platform>> {
        Ok(self.0.platforms.find(id, |key| self.load(key))?.map(|data| Platform::new(self, data)))
    }

    /// All platforms, by id.
    pub fn platform_list(&self) -> Vec<Platform> {
        let db = self.clone();
        let all = self
            .0
            .platforms
            .all(|| self.keys(Kind::Platform), move |key| db.0.platforms.of_key(key, |key| db.load(key)));
        all.iter().map(|data| Platform::new(self, data.clone())).collect()
    }

    /// The translation table of an id.
    pub fn find_datamap(&self, id: &str) -> Result<Option<Arc<Datamap>>> {
        self.0.datamaps.find(id, |key| self.load(key))
    }

    pub(super) fn all_datamaps(&self) -> &[Arc<Datamap>] {
        let db = self.clone();
        self.0.datamaps.all(|| self.keys(Kind::Datamap), move |key| db.0.datamaps.of_key(key, |key| db.load(key)))
    }

    pub(super) fn script_data(&self, id: &str) -> Result<Option<Arc<ScriptData>>> {
        self.0.scripts.find(id, |key| self.load(key))
    }

    pub(super) fn all_script_data(&self) -> &[Arc<ScriptData>] {
        let db = self.clone();
        self.0.scripts.all(|| self.keys(Kind::InstallScript), move |key| db.0.scripts.of_key(key, |key| db.load(key)))
    }

    pub(super) fn store(&self) -> &Store {
        &self.0.store
    }

    fn keys(&self, kind: Kind) -> Vec<Key> {
        self.0.store.keys(kind).into_iter().collect()
    }

    fn load<T: Load>(&self, key: &Key) -> Loaded<T> {
        load_key(&self.0.store, &self.0.languages, &self.0.warnings, key)
    }

    pub(super) fn all_oses(&self) -> &[Arc<OsData>] {
        let db = self.clone();
        self.0.oses.all(|| self.keys(Kind::Os), move |key| db.oses_of_key(key))
    }

    /// All operating systems, if they have been read already.
    pub(super) fn known_oses(&self) -> Option<&[Arc<OsData>]> {
        self.0.oses.known()
    }

    /// The operating systems in the files of a key.
    pub(super) fn oses_of_key(&self, key: &Key) -> Vec<Arc<OsData>> {
        self.0.oses.of_key(key, |key| self.load(key))
    }

    /// What is known of an id that something refers to: nothing, if there is no usable file.
    pub(super) fn os_data(&self, id: &str) -> Arc<OsData> {
        self.existing_os(id).unwrap_or_else(|| Arc::new(OsData::new(id)))
    }

    pub(super) fn install_data(&self, id: &str) -> Arc<InstallData> {
        let found = self.0.installs.find(id, |key| self.load(key)).ok().flatten();
        found.unwrap_or_else(|| Arc::new(InstallData::new(id)))
    }

    pub(super) fn platform_data(&self, id: &str) -> Arc<PlatformData> {
        self.existing_platform(id).unwrap_or_else(|| Arc::new(PlatformData::new(id)))
    }

    pub(super) fn device_data(&self, id: &str) -> Arc<DeviceData> {
        let found = self.0.devices.find(id, |key| self.load(key)).ok().flatten();
        found.unwrap_or_else(|| Arc::new(DeviceData::new(id)))
    }

    fn existing_os(&self, id: &str) -> Option<Arc<OsData>> {
        self.0.oses.find(id, |key| self.load(key)).ok().flatten()
    }

    fn existing_platform(&self, id: &str) -> Option<Arc<PlatformData>> {
        self.0.platforms.find(id, |key| self.load(key)).ok().flatten()
    }

    /// The operating systems that can be what a medium or a tree with these texts carries, and maybe others.
    pub(super) fn candidates(&self, kind: Described, texts: &Texts<'_>) -> Vec<Os> {
        self.0.descriptions[kind as usize].get_or_init(|| Index::new(self, kind)).candidates(self, texts)
    }

    /// An operating system and all that it inherits from, nearest first.
    pub(super) fn os_line(&self, os: &Arc<OsData>) -> Vec<Arc<OsData>> {
        ancestry(os, OS_ANCESTRY, |id| self.existing_os(id))
    }

    /// A platform and all that it inherits from, nearest first.
    pub(super) fn platform_line(&self, platform: &Arc<PlatformData>) -> Vec<Arc<PlatformData>> {
        ancestry(platform, PLATFORM_ANCESTRY, |id| self.existing_platform(id))
    }

    /// What `make` makes of an operating system, made once: what has been read does not change any more.
    pub(super) fn derived<T: Send + Sync + 'static>(&self, id: &str, make: impl FnOnce() -> T) -> Arc<T> {
        let known = self.0.derived.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        if let Some(Ok(known)) = known.map(Arc::downcast) {
            return known;
        }
        // Without the lock, since it asks for much else here.
        let made = Arc::new(make());
        self.0.derived.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), made.clone());
        made
    }

    /// The nearest link to each device along an operating system's line, without those that deny the device.
    pub(super) fn inherited_links(&self, os: &Arc<OsData>) -> Arc<[Arc<LinkData>]> {
        let known = |id: &str| self.0.inherited.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        if let Some(links) = known(os.id()) {
            return links;
        }
        let line = self.os_line(os);
        let mut seen = HashSet::new();
        let nearest = line.iter().flat_map(|os| &os.links).filter(|link| seen.insert(&*link.device));
        let links: Arc<[_]> = nearest.filter(|link| link.is_supported()).cloned().collect();
        let mut inherited = self.0.inherited.lock().unwrap_or_else(PoisonError::into_inner);
        inherited.insert(os.id().to_owned(), links.clone());
        links
    }
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Db").field(&self.locations()).finish()
    }
}
