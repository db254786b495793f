// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which operating systems can be what a medium or a tree carries, found without reading all of their files in full.
//!
//! The text of each file is searched for its `<iso>` or `<treeinfo>` elements, and the patterns in them are kept. Only
//! a file with patterns that fit is read. The search may let too much through, never too little: what it does not see
//! through, it lets through.

use super::super::load::Load;
use super::super::naming::{Key, Kind};
use super::super::skim;
use super::super::table::in_parallel;
use super::super::{Db, Os};
use super::pattern::{Pattern, literal_prefix};

/// What describes one kind of source: its element, and the elements with patterns in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::osinfo) enum Described {
    Iso,
    Treeinfo,
}

const ISO: [&str; 4] = ["volume-id", "system-id", "publisher-id", "application-id"];
const TREEINFO: [&str; 4] = ["family", "variant", "version", "arch"];

impl Described {
    fn element(self) -> (&'static str, [&'static str; 4]) {
        match self {
            Described::Iso => ("iso", ISO),
            Described::Treeinfo => ("treeinfo", TREEINFO),
        }
    }
}

/// The texts of a medium or a tree, in the order of the elements with patterns for them.
pub(in crate::osinfo) type Texts<'a> = [Option<&'a str>; 4];

/// A pattern, and what every text that fits it begins with: few get past that.
#[derive(Debug, PartialEq, Eq)]
struct Plain {
    pattern: Box<str>,
    prefix: Box<str>,
}

/// The patterns of one element; where there is none, anything may be there, or nothing.
#[derive(Debug, PartialEq, Eq)]
struct Hint([Option<Plain>; 4]);

impl Hint {
    /// Lets everything through.
    const OPEN: Hint = Hint([const { None }; 4]);

    fn agrees(&self, texts: &Texts<'_>) -> bool {
        let begins = |plain: &Plain, text: &str| text.starts_with(&*plain.prefix);
        let fits = |plain: &Plain, text: &str| Pattern::new(&plain.pattern).is_some_and(|pattern| pattern.fits(text));
        let all = |check: &dyn Fn(&Plain, &str) -> bool| {
            self.0.iter().zip(texts).all(|(plain, text)| match (plain, text) {
                (None, _) => true,
                (Some(plain), Some(text)) => check(plain, text),
                (Some(_), None) => false,
            })
        };
        all(&begins) && all(&fits)
    }
}

/// The hints of all files of operating systems.
#[derive(Debug)]
pub(in crate::osinfo) struct Index(Vec<(Key, Vec<Hint>)>);

impl Index {
    pub(in crate::osinfo) fn new(db: &Db, kind: Described) -> Index {
        let keys: Vec<Key> = db.store().keys(Kind::Os).into_iter().collect();
        let db = db.clone();
        let mut all = in_parallel(keys, move |key| (key.clone(), hints_of_key(&db, key, kind)));
        all.retain(|(_, hints)| !hints.is_empty());
        all.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        Index(all)
    }

    /// The operating systems that are worth trying.
    pub(in crate::osinfo) fn candidates(&self, db: &Db, texts: &Texts<'_>) -> Vec<Os> {
        let agreeing = self.0.iter().filter(|(_, hints)| hints.iter().any(|hint| hint.agrees(texts)));
        let found: Vec<_> = agreeing.flat_map(|(key, _)| db.oses_of_key(key)).map(|data| data.current()).collect();
        found.into_iter().filter(|data| !data.id().is_empty()).map(|data| Os::of(db, data)).collect()
    }
}

fn hints_of_key(db: &Db, key: &Key, kind: Described) -> Vec<Hint> {
    let mut hints = Vec::new();
    for part in db.store().parts(key) {
        let Ok(content) = db.store().read(&part) else { continue };
        match std::str::from_utf8(content.bytes()) {
            Ok(text) => hints.append(&mut hints_in(text, kind)),
            Err(_) => hints.push(Hint::OPEN),
        }
    }
    hints
}

fn hints_in(text: &str, kind: Described) -> Vec<Hint> {
    let (element, fields) = kind.element();
    let (start, end) = (format!("<{element}"), format!("</{element}"));
    let mut hints = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(&start) {
        let inside = &rest[at + start.len()..];
        if !skim::ends_name(inside.as_bytes()) {
            rest = inside;
            continue;
        }
        let length = inside.find(&end).unwrap_or(inside.len());
        rest = &inside[length..];
        let inside = &inside[..length];
        // Comments and CDATA sections can hide what is there, and show what is not.
        if inside.contains("<!") || inside.contains("-->") {
            hints.push(Hint::OPEN);
        } else {
            hints.push(Hint(fields.map(|field| plain(inside, field))));
        }
    }
    hints
}

/// The pattern in an element, if it is written there as it is.
fn plain(inside: &str, field: &str) -> Option<Plain> {
    let mut patterns = skim::texts(inside, field);
    // Of several the last one counts, if it has a text; that is for those to find out who read the file.
    let (first, second) = (patterns.next()??, patterns.next());
    (!first.is_empty() && second.is_none())
        .then(|| Plain { pattern: first.into(), prefix: literal_prefix(first).into_boxed_str() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hints(text: &str) -> Vec<[Option<String>; 4]> {
        let hints = hints_in(text, Described::Iso);
        hints.into_iter().map(|hint| hint.0.map(|plain| plain.map(|plain| plain.pattern.into_string()))).collect()
    }

    #[test]
    fn patterns_are_found() {
        let text = "<os><media><iso><volume-id>Fedora-3[6]</volume-id><system-id >LINUX</system-id></iso></media>\
                    <isolated/><iso\n><publisher-id/></iso></os>";
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(hints(text), [[some("Fedora-3[6]"), some("LINUX"), None, None], [None, None, None, None]]);
    }

    #[test]
    fn what_is_not_plain_is_let_through() {
        for inside in [
            "<volume-id>a&#98;</volume-id>",
            "<volume-id>a</volume-id><volume-id>b</volume-id>",
            "<!-- <volume-id>a</volume-id> -->",
            "--> <volume-id>a</volume-id>",
            "<volume-id><![CDATA[a]]></volume-id>",
            "<volume-id x='>'>a</volume-id>",
            "<volume-id>a\r\nb</volume-id>",
            "<volume-id/>",
            "<volume-id>",
        ] {
            assert_eq!(hints(&format!("<iso>{inside}</iso>")), [[const { None }; 4]], "{inside}");
        }
    }

    #[test]
    fn texts_agree_with_the_patterns_for_them() {
        let hint =
            &hints_in("<iso><volume-id>Fed[e]</volume-id><publisher-id>.*</publisher-id></iso>", Described::Iso)[0];
        assert!(hint.agrees(&[Some("Fedex"), None, Some("x"), Some("y")]));
        assert!(
            !hint.agrees(&[Some("Fed"), None, Some("x"), None]) && !hint.agrees(&[Some("F"), None, Some("x"), None])
        );
        assert!(!hint.agrees(&[Some("Fedex"), None, None, None]), "there has to be one");
    }
}
