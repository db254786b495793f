// SPDX-License-Identifier: LGPL-2.1-or-later
//! Everything that libosinfo says of our own database, an installed one and that of the corpus, we say too.
//!
//! Needs libosinfo with its headers, a C compiler and pkg-config; without them the test says so and passes.
//!
//! Known differences, none of which is an answer that a caller could want:
//! - order: libosinfo's is that of hash slots in part, so lists are compared as sorted lines;
//! - `x-...` values of products stand twice in libosinfo;
//! - libosinfo lists what is referred to but has no file, with nothing but its id;
//! - of two statements of a deployment on one device the first one counts in libosinfo, elsewhere the last one;
//! - an extension of a deployment replaces it in libosinfo, where extensions of everything else add to it;
//! - a datamap that names a value twice reads memory that libosinfo has freed, so the odd ones here do not;
//! - what an operating system says it has not comes back in libosinfo when the list is filtered: see
//!   [`contradicts_itself`], which proves it line by line from libosinfo's own answer without a filter.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use virtdesigner::osinfo::{
    Date, Db, Deployment, Device, DeviceLink, DeviceLinkFilter, Entity, Filter, Firmware, Languages, Os, Platform,
    Product, ProductFilter, Relationship, ResourceKind, Resources, unique_entities, unique_values,
};

mod support;

/// What lists of devices and of firmware are filtered by; `osinfo_oracle.c` has the same.
const FILTERS: &[(&str, &[(&str, &str)])] = &[
    ("net", &[("class", "net")]),
    ("pci block", &[("class", "block"), ("bus-type", "pci")]),
    ("virtio-net", &[("name", "virtio-net")]),
    ("usb", &[("bus-type", "usb")]),
    ("supported", &[("supported", "true")]),
    ("unsupported", &[("supported", "false")]),
    ("driver", &[("driver", "drv")]),
    ("id", &[("id", "http://pcisig.com/pci/1af4/1041")]),
    ("efi", &[("type", "efi")]),
    ("x86_64", &[("architecture", "x86_64")]),
];

const UNIQUE: &[&str] =
    &["id", "vendor", "family", "distro", "version", "class", "bus-type", "short-id", "release-status", "nothing"];

const RELATIONSHIPS: [Relationship; 3] = [Relationship::DerivesFrom, Relationship::Upgrades, Relationship::Clones];

/// How much is compared.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    All,
    /// Without filters and unique values, which are the same in all languages.
    Texts,
}

fn filters(part: Part) -> impl Iterator<Item = (&'static str, Filter)> {
    let filter =
        |pairs: &[(&str, &str)]| pairs.iter().fold(Filter::new(), |filter, (key, value)| filter.with(*key, *value));
    let wanted = if part == Part::All { FILTERS } else { &[] };
    wanted.iter().map(move |(name, pairs)| (*name, filter(pairs)))
}

fn passing<E: Entity>(entities: Vec<E>, filter: &Filter) -> Vec<E> {
    entities.into_iter().filter(|entity| filter.matches(entity)).collect()
}

fn leading_to(links: Vec<DeviceLink>, filter: &Filter) -> Vec<DeviceLink> {
    let filter = DeviceLinkFilter { base: Filter::new(), target: filter.clone() };
    links.into_iter().filter(|link| filter.matches(link)).collect()
}

