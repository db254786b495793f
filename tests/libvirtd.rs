// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the designer makes, under a real libvirtd and QEMU: guests of all families are defined and started, changed as
//! somebody else's guests, defined and started again; and one starts a real kernel that finds its hardware.
//!
//! `tests/libvirtd.sh` brings libvirtd up and runs this; by itself it is ignored, since it takes minutes.

mod support;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};
use support::{in_parallel, none_failed};
use virtdesigner::config::{self, Capabilities, Class, DomainCapabilities};
use virtdesigner::designer::{CapabilitiesQuery, Display, Domain, Install, Kernel, Phase};
use virtdesigner::error::ErrorCode;
use virtdesigner::osinfo::Db;

type Said<T> = std::result::Result<T, String>;

/// Tells that something was left out; nothing here is an error on a machine without libvirtd.
fn left_out(what: &str) {
    eprintln!("SKIPPED: {what}");
}

fn virsh(arguments: &[&str]) -> Said<String> {
    let mut command = Command::new("virsh");
    command.args(["-q", "-c", "qemu:///system"]).args(arguments).env("LC_ALL", "C");
    let output = command.output().map_err(|error| format!("virsh: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    let error = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(format!("virsh {}: {error}", arguments.join(" ")))
}

/// What the host tells, asked once.
fn capabilities() -> &'static str {
    static CAPABILITIES: OnceLock<String> = OnceLock::new();
    CAPABILITIES.get_or_init(|| virsh(&["capabilities"]).expect("libvirtd answered a moment ago"))
}

fn domain_capabilities(query: &CapabilitiesQuery) -> Said<DomainCapabilities> {
    static KNOWN: Mutex<Option<HashMap<String, String>>> = Mutex::new(None);
    let mut arguments = vec!["domcapabilities".to_owned(), "--arch".to_owned(), query.arch.clone()];
    for (option, value) in [("--emulatorbin", &query.emulator), ("--machine", &query.machine)] {
        arguments.extend(value.iter().flat_map(|value| [option.to_owned(), value.clone()]));
    }
    arguments.extend(["--virttype".to_owned(), query.virt_type.clone()]);
    let key = arguments.join(" ");
    let mut known = KNOWN.lock().unwrap();
    let known = known.get_or_insert_default();
    if !known.contains_key(&key) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        known.insert(key.clone(), virsh(&arguments)?);
    }
    DomainCapabilities::from_xml(&known[&key]).map_err(|error| error.to_string())
}

fn said<T>(result: virtdesigner::error::Result<T>) -> Said<T> {
    result.map_err(|error| error.to_string())
}

/// A guest under libvirtd, which goes when the test is over, however that ends.
struct Guest {
    name: String,
}

impl Guest {
    fn define(&self, xml: &str, folder: &Path) -> Said<()> {
        let file = folder.join("guest.xml");
        std::fs::write(&file, xml).map_err(|error| error.to_string())?;
        virsh(&["define", "--validate", &file.to_string_lossy()]).map(drop).map_err(|error| format!("{error}\n{xml}"))
    }

