// SPDX-License-Identifier: LGPL-2.1-or-later
//! What tells an element from others of its name: the target of a disk, the address of an interface, a name.

use crate::config::namespace;
use crate::config::path::Target;
use crate::config::query::{Query, quoted};
use crate::xml::{Document, NodeId};

/// Paths whose values, all of them, make the identity of an element.
type Identity = &'static [&'static str];

/// Elements that have an identity even where they stand alone, with the ways to tell it, best first. The keys are
/// those by which libvirt itself refuses duplicates, or looks a part up in an update.
const IDENTITIES: &[(&str, &[Identity])] = &[
    ("arch", &[&["@name"]]),
    ("arg", &[&["@value"]]),
    ("bank", &[&["@id"]]),
    ("cachetune", &[&["@vcpus"]]),
    ("capability", &[&["@type"]]),
    ("cell", &[&["@id"]]),
    ("channel", &[&["target/@name"]]),
    ("checkpoint", &[&["@name"]]),
    ("console", &[&["target/@port"]]),
    ("controller", &[&["@type", "@index"], &["@type"]]),
    ("disk", &[&["target/@dev"], &["@name"]]),
    ("env", &[&["@name"]]),
    ("enum", &[&["@name"]]),
    ("filesystem", &[&["target/@dir"]]),
    ("filterref", &[&["@filter"]]),
    ("graphics", &[&["@type"]]),
    ("guest", &[&["os_type", "arch/@name"]]),
    ("input", &[&["@type", "@bus"]]),
    ("interface", &[&["mac/@address"], &["target/@dev"], &["@name"], &["@dev"]]),
    ("iothreadpin", &[&["@iothread"]]),
    ("memnode", &[&["@cellid"]]),
    ("memorytune", &[&["@vcpus"]]),
    ("page", &[&["@size"]]),
    ("parallel", &[&["target/@port"]]),
    ("portgroup", &[&["@name"]]),
    ("serial", &[&["target/@port"]]),
    ("shmem", &[&["@name"]]),
    ("timer", &[&["@name"]]),
    ("vcpupin", &[&["@vcpu"]]),
];

/// How others are told apart where there are several.
const IN_LISTS: &[Identity] = &[&["@name"], &["@id"], &["@dev"], &["@ip"], &["@type"], &["@value"]];

/// The identity of an element as conditions of a path; None if it has none.
pub(super) fn of(document: &Document, id: NodeId, in_list: bool) -> Option<String> {
    let known = |(name, _): &&(&str, _)| document.local_name(id) == *name && namespace::is_libvirts(document, id);
    let own = IDENTITIES.iter().find(known).map_or(&[] as &[Identity], |(_, own)| own);
    let found = own.iter().find_map(|paths| conditions(document, id, paths));
    if found.is_some() || !in_list {
        return found;
    }
    IN_LISTS.iter().find_map(|paths| conditions(document, id, paths)).or_else(|| of_text(document, id))
}

fn conditions(document: &Document, id: NodeId, paths: &[&str]) -> Option<String> {
    let mut conditions = String::new();
    for path in paths {
        let value = match Query::parse(path).ok()?.find(document, id)? {
            Target::Attribute(id, name) => document.attribute(id, name)?,
            Target::Element(id) => document.text(id),
        };
        conditions.push_str(&format!("[{path}={}]", quoted(&value)?));
    }
    Some(conditions)
}

/// An element that is nothing but its text is told by that.
fn of_text(document: &Document, id: NodeId) -> Option<String> {
    if document.child_elements(id).next().is_some() || document.attributes(id).next().is_some() {
        return None;
    }
    let text = document.text(id);
    if text.trim_ascii().is_empty() { None } else { Some(format!("[.={}]", quoted(&text)?)) }
}
