// SPDX-License-Identifier: LGPL-2.1-or-later
//! Every call that changes a guest does all of it or nothing, wherever it fails; and what is refused changes nothing.

use super::*;
use crate::designer::{Extra, GuestKind, LaunchSecurity, Resources, UsbDevice};
use crate::error::Result;

const PCI: PciAddress = PciAddress { domain: 0, bus: 1, slot: 0, function: 0 };
const NVME: Medium = Medium::Nvme { address: PCI, namespace: 1 };
const UUID: &str = "b1ae8bf6-38b0-4c81-9d44-78ce3f520496";

/// A device of the host.
fn node(kind: &str) -> config::NodeDevice {
    let xml = format!(
        "<device><name>node</name><capability type='{kind}'><domain>0</domain><bus>1</bus><slot>0</slot>\
         <function>0</function></capability></device>"
    );
    config::NodeDevice::from_xml(&xml).unwrap()
}

/// A device of another guest.
fn foreign<T: Class>(element: &str) -> T {
    let other = existing(GUEST);
    T::try_from_object(other.config().object().find(&format!("devices/{element}")).unwrap().unwrap()).unwrap()
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
    ("add_tpm_device", |d| d.add_tpm_device("/dev/tpm0").map(drop)),
    ("set_name", |d| d.set_name("new")),
    ("set_memory_kib", |d| d.set_memory_kib(1 << 20)),
    ("set_vcpus", |d| d.set_vcpus(8)),
    ("setup_machine", |d| d.setup_machine()),
    ("remove_device of disk", |d| d.remove_device(&device(d, "disk", "hda"))),
    ("remove_device of balloon", |d| d.remove_device(&device(d, "memballoon", "virtio"))),
    ("remove_device of graphics", |d| d.remove_device(&device(d, "graphics", "spice"))),
    ("remove_device of serial", |d| d.remove_device(&device(d, "serial", "pty"))),
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
    ("add_disk", |d| d.add_disk(DiskKind::Disk, NVME, None, Some("nvme")).map(drop)),
    ("add_interface", |d| d.add_interface(None).map(drop)),
    ("add_interface_direct", |d| d.add_interface_direct("eth0").map(drop)),
    ("add_interface_hostdev", |d| d.add_interface_hostdev(PCI).map(drop)),
    ("add_interface_vhostuser", |d| d.add_interface_vhostuser("/run/switch").map(drop)),
    ("add_filesystem", |d| d.add_filesystem("/srv/shared", "shared").map(drop)),
    ("set_shared_memory", |d| d.set_shared_memory()),
    ("add_hostdev_pci", |d| d.add_hostdev_pci(PCI).map(drop)),
    ("add_hostdev_usb", |d| d.add_hostdev_usb(UsbDevice::Product { vendor: 1, product: 2 }).map(drop)),
    ("add_hostdev_scsi", |d| d.add_hostdev_scsi(0, 0, 0, 0).map(drop)),
    ("add_hostdev_mdev", |d| d.add_hostdev_mdev(UUID).map(drop)),
    ("add_hostdev", |d| d.add_hostdev(&node("pci")).map(drop)),
    ("add_smartcard", |d| d.add_smartcard().map(drop)),
    ("add_watchdog", |d| d.add_watchdog().map(drop)),
    ("add_panic", |d| d.add_panic().map(drop)),
    ("add_vsock", |d| d.add_vsock().map(drop)),
    ("add_audio", |d| d.add_audio().map(drop)),
    ("add_serial", |d| d.add_serial().map(drop)),
    ("add_parallel", |d| d.add_parallel().map(drop)),
    ("add_further_console", |d| d.add_further_console().map(drop)),
    ("add_cloud_init", |d| d.add_cloud_init(Seed::Medium("/images/seed.iso")).map(drop)),
    ("change_os_id", |d| d.change_os_id(Some("http://debian.org/debian/12"))),
    ("apply what a review found", |d| d.review()?.iter().find(|found| found.code() == "bus-virtio").unwrap().apply()),
    ("config_for installing", |d| {
        d.set_install(Install::Network);
        d.config_for(Phase::Install).map(drop)
    }),
    ("config_for afterwards", |d| d.config_for(Phase::Final).map(drop)),
];

