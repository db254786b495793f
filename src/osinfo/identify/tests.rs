// SPDX-License-Identifier: LGPL-2.1-or-later
//! Identification in databases made for the purpose.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::super::language::Languages;
use super::super::{Db, Entity, Media, Tree};
use super::iso::tests::image;
use crate::error::ErrorCode;

fn scratch(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("virtdesigner-identify-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

/// A database with these files of operating systems, by the last part of their id.
fn database(name: &str, oses: &[(&str, &str)]) -> (PathBuf, Db) {
    let dir = scratch(name);
    std::fs::create_dir_all(dir.join("os/a")).unwrap();
    for (id, content) in oses {
        let text = format!("<libosinfo><os id='http://a/{id}'><short-id>{id}</short-id>{content}</os></libosinfo>");
        std::fs::write(dir.join(format!("os/a/{id}.xml")), text).unwrap();
    }
    let db = Db::open_path_in(&dir, Languages::none()).unwrap();
    (dir, db)
}

fn media(arch: &str, iso: &str) -> String {
    format!("<media arch='{arch}'><iso>{iso}</iso></media>")
}

fn medium(volume: &str, size: u32) -> Media {
    Media::from_bytes("m", &image(volume, "LINUX", size, true), true).unwrap()
}

fn ids(list: &[impl Entity]) -> Vec<&str> {
    list.iter().map(|one| one.id().strip_prefix("http://a/").unwrap()).collect()
}

#[test]
fn the_best_description_comes_first() {
    let volume = |text: &str| format!("<volume-id>{text}</volume-id>");
    let (dir, db) = database(
        "best",
        &[
            ("all", &media("all", &volume("Disc 1 x"))),
            ("rolling", &format!("<release-status>rolling</release-status>{}", media("x86_64", &volume("Disc 1 x")))),
            (
                "old",
                &format!(
                    "<release-date>2020-01-01</release-date>{}{}{}",
                    media("all", &volume(".*")),
                    media("x86_64", &volume("Disc .*")),
                    media("x86_64", &volume("Disc 1.*"))
                ),
            ),
            ("new", &format!("<release-date>2021-01-01</release-date>{}", media("x86_64", &volume(r"Disc 1[ ].*")))),
            ("sized", &media("x86_64", &format!("{}<volume-size>20480</volume-size>", volume(".*")))),
            ("two", &media("x86_64", &format!("{}<system-id>L</system-id>", volume("D")))),
            ("not-anchored", &media("x86_64", &volume("isc"))),
            ("broken", &media("x86_64", &volume("("))),
            ("nothing", &media("x86_64", "")),
        ],
    );
    let found = db.identify_medialist(&medium("Disc 1 x", 10));
    assert_eq!(ids(&found), ["sized:0", "two:0", "new:0", "old:2", "old:1", "rolling:0", "all:0"]);
    assert_eq!(ids(&db.identify_medialist(&medium("Disc 1 x", 11)))[0], "two:0");
    assert!(db.identify_media(&medium("Else", 11)).is_some_and(|found| found.id() == "http://a/old:0"));
    let (os, reference) = db.guess_os_from_media(&medium("Disc 1 x", 10)).unwrap();
    assert_eq!((os.id(), reference.id()), ("http://a/sized", "http://a/sized:0"));
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn media_are_completed() {
    let content = "<variant id='desktop'><name>Desktop</name></variant>\
        <media arch='x86_64' live='true' installer-reboots='2' eject-after-install='false' installer-script='false'>\
        <url>http://u</url><variant id='desktop'/><kernel>k</kernel><initrd>i</initrd><iso><volume-id>D_</volume-id>\
        <l10n-language regex='true' l10n-language-map='http://a/map'>D_(..)?</l10n-language></iso>\
        <installer><script id='http://a/s'/></installer></media>\
        <media arch='x86_64' installer='false'><iso><volume-id>L</volume-id><l10n-language>de_DE</l10n-language>\
        <l10n-language>fr_FR</l10n-language></iso></media>";
    let (dir, db) = database("complete", &[("os", content)]);
    std::fs::create_dir_all(dir.join("datamap/a")).unwrap();
    let map = "<libosinfo><datamap id='http://a/map'><entry inval='EN' outval='en_US'/></datamap></libosinfo>";
    std::fs::write(dir.join("datamap/a/map.xml"), map).unwrap();
    let found = db.identify_media(&medium("D_EN", 5)).unwrap();
    let values = ["architecture", "url", "kernel", "initrd", "live", "installer", "installer-script", "volume-id"];
    let values: Vec<_> = values.iter().map(|key| found.param(key).unwrap_or("-")).collect();
    assert_eq!(values, ["x86_64", "http://u", "k", "i", "true", "true", "false", "D_EN"]);
    assert_eq!((found.installer_reboots(), found.eject_after_install()), (Some(2), false));
    assert_eq!((found.languages(), found.variant_ids()), (vec!["en_US"], vec!["desktop"]));
    assert_eq!(found.install_script_ids(), ["http://a/s"]);
    assert_eq!(found.os().map(|os| os.id()), Some("http://a/os"));
    assert_eq!(found.volume_size(), Some(5 * 2048));
    assert!(found.is_bootable());
    let again = db.identify_media(&found).unwrap();
    assert_eq!(again.record(), found.record(), "to identify again changes nothing");
    assert_eq!(db.identify_media(&medium("D_XX", 5)).unwrap().languages(), ["XX"]);
    assert!(db.identify_media(&medium("D_", 5)).unwrap().languages().is_empty());
    let live = db.identify_media(&medium("L", 5)).unwrap();
    assert_eq!((live.languages(), live.installer_reboots()), (vec!["de_DE", "fr_FR"], None));
    assert_eq!(live.param("installer-reboots"), None);
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn trees_are_known_whatever_the_spelling_of_their_architecture() {
    let tree = |arch: &str, pattern: &str| {
        format!(
            "<tree arch='{arch}'><url>http://u</url><kernel>k</kernel><variant id='server'/><treeinfo>\
             <family>Fedora</family><arch>{pattern}</arch></treeinfo></tree>"
        )
    };
    let empty = "<tree arch='x86_64'><treeinfo><family/></treeinfo></tree><tree arch='i686'/>";
    let (dir, db) = database("trees", &[("os", &(tree("i686", "i386") + &tree("all", "x86_64"))), ("empty", empty)]);
    let of = |arch: &str| {
        Tree::from_treeinfo(&format!("[general]\nfamily=Fedora\narch={arch}\n[images-{arch}]\ninitrd=i\n"), "/t")
    };
    let found = db.identify_tree(&of("i386").unwrap()).unwrap();
    assert_eq!((found.id(), found.os().map(|os| os.id())), ("http://a/os:0", Some("http://a/os")));
    assert_eq!((found.architecture(), found.treeinfo_arch()), (Some("i686"), Some("i386")));
    assert_eq!((found.kernel(), found.initrd(), found.url()), (Some("k"), Some("i"), Some("http://u")));
    let found = db.identify_tree(&of("x86_64_v2").unwrap()).unwrap();
    assert_eq!((found.id(), found.architecture()), ("http://a/os:1", Some("x86_64")));
    assert!(db.identify_tree(&of("aarch64").unwrap()).is_none());
    assert_eq!(ids(&db.identify_treelist(&found)), ["os:1"]);

    let place = dir.join("tree with blank");
    std::fs::create_dir(&place).unwrap();
    let location = place.display().to_string();
    assert_eq!(Tree::from_location(&location).unwrap_err().code(), ErrorCode::NotFound);
    std::fs::write(place.join("treeinfo"), "[general]\nfamily=A\n").unwrap();
    let url = format!("file://{}", location.replace(' ', "%20"));
    for location in [location.clone(), url, format!("{location}/treeinfo")] {
        assert_eq!(Tree::from_location(&location).unwrap().treeinfo_family(), Some("A"), "{location}");
    }
    std::fs::write(place.join(".treeinfo"), "[general]\nfamily=B\n").unwrap();
    assert_eq!(Tree::from_location(&location).unwrap().treeinfo_family(), Some("B"));
    std::fs::remove_dir_all(dir).unwrap();
}

fn media_error(path: &Path) -> (ErrorCode, String) {
    let error = Media::from_location(path.to_str().unwrap(), false).unwrap_err();
    (error.code(), error.to_string())
}

#[test]
fn media_come_from_files_and_bytes_alike() {
    let dir = scratch("sources");
    let (path, bytes) = (dir.join("a.iso"), image("Disc", "LINUX", 7, false));
    std::fs::write(&path, &bytes).unwrap();
    let location = path.to_str().unwrap();
    let from_path = Media::from_location(location, false).unwrap();
    assert_eq!((from_path.id(), from_path.url()), (location, Some(location)));
    assert!(!from_path.is_bootable());
    assert_eq!(Media::from_location(location, true).unwrap_err().code(), ErrorCode::NotBootable);
    let file = std::fs::File::open(&path).unwrap();
    for other in [
        Media::from_file(location, &file, false),
        Media::from_bytes(location, &bytes, false),
        Media::from_bytes(location, &bytes[..18 * 2048], false),
    ] {
        assert_eq!(other.unwrap().record(), from_path.record());
    }
    symlink(&path, dir.join("link")).unwrap();
    assert!(Media::from_location(dir.join("link").to_str().unwrap(), false).is_ok());
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn what_could_hold_us_up_is_refused() {
    let start = Instant::now();
    let dir = scratch("hostile");
    let fifo = dir.join("fifo");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().is_ok_and(|status| status.success()));
    let _socket = std::os::unix::net::UnixListener::bind(dir.join("socket")).unwrap();
    symlink(dir.join("loop"), dir.join("loop")).unwrap();
    for (path, expected) in [
        (fifo.as_path(), "a pipe"),
        (&dir, "a directory"),
        (&dir.join("socket"), "a socket"),
        (Path::new("/dev/zero"), "a character device"),
        (Path::new("/dev/null"), "a character device"),
        (Path::new("/dev/tty"), "a character device"),
        (&dir.join("loop"), "cannot be opened"),
        (&dir.join("missing"), "cannot be opened"),
    ] {
        let (_, message) = media_error(path);
        assert!(message.contains(expected) && message.contains(path.to_str().unwrap()), "{message}");
        assert!(Tree::from_location(path.to_str().unwrap()).is_err(), "{}", path.display());
    }
    assert_eq!(media_error(&dir.join("missing")).0, ErrorCode::NotFound);
    assert_eq!(media_error(Path::new("http://a/b.iso")).0, ErrorCode::Unsupported);

    // Sparse: a tebibyte of nothing, once with descriptors.
    let huge = dir.join("huge");
    let file = std::fs::File::create(&huge).unwrap();
    if file.set_len(1 << 40).is_ok() {
        assert_eq!(media_error(&huge).0, ErrorCode::InvalidValue);
        assert_eq!(Tree::from_location(huge.to_str().unwrap()).unwrap_err().code(), ErrorCode::Limit);
        std::fs::create_dir(dir.join("tree")).unwrap();
        std::fs::rename(&huge, dir.join("tree/.treeinfo")).unwrap();
        assert_eq!(Tree::from_location(dir.join("tree").to_str().unwrap()).unwrap_err().code(), ErrorCode::Limit);
    }
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn bombs_in_patterns_cost_little() {
    let bomb = |pattern: &str| media("x86_64", &format!("<volume-id>{pattern}</volume-id>"));
    let many: String = (0..500).map(|_| bomb("(a*)*(b|a)*((a?){50}){50}$")).collect();
    let (dir, db) = database(
        "bombs",
        &[("many", &many), ("large", &bomb("((((a{999}){999}){999}){999}){999}")), ("good", &bomb("aaa.*"))],
    );
    let start = Instant::now();
    let found = db.identify_medialist(&medium(&"a".repeat(31), 1));
    assert!(ids(&found).contains(&"good:0"));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    std::fs::remove_dir_all(dir).unwrap();
}
