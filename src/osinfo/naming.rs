// SPDX-License-Identifier: LGPL-2.1-or-later
//! Where the file of an entity lies: the rule that makes it possible to find one without reading the others.

/// The kinds of entity that have files of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Os,
    Platform,
    Device,
    Deployment,
    InstallScript,
    Datamap,
}

impl Kind {
    /// The element in the file, and the directory below the database.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Os => "os",
            Kind::Platform => "platform",
            Kind::Device => "device",
            Kind::Deployment => "deployment",
            Kind::InstallScript => "install-script",
            Kind::Datamap => "datamap",
        }
    }
}

/// The files of one entity, whatever the location: `DIR/STEM.xml` and `DIR/STEM.d/*.xml`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) kind: Kind,
    /// Directory below that of the kind; empty for a file directly in it.
    pub(super) dir: String,
    pub(super) stem: String,
}

impl Key {
    /// The key that an id leads to; none if no file can hold such an id.
    ///
    /// The first slash of the id (without `http://`) parts directory and file; every other byte that is not a letter,
    /// a digit, `-`, `.` or `_` is a `-` in the file name.
    pub(super) fn of_id(kind: Kind, id: &str) -> Option<Key> {
        let id = id.strip_prefix("http://").unwrap_or(id);
        let (dir, stem) = match id.split_once('/') {
            Some((dir, stem)) => (plain(dir), plain(stem)),
            None => (String::new(), plain(id)),
        };
        // `.` and `..` would leave the directory, `//` cannot occur in a path that was found by looking, and
        // directories called `schema` hold no data.
        let reachable = match dir.as_str() {
            "." | ".." | "schema" => false,
            "" => !id.contains('/'),
            _ => true,
        };
        reachable.then_some(Key { kind, dir, stem })
    }

    /// The id of a device in the lists of hardware ids that has this key.
    pub(super) fn hardware_id(&self) -> Option<String> {
        let (bus, rest) = self.stem.split_once('-')?;
        let (vendor, product) = rest.split_once('-')?;
        let known = matches!(
            (self.kind, self.dir.as_str(), bus),
            (Kind::Device, "pcisig.com", "pci") | (Kind::Device, "usb.org", "usb")
        );
        known.then(|| format!("http://{}/{bus}/{vendor}/{product}", self.dir))
    }

    /// The directory of the files, relative to the location.
    pub(super) fn directory(&self) -> String {
        join(self.kind.name(), &self.dir)
    }

    /// The master file, relative to the location.
    #[cfg(test)]
    pub(super) fn master(&self) -> String {
        format!("{}/{}.xml", self.directory(), self.stem)
    }
}

/// `dir/name`, or just one of them where the other is empty.
pub(super) fn join(dir: &str, name: &str) -> String {
    match (dir, name) {
        ("", name) => name.to_owned(),
        (dir, "") => dir.to_owned(),
        (dir, name) => format!("{dir}/{name}"),
    }
}

fn plain(part: &str) -> String {
    part.bytes()
        .map(|byte| match byte {
            b'-' | b'.' | b'_' => byte as char,
            _ if byte.is_ascii_alphanumeric() => byte as char,
            _ => '-',
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lead_to_files() {
        let path = |id| Key::of_id(Kind::Os, id).map(|key| key.master());
        for (id, expected) in [
            ("http://fedoraproject.org/fedora/36", "os/fedoraproject.org/fedora-36.xml"),
            ("http://a.org/x/y z/ü", "os/a.org/x-y-z---.xml"),
            ("https://a.org/x/1", "os/https-/-a.org-x-1.xml"),
            ("a.org/x_1", "os/a.org/x_1.xml"),
            ("alone", "os/alone.xml"),
        ] {
            assert_eq!(path(id).as_deref(), Some(expected), "{id}");
        }
        let device = Key::of_id(Kind::Device, "http://pcisig.com/pci/1af4/1000").map(|key| key.master());
        assert_eq!(device.as_deref(), Some("device/pcisig.com/pci-1af4-1000.xml"));
    }

    #[test]
    fn no_id_leads_out_of_the_database() {
        for id in ["http://../x", "http://./x", "http:///etc/passwd", "/etc/passwd", "http://schema/osinfo"] {
            assert_eq!(Key::of_id(Kind::Os, id), None, "{id}");
        }
        let inside = Key::of_id(Kind::Os, "http://a/../../etc/passwd").map(|key| key.master());
        assert_eq!(inside.as_deref(), Some("os/a/..-..-etc-passwd.xml"));
    }
}
