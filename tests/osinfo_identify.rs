// SPDX-License-Identifier: LGPL-2.1-or-later
//! Media and trees of the corpus are identified as what they are, and as libosinfo identifies them.
//!
//! Known differences to libosinfo, on purpose:
//! - Patterns fit from the start of a text on, as the database's own tests have it. libosinfo finds them anywhere.
//! - Of several media of the same system that fit, ours is the most specific one; libosinfo's is one of the others.
//! - Languages that a medium lists are told; libosinfo tells only those that it reads from the volume id.
//! - Trees for `i386` or `armhfp`, and those with a blank behind the version, are found.
//! - What a `.treeinfo` says stays as it is; libosinfo replaces it by the patterns.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use virtdesigner::osinfo::{Db, Entity, Languages, Media, Os, OsVariant, Product, Tree};

fn corpus() -> Option<PathBuf> {
    let corpus =
        std::env::var_os("VIRTDESIGNER_CORPUS").map_or_else(|| support::root().join("../shared/corpus"), PathBuf::from);
    if corpus.is_dir() { Some(corpus) } else { None }
}

/// The corpus, or a word about its absence.
macro_rules! need_corpus {
    () => {
        match corpus() {
            Some(corpus) => corpus,
            None => return support::skip("there is no corpus"),
        }
    };
}

fn open(corpus: &Path) -> Db {
    Db::open_path_in(&corpus.join("osinfo-db"), Languages::none()).unwrap()
}

/// One line of the table of ISO images.
#[derive(Debug, Clone)]
struct Case {
    os: String,
    name: String,
    /// Volume, system, publisher, application.
    ids: [String; 4],
    size: Option<u64>,
    languages: Vec<String>,
}

fn cases(corpus: &Path) -> Vec<Case> {
    let text = support::read(&corpus.join("osinfo/isodata.tsv"));
    let field = |text: &str| {
        let mut plain = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            plain.extend(if c == '\\' { chars.next() } else { Some(c) });
        }
        plain
    };
    let cases: Vec<Case> = text
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<String> = line.split('\t').map(field).collect();
            let [os, name, volume, system, publisher, application, size, languages] = &fields[..] else {
                panic!("{} fields: {line}", fields.len())
            };
            Case {
                os: os.clone(),
                name: name.clone(),
                ids: [volume, system, publisher, application].map(String::clone),
                size: size.parse().ok(),
                languages: languages.split([',', ' ']).filter(|part| !part.is_empty()).map(str::to_owned).collect(),
            }
        })
        .collect();
    assert!(cases.len() > 100, "{} cases", cases.len());
    cases
}

/// The beginning of an image with the descriptors of a case.
fn image(case: &Case) -> Vec<u8> {
    const SECTOR: usize = 2048;
    let mut image = vec![0; 19 * SECTOR];
    let mut put = |sector: usize, at: usize, bytes: &[u8]| {
        image[sector * SECTOR + at..][..bytes.len()].copy_from_slice(bytes);
    };
    let fill = |text: &str, length: usize| {
        assert!(text.len() <= length, "{text}");
        format!("{text:length$}").into_bytes()
    };
    let [volume, system, publisher, application] = &case.ids;
    put(16, 0, b"\x01CD001\x01");
    put(16, 8, &fill(system, 32));
    put(16, 40, &fill(volume, 32));
    put(16, 318, &fill(publisher, 128));
    put(16, 574, &fill(application, 128));
    // Nearly all have blocks of 2048 bytes; the others are written with smaller ones.
    let size = case.size.unwrap_or_default();
    let block: u16 = [2048, 1024, 512, 1].into_iter().find(|block| size.is_multiple_of(u64::from(*block))).unwrap();
    let blocks = u32::try_from(size / u64::from(block)).unwrap();
    put(16, 80, &[blocks.to_le_bytes(), blocks.to_be_bytes()].concat());
    put(16, 128, &[block.to_le_bytes(), block.to_be_bytes()].concat());
    put(17, 0, b"\0CD001\x01EL TORITO SPECIFICATION");
    put(18, 0, b"\xffCD001\x01");
    image
}

