// SPDX-License-Identifier: LGPL-2.1-or-later
//! The database: finding entities, and reading no more than that takes.

use std::any::Any;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};

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
use super::short_id::{self, Mentions};
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
    hardware_with_files: Known<HashSet<String>>,
    /// Devices that only those lists know, as far as somebody has asked something of them.
    listed: Mutex<HashMap<String, Shared<DeviceData>>>,
    oses: Table<OsData>,
    platforms: Table<PlatformData>,
    devices: Table<DeviceData>,
    deployments: Table<DeploymentData>,
    scripts: Table<ScriptData>,
    datamaps: Table<DatamapData>,
    inherited: Mutex<Inherited>,
    derived: Mutex<Derived>,
    /// What media and trees can be told by.
    descriptions: [Known<Index>; 2],
    mentions: Known<Mentions>,
}

/// The database that something was put into. A database must not hold itself, so this does not keep it.
#[derive(Clone)]
pub(super) struct Home(Weak<Inner>);

impl Home {
    pub(super) fn db(&self) -> Option<Db> {
        self.0.upgrade().map(Db)
    }
}

impl fmt::Debug for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Home").field(&self.0.as_ptr()).finish()
    }
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

/// What was found in all files, with the number of changes of the files for which it is right.
struct Known<T>(Mutex<Option<(u64, Arc<T>)>>);

impl<T> Default for Known<T> {
    fn default() -> Self {
        Known(Mutex::default())
    }
}