#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn line(&mut self, id: &str, key: &str, value: &str) {
        self.0.push(format!("{id}\t{key}\t{}", value.replace('\n', "\\n").replace('\t', "\\t")));
    }

    fn texts(&mut self, id: &str, values: &[(&str, Option<&str>)]) {
        values.iter().for_each(|(key, value)| value.iter().for_each(|value| self.line(id, key, value)));
    }

    fn part_texts(&mut self, id: &str, prefix: &str, values: &[(&str, Option<&str>)]) {
        let given = values.iter().filter_map(|(key, value)| Some((key, value.as_ref()?)));
        given.for_each(|(key, value)| self.line(id, &format!("{prefix} {key}"), value));
    }

    fn part_numbers(&mut self, id: &str, prefix: &str, values: &[(&str, i64)]) {
        values.iter().for_each(|(key, value)| self.line(id, &format!("{prefix} {key}"), &value.to_string()));
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

    fn links(&mut self, links: &[DeviceLink], owner: &str, key: &str) {
        for link in links {
            let prefix = format!("{key} {}", link.id());
            let device = link.device();
            self.part_texts(owner, &prefix, &[("target", Some(device.id())), ("driver", link.driver())]);
        }
        self.parts(links, owner, key);
    }

    fn firmware(&mut self, list: &[Firmware], owner: &str, key: &str) {
        for one in list {
            let supported = if one.is_supported() { "supported" } else { "not supported" };
            let what = format!("{key} {} {supported}", one.architecture().unwrap());
            self.line(owner, &what, one.firmware_type().unwrap());
        }
        self.parts(list, owner, key);
    }

    fn resources(&mut self, all: &[Resources], owner: &str, key: &str) {
        let amount = |amount: Option<u64>| amount.map_or("-1".to_owned(), |amount| amount.to_string());
        for one in all {
            let [cpus, cpu, ram, storage] = [one.n_cpus(), one.cpu(), one.ram(), one.storage()].map(amount);
            self.line(owner, key, &format!("{} {cpus} {cpu} {ram} {storage}", one.architecture().unwrap()));
        }
    }

    fn product(&mut self, product: &impl Product, id: &str) {
        self.params(product, id, "param ");
        let [release, end] = [product.release_date(), product.eol_date()].map(|date| date.map(|date| date.to_string()));
        self.texts(
            id,
            &[
                ("name", product.name()),
                ("vendor", product.vendor()),
                ("version", product.version()),
                ("codename", product.codename()),
                ("logo", product.logo()),
                ("short id", product.short_id()),
                ("release date text", product.param("release-date")),
                ("eol date text", product.param("eol-date")),
                ("release date", release.as_deref()),
                ("eol date", end.as_deref()),
            ],
        );
    }

    fn os(&mut self, db: &Db, os: &Os, part: Part) {
        let id = os.id();
        self.line(id, "os", id);
        self.line(id, "same", if db.find_os(id).unwrap().unwrap().id() == id { "yes" } else { "no" });
        self.product(os, id);
        for relationship in RELATIONSHIPS {
            self.ids(&os.related(relationship), id, relationship.as_str());
        }
        let (argument, user) = (os.kernel_url_argument(), os.cloud_image_username());
        self.line(id, "release status", &(os.release_status() as i32).to_string());
        self.texts(
            id,
            &[
                ("family", os.family()),
                ("distro", os.distro()),
                ("kernel url argument", argument.as_deref()),
                ("cloud image username", user.as_deref()),
            ],
        );
        self.ids(&os.devices(), id, "device");
        self.ids(&os.all_devices(), id, "all device");
        self.links(&os.device_links(), id, "link");
        self.links(&os.all_device_links(), id, "all link");
        self.filtered_os(os, part);
        for kind in ResourceKind::ALL {
            self.resources(&os.resources(kind), id, kind.as_str());
        }
        self.firmware(&os.firmware_list(), id, "firmware");
        self.firmware(&os.complete_firmware_list(), id, "complete firmware");
        self.media(os);
        self.trees(os);
        self.images(os);
        let variants = os.variant_list();
        for variant in &variants {
            self.part_texts(id, &format!("variant {}", variant.id()), &[("called", variant.name())]);
        }
        self.parts(&variants, id, "variant");
        self.scripts(os);
        self.drivers(os);
    }

    fn filtered_os(&mut self, os: &Os, part: Part) {
        let id = os.id();
        for (name, filter) in filters(part) {
            let first = filter.keys()[0].to_owned();
            let by_property = Filter::new().with(&first, filter.values(&first)[0]);
            self.ids(&passing(os.devices(), &filter), id, &format!("device [{name}]"));
            self.ids(&os.all_devices_matching(&filter), id, &format!("all device [{name}]"));
            self.ids(&passing(os.device_links(), &filter), id, &format!("link [{name}]"));
            self.ids(&passing(os.all_device_links(), &filter), id, &format!("all link [{name}]"));
            self.ids(&leading_to(os.device_links(), &filter), id, &format!("link [to {name}]"));
            self.ids(&leading_to(os.all_device_links(), &filter), id, &format!("all link [to {name}]"));
            self.ids(&passing(os.firmware_list(), &filter), id, &format!("firmware [{name}]"));
            self.ids(&passing(os.complete_firmware_list(), &filter), id, &format!("complete firmware [{name}]"));
            self.ids(&passing(os.devices(), &by_property), id, &format!("device [by property {name}]"));
            self.ids(&os.all_devices_matching(&by_property), id, &format!("all device [by property {name}]"));
        }
    }

    fn media(&mut self, os: &Os) {
        let (id, list) = (os.id(), os.media_list());
        for medium in &list {
            let prefix = format!("media {}", medium.id());
            let script = format!("{prefix} script");
            medium.install_script_ids().iter().for_each(|own| self.line(id, &script, own));
            self.ids(&medium.os_variants(), id, &format!("{prefix} os variant"));
            medium.languages().iter().for_each(|own| self.line(id, &format!("{prefix} language"), own));
            self.part_texts(
                id,
                &prefix,
                &[
                    ("os", medium.os().map(Entity::id)),
                    ("architecture", medium.architecture()),
                    ("where", medium.url()),
                    ("kernel path", medium.kernel()),
                    ("initrd path", medium.initrd()),
                    ("volume", medium.volume_id()),
                    ("system", medium.system_id()),
                    ("publisher", medium.publisher_id()),
                    ("application", medium.application_id()),
                ],
            );
            if let Some(reboots) = medium.installer_reboots() {
                self.part_numbers(id, &prefix, &[("reboots", reboots.into())]);
            }
            self.part_numbers(
                id,
                &prefix,
                &[
                    ("size", medium.volume_size().map_or(-1, |size| size as i64)),
                    ("installs", medium.is_installer().into()),
                    ("lives", medium.is_live().into()),
                    ("ejects", medium.eject_after_install().into()),
                    ("takes script", medium.supports_installer_script().into()),
                ],
            );
        }
        self.parts(&list, id, "media");
    }

    fn trees(&mut self, os: &Os) {
        let (id, list) = (os.id(), os.tree_list());
        for tree in &list {
            let prefix = format!("tree {}", tree.id());
            self.ids(&tree.os_variants(), id, &format!("{prefix} os variant"));
            self.part_numbers(id, &prefix, &[("has treeinfo", tree.has_treeinfo().into())]);
            self.part_texts(
                id,
                &prefix,
                &[
                    ("os", tree.os().map(Entity::id)),
                    ("architecture", tree.architecture()),
                    ("where", tree.url()),
                    ("kernel path", tree.kernel()),
                    ("initrd path", tree.initrd()),
                    ("boot iso path", tree.boot_iso()),
                    ("family", tree.treeinfo_family()),
                    ("variant text", tree.treeinfo_variant()),
                    ("version", tree.treeinfo_version()),
                    ("arch", tree.treeinfo_arch()),
                ],
            );
        }
        self.parts(&list, id, "tree");
    }

    fn images(&mut self, os: &Os) {
        let (id, list) = (os.id(), os.image_list());
        for image in &list {
            let prefix = format!("image {}", image.id());
            self.ids(&image.os_variants(), id, &format!("{prefix} os variant"));
            self.part_numbers(id, &prefix, &[("cloud-init", image.cloud_init().into())]);
            self.part_texts(
                id,
                &prefix,
                &[
                    ("os", image.os().map(Entity::id)),
                    ("architecture", image.architecture()),
                    ("format", image.format()),
                    ("where", image.url()),
                ],
            );
        }
        self.parts(&list, id, "image");
    }

    /// The scripts, and which one a profile finds if only one has it.
    fn scripts(&mut self, os: &Os) {
        let scripts = os.install_scripts();
        let profiles: Vec<_> = scripts.iter().map(|script| script.profile()).collect();
        // libosinfo crashes on scripts that it does not know.
        let all_known = scripts.len() == os.install_script_ids().len() && !profiles.contains(&None);
        for profile in profiles.iter().flatten().filter(|_| all_known) {
            if profiles.iter().filter(|other| **other == Some(*profile)).count() == 1 {
                let found = os.find_install_script(profile).unwrap();
                self.line(os.id(), &format!("profile {profile}"), found.id());
            }
        }
        os.install_script_ids().iter().for_each(|script| self.line(os.id(), "script", script));
    }

    fn drivers(&mut self, os: &Os) {
        let id = os.id();
        for driver in os.device_drivers() {
            let text = [
                driver.id().to_owned(),
                driver.architecture().unwrap().to_owned(),
                driver.location().unwrap().to_owned(),
                i32::from(driver.is_pre_installable()).to_string(),
                i32::from(driver.is_signed()).to_string(),
                driver.priority().to_string(),
            ];
            self.line(id, "driver", &text.join(" "));
            let key = format!("driver {} file", driver.id());
            driver.files().iter().for_each(|file| self.line(id, &key, file));
            self.ids(&driver.devices(), id, &format!("driver {} device", driver.id()));
        }
        self.ids(&os.device_drivers_prioritized(), id, "best driver");
    }

    fn platform(&mut self, platform: &Platform, part: Part) {
        let id = platform.id();
        self.line(id, "platform", id);
        self.product(platform, id);
        for relationship in RELATIONSHIPS {
            self.ids(&platform.related(relationship), id, relationship.as_str());
        }
        self.ids(&platform.devices(), id, "device");
        self.ids(&platform.all_devices(), id, "all device");
        self.links(&platform.device_links(), id, "link");
        for (name, filter) in filters(part) {
            self.ids(&passing(platform.devices(), &filter), id, &format!("device [{name}]"));
            self.ids(&platform.all_devices_matching(&filter), id, &format!("all device [{name}]"));
            self.ids(&passing(platform.device_links(), &filter), id, &format!("link [{name}]"));
            self.ids(&leading_to(platform.device_links(), &filter), id, &format!("link [to {name}]"));
        }
    }

    fn deployment(&mut self, db: &Db, deployment: &Deployment, part: Part) {
        let id = deployment.id();
        let (os, platform) = (deployment.os().unwrap(), deployment.platform().unwrap());
        let found = db.find_deployment_of(&os, &platform).unwrap();
        self.line(id, "deployment", id);
        self.texts(id, &[("found", Some(found.id())), ("os", Some(os.id())), ("platform", Some(platform.id()))]);
        self.params(deployment, id, "param ");
        self.ids(&deployment.devices(), id, "device");
        self.links(&deployment.device_links(), id, "link");
        for (name, filter) in filters(part) {
            self.ids(&passing(deployment.devices(), &filter), id, &format!("device [{name}]"));
            self.ids(&passing(deployment.device_links(), &filter), id, &format!("link [{name}]"));
            self.ids(deployment.preferred_device(&filter).as_slice(), id, &format!("best device for {name}"));
            self.ids(deployment.preferred_device_link(&filter).as_slice(), id, &format!("best link for {name}"));
        }
    }

    fn device(&mut self, device: &Device) {
        let id = device.id();
        self.line(id, "known device", id);
        self.params(device, id, "param ");
        self.texts(
            id,
            &[
                ("name", device.name()),
                ("vendor", device.vendor()),
                ("vendor id", device.vendor_id()),
                ("product", device.product()),
                ("product id", device.product_id()),
                ("bus type", device.bus_type()),
                ("class", device.class()),
                ("subsystem", device.subsystem()),
            ],
        );
    }

    /// Which products were supported on some days.
    fn supported(&mut self, products: &[impl Product], what: &str, part: Part) {
        for year in [2005, 2012, 2020, 2024].into_iter().filter(|_| part == Part::All) {
            let mut filter = ProductFilter::default();
            filter.set_supported_on(Date::parse(&format!("{year}-06-30")));
            let all = products.iter().filter(|product| filter.matches(*product));
            all.for_each(|product| self.line(what, &format!("supported {year}"), product.id()));
        }
    }

    fn unique<E: Entity>(&mut self, entities: &[E], what: &str) {
        for key in UNIQUE {
            unique_values(entities, key).iter().for_each(|value| self.line(what, &format!("unique {key}"), value));
        }
    }

    /// Which products relate to something, for everything that any relates to.
    fn relating<P: Product>(&mut self, products: &[P], related: impl Fn(&P, Relationship) -> Vec<P>) {
        for relationship in RELATIONSHIPS {
            let name = relationship.as_str();
            for target in unique_entities(products.iter().flat_map(|product| related(product, relationship))) {
                let mut filter = ProductFilter::default();
                filter.add_related(relationship, target.id());
                self.line(target.id(), "unique", name);
                let all = products.iter().filter(|product| filter.matches(*product));
                all.for_each(|product| self.line(target.id(), &format!("{name} of"), product.id()));
            }
        }
    }
}

