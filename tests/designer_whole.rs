// SPDX-License-Identifier: LGPL-2.1-or-later
//! A whole guest from one list of wishes, its explanation, and the documents beside it.

mod support;

use std::process::Command;
use virtdesigner::config::{Capabilities, Class, DomainCapabilities, Object};
use virtdesigner::designer::{
    DiskKind, DiskWish, Display, Domain, Extra, GuestKind, NetworkWish, Options, Profile, Seed, Status,
};
use virtdesigner::error::ErrorCode;
use virtdesigner::osinfo::{Db, Os};

fn host() -> (Capabilities, DomainCapabilities) {
    let sample = |name: &str| std::fs::read_to_string(support::root().join("data/samples").join(name)).unwrap();
    let capabilities = Capabilities::from_xml(&sample("capabilities-x86_64.xml")).unwrap();
    (capabilities, DomainCapabilities::from_xml(&sample("domcaps-x86_64-q35-kvm.xml")).unwrap())
}

fn os(name: &str) -> Option<Os> {
    let os = Db::builtin().find_os_by_short_id(name);
    assert!(os.is_some(), "{name}");
    os
}

fn disk(path: &str) -> DiskWish {
    DiskWish::file(DiskKind::Disk, path, Some("qcow2"))
}

fn desktop() -> Options {
    Options {
        seed: Some(1),
        name: Some("desktop".into()),
        memory_kib: Some(4 << 20),
        vcpus: Some(4),
        disks: vec![
            disk("/images/a.qcow2"),
            DiskWish { kind: DiskKind::Cdrom, format: None, ..disk("/images/install.iso") },
        ],
        networks: vec![NetworkWish::Network("default".into())],
        ..Options::default()
    }
}

fn make(name: &str, options: &Options) -> Domain {
    let (capabilities, domcaps) = host();
    Domain::from_options(os(name), &capabilities, Some(&domcaps), options).unwrap()
}

fn value(object: &Object, path: &str) -> Option<String> {
    object.value(path).unwrap()
}

fn validate(name: &str, kind: &str, object: &Object) {
    let file = support::scratch("designer-whole").join(format!("{name}.xml"));
    std::fs::write(&file, object.to_xml().unwrap()).unwrap();
    if !support::have("virt-xml-validate") {
        return support::skip("virt-xml-validate is not installed");
    }
    let output = Command::new("virt-xml-validate").arg(&file).arg(kind).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{}", object.to_xml().unwrap());
}

#[test]
fn one_call_gives_what_single_calls_give() {
    let whole = make("fedora40", &desktop());
    let (capabilities, domcaps) = host();
    let single = Domain::new(os("fedora40"), None, &capabilities, Some(&domcaps)).unwrap();
    single.set_seed(Some(1));
    single.set_name("desktop").unwrap();
    single.set_memory_kib(4 << 20).unwrap();
    single.set_vcpus(4).unwrap();
    single.setup_machine().unwrap();
    single.add_disk_file("/images/a.qcow2", Some("qcow2")).unwrap();
    single.add_cdrom_file("/images/install.iso", None).unwrap();
    single.add_interface_network("default").unwrap();
    single.add_graphics(Display::Default).unwrap();
    assert_eq!(whole.config().to_xml().unwrap(), single.config().to_xml().unwrap());
    validate("desktop", "domain", whole.config().object());
}

#[test]
fn a_server_has_no_display() {
    let options = Options {
        kind: GuestKind::Server,
        networks: vec![NetworkWish::Default(Some("br0".into())), NetworkWish::User, NetworkWish::Direct("eth0".into())],
        shares: vec![("/srv".into(), "data".into())],
        extras: Extra::ALL.into_iter().filter(|extra| *extra != Extra::Sound).collect(),
        tpm: Some(true),
        uefi: Some(true),
        ..desktop()
    };
    let guest = make("debian12", &options);
    let config = guest.config();
    assert_eq!(value(config.object(), "devices/graphics/@type"), None);
    assert_eq!(value(config.object(), "devices/interface[1]/source/@bridge").as_deref(), Some("br0"));
    assert_eq!(value(config.object(), "devices/tpm/@model").as_deref(), Some("tpm-crb"));
    assert_eq!(value(config.object(), "devices/watchdog/@action").as_deref(), Some("reset"));
    validate("server", "domain", config.object());
    let no_tpm = Options { tpm: Some(false), ..options };
    assert_eq!(value(make("debian12", &no_tpm).config().object(), "devices/tpm/@model"), None);
}

