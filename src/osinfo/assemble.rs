// SPDX-License-Identifier: LGPL-2.1-or-later
//! Putting a database together: from several places, one after the other, and from what an application makes.

use std::path::Path;

use super::datamap::{Datamap, DatamapData};
use super::db::{Db, check_directory};
use super::deployment::{Deployment, DeploymentData};
use super::device::{Device, DeviceData};
use super::install::InstallData;
use super::install_script::{InstallScript, ScriptData};
use super::load::{Load, Warning, apply_document, apply_part};
use super::location::{DefaultPaths, Location};
use super::naming::Key;
use super::os::{Os, OsData};
use super::platform::{Platform, PlatformData};
use super::settle::Settle;
use super::shared::{Shared, count_change};
use super::table::Table;
use crate::error::{Error, ErrorCode, Result};

impl Db {
    /// Adds the database of this machine, as [`open_default`](Db::open_default) opens it.
    pub fn add_default_path(&self) {
        self.add_paths(DefaultPaths::from_env());
    }

    pub(super) fn add_paths(&self, paths: DefaultPaths) {
        let DefaultPaths { system, system_is_named, overrides } = paths;
        let installed = system.is_dir();
        let base = if installed { Location::directory(&system) } else { Location::builtin() };
        let overrides = overrides.into_iter().filter(|path| path.is_dir()).map(Location::directory);
        self.use_hardware_ids();
        self.add_group(std::iter::once(base).chain(overrides).collect());
        if system_is_named && !installed {
            let reason = "there is no such database directory, the built-in database is used".to_owned();
            self.warning_list().add(Warning { file: system.display().to_string(), line: None, reason });
        }
    }

    /// Adds what the distribution installed.
    pub fn add_system_path(&self) -> Result<()> {
        let paths = DefaultPaths::from_env();
        check_directory(&paths.system)?;
        self.use_hardware_ids();
        self.add_group(vec![Location::directory(paths.system)]);
        Ok(())
    }

    /// Adds what the administrator has put beside it; nothing if there is no such directory.
    pub fn add_local_path(&self) {
        self.add_override(DefaultPaths::from_env().overrides.into_iter().next());
    }

    /// Adds what the user has put beside it; nothing if there is no such directory.
    pub fn add_user_path(&self) {
        self.add_override(DefaultPaths::from_env().overrides.into_iter().nth(1));
    }

    fn add_override(&self, path: Option<std::path::PathBuf>) {
        if let Some(path) = path.filter(|path| path.is_dir()) {
            self.add_group(vec![Location::directory(path)]);
        }
    }

    /// Adds the database in a directory, or what one file says.
    ///
    /// What the database says already stays, and is added to: single values are replaced, lists grow.
    pub fn add_path(&self, path: &Path) -> Result<()> {
        if path.is_file() {
            return self.add_file(path);
        }
        check_directory(path)?;
        self.add_group(vec![Location::directory(path)]);
        Ok(())
    }

    fn add_file(&self, path: &Path) -> Result<()> {
        let name = path.display().to_string();
        if path.extension().is_none_or(|extension| extension != "xml") {
            let message = "is neither a database directory nor a file whose name ends in .xml";
            return Err(Error::new(ErrorCode::InvalidArgument, message).in_file(name));
        }
        let bytes = Location::read_file(path)?;
        self.add_document(&name, &bytes)
    }

    /// Adds what a document of the osinfo format says; `name` stands in messages for it.
    ///
    /// The ids in it may be any, and all that it says counts at once. If it has a mistake, nothing is added.
    pub fn add_document(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let (oses, installs): (Vec<OsData>, Vec<InstallData>) = (
            self.parse(name, bytes, |id| self.existing_os(id).map(|data| (*data).clone()))?,
            self.parse(name, bytes, |id| Some((*Os::of(self, self.existing_os(id)?).install()).clone()))?,
        );
        let platforms: Vec<PlatformData> =
            self.parse(name, bytes, |id| self.existing_platform(id).map(|data| (*data).clone()))?;
        let devices: Vec<DeviceData> =
            self.parse(name, bytes, |id| self.find_device(id).ok()?.map(|device| (**device.shared()).clone()))?;
        let deployments: Vec<DeploymentData> =
            self.parse(name, bytes, |id| self.find_deployment(id).ok()?.map(|found| (**found.parts().1).clone()))?;
        let scripts: Vec<ScriptData> =
            self.parse(name, bytes, |id| self.script_data(id).ok()?.map(|data| (*data).clone()))?;
        let datamaps: Vec<DatamapData> =
            self.parse(name, bytes, |id| self.find_datamap(id).ok()?.map(|found| (**found.shared()).clone()))?;
        for (os, install) in oses.into_iter().zip(installs) {
            let known = self.existing_os(os.id());
            let shared = put(self.oses(), known, os);
            match shared.known_install() {
                Some(known) => known.clone().change(|data| *data = install),
                None => shared.set_install(install),
            }
        }
        platforms.into_iter().for_each(|data| _ = put(self.platforms(), self.existing_platform(data.id()), data));
        for data in devices {
            put(self.devices(), self.find_device(data.id()).ok().flatten().map(|device| device.shared().clone()), data);
        }
        for data in deployments {
            let known = self.find_deployment(data.id()).ok().flatten();
            put(self.deployments(), known.map(|found| found.parts().1.clone()), data);
        }
        for data in scripts {
            put(self.scripts(), self.script_data(data.id()).ok().flatten(), data);
        }
        for data in datamaps {
            put(self.datamaps(), self.find_datamap(data.id()).ok().flatten().map(|found| found.shared().clone()), data);
        }
        count_change();
        Ok(())
    }

