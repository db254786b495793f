// SPDX-License-Identifier: LGPL-2.1-or-later
//! Drivers that Windows does not bring itself change what it gets.

mod support;

use std::sync::Once;
use virtdesigner::config::{Capabilities, Class, DomainCapabilities};
use virtdesigner::designer::Domain;
use virtdesigner::error::ErrorCode;
use virtdesigner::osinfo::Db;

const WINDOWS: &str = "<libosinfo version='0.0.1'><os id='http://example.org/win/10'><short-id>testwin</short-id>\
    <family>winnt</family><version>10.0</version><devices><device id='http://pcisig.com/pci/8086/10d3'/>\
    <device id='http://qemu.org/chipset/x86/q35'/></devices>\
    <driver arch='x86_64' location='http://example.org' pre-installable='true'><file>viostor.inf</file>\
    <device id='http://pcisig.com/pci/1af4/1042'/></driver>\
    <driver arch='x86_64' location='http://example.org'><file>tools.exe</file>\
    <device id='http://pcisig.com/pci/1af4/1042'/><device id='http://pcisig.com/pci/1af4/1041'/></driver>\
    <driver arch='i686' location='http://example.org'><file>tools32.exe</file>\
    <device id='http://pcisig.com/pci/1af4/1041'/></driver>\
    </os></libosinfo>";

fn design() -> Domain {
    static WRITTEN: Once = Once::new();
    let folder = support::scratch("designer-drivers");
    WRITTEN.call_once(|| {
        let os = folder.join("os/example.org");
        std::fs::create_dir_all(&os).unwrap();
        std::fs::write(os.join("win-10.xml"), WINDOWS).unwrap();
    });
    let db = Db::open_path(&folder).unwrap();
    let os = db.find_os_by_short_id("testwin").expect("the test's own OS");
    let sample = |name: &str| std::fs::read_to_string(support::root().join("data/samples").join(name)).unwrap();
    let capabilities = Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    let domcaps = DomainCapabilities::from_xml(&sample("domcaps-x86_64-q35-kvm.xml")).unwrap();
    Domain::new(Some(os), None, &capabilities, Some(&domcaps)).unwrap()
}

fn value(design: &Domain, path: &str) -> String {
    design.config().object().value(path).unwrap().unwrap_or_default()
}

/// Bus of a new disk and model of a new interface.
fn hardware(design: &Domain) -> (String, String) {
    let disk = design.add_disk_file("/a.img", None).unwrap();
    let interface = design.add_interface_network("default").unwrap();
    let text = |value: Option<String>| value.unwrap_or_default();
    (text(disk.object().value("target/@bus").unwrap()), text(interface.object().value("model/@type").unwrap()))
}

fn pair(bus: &str, model: &str) -> (String, String) {
    (bus.to_owned(), model.to_owned())
}

#[test]
fn drivers_of_the_database() {
    let ids = |at: usize| format!("http://example.org/win/10:{at}");
    assert_eq!(hardware(&design()), pair("sata", "e1000e"));
    let early = design();
    early.add_driver(&ids(0)).unwrap();
    assert_eq!(hardware(&early), pair("virtio", "e1000e"));
    let late = design();
    late.add_driver(&ids(1)).unwrap();
    assert_eq!(hardware(&late), pair("sata", "virtio"), "the installer has no driver for a virtio disk");
    late.set_installed(true);
    assert_eq!(hardware(&late), pair("virtio", "virtio"), "once installed the disk can be virtio");
    late.remove_all_drivers();
    assert_eq!(hardware(&late), pair("sata", "e1000e"));
    let unknown = late.add_driver("http://example.org/win/10:7").unwrap_err();
    assert_eq!(unknown.code(), ErrorCode::NotFound);
    assert!(unknown.to_string().contains(&ids(0)), "{unknown}");
    assert_eq!(late.add_driver(&ids(2)).unwrap_err().code(), ErrorCode::Unsupported, "another architecture");
    assert_eq!(hardware(&late), pair("sata", "e1000e"));
}

#[test]
fn the_driver_medium_is_readable_without_its_drivers() {
    let design = design();
    let drive = design.add_driver_medium("/images/virtio-win.iso").unwrap();
    assert_eq!(drive.object().value("target/@bus").unwrap().as_deref(), Some("sata"));
    assert_eq!(hardware(&design), pair("virtio", "virtio"));
    assert_eq!(value(&design, "devices/disk[2]/boot/@order"), "1", "the guest starts from its disk");
    let before = design.config().to_xml().unwrap();
    assert!(design.add_driver_medium("relative.iso").is_err());
    assert_eq!(design.config().to_xml().unwrap(), before);
}

#[test]
fn only_windows_has_a_driver_medium() {
    let sample = std::fs::read_to_string(support::root().join("data/samples/capabilities-x86_64.xml")).unwrap();
    let capabilities = Capabilities::from_xml(&sample).unwrap();
    let os = Db::builtin().find_os_by_short_id("fedora40");
    let design = Domain::new(os, None, &capabilities, None).unwrap();
    assert_eq!(design.add_driver_medium("/virtio-win.iso").unwrap_err().code(), ErrorCode::Unsupported);
    assert_eq!(design.add_driver("x").unwrap_err().code(), ErrorCode::NotFound);
}
