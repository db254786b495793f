// SPDX-License-Identifier: LGPL-2.1-or-later
//! Every call that changes a guest does all of it or nothing, wherever it fails.

use super::super::{Display, Domain, Finding, Install, Kernel, Phase, Profile};
use crate::config::{self, Class, fault};
use crate::error::Result;
use crate::osinfo::{Db, Entity, Os};
use std::path::Path;
use std::sync::OnceLock;

/// A guest that somebody else made, with its own way of writing.
const GUEST: &str = r#"<domain type='kvm'>
  <name>old</name>
  <metadata>
    <libosinfo:libosinfo xmlns:libosinfo="http://libosinfo.org/xmlns/libvirt/domain/1.0"><libosinfo:os id="http://fedoraproject.org/fedora/42"/></libosinfo:libosinfo>
  </metadata>
  <memory unit='KiB'>2097152</memory>
  <vcpu placement='static' current="1">2</vcpu>
  <os><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type><boot dev='hd'/><boot dev="cdrom"/></os>
  <features><acpi/><apic/></features>
  <cpu mode='custom' match='exact'><model fallback='allow'>qemu64</model><topology sockets='2' cores='1' threads='1'/></cpu>
  <!-- what it has -->
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/images/a.qcow2'/>
      <target dev='hda' bus='ide'/><address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>
    <disk type="file" device="cdrom"><driver name='qemu' type='raw'/><source file='/images/a.iso'/><target dev='hdc' bus='ide'/><readonly/></disk>
    <controller type='ide' index='0'/>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='pci' index='0' model='pci-root'/>
    <interface type='network'><mac address='52:54:00:11:22:33'/><source network='default'/><model type='e1000'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/></interface>
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>
    <graphics type='spice' autoport='yes'><image compression='off'/></graphics>
    <sound model='ich6'/>
    <video><model type='qxl' ram='65536' vram='65536' vgamem='16384' heads='1'/></video>
    <redirdev bus='usb' type='spicevmc'/>
    <memballoon model='virtio'><stats period='5'/></memballoon>
  </devices>
</domain>
"#;

pub(super) fn sample(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(name)).unwrap()
}

fn fedora() -> Option<Os> {
    static FEDORA: OnceLock<Option<Os>> = OnceLock::new();
    FEDORA.get_or_init(|| Db::builtin().find_os_by_short_id("fedora42")).clone()
}

fn existing(xml: &str) -> Domain {
    let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let domain = config::Domain::from_xml(xml).unwrap();
    let design = Domain::for_config(None, fedora(), None, &caps, None, &domain).unwrap();
    design.set_seed(Some(1));
    design
}

fn device<T: Class>(design: &Domain, element: &str, identity: &str) -> T {
    let device = design.find_device(element, identity).unwrap().unwrap();
    T::try_from_object(device.object().clone()).unwrap()
}

