// SPDX-License-Identifier: LGPL-2.1-or-later
//! Profile `reference` against edits that the reference policy made: what virt-xml changes in an existing guest.
//!
//! The cases are in the conformance data, and with two of them what the edit starts from. The other guests are the
//! reference's own test data, of which there is no copy: they are rebuilt here from what the expected difference shows
//! around the changed lines, with what an edit of that kind must leave alone beside it.

mod support;

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use virtdesigner::config::{Capabilities, Class, Domain as Config, DomainCapabilities, DomainGraphics};
use virtdesigner::designer::{DiskKind, Display, Domain, Medium, Profile};
use virtdesigner::error::Result;

fn corpus() -> Option<PathBuf> {
    let given = std::env::var_os("VIRTDESIGNER_CORPUS").map(PathBuf::from);
    let path = given.unwrap_or_else(|| support::root().join("../shared/corpus"));
    path.is_dir().then_some(path)
}

/// The test driver's own guest.
const TEST: &str = r#"<domain type="VIRT">
  <name>test</name>
  <memory unit="KiB">8388608</memory>
  <currentMemory unit="KiB">2097152</currentMemory>
  <vcpu placement="static">2</vcpu>
  <os>
    <type arch="i686">hvm</type>
    <boot dev="hd"/>
  </os>
  <clock offset="utc"/>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
  </devices>
</domain>"#;

/// One with a device of each kind.
const MANY: &str = r#"<domain type="test">
  <name>test-for-virtxml</name>
  <memory unit="KiB">409600</memory>
  <vcpu placement="static">5</vcpu>
  <os>
    <type arch="i686">hvm</type>
  </os>
  <features><acpi/></features>
  <devices>
    <emulator>/usr/lib/xen/bin/qemu-dm</emulator>
    <disk type="block" device="floppy">
      <source dev="/dev/null"/>
      <target dev="fda" bus="fdc"/>
      <boot order="5"/>
      <address type="drive" controller="0" bus="0" target="0" unit="0"/>
    </disk>
    <disk type="file" device="disk">
      <source file="/tmp/foobar"/>
      <target dev="hda" bus="ide"/>
      <iotune><total_iops_sec>50</total_iops_sec></iotune>
      <address type="drive" controller="0" bus="0" target="0" unit="0"/>
    </disk>
    <disk type="file" device="disk">
      <driver name="qemu" type="qcow2" cache="none"/>
      <source file="/tmp/foobar2">
        <seclabel model="dac" relabel="no"/>
      </source>
      <target dev="sda" bus="scsi"/>
      <shareable/>
      <boot order="1"/>
      <address type="drive" controller="9" bus="0" target="0" unit="0"/>
    </disk>
    <controller type="scsi" index="0"/>
    <controller type="scsi" index="1"/>
    <controller type="scsi" index="9"/>
    <sound model="sb16"/>
    <sound model="es1370"/>
    <sound model="ich6"/>
    <video>
      <model type="vmvga" vram="16384" heads="1" primary="yes"/>
    </video>
    <video>
      <model type="cirrus" vram="16384" heads="3"/>
    </video>
    <hostdev mode="subsystem" type="usb" managed="yes">
      <source>
        <vendor id="0x04b3"/>
        <product id="0x4485"/>
      </source>
    </hostdev>
    <hostdev mode="subsystem" type="pci" managed="yes">
      <source>
        <address domain="0x0000" bus="0x00" slot="0x19" function="0x0"/>
      </source>
      <rom bar="off"/>
    </hostdev>
    <hostdev mode="subsystem" type="mdev" managed="no" model="vfio-ccw">
      <source>
        <address uuid="b1ae8bf6-38b0-4c81-9d44-78ce3f520496"/>
      </source>
      <address type="ccw" cssid="0xfe" ssid="0x0" devno="0x0002"/>
    </hostdev>
    <redirdev bus="usb" type="tcp">
      <source mode="connect" host="localhost" service="4000"/>
      <protocol type="raw"/>
    </redirdev>
    <hub type="usb"/>
    <watchdog model="ib700" action="poweroff"/>
    <memballoon model="virtio"/>
    <rng model="virtio">
      <backend model="random">/dev/urandom</backend>
    </rng>
    <vsock model="virtio">
      <cid auto="no" address="5"/>
    </vsock>
  </devices>
  <seclabel type="dynamic" model="selinux" relabel="yes"/>
