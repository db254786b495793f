// SPDX-License-Identifier: LGPL-2.1-or-later
//! The data files the library ships: the built-in OS database under `data/osinfo`, checked on its own terms (without
//! the library's loader, so that a fault in one cannot hide a fault in the other), and the sample hosts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const KINDS: [&str; 4] = ["os", "device", "platform", "datamap"];

fn manifest_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn database_dir() -> PathBuf {
    manifest_dir().join("data/osinfo")
}

fn corpus_dir() -> PathBuf {
    std::env::var_os("VIRTDESIGNER_CORPUS").map_or_else(|| manifest_dir().join("../shared/corpus"), PathBuf::from)
}

/// Paths of the files below `dir`, relative to it, sorted. All are XML but for a README: libosinfo comments on others.
fn xml_files(dir: &Path) -> Vec<String> {
    fn collect(dir: &Path, prefix: &str, files: &mut Vec<String>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            let relative = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                collect(&path, &format!("{relative}/"), files);
            } else if relative != "README.md" || dir == database_dir() {
                assert!(relative.ends_with(".xml"), "{} is not XML", path.display());
                files.push(relative);
            }
        }
    }
    let mut files = Vec::new();
    collect(dir, "", &mut files);
    files.sort();
    assert!(!files.is_empty(), "no XML files in {}", dir.display());
    files
}

/// The file an entity must be in: its id without the scheme, `/` after the host kept, other odd characters dashed.
fn file_of(kind: &str, id: &str) -> String {
    let rest = id.strip_prefix("http://").unwrap_or_else(|| panic!("{id} is not an http id"));
    let (host, tail) = rest.split_once('/').unwrap_or_else(|| panic!("{id} has no path"));
    let tail: String =
        tail.chars().map(|c| if c.is_ascii_alphanumeric() || "-._".contains(c) { c } else { '-' }).collect();
    format!("{kind}/{host}/{tail}.xml")
}

/// One entity of the database with everything the checks ask about.
#[derive(Default)]
struct Entity {
    file: String,
    kind: String,
    id: String,
    short_ids: Vec<String>,
    /// Single-valued text children (`name`, `version`, `release-date`, `vendor-id`, ...).
    texts: BTreeMap<String, String>,
    derives: Vec<String>,
    upgrades: Vec<String>,
    links: Vec<(String, bool)>,
    firmware: Vec<(String, String, bool)>,
    /// (arch, inherit, level, quantity) to value; an entry without levels appears in `resource_archs` alone.
    resources: BTreeMap<(String, String, String), u64>,
    resource_archs: Vec<(String, bool)>,
    variants: Vec<String>,
    variant_uses: Vec<String>,
    patterns: Vec<String>,
    datamap_uses: Vec<String>,
}