/// What starts with a guest that is not set up.
const NEW: &[Call] = &[
    ("setup_machine_full", |d| d.setup_machine_full("x86_64", "hvm")),
    ("setup_resources", |d| d.setup_resources(Resources::Minimum)),
    ("recommended_storage", |d| d.recommended_storage().map(drop)),
    ("default_graphics", |d| d.default_graphics().map(drop)),
    ("add_iommu", |d| d.add_iommu().map(drop)),
    ("design", |d| {
        d.design(&Options {
            kind: GuestKind::Desktop,
            shares: vec![("/srv/shared".to_owned(), "shared".to_owned())],
            extras: Extra::ALL.into_iter().filter(|extra| *extra != Extra::Serial).collect(),
            gl: true,
            ..Options::default()
        })
    }),
];

/// What only containers have.
const CONTAINER: &[Call] = &[
    ("setup_container", |d| d.setup_container()),
    ("setup_container_full", |d| d.setup_container_full("x86_64")),
    ("add_filesystem of a container", |d| d.add_filesystem("/srv/root", "/").map(drop)),
    ("add_filesystem_template", |d| d.add_filesystem_template("centos-7").map(drop)),
    ("add_hostdev_storage", |d| d.add_hostdev_storage("/dev/sdb").map(drop)),
    ("add_hostdev_misc", |d| d.add_hostdev_misc("/dev/input/event3").map(drop)),
    ("add_hostdev_net", |d| d.add_hostdev_net("eth1").map(drop)),
];

/// What changes no document.
const ONLY_LOOKS: &[&str] = &[
    "add_driver",
    "add_driver_medium",
    "capabilities_query",
    "create_network",
    "create_pool",
    "create_volume",
    "decisions",
    "explain",
    "explain_json",
    "find_device",
    "review",
    "set_arch",
    "set_domain_capabilities",
    "set_install_kernel",
    "set_install_only",
    "set_launch_security",
    "set_machine",
    "set_pci_ports",
    "set_secure_boot",
    "set_uefi",
    "set_virt_type",
];

