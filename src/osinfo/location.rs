// SPDX-License-Identifier: LGPL-2.1-or-later
//! Places that hold a database, or changes to one: directories, and the database compiled into the library.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{Error, ErrorCode, Result};

/// Path and text of every file of the built-in database, sorted by path.
static BUILTIN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/osinfo_builtin.rs"));

/// The largest file of the published database has 0.2 MB; a file a hundred times as large is not one of its kind, and
/// reading on would only waste memory.
const MAX_FILE: u64 = 20 << 20;

/// One place to look for files. Directories are listed once and then remembered.
#[derive(Debug)]
pub(super) struct Location {
    root: Root,
    listings: Mutex<HashMap<String, Listing>>,
}

#[derive(Debug)]
enum Root {
    Directory(PathBuf),
    Embedded(&'static [(&'static str, &'static str)]),
}

/// Entries of one directory, sorted by name.
pub(super) type Listing = Arc<Vec<Entry>>;

/// One directory entry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) kind: EntryKind,
}

/// What a directory entry is, symbolic links followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EntryKind {
    /// A file, or a link to nowhere (which fails when it is read).
    File,
    Directory,
    /// A link to `/dev/null`: hides the entity as an empty file does.
    Null,
    /// A pipe, a socket, a device: never opened, since that may block for ever.
    Special,
}

/// The content of a file.
pub(super) enum Content {
    Owned(Vec<u8>),
    Static(&'static str),
}

impl Content {
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Content::Owned(bytes) => bytes,
            Content::Static(text) => text.as_bytes(),
        }
    }
}

impl Location {
    /// The database compiled into the library.
    pub(super) fn builtin() -> Location {
        Self::new(Root::Embedded(BUILTIN))
    }

    /// A directory. It need not exist.
    pub(super) fn directory(path: impl Into<PathBuf>) -> Location {
        Self::new(Root::Directory(path.into()))
    }

    #[cfg(test)]
    pub(super) fn embedded(files: &'static [(&'static str, &'static str)]) -> Location {
        Self::new(Root::Embedded(files))
    }

    fn new(root: Root) -> Location {
        Location { root, listings: Mutex::default() }
    }

