// SPDX-License-Identifier: LGPL-2.1-or-later
//! What all entities of the database have in common: an id and named values.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;

/// The id and the values of one entity, as the database states them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    id: String,
    /// In the order in which the keys were first met; a key with several values stands here several times.
    values: Vec<(Cow<'static, str>, String)>,
}

impl Record {
    pub(super) fn new(id: impl Into<String>) -> Record {
        Record { id: id.into(), values: Vec::new() }
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// All values of a key, in document order.
    pub(super) fn values<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Makes this the only value of a key.
    pub(super) fn set(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let key = key.into();
        self.values.retain(|(name, _)| *name != key);
        self.values.push((key, value.into()));
    }

    /// Makes these the values of a key, in this order; none of them takes the key away.
    pub(super) fn set_all<'a>(&mut self, key: &'static str, values: impl IntoIterator<Item = &'a str>) {
        self.values.retain(|(name, _)| *name != key);
        values.into_iter().for_each(|value| self.add(key, value));
    }

    /// Takes all values of a key away.
    pub(super) fn clear(&mut self, key: &str) {
        self.values.retain(|(name, _)| name != key);
    }

    /// Adds a value to those of a key.
    pub(super) fn add(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.values.push((key.into(), value.into()));
    }
}

/// Anything in the database that has an id and named values.
///
/// The key `id` is answered too, so that it can be used in a [`Filter`] like any other.
pub trait Entity {
    /// The id and all values.
    fn record(&self) -> &Record;

    /// Changes the values, for everybody who has this entity or gets it from now on.
    fn change_record(&mut self, change: &mut dyn FnMut(&mut Record));

    /// Sees the changes that others have made since this was got. Tells whether there were any.
    fn refresh(&mut self) -> bool;

    /// The id: a URI for what has a file of its own, a made-up but stable text for parts of it.
    fn id(&self) -> &str {
        self.record().id()
    }

    /// The first value of a key.
    fn param<'a>(&'a self, key: &'a str) -> Option<&'a str> {
        if key == "id" { Some(self.id()) } else { self.record().values(key).next() }
    }

    /// All values of a key, in document order.
    fn params<'a>(&'a self, key: &'a str) -> Vec<&'a str> {
        if key == "id" { vec![self.id()] } else { self.record().values(key).collect() }
    }

    /// Makes a value the only one of a key. The id stays what it is.
    fn set_param(&mut self, key: &str, value: &str) {
        self.change_record(&mut |record| record.set(key.to_owned(), value));
    }

    /// Adds a value to those of a key.
    fn add_param(&mut self, key: &str, value: &str) {
        self.change_record(&mut |record| record.add(key.to_owned(), value));
    }

    /// Takes all values of a key away.
    fn clear_param(&mut self, key: &str) {
        self.change_record(&mut |record| record.clear(key));
    }

    /// Whether a value is among those of a key.
    fn has_param(&self, key: &str, value: &str) -> bool {
        if key == "id" { self.id() == value } else { self.record().values(key).any(|own| own == value) }
    }

    /// The keys that have a value; `id` is always among them.
    fn param_keys(&self) -> Vec<&str> {
        let mut keys = vec!["id"];
        for (key, _) in &self.record().values {
            if !keys.contains(&key.as_ref()) {
                keys.push(key);
            }
        }
        keys
    }

    /// A value as a truth: `true` and `yes` are true, everything else is not.
    fn param_bool(&self, key: &str) -> Option<bool> {
        self.param(key).map(|value| matches!(value, "true" | "yes"))
    }

    /// A value as a number: decimal, or octal after `0`, or hexadecimal after `0x`; what follows the number is not
    /// looked at. No number gives none.
    fn param_number(&self, key: &str) -> Option<i64> {
        self.param(key).and_then(number)
    }
}

impl Entity for Record {
    fn record(&self) -> &Record {
        self
    }

    fn change_record(&mut self, change: &mut dyn FnMut(&mut Record)) {
        change(self);
    }

    fn refresh(&mut self) -> bool {
        false
    }
}

/// An entity as it is now.
pub(super) fn current<E: Entity + Clone>(entity: &E) -> E {
    let mut now = entity.clone();
    now.refresh();
    now
}

/// Makes a type with shared `data` that has a `record` an entity.
///
/// With `home` it also has a `db`, and goes over to the database that it was put into.
macro_rules! shared_entity {
    ($type:ty) => {
        $crate::osinfo::entity::shared_entity!($type, |_| false);
    };
    ($type:ty, home) => {
        $crate::osinfo::entity::shared_entity!($type, |entity: &mut Self| {
            let home = entity.data.home.as_ref().and_then($crate::osinfo::db::Home::db);
            let moved = home.filter(|home| !home.is_same(&entity.db));
            moved.map(|home| entity.db = home).is_some()
        });
    };
    ($type:ty, $go_home:expr) => {
        impl $crate::osinfo::entity::Entity for $type {
            fn record(&self) -> &$crate::osinfo::entity::Record {
                &self.data.record
            }

            fn change_record(&mut self, change: &mut dyn FnMut(&mut $crate::osinfo::entity::Record)) {
                self.data.change(|data| change(&mut data.record));
            }

            fn refresh(&mut self) -> bool {
                let is_new = self.data.refresh();
                let go_home: fn(&mut Self) -> bool = $go_home;
                go_home(self) || is_new
            }
        }
    };
}
pub(super) use shared_entity;