    /// Starts the guest and waits until its monitor says that it runs, not only that the process is there.
    fn start(&self) -> Said<()> {
        virsh(&["start", &self.name])?;
        let status = virsh(&["qemu-monitor-command", &self.name, r#"{"execute":"query-status"}"#])?;
        if status.contains("\"running\":true") { Ok(()) } else { Err(format!("it does not run: {status}")) }
    }

    fn stop(&self) -> Said<()> {
        virsh(&["destroy", &self.name]).map(drop)
    }

    fn xml(&self) -> Said<String> {
        virsh(&["dumpxml", "--inactive", &self.name])
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let _ = virsh(&["destroy", &self.name]);
        let _ = virsh(&["undefine", "--nvram", &self.name]);
    }
}

/// Where the files of a test's guests lie: QEMU runs as another user, so not in the project. Each test has its own,
/// because it goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let folder = PathBuf::from(format!("/var/tmp/virtdesigner-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A file of that many MiB without content; the path.
fn image(folder: &Path, name: &str, mib: u64) -> Said<String> {
    let path = folder.join(name);
    let file = std::fs::File::create(&path).map_err(|error| error.to_string())?;
    file.set_len(mib << 20).map_err(|error| error.to_string())?;
    Ok(path.to_string_lossy().into_owned())
}

type Wish = fn(&Domain) -> virtdesigner::error::Result<()>;
type More = fn(&Domain, &Path) -> Said<()>;

/// A guest to be designed.
#[derive(Clone, Copy)]
struct Case {
    name: &'static str,
    os: &'static str,
    wish: Wish,
    display: Option<Display>,
    more: More,
}

fn plain(_: &Domain) -> virtdesigner::error::Result<()> {
    Ok(())
}

fn bios(design: &Domain) -> virtdesigner::error::Result<()> {
    design.set_uefi(Some(false))
}

fn uefi(design: &Domain) -> virtdesigner::error::Result<()> {
    design.set_uefi(Some(true))?;
    design.set_secure_boot(Some(false))
}

fn secure(design: &Domain) -> virtdesigner::error::Result<()> {
    design.set_secure_boot(Some(true))
}

fn pc(design: &Domain) -> virtdesigner::error::Result<()> {
    design.set_machine(Some("pc"))
}

fn q35(design: &Domain) -> virtdesigner::error::Result<()> {
    design.set_machine(Some("q35"))
}

fn nothing(_: &Domain, _: &Path) -> Said<()> {
    Ok(())
}

/// Families of operating systems, each with BIOS or UEFI, SPICE or VNC.
const FAMILIES: &[(&str, Wish)] = &[
    ("fedora42", bios),
    ("fedora42", uefi),
    ("fedora42", secure),
    ("debian12", bios),
    ("debian12", uefi),
    ("debian12", secure),
    ("ubuntu24.04", bios),
    ("ubuntu24.04", secure),
    ("almalinux9", bios),
    ("almalinux9", secure),
    ("centos7.0", bios),
    ("centos7.0", uefi),
    ("alpinelinux3.21", bios),
    ("alpinelinux3.21", uefi),
    ("archlinux", bios),
    ("archlinux", uefi),
    ("nixos-25.05", uefi),
    ("gentoo", bios),
    ("linux2016", bios),
    ("linux2022", uefi),
    ("win11", plain),
    ("win10", bios),
    ("win10", uefi),
    ("win10", secure),
    ("win2k22", bios),
    ("win2k22", secure),
    ("win2k25", plain),
    ("win2k16", uefi),
    ("win2k8r2", bios),
    ("win8.1", bios),
    ("win7", bios),
    ("winvista", bios),
    ("win2k3", bios),
    ("winxp", bios),
    ("freebsd14.3", bios),
    ("freebsd14.3", uefi),
    ("openbsd7.7", bios),
    ("netbsd10.0", bios),
    ("haikur1beta4", bios),
    ("", bios),
    ("", uefi),
    ("", secure),
    ("", pc),
    ("", q35),
];

/// Guests with something special.
const SPECIAL: &[Case] = &[
    Case { name: "disks30", os: "fedora42", wish: bios, display: None, more: |d, f| disks(d, f, 29) },
    Case { name: "disks30-sata", os: "", wish: q35, display: None, more: |d, f| disks(d, f, 29) },
    Case {
        name: "disks30-scsi",
        os: "debian12",
        wish: bios,
        display: None,
        more: |d, f| {
            disks(d, f, 29)?;
            for disk in said(d.config().object().find_all("devices/disk[@device='disk']"))? {
                said(d.change_disk_bus(&said(config::DomainDisk::try_from_object(disk))?, Some("scsi")))?;
            }
            Ok(())
        },
    },
    Case { name: "nics10", os: "fedora42", wish: bios, display: None, more: |d, _| nics(d, 9) },
    Case { name: "nics10-e1000", os: "winxp", wish: bios, display: None, more: |d, _| nics(d, 9) },
    Case {
        name: "folders",
        os: "fedora42",
        wish: uefi,
        display: Some(Display::Spice),
        more: |d, f| {
            for name in ["a", "b"] {
                let folder = f.join(name);
                std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
                said(d.add_filesystem(&folder.to_string_lossy(), name))?;
            }
            Ok(())
        },
    },
    Case {
        name: "redirection",
        os: "fedora42",
        wish: bios,
        display: Some(Display::Spice),
        more: |d, _| (0..4).try_for_each(|_| said(d.add_usb_redir()).map(drop)),
    },
    Case {
        name: "redirection-usb2",
        os: "win7",
        wish: bios,
        display: Some(Display::Spice),
        more: |d, _| said(d.add_usb_redir()).map(drop),
    },
    Case { name: "tpm-bios", os: "debian12", wish: bios, display: None, more: |d, _| said(d.add_tpm()).map(drop) },
    Case { name: "tpm-pc", os: "", wish: pc, display: None, more: |d, _| said(d.add_tpm()).map(drop) },
    Case {
        name: "server",
        os: "almalinux9",
        wish: bios,
        display: None,
        more: |d, _| {
            said(d.add_watchdog())?;
            said(d.add_panic())?;
            said(d.add_serial())?;
            said(d.add_further_console())?;
            said(d.set_vcpus(4))
        },
    },
    Case { name: "vcpus", os: "win10", wish: bios, display: Some(Display::Vnc), more: |d, _| said(d.set_vcpus(3)) },
    Case {
        name: "smartcard",
        os: "fedora42",
        wish: bios,
        display: Some(Display::Spice),
        more: |d, _| said(d.add_smartcard()).map(drop),
    },
    Case {
        name: "audio",
        os: "fedora42",
        wish: bios,
        display: Some(Display::Spice),
        more: |d, _| said(d.add_audio()).map(drop),
    },
    Case {
        name: "floppy",
        os: "winxp",
        wish: bios,
        display: Some(Display::Vnc),
        more: |d, f| said(d.add_floppy_file(&image(f, "floppy.img", 1)?, None)).map(drop),
    },
    Case {
        name: "drives",
        os: "debian12",
        wish: bios,
        display: None,
        more: |d, f| {
            (0..3)
                .try_for_each(|number| said(d.add_cdrom_file(&image(f, &format!("{number}.iso"), 1)?, None)).map(drop))
        },
    },
    Case {
        name: "cpu-model",
        os: "debian12",
        wish: bios,
        display: None,
        more: |d, _| said(d.change_cpu(Some("qemu64"))),
    },
    Case {
        name: "cpu-maximum",
        os: "debian12",
        wish: bios,
        display: None,
        more: |d, _| said(d.change_cpu(Some("maximum"))),
    },
    Case {
        name: "cpu-host-model",
        os: "debian12",
        wish: bios,
        display: None,
        more: |d, _| said(d.change_cpu(Some("host-model"))),
    },
    Case { name: "to-q35", os: "", wish: pc, display: Some(Display::Spice), more: |d, _| said(d.convert_to_q35(None)) },
    Case { name: "to-pc", os: "", wish: q35, display: Some(Display::Vnc), more: |d, _| said(d.change_machine("pc")) },
    Case {
        name: "to-uefi",
        os: "debian12",
        wish: bios,
        display: None,
        more: |d, _| said(d.change_firmware(Some(true), None)),
    },
    Case {
        name: "to-bios",
        os: "debian12",
        wish: uefi,
        display: None,
        more: |d, _| said(d.change_firmware(Some(false), None)),
    },
    Case {
        name: "to-secure",
        os: "win10",
        wish: uefi,
        display: None,
        more: |d, _| said(d.change_firmware(Some(true), Some(true))),
    },
    Case {
        name: "to-vnc",
        os: "fedora42",
        wish: bios,
        display: Some(Display::Spice),
        more: |d, _| said(d.convert_to_vnc()),
    },
    Case {
        name: "usb2",
        os: "fedora42",
        wish: bios,
        display: Some(Display::Spice),
        more: |d, _| said(d.change_usb_controller(Some("ich9-ehci1"))),
    },
    Case {
        name: "no-balloon",
        os: "fedora42",
        wish: bios,
        display: None,
        more: |d, _| said(d.remove_devices("memballoon")).map(drop),
    },
];

fn disks(design: &Domain, folder: &Path, count: usize) -> Said<()> {
    for number in 0..count {
        said(design.add_disk_file(&image(folder, &format!("more{number}.img"), 16)?, Some("raw")))?;
    }
    Ok(())
}

fn nics(design: &Domain, count: usize) -> Said<()> {
    (0..count).try_for_each(|_| said(design.add_interface_user()).map(drop))
}

/// Designs a guest, starts it, changes it as somebody else's guest, starts it again.
fn live(case: &Case, folder: &Path) -> Said<()> {
    let name = format!("virtdesigner-{}-{}", std::process::id(), case.name);
    let folder = folder.join(case.name);
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let caps = said(Capabilities::from_xml(capabilities()))?;
    let os = match case.os {
        "" => None,
        os => Some(Db::builtin().find_os_by_short_id(os).ok_or_else(|| format!("no OS is called {os}"))?),
    };
    let design = said(Domain::new(os.clone(), None, &caps, None))?;
    // Emulated: KVM is not everywhere, and what there is of it inside other machines may lack what firmware needs.
    said(design.set_virt_type(Some("qemu")))?;
    said(design.set_name(&name))?;
    said((case.wish)(&design))?;
    said(design.set_domain_capabilities(Some(&domain_capabilities(&said(design.capabilities_query())?)?)))?;
    said(design.set_memory_kib(256 << 10))?;
    said(design.add_disk_file(&image(&folder, "disk.img", 64)?, Some("raw")))?;
    let medium = said(design.add_cdrom_file(&image(&folder, "medium.iso", 1)?, None))?;
    let drive = medium.object().value("target/@dev").ok().flatten().unwrap_or_default();
    said(design.add_interface_user())?;
    if let Some(display) = case.display {
        said(design.add_graphics(display))?;
    }
    (case.more)(&design, &folder)?;
    let drive = if said(design.find_device("disk", &drive))?.is_some() { drive } else { "medium.iso".to_owned() };

    let guest = Guest { name };
    guest.define(&said(design.config().to_xml())?, &folder)?;
    guest.start().map_err(|error| format!("{error}\n{}", guest.xml().unwrap_or_default()))?;
    guest.stop()?;

    // What libvirt made of it: addresses at every device, controllers, everything spelled out.
    let before = guest.xml()?;
    let config = said(config::Domain::from_xml(&before))?;
    let dc = design.domain_capabilities();
    let existing = said(Domain::for_config(Some(&Db::builtin()), None, None, &caps, dc.as_ref(), &config))?;
    said(existing.add_disk_file(&image(&folder, "added.img", 16)?, Some("raw")))?;
    said(existing.add_interface_user())?;
    let shared = folder.join("shared");
    std::fs::create_dir_all(&shared).map_err(|error| error.to_string())?;
    match existing.add_filesystem(&shared.to_string_lossy(), "added") {
        // Windows has no driver in the box for any kind of shared folder.
        Err(error) if error.code() == ErrorCode::Unsupported && case.os.starts_with("win") => {}
        other => said(other).map(drop)?,
    }
    let drive = said(existing.find_device("disk", &drive))?
        .or(said(existing.find_device("disk", &folder.join("medium.iso").to_string_lossy()))?)
        .ok_or("the drive is gone")?;
    said(existing.eject_media(&said(config::DomainDisk::try_from_object(drive.object().clone()))?))?;
    let changed = said(config.to_xml())?;
    guest.define(&changed, &folder)?;
    guest.start().map_err(|error| format!("changed: {error}\n{}", guest.xml().unwrap_or_default()))?;
    guest.stop()?;
    // What stood there stands there still, for libvirt as well.
    let after = guest.xml()?;
    let lost: Vec<&str> = before
        .lines()
        .filter(|line| !line.contains("medium.iso") && !line.contains("<driver name='qemu' type='raw'/>"))
        .filter(|line| !after.contains(line.trim()))
        .filter(|line| !line.contains("startupPolicy"))
        .collect();
    if lost.is_empty() { Ok(()) } else { Err(format!("lost by the change:\n{}\nof\n{after}", lost.join("\n"))) }
}

fn cases() -> Vec<Case> {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let name = |(index, (os, _)): (usize, &(&str, Wish))| format!("{index}-{os}");
        FAMILIES.iter().enumerate().map(name).collect()
    });
    let displays = [Some(Display::Spice), Some(Display::Vnc)];
    let families = FAMILIES.iter().zip(names).enumerate();
    let families = families.map(|(index, ((os, wish), name))| Case {
        name,
        os,
        wish: *wish,
        display: displays[index % displays.len()],
        more: nothing,
    });
    families.chain(SPECIAL.iter().copied()).collect()
}

