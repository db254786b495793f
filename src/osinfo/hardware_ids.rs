// SPDX-License-Identifier: LGPL-2.1-or-later
//! The lists of PCI and USB ids that distributions install: names of vendors and products.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// One device of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    /// `pci` or `usb`.
    pub(super) bus: &'static str,
    pub(super) vendor_id: Cow<'a, str>,
    pub(super) vendor: Cow<'a, str>,
    pub(super) product_id: Cow<'a, str>,
    pub(super) product: Cow<'a, str>,
}

/// Where each list may lie, in the order of search.
const DIRECTORIES: [&str; 3] = ["/usr/share", "/usr/share/misc", "/usr/share/hwdata"];

/// Nothing is read beyond this; the real lists have 1.5 MB.
const MAX_FILE: u64 = 32 << 20;

/// The lists of a machine, each read when it is first needed.
#[derive(Debug, Default)]
pub(super) struct HardwareIds {
    pci: List,
    usb: List,
    ids: OnceLock<Vec<Arc<str>>>,
}

impl HardwareIds {
    /// Those that are installed.
    pub(super) fn installed() -> HardwareIds {
        let find = |name: &str| DIRECTORIES.iter().map(|dir| Path::new(dir).join(name)).find(|path| path.is_file());
        HardwareIds { pci: List::of(find("pci.ids")), usb: List::of(find("usb.ids")), ids: OnceLock::new() }
    }

    /// The same lists, not read yet.
    pub(super) fn unread(&self) -> HardwareIds {
        let unread = |list: &List| List::of(list.path.clone());
        HardwareIds { pci: unread(&self.pci), usb: unread(&self.usb), ids: OnceLock::new() }
    }

    #[cfg(test)]
    pub(super) fn of_texts(pci: &str, usb: &str) -> HardwareIds {
        let list = |text: &str| List { path: None, content: OnceLock::from(Content::of(text.as_bytes())) };
        HardwareIds { pci: list(pci), usb: list(usb), ids: OnceLock::new() }
    }

    /// The device of an id such as `http://pcisig.com/pci/1af4/1000`.
    pub(super) fn find(&self, id: &str) -> Option<Entry<'_>> {
        let (list, bus, rest) = match id.strip_prefix(PCI) {
            Some(rest) => (&self.pci, "pci", rest),
            None => (&self.usb, "usb", id.strip_prefix(USB)?),
        };
        let (vendor, product) = rest.split_once('/')?;
        list.content().find(bus, vendor, product)
    }

    /// Whether an id is of the kind that the lists have.
    pub(super) fn can_have(id: &str) -> bool {
        id.starts_with(PCI) || id.starts_with(USB)
    }

    /// The ids of all devices, sorted.
    pub(super) fn ids(&self) -> &[Arc<str>] {
        self.ids.get_or_init(|| {
            let lists = [(PCI, self.pci.content()), (USB, self.usb.content())];
            let mut ids = Vec::with_capacity(lists.iter().map(|(_, content)| content.places.len()).sum());
            for (prefix, content) in lists {
                let mut id = Vec::with_capacity(prefix.len() + 9);
                for place in &content.places {
                    id.clear();
                    id.extend_from_slice(prefix.as_bytes());
                    id.extend_from_slice(&place.vendor);
                    id.push(b'/');
                    id.extend_from_slice(&place.product);
                    // Digits are all that the ids of a line can have.
                    ids.extend(std::str::from_utf8(&id).map(Arc::from));
                }
            }
            ids
        })
    }

    /// Where databases keep files about such devices.
    pub(super) const DATABASE_DIRECTORIES: [&str; 2] = ["pcisig.com", "usb.org"];
}

const PCI: &str = "http://pcisig.com/pci/";
const USB: &str = "http://usb.org/usb/";

#[derive(Debug, Default)]
struct List {
    path: Option<PathBuf>,
    content: OnceLock<Content>,
}

impl List {
    fn of(path: Option<PathBuf>) -> List {
        List { path, content: OnceLock::new() }
    }

    /// What is in the list; a list that cannot be read is an empty one.
    fn content(&self) -> &Content {
        self.content.get_or_init(|| {
            let mut list = Vec::new();
            if let Some(file) = self.path.as_ref().and_then(|path| File::open(path).ok()) {
                let size = file.metadata().map_or(0, |metadata| metadata.len().min(MAX_FILE));
                list.reserve_exact(size as usize + 1);
                // What could not be read is not there.
                _ = file.take(MAX_FILE).read_to_end(&mut list);
            }
            Content::of(&list)
        })
    }
}

/// The lines of a list about vendors and devices, and where its devices are in them. Half of a list is about other
/// things and is not kept.
#[derive(Debug, Default)]
struct Content {
    text: Vec<u8>,
    /// Sorted by vendor id and product id; of two with the same ids the later one stands.
    places: Vec<Place>,
}