fn medium(case: &Case) -> Media {
    Media::from_bytes(&case.name, &image(case), true).unwrap_or_else(|error| panic!("{}: {error}", case.name))
}

/// The first short id: an operating system may have others, which it shares with its point releases.
fn short_id(os: Option<&Os>) -> String {
    os.and_then(|os| os.short_id()).unwrap_or("-").to_owned()
}

#[test]
fn iso_images_are_identified() {
    let corpus = need_corpus!();
    let db = open(&corpus);
    let cases = cases(&corpus);
    let (mut failures, mut several, mut languages) = (Vec::new(), 0, 0);
    for case in &cases {
        let medium = medium(case);
        let fitting: BTreeSet<String> =
            db.identify_medialist(&medium).iter().map(|media| short_id(media.os())).collect();
        let Some(found) = db.identify_media(&medium) else {
            failures.push(format!("{} {}: not found", case.os, case.name));
            continue;
        };
        let best = short_id(found.os());
        assert!(fitting.contains(&best));
        // The rule of the database's own tests: what else fits must have an image of the same name. Half of the
        // images are not in this table, so where they would be is looked at as well: releases of one line share them.
        if fitting.len() > 1 {
            several += 1;
            let line = |id: &str| id.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == 'k').to_owned();
            if !fitting.contains(&case.os) || fitting.iter().any(|id| line(id) != line(&case.os)) {
                failures.push(format!("{} {}: fits {fitting:?}", case.os, case.name));
            }
        } else if best != case.os && !is_misplaced(case, &best) {
            failures.push(format!("{} {}: found {best}", case.os, case.name));
        }
        if !case.languages.is_empty() && best == case.os {
            languages += 1;
            if found.languages() != case.languages {
                failures.push(format!("{}: languages {:?}, not {:?}", case.name, found.languages(), case.languages));
            }
        }
    }
    support::none_failed(failures);
    println!("{} images, {several} of them fit several systems, {languages} with languages", cases.len());
    assert!(languages > 0 && several < cases.len() / 50);
}

/// Images of Alpine 3.17 stand among those of 3.18 in the database's tests, which accept them for what they are.
fn is_misplaced(case: &Case, found: &str) -> bool {
    case.os == "alpinelinux3.18" && found == "alpinelinux3.17" && case.name.contains("-3.17.")
}

#[test]
fn files_and_bytes_say_the_same() {
    let corpus = need_corpus!();
    let path = support::scratch("identify").join("one.iso");
    let location = path.to_str().unwrap();
    for case in cases(&corpus).iter().step_by(20) {
        let bytes = image(case);
        std::fs::write(&path, &bytes).unwrap();
        let from_file = Media::from_location(location, true).unwrap();
        assert_eq!(from_file.record(), Media::from_bytes(location, &bytes, true).unwrap().record());
        let values = ["volume-id", "system-id", "publisher-id", "application-id"];
        for (key, expected) in values.into_iter().zip(&case.ids) {
            assert_eq!(from_file.param(key).unwrap_or_default(), expected, "{}: {key}", case.name);
        }
        assert_eq!(from_file.volume_size(), case.size);
    }
}

fn trees(corpus: &Path) -> Vec<(String, PathBuf)> {
    let root = corpus.join("osinfo/treeinfo");
    let mut found = Vec::new();
    let mut todo = vec![root.clone()];
    while let Some(dir) = todo.pop() {
        for path in std::fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                todo.push(path);
            } else if path.file_name().is_some_and(|name| name == ".treeinfo" || name == "treeinfo") {
                let os = path.strip_prefix(&root).unwrap().components().nth(1).unwrap();
                found.push((os.as_os_str().to_str().unwrap().to_owned(), dir.clone()));
            }
        }
    }
    found.sort();
    assert!(found.len() > 50, "{} trees", found.len());
    found
}

