// SPDX-License-Identifier: LGPL-2.1-or-later
//! The database: finding entities, and reading no more than that takes.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::datamap::{Datamap, DatamapData};
use super::deployment::{Deployment, DeploymentData};
use super::device::{Device, DeviceData, DeviceLink, LinkData};
use super::entity::Entity;
use super::hardware_ids::HardwareIds;
use super::identify::{Described, Index, Texts};
use super::install::InstallData;
use super::install_script::ScriptData;
use super::language::Languages;
use super::load::{Load, Loaded, Warning, Warnings, load_key};
use super::location::{DefaultPaths, Location};
use super::naming::{Key, Kind};
use super::os::{Os, OsData};
use super::platform::{Platform, PlatformData};
use super::shared::{Shared, changes};
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
    store: RwLock<Arc<Store>>,
    store_changes: AtomicU64,
    languages: Languages,
    warnings: Warnings,
    /// Lists of hardware ids, if the database uses them.
    hardware_ids: RwLock<Arc<HardwareIds>>,
    oses: Table<OsData>,
    platforms: Table<PlatformData>,
    devices: Table<DeviceData>,
    deployments: Table<DeploymentData>,
    scripts: Table<ScriptData>,
    datamaps: Table<DatamapData>,
    inherited: Mutex<Inherited>,
    derived: Mutex<Derived>,
    /// What media and trees can be told by, each for the number of changes of the files for which it is right.
    descriptions: [Mutex<Option<Known>>; 2],
}

/// Links of operating systems with all that they inherit, by the place of the operating system in memory.
#[derive(Default)]
struct Inherited {
    /// The number of changes for which this is right.
    changes: u64,
    links: HashMap<usize, (Shared<OsData>, Vec<LinkParts>)>,
}

/// Something made of an operating system.
type Made = Arc<dyn Any + Send + Sync>;

/// What was made of operating systems elsewhere, by the place of the operating system in memory.
#[derive(Default)]
struct Derived {
    /// The number of changes for which this is right.
    changes: u64,
    made: HashMap<usize, (Shared<OsData>, Made)>,
}

/// An index with the number of changes of the files for which it is right.
type Known = (u64, Arc<Index>);

/// A link, and its database if that is another one: a database must not hold itself.
type LinkParts = (Option<Db>, Shared<LinkData>);

impl Db {
    /// A database without anything in it.
    pub fn empty() -> Db {
        Self::of_locations(Vec::new(), Languages::none())
    }

    /// A database without anything in it, for names in the languages of the process.
    pub fn new() -> Db {
        Self::of_locations(Vec::new(), Languages::from_env())
    }

    /// The database of this machine: what the distribution installed, changed by what administrator and user have
    /// put beside it. Where none is installed, the built-in one takes its place.
    ///
    /// `OSINFO_SYSTEM_DIR`, `OSINFO_LOCAL_DIR` and `OSINFO_USER_DIR` name other places; one that is empty counts as
    /// not set. Devices that only lists of PCI and USB ids know are there too.
    pub fn open_default() -> Db {
        Self::with_paths(DefaultPaths::from_env(), Languages::from_env())
    }

    pub(super) fn with_paths(paths: DefaultPaths, languages: Languages) -> Db {
        let db = Self::of_locations(Vec::new(), languages);
        db.add_paths(paths);
        db
    }

    /// The database in a directory, and nothing else.
    pub fn open_path(path: &Path) -> Result<Db> {
        Self::open_path_in(path, Languages::from_env())
    }

    /// As [`open_path`](Db::open_path), with names in other languages than those of the process.
    pub fn open_path_in(path: &Path, languages: Languages) -> Result<Db> {
        check_directory(path)?;
        Ok(Self::of_locations(vec![Location::directory(path)], languages))
    }

    /// The database that is compiled into this library.
    pub fn builtin() -> Db {
        Self::of_locations(vec![Location::builtin()], Languages::from_env())
    }

    pub(super) fn of_locations(locations: Vec<Location>, languages: Languages) -> Db {
        Db(Arc::new(Inner {
            store: RwLock::new(Arc::new(Store::new(locations))),
            store_changes: AtomicU64::new(0),
            languages,
            warnings: Warnings::default(),
            hardware_ids: RwLock::default(),
            oses: Table::default(),
            platforms: Table::default(),
            devices: Table::default(),
            deployments: Table::default(),
            scripts: Table::default(),
            datamaps: Table::default(),
            inherited: Mutex::default(),
            derived: Mutex::default(),
            descriptions: Default::default(),
        }))
    }

