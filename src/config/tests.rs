// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;
use crate::error::ErrorCode;

fn domain(devices: &str) -> Domain {
    Domain::from_xml(&format!("<domain type='kvm'>\n  <name>x</name>\n  <devices>\n{devices}  </devices>\n</domain>\n"))
        .unwrap()
}

#[test]
fn a_new_domain_is_built_in_canonical_order() {
    let domain = Domain::new().unwrap();
    domain.set_memory(2048u64).unwrap();
    domain.set_name("guest").unwrap();
    domain.set_virt_type(DomainVirtType::Kvm).unwrap();
    let disk = DomainDisk::new().unwrap();
    disk.set_target_dev("vda").unwrap();
    disk.set_target_bus(DomainDiskBus::Virtio).unwrap();
    disk.set_type(DomainDiskType::File).unwrap();
    disk.set_source("/a.qcow2").unwrap();
    domain.add_device(&disk).unwrap();
    // The handle made before still stands for the disk, which is part of the domain now.
    disk.set_readonly(true).unwrap();
    assert_eq!(
        domain.to_xml().unwrap(),
        "<domain type=\"kvm\">\n  <name>guest</name>\n  <memory unit=\"KiB\">2048</memory>\n  <devices>\n    \
         <disk type=\"file\">\n      <source file=\"/a.qcow2\"/>\n      <target dev=\"vda\" bus=\"virtio\"/>\n      \
         <readonly/>\n    </disk>\n  </devices>\n</domain>\n"
    );
}

#[test]
fn devices_are_of_their_own_class() {
    let domain = domain(
        "    <emulator>/usr/bin/qemu</emulator>\n    <disk type='file'/>\n    <interface type='network'/>\n    \
         <interface type='new'/>\n    <future/>\n",
    );
    let classes: Vec<&str> = domain.devices().unwrap().iter().map(|device| device.class().name()).collect();
    assert_eq!(classes, ["DomainDisk", "DomainInterfaceNetwork", "DomainInterface", "DomainDevice"]);
}

#[test]
fn units_are_understood_and_written() {
    let domain = Domain::from_xml("<domain><memory unit='GiB'>2</memory></domain>").unwrap();
    assert_eq!(domain.memory().unwrap(), Some(2 * 1024 * 1024));
    domain.set_memory(512u64).unwrap();
    assert_eq!(domain.to_xml().unwrap(), "<domain><memory unit='KiB'>512</memory></domain>");
}

#[test]
fn what_is_absent_unknown_or_unreadable_is_told_apart() {
    let disk = DomainDisk::from_xml("<disk><target dev='a' bus='warp'/></disk>").unwrap();
    assert_eq!(disk.target_bus().unwrap(), Some(DomainDiskBus::Unknown));
    assert_eq!(disk.target_bus_text().unwrap().as_deref(), Some("warp"));
    assert_eq!(disk.driver_cache().unwrap(), None);
    let domain = Domain::from_xml("<domain>\n  <memory>lots</memory></domain>").unwrap();
    let error = domain.memory().unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidValue);
    assert_eq!(error.to_string(), "line 2, column 3: <memory> is 'lots': expected a whole number");
}

#[test]
fn removing_a_value_takes_empty_parents_along() {
    let disk =
        DomainDisk::from_xml("<disk><source file='a' startupPolicy='optional'/><target dev='x'/></disk>").unwrap();
    disk.set_target_dev(None).unwrap();
    assert_eq!(disk.to_xml().unwrap(), "<disk><source file='a' startupPolicy='optional'/></disk>");
}

#[test]
fn an_object_follows_its_element_from_document_to_document() {
    let (first, second) = (domain(""), domain(""));
    let disk = DomainDisk::from_xml("<disk><target dev='vda'/></disk>").unwrap();
    let alias = disk.clone();
    first.add_device(&disk).unwrap();
    second.add_device(&alias).unwrap();
    assert!(first.devices().unwrap().is_empty());
    disk.set_target_dev("vdb").unwrap();
    assert_eq!(second.value("devices/disk/target/@dev").unwrap().as_deref(), Some("vdb"));
    second.remove_device(&disk).unwrap();
    assert_eq!(alias.target_dev().unwrap_err().code(), ErrorCode::Gone);
}

