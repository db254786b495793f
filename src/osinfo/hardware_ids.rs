// SPDX-License-Identifier: LGPL-2.1-or-later
//! The lists of PCI and USB ids that distributions install: names of vendors and products.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// One device of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    /// `pci` or `usb`.
    pub(super) bus: &'static str,
    pub(super) vendor_id: &'a str,
    pub(super) vendor: &'a str,
    pub(super) product_id: &'a str,
    pub(super) product: &'a str,
}

/// Where each list may lie, in the order of search.
const DIRECTORIES: [&str; 3] = ["/usr/share", "/usr/share/misc", "/usr/share/hwdata"];

/// Larger files are no such lists; the real ones have 1.5 MB.
const MAX_FILE: u64 = 32 << 20;

/// The lists of a machine, each read when it is first needed.
#[derive(Debug, Default)]
pub(super) struct HardwareIds {
    pci: List,
    usb: List,
}

impl HardwareIds {
    /// Those that are installed.
    pub(super) fn installed() -> HardwareIds {
        let find = |name: &str| DIRECTORIES.iter().map(|dir| Path::new(dir).join(name)).find(|path| path.is_file());
        HardwareIds { pci: List::of(find("pci.ids")), usb: List::of(find("usb.ids")) }
    }

    /// The same lists, not read yet.
    pub(super) fn unread(&self) -> HardwareIds {
        HardwareIds { pci: List::of(self.pci.path.clone()), usb: List::of(self.usb.path.clone()) }
    }

    #[cfg(test)]
    pub(super) fn of_texts(pci: &str, usb: &str) -> HardwareIds {
        let list = |text: &str| List { path: None, content: OnceLock::from(Content::of(text.to_owned())) };
        HardwareIds { pci: list(pci), usb: list(usb) }
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

    /// All devices with their ids.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, Entry<'_>)> {
        let lists = [(&self.pci, "pci", PCI), (&self.usb, "usb", USB)];
        lists.into_iter().flat_map(|(list, bus, prefix)| {
            let id = move |entry: Entry<'_>| format!("{prefix}{}/{}", entry.vendor_id, entry.product_id);
            let content = list.content();
            content.places.iter().map(move |place| content.entry(bus, place)).map(move |entry| (id(entry), entry))
        })
    }
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

    fn content(&self) -> &Content {
        self.content.get_or_init(|| {
            let usable = |path: &&PathBuf| path.metadata().is_ok_and(|metadata| metadata.len() <= MAX_FILE);
            let bytes = self.path.as_ref().filter(usable).and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
            Content::of(
                String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into()),
            )
        })
    }
}

/// The text of a list and where its devices are in it.
#[derive(Debug, Default)]
struct Content {
    text: String,
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
    fn of(text: String) -> Content {
        let mut places: Vec<Place> = Vec::new();
        let mut vendor: Option<([u8; 4], (u32, u32))> = None;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let (begin, line) = (start, line.trim_end_matches('\n'));
            start += line.len() + usize::from(text.as_bytes().get(start + line.len()) == Some(&b'\n'));
            if line.starts_with('#') || line.starts_with("\t\t") {
                continue;
            }
            let span = |skip: usize| ((begin + skip) as u32, (begin + line.len()) as u32);
            match line.strip_prefix('\t') {
                None => vendor = id_of(line).map(|id| (id, span(0))),
                Some(rest) => {
                    if let (Some((vendor, vendor_line)), Some(product)) = (vendor, id_of(rest)) {
                        places.push(Place { vendor, product, vendor_line, product_line: span(1) });
                    }
                }
            }
        }
        places.sort_by_key(|place| (place.vendor, place.product));
        places.reverse();
        places.dedup_by_key(|place| (place.vendor, place.product));
        places.reverse();
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
    fn line(&self, (begin, end): (u32, u32)) -> (&str, &str) {
        let line = self.text.get(begin as usize..end as usize).unwrap_or_default();
        let (id, name) = line.split_at_checked(4).unwrap_or_default();
        (id, name.trim_start())
    }
}

/// The id at the beginning of a line: four hexadecimal digits, white space, and at least one more character.
fn id_of(line: &str) -> Option<[u8; 4]> {
    let id: [u8; 4] = line.as_bytes().get(..4)?.try_into().ok()?;
    let is_id = id.iter().all(u8::is_ascii_hexdigit);
    let is_followed = line.as_bytes().get(4).is_some_and(u8::is_ascii_whitespace) && line.len() > 5;
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
        assert_eq!((entry.vendor, entry.product, entry.bus), ("Red Hat, Inc.", "Virtio network device", "pci"));
        assert_eq!(ids.find("http://pcisig.com/pci/8086/1000").map(|entry| entry.product), Some("again"));
        for id in
            ["http://pcisig.com/pci/1af4/1002", "http://pcisig.com/pci/1AF4/1000", "http://pcisig.com/pci/1af4", "x"]
        {
            assert_eq!(ids.find(id), None, "{id}");
        }
        assert_eq!(ids.find("http://usb.org/usb/1d6b/0001").map(|entry| entry.product), Some("1.1 root hub"));
        assert_eq!(ids.all().count(), 4);
        assert!(ids.all().all(|(id, entry)| ids.find(&id) == Some(entry)));
    }
}
