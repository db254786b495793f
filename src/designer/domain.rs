// SPDX-License-Identifier: LGPL-2.1-or-later
//! [`Domain`]: a guest in design.

use super::change::{Change, Rollback};
use super::decision::Record;
use super::defaults::Part;
use super::design::{Design, Display, Plug, Settings};
use super::disk::{Kind, Medium};
use super::explain::{self, Explanation};
use super::facts::{DomainCaps, HostFacts, OsFacts};
use super::metadata;
use super::plan::{Log, Plan};
use super::profile::Profile;
use super::random::Random;
use super::resources::Resources;
use crate::config::{self, Class, Object};
use crate::error::{Error, ErrorCode, Result};
use crate::osinfo;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// For what domain capabilities must be fetched: they hold for one emulator, architecture, machine and type only.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CapabilitiesQuery {
    /// The emulator; `None` leaves it to libvirt.
    pub emulator: Option<String>,
    /// The architecture.
    pub arch: String,
    /// The machine; `None` leaves it to libvirt.
    pub machine: Option<String>,
    /// The virtualization type.
    pub virt_type: String,
}

/// A guest in design.
///
/// The guest is a [`config::Domain`] that is complete after every call; the application may read and change it at any
/// time. Each call decides against the guest as it stands, keeps what somebody else wrote, and either succeeds or
/// changes nothing. Cloning gives another handle of the same design. All methods may be called from any thread.
#[derive(Clone)]
pub struct Domain(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub(super) os: Option<osinfo::Os>,
    platform: Option<osinfo::Platform>,
    capabilities: config::Capabilities,
    host: Arc<HostFacts>,
    pub(super) os_facts: Option<Arc<OsFacts>>,
    config: config::Domain,
    state: Mutex<State>,
}

#[derive(Default)]
pub(super) struct State {
    domcaps: Option<(config::DomainCapabilities, Arc<DomainCaps>)>,
    pub(super) settings: Settings,
    pub(super) random: Random,
    log: Log,
    /// What is known of the OS together with the drivers it is given, if it is given any.
    pub(super) os_with_drivers: Option<OsFacts>,
}

/// Which drivers an OS is taken to have beside its own.
#[derive(Debug, Clone, Copy)]
pub(super) enum Given<'a> {
    /// None.
    Nothing,
    /// Those that it was given.
    Drivers,
    /// Those that come with these facts about it.
    Instead(Option<&'a OsFacts>),
}

impl Domain {
    /// A new guest for an OS (`None`: nothing is known about it) on a host.
    ///
    /// Domain capabilities may come later, see [`Domain::capabilities_query`]; without them the designer stays with
    /// what every host has.
    pub fn new(
        os: Option<osinfo::Os>,
        platform: Option<osinfo::Platform>,
        capabilities: &config::Capabilities,
        domain_capabilities: Option<&config::DomainCapabilities>,
    ) -> Result<Domain> {
        let config = config::Domain::new()?;
        let settings = Settings::default();
        Domain::of(os, platform, capabilities, domain_capabilities, config, settings)
    }

    /// A design of a guest that somebody else made, or that was made before: what is set is kept until a change of it
    /// is asked for, and what is added is decided as for a new guest. The design changes `config` itself.
    ///
    /// A guest without type is refused: it is none that libvirt knows.
    ///
    /// Without `os`, it is what the metadata of the guest say, sought in `db`; there too it may be unknown.
    pub fn for_config(
        db: Option<&osinfo::Db>,
        os: Option<osinfo::Os>,
        platform: Option<osinfo::Platform>,
        capabilities: &config::Capabilities,
        domain_capabilities: Option<&config::DomainCapabilities>,
        config: &config::Domain,
    ) -> Result<Domain> {
        if config.object().value("@type")?.is_none_or(|kind| kind.trim().is_empty()) {
            let message = "the guest has no type, such as kvm: it is no configuration that libvirt would give; \
                           design a new guest instead";
            return Err(Error::new(ErrorCode::InvalidDocument, message));
        }
        let id = config.object().value(metadata::OS_ID)?;
        let os = match (os, db, id) {
            (None, Some(db), Some(id)) => db.find_os(id.trim())?,
            (os, ..) => os,
        };
        let settings = Settings { existing: true, ..Settings::default() };
        Domain::of(os, platform, capabilities, domain_capabilities, config.clone(), settings)
    }