#[test]
fn a_failed_change_changes_nothing() {
    let disk = DomainDisk::from_xml("<disk/>").unwrap();
    assert_eq!(disk.set_target_dev("\u{1}").unwrap_err().code(), ErrorCode::InvalidArgument);
    assert_eq!(disk.to_xml().unwrap(), "<disk/>");
    let domain = domain("");
    let before = domain.to_xml().unwrap();
    assert!(domain.set_value("devices/disk/target/@bad name", Some("x")).is_err());
    assert!(domain.set_value("devices/*/target", Some("x")).is_err());
    assert_eq!(domain.to_xml().unwrap(), before);
}

#[test]
fn classes_are_checked() {
    let error = DomainDisk::from_xml("<interface/>").unwrap_err();
    assert_eq!(error.code(), ErrorCode::WrongElement);
    assert_eq!(error.to_string(), "line 1, column 1: the root element is <interface>: expected <disk>");
    let error = DomainInterfaceNetwork::from_xml("<interface type='bridge'/>").unwrap_err();
    assert_eq!(error.code(), ErrorCode::WrongElement);
    let object = Object::parse(ClassId::DOMAIN_INTERFACE, "<interface type='bridge'/>").unwrap();
    assert_eq!(object.class().name(), "DomainInterfaceBridge");
    assert!(DomainDisk::try_from_object(object.clone()).is_err());
    assert!(DomainDevice::try_from_object(object).is_ok());
}

#[test]
fn an_element_cannot_be_moved_into_itself() {
    let os = DomainOs::new().unwrap();
    let domain = Domain::new().unwrap();
    domain.set_os(&os).unwrap();
    // Setting the object that is there already is no change.
    domain.set_os(&os).unwrap();
    assert_eq!(domain.os().unwrap(), Some(os));
}

#[test]
fn objects_replace_each_other() {
    let domain = Domain::from_xml("<domain><os><type>hvm</type></os><clock offset='utc'/></domain>").unwrap();
    let os = DomainOs::new().unwrap();
    os.set_machine("q35").unwrap();
    domain.set_os(&os).unwrap();
    assert_eq!(domain.to_xml().unwrap(), "<domain><os><type machine=\"q35\"/></os><clock offset='utc'/></domain>");
    domain.set_os(None).unwrap();
    assert_eq!(domain.to_xml().unwrap(), "<domain><clock offset='utc'/></domain>");
}

#[test]
fn many_threads_share_one_document() {
    let domain = domain("");
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let domain = domain.clone();
            scope.spawn(move || {
                for at in 0..50 {
                    let disk = DomainDisk::new().unwrap();
                    disk.set_target_dev(format!("t{thread}d{at}").as_str()).unwrap();
                    domain.add_device(&disk).unwrap();
                }
            });
        }
    });
    assert_eq!(domain.devices().unwrap().len(), 200);
}

#[test]
fn crossing_moves_do_not_deadlock() {
    let (first, second) = (domain("    <disk/>\n"), domain("    <disk/>\n"));
    let disks = [first.devices().unwrap().remove(0), second.devices().unwrap().remove(0)];
    std::thread::scope(|scope| {
        for turn in 0..2 {
            let (first, second, disks) = (&first, &second, &disks);
            scope.spawn(move || {
                for at in 0..200 {
                    let target = if (at + turn) % 2 == 0 { first } else { second };
                    target.add_device(&disks[turn]).unwrap();
                }
            });
        }
    });
    assert_eq!(first.devices().unwrap().len() + second.devices().unwrap().len(), 2);
}

#[test]
fn custom_xml_has_one_place_for_each_namespace() {
    let domain = Domain::from_xml("<domain>\n  <name>x</name>\n  <memory>1</memory>\n</domain>\n").unwrap();
    domain.set_custom_xml("<a><b/></a>", "my", "urn:my").unwrap();
    domain.set_custom_xml_ns_children("<c><d/></c>", "other", "urn:other").unwrap();
    domain.set_custom_xml("<a>2</a>", "my", "urn:my").unwrap();
    assert_eq!(
        domain.to_xml().unwrap(),
        "<domain>\n  <name>x</name>\n  <metadata>\n    <my:a xmlns:my=\"urn:my\">2</my:a>\n    \
         <other:c xmlns:other=\"urn:other\"><other:d/></other:c>\n  </metadata>\n  <memory>1</memory>\n</domain>\n"
    );
    assert_eq!(domain.custom_xml("urn:my").unwrap().as_deref(), Some("<my:a xmlns:my=\"urn:my\">2</my:a>"));
    assert_eq!(domain.custom_xml("urn:none").unwrap(), None);
    assert!(domain.set_custom_xml("<a", "my", "urn:my").is_err());
}

