// SPDX-License-Identifier: LGPL-2.1-or-later
//! Profile `reference` against results of the reference policy that were verified by running it.
//!
//! The host capabilities and the OS database come from the conformance data, which is not part of the project.

use std::path::PathBuf;
use virtdesigner::config::{Capabilities, Class, DomainCapabilities, Object};
use virtdesigner::designer::{Display, Domain, Profile};
use virtdesigner::osinfo::{Db, Os};

/// connection | OS | extra arguments | type | machine | firmware | CPU | clock | Hyper-V flags | disks | network | USB |
/// PCI controllers | input | display | video | sound | channels | redirections | TPM | rng | balloon; `-` is absent.
const ROWS: &str = "\
kvm-x86|win95|-|kvm|pc-i440fx-6.1|-|passthru|localtime|12|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|win2k|-|kvm|pc-i440fx-6.1|-|passthru|localtime|12|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|winxp|-|kvm|pc-i440fx-6.1|-|passthru|localtime|12|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|win2k3|-|kvm|pc-i440fx-6.1|-|passthru|localtime|12|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|winvista|-|kvm|pc-i440fx-6.1|-|passthru|localtime|12|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|win2k8|-|kvm|pc-i440fx-6.1|-|passthru|localtime|12|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|win7|-|kvm|q35|-|passthru|localtime|12|disk:sda:sata|bridge/e1000e|ich9|15|tablet|spice|qxl|ich9|spice|2|-|-|-
kvm-x86|win2k12|-|kvm|q35|-|passthru|localtime|12|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|-|-|-
kvm-x86|win8.1|-|kvm|q35|-|passthru|localtime|12|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|-|-|-
kvm-x86|win10|-|kvm|q35|-|passthru|localtime|12|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|-|-|-
kvm-x86|win11|-|kvm|q35|efi|passthru|localtime|12|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|tpm-crb:emulator|-|-
kvm-x86|win2k22|-|kvm|q35|-|passthru|localtime|12|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|-|-|-
kvm-x86|fedora20|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|-|tablet|spice|qxl|ich6|qga,spice|2|-|1|virtio
kvm-x86|fedora36|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|rhel5.4|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|rhel6.9|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|ich9|-|tablet|spice|qxl|ich6|qga,spice|2|-|-|-
kvm-x86|rhel7.9|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|qxl|ich9|qga,spice|2|-|1|virtio
kvm-x86|rhel9.0|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|ubuntu18.04|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|ubuntu22.04|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|qxl|ich9|qga,spice|2|-|1|virtio
kvm-x86|debian8|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|-|tablet|spice|qxl|ich6|qga,spice|2|-|1|virtio
kvm-x86|debian11|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|opensuse15.3|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|archlinux|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|alpinelinux3.15|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|qxl|ich9|qga,spice|2|-|1|virtio
kvm-x86|freebsd13.0|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|openbsd7.0|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|netbsd9.0|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|solaris11|-|kvm|pc-i440fx-6.1|-|passthru|localtime|-|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|macosx10.7|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|haikunightly|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:vda:virtio|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|generic|-|kvm|pc-i440fx-6.1|-|passthru|utc|-|disk:hda:ide|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
kvm-x86|linux2020|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|fedora36|--graphics vnc|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|vnc|virtio|-|qga|-|-|1|virtio
kvm-x86|win10|--graphics vnc|kvm|q35|-|passthru|localtime|12|disk:sda:sata|bridge/e1000e|xhci|15|tablet|vnc|vga|-|-|-|-|-|-
kvm-x86|fedora36|--graphics none|kvm|q35|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|-|-|-|-|qga|-|-|1|virtio
kvm-x86|fedora36|--virt-type qemu|qemu|q35|-|maximum|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|win11|--boot uefi=off|kvm|q35|-|passthru|localtime|12|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|-|-|-
kvm-x86|fedora36|--boot uefi|kvm|q35|efi|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|tpm-crb:emulator|1|virtio
kvm-x86|generic|--boot uefi --graphics vnc|kvm|pc-i440fx-6.1|efi|passthru|utc|-|disk:hda:ide|bridge/e1000|ich9|-|tablet|vnc|bochs|-|-|-|tpm-crb:emulator|-|-
kvm-x86|fedora36|--arch i686|kvm|q35|-|-|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|fedora36|--machine pc|kvm|pc|-|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|-|tablet|spice|virtio|ich6|qga,spice|2|-|1|virtio
kvm-x86-nodomcaps|fedora36|-|kvm|q35|-|custom|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|qxl|ich9|qga,spice|2|-|1|virtio
kvm-x86-nodomcaps|win11|-|kvm|q35|-|custom|localtime|-|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|-|-|-
session|fedora36|-|kvm|q35|-|passthru|utc|-|disk:vda:virtio|user/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
hvf|fedora36|-|hvf|q35|-|-|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
hvf|win11|-|hvf|q35|efi|-|localtime|1|disk:sda:sata|bridge/e1000e|xhci|15|tablet|spice|qxl|ich9|spice|2|-|-|-
aarch64|fedora36|-|kvm|virt|efi|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet,keyboard|spice|virtio|ich9|qga,spice|-|-:emulator|1|virtio
aarch64|win11|-|kvm|virt|efi|passthru|localtime|-|disk:sda:usb|bridge/-|xhci|15|tablet,keyboard|spice|ramfb|ich9|spice|-|-:emulator|-|-
aarch64|generic|-|kvm|virt|efi|passthru|utc|-|disk:sda:usb|bridge/-|xhci|15|tablet,keyboard|spice|ramfb|ich9|spice|-|-:emulator|-|-
armv7l|fedora36|-|kvm|virt|efi|passthru|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet,keyboard|spice|virtio|ich9|qga,spice|-|-|1|virtio
armv7l|generic|-|kvm|virt|efi|passthru|utc|-|disk:sda:usb|bridge/-|xhci|15|tablet,keyboard|spice|ramfb|ich9|spice|-|-|-|-
s390x|fedora36|-|kvm|s390-ccw-virtio|-|-|utc|-|disk:vda:virtio|bridge/virtio|-|-|-|-|-|-|qga|-|-|1|virtio
s390x|generic|-|kvm|s390-ccw-virtio|-|-|utc|-|disk:vda:virtio|bridge/virtio|-|-|-|-|-|-|qga|-|-|-|-
riscv64|fedora36|-|qemu|virt|efi|maximum|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet,keyboard|spice|virtio|ich9|qga,spice|-|-:emulator|1|virtio
riscv64|generic|-|qemu|virt|efi|maximum|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet,keyboard|spice|virtio|ich9|qga,spice|-|-:emulator|-|-
loongarch64|fedora36|-|kvm|virt|efi|-|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet,keyboard|spice|virtio|ich9|qga,spice|-|-|1|virtio
loongarch64|generic|-|kvm|virt|efi|-|utc|-|disk:vda:virtio|bridge/virtio|xhci|15|tablet,keyboard|spice|virtio|ich9|qga,spice|-|-|-|-
bhyve|fedora36|-|bhyve|hvm|BHYVE_UEFI.fd|-|utc|-|disk:sda:sata|bridge/e1000|-|-|tablet|vnc|vga|-|-|-|-|-|-
bhyve|freebsd13.0|-|bhyve|hvm|BHYVE_UEFI.fd|-|utc|-|disk:sda:sata|bridge/e1000|-|-|tablet|vnc|vga|-|-|-|-|-|-
bhyve|generic|-|bhyve|hvm|BHYVE_UEFI.fd|-|utc|-|disk:sda:sata|bridge/e1000|-|-|tablet|vnc|vga|-|-|-|-|-|-
xen|fedora36|-|xen|xenpv|-|-|-|-|disk:xvda:xen|bridge/-|-|-|-|vnc|-|-|-|-|-|-|-
xen|generic|-|xen|xenpv|-|-|-|-|disk:xvda:xen|bridge/-|-|-|-|vnc|-|-|-|-|-|-|-
lxc|fedora36|-|lxc|exe|-|-|-|-|-|bridge/-|-|-|-|-|-|-|-|-|-|-|-
lxc|generic|-|lxc|exe|-|-|-|-|-|bridge/-|-|-|-|-|-|-|-|-|-|-|-
vz|fedora36|-|vz|hvm|-|-|utc|-|disk:hda:ide|bridge/e1000|-|-|tablet|vnc|vga|-|-|-|-|-|-
vz|generic|-|vz|hvm|-|-|utc|-|disk:hda:ide|bridge/e1000|-|-|tablet|vnc|vga|-|-|-|-|-|-
xen|generic|--hvm|xen|xenfv|hvmloader|-|utc|-|disk:hda:ide|bridge/e1000|-|-|tablet|vnc|vga|-|-|-|-|-|-
s390x|fedora36|--graphics vnc|kvm|s390-ccw-virtio|-|-|utc|-|disk:vda:virtio|bridge/virtio|-|-|tablet/virtio,keyboard/virtio|vnc|virtio|-|qga|-|-|1|virtio
aarch64|generic|testvol2.img,device=cdrom|kvm|virt|efi|passthru|utc|-|disk:sda:usb;cdrom:sdb:usb|bridge/-|xhci|15|tablet,keyboard|spice|ramfb|ich9|spice|-|-:emulator|-|-
kvm-x86|fedora36|testvol2.img,device=cdrom|kvm|q35|-|passthru|utc|-|disk:vda:virtio;cdrom:sda:sata|bridge/virtio|xhci|15|tablet|spice|virtio|ich9|qga,spice|2|-|1|virtio
kvm-x86|win2k3|testvol2.img,device=cdrom testvol2.img,device=floppy|kvm|pc-i440fx-6.1|-|passthru|localtime|12|disk:hda:ide;cdrom:hdb:ide;floppy:fda:fdc|bridge/e1000|ich9|-|tablet|spice|qxl|ich6|spice|2|-|-|-
";

