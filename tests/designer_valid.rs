// SPDX-License-Identifier: LGPL-2.1-or-later
//! Every design is a document that libvirt's own grammar accepts.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use virtdesigner::config::{Capabilities, DomainCapabilities};
use virtdesigner::designer::{Display, Domain, Profile};
use virtdesigner::error::{ErrorCode, Result};
use virtdesigner::osinfo::{Db, Entity, Os, Product};

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples")
}

fn corpus() -> PathBuf {
    let given = std::env::var_os("VIRTDESIGNER_CORPUS").map(PathBuf::from);
    given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What an application may ask for.
const REQUESTS: [&str; 3] = ["minimal", "desktop", "server"];

fn request(design: &Domain, request: &str) -> Result<()> {
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
                design.add_sound()?;
            }
        }
        _ => {
            for index in 0..10 {
                design.add_disk_device(&format!("/dev/vg/disk{index}"))?;
            }
            design.add_cdrom_file("/images/a.iso", Some("raw"))?;
            design.add_cdrom_file("/images/b.iso", Some("raw"))?;
            design.add_interface_bridge("br0")?;
            design.add_interface_user()?;
            if design.default_graphics()?.is_some() {
                design.add_graphics(Display::Vnc)?;
            }
            design.set_vcpus(4)?;
            design.set_memory_kib(8 << 20)?;
        }
    }
    Ok(())
}

/// What distinguishes a document for a grammar: not its names and numbers.
fn shape(xml: &str) -> String {
    let named = ["<name>", "<uuid>", "<libosinfo:os ", "<memory ", "<currentMemory ", "<console ", "<source "];
    xml.lines().filter(|line| !named.iter().any(|name| line.trim_start().starts_with(name))).collect()
}

struct Sweep {
    folder: PathBuf,
    files: Vec<PathBuf>,
    shapes: HashSet<String>,
    designed: usize,
    refused: Vec<String>,
}

impl Sweep {
    fn new(name: &str) -> Sweep {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Sweep { folder, files: Vec::new(), shapes: HashSet::new(), designed: 0, refused: Vec::new() }
    }

    /// Designs one guest twice and keeps the document; a refusal must leave the guest as it was.
    fn design(&mut self, name: &str, new: &dyn Fn() -> Result<Domain>, what: &str) {
        let run = || {
            let design = new().unwrap();
            design.set_seed(Some(1));
            let result = request(&design, what);
            (design.config().to_xml().unwrap(), result)
        };
        let (xml, result) = run();
        assert_eq!(xml, run().0, "{name}: not deterministic");
        match result {
            Ok(()) => {
                self.designed += 1;
                if self.shapes.insert(shape(&xml)) {
                    let file = self.folder.join(format!("{name}-{what}.xml"));
                    std::fs::write(&file, xml).unwrap();
                    self.files.push(file);
                }
            }
            Err(error) => {
                assert_eq!(error.code(), ErrorCode::Unsupported, "{name} {what}: {error}");
                self.refused.push(format!("{name} {what}: {error}"));
            }
        }
    }

    /// Holds all documents against the grammars of libvirt that are there.
    fn validate(&self) {
        let shapes = self.files.len();
        println!("{} guests designed in {shapes} different shapes, {} refused", self.designed, self.refused.len());
        assert!(!self.files.is_empty());
        let installed = PathBuf::from("/usr/share/libvirt/schemas/domain.rng");
        let newest = corpus().join("libvirt-schemas-12.8/domain.rng");
        for grammar in [installed, newest] {
            if !grammar.is_file() || Command::new("xmllint").arg("--version").output().is_err() {
                println!("skipped: no xmllint or no {}", grammar.display());
                continue;
            }
            let mut check = Command::new("xmllint");
            // libvirt 9.0 did not know LoongArch yet.
            let old = grammar.starts_with("/usr");
            let known = self.files.iter().filter(|file| !old || !file.to_string_lossy().contains("loongarch"));
            check.args(["--noout", "--relaxng"]).arg(&grammar).args(known);
            let output = check.output().unwrap();
            let errors = String::from_utf8_lossy(&output.stderr);
            let wrong: Vec<&str> = errors.lines().filter(|line| !line.ends_with(" validates")).take(20).collect();
            assert!(output.status.success(), "{}:\n{}", grammar.display(), wrong.join("\n"));
        }
    }
}

fn every_os() -> Vec<Option<Os>> {
    std::iter::once(None).chain(Db::builtin().os_list().into_iter().map(Some)).collect()
}