#[test]
fn a_source_becomes_part_of_its_device() {
    let source = DomainChardevSourcePty::new().unwrap();
    source.set_path("/dev/pts/3").unwrap();
    let serial = DomainSerial::new().unwrap();
    serial.set_source(&source).unwrap();
    assert_eq!(serial.to_xml().unwrap(), "<serial type=\"pty\">\n  <source path=\"/dev/pts/3\"/>\n</serial>\n");
    // The source is a view of the device now, and goes with it.
    domain("").add_device(&serial).unwrap();
    source.set_path("/dev/pts/4").unwrap();
    assert_eq!(serial.value("source/@path").unwrap().as_deref(), Some("/dev/pts/4"));
    assert_eq!(serial.source().unwrap().unwrap().class().name(), "DomainChardevSourcePty");
}

#[test]
fn operations_on_several_places() {
    let os = DomainOs::new().unwrap();
    os.enable_firmware_feature("secure-boot", true).unwrap();
    os.enable_firmware_feature("secure-boot", false).unwrap();
    assert_eq!(os.value("firmware/feature[@name='secure-boot']/@enabled").unwrap().as_deref(), Some("no"));
    assert!(os.enable_firmware_feature("it's", true).is_err());
    let (master, companion) = (DomainControllerUsb::new().unwrap(), DomainControllerUsb::new().unwrap());
    master.set_index(3).unwrap();
    companion.set_master(&master, 2).unwrap();
    assert_eq!(companion.index().unwrap(), Some(3));
    assert_eq!(companion.value("master/@startport").unwrap().as_deref(), Some("2"));
}

#[test]
fn every_class_that_is_not_abstract_can_be_made() {
    for class in ClassId::all() {
        match Object::create(class) {
            Ok(object) => {
                // What is made reads back as the same class.
                let xml = object.to_xml().unwrap();
                let again = Object::parse(class, &xml).unwrap();
                assert_eq!((again.class(), again.to_xml().unwrap()), (class, xml));
            }
            Err(error) => {
                let table = class.class();
                assert!(table.is_abstract || table.element().is_empty(), "{}: {error}", class.name());
            }
        }
    }
}

#[test]
fn several_changes_are_made_together_or_not_at_all() {
    let domain = domain("    <disk/>\n");
    let disk = domain.devices().unwrap().remove(0);
    let before = domain.to_xml().unwrap();
    let failed = disk.object().edit_or_restore(|document, id| {
        document.set_attribute(id, "type", "file")?;
        document.insert_element(id, crate::xml::Place::Last, "not a name").map(|_| ())
    });
    assert!(failed.is_err());
    assert_eq!(domain.to_xml().unwrap(), before);
    // The object still stands for its element.
    disk.set_value("@type", Some("block")).unwrap();
    assert_eq!(domain.value("devices/disk/@type").unwrap().as_deref(), Some("block"));
}

#[test]
fn paths_make_what_meets_their_conditions() {
    let domain = Domain::from_xml("<domain>\n  <devices/>\n</domain>\n").unwrap();
    domain.set_value("devices/disk[target/@dev='vda'][@type='file']/source/@file", Some("/a")).unwrap();
    domain.set_value("devices/disk[target/@dev='vda']/driver/@cache", Some("none")).unwrap();
    domain.set_value("devices/disk[2]/target/@dev", Some("vdb")).unwrap();
    domain.set_value("cpu/feature[@name='vmx'][@policy='require']", Some("")).unwrap();
    domain.set_value("name", Some("x")).unwrap();
    let written = "<domain>\n  <name>x</name>\n  <cpu>\n    <feature name=\"vmx\" policy=\"require\"/>\n  </cpu>\n  \
                   <devices>\n    <disk type=\"file\">\n      <driver cache=\"none\"/>\n      <source file=\"/a\"/>\n      \
                   <target dev=\"vda\"/>\n    </disk>\n    <disk>\n      <target dev=\"vdb\"/>\n    </disk>\n  \
                   </devices>\n</domain>\n";
    assert_eq!(domain.to_xml().unwrap(), written);
    for wrong in ["devices/disk[4]/@type", "devices/*[@type='x']/@type", "my:a"] {
        domain.set_value(wrong, Some("file")).unwrap_err();
    }
    assert_eq!(domain.to_xml().unwrap(), written);
    assert_eq!(domain.value("devices/disk[target/@dev='vdb']/target/@dev").unwrap().as_deref(), Some("vdb"));
    assert_eq!(domain.find_all("devices/*[@type='file'][1]").unwrap().len(), 1);
    assert!(domain.find("devices/disk[target/@dev='vdc']").unwrap().is_none());
}

