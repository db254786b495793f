// SPDX-License-Identifier: LGPL-2.1-or-later
//! The `.treeinfo` file of an installation tree.
//!
//! An INI file: `[group]`, `key = value`, comments after `#` or `;`. Groups of the same name are one, and the last
//! value of a key counts. Blanks around keys and values do not. A line that is none of these is skipped, as are the
//! groups that tell nothing about what the tree is: a new kind of line must not hide a tree.

/// What a `.treeinfo` says. Empty values are none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::osinfo) struct Treeinfo {
    pub(in crate::osinfo) family: Option<String>,
    pub(in crate::osinfo) variant: Option<String>,
    pub(in crate::osinfo) version: Option<String>,
    pub(in crate::osinfo) arch: Option<String>,
    pub(in crate::osinfo) kernel: Option<String>,
    pub(in crate::osinfo) initrd: Option<String>,
    pub(in crate::osinfo) boot_iso: Option<String>,
}

/// Those in use have a few thousand bytes; with checksums of everything, some ten thousands.
pub(super) const MAX_SIZE: usize = 1 << 20;

impl Treeinfo {
    /// Reads the text of a `.treeinfo`; none if it says nothing that would tell one tree from another.
    pub(super) fn parse(text: &str) -> Option<Treeinfo> {
        // `[general]` repeats for older readers what `[release]` and `[tree]` say; a tree may have left it out.
        let value = |places: [(&str, &str); 2]| places.iter().find_map(|(group, key)| last(text, group, key));
        let arch = value([("general", "arch"), ("tree", "arch")]);
        let images = arch.map(|arch| format!("images-{arch}"));
        let image = |key| images.as_ref().and_then(|group| last(text, group, key)).map(str::to_owned);
        let treeinfo = Treeinfo {
            family: value([("general", "family"), ("release", "name")]).map(str::to_owned),
            variant: value([("general", "variant"), ("tree", "variants")]).map(str::to_owned),
            version: value([("general", "version"), ("release", "version")]).map(str::to_owned),
            kernel: image("kernel"),
            initrd: image("initrd"),
            boot_iso: image("boot.iso"),
            arch: arch.map(str::to_owned),
        };
        (treeinfo != Treeinfo::default()).then_some(treeinfo)
    }
}

/// The last value of a key in all groups of a name, if it is not blank.
fn last<'t>(text: &'t str, group: &str, key: &str) -> Option<&'t str> {
    let (mut here, mut found) = (false, None);
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        if line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            here = name.trim() == group;
        } else if here
            && let Some((own, value)) = line.split_once('=').or_else(|| line.split_once(':'))
            && own.trim() == key
        {
            found = Some(value.trim());
        }
    }
    found.filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read() {
        let text = "\u{feff}; made by hand\n[general]\nfamily = Red Hat Enterprise Linux\nversion=7.5 \narch=x86_64\n\
                    variant =\n[images-x86_64]\n kernel = images/pxeboot/vmlinuz\ninitrd=a=b\nboot.iso=images/boot.iso\n\
                    [images-xen]\nkernel = wrong\nstray line\n# family = wrong\n[general]\nfamily = Fedora\n";
        let treeinfo = Treeinfo::parse(text).unwrap();
        let own = |value: &str| Some(value.to_owned());
        let expected = Treeinfo {
            family: own("Fedora"),
            variant: None,
            version: own("7.5"),
            arch: own("x86_64"),
            kernel: own("images/pxeboot/vmlinuz"),
            initrd: own("a=b"),
            boot_iso: own("images/boot.iso"),
        };
        assert_eq!(treeinfo, expected);
        assert_eq!(Treeinfo::parse(&text.replace('\n', "\r\n")), Some(expected));
    }

    #[test]
    fn the_newer_groups_do_as_well() {
        let text = "[release]\nname = Fedora\nversion = 42\n[tree]\narch = aarch64\nvariants = Server\n";
        let treeinfo = Treeinfo::parse(text).unwrap();
        assert_eq!(treeinfo.family.as_deref(), Some("Fedora"));
        assert_eq!((treeinfo.version.as_deref(), treeinfo.arch.as_deref()), (Some("42"), Some("aarch64")));
        assert_eq!(treeinfo.variant.as_deref(), Some("Server"));
    }

    #[test]
    fn a_text_that_says_nothing_is_none() {
        for text in ["", "[general", "x", "[general]\nname = x\n", "family = x", "\0\0[]=", "[general]\nfamily=\n"] {
            assert_eq!(Treeinfo::parse(text), None, "{text:?}");
        }
    }
}
