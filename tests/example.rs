// SPDX-License-Identifier: LGPL-2.1-or-later
//! The command-line designer in `examples`, compiled strictly and run as a user runs it: for every built-in operating
//! system and an existing guest, with wrong arguments and broken files, plain and under valgrind.

mod support;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use support::{compile, have, in_parallel, none_failed, root, run, scratch, skip, under_valgrind};

/// The compiled example. Done once for all tests of this file.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let program = scratch("example").join("virt-designer");
        let samples = format!("-DVIRT_DESIGNER_SAMPLES=\"{}\"", root().join("data/samples").display());
        let compiled = compile(&root().join("examples/virt-designer.c"), &program, &[&samples]);
        compiled.unwrap_or_else(|failure| panic!("{failure}"));
        program
    })
}

fn sample(name: &str) -> String {
    root().join("data/samples").join(name).display().to_string()
}

/// The example with the built-in database.
fn designer(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(["--database", "builtin"]).args(arguments).env_remove("VIRT_DESIGNER_SAMPLES");
    command
}

fn output(command: &mut Command) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    (status.code(), String::from_utf8(stdout).expect("UTF-8"), String::from_utf8(stderr).expect("UTF-8"))
}

/// What it prints when all is well and there is nothing to say.
fn good(arguments: &[&str]) -> String {
    run(&mut designer(arguments), true).unwrap_or_else(|failure| panic!("{failure}"))
}

const GUEST: [&str; 10] = [
    "--name",
    "guest",
    "--disk",
    "/g/disk.qcow2,format=qcow2",
    "--cdrom",
    "/g/medium.iso",
    "--network",
    "default",
    "--graphics",
    "default",
];

#[test]
fn every_built_in_os_on_every_sample_host_is_valid_for_libvirt() {
    if !have("virt-xml-validate") {
        return skip("libvirt's verdict on the guests: virt-xml-validate is not installed (libvirt-clients)");
    }
    let list = good(&["--list-os"]);
    let oses: Vec<&str> = list.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(oses.len() >= 100, "only {} operating systems", oses.len());
    let mut jobs = Vec::new();
    for os in oses {
        for arch in ["x86_64", "aarch64"] {
            jobs.extend(["kvm", "qemu"].map(|virt_type| (os, arch, virt_type)));
        }
    }
    let dir = scratch("example-guests");
    none_failed(in_parallel(&jobs, |(os, arch, virt_type)| {
        let mut design = designer(&["--os", os, "--arch", arch, "--virt-type", virt_type]);
        let xml = run(design.args(GUEST), true)?;
        for part in [format!("<domain type=\"{virt_type}\">"), format!("arch=\"{arch}\""), "<graphics ".to_owned()] {
            if !xml.contains(&part) {
                return Err(format!("{os}, {arch}, {virt_type}: no {part} in\n{xml}"));
            }
        }
        let file = dir.join(format!("{os}-{arch}-{virt_type}.xml"));
        std::fs::write(&file, &xml).map_err(|error| format!("{}: {error}", file.display()))?;
        run(Command::new("virt-xml-validate").arg(&file).arg("domain"), false).map(drop)
    }));
}

#[test]
fn it_lists_operating_systems() {
    let list = good(&["--list-os"]);
    for line in ["fedora42                 Fedora Linux 42", "win11                    Microsoft Windows 11"] {
        assert!(list.lines().any(|known| known == line), "no \"{line}\" in\n{list}");
    }
}