type Call = (&'static str, fn(&Domain) -> Result<()>);

const CALLS: &[Call] = &[
    ("add_disk_file", |d| d.add_disk_file("/images/b.img", None).map(drop)),
    ("add_disk_device", |d| d.add_disk_device("/dev/b").map(drop)),
    ("add_cdrom_file", |d| d.add_cdrom_file("/images/b.iso", None).map(drop)),
    ("add_cdrom_device", |d| d.add_cdrom_device("/dev/sr0").map(drop)),
    ("add_floppy_file", |d| d.add_floppy_file("/images/b.flp", None).map(drop)),
    ("add_floppy_device", |d| d.add_floppy_device("/dev/fd0").map(drop)),
    ("add_interface_network", |d| d.add_interface_network("default").map(drop)),
    ("add_interface_bridge", |d| d.add_interface_bridge("br0").map(drop)),
    ("add_interface_user", |d| d.add_interface_user().map(drop)),
    ("add_graphics", |d| d.add_graphics(Display::Vnc).map(drop)),
    ("add_video", |d| d.add_video().map(drop)),
    ("add_sound", |d| d.add_sound().map(drop)),
    ("add_input", |d| d.add_input("tablet").map(drop)),
    ("add_console", |d| d.add_console().map(drop)),
    ("add_guest_agent", |d| d.add_guest_agent().map(drop)),
    ("add_usb_redir", |d| d.add_usb_redir().map(drop)),
    ("add_rng", |d| d.add_rng().map(drop)),
    ("add_balloon", |d| d.add_balloon().map(drop)),
    ("add_tpm", |d| d.add_tpm().map(drop)),
    ("set_name", |d| d.set_name("new")),
    ("set_memory_kib", |d| d.set_memory_kib(1 << 20)),
    ("set_vcpus", |d| d.set_vcpus(8)),
    ("setup_machine", |d| d.setup_machine()),
    ("remove disk", |d| d.remove_device(&device(d, "disk", "hda"))),
    ("remove balloon", |d| d.remove_device(&device(d, "memballoon", "virtio"))),
    ("remove graphics", |d| d.remove_device(&device(d, "graphics", "spice"))),
    ("remove serial", |d| d.remove_device(&device(d, "serial", "pty"))),
    ("remove_devices", |d| d.remove_devices("sound").map(drop)),
    ("eject_media", |d| d.eject_media(&device(d, "disk", "hdc"))),
    ("insert_media", |d| d.insert_media(&device(d, "disk", "hdc"), "/dev/sr0", true, None)),
    ("set_boot_order", |d| d.set_boot_order(&device(d, "interface", "52:54:00:11:22:33"), Some(1))),
    ("change_graphics", |d| d.change_graphics(&device(d, "graphics", "spice"), Display::Vnc)),
    ("convert_to_vnc", |d| d.convert_to_vnc()),
    ("change_disk_bus", |d| d.change_disk_bus(&device(d, "disk", "hda"), Some("scsi"))),
    ("change_disk_source", |d| d.change_disk_source(&device(d, "disk", "hda"), "/dev/vg/a", true, None)),
    ("change_model", |d| d.change_model(&device(d, "interface", "52:54:00:11:22:33"), Some("virtio"))),
    ("change_model of video", |d| d.change_model(&device(d, "video", "qxl"), Some("virtio"))),
    ("change_usb_controller", |d| d.change_usb_controller(None)),
    ("change_cpu", |d| d.change_cpu(Some("host-model"))),
    ("change_machine", |d| d.change_machine("q35")),
    ("convert_to_q35", |d| d.convert_to_q35(Some(4))),
    ("refresh_machine", |d| d.refresh_machine()),
    ("change_firmware", |d| d.change_firmware(Some(true), None)),
    ("upgrade_to_virtio", |d| d.upgrade_to_virtio().map(drop)),
];

/// Lets each change of a document that a call makes fail in turn, and looks at the guest afterwards.
fn all_or_nothing(name: &str, new: impl Fn() -> Domain, call: fn(&Domain) -> Result<()>) {
    let clean = new();
    let before = clean.config().to_xml().unwrap();
    call(&clean).unwrap_or_else(|error| panic!("{name}: {error}"));
    let after = clean.config().to_xml().unwrap();
    let records = |design: &Domain| {
        let records = design.decisions().unwrap();
        records.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    for nth in 0.. {
        let design = new();
        let decided = records(&design);
        fault::after(Some(nth));
        let result = call(&design);
        let struck = fault::struck();
        fault::after(None);
        if !struck {
            assert!(nth > 0, "{name} changes nothing at all");
            return;
        }
        assert!(result.is_err(), "{name}: fault {nth} was passed over");
        assert_eq!(design.config().to_xml().unwrap(), before, "{name}: fault {nth} left traces");
        assert_eq!(records(&design), decided, "{name}: fault {nth} left decisions behind");
        // It can be done after all, with the same outcome as without the fault.
        call(&design).unwrap_or_else(|error| panic!("{name}, again after fault {nth}: {error}"));
        assert_eq!(design.config().to_xml().unwrap(), after, "{name}: fault {nth}");
    }
}

#[test]
fn every_call_does_all_or_nothing_to_an_existing_guest() {
    for (name, call) in CALLS {
        // What is there already is given, so these start without.
        let element = match *name {
            "add_console" => Some("console"),
            "add_video" => Some("video"),
            "add_sound" => Some("sound"),
            "add_balloon" => Some("memballoon"),
            _ => None,
        };
        let new = || {
            let design = existing(GUEST);
            for device in element
                .map(|name| design.config().object().find_all(&format!("devices/{name}")).unwrap())
                .unwrap_or_default()
            {
                device.remove().unwrap();
            }
            design
        };
        all_or_nothing(name, new, *call);
    }
}

#[test]
fn every_call_does_all_or_nothing_to_a_new_guest() {
    let new = || {
        let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
        let design = Domain::new(fedora(), None, &caps, None).unwrap();
        design.set_seed(Some(1));
        design
    };
    // Whichever call comes first sets the machine up, so a few stand for all.
    const FIRST: [&str; 4] = ["add_disk_file", "add_graphics", "setup_machine", "set_memory_kib"];
    for (name, call) in CALLS.iter().filter(|(name, _)| FIRST.contains(name)) {
        all_or_nothing(name, new, *call);
    }
}

#[test]
fn what_is_not_asked_for_is_not_touched() {
    let design = existing(GUEST);
    let caps = design.capabilities();
    let found = Domain::for_config(Some(&Db::builtin()), None, None, &caps, None, &design.config()).unwrap();
    assert_eq!(found.os().unwrap().id(), "http://fedoraproject.org/fedora/42");
    let disk = design.add_disk_file("/images/b.img", None).unwrap();
    let xml = design.config().to_xml().unwrap();
    disk.object().remove().unwrap();
    assert_eq!(design.config().to_xml().unwrap(), GUEST);
    assert!(xml.contains("<boot dev='hd'/>") && !xml.contains("<boot order"), "{xml}");
}

#[test]
fn the_last_video_device_and_a_controller_in_use_stay() {
    let design = existing(GUEST);
    assert!(design.remove_device(&device(&design, "video", "qxl")).is_err());
    assert!(design.remove_device(&device(&design, "controller", "ide:0")).unwrap_err().message().contains("hda"));
    assert_eq!(design.config().to_xml().unwrap(), GUEST);
    design.remove_device(&device(&design, "controller", "scsi:0")).unwrap();
}

#[test]
fn spice_takes_its_companions_along() {
    let design = existing(GUEST);
    design.change_graphics(&device(&design, "graphics", "spice"), Display::Vnc).unwrap();
    let xml = design.config().to_xml().unwrap();
    for gone in ["spice", "qxl", "compression", "redirdev", "vgamem"] {
        assert!(!xml.contains(gone), "{gone}: {xml}");
    }
    assert!(xml.contains("<graphics type='vnc' autoport='yes'/>"), "{xml}");
    design.change_graphics(&device(&design, "graphics", "vnc"), Display::Spice).unwrap();
    let xml = design.config().to_xml().unwrap();
    assert!(xml.contains("com.redhat.spice.0") && xml.contains("<redirdev"), "{xml}");
}

#[test]
fn nothing_of_spice_is_left_when_all_displays_become_vnc() {
    for profile in [Profile::RECOMMENDED, Profile::REFERENCE] {
        let design = existing(GUEST);
        design.set_profile(profile);
        design.convert_to_vnc().unwrap();
        let xml = design.config().to_xml().unwrap();
        assert!(!xml.contains("qxl") && !xml.contains("spice"), "{xml}");
    }
}

#[test]
fn spice_beside_another_display_brings_what_it_needs() {
    let design = existing(GUEST);
    design.convert_to_vnc().unwrap();
    design.add_graphics(Display::Spice).unwrap();
    let xml = design.config().to_xml().unwrap();
    assert!(xml.contains("com.redhat.spice.0") && xml.matches("<redirdev").count() == 2, "{xml}");
    // The model of the video device was chosen for VNC alone.
    assert_eq!(design.config().object().value("devices/video/model/@type").unwrap().as_deref(), Some("qxl"));
}

#[test]
fn a_serial_line_is_a_console() {
    let console = "<console type='pty'><target type='serial' port='0'/></console>";
    for (xml, consoles) in [
        (GUEST.replace(console, ""), 0),
        (GUEST.replace(console, "").replace("<serial type='pty'><target port='0'/></serial>", ""), 1),
    ] {
        let design = existing(&xml);
        design.setup_machine().unwrap();
        assert_eq!(design.config().object().find_all("devices/console").unwrap().len(), consoles);
    }
}

#[test]
fn a_place_in_the_boot_order_moves_the_others_back_up_to_a_gap() {
    let design = existing(GUEST);
    design.set_boot_order(&device(&design, "interface", "52:54:00:11:22:33"), Some(1)).unwrap();
    let order = |element: &str, name: &str| {
        device::<config::DomainDevice>(&design, element, name).object().value("boot/@order").unwrap()
    };
    // The list named the disk and the drive; a number is worth more than a list, so they have numbers now.
    assert_eq!(order("interface", "52:54:00:11:22:33").as_deref(), Some("1"));
    assert_eq!(order("disk", "hda").as_deref(), Some("2"));
    assert_eq!(order("disk", "hdc").as_deref(), Some("3"));
    assert!(design.config().object().find("os/boot").unwrap().is_none());
    design.set_boot_order(&device(&design, "disk", "hda"), None).unwrap();
    design.set_boot_order(&device(&design, "disk", "hda"), Some(1)).unwrap();
    assert_eq!(order("interface", "52:54:00:11:22:33").as_deref(), Some("2"));
    assert_eq!(order("disk", "hdc").as_deref(), Some("3"));
}

#[test]
fn media_come_and_go() {
    let design = existing(GUEST);
    let drive: config::DomainDisk = device(&design, "disk", "hdc");
    design.eject_media(&drive).unwrap();
    let empty = drive.object().to_xml().unwrap();
    assert_eq!(empty, "<disk type=\"file\" device=\"cdrom\"><target dev='hdc' bus='ide'/><readonly/></disk>");
    design.insert_media(&drive, "/dev/sr0", true, None).unwrap();
    assert_eq!(drive.object().value("source/@dev").unwrap().as_deref(), Some("/dev/sr0"));
    assert_eq!(drive.object().value("driver/@type").unwrap().as_deref(), Some("raw"));
    assert!(design.eject_media(&device(&design, "disk", "hda")).is_err());
    assert!(design.insert_media(&drive, "relative.iso", false, None).is_err());
    assert_eq!(drive.object().value("source/@dev").unwrap().as_deref(), Some("/dev/sr0"));
}

#[test]
fn the_balloon_stays_away() {
    let design = existing(GUEST);
    design.remove_device(&device(&design, "memballoon", "virtio")).unwrap();
    let xml = design.config().to_xml().unwrap();
    assert!(
        xml.contains("<memballoon model='none'/>") || xml.contains("<memballoon model='none'></memballoon>"),
        "{xml}"
    );
    design.remove_device(&device(&design, "serial", "pty")).unwrap();
    assert!(!design.config().to_xml().unwrap().contains("<console"));
}

#[test]
fn devices_are_found_by_what_identifies_them() {
    let design = existing(GUEST);
    let found = |element: &str, name: &str| design.find_device(element, name).unwrap().is_some();
    assert!(found("disk", "/images/a.iso") && found("disk", "2") && !found("disk", "3"));
    assert!(found("interface", "0000:00:03.0") && found("controller", "scsi:0") && !found("controller", "usb:0"));
    assert!(design.find_device("*", "x").is_err() && design.find_device("disk", "").is_err());
    design.add_sound().unwrap();
    let twin = design.config().object().find("devices/sound").unwrap().unwrap().copy().unwrap();
    design.config().add_device(&config::DomainDevice::try_from_object(twin).unwrap()).unwrap();
    assert!(design.find_device("sound", "ich6").unwrap_err().message().contains("alias"));
}

fn value(design: &Domain, path: &str) -> Option<String> {
    design.config().object().value(path).unwrap()
}

#[test]
fn each_finding_is_applied_completely_or_not_at_all() {
    let count = existing(GUEST).review().unwrap().len();
    assert!(count > 5, "{:?}", existing(GUEST).review().unwrap());
    for index in 0..count {
        for nth in 0.. {
            let design = existing(GUEST);
            let finding = design.review().unwrap().swap_remove(index);
            assert_eq!(design.config().to_xml().unwrap(), GUEST, "a review changed the guest");
            fault::after(Some(nth));
            let result = finding.apply();
            let struck = fault::struck();
            fault::after(None);
            if !struck {
                result.unwrap_or_else(|error| panic!("{finding}: {error}"));
                assert_ne!(design.config().to_xml().unwrap(), GUEST, "{finding} changes nothing");
                let again = design.review().unwrap();
                let same = |other: &&Finding| (other.code(), other.path()) == (finding.code(), finding.path());
                assert_eq!(again.iter().find(same).map(ToString::to_string), None, "{finding} is found again");
                break;
            }
            assert!(result.is_err(), "{finding}: fault {nth} was passed over");
            assert_eq!(design.config().to_xml().unwrap(), GUEST, "{finding}: fault {nth} left traces");
        }
    }
}

#[test]
fn what_the_designer_made_it_finds_nothing_wrong_with() {
    for os in ["fedora42", "win11", "winxp", "freebsd14.3", "debian12"] {
        let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
        let design = Domain::new(Db::builtin().find_os_by_short_id(os), None, &caps, None).unwrap();
        design.add_disk_file("/images/a.qcow2", Some("qcow2")).unwrap();
        design.add_cdrom_file("/images/a.iso", None).unwrap();
        design.add_interface_network("default").unwrap();
        design.add_graphics(Display::Spice).unwrap();
        let found: Vec<String> = design.review().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(found, Vec::<String>::new(), "{os}");
    }
}

#[test]
fn a_pc_becomes_one_with_q35() {
    let design = existing(GUEST);
    design.convert_to_q35(None).unwrap();
    let xml = design.config().to_xml().unwrap();
    assert_eq!(value(&design, "os/type/@machine").as_deref(), Some("q35"));
    assert_eq!(value(&design, "devices/disk[1]/target/@dev").as_deref(), Some("sda"));
    assert_eq!(value(&design, "devices/disk[2]/target/@dev").as_deref(), Some("sdb"));
    assert_eq!(value(&design, "devices/disk[2]/target/@bus").as_deref(), Some("sata"));
    assert_eq!(value(&design, "devices/sound/@model").as_deref(), Some("ich9"));
    assert_eq!(value(&design, "devices/interface/model/@type").as_deref(), Some("e1000e"));
    assert_eq!(xml.matches("pcie-root-port").count(), 14, "{xml}");
    assert!(!xml.contains("type='pci' domain") && !xml.contains("pci-root'") && !xml.contains("'ide'"), "{xml}");
    assert!(design.convert_to_q35(None).is_err());
    design.change_machine("pc").unwrap();
    assert_eq!(value(&design, "devices/disk[1]/target/@dev").as_deref(), Some("hda"));
    assert_eq!(value(&design, "devices/disk[2]/target/@dev").as_deref(), Some("hdb"));
    assert_eq!(value(&design, "devices/sound/@model").as_deref(), Some("ich6"));
    assert!(!design.config().to_xml().unwrap().contains("pcie"));
    assert!(design.change_machine("vax").is_err() && design.change_machine("").is_err());
}

#[test]
fn a_topology_follows_the_number_of_vcpus() {
    let design = existing(GUEST);
    design.set_vcpus(6).unwrap();
    assert_eq!(value(&design, "vcpu").as_deref(), Some("6"));
    assert_eq!(value(&design, "vcpu/@current"), None);
    assert_eq!(value(&design, "cpu/topology/@cores").as_deref(), Some("6"));
    assert_eq!(value(&design, "cpu/topology/@sockets").as_deref(), Some("1"));
    assert!(design.set_vcpus(0).is_err());
}

#[test]
fn another_firmware_forgets_what_the_old_one_knew() {
    let design = existing(GUEST);
    assert!(design.change_firmware(Some(true), Some(true)).unwrap_err().message().contains("q35"));
    design.change_firmware(Some(true), None).unwrap();
    assert_eq!(value(&design, "os/@firmware").as_deref(), Some("efi"));
    design.config().object().set_value("os/nvram", Some("/vars.fd")).unwrap();
    design.convert_to_q35(None).unwrap();
    design.change_firmware(None, Some(true)).unwrap();
    assert_eq!(value(&design, "os/firmware/feature[@name='enrolled-keys']/@enabled").as_deref(), Some("yes"));
    assert_eq!(value(&design, "os/nvram"), None);
    assert!(design.decisions().unwrap().iter().any(|record| record.code == "nvram-reset"));
    assert!(design.change_machine("pc").is_err(), "secure boot needs q35");
    design.change_firmware(Some(false), None).unwrap();
    let os = design.config().object().find("os").unwrap().unwrap().to_xml().unwrap();
    assert!(!os.contains("firmware") && !os.contains("loader"), "{os}");
}

#[test]
fn virtio_comes_once_the_drivers_are_there() {
    let design = existing(GUEST);
    assert_eq!(design.upgrade_to_virtio().unwrap(), 2);
    assert_eq!(value(&design, "devices/disk[1]/target/@dev").as_deref(), Some("vda"));
    assert_eq!(value(&design, "devices/disk[1]/address/@type"), None);
    assert_eq!(value(&design, "devices/disk[2]/target/@bus").as_deref(), Some("ide"));
    assert_eq!(value(&design, "devices/interface/model/@type").as_deref(), Some("virtio"));
    let caps = design.capabilities();
    let config = config::Domain::from_xml(GUEST).unwrap();
    let windows = Db::builtin().find_os_by_short_id("win10");
    let design = Domain::for_config(None, windows, None, &caps, None, &config).unwrap();
    assert!(design.upgrade_to_virtio().is_err());
    assert_eq!(config.to_xml().unwrap(), GUEST);
}

#[test]
fn a_disk_moves_to_another_bus() {
    let design = existing(GUEST);
    let disk: config::DomainDisk = device(&design, "disk", "hda");
    design.change_disk_bus(&disk, Some("scsi")).unwrap();
    assert_eq!(disk.object().value("target/@dev").unwrap().as_deref(), Some("sda"));
    design.change_disk_bus(&disk, Some("sata")).unwrap();
    assert_eq!(disk.object().value("target/@dev").unwrap().as_deref(), Some("sda"), "the name still fits");
    assert!(design.change_disk_bus(&disk, Some("fdc")).is_err());
    assert!(design.change_disk_bus(&disk, Some("pigeon")).unwrap_err().message().contains("virtio"));
    design.change_disk_bus(&disk, None).unwrap();
    assert_eq!(disk.object().value("target/@bus").unwrap().as_deref(), Some("virtio"));
}

#[test]
fn two_documents_come_from_one_design() {
    let new = |os: &str| {
        let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
        let design = Domain::new(Db::builtin().find_os_by_short_id(os), None, &caps, None).unwrap();
        design.add_disk_file("/images/a.qcow2", Some("qcow2")).unwrap();
        design.add_cdrom_file("/images/a.iso", None).unwrap();
        design
    };
    let at = |config: &config::Domain, path: &str| config.object().value(path).unwrap();
    let design = new("fedora42");
    let before = design.config().to_xml().unwrap();
    let install = design.config_for(Phase::Install).unwrap();
    assert_eq!(at(&install, "on_reboot").as_deref(), Some("destroy"));
    assert_eq!(at(&install, "devices/disk[2]/boot/@order").as_deref(), Some("1"));
    assert_eq!(at(&install, "devices/disk[1]/boot/@order").as_deref(), Some("2"));
    let last = design.config_for(Phase::Final).unwrap();
    assert_eq!(at(&last, "on_reboot"), None);
    assert_eq!(at(&last, "devices/disk[1]/boot/@order").as_deref(), Some("1"));
    assert_eq!((at(&last, "devices/disk[2]/boot/@order"), at(&last, "devices/disk[2]/source/@file")), (None, None));
    // Windows asks for its medium more than once.
    let windows = new("win11").config_for(Phase::Final).unwrap();
    assert_eq!(at(&windows, "devices/disk[2]/source/@file").as_deref(), Some("/images/a.iso"));
    assert_eq!(at(&windows, "devices/disk[2]/source/@startupPolicy").as_deref(), Some("optional"));
    // A kernel is started only while the OS is being installed.
    let kernel = Kernel { kernel: "/boot/linux".into(), initrd: None, cmdline: Some("quiet".into()) };
    design.set_install_kernel(Some(kernel)).unwrap();
    let install = design.config_for(Phase::Install).unwrap();
    assert_eq!(at(&install, "os/kernel").as_deref(), Some("/boot/linux"));
    assert_eq!(at(&install, "devices/disk[1]/boot/@order"), None);
    assert_eq!(at(&design.config_for(Phase::Final).unwrap(), "os/kernel"), None);
    assert_eq!(design.config().to_xml().unwrap(), before);
}

#[test]
fn a_cloud_image_starts_first_without_a_tpm() {
    let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let dc = config::DomainCapabilities::from_xml(&sample("domcaps-x86_64-q35-kvm.xml")).unwrap();
    let design = Domain::new(fedora(), None, &caps, Some(&dc)).unwrap();
    design.set_uefi(Some(true)).unwrap();
    design.add_disk_file("/images/a.qcow2", Some("qcow2")).unwrap();
    let seed = design.add_cdrom_file("/images/seed.iso", None).unwrap();
    let seed = config::DomainDevice::try_from_object(seed.object().clone()).unwrap();
    design.set_install(Install::CloudImage);
    design.set_install_only(&seed).unwrap();
    let (install, last) = (design.config_for(Phase::Install).unwrap(), design.config_for(Phase::Final).unwrap());
    let has = |config: &config::Domain, path: &str| config.object().find(path).unwrap().is_some();
    assert!(has(&design.config(), "devices/tpm") && !has(&install, "devices/tpm") && has(&last, "devices/tpm"));
    assert!(install.to_xml().unwrap().contains("ds=nocloud") && !last.to_xml().unwrap().contains("ds=nocloud"));
    assert!(has(&install, "devices/disk[2]/source") && !has(&last, "devices/disk[2]/source"));
}
