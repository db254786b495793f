// SPDX-License-Identifier: LGPL-2.1-or-later
//! The options of a golden case, in the notation of virt-install.

use serde_json::Value;

/// The options of a case.
pub struct Arguments<'a>(pub &'a Value);

impl<'a> Arguments<'a> {
    /// All values of an option; a flag has the value "".
    pub fn all(&self, option: &str) -> Vec<&'a str> {
        let values = self.0.get(option).and_then(Value::as_array);
        values.into_iter().flatten().map(|value| value.as_str().unwrap_or_default()).collect()
    }

    /// The first value of an option.
    pub fn one(&self, option: &str) -> Option<&'a str> {
        self.all(option).first().copied()
    }

    /// Whether an option is there.
    pub fn has(&self, option: &str) -> bool {
        self.0.get(option).is_some()
    }

    /// Whether an option is there and does not say "none".
    pub fn wants(&self, option: &str) -> bool {
        self.one(option).is_some_and(|value| value != "none")
    }

    /// The names of all options.
    pub fn names(&self) -> Vec<&'a str> {
        self.0.as_object().map(|map| map.keys().map(String::as_str).collect()).unwrap_or_default()
    }
}

/// The parts of a value such as `path,device=cdrom`: what stands without a name first, then names with their values.
#[derive(Debug, Default)]
pub struct Parts {
    pub first: Option<String>,
    pub named: Vec<(String, String)>,
}

impl Parts {
    /// Splits a value. `first` says whether a leading part without `=` is a value of its own.
    pub fn of(value: &str) -> Parts {
        let mut parts = Parts::default();
        let split: Vec<&str> = value.split(',').filter(|part| !part.is_empty()).collect();
        for (index, part) in split.iter().enumerate() {
            match part.split_once('=') {
                Some((name, value)) if !name.contains('/') => parts.named.push((name.to_owned(), value.to_owned())),
                _ if index == 0 => parts.first = Some((*part).to_owned()),
                // A comma within a value, such as that of a kernel command line, or a flag.
                _ => match parts.named.last_mut() {
                    Some((name, value)) if name.contains("args") || name == "cmdline" => {
                        value.push(',');
                        value.push_str(part);
                    }
                    _ => parts.named.push(((*part).to_owned(), String::new())),
                },
            }
        }
        parts
    }

    /// The value of one of these names.
    pub fn get(&self, names: &[&str]) -> Option<&str> {
        self.named.iter().find(|(name, _)| names.contains(&name.as_str())).map(|(_, value)| value.as_str())
    }
}