/// What this guest cannot have, or what nobody can: a wrong value, a device of another guest, a wrong device.
const REFUSED: &[Call] = &[
    ("set_boot_order", |d| d.set_boot_order(&foreign("interface"), Some(1))),
    ("set_boot_order of a device that cannot start", |d| d.set_boot_order(&device(d, "memballoon", "1"), Some(1))),
    ("change_cpu", |d| d.change_cpu(Some(""))),
    ("set_memory_kib", |d| d.set_memory_kib(0)),
    ("set_vcpus", |d| d.set_vcpus(0)),
    ("change_disk_bus", |d| d.change_disk_bus(&foreign("disk"), Some("scsi"))),
    ("change_disk_bus to nothing known", |d| d.change_disk_bus(&device(d, "disk", "hda"), Some("vritio"))),
    ("change_disk_bus of a drive", |d| d.change_disk_bus(&device(d, "disk", "hdc"), Some("virtio"))),
    ("change_disk_source", |d| d.change_disk_source(&foreign("disk"), "/images/b.img", false, None)),
    ("change_disk_source by halves", |d| d.change_disk_source(&device(d, "disk", "hda"), "b.img", false, None)),
    ("change_firmware", |d| d.change_firmware(Some(false), Some(true))),
    ("change_graphics", |d| d.change_graphics(&foreign("graphics"), Display::Vnc)),
    ("change_machine", |d| d.change_machine("q36")),
    ("change_machine to nothing", |d| d.change_machine("")),
    ("change_model", |d| d.change_model(&foreign("sound"), Some("ich9"))),
    ("change_model to nothing", |d| d.change_model(&device(d, "sound", "ich6"), Some(""))),
    ("change_os_id", |d| d.change_os_id(Some(" "))),
    ("change_usb_controller", |d| d.change_usb_controller(Some(""))),
    ("convert_to_q35", |d| d.convert_to_q35(Some(1000))),
    ("eject_media", |d| d.eject_media(&foreign("disk[@device='cdrom']"))),
    ("eject_media of a disk", |d| d.eject_media(&device(d, "disk", "hda"))),
    ("insert_media", |d| d.insert_media(&foreign("disk[@device='cdrom']"), "/images/b.iso", false, None)),
    ("insert_media by halves", |d| d.insert_media(&device(d, "disk", "hdc"), "b.iso", false, None)),
    ("find_device", |d| d.find_device("*", "hda").map(drop)),
    ("find_device without a name", |d| d.find_device("disk", "").map(drop)),
    ("remove_device", |d| d.remove_device(&foreign("disk"))),
    ("remove_device that others need", |d| d.remove_device(&device(d, "controller", "ide:0"))),
    ("remove_device that libvirt would add", |d| d.remove_device(&device(d, "video", "qxl"))),
    ("remove_devices", |d| d.remove_devices("*").map(drop)),
    ("set_install_kernel", |d| d.set_install_kernel(Some(Kernel { kernel: "linux".into(), ..Kernel::default() }))),
    ("set_install_only", |d| d.set_install_only(&foreign("disk"))),
    ("set_arch", |d| d.set_arch(Some("i686"))),
    ("set_virt_type", |d| d.set_virt_type(Some("qemu"))),
    ("set_machine", |d| d.set_machine(Some("q35"))),
    ("set_uefi", |d| d.set_uefi(Some(true))),
    ("set_secure_boot", |d| d.set_secure_boot(Some(true))),
    ("set_pci_ports", |d| d.set_pci_ports(Some(1000))),
    ("set_launch_security", |d| d.set_launch_security(Some(LaunchSecurity::Sev), None)),
    ("set_name", |d| d.set_name("a/b")),
    ("setup_machine_full", |d| d.setup_machine_full("x86_64", "exe")),
    ("setup_machine_full of nothing offered", |d| d.setup_machine_full("m68k", "hvm")),
    ("setup_container", |d| d.setup_container()),
    ("setup_container_full", |d| d.setup_container_full("x86_64")),
    ("add_disk", |d| d.add_disk(DiskKind::Disk, Medium::Empty, None, None).map(drop)),
    ("add_disk without format", |d| d.add_disk(DiskKind::Disk, Medium::File("/a"), Some(""), None).map(drop)),
    ("add_disk on nothing known", |d| d.add_disk(DiskKind::Disk, Medium::File("/a"), None, Some("vritio")).map(drop)),
    ("add_disk for media", |d| d.add_disk(DiskKind::Cdrom, Medium::File("/a"), None, Some("virtio")).map(drop)),
    ("add_disk of a volume", |d| {
        d.add_disk(DiskKind::Disk, Medium::Volume { pool: "default", volume: "" }, None, None).map(drop)
    }),
    ("add_disk of NVMe for media", |d| d.add_disk(DiskKind::Cdrom, NVME, None, None).map(drop)),
    ("add_disk of no namespace", |d| {
        d.add_disk(DiskKind::Disk, Medium::Nvme { address: PCI, namespace: 0 }, None, None).map(drop)
    }),
    ("add_disk_file", |d| d.add_disk_file("b.img", None).map(drop)),
    ("add_disk_device", |d| d.add_disk_device("sdb").map(drop)),
    ("add_cdrom_file", |d| d.add_cdrom_file("b.iso", None).map(drop)),
    ("add_cdrom_device", |d| d.add_cdrom_device("").map(drop)),
    ("add_floppy_file", |d| d.add_floppy_file("b.flp", None).map(drop)),
    ("add_floppy_device", |d| d.add_floppy_device("fd0").map(drop)),
    ("add_tpm_device", |d| d.add_tpm_device("tpm0").map(drop)),
    ("add_interface", |d| d.add_interface(Some("")).map(drop)),
    ("add_interface_network", |d| d.add_interface_network("").map(drop)),
    ("add_interface_bridge", |d| d.add_interface_bridge("").map(drop)),
    ("add_interface_direct", |d| d.add_interface_direct("").map(drop)),
    ("add_interface_vhostuser", |d| d.add_interface_vhostuser("run/switch").map(drop)),
    ("add_graphics", |d| d.add_graphics(Display::Spice).map(drop)),
    ("add_input", |d| d.add_input("joystick").map(drop)),
    ("add_filesystem", |d| d.add_filesystem("srv", "shared").map(drop)),
    ("add_filesystem without target", |d| d.add_filesystem("/srv", "").map(drop)),
    ("add_filesystem_template", |d| d.add_filesystem_template("centos-7").map(drop)),
    ("add_hostdev_mdev", |d| d.add_hostdev_mdev("no-uuid").map(drop)),
    ("add_hostdev_storage", |d| d.add_hostdev_storage("/dev/sdb").map(drop)),
    ("add_hostdev_misc", |d| d.add_hostdev_misc("/dev/input/event3").map(drop)),
    ("add_hostdev_net", |d| d.add_hostdev_net("eth1").map(drop)),
    ("add_hostdev", |d| d.add_hostdev(&node("drm")).map(drop)),
    ("add_iommu", |d| d.add_iommu().map(drop)),
    ("add_cloud_init", |d| d.add_cloud_init(Seed::Url("ftp://seed/")).map(drop)),
    ("add_cloud_init by halves", |d| d.add_cloud_init(Seed::Medium("seed.iso")).map(drop)),
    ("add_driver", |d| d.add_driver("http://nowhere/driver")),
    ("add_driver_medium", |d| d.add_driver_medium("/images/virtio-win.iso").map(drop)),
    ("design", |d| d.design(&Options::default())),
    ("create_volume", |d| d.create_volume("dir", Some(""), None).map(drop)),
    ("create_pool", |d| d.create_pool("", "/images").map(drop)),
    ("create_network", |d| d.create_network("", None).map(drop)),
];

