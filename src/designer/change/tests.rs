// SPDX-License-Identifier: LGPL-2.1-or-later
//! Changes of guests that somebody else made.

use super::super::{
    DiskKind, DiskSource, DiskWish, Display, Domain, Finding, Install, Kernel, Medium, Options, PciAddress, Phase,
    Profile, Seed,
};
use crate::config::{self, Class, fault};
use crate::error::ErrorCode;
use crate::osinfo::{Db, Entity, Os};
use std::path::Path;
use std::sync::OnceLock;

mod atomic;

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

#[test]
fn a_machine_without_alias_becomes_the_newest_that_the_host_lists() {
    let machines = ["pc-q35-9.0", "sparc-5.2", "sparc-10.1", "sparc-9.2", "sparcer-11.0"];
    let list: String = machines.iter().map(|name| format!("<machine>{name}</machine>")).collect();
    let caps = format!(
        "<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>hvm</os_type>\
         <arch name='sparc'><wordsize>32</wordsize>{list}<domain type='qemu'/></arch></guest></capabilities>"
    );
    let caps = config::Capabilities::from_xml(&caps).unwrap();
    let refreshed = |machine: &str| {
        let xml = format!("<domain type='qemu'><os><type arch='sparc' machine='{machine}'>hvm</type></os></domain>");
        let config = config::Domain::from_xml(&xml).unwrap();
        let design = Domain::for_config(None, None, None, &caps, None, &config).unwrap();
        design.refresh_machine().map(|()| value(&design, "os/type/@machine").unwrap()).map_err(|error| error.code())
    };
    assert_eq!(refreshed("sparc-5.2").as_deref(), Ok("sparc-10.1"));
    assert_eq!(refreshed("sparc-9.10").as_deref(), Ok("sparc-10.1"));
    assert_eq!(refreshed("sparc-10.1"), Err(ErrorCode::Unsupported));
    assert_eq!(refreshed("sparc"), Err(ErrorCode::Unsupported));
}

#[test]
fn a_guest_without_type_is_refused() {
    let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    for xml in ["<domain/>", "<domain type=''><name>a</name></domain>"] {
        let config = config::Domain::from_xml(xml).unwrap();
        let error = Domain::for_config(None, None, None, &caps, None, &config).err().unwrap();
        assert_eq!(error.code(), ErrorCode::InvalidDocument);
        assert_eq!(config.to_xml().unwrap(), xml);
    }
}

#[test]
fn the_os_of_a_guest_is_named_anew_and_nothing_else_changes() {
    let design = existing(GUEST);
    design.change_os_id(Some("http://debian.org/debian/12")).unwrap();
    let expected = GUEST.replace("http://fedoraproject.org/fedora/42", "http://debian.org/debian/12");
    assert_eq!(design.config().to_xml().unwrap(), expected);
    assert_eq!(design.os().unwrap().id(), "http://fedoraproject.org/fedora/42");
    design.change_os_id(None).unwrap();
    assert!(!design.config().to_xml().unwrap().contains("libosinfo"));
}

#[test]
fn drives_and_the_bus_of_nvme() {
    let design = existing(GUEST);
    let drive =
        |namespace| Medium::Nvme { address: PciAddress { domain: 0, bus: 0x41, slot: 0, function: 0 }, namespace };
    let disk = design.add_disk(DiskKind::Disk, drive(1), None, None).unwrap();
    let value = |path: &str| disk.object().value(path).unwrap().unwrap_or_default();
    assert_eq!((value("@type"), value("target/@bus")), ("nvme".to_owned(), "virtio".to_owned()));
    assert_eq!((value("source/@type"), value("source/@namespace")), ("pci".to_owned(), "1".to_owned()));
    assert_eq!((value("source/address/@bus"), value("driver/@type")), ("0x41".to_owned(), "raw".to_owned()));
    let again = design.add_disk(DiskKind::Disk, drive(1), None, None);
    assert_eq!(again.unwrap_err().code(), ErrorCode::Exists);
    design.add_disk(DiskKind::Disk, drive(2), None, None).unwrap();
    for name in ["nvme0n1", "nvme0n2"] {
        let disk = design.add_disk(DiskKind::Disk, Medium::File("/images/n.img"), None, Some("nvme")).unwrap();
        assert_eq!(disk.object().value("target/@dev").unwrap().as_deref(), Some(name));
    }
    let controllers = design.config().object().find_all("devices/controller[@type='nvme']").unwrap();
    assert_eq!(controllers.len(), 1);
    assert_eq!(controllers[0].value("serial").unwrap().as_deref(), Some("old"));
    design.config().object().validate().unwrap();
    // A disk that moves there gets the controller as well, and takes it along when it leaves.
    let other = existing(GUEST);
    let hda: config::DomainDisk = device(&other, "disk", "hda");
    other.change_disk_bus(&hda, Some("nvme")).unwrap();
    assert_eq!(hda.object().value("target/@dev").unwrap().as_deref(), Some("nvme0n1"));
    assert!(other.config().object().find("devices/controller[@type='nvme']").unwrap().is_some());
    other.config().object().validate().unwrap();
}

