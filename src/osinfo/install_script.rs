// SPDX-License-Identifier: LGPL-2.1-or-later
//! Scripts that answer the questions of an installer.

use super::db::Db;
use super::entity::{Entity, Record, shared_entity, text_getters};
use super::install::Script;
use super::install_param::{AvatarFormat, InstallConfigParam, ParamData, truth};
use super::load::{Load, Reader};
use super::naming::Kind;
use super::shared::Shared;
use crate::error::{Error, ErrorCode, Result};
use crate::xml::NodeId;

/// How an install script gets to the installer: a set of ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct InjectionMethods(u32);

impl InjectionMethods {
    /// On a CD-ROM.
    pub const CDROM: InjectionMethods = InjectionMethods(1);
    /// On a disk.
    pub const DISK: InjectionMethods = InjectionMethods(2);
    /// On a floppy disk.
    pub const FLOPPY: InjectionMethods = InjectionMethods(4);
    /// In the initial RAM disk.
    pub const INITRD: InjectionMethods = InjectionMethods(8);
    /// From a web server.
    pub const WEB: InjectionMethods = InjectionMethods(16);

    /// The ways and their names in the database.
    const NAMES: [(InjectionMethods, &str); 5] = [
        (Self::CDROM, "cdrom"),
        (Self::DISK, "disk"),
        (Self::FLOPPY, "floppy"),
        (Self::INITRD, "initrd"),
        (Self::WEB, "web"),
    ];

    /// The set as a number: the sum of its ways.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// The set of a number; none if there are other bits in it.
    pub fn from_bits(bits: u32) -> Option<InjectionMethods> {
        (bits & !31 == 0).then_some(InjectionMethods(bits))
    }

    /// Whether all of another set are in this one.
    pub fn contains(self, other: InjectionMethods) -> bool {
        self.0 & other.0 == other.0
    }

    fn named(name: &str) -> Option<InjectionMethods> {
        Self::NAMES.iter().find(|(_, own)| *own == name).map(|(method, _)| *method)
    }

    /// The name of the first way in the set.
    fn first_name(self) -> Option<&'static str> {
        Self::NAMES.iter().find(|(method, _)| self.contains(*method)).map(|(_, name)| *name)
    }
}

/// Where the installer takes from what it installs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum InstallationSource {
    /// From the medium that it was started from.
    Media = 0,
    /// From a server.
    Network = 1,
}

/// How paths are written in an install script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum PathFormat {
    /// `/a/b`.
    Unix = 0,
    /// `A:\b`.
    Dos = 1,
}

/// Whether drivers that an installer is given must be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum DriverSigningReq {
    /// It does not look.
    None = 0,
    /// It refuses unsigned ones.
    Strict = 1,
    /// It warns of unsigned ones.
    Warn = 2,
}

/// What the files of an install script say, and what was set of it since.
#[derive(Debug, Clone)]
pub(super) struct ScriptData {
    record: Record,
    params: Vec<Shared<ParamData>>,
    avatar: Option<AvatarFormat>,
    output_prefix: Option<String>,
}

const TEXTS: &[&str] = &[
    "profile",
    "product-key-format",
    "path-format",
    "expected-filename",
    "pre-install-drivers-signing-req",
    "post-install-drivers-signing-req",
];
const TRUTHS: [&str; 3] = ["can-pre-install-drivers", "can-post-install-drivers", "needs-internet"];

impl Load for ScriptData {
    const KIND: Kind = Kind::InstallScript;

    fn new(id: &str) -> Self {
        ScriptData { record: Record::new(id), params: Vec::new(), avatar: None, output_prefix: None }
    }

    fn id(&self) -> &str {
        self.record.id()
    }

    fn apply(&mut self, reader: &Reader<'_>, element: NodeId) -> Result<()> {
        let children = reader.children(element);
        reader.texts(&children, TEXTS, &mut self.record);
        for name in TRUTHS {
            self.record.set(name, truth(reader, &children, name));
        }
        let mut methods = 0;
        for child in children.named("injection-method") {
            match reader.raw_or_cdata(child).as_deref().and_then(InjectionMethods::named) {
                Some(method) => methods |= method.bits(),
                None => reader.warn(child, "<injection-method> is none of cdrom, disk, floppy, initrd, web"),
            }
        }
        self.record.set("injection-method", methods.to_string());
        for template in children.named("template") {
            self.read_template(reader, template)?;
        }
        for config in children.named("config") {
            for child in reader.doc.child_elements(config) {
                if let Some(param) = ParamData::read(reader, child) {
                    self.params.retain(|known| known.name() != param.name());
                    self.params.push(Shared::new(param));
                }
            }
        }
        if let Some(avatar) = children.named("avatar-format").next() {
            self.avatar = Some(AvatarFormat::read(reader, avatar));
        }
        reader.custom(&children, &mut self.record);
        Ok(())
    }
}

