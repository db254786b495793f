// SPDX-License-Identifier: LGPL-2.1-or-later
//! Reads every value of libvirt's documents through the typed C functions, builds each document again from nothing
//! with their setters, and compares: what the typed API does not carry over is lost on the way.
//!
//! The functions are called by the names that the tables give them.

// The reader of the tables that the build uses.
#[allow(dead_code)]
#[path = "../build/model.rs"]
mod model;
mod support;

use model::{Class, Field, Kind, Model, Step, symbol};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ffi::{CStr, CString, c_char, c_void};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Kinds of documents: folder, class, grammar.
const KINDS: &[(&str, &str, &str)] = &[
    ("backup", "DomainBackup", "domainbackup.rng"),
    ("capabilities", "Capabilities", "capability.rng"),
    ("checkpoint", "DomainCheckpoint", "domaincheckpoint.rng"),
    ("domain", "Domain", "domain.rng"),
    ("domaincaps", "DomainCapabilities", "domaincaps.rng"),
    ("interface", "Interface", "interface.rng"),
    ("network", "Network", "network.rng"),
    ("networkport", "NetworkPort", "networkport.rng"),
    ("nodedev", "NodeDevice", "nodedev.rng"),
    ("nwfilter", "NetworkFilter", "nwfilter.rng"),
    ("nwfilterbinding", "NetworkFilterBinding", "nwfilterbinding.rng"),
    ("secret", "Secret", "secret.rng"),
    ("snapshot", "DomainSnapshot", "domainsnapshot.rng"),
    ("storagepool", "StoragePool", "storagepool.rng"),
    ("storagepoolcaps", "StoragePoolCapabilities", "storagepoolcaps.rng"),
    ("storagevol", "StorageVol", "storagevol.rng"),
];

/// Elements whose content is anybody's: carried over as XML.
const OPEN: &[&str] = &["metadata", "cookie"];

type Handle = *mut c_void;
type ErrorPlace = *mut Handle;

/// The library's functions, by name.
struct Library {
    handle: *mut c_void,
}

impl Library {
    fn open() -> Library {
        let path = support::library_dir().join("libvirtdesigner.so");
        let path = CString::new(path.to_str().expect("a path in UTF-8")).expect("a path without NUL");
        // SAFETY: a path that ends with NUL.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW) };
        assert!(!handle.is_null(), "the library cannot be loaded");
        Library { handle }
    }

    fn has(&self, name: &str) -> bool {
        let name = CString::new(name).expect("a name without NUL");
        // SAFETY: a handle of dlopen and a name that ends with NUL.
        !unsafe { libc::dlsym(self.handle, name.as_ptr()) }.is_null()
    }

    /// The function of a name, of whatever type the caller knows it to be.
    unsafe fn function<F: Copy>(&self, name: &str) -> F {
        assert_eq!(size_of::<F>(), size_of::<*mut c_void>());
        let c_name = CString::new(name).expect("a name without NUL");
        // SAFETY: a handle of dlopen and a name that ends with NUL; the caller answers for the type.
        unsafe {
            let found = libc::dlsym(self.handle, c_name.as_ptr());
            assert!(!found.is_null(), "the library has no {name}");
            std::mem::transmute_copy(&found)
        }
    }
}

/// Calls a function of the library: name, types of the arguments, result, arguments.
macro_rules! call {
    ($library:expr, $name:expr, ($($type:ty),*) -> $result:ty, $($argument:expr),*) => {{
        // SAFETY: the tables say the types, and the arguments are handles and strings that live.
        let function: unsafe extern "C" fn($($type),*) -> $result = unsafe { $library.function(&$name) };
        #[allow(clippy::macro_metavars_in_unsafe)]
        unsafe { function($($argument),*) }
    }};
}

/// Calls a function whose last argument is a place for an error, and fails with its message.
macro_rules! change {
    ($library:expr, $name:expr, ($($type:ty),*), $($argument:expr),*) => {{
        let mut error: Handle = std::ptr::null_mut();
        let done = call!($library, $name, ($($type,)* ErrorPlace) -> bool, $($argument,)* &mut error);
        if done { Ok(()) } else { Err(format!("{}: {}", $name, $library.message(error))) }
    }};
}

type Done = Result<(), String>;

impl Library {
    fn message(&self, error: Handle) -> String {
        let text = call!(self, "vird_error_get_message", (Handle) -> *const c_char, error);
        let text = borrowed(text).unwrap_or_default();
        call!(self, "vird_error_free", (Handle) -> (), error);
        text
    }

    fn unref(&self, object: Handle) {
        call!(self, "vird_object_unref", (Handle) -> (), object);
    }

    fn owned(&self, text: *mut c_char) -> Option<String> {
        let copy = borrowed(text);
        call!(self, "vird_free", (*mut c_char) -> (), text);
        copy
    }

