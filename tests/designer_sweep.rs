// SPDX-License-Identifier: LGPL-2.1-or-later
//! Guests for every operating system on every kind of host: each is valid for libvirt's grammars and for our own
//! validation, comes out the same when it is designed again, and uses nothing that its domain capabilities exclude.
//!
//! Operating systems that no decision can tell apart are designed for once; `VIRTDESIGNER_SWEEP=every` takes them all.

mod support;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use virtdesigner::config::{self, Capabilities, Class, DomainCapabilities, Object};
use virtdesigner::designer::facts::OsFacts;
use virtdesigner::designer::{Display, Domain, Phase, Profile};
use virtdesigner::error::{ErrorCode, Result};
use virtdesigner::osinfo::{Db, Os, Product};

fn samples() -> PathBuf {
    support::root().join("data/samples")
}

fn corpus() -> Option<PathBuf> {
    let given = std::env::var_os("VIRTDESIGNER_CORPUS").map(PathBuf::from);
    let path = given.unwrap_or_else(|| support::root().join("../shared/corpus"));
    path.is_dir().then_some(path)
}

/// A kind of guest on a host.
struct Host {
    name: &'static str,
    capabilities: Capabilities,
    arch: Option<&'static str>,
    virt_type: Option<&'static str>,
    os_type: Option<&'static str>,
    /// By the board of the machine, as in the names of the samples; "" where there is none to choose.
    domcaps: BTreeMap<String, DomainCapabilities>,
}

/// The board of a machine, as in the names of the samples.
fn board(machine: &str) -> &str {
    match machine {
        machine if machine.contains("q35") => "q35",
        machine if machine.starts_with("pc") => "pc",
        machine if machine.starts_with("virt") => "virt",
        machine if machine.starts_with("pseries") => "pseries",
        machine if machine.starts_with("s390-ccw") => "ccw",
        machine => machine,
    }
}