#[test]
fn displays_render_with_opengl_where_it_is_asked_for() {
    let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let dc = config::DomainCapabilities::from_xml(&sample("domcaps-x86_64-q35-kvm.xml")).unwrap();
    for (display, wanted) in [
        (Display::Spice, &["<gl enable=\"yes\"/>", "<listen type=\"none\"/>", "accel3d=\"yes\""][..]),
        (Display::Vnc, &["type=\"vnc\"", "autoport=\"yes\"", "type=\"egl-headless\"", "accel3d=\"yes\""][..]),
    ] {
        let options = Options { graphics: Some(display), gl: true, seed: Some(1), ..Options::default() };
        let design = Domain::from_options(fedora(), &caps, Some(&dc), &options).unwrap();
        let xml = design.config().to_xml().unwrap();
        for text in wanted {
            assert!(xml.contains(text), "no {text}: {xml}");
        }
        design.config().object().validate().unwrap();
    }
    let none = sample("domcaps-x86_64-q35-kvm.xml").replace("<value>egl-headless</value>", "");
    let none = config::DomainCapabilities::from_xml(&none).unwrap();
    let options = Options { gl: true, ..Options::default() };
    let refused = Domain::from_options(fedora(), &caps, Some(&none), &options).err().unwrap();
    assert_eq!(refused.code(), ErrorCode::Unsupported);
}

#[test]
fn a_cloud_image_is_told_of_its_seed_in_one_way() {
    let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let design = Domain::new(fedora(), None, &caps, None).unwrap();
    design.add_disk_file("/images/cloud.qcow2", Some("qcow2")).unwrap();
    design.set_install(Install::CloudImage);
    let serial = "sysinfo[@type='smbios']/system/entry[@name='serial']";
    let first = design.config_for(Phase::Install).unwrap();
    assert_eq!(first.object().value(serial).unwrap().as_deref(), Some("ds=nocloud"));
    assert_eq!(first.object().value("os/smbios/@mode").unwrap().as_deref(), Some("sysinfo"));
    // An address that the application gives stays.
    design.add_cloud_init(Seed::Url("https://seed.example/")).unwrap();
    let first = design.config_for(Phase::Install).unwrap();
    assert_eq!(first.object().value(serial).unwrap().as_deref(), Some("ds=nocloud;s=https://seed.example/"));
}

#[test]
fn wishes_for_disks_of_every_kind_are_met() {
    let caps = config::Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let address = PciAddress { domain: 0, bus: 1, slot: 0, function: 0 };
    let text = str::to_owned;
    let sources = [
        DiskSource::File(text("/images/a.img")),
        DiskSource::Block(text("/dev/vg/a")),
        DiskSource::Volume { pool: text("default"), volume: text("a") },
        DiskSource::Network { protocol: text("rbd"), name: text("pool/a"), host: text("ceph"), port: Some(6789) },
        DiskSource::Nvme { address, namespace: 1 },
    ];
    let wish = |source| DiskWish { kind: DiskKind::Disk, source, format: None, bus: Some(text("scsi")) };
    let options = Options { disks: sources.map(wish).into(), seed: Some(1), ..Options::default() };
    let design = Domain::from_options(fedora(), &caps, None, &options).unwrap();
    let disks = design.config().object().find_all("devices/disk").unwrap();
    let values =
        |path: &str| disks.iter().map(|disk| disk.value(path).unwrap().unwrap_or_default()).collect::<Vec<_>>();
    assert_eq!(values("@type"), ["file", "block", "volume", "network", "nvme"]);
    assert_eq!(values("target/@bus"), ["scsi"; 5]);
    assert_eq!(values("driver/@type"), ["raw"; 5]);
    design.config().object().validate().unwrap();
    // The same namespace twice is refused, also where neither stands there yet.
    let twice = vec![wish(DiskSource::Nvme { address, namespace: 1 }); 2];
    let refused = Domain::from_options(fedora(), &caps, None, &Options { disks: twice, ..Options::default() });
    assert_eq!(refused.err().unwrap().code(), ErrorCode::Exists);
}