    fn xml(&self, object: Handle) -> String {
        self.owned(call!(self, "vird_config_object_to_xml", (Handle) -> *mut c_char, object)).unwrap_or_default()
    }

    fn class_name(&self, object: Handle) -> String {
        let id = call!(self, "vird_object_get_object_type", (Handle) -> u32, object);
        let name = borrowed(call!(self, "vird_type_name", (u32) -> *const c_char, id)).unwrap_or_default();
        name.strip_prefix("VirdConfig").unwrap_or_default().to_owned()
    }
}

fn borrowed(text: *const c_char) -> Option<String> {
    // SAFETY: NULL or a string of the library.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

fn c_string(text: &str) -> CString {
    CString::new(text).expect("XML has no NUL")
}

/// Rebuilds objects; counts the values it carries over.
struct Rebuild<'a> {
    library: &'a Library,
    model: &'a Model,
    values: usize,
    fields: BTreeSet<(String, String)>,
}

/// Whether the whole place of a field is an attribute of the object's own element.
fn is_own_attribute(field: &Field) -> bool {
    field.path.cases().iter().all(|(_, steps)| matches!(steps.as_slice(), [Step::Attribute(_)]))
}

/// Attributes first, since they decide where others stand; then what may bring whole elements; then single values.
fn phase(field: &Field) -> usize {
    match field.kind {
        Kind::Strings | Kind::Names => 1,
        Kind::Object => 2,
        Kind::List => 3,
        _ if is_own_attribute(field) => 0,
        _ => 4,
    }
}

impl<'a> Rebuild<'a> {
    /// A new object that says what another one does.
    fn copy(&mut self, from: Handle) -> Result<Handle, String> {
        let class = self.model.class(&self.library.class_name(from));
        let name = format!("vird_config_{}_new", symbol(class));
        if !self.library.has(&name) {
            return Err(format!("{} cannot be made:\n{}", class.name, self.library.xml(from)));
        }
        let to = call!(self.library, name, () -> Handle,);
        self.fill(class, from, to)?;
        Ok(to)
    }

    fn fill(&mut self, class: &'a Class, from: Handle, to: Handle) -> Done {
        let mut seen = BTreeSet::new();
        let mut fields: Vec<(&Class, &Field)> = Vec::new();
        for ancestor in self.model.lineage(class) {
            fields
                .extend(ancestor.fields.iter().filter(|field| seen.insert(&field.name)).map(|field| (ancestor, field)));
        }
        fields.sort_by_key(|(_, field)| phase(field));
        for (owner, field) in fields {
            self.field(owner, field, from, to)?;
        }
        for name in OPEN {
            self.open(name, from, to)?;
        }
        Ok(())
    }

    /// Carries one field over.
    fn field(&mut self, class: &'a Class, field: &'a Field, from: Handle, to: Handle) -> Done {
        let library = self.library;
        let name = |tail: &str| format!("vird_config_{}_{tail}", symbol(class));
        let (getter, setter, stem) = (name(&field.getter()), name(&field.setter()), field.stem());
        let has = |object: Handle| call!(library, name(&format!("has_{stem}")), (Handle) -> bool, object);
        let carried = match field.kind {
            Kind::String => self.text(&getter, &setter, from, to)?,
            Kind::Flag => {
                let value = call!(library, getter, (Handle) -> bool, from);
                if value || call!(library, getter, (Handle) -> bool, to) {
                    change!(library, setter, (Handle, bool), to, value)?;
                }
                value
            }
            Kind::Uint | Kind::Size | Kind::Int | Kind::Double | Kind::Bool | Kind::Enum if !has(from) => {
                if has(to) {
                    change!(library, name(&format!("unset_{stem}")), (Handle), to)?;
                }
                false
            }
            Kind::Enum => {
                let value = call!(library, getter, (Handle) -> i32, from);
                if value >= 0 {
                    change!(library, setter, (Handle, i32), to, value)?;
                    true
                } else {
                    self.text(&name(&format!("get_{stem}_text")), &format!("{setter}_text"), from, to)?
                }
            }
            Kind::Bool => {
                let value = call!(library, getter, (Handle) -> bool, from);
                change!(library, setter, (Handle, bool), to, value)?;
                true
            }
            Kind::Uint | Kind::Size | Kind::Int | Kind::Double => {
                match field.number_type() {
                    "u64" => {
                        let value = call!(library, getter, (Handle) -> u64, from);
                        change!(library, setter, (Handle, u64), to, value)?;
                    }
                    "u32" => {
                        let value = call!(library, getter, (Handle) -> u32, from);
                        change!(library, setter, (Handle, u32), to, value)?;
                    }
                    "i64" => {
                        let value = call!(library, getter, (Handle) -> i64, from);
                        change!(library, setter, (Handle, i64), to, value)?;
                    }
                    "i32" => {
                        let value = call!(library, getter, (Handle) -> i32, from);
                        change!(library, setter, (Handle, i32), to, value)?;
                    }
                    _ => {
                        let value = call!(library, getter, (Handle) -> f64, from);
                        change!(library, setter, (Handle, f64), to, value)?;
                    }
                }
                true
            }
            Kind::Object => {
                let child = call!(library, getter, (Handle) -> Handle, from);
                if child.is_null() {
                    return Ok(());
                }
                let done = self.child(&name(&format!("ensure_{stem}")), &setter, child, to);
                library.unref(child);
                done?;
                true
            }
            Kind::List => {
                let mut length = 0usize;
                let items = call!(library, getter, (Handle, *mut usize) -> *mut Handle, from, &mut length);
                let mut copies = Vec::new();
                for at in 0..length {
                    // SAFETY: the array has that many items.
                    copies.push(self.copy(unsafe { *items.add(at) })?);
                }
                call!(library, "vird_object_array_free", (*mut Handle) -> (), items);
                change!(library, setter, (Handle, *const Handle, usize), to, copies.as_ptr(), copies.len())?;
                copies.iter().for_each(|copy| library.unref(*copy));
                length > 0
            }
            Kind::Strings | Kind::Names => {
                let mut length = 0usize;
                let items = call!(library, getter, (Handle, *mut usize) -> *mut *mut c_char, from, &mut length);
                if length > 0 {
                    change!(library, setter, (Handle, *mut *mut c_char), to, items)?;
                }
                call!(library, "vird_strv_free", (*mut *mut c_char) -> (), items);
                length > 0
            }
        };
        if carried {
            self.values += 1;
            self.fields.insert((class.name.clone(), field.name.clone()));
        }
        Ok(())
    }

