// SPDX-License-Identifier: LGPL-2.1-or-later
//! Numbers and quantities as libvirt writes them.

use super::class::{Base, Unit};

/// Reads a whole number, decimal, hexadecimal (`0x`) or, where the field is written so, octal.
pub(super) fn parse_uint(text: &str, base: Base) -> Option<u64> {
    let text = text.trim_ascii();
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return digits_of(digits, 16);
    }
    digits_of(text, if matches!(base, Base::Octal(_)) { 8 } else { 10 })
}

fn digits_of(digits: &str, radix: u32) -> Option<u64> {
    // from_str_radix takes a leading plus sign, which no libvirt number has.
    if digits.starts_with('+') { None } else { u64::from_str_radix(digits, radix).ok() }
}

/// Writes a whole number.
pub(super) fn format_uint(value: u64, base: Base) -> String {
    match base {
        Base::Decimal => value.to_string(),
        Base::Hex(width) => format!("0x{value:0width$x}"),
        Base::Octal(width) => format!("{value:0width$o}"),
    }
}

/// The number of bytes in a unit of a scaled integer (libvirt documentation: KB is 1000, KiB and K are 1024; letters
/// in either case).
pub(super) fn unit_bytes(unit: &str) -> Option<Unit> {
    let unit = unit.trim_ascii();
    if unit.is_empty()
        || unit.eq_ignore_ascii_case("b")
        || unit.eq_ignore_ascii_case("bytes")
        || unit.eq_ignore_ascii_case("byte")
    {
        return Some(1);
    }
    let mut chars = unit.chars();
    let power = match chars.next()?.to_ascii_lowercase() {
        'k' => 1,
        'm' => 2,
        'g' => 3,
        't' => 4,
        'p' => 5,
        'e' => 6,
        _ => return None,
    };
    match chars.as_str().to_ascii_lowercase().as_str() {
        "" | "ib" => Some(1024u64.pow(power)),
        "b" => Some(1000u64.pow(power)),
        _ => None,
    }
}

/// Converts a quantity between units, rounding up as libvirt does. None if it does not fit.
pub(super) fn convert(value: u64, from: Unit, to: Unit) -> Option<u64> {
    let bytes = u128::from(value) * u128::from(from);
    u64::try_from(bytes.div_ceil(u128::from(to))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(parse_uint(" 12 ", Base::Decimal), Some(12));
        assert_eq!(parse_uint("0x1f", Base::Decimal), Some(31));
        assert_eq!(parse_uint("0744", Base::Octal(4)), Some(0o744));
        assert_eq!(parse_uint("+1", Base::Decimal), None);
        assert_eq!(parse_uint("", Base::Decimal), None);
        assert_eq!(parse_uint("18446744073709551616", Base::Decimal), None);
        assert_eq!(format_uint(5, Base::Hex(4)), "0x0005");
        assert_eq!(format_uint(0o744, Base::Octal(4)), "0744");
    }

    #[test]
    fn units() {
        assert_eq!(unit_bytes("KiB"), Some(1024));
        assert_eq!(unit_bytes("KB"), Some(1000));
        assert_eq!(unit_bytes("G"), Some(1 << 30));
        assert_eq!(unit_bytes("furlong"), None);
        assert_eq!(convert(2, 1 << 30, 1024), Some(2 << 20));
        assert_eq!(convert(1500, 1, 1024), Some(2));
        assert_eq!(convert(u64::MAX, 1 << 60, 1), None);
    }
}
