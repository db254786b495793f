// SPDX-License-Identifier: LGPL-2.1-or-later
//! Preparing a change completely before making it, and remembering what was decided.

use super::decision::{Decision, Record, Rejected, Source};
use super::explain::{Explanation, Status};
use super::facts::Guest;
use crate::config::{self, Class, Draft, Edit, Object, Text};
use crate::error::{Error, ErrorCode, Result};
use crate::hash::{self, FastMap};
use crate::xml;
use std::borrow::Cow;
use std::collections::HashMap;

/// A decision at one place below an element.
#[derive(Debug, Clone)]
struct Note {
    object: Object,
    path: Text,
    value: Option<Text>,
    code: &'static str,
    reason: Cow<'static, str>,
    source: Source,
    rejected: Vec<Rejected>,
    /// Whether something stood there already that somebody else wrote, so that the decision had no effect.
    foreign: bool,
    /// The note before this one in the log that is about a path with the same hash.
    earlier: Option<usize>,
}

impl Note {
    fn new(object: &Object, path: Text, decision: Decision<Option<Text>>) -> Note {
        Note {
            object: object.clone(),
            path,
            value: decision.value,
            code: decision.code,
            reason: decision.reason,
            source: decision.source,
            rejected: decision.rejected,
            foreign: false,
            earlier: None,
        }
    }
}

/// What the designer has decided so far.
#[derive(Debug, Clone, Default)]
pub struct Log {
    notes: Vec<Note>,
    /// The last note about each path, by its hash: a guest has hundreds of notes, and each new one asks for the old one.
    by_path: FastMap<u64, usize>,
}

impl Log {
    fn position(&self, object: &Object, path: &str) -> Option<usize> {
        let mut at = self.by_path.get(&hash::of(path)).copied();
        while let Some(note) = at.and_then(|at| self.notes.get(at)) {
            if note.path == path && note.object == *object {
                return at;
            }
            at = note.earlier;
        }
        None
    }

    fn find(&self, object: &Object, path: &str) -> Option<&Note> {
        self.notes.get(self.position(object, path)?)
    }

    /// Whether a value stands where the designer put it: only then may the designer change its mind.
    pub fn is_ours(&self, object: &Object, path: &str, value: Option<&str>) -> bool {
        let note = self.find(object, path).filter(|note| !note.foreign);
        note.is_some_and(|note| note.value.is_some() && note.value.as_deref() == value)
    }

    /// Remembers a decision about a place below an element.
    pub fn note(&mut self, object: &Object, path: impl Into<Text>, decision: Decision<Option<Text>>) {
        self.keep(Note::new(object, path.into(), decision));
    }

    /// The same decisions about the elements of a copy: each of `from` is the one of `to` at the same place there.
    pub fn on_copy(&self, from: &[Object], to: &[Object]) -> Log {
        let mut log = self.clone();
        for note in &mut log.notes {
            if let Some(index) = from.iter().position(|object| *object == note.object)
                && let Some(twin) = to.get(index)
            {
                note.object = twin.clone();
            }
        }
        log
    }

    /// Whether an element was added by a decision of that code.
    pub fn added(&self, object: &Object, code: &str) -> bool {
        self.notes.iter().any(|note| note.code == code && note.object == *object)
    }

    fn keep(&mut self, note: Note) {
        match self.position(&note.object, &note.path).and_then(|at| self.notes.get_mut(at)) {
            Some(old) => *old = Note { earlier: old.earlier, ..note },
            None => {
                let earlier = self.by_path.insert(hash::of(&note.path), self.notes.len());
                self.notes.push(Note { earlier, ..note });
            }
        }
    }

    /// The decisions that still hold: what the application changed since, or removed, is not ours any more.
    pub fn records(&self, domain: &config::Domain) -> Result<Vec<Record>> {
        let all = self.explanations(domain)?.into_iter();
        Ok(all.filter(|item| item.status == Status::InForce).map(|item| item.record).collect())
    }

