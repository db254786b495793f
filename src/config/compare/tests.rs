// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;
use crate::config::{Class, Domain, Network};

fn domain(xml: &str) -> Object {
    Domain::from_xml(&format!("<domain type='kvm'>{xml}</domain>")).unwrap().object().clone()
}

/// The differences as lines; each path must lead to what it names.
fn diff(old: &Object, new: &Object) -> Vec<String> {
    let found = old.diff(new).unwrap();
    for difference in &found {
        let of = if difference.kind == DifferenceKind::Added { new } else { old };
        let value = of.value(&difference.path).unwrap();
        assert!(value.is_some(), "{difference}");
        if difference.path.contains('@') && difference.kind == DifferenceKind::Changed {
            assert_eq!(value, difference.old, "{difference}");
        }
    }
    assert_eq!(old.equals(new).unwrap(), found.is_empty());
    assert_eq!(new.equals(old).unwrap(), found.is_empty());
    found.iter().map(ToString::to_string).collect()
}

fn diff_of(old: &str, new: &str) -> Vec<String> {
    diff(&domain(old), &domain(new))
}

#[test]
fn what_does_not_count() {
    let old = "<name>a</name><memory unit='KiB'>1048576</memory><vcpu cpuset='1'  placement='auto'>2</vcpu>\
               <devices><disk type='file'><target dev='vda'/></disk><interface type='user'/></devices>";
    for new in [
        "\n  <name>a</name>\n  <!-- ours -->\n  <memory unit='KiB'>1048576</memory>\n  <vcpu placement=\"auto\" \
         cpuset='&#49;'>2</vcpu>\n <devices>\n <disk type='file'><target dev='vda'></target></disk>\n \
         <interface type='user'/></devices>\n",
        "<vcpu cpuset='1' placement='auto'> 2 </vcpu><name><![CDATA[a]]></name><?x y?><memory>1048576</memory>\
         <devices><interface type='user'/><disk type='file'><target dev='vda'/></disk></devices>",
        "<memory unit='GiB'>1</memory><name>a</name><vcpu cpuset='1' placement='auto'>2</vcpu>\
         <devices><disk type='file'><target dev='vda'/></disk><interface type='user'/></devices>",
        "<memory unit='k'>1048576</memory><name>a</name><vcpu cpuset='1' placement='auto'>0x2</vcpu>\
         <devices><disk type='file'><target dev='vda'/></disk><interface type='user'/></devices>",
    ] {
        assert_eq!(diff_of(old, new), [""; 0]);
    }
}

#[test]
fn prefixes_do_not_count() {
    let old = domain(
        "<q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:arg value='-s'/></q:commandline>",
    );
    let new = "<qemu:arg value='-S'/>";
    let xml = |arg| {
        format!("<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>{arg}</qemu:commandline>")
    };
    assert_eq!(diff(&old, &domain(&xml("<qemu:arg value='-s'/>"))), [""; 0]);
    assert_eq!(diff(&old, &domain(&xml(new))), ["qemu:commandline/qemu:arg[@value='-s']/@value: '-s' is now '-S'"]);
}

#[test]
fn values_of_known_kinds_count_by_meaning_others_by_text() {
    assert_eq!(
        diff_of("<memory unit='GiB'>1</memory>", "<memory unit='MiB'>2048</memory>"),
        ["memory/@unit: 'GiB' is now 'MiB'", "memory: '1' is now '2048'"]
    );
    assert_eq!(diff_of("<memory>1</memory>", "<memory unit='GiB'>1</memory>"), ["memory/@unit: added GiB"]);
    assert_eq!(diff_of("<name>1</name>", "<name>01</name>"), ["name: '1' is now '01'"]);
    assert_eq!(diff_of("<vcpu>1</vcpu>", "<vcpu>lots</vcpu>"), ["vcpu: '1' is now 'lots'"]);
    let os = |value: &str| format!("<os><bootmenu enable='{value}'/></os>");
    assert_eq!(diff_of(&os("yes"), &os("on")), [""; 0]);
    assert_eq!(diff_of(&os("yes"), &os("no")), ["os/bootmenu/@enable: 'yes' is now 'no'"]);
}

#[test]
fn devices_are_known_by_what_they_are() {
    let disk = |dev: &str, file: &str| format!("<disk type='file'><source file='{file}'/><target dev='{dev}'/></disk>");
    let devices = |parts: &[String]| format!("<devices>{}</devices>", parts.concat());
    let (a, b, c) = (disk("vda", "/a"), disk("vdb", "/b"), disk("vdc", "/c"));
    let old = devices(&[a.clone(), b.clone(), c.clone()]);
    assert_eq!(
        diff_of(&old, &devices(&[a.clone(), disk("vdb", "/new"), c.clone()])),
        ["devices/disk[target/@dev='vdb']/source/@file: '/b' is now '/new'"]
    );
    assert_eq!(
        diff_of(&old, &devices(&[a.clone(), c.clone()])),
        [
            "devices/disk[target/@dev='vdb']: removed <disk type=\"file\">\n  <source file=\"/b\"/>\n  <target dev=\"vdb\"/>\n</disk>"
        ]
    );
    assert_eq!(
        diff_of(&old, &devices(&[c.clone(), a.clone(), b.clone()])),
        ["devices/disk[target/@dev='vdc']: number 3 is now number 1"]
    );
    assert_eq!(
        diff_of(&devices(std::slice::from_ref(&a)), &devices(&[disk("sda", "/a")])),
        ["devices/disk[target/@dev='vda']/target/@dev: 'vda' is now 'sda'"]
    );
    assert_eq!(
        diff_of(
            "<devices><hostdev type='pci'/><hostdev type='usb'/></devices>",
            "<devices><hostdev type='usb'/></devices>"
        ),
        ["devices/hostdev[@type='pci']: removed <hostdev type=\"pci\"/>"]
    );
}

