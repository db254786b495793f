// SPDX-License-Identifier: LGPL-2.1-or-later
//! The text console.

use super::decision::{Decision, Source};
use super::facts::Facts;

/// How the console is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Console {
    /// A pseudo terminal.
    Pty,
    /// The service console of IBM Z.
    Sclp,
    /// A null modem of FreeBSD.
    Nmdm,
}

/// The console of the guest.
pub fn console(facts: &Facts) -> Decision<Console> {
    if facts.bhyve() {
        return Decision::new(Console::Nmdm, "console-nmdm", Source::Policy, "FreeBSD reaches consoles by null modem");
    }
    if facts.s390x() {
        return Decision::new(Console::Sclp, "console-sclp", Source::Policy, "the service console shows the start");
    }
    Decision::new(Console::Pty, "console-pty", Source::Policy, "`virsh console` reaches it")
}
