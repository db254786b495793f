// SPDX-License-Identifier: LGPL-2.1-or-later
//! Names of architectures: each source spells them in its own way.

/// Other spellings, by the name that the database uses.
const SPELLINGS: &[(&str, &[&str])] = &[
    ("i686", &["i386", "i486", "i586", "x86", "ia32", "x86_32"]),
    ("x86_64", &["amd64", "x64", "x86-64", "x86_64_v2", "x86_64_v3", "x86_64_v4"]),
    ("aarch64", &["arm64"]),
    ("armv7l", &["armhfp", "armhf", "armv7", "armv7hl"]),
    ("armv6l", &["armel", "armv6", "armv6hl"]),
    ("ppc64le", &["ppc64el", "powerpc64le"]),
    ("ppc64", &["powerpc64"]),
    ("ppc", &["powerpc"]),
    ("riscv64", &["rv64", "riscv"]),
    ("loongarch64", &["loong64"]),
];

/// The name that the database uses for an architecture; one that is not known stays as it is.
pub(in crate::osinfo) fn canonical(name: &str) -> &str {
    let known = SPELLINGS.iter().find(|(_, others)| others.iter().any(|other| other.eq_ignore_ascii_case(name)));
    known.map_or(name, |(own, _)| own)
}

/// Whether something of an architecture can be what the database has for one. What does not say fits all.
pub(super) fn fits(own: Option<&str>, reference: Option<&str>) -> bool {
    match (own, reference) {
        (None, _) | (_, None | Some("all")) => true,
        (Some(own), Some(reference)) => canonical(own) == canonical(reference),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_one_architecture() {
        for (own, reference) in [("i386", "i686"), ("i586", "i386"), ("AMD64", "x86_64"), ("armhfp", "armv7l")] {
            assert!(fits(Some(own), Some(reference)) && fits(Some(reference), Some(own)), "{own} {reference}");
        }
        assert!(fits(None, Some("x86_64")) && fits(Some("s390x"), Some("all")) && fits(Some("x"), Some("x")));
        assert!(!fits(Some("i686"), Some("x86_64")) && !fits(Some("ppc64"), Some("ppc64le")));
    }
}