#[test]
fn lists_count_in_order() {
    let os = |devices: &[&str]| {
        format!("<os>{}</os>", devices.iter().map(|dev| format!("<boot dev='{dev}'/>")).collect::<String>())
    };
    assert_eq!(diff_of(&os(&["hd", "cdrom"]), &os(&["cdrom", "hd"])).len(), 1);
    assert_eq!(
        diff_of(&os(&["hd", "cdrom"]), &os(&["hd", "cdrom", "network"])),
        ["os/boot[@dev='network']: added <boot dev=\"network\"/>"]
    );
    let args = |values: &[&str]| {
        let args: String = values.iter().map(|value| format!("<qemu:arg value='{value}'/>")).collect();
        format!("<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>{args}</qemu:commandline>")
    };
    let found = diff_of(&args(&["-device", "a"]), &args(&["-device", "a", "-device", "b"]));
    assert_eq!(
        found[0],
        "qemu:commandline/qemu:arg[@value='-device'][2]: added <qemu:arg \
        value=\"-device\" xmlns:qemu=\"http://libvirt.org/schemas/domain/qemu/1.0\"/>"
    );
    assert_eq!(found.len(), 2);
}

#[test]
fn what_is_not_libvirts_counts_as_it_stands() {
    let own = |inner: &str| format!("<metadata><my:a xmlns:my='urn:x'>{inner}</my:a></metadata>");
    let old = own("<my:b/><my:c/>");
    assert_eq!(diff_of(&old, &own("\n <my:b/>\n <my:c/>")), [""; 0]);
    assert_eq!(diff_of(&old, &own("<my:c/><my:b/>")).len(), 1);
    assert_eq!(diff_of(&own("<my:b x='1'/>"), &own("<my:b x='01'/>")), ["metadata/my:a/my:b/@x: '1' is now '01'"]);
    let unprefixed = |x: &str| format!("<metadata><a xmlns='urn:x'/><a xmlns='urn:y' x='{x}'/></metadata>");
    assert_eq!(diff_of(&unprefixed("1"), &unprefixed("2")), ["metadata/*[2]/@x: '1' is now '2'"]);
    // The same name in another namespace is another element.
    assert_eq!(
        diff_of("<metadata><p:a xmlns:p='urn:x'/></metadata>", "<metadata><p:a xmlns:p='urn:y'/></metadata>").len(),
        2
    );
}

#[test]
fn parts_are_compared_wherever_they_stand() {
    let old = domain("<devices><disk type='file'><target dev='vda'/><readonly/></disk></devices>");
    let new = domain("<name>x</name><devices><disk type='file'><target dev='vda' bus='ide'/></disk></devices>");
    let disk = |domain: &Object| domain.find("devices/disk").unwrap().unwrap();
    assert_eq!(diff(&disk(&old), &disk(&new)), ["readonly: removed <readonly/>", "target/@bus: added ide",]);
    assert!(old.equals(&old).unwrap());
    assert!(disk(&old).equals(&disk(&old).copy().unwrap()).unwrap());
    let network = Network::from_xml("<network/>").unwrap();
    assert_eq!(old.diff(network.object()).unwrap().len(), 1);
}

#[test]
fn as_little_as_possible_moves() {
    assert_eq!(siblings::out_of_order(&[0, 1, 2]), []);
    assert_eq!(siblings::out_of_order(&[3, 0, 1, 2]), [0]);
    assert_eq!(siblings::out_of_order(&[1, 2, 3, 0]), [3]);
    assert_eq!(siblings::out_of_order(&[2, 1, 0]).len(), 2);
}

#[test]
fn an_empty_holder_is_the_same_as_none() {
    assert_eq!(diff_of("<name>a</name>", "<name>a</name><devices>\n</devices>"), [""; 0]);
    assert_eq!(diff_of("<features/>", "<features><acpi/></features>"), ["features/acpi: added <acpi/>"]);
    assert_eq!(diff_of("<future/>", "").len(), 1);
    assert_eq!(diff_of("<devices><future/></devices>", "").len(), 1);
    let coalesce = "<devices><interface type='user'><coalesce><rx>\n</rx></coalesce></interface></devices>";
    assert_eq!(diff_of(coalesce, "<devices><interface type='user'/></devices>"), [""; 0]);
    assert_eq!(diff_of("<devices a='1'/>", "").len(), 1);
    let disk = |inner: &str| format!("<devices><disk type='file'><target dev='a'/>{inner}</disk></devices>");
    assert_eq!(diff_of(&disk("<vendor/>"), &disk("")).len(), 1);
    assert_eq!(diff_of(&disk("<readonly/>"), &disk("")).len(), 1);
}