fn domcaps(file: &Path) -> DomainCapabilities {
    DomainCapabilities::from_xml(&support::read(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

impl Host {
    fn sample(name: &'static str, capabilities: &str, arch: &'static str, virt_type: &'static str) -> Host {
        let file = samples().join(format!("capabilities-{capabilities}.xml"));
        let mut found = BTreeMap::new();
        for file in support::files(&samples(), "xml") {
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let Some(rest) = name.strip_prefix(&format!("domcaps-{arch}-")) else { continue };
            match rest.strip_suffix(virt_type) {
                Some("") => _ = found.insert(String::new(), domcaps(&file)),
                Some(board) => _ = found.insert(board.trim_end_matches('-').to_owned(), domcaps(&file)),
                None => {}
            }
        }
        Host {
            name,
            capabilities: Capabilities::from_xml(&support::read(&file)).unwrap(),
            arch: Some(arch),
            virt_type: Some(virt_type),
            os_type: None,
            domcaps: found,
        }
    }

    fn os_type(mut self, os_type: &'static str) -> Host {
        self.os_type = Some(os_type);
        self
    }

    /// A host of the conformance data, and the one document of domain capabilities that is there for it.
    fn of_corpus(corpus: &Path, name: &'static str) -> Host {
        let folder = corpus.join("policy/capabilities");
        let file = folder.join(format!("{name}-domcaps.xml"));
        let mut found = BTreeMap::new();
        if file.is_file() {
            found.insert(String::new(), domcaps(&file));
        }
        let capabilities = Capabilities::from_xml(&support::read(&folder.join(format!("{name}.xml")))).unwrap();
        Host { name, capabilities, arch: None, virt_type: None, os_type: None, domcaps: found }
    }

    /// A design for which the domain capabilities that it asks for are there.
    fn design(&self, os: Option<&Os>, profile: Profile) -> Result<Domain> {
        let design = Domain::new(os.cloned(), None, &self.capabilities, self.domcaps.get(""))?;
        design.set_profile(profile);
        design.set_seed(Some(1));
        design.set_arch(self.arch)?;
        design.set_virt_type(self.virt_type)?;
        if let (Some(os_type), Some(arch)) = (self.os_type, self.arch) {
            // What is set up for a kind of guest is asked for once more when the capabilities are there.
            design.setup_machine_full(arch, os_type)?;
        }
        let query = design.capabilities_query()?;
        if let Some(document) = self.domcaps.get(board(query.machine.as_deref().unwrap_or_default())) {
            design.set_domain_capabilities(Some(document))?;
            if let (Some(os_type), Some(arch)) = (self.os_type, self.arch) {
                design.setup_machine_full(arch, os_type)?;
            }
        }
        Ok(design)
    }
}

/// What an application may ask for.
const REQUESTS: [&str; 3] = ["minimal", "desktop", "server"];

fn request(design: &Domain, request: &str) -> Result<()> {
    if !design.supports_machine() {
        return container(design, request);
    }
    match request {
        "minimal" => {
            design.add_disk_file("/images/a disk & more.img", None)?;
        }
        "desktop" => {
            design.add_disk_file("/images/disk.qcow2", Some("qcow2"))?;
            design.add_cdrom_file("/images/install.iso", None)?;
            design.add_interface_network("default")?;
            if design.default_graphics()?.is_some() {
                design.add_graphics(Display::Default)?;
                design.add_sound().map(|_| ()).or_else(refused)?;
            }
        }
        _ => {
            for index in 0..10 {
                design.add_disk_device(&format!("/dev/vg/disk{index}"))?;
            }
            design.add_cdrom_file("/images/a.iso", Some("raw"))?;
            design.add_cdrom_file("/images/b.iso", Some("raw"))?;
            design.add_interface_bridge("br0")?;
            design.add_interface_user().map(|_| ()).or_else(refused)?;
            if design.default_graphics()?.is_some() {
                design.add_graphics(Display::Vnc)?;
            }
            design.set_vcpus(2)?;
            design.set_memory_kib(8 << 20)?;
        }
    }
    Ok(())
}

/// The same of a container, which has folders instead of disks.
fn container(design: &Domain, request: &str) -> Result<()> {
    if design.profile() == Profile::RECOMMENDED {
        let error = design.add_disk_file("/images/a disk & more.img", None).expect_err("a container has no disks");
        assert!(error.message().contains("folder"), "{error}");
    } else {
        design.add_disk_file("/images/a disk & more.img", None)?;
    }
    design.setup_container()?;
    match request {
        "minimal" => {}
        "desktop" => {
            design.add_filesystem("/srv/root & more", "/")?;
            design.add_interface_network("default")?;
        }
        _ => {
            for index in 0..10 {
                design.add_filesystem(&format!("/srv/data{index}"), &format!("/data{index}"))?;
            }
            design.add_interface_bridge("br0")?;
            design.set_vcpus(2)?;
            design.set_memory_kib(8 << 20)?;
        }
    }
    Ok(())
}

/// What not every kind of guest has.
fn refused(error: virtdesigner::error::Error) -> Result<()> {
    if error.code() == ErrorCode::Unsupported { Ok(()) } else { Err(error) }
}

/// Places in a guest, and the list of the domain capabilities that speaks about them. The reference policy asks after
/// the last ones only.
const LISTS: [(&str, &str, &str, &str); 12] = [
    ("devices/disk", "target/@bus", "devices/disk", "bus"),
    ("devices/disk", "@device", "devices/disk", "diskDevice"),
    ("devices/video", "model/@type", "devices/video", "modelType"),
    ("devices/rng", "backend/@model", "devices/rng", "backendModel"),
    ("devices/filesystem", "driver/@type", "devices/filesystem", "driverType"),
    ("devices/graphics", "@type", "devices/graphics", "type"),
    ("devices/tpm", "@model", "devices/tpm", "model"),
    ("devices/tpm", "backend/@type", "devices/tpm", "backendModel"),
    ("devices/tpm", "backend/@version", "devices/tpm", "backendVersion"),
    ("devices/redirdev", "@bus", "devices/redirdev", "bus"),
    ("devices/channel[@type='spicevmc']", "@type", "devices/channel", "type"),
    ("os", "@firmware", "os", "firmware"),
];
const REFERENCE_LISTS: usize = 5;

/// What a guest has and its domain capabilities exclude.
fn excluded(guest: &Object, capabilities: &Object, lists: &[(&str, &str, &str, &str)]) -> Result<Vec<String>> {
    let mut excluded = Vec::new();
    for (elements, value, parent, list) in lists {
        let Some(parent) = capabilities.find(parent)? else { continue };
        let offered: Vec<String> = match parent.find(&format!("enum[@name='{list}']"))? {
            Some(list) => {
                list.find_all("value")?.iter().filter_map(|each| each.value(".").transpose()).collect::<Result<_>>()?
            }
            None if parent.value("@supported")?.as_deref() == Some("no") => Vec::new(),
            None => continue,
        };
        for element in guest.find_all(elements)? {
            if let Some(used) = element.value(value)?
                && !offered.contains(&used)
            {
                excluded.push(format!("{elements} {value} is '{used}', offered are {offered:?}"));
            }
        }
    }
    let mode = guest.value("cpu/@mode")?.filter(|mode| mode != "custom");
    if let Some(mode) = mode
        && capabilities.value(&format!("cpu/mode[@name='{mode}']/@supported"))?.as_deref() == Some("no")
    {
        excluded.push(format!("CPU mode '{mode}' is not supported"));
    }
    Ok(excluded)
}

/// What distinguishes a document for a grammar: not its names and numbers.
fn shape(xml: &str) -> String {
    let named = ["<name>", "<uuid>", "<libosinfo:os ", "<memory ", "<currentMemory ", "<console ", "<source ", "<vcpu"];
    xml.lines().filter(|line| !named.iter().any(|name| line.trim_start().starts_with(name))).collect()
}

/// Documents of different shapes, with the name of the first guest of each.
#[derive(Default)]
struct Sweep {
    shapes: Mutex<HashMap<String, (String, String)>>,
    refused: Mutex<BTreeMap<String, usize>>,
    designed: Mutex<usize>,
}

impl Sweep {
    fn keep(&self, name: &str, guest: &config::Domain) -> std::result::Result<(), String> {
        let xml = guest.to_xml().map_err(|error| format!("{name}: {error}"))?;
        *self.designed.lock().unwrap() += 1;
        self.shapes.lock().unwrap().entry(shape(&xml)).or_insert_with(|| (name.to_owned(), xml));
        Ok(())
    }

    /// Designs all guests of one OS on one host.
    fn guests(&self, host: &Host, os: Option<&Os>, label: &str) -> std::result::Result<(), String> {
        for (profile, policy) in [(Profile::RECOMMENDED, "recommended"), (Profile::REFERENCE, "reference")] {
            for what in REQUESTS {
                let name = format!("{}-{label}-{policy}-{what}", host.name);
                self.guest(host, os, profile, what, &name).map_err(|error| format!("{name}: {error}"))?;
            }
        }
        Ok(())
    }

    fn guest(
        &self,
        host: &Host,
        os: Option<&Os>,
        profile: Profile,
        what: &str,
        name: &str,
    ) -> std::result::Result<(), String> {
        let text = |error: virtdesigner::error::Error| error.to_string();
        let run = || -> Result<(Domain, Result<()>)> {
            let design = match host.design(os, profile) {
                Ok(design) => design,
                Err(error) => return Ok((Domain::new(None, None, &host.capabilities, None)?, Err(error))),
            };
            let result = request(&design, what);
            Ok((design, result))
        };
        let (design, result) = run().map_err(text)?;
        if let Err(error) = result {
            // Such as a full bus, or firmware that the OS needs and the host lacks.
            if error.code() != ErrorCode::Unsupported {
                return Err(error.to_string());
            }
            *self.refused.lock().unwrap().entry(format!("{}: {error}", host.name)).or_default() += 1;
            return Ok(());
        }
        self.keep(name, &design.config())?;
        if let Some(capabilities) = design.domain_capabilities() {
            let lists = if profile == Profile::REFERENCE { &LISTS[REFERENCE_LISTS..] } else { &LISTS[..] };
            // Lists for another machine or another kind of virtualization are advice only.
            let guest = design.config();
            let value = |object: &Object, path: &str| object.value(path).map(Option::unwrap_or_default).map_err(text);
            let same = board(&value(guest.object(), "os/type/@machine")?)
                == board(&value(capabilities.object(), "machine")?)
                && value(guest.object(), "@type")? == value(capabilities.object(), "domain")?;
            if same {
                let excluded = excluded(guest.object(), capabilities.object(), lists).map_err(text)?;
                if !excluded.is_empty() {
                    return Err(excluded.join("; "));
                }
            }
        }
        // The same once more, in the middle of everything else that runs.
        let again = run().map_err(text)?.0;
        if again.config().to_xml().map_err(text)? != design.config().to_xml().map_err(text)? {
            return Err("comes out differently the second time".to_owned());
        }
        if what != "desktop" {
            return Ok(());
        }
        for (phase, what) in [(Phase::Install, "installing"), (Phase::Final, "installed")] {
            self.keep(&format!("{name}-{what}"), &design.config_for(phase).map_err(text)?)?;
        }
        Ok(())
    }

    /// Holds the documents against libvirt's grammars.
    fn validate(self, folder: &str) {
        let folder = support::scratch(folder);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let mut files = Vec::new();
        for (name, xml) in self.shapes.into_inner().unwrap().into_values() {
            let file = folder.join(format!("{name}.xml"));
            std::fs::write(&file, xml).unwrap();
            files.push(file);
        }
        files.sort();
        let refused = self.refused.into_inner().unwrap();
        for (reason, count) in &refused {
            println!("refused {count} times: {reason}");
        }
        println!(
            "{} documents of {} shapes, {} guests refused",
            self.designed.into_inner().unwrap(),
            files.len(),
            refused.values().sum::<usize>()
        );
        assert!(!files.is_empty());
        // The reference policy writes a boot list into paravirtualized Xen guests, for which the grammar has no place;
        // libvirt passes over it.
        files.retain(|file| {
            let name = file.to_string_lossy();
            !((name.contains("xen-pv") || name.contains("xen-rhel5.4-")) && name.contains("-reference-"))
        });
        support::none_failed(support::in_parallel(&files, |file| {
            let guest = config::Domain::from_xml(&support::read(file)).map_err(|error| error.to_string())?;
            guest.object().validate().map_err(|error| format!("{}: {error}", file.display()))
        }));
        let newest = corpus().unwrap_or_default().join("libvirt-schemas-12.8/domain.rng");
        for (grammar, old) in [(PathBuf::from("/usr/share/libvirt/schemas/domain.rng"), true), (newest, false)] {
            if !grammar.is_file() || !support::have("xmllint") {
                support::skip(&format!("no xmllint or no {}", grammar.display()));
                continue;
            }
            // libvirt 9.0 did not know LoongArch yet.
            let known = |file: &&PathBuf| !(old && file.to_string_lossy().contains("loongarch"));
            let files: Vec<&PathBuf> = files.iter().filter(known).collect();
            let chunks: Vec<&[&PathBuf]> = files.chunks(200).collect();
            support::none_failed(support::in_parallel(&chunks, |chunk| {
                let mut check = Command::new("xmllint");
                check.args(["--noout", "--relaxng"]).arg(&grammar).args(*chunk);
                let output = check.output().map_err(|error| error.to_string())?;
                if output.status.success() {
                    return Ok(());
                }
                let errors = String::from_utf8_lossy(&output.stderr);
                let wrong: Vec<&str> = errors.lines().filter(|line| !line.ends_with(" validates")).take(20).collect();
                Err(format!("{}:\n{}", grammar.display(), wrong.join("\n")))
            }));
        }
    }
}

/// One OS of those that no decision can tell apart, and the unknown one.
fn different_oses(databases: &[Db]) -> (Vec<(String, Option<Os>)>, usize) {
    let mut seen = std::collections::HashSet::new();
    let mut different = vec![("unknown".to_owned(), None)];
    let mut count = 0;
    let every = std::env::var("VIRTDESIGNER_SWEEP").is_ok_and(|which| which == "every");
    for db in databases {
        for os in db.os_list() {
            count += 1;
            let mut facts = OsFacts::gather(&os);
            // Names and amounts do not change what a guest is made of; versions do for Windows only.
            facts.id = String::new();
            facts.short_id = String::new();
            (facts.minimum, facts.recommended, facts.maximum) = Default::default();
            facts.network_install = Vec::new();
            if facts.family != "winnt" {
                facts.version = (0, 0);
            }
            facts.arches = if facts.only_i686() { vec!["i686".to_owned()] } else { Vec::new() };
            if every || seen.insert(format!("{facts:?}")) {
                different.push((os.short_id().unwrap_or("nameless").to_owned(), Some(os)));
            }
        }
    }
    (different, count)
}

fn databases() -> Vec<Db> {
    let mut databases = vec![Db::builtin()];
    match corpus() {
        Some(corpus) => databases.push(Db::open_path(&corpus.join("osinfo-db")).unwrap()),
        None => support::skip("the newest database is not there"),
    }
    databases
}

fn sweep(hosts: &[Host], folder: &str) {
    let (oses, count) = different_oses(&databases());
    println!("{count} operating systems, {} different ones", oses.len());
    // While working: only each so many-th of them.
    let step = std::env::var("VIRTDESIGNER_SWEEP_STEP").ok().and_then(|step| step.parse().ok()).unwrap_or(1);
    let oses: Vec<_> = oses.into_iter().step_by(step).collect();
    let sweep = Sweep::default();
    let jobs: Vec<(&Host, &(String, Option<Os>))> =
        hosts.iter().flat_map(|host| oses.iter().map(move |os| (host, os))).collect();
    support::none_failed(support::in_parallel(&jobs, |(host, (label, os))| sweep.guests(host, os.as_ref(), label)));
    sweep.validate(folder);
}

#[test]
fn every_os_on_every_sample_host() {
    let hosts = [
        Host::sample("x86_64-kvm", "x86_64", "x86_64", "kvm"),
        Host::sample("x86_64-qemu", "x86_64", "x86_64", "qemu"),
        Host::sample("i686-kvm", "x86_64", "i686", "kvm"),
        Host::sample("aarch64-kvm", "aarch64", "aarch64", "kvm"),
        Host::sample("aarch64-qemu", "aarch64", "aarch64", "qemu"),
        Host::sample("armv7l-kvm", "armv7l", "armv7l", "kvm"),
        Host::sample("ppc64le-kvm", "ppc64le", "ppc64le", "kvm"),
        Host::sample("s390x-kvm", "s390x", "s390x", "kvm"),
        Host::sample("riscv64-qemu", "riscv64", "riscv64", "qemu"),
        Host::sample("riscv64-kvm", "riscv64", "riscv64", "kvm"),
        Host::sample("loongarch64-kvm", "loongarch64", "loongarch64", "kvm"),
        Host::sample("hvf", "hvf", "x86_64", "hvf"),
        Host::sample("xen-pv", "xen", "x86_64", "xen").os_type("xen"),
        Host::sample("xen-hvm", "xen", "x86_64", "xen").os_type("hvm"),
        Host::sample("xen-pvh", "xen", "x86_64", "xen").os_type("xenpvh"),
        Host::sample("lxc", "lxc", "x86_64", "lxc"),
        Host::sample("bhyve", "bhyve", "x86_64", "bhyve"),
        Host::sample("vz", "vz", "x86_64", "vz"),
        Host::sample("test", "test", "i686", "test"),
    ];
    sweep(&hosts, "designer-samples");
}

#[test]
fn many_oses_on_the_hosts_of_the_conformance_data() {
    let Some(corpus) = corpus() else {
        return support::skip("the conformance data is not there");
    };
    let names = [
        "kvm-x86_64",
        "kvm-aarch64",
        "kvm-armv7l",
        "kvm-loongarch64",
        "kvm-s390x",
        "qemu-riscv64",
        "hvf-x86_64",
        "xen-rhel5.4",
        "lxc",
    ];
    let hosts: Vec<Host> = names.into_iter().map(|name| Host::of_corpus(&corpus, name)).collect();
    sweep(&hosts, "designer-hosts");
}
