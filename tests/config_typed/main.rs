// SPDX-License-Identifier: LGPL-2.1-or-later
//! The typed C functions over libvirt's documents, all of them: called by the names that the tables give them, with
//! the types that the tables say.

// The reader of the tables that the build uses.
#[allow(dead_code)]
#[path = "../../build/model.rs"]
mod model;
#[path = "../support/mod.rs"]
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

mod rebuild;
mod unknown;

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

    fn differences(&self, old: Handle, new: Handle) -> Vec<String> {
        let mut length = 0usize;
        let mut error: Handle = std::ptr::null_mut();
        let found = call!(
            self, "vird_config_object_diff",
            (Handle, Handle, *mut usize, ErrorPlace) -> *mut Handle, old, new, &mut length, &mut error
        );
        let texts = (0..length).map(|at| {
            // SAFETY: the array has that many items.
            let difference = unsafe { *found.add(at) };
            self.owned(call!(self, "vird_config_difference_to_string", (Handle) -> *mut c_char, difference))
                .unwrap_or_default()
        });
        let texts = texts.collect();
        call!(self, "vird_object_array_free", (*mut Handle) -> (), found);
        texts
    }
}

fn borrowed(text: *const c_char) -> Option<String> {
    // SAFETY: NULL or a string of the library.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

fn c_string(text: &str) -> CString {
    CString::new(text).expect("XML has no NUL")
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
