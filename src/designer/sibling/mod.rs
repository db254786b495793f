// SPDX-License-Identifier: LGPL-2.1-or-later
//! The documents beside the guest's own: where its disks lie, and what it is plugged into.

mod network;
mod pool;
pub(super) mod seed;
mod volume;

pub use seed::Seed;

use crate::error::{Error, ErrorCode, Result};

/// Checks the name of a pool, volume or network.
fn check_name(what: &str, name: &str) -> Result<()> {
    if name.is_empty() || name.contains(['/', '\n']) || matches!(name, "." | "..") {
        let message = format!("'{name}' cannot be the name of a {what}: it must not be empty or contain '/'");
        return Err(Error::new(ErrorCode::InvalidArgument, message));
    }
    Ok(())
}
