// SPDX-License-Identifier: LGPL-2.1-or-later
//! The decisions about devices that a guest has only on request.

use super::super::filesystem::{self, Sharing};
use super::super::network::{self, DefaultSource};
use super::super::security::{self, LaunchSecurity};
use super::super::smartcard::{self, Reader};
use super::super::{audio, hostdev, iommu, panic, serial, vsock, watchdog};
use super::*;

fn linux(world: World) -> World {
    world.os("linux", (0, 0), &[Hardware::VirtioBlk1, Hardware::VirtioNet1, Hardware::VirtioSerial])
}

#[test]
fn smartcards() {
    let reader = |world: World| smartcard::reader(&world.facts()).map(|found| found.value).map_err(|e| e.code());
    assert_eq!(reader(World::pc("q35").spice()), Ok(Reader::Viewer));
    assert_eq!(reader(World::pc("q35")), Ok(Reader::Host), "nothing carries a card from elsewhere");
    assert_eq!(reader(World::new("kvm", "s390x", "s390-ccw-virtio")), Err(ErrorCode::Unsupported));
    assert_eq!(reader(World::new("xen", "x86_64", "xenfv")), Err(ErrorCode::Unsupported));
    let off = Controller { kind: "usb".into(), model: "none".into(), index: None };
    let no_usb = World::pc("q35").spice().guest(|guest| guest.controllers.push(off));
    assert_eq!(reader(no_usb), Err(ErrorCode::Unsupported));
}

#[test]
fn watchdogs() {
    let model = |world: &World| watchdog::model(&world.facts()).map(|found| found.value).map_err(|e| e.code());
    let new = |world: World| world.domcaps(|dc| dc.panic = Listed::of(&["isa"]));
    assert_eq!(model(&World::pc("q35")), Ok("i6300esb"), "libvirt may be too old for the chipset's own");
    assert_eq!(model(&new(World::pc("q35"))), Ok("itco"));
    assert_eq!(model(&new(World::pc("q35")).reference()), Ok("i6300esb"));
    assert_eq!(model(&new(World::pc("pc"))), Ok("i6300esb"));
    assert_eq!(model(&World::pc("pc").os("linux", (0, 0), &[Hardware::Ib700])), Ok("ib700"));
    assert_eq!(model(&World::new("kvm", "s390x", "s390-ccw-virtio")), Ok("diag288"));
    assert_eq!(model(&World::new("kvm", "aarch64", "virt")), Ok("i6300esb"));
    assert_eq!(model(&World::new("bhyve", "x86_64", "")), Err(ErrorCode::Unsupported));
}

#[test]
fn panic_devices() {
    let model = |world: &World| panic::model(&world.facts()).map(|found| found.value).map_err(|e| e.code());
    let listed = |world: World, models: &[&str]| {
        let models = Listed::of(models);
        world.domcaps(|dc| dc.panic = models)
    };
    let all = ["isa", "hyperv", "pvpanic"];
    assert_eq!(model(&listed(linux(World::pc("q35")), &all)), Ok(Some("isa")));
    assert_eq!(model(&listed(World::pc("q35").windows(10, 0), &all)), Ok(Some("hyperv")));
    assert_eq!(model(&listed(World::pc("q35").windows(10, 0), &["isa"])), Ok(Some("isa")));
    assert_eq!(model(&listed(World::pc("q35").windows(10, 0), &all).reference()), Ok(None));
    assert_eq!(model(&listed(World::pc("q35"), &[])), Err(ErrorCode::Unsupported));
    let arm = || World::new("kvm", "aarch64", "virt");
    assert_eq!(model(&listed(arm(), &["pvpanic"])), Ok(Some("pvpanic")));
    assert_eq!(model(&arm()), Ok(Some("pvpanic")), "nothing is known of the host");
    assert_eq!(model(&arm().domcaps(|_| {})), Err(ErrorCode::Unsupported), "this libvirt is too old for pvpanic");
    assert_eq!(model(&World::pc("q35").domcaps(|_| {})), Ok(Some("isa")));
    assert_eq!(model(&World::new("kvm", "s390x", "s390-ccw-virtio")), Ok(Some("s390")));
    assert_eq!(model(&World::new("kvm", "ppc64le", "pseries")), Ok(Some("pseries")));
}

