// SPDX-License-Identifier: LGPL-2.1-or-later
//! Everything that libosinfo says of our own database, an installed one and that of the corpus, we say too.
//!
//! Needs libosinfo with its headers, a C compiler and pkg-config; without them the test says so and passes.
//!
//! Known differences, none of which is an answer that a caller could want:
//! - order: libosinfo's is that of hash slots in part, so lists are compared as sorted lines;
//! - `x-...` values of products stand twice in libosinfo.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use virtdesigner::osinfo::{Db, Entity, Languages, Product, Relationship, ResourceKind, Resources};

#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn line(&mut self, id: &str, key: &str, value: &str) {
        self.0.push(format!("{id}\t{key}\t{}", value.replace('\n', "\\n").replace('\t', "\\t")));
    }

    fn params(&mut self, entity: &impl Entity, owner: &str, prefix: &str) {
        for key in entity.param_keys().into_iter().filter(|key| *key != "id") {
            for value in entity.params(key) {
                self.line(owner, &format!("{prefix}{key}"), value);
            }
        }
    }

    fn ids<E: Entity>(&mut self, entities: &[E], owner: &str, key: &str) {
        entities.iter().for_each(|entity| self.line(owner, key, entity.id()));
    }

    fn parts<E: Entity>(&mut self, entities: &[E], owner: &str, key: &str) {
        for entity in entities {
            self.line(owner, key, entity.id());
            self.params(entity, owner, &format!("{key} {} ", entity.id()));
        }
    }

    fn resources(&mut self, all: &[Resources], owner: &str, key: &str) {
        let amount = |amount: Option<u64>| amount.map_or("-1".to_owned(), |amount| amount.to_string());
        for one in all {
            let [cpus, cpu, ram, storage] = [one.n_cpus(), one.cpu(), one.ram(), one.storage()].map(amount);
            self.line(owner, key, &format!("{} {cpus} {cpu} {ram} {storage}", one.architecture().unwrap()));
        }
    }
}

const RELATIONSHIPS: [Relationship; 3] = [Relationship::DerivesFrom, Relationship::Upgrades, Relationship::Clones];

/// Prints the same lines as `osinfo_oracle.c`.
fn ours(path: &Path) -> Vec<String> {
    let db = Db::open_path_in(path, Languages::none()).unwrap();
    let mut out = Lines::default();
    for os in db.os_list() {
        let id = os.id();
        out.line(id, "os", id);
        out.params(&os, id, "param ");
        for relationship in RELATIONSHIPS {
            out.ids(&os.related(relationship), id, relationship.as_str());
        }
        let texts = [
            ("release date", os.release_date().map(|date| date.to_string())),
            ("eol date", os.eol_date().map(|date| date.to_string())),
            ("release status", Some((os.release_status() as i32).to_string())),
            ("kernel url argument", os.kernel_url_argument()),
            ("cloud image username", os.cloud_image_username()),
        ];
        for (key, value) in texts {
            value.iter().for_each(|value| out.line(id, key, value));
        }
        out.ids(&os.devices(), id, "device");
        out.ids(&os.all_devices(), id, "all device");
        out.parts(&os.device_links(), id, "link");
        out.parts(&os.all_device_links(), id, "all link");
        for kind in ResourceKind::ALL {
            out.resources(&os.resources(kind), id, kind.as_str());
        }
        out.parts(&os.firmware_list(), id, "firmware");
        out.parts(&os.complete_firmware_list(), id, "complete firmware");
        let media = os.media_list();
        for medium in &media {
            let key = format!("media {} script", medium.id());
            medium.install_script_ids().iter().for_each(|script| out.line(id, &key, script));
        }
        out.parts(&media, id, "media");
        out.parts(&os.tree_list(), id, "tree");
        out.parts(&os.image_list(), id, "image");
        out.parts(&os.variant_list(), id, "variant");
        os.install_script_ids().iter().for_each(|script| out.line(id, "script", script));
        for driver in os.device_drivers() {
            let text = [
                driver.id().to_owned(),
                driver.architecture().unwrap().to_owned(),
                driver.location().unwrap().to_owned(),
                i32::from(driver.is_pre_installable()).to_string(),
                i32::from(driver.is_signed()).to_string(),
                driver.priority().to_string(),
            ];
            out.line(id, "driver", &text.join(" "));
            let key = format!("driver {} file", driver.id());
            driver.files().iter().for_each(|file| out.line(id, &key, file));
            out.ids(&driver.devices(), id, &format!("driver {} device", driver.id()));
        }
    }
    for platform in db.platform_list() {
        let id = platform.id();
        out.line(id, "platform", id);
        out.params(&platform, id, "param ");
        for relationship in RELATIONSHIPS {
            out.ids(&platform.related(relationship), id, relationship.as_str());
        }
        out.ids(&platform.devices(), id, "device");
        out.ids(&platform.all_devices(), id, "all device");
    }
    for device in db.device_list() {
        out.line(device.id(), "known device", device.id());
        out.params(&device, device.id(), "param ");
    }
    assert_eq!(db.warnings(), [], "{}", path.display());
    out.0
}

/// Compiles the program that asks libosinfo; none if that is not possible here.
fn oracle() -> Option<PathBuf> {
    let flags = Command::new("pkg-config").args(["--cflags", "--libs", "libosinfo-1.0"]).output().ok()?;
    if !flags.status.success() {
        return None;
    }
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("osinfo_oracle");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/osinfo_oracle.c");
    let compiled = Command::new("cc")
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror"])
        .arg(source)
        .arg("-o")
        .arg(&program)
        .args(String::from_utf8(flags.stdout).ok()?.split_whitespace())
        .status();
    match compiled {
        Ok(status) => {
            assert!(status.success(), "the program that asks libosinfo does not compile");
            Some(program)
        }
        Err(_) => None,
    }
}

fn theirs(program: &Path, path: &Path) -> Vec<String> {
    let output = Command::new(program).arg(path).env("LC_ALL", "C").env_remove("LANGUAGE").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// Counts lines: one that stands twice must stand twice on the other side as well.
fn counted(lines: Vec<String>) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for line in lines {
        *counts.entry(line).or_default() += 1;
    }
    counts
}

#[test]
fn we_say_what_libosinfo_says() {
    let Some(program) = oracle() else {
        println!("skipped: needs libosinfo with headers, pkg-config and cc");
        return;
    };
    let corpus = std::env::var_os("VIRTDESIGNER_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/osinfo");
    for path in [own, PathBuf::from("/usr/share/osinfo"), corpus.join("osinfo-db")] {
        if !path.is_dir() {
            println!("skipped: there is no {}", path.display());
            continue;
        }
        let expected = counted(theirs(&program, &path));
        let found = counted(ours(&path));
        assert!(expected.len() > 100, "{} has next to nothing in it", path.display());
        let missing = expected
            .iter()
            .filter(|(line, count)| found.get(*line) != Some(count))
            .map(|(line, _)| (line, "libosinfo"));
        let extra =
            found.iter().filter(|(line, count)| expected.get(*line) != Some(count)).map(|(line, _)| (line, "we"));
        let differences: Vec<String> = missing.chain(extra).map(|(line, who)| format!("only {who}: {line}")).collect();
        let shown = differences.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
        assert!(differences.is_empty(), "{}: {} differences\n{shown}", path.display(), differences.len());
        println!("{}: {} different lines agree", path.display(), expected.len());
    }
}
