// SPDX-License-Identifier: LGPL-2.1-or-later
//! What is noted in the guest for later.

use super::decision::{Decision, Source};
use super::facts::Facts;

/// The id of the OS, to be noted in the guest.
pub fn os_id(facts: &Facts) -> Option<Decision<String>> {
    let os = facts.os.filter(|os| !os.id.is_empty())?;
    let reason = "whoever changes the guest later needs to know its OS";
    Some(Decision::new(os.id.clone(), "metadata-os", Source::Os, reason))
}

/// Where the id of the OS stands in a guest's configuration.
pub const OS_ID: &str = "metadata/libosinfo:libosinfo/libosinfo:os/@id";