fn read(file: &str) -> Entity {
    let text = fs::read_to_string(database_dir().join(file)).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    let root = document.root_element();
    assert_eq!((root.tag_name().name(), root.attribute("version")), ("libosinfo", Some("0.0.1")), "{file}: root");
    let tops: Vec<_> = root.children().filter(|node| node.is_element()).collect();
    assert_eq!(tops.len(), 1, "{file}: one entity per file");
    let top = tops[0];
    let mut entity = Entity {
        file: file.to_string(),
        kind: top.tag_name().name().to_string(),
        id: top.attribute("id").unwrap_or_else(|| panic!("{file}: entity without id")).to_string(),
        ..Entity::default()
    };
    let reference = |node: roxmltree::Node| node.attribute("id").unwrap_or_else(|| panic!("{file}: no id")).to_string();
    for node in top.children().filter(|node| node.is_element()) {
        let value = node.text().unwrap_or_default();
        match node.tag_name().name() {
            "short-id" => entity.short_ids.push(value.to_string()),
            "derives-from" | "clones" => entity.derives.push(reference(node)),
            "upgrades" => entity.upgrades.push(reference(node)),
            "variant" => entity.variants.push(reference(node)),
            "devices" => {
                for link in node.children().filter(|link| link.is_element()) {
                    entity.links.push((reference(link), link.attribute("supported") != Some("false")));
                }
            }
            "firmware" => entity.firmware.push((
                node.attribute("arch").unwrap().to_string(),
                node.attribute("type").unwrap().to_string(),
                node.attribute("supported") != Some("false"),
            )),
            "resources" => {
                let arch = node.attribute("arch").unwrap().to_string();
                for level in node.children().filter(|level| level.is_element()) {
                    for quantity in level.children().filter(|quantity| quantity.is_element()) {
                        let key =
                            (arch.clone(), level.tag_name().name().into(), quantity.tag_name().name().to_string());
                        let number = quantity.text().unwrap_or_default().parse();
                        let number = number.unwrap_or_else(|_| panic!("{file}: {key:?} is not a number"));
                        assert_eq!(entity.resources.insert(key.clone(), number), None, "{file}: {key:?} twice");
                    }
                }
                entity.resource_archs.push((arch, node.attribute("inherit") == Some("true")));
            }
            "media" | "tree" => {
                for part in node.descendants().filter(|part| part.is_element()) {
                    let text = part.text().unwrap_or_default().to_string();
                    match part.tag_name().name() {
                        "variant" if part.attribute("id").is_some() => entity.variant_uses.push(reference(part)),
                        "volume-id" | "system-id" | "publisher-id" | "application-id" | "family" | "version" => {
                            entity.patterns.push(text);
                        }
                        "l10n-language" => {
                            entity.datamap_uses.extend(part.attribute("l10n-language-map").map(str::to_string));
                        }
                        _ => {}
                    }
                }
            }
            name => {
                let old = entity.texts.insert(name.to_string(), value.to_string());
                assert!(old.is_none() || entity.kind == "datamap", "{file}: <{name}> twice");
            }
        }
    }
    entity
}

fn database() -> Vec<Entity> {
    xml_files(&database_dir()).iter().map(|file| read(file)).collect()
}

fn by_id<'a>(database: &'a [Entity], kind: &str) -> BTreeMap<&'a str, &'a Entity> {
    database.iter().filter(|entity| entity.kind == kind).map(|entity| (entity.id.as_str(), entity)).collect()
}

/// The entity itself and everything it inherits from, nearest first; fails on a cycle.
fn lineage<'a>(all: &BTreeMap<&'a str, &'a Entity>, id: &'a str, walked: &mut Vec<&'a str>, out: &mut Vec<&'a Entity>) {
    assert!(!walked.contains(&id), "{id} inherits from itself through {walked:?}");
    let entity = all[id];
    walked.push(id);
    out.push(entity);
    for parent in &entity.derives {
        lineage(all, parent, walked, out);
    }
    walked.pop();
}

fn ancestry<'a>(all: &BTreeMap<&'a str, &'a Entity>, id: &'a str) -> Vec<&'a Entity> {
    let mut out = Vec::new();
    lineage(all, id, &mut Vec::new(), &mut out);
    out
}

/// Device ids an entity supports, inheritance included: the nearest statement about a device wins.
fn devices_of<'a>(all: &BTreeMap<&'a str, &'a Entity>, id: &'a str) -> BTreeSet<&'a str> {
    let mut said: BTreeMap<&str, bool> = BTreeMap::new();
    for entity in ancestry(all, id) {
        for (device, supported) in &entity.links {
            said.entry(device).or_insert(*supported);
        }
    }
    said.into_iter().filter(|(_, supported)| *supported).map(|(device, _)| device).collect()
}

#[test]
fn each_file_holds_the_entity_its_name_says() {
    for entity in database() {
        assert!(KINDS.contains(&entity.kind.as_str()), "{}: unexpected <{}>", entity.file, entity.kind);
        assert_eq!(file_of(&entity.kind, &entity.id), entity.file);
        let text = fs::read_to_string(database_dir().join(&entity.file)).unwrap();
        assert!(text.contains("SPDX-License-Identifier: LGPL-2.1-or-later"), "{}: no licence line", entity.file);
        assert!(!text.contains('\t') && !text.contains(" \n"), "{}: tabs or trailing spaces", entity.file);
    }
}