    /// Whether both are handles of the same database.
    pub(super) fn is_same(&self, other: &Db) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The places that it is read from, the later ones overriding the earlier.
    pub fn locations(&self) -> Vec<String> {
        self.store().locations().iter().map(ToString::to_string).collect()
    }

    /// What could not be used, as far as it has been read.
    pub fn warnings(&self) -> Vec<Warning> {
        self.0.warnings.list()
    }

    /// The operating system of an id, a URI such as `http://fedoraproject.org/fedora/36`. An error says that the
    /// database has a file for it, but not one that can be used.
    pub fn find_os(&self, id: &str) -> Result<Option<Os>> {
        Ok(self.0.oses.find(id, |key| self.load(key))?.map(|data| Os::of(self, data)))
    }

    /// The operating system of a short id such as `fedora36`. Of several that claim it, which the files that people
    /// publish do not have, one whose file is named after it goes first, then the first by id.
    pub fn find_os_by_short_id(&self, short_id: &str) -> Option<Os> {
        short_id::find(self, short_id).map(|data| Os::of(self, data))
    }

    /// All operating systems, by id.
    pub fn os_list(&self) -> Vec<Os> {
        self.all_oses().iter().map(|data| Os::of(self, data.current())).collect()
    }

    /// The device of an id.
    pub fn find_device(&self, id: &str) -> Result<Option<Device>> {
        Ok(self.0.devices.find(id, |key| self.load_device(key))?.map(|data| Device::loaded(self, data)))
    }