/// What an older installed database lacks comes from the built-in one, and is listed once.
#[test]
fn the_built_in_database_complements_an_installed_one() {
    let installed = scratch("example-osinfo");
    let place = installed.join("os/fedoraproject.org");
    std::fs::create_dir_all(&place).unwrap();
    let text = "<libosinfo version='0.0.1'><os id='http://fedoraproject.org/fedora/42'>\
                <short-id>fedora42</short-id><name>Ours</name></os></libosinfo>";
    std::fs::write(place.join("fedora-42.xml"), text).unwrap();
    let mut command = Command::new(program());
    let names = ["OSINFO_LOCAL_DIR", "OSINFO_USER_DIR"];
    command.arg("--list-os").env("OSINFO_SYSTEM_DIR", &installed).envs(names.map(|name| (name, "/nonexistent")));
    let list = run(&mut command, true).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(list.lines().filter(|line| line.starts_with("fedora42 ")).count(), 1, "{list}");
    assert!(list.starts_with("fedora42                 Ours\n"), "{list}");
    assert!(list.contains("\nwin11 "), "{list}");
}

#[test]
fn it_explains_on_standard_error_only() {
    let arguments = ["--os", "fedora42", "--seed", "1", "--disk", "/d.qcow2,format=qcow2", "--network", "default"];
    let plain = good(&arguments);
    let (code, xml, explained) = output(designer(&arguments).arg("--explain"));
    assert_eq!(code, Some(0), "{explained}");
    assert_eq!(xml, plain, "with the same seed it is the same guest, explained or not");
    for part in ["devices/disk[1]/target/@bus = virtio: ", "[bus-virtio, from os]", "os/type/@machine = q35: "] {
        assert!(explained.contains(part), "no {part} in\n{explained}");
    }
}

#[test]
fn wishes_are_heard() {
    for (arguments, parts) in [
        (&["--memory", "3000", "--vcpus", "6"][..], &["<memory unit=\"KiB\">3072000<", ">6</vcpu>"][..]),
        (&["--uefi"], &["<os firmware=\"efi\">"]),
        (&["--no-uefi", "--firmware", "uefi"], &["<os firmware=\"efi\">"]),
        (&["--os", "fedora42", "--uefi", "--secure-boot"], &["<feature name=\"secure-boot\" enabled=\"yes\"/>"]),
        (&["--os", "fedora42", "--share", "/srv"], &["<driver type=\"virtiofs\"", "<access mode=\"shared\"/>"]),
        (&["--hostdev", "pci_0000_03_00_0", "--name=a=b"], &["<hostdev type=\"pci\"", "<name>a=b</name>"]),
        (&["--machine", "pc"], &["machine=\"pc\""]),
        (&["--os", "win11"], &["<os firmware=\"efi\">", "<tpm "]),
        (&["--network", "bridge:br7"], &["<source bridge=\"br7\""]),
        (&["--network", "user"], &["<interface type=\"user\">"]),
        (&["--disk", "/dev/sdx"], &["<source dev=\"/dev/sdx\""]),
        (&["--disk", "/a,b.raw", "--cdrom", "/c.iso"], &["file=\"/a,b.raw\"", "device=\"cdrom\""]),
        (&["--graphics", "vnc", "--sound", "--tpm"], &["<graphics type=\"vnc\"", "<sound ", "<tpm "]),
        (&["--name", "täst <&>"], &["<name>täst &lt;&amp;"]),
    ] {
        let xml = good(arguments);
        for part in parts {
            assert!(xml.contains(part), "{arguments:?}: no {part} in\n{xml}");
        }
    }
    assert!(!good(&["--graphics", "none"]).contains("<graphics"));
    assert!(!good(&["--uefi", "--firmware", "bios"]).contains("firmware="));
    let profile = |name| good(&["--os", "fedora42", "--seed", "1", "--disk", "/d", "--profile", name]);
    assert_ne!(profile("recommended"), profile("reference"));
}