/// Whether there is a libvirtd that runs emulated guests.
fn answers() -> bool {
    match virsh(&["domcapabilities", "--virttype", "qemu"]) {
        Ok(_) => true,
        Err(error) => {
            left_out(&format!("guests under a real libvirtd: {error}"));
            false
        }
    }
}

#[test]
#[ignore = "takes minutes; tests/libvirtd.sh runs it"]
fn guests_start_and_start_again_when_changed() {
    if !answers() {
        return;
    }
    let folder = Folder::new("guests");
    let only = std::env::var("VIRTDESIGNER_GUESTS").unwrap_or_default();
    let cases: Vec<Case> = cases().into_iter().filter(|case| case.name.contains(&only)).collect();
    let started = Instant::now();
    let failures = in_parallel(&cases, |case| {
        let result = live(case, &folder.0).map_err(|error| format!("{}: {error}", case.name));
        eprintln!("{} {} after {:.0?}", if result.is_ok() { "ok" } else { "FAILED" }, case.name, started.elapsed());
        result
    });
    println!("{} guests, each started twice, in {:.0?}", cases.len(), started.elapsed());
    assert!(!only.is_empty() || cases.len() >= 60, "only {} guests", cases.len());
    none_failed(failures);
}

/// A kernel and an initial RAM disk that tells what hardware it finds, which `tests/kernel.sh` makes once.
fn kernel() -> Said<Option<(PathBuf, PathBuf)>> {
    let folder = support::scratch("kernel");
    let mut make = Command::new(support::root().join("tests/kernel.sh"));
    let output = make.arg(&folder).output().map_err(|error| format!("tests/kernel.sh: {error}"))?;
    let why = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    match output.status.code() {
        Some(0) => Ok(Some((folder.join("kernel"), folder.join("initrd")))),
        Some(77) => {
            left_out(&format!("a real kernel: {why}"));
            Ok(None)
        }
        _ => Err(format!("tests/kernel.sh: {why}")),
    }
}