const CONTAINER_GUEST: &str = r#"<domain type='lxc'>
  <name>box</name>
  <memory unit='MiB'>512</memory>
  <vcpu>1</vcpu>
  <os><type arch="x86_64">exe</type><init>/bin/sh</init></os>
  <devices><emulator>/usr/lib/libvirt/libvirt_lxc</emulator><console type='pty'/></devices>
</domain>
"#;

/// What a container cannot have.
const REFUSED_TO_CONTAINER: &[Call] = &[
    ("add_disk_file of a container", |d| d.add_disk_file("/images/b.img", None).map(drop)),
    ("add_disk of a container", |d| d.add_disk(DiskKind::Disk, NVME, None, Some("nvme")).map(drop)),
    ("add_interface_hostdev", |d| d.add_interface_hostdev(PCI).map(drop)),
    ("add_interface_user", |d| d.add_interface_user().map(drop)),
    ("add_graphics of a container", |d| d.add_graphics(Display::Default).map(drop)),
    ("add_video", |d| d.add_video().map(drop)),
    ("add_sound", |d| d.add_sound().map(drop)),
    ("add_guest_agent", |d| d.add_guest_agent().map(drop)),
    ("add_usb_redir", |d| d.add_usb_redir().map(drop)),
    ("add_rng", |d| d.add_rng().map(drop)),
    ("add_balloon", |d| d.add_balloon().map(drop)),
    ("add_tpm", |d| d.add_tpm().map(drop)),
    ("add_tpm_device of a container", |d| d.add_tpm_device("/dev/tpm0").map(drop)),
    ("add_smartcard", |d| d.add_smartcard().map(drop)),
    ("add_watchdog", |d| d.add_watchdog().map(drop)),
    ("add_panic", |d| d.add_panic().map(drop)),
    ("add_vsock", |d| d.add_vsock().map(drop)),
    ("add_audio", |d| d.add_audio().map(drop)),
    ("add_serial", |d| d.add_serial().map(drop)),
    ("add_parallel", |d| d.add_parallel().map(drop)),
    ("add_hostdev_pci", |d| d.add_hostdev_pci(PCI).map(drop)),
    ("add_hostdev_usb", |d| d.add_hostdev_usb(UsbDevice::Product { vendor: 1, product: 2 }).map(drop)),
    ("add_hostdev_scsi", |d| d.add_hostdev_scsi(0, 0, 0, 0).map(drop)),
    ("add_filesystem of a container", |d| d.add_filesystem("/srv", "tag").map(drop)),
    ("add_cloud_init of a container", |d| d.add_cloud_init(Seed::Medium("/seed.iso")).map(drop)),
    ("set_shared_memory", |d| d.set_shared_memory()),
    ("convert_to_vnc", |d| d.convert_to_vnc()),
    ("refresh_machine", |d| d.refresh_machine()),
    ("convert_to_q35 of a container", |d| d.convert_to_q35(None)),
];