#[test]
fn drivers_come_with_their_medium() {
    let options = Options { driver_medium: Some("/images/virtio-win.iso".into()), disks: Vec::new(), ..desktop() };
    let guest = make("win11", &options);
    let config = guest.config();
    assert_eq!(value(config.object(), "devices/disk/target/@bus").as_deref(), Some("sata"));
    assert_eq!(value(config.object(), "devices/interface/model/@type").as_deref(), Some("virtio"));
    let disk = guest.add_disk_file("/images/b.qcow2", None).unwrap();
    assert_eq!(value(disk.object(), "target/@bus").as_deref(), Some("virtio"), "the drivers stay known");
    validate("win11", "domain", config.object());
}

#[test]
fn one_wish_that_cannot_be_met_leaves_nothing() {
    let (capabilities, domcaps) = host();
    let design = Domain::new(os("win10"), None, &capabilities, Some(&domcaps)).unwrap();
    let before = design.config().to_xml().unwrap();
    let failing = [
        Options { extras: vec![Extra::Vsock], profile: Some(Profile::REFERENCE), ..desktop() },
        Options { shares: vec![("/srv".into(), "x".into())], ..desktop() },
        Options { name: Some("a/b".into()), ..desktop() },
        Options { vcpus: Some(0), ..desktop() },
        Options { machine: Some("virt".into()), ..desktop() },
        Options { drivers: vec!["no such driver".into()], ..desktop() },
        Options { container: true, ..desktop() },
    ];
    for options in &failing {
        design.design(options).unwrap_err();
        assert_eq!(design.config().to_xml().unwrap(), before, "{options:?}");
        assert_eq!(design.profile(), Profile::RECOMMENDED);
    }
    design.design(&desktop()).unwrap();
    assert_eq!(design.design(&desktop()).unwrap_err().code(), ErrorCode::InvalidArgument, "it is made already");
}

#[test]
fn everything_is_explained() {
    let (capabilities, domcaps) = host();
    let design = Domain::new(os("win10"), None, &capabilities, Some(&domcaps)).unwrap();
    // What stands there before a decision, and what is changed after it.
    design.config().object().set_value("clock/@offset", Some("utc")).unwrap();
    design.design(&desktop()).unwrap();
    design.config().object().set_value("cpu/@mode", Some("host-model")).unwrap();
    let all = design.explain().unwrap();
    let of = |path: &str| all.iter().find(|item| item.record.path == path).unwrap_or_else(|| panic!("no {path}"));
    assert_eq!(of("clock/@offset").status, Status::Overridden(Some("utc".into())));
    assert_eq!(of("clock/@offset").record.value.as_deref(), Some("localtime"));
    assert_eq!(of("cpu/@mode").status, Status::Overridden(Some("host-model".into())));
    let bus = of("devices/disk[1]/target/@bus");
    assert_eq!((bus.status.clone(), bus.record.value.as_deref()), (Status::InForce, Some("sata")));
    assert_eq!(bus.rejected[0].value, "virtio");
    // What was overridden is no decision that holds, and is not taken back later.
    assert!(design.decisions().unwrap().iter().all(|record| !["clock/@offset", "cpu/@mode"].contains(&&*record.path)));
    design.setup_machine().unwrap();
    assert_eq!(value(design.config().object(), "clock/@offset").as_deref(), Some("utc"));
    assert_eq!(value(design.config().object(), "cpu/@mode").as_deref(), Some("host-model"));
    let json: serde_json::Value = serde_json::from_str(&design.explain_json().unwrap()).expect("it is JSON");
    let decisions = json["decisions"].as_array().expect("a list");
    assert_eq!(decisions.len(), design.explain().unwrap().len());
    let clock = decisions.iter().find(|item| item["path"] == "clock/@offset").expect("the clock");
    assert_eq!((clock["status"].as_str(), clock["present"].as_str()), (Some("overridden"), Some("utc")));
    for item in decisions {
        for member in ["path", "code", "reason", "source", "status"] {
            assert!(item[member].as_str().is_some_and(|text| !text.is_empty()), "{member} of {item}");
        }
    }
}