    /// All decisions about what is still there, whether they hold or not.
    pub fn explanations(&self, domain: &config::Domain) -> Result<Vec<Explanation>> {
        let root = domain.object();
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut devices = Vec::new();
        for device in root.find_all("devices/*")? {
            let name = device.element_name()?;
            let count = counts.entry(name.clone()).or_default();
            *count += 1;
            devices.push((device, format!("devices/{name}[{count}]/")));
        }
        let mut explanations = Vec::new();
        for note in &self.notes {
            let prefix = if note.object == *root {
                ""
            } else {
                match devices.iter().find(|(device, _)| *device == note.object) {
                    Some((_, prefix)) => prefix.as_str(),
                    None => continue,
                }
            };
            let present = note.object.value(&note.path)?;
            let status = match present.as_deref() == note.value.as_deref() {
                // Somebody else had the same idea: there is nothing to tell.
                true if note.foreign => continue,
                true => Status::InForce,
                false => Status::Overridden(present),
            };
            let record = Record {
                path: format!("{prefix}{}", note.path),
                value: note.value.clone().map(Text::into_owned),
                code: note.code,
                reason: note.reason.clone(),
                source: note.source,
            };
            explanations.push(Explanation { record, status, rejected: note.rejected.clone() });
        }
        Ok(explanations)
    }
}

/// A device in the making: a table of paths and values, some of which are decisions.
#[derive(Debug)]
pub struct Device {
    draft: Draft,
    notes: Vec<Note>,
}

impl Device {
    /// A device of that class.
    pub fn of<T: Class>() -> Device {
        Device { draft: Draft::new(T::CLASS), notes: Vec::new() }
    }

    /// Says what goes without saying.
    pub fn put(mut self, path: impl Into<Text>, value: impl Into<Text>) -> Result<Device> {
        let value = value.into();
        if !xml::is_text(&value) {
            let message = format!("'{}' has characters that cannot stand in XML", value.escape_debug());
            return Err(Error::new(ErrorCode::InvalidArgument, message));
        }
        self.draft.put(path, value);
        Ok(self)
    }

    /// Says what was decided.
    pub fn decide(self, path: impl Into<Text>, decision: Decision<impl Into<Text>>) -> Result<Device> {
        self.decide_option(path, decision.map(Some))
    }

    /// Says what was decided, which may be to write nothing.
    pub fn decide_option(
        mut self,
        path: impl Into<Text>,
        decision: Decision<Option<impl Into<Text>>>,
    ) -> Result<Device> {
        let path = path.into();
        let decision = decision.map(|value| value.map(Into::into));
        if let Some(value) = decision.value.clone() {
            self = self.put(path.clone(), value)?;
        }
        self.notes.push(Note::new(self.draft.object(), path, decision));
        Ok(self)
    }
}

/// A change of the guest, prepared but not made.
pub struct Plan<'a> {
    root: Object,
    log: &'a Log,
    edits: Vec<Edit>,
    notes: Vec<Note>,
    /// The guest as it will be.
    pub guest: Guest,
    /// Whether there is nothing in the guest's document yet.
    blank: bool,
    /// The devices of the boot list that the designer wrote.
    boot: Vec<String>,
    /// The elements of the guest's disks, in the order of [`Guest::disks`].
    pub disks: Vec<Object>,
}