    fn of(
        os: Option<osinfo::Os>,
        platform: Option<osinfo::Platform>,
        capabilities: &config::Capabilities,
        domain_capabilities: Option<&config::DomainCapabilities>,
        config: config::Domain,
        settings: Settings,
    ) -> Result<Domain> {
        let domain = Domain(Arc::new(Inner {
            os_facts: os.as_ref().map(|os| os.derived(OsFacts::gather)),
            os,
            platform,
            host: HostFacts::gather(capabilities)?,
            capabilities: capabilities.clone(),
            config,
            state: Mutex::new(State { settings, ..State::default() }),
        }));
        domain.set_domain_capabilities(domain_capabilities)?;
        Ok(domain)
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere cannot leave the state half changed: changes are made after everything is prepared.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Prepares a change against the guest as it stands, then makes it.
    pub(super) fn change<T>(&self, work: impl FnOnce(&mut Design) -> Result<T>) -> Result<T> {
        self.change_with(|_| {}, work)
    }

    /// As [`Domain::change`], with settings that are kept if the change succeeds.
    pub(super) fn change_with<T>(
        &self,
        set: impl FnOnce(&mut Settings),
        work: impl FnOnce(&mut Design) -> Result<T>,
    ) -> Result<T> {
        self.change_for(Given::Drivers, set, work)
    }

    /// As [`Domain::change`], for what must work before the drivers that the OS is given are there.
    pub(super) fn add_without_drivers<T: Class>(&self, work: impl FnOnce(&mut Design) -> Result<Object>) -> Result<T> {
        T::try_from_object(self.change_for(Given::Nothing, |_| {}, work)?)
    }

    /// As [`Domain::change_with`], for the OS with what it is given.
    pub(super) fn change_for<T>(
        &self,
        given: Given,
        set: impl FnOnce(&mut Settings),
        work: impl FnOnce(&mut Design) -> Result<T>,
    ) -> Result<T> {
        let mut state = self.state();
        let State { domcaps, settings, random, log, os_with_drivers } = &mut *state;
        let (mut new, mut drawn) = (settings.clone(), random.clone());
        set(&mut new);
        let plain_os = self.0.os_facts.as_deref();
        let mut design = Design {
            host: &self.0.host,
            plain_os,
            os: match given {
                Given::Nothing => plain_os,
                Given::Drivers => os_with_drivers.as_ref().or(plain_os),
                Given::Instead(os) => os,
            },
            domcaps: domcaps.as_ref().map(|(_, facts)| facts.as_ref()),
            settings: &new,
            random: &mut drawn,
            plan: self.plan(log)?,
        };
        let result = work(&mut design)?;
        design.plan.finish().perform(&self.0.config, log)?;
        (*settings, *random) = (new, drawn);
        Ok(result)
    }

    /// A plan against the guest as it stands.
    fn plan<'a>(&'a self, log: &'a Log) -> Result<Plan<'a>> {
        let mut plan = Plan::new(&self.0.config, log)?;
        plan.guest.complete(&self.0.host);
        Ok(plan)
    }

    /// Makes changes one after another, each against the guest as the one before left it; if one fails, all are taken
    /// back.
    pub(super) fn transact<T>(&self, work: impl FnOnce(&mut Change) -> Result<T>) -> Result<T> {
        let mut state = self.state();
        let rollback = Rollback::new(&self.0.config)?;
        let mut change = self.change_of(&self.0.config, &state);
        let result = work(&mut change)?;
        let Change { settings, random, log, .. } = change;
        rollback.forget();
        (state.settings, state.random, state.log) = (settings, random, log);
        Ok(result)
    }

    /// Makes changes of a copy of the guest. The design stays as it is.
    pub(super) fn on_copy<T>(&self, copy: &config::Domain, work: impl FnOnce(&mut Change) -> Result<T>) -> Result<T> {
        let state = self.state();
        let whole = |config: &config::Domain| -> Result<Vec<Object>> {
            let mut objects = config.object().find_all("devices/*")?;
            objects.push(config.object().clone());
            Ok(objects)
        };
        let mut change = self.change_of(copy, &state);
        change.log = state.log.on_copy(&whole(&self.0.config)?, &whole(copy)?);
        work(&mut change)
    }

    /// Looks at the guest as a change would find it, and changes nothing.
    pub(super) fn look<T>(&self, work: impl FnOnce(&Change) -> Result<T>) -> Result<T> {
        let state = self.state();
        work(&self.change_of(&self.0.config, &state))
    }

    fn change_of<'a>(&'a self, config: &'a config::Domain, state: &'a State) -> Change<'a> {
        Change {
            host: &self.0.host,
            plain_os: self.0.os_facts.as_deref(),
            os: state.os_with_drivers.as_ref().or(self.0.os_facts.as_deref()),
            domcaps: state.domcaps.as_ref().map(|(_, facts)| facts.as_ref()),
            config,
            settings: state.settings.clone(),
            random: state.random.clone(),
            log: state.log.clone(),
        }
    }

    pub(super) fn add<T: Class>(&self, work: impl FnOnce(&mut Design) -> Result<Object>) -> Result<T> {
        T::try_from_object(self.change(work)?)
    }

    /// The guest: a live view, to be read and changed at any time.
    pub fn config(&self) -> config::Domain {
        self.0.config.clone()
    }

    /// The OS the guest is designed for.
    pub fn os(&self) -> Option<osinfo::Os> {
        self.0.os.clone()
    }

    /// The platform the guest is designed for.
    pub fn platform(&self) -> Option<osinfo::Platform> {
        self.0.platform.clone()
    }

    /// The host capabilities.
    pub fn capabilities(&self) -> config::Capabilities {
        self.0.capabilities.clone()
    }

    /// The domain capabilities, if there are any.
    pub fn domain_capabilities(&self) -> Option<config::DomainCapabilities> {
        self.state().domcaps.as_ref().map(|(document, _)| document.clone())
    }

    /// Sets the domain capabilities. Later calls follow them; [`Domain::setup_machine`] decides the machine anew.
    pub fn set_domain_capabilities(&self, capabilities: Option<&config::DomainCapabilities>) -> Result<()> {
        let facts = match capabilities {
            Some(document) => Some((document.clone(), DomainCaps::gather(document)?)),
            None => None,
        };
        self.state().domcaps = facts;
        Ok(())
    }

    /// For what to fetch domain capabilities, as far as the guest is known now.
    pub fn capabilities_query(&self) -> Result<CapabilitiesQuery> {
        let mut state = self.state();
        let State { domcaps, settings, log, os_with_drivers, .. } = &mut *state;
        // What is only asked for must not use up addresses.
        let mut random = Random::default();
        let mut design = Design {
            host: &self.0.host,
            plain_os: self.0.os_facts.as_deref(),
            os: os_with_drivers.as_ref().or(self.0.os_facts.as_deref()),
            domcaps: domcaps.as_ref().map(|(_, facts)| facts.as_ref()),
            settings,
            random: &mut random,
            plan: self.plan(log)?,
        };
        let emulator = if design.plan.guest.os_type.is_empty() || design.plan.guest.virt_type.is_empty() {
            design.choose_machine(None, design.containers_only())?;
            design.plan.planned("devices/emulator")?
        } else {
            self.0.config.object().value("devices/emulator")?
        };
        let guest = design.plan.guest;
        Ok(CapabilitiesQuery { emulator, arch: guest.arch, machine: guest.machine, virt_type: guest.virt_type })
    }

    /// What was decided and why, as far as it still stands in the guest.
    pub fn decisions(&self) -> Result<Vec<Record>> {
        self.state().log.records(&self.0.config)
    }

    /// Every decision about what is in the guest: also those that the application overrode, and what was not taken.
    pub fn explain(&self) -> Result<Vec<Explanation>> {
        self.state().log.explanations(&self.0.config)
    }

    /// As [`Domain::explain`], as a JSON document.
    pub fn explain_json(&self) -> Result<String> {
        Ok(explain::to_json(&self.explain()?))
    }

    /// The policy in force.
    pub fn profile(&self) -> Profile {
        self.state().settings.profile
    }

    /// Sets the policy for later calls.
    pub fn set_profile(&self, profile: Profile) {
        self.state().settings.profile = profile;
    }

    /// Makes UUIDs and MAC addresses a function of the seed; `None` makes them random.
    pub fn set_seed(&self, seed: Option<u64>) {
        self.state().random.set_seed(seed);
    }

    /// Leaves out what the OS needs and the host lacks, instead of failing.
    pub fn set_best_effort(&self, best_effort: bool) {
        self.state().settings.firmware.best_effort = best_effort;
    }

    pub(super) fn check_not_set_up(&self) -> Result<()> {
        if self.0.config.object().value("os/type")?.is_some() {
            let message = "the machine is set up already: say this before the first device is added";
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        Ok(())
    }

    /// Changes a wish about the machine, which is possible until it is set up.
    pub(super) fn wish(&self, change: impl FnOnce(&mut Settings)) -> Result<()> {
        let mut state = self.state();
        self.check_not_set_up()?;
        change(&mut state.settings);
        Ok(())
    }

    /// Asks for an architecture.
    pub fn set_arch(&self, arch: Option<&str>) -> Result<()> {
        self.wish(|settings| settings.machine.arch = arch.map(str::to_owned))
    }

    /// Asks for a virtualization type, such as `kvm` or `qemu`.
    pub fn set_virt_type(&self, virt_type: Option<&str>) -> Result<()> {
        self.wish(|settings| settings.machine.virt_type = virt_type.map(str::to_owned))
    }

    /// Asks for a machine, such as `q35`.
    pub fn set_machine(&self, machine: Option<&str>) -> Result<()> {
        self.wish(|settings| settings.machine.machine = machine.map(str::to_owned))
    }

    /// Asks for UEFI, or for none; `None` leaves it to the policy.
    pub fn set_uefi(&self, uefi: Option<bool>) -> Result<()> {
        self.wish(|settings| settings.firmware.uefi = uefi)
    }

    /// Asks for secure boot on or off; `None` leaves it to the policy.
    pub fn set_secure_boot(&self, secure_boot: Option<bool>) -> Result<()> {
        self.wish(|settings| settings.firmware.secure_boot = secure_boot)
    }

    /// Says whether the guest gets a part that the policy adds by itself. It counts for what is not there yet.
    pub fn set_default(&self, part: Part, wanted: bool) {
        self.state().settings.refused.set(part, !wanted);
    }

    /// Says how many PCI Express root ports the guest gets; `None` leaves it to the policy, zero to libvirt.
    pub fn set_pci_ports(&self, ports: Option<u32>) -> Result<()> {
        if ports.is_some_and(|ports| ports > 256) {
            return Err(Error::new(ErrorCode::InvalidArgument, "a guest has room for 256 PCI Express ports at most"));
        }
        self.wish(|settings| settings.pci_ports = ports)
    }

    /// Says whether the host is another machine than this one, for later calls.
    pub fn set_remote(&self, remote: bool) {
        self.state().settings.remote = remote;
    }

    pub(super) fn check_name(name: &str) -> Result<()> {
        if name.is_empty() || name.contains(['/', '\n']) {
            let message = format!("'{name}' cannot be the name of a guest: it must not be empty or contain '/'");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        Ok(())
    }

    pub(super) fn check_vcpus(vcpus: u64) -> Result<()> {
        if vcpus == 0 || vcpus > u64::from(u16::MAX) {
            return Err(Error::new(ErrorCode::InvalidArgument, format!("{vcpus} is no number of vCPUs")));
        }
        Ok(())
    }

    /// Names the guest.
    pub fn set_name(&self, name: &str) -> Result<()> {
        Domain::check_name(name)?;
        let mut state = self.state();
        self.0.config.object().set_value("name", Some(name))?;
        state.settings.name = Some(name.to_owned());
        Ok(())
    }

    /// Decides memory and number of vCPUs from what the OS needs.
    pub fn setup_resources(&self, resources: Resources) -> Result<()> {
        let set = |settings: &mut Settings| settings.resources = Some(resources);
        self.change_with(set, |design| {
            design.ensure_machine()?;
            design.resources()?;
            design.topology()
        })
    }

    /// How large a new disk for this guest should be, in bytes.
    pub fn recommended_storage(&self) -> Result<u64> {
        self.change(|design| design.storage())
    }

    /// The display that guests of this kind have by default: SPICE or VNC, or `None` where they have none.
    pub fn default_graphics(&self) -> Result<Option<Display>> {
        self.change(|design| design.default_graphics())
    }

    /// Whether the host runs virtual machines at all.
    pub fn supports_machine(&self) -> bool {
        self.0.host.guests.iter().any(|entry| entry.os_type != "exe")
    }

    /// Whether the host runs virtual machines of that architecture and OS type.
    pub fn supports_machine_full(&self, arch: &str, os_type: &str) -> bool {
        let found = self.0.host.guests.iter().find(|entry| entry.arch == arch && entry.os_type == os_type);
        os_type != "exe" && found.is_some()
    }

    /// Whether the host runs containers.
    pub fn supports_container(&self) -> bool {
        self.0.host.guests.iter().any(|entry| entry.os_type == "exe")
    }

    /// Whether the host runs containers of that architecture.
    pub fn supports_container_full(&self, arch: &str) -> bool {
        self.0.host.guests.iter().any(|entry| entry.os_type == "exe" && entry.arch == arch)
    }

    /// Sets the machine up: everything above the devices, and the devices that every guest has. The calls that add
    /// devices do so by themselves if nobody did. Called again it decides anew what it decided before.
    pub fn setup_machine(&self) -> Result<()> {
        self.change(|design| design.setup(None, None))
    }

    /// As [`Domain::setup_machine`], for an architecture and an OS type.
    pub fn setup_machine_full(&self, arch: &str, os_type: &str) -> Result<()> {
        if os_type == "exe" {
            let message = "OS type 'exe' is a container: set up a container instead of a machine";
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        self.change(|design| design.setup(Some(arch), Some(os_type)))
    }

    /// Sets a container up.
    pub fn setup_container(&self) -> Result<()> {
        self.change(|design| design.setup(None, Some("exe")))
    }

    /// As [`Domain::setup_container`], for an architecture.
    pub fn setup_container_full(&self, arch: &str) -> Result<()> {
        self.change(|design| design.setup(Some(arch), Some("exe")))
    }

    /// Adds a disk or drive with what is in it. The format is that of an image in it, the bus one that the application
    /// insists on.
    pub fn add_disk(
        &self,
        kind: Kind,
        medium: Medium,
        format: Option<&str>,
        bus: Option<&str>,
    ) -> Result<config::DomainDisk> {
        self.add(|design| design.add_disk(kind, medium, format, bus))
    }

    /// Adds a hard disk that is a file. Without `format` it is taken to be raw: what a file holds is never guessed.
    pub fn add_disk_file(&self, path: &str, format: Option<&str>) -> Result<config::DomainDisk> {
        self.add_disk(Kind::Disk, Medium::File(path), format, None)
    }

    /// Adds a hard disk that is a block device of the host.
    pub fn add_disk_device(&self, path: &str) -> Result<config::DomainDisk> {
        self.add_disk(Kind::Disk, Medium::Block(path), None, None)
    }

    /// Adds a CD-ROM drive with an image in it.
    pub fn add_cdrom_file(&self, path: &str, format: Option<&str>) -> Result<config::DomainDisk> {
        self.add_disk(Kind::Cdrom, Medium::File(path), format, None)
    }

    /// Adds a CD-ROM drive that is a device of the host.
    pub fn add_cdrom_device(&self, path: &str) -> Result<config::DomainDisk> {
        self.add_disk(Kind::Cdrom, Medium::Block(path), None, None)
    }

    /// Adds a floppy drive with an image in it.
    pub fn add_floppy_file(&self, path: &str, format: Option<&str>) -> Result<config::DomainDisk> {
        self.add_disk(Kind::Floppy, Medium::File(path), format, None)
    }

    /// Adds a floppy drive that is a device of the host.
    pub fn add_floppy_device(&self, path: &str) -> Result<config::DomainDisk> {
        self.add_disk(Kind::Floppy, Medium::Block(path), None, None)
    }

    /// Adds a network interface plugged into a libvirt network.
    pub fn add_interface_network(&self, network: &str) -> Result<config::DomainInterface> {
        self.add(|design| design.add_interface(Plug::Network(network)))
    }

    /// Adds a network interface plugged into a bridge of the host.
    pub fn add_interface_bridge(&self, bridge: &str) -> Result<config::DomainInterface> {
        self.add(|design| design.add_interface(Plug::Bridge(bridge)))
    }

    /// Adds a network interface that reaches the outside through the hypervisor, without privileges.
    pub fn add_interface_user(&self) -> Result<config::DomainInterface> {
        self.add(|design| design.add_interface(Plug::User))
    }

    /// Adds a display. The first one brings its companions along: video, input devices, and with SPICE sound, agent
    /// channel and USB redirection.
    pub fn add_graphics(&self, display: Display) -> Result<config::DomainGraphics> {
        self.add(|design| design.add_graphics(display))
    }

    /// Adds a video device, or gives the one that is there.
    pub fn add_video(&self) -> Result<config::DomainVideo> {
        self.add(|design| design.add_video())
    }

    /// Adds a sound device, or gives the one that is there.
    pub fn add_sound(&self) -> Result<config::DomainSound> {
        self.add(|design| design.add_sound())
    }

    /// Adds an input device (`tablet`, `mouse` or `keyboard`), or gives the one that is there.
    pub fn add_input(&self, kind: &str) -> Result<config::DomainInput> {
        self.add(|design| design.add_input(kind))
    }

    /// Adds a text console, or gives the one that is there.
    pub fn add_console(&self) -> Result<config::DomainConsole> {
        self.add(|design| design.add_console())
    }

    /// Adds the channel of the guest agent, or gives the one that is there.
    pub fn add_guest_agent(&self) -> Result<config::DomainChannel> {
        self.add(|design| design.add_agent())
    }

    /// Adds one more device for USB redirection.
    pub fn add_usb_redir(&self) -> Result<config::DomainRedirdev> {
        self.add(|design| design.add_usb_redir())
    }

    /// Adds a random number generator, or gives the one that is there.
    pub fn add_rng(&self) -> Result<config::DomainRng> {
        self.add(|design| design.add_rng())
    }

    /// Adds a memory balloon, or gives the one that is there.
    pub fn add_balloon(&self) -> Result<config::DomainMemballoon> {
        self.add(|design| design.add_balloon())
    }

    /// Adds an emulated TPM, or gives the one that is there.
    pub fn add_tpm(&self) -> Result<config::DomainTpm> {
        self.add(|design| design.add_tpm())
    }
}