#[derive(Debug)]
struct Place {
    vendor: [u8; 4],
    product: [u8; 4],
    /// Where the lines of vendor and product begin, and where they end.
    vendor_line: (u32, u32),
    product_line: (u32, u32),
}

impl Content {
    fn of(list: &[u8]) -> Content {
        /// Lines are longer than that on average.
        const SHORT_LINE: usize = 32;
        let mut text = Vec::with_capacity(list.len());
        let mut places = Vec::with_capacity(list.len() / SHORT_LINE);
        let mut vendor: Option<([u8; 4], (u32, u32))> = None;
        for line in list.split(|byte| *byte == b'\n') {
            let (is_vendor, line) = match line {
                [b'#', ..] | [b'\t', b'\t', ..] => continue,
                [b'\t', rest @ ..] => (false, rest),
                _ => (true, line),
            };
            let id = id_of(line).map(|id| {
                let begin = text.len() as u32;
                text.extend_from_slice(line);
                (id, (begin, text.len() as u32))
            });
            if is_vendor {
                // A line without an id ends the devices of the vendor before it.
                vendor = id;
            } else if let (Some((vendor, vendor_line)), Some((product, product_line))) = (vendor, id) {
                places.push(Place { vendor, product, vendor_line, product_line });
            }
        }
        text.shrink_to_fit();
        places.sort_by_key(|place: &Place| (place.vendor, place.product));
        places.reverse();
        places.dedup_by_key(|place| (place.vendor, place.product));
        places.reverse();
        places.shrink_to_fit();
        Content { text, places }
    }

    fn find(&self, bus: &'static str, vendor: &str, product: &str) -> Option<Entry<'_>> {
        let (vendor, product): ([u8; 4], [u8; 4]) =
            (vendor.as_bytes().try_into().ok()?, product.as_bytes().try_into().ok()?);
        let at = self.places.binary_search_by_key(&(vendor, product), |place| (place.vendor, place.product)).ok()?;
        Some(self.entry(bus, &self.places[at]))
    }

    fn entry(&self, bus: &'static str, place: &Place) -> Entry<'_> {
        let (vendor_id, vendor) = self.line(place.vendor_line);
        let (product_id, product) = self.line(place.product_line);
        Entry { bus, vendor_id, vendor, product_id, product }
    }

    /// Id and name of a line that was found to have an id.
    fn line(&self, (begin, end): (u32, u32)) -> (Cow<'_, str>, Cow<'_, str>) {
        let line = self.text.get(begin as usize..end as usize).unwrap_or_default();
        let (id, name) = line.split_at_checked(4).unwrap_or_default();
        (String::from_utf8_lossy(id), String::from_utf8_lossy(name.trim_ascii_start()))
    }
}

/// The id at the beginning of a line: four hexadecimal digits, white space, and at least one more character.
fn id_of(line: &[u8]) -> Option<[u8; 4]> {
    let id: [u8; 4] = line.get(..4)?.try_into().ok()?;
    let is_id = id.iter().all(u8::is_ascii_hexdigit);
    let is_followed = line.get(4).is_some_and(u8::is_ascii_whitespace) && line.len() > 5;
    (is_id && is_followed).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PCI_IDS: &str = "# list\n1af4  Red Hat, Inc.\n\t1000  Virtio network device\n\t\t1af4 0001  sub\n\t1001 A\n\
                           bad line\n\t1002  nobody's\n8086  Intel\n\t1000  82542\n\t1000  again\n\t10\u{fc}0  x\nC 01  class\n";

    #[test]
    fn names_are_found_by_id() {
        let ids = HardwareIds::of_texts(PCI_IDS, "1d6b  Linux Foundation\r\n\t0001  1.1 root hub");
        let entry = ids.find("http://pcisig.com/pci/1af4/1000").unwrap();
        assert_eq!((&*entry.vendor, &*entry.product, entry.bus), ("Red Hat, Inc.", "Virtio network device", "pci"));
        assert_eq!(ids.find("http://pcisig.com/pci/8086/1000").unwrap().product, "again");
        for id in
            ["http://pcisig.com/pci/1af4/1002", "http://pcisig.com/pci/1AF4/1000", "http://pcisig.com/pci/1af4", "x"]
        {
            assert_eq!(ids.find(id), None, "{id}");
        }
        assert_eq!(ids.find("http://usb.org/usb/1d6b/0001").unwrap().product, "1.1 root hub");
        let all = ["pcisig.com/pci/1af4/1000", "pcisig.com/pci/8086/1000", "usb.org/usb/1d6b/0001"];
        assert_eq!(ids.ids().len(), 4);
        assert!(all.iter().all(|id| ids.ids().contains(&format!("http://{id}").into())));
        assert!(ids.ids().is_sorted() && ids.ids().iter().all(|id| ids.find(id).is_some()));
    }
}