#[test]
fn elements_are_added_as_xml() {
    let domain = domain("    <!-- first -->\n    <disk type='file'/>\n");
    let devices = domain.find("devices").unwrap().unwrap();
    devices.add_xml("<interface  type='user'><!-- mine --><future a='1'/></interface>").unwrap();
    let title = domain.add_xml("<!-- for people -->\n<title>X</title>\n").unwrap();
    assert_eq!(title.value(".").unwrap().as_deref(), Some("X"));
    let memory = domain.add_xml("<metadata xmlns:my='urn:x'><my:a/></metadata>").unwrap();
    memory.add_xml("<my:b/>").unwrap();
    let written = "<domain type='kvm'>\n  <name>x</name>\n  <!-- for people -->\n  <title>X</title>\n  \
                   <metadata xmlns:my='urn:x'><my:a/><my:b/></metadata>\n  <devices>\n    <!-- first -->\n    \
                   <disk type='file'/>\n    <interface  type='user'><!-- mine --><future a='1'/></interface>\n  \
                   </devices>\n</domain>\n";
    assert_eq!(domain.to_xml().unwrap(), written);
    for wrong in
        ["", "text", "<!-- x -->", "<a/><b/>", "<a/>text", "<a>", "<p:a/>", "<?x y?>", "<!-- x", "<a/>text<b/>"]
    {
        let error = domain.add_xml(wrong).unwrap_err();
        assert!(matches!(error.code(), ErrorCode::InvalidArgument | ErrorCode::Xml), "{wrong}: {error}");
        assert_eq!(domain.to_xml().unwrap(), written, "{wrong}");
    }
}

#[test]
fn replacing_texts_keeps_the_elements_that_stay() {
    let os = |inner: &str| Domain::from_xml(&format!("<domain><os>{inner}</os></domain>")).unwrap();
    let domain = os("<boot dev='hd' x='1'/><boot dev='cdrom' x='2'/><boot dev='fd' x='3'/>");
    let boot = domain.os().unwrap().unwrap();
    let set = |values: &[&str], expected: &str| {
        boot.set_boot_devices(values).unwrap();
        assert_eq!(domain.to_xml().unwrap(), os(expected).to_xml().unwrap());
    };
    set(&["hd", "cdrom", "fd"], "<boot dev='hd' x='1'/><boot dev='cdrom' x='2'/><boot dev='fd' x='3'/>");
    set(&["hd", "fd"], "<boot dev='hd' x='1'/><boot dev='fd' x='3'/>");
    set(&["fd", "hd"], "<boot dev='fd' x='3'/><boot dev='hd' x='1'/>");
    boot.set_boot_devices(&["network", "fd", "hd", "hd"]).unwrap();
    assert_eq!(boot.boot_devices().unwrap(), ["network", "fd", "hd", "hd"]);
    assert!(domain.to_xml().unwrap().contains("<boot dev='fd' x='3'/><boot dev='hd' x='1'/>"));
    boot.set_boot_devices(&[]).unwrap();
    assert_eq!(domain.to_xml().unwrap(), "<domain><os/></domain>");
}

#[test]
fn nothing_is_left_of_what_was_unset() {
    let domain = Domain::from_xml("<domain>\n  <name>x</name>\n</domain>\n").unwrap();
    let before = domain.to_xml().unwrap();
    let sysinfo = Sysinfo::from_xml("<sysinfo type='smbios'/>").unwrap();
    sysinfo.set_bios_vendor("V").unwrap();
    assert!(sysinfo.to_xml().unwrap().contains(">V</entry>"));
    sysinfo.set_bios_vendor(None).unwrap();
    assert_eq!(sysinfo.to_xml().unwrap(), "<sysinfo type='smbios'/>");
    domain.set_vmware_datacenter_path("a").unwrap();
    domain.set_vmware_datacenter_path(None).unwrap();
    assert_eq!(domain.to_xml().unwrap(), before);
}
