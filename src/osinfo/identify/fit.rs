// SPDX-License-Identifier: LGPL-2.1-or-later
//! Whether a medium or a tree is what the database describes, and which of several descriptions is the best.

use std::cmp::Reverse;

use super::super::entity::{Date, Entity};
use super::super::os::{Os, ReleaseStatus};
use super::super::product::Product;
use super::super::{Db, Media, Tree};
use super::architecture;
use super::index::{Described, Texts};
use super::pattern::{self, Pattern};

/// What the database describes by patterns.
pub(super) trait Source: Entity + Clone {
    const KIND: Described;
    /// The values that patterns are for. In the database they hold the pattern.
    const KEYS: [&'static str; 4];

    /// Those that an operating system has.
    fn all_of(os: &Os) -> Vec<Self>;

    /// What else tells one from another: whether it fits, and whether the reference states it.
    fn further(&self, reference: &Self) -> (bool, bool);

    fn texts(&self) -> Texts<'_> {
        Self::KEYS.map(|key| self.param(key).filter(|text| !text.is_empty()))
    }
}

impl Source for Media {
    const KIND: Described = Described::Iso;
    const KEYS: [&'static str; 4] = ["volume-id", "system-id", "publisher-id", "application-id"];

    fn all_of(os: &Os) -> Vec<Self> {
        os.media_list()
    }

    /// The size of the volume.
    fn further(&self, reference: &Self) -> (bool, bool) {
        match reference.volume_size().filter(|size| *size > 0) {
            None => (true, false),
            Some(size) => (self.volume_size() == Some(size), true),
        }
    }
}

impl Source for Tree {
    const KIND: Described = Described::Treeinfo;
    const KEYS: [&'static str; 4] = ["treeinfo-family", "treeinfo-variant", "treeinfo-version", "treeinfo-arch"];

    fn all_of(os: &Os) -> Vec<Self> {
        os.tree_list()
    }

    fn further(&self, reference: &Self) -> (bool, bool) {
        (reference.has_treeinfo(), false)
    }
}

/// Whether one fits a description: the architecture, each pattern that is stated, and the size if one is stated. A
/// description that states nothing fits nothing.
pub(super) fn fits<S: Source>(own: &S, reference: &S) -> bool {
    let (fits, stated) = own.further(reference);
    let patterns = reference.texts();
    fits && (stated || patterns.iter().any(Option::is_some))
        && architecture::fits(own.param("architecture"), reference.param("architecture"))
        && patterns.iter().zip(own.texts()).all(|(pattern, text)| match (pattern, text) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(pattern), Some(text)) => {
                text.starts_with(&pattern::literal_prefix(pattern))
                    && Pattern::new(pattern).is_some_and(|pattern| pattern.fits(text))
            }
        })
}

/// The order of descriptions that fit: the best is the least.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// One for this architecture goes before one for all of them.
    all_architectures: bool,
    /// A release goes before what changes all the time.
    rolling: bool,
    /// A stated size, then more patterns, then more literal characters in them: the most specific goes first.
    size_stated: Reverse<bool>,
    patterns: Reverse<usize>,
    literals: Reverse<usize>,
    /// Of releases that share their media's descriptors the newest goes first: what it needs does for the others too.
    release: Reverse<Option<Date>>,
    /// So that the order is always the same.
    os: String,
    place: usize,
}

/// A description that fits, and the operating system that has it.
pub(super) struct Fit<S> {
    pub(super) os: Os,
    pub(super) reference: S,
    rank: Rank,
}

/// All descriptions in a database that fit, the best one first.
///
/// An operating system that has some for the very architecture does not come with those for all of them.
pub(super) fn all_fits<S: Source>(db: &Db, own: &S) -> Vec<Fit<S>> {
    let mut all = Vec::new();
    for os in db.candidates(S::KIND, &own.texts()) {
        let fitting = S::all_of(&os).into_iter().enumerate().filter(|(_, reference)| fits(own, reference));
        let mut fitting: Vec<Fit<S>> = fitting
            .map(|(place, reference)| Fit { rank: rank(own, &os, &reference, place), os: os.clone(), reference })
            .collect();
        let rolling = os.release_status() == ReleaseStatus::Rolling;
        if !rolling && fitting.iter().any(|fit| !fit.rank.all_architectures) {
            fitting.retain(|fit| !fit.rank.all_architectures);
        }
        all.append(&mut fitting);
    }
    all.sort_by(|a, b| a.rank.cmp(&b.rank));
    all
}

fn rank<S: Source>(own: &S, os: &Os, reference: &S, place: usize) -> Rank {
    let patterns: Vec<&str> = reference.texts().into_iter().flatten().collect();
    Rank {
        all_architectures: reference.param("architecture") == Some("all"),
        rolling: os.release_status() == ReleaseStatus::Rolling,
        size_stated: Reverse(own.further(reference).1),
        patterns: Reverse(patterns.len()),
        literals: Reverse(patterns.iter().map(|pattern| pattern::literal_length(pattern)).sum()),
        release: Reverse(os.release_date()),
        os: os.id().to_owned(),
        place,
    }
}