/// The capabilities of a host are read from files and from standard input.
#[test]
fn it_takes_the_capabilities_of_a_host() {
    let (caps, domcaps) = (sample("capabilities-aarch64.xml"), sample("domcaps-aarch64-virt-kvm.xml"));
    let arguments = ["--caps", &caps, "--domcaps", "-", "--seed", "3", "--os", "debian12"];
    let mut child = designer(&arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(&std::fs::read(&domcaps).unwrap()).unwrap();
    let piped = child.wait_with_output().unwrap();
    assert!(piped.status.success());
    let named = good(&["--caps", &caps, "--domcaps", &domcaps, "--seed", "3", "--os", "debian12"]);
    assert_eq!(String::from_utf8_lossy(&piped.stdout), named);
    assert!(named.contains("arch=\"aarch64\" machine=\"virt\""), "{named}");
    let query = good(&["--caps", &caps, "--domcaps-args"]);
    assert_eq!(query, "--emulatorbin /usr/bin/qemu-system-aarch64 --machine virt --arch aarch64 --virttype kvm\n");
}

#[test]
fn help_names_every_option() {
    let help = good(&["--help"]);
    let table = support::read(&root().join("examples/virt-designer-options.h"));
    let rows = table.lines().filter(|line| line.starts_with("  { ") && line.contains(", \""));
    let options: Vec<&str> = rows.filter_map(|row| row.split('"').nth(1)).collect();
    assert!(options.len() >= 35, "only {options:?} found in the source");
    for option in options {
        assert!(help.contains(&format!("\n  --{option}")), "--{option} is not in\n{help}");
    }
    assert!(help.lines().all(|line| line.len() <= 110), "{help}");
}

/// A guest that somebody else made, with its own order, quotes and comment, and with hardware that is not the best.
const EXISTING: &str = "<domain type='kvm'>
  <name>poor</name>
  <metadata><o:libosinfo xmlns:o='http://libosinfo.org/xmlns/libvirt/domain/1.0'>\
<o:os id='http://fedoraproject.org/fedora/42'/></o:libosinfo></metadata>
  <!-- mine -->
  <memory unit='GiB'>2</memory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64' machine='pc-q35-8.2'>hvm</type></os>
  <features><apic/><acpi/></features>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/guests/poor.qcow2'/>
      <target dev='sda' bus='sata'/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:11:22:33'/>
      <source network='default'/>
      <model type='e1000'/>
    </interface>
  </devices>
</domain>
";

fn existing(name: &str, text: &str) -> String {
    let file = scratch("example-existing").join(name);
    std::fs::write(&file, text).unwrap();
    file.display().to_string()
}

/// What stands in one text and not in the other, if all of the other is kept in one piece before and one behind it.
fn inserted<'a>(old: &str, new: &'a str) -> Option<&'a str> {
    let more = new.len().checked_sub(old.len())?;
    let before: usize = old
        .split_inclusive('\n')
        .zip(new.split_inclusive('\n'))
        .map_while(|(old, new)| (old == new).then_some(old.len()))
        .sum();
    (new.get(before + more..)? == old.get(before..)?).then(|| &new[before..before + more])
}

#[test]
fn an_existing_guest_gets_what_is_asked_for_and_nothing_else() {
    let file = existing("poor.xml", EXISTING);
    assert_eq!(good(&["--existing", &file]), EXISTING);
    let cases: [(&[&str], &[&str]); 10] = [
        (&["--disk", "/g/more.qcow2,format=qcow2"], &["<disk ", "file=\"/g/more.qcow2\"", "type=\"qcow2\""]),
        (&["--cdrom", "/g/c.iso"], &["device=\"cdrom\"", "<target dev=\"sdb\" bus=\"sata\"/>"]),
        (&["--network", "bridge:br7"], &["<interface type=\"bridge\">", "<model type=\"virtio\"/>"]),
        (&["--share", "/srv/www/"], &["<source dir=\"/srv/www\"/>", "<target dir=\"www\"/>"]),
        (&["--share", "/srv/www,target=web"], &["<source dir=\"/srv/www\"/>", "<target dir=\"web\"/>"]),
        (&["--hostdev", "046d:c52b"], &["<vendor id=\"0x046d\"/>", "<product id=\"0xc52b\"/>"]),
        (&["--hostdev", "1.4"], &["<address bus=\"1\" device=\"4\"/>"]),
        (&["--hostdev", "0000:03:00.1"], &["bus=\"0x03\" slot=\"0x00\" function=\"0x1\""]),
        (&["--hostdev", "c2177883-f1bb-47f0-914d-32a22e3a8804"], &["type=\"mdev\"", "uuid=\"c2177883-"]),
        (&["--sound"], &["<sound model=\"ich9\"/>"]),
    ];
    for (arguments, parts) in cases {
        let xml = good(&[&["--existing", &file], arguments].concat());
        let Some(new) = inserted(EXISTING, &xml) else { panic!("{arguments:?} changed more:\n{xml}") };
        // What is new has the quotes of what stands around it.
        let new = new.replace('\'', "\"");
        for part in parts {
            assert!(new.contains(part), "{arguments:?}: no {part} in what is new:\n{new}");
        }
    }
    let displayed = good(&["--existing", &file, "--graphics", "vnc"]);
    let quoted = displayed.replace('\'', "\"");
    assert!(quoted.contains("<graphics type=\"vnc\"") && displayed.contains("<model type='e1000'/>"), "{displayed}");
}

