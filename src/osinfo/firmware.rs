// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which firmware an operating system boots from.

use std::collections::HashSet;

use super::entity::{Entity, Record, text_getters};
use super::load::Reader;
use super::os::OsData;
use crate::xml::NodeId;

/// A statement on one kind of firmware on one architecture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firmware {
    record: Record,
}

impl Entity for Firmware {
    fn record(&self) -> &Record {
        &self.record
    }
}

text_getters!(Firmware {
    /// The architecture.
    architecture = "architecture";
    /// `bios` or `efi`.
    firmware_type = "type";
});

impl Firmware {
    /// Whether the operating system boots from it.
    pub fn is_supported(&self) -> bool {
        self.param("supported") == Some("true")
    }

    pub(super) fn read(reader: &Reader<'_>, element: NodeId, id: &str) -> Firmware {
        let mut record = Record::new(id);
        reader.attributes(element, &[("arch", "architecture"), ("type", "type")], &mut record);
        let supported = reader.doc.attribute(element, "supported").is_none_or(|value| value == "true");
        record.set("supported", if supported { "true" } else { "false" });
        Firmware { record }
    }

    fn pair(&self) -> (Option<&str>, Option<&str>) {
        (self.architecture(), self.firmware_type())
    }
}

/// What is left along a line of ancestors, nearest first, when each one's denials hold for itself and for all that
/// come after it.
pub(super) fn supported<'a>(line: impl Iterator<Item = &'a OsData>) -> Vec<Firmware> {
    let mut denied = HashSet::new();
    let mut result = Vec::new();
    for os in line {
        denied.extend(os.firmware.iter().filter(|firmware| !firmware.is_supported()).map(Firmware::pair));
        result.extend(os.firmware.iter().filter(|firmware| !denied.contains(&firmware.pair())).cloned());
    }
    result
}

/// All statements along a line of ancestors, the nearest on each architecture and type only.
pub(super) fn complete<'a>(line: impl Iterator<Item = &'a OsData>) -> Vec<Firmware> {
    let mut known = HashSet::new();
    let mut result = Vec::new();
    for os in line {
        result.extend(os.firmware.iter().filter(|firmware| !known.contains(&firmware.pair())).cloned());
        known.extend(os.firmware.iter().map(Firmware::pair));
    }
    result
}