/// Makes a type with a `record` of its own, which no other handle shares, an entity.
macro_rules! plain_entity {
    ($type:ty) => {
        impl $crate::osinfo::entity::Entity for $type {
            fn record(&self) -> &$crate::osinfo::entity::Record {
                &self.record
            }

            fn change_record(&mut self, change: &mut dyn FnMut(&mut $crate::osinfo::entity::Record)) {
                change(&mut self.record);
            }

            fn refresh(&mut self) -> bool {
                false
            }
        }
    };
}
pub(super) use plain_entity;

fn number(text: &str) -> Option<i64> {
    let text = text.trim_start();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let (digits, radix) = match hexadecimal {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_hexdigit()) => (rest, 16),
        _ if digits.starts_with('0') => (digits, 8),
        _ => (digits, 10),
    };
    let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let magnitude = match &digits[..end] {
        "" => return None,
        digits => i128::from_str_radix(digits, radix).unwrap_or(i128::MAX),
    };
    let value = if negative { -magnitude } else { magnitude };
    Some(value.clamp(i64::MIN.into(), i64::MAX.into()) as i64)
}

/// A day, as release and end-of-life dates give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD`; none if there is no such day.
    pub fn parse(text: &str) -> Option<Date> {
        let mut fields = text.trim().splitn(3, '-');
        let date = Date {
            year: fields.next()?.parse().ok()?,
            month: fields.next()?.parse().ok()?,
            day: fields.next()?.parse().ok()?,
        };
        let every = |years| date.year.is_multiple_of(years);
        let leap = every(4) && (!every(100) || every(400));
        let days = match date.month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        (date.year > 0 && (1..=days).contains(&date.day)).then_some(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Naming something again replaces what was said before and moves it to the end: of all items with the same key, keeps
/// the last one.
pub(super) fn keep_last<T>(items: &mut Vec<T>, key: impl Fn(&T) -> &str) {
    if items.is_sorted_by(|a, b| key(a) < key(b)) {
        // Each is another one than the one before it: so much can be seen without any memory.
        return;
    }
    let mut last: HashMap<&str, usize> = HashMap::with_capacity(items.len());
    items.iter().enumerate().for_each(|(index, item)| _ = last.insert(key(item), index));
    if last.len() < items.len() {
        let kept: HashSet<usize> = last.into_values().collect();
        let mut index = 0..;
        items.retain(|_| index.next().is_some_and(|index| kept.contains(&index)));
    }
}

/// Writes getters for values that are plain texts.
macro_rules! text_getters {
    ($type:ty { $($(#[$doc:meta])* $name:ident = $key:literal;)* }) => {
        impl $type {
            $($(#[$doc])* pub fn $name(&self) -> Option<&str> {
                $crate::osinfo::entity::Entity::param(self, $key)
            })*
        }
    };
}
pub(super) use text_getters;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_c_reads_them() {
        for (text, expected) in [
            ("1073741824", Some(1073741824)),
            ("0x10", Some(16)),
            ("010", Some(8)),
            ("12abc", Some(12)),
            (" -7", Some(-7)),
            ("0", Some(0)),
            ("0x", Some(0)),
            ("abc", None),
            ("", None),
            ("99999999999999999999", Some(i64::MAX)),
            ("999999999999999999999999999999999999999999999", Some(i64::MAX)),
        ] {
            assert_eq!(number(text), expected, "{text:?}");
        }
    }

    #[test]
    fn set_replaces_and_add_appends() {
        let mut record = Record::new("i");
        record.add("short-id", "a");
        record.add("short-id", "b");
        record.set("name", "x");
        record.set("name", "y");
        assert_eq!(record.params("short-id"), ["a", "b"]);
        assert_eq!(record.params("name"), ["y"]);
        assert_eq!(record.param("id"), Some("i"));
        assert_eq!(record.param_keys(), ["id", "short-id", "name"]);
    }

    #[test]
    fn the_last_of_a_name_is_kept() {
        let mut items = vec!["a1", "b1", "a2", "c1", "b2"];
        keep_last(&mut items, |item| &item[..1]);
        assert_eq!(items, ["a2", "c1", "b2"]);
    }

    #[test]
    fn dates_are_days_that_exist() {
        assert_eq!(Date::parse("2022-05-10").map(|date| date.to_string()).as_deref(), Some("2022-05-10"));
        assert!(Date::parse("2024-02-29") > Date::parse("2023-12-31"));
        for text in ["2023-02-29", "2022-13-01", "2022-05", "soon", "", "2022-05-00", "2022-05-10x"] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
    }
}