#[test]
fn ids_and_short_ids_are_unique() {
    let database = database();
    let mut seen = BTreeMap::new();
    for entity in &database {
        for key in entity.short_ids.iter().chain([&entity.id]) {
            if let Some(other) = seen.insert((&entity.kind, key), &entity.file) {
                panic!("{key} is in {other} and in {}", entity.file);
            }
        }
        assert_eq!(entity.short_ids.is_empty(), matches!(entity.kind.as_str(), "device" | "datamap"));
    }
}

#[test]
fn references_lead_somewhere_and_never_in_a_circle() {
    let database = database();
    let devices = by_id(&database, "device");
    let datamaps = by_id(&database, "datamap");
    for kind in ["os", "platform"] {
        let all = by_id(&database, kind);
        for entity in all.values() {
            for target in entity.derives.iter().chain(&entity.upgrades) {
                assert!(all.contains_key(target.as_str()), "{}: no {kind} {target}", entity.file);
                assert_ne!(*target, entity.id, "{}: refers to itself", entity.file);
            }
            let mut linked = BTreeSet::new();
            for (device, _) in &entity.links {
                assert!(devices.contains_key(device.as_str()), "{}: no device {device}", entity.file);
                assert!(linked.insert(device), "{}: {device} twice", entity.file);
            }
            for map in &entity.datamap_uses {
                assert!(datamaps.contains_key(map.as_str()), "{}: no datamap {map}", entity.file);
            }
            for variant in &entity.variant_uses {
                assert!(entity.variants.contains(variant), "{}: no variant {variant}", entity.file);
            }
        }
        for id in all.keys() {
            ancestry(&all, id);
            let mut walked = vec![*id];
            while let Some(older) = all[walked[walked.len() - 1]].upgrades.first() {
                assert!(!walked.contains(&older.as_str()), "{id} upgrades itself through {walked:?}");
                walked.push(older);
            }
        }
    }
}

/// A link that repeats what the entity inherits anyway, or removes what nothing gave it, is a mistake in waiting.
#[test]
fn device_links_say_something_new() {
    let database = database();
    let all = by_id(&database, "os");
    for (id, entity) in &all {
        let inherited: BTreeSet<&str> = entity.derives.iter().flat_map(|parent| devices_of(&all, parent)).collect();
        for (device, supported) in &entity.links {
            assert_ne!(
                inherited.contains(device.as_str()),
                *supported,
                "{}: {device} says nothing new for {id}",
                entity.file
            );
        }
    }
}

#[test]
fn dates_are_dates_in_order() {
    fn check(file: &str, date: &str) {
        let parts: Vec<u32> = date.split('-').map(|part| part.parse().unwrap_or(0)).collect();
        assert!(date.len() == 10 && parts.len() == 3, "{file}: {date} is not YYYY-MM-DD");
        let year = parts[0];
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match parts[1] {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => 0,
        };
        assert!(parts[0] >= 1990 && (1..=days).contains(&parts[2]), "{file}: there is no {date}");
    }
    let database = database();
    for entity in &database {
        let date = |name: &str| entity.texts.get(name).inspect(|date| check(&entity.file, date));
        if let (Some(release), Some(eol)) = (date("release-date"), date("eol-date")) {
            assert!(release < eol, "{}: ends on {eol}, before its release on {release}", entity.file);
        }
    }
    assert!(database.iter().filter(|entity| entity.texts.contains_key("release-date")).count() > 50);
}