#[test]
fn trees_are_identified() {
    let corpus = need_corpus!();
    let db = open(&corpus);
    let mut failures = Vec::new();
    for (os, dir) in trees(&corpus) {
        let tree = Tree::from_location(dir.to_str().unwrap()).unwrap();
        let text = support::read(&dir.join(".treeinfo"));
        assert_eq!(Tree::from_treeinfo(&text, dir.to_str().unwrap()).unwrap().record(), tree.record());
        let fitting: BTreeSet<String> = db.identify_treelist(&tree).iter().map(|tree| short_id(tree.os())).collect();
        let best = db.identify_tree(&tree).map(|tree| short_id(tree.os()));
        if best.as_ref() != Some(&os) || fitting.len() != 1 {
            failures.push(format!("{os} {}: found {best:?} of {fitting:?}", dir.display()));
        }
    }
    support::none_failed(failures);
}

/// What libosinfo says of one case.
#[derive(Default)]
struct Verdict {
    values: BTreeMap<String, BTreeSet<String>>,
    fitting: BTreeSet<String>,
}

impl Verdict {
    fn one(&self, key: &str) -> Option<&str> {
        self.values.get(key)?.first().map(String::as_str)
    }
}

/// libosinfo's verdicts, or none if it is not installed.
fn oracle(database: &Path, kind: &str, lines: &[String]) -> Option<Vec<Verdict>> {
    let libosinfo = Command::new("pkg-config").args(["--cflags", "--libs", "libosinfo-1.0"]).output();
    let flags = libosinfo.ok().filter(|output| output.status.success())?;
    let flags = String::from_utf8(flags.stdout).unwrap();
    let dir = support::scratch("identify");
    let program = dir.join(format!("oracle-{kind}"));
    let source = support::root().join("tests/osinfo_identify_oracle.c");
    let mut compile = Command::new(support::cc());
    compile.args(["-std=gnu11", "-Wall", "-Wextra"]).arg(source).arg("-o").arg(&program).args(flags.split_whitespace());
    support::run(&mut compile, true).unwrap();
    let input = dir.join(format!("cases-{kind}"));
    std::fs::write(&input, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    let output = Command::new(&program)
        .arg(database)
        .arg(kind)
        .env("LC_ALL", "C")
        .env_remove("LANGUAGE")
        .stdin(std::fs::File::open(&input).unwrap())
        .stderr(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{:?}", output.status);
    let mut verdicts = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if line.starts_with("= ") {
            verdicts.push(Verdict::default());
            continue;
        }
        let verdict: &mut Verdict = verdicts.last_mut().unwrap();
        match line.split_once('\t') {
            Some((key, value)) => _ = verdict.values.entry(key.to_owned()).or_default().insert(value.to_owned()),
            None => _ = verdict.fitting.insert(line.trim_start_matches("* ").to_owned()),
        }
    }
    assert_eq!(verdicts.len(), lines.len());
    Some(verdicts)
}

/// All values, as the oracle prints them.
fn values(entity: &impl Entity, os: Option<&Os>, variants: &[OsVariant]) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |key: &str, value: &str| _ = all.entry(key.to_owned()).or_default().insert(value.to_owned());
    for key in entity.param_keys() {
        entity.params(key).into_iter().for_each(|value| add(key, value));
    }
    os.iter().for_each(|os| add("os", os.id()));
    variants.iter().for_each(|variant| add("os variant", variant.id()));
    all
}