fn corpus() -> Option<PathBuf> {
    let path = std::env::var_os("VIRTDESIGNER_CORPUS")
        .map(PathBuf::from)
        .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"));
    path.is_dir().then_some(path)
}

fn values(object: &Object, path: &str, value: &str) -> Vec<String> {
    let found = object.find_all(path).unwrap();
    found.iter().map(|element| element.value(value).unwrap().unwrap_or_else(|| "-".to_owned())).collect()
}

fn or_dash(list: Vec<String>, separator: &str) -> String {
    if list.is_empty() { "-".to_owned() } else { list.join(separator) }
}

fn count(number: usize) -> String {
    if number == 0 { "-".to_owned() } else { number.to_string() }
}

/// The guest in the words of the table.
fn describe(design: &Domain) -> Vec<String> {
    let config = design.config();
    let domain = config.object();
    let text = |path: &str| domain.value(path).unwrap();
    let dash = |path: &str| text(path).unwrap_or_else(|| "-".to_owned());
    let base = |path: String| path.rsplit('/').next().unwrap_or_default().to_owned();
    let firmware = text("os/@firmware").or(text("os/loader").map(base)).unwrap_or_else(|| "-".to_owned());
    let cpu = dash("cpu/@mode").replace("host-passthrough", "passthru");
    let both = |path: &str, a: &str, b: &str, separator: &str| -> Vec<String> {
        let pairs = values(domain, path, a).into_iter().zip(values(domain, path, b));
        pairs.map(|(a, b)| format!("{a}{separator}{b}")).collect()
    };
    let disks = domain.find_all("devices/disk").unwrap();
    let disks = disks.iter().map(|disk| {
        let value = |path: &str| disk.value(path).unwrap().unwrap_or_else(|| "-".to_owned());
        format!("{}:{}:{}", value("@device"), value("target/@dev"), value("target/@bus"))
    });
    let inputs = both("devices/input", "@type", "@bus", "/");
    let inputs = inputs.into_iter().map(|input| input.trim_end_matches("/usb").to_owned()).collect();
    let usb = values(domain, "devices/controller[@type='usb']", "@model");
    let usb = match usb.first().map(String::as_str) {
        Some("qemu-xhci") => "xhci",
        Some(_) if usb.len() == 4 => "ich9",
        _ => "-",
    };
    let channels = values(domain, "devices/channel", "target/@name").into_iter().map(|name| match name.as_str() {
        "org.qemu.guest_agent.0" => "qga".to_owned(),
        "com.redhat.spice.0" => "spice".to_owned(),
        _ => name,
    });
    vec![
        dash("@type"),
        text("os/type/@machine").unwrap_or_else(|| dash("os/type")),
        firmware,
        cpu,
        dash("clock/@offset"),
        count(domain.find_all("features/hyperv/*").unwrap().len()),
        or_dash(disks.collect(), ";"),
        or_dash(both("devices/interface", "@type", "model/@type", "/"), ";"),
        usb.to_owned(),
        count(domain.find_all("devices/controller[@type='pci']").unwrap().len()),
        or_dash(inputs, ","),
        or_dash(values(domain, "devices/graphics", "@type"), ","),
        or_dash(values(domain, "devices/video", "model/@type"), ","),
        or_dash(values(domain, "devices/sound", "@model"), ","),
        or_dash(channels.collect(), ","),
        count(domain.find_all("devices/redirdev").unwrap().len()),
        or_dash(both("devices/tpm", "@model", "backend/@type", ":"), ","),
        count(domain.find_all("devices/rng").unwrap().len()),
        or_dash(values(domain, "devices/memballoon", "@model"), ","),
    ]
}

