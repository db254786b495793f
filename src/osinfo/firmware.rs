// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which firmware an operating system boots from.

use std::collections::HashSet;

use super::entity::{Entity, Record, shared_entity, text_getters};
use super::load::Reader;
use super::os::Os;
use super::shared::Shared;
use crate::xml::NodeId;

/// A statement on one kind of firmware on one architecture.
#[derive(Debug, Clone)]
pub struct Firmware {
    data: Shared<FirmwareData>,
}

#[derive(Debug, Clone)]
struct FirmwareData {
    record: Record,
}

shared_entity!(Firmware);

/// Architecture and type.
type Pair = (Option<String>, Option<String>);

text_getters!(Firmware {
    /// The architecture.
    architecture = "architecture";
    /// `bios` or `efi`.
    firmware_type = "type";
});

impl Firmware {
    /// A statement that an operating system boots from one kind of firmware on an architecture.
    pub fn new(id: &str, architecture: &str, firmware_type: &str) -> Firmware {
        let mut record = Record::new(id);
        record.set("architecture", architecture);
        record.set("type", firmware_type);
        record.set("supported", "true");
        Self::from_record(record)
    }

    fn from_record(record: Record) -> Firmware {
        Firmware { data: Shared::new(FirmwareData { record }) }
    }

    /// Whether the operating system boots from it.
    pub fn is_supported(&self) -> bool {
        self.param("supported") == Some("true")
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId, id: &str) -> Firmware {
        let mut record = Record::new(id);
        reader.attributes(element, &[("arch", "architecture"), ("type", "type")], &mut record);
        let supported = reader.doc.attribute(element, "supported").is_none_or(|value| value == "true");
        record.set("supported", if supported { "true" } else { "false" });
        Firmware::from_record(record)
    }

    fn pair(&self) -> Pair {
        (self.architecture().map(str::to_owned), self.firmware_type().map(str::to_owned))
    }

    pub(super) fn current(&self) -> Firmware {
        Firmware { data: self.data.current() }
    }
}

/// What is left along a line of ancestors, nearest first, when each one's denials hold for itself and for all that
/// come after it.
pub(super) fn supported(line: &[Os]) -> Vec<Firmware> {
    let mut denied: HashSet<Pair> = HashSet::new();
    let mut result = Vec::new();
    for own in line.iter().map(Os::own_firmware) {
        denied.extend(own.iter().filter(|firmware| !firmware.is_supported()).map(Firmware::pair));
        result.extend(own.into_iter().filter(|firmware| !denied.contains(&firmware.pair())));
    }
    result
}

/// All statements along a line of ancestors, the nearest on each architecture and type only.
pub(super) fn complete(line: &[Os]) -> Vec<Firmware> {
    let mut known: HashSet<Pair> = HashSet::new();
    let mut result: Vec<Firmware> = Vec::new();
    for mut own in line.iter().map(Os::own_firmware) {
        own.retain(|firmware| !known.contains(&firmware.pair()));
        known.extend(own.iter().map(Firmware::pair));
        result.extend(own);
    }
    result
}
