// SPDX-License-Identifier: LGPL-2.1-or-later
//! Collects what generated tables refer to by number, each thing once.

use std::collections::HashMap;
use std::hash::Hash;

/// Things by number.
pub struct Pool<T>(pub Vec<T>, HashMap<T, usize>);

impl<T: Clone + Eq + Hash> Pool<T> {
    pub fn new() -> Pool<T> {
        Pool(Vec::new(), HashMap::new())
    }

    pub fn add(&mut self, item: T) -> usize {
        if let Some(&at) = self.1.get(&item) {
            return at;
        }
        self.0.push(item.clone());
        self.1.insert(item, self.0.len() - 1);
        self.0.len() - 1
    }
}

/// Texts in one text, for `Text` of `src/config/pool.rs`.
#[derive(Default)]
pub struct Texts {
    pub text: String,
    known: HashMap<String, String>,
}

impl Texts {
    /// The Rust expression for a text.
    pub fn add(&mut self, text: &str) -> String {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let (start, length) = (self.text.len(), text.len());
        assert!(start < 1 << 24 && length < 1 << 8, "too long for a table: {text}");
        self.text.push_str(text);
        let expression = format!("Text({})", start << 8 | length);
        self.known.insert(text.to_owned(), expression.clone());
        expression
    }
}

/// Rows in one table, for `Part` of `src/config/pool.rs`.
#[derive(Default)]
pub struct Parts {
    pub rows: Vec<String>,
    known: HashMap<Vec<String>, String>,
}

impl Parts {
    /// The Rust expression for rows that follow each other.
    pub fn add(&mut self, rows: Vec<String>) -> String {
        if let Some(known) = self.known.get(&rows) {
            return known.clone();
        }
        let expression = match rows.len() {
            0 => "Part::new(0, 0)".to_owned(),
            count => format!("Part::new({}, {count})", self.rows.len()),
        };
        self.rows.extend(rows.iter().cloned());
        self.known.insert(rows, expression.clone());
        expression
    }
}