/// What can only fail where a document is broken or the host has nothing at all.
const NEVER_REFUSED: &[&str] = &[
    "add_console",
    "add_further_console",
    "capabilities_query",
    "config_for",
    "decisions",
    "default_graphics",
    "explain",
    "explain_json",
    "recommended_storage",
    "review",
    "set_domain_capabilities",
    "setup_machine",
    "setup_resources",
    "upgrade_to_virtio",
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
    let first = CALLS.iter().filter(|(name, _)| FIRST.contains(name));
    for (name, call) in first.chain(NEW) {
        all_or_nothing(name, new, *call);
    }
}

#[test]
fn every_call_does_all_or_nothing_to_a_container() {
    for (name, call) in CONTAINER {
        let host = if *name == "add_filesystem_template" { "vz" } else { "lxc" };
        let new = || {
            let caps = config::Capabilities::from_xml(&sample(&format!("capabilities-{host}.xml"))).unwrap();
            let design = Domain::new(None, None, &caps, None).unwrap();
            design.set_seed(Some(1));
            if host == "vz" {
                design.setup_container().unwrap();
            }
            design
        };
        all_or_nothing(name, new, *call);
    }
}

/// A container that somebody else made.
fn container() -> Domain {
    let caps = config::Capabilities::from_xml(&sample("capabilities-lxc.xml")).unwrap();
    let domain = config::Domain::from_xml(CONTAINER_GUEST).unwrap();
    let design = Domain::for_config(None, None, None, &caps, None, &domain).unwrap();
    design.set_seed(Some(1));
    design
}

#[test]
fn what_is_refused_changes_nothing() {
    refused(GUEST, || existing(GUEST), REFUSED);
    refused(CONTAINER_GUEST, container, REFUSED_TO_CONTAINER);
}

fn refused(guest: &str, new: impl Fn() -> Domain, calls: &[Call]) {
    let records = |design: &Domain| format!("{:?}", design.explain().unwrap());
    let untouched = new();
    untouched.add_interface_network("default").unwrap();
    let with_interface = untouched.config().to_xml().unwrap();
    let mut taken = Vec::new();
    for (name, call) in calls {
        let design = new();
        let decided = records(&design);
        let Err(error) = call(&design) else {
            taken.push(*name);
            continue;
        };
        assert_ne!(error.code(), ErrorCode::Internal, "{name}: {error}");
        assert!(error.message().len() > 10, "{name}: {error}");
        assert_eq!(design.config().to_xml().unwrap(), guest, "{name}: refused, and changed nevertheless");
        assert_eq!(records(&design), decided, "{name}: left decisions behind");
        // Nor is an address used up.
        design.add_interface_network("default").unwrap();
        assert_eq!(design.config().to_xml().unwrap(), with_interface, "{name}: later calls come out differently");
    }
    assert!(taken.is_empty(), "not refused: {taken:?}");
}

/// The methods of a design that can fail, by name.
fn fallible() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/designer");
    let mut folders = vec![folder];
    let mut names = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for block in text.split("\nimpl Domain {").skip(1) {
                let block = block.split("\n}\n").next().unwrap();
                for method in block.split("\n    pub fn ").skip(1) {
                    let head = method.split(" {\n").next().unwrap();
                    if head.contains("&self") && head.contains("-> Result") {
                        names.push(method.split('(').next().unwrap().to_owned());
                    }
                }
            }
        }
    }
    names
}

#[test]
fn no_call_that_can_fail_is_left_out() {
    let names = fallible();
    assert!(names.len() > 90, "only {} methods found", names.len());
    let in_table = |table: &[Call], name: &str| table.iter().any(|(call, _)| call.split(' ').next() == Some(name));
    let mut missing = Vec::new();
    for name in &names {
        let name = name.as_str();
        let breaks = in_table(CALLS, name) || in_table(NEW, name) || in_table(CONTAINER, name);
        if !breaks && !ONLY_LOOKS.contains(&name) {
            missing.push(format!("{name}: no fault is made in it"));
        }
        let refused = in_table(REFUSED, name) || in_table(REFUSED_TO_CONTAINER, name);
        if refused == NEVER_REFUSED.contains(&name) {
            missing.push(format!("{name}: nothing is refused, or it is in both lists"));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    for (call, _) in CALLS.iter().chain(NEW).chain(CONTAINER).chain(REFUSED).chain(REFUSED_TO_CONTAINER) {
        let name = call.split(' ').next().unwrap();
        assert!(names.iter().any(|known| known == name) || name == "apply", "{name} is no method");
    }
}
