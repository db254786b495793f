// SPDX-License-Identifier: LGPL-2.1-or-later
//! Preparing a change completely before making it, and remembering what was decided.

use super::decision::{Decision, Record, Rejected, Source};
use super::explain::{Explanation, Status};
use super::facts::Guest;
use crate::config::{self, Class, Object};
use crate::error::Result;
use std::borrow::Cow;
use std::collections::HashMap;

/// A decision at one place below an element.
#[derive(Debug, Clone)]
struct Note {
    object: Object,
    path: String,
    value: Option<String>,
    code: &'static str,
    reason: Cow<'static, str>,
    source: Source,
    rejected: Vec<Rejected>,
    /// Whether something stood there already that somebody else wrote, so that the decision had no effect.
    foreign: bool,
}

impl Note {
    fn new(object: &Object, path: &str, decision: Decision<Option<String>>) -> Note {
        Note {
            object: object.clone(),
            path: path.to_owned(),
            value: decision.value,
            code: decision.code,
            reason: decision.reason,
            source: decision.source,
            rejected: decision.rejected,
            foreign: false,
        }
    }
}

/// What the designer has decided so far.
#[derive(Debug, Clone, Default)]
pub struct Log {
    notes: Vec<Note>,
    /// Which notes are about a path: a guest has hundreds of notes, and each new one asks for the old one.
    by_path: HashMap<String, Vec<usize>>,
}

impl Log {
    fn find(&self, object: &Object, path: &str) -> Option<&Note> {
        let mut places = self.by_path.get(path)?.iter();
        places.find_map(|&at| self.notes.get(at).filter(|note| note.object == *object))
    }

    /// Whether a value stands where the designer put it: only then may the designer change its mind.
    pub fn is_ours(&self, object: &Object, path: &str, value: Option<&str>) -> bool {
        let note = self.find(object, path).filter(|note| !note.foreign);
        note.is_some_and(|note| note.value.is_some() && note.value.as_deref() == value)
    }

    /// Remembers a decision about a place below an element.
    pub fn note(&mut self, object: &Object, path: &str, decision: Decision<Option<String>>) {
        self.keep(Note::new(object, path, decision));
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
        let places = match self.by_path.get_mut(&note.path) {
            Some(places) => places,
            None => self.by_path.entry(note.path.clone()).or_default(),
        };
        for &at in places.iter() {
            if let Some(old) = self.notes.get_mut(at).filter(|old| old.object == note.object) {
                *old = note;
                return;
            }
        }
        places.push(self.notes.len());
        self.notes.push(note);
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
            let status = match present == note.value {
                // Somebody else had the same idea: there is nothing to tell.
                true if note.foreign => continue,
                true => Status::InForce,
                false => Status::Overridden(present),
            };
            let record = Record {
                path: format!("{prefix}{}", note.path),
                value: note.value.clone(),
                code: note.code,
                reason: note.reason.clone(),
                source: note.source,
            };
            explanations.push(Explanation { record, status, rejected: note.rejected.clone() });
        }
        Ok(explanations)
    }
}

/// A device in the making.
#[derive(Debug)]
pub struct Device {
    object: Object,
    notes: Vec<Note>,
}

impl Device {
    /// A device of that class.
    pub fn new<T: Class>(device: Result<T>) -> Result<Device> {
        Ok(Device { object: device?.object().clone(), notes: Vec::new() })
    }

    /// Writes what goes without saying.
    pub fn put(self, path: &str, value: &str) -> Result<Device> {
        self.object.set_value(path, Some(value))?;
        Ok(self)
    }

    /// Writes a decision.
    pub fn decide(self, path: &str, decision: Decision<impl Into<String>>) -> Result<Device> {
        self.decide_option(path, decision.map(Some))
    }

    /// Writes a decision, which may be to write nothing.
    pub fn decide_option(mut self, path: &str, decision: Decision<Option<impl Into<String>>>) -> Result<Device> {
        let decision = decision.map(|value| value.map(Into::into));
        if let Some(value) = &decision.value {
            self.object.set_value(path, Some(value))?;
        }
        self.notes.push(Note::new(&self.object, path, decision));
        Ok(self)
    }
}

enum Edit {
    Set { object: Object, path: String, value: Option<String> },
    Add(Object),
}