#[test]
fn media_are_completed_as_libosinfo_does() {
    let corpus = need_corpus!();
    let db = open(&corpus);
    let mut cases = cases(&corpus);
    // Its regular expressions are slow; whoever wants to wait gets all.
    if std::env::var_os("VIRTDESIGNER_ALL_CASES").is_none() {
        cases = cases.into_iter().step_by(8).collect();
    }
    let line = |case: &Case| {
        let size = case.size.map(|size| size.to_string()).unwrap_or_default();
        [&case.ids[..], &[size]].concat().join("\t")
    };
    let lines: Vec<String> = cases.iter().map(line).collect();
    let Some(verdicts) = oracle(&corpus.join("osinfo-db"), "media", &lines) else {
        return support::skip("libosinfo is not installed");
    };
    let (mut failures, mut others) = (Vec::new(), 0);
    for (case, theirs) in cases.iter().zip(verdicts) {
        let medium = medium(case);
        let Some(ours) = db.identify_media(&medium) else {
            failures.push(format!("{}: not found", case.name));
            continue;
        };
        let fitting: BTreeSet<String> =
            db.identify_medialist(&medium).iter().map(|media| media.id().to_owned()).collect();
        for id in fitting.symmetric_difference(&theirs.fitting) {
            if fitting.contains(id) || !is_found_inside(&db, &medium, id) {
                failures.push(format!("{}: {id} fits {}", case.name, if fitting.contains(id) { "us" } else { "them" }));
            }
        }
        if theirs.one("id") != Some(ours.id()) {
            others += 1;
            if !theirs.fitting.contains(ours.id()) {
                failures.push(format!("{}: {} instead of {:?}", case.name, ours.id(), theirs.one("id")));
            }
            continue;
        }
        let mut own = values(&ours, ours.os(), &ours.os_variants());
        own.insert(
            "supports installer script".to_owned(),
            [u8::from(ours.supports_installer_script()).to_string()].into(),
        );
        ours.install_script_ids()
            .iter()
            .for_each(|id| _ = own.entry("script".into()).or_default().insert((*id).into()));
        // What only we tell: see above; and their case has not been probed.
        for key in ["bootable", "l10n-language"] {
            if !theirs.values.contains_key(key) {
                own.remove(key);
            }
        }
        if !theirs.values.contains_key("url") {
            own.remove("url");
        }
        if own != theirs.values {
            failures.push(format!("{}:\n ours {own:?}\n them {:?}", case.name, theirs.values));
        }
    }
    support::none_failed(failures);
    println!("{} images, {others} as another medium of those that fit", cases.len());
    assert!(others < cases.len() / 10);
}

/// Whether libosinfo found a medium only because it looks for patterns anywhere in a text.
fn is_found_inside(db: &Db, medium: &Media, id: &str) -> bool {
    let os = db.find_os(id.rsplit_once(':').unwrap().0).unwrap().unwrap();
    let reference = os.media_list().into_iter().find(|media| media.id() == id).unwrap();
    !medium.matches(&reference) && reference.volume_id().is_some_and(|pattern| pattern.starts_with("EL-"))
}

#[test]
fn trees_are_completed_as_libosinfo_does() {
    let corpus = need_corpus!();
    let db = open(&corpus);
    let trees = trees(&corpus);
    let lines: Vec<String> = trees.iter().map(|(_, dir)| dir.canonicalize().unwrap().display().to_string()).collect();
    let Some(verdicts) = oracle(&corpus.join("osinfo-db"), "tree", &lines) else {
        return support::skip("libosinfo is not installed");
    };
    let (mut failures, mut missed) = (Vec::new(), 0);
    for (dir, theirs) in lines.iter().zip(verdicts) {
        let tree = Tree::from_location(dir).unwrap();
        for key in
            ["treeinfo-family", "treeinfo-variant", "treeinfo-version", "treeinfo-arch", "kernel", "initrd", "boot-iso"]
        {
            let them = theirs.one(key).map(str::trim_end);
            if tree.param(key) != them {
                failures.push(format!("{dir}: {key} {:?}, they say {them:?}", tree.param(key)));
            }
        }
        let ours = db.identify_tree(&tree).unwrap();
        if theirs.one("os").is_none() {
            missed += 1;
        } else if theirs.one("os") != ours.os().map(|os| os.id()) {
            failures.push(format!("{dir}: {:?}, they say {:?}", ours.os(), theirs.one("os")));
        }
        // They may know only the one for all architectures, where we know the one for this.
        let own = ours.os().unwrap().tree_list();
        for id in &theirs.fitting {
            if !own.iter().any(|reference| reference.id() == id && tree.matches(reference)) {
                failures.push(format!("{dir}: does not fit {id}"));
            }
        }
    }
    support::none_failed(failures);
    println!("{} trees, {missed} of them not known to libosinfo", trees.len());
    assert!(missed > 0);
}

