// SPDX-License-Identifier: LGPL-2.1-or-later
//! The corpus, and numbers that look random but are the same in every run.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

/// The XML files below these directories of the corpus, sorted; `None` (said so) where there is no corpus.
pub fn corpus(directories: &[&str]) -> Option<Vec<PathBuf>> {
    let root = match std::env::var_os("VIRTDESIGNER_CORPUS") {
        Some(path) => PathBuf::from(path),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"),
    };
    if !root.is_dir() {
        eprintln!("skipped: there is no corpus at {}", root.display());
        return None;
    }
    let mut files = Vec::new();
    let mut open: Vec<PathBuf> = directories.iter().map(|directory| root.join(directory)).collect();
    while let Some(directory) = open.pop() {
        let entries = std::fs::read_dir(&directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ext| ext == "xml" || ext == "rng" || ext == "in") {
                files.push(path);
            }
        }
    }
    assert!(!files.is_empty(), "the corpus at {} is empty", root.display());
    files.sort();
    Some(files)
}

/// A linear congruential generator: good enough to choose with, and always the same.
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Numbers {
        Numbers(seed)
    }

    /// A number below `limit`, which must not be 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// With a DOCTYPE, as our parser accepts it too.
pub fn roxmltree(text: &str) -> Result<roxmltree::Document<'_>, roxmltree::Error> {
    roxmltree::Document::parse_with_options(text, roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() })
}