#[test]
fn documents_beside_the_guest() {
    let guest = make("fedora40", &desktop());
    let volume = guest.create_volume("dir", None, None).unwrap();
    let recommended = guest.recommended_storage().unwrap().to_string();
    assert_eq!(value(volume.object(), "name").as_deref(), Some("desktop.qcow2"));
    assert_eq!(value(volume.object(), "capacity"), Some(recommended));
    assert_eq!(value(volume.object(), "target/format/@type").as_deref(), Some("qcow2"));
    validate("volume", "storagevol", volume.object());
    let device = guest.create_volume("logical", Some("lv"), Some(5 << 30)).unwrap();
    assert_eq!(value(device.object(), "target/format/@type"), None);
    assert_eq!(value(device.object(), "capacity"), Some((5_u64 << 30).to_string()));
    validate("logical", "storagevol", device.object());
    assert_eq!(guest.create_volume("iscsi", None, None).unwrap_err().code(), ErrorCode::Unsupported);
    assert_eq!(guest.create_volume("dir", Some("a/b"), None).unwrap_err().code(), ErrorCode::InvalidArgument);
    let pool = guest.create_pool("guests", "/srv/guests").unwrap();
    assert_eq!(value(pool.object(), "target/permissions/mode").as_deref(), Some("0711"));
    validate("pool", "storagepool", pool.object());
    guest.set_session(true);
    let own = guest.create_pool("own", "/home/me/guests").unwrap();
    assert_eq!(value(own.object(), "target/permissions/mode").as_deref(), Some("0700"));
    let network = guest.create_network("guests", Some(150)).unwrap();
    assert_eq!(value(network.object(), "ip/dhcp/range/@end").as_deref(), Some("192.168.150.254"));
    validate("network", "network", network.object());
    assert_eq!(guest.create_network("x", Some(255)).unwrap_err().code(), ErrorCode::InvalidArgument);
}

#[test]
fn cloud_images_get_their_seed() {
    let guest = make("fedora40", &Options { disks: vec![disk("/images/cloud.qcow2")], ..desktop() });
    let drive = guest.add_cloud_init(Seed::Medium("/images/seed.iso")).unwrap().expect("a drive");
    assert_eq!(value(drive.object(), "@device").as_deref(), Some("cdrom"));
    let config = guest.config();
    assert_eq!(value(config.object(), "os/smbios/@mode").as_deref(), Some("sysinfo"));
    assert_eq!(value(config.object(), "sysinfo/system/entry[@name='serial']").as_deref(), Some("ds=nocloud"));
    validate("seed", "domain", config.object());
    let by_url = make("fedora40", &desktop());
    assert!(by_url.add_cloud_init(Seed::Url("http://10.0.2.2/seed/")).unwrap().is_none());
    let serial = value(by_url.config().object(), "sysinfo/system/entry[@name='serial']");
    assert_eq!(serial.as_deref(), Some("ds=nocloud;s=http://10.0.2.2/seed/"));
    validate("seed-url", "domain", by_url.config().object());
    let own = make("fedora40", &desktop());
    own.config().object().set_value("os/smbios/@mode", Some("host")).unwrap();
    assert_eq!(own.add_cloud_init(Seed::Url("http://10.0.2.2/")).unwrap_err().code(), ErrorCode::Unsupported);
    own.add_cloud_init(Seed::Medium("/images/seed.iso")).unwrap();
    assert_eq!(value(own.config().object(), "sysinfo/@type"), None, "what the application says stays");
}
