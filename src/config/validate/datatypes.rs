// SPDX-License-Identifier: LGPL-2.1-or-later
//! Whether a text is of a datatype, and how a datatype is described to people.

use super::pattern::Pattern;
use super::tables::{self, Datatype, DatatypeKind, string};
use std::sync::OnceLock;

/// White space as XML has it.
const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

/// How many values a message lists before it says that there are more.
const LISTED: usize = 24;

impl Datatype {
    /// Whether a text is of this datatype.
    pub fn accepts(&self, text: &str) -> bool {
        match self.kind {
            DatatypeKind::Any => true,
            DatatypeKind::Value => same_token(text, string(self.a)),
            DatatypeKind::Choice => self.parts().any(|part| part.accepts(text)),
            DatatypeKind::All => self.parts().all(|part| part.accepts(text)),
            DatatypeKind::Except => tables::datatype(self.a).accepts(text) && !tables::datatype(self.b).accepts(text),
            DatatypeKind::Integer => in_range(text, true, tables::range(self.a)),
            DatatypeKind::Unsigned => in_range(text, false, tables::range(self.a)),
            DatatypeKind::Pattern => matches(self.a, self.b, text),
            DatatypeKind::MaxLength => text.chars().count() <= usize::from(self.a),
            DatatypeKind::Double => is_double(text.trim_matches(SPACE), tables::range(self.a)),
            DatatypeKind::DateTime => is_date_time(text.trim_matches(SPACE)),
            DatatypeKind::Uri => is_uri(text.trim_matches(SPACE)),
            DatatypeKind::Name => is_name(text.trim_matches(SPACE)),
        }
    }

    fn parts(&self) -> impl Iterator<Item = &'static Datatype> {
        tables::links(self.a, self.b).iter().map(|part| tables::datatype(*part))
    }

    /// Whether only certain texts will do, so that the text tells variants apart.
    pub fn is_fixed(&self) -> bool {
        match self.kind {
            DatatypeKind::Value => true,
            DatatypeKind::Choice => self.parts().all(|part| part.kind == DatatypeKind::Value),
            _ => false,
        }
    }

    /// The fixed texts among what is accepted.
    pub fn values(&self) -> Vec<&'static str> {
        match self.kind {
            DatatypeKind::Value => vec![string(self.a)],
            DatatypeKind::Choice => self.parts().flat_map(Datatype::values).collect(),
            DatatypeKind::Except => tables::datatype(self.a).values(),
            _ => Vec::new(),
        }
    }

    /// The fixed texts, and those that the description lists after a colon.
    pub fn examples(&self) -> Vec<&'static str> {
        let mut examples = self.values();
        let list = self.doc().split_once(": ").map_or("", |(_, list)| list);
        let words = list.split([' ', ',']).filter(|word| !word.is_empty());
        examples.extend(words.filter(|word| self.accepts(word)));
        examples
    }

    /// The fixed texts that a description has to list: those that no words stand for.
    fn listed(&self) -> Vec<&'static str> {
        match self.kind {
            DatatypeKind::Choice if !self.is_fixed() && !self.doc().is_empty() => Vec::new(),
            DatatypeKind::Choice => self.parts().flat_map(Datatype::listed).collect(),
            _ => self.values(),
        }
    }

    /// Other things than fixed texts that are accepted, each described.
    fn descriptions(&self) -> Vec<String> {
        if !self.doc().is_empty() && !self.is_fixed() {
            return vec![self.doc().to_owned()];
        }
        let number = |(min, max): (i128, i128)| match (min, max) {
            (i128::MIN, i128::MAX) => "a whole number".to_owned(),
            (_, i128::MAX) => format!("a whole number from {min} on"),
            _ => format!("a whole number from {min} to {max}"),
        };
        vec![match self.kind {
            DatatypeKind::Value => return Vec::new(),
            DatatypeKind::Choice => return self.parts().flat_map(Datatype::descriptions).collect(),
            DatatypeKind::All => {
                let parts: Vec<String> = self.parts().flat_map(Datatype::descriptions).collect();
                parts.join(" and ")
            }
            DatatypeKind::Except => {
                let except = tables::datatype(self.b).values();
                format!("{} other than {}", tables::datatype(self.a).describe(), quoted(&except))
            }
            DatatypeKind::Integer | DatatypeKind::Unsigned => number(tables::range(self.a)),
            DatatypeKind::Pattern => format!("text of the form {}", string(self.a)),
            DatatypeKind::MaxLength => format!("at most {} characters", self.a),
            DatatypeKind::Any => "text".to_owned(),
            DatatypeKind::Double => match tables::range(self.a) {
                (i128::MIN, _) => "a decimal number".to_owned(),
                (min, _) => format!("a decimal number from {min} on"),
            },
            DatatypeKind::DateTime => "a date and time such as 2026-11-26T12:00:00".to_owned(),
            DatatypeKind::Uri => "a URI".to_owned(),
            DatatypeKind::Name => "an XML name".to_owned(),
        }]
    }

    /// What is expected, in words.
    pub fn describe(&self) -> String {
        describe(&[self])
    }
}