</domain>"#;

/// One whose last virtio disk is vdae.
const DISKS: &str = r#"<domain type="kvm">
  <name>test-many-devices</name>
  <memory unit="KiB">409600</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch="x86_64" machine="pc">hvm</type>
  </os>
  <devices>
    <disk type="file" device="disk">
      <source file="/tmp/last"/>
      <target dev="vdae" bus="virtio"/>
    </disk>
  </devices>
</domain>"#;

/// One that is switched off.
const SHUTOFF: &str = r#"<domain type="test">
  <name>test-state-shutoff</name>
  <memory unit="KiB">409600</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch="i686">hvm</type>
  </os>
  <on_lockfailure>poweroff</on_lockfailure>
  <devices>
    <emulator>/usr/lib/xen/bin/qemu-dm</emulator>
    <disk type="block" device="disk">
      <driver name="qemu"/>
      <source dev="/dev/null"/>
      <target dev="vda" bus="virtio"/>
      <boot order="10"/>
    </disk>
    <disk type="block" device="disk">
      <driver name="qemu"/>
      <source dev="/dev/null"/>
      <target dev="vdb" bus="virtio"/>
      <boot order="3"/>
    </disk>
    <disk type="file" device="cdrom">
      <target dev="hdc" bus="ide"/>
      <readonly/>
    </disk>
    <graphics type="vnc"/>
    <video>
      <model type="cirrus" vram="16384" heads="1" primary="yes"/>
    </video>
    <memballoon model="virtio"/>
  </devices>
</domain>"#;

/// One with secure boot, its firmware as libvirt spells it out.
const SECURE: &str = r#"<domain type="test">
  <name>test-alternate-devs</name>
  <memory unit="KiB">409600</memory>
  <vcpu>1</vcpu>
  <os firmware="efi">
    <type arch="i686">hvm</type>
    <firmware>
      <feature enabled="yes" name="enrolled-keys"/>
      <feature enabled="yes" name="secure-boot"/>
    </firmware>
    <loader readonly="yes" secure="yes" type="pflash" format="qcow2">/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd.qcow2</loader>
    <nvram template="/usr/share/OVMF/OVMF_VARS.fd.qcow2" type="file" format="qcow2">
      <source file="/var/lib/libvirt/nvram/guest_VARS.fd"/>
    </nvram>
    <boot dev="hd"/>
  </os>
  <cpu mode="host-model"/>
  <devices/>
</domain>"#;

/// One with all that belongs to SPICE.
const SPICE: &str = r#"<domain type="kvm">
  <name>test-spice</name>
  <memory unit="KiB">409600</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch="x86_64" machine="pc-q35-8.0">hvm</type>
  </os>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type="usb" index="0" model="qemu-xhci" ports="15"/>
    <controller type="virtio-serial" index="0"/>
    <channel type="spicevmc">
      <target type="virtio" name="com.redhat.spice.0"/>
    </channel>
    <graphics type="spice" autoport="yes">
      <listen type="address"/>
      <image compression="off"/>
      <gl enable="no"/>
    </graphics>
    <audio id="1" type="spice"/>
    <video>
      <model type="qxl" ram="65536" vram="65536" vgamem="16384" heads="1" primary="yes"/>
    </video>
    <redirdev bus="usb" type="spicevmc">
    </redirdev>
    <redirdev bus="usb" type="spicevmc">
    </redirdev>
  </devices>
</domain>"#;

type Edit = fn(&Domain) -> Result<()>;