    fn text(&mut self, getter: &str, setter: &str, from: Handle, to: Handle) -> Result<bool, String> {
        let value = borrowed(call!(self.library, getter, (Handle) -> *const c_char, from));
        let present = borrowed(call!(self.library, getter, (Handle) -> *const c_char, to));
        if value != present {
            let text = value.as_deref().map(c_string);
            let pointer = text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr());
            change!(self.library, setter, (Handle, *const c_char), to, pointer)?;
        }
        Ok(value.is_some())
    }

    /// A child with a class of its own. Where its class is one that is never made alone, it is made in its place.
    fn child(&mut self, ensure: &str, setter: &str, child: Handle, to: Handle) -> Done {
        let class = self.model.class(&self.library.class_name(child));
        if self.library.has(&format!("vird_config_{}_new", symbol(class))) {
            let copy = self.copy(child)?;
            change!(self.library, setter, (Handle, Handle), to, copy)?;
            self.library.unref(copy);
            return Ok(());
        }
        let mut error: Handle = std::ptr::null_mut();
        let made = call!(self.library, ensure, (Handle, ErrorPlace) -> Handle, to, &mut error);
        if made.is_null() {
            return Err(format!("{ensure}: {}", self.library.message(error)));
        }
        self.fill(class, child, made)?;
        self.library.unref(made);
        Ok(())
    }

    /// An element of anybody's content.
    fn open(&mut self, name: &str, from: Handle, to: Handle) -> Done {
        let path = c_string(name);
        let mut error: Handle = std::ptr::null_mut();
        let find = "vird_config_object_find";
        let found =
            call!(self.library, find, (Handle, *const c_char, ErrorPlace) -> Handle, from, path.as_ptr(), &mut error);
        if found.is_null() {
            return Ok(());
        }
        let xml = c_string(&self.library.xml(found));
        self.library.unref(found);
        let add = "vird_config_object_add_xml";
        let added =
            call!(self.library, add, (Handle, *const c_char, ErrorPlace) -> Handle, to, xml.as_ptr(), &mut error);
        if added.is_null() {
            return Err(format!("{add}: {}", self.library.message(error)));
        }
        self.library.unref(added);
        Ok(())
    }

    fn differences(&self, old: Handle, new: Handle) -> Vec<String> {
        let mut length = 0usize;
        let mut error: Handle = std::ptr::null_mut();
        let found = call!(
            self.library, "vird_config_object_diff",
            (Handle, Handle, *mut usize, ErrorPlace) -> *mut Handle, old, new, &mut length, &mut error
        );
        let texts = (0..length).map(|at| {
            // SAFETY: the array has that many items.
            let difference = unsafe { *found.add(at) };
            self.library
                .owned(call!(self.library, "vird_config_difference_to_string", (Handle) -> *mut c_char, difference))
                .unwrap_or_default()
        });
        let texts = texts.collect();
        call!(self.library, "vird_object_array_free", (*mut Handle) -> (), found);
        texts
    }
}

