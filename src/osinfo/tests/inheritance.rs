// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;

fn links(db: &Db, name: &str) -> Vec<String> {
    let links = os(db, name).all_device_links();
    links.iter().map(|link| format!("{} {}", link.device().id(), link.driver().unwrap_or("-"))).collect()
}

#[test]
fn devices_come_from_ancestors_nearest_first() {
    let db = oses(&[
        ("old", "<devices><device id='d1'/><device id='d2'><driver>old</driver></device></devices>"),
        ("new", "<derives-from id='http://a/old'/><devices><device id='d3'/><device id='d2'/></devices>"),
        ("copy", "<clones id='http://a/new'/>"),
        ("later", "<upgrades id='http://a/new'/>"),
    ]);
    assert_eq!(links(&db, "new"), ["d3 -", "d2 -", "d1 -"]);
    assert_eq!(ids(&os(&db, "copy").all_devices()), ["d3", "d2", "d1"]);
    assert_eq!(ids(&os(&db, "later").all_devices()), [""; 0], "an upgrade inherits nothing");
    assert_eq!(ids(&os(&db, "new").devices()), ["d3", "d2"]);
    assert_eq!(ids(&os(&db, "copy").devices()), [""; 0]);
    assert!(os(&db, "copy").has_device("d1") && !os(&db, "copy").has_device("d4"));
}

#[test]
fn a_device_can_be_taken_away_and_given_back() {
    let db = oses(&[
        ("one", "<devices><device id='d1'/><device id='d2'/></devices>"),
        ("two", "<derives-from id='http://a/one'/><devices><device id='d1' supported='false'/></devices>"),
        ("three", "<derives-from id='http://a/two'/><devices><device id='d1'/></devices>"),
        ("odd", "<devices><device id='d1' supported='FALSE'/></devices>"),
    ]);
    assert_eq!(ids(&os(&db, "two").all_devices()), ["d2"]);
    assert_eq!(ids(&os(&db, "two").devices()), [""; 0]);
    assert!(!os(&db, "two").has_device("d1"));
    assert_eq!(ids(&os(&db, "three").all_devices()), ["d1", "d2"]);
    assert!(os(&db, "odd").has_device("d1"), "only 'false' takes a device away");
}

#[test]
fn filtering_does_not_bring_a_device_back() {
    let device = "<libosinfo><device id='http://v/net'><class>net</class></device></libosinfo>";
    let one = "<libosinfo><os id='http://a/one'><devices><device id='http://v/net'/></devices></os></libosinfo>";
    let two = "<libosinfo><os id='http://a/two'><derives-from id='http://a/one'/>
        <devices><device id='http://v/net' supported='false'/></devices></os></libosinfo>";
    let db = db(&[&[("device/v/net.xml", device), ("os/a/one.xml", one), ("os/a/two.xml", two)]]);
    let filter = Filter::new().with("class", "net");
    assert_eq!(ids(&os(&db, "one").all_devices_matching(&filter)), ["http://v/net"]);
    assert_eq!(ids(&os(&db, "two").all_devices_matching(&filter)), [""; 0]);
    assert_eq!(ids(&os(&db, "one").all_devices_matching(&Filter::new().with("class", "block"))), [""; 0]);
}

#[test]
fn what_was_related_last_comes_first() {
    let db = oses(&[
        ("x", "<devices><device id='d'><driver>x</driver></device></devices>"),
        ("y", "<devices><device id='d'><driver>y</driver></device></devices>"),
        ("z", "<devices><device id='d'><driver>z</driver></device></devices>"),
        ("two", "<derives-from id='http://a/x'/><derives-from id='http://a/y'/>"),
        ("mixed", "<clones id='http://a/z'/><derives-from id='http://a/x'/>"),
    ]);
    assert_eq!(ids(&os(&db, "two").derives_from()), ["http://a/y", "http://a/x"]);
    assert_eq!(links(&db, "two"), ["d y"]);
    assert_eq!(links(&db, "mixed"), ["d x"], "deriving is nearer than cloning");
}

#[test]
fn a_whole_branch_is_nearer_than_the_next_one() {
    let db = oses(&[
        ("deep", "<devices><device id='d'><driver>deep</driver></device></devices>"),
        ("near", "<derives-from id='http://a/deep'/>"),
        ("far", "<devices><device id='d'><driver>far</driver></device></devices>"),
        ("os", "<derives-from id='http://a/far'/><derives-from id='http://a/near'/>"),
    ]);
    assert_eq!(links(&db, "os"), ["d deep"]);
}

#[test]
fn circles_end() {
    let db = oses(&[
        ("a", "<derives-from id='http://a/b'/><devices><device id='d1'/></devices><firmware arch='x' type='efi'/>"),
        ("b", "<clones id='http://a/a'/><devices><device id='d2'/></devices>"),
        ("self", "<derives-from id='http://a/self'/><derives-from id='http://a/nowhere'/>"),
    ]);
    assert_eq!(ids(&os(&db, "a").all_devices()), ["d1", "d2"]);
    assert_eq!(ids(&os(&db, "b").all_devices()), ["d2", "d1"]);
    assert_eq!(os(&db, "b").firmware_list().len(), 1);
    assert_eq!(os(&db, "self").kernel_url_argument(), None);
    assert_eq!(os(&db, "self").derives_from().len(), 2, "one without a file can be reached");
}

#[test]
fn single_values_come_from_the_nearest() {
    let db = oses(&[
        ("old", "<kernel-url-argument>method</kernel-url-argument><cloud-image-username>root</cloud-image-username>"),
        ("mid", "<derives-from id='http://a/old'/><kernel-url-argument>inst.repo</kernel-url-argument>"),
        ("new", "<derives-from id='http://a/mid'/>"),
    ]);
    let new = os(&db, "new");
    assert_eq!(new.kernel_url_argument().as_deref(), Some("inst.repo"));
    assert_eq!(new.cloud_image_username().as_deref(), Some("root"));
    assert_eq!(new.param("kernel-url-argument"), None);
}