/// Case, the guest it starts from (`None`: the case has one), and the edit.
const EDITS: &[(&str, Option<&str>, Edit)] = &[
    ("remove-console-dup", None, |d| remove(d, "serial", "1")),
    ("convert-to-q35", None, |d| d.convert_to_q35(None)),
    ("edit-boot-uefi", Some(TEST), |d| d.change_firmware(Some(true), None)),
    ("edit-boot-secure-boot-off", Some(SECURE), |d| d.change_firmware(Some(true), Some(false))),
    ("add-disk-notarget", Some(MANY), |d| d.add_disk_file("/pool-dir/testvol1.img", None).map(drop)),
    ("add-disk-create-storage", Some(MANY), |d| {
        d.add_disk(DiskKind::Disk, Medium::NewFile("/pool-dir/new1.img"), None, None).map(drop)
    }),
    ("remove-disk-index", Some(MANY), |d| remove(d, "disk", "3")),
    ("remove-disk-path", Some(MANY), |d| remove(d, "disk", "/dev/null")),
    ("remove-video-all", Some(MANY), |d| d.remove_devices("video").map(drop)),
    ("remove-hostdev-name", Some(MANY), |d| remove(d, "hostdev", "0x04b3:0x4485")),
    ("remove-memballoon", Some(MANY), |d| d.remove_devices("memballoon").map(drop)),
    ("remove-hostdev-mdev", Some(MANY), |d| remove(d, "hostdev", "mdev_b1ae8bf6_38b0_4c81_9d44_78ce3f520496")),
    ("change-spice-to-vnc", Some(SPICE), |d| {
        let display = d.find_device("graphics", "spice")?.expect("the guest has a display");
        d.change_graphics(&DomainGraphics::try_from_object(display.object().clone())?, Display::Vnc)
    }),
    ("add-disk-basic-start", Some(SHUTOFF), |d| {
        let disk = d.add_disk(DiskKind::Disk, Medium::File("/pool-dir/testvol1.img"), None, Some("virtio"))?;
        disk.object().set_value("target/@dev", Some("vdf"))
    }),
    ("remove-disk-path-start", Some(SHUTOFF), |d| {
        remove(d, "disk", "vda")?;
        remove(d, "disk", "vdb")
    }),
    ("kvm-add-disk-os-from-xml", Some(TEST), |d| d.add_disk_file("/pool-dir/testvol1.img", Some("qcow2")).map(drop)),
    ("kvm-add-network-os-from-xml", Some(TEST), |d| {
        let interface = d.add_interface_bridge("testsuitebr0")?;
        interface.object().set_value("mac/@address", Some("00:11:22:33:44:55"))
    }),
    ("build-disk-domain", Some(DISKS), |d| {
        d.add_disk(DiskKind::Disk, Medium::File("/pool-dir/testvol1.img"), Some("qcow2"), Some("virtio")).map(drop)
    }),
    ("build-pool-logical-disk", Some(DISKS), |d| {
        let medium = Medium::Volume { pool: "pool-disk", volume: "sdfg1" };
        d.add_disk(DiskKind::Disk, medium, Some("raw"), Some("virtio")).map(drop)
    }),
    ("build-tpm", Some(DISKS), |d| d.add_tpm_device("/dev/tpm").map(drop)),
    ("build-cpu", Some(TEST), |d| {
        d.change_cpu(Some("pentium3"))?;
        d.config().object().set_value("cpu/feature[@name='x2apic']/@policy", Some("force"))
    }),
];

/// Cases that say no more than what a device is made of: an application writes that with the config layer.
const CONFIG_ONLY: &[&str] = &["multi-add-device-backcompat", "add-sound"];

/// Lines that differ on purpose: the case, the line, and why.
const EXPLAINED: &[(&str, &str, &str)] = &[];

fn remove(design: &Domain, element: &str, identity: &str) -> Result<()> {
    let device = design.find_device(element, identity)?.expect("the guest has the device");
    design.remove_device(&device)
}

/// A line that starts an element, with its attributes in order; `None` for others.
fn tag(line: &str) -> Option<String> {
    let line = line.trim();
    if !line.starts_with('<') || line.starts_with("</") {
        return None;
    }
    let (head, text) = line[1..].split_once('>')?;
    let text = text.split('<').next().unwrap_or_default();
    let head = head.trim_end_matches('/');
    let (name, mut rest) = head.split_once(' ').unwrap_or((head, ""));
    let mut attributes = Vec::new();
    while let Some((key, value)) = rest.split_once('=') {
        let quote = value.chars().next()?;
        let (value, more) = value[1..].split_once(quote)?;
        attributes.push(format!("{}='{value}'", key.trim()));
        rest = more;
    }
    attributes.sort();
    Some(format!("<{name} {}>{text}", attributes.join(" ")))
}

/// How often each element is there more often in the second than in the first (less often: a negative number).
fn counted<'a>(lines: impl Iterator<Item = (i32, &'a str)>) -> BTreeMap<String, i32> {
    let mut counts = BTreeMap::new();
    for (by, line) in lines {
        if let Some(tag) = tag(line) {
            *counts.entry(tag).or_insert(0) += by;
        }
    }
    counts.retain(|_, count| *count != 0);
    counts
}

