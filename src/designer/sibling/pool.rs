// SPDX-License-Identifier: LGPL-2.1-or-later
//! A pool for the disks of guests.

use super::super::Domain;
use super::check_name;
use crate::config::{self, Class};
use crate::error::{Error, ErrorCode, Result};

/// QEMU runs as a user of its own, who must reach the images but need not see which there are.
const SYSTEM_MODE: &str = "0711";
/// Without privileges QEMU runs as the owner.
const SESSION_MODE: &str = "0700";

impl Domain {
    /// A document for a pool that is a folder of the host.
    pub fn create_pool(&self, name: &str, path: &str) -> Result<config::StoragePool> {
        check_name("pool", name)?;
        if !path.starts_with('/') {
            let message = format!("'{path}' is no absolute path: libvirt needs the whole path of a pool");
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        let session = self.state().settings.session;
        let pool = config::StoragePool::new()?;
        let object = pool.object();
        object.set_value("@type", Some("dir"))?;
        object.set_value("name", Some(name))?;
        object.set_value("target/path", Some(path))?;
        let mode = if session { SESSION_MODE } else { SYSTEM_MODE };
        object.set_value("target/permissions/mode", Some(mode))?;
        Ok(pool)
    }
}