/// What any of several datatypes expects, in words.
pub(super) fn describe(datatypes: &[&Datatype]) -> String {
    let mut values: Vec<&str> = Vec::new();
    let mut others: Vec<String> = Vec::new();
    for datatype in datatypes {
        for value in datatype.listed() {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        for other in datatype.descriptions() {
            if !others.contains(&other) {
                others.push(other);
            }
        }
    }
    let mut words = match values.len() {
        0 => String::new(),
        1 => quoted(&values),
        _ => format!("one of {}", quoted(&values)),
    };
    for other in others {
        if !words.is_empty() {
            words.push_str(" or ");
        }
        words.push_str(&other);
    }
    words
}

fn quoted(values: &[&str]) -> String {
    let mut list: Vec<&str> =
        values.iter().take(LISTED).map(|value| if value.is_empty() { "''" } else { value }).collect();
    if values.len() > LISTED {
        list.push("...");
    }
    list.join(", ")
}

/// Whether two texts are the same word by word.
fn same_token(text: &str, value: &str) -> bool {
    text == value
        || text.split(SPACE).filter(|word| !word.is_empty()).eq(value.split(' ').filter(|word| !word.is_empty()))
}

fn in_range(text: &str, sign: bool, (min, max): (i128, i128)) -> bool {
    let text = text.trim_matches(SPACE);
    let digits = if sign { text.strip_prefix(['-', '+']).unwrap_or(text) } else { text };
    let significant = digits.trim_start_matches('0');
    // libxml2 takes 24 digits at most.
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) || significant.len() > 24 {
        return false;
    }
    let value: i128 = if significant.is_empty() { 0 } else { significant.parse().unwrap_or(i128::MAX) };
    (min..=max).contains(&if text.starts_with('-') { -value } else { value })
}

/// Whether a text matches an expression of the tables, which has this number. Compiled when first needed.
fn matches(expression: u16, number: u16, text: &str) -> bool {
    static COMPILED: [OnceLock<Option<Pattern>>; tables::PATTERNS] = [const { OnceLock::new() }; tables::PATTERNS];
    let Some(compiled) = COMPILED.get(usize::from(number)) else { return true };
    let pattern = compiled.get_or_init(|| Pattern::new(string(expression)));
    // A test says that all can be compiled.
    pattern.as_ref().is_none_or(|pattern| pattern.matches(text))
}

/// As libxml2 reads it: digits may be missing on one side of the point, and behind the exponent's letter.
fn is_double(text: &str, (min, max): (i128, i128)) -> bool {
    let unbounded = (min, max) == (i128::MIN, i128::MAX);
    if matches!(text, "INF" | "-INF" | "NaN") {
        return unbounded || text == "INF" && max == i128::MAX;
    }
    let number = text.trim_end_matches(['e', 'E']).parse::<f64>();
    if !unbounded && !number.is_ok_and(|number| number >= min as f64 && number <= max as f64) {
        return false;
    }
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) =
        text.split_once(['e', 'E']).map_or((text, ""), |(mantissa, exponent)| (mantissa, exponent));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    !(whole.is_empty() && fraction.is_empty()) && digits(whole) && digits(fraction) && digits(exponent)
}

fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let negative = date.strip_prefix('-');
    let mut parts = negative.unwrap_or(date).splitn(3, '-');
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else { return false };
    let (Some(month), Some(day)) = (two_digits(month), two_digits(day)) else { return false };
    if year.len() < 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) || (year.len() > 4 && year.starts_with('0')) {
        return false;
    }
    let Ok(year) = year.parse::<u64>() else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    if year == 0 || !(1..=days).contains(&day) {
        return false;
    }
    let (clock, zone) = match time.find(['Z', '+', '-']) {
        None => (time, ""),
        Some(at) => time.split_at(at),
    };
    let zone_fits = match zone {
        "" | "Z" => true,
        _ => zone[1..].split_once(':').is_some_and(|(hours, minutes)| {
            let (Some(hours), Some(minutes)) = (two_digits(hours), two_digits(minutes)) else { return false };
            minutes < 60 && hours * 60 + minutes <= 14 * 60
        }),
    };
    let mut parts = clock.splitn(3, ':');
    let (Some(hours), Some(minutes), Some(seconds)) = (parts.next(), parts.next(), parts.next()) else { return false };
    let (whole, fraction) = seconds.split_once('.').map_or((seconds, None), |(whole, rest)| (whole, Some(rest)));
    let (Some(hours), Some(minutes), Some(whole)) = (two_digits(hours), two_digits(minutes), two_digits(whole)) else {
        return false;
    };
    let fraction_fits = fraction.is_none_or(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
    let midnight =
        hours == 24 && minutes == 0 && whole == 0 && fraction.is_none_or(|rest| rest.bytes().all(|b| b == b'0'));
    zone_fits && fraction_fits && ((hours < 24 && minutes < 60 && whole < 60) || midnight)
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// As libxml2 reads it: nearly everything is a URI reference, apart from a bad scheme, host or escape.
fn is_uri(text: &str) -> bool {
    let escapes = text.as_bytes().iter().enumerate().filter(|(_, byte)| **byte == b'%');
    for (at, _) in escapes {
        let digits = text.as_bytes().get(at + 1..at + 3);
        if !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
            return false;
        }
    }
    let scheme = text.split(['/', '?', '#']).next().unwrap_or("").split_once(':').map(|(scheme, _)| scheme);
    let rest = match scheme {
        None => text,
        Some(scheme) => {
            let mut letters = scheme.bytes();
            let first = letters.next().is_some_and(|byte| byte.is_ascii_alphabetic());
            if !first || !letters.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) {
                return false;
            }
            &text[scheme.len() + 1..]
        }
    };
    let Some(authority) = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or("")) else {
        return !rest.contains(['[', ']']) || rest.contains(['?', '#']);
    };
    let host = authority.rsplit('@').next().unwrap_or("");
    match host.strip_prefix('[') {
        Some(inner) => inner.split_once(']').is_some_and(|(_, port)| is_port(port)),
        None => {
            !host.contains(['[', ']'])
                && host.split_once(':').is_none_or(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
        }
    }
}

fn is_port(text: &str) -> bool {
    text.is_empty() || text.strip_prefix(':').is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_name(text: &str) -> bool {
    crate::xml::is_name(text) && !text.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    // What libxml2 says of these.

    #[test]
    fn numbers() {
        let int = (i32::MIN.into(), i32::MAX.into());
        for text in ["5", " 5 ", "+5", "-5", "0005", "-2147483648"] {
            assert!(in_range(text, true, int), "{text}");
        }
        for text in ["", "5.0", "0x10", "2147483648", "--5", "5 6", "9999999999999999999999999999999999999999999999"] {
            assert!(!in_range(text, true, int), "{text}");
        }
        assert!(!in_range("+5", false, (0, 10)) && !in_range("-0", false, (0, 10)));
        let all = (i128::MIN, i128::MAX);
        for text in ["1.5", ".5", "5.", "1e5", "1E", "INF", "-INF", "NaN", "+1"] {
            assert!(is_double(text, all), "{text}");
        }
        for text in [".", "", "inf", "1,5", "1.5.2", "e5"] {
            assert!(!is_double(text, all), "{text}");
        }
        assert!(is_double("0.5", (0, i128::MAX)) && !is_double("-0.5", (0, i128::MAX)));
    }

    #[test]
    fn dates() {
        for text in [
            "2020-01-01T00:00:00",
            "2020-01-01T00:00:00Z",
            "2020-01-01T00:00:00.123+02:00",
            "2020-02-29T23:59:59",
            "2020-01-01T24:00:00",
        ] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "2020-01-01",
            "2020-13-01T00:00:00",
            "2020-02-30T00:00:00",
            "2019-02-29T00:00:00",
            "2020-01-01 00:00:00",
            "2020-01-01T00:00:00+15:00",
            "2020-01-01T24:00:01",
            "2020-1-1T00:00:00",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
    }

    #[test]
    fn addresses() {
        for text in ["http://a/b", "a b", "", "http://a/b?x=1#f", "a|b", "http://a:99999/", "http://[::1]:80/"] {
            assert!(is_uri(text), "{text}");
        }
        for text in ["http://[::1", "%zz", ":", "1:2"] {
            assert!(!is_uri(text), "{text}");
        }
    }
}