    /// Forgets what has been listed.
    pub(super) fn forget(&self) {
        self.listings.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The entries of a directory below this location; nothing if it does not exist or cannot be read.
    pub(super) fn list(&self, dir: &str) -> Listing {
        let mut listings = self.listings.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(listing) = listings.get(dir) {
            return listing.clone();
        }
        let mut entries = match &self.root {
            Root::Directory(root) => list_directory(&root.join(dir)),
            Root::Embedded(files) => list_embedded(files, dir),
        };
        entries.sort_unstable();
        let listing = Arc::new(entries);
        listings.insert(dir.to_owned(), listing.clone());
        listing
    }

    /// What a name in a directory below this location stands for.
    pub(super) fn entry(&self, dir: &str, name: &str) -> Option<EntryKind> {
        let listing = self.list(dir);
        let found = listing.binary_search_by(|entry| entry.name.as_str().cmp(name)).ok()?;
        Some(listing[found].kind)
    }

    /// Reads a file. An entity hidden by an empty file reads as no bytes at all.
    pub(super) fn read(&self, path: &str, kind: EntryKind) -> Result<Content> {
        let full = match &self.root {
            Root::Embedded(files) => {
                let found = files.binary_search_by(|(name, _)| (*name).cmp(path));
                return Ok(found.map_or(Content::Owned(Vec::new()), |at| Content::Static(files[at].1)));
            }
            Root::Directory(root) => root.join(path),
        };
        let fail = |reason: String| Err(Error::new(ErrorCode::Io, reason).in_file(full.display().to_string()));
        match kind {
            EntryKind::Null => return Ok(Content::Owned(Vec::new())),
            EntryKind::Special | EntryKind::Directory => return fail("is not a file with data".to_owned()),
            EntryKind::File => {}
        }
        match read_file(&full) {
            Ok(bytes) if bytes.len() as u64 > MAX_FILE => {
                fail(format!("is larger than the {} MiB that a database file may have", MAX_FILE >> 20))
            }
            Ok(bytes) => Ok(Content::Owned(bytes)),
            Err(error) => fail(format!("cannot be read: {error}")),
        }
    }

    /// Reads a file that lies anywhere.
    pub(super) fn read_file(path: &Path) -> Result<Vec<u8>> {
        let place = Location::directory("");
        match place.read(&path.display().to_string(), EntryKind::File)? {
            Content::Owned(bytes) => Ok(bytes),
            Content::Static(text) => Ok(text.as_bytes().to_vec()),
        }
    }

    /// How messages name a file below this location.
    pub(super) fn display(&self, path: &str) -> String {
        match &self.root {
            Root::Directory(root) => root.join(path).display().to_string(),
            Root::Embedded(_) => format!("built-in {path}"),
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.root {
            Root::Directory(root) => write!(f, "{}", root.display()),
            Root::Embedded(_) => f.write_str("built-in database"),
        }
    }
}

/// A whole file, if it is one and not larger than database files may be.
pub(super) fn read_limited(path: &Path) -> Result<Vec<u8>> {
    let fail = |reason: &str| Err(Error::new(ErrorCode::Io, reason).in_file(path.display().to_string()));
    match path.metadata() {
        Ok(metadata) if !metadata.is_file() => return fail("is not a file with data"),
        Ok(_) => {}
        Err(error) => return fail(&format!("cannot be read: {error}")),
    }
    match read_file(path) {
        Ok(bytes) if bytes.len() as u64 > MAX_FILE => {
            fail(&format!("is larger than the {} MiB that a database file may have", MAX_FILE >> 20))
        }
        Ok(bytes) => Ok(bytes),
        Err(error) => fail(&format!("cannot be read: {error}")),
    }
}

fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    /// Most files fit in; to ask for the size of each costs more than it saves.
    const USUAL: usize = 16 << 10;
    let file = fs::File::open(path)?;
    let mut bytes = Vec::with_capacity(USUAL);
    file.take(MAX_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn list_directory(path: &Path) -> Vec<Entry> {
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    entries
        .flatten()
        .filter_map(|entry| {
            let file_type = entry.file_type().ok()?;
            // A name that is not UTF-8 cannot belong to any id.
            let name = entry.file_name().into_string().ok()?;
            let kind = if file_type.is_symlink() { link_target(&entry.path()) } else { entry_kind(file_type) };
            Some(Entry { name, kind })
        })
        .collect()
}

fn entry_kind(file_type: fs::FileType) -> EntryKind {
    if file_type.is_dir() {
        EntryKind::Directory
    } else if file_type.is_file() {
        EntryKind::File
    } else {
        EntryKind::Special
    }
}

fn link_target(path: &Path) -> EntryKind {
    match fs::metadata(path) {
        Err(_) => EntryKind::File,
        Ok(_) if fs::canonicalize(path).is_ok_and(|target| target == Path::new("/dev/null")) => EntryKind::Null,
        Ok(metadata) => entry_kind(metadata.file_type()),
    }
}

fn list_embedded(files: &[(&str, &str)], dir: &str) -> Vec<Entry> {
    let prefix = if dir.is_empty() { String::new() } else { format!("{dir}/") };
    let start = files.partition_point(|(path, _)| *path < prefix.as_str());
    let mut entries: Vec<Entry> = Vec::new();
    for (path, _) in files[start..].iter().take_while(|(path, _)| path.starts_with(&prefix)) {
        let rest = &path[prefix.len()..];
        let (name, kind) = match rest.split_once('/') {
            Some((name, _)) => (name, EntryKind::Directory),
            None => (rest, EntryKind::File),
        };
        if entries.last().is_none_or(|last| last.name != name) {
            entries.push(Entry { name: name.to_owned(), kind });
        }
    }
    entries
}

/// Where the default database lies.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DefaultPaths {
    /// The directory that the distribution installs.
    pub(super) system: PathBuf,
    /// The user has named that directory.
    pub(super) system_is_named: bool,
    /// Directories with changes by the administrator and by the user, in this order.
    pub(super) overrides: Vec<PathBuf>,
}

/// The fixed parts of the default paths.
const SYSTEM_DIR: &str = "/usr/share/osinfo";
const LOCAL_DIRS: [&str; 2] = ["/etc/osinfo", "/etc/libosinfo/db"];

impl DefaultPaths {
    /// The default paths of this process.
    pub(super) fn from_env() -> Self {
        Self::from_lookup(|name| std::env::var_os(name), Path::is_dir)
    }

    /// A variable that is set but empty counts as not set.
    fn from_lookup(get: impl Fn(&str) -> Option<OsString>, is_dir: impl Fn(&Path) -> bool) -> Self {
        let var = |name| get(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let first_of = |candidates: [PathBuf; 2]| {
            let [current, former] = candidates;
            if !is_dir(&current) && is_dir(&former) { former } else { current }
        };
        let system = var("OSINFO_DATA_DIR").or_else(|| var("OSINFO_SYSTEM_DIR"));
        let local = var("OSINFO_LOCAL_DIR").unwrap_or_else(|| first_of(LOCAL_DIRS.map(PathBuf::from)));
        let user = var("OSINFO_USER_DIR").or_else(|| {
            let config = var("XDG_CONFIG_HOME").or_else(|| Some(var("HOME")?.join(".config")))?;
            Some(first_of([config.join("osinfo"), config.join("libosinfo/db")]))
        });
        DefaultPaths {
            system_is_named: system.is_some(),
            system: system.unwrap_or_else(|| PathBuf::from(SYSTEM_DIR)),
            overrides: [Some(local), user].into_iter().flatten().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(vars: &[(&str, &str)], dirs: &[&str]) -> DefaultPaths {
        DefaultPaths::from_lookup(
            |name| vars.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value)),
            |path| dirs.iter().any(|dir| Path::new(dir) == path),
        )
    }

    #[test]
    fn default_paths_follow_the_environment() {
        let plain = paths(&[("HOME", "/home/u")], &[]);
        assert_eq!(plain.system, Path::new("/usr/share/osinfo"));
        assert_eq!(plain.overrides, [Path::new("/etc/osinfo"), Path::new("/home/u/.config/osinfo")]);

        let set =
            [("OSINFO_SYSTEM_DIR", "/s"), ("OSINFO_LOCAL_DIR", "/l"), ("XDG_CONFIG_HOME", "/c"), ("HOME", "/home/u")];
        let set = paths(&set, &["/c/libosinfo/db"]);
        assert_eq!(set.system, Path::new("/s"));
        assert!(set.system_is_named && !plain.system_is_named);
        assert_eq!(set.overrides, [Path::new("/l"), Path::new("/c/libosinfo/db")]);

        let both = paths(&[("OSINFO_SYSTEM_DIR", "/s"), ("OSINFO_DATA_DIR", "/d"), ("OSINFO_USER_DIR", "/u")], &[]);
        assert_eq!(both.system, Path::new("/d"));
        assert_eq!(both.overrides[1], Path::new("/u"));
    }

    #[test]
    fn former_places_are_used_only_when_the_current_ones_are_missing() {
        let former = paths(&[], &["/etc/libosinfo/db"]);
        assert_eq!(former.overrides, [Path::new("/etc/libosinfo/db")]);
        let both = paths(&[], &["/etc/libosinfo/db", "/etc/osinfo"]);
        assert_eq!(both.overrides, [Path::new("/etc/osinfo")]);
    }

    #[test]
    fn an_empty_variable_is_no_variable() {
        assert_eq!(paths(&[("OSINFO_SYSTEM_DIR", "")], &[]).system, Path::new("/usr/share/osinfo"));
    }

    #[test]
    fn embedded_files_are_listed_as_directories() {
        let location = Location::embedded(&[("os/a/x.d/e.xml", "1"), ("os/a/x.xml", "2"), ("os/b.xml", "3")]);
        let names = |dir| location.list(dir).iter().map(|e| (e.name.clone(), e.kind)).collect::<Vec<_>>();
        assert_eq!(names("os"), [("a".to_owned(), EntryKind::Directory), ("b.xml".to_owned(), EntryKind::File)]);
        assert_eq!(names("os/a"), [("x.d".to_owned(), EntryKind::Directory), ("x.xml".to_owned(), EntryKind::File)]);
        assert_eq!(names("os/c"), []);
        assert_eq!(location.entry("os/a", "x.xml"), Some(EntryKind::File));
        assert_eq!(location.read("os/a/x.xml", EntryKind::File).unwrap().bytes(), b"2");
    }
}
