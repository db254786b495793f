// SPDX-License-Identifier: LGPL-2.1-or-later
//! A volume for a disk of the guest.

use super::super::Domain;
use super::check_name;
use crate::config::{self, Class};
use crate::error::{Error, ErrorCode, Result};

/// How the volumes of a kind of pool are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shape {
    /// The format; `None` where the pool has only one.
    format: Option<&'static str>,
    /// Whether space is taken only as the guest fills it.
    sparse: bool,
    /// Whether a volume is a file with an owner and permissions.
    file: bool,
}

const QCOW2: Shape = Shape { format: Some("qcow2"), sparse: true, file: true };
const DEVICE: Shape = Shape { format: None, sparse: false, file: false };
const THIN: Shape = Shape { format: Some("raw"), sparse: true, file: false };

/// By type of pool, how its volumes are made. Types that are not here hold volumes that exist already.
const SHAPES: &[(&str, Shape)] = &[
    ("dir", QCOW2),
    ("fs", QCOW2),
    ("netfs", QCOW2),
    ("vstorage", Shape { file: false, ..QCOW2 }),
    ("gluster", Shape { file: false, ..QCOW2 }),
    ("logical", DEVICE),
    ("disk", DEVICE),
    ("zfs", DEVICE),
    ("rbd", THIN),
    ("sheepdog", THIN),
];

/// A disk image belongs to the guest alone.
const MODE: &str = "0600";

fn shape(pool_type: &str) -> Result<Shape> {
    let found = SHAPES.iter().find(|(known, _)| *known == pool_type);
    found.map(|(_, shape)| *shape).ok_or_else(|| {
        let known: Vec<&str> = SHAPES.iter().map(|(known, _)| *known).collect();
        let message =
            format!("no volumes are made in pools of type '{pool_type}': expected one of {}", known.join(", "));
        Error::new(ErrorCode::Unsupported, message)
    })
}

impl Domain {
    /// A document for a volume that holds a disk of this guest. Without a name it is the guest's; without a capacity it
    /// is what the OS recommends, in bytes. `pool_type` is `dir`, `logical`, `rbd`, ...
    pub fn create_volume(
        &self,
        pool_type: &str,
        name: Option<&str>,
        capacity: Option<u64>,
    ) -> Result<config::StorageVol> {
        let shape = shape(pool_type)?;
        if capacity == Some(0) {
            return Err(Error::new(ErrorCode::InvalidArgument, "a volume needs a capacity"));
        }
        let capacity = match capacity {
            Some(capacity) => capacity,
            None => self.recommended_storage()?,
        };
        let name = match name {
            Some(name) => name.to_owned(),
            None => {
                let guest = self.config().object().value("name")?.filter(|name| !name.is_empty());
                let guest = guest.unwrap_or_else(|| "guest".to_owned());
                if shape.file { format!("{guest}.qcow2") } else { guest }
            }
        };
        check_name("volume", &name)?;
        let volume = config::StorageVol::new()?;
        let object = volume.object();
        object.set_value("name", Some(&name))?;
        object.set_value("capacity", Some(&capacity.to_string()))?;
        object.set_value("capacity/@unit", Some("bytes"))?;
        if shape.sparse {
            object.set_value("allocation", Some("0"))?;
            object.set_value("allocation/@unit", Some("bytes"))?;
        }
        // libvirt expects this element even where there is nothing to say in it.
        object.set_value("target", Some(""))?;
        if let Some(format) = shape.format {
            object.set_value("target/format/@type", Some(format))?;
        }
        if shape.file {
            object.set_value("target/permissions/mode", Some(MODE))?;
        }
        Ok(volume)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_pool_has_one_shape() {
        assert_eq!(shape("dir").unwrap(), QCOW2);
        assert_eq!(shape("logical").unwrap().format, None);
        assert!(shape("rbd").unwrap().sparse && !shape("rbd").unwrap().file);
        assert_eq!(shape("iscsi").unwrap_err().code(), ErrorCode::Unsupported, "its volumes exist already");
    }
}