/// A document, one element a line.
fn lines(xml: &str) -> String {
    xml.replace('<', "\n<")
}

fn expected(text: &str) -> BTreeMap<String, i32> {
    // What a build makes is new as a whole.
    if !text.lines().any(|line| line.starts_with(['+', '-'])) {
        return counted(text.lines().map(|line| (1, line)));
    }
    counted(text.lines().filter_map(|line| match line.chars().next() {
        Some('+') => Some((1, &line[1..])),
        Some('-') => Some((-1, &line[1..])),
        _ => None,
    }))
}

fn run(corpus: &Path, case: &Value, guest: Option<&str>, edit: Edit) -> std::result::Result<Vec<String>, String> {
    let text = |error: virtdesigner::error::Error| error.to_string();
    let file = |key: &str| case[key].as_str().map(|name| support::read(&corpus.join("policy").join(name)));
    let sample = || support::read(&support::root().join("data/samples/capabilities-test.xml"));
    let kvm = case.get("caps").is_some();
    let before = match guest {
        Some(guest) => guest.replace("VIRT", if kvm { "kvm" } else { "test" }),
        None => file("stdin").ok_or("the case has no guest")?,
    };
    let caps = Capabilities::from_xml(&file("caps").unwrap_or_else(sample)).map_err(text)?;
    let domcaps = file("domcaps").map(|xml| DomainCapabilities::from_xml(&xml)).transpose().map_err(text)?;
    let config = Config::from_xml(&before).map_err(text)?;
    let db = virtdesigner::osinfo::Db::builtin();
    let design = Domain::for_config(Some(&db), None, None, &caps, domcaps.as_ref(), &config).map_err(text)?;
    design.set_profile(Profile::REFERENCE);
    edit(&design).map_err(text)?;
    let after = config.to_xml().map_err(text)?;
    let (old, new) = (lines(&before), lines(&after));
    let found = counted(old.lines().map(|line| (-1, line)).chain(new.lines().map(|line| (1, line))));
    let wanted = expected(&file("expected_xml").ok_or("nothing is expected")?);
    let tags: std::collections::BTreeSet<&String> = found.keys().chain(wanted.keys()).collect();
    let count = |map: &BTreeMap<String, i32>, tag: &String| map.get(tag).copied().unwrap_or(0);
    let differing = tags.into_iter().filter(|tag| count(&found, tag) != count(&wanted, tag));
    Ok(differing.map(|tag| format!("{tag} {:+} expected {:+}", count(&found, tag), count(&wanted, tag))).collect())
}

#[test]
fn the_reference_profile_edits_guests_as_the_reference_policy_does() {
    let Some(corpus) = corpus() else {
        return support::skip("the conformance data is not there");
    };
    let all = support::read(&corpus.join("policy/golden.jsonl"));
    let cases = all.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line is a case"));
    let (mut agreed, mut failures) = (0, Vec::new());
    for case in cases.filter(|case| case["app"] == "virt-xml") {
        let name = case["case"].as_str().unwrap_or_default().trim_start_matches("virt-xml:").to_owned();
        let Some((_, guest, edit)) = EDITS.iter().find(|(known, ..)| *known == name) else {
            let why = match CONFIG_ONLY.contains(&name.as_str()) {
                true => "no decision in it: the config layer writes it",
                false => "no edit is known for it",
            };
            println!("not run   {name}: {why}");
            continue;
        };
        let explained =
            |line: &String| EXPLAINED.iter().any(|(case, start, _)| *case == name && line.starts_with(start));
        match run(&corpus, &case, *guest, *edit) {
            Ok(lines) => {
                let wrong: Vec<&String> = lines.iter().filter(|line| !explained(line)).collect();
                println!(
                    "{} {name}{}",
                    if wrong.is_empty() { "agrees   " } else { "DIFFERS  " },
                    match lines.len() {
                        0 => String::new(),
                        count => format!(" ({count} lines differ)"),
                    }
                );
                if wrong.is_empty() {
                    agreed += 1;
                } else {
                    failures.push(format!("{name}:\n  {}", lines.join("\n  ")));
                }
            }
            Err(error) => failures.push(format!("{name}: {error}")),
        }
    }
    println!("{agreed} edits agree");
    assert!(agreed > 0 && failures.is_empty(), "{}", failures.join("\n"));
}
