// SPDX-License-Identifier: LGPL-2.1-or-later
//! Single changes to a document, chosen at random but the same on every run.

use virtdesigner::xml::{Document, NodeId, Place};

/// A linear congruential generator: what it gives need not be good, only repeatable.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }

    fn one<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        if from.is_empty() { None } else { from.get(self.below(from.len())) }
    }
}

/// Values of the wrong type for most places.
const VALUES: &[&str] = &[
    "",
    " ",
    "bogus",
    "-1",
    "0",
    "1",
    "+7",
    "007",
    "1.5",
    "0x1f",
    "yes",
    "no",
    "on",
    "off",
    "4294967296",
    "18446744073709551616",
    "00:11:22:33:44:55",
    "00:11:22:33:44",
    "10.0.0.1",
    "10.0.0.256",
    "fe80::1",
    "::",
    "c7a5fdbd-cdaf-9455-926a-d65c16db1809",
    "c7a5fdbd-cdaf-9455-926a",
    "/dev/sda",
    "relative/path",
    "KiB",
    "kB",
    "default",
    "virtio",
    "none",
    "a b",
    "0-3,^1",
    "1,2,",
    "file",
    "network",
    "qcow2",
    "ä",
    "$VAR",
    "0x10000",
];

const NAMES: &[&str] =
    &["bogus", "name", "type", "source", "target", "address", "driver", "alias", "model", "id", "value", "port"];

/// The text of the document with one change, and what was changed; none if the change makes no sense there.
pub fn change(text: &str, random: &mut Random) -> Option<(String, String)> {
    let mut document = Document::parse(text).ok()?;
    let root = document.root();
    let elements: Vec<NodeId> = std::iter::once(root)
        .chain(document.descendants(root).filter(|id| document.kind(*id) == Some(virtdesigner::xml::NodeKind::Element)))
        .collect();
    let id = *random.one(&elements)?;
    let attributes: Vec<(String, String)> =
        document.attributes(id).map(|(name, value)| (name.to_owned(), value.into_owned())).collect();
    let place = place(&document, id);
    let children: Vec<NodeId> = document.child_elements(id).collect();
    let what = match random.below(15) {
        0 => {
            let name = near(document.name(id), random)?;
            document.rename(id, &name).ok()?;
            format!("rename {place} to {name}")
        }
        1 => {
            let other = *random.one(&elements)?;
            let name = document.name(other).to_owned();
            document.rename(id, &name).ok()?;
            format!("rename {place} to {name}")
        }
        2 => {
            let (name, value) = random.one(&attributes)?;
            let new = if random.below(2) == 0 { near(name, random)? } else { random.one(NAMES)?.to_string() };
            document.remove_attribute(id, name).ok()?;
            document.set_attribute(id, &new, value).ok()?;
            format!("rename {place}/@{name} to {new}")
        }
        3 | 4 => {
            document.remove(id).ok()?;
            format!("remove {place}")
        }
        5 | 6 => {
            let (name, _) = random.one(&attributes)?;
            document.remove_attribute(id, name).ok()?;
            format!("remove {place}/@{name}")
        }
        7 => {
            let copy = document.node_to_xml(id).ok()?;
            document.insert_xml(document.parent(id)?, Place::After(id), &copy).ok()?;
            format!("duplicate {place}")
        }
        8..=10 => {
            let (name, old) = random.one(&attributes)?;
            let value = value(&document, &elements, old, random);
            document.set_attribute(id, name, &value).ok()?;
            format!("set {place}/@{name} from '{old}' to '{value}'")
        }
        11 => {
            if !children.is_empty() {
                return None;
            }
            let old = document.text(id).into_owned();
            let value = value(&document, &elements, &old, random);
            document.set_text(id, &value).ok()?;
            format!("set {place} from '{old}' to '{value}'")
        }
        12 => {
            let other = *random.one(&elements)?;
            let xml = document.node_to_xml(id).ok()?;
            if document.descendants(id).any(|inner| inner == other) || other == id {
                return None;
            }
            let to = self::place(&document, other);
            document.insert_xml(other, Place::Last, &xml).ok()?;
            document.remove(id).ok()?;
            format!("move {place} into {to}")
        }
        13 => {
            let (first, second) = (*random.one(&children)?, *random.one(&children)?);
            if first == second {
                return None;
            }
            let xml = document.node_to_xml(first).ok()?;
            document.insert_xml(id, Place::After(second), &xml).ok()?;
            document.remove(first).ok()?;
            format!("order: in {place} move <{}> behind <{}>", name_in(&xml), document.name(second))
        }
        _ => match random.below(4) {
            0 => {
                document.set_attribute(id, random.one(NAMES)?, random.one(VALUES)?).ok()?;
                format!("add an attribute to {place}")
            }
            1 => {
                document.insert_xml(id, Place::Last, &format!("<{}/>", random.one(NAMES)?)).ok()?;
                format!("add an element to {place}")
            }
            2 => {
                document.insert_xml(id, Place::Last, "<x:bogus xmlns:x='urn:x'/>").ok()?;
                format!("add a foreign element to {place}")
            }
            _ => {
                let xml = document.node_to_xml(id).ok()?;
                let end = xml.find([' ', '>', '/', '\n'])?;
                let xml = format!("{} xmlns='urn:x'{}", &xml[..end], &xml[end..]);
                document.insert_xml(document.parent(id)?, Place::After(id), &xml).ok()?;
                document.remove(id).ok()?;
                format!("put {place} into another namespace")
            }
        },
    };
    let changed = document.to_xml();
    (changed != text && Document::parse(&changed).is_ok()).then_some((changed, what))
}

fn name_in(xml: &str) -> &str {
    xml.trim_start_matches('<').split([' ', '>', '/', '\n']).next().unwrap_or("")
}

fn place(document: &Document, id: NodeId) -> String {
    let mut names = vec![document.name(id)];
    let mut at = id;
    while let Some(parent) = document.parent(at) {
        names.push(document.name(parent));
        at = parent;
    }
    names.reverse();
    names.join("/")
}

/// A name with a slip in it.
fn near(name: &str, random: &mut Random) -> Option<String> {
    Some(slip(name, random)).filter(|name| virtdesigner::xml::is_name(name))
}

/// A letter lost, added or exchanged.
fn slip(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.is_empty() {
        return "x".to_owned();
    }
    let at = random.below(letters.len());
    match random.below(3) {
        0 if letters.len() > 1 => _ = letters.remove(at),
        1 => letters.insert(at + 1, 'x'),
        _ => letters[at] = 'q',
    }
    letters.into_iter().collect()
}

/// Another value: of the wrong type, with a slip, or one that stands somewhere else in the document.
fn value(document: &Document, elements: &[NodeId], old: &str, random: &mut Random) -> String {
    match random.below(4) {
        0 | 1 => random.one(VALUES).map_or(String::new(), |value| value.to_string()),
        2 => slip(old, random),
        _ => {
            let other = random.one(elements).copied();
            let values: Vec<String> =
                other.map_or(Vec::new(), |id| document.attributes(id).map(|(_, value)| value.into_owned()).collect());
            random.one(&values).cloned().unwrap_or_default()
        }
    }
}
