// SPDX-License-Identifier: LGPL-2.1-or-later
//! Everything that libosinfo says of our own database, an installed one and that of the corpus, we say too.
//!
//! Needs libosinfo with its headers, a C compiler and pkg-config; without them the test says so and passes.
//!
//! Known differences, none of which is an answer that a caller could want:
//! - order: libosinfo's is that of hash slots in part, so lists are compared as sorted lines;
//! - `x-...` values of products stand twice in libosinfo;
//! - libosinfo lists what is referred to but has no file, with nothing but its id.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

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
fn ours(path: &Path, languages: &str) -> Vec<String> {
    let db = Db::open_path_in(path, Languages::from_list(languages)).unwrap();
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

/// The program that asks libosinfo, compiled once for all tests; none if that is not possible here.
fn oracle() -> Option<PathBuf> {
    static PROGRAM: OnceLock<Option<PathBuf>> = OnceLock::new();
    PROGRAM.get_or_init(compile).clone()
}

fn compile() -> Option<PathBuf> {
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

fn theirs(program: &Path, path: &Path, languages: &str) -> Vec<String> {
    let output = Command::new(program).arg(path).env("LC_ALL", "C").env("LANGUAGE", languages).output().unwrap();
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

/// Fails unless both say the same of a database; answers how many different lines that is.
fn compare(program: &Path, path: &Path, languages: &str) -> usize {
    let expected = counted(theirs(program, path, languages));
    let found = counted(ours(path, languages));
    let only = |here: &BTreeMap<String, i64>, there: &BTreeMap<String, i64>, who: &str| -> Vec<String> {
        let different = here.iter().filter(|(line, count)| there.get(*line) != Some(count));
        different.map(|(line, count)| format!("{who}, {count} times: {line}")).collect()
    };
    let differences = [only(&expected, &found, "libosinfo"), only(&found, &expected, "we")].concat();
    let shown = differences.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(differences.is_empty(), "{}: {} differences\n{shown}", path.display(), differences.len());
    println!("{} ({languages}): {} different lines agree", path.display(), expected.len());
    expected.len()
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
        assert!(compare(&program, &path, "") > 100, "{} has next to nothing in it", path.display());
        compare(&program, &path, "pt_BR.UTF-8:fr:de_AT@euro");
    }
}

/// What published databases do not contain, but the format allows.
const ODD: &[(&str, &str)] = &[
    (
        "os/a/base.xml",
        "<os id='http://a/base'><short-id>base</short-id><name>Base</name>
           <name xml:lang='pt'>B pt</name><name lang='fr'>B fr</name><name xml:lang='pt_BR'>B br</name>
           <release-date>2020-02-03</release-date><eol-date>2021-12-31</eol-date>
           <kernel-url-argument>base</kernel-url-argument><cloud-image-username>cloud</cloud-image-username>
           <devices><device id='http://d/1'/><device id='http://d/2' supported='true'><driver>drv</driver></device>
             <device id='http://d/3'/><device id='http://d/1'><driver>again</driver></device></devices>
           <devices><device id='http://d/4' supported='FALSE'/></devices>
           <firmware arch='x86_64' type='bios'/><firmware arch='x86_64' type='efi' supported='yes'/>
           <firmware arch='i686' type='bios' supported='true'/>
           <resources arch='all'><minimum><n-cpus>0x2</n-cpus><cpu>010</cpu><ram>12abc</ram></minimum></resources>
           <resources arch='i686'><minimum/><recommended><ram>7</ram><what/></recommended></resources>
         </os>",
    ),
    (
        "os/a/mid.xml",
        "<os id='http://a/mid'><short-id><![CDATA[mid]]></short-id><short-id>m<!-- c -->x</short-id>
           <name>Mid<!-- c --> dle<![CDATA[ & more]]></name><vendor>  spaces  </vendor><version/>
           <derives-from id='http://a/base'/><upgrades id='http://a/base'/><clones id='http://a/other'/>
           <devices><device id='http://d/3' supported='false'/><device id='http://d/5'/></devices>
           <firmware arch='x86_64' type='bios' supported='false'/><firmware arch='x86_64' type='efi'/>
           <resources arch='all' inherit='true'><minimum><storage>99</storage></minimum></resources>
         </os>",
    ),
    (
        "os/a/other.xml",
        "<os id='http://a/other'><name>Other</name><family>f</family>
           <devices><device id='http://d/3'/><device id='http://d/6'/></devices>
           <firmware arch='aarch64' type='efi'/>
           <resources arch='all'><minimum><ram>5</ram></minimum><maximum><n-cpus>3</n-cpus></maximum>
             <network-install><ram>4</ram></network-install></resources>
         </os>",
    ),
    (
        "os/a/leaf-1.2.xml",
        "<os id='http://a/leaf/1.2'><release-status>rolling</release-status>
           <derives-from id='http://a/other'/><derives-from id='http://a/mid'/><derives-from id='http://a/other'/>
           <devices><device id='http://d/3'/></devices>
           <resources arch='all' inherit='true'/><resources arch='i686' inherit='true'><maximum/></resources>
           <resources arch='none' inherit='yes'><minimum/></resources>
           <media arch='x86_64' live='yes' installer='false'><variant id='v2'/><variant id='v1'/>
             <iso><volume-id>one</volume-id><volume-id>two</volume-id><system-id/><volume-size>5</volume-size>
               <l10n-language>de</l10n-language><l10n-language>fr</l10n-language></iso>
             <installer><script id='http://s/1'/><script id='http://s/2'/><script id='http://s/1'/></installer></media>
           <media arch='all' installer-reboots='3' eject-after-install='false'><x-mine>1</x-mine>
             <iso><l10n-language regex='true' l10n-language-map='m'>r(.*)</l10n-language></iso></media>
           <tree arch='x86_64'><treeinfo/></tree><tree arch='i686'><treeinfo><other/></treeinfo><kernel>k</kernel></tree>
           <image arch='x86_64' format='raw' cloud-init='maybe'><variant id='v1'/></image>
           <variant id='v1'><name>V1</name><name xml:lang='fr'>V1 fr</name></variant><variant id='v2'/>
           <variant id='v1'><name>V1 again</name></variant>
           <driver arch='i686' location='l' priority='0x40' pre-installable='yes'><file>f</file>
             <device id='http://d/1'/><device id='http://d/2'/><device id='http://d/1'/></driver>
           <installer><script id='http://s/1'/></installer><installer><script id='http://s/2'/></installer>
         </os>",
    ),
    (
        "os/a/leaf-1.2.d/more.xml",
        "<os id='http://a/leaf/1.2'><name>Leaf</name><version>1.2</version><derives-from id='http://a/base'/>
           <devices><device id='http://d/5' supported='false'/></devices><firmware arch='x86_64' type='bios'/>
           <media arch='i686'/><resources arch='ppc'><minimum><ram>1</ram></minimum></resources>
         </os>",
    ),
    ("os/a/leaf-1.2.d/README", "not a data file"),
    ("os/a/masked.xml", ""),
    ("os/schema/s.xml", "<os id='http://schema/s'><name>not read</name></os>"),
    ("os/a/b-c.xml", "<os id='http://a/b/c'><name>1</name></os><os id='http://a/b+c'><name>2</name></os>"),
    ("os/https-/-a.org-x-1.xml", "<os id='https://a.org/x/1'><name>secure</name></os>"),
    ("os/only.d/e.xml", "<os id='http://only'><name>extension only</name></os>"),
    ("device/d/1.xml", "<device id='http://d/1'><name>one</name><class>net</class><x-mine>1</x-mine></device>"),
    ("device/d/2.d/e.xml", "<device id='http://d/2'><class>block</class></device>"),
    ("device/d/3.xml", "<device id='http://d/3'><vendor>v</vendor><vendor xml:lang='fr'>w</vendor></device>"),
    ("device/d/4.xml", "<device id='http://d/4'/>"),
    ("device/d/5.xml", "<device id='http://d/5'/>"),
    ("device/d/6.xml", "<device id='http://d/6'/>"),
    ("platform/p/1.xml", "<platform id='http://p/1'><devices><device id='http://d/1'/></devices></platform>"),
    (
        "platform/p/2.xml",
        "<platform id='http://p/2'><short-id>p2</short-id><upgrades id='http://p/1'/>
           <devices><device id='http://d/2' supported='false'/><device id='http://d/6'/></devices></platform>",
    ),
];

#[test]
fn we_say_what_libosinfo_says_of_odd_files() {
    let Some(program) = oracle() else {
        println!("skipped: needs libosinfo with headers, pkg-config and cc");
        return;
    };
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("odd-osinfo");
    let _ = std::fs::remove_dir_all(&root);
    for (path, text) in ODD {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let is_data = text.starts_with('<');
        let text = if is_data { format!("<libosinfo version='0.0.1'>{text}</libosinfo>") } else { text.to_string() };
        std::fs::write(path, text).unwrap();
    }
    for languages in ["", "pt_BR:fr", "fr", "pt"] {
        assert!(compare(&program, &root, languages) > 100);
    }
}