    fn parse<T: Load>(&self, name: &str, bytes: &[u8], known: impl Fn(&str) -> Option<T>) -> Result<Vec<T>> {
        apply_document(self.languages(), self.warning_list(), name, bytes, known)
    }

    /// Adds a group of locations to those that the database is read from. What has been read already is added to.
    fn add_group(&self, locations: Vec<Location>) {
        self.change_store(|store| store.add_group(locations));
        self.extend(self.oses(), Vec::new());
        for (key, oses) in self.oses().read_so_far() {
            self.extend_installs(&key, &oses);
        }
        self.extend(self.platforms(), Vec::new());
        self.extend(self.devices(), self.listed_so_far());
        self.extend(self.deployments(), Vec::new());
        self.extend(self.scripts(), Vec::new());
        self.extend(self.datamaps(), Vec::new());
        count_change();
    }

    /// Adds to what has been read, from files or from elsewhere, what the last group of locations says of it.
    fn extend<T: Load>(&self, table: &Table<T>, elsewhere: Vec<(Key, Vec<Shared<T>>)>) {
        let store = self.store();
        for (key, entities) in table.read_so_far().into_iter().chain(elsewhere) {
            let parts = store.last_parts(&key);
            if parts.is_empty() {
                continue;
            }
            if entities.is_empty() {
                table.forget_key(&key);
                continue;
            }
            let mut changed: Vec<T> = entities.iter().map(|entity| (*entity.current()).clone()).collect();
            for part in parts {
                let applied = apply_part(&store, self.languages(), self.warning_list(), &key, &part, &mut changed);
                if let Err(error) = applied {
                    self.warning_list().add_error(&error.in_file(store.display(&part)));
                }
            }
            for new in changed {
                if let Some(entity) = entities.iter().find(|entity| entity.id() == new.id()) {
                    entity.clone().change(|data| *data = new);
                }
            }
        }
        table.forget_all();
    }

    /// The same for what operating systems can be installed from, where that has been read.
    fn extend_installs(&self, key: &Key, oses: &[Shared<OsData>]) {
        let store = self.store();
        for install in oses.iter().filter_map(|os| os.known_install()) {
            let mut changed = vec![(*install.current()).clone()];
            for part in store.last_parts(key) {
                // What is wrong with the file has been said already.
                _ = apply_part(&store, self.languages(), self.warning_list(), key, &part, &mut changed);
            }
            if let Some(new) = changed.into_iter().find(|new| new.id() == install.id()) {
                install.clone().change(|data| *data = new);
            }
        }
    }

    /// Forgets everything that was read from files, so that it is read again when it is next needed. What the
    /// application has put in stays, and so does what it has got.
    pub fn reload(&self) {
        self.store().forget();
        self.count_store_change();
        self.warning_list().clear();
        self.oses().forget();
        self.platforms().forget();
        self.devices().forget();
        self.deployments().forget();
        self.scripts().forget();
        self.datamaps().forget();
        self.forget_hardware_ids();
        count_change();
    }

    /// Puts an operating system in, in place of any with its id.
    pub fn add_os(&self, os: &Os) {
        // From where it was until now.
        os.read_install();
        os.settle(self);
        self.oses().add(os.parts().1.current());
        count_change();
    }

    /// Puts a platform in, in place of any with its id.
    pub fn add_platform(&self, platform: &Platform) {
        platform.settle(self);
        self.platforms().add(platform.parts().1.current());
        count_change();
    }

    /// Puts a device in, in place of any with its id.
    pub fn add_device(&self, device: &Device) {
        self.devices().add(device.shared().clone());
        count_change();
    }

    /// Puts a deployment in, in place of any with its id.
    pub fn add_deployment(&self, deployment: &Deployment) {
        deployment.settle(self);
        self.deployments().add(deployment.parts().1.current());
    }

    /// Puts an install script in, in place of any with its id.
    pub fn add_install_script(&self, script: &InstallScript) {
        self.scripts().add(script.shared().clone());
    }

    /// Puts a datamap in, in place of any with its id.
    pub fn add_datamap(&self, datamap: &Datamap) {
        self.datamaps().add(datamap.shared().clone());
    }
}

/// Replaces what is known under an id, or puts something new in.
fn put<T: Load>(table: &Table<T>, known: Option<Shared<T>>, data: T) -> Shared<T> {
    match known {
        Some(mut known) => {
            known.change(|old| *old = data);
            known
        }
        None => {
            let new = Shared::new(data);
            table.add(new.clone());
            new
        }
    }
}