#[test]
fn an_existing_guest_changes_where_it_is_told_to() {
    let file = existing("changed.xml", EXISTING);
    for (arguments, parts) in [
        (&["--firmware", "uefi"][..], &["<os firmware="][..]),
        (&["--secure-boot"], &["<feature name='secure-boot' enabled='yes'/>"]),
        (&["--machine", "q35"], &["machine='q35'"]),
        (&["--memory", "3000", "--vcpus", "6", "--name", "rich"], &["3072000", ">6</vcpu>", "<name>rich</name>"]),
    ] {
        let xml = good(&[&["--existing", &file], arguments].concat());
        for part in parts {
            assert!(xml.contains(part), "{arguments:?}: no {part} in\n{xml}");
        }
        assert!(xml.contains("<target dev='sda' bus='sata'/>") && xml.contains("<!-- mine -->"), "{xml}");
    }
    let query = good(&["--existing", &file, "--domcaps-args"]);
    assert_eq!(query, "--machine pc-q35-8.2 --arch x86_64 --virttype kvm\n");
}

#[test]
fn it_reviews_a_guest_and_applies_what_the_review_says() {
    let file = existing("reviewed.xml", EXISTING);
    let findings = good(&["--existing", &file, "--review"]);
    for line in [
        "devices/disk[1]/target/@bus: 'sata', better 'virtio': the OS has the driver, and virtio is the fastest \
         [bus-virtio]",
        "devices/interface[1]/model/@type: 'e1000', better 'virtio': ",
        "devices/rng: nothing, better 'virtio': ",
    ] {
        assert!(findings.contains(line), "no {line} in\n{findings}");
    }
    let (code, one, told) = output(designer(&["--existing", &file]).args(["--apply", "nic-virtio"]));
    assert_eq!((code, one.as_str()), (Some(0), EXISTING.replace("'e1000'", "'virtio'").as_str()), "{told}");
    assert!(told.contains("[nic-virtio]") && told.lines().count() == 1, "{told}");
    let (code, all, told) = output(designer(&["--existing", &file]).args(["--apply", "all"]));
    assert_eq!((code, told.as_str()), (Some(0), findings.as_str()), "all that the review said is done");
    assert_eq!(good(&["--existing", &existing("applied.xml", &all), "--review"]), "");
}

#[test]
fn it_explains_for_programs() {
    let (code, xml, json) =
        output(designer(&["--os", "fedora42", "--seed", "1", "--disk", "/d"]).arg("--explain=json"));
    assert_eq!((code, xml), (Some(0), good(&["--os", "fedora42", "--seed", "1", "--disk", "/d"])), "{json}");
    let document: serde_json::Value = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    let decisions = document["decisions"].as_array().expect("a list");
    let bus = decisions.iter().find(|decision| decision["path"] == "devices/disk[1]/target/@bus").expect("the bus");
    assert_eq!((&bus["value"], &bus["code"]), (&"virtio".into(), &"bus-virtio".into()), "{bus}");
}