/// What `osinfo-detect` prints of an image: for each of installer and live, the system or its only variant.
fn announcement(media: &Media) -> BTreeSet<String> {
    let variants = media.os_variants();
    let os = media.os().unwrap();
    let name = match &variants[..] {
        [only] => only.name(),
        _ => os.name(),
    };
    let (name, arch) = (name.unwrap_or("-"), media.architecture().unwrap_or("-"));
    let line = |what: &str| format!("{what} for OS '{name} ({arch})'");
    let kinds = [(media.is_installer(), "installer"), (media.is_live(), "live media")];
    kinds.into_iter().filter(|(is, _)| *is).map(|(_, what)| line(what)).collect()
}

#[test]
fn osinfo_detect_agrees() {
    let corpus = need_corpus!();
    if !support::have("osinfo-detect") {
        return support::skip("osinfo-detect is not installed");
    }
    let db = open(&corpus);
    let path = support::scratch("identify").join("detect.iso");
    let cases = cases(&corpus);
    let step = if std::env::var_os("VIRTDESIGNER_ALL_CASES").is_some() { 1 } else { 67 };
    for case in cases.iter().step_by(step) {
        std::fs::write(&path, image(case)).unwrap();
        // It is known to never come back from some images.
        let output = Command::new("timeout")
            .args(["60", "osinfo-detect", "--all"])
            .arg(&path)
            .env("OSINFO_SYSTEM_DIR", corpus.join("osinfo-db"))
            .env("OSINFO_LOCAL_DIR", "/nonexistent")
            .env("OSINFO_USER_DIR", "/nonexistent")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("is bootable"), "{}: {text}", case.name);
        let medium = Media::from_location(path.to_str().unwrap(), true).unwrap();
        for line in announcement(&db.identify_media(&medium).unwrap()) {
            assert!(text.contains(&line), "{}: '{line}' is not in:\n{text}", case.name);
        }
    }
}

/// The built-in database knows the images and trees of all releases that it has, with few exceptions.
#[test]
fn the_builtin_database_identifies_its_own() {
    let corpus = need_corpus!();
    let db = Db::builtin();
    let known: BTreeSet<String> = db.os_list().iter().flat_map(Product::short_ids).map(str::to_owned).collect();
    let (mut images, mut image_failures) = (0, Vec::new());
    for case in cases(&corpus).iter().filter(|case| known.contains(&case.os)) {
        images += 1;
        let best = db.identify_media(&medium(case)).map_or("-".to_owned(), |media| short_id(media.os()));
        if best != case.os && !is_misplaced(case, &best) {
            image_failures.push(format!("{} {}: found {best}", case.os, case.name));
        }
    }
    let (mut all_trees, mut tree_failures) = (0, Vec::new());
    for (os, dir) in trees(&corpus).into_iter().filter(|(os, _)| known.contains(os)) {
        all_trees += 1;
        let tree = Tree::from_location(dir.to_str().unwrap()).unwrap();
        let best = db.identify_tree(&tree).map_or("-".to_owned(), |tree| short_id(tree.os()));
        if best != os {
            tree_failures.push(format!("{os} {}: found {best}", dir.display()));
        }
    }
    println!(
        "built-in: {} of {images} images, {} of {all_trees} trees are not what they are said to be",
        image_failures.len(),
        tree_failures.len()
    );
    assert!(images > 700 && all_trees > 50, "{images} images, {all_trees} trees of releases that are built in");
    assert!(image_failures.len() * 100 <= images, "{}", image_failures.join("\n"));
    assert!(tree_failures.len() * 100 <= all_trees, "{}", tree_failures.join("\n"));
}