/// Prints the same lines as `osinfo_oracle.c`.
fn ours(path: &Path, languages: &str, part: Part, probes: &BTreeSet<String>) -> Vec<String> {
    let db = Db::open_path_in(path, Languages::from_list(languages)).unwrap();
    let mut out = Lines::default();
    let (oses, platforms, devices) = (db.os_list(), db.platform_list(), db.device_list());
    let deployments = db.deployment_list();
    oses.iter().for_each(|os| out.os(&db, os, part));
    out.supported(&oses, "oses", part);
    platforms.iter().for_each(|platform| out.platform(platform, part));
    out.supported(&platforms, "platforms", part);
    devices.iter().for_each(|device| out.device(device));
    out.ids(&db.install_script_list(), "scripts", "known script");
    deployments.iter().for_each(|deployment| out.deployment(&db, deployment, part));
    for map in db.datamap_list() {
        out.line(map.id(), "datamap", map.id());
        out.params(&map, map.id(), "param ");
        for probe in probes {
            let (there, back) = (map.lookup(probe), map.reverse_lookup(probe));
            out.part_texts(map.id(), "of", &[(probe, there.as_deref())]);
            out.part_texts(map.id(), "back from", &[(probe, back.as_deref())]);
        }
    }
    if part == Part::All {
        out.unique(&oses, "oses");
        out.unique(&platforms, "platforms");
        out.unique(&devices, "devices");
        out.unique(&deployments, "deployments");
        out.relating(&oses, Os::related);
        out.relating(&platforms, Platform::related);
    }
    assert_eq!(db.warnings(), [], "{}", path.display());
    out.0
}