#[test]
fn resources_are_sane() {
    const MIB: u64 = 1 << 20;
    let database = database();
    let all = by_id(&database, "os");
    for (id, entity) in &all {
        for ((arch, level, quantity), value) in &entity.resources {
            let sane = match quantity.as_str() {
                "n-cpus" => 1..=8192,
                "cpu" => 100_000_000..=8_000_000_000,
                "ram" => 32 * MIB..=256 * 1024 * 1024 * MIB,
                "storage" => 100 * MIB..=1024 * 1024 * MIB,
                _ => panic!("{}: unknown quantity {quantity}", entity.file),
            };
            assert!(sane.contains(value), "{}: {arch} {level} {quantity} of {value}", entity.file);
            let bound = |other: &str| entity.resources.get(&(arch.clone(), other.to_string(), quantity.clone()));
            let lower = match level.as_str() {
                "recommended" | "network-install" => bound("minimum"),
                "maximum" => bound("recommended").or(bound("minimum")),
                _ => None,
            };
            assert!(lower.is_none_or(|lower| lower <= value), "{}: {arch} {level} {quantity} too small", entity.file);
        }
        for (arch, inherit) in &entity.resource_archs {
            let given = ancestry(&all, id)
                .iter()
                .skip(usize::from(*inherit))
                .any(|entity| entity.resources.keys().any(|(known, _, _)| known == arch));
            assert!(given, "{}: resources for {arch} hold and inherit nothing", entity.file);
        }
        let archs: BTreeSet<_> = entity.resource_archs.iter().map(|(arch, _)| arch).collect();
        assert_eq!(archs.len(), entity.resource_archs.len(), "{}: resources for one arch twice", entity.file);
    }
}

/// Matching is by search; a pattern that is not tied to the start would find its text inside another vendor's label.
#[test]
fn patterns_are_tied_to_the_start() {
    for entity in database() {
        for pattern in &entity.patterns {
            assert!(pattern.starts_with('^'), "{}: {pattern}", entity.file);
            let depth = pattern.chars().fold(0i32, |depth, c| depth + i32::from(c == '(') - i32::from(c == ')'));
            assert_eq!(depth, 0, "{}: unbalanced {pattern}", entity.file);
        }
    }
}

#[test]
fn devices_describe_themselves() {
    let database = database();
    let mut names = BTreeSet::new();
    for device in by_id(&database, "device").values() {
        let text = |name: &str| device.texts.get(name).map(String::as_str);
        for needed in ["name", "class", "product", "vendor"] {
            assert!(text(needed).is_some_and(|value| !value.is_empty()), "{}: no <{needed}>", device.file);
        }
        assert!(names.insert(text("name")), "{}: name taken", device.file);
        let parts: Vec<&str> = device.id.split('/').skip(3).collect();
        if let ["pci" | "usb", vendor, product] = parts[..] {
            assert_eq!(text("bus-type"), Some(parts[0]), "{}", device.file);
            assert_eq!(text("vendor-id"), Some(vendor), "{}", device.file);
            // The id of qemu-xhci is a convention; its file says why it has no product id.
            if text("name") != Some("qemu-xhci") {
                assert_eq!(text("product-id"), Some(product), "{}", device.file);
            }
        }
    }
}