fn amounts(resources: &[Resources]) -> Vec<(Option<&str>, [Option<u64>; 4])> {
    resources.iter().map(|r| (r.architecture(), [r.n_cpus(), r.cpu(), r.ram(), r.storage()])).collect()
}

#[test]
fn resources_are_inherited_only_on_request_and_by_architecture() {
    let db = oses(&[
        (
            "old",
            "<resources arch='all'><minimum><n-cpus>1</n-cpus><ram>100</ram></minimum></resources>
             <resources arch='x86_64'><minimum><storage>7</storage><cpu>9</cpu></minimum></resources>",
        ),
        ("mid", "<derives-from id='http://a/old'/><resources arch='all'><minimum><ram>200</ram></minimum></resources>"),
        (
            "new",
            "<derives-from id='http://a/mid'/>
             <resources arch='all' inherit='true'><minimum><storage>0x10</storage></minimum></resources>",
        ),
        ("plain", "<derives-from id='http://a/mid'/>"),
    ]);
    assert_eq!(
        amounts(&os(&db, "new").minimum_resources()),
        [(Some("all"), [Some(1), None, Some(200), Some(16)])],
        "each amount from the nearest, also past one that does not inherit itself"
    );
    assert_eq!(amounts(&os(&db, "mid").minimum_resources()), [(Some("all"), [None, None, Some(200), None])]);
    assert_eq!(amounts(&os(&db, "plain").minimum_resources()), []);
    assert_eq!(os(&db, "old").minimum_resources().len(), 2);
    assert!(os(&db, "old").recommended_resources().is_empty());
    assert_eq!(
        amounts(&os(&db, "new").maximum_resources()),
        [(Some("all"), [None; 4])],
        "inheriting is a statement on everything"
    );
    // Asking twice gives the same, nothing has been written into what others inherit from.
    let records = || os(&db, "new").minimum_resources().iter().map(|item| item.record().clone()).collect::<Vec<_>>();
    assert_eq!(records(), records());
    assert_eq!(os(&db, "new").minimum_resources()[0].id(), "http://a/new:0");
}

#[test]
fn unusable_amounts_count_as_not_stated() {
    let db = oses(&[
        ("old", "<resources arch='all'><minimum><ram>5</ram></minimum></resources>"),
        (
            "new",
            "<derives-from id='http://a/old'/><resources inherit='true' arch='all'>
             <minimum><ram>-1</ram><cpu>fast</cpu></minimum></resources>
             <resources inherit='true'><minimum/></resources>",
        ),
    ]);
    let found = os(&db, "new").minimum_resources();
    let expected = [(Some("all"), [None, None, Some(5), None]), (None, [None; 4])];
    assert_eq!(amounts(&found), expected);
}

fn firmware(list: &[Firmware]) -> Vec<String> {
    let text = |f: &Firmware| {
        let supported = if f.is_supported() { "+" } else { "-" };
        format!("{supported}{} {}", f.firmware_type().unwrap_or("?"), f.architecture().unwrap_or("?"))
    };
    list.iter().map(text).collect()
}

#[test]
fn firmware_can_be_denied_and_given_back() {
    let db = oses(&[
        ("one", "<firmware arch='x' type='bios'/><firmware arch='x' type='efi'/><firmware arch='y' type='efi'/>"),
        ("two", "<derives-from id='http://a/one'/><firmware arch='x' type='bios' supported='false'/>"),
        ("three", "<derives-from id='http://a/two'/><firmware arch='x' type='bios' supported='true'/>"),
        ("odd", "<firmware arch='x' type='bios' supported='yes'/>"),
    ]);
    assert_eq!(firmware(&os(&db, "two").firmware_list()), ["+efi x", "+efi y"]);
    assert_eq!(firmware(&os(&db, "two").complete_firmware_list()), ["-bios x", "+efi x", "+efi y"]);
    assert_eq!(firmware(&os(&db, "three").firmware_list()), ["+bios x", "+efi x", "+efi y"]);
    assert_eq!(firmware(&os(&db, "three").complete_firmware_list()), ["+bios x", "+efi x", "+efi y"]);
    assert_eq!(firmware(&os(&db, "odd").firmware_list()), [""; 0]);
}

#[test]
fn platforms_inherit_along_upgrades_and_ignore_denials() {
    let db = products(
        "platform",
        &[
            ("base", "<devices><device id='d1'/></devices>"),
            ("old", "<devices><device id='d2'/></devices>"),
            ("clone", "<devices><device id='d4'/></devices>"),
            (
                "new",
                "<short-id>new</short-id><derives-from id='http://a/base'/><upgrades id='http://a/old'/>
                 <clones id='http://a/clone'/><devices><device id='d3'/><device id='d1' supported='false'/></devices>",
            ),
        ],
    );
    let new = db.find_platform("http://a/new").unwrap().unwrap();
    assert_eq!(new.short_id(), Some("new"));
    assert_eq!(ids(&new.devices()), ["d3", "d1"]);
    assert_eq!(ids(&new.all_devices()), ["d3", "d1", "d2"]);
    assert!(new.has_device("d2") && !new.has_device("d4"));
    assert_eq!(ids(&new.related(Relationship::Upgrades)), ["http://a/old"]);
    assert_eq!(ids(&db.platform_list()), ["http://a/base", "http://a/clone", "http://a/new", "http://a/old"]);
}