/// The program that asks libosinfo, compiled once for all tests; none if that is not possible here.
fn oracle() -> Option<&'static Path> {
    static PROGRAM: OnceLock<Option<PathBuf>> = OnceLock::new();
    PROGRAM.get_or_init(compile).as_deref()
}

fn compile() -> Option<PathBuf> {
    let flags = Command::new("pkg-config").args(["--cflags", "--libs", "libosinfo-1.0"]).output().ok()?;
    if !flags.status.success() {
        return None;
    }
    let program = support::scratch("osinfo-oracle").join("osinfo_oracle");
    let source = support::root().join("tests/osinfo_oracle.c");
    let flags = String::from_utf8(flags.stdout).ok()?;
    let mut compile = Command::new(support::cc());
    compile.args(["-std=c99", "-Wall", "-Wextra", "-Werror"]).arg(source).arg("-o").arg(&program);
    support::run(compile.args(flags.split_whitespace()), true).unwrap();
    Some(program)
}

/// All values that the datamaps of a database have entries for or turn them into.
fn probes(path: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::from(["no such value".to_owned()]);
    for file in support::files(&path.join("datamap"), "xml") {
        let text = support::read(&file);
        let doc = virtdesigner::xml::Document::parse(&text).unwrap();
        for entry in doc.descendants(doc.root()) {
            let values = ["inval", "outval"].into_iter().filter_map(|name| doc.attribute(entry, name));
            found.extend(values.map(|value| value.into_owned()).filter(|value| !value.contains(['\n', '\t'])));
        }
    }
    found
}