#[test]
fn the_families_have_the_hardware_they_drive() {
    let database = database();
    let all = by_id(&database, "os");
    let devices = by_id(&database, "device");
    let find = |short: &str| {
        let hit = database.iter().find(|entity| entity.kind == "os" && entity.short_ids.iter().any(|id| id == short));
        hit.unwrap_or_else(|| panic!("no OS {short}"))
    };
    let has = |short: &str, name: &str| {
        let names = devices_of(&all, &find(short).id);
        names.iter().any(|device| devices[device].texts["name"] == name)
    };
    for short in ["fedora44", "rhel9.7", "centos-stream10", "almalinux9", "rocky10", "debian13", "ubuntu24.04"] {
        for name in ["virtio1.0-net", "virtio1.0-block", "virtio1.0-rng", "virtio1.0-gpu", "qemu-xhci", "qemu-x86-q35"]
        {
            assert!(has(short, name), "{short} without {name}");
        }
    }
    for short in ["opensuse16.0", "opensusetumbleweed", "sle15sp6", "archlinux", "alpinelinux3.23", "linux2024"] {
        assert!(has(short, "virtio1.0-block") && has(short, "virtio1.0-fs"), "{short}");
    }
    for (short, name, expected) in [
        ("linux2016", "virtio1.0-vsock", false),
        ("linux2018", "virtio1.0-vsock", true),
        ("linux2018", "virtio1.0-fs", false),
        ("linux2020", "virtio1.0-fs", true),
        ("rhel7.1", "virtio1.0-net", false),
        ("rhel7.1", "qemu-x86-q35", false),
        ("rhel7.9", "virtio1.0-net", true),
        ("centos7", "virtio1.0-net", false),
        ("rhel8.1", "virtio1.0-fs", false),
        ("rhel8.10", "virtio1.0-fs", true),
        ("rhel9.7", "virtio1.0-9p", false),
        ("fedora44", "virtio1.0-9p", true),
        ("ubuntu22.04", "virtio1.0-gpu", false),
        ("freebsd12.4", "virtio1.0-block", false),
        ("freebsd13.5", "virtio1.0-block", true),
        ("openbsd7.8", "virtio1.0-net", true),
        ("netbsd9.4", "virtio1.0-net", false),
        ("netbsd10.1", "virtio1.0-net", true),
        ("winxp", "ich6", false),
        ("win2k8", "qemu-x86-q35", false),
        ("win7", "qemu-xhci", false),
        ("win10", "qemu-xhci", true),
        ("win11", "virtio1.0-block", false),
        ("win2k25", "e1000e", true),
        ("unknown", "tablet", false),
    ] {
        assert_eq!(has(short, name), expected, "{short} and {name}");
    }
    let firmware = |short: &str, arch: &str, kind: &str| {
        let said = ancestry(&all, &find(short).id).into_iter().flat_map(|entity| &entity.firmware);
        said.filter(|(a, k, _)| a == arch && k == kind).map(|(_, _, supported)| *supported).next()
    };
    assert_eq!((firmware("win11", "x86_64", "efi"), firmware("win11", "x86_64", "bios")), (Some(true), Some(false)));
    assert_eq!((firmware("win10", "x86_64", "efi"), firmware("win10", "x86_64", "bios")), (Some(true), Some(true)));
    assert_eq!((firmware("win7", "x86_64", "efi"), firmware("fedora44", "aarch64", "efi")), (None, Some(true)));
    assert_eq!(find("win11").resources[&("x86_64".into(), "minimum".into(), "ram".into())], 4 << 30);
}