    /// All devices, by id: those that have a file and those of the lists of PCI and USB ids.
    pub fn device_list(&self) -> Vec<Device> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.devices.of_key(key, |key| db.load_device(key));
        let ids = self.hardware_ids();
        let all = self.0.devices.all(
            || self.keys(Kind::Device),
            of_key,
            |known| {
                let new = ids.all().filter(|(id, _)| !known.contains(id) && !self.masks_device(id));
                new.map(|(id, entry)| Shared::new(DeviceData::listed(&id, &entry))).collect()
            },
        );
        all.iter().map(|data| Device::loaded(self, data.current())).collect()
    }

    /// Whether a file says that there is no such device: an empty one.
    fn masks_device(&self, id: &str) -> bool {
        Key::of_id(Kind::Device, id).is_some_and(|key| !self.store().parts(&key).is_empty())
    }

    /// The platform of an id.
    pub fn find_platform(&self, id: &str) -> Result<Option<Platform>> {
        Ok(self.0.platforms.find(id, |key| self.load(key))?.map(|data| Platform::of(self, data)))
    }

    /// All platforms, by id.
    pub fn platform_list(&self) -> Vec<Platform> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.platforms.of_key(key, |key| db.load(key));
        let all = self.0.platforms.all(|| self.keys(Kind::Platform), of_key, |_| Vec::new());
        all.iter().map(|data| Platform::of(self, data.current())).collect()
    }

    /// The deployment of an id.
    pub fn find_deployment(&self, id: &str) -> Result<Option<Deployment>> {
        Ok(self.0.deployments.find(id, |key| self.load(key))?.map(|data| Deployment::of(self, data)))
    }

    /// All deployments, by id.
    pub fn deployment_list(&self) -> Vec<Deployment> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.deployments.of_key(key, |key| db.load(key));
        let all = self.0.deployments.all(|| self.keys(Kind::Deployment), of_key, |_| Vec::new());
        all.iter().map(|data| Deployment::of(self, data.current())).collect()
    }

    /// The deployment of an operating system on a platform; of several, the first by id.
    pub fn find_deployment_of(&self, os: &Os, platform: &Platform) -> Option<Deployment> {
        self.deployment_list().into_iter().find(|deployment| deployment.parts().1.is_about(os.id(), platform.id()))
    }

    /// The datamap of an id.
    pub fn find_datamap(&self, id: &str) -> Result<Option<Datamap>> {
        Ok(self.0.datamaps.find(id, |key| self.load(key))?.map(Datamap::of))
    }

    /// All datamaps, by id.
    pub fn datamap_list(&self) -> Vec<Datamap> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.datamaps.of_key(key, |key| db.load(key));
        let all = self.0.datamaps.all(|| self.keys(Kind::Datamap), of_key, |_| Vec::new());
        all.iter().map(|data| Datamap::of(data.current())).collect()
    }

    pub(super) fn script_data(&self, id: &str) -> Result<Option<Shared<ScriptData>>> {
        self.0.scripts.find(id, |key| self.load(key))
    }

    pub(super) fn all_script_data(&self) -> Arc<Vec<Shared<ScriptData>>> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.scripts.of_key(key, |key| db.load(key));
        self.0.scripts.all(|| self.keys(Kind::InstallScript), of_key, |_| Vec::new())
    }

    pub(super) fn store(&self) -> Arc<Store> {
        self.0.store.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes which files it is read from.
    pub(super) fn change_store(&self, change: impl FnOnce(&mut Store)) {
        let mut store = self.0.store.write().unwrap_or_else(PoisonError::into_inner);
        change(Arc::make_mut(&mut store));
        self.count_store_change();
    }

    /// How often it has been told to read other files, or the same ones again.
    fn store_changes(&self) -> u64 {
        self.0.store_changes.load(Ordering::Acquire)
    }

    pub(super) fn count_store_change(&self) {
        self.0.store_changes.fetch_add(1, Ordering::AcqRel);
    }

    pub(super) fn use_hardware_ids(&self) {
        let mut ids = self.0.hardware_ids.write().unwrap_or_else(PoisonError::into_inner);
        *ids = Arc::new(HardwareIds::installed());
    }

    /// Reads the lists of hardware ids again when they are next needed.
    pub(super) fn forget_hardware_ids(&self) {
        let mut ids = self.0.hardware_ids.write().unwrap_or_else(PoisonError::into_inner);
        *ids = Arc::new(ids.unread());
    }

    pub(super) fn languages(&self) -> &Languages {
        &self.0.languages
    }

    pub(super) fn warning_list(&self) -> &Warnings {
        &self.0.warnings
    }

    pub(super) fn oses(&self) -> &Table<OsData> {
        &self.0.oses
    }

    pub(super) fn platforms(&self) -> &Table<PlatformData> {
        &self.0.platforms
    }

    pub(super) fn devices(&self) -> &Table<DeviceData> {
        &self.0.devices
    }

    pub(super) fn deployments(&self) -> &Table<DeploymentData> {
        &self.0.deployments
    }

    pub(super) fn scripts(&self) -> &Table<ScriptData> {
        &self.0.scripts
    }

    pub(super) fn datamaps(&self) -> &Table<DatamapData> {
        &self.0.datamaps
    }

    fn hardware_ids(&self) -> Arc<HardwareIds> {
        self.0.hardware_ids.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn keys(&self, kind: Kind) -> Vec<Key> {
        self.store().keys(kind).into_iter().collect()
    }

    pub(super) fn load<T: Load>(&self, key: &Key) -> Loaded<T> {
        load_key(&self.store(), &self.0.languages, &self.0.warnings, key, Vec::new)
    }

    fn load_device(&self, key: &Key) -> Loaded<DeviceData> {
        let ids = self.hardware_ids();
        load_key(&self.store(), &self.0.languages, &self.0.warnings, key, || {
            let listed = key.hardware_id().and_then(|id| Some(DeviceData::listed(&id, &ids.find(&id)?)));
            listed.into_iter().collect()
        })
    }

    pub(super) fn all_oses(&self) -> Arc<Vec<Shared<OsData>>> {
        let db = self.clone();
        self.0.oses.all(|| self.keys(Kind::Os), move |key| db.oses_of_key(key), |_| Vec::new())
    }

    /// All operating systems, if they have been read already.
    pub(super) fn known_oses(&self) -> Option<Arc<Vec<Shared<OsData>>>> {
        self.0.oses.known()
    }

    /// Those that the application has put in.
    pub(super) fn added_oses(&self) -> Vec<Shared<OsData>> {
        self.0.oses.added()
    }

    /// The operating systems in the files of a key.
    pub(super) fn oses_of_key(&self, key: &Key) -> Vec<Shared<OsData>> {
        self.0.oses.of_key(key, |key| self.load(key))
    }

    /// What is known of an id that something refers to: nothing, if there is no usable file.
    pub(super) fn os_data(&self, id: &str) -> Shared<OsData> {
        self.existing_os(id).unwrap_or_else(|| Shared::new(OsData::new(id)))
    }

    pub(super) fn install_data(&self, id: &str) -> Shared<InstallData> {
        let loaded = Key::of_id(Kind::Os, id).map(|key| self.load::<InstallData>(&key).entities).unwrap_or_default();
        let found = loaded.into_iter().find(|data| data.id() == id);
        found.unwrap_or_else(|| Shared::new(InstallData::new(id)))
    }

    pub(super) fn platform_data(&self, id: &str) -> Shared<PlatformData> {
        self.existing_platform(id).unwrap_or_else(|| Shared::new(PlatformData::new(id)))
    }

    pub(super) fn device_data(&self, id: &str) -> Shared<DeviceData> {
        let found = self.0.devices.find(id, |key| self.load_device(key)).ok().flatten();
        found.unwrap_or_else(|| Shared::new(DeviceData::new(id)))
    }

    pub(super) fn existing_os(&self, id: &str) -> Option<Shared<OsData>> {
        self.0.oses.find(id, |key| self.load(key)).ok().flatten()
    }

    pub(super) fn existing_platform(&self, id: &str) -> Option<Shared<PlatformData>> {
        self.0.platforms.find(id, |key| self.load(key)).ok().flatten()
    }

    /// The operating systems that can be what a medium or a tree with these texts carries, and maybe others.
    pub(super) fn candidates(&self, kind: Described, texts: &Texts<'_>) -> Vec<Os> {
        let known = &self.0.descriptions[kind as usize];
        let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.store_changes();
        let right = lock().as_ref().filter(|(then, _)| *then == now).map(|(_, index)| index.clone());
        let index = right.unwrap_or_else(|| {
            let index = Arc::new(Index::new(self, kind));
            *lock() = Some((now, index.clone()));
            index
        });
        let mut found = index.candidates(self, texts);
        found.extend(self.added_oses().into_iter().map(|data| Os::of(self, data)));
        found
    }

    /// Whether this very operating system is what the database has under its id.
    pub(super) fn has_os(&self, os: &Os) -> bool {
        self.existing_os(os.id()).is_some_and(|own| own.is_same(os.parts().1))
    }

    /// Whether this very platform is what the database has under its id.
    pub(super) fn has_platform(&self, platform: &Platform) -> bool {
        self.existing_platform(platform.id()).is_some_and(|own| own.is_same(platform.parts().1))
    }

    /// What `make` makes of an operating system, kept until something changes.
    pub(super) fn derived<T: Send + Sync + 'static>(&self, os: &Shared<OsData>, make: impl FnOnce() -> T) -> Arc<T> {
        let lock = || self.0.derived.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = changes();
        let known = {
            let known = lock();
            known.made.get(&os.place()).filter(|_| known.changes == changes).map(|(_, made)| made.clone())
        };
        if let Some(Ok(known)) = known.map(Arc::downcast) {
            return known;
        }
        // Without the lock, since it asks for much else here.
        let made = Arc::new(make());
        let mut known = lock();
        if known.changes != changes {
            *known = Derived { changes, made: HashMap::new() };
        }
        known.made.insert(os.place(), (os.clone(), made.clone()));
        made
    }

    /// What `work_out` gives for an operating system, kept until something changes.
    pub(super) fn inherited(&self, os: &Shared<OsData>, work_out: impl FnOnce() -> Vec<DeviceLink>) -> Vec<DeviceLink> {
        let lock = || self.0.inherited.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = changes();
        let link = |(db, data): &LinkParts| DeviceLink::of(db.as_ref().unwrap_or(self), data);
        {
            let known = lock();
            if let Some((_, links)) = known.links.get(&os.place()).filter(|_| known.changes == changes) {
                return links.iter().map(link).collect();
            }
        }
        let links = work_out();
        let parts = links.iter().map(|link| link.clone().into_parts(self)).collect();
        let mut known = lock();
        if known.changes != changes {
            *known = Inherited { changes, links: HashMap::new() };
        }
        known.links.insert(os.place(), (os.clone(), parts));
        links
    }
}

pub(super) fn check_directory(path: &Path) -> Result<()> {
    let fail = |code, reason: &str| Err(Error::new(code, reason).in_file(path.display().to_string()));
    match path.metadata() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            fail(ErrorCode::NotFound, "there is no such database directory")
        }
        Err(error) => fail(ErrorCode::Io, &format!("the database directory cannot be used: {error}")),
        Ok(metadata) if !metadata.is_dir() => fail(ErrorCode::InvalidArgument, "is not a database directory"),
        Ok(_) => Ok(()),
    }
}

impl Default for Db {
    fn default() -> Self {
        Db::new()
    }
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Db").field(&self.locations()).finish()
    }
}
