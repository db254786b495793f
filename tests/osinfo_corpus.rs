// SPDX-License-Identifier: LGPL-2.1-or-later
//! The published database of the corpus: all of it is read, and what was looked up in it by hand is found.

use std::path::{Path, PathBuf};

use virtdesigner::osinfo::{Date, Db, Entity, Filter, Languages, Os, Product, ReleaseStatus};

/// The corpus database, or none if there is no corpus here.
fn corpus() -> Option<PathBuf> {
    let corpus = std::env::var_os("VIRTDESIGNER_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    if !corpus.is_dir() {
        println!("skipped: there is no corpus in {}", corpus.display());
        return None;
    }
    Some(corpus.join("osinfo-db"))
}

fn open(path: &Path) -> Db {
    Db::open_path_in(path, Languages::none()).unwrap()
}

fn os(db: &Db, short_id: &str) -> Os {
    db.find_os_by_short_id(short_id).unwrap_or_else(|| panic!("{short_id} is not found"))
}

/// How many files end in `.xml` below a directory, those in `.d` directories aside.
fn masters(dir: &Path) -> usize {
    let entries = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| match path.extension().and_then(|extension| extension.to_str()) {
            Some("d") if path.is_dir() => 0,
            _ if path.is_dir() => masters(&path),
            Some("xml") => 1,
            _ => 0,
        })
        .sum()
}

#[test]
fn every_file_is_an_entity() {
    let Some(path) = corpus() else { return };
    let db = open(&path);
    let oses = db.os_list();
    assert!(oses.len() > 900, "{}", oses.len());
    assert_eq!(oses.len(), masters(&path.join("os")));
    assert_eq!(db.platform_list().len(), masters(&path.join("platform")));
    for os in &oses {
        assert!(os.name().is_some() && os.vendor().is_some(), "{}", os.id());
        os.media_list();
    }
    assert!(db.device_list().len() > masters(&path.join("device")), "some devices have extensions only");
    assert_eq!(db.warnings(), []);
}

#[test]
fn one_is_found_by_each_of_its_ids_without_the_others() {
    let Some(path) = corpus() else { return };
    let all = open(&path);
    let lazy = open(&path);
    for os in all.os_list() {
        let alone = lazy.find_os(os.id()).unwrap().unwrap();
        assert_eq!(alone.record(), os.record());
        for short_id in os.short_ids() {
            assert_eq!(all.find_os_by_short_id(short_id).unwrap().id(), os.id(), "{short_id}");
        }
    }
    // Short ids that are, and are not, those of their files.
    for (short_id, id) in [
        ("fedora36", "http://fedoraproject.org/fedora/36"),
        ("win11", "http://microsoft.com/win/11"),
        ("alt.p9", "http://altlinux.org/alt/p9.starterkits"),
        ("openindiana", "http://openindiana.org/hipster/rolling"),
        ("fedora-coreos-stable", "http://fedoraproject.org/coreos/stable"),
    ] {
        assert_eq!(os(&open(&path), short_id).id(), id);
    }
    assert!(open(&path).find_os_by_short_id("nosuchsystem1").is_none());
}

#[test]
fn fedora_36_is_what_its_files_say() {
    let Some(path) = corpus() else { return };
    let db = open(&path);
    let fedora = db.find_os("http://fedoraproject.org/fedora/36").unwrap().unwrap();
    assert_eq!(
        (fedora.name(), fedora.version(), fedora.distro()),
        (Some("Fedora Linux 36"), Some("36"), Some("fedora"))
    );
    assert_eq!(fedora.release_date(), Some(Date { year: 2022, month: 5, day: 10 }));
    assert_eq!(fedora.release_status(), ReleaseStatus::Released);
    assert_eq!(
        (fedora.derives_from()[0].short_id(), fedora.upgrades()[0].short_id()),
        (Some("fedora35"), Some("fedora35"))
    );
    let minimum = &fedora.minimum_resources()[0];
    assert_eq!((minimum.architecture(), minimum.n_cpus(), minimum.ram()), (Some("all"), Some(1), Some(1 << 30)));
    assert_eq!(fedora.recommended_resources()[0].n_cpus(), None, "not stated, and not inherited unasked");
    assert_eq!((fedora.variant_list().len(), fedora.tree_list().len(), fedora.image_list().len()), (4, 8, 4));
    assert_eq!(fedora.devices().len(), 0);
    assert!(fedora.has_device("http://pcisig.com/pci/1af4/1041"));
    let net = fedora.all_devices_matching(&Filter::new().with("class", "net"));
    let names: Vec<&str> = net.iter().filter_map(|device| device.name()).collect();
    assert!(names.contains(&"virtio1.0-net") && names.contains(&"e1000e"), "{names:?}");
}

#[test]
fn windows_11_boots_from_efi_only_on_x86_and_inherits_no_drivers() {
    let Some(path) = corpus() else { return };
    let db = open(&path);
    let windows = os(&db, "win11");
    let firmware: Vec<_> = windows
        .firmware_list()
        .iter()
        .map(|f| (f.architecture().map(str::to_owned), f.firmware_type().map(str::to_owned)))
        .collect();
    assert!(firmware.contains(&(Some("x86_64".to_owned()), Some("efi".to_owned()))));
    assert!(!firmware.contains(&(Some("x86_64".to_owned()), Some("bios".to_owned()))));
    assert_eq!(windows.minimum_resources().len(), 2);
    assert_eq!(windows.minimum_resources()[1].ram(), Some(4 << 30));
    assert!(windows.device_drivers().is_empty());
    let ten = os(&db, "win10");
    assert!(!ten.device_drivers().is_empty(), "its extension brings them");
    assert_eq!(ten.short_ids(), ["win10"]);
}
