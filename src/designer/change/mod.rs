// SPDX-License-Identifier: LGPL-2.1-or-later
//! Changes of what a guest already has. One file for each kind of change.
//!
//! A change consists of steps, each made on the configuration as the one before left it; [`Rollback`] puts everything
//! back if a step fails.

mod boot;
mod cpu;
mod disk;
mod firmware;
mod graphics;
mod identity;
mod machine;
mod media;
mod model;
mod phase;
mod remove;
mod spice;
mod virtio;

pub use phase::{Install, Kernel, Phase};

pub(super) use cpu::in_kib;
pub(super) use machine::alias;
pub(super) use media::kind;
pub(super) use remove::drive_of;
pub(super) use spice::companions as spice_companions;

use super::decision::Decision;
use super::design::{Design, Settings};
use super::facts::{DomainCaps, Facts, Guest, HostFacts, OsFacts};
use super::plan::{Log, Plan};
use super::random::Random;
use crate::config::{self, Class, Object, Snapshot, Text};
use crate::error::{Error, ErrorCode, Result};

/// A change in the making.
pub(super) struct Change<'a> {
    pub host: &'a HostFacts,
    /// The OS without the drivers that it is given.
    pub plain_os: Option<&'a OsFacts>,
    pub os: Option<&'a OsFacts>,
    pub domcaps: Option<&'a DomainCaps>,
    pub config: &'a config::Domain,
    pub settings: Settings,
    pub random: Random,
    pub log: Log,
}

impl Change<'_> {
    /// The guest's document.
    pub fn root(&self) -> &Object {
        self.config.object()
    }

    /// The guest as it stands.
    pub fn guest(&self) -> Result<Guest> {
        let (mut guest, _) = Guest::gather(self.config)?;
        guest.complete(self.host);
        Ok(guest)
    }

    /// What a decision may look at, for a guest.
    pub fn facts<'b>(&'b self, guest: &'b Guest) -> Facts<'b> {
        Facts::new(self.settings.profile, self.host, self.domcaps, self.os, guest)
    }

    /// A step that is decided as in the design of a new guest.
    pub fn design<T>(&mut self, work: impl FnOnce(&mut Design) -> Result<T>) -> Result<T> {
        let mut plan = Plan::new(self.config, &self.log)?;
        plan.guest.complete(self.host);
        let mut design = Design {
            host: self.host,
            plain_os: self.plain_os,
            os: self.os,
            domcaps: self.domcaps,
            settings: &self.settings,
            random: &mut self.random,
            plan,
        };
        let result = work(&mut design)?;
        design.plan.finish().perform(self.config, &mut self.log)?;
        Ok(result)
    }

    /// Sets the machine up if nobody did.
    pub fn set_up(&mut self) -> Result<()> {
        self.design(|design| design.ensure_machine())
    }

    /// Writes a decision below an element, whatever stands there.
    pub fn set(&mut self, object: &Object, path: &str, decision: Decision<impl Into<String>>) -> Result<()> {
        self.set_option(object, path, decision.map(Some))
    }

    /// As [`Change::set`], for a decision that may be to write nothing.
    pub fn set_option(
        &mut self,
        object: &Object,
        path: &str,
        decision: Decision<Option<impl Into<String>>>,
    ) -> Result<()> {
        let value: Option<String> = decision.value.map(Into::into);
        if object.value(path)? != value {
            object.set_value(path, value.as_deref())?;
        }
        let value = value.map(Text::from);
        let decision = Decision::new(value, decision.code, decision.source, decision.reason);
        self.log.note(object, path.to_owned(), decision);
        Ok(())
    }

    /// Removes every element that a path below an element leads to, with what is in it.
    pub fn clear(&self, object: &Object, path: &str) -> Result<()> {
        object.find_all(path)?.iter().try_for_each(Object::remove)
    }
}

/// The device, checked to stand in the guest.
fn own(config: &config::Domain, device: &config::DomainDevice) -> Result<Object> {
    let device = device.object();
    let name = device.element_name()?;
    if config.object().find_all(&format!("devices/{name}"))?.contains(device) {
        return Ok(device.clone());
    }
    Err(Error::new(ErrorCode::NotFound, format!("the <{name}> is no device of this guest")))
}

fn unsupported(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::Unsupported, message)
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidArgument, message)
}

/// A decision that is the application's own.
fn asked<T>(value: T, code: &'static str, reason: &'static str) -> Decision<T> {
    Decision::new(value, code, super::decision::Source::Caller, reason)
}

/// Puts a guest's document back as it was, unless the change came to a good end.
pub(super) struct Rollback<'a> {
    config: &'a config::Domain,
    before: Option<Snapshot>,
}

impl<'a> Rollback<'a> {
    /// Remembers the document as it stands.
    pub fn new(config: &'a config::Domain) -> Result<Rollback<'a>> {
        Ok(Rollback { config, before: Some(config.object().snapshot()?) })
    }

    /// The change came to a good end.
    pub fn forget(mut self) {
        self.before = None;
    }
}

impl Drop for Rollback<'_> {
    fn drop(&mut self) {
        if let Some(before) = self.before.take() {
            // Fails only if the whole guest has become part of another document meanwhile: then it is not ours.
            let _ = self.config.object().restore(before);
        }
    }
}

#[cfg(test)]
mod tests;