impl<'a> Plan<'a> {
    /// A plan that changes nothing yet.
    pub fn new(domain: &config::Domain, log: &'a Log) -> Result<Plan<'a>> {
        let root = domain.object().clone();
        let (mut guest, disks) = Guest::gather(domain)?;
        // What the designer numbered itself it may number anew.
        for (disk, object) in guest.disks.iter_mut().zip(&disks) {
            let number = disk.boot.map(|number| number.to_string());
            if log.is_ours(object, "boot/@order", number.as_deref()) {
                disk.boot = None;
            }
        }
        let mut boot = Vec::new();
        if guest.boot_list {
            for device in root.find_all("os/boot")? {
                boot.push(device.value("@dev")?.unwrap_or_default());
            }
            guest.boot_list = !boot.iter().all(|device: &String| log.is_ours(&root, &boot_path(device), Some(device)));
        }
        let blank = root.is_blank()?;
        // A whole guest is some hundred decisions.
        let (edits, notes) = if blank { (128, 160) } else { (16, 16) };
        let (edits, notes) = (Vec::with_capacity(edits), Vec::with_capacity(notes));
        Ok(Plan { root, log, edits, notes, guest, blank, boot, disks })
    }

    /// The value at a place of the domain, as it stands now.
    pub fn value(&self, path: &str) -> Result<Option<String>> {
        if self.blank { Ok(None) } else { self.root.value(path) }
    }

    /// Whether somebody else wrote the value at a place of the domain.
    pub fn is_foreign(&self, path: &str) -> Result<bool> {
        let value = self.value(path)?;
        Ok(value.is_some() && !self.log.is_ours(&self.root, path, value.as_deref()))
    }

    /// The value at a place below an element, which may be a device that is still to be made.
    pub fn value_of(&self, object: &Object, path: &str) -> Result<Option<String>> {
        match self.drafts().find(|draft| draft.is(object)) {
            Some(draft) => Ok(draft.value(path).map(str::to_owned)),
            None => object.value(path),
        }
    }

    /// Writes a decision to the domain, unless somebody else wrote something there. Gives what will stand there.
    pub fn set(&mut self, path: impl Into<Text>, decision: Decision<impl Into<Text>>) -> Result<Text> {
        let value = self.set_option(path, decision.map(Some))?;
        Ok(value.unwrap_or_default())
    }

    /// As [`Plan::set`], for a decision that may be to write nothing.
    pub fn set_option(
        &mut self,
        path: impl Into<Text>,
        decision: Decision<Option<impl Into<Text>>>,
    ) -> Result<Option<Text>> {
        let path = path.into();
        let present = self.value(&path)?;
        Ok(self.write(self.root.clone(), path, present, decision.map(|value| value.map(Into::into))))
    }

    /// As [`Plan::set_option`], below any element.
    pub fn set_on(
        &mut self,
        object: &Object,
        path: impl Into<Text>,
        decision: Decision<Option<impl Into<Text>>>,
    ) -> Result<Option<Text>> {
        let path = path.into();
        let present = self.value_of(object, &path)?;
        Ok(self.write(object.clone(), path, present, decision.map(|value| value.map(Into::into))))
    }

    fn write(
        &mut self,
        object: Object,
        path: Text,
        present: Option<String>,
        decision: Decision<Option<Text>>,
    ) -> Option<Text> {
        // An element that stands there for its attributes only has no text yet.
        let says_more = decision.value.as_ref().is_some_and(|wanted| !wanted.is_empty());
        let present = present.filter(|text| !(text.is_empty() && says_more));
        let mut note = Note::new(&object, path, decision);
        if present.is_some() && !self.log.is_ours(&object, &note.path, present.as_deref()) {
            note.foreign = true;
            self.notes.push(note);
            return present.map(Text::from);
        }
        let value = note.value.clone();
        if present.as_deref() != value.as_deref() {
            self.edits.push(set(object, note.path.clone(), value.clone()));
        }
        self.notes.push(note);
        value
    }

    /// Whether the designer itself wrote what stands at a place below an element.
    pub fn is_ours(&self, object: &Object, path: &str) -> Result<bool> {
        let value = self.value_of(object, path)?;
        Ok(value.is_some() && self.log.is_ours(object, path, value.as_deref()))
    }

    /// Makes the boot list that of the decisions, in their order. What the application wrote is not asked after.
    pub fn set_boot_list(&mut self, list: Vec<Decision<&'static str>>) {
        if self.boot.iter().map(String::as_str).eq(list.iter().map(|entry| entry.value)) {
            return;
        }
        for device in std::mem::take(&mut self.boot) {
            self.edits.push(set(self.root.clone(), boot_path(&device).into(), None));
        }
        for entry in list {
            let path = Text::from(boot_path(entry.value));
            self.boot.push(entry.value.to_owned());
            self.edits.push(set(self.root.clone(), path.clone(), Some(entry.value.into())));
            self.notes.push(Note::new(&self.root, path, entry.map(|value| Some(value.into()))));
        }
    }

    /// Writes what goes without saying beside a decision, unless something stands there.
    pub fn put(&mut self, path: impl Into<Text>, value: impl Into<Text>) -> Result<()> {
        let path = path.into();
        if self.value(&path)?.is_none() {
            self.edits.push(set(self.root.clone(), path, Some(value.into())));
        }
        Ok(())
    }

    /// Takes back what an earlier run decided for the domain itself and this run did not decide again.
    pub fn retract_undecided(&mut self) -> Result<()> {
        let decided = |note: &Note| self.notes.iter().any(|new| new.path == note.path && new.object == note.object);
        let old: Vec<&Note> = self
            .log
            .notes
            .iter()
            .filter(|note| !note.foreign && note.value.is_some() && note.object == self.root && !decided(note))
            .collect();
        let mut edits = Vec::new();
        for note in old {
            if self.root.value(&note.path)?.as_deref() == note.value.as_deref() {
                edits.push(set(self.root.clone(), note.path.clone(), None));
            }
        }
        self.edits.extend(edits);
        Ok(())
    }

    /// Adds a device.
    pub fn add(&mut self, device: Device) -> Result<Object> {
        let Device { draft, notes } = device;
        self.guest.note(&draft);
        let object = draft.object().clone();
        if draft.element_name() == "disk" {
            self.disks.push(object.clone());
        }
        self.edits.push(Edit::Add(draft));
        self.notes.extend(notes);
        Ok(object)
    }

    /// The devices that are planned.
    fn drafts(&self) -> impl Iterator<Item = &Draft> {
        self.edits.iter().filter_map(|edit| match edit {
            Edit::Add(draft) => Some(draft),
            _ => None,
        })
    }

    /// All devices of that element name, of those that stand there or are planned.
    pub fn devices(&self, name: &str) -> Result<Vec<Object>> {
        let mut devices = self.root.find_all(&format!("devices/{name}"))?;
        let planned = self.drafts().filter(|draft| draft.element_name() == name);
        devices.extend(planned.map(|draft| draft.object().clone()));
        Ok(devices)
    }

    /// The first device of that element name which has the value at the path, of those that stand there or are planned.
    pub fn device(&self, name: &str, path: &str, value: Option<&str>) -> Result<Option<Object>> {
        for device in self.devices(name)? {
            if value.is_none() || self.value_of(&device, path)?.as_deref() == value {
                return Ok(Some(device));
            }
        }
        Ok(None)
    }

    /// The value that a place of the domain has or will have.
    pub fn planned(&self, place: &str) -> Result<Option<String>> {
        let planned = self.edits.iter().rev().find_map(|edit| match edit {
            Edit::Set { object, path, value } if *object == self.root && path == place => Some(value.as_deref()),
            _ => None,
        });
        match planned {
            Some(value) => Ok(value.map(str::to_owned)),
            None => self.value(place),
        }
    }

    /// What is to be done, without the log it was prepared against.
    pub fn finish(self) -> Prepared {
        Prepared { edits: self.edits, notes: self.notes }
    }
}

/// Writes or removes a value. An element that was made for this one value goes with it.
fn set(object: Object, path: Text, value: Option<Text>) -> Edit {
    if value.is_none()
        && let Some((element, _)) = path.rsplit_once("]/@")
    {
        return Edit::Remove { object, path: format!("{element}]").into() };
    }
    Edit::Set { object, path, value }
}

/// Where an entry of the boot list stands.
pub fn boot_path(device: &str) -> String {
    format!("os/boot[@dev='{device}']/@dev")
}

/// A change that is ready to be made.
pub struct Prepared {
    edits: Vec<Edit>,
    notes: Vec<Note>,
}

impl Prepared {
    /// Makes the change; when this fails nothing has changed.
    pub fn perform(self, domain: &config::Domain, log: &mut Log) -> Result<()> {
        if !self.edits.is_empty() {
            domain.object().apply(config::fields::DOMAIN__DEVICES, &self.edits)?;
        }
        log.notes.reserve(self.notes.len());
        log.by_path.reserve(self.notes.len());
        self.notes.into_iter().for_each(|note| log.keep(note));
        Ok(())
    }
}