fn corpus() -> Option<PathBuf> {
    let fallback = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let corpus = std::env::var_os("VIRTDESIGNER_CORPUS").map_or_else(fallback, PathBuf::from);
    corpus.join("libvirt").is_dir().then_some(corpus)
}

/// Which of the files a grammar accepts.
fn accepted(grammar: &Path, files: &[PathBuf]) -> BTreeSet<PathBuf> {
    let mut accepted = BTreeSet::new();
    for files in files.chunks(200) {
        let output = Command::new("xmllint").args(["--noout", "--relaxng"]).arg(grammar).args(files).output();
        let output = output.expect("xmllint runs");
        let verdicts = String::from_utf8_lossy(&output.stderr).into_owned();
        accepted.extend(verdicts.lines().filter_map(|line| line.strip_suffix(" validates")).map(PathBuf::from));
    }
    accepted
}

#[test]
fn documents_are_rebuilt_through_the_typed_functions() {
    let Some(corpus) = corpus() else { return support::skip("rebuilding libvirt's documents: there is no corpus") };
    if !support::have("xmllint") {
        return support::skip("rebuilding libvirt's documents: xmllint is not installed");
    }
    let model = Model::read(&support::root().join("data/schema"));
    let library = Library::open();
    let mut rebuild = Rebuild { library: &library, model: &model, values: 0, fields: BTreeSet::new() };
    let mut failures = Vec::new();
    let mut kinds_of_failures: BTreeMap<String, usize> = BTreeMap::new();
    let mut total = 0;
    for (kind, class, grammar) in KINDS {
        let files = support::files(&corpus.join("libvirt").join(kind), "xml");
        if files.is_empty() {
            println!("{kind}: no documents");
            continue;
        }
        // What any of the two says is a document: that of the newest libvirt, or the installed one.
        let newest = corpus.join("libvirt-schemas-12.8").join(grammar);
        let installed = Path::new("/usr/share/libvirt/schemas").join(grammar);
        let mut verdicts: HashMap<&str, BTreeSet<PathBuf>> = HashMap::new();
        for (name, grammar) in [("12.8", &newest), ("installed", &installed)] {
            if grammar.is_file() {
                verdicts.insert(name, accepted(grammar, &files));
            }
        }
        let valid: BTreeSet<&PathBuf> = verdicts.values().flatten().collect();
        let dir = support::scratch("rebuild").join(kind);
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).expect("a directory for what is rebuilt");
        let parse = format!("vird_config_{}_new_from_xml", symbol(model.class(class)));
        let mut rebuilt = Vec::new();
        for path in &valid {
            let text = c_string(&support::read(path));
            let mut error: Handle = std::ptr::null_mut();
            let old = call!(library, parse, (*const c_char, ErrorPlace) -> Handle, text.as_ptr(), &mut error);
            if old.is_null() {
                failures.push(format!("{}: {}", path.display(), library.message(error)));
                continue;
            }
            match rebuild.copy(old) {
                Err(failure) => failures.push(format!("{}: {failure}", path.display())),
                Ok(new) => {
                    let differences = rebuild.differences(old, new);
                    let file = dir.join(path.file_name().expect("a name"));
                    std::fs::write(&file, library.xml(new)).expect("written");
                    if !differences.is_empty() {
                        for difference in &differences {
                            let shape = difference.lines().next().unwrap_or("").to_owned();
                            *kinds_of_failures.entry(shape).or_default() += 1;
                        }
                        failures.push(format!("{}:\n  {}", path.display(), differences.join("\n  ")));
                    }
                    rebuilt.push(file);
                    library.unref(new);
                }
            }
            library.unref(old);
        }
        println!("{kind}: {} documents, {} valid, {} rebuilt", files.len(), valid.len(), rebuilt.len());
        for (name, grammar) in [("12.8", &newest), ("installed", &installed)] {
            let Some(before) = verdicts.get(name) else { continue };
            let after = accepted(grammar, &rebuilt);
            for file in rebuilt.iter().filter(|file| !after.contains(*file)) {
                let original = corpus.join("libvirt").join(kind).join(file.file_name().expect("a name"));
                if before.contains(&original) {
                    failures.push(format!("{}: rebuilt, it is no longer valid for {name}", file.display()));
                }
            }
        }
        total += valid.len();
    }
    println!("{total} documents, {} values, {} fields", rebuild.values, rebuild.fields.len());
    let mut kinds: Vec<_> = kinds_of_failures.into_iter().collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (shape, count) in kinds.iter().take(60) {
        println!("{count:5} {shape}");
    }
    assert!(total > 0, "the corpus has no valid document");
    support::none_failed(failures);
}
