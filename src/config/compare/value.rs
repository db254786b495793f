// SPDX-License-Identifier: LGPL-2.1-or-later
//! When two different texts are the same value.
//!
//! | kind in the tables | the same |
//! |---|---|
//! | whole number | `10`, ` 10 `, `0xa` (and `012` where the field is written in octal) |
//! | decimal fraction | `0.5`, `.50` |
//! | quantity | `1` in `GiB`, `1048576` in `KiB`, or without a unit where that is the implied one |
//! | boolean | `yes`, `on`, `true`, `1`; `no`, `off`, `false`, `0` |
//! | enum | with or without white space around it |
//!
//! Texts of other kinds, and such that cannot be read as what they should be, are the same if they are equal.

use crate::config::class::{Kind, Unit};
use crate::config::number;

/// A text and the unit that stands beside it.
type Written<'a> = (&'a str, Option<&'a str>);

/// Whether two texts are the same value of a kind.
pub(super) fn same(kind: &Kind, old: Written<'_>, new: Written<'_>) -> bool {
    match *kind {
        Kind::Uint { base, .. } => both(number::parse_uint(old.0, base), number::parse_uint(new.0, base)),
        Kind::Int { .. } => both(int(old.0), int(new.0)),
        Kind::Double => both(double(old.0), double(new.0)),
        Kind::Size { implied, .. } => both(bytes(old, implied), bytes(new, implied)),
        Kind::Bool { .. } => both(boolean(old.0), boolean(new.0)),
        Kind::Enum(_) => old.0.trim_ascii() == new.0.trim_ascii(),
        _ => false,
    }
}

/// Whether two quantities have the same unit or, with different ones, the same value.
pub(super) fn same_unit(kind: &Kind, old: Written<'_>, new: Written<'_>) -> bool {
    let Kind::Size { implied, .. } = *kind else { return false };
    both(factor(old.1, implied), factor(new.1, implied)) || both(bytes(old, implied), bytes(new, implied))
}

fn both<T: PartialEq>(old: Option<T>, new: Option<T>) -> bool {
    old.is_some() && old == new
}

fn int(text: &str) -> Option<i64> {
    text.trim_ascii().parse().ok()
}

fn double(text: &str) -> Option<f64> {
    text.trim_ascii().parse().ok().filter(|value: &f64| value.is_finite())
}

fn boolean(text: &str) -> Option<bool> {
    match text.trim_ascii() {
        "yes" | "on" | "true" | "1" => Some(true),
        "no" | "off" | "false" | "0" => Some(false),
        _ => None,
    }
}

fn factor(unit: Option<&str>, implied: Unit) -> Option<Unit> {
    unit.map_or(Some(implied), number::unit_bytes)
}

fn bytes((text, unit): Written<'_>, implied: Unit) -> Option<u128> {
    let value = number::parse_uint(text, crate::config::class::Base::Decimal)?;
    Some(u128::from(value) * u128::from(factor(unit, implied)?))
}