#[test]
fn sockets() {
    let model = |world: World| vsock::model(&world.facts()).map(|found| found.code).map_err(|e| e.code());
    assert_eq!(model(World::pc("q35").os("freebsd", (14, 0), &[Hardware::VirtioVsock])), Ok("vsock-of-os"));
    assert_eq!(model(linux(World::pc("q35"))), Ok("vsock-linux"));
    assert_eq!(model(World::pc("q35")), Ok("vsock-asked"));
    assert_eq!(model(World::pc("q35").windows(10, 0)), Err(ErrorCode::Unsupported));
    assert_eq!(model(World::new("lxc", "x86_64", "")), Err(ErrorCode::Unsupported));
}

#[test]
fn iommus() {
    let many = |world: World, vcpus| {
        let world = world.guest(|guest| guest.vcpus = Some(vcpus));
        iommu::for_many_cpus(&world.facts()).map(|found| found.is_some()).map_err(|e| e.code())
    };
    assert_eq!(many(World::pc("q35"), 255), Ok(false));
    assert_eq!(many(World::pc("q35"), 256), Ok(true));
    assert_eq!(many(World::pc("q35").reference(), 256), Ok(false));
    assert_eq!(many(World::pc("pc"), 256), Err(ErrorCode::Unsupported));
    assert_eq!(many(World::new("kvm", "aarch64", "virt"), 300), Ok(false));
    let asked = |world: World| iommu::model(&world.facts()).map(|found| found.value).map_err(|e| e.code());
    assert_eq!(asked(World::pc("q35")), Ok("intel"));
    assert_eq!(asked(World::new("kvm", "aarch64", "virt-9.0")), Ok("smmuv3"));
    assert_eq!(asked(World::pc("pc")), Err(ErrorCode::Unsupported));
}

#[test]
fn folders() {
    let how = |world: &World, session| {
        filesystem::sharing(&world.facts(), session).map(|found| found.value).map_err(|e| e.code())
    };
    let host = |world: World| world.domcaps(|dc| dc.filesystem = Listed::of(&["path", "handle", "virtiofs"]));
    assert_eq!(how(&host(linux(World::pc("q35"))), false), Ok(Sharing::Virtiofs));
    assert_eq!(how(&linux(World::pc("q35")), false), Ok(Sharing::Plan9), "the host does not say that it has virtiofs");
    assert_eq!(how(&host(linux(World::pc("q35"))), true), Ok(Sharing::Plan9), "an old libvirt, without privileges");
    let new = host(linux(World::pc("q35"))).domcaps(|dc| dc.panic = Listed::of(&["isa"]));
    assert_eq!(how(&new, true), Ok(Sharing::Virtiofs));
    let old = World::pc("pc").os("linux", (6, 0), &[Hardware::VirtioBlkLegacy, Hardware::VirtioNetLegacy]);
    assert_eq!(how(&host(old), false), Ok(Sharing::Plan9));
    assert_eq!(how(&host(World::pc("q35").windows(10, 0)), false), Err(ErrorCode::Unsupported), "no driver");
    let with_driver = host(World::pc("q35").os("winnt", (10, 0), &[Hardware::VirtioFs]));
    assert_eq!(how(&with_driver, false), Ok(Sharing::Virtiofs));
    assert_eq!(how(&World::new("xen", "x86_64", "xenfv"), false), Err(ErrorCode::Unsupported));
    let only_virtiofs = World::pc("pc").os("freebsd", (13, 0), &[]).domcaps(|dc| {
        dc.filesystem = Listed::of(&["virtiofs"]);
    });
    assert_eq!(how(&only_virtiofs, false), Err(ErrorCode::Unsupported));
    let container = World::new("lxc", "x86_64", "").guest(|guest| guest.os_type = "exe".into());
    assert_eq!(how(&container, false), Ok(Sharing::Mount));
    let target = |world: &World, text| filesystem::check_target(&world.facts(), text).map_err(|e| e.code());
    assert_eq!(target(&container, "share"), Err(ErrorCode::InvalidArgument));
    assert_eq!(target(&container, "/share"), Ok(()));
    let taken = World::pc("q35").guest(|guest| guest.filesystems.push("share".into()));
    assert_eq!((target(&taken, "share"), target(&taken, "other")), (Err(ErrorCode::Exists), Ok(())));
    let memory = |world: &World| filesystem::shared_memory(&world.facts()).map(|found| found.value);
    assert_eq!(memory(&World::pc("q35")), Some("memfd"));
    assert_eq!(memory(&World::pc("q35").reference()), None);
    let no_memfd = World::pc("q35").domcaps(|dc| dc.memory_source = Listed::of(&["file", "anonymous"]));
    assert_eq!(memory(&no_memfd), Some("file"));
}

