// SPDX-License-Identifier: LGPL-2.1-or-later
//! Which translation of a name is taken.

use std::collections::BTreeSet;

/// The languages that the user reads, as locale names (`pt_BR`, `pt`, ...).
///
/// Only membership counts, not preference: of the translations in a file the last one whose language is in the set
/// is taken, as it has always been for this file format. Files therefore list `pt` before `pt_BR`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Languages(BTreeSet<String>);

impl Languages {
    /// No translation at all: the plain text of each name.
    pub fn none() -> Self {
        Self::default()
    }

    /// The languages of a colon-separated list of locale names, each with all its less specific forms.
    pub fn from_list(list: &str) -> Self {
        Languages(list.split(':').filter(|name| !name.is_empty()).flat_map(variants).collect())
    }

    /// The languages of the process: `LANGUAGE`, or the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
    /// something. `setlocale` plays no part in it.
    pub fn from_env() -> Self {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    fn from_lookup(get: impl Fn(&str) -> Option<String>) -> Self {
        ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(get)
            .find(|value| !value.is_empty())
            .map_or_else(Self::none, |value| Self::from_list(&value))
    }

    /// Whether texts in this language are wanted.
    pub fn contains(&self, language: &str) -> bool {
        self.0.contains(language)
    }
}

/// `sr_RS.UTF-8@latin` and each shorter form of it: any of territory, codeset and modifier may be missing.
fn variants(name: &str) -> Vec<String> {
    let (rest, modifier) = split_before(name, '@');
    let (rest, codeset) = split_before(rest, '.');
    let (language, territory) = split_before(rest, '_');
    let mut found = Vec::new();
    for mask in 0..8 {
        let mut variant = language.to_owned();
        for (bit, part) in [territory, codeset, modifier].into_iter().enumerate() {
            if mask & (1 << bit) != 0 {
                variant.push_str(part);
            }
        }
        found.push(variant);
    }
    found
}

fn split_before(text: &str, separator: char) -> (&str, &str) {
    text.split_at(text.find(separator).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(vars: &[(&str, &str)]) -> Languages {
        Languages::from_lookup(|name| vars.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_string()))
    }

    #[test]
    fn every_shorter_form_is_wanted_too() {
        let languages = Languages::from_list("sr_RS.UTF-8@latin");
        for name in ["sr", "sr_RS", "sr.UTF-8", "sr@latin", "sr_RS@latin", "sr_RS.UTF-8@latin"] {
            assert!(languages.contains(name), "{name}");
        }
        assert!(!languages.contains("RS") && !languages.contains(""));
    }

    #[test]
    fn language_variable_wins_and_empty_ones_say_nothing() {
        let languages = from(&[("LANGUAGE", "pt_BR:fr"), ("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")]);
        assert!(languages.contains("pt_BR") && languages.contains("pt") && languages.contains("fr"));
        assert!(!languages.contains("de"));
        assert!(from(&[("LANGUAGE", ""), ("LC_ALL", ""), ("LANG", "de_DE.UTF-8")]).contains("de"));
        assert_eq!(from(&[]), Languages::none());
    }
}