/// Designs the guest of a row.
fn design(folder: &std::path::Path, os: Option<Os>, connection: &str, extra: &str) -> Domain {
    let (caps, domcaps) = match connection {
        "kvm-x86" | "session" => ("kvm-x86_64.xml", Some("kvm-x86_64-domcaps-latest.xml")),
        "kvm-x86-nodomcaps" => ("kvm-x86_64.xml", None),
        "hvf" => ("hvf-x86_64.xml", Some("hvf-x86_64-domcaps.xml")),
        "aarch64" => ("kvm-aarch64.xml", Some("kvm-aarch64-domcaps.xml")),
        "armv7l" => ("kvm-armv7l.xml", Some("kvm-armv7l-domcaps.xml")),
        "s390x" => ("kvm-s390x.xml", Some("kvm-s390x-domcaps.xml")),
        "riscv64" => ("qemu-riscv64.xml", Some("qemu-riscv64-domcaps.xml")),
        "loongarch64" => ("kvm-loongarch64.xml", Some("kvm-loongarch64-domcaps.xml")),
        "bhyve" => ("bhyve.xml", Some("bhyve-domcaps.xml")),
        "xen" => ("xen-rhel5.4.xml", None),
        "lxc" => ("lxc.xml", None),
        "vz" => ("vz.xml", None),
        other => panic!("unknown connection {other}"),
    };
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let caps = Capabilities::from_xml(&read(caps)).unwrap();
    let domcaps = domcaps.map(|name| DomainCapabilities::from_xml(&read(name)).unwrap());
    let design = Domain::new(os, None, &caps, domcaps.as_ref()).unwrap();
    design.set_profile(Profile::REFERENCE);
    design.set_memory_kib(2048 * 1024).unwrap();
    let arguments: Vec<&str> = extra.split(' ').collect();
    let after = |name: &str| arguments.iter().position(|argument| *argument == name).map(|at| arguments[at + 1]);
    design.set_arch(after("--arch")).unwrap();
    design.set_virt_type(after("--virt-type")).unwrap();
    design.set_machine(after("--machine")).unwrap();
    design.set_uefi(after("--boot").map(|boot| boot == "uefi")).unwrap();
    if arguments.contains(&"--hvm") {
        design.setup_machine_full("x86_64", "hvm").unwrap();
    }
    if connection != "lxc" {
        design.add_disk_file("/pool-dir/testvol1.img", Some("qcow2")).unwrap();
    }
    for argument in &arguments {
        match *argument {
            "testvol2.img,device=cdrom" => design.add_cdrom_file("/pool-dir/testvol2.img", Some("qcow2")),
            "testvol2.img,device=floppy" => design.add_floppy_file("/pool-dir/testvol2.img", Some("qcow2")),
            _ => continue,
        }
        .unwrap();
    }
    match connection {
        "session" => design.add_interface_user(),
        _ => design.add_interface_bridge("testsuitebr0"),
    }
    .unwrap();
    let display = match after("--graphics") {
        Some("none") => None,
        Some("vnc") => Some(Display::Vnc),
        _ => design.default_graphics().unwrap(),
    };
    if let Some(display) = display {
        design.add_graphics(display).unwrap();
    }
    design
}

#[test]
fn the_reference_profile_decides_as_the_reference_policy() {
    let Some(corpus) = corpus() else {
        println!("skipped: the conformance data is not there");
        return;
    };
    let folder = corpus.join("policy/capabilities");
    assert!(folder.is_dir(), "{} holds no capabilities", corpus.display());
    let db = Db::open_path(&corpus.join("osinfo-db")).unwrap();
    let mut differences = Vec::new();
    let mut checked = 0;
    for row in ROWS.lines() {
        let cells: Vec<&str> = row.split('|').collect();
        let &[connection, short_id, extra, ref expected @ ..] = cells.as_slice() else { panic!("short row: {row}") };
        let os = (short_id != "generic").then(|| db.find_os_by_short_id(short_id).expect(short_id));
        let found = describe(&design(&folder, os, connection, extra));
        if found != expected {
            differences.push(format!("{connection} {short_id} {extra}\n  expected {expected:?}\n  found    {found:?}"));
        }
        checked += 1;
    }
    println!("{checked} guests, {} differ", differences.len());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