#[test]
fn it_prints_the_document_of_a_phase() {
    let arguments = ["--os", "fedora42", "--seed", "1", "--disk", "/d", "--cdrom", "/c.iso", "--phase"];
    let phase = |name| good(&[&arguments[..], &[name]].concat());
    let (install, last) = (phase("install"), phase("final"));
    assert!(install.contains("<on_reboot>destroy</on_reboot>") && install.contains("/c.iso"), "{install}");
    assert!(!last.contains("<on_reboot>destroy") && !last.contains("/c.iso"), "{last}");
}

#[test]
fn it_validates() {
    let arguments = ["--os", "win11", "--seed", "1", "--disk", "/d", "--graphics", "spice"];
    assert_eq!(good(&[&arguments[..], &["--validate"]].concat()), good(&arguments));
    let file = existing("invalid.xml", &EXISTING.replace("dev='sda'", "dve='sda'"));
    let (code, xml, problems) = output(designer(&["--existing", &file]).arg("--validate"));
    assert_eq!((code, xml.as_str()), (Some(1), ""), "{problems}");
    assert!(problems.starts_with("line 13, ") && problems.contains("'dve'"), "{problems}");
}

/// Wrong arguments: exit status 2. Guests that cannot be designed: 1. Nothing on standard output, and a message that
/// helps.
#[test]
fn errors_are_told() {
    let dir = scratch("example-errors");
    let file = |name: &str, text: &[u8]| {
        let path = dir.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let broken = file("broken.xml", b"<capabilities>\n  <host>\n</capabilities>\n");
    let binary = file("binary.xml", b"<capabilities>\0</capabilities>\n");
    let domain = file("domain.xml", b"<domain/>\n");
    let empty = file("empty.xml", b"");
    let guest = file("guest.xml", EXISTING.as_bytes());
    let cases: &[(&[&str], i32, &str)] = &[
        (&["--nonsense"], 2, "unknown option '--nonsense'; --help lists them"),
        (&["disk.img"], 2, "'disk.img' is no option"),
        (&["--os"], 2, "--os needs a value"),
        (&["--os", "a", "--os", "b"], 2, "--os is there twice"),
        (&["--memory", "-5"], 2, "--memory -5: expected a whole number above 0"),
        (&["--memory", "4G"], 2, "--memory 4G: expected a whole number above 0"),
        (&["--memory", "18446744073709551615"], 2, "that is too much"),
        (&["--vcpus", "0"], 2, "--vcpus 0: expected a whole number above 0"),
        (&["--graphics", "teletype"], 2, "--graphics teletype: expected default, spice"),
        (&["--resources", "huge"], 2, "expected minimal, recommended or maximum"),
        (&["--profile", "best"], 2, "expected recommended or reference"),
        (&["--disk", "/dev/sda,format=raw"], 2, "a device of the host has no format"),
        (&["--disk", "/a,format="], 2, "--disk /a,format=: expected a format"),
        (&["--caps", "-", "--domcaps", "-"], 2, "only one of --caps and --domcaps"),
        (&["--existing", "-", "--caps", "-"], 2, "only one of --existing and --caps can be read"),
        (&["--firmware", "coreboot"], 2, "--firmware coreboot: expected bios or uefi"),
        (&["--phase", "later"], 2, "--phase later: expected install or final"),
        (&["--explain=yaml"], 2, "--explain yaml: expected json"),
        (&["--sound=loud"], 2, "--sound takes no value"),
        (&["--review", "--apply", "all"], 2, "--review only lists"),
        (&["--existing", &sample("capabilities-x86_64.xml")], 1, "the root element is <capabilities>"),
        (&["--existing", &guest, "--arch", "aarch64"], 1, "--arch: the machine is set up already"),
        (&["--existing", &guest, "--apply", "nonsense"], 1, "--apply nonsense: --review says nothing with this code"),
        (&["--existing", &guest, "--disk", "/guests/b", "--share", "/"], 1, "--share /: the target is empty"),
        (&["--hostdev", "zz"], 1, "--hostdev zz: 'zz' is no address of a PCI device"),
        (&["--os", "plan9"], 1, "--os plan9: the database has no such operating system; --list-os lists them"),
        (&["--caps", "/nonexistent/caps.xml"], 1, "/nonexistent/caps.xml: No such file"),
        (&["--caps", &broken], 1, "line 3"),
        (&["--caps", &binary], 1, "it is no text file"),
        (&["--caps", &domain], 1, "capabilities"),
        (&["--caps", &empty], 1, "the capabilities cannot be used"),
        (&["--caps", "/"], 1, "/: "),
        (&["--domcaps", &domain], 1, "domainCapabilities"),
        (&["--arch", "vax"], 1, "there is no sample host for this"),
        (&["--virt-type", "xen"], 1, "xen"),
        (&["--name", ""], 1, "--name: "),
        (&["--disk", ""], 1, "--disk : "),
    ];
    let failures = in_parallel(cases, |(arguments, wanted, part)| {
        let (code, stdout, stderr) = output(&mut designer(arguments));
        let told = stderr.starts_with("virt-designer: ") && stderr.contains(part);
        if code == Some(*wanted) && stdout.is_empty() && told {
            return Ok(());
        }
        Err(format!("{arguments:?}: status {code:?}, not {wanted} with \"{part}\"\n{stdout}{stderr}"))
    });
    none_failed(failures);
    let (code, _, stderr) = output(Command::new(program()).args(["--database", "/nonexistent", "--list-os"]));
    assert!(code == Some(1) && stderr.contains("there is no such database directory"), "{stderr}");
    let (code, _, stderr) =
        output(designer(&["--list-os"]).stdout(Stdio::piped()).env("VIRT_DESIGNER_SAMPLES", "/nonexistent"));
    assert!(code == Some(0), "{stderr}");
    let (code, _, stderr) = output(designer(&[]).env("VIRT_DESIGNER_SAMPLES", "/nonexistent"));
    assert!(code == Some(1) && stderr.contains("give the capabilities of a real one with --caps"), "{stderr}");
}

#[test]
fn it_says_when_its_output_is_lost() {
    let full = Path::new("/dev/full");
    if !full.exists() {
        return skip("what happens when the output cannot be written: there is no /dev/full");
    }
    let file = std::fs::OpenOptions::new().write(true).open(full).unwrap();
    let output = designer(&["--os", "fedora42"]).stdout(file).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && stderr.contains("the output cannot be written"), "{stderr}");
}

