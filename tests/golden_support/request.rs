// SPDX-License-Identifier: LGPL-2.1-or-later
//! A golden case as calls of the designer: what the command line says explicitly, an application would say with the
//! same calls or write into the configuration.

use super::arguments::{Arguments, Parts};
use super::facts::absolute;
use serde_json::Value;
use std::path::Path;
use virtdesigner::config::{self, Capabilities, Class, DomainCapabilities};
use virtdesigner::designer::{
    DiskKind as Kind, Display, Domain, Install, Kernel, LaunchSecurity, Medium, Part, Profile, Resources,
};
use virtdesigner::osinfo::Db;

/// What a case came to.
pub struct Requested {
    pub design: Domain,
    /// Options that this program does not express; the facts they bear on mean nothing.
    pub unknown: Vec<String>,
}

type Done = Result<(), Box<dyn std::error::Error>>;

/// Paths of cases are relative to where they were run.
fn rooted(path: &str) -> String {
    if path.starts_with('/') { path.to_owned() } else { absolute(&format!("TESTSUITE_SCRUBBED/{path}")) }
}

/// The image format as far as libvirt would have known it for the application.
fn known_format(path: &str) -> Option<&'static str> {
    let volume = path.starts_with("/pool-dir/") && !path.contains("new");
    volume.then_some("qcow2")
}

struct Request<'a> {
    arguments: Arguments<'a>,
    case: &'a Value,
    connection: &'a str,
    design: Domain,
    unknown: Vec<String>,
    /// Disks of the expected guest that are new files, whose path and format are the application's choice.
    new_files: Vec<(String, Option<String>)>,
}

/// Asks the designer for the guest of a case.
pub fn request(corpus: &Path, db: &Db, case: &Value) -> Result<Requested, Box<dyn std::error::Error>> {
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    let read = |key: &str| std::fs::read_to_string(corpus.join("policy").join(text(key)));
    let caps = match case.get("caps") {
        Some(_) => read("caps")?,
        None => {
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples/capabilities-test.xml"))?
        }
    };
    let caps = Capabilities::from_xml(&caps)?;
    let domcaps = match case.get("domcaps") {
        Some(_) => Some(DomainCapabilities::from_xml(&read("domcaps")?)?),
        None => None,
    };
    let os = match text("os_id") {
        "" => None,
        id => Some(db.find_os(id)?.ok_or_else(|| format!("the database has no {id}"))?),
    };
    let design = Domain::new(os, None, &caps, domcaps.as_ref())?;
    design.set_profile(Profile::REFERENCE);
    design.set_seed(Some(1));
    let disks = case["expected_final"]["disks"].as_array().cloned().unwrap_or_default();
    let new_files = disks.iter().filter(|disk| disk["device"] == "disk").map(|disk| {
        let format = disk["driver"]["type"].as_str().map(str::to_owned);
        (disk["path"].as_str().unwrap_or_default().to_owned(), format)
    });
    let mut request = Request {
        arguments: Arguments(&case["inputs"]),
        case,
        connection: text("connection"),
        design,
        unknown: Vec::new(),
        new_files: new_files.collect(),
    };
    request.all()?;
    Ok(Requested { design: request.design, unknown: request.unknown })
}

