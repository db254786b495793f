// SPDX-License-Identifier: LGPL-2.1-or-later
//! Devices on request, in whole guests: valid for libvirt, all or nothing, and with what they need around them.

mod support;

use std::process::Command;
use virtdesigner::config::{Capabilities, Class, DomainCapabilities, NodeDevice};
use virtdesigner::designer::{Deviation, Display, Domain, LaunchSecurity, PciAddress, Profile, UsbDevice};
use virtdesigner::error::{ErrorCode, Result};
use virtdesigner::osinfo::Db;

fn read(path: &str) -> String {
    let path = support::root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn host(arch: &str, domcaps: &str, os: &str) -> Domain {
    let capabilities = Capabilities::from_xml(&read(&format!("data/samples/capabilities-{arch}.xml"))).unwrap();
    let domcaps = DomainCapabilities::from_xml(&read(&format!("data/samples/domcaps-{domcaps}.xml"))).unwrap();
    let os = Db::builtin().find_os_by_short_id(os);
    assert!(os.is_some());
    let design = Domain::new(os, None, &capabilities, Some(&domcaps)).unwrap();
    design.set_seed(Some(1));
    design
}

fn pc() -> Domain {
    host("x86_64", "x86_64-q35-kvm", "fedora40")
}

const LXC: &str = "<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>exe</os_type><arch \
                   name='x86_64'><wordsize>64</wordsize><emulator>/usr/libexec/libvirt_lxc</emulator><domain \
                   type='lxc'/></arch></guest></capabilities>";

fn container() -> Domain {
    let design = Domain::new(None, None, &Capabilities::from_xml(LXC).unwrap(), None).unwrap();
    design.set_seed(Some(1));
    design
}

fn value(design: &Domain, path: &str) -> Option<String> {
    design.config().object().value(path).unwrap()
}

fn is(design: &Domain, path: &str, wanted: &str) {
    assert_eq!(value(design, path).as_deref(), Some(wanted), "{path} in\n{}", design.config().to_xml().unwrap());
}

/// Holds a document against our own tables' order and, where it is installed, libvirt's grammar.
fn validate(name: &str, design: &Domain) {
    let file = support::scratch("designer-requested").join(format!("{name}.xml"));
    std::fs::write(&file, design.config().to_xml().unwrap()).unwrap();
    if !support::have("virt-xml-validate") {
        return support::skip("virt-xml-validate is not installed");
    }
    let output = Command::new("virt-xml-validate").arg(&file).arg("domain").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{}", design.config().to_xml().unwrap());
}

#[test]
fn a_pc_with_everything() {
    let design = pc();
    design.add_disk_file("/a.qcow2", Some("qcow2")).unwrap();
    design.add_graphics(Display::Spice).unwrap();
    design.add_smartcard().unwrap();
    design.add_watchdog().unwrap();
    design.add_panic().unwrap();
    design.add_vsock().unwrap();
    design.add_iommu().unwrap();
    design.add_audio().unwrap();
    design.add_serial().unwrap();
    design.add_parallel().unwrap();
    design.add_further_console().unwrap();
    design.add_filesystem("/srv/share", "share").unwrap();
    design.add_filesystem("/srv/more", "more").unwrap();
    design.add_hostdev_pci(PciAddress::parse("0000:03:00.0").unwrap()).unwrap();
    design.add_hostdev_usb(UsbDevice::Product { vendor: 0x1234, product: 0xbeef }).unwrap();
    design.add_hostdev_usb(UsbDevice::Address { bus: 1, device: 4 }).unwrap();
    design.add_hostdev_scsi(2, 0, 1, 0).unwrap();
    design.add_hostdev_mdev("c2177883-f1bb-47f0-914d-32a22e3a8804").unwrap();
    design.add_interface(None).unwrap();
    design.add_interface_direct("eth0").unwrap();
    design.add_interface_hostdev(PciAddress::parse("0000:03:10.2").unwrap()).unwrap();
    design.add_interface_vhostuser("/run/switch.sock").unwrap();
    is(&design, "devices/smartcard/@mode", "passthrough");
    is(&design, "devices/watchdog/@model", "i6300esb");
    is(&design, "devices/panic/@model", "isa");
    is(&design, "devices/vsock/cid/@auto", "yes");
    is(&design, "devices/iommu/driver/@eim", "on");
    is(&design, "features/ioapic/@driver", "qemu");
    is(&design, "devices/audio/@type", "spice");
    is(&design, "devices/serial[2]/target/@port", "1");
    is(&design, "devices/console[2]/target/@type", "virtio");
    is(&design, "devices/filesystem[1]/driver/@type", "virtiofs");
    assert_eq!(value(&design, "devices/filesystem[1]/@accessmode"), None);
    is(&design, "memoryBacking/source/@type", "memfd");
    is(&design, "memoryBacking/access/@mode", "shared");
    is(&design, "devices/hostdev[1]/source/address/@bus", "0x03");
    is(&design, "devices/hostdev[@type='scsi']/source/adapter/@name", "scsi_host2");
    is(&design, "devices/controller[@type='scsi']/@model", "virtio-scsi");
    is(&design, "devices/interface[1]/source/@network", "default");
    is(&design, "devices/interface[3]/@managed", "yes");
    assert_eq!(value(&design, "devices/interface[3]/model/@type"), None);
    validate("pc", &design);
    // A second call gives the one that is there, or says that it is there.
    design.add_watchdog().unwrap();
    assert_eq!(value(&design, "devices/watchdog[2]/@model"), None);
    let before = design.config().to_xml().unwrap();
    let twice = design.add_hostdev_pci(PciAddress::parse("03:00.0").unwrap()).unwrap_err();
    assert_eq!(twice.code(), ErrorCode::Exists);
    assert_eq!(design.add_filesystem("/srv/x", "share").unwrap_err().code(), ErrorCode::Exists);
    assert_eq!(design.config().to_xml().unwrap(), before);
}

#[test]
fn what_a_guest_cannot_have_changes_nothing() {
    let design = host("x86_64", "x86_64-q35-qemu", "win10");
    design.add_disk_file("/a.qcow2", None).unwrap();
    let before = design.config().to_xml().unwrap();
    type Call<'a> = (&'a str, &'a dyn Fn() -> Result<()>, ErrorCode);
    let calls: [Call; 9] = [
        ("vsock", &|| design.add_vsock().map(drop), ErrorCode::Unsupported),
        ("folder", &|| design.add_filesystem("/srv", "share").map(drop), ErrorCode::Unsupported),
        ("no path", &|| design.add_filesystem("srv", "share").map(drop), ErrorCode::InvalidArgument),
        ("template", &|| design.add_filesystem_template("centos").map(drop), ErrorCode::Unsupported),
        ("block", &|| design.add_hostdev_storage("/dev/sda").map(drop), ErrorCode::Unsupported),
        ("pci", &|| design.add_hostdev_pci(PciAddress::parse("03:00.0")?).map(drop), ErrorCode::Unsupported),
        ("mdev", &|| design.add_hostdev_mdev("c2177883").map(drop), ErrorCode::InvalidArgument),
        ("socket", &|| design.add_interface_vhostuser("relative").map(drop), ErrorCode::InvalidArgument),
        ("driverless", &|| design.add_interface_vhostuser("/run/x").map(drop), ErrorCode::Unsupported),
    ];
    for (name, call, code) in calls {
        assert_eq!(call().unwrap_err().code(), code, "{name}");
        assert_eq!(design.config().to_xml().unwrap(), before, "{name}");
    }
}

#[test]
fn memory_that_is_private_is_not_shared_behind_its_back() {
    let design = pc();
    design.setup_machine().unwrap();
    design.config().object().set_value("memoryBacking/access/@mode", Some("private")).unwrap();
    let before = design.config().to_xml().unwrap();
    assert_eq!(design.add_filesystem("/srv", "share").unwrap_err().code(), ErrorCode::Unsupported);
    assert_eq!(design.config().to_xml().unwrap(), before);
}

#[test]
fn containers_mount_folders_and_run_what_is_in_them() {
    let design = container();
    design.add_filesystem("/srv/data", "/data").unwrap();
    is(&design, "os/init", "/bin/sh");
    design.add_filesystem("/srv/root", "/").unwrap();
    is(&design, "os/init", "/sbin/init");
    assert!(value(&design, "features/privnet").is_some());
    design.add_hostdev_storage("/dev/sdb").unwrap();
    design.add_hostdev_misc("/dev/input/event3").unwrap();
    design.add_hostdev_net("eth1").unwrap();
    design.add_further_console().unwrap();
    validate("container", &design);
    // Set up anew it stays what it is.
    let before = design.config().to_xml().unwrap();
    design.setup_container().unwrap();
    assert_eq!(design.config().to_xml().unwrap(), before);
}

#[test]
fn other_machines() {
    let design = host("aarch64", "aarch64-virt-kvm", "debian12");
    design.add_filesystem("/srv", "share").unwrap();
    design.add_iommu().unwrap();
    design.add_vsock().unwrap();
    is(&design, "devices/iommu/@model", "smmuv3");
    assert_eq!(design.add_serial().unwrap_err().code(), ErrorCode::Unsupported);
    validate("aarch64", &design);
}

#[test]
fn many_cpus_bring_an_iommu() {
    let capabilities = Capabilities::from_xml(&read("data/samples/capabilities-x86_64.xml")).unwrap();
    let os = Db::builtin().find_os_by_short_id("fedora40");
    let design = Domain::new(os, None, &capabilities, None).unwrap();
    design.set_vcpus(300).unwrap();
    design.setup_machine().unwrap();
    is(&design, "devices/iommu/driver/@intremap", "on");
    is(&design, "features/ioapic/@driver", "qemu");
    validate("many-cpus", &design);
}

#[test]
fn node_devices_say_what_they_are() {
    let design = pc();
    let node = |xml: &str| NodeDevice::from_xml(xml).unwrap();
    let pci = "<device><name>pci_0000_04_00_1</name><capability type='pci'><domain>0</domain><bus>4</bus>\
               <slot>0</slot><function>1</function></capability></device>";
    design.add_hostdev(&node(pci)).unwrap();
    is(&design, "devices/hostdev[1]/source/address/@function", "0x1");
    let usb = |device: u32| {
        format!(
            "<device><name>usb_1_{device}</name><capability type='usb_device'><bus>1</bus><device>{device}</device>\
             <product id='0xbeef'>stick</product><vendor id='0x1234'>maker</vendor></capability></device>"
        )
    };
    design.add_hostdev(&node(&usb(3))).unwrap();
    is(&design, "devices/hostdev[2]/source/vendor/@id", "0x1234");
    design.add_hostdev(&node(&usb(4))).unwrap();
    is(&design, "devices/hostdev[3]/source/address/@device", "4");
    let mdev = "<device><name>mdev_c2177883_f1bb_47f0_914d_32a22e3a8804</name><capability type='mdev'>\
                <type id='vfio_ccw-io'/></capability></device>";
    design.add_hostdev(&node(mdev)).unwrap();
    is(&design, "devices/hostdev[4]/@model", "vfio-ccw");
    let disk = "<device><name>block_sda</name><capability type='usb'/></device>";
    assert_eq!(design.add_hostdev(&node(disk)).unwrap_err().code(), ErrorCode::Unsupported);
    validate("node-devices", &design);
}

#[test]
fn hidden_memory_brings_its_machine() {
    let design = pc();
    design.set_launch_security(Some(LaunchSecurity::Sev), None).unwrap();
    assert_eq!(design.setup_machine().unwrap_err().code(), ErrorCode::Unsupported, "the sample host has no SEV");
    let capabilities = Capabilities::from_xml(&read("data/samples/capabilities-x86_64.xml")).unwrap();
    let text = read("data/samples/domcaps-x86_64-q35-kvm.xml");
    let sev = "<sev supported='yes'><cbitpos>51</cbitpos><reducedPhysBits>1</reducedPhysBits></sev></features>";
    let at = text.rfind("<sev ").expect("the sample tells about SEV");
    let domcaps = DomainCapabilities::from_xml(&format!("{}{sev}</domainCapabilities>", &text[..at])).unwrap();
    let design = Domain::new(None, None, &capabilities, Some(&domcaps)).unwrap();
    design.set_launch_security(Some(LaunchSecurity::Sev), None).unwrap();
    design.add_disk_file("/a.qcow2", None).unwrap();
    is(&design, "launchSecurity/@type", "sev");
    is(&design, "launchSecurity/policy", "0x03");
    is(&design, "os/type/@machine", "q35");
    is(&design, "os/@firmware", "efi");
    validate("sev", &design);
}

#[test]
fn disks_get_a_thread_on_request() {
    let design = pc();
    design.set_profile(Profile::RECOMMENDED.with(Deviation::IoThreads, true));
    design.add_disk_file("/a.qcow2", None).unwrap();
    is(&design, "iothreads", "1");
    is(&design, "devices/disk/driver/@iothread", "1");
    validate("iothreads", &design);
    let plain = pc();
    plain.add_disk_file("/a.qcow2", None).unwrap();
    assert_eq!(value(&plain, "iothreads"), None);
}