/// A change of the guest, prepared but not made.
pub struct Plan<'a> {
    root: Object,
    log: &'a Log,
    edits: Vec<Edit>,
    notes: Vec<Note>,
    /// The guest as it will be.
    pub guest: Guest,
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
            guest.boot_list = !boot.iter().all(|device| log.is_ours(&root, &boot_path(device), Some(device)));
        }
        Ok(Plan { root, log, edits: Vec::new(), notes: Vec::new(), guest, boot, disks })
    }

    /// The value at a place of the domain, as it stands now.
    pub fn value(&self, path: &str) -> Result<Option<String>> {
        self.root.value(path)
    }

    /// Whether somebody else wrote the value at a place of the domain.
    pub fn is_foreign(&self, path: &str) -> Result<bool> {
        let value = self.root.value(path)?;
        Ok(value.is_some() && !self.log.is_ours(&self.root, path, value.as_deref()))
    }

    /// Writes a decision to the domain, unless somebody else wrote something there. Gives what will stand there.
    pub fn set(&mut self, path: &str, decision: Decision<impl Into<String>>) -> Result<String> {
        let value = self.set_option(path, decision.map(Some))?;
        Ok(value.unwrap_or_default())
    }

    /// As [`Plan::set`], for a decision that may be to write nothing.
    pub fn set_option(&mut self, path: &str, decision: Decision<Option<impl Into<String>>>) -> Result<Option<String>> {
        self.set_on(&self.root.clone(), path, decision)
    }

    /// As [`Plan::set_option`], below any element.
    pub fn set_on(
        &mut self,
        object: &Object,
        path: &str,
        decision: Decision<Option<impl Into<String>>>,
    ) -> Result<Option<String>> {
        let decision = decision.map(|value| value.map(Into::into));
        let wanted: Option<String> = decision.value.clone();
        // An element that stands there for its attributes only has no text yet.
        let blank = |text: &String| text.is_empty() && wanted.as_ref().is_some_and(|wanted| !wanted.is_empty());
        let present = object.value(path)?.filter(|text| !blank(text));
        if present.is_some() && !self.log.is_ours(object, path, present.as_deref()) {
            self.notes.push(Note { foreign: true, ..Note::new(object, path, decision) });
            return Ok(present);
        }
        let value = wanted;
        if present != value {
            self.edits.push(Edit::Set { object: object.clone(), path: path.to_owned(), value: value.clone() });
        }
        self.notes.push(Note::new(object, path, decision));
        Ok(value)
    }

    /// Whether the designer itself wrote what stands at a place below an element.
    pub fn is_ours(&self, object: &Object, path: &str) -> Result<bool> {
        let value = object.value(path)?;
        Ok(value.is_some() && self.log.is_ours(object, path, value.as_deref()))
    }

    /// Makes the boot list that of the decisions, in their order. What the application wrote is not asked after.
    pub fn set_boot_list(&mut self, list: Vec<Decision<&'static str>>) {
        if self.boot.iter().map(String::as_str).eq(list.iter().map(|entry| entry.value)) {
            return;
        }
        let root = self.root.clone();
        let set = |path: &str, value: Option<&str>| Edit::Set {
            object: root.clone(),
            path: path.to_owned(),
            value: value.map(str::to_owned),
        };
        for device in std::mem::take(&mut self.boot) {
            self.edits.push(set(&boot_path(&device), None));
        }
        for entry in list {
            let path = boot_path(entry.value);
            self.boot.push(entry.value.to_owned());
            self.edits.push(set(&path, Some(entry.value)));
            self.notes.push(Note::new(&root, &path, entry.map(|value| Some(value.to_owned()))));
        }
    }

    /// Writes what goes without saying beside a decision, unless something stands there.
    pub fn put(&mut self, path: &str, value: &str) -> Result<()> {
        if self.root.value(path)?.is_none() {
            self.edits.push(Edit::Set {
                object: self.root.clone(),
                path: path.to_owned(),
                value: Some(value.to_owned()),
            });
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
            if self.root.value(&note.path)? == note.value {
                edits.push(Edit::Set { object: self.root.clone(), path: note.path.clone(), value: None });
            }
        }
        self.edits.extend(edits);
        Ok(())
    }

    /// Adds a device.
    pub fn add(&mut self, device: Device) -> Result<Object> {
        self.guest.note(&device.object)?;
        if device.object.element_name()? == "disk" {
            self.disks.push(device.object.clone());
        }
        self.edits.push(Edit::Add(device.object.clone()));
        self.notes.extend(device.notes);
        Ok(device.object)
    }

    /// The first device of that element name which has the value at the path, of those that stand there or are planned.
    pub fn device(&self, name: &str, path: &str, value: Option<&str>) -> Result<Option<Object>> {
        let planned = self.edits.iter().filter_map(|edit| match edit {
            Edit::Add(object) => Some(object.clone()),
            Edit::Set { .. } => None,
        });
        for device in self.root.find_all(&format!("devices/{name}"))?.into_iter().chain(planned) {
            if device.element_name()? == name && (value.is_none() || device.value(path)?.as_deref() == value) {
                return Ok(Some(device));
            }
        }
        Ok(None)
    }

    /// All devices of that element name, of those that stand there or are planned.
    pub fn devices(&self, name: &str) -> Result<Vec<Object>> {
        let mut devices = self.root.find_all(&format!("devices/{name}"))?;
        for edit in &self.edits {
            if let Edit::Add(object) = edit
                && object.element_name()? == name
            {
                devices.push(object.clone());
            }
        }
        Ok(devices)
    }

    /// The value that a place of the domain has or will have.
    pub fn planned(&self, place: &str) -> Result<Option<String>> {
        let planned = self.edits.iter().rev().find_map(|edit| match edit {
            Edit::Set { object, path, value } if *object == self.root && path == place => Some(value.clone()),
            _ => None,
        });
        match planned {
            Some(value) => Ok(value),
            None => self.root.value(place),
        }
    }

    /// What is to be done, without the log it was prepared against.
    pub fn finish(self) -> Prepared {
        Prepared { edits: self.edits, notes: self.notes }
    }
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
    /// Whether there is nothing to be made.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// Makes the change. When this fails part of it has been made: the caller puts the document back.
    pub fn perform(self, domain: &config::Domain, log: &mut Log) -> Result<()> {
        for edit in self.edits {
            perform(domain, edit)?;
        }
        self.notes.into_iter().for_each(|note| log.keep(note));
        Ok(())
    }
}

fn perform(domain: &config::Domain, edit: Edit) -> Result<()> {
    match edit {
        Edit::Set { object, path, value } => match (&value, path.rsplit_once("]/@")) {
            // The element was made for this one value, so it goes with it.
            (None, Some((element, _))) => match object.find(&format!("{element}]"))? {
                Some(element) => element.remove(),
                None => Ok(()),
            },
            _ => object.set_value(&path, value.as_deref()),
        },
        Edit::Add(object) => domain.add_device(&config::DomainDevice::try_from_object(object)?),
    }
}