fn theirs(program: &Path, path: &Path, languages: &str, part: Part, probes: &BTreeSet<String>) -> Vec<String> {
    let file =
        support::scratch("osinfo-oracle").join(format!("probes-{}", path.display().to_string().replace('/', "-")));
    std::fs::write(&file, probes.iter().map(String::as_str).collect::<Vec<_>>().join("\n")).unwrap();
    let mut command = Command::new(program);
    command.args([path, &file]).args((part == Part::Texts).then_some("texts"));
    let output = command.env("LC_ALL", "C").env("LANGUAGE", languages).output().unwrap();
    assert!(output.status.success(), "{} {}", output.status, String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// Whether a line of a filtered list has something that the same list of libosinfo has not when it is not filtered.
///
/// A filter can only take items away, so such a line is no answer: what an operating system denies (`supported`) is
/// looked for by libosinfo among what passes the filter, is not found there, and what its ancestors have of it appears.
fn contradicts_itself(line: &str, all: &HashSet<String>) -> bool {
    let fields: Vec<&str> = line.splitn(3, '\t').collect();
    let [owner, key, value] = fields[..] else { return false };
    let Some((list, _)) = key.split_once(" [") else { return false };
    !all.contains(&format!("{owner}\t{list}\t{value}"))
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
fn compare(program: &Path, path: &Path, languages: &str, part: Part) -> usize {
    let probes = probes(path);
    let mut lines = theirs(program, path, languages, part, &probes);
    let all: HashSet<String> = lines.iter().cloned().collect();
    let before = lines.len();
    lines.retain(|line| !contradicts_itself(line, &all));
    let contradictions = before - lines.len();
    let expected = counted(lines);
    let found = counted(ours(path, languages, part, &probes));
    let only = |here: &BTreeMap<String, i64>, there: &BTreeMap<String, i64>, who: &str| -> Vec<String> {
        let different = here.iter().filter(|(line, count)| there.get(*line) != Some(count));
        different.map(|(line, count)| format!("{who}, {count} times: {line}")).collect()
    };
    let differences = [only(&expected, &found, "libosinfo"), only(&found, &expected, "we")].concat();
    let shown = differences.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(differences.is_empty(), "{}: {} differences\n{shown}", path.display(), differences.len());
    println!(
        "{} ({languages}): {} different lines agree; {contradictions} lines in which libosinfo contradicts itself",
        path.display(),
        expected.len()
    );
    expected.len()
}

#[test]
fn we_say_what_libosinfo_says() {
    let Some(program) = oracle() else {
        return support::skip("needs libosinfo with headers, pkg-config and cc");
    };
    let corpus =
        std::env::var_os("VIRTDESIGNER_CORPUS").map_or_else(|| support::root().join("../shared/corpus"), PathBuf::from);
    let mut jobs = Vec::new();
    // The largest first, so that the cores are done at the same time.
    for path in [corpus.join("osinfo-db"), PathBuf::from("/usr/share/osinfo"), support::root().join("data/osinfo")] {
        if path.is_dir() {
            jobs.push((path.clone(), "", Part::All));
            jobs.push((path, "pt_BR.UTF-8:fr:de_AT@euro", Part::Texts));
        } else {
            support::skip(&format!("there is no {}", path.display()));
        }
    }
    support::none_failed(support::in_parallel(&jobs, |(path, languages, part)| {
        let lines = compare(program, path, languages, *part);
        if lines > 1000 { Ok(()) } else { Err(format!("{} has next to nothing in it", path.display())) }
    }));
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
    (
        "platform/p/3.xml",
        "<platform id='http://p/3'><derives-from id='http://p/2'/><clones id='http://p/1'/>
           <release-date>2010-06-30</release-date>
           <devices><device id='http://d/3'><driver>drv</driver></device></devices></platform>",
    ),
    (
        "deployment/x/1.xml",
        "<deployment id='http://x/1'><os id='http://a/base'/><platform id='http://p/1'/><x-mine>1</x-mine>
           <devices><device id='http://d/1'><driver>drv</driver></device><device id='http://d/2' supported='false'/>
             <device id='http://d/3'><driver>drv</driver></device></devices></deployment>",
    ),
    (
        "deployment/x/2.xml",
        "<deployment id='http://x/2'><os id='http://a/leaf/1.2'/><platform id='http://p/2'/></deployment>",
    ),
    (
        "datamap/m/1.xml",
        "<datamap id='http://m/1'><entry inval='a' outval='A'/><entry inval='b' outval='B'/>
           <entry inval='' outval='empty'/><entry inval='&lt;ü&gt;' outval=''/></datamap>",
    ),
    ("datamap/m/1.d/more.xml", "<datamap id='http://m/1'><entry inval='c' outval='C'/></datamap>"),
];

#[test]
fn we_say_what_libosinfo_says_of_odd_files() {
    let Some(program) = oracle() else {
        return support::skip("needs libosinfo with headers, pkg-config and cc");
    };
    let root = support::scratch("odd-osinfo");
    let _ = std::fs::remove_dir_all(&root);
    for (path, text) in ODD {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let is_data = text.starts_with('<');
        let text = if is_data { format!("<libosinfo version='0.0.1'>{text}</libosinfo>") } else { text.to_string() };
        std::fs::write(path, text).unwrap();
    }
    for languages in ["", "pt_BR:fr", "fr", "pt"] {
        assert!(compare(program, &root, languages, Part::All) > 300);
    }
}
