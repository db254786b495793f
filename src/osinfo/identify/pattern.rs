// SPDX-License-Identifier: LGPL-2.1-or-later
//! The patterns by which the database describes media and trees.
//!
//! They are regular expressions that a text has to fit from its first character on, as the database's own tests read
//! them. The engine takes time in proportion to pattern and text, whatever the pattern, and both are limited, so no
//! pattern can hold up its reader. One that cannot be understood fits nothing.

use regex_lite::{Regex, RegexBuilder};

/// What a compiled pattern may take, in bytes. Those of the database stay below a tenth of it.
const MAX_COMPILED: usize = 64 << 10;

/// Patterns and texts longer than this are not looked at: descriptors of an ISO image have at most 128 bytes.
const MAX_LENGTH: usize = 2048;

/// Begins the names of the groups that mark where to look ahead.
const MARK: &str = "virdahead";

/// A pattern, ready to use.
pub(super) struct Pattern {
    regex: Regex,
    ahead: Vec<Ahead>,
}

/// The engine knows no look-ahead. Its place in the pattern is marked by an empty group, and what must or must not
/// follow there is looked at when the rest fits. That does what the pattern says as long as there is one way only to
/// reach the place, which holds for the few patterns that look ahead.
struct Ahead {
    mark: String,
    regex: Regex,
    wanted: bool,
}

impl Pattern {
    /// Prepares a pattern; none if it cannot be understood or is too large.
    pub(super) fn new(pattern: &str) -> Option<Pattern> {
        if pattern.len() > MAX_LENGTH {
            return None;
        }
        let (plain, parts) = without_look_ahead(pattern)?;
        let compile = |(mark, text, wanted): (String, &str, bool)| Some(Ahead { mark, regex: anchored(text)?, wanted });
        Some(Pattern { regex: anchored(&plain)?, ahead: parts.into_iter().map(compile).collect::<Option<_>>()? })
    }

    /// Whether a text fits.
    pub(super) fn fits(&self, text: &str) -> bool {
        if text.len() > MAX_LENGTH {
            return false;
        }
        if self.ahead.is_empty() {
            return self.regex.is_match(text);
        }
        self.regex.captures(text).is_some_and(|found| {
            self.ahead.iter().all(|ahead| {
                let place = found.name(&ahead.mark).map(|mark| mark.end());
                place.is_none_or(|place| ahead.regex.is_match(&text[place..]) == ahead.wanted)
            })
        })
    }

    /// What the first group of the pattern stands for in a text that fits; empty if the group takes no part. None if
    /// the text does not fit or the pattern has no group.
    pub(super) fn first_group<'t>(&self, text: &'t str) -> Option<&'t str> {
        if !self.fits(text) {
            return None;
        }
        let found = self.regex.captures(text)?;
        let mut names = self.regex.capture_names().enumerate().skip(1);
        let (group, _) = names.find(|(_, name)| name.is_none_or(|name| !name.starts_with(MARK)))?;
        Some(found.get(group).map_or("", |part| part.as_str()))
    }
}

fn anchored(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(&format!("^(?:{pattern})")).size_limit(MAX_COMPILED).nest_limit(32).build().ok()
}

/// A part of a pattern that looks ahead: the mark in its place, its own pattern, whether that is wanted.
type Part<'p> = (String, &'p str, bool);

/// The pattern with a mark in place of each part that looks ahead, and those parts.
fn without_look_ahead(pattern: &str) -> Option<(String, Vec<Part<'_>>)> {
    let (mut plain, mut parts) = (String::new(), Vec::new());
    let mut rest = pattern;
    while let Some(start) = tokens(rest).find(|token| token.is_group && is_look_ahead(&rest[token.start..])) {
        let inner = &rest[start.start + 3..];
        let length = closing(inner)?;
        let mark = format!("{MARK}{}", parts.len());
        plain.push_str(&rest[..start.start]);
        plain.push_str(&format!("(?P<{mark}>)"));
        parts.push((mark, &inner[..length], rest[start.start..].starts_with("(?=")));
        rest = &inner[length + 1..];
    }
    plain.push_str(rest);
    Some((plain, parts))
}

fn is_look_ahead(text: &str) -> bool {
    text.starts_with("(?!") || text.starts_with("(?=")
}

/// Where the parenthesis is that closes a group whose inside begins here.
fn closing(inside: &str) -> Option<usize> {
    let mut depth = 0;
    for token in tokens(inside) {
        match inside.as_bytes()[token.start] {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(token.start),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// One item of a pattern: a character, an escaped one, or a class in brackets.
struct Token<'p> {
    start: usize,
    /// The character that it stands for, if it stands for one.
    literal: Option<&'p str>,
    is_group: bool,
}

fn tokens(pattern: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &pattern[at..];
        let first = rest.chars().next()?;
        let start = at;
        let mut literal = None;
        at += match first {
            '\\' => {
                let escaped = rest[1..].chars().next();
                let length = 1 + escaped.map_or(0, char::len_utf8);
                if escaped.is_some_and(|c| !c.is_ascii_alphanumeric()) {
                    literal = Some(&rest[1..length]);
                }
                length
            }
            '[' => class_length(rest),
            '.' | '^' | '$' | '*' | '+' | '?' | '|' | '(' | ')' => 1,
            // Only a count that is written in full is one.
            '{' => count_length(rest).unwrap_or_else(|| {
                literal = Some(&rest[..1]);
                1
            }),
            other => {
                literal = Some(&rest[..other.len_utf8()]);
                other.len_utf8()
            }
        };
        Some(Token { start, literal, is_group: first == '(' })
    })
}