#[test]
fn host_devices() {
    let check = |world: &World, kind| hostdev::check(&world.facts(), kind).map_err(|e| e.code());
    let host = |backends: &[&str]| {
        let backends = Listed::of(backends);
        World::pc("q35").domcaps(|dc| {
            dc.hostdev = Listed::of(&["usb", "pci"]);
            dc.hostdev_pci_backend = backends;
        })
    };
    assert_eq!(check(&host(&["vfio"]), "pci"), Ok(()));
    assert_eq!(check(&host(&[]), "pci"), Err(ErrorCode::Unsupported));
    assert_eq!(check(&host(&[]).reference(), "pci"), Ok(()));
    assert_eq!(check(&host(&["vfio"]), "scsi"), Err(ErrorCode::Unsupported));
    assert_eq!(check(&host(&["vfio"]), "mdev"), Ok(()), "libvirt does not list these");
    assert_eq!(check(&World::pc("q35"), "scsi"), Ok(()), "nothing is known");
    let container = World::new("lxc", "x86_64", "").guest(|guest| guest.os_type = "exe".into());
    assert_eq!(check(&container, "usb"), Err(ErrorCode::Unsupported));
    assert_eq!(check(&World::new("kvm", "s390x", "s390-ccw-virtio"), "usb"), Err(ErrorCode::Unsupported));
    let managed = |world: World| hostdev::managed(&world.facts()).value;
    assert_eq!(managed(World::pc("q35")), Some("yes"));
    assert_eq!(managed(World::new("xen", "x86_64", "xenfv")), Some("no"));
    let model = |world: World, parent| hostdev::mdev_model(&world.facts(), parent).value;
    let z = || World::new("kvm", "s390x", "s390-ccw-virtio");
    assert_eq!(model(World::pc("q35"), None), "vfio-pci");
    assert_eq!(
        (model(z(), None), model(z(), Some("ap")), model(z(), Some("pci"))),
        ("vfio-ccw", "vfio-ap", "vfio-pci")
    );
}