#[test]
#[ignore = "takes minutes; tests/libvirtd.sh runs it"]
fn a_kernel_finds_its_disk_and_its_interface() {
    if !answers() {
        return;
    }
    let result = kernel().and_then(|files| match files {
        Some((kernel, initrd)) => boots(&Folder::new("kernel").0, &kernel, &initrd),
        None => Ok(()),
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

fn boots(folder: &Path, kernel: &Path, initrd: &Path) -> Said<()> {
    // The folder of QEMU's files is gone with the test, so the kernel is copied: QEMU may not read it where it lies.
    let copy = |from: &Path, name: &str| -> Said<String> {
        let to = folder.join(name);
        std::fs::copy(from, &to).map_err(|error| error.to_string())?;
        Ok(to.to_string_lossy().into_owned())
    };
    let caps = said(Capabilities::from_xml(capabilities()))?;
    let os = Db::builtin().find_os_by_short_id("debian12");
    let design = said(Domain::new(os, None, &caps, None))?;
    said(design.set_virt_type(Some("qemu")))?;
    let name = format!("virtdesigner-{}-kernel", std::process::id());
    said(design.set_name(&name))?;
    said(design.set_domain_capabilities(Some(&domain_capabilities(&said(design.capabilities_query())?)?)))?;
    said(design.set_memory_kib(256 << 10))?;
    said(design.add_disk_file(&image(folder, "disk.img", 64)?, Some("raw")))?;
    let interface = said(design.add_interface_user())?;
    let mac = said(interface.object().value("mac/@address"))?.ok_or("the interface has no address")?;
    let cmdline = Some("console=ttyS0 quiet".to_owned());
    let initrd = Some(copy(initrd, "initrd")?);
    design.set_install(Install::Network);
    said(design.set_install_kernel(Some(Kernel { kernel: copy(kernel, "kernel")?, initrd, cmdline })))?;
    let install = said(design.config_for(Phase::Install))?;
    let log = folder.join("console.log");
    let console = said(install.object().find("devices/console"))?.ok_or("the guest has no console")?;
    said(console.set_value("log/@file", Some(&log.to_string_lossy())))?;
    let guest = Guest { name };
    guest.define(&said(install.to_xml())?, folder)?;
    let started = Instant::now();
    guest.start()?;
    let interface = format!("found interface eth0 {mac}, driver virtio_net");
    let wanted = [
        ("the virtio disk", "found disk vda of 131072 sectors, driver virtio_blk"),
        ("the virtio interface", interface.as_str()),
    ];
    let found =
        |said: &str| wanted.iter().filter(|(_, text)| !said.contains(*text)).map(|(what, _)| *what).collect::<Vec<_>>();
    loop {
        let said = std::fs::read(&log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
        let missing = found(&said);
        if missing.is_empty() {
            println!("a Debian kernel found disk and interface after {:.0?}", started.elapsed());
            let lines = said.lines().filter(|line| wanted.iter().any(|(_, text)| line.contains(*text)));
            lines.for_each(|line| println!("  {line}"));
            return Ok(());
        }
        if started.elapsed() > Duration::from_secs(400) {
            let tail: Vec<&str> = said.lines().rev().take(60).collect();
            let tail: Vec<&str> = tail.into_iter().rev().collect();
            return Err(format!("the kernel did not find {} in time:\n{}", missing.join(" and "), tail.join("\n")));
        }
        std::thread::sleep(Duration::from_millis(500));
    }
}

#[test]
fn every_case_has_its_own_name_and_a_known_os() {
    let db = Db::builtin();
    let cases = cases();
    for (index, case) in cases.iter().enumerate() {
        assert!(case.os.is_empty() || db.find_os_by_short_id(case.os).is_some(), "{}: no OS '{}'", case.name, case.os);
        assert!(!cases[..index].iter().any(|other| other.name == case.name), "{} is there twice", case.name);
    }
}