fn class_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    // A bracket that comes first, also after `^`, is one of the class.
    let mut at = if bytes.get(1) == Some(&b'^') { 3 } else { 2 };
    while let Some(byte) = bytes.get(at) {
        match byte {
            b']' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

fn count_length(text: &str) -> Option<usize> {
    let end = text.find('}')?;
    text[1..end].bytes().all(|byte| byte.is_ascii_digit() || byte == b',').then_some(end + 1)
}

/// What every text that fits a pattern begins with; empty where that cannot be told easily.
pub(super) fn literal_prefix(pattern: &str) -> String {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    if has_alternatives(pattern) {
        return String::new();
    }
    let mut prefix = String::new();
    for token in tokens(pattern) {
        match token.literal {
            Some(literal) => prefix.push_str(literal),
            None => {
                if matches!(pattern.as_bytes()[token.start], b'*' | b'?' | b'{') {
                    prefix.pop();
                }
                break;
            }
        }
    }
    prefix
}

fn has_alternatives(pattern: &str) -> bool {
    let mut depth = 0;
    tokens(pattern).any(|token| {
        match pattern.as_bytes()[token.start] {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b'|' => return depth <= 0,
            _ => {}
        }
        false
    })
}

/// How many characters a pattern states literally: what makes one of two that fit the more specific.
pub(super) fn literal_length(pattern: &str) -> usize {
    tokens(pattern).filter(|token| token.literal.is_some()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    fn fits(pattern: &str, text: &str) -> bool {
        Pattern::new(pattern).is_some_and(|pattern| pattern.fits(text))
    }

    #[test]
    fn patterns_fit_from_the_start() {
        assert!(fits("EL-8-.*", "EL-8-0") && !fits("EL-8-.*", "RHEL-8-0"));
        assert!(fits("a|b", "bc") && !fits("a|b", "cb"), "all alternatives are anchored");
        assert!(fits("Fedora", "Fedora 36"), "but need not reach the end");
        assert!(!fits("^Fedora$", "Fedora 36") && fits("^Fedora$", "Fedora"));
        assert!(fits(r#"^("Terminal"|"Desktop\ Personal")$"#, r#""Desktop Personal""#));
        assert!(fits(r"Ubuntu 22.04(.\d\+?)?(.\d\+?)? LTS amd64", "Ubuntu 22.04.3 LTS amd64"));
        assert!(!fits("fedora", "Fedora"), "case counts");
    }

    #[test]
    fn looking_ahead_is_done() {
        let asianux = r"Asianux Server (7 (?!SP[123])|(4 ?!SP[67])).+";
        assert!(fits(asianux, "Asianux Server 7 x86_64"));
        for text in ["Asianux Server 7 SP1 x", "Asianux Server 7 SP3 x", "Asianux Server 5 x"] {
            assert!(!fits(asianux, text), "{text}");
        }
        assert!(fits("a(?=[(]b)", "a(b") && !fits("a(?=[(]b)", "ab"));
        assert!(fits("a(?!b(c))d?", "abx"), "what follows is not bc");
        assert_eq!(Pattern::new("a(?!x)(.)").unwrap().first_group("ab"), Some("b"));
    }

    #[test]
    fn what_cannot_be_understood_fits_nothing() {
        for pattern in ["(", "[a", "*", "(?<=a)b", r"(a)\1", "a(?!b", "(?P<virdahead0>)(?!a)"] {
            assert!(Pattern::new(pattern).is_none(), "{pattern}");
        }
        assert!(!fits(".*", &"a".repeat(MAX_LENGTH + 1)));
    }

    #[test]
    fn bombs_do_not_go_off() {
        let start = Instant::now();
        let text = "a".repeat(MAX_LENGTH);
        assert!(!fits(&format!("{}{}$", "a?".repeat(500), "a".repeat(500)), &format!("{}b", "a".repeat(490))));
        assert!(!fits("(a*)*b", &text) && !fits("(a|a)*b", &text) && !fits("(?:a+)+$b", &text));
        assert!(Pattern::new("((((a{1000}){1000}){1000}){1000}){1000}").is_none());
        assert!(Pattern::new(&"(".repeat(100_000)).is_none());
        assert!(Pattern::new(&"a".repeat(10 << 20)).is_none());
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }

    #[test]
    fn groups_are_found() {
        let group = |pattern, text| Pattern::new(pattern).and_then(|pattern| pattern.first_group(text));
        assert_eq!(group(".*_([A-Z]{2}-[A-Z]{2})_", "CCCOMA_X64FRE_EN-US_DV9"), Some("EN-US"));
        assert_eq!(group("a(b)?", "a"), Some(""));
        assert_eq!(group("ab", "ab"), None);
        assert_eq!(group("a(b)", "c"), None);
    }

    #[test]
    fn prefixes_are_what_every_text_begins_with() {
        for (pattern, prefix) in [
            ("Fedora-WS-Live-3[6-7]", "Fedora-WS-Live-3"),
            ("^a+b", "a"),
            ("ab*", "a"),
            ("ab?c", "a"),
            ("ab{0,2}", "a"),
            ("a{b", "a{b"),
            (r"a\.b\d", "a.b"),
            ("a|b", ""),
            ("a(b|c)", "a"),
            ("a[|]b", "a"),
            ("(?i)a", ""),
            ("é?x", ""),
            ("", ""),
        ] {
            assert_eq!(literal_prefix(pattern), prefix, "{pattern}");
        }
        assert_eq!(literal_length(r"^ab.\.[cd]e{12}\d"), 4);
    }
}