#[test]
fn the_grammar_accepts_every_file() {
    let grammar = corpus_dir().join("osinfo-db/schema/osinfo.rng");
    if !grammar.exists() {
        eprintln!("skipped: no osinfo grammar at {}", grammar.display());
        return;
    }
    let files = xml_files(&database_dir());
    let mut xmllint = Command::new("xmllint");
    xmllint.args(["--noout", "--relaxng"]).arg(grammar).args(files.iter().map(|file| database_dir().join(file)));
    let Ok(output) = xmllint.output() else {
        eprintln!("skipped: no xmllint on this machine");
        return;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// libosinfo itself loads the database without a word on stderr and lists every OS of it.
#[test]
fn libosinfo_loads_the_database_silently() {
    let nowhere = manifest_dir().join("tests/no-such-directory");
    let query = |what: &str| {
        let mut command = Command::new("osinfo-query");
        command.env("OSINFO_SYSTEM_DIR", database_dir()).env_remove("OSINFO_DATA_DIR");
        command.env("OSINFO_LOCAL_DIR", &nowhere).env("OSINFO_USER_DIR", &nowhere);
        command.args(["--fields=short-id", what]).output()
    };
    for kind in ["os", "platform"] {
        let Ok(output) = query(kind) else {
            eprintln!("skipped: no osinfo-query on this machine");
            return;
        };
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "libosinfo complains");
        assert!(output.status.success());
        let listed: BTreeSet<String> =
            String::from_utf8_lossy(&output.stdout).lines().skip(2).map(|line| line.trim().to_string()).collect();
        let ours = database().into_iter().filter(|entity| entity.kind == kind);
        let expected: BTreeSet<String> = ours.map(|entity| entity.short_ids[0].clone()).collect();
        assert_eq!(listed, expected);
    }
}

// The sample hosts.

/// Capabilities of one architecture and the domain capabilities that belong to them.
fn sample(name: &str) -> String {
    fs::read_to_string(manifest_dir().join("data/samples").join(name)).unwrap()
}

#[test]
fn sample_domain_capabilities_belong_to_their_capabilities() {
    let files = xml_files(&manifest_dir().join("data/samples"));
    let mut checked = 0;
    for file in files.iter().filter_map(|file| file.strip_suffix(".xml")) {
        let parts: Vec<&str> = file.split('-').collect();
        let ["domcaps", arch, machine, kind] = parts[..] else { continue };
        let text = sample(&format!("{file}.xml"));
        let domcaps = roxmltree::Document::parse(&text).unwrap();
        let field = |name: &str| {
            let node = domcaps.root_element().children().find(|node| node.has_tag_name(name));
            node.and_then(|node| node.text()).unwrap_or_else(|| panic!("{file}: no <{name}>")).to_string()
        };
        // A host of another hypervisor has capabilities of its own; i686 guests stand beside those of x86_64.
        let host = match (arch, kind) {
            (_, "hvf" | "xen") => kind,
            ("i686", _) => "x86_64",
            _ => arch,
        };
        let text = sample(&format!("capabilities-{host}.xml"));
        let caps = roxmltree::Document::parse(&text).unwrap();
        let guest = caps.descendants().find(|node| {
            let has = |name: &str, text: &str| {
                node.children().any(|child| child.has_tag_name(name) && child.text() == Some(text))
            };
            node.has_tag_name("arch") && node.attribute("name") == Some(arch) && has("machine", &field("machine"))
        });
        let guest = guest.unwrap_or_else(|| panic!("{file}: no guest {arch} in the capabilities"));
        let child = |name: &str, wanted: &str| {
            guest.children().any(|node| node.has_tag_name(name) && node.text() == Some(wanted))
        };
        assert_eq!((field("arch").as_str(), field("domain").as_str()), (arch, kind), "{file}");
        assert!(child("emulator", &field("path")), "{file}: emulator");
        assert!(child("machine", &field("machine")), "{file}: machine");
        let alias = guest.children().find(|node| node.attribute("canonical") == Some(&field("machine")));
        // Machines without versions have no other name. The file is named after what tells its machine from others.
        let name = alias.and_then(|node| node.text()).map_or_else(|| field("machine"), str::to_owned);
        assert!(name.contains(machine), "{file}: the machine is {name}");
        assert!(guest.children().any(|node| node.has_tag_name("domain") && node.attribute("type") == Some(kind)));
        checked += 1;
    }
    assert!(checked >= 6, "only {checked} sample domain capabilities");
}

/// What libvirt says of such hosts, though the grammar of capabilities lacks the word.
const AHEAD_OF_9_0: &[&str] =
    &["capabilities-bhyve.xml", "capabilities-hvf.xml", "capabilities-loongarch64.xml", "capabilities-vz.xml"];
/// The same for every grammar up to 12.8: none has the OS type `xenpvh`, which libvirt's Xen driver lists.
const AHEAD_OF_ALL: &[&str] = &["capabilities-xen.xml"];

#[test]
fn libvirt_accepts_the_samples() {
    for file in xml_files(&manifest_dir().join("data/samples")) {
        let path = manifest_dir().join("data/samples").join(&file);
        if AHEAD_OF_ALL.contains(&file.as_str()) {
            continue;
        }
        match Command::new("virt-xml-validate").arg(&path).output() {
            Ok(_) if AHEAD_OF_9_0.contains(&file.as_str()) => {}
            Ok(output) => assert!(output.status.success(), "{file}: {}", String::from_utf8_lossy(&output.stderr)),
            Err(_) => eprintln!("skipped: no virt-xml-validate on this machine"),
        }
        let kind = if file.starts_with("domcaps") { "domaincaps" } else { "capability" };
        let grammar = corpus_dir().join(format!("libvirt-schemas-12.8/{kind}.rng"));
        if !grammar.exists() {
            eprintln!("skipped: no grammar at {}", grammar.display());
            continue;
        }
        match Command::new("xmllint").args(["--noout", "--relaxng"]).arg(grammar).arg(&path).output() {
            Ok(output) => assert!(output.status.success(), "{file}: {}", String::from_utf8_lossy(&output.stderr)),
            Err(_) => eprintln!("skipped: no xmllint on this machine"),
        }
    }
}