#[test]
fn it_is_clean_under_valgrind() {
    if !have("valgrind") {
        return skip("the example under valgrind, which is not installed");
    }
    let file = existing("valgrind.xml", EXISTING);
    let jobs: [(&[&str], i32); 9] = [
        (&["--existing", &file, "--share", "/srv/www", "--hostdev", "1.4", "--firmware", "uefi"], 0),
        (&["--existing", &file, "--review"], 0),
        (&["--existing", &file, "--apply", "nonsense"], 1),
        (&["--existing", &file, "--phase", "final", "--explain", "--explain=json"], 0),
        (
            &[
                "--os",
                "win11",
                "--explain",
                "--disk",
                "/d.img",
                "--cdrom",
                "/c.iso",
                "--network",
                "user",
                "--graphics",
                "spice",
            ],
            0,
        ),
        (&["--list-os"], 0),
        (&["--domcaps-args"], 0),
        (&["--os", "fedora42", "--graphics", "vnc", "--disk", ""], 1),
        (&["--disk", "/a", "--memory", "x"], 2),
    ];
    none_failed(in_parallel(&jobs, |(arguments, wanted)| {
        let (code, _, stderr) = output(under_valgrind(program()).args(["--database", "builtin"]).args(*arguments));
        let clean = code == Some(*wanted) && !stderr.contains("==");
        if clean { Ok(()) } else { Err(format!("{arguments:?}: status {code:?}\n{stderr}")) }
    }));
}