/// One OS of those that a decision cannot tell apart, and the unknown one.
fn different_oses() -> Vec<Option<Os>> {
    let mut seen = HashSet::new();
    let all = every_os();
    let differs = |os: &Option<Os>| {
        let Some(os) = os else { return true };
        let devices: BTreeSet<String> = os.all_devices().iter().map(|device| device.id().to_owned()).collect();
        let firmware: Vec<String> =
            os.complete_firmware_list().iter().map(|firmware| format!("{firmware:?}")).collect();
        // A family of its own decides by its version; the others by their devices.
        let version = if os.family() == Some("winnt") { os.version().map(str::to_owned) } else { None };
        seen.insert((os.family().map(str::to_owned), version, devices, firmware))
    };
    let mut differs = differs;
    all.into_iter().filter(|os| differs(os)).collect()
}

fn label(os: &Option<Os>) -> String {
    os.as_ref().map_or("unknown".to_owned(), |os| os.short_id().unwrap_or("nameless").to_owned())
}

/// A design on sample capabilities, with the domain capabilities that it asks for.
fn on_sample(os: &Option<Os>, arch: &str, virt_type: &str, profile: Profile, ask: bool) -> Result<Domain> {
    let caps = Capabilities::from_xml(&read(&samples().join(format!("capabilities-{arch}.xml"))))?;
    let design = Domain::new(os.clone(), None, &caps, None)?;
    design.set_profile(profile);
    design.set_arch(Some(arch))?;
    design.set_virt_type(Some(virt_type))?;
    if ask {
        let query = design.capabilities_query()?;
        assert_eq!((query.arch.as_str(), query.virt_type.as_str()), (arch, virt_type));
        let machine = query.machine.unwrap();
        let board = match machine.as_str() {
            machine if machine.contains("q35") => "q35",
            machine if machine.starts_with("pc") => "pc",
            _ => "virt",
        };
        let file = samples().join(format!("domcaps-{arch}-{board}-{virt_type}.xml"));
        design.set_domain_capabilities(Some(&DomainCapabilities::from_xml(&read(&file))?))?;
    }
    Ok(design)
}

#[test]
fn every_built_in_os_on_the_sample_hosts() {
    let mut sweep = Sweep::new("designer-samples");
    let different: HashSet<String> = different_oses().iter().map(label).collect();
    for os in every_os() {
        for arch in ["x86_64", "aarch64"] {
            for virt_type in ["kvm", "qemu"] {
                for (profile, policy) in [(Profile::RECOMMENDED, "recommended"), (Profile::REFERENCE, "reference")] {
                    let name = format!("{}-{arch}-{virt_type}-{policy}", label(&os));
                    let new = || on_sample(&os, arch, virt_type, profile, true);
                    sweep.design(&name, &new, "desktop");
                    if !different.contains(&label(&os)) {
                        continue;
                    }
                    sweep.design(&name, &new, "minimal");
                    sweep.design(&name, &new, "server");
                    let new = || on_sample(&os, arch, virt_type, profile, false);
                    sweep.design(&format!("{name}-without"), &new, "desktop");
                }
            }
        }
    }
    for refused in &sweep.refused {
        println!("{refused}");
    }
    sweep.validate();
}

#[test]
fn many_oses_on_other_hosts() {
    if !corpus().is_dir() {
        println!("skipped: the conformance data is not there");
        return;
    }
    let folder = corpus().join("policy/capabilities");
    assert!(folder.is_dir(), "{} holds no capabilities", corpus().display());
    let hosts = [
        ("kvm-armv7l", true),
        ("kvm-loongarch64", true),
        ("kvm-s390x", true),
        ("qemu-riscv64", true),
        ("hvf-x86_64", true),
        ("bhyve", true),
        ("xen-rhel5.4", false),
        ("lxc", false),
        ("vz", false),
    ];
    let mut sweep = Sweep::new("designer-hosts");
    for (host, has_domcaps) in hosts {
        let caps = read(&folder.join(format!("{host}.xml")));
        let domcaps = has_domcaps.then(|| read(&folder.join(format!("{host}-domcaps.xml"))));
        for os in different_oses() {
            for (profile, policy) in [(Profile::RECOMMENDED, "recommended"), (Profile::REFERENCE, "reference")] {
                let new = || {
                    let domcaps = domcaps.as_deref().map(DomainCapabilities::from_xml).transpose()?;
                    let design = Domain::new(os.clone(), None, &Capabilities::from_xml(&caps)?, domcaps.as_ref())?;
                    design.set_profile(profile);
                    Ok(design)
                };
                // The name that these capabilities give as emulator is no path, and the reference policy takes it.
                if host == "bhyve" && policy == "reference" {
                    continue;
                }
                for what in REQUESTS {
                    sweep.design(&format!("{host}-{}-{policy}", label(&os)), &new, what);
                }
            }
        }
    }
    let mut reasons: Vec<&String> = sweep.refused.iter().collect();
    reasons.sort();
    for refused in reasons {
        println!("{refused}");
    }
    sweep.validate();
}