impl ScriptData {
    fn read_template(&mut self, reader: &Reader<'_>, template: NodeId) -> Result<()> {
        if let Some(uri) = reader.doc.attribute(template, "uri") {
            self.record.set("template-uri", uri.into_owned());
        }
        match reader.doc.child_elements(template).next() {
            Some(sheet) => self.record.set("template-data", reader.doc.node_to_xml(sheet)?),
            None if self.record.param("template-uri").is_none() => {
                reader.warn(template, "<template> holds no stylesheet and has no 'uri'");
            }
            None => {}
        }
        Ok(())
    }
}

/// A script that answers the questions of an installer, and what has to be known to use it.
///
/// [`generate`](Self::generate) and its like write it out; what they put in comes from an
/// [`InstallConfig`](super::InstallConfig). What is set of it, such as [`set_output_prefix`](Self::set_output_prefix),
/// is set for everybody who has this script or gets it from the database from then on.
#[derive(Debug, Clone)]
pub struct InstallScript {
    data: Shared<ScriptData>,
    /// Where its tables are looked up, and the stylesheet if it is in a file.
    pub(super) db: Option<Db>,
}

shared_entity!(InstallScript);

text_getters!(InstallScript {
    /// What it is for: `desktop`, `jeos` (just enough of an operating system), ...
    profile = "profile";
    /// The stylesheet that it is made by.
    template_data = "template-data";
    /// Where that stylesheet is, if it is not in the database.
    template_uri = "template-uri";
    /// What a product key looks like: `@` is any character, `%` a letter, `#` a digit, `$` one of both, others are
    /// themselves.
    product_key_format = "product-key-format";
    /// The name that the installer looks for.
    expected_filename = "expected-filename";
});

impl InstallScript {
    /// A script that has nothing but its id.
    pub fn new(id: &str) -> InstallScript {
        InstallScript { data: Shared::new(ScriptData::new(id)), db: None }
    }

    /// A script that is made by a stylesheet.
    pub fn with_data(id: &str, profile: &str, template: &str) -> InstallScript {
        Self::with(id, [("profile", profile), ("template-data", template)])
    }

    /// A script that is made by a stylesheet in a file.
    pub fn with_uri(id: &str, profile: &str, template: &str) -> InstallScript {
        Self::with(id, [("profile", profile), ("template-uri", template)])
    }