#[test]
fn lines_and_consoles() {
    let line = |world: &World| serial::line(&world.facts()).map(|_| ()).map_err(|e| e.code());
    let pc = |serials, consoles| World::pc("q35").guest(|guest| (guest.serials, guest.consoles) = (serials, consoles));
    assert_eq!(line(&pc(0, 1)), Ok(()));
    assert_eq!(line(&pc(4, 5)), Err(ErrorCode::Unsupported));
    let arm = |consoles| World::new("kvm", "aarch64", "virt").guest(|guest| guest.consoles = consoles);
    assert_eq!((line(&arm(0)), line(&arm(1))), (Ok(()), Err(ErrorCode::Unsupported)));
    assert_eq!(line(&World::new("kvm", "s390x", "s390-ccw-virtio")), Err(ErrorCode::Unsupported));
    let port = |world: &World| serial::port(&world.facts()).map(|_| ()).map_err(|e| e.code());
    assert_eq!((port(&pc(0, 0)), port(&arm(0))), (Ok(()), Err(ErrorCode::Unsupported)));
    assert_eq!(port(&World::pc("q35").guest(|guest| guest.parallels = 3)), Err(ErrorCode::Unsupported));
    let console = |world: World| serial::console(&world.facts()).map(|found| found.value).map_err(|e| e.code());
    assert_eq!(console(linux(World::pc("q35"))), Ok(Some("virtio")));
    assert_eq!(console(World::pc("q35").windows(10, 0)), Err(ErrorCode::Unsupported));
}

#[test]
fn audio_backends() {
    let backend = |world: World| audio::backend(&world.facts()).map(|found| found.value).map_err(|e| e.code());
    assert_eq!(backend(World::pc("q35").spice()), Ok("spice"));
    assert_eq!(backend(World::pc("q35")), Ok("none"));
    assert_eq!(backend(World::new("vz", "x86_64", "")), Err(ErrorCode::Unsupported));
}

#[test]
fn interfaces_without_a_wish() {
    let source = |world: World, session, bridge| match network::default_source(&world.facts(), session, bridge).value {
        DefaultSource::User => "user".to_owned(),
        DefaultSource::Bridge(name) | DefaultSource::Network(name) => name.to_owned(),
    };
    assert_eq!(source(World::pc("q35"), false, None), "default");
    assert_eq!(source(World::pc("q35"), false, Some("br0")), "br0");
    assert_eq!(source(World::pc("q35"), true, Some("br0")), "user");
    assert_eq!(source(World::new("lxc", "x86_64", ""), true, None), "default");
    assert_eq!(source(World::new("test", "i686", "pc"), false, Some("br0")), "user");
}

#[test]
fn hidden_memory() {
    let policy = |world: &World, kind, asked| {
        security::policy(&world.facts(), kind, asked).map(|found| found.value).map_err(|e| e.code())
    };
    let host = |world: World, guests| {
        world.guest(|guest| guest.uefi = true).domcaps(|dc| {
            dc.launch_security = Listed::of(&["sev"]);
            dc.sev_es_guests = guests;
        })
    };
    let text = |text: &str| Ok(Some(text.to_owned()));
    assert_eq!(policy(&host(World::pc("q35"), 0), LaunchSecurity::Sev, None), text("0x03"));
    assert_eq!(policy(&host(World::pc("q35"), 7), LaunchSecurity::Sev, None), text("0x07"));
    assert_eq!(policy(&host(World::pc("q35"), 7), LaunchSecurity::Sev, Some(0x30)), text("0x30"));
    assert_eq!(policy(&host(World::pc("q35"), 7), LaunchSecurity::Tdx, None), Err(ErrorCode::Unsupported));
    assert_eq!(policy(&host(World::pc("q35"), 7).reference(), LaunchSecurity::Tdx, None), Ok(None));
    assert_eq!(policy(&host(World::pc("pc"), 7), LaunchSecurity::Sev, None), Err(ErrorCode::Unsupported));
    let unknown = World::pc("q35").guest(|guest| guest.uefi = true);
    assert_eq!(policy(&unknown, LaunchSecurity::Sev, None), Err(ErrorCode::Unsupported), "the host does not say");
    assert_eq!(policy(&unknown, LaunchSecurity::SevSnp, None), Err(ErrorCode::InvalidArgument));
    let z = World::new("kvm", "s390x", "s390-ccw-virtio");
    assert_eq!(policy(&z, LaunchSecurity::S390Pv, None), Ok(None));
    assert_eq!(policy(&unknown, LaunchSecurity::S390Pv, None), Err(ErrorCode::Unsupported));
}
