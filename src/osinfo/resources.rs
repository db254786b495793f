// SPDX-License-Identifier: LGPL-2.1-or-later
//! How much of a machine an operating system needs.

use std::collections::HashMap;

use super::entity::{Entity, Record, shared_entity};
use super::load::Reader;
use super::shared::Shared;
use crate::xml::NodeId;

/// What a statement on resources is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
pub enum ResourceKind {
    /// Below this it does not work.
    Minimum = 0,
    /// With this it works well.
    Recommended = 1,
    /// It cannot use more than this.
    Maximum = 2,
    /// Below this an installation over the network does not work.
    NetworkInstall = 3,
}

impl ResourceKind {
    /// All kinds.
    pub const ALL: [ResourceKind; 4] =
        [ResourceKind::Minimum, ResourceKind::Recommended, ResourceKind::Maximum, ResourceKind::NetworkInstall];

    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            ResourceKind::Minimum => "minimum",
            ResourceKind::Recommended => "recommended",
            ResourceKind::Maximum => "maximum",
            ResourceKind::NetworkInstall => "network-install",
        }
    }
}

/// Resources on one architecture.
#[derive(Debug, Clone)]
pub struct Resources {
    data: Shared<ResourcesData>,
}

#[derive(Debug, Clone)]
struct ResourcesData {
    record: Record,
    kind: ResourceKind,
    inherit: bool,
}

const AMOUNTS: [&str; 4] = ["n-cpus", "cpu", "ram", "storage"];

shared_entity!(Resources);

impl Resources {
    /// The architecture it is about; `all` stands for every architecture.
    pub fn architecture(&self) -> Option<&str> {
        self.param("architecture")
    }

    /// What the statement is about.
    pub fn kind(&self) -> ResourceKind {
        self.data.kind
    }

    /// Number of CPUs.
    pub fn n_cpus(&self) -> Option<u64> {
        self.amount("n-cpus")
    }

    /// Speed of a CPU in hertz.
    pub fn cpu(&self) -> Option<u64> {
        self.amount("cpu")
    }

    /// Memory in bytes.
    pub fn ram(&self) -> Option<u64> {
        self.amount("ram")
    }

    /// Disk space in bytes.
    pub fn storage(&self) -> Option<u64> {
        self.amount("storage")
    }

    /// Negative numbers stand for "not stated".
    fn amount(&self, key: &str) -> Option<u64> {
        self.param_number(key).and_then(|number| u64::try_from(number).ok())
    }

    /// A statement that says nothing yet, what it is about is decided by where it is added.
    pub fn new(id: &str, architecture: &str) -> Resources {
        let mut record = Record::new(id);
        record.set("architecture", architecture);
        Resources { data: Shared::new(ResourcesData { record, kind: ResourceKind::Minimum, inherit: false }) }
    }

    /// The same statement, about something.
    pub(super) fn about(mut self, kind: ResourceKind) -> Resources {
        if self.kind() != kind {
            self.data.change(|data| data.kind = kind);
        }
        self
    }

    pub(super) fn current(&self) -> Resources {
        Resources { data: self.data.current() }
    }

    /// Whether amounts that it leaves out come from ancestors.
    pub(super) fn inherits(&self) -> bool {
        self.data.inherit
    }

    /// The statements in one `<resources>`. One that inherits makes a statement of every kind, if only to be filled.
    pub(super) fn read(reader: &Reader<'_>, element: NodeId, id: &str) -> Vec<Resources> {
        let inherit = reader.doc.attribute(element, "inherit").as_deref() == Some("true");
        let groups = reader.children(element);
        let mut all = Vec::new();
        for kind in ResourceKind::ALL {
            let mut record = Record::new(id);
            reader.attributes(element, &[("arch", "architecture")], &mut record);
            let mut stated = inherit;
            for group in groups.named(kind.as_str()) {
                for (name, child) in reader.children(group).iter() {
                    stated = true;
                    let key = AMOUNTS.into_iter().find(|key| *key == name);
                    if let (Some(key), Some(text)) = (key, reader.raw(child)) {
                        record.set(key, text.into_owned());
                    }
                }
            }
            if stated {
                all.push(Resources { data: Shared::new(ResourcesData { record, kind, inherit }) });
            }
        }
        all
    }

    /// Fills what those that inherit do not state with what the nearest ancestor states for the same architecture.
    pub(super) fn inherit<'a>(all: &mut [Resources], ancestors: impl Iterator<Item = &'a Resources>) {
        let mut nearest: HashMap<(ResourceKind, &str, &str), u64> = HashMap::new();
        for ancestor in ancestors {
            let Some(architecture) = ancestor.architecture() else { continue };
            for key in AMOUNTS {
                if let Some(amount) = ancestor.amount(key) {
                    nearest.entry((ancestor.kind(), architecture, key)).or_insert(amount);
                }
            }
        }
        // What is filled is a copy: asking must not change what the database says.
        for resources in all.iter_mut().filter(|resources| resources.inherits()) {
            let mut filled = (*resources.data).clone();
            for key in AMOUNTS {
                let known = resources.architecture().and_then(|own| nearest.get(&(resources.kind(), own, key)));
                if let (None, Some(amount)) = (resources.amount(key), known) {
                    filled.record.set(key, amount.to_string());
                }
            }
            resources.data = Shared::new(filled);
        }
    }
}