impl Request<'_> {
    fn all(&mut self) -> Done {
        self.connection();
        self.machine()?;
        self.installation()?;
        self.boot()?;
        self.processor()?;
        self.features()?;
        self.lifecycle()?;
        self.refused();
        self.explicit_devices()?;
        self.set_up()?;
        self.filesystems()?;
        self.disks()?;
        self.interfaces()?;
        self.display()?;
        self.seeds()?;
        self.note_unknown();
        Ok(())
    }

    /// What this program says for an option, or does not need to say.
    fn note_unknown(&mut self) {
        const KNOWN: &[&str] = &[
            "--arch",
            "--boot",
            "--cdrom",
            "--channel",
            "--check",
            "--clock",
            "--cloud-init",
            "--console",
            "--container",
            "--controller",
            "--cpu",
            "--disk",
            "--events",
            "--extra-args",
            "--features",
            "--filesystem",
            "--graphics",
            "--hvm",
            "--import",
            "--init",
            "--initrd-inject",
            "--input",
            "--install",
            "--launchSecurity",
            "--location",
            "--machine",
            "--memballoon",
            "--memory",
            "--name",
            "--network",
            "--os-variant",
            "--panic",
            "--paravirt",
            "--pm",
            "--pxe",
            "--redirdev",
            "--rng",
            "--seclabel",
            "--serial",
            "--sound",
            "--tpm",
            "--unattended",
            "--vcpus",
            "--video",
            "--virt-type",
            "--livecd",
            "--watchdog",
            "--smartcard",
            "--description",
            "--metadata",
            "--autostart",
            "--transient",
            "--noreboot",
            "--wait",
            "--quiet",
            "--debug",
            "--noautoconsole",
            "--uuid",
        ];
        for name in self.arguments.names() {
            if !KNOWN.contains(&name) {
                self.unknown.push(name.to_owned());
            }
        }
    }

    fn value(&self, path: &str, value: &str) -> Done {
        Ok(self.design.config().object().set_value(path, Some(value))?)
    }

    fn connection(&self) {
        self.design.set_remote(self.connection.contains("remote"));
        self.design.set_session(self.connection.contains("session"));
    }

    fn machine(&mut self) -> Done {
        let design = &self.design;
        design.set_name(self.arguments.one("--name").unwrap_or("guest"))?;
        design.set_arch(self.arguments.one("--arch"))?;
        design.set_virt_type(self.arguments.one("--virt-type"))?;
        design.set_machine(self.arguments.one("--machine").filter(|machine| !machine.is_empty()))?;
        if let Some(memory) = self.arguments.one("--memory") {
            let parts = Parts::of(memory);
            let mib = parts.first.as_deref().or(parts.get(&["memory"])).unwrap_or("64");
            design.set_memory_kib(mib.parse::<u64>()? * 1024)?;
        }
        if let Some(vcpus) = self.arguments.one("--vcpus") {
            let parts = Parts::of(vcpus);
            let online = parts.first.as_deref().or(parts.get(&["vcpus"]));
            let all = parts.get(&["maxvcpus"]).or(online);
            if let Some(count) = all {
                design.set_vcpus(count.parse()?)?;
            }
            if let Some(online) = online.filter(|_| all != online) {
                self.value("vcpu/@current", online)?;
            }
        }
        Ok(())
    }

    /// The medium, network or kernel that the guest is installed from.
    fn installation(&mut self) -> Done {
        let install = Parts::of(self.arguments.one("--install").unwrap_or_default());
        let live = install.get(&["no_install"]) == Some("yes") || self.arguments.has("--livecd");
        let tree = self.arguments.has("--location") || install.get(&["kernel"]).is_some() || install.first.is_some();
        let design = &self.design;
        design.set_install(Install::Import);
        if tree {
            let initrd = Some("/VIRTINST-TESTSUITE/initrd.img".to_owned());
            let kernel = Kernel { kernel: "/VIRTINST-TESTSUITE/vmlinuz".to_owned(), initrd, cmdline: None };
            design.set_install_kernel(Some(kernel))?;
        } else if self.arguments.has("--pxe") || install.get(&["bootdev"]) == Some("network") {
            design.set_install(Install::Network);
        } else if self.arguments.has("--cdrom") {
            design.set_install(if live { Install::Live } else { Install::Medium });
        } else if self.arguments.wants("--cloud-init") {
            design.set_install(Install::CloudImage);
        }
        Ok(())
    }

    fn boot(&mut self) -> Done {
        for boot in self.arguments.all("--boot") {
            let parts = Parts::of(boot);
            let mut named = parts.named.clone();
            named.extend(parts.first.clone().map(|first| (first, String::new())));
            for (name, value) in named {
                match (name.as_str(), value.as_str()) {
                    ("uefi", "" | "on" | "yes") => self.design.set_uefi(Some(true))?,
                    ("uefi", _) => self.design.set_uefi(Some(false))?,
                    ("firmware" | "@firmware", "efi") => self.design.set_uefi(Some(true))?,
                    ("secure-boot" | "secure_boot", value) => {
                        self.design.set_secure_boot(Some(matches!(value, "on" | "yes")))?;
                    }
                    ("hd" | "cdrom" | "network" | "fd", "") => self.boot_device(&name)?,
                    ("kernel" | "initrd" | "dtb", value) => self.value(&format!("os/{name}"), value)?,
                    ("cmdline" | "kernel_args" | "extra_args", value) => self.value("os/cmdline", value)?,
                    ("loader", value) => self.value("os/loader", value)?,
                    ("loader_ro" | "loader.readonly", value) => self.value("os/loader/@readonly", value)?,
                    ("loader_type" | "loader.type", value) => self.value("os/loader/@type", value)?,
                    ("loader_secure" | "loader.secure", value) => self.value("os/loader/@secure", value)?,
                    ("nvram", value) => self.value("os/nvram", value)?,
                    ("nvram.template" | "nvram_template", value) => self.value("os/nvram/@template", value)?,
                    ("init", value) => self.value("os/init", value)?,
                    ("menu" | "bootmenu.enable", value) => {
                        self.value("os/bootmenu/@enable", if value == "on" { "yes" } else { value })?;
                    }
                    ("useserial" | "bios.useserial", value) => {
                        self.value("os/bios/@useserial", if value == "on" { "yes" } else { value })?;
                    }
                    ("smbios.mode" | "smbios_mode", value) => self.value("os/smbios/@mode", value)?,
                    _ => self.unknown.push(format!("--boot {name}={value}")),
                }
            }
        }
        if let Some(init) = self.arguments.one("--init") {
            self.value("os/init", init)?;
        }
        Ok(())
    }

    fn boot_device(&self, device: &str) -> Done {
        let entry = config::Object::parse(config::DomainOs::CLASS, &format!("<os><boot dev='{device}'/></os>"))?;
        let _ = entry;
        self.value(&format!("os/boot[@dev='{device}']/@dev"), device)
    }

    fn processor(&mut self) -> Done {
        let Some(cpu) = self.arguments.one("--cpu") else { return Ok(()) };
        let parts = Parts::of(cpu);
        // The command line speaks of the CPU as a whole.
        self.design.set_default(Part::Cpu, matches!(parts.first.as_deref(), Some("default" | "hv-default")));
        match parts.first.as_deref() {
            Some("none") => {}
            Some("host" | "host-model") => self.value("cpu/@mode", "host-model")?,
            Some(mode @ ("host-passthrough" | "maximum")) => self.value("cpu/@mode", mode)?,
            Some("hv-default" | "default") | None => {
                if let Some(mode) = parts.get(&["mode"]) {
                    self.value("cpu/@mode", mode)?;
                }
            }
            Some(model) => {
                self.value("cpu/@mode", "custom")?;
                self.value("cpu/@match", "exact")?;
                self.value("cpu/model", model)?;
            }
        }
        for part in ["sockets", "dies", "cores", "threads"] {
            if let Some(count) = parts.get(&[part, &format!("topology.{part}")]) {
                self.value(&format!("cpu/topology/@{part}"), count)?;
            }
        }
        Ok(())
    }

    fn features(&mut self) -> Done {
        for features in self.arguments.all("--features") {
            for (name, value) in Parts::of(features).named {
                match name.strip_suffix(".state") {
                    Some(flag) => self.value(&format!("features/{}/@state", flag.replace('.', "/")), &value)?,
                    None => self.unknown.push(format!("--features {name}")),
                }
            }
        }
        if let Some(pm) = self.arguments.one("--pm") {
            for (name, value) in Parts::of(pm).named {
                let name = name.replace('_', "-");
                self.value(&format!("pm/{}/@enabled", name.trim_end_matches(".enabled")), &value)?;
            }
        }
        if let Some(security) = self.arguments.one("--launchSecurity") {
            let parts = Parts::of(security);
            let kind = parts.first.as_deref().or(parts.get(&["type"])).unwrap_or_default();
            let policy = parts.get(&["policy"]).and_then(|policy| {
                policy.strip_prefix("0x").map_or(policy.parse().ok(), |digits| u64::from_str_radix(digits, 16).ok())
            });
            self.design.set_launch_security(LaunchSecurity::from_name(kind), policy)?;
        }
        Ok(())
    }

    fn lifecycle(&self) -> Done {
        for (name, value) in Parts::of(self.arguments.one("--events").unwrap_or_default()).named {
            self.value(&name, &value)?;
        }
        if let Some(offset) = Parts::of(self.arguments.one("--clock").unwrap_or_default()).get(&["offset"]) {
            self.value("clock/@offset", offset)?;
        }
        Ok(())
    }

    /// Default parts that the case does without.
    fn refused(&self) {
        for (option, device) in [
            ("--console", Part::Console),
            ("--channel", Part::Channels),
            ("--input", Part::Input),
            ("--video", Part::Video),
            ("--sound", Part::Sound),
            ("--redirdev", Part::UsbRedirection),
            ("--rng", Part::Rng),
            ("--memballoon", Part::Balloon),
            ("--tpm", Part::Tpm),
        ] {
            if self.arguments.one(option) == Some("none") {
                self.design.set_default(device, false);
            }
        }
    }

    /// Devices whose kind the case names.
    fn explicit_devices(&mut self) -> Done {
        // Option, element, where a value without name goes.
        const DEVICES: &[(&str, &str, &str)] = &[
            ("--sound", "sound", "model"),
            ("--input", "input", "type"),
            ("--video", "video", "model"),
            ("--tpm", "tpm", "model"),
            ("--panic", "panic", "model"),
            ("--watchdog", "watchdog", "model"),
            ("--memballoon", "memballoon", "model"),
            ("--serial", "serial", "type"),
            ("--console", "console", "type"),
        ];
        for (option, element, first) in DEVICES {
            for value in self.arguments.all(option) {
                match (*option, value) {
                    (_, "none" | "") | ("--tpm" | "--sound" | "--console", "default") => continue,
                    ("--input", "default") => self.add("<input type='mouse'/>")?,
                    (_, "default") => self.add(&format!("<{element}/>"))?,
                    _ => {}
                }
                if value == "default" {
                    continue;
                }
                let parts = Parts::of(value);
                let first = parts.first.as_deref().or(parts.get(&[first]));
                let Some(first) = first else {
                    self.unknown.push(format!("{option} {value}"));
                    continue;
                };
                let bus = parts.get(&["bus"]).map(|bus| format!(" bus='{bus}'")).unwrap_or_default();
                let xml = match *element {
                    "input" => format!("<input type='{first}'{bus}/>"),
                    "serial" | "console" => format!("<{element} type='{first}'/>"),
                    "video" => format!("<video><model type='{first}'/></video>"),
                    "tpm" if first.starts_with('/') => {
                        format!("<tpm><backend type='passthrough'><device path='{first}'/></backend></tpm>")
                    }
                    "tpm" => format!("<tpm model='{first}'><backend type='emulator'/></tpm>"),
                    _ => format!("<{element} model='{first}'/>"),
                };
                self.add(&xml)?;
            }
        }
        for controller in self.arguments.all("--controller") {
            let parts = Parts::of(controller);
            if let Some(ports) = parts.get(&["num_pcie_root_ports"]) {
                self.design.set_pci_ports(Some(ports.parse()?))?;
                continue;
            }
            let kind = parts.get(&["type"]).map(str::to_owned).or(parts.first.clone()).unwrap_or_default();
            let model = parts.get(&["model"]).map(|model| format!(" model='{model}'")).unwrap_or_default();
            match kind.as_str() {
                "usb2" => {
                    for (model, port) in
                        [("ich9-ehci1", ""), ("ich9-uhci1", "0"), ("ich9-uhci2", "2"), ("ich9-uhci3", "4")]
                    {
                        let master =
                            if port.is_empty() { String::new() } else { format!("<master startport='{port}'/>") };
                        self.add(&format!("<controller type='usb' index='0' model='{model}'>{master}</controller>"))?;
                    }
                }
                "usb3" => self.add("<controller type='usb' model='nec-xhci'/>")?,
                kind => self.add(&format!("<controller type='{kind}'{model}/>"))?,
            }
        }
        Ok(())
    }

    fn add(&self, xml: &str) -> Done {
        let device = config::DomainDevice::from_xml(xml)?;
        Ok(self.design.config().add_device(&device)?)
    }

    fn set_up(&mut self) -> Done {
        let container = self.arguments.has("--container") || self.connection == "lxc";
        let os_type = if self.arguments.has("--hvm") {
            Some("hvm")
        } else if self.arguments.has("--paravirt") {
            Some("xen")
        } else {
            None
        };
        let arch = self.arguments.one("--arch").unwrap_or("x86_64");
        match os_type {
            _ if container => self.design.setup_container()?,
            Some(os_type) => self.design.setup_machine_full(arch, os_type)?,
            None => self.design.setup_machine()?,
        }
        if self.arguments.one("--memory").is_none() {
            self.design.setup_resources(Resources::Recommended)?;
        }
        if self.arguments.one("--tpm") == Some("default")
            && self.design.config().object().find("devices/tpm")?.is_none()
        {
            self.add("<tpm model='tpm-crb'><backend type='emulator'/></tpm>")?;
        }
        Ok(())
    }

    fn filesystems(&self) -> Done {
        for filesystem in self.arguments.all("--filesystem") {
            let parts = Parts::of(filesystem);
            let target = parts
                .get(&["target"])
                .map(str::to_owned)
                .or(parts.named.iter().find_map(|(name, value)| value.is_empty().then(|| name.clone())));
            let target = target.unwrap_or_default();
            let source = parts.get(&["source"]).map(str::to_owned).or(parts.first.clone()).unwrap_or_default();
            if parts.get(&["type"]) == Some("template") {
                self.design.add_filesystem_template(&source)?;
            } else {
                self.design.add_filesystem(&source, &target)?;
            }
        }
        Ok(())
    }

    fn disks(&mut self) -> Done {
        // The installation medium stands before other CD-ROM drives, and behind the disks.
        let disks = self.arguments.all("--disk");
        let is_cdrom = |disk: &str| Parts::of(disk).get(&["device"]) == Some("cdrom");
        let none = disks.contains(&"none");
        let container = self.arguments.has("--container") || self.connection == "lxc";
        let mut used = 0;
        if disks.is_empty() && !container && self.case["expected_final"]["disks"][0]["device"] == "disk" {
            self.new_disk(&mut used)?;
        }
        let mut medium = self.installation_medium();
        for disk in disks.into_iter().filter(|_| !none) {
            if is_cdrom(disk)
                && let Some(path) = medium.take()
            {
                self.design.add_cdrom_file(&path, known_format(&path))?;
            }
            self.disk(disk, &mut used)?;
        }
        if let Some(path) = medium {
            self.design.add_cdrom_file(&path, known_format(&path))?;
        }
        Ok(())
    }

    /// The image in the drive that the guest is installed from.
    fn installation_medium(&self) -> Option<String> {
        if let Some(path) = self.arguments.one("--cdrom") {
            return Some(rooted(path));
        }
        let location = Parts::of(self.arguments.one("--location")?);
        let path = location.first.as_deref().or(location.get(&["location"]))?;
        path.ends_with(".iso").then(|| rooted(path))
    }

    /// A disk that is made for the guest.
    fn new_disk(&mut self, used: &mut usize) -> Done {
        let (path, format) = self.new_files.get(*used).cloned().unwrap_or(("/new.img".to_owned(), None));
        *used += 1;
        self.design.add_disk(Kind::Disk, Medium::NewFile(&path), format.as_deref(), None)?;
        Ok(())
    }

    fn disk(&mut self, disk: &str, used: &mut usize) -> Done {
        let parts = Parts::of(disk);
        let path = parts.get(&["path", "source.file", "source.dev"]).or(parts.first.as_deref()).map(rooted);
        let bus = parts.get(&["bus", "target.bus"]);
        let kind = match parts.get(&["device"]) {
            Some("cdrom") => Kind::Cdrom,
            Some("floppy") => Kind::Floppy,
            _ => Kind::Disk,
        };
        let format = parts.get(&["format", "driver.type"]);
        let is_new = parts.get(&["size"]).is_some();
        let volume = parts.get(&["vol"]).and_then(|volume| volume.split_once('/'));
        let volume = volume.or(parts.get(&["source.pool"]).zip(parts.get(&["source.volume"])));
        let device = match &path {
            _ if volume.is_some() => {
                let (pool, volume) = volume.unwrap_or_default();
                self.design.add_disk(kind, Medium::Volume { pool, volume }, format, bus)?
            }
            None if is_new => return self.new_disk(used),
            None if kind != Kind::Disk => self.design.add_disk(kind, Medium::Empty, None, bus)?,
            None => {
                self.unknown.push(format!("--disk {disk}"));
                return Ok(());
            }
            Some(path) if path.contains("new") || is_new => {
                let expected = self.new_files.get(*used).and_then(|(_, format)| format.clone());
                self.design.add_disk(kind, Medium::NewFile(path), format.or(expected.as_deref()), bus)?
            }
            Some(path) if path.starts_with("/dev/") || path.starts_with("/pool-iscsi/") => {
                self.design.add_disk(kind, Medium::Block(path), None, bus)?
            }
            Some(path) => self.design.add_disk(kind, Medium::File(path), format.or(known_format(path)), bus)?,
        };
        *used += usize::from(kind == Kind::Disk);
        let object = device.object();
        for (name, value) in &parts.named {
            let path = match name.as_str() {
                "cache" | "driver.cache" => "driver/@cache",
                "io" | "driver.io" => "driver/@io",
                "discard" | "driver.discard" => "driver/@discard",
                "target" | "target.dev" => "target/@dev",
                "boot.order" | "boot_order" => "boot/@order",
                "readonly" if value == "on" => "readonly",
                "shareable" if value == "on" => "shareable",
                _ => continue,
            };
            let flag = matches!(path, "readonly" | "shareable");
            object.set_value(path, Some(if flag { "" } else { value }))?;
        }
        Ok(())
    }

    fn interfaces(&mut self) -> Done {
        let bridge = (!self.connection.contains("remote")).then_some("testsuitebr0");
        let networks = self.arguments.all("--network");
        let networks = if networks.is_empty() { vec!["default"] } else { networks };
        for network in networks {
            let parts = Parts::of(network);
            let interface = match (parts.first.as_deref(), parts.get(&["network"]), parts.get(&["bridge"])) {
                (Some("none"), _, _) => continue,
                (Some("user"), _, _) => self.design.add_interface_user()?,
                (_, Some(network), _) => self.design.add_interface_network(network)?,
                (_, _, Some(bridge)) => self.design.add_interface_bridge(bridge)?,
                _ => self.design.add_interface(bridge)?,
            };
            if let Some(model) = parts.get(&["model", "model.type"]) {
                interface.object().set_value("model/@type", Some(model))?;
            }
        }
        Ok(())
    }

    fn display(&mut self) -> Done {
        let displays = self.arguments.all("--graphics");
        if displays.is_empty() {
            if self.design.default_graphics()?.is_some() {
                self.design.add_graphics(Display::Default)?;
            }
            return Ok(());
        }
        for display in displays {
            let kind = match Parts::of(display).first.as_deref() {
                Some("none") => continue,
                Some("vnc") => Display::Vnc,
                Some("spice") => Display::Spice,
                Some("sdl") => Display::Sdl,
                Some("egl-headless") => Display::EglHeadless,
                _ => Display::Default,
            };
            self.design.add_graphics(kind)?;
        }
        Ok(())
    }

    fn seed(&self, path: &str) -> Done {
        let drive = self.design.add_cdrom_file(path, Some("raw"))?;
        Ok(self.design.set_install_only(&config::DomainDevice::try_from_object(drive.object().clone())?)?)
    }

    /// Media with answers for the installation, which the cases make on the way.
    fn seeds(&mut self) -> Done {
        if self.arguments.wants("--cloud-init") {
            self.seed("/VIRTINST-TESTSUITE/cloudinit.iso")?;
        }
        // With a tree the answers go into the initrd.
        let tree = self.arguments.has("--location") || self.arguments.has("--install");
        if self.arguments.wants("--unattended") && !tree {
            self.seed("/VIRTINST-TESTSUITE/unattended.iso")?;
        }
        Ok(())
    }
}