impl<T> Known<T> {
    /// What is known for this number of changes; `find` finds it if it is not known yet.
    fn get(&self, changes: u64, find: impl FnOnce() -> T) -> Arc<T> {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().as_ref().filter(|(then, _)| *then == changes).map(|(_, known)| known.clone());
        known.unwrap_or_else(|| {
            // Without the lock, since it asks for much else here.
            let found = Arc::new(find());
            *lock() = Some((changes, found.clone()));
            found
        })
    }
}

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
            hardware_with_files: Known::default(),
            listed: Mutex::default(),
            oses: Table::default(),
            platforms: Table::default(),
            devices: Table::default(),
            deployments: Table::default(),
            scripts: Table::default(),
            datamaps: Table::default(),
            inherited: Mutex::default(),
            derived: Mutex::default(),
            descriptions: Default::default(),
            mentions: Known::default(),
        }))
    }

    /// Whether both are handles of the same database.
    pub(super) fn is_same(&self, other: &Db) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(super) fn home(&self) -> Home {
        Home(Arc::downgrade(&self.0))
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
    ///
    /// An id leads to one file name (`os/fedoraproject.org/fedora-36.xml`, and `.d` beside it), so neither finding it
    /// nor finding that there is none takes more than looking for that name in each place.
    pub fn find_os(&self, id: &str) -> Result<Option<Os>> {
        Ok(self.0.oses.find(id, |key| self.load(key))?.map(|data| Os::of(self, data)))
    }

    /// The operating system of a short id such as `fedora36`.
    ///
    /// Most are found by reading one file, whose name the short id suggests; for the others, and for those that the
    /// database does not have, the texts of all files are searched once. Of several that claim it, which the files that
    /// people publish do not have, what the application has put in goes first, then one whose directory and file are
    /// named after it, then one whose file is, then the first by id.
    pub fn find_os_by_short_id(&self, short_id: &str) -> Option<Os> {
        short_id::find(self, short_id).map(|data| Os::of(self, data))
    }

    /// The operating system that a person means by its short id or its id: a text with a slash in it is an id, others
    /// are most likely a short id.
    pub fn find_os_by_name(&self, name: &str) -> Result<Option<Os>> {
        let by_short_id = if name.contains('/') { None } else { self.find_os_by_short_id(name) };
        by_short_id.map_or_else(|| self.find_os(name), |os| Ok(Some(os)))
    }

    /// All operating systems, by id.
    pub fn os_list(&self) -> Vec<Os> {
        self.all_oses().iter().map(|data| Os::of(self, data.current())).collect()
    }

    /// The device of an id.
    pub fn find_device(&self, id: &str) -> Result<Option<Device>> {
        Ok(self.existing_device(id)?.map(|data| Device::loaded(self, data)))
    }

    /// All devices, by id: those that have a file and those of the lists of PCI and USB ids.
    pub fn device_list(&self) -> Vec<Device> {
        self.each_device().collect()
    }

    /// The same, one after the other: there are tens of thousands.
    pub fn each_device(&self) -> impl Iterator<Item = Device> + use<> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.devices.of_key(key, |key| db.load_device(key));
        let known = self.0.devices.all(|| self.keys(Kind::Device), of_key);
        let (ids, with_files) = (self.hardware_ids(), self.hardware_with_files());
        let (db, mut next_known, mut next_id) = (self.clone(), 0, 0);
        let most = known.len() + ids.ids().len();
        // Both are in order.
        (0..most).map_while(move |_| {
            loop {
                let (device, id) = (known.get(next_known), ids.ids().get(next_id));
                match (device, id) {
                    (Some(device), id) if id.is_none_or(|id| device.id() <= &**id) => {
                        next_known += 1;
                        next_id += usize::from(id.is_some_and(|id| device.id() == &**id));
                        return Some(Device::loaded(&db, device.current()));
                    }
                    (_, Some(id)) => {
                        next_id += 1;
                        if !with_files.contains(&**id) {
                            return Some(Device::named(&db, id));
                        }
                    }
                    (_, None) => return None,
                }
            }
        })
    }

    /// The ids that lists of hardware ids can have and for which there are files. Those can change or replace what a
    /// list says, or, when empty, say that there is no such device.
    fn hardware_with_files(&self) -> Arc<HashSet<String>> {
        self.0.hardware_with_files.get(self.store_changes(), || {
            let keys =
                HardwareIds::DATABASE_DIRECTORIES.into_iter().flat_map(|dir| self.store().keys_in(Kind::Device, dir));
            keys.filter_map(|key| key.hardware_id()).collect()
        })
    }

    /// The device of an id that nothing but a list of hardware ids knows.
    fn listed_device(&self, id: &str) -> Option<Shared<DeviceData>> {
        if !HardwareIds::can_have(id) {
            return None;
        }
        let lock = || self.0.listed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(id) {
            return Some(known.current());
        }
        // The lists are long: they are read only where there is no file.
        if self.hardware_with_files().contains(id) {
            return None;
        }
        let ids = self.hardware_ids();
        let entry = ids.find(id)?;
        let new = || Shared::new(DeviceData::listed(id, &entry));
        Some(lock().entry(id.to_owned()).or_insert_with(new).current())
    }

    /// Those devices of lists of hardware ids that somebody has asked something of.
    pub(super) fn listed_so_far(&self) -> Vec<(Key, Vec<Shared<DeviceData>>)> {
        let listed = self.0.listed.lock().unwrap_or_else(PoisonError::into_inner);
        listed.iter().filter_map(|(id, data)| Some((Key::of_id(Kind::Device, id)?, vec![data.clone()]))).collect()
    }

    fn existing_device(&self, id: &str) -> Result<Option<Shared<DeviceData>>> {
        let listed = if self.0.devices.is_added(id) { None } else { self.listed_device(id) };
        listed.map_or_else(|| self.0.devices.find(id, |key| self.load_device(key)), |data| Ok(Some(data)))
    }

    /// The platform of an id.
    pub fn find_platform(&self, id: &str) -> Result<Option<Platform>> {
        Ok(self.0.platforms.find(id, |key| self.load(key))?.map(|data| Platform::of(self, data)))
    }

    /// All platforms, by id.
    pub fn platform_list(&self) -> Vec<Platform> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.platforms.of_key(key, |key| db.load(key));
        let all = self.0.platforms.all(|| self.keys(Kind::Platform), of_key);
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
        let all = self.0.deployments.all(|| self.keys(Kind::Deployment), of_key);
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
        let all = self.0.datamaps.all(|| self.keys(Kind::Datamap), of_key);
        all.iter().map(|data| Datamap::of(data.current())).collect()
    }

    pub(super) fn script_data(&self, id: &str) -> Result<Option<Shared<ScriptData>>> {
        self.0.scripts.find(id, |key| self.load(key))
    }

    pub(super) fn all_script_data(&self) -> Arc<Vec<Shared<ScriptData>>> {
        let db = self.clone();
        let of_key = move |key: &Key| db.0.scripts.of_key(key, |key| db.load(key));
        self.0.scripts.all(|| self.keys(Kind::InstallScript), of_key)
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

    #[cfg(test)]
    pub(super) fn use_these_hardware_ids(&self, pci: &str, usb: &str) {
        *self.0.hardware_ids.write().unwrap() = Arc::new(HardwareIds::of_texts(pci, usb));
    }

    /// Reads the lists of hardware ids again when they are next needed.
    pub(super) fn forget_hardware_ids(&self) {
        let mut ids = self.0.hardware_ids.write().unwrap_or_else(PoisonError::into_inner);
        *ids = Arc::new(ids.unread());
        self.0.listed.lock().unwrap_or_else(PoisonError::into_inner).clear();
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
        self.0.oses.all(|| self.keys(Kind::Os), move |key| db.oses_of_key(key))
    }

    /// The files that may have a short id, also those in which only the application has set it.
    pub(super) fn mentions_of(&self, short_id: &str) -> BTreeSet<Key> {
        let mentions = self.0.mentions.get(self.store_changes(), || Mentions::new(self));
        let read = self.0.oses.read_so_far().into_iter().map(|(key, _)| key);
        mentions.of(short_id).cloned().chain(read).collect()
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
        self.existing_device(id).ok().flatten().unwrap_or_else(|| Shared::new(DeviceData::new(id)))
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
        let index = known.get(self.store_changes(), || Index::new(self, kind));
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