    fn with(id: &str, values: [(&'static str, &str); 2]) -> InstallScript {
        let mut data = ScriptData::new(id);
        values.into_iter().for_each(|(key, value)| data.record.set(key, value));
        InstallScript { data: Shared::new(data), db: None }
    }

    /// What a database keeps of it.
    pub(super) fn shared(&self) -> &Shared<ScriptData> {
        &self.data
    }

    /// One of a database, as it is now.
    pub(super) fn of(db: &Db, data: &Shared<ScriptData>) -> InstallScript {
        InstallScript { data: data.current(), db: Some(db.clone()) }
    }

    /// What it wants to be told, in document order.
    pub fn config_params(&self) -> Vec<InstallConfigParam> {
        self.data.params.iter().map(|param| InstallConfigParam::of(self.db.as_ref(), param)).collect()
    }

    /// What it wants to be told under a name.
    pub fn config_param(&self, name: &str) -> Option<InstallConfigParam> {
        let found = self.data.params.iter().find(|param| param.name() == name)?;
        Some(InstallConfigParam::of(self.db.as_ref(), found))
    }

    /// What the picture of the user has to be like; none if it uses none.
    pub fn avatar_format(&self) -> Option<AvatarFormat> {
        self.data.avatar.as_ref().map(AvatarFormat::current)
    }

    /// How paths are written in it.
    pub fn path_format(&self) -> PathFormat {
        if self.param("path-format") == Some("dos") { PathFormat::Dos } else { PathFormat::Unix }
    }

    /// Whether the installer has to reach the Internet.
    pub fn needs_internet(&self) -> bool {
        self.param_bool("needs-internet").unwrap_or(false)
    }

    /// Whether it can give the installer drivers that it needs for itself.
    pub fn can_pre_install_drivers(&self) -> bool {
        self.param_bool("can-pre-install-drivers").unwrap_or(false)
    }

    /// Whether it can install drivers in the end.
    pub fn can_post_install_drivers(&self) -> bool {
        self.param_bool("can-post-install-drivers").unwrap_or(false)
    }

    /// Whether drivers for the installer must be signed.
    pub fn pre_install_drivers_signing_req(&self) -> DriverSigningReq {
        self.signing_req("pre-install-drivers-signing-req")
    }

    /// Whether drivers that are installed in the end must be signed.
    pub fn post_install_drivers_signing_req(&self) -> DriverSigningReq {
        self.signing_req("post-install-drivers-signing-req")
    }

    fn signing_req(&self, key: &str) -> DriverSigningReq {
        match self.param(key) {
            Some("strict") => DriverSigningReq::Strict,
            Some("warn") => DriverSigningReq::Warn,
            _ => DriverSigningReq::None,
        }
    }

    /// How it can get to the installer: what the database says, or on a disk where nobody has said anything.
    pub fn injection_methods(&self) -> InjectionMethods {
        match self.param_number("injection-method") {
            Some(bits) => u32::try_from(bits).ok().and_then(InjectionMethods::from_bits).unwrap_or_default(),
            None => InjectionMethods::DISK,
        }
    }

    /// How it gets to the installer: the way that was chosen, or a disk or else the initial RAM disk if that can be.
    /// A disk is also the answer if neither can be.
    pub fn preferred_injection_method(&self) -> InjectionMethods {
        let chosen = self.param("preferred-injection-method").and_then(InjectionMethods::named);
        chosen.unwrap_or_else(|| {
            let can = self.injection_methods();
            let initrd = !can.contains(InjectionMethods::DISK) && can.contains(InjectionMethods::INITRD);
            if initrd { InjectionMethods::INITRD } else { InjectionMethods::DISK }
        })
    }

    /// Chooses how it gets to the installer: the first of the ways counts. Scripts may look different for it.
    pub fn set_preferred_injection_method(&mut self, method: InjectionMethods) -> Result<()> {
        let name = method.first_name();
        let name = name.ok_or_else(|| Error::new(ErrorCode::InvalidArgument, "there is no injection method in 0"))?;
        self.set_param("preferred-injection-method", name);
        Ok(())
    }

    /// Where the installer takes from what it installs.
    pub fn installation_source(&self) -> InstallationSource {
        match self.param("installation-source") {
            Some("network") => InstallationSource::Network,
            _ => InstallationSource::Media,
        }
    }

    /// Says where the installer takes from what it installs. Scripts may look different for it.
    pub fn set_installation_source(&mut self, source: InstallationSource) {
        let name = match source {
            InstallationSource::Media => "media",
            InstallationSource::Network => "network",
        };
        self.set_param("installation-source", name);
    }

    /// What goes in front of the name of the file.
    pub fn output_prefix(&self) -> Option<&str> {
        self.data.output_prefix.as_deref()
    }

    /// Says what goes in front of the name of the file, so that scripts for several machines can lie in one
    /// directory.
    pub fn set_output_prefix(&mut self, prefix: Option<&str>) {
        self.data.change(|data| data.output_prefix = prefix.map(str::to_owned));
    }

    /// The name of the file: the one that the installer looks for, with the prefix in front.
    pub fn output_filename(&self) -> Option<String> {
        let expected = self.expected_filename()?;
        Some(match self.output_prefix() {
            Some(prefix) => format!("{prefix}-{expected}"),
            None => expected.to_owned(),
        })
    }
}

impl Db {
    /// The install script of an id, with the tables that its values are translated by.
    pub fn find_install_script(&self, id: &str) -> Result<Option<InstallScript>> {
        Ok(self.script_data(id)?.map(|data| InstallScript::of(self, &data)))
    }

    /// Those of some install scripts that can be used.
    pub(super) fn install_scripts(&self, scripts: &[Script]) -> Vec<InstallScript> {
        let find = |script: &Script| match script {
            Script::Id(id) => self.find_install_script(id).ok().flatten(),
            Script::Own(data) => Some(InstallScript::of(self, data)),
        };
        scripts.iter().filter_map(find).collect()
    }

    /// All install scripts, by id.
    pub fn install_script_list(&self) -> Vec<InstallScript> {
        self.all_script_data().iter().map(|data| InstallScript::of(self, data)).collect()
    }
}
