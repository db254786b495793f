// SPDX-License-Identifier: LGPL-2.1-or-later
//! What XML 1.0 (fifth edition) and Namespaces in XML 1.0 allow: characters, names, references, escaping.

use std::borrow::Cow;

use super::limits::MAX_NAME;

/// The namespace that the prefix `xml` always stands for.
pub(super) const XML_URI: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of namespace declarations, which nobody may declare.
pub(super) const XMLNS_URI: &str = "http://www.w3.org/2000/xmlns/";

// Classes of bytes. Bytes of multi-byte characters are harmless in data, except 0xEF, which starts U+FFFE and U+FFFF.
pub(super) const SPACE: u8 = 1;
pub(super) const NAME_START: u8 = 2;
pub(super) const NAME: u8 = 4;
/// Not plain character data: markup, references, `]]>`, characters that XML does not know.
pub(super) const TEXT_STOP: u8 = 8;
/// Not a plain character of an attribute value, or possibly its end.
pub(super) const VALUE_STOP: u8 = 16;
/// Not known to be a character of XML.
pub(super) const CHAR_STOP: u8 = 32;

/// The classes of each byte.
pub(super) static CLASS: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        let space = matches!(b, b' ' | b'\t' | b'\n' | b'\r');
        let start = b.is_ascii_alphabetic() || b == b'_';
        let unknown = (b < 0x20 && !space) || b == 0xef;
        let mut class = 0;
        if space {
            class |= SPACE;
        }
        if start {
            class |= NAME_START;
        }
        if start || b.is_ascii_digit() || matches!(b, b'-' | b'.') {
            class |= NAME;
        }
        if unknown || matches!(b, b'<' | b'&' | b']') {
            class |= TEXT_STOP;
        }
        if unknown || matches!(b, b'<' | b'&' | b'"' | b'\'') {
            class |= VALUE_STOP;
        }
        if unknown {
            class |= CHAR_STOP;
        }
        table[byte] = class;
        byte += 1;
    }
    table
}

pub(super) fn is(byte: u8, class: u8) -> bool {
    CLASS[byte as usize] & class != 0
}

/// Is this nothing but white space, as XML defines it?
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| is(byte, SPACE))
}

/// `Char` of XML 1.0.
pub(super) fn is_char(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        c => c >= ' ',
    }
}

/// The byte offset of the first character that XML does not know.
pub(super) fn find_bad_char(text: &str) -> Option<usize> {
    if !text.bytes().any(|byte| is(byte, CHAR_STOP)) {
        return None;
    }
    text.char_indices().find(|(_, c)| !is_char(*c)).map(|(offset, _)| offset)
}

/// `NameStartChar` above ASCII.
fn is_wide_name_start(c: char) -> bool {
    matches!(c,
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

/// `NameChar` above ASCII.
fn is_wide_name(c: char) -> bool {
    is_wide_name_start(c) || matches!(c, '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// The length in bytes of the `NCName` (a name without colon) at the start of `text`; 0 when there is none.
pub(super) fn scan_name(text: &str) -> usize {
    let bytes = text.as_bytes();
    match bytes.first() {
        Some(first) if is(*first, NAME_START) => {}
        Some(first) if !first.is_ascii() && text.chars().next().is_some_and(is_wide_name_start) => {}
        _ => return 0,
    }
    let mut end = 0;
    loop {
        end += bytes[end..].iter().take_while(|byte| is(**byte, NAME)).count();
        match text[end..].chars().next() {
            Some(c) if !c.is_ascii() && is_wide_name(c) => end += c.len_utf8(),
            _ => return end,
        }
    }
}

/// The length in bytes of the qualified name at the start of `text`; 0 when there is none.
pub(super) fn scan_qname(text: &str) -> usize {
    let first = scan_name(text);
    if first == 0 || text.as_bytes().get(first) != Some(&b':') {
        return first;
    }
    match scan_name(&text[first + 1..]) {
        0 => 0,
        second => first + 1 + second,
    }
}

/// Is `name` a qualified name of a length that we accept?
pub(super) fn is_qname(name: &str) -> bool {
    !name.is_empty() && name.len() <= MAX_NAME && scan_qname(name) == name.len()
}

/// Is `name` a name without colon?
pub(super) fn is_ncname(name: &str) -> bool {
    !name.is_empty() && name.len() <= MAX_NAME && scan_name(name) == name.len()
}

/// Prefix and local part of a qualified name.
pub(super) fn split_qname(name: &str) -> (Option<&str>, &str) {
    // Names are short: looking at each byte is faster than what searches long texts.
    match name.bytes().position(|byte| byte == b':') {
        Some(at) => (Some(&name[..at]), &name[at + 1..]),
        None => (None, name),
    }
}

/// If an attribute declares a namespace: the prefix it declares, `Some("")` for the default namespace.
pub(super) fn declared_prefix(attribute: &str) -> Option<&str> {
    let rest = attribute.strip_prefix("xmlns")?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix(':') }
}

/// What is wrong with declaring `prefix` (empty: the default namespace) to stand for `uri`.
pub(super) fn declaration_fault(prefix: &str, uri: &str) -> Option<&'static str> {
    match (prefix, uri) {
        ("xmlns", _) => Some("the prefix 'xmlns' cannot be declared"),
        (_, XMLNS_URI) => Some("the namespace of namespace declarations cannot be declared"),
        ("xml", XML_URI) => None,
        ("xml", _) => Some("the prefix 'xml' cannot stand for another namespace"),
        (_, XML_URI) => Some("only the prefix 'xml' can stand for the XML namespace"),
        ("", _) => None,
        (_, "") => Some("a prefix cannot be declared with an empty namespace name"),
        _ => None,
    }
}

/// What a reference is wrong about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReferenceFault {
    /// `&` without a name or number and a semicolon after it.
    Malformed,
    /// An entity that nobody has defined.
    Unknown,
    /// A number that is no character of XML.
    NoChar,
}

/// The reference at the start of `text` (which starts with `&`): the character and the reference's length.
pub(super) fn reference(text: &str) -> Result<(char, usize), ReferenceFault> {
    let body = &text[1..];
    let Some(number) = body.strip_prefix('#') else {
        let name = scan_qname(body);
        if name == 0 || body.as_bytes().get(name) != Some(&b';') {
            return Err(ReferenceFault::Malformed);
        }
        let c = match &body[..name] {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "apos" => '\'',
            "quot" => '"',
            _ => return Err(ReferenceFault::Unknown),
        };
        return Ok((c, name + 2));
    };
    let (digits, radix, head) = match number.strip_prefix('x') {
        Some(hex) => (hex, 16, 3),
        None => (number, 10, 2),
    };
    let length = digits.bytes().take_while(|byte| (*byte as char).is_digit(radix)).count();
    if length == 0 || digits.as_bytes().get(length) != Some(&b';') {
        return Err(ReferenceFault::Malformed);
    }
    // A number that does not fit 32 bits is no character either.
    let code = u32::from_str_radix(&digits[..length], radix).map_err(|_| ReferenceFault::NoChar)?;
    match char::from_u32(code) {
        Some(c) if is_char(c) => Ok((c, head + length + 1)),
        _ => Err(ReferenceFault::NoChar),
    }
}

/// Character data as a program sees it: references resolved, line ends as `\n`.
pub(super) fn text_value(raw: &str) -> Cow<'_, str> {
    if raw.bytes().any(|byte| matches!(byte, b'&' | b'\r')) {
        Cow::Owned(resolve(raw, |c| c, true))
    } else {
        Cow::Borrowed(raw)
    }
}

/// The same for data in which `&` has no meaning: CDATA, comments, processing instructions.
pub(super) fn literal_value(raw: &str) -> Cow<'_, str> {
    if raw.contains('\r') { Cow::Owned(resolve(raw, |c| c, false)) } else { Cow::Borrowed(raw) }
}

/// An attribute value as a program sees it: references resolved, white space as spaces.
pub(super) fn attribute_value(raw: &str) -> Cow<'_, str> {
    if raw.bytes().any(|byte| matches!(byte, b'&' | b'\r' | b'\n' | b'\t')) {
        Cow::Owned(resolve(raw, |c| if matches!(c, '\n' | '\t') { ' ' } else { c }, true))
    } else {
        Cow::Borrowed(raw)
    }
}

/// Line ends become `\n`, then `literal` is asked what to make of each literal character; references stay what they
/// stand for.
fn resolve(raw: &str, literal: impl Fn(char) -> char, references: bool) -> String {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '&' if references => match reference(rest) {
                Ok((resolved, used)) => {
                    value.push(resolved);
                    length = used;
                }
                // Cannot be: every text was checked when it came in.
                Err(_) => value.push('&'),
            },
            '\r' => {
                value.push(literal('\n'));
                if rest.as_bytes().get(1) == Some(&b'\n') {
                    length = 2;
                }
            }
            c => value.push(literal(c)),
        }
        rest = &rest[length..];
    }
    value
}

/// Write `value` as character data. `newline` is what the document ends its lines with.
pub(super) fn escape_text(value: &str, newline: &str, out: &mut String) {
    // Most values are plain, and so is most of the others.
    let plain = value.bytes().position(|byte| matches!(byte, b'<' | b'>' | b'&' | b'\r' | b'\n'));
    let (plain, rest) = value.split_at(plain.unwrap_or(value.len()));
    out.push_str(plain);
    for c in rest.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\r' => out.push_str("&#13;"),
            '\n' => out.push_str(newline),
            c => out.push(c),
        }
    }
}

/// Write `value` as an attribute value between two `quote`s.
pub(super) fn escape_attribute(value: &str, quote: char, out: &mut String) {
    let plain = value.bytes().position(|byte| matches!(byte, b'<' | b'&' | b'"' | b'\'' | b'\t' | b'\n' | b'\r'));
    let (plain, rest) = value.split_at(plain.unwrap_or(value.len()));
    out.push_str(plain);
    for c in rest.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '"' if quote == '"' => out.push_str("&quot;"),
            '\'' if quote == '\'' => out.push_str("&apos;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for good in ["a", "_", "a-b.c1", "os:disk", "é", "a·b", "\u{10000}x"] {
            assert!(is_qname(good), "{good}");
        }
        for bad in ["", "1a", "-a", ".a", "a b", ":a", "a:", "a:b:c", "a:1", "·a", "a\u{d7}", "a\u{fffe}", "a/"] {
            assert!(!is_qname(bad), "{bad}");
        }
        assert!(!is_ncname("a:b"));
    }

    #[test]
    fn references() {
        assert_eq!(reference("&lt;x"), Ok(('<', 4)));
        assert_eq!(reference("&#65;"), Ok(('A', 5)));
        assert_eq!(reference("&#x1F600;"), Ok(('😀', 9)));
        assert_eq!(reference("&#0065;"), Ok(('A', 7)));
        for bad in ["&", "& ", "&;", "&lt", "&lt ;", "&#;", "&#x;", "&#a;", "&#X41;", "&#65"] {
            assert_eq!(reference(bad), Err(ReferenceFault::Malformed), "{bad}");
        }
        for bad in ["&#0;", "&#8;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#99999999999;"] {
            assert_eq!(reference(bad), Err(ReferenceFault::NoChar), "{bad}");
        }
        assert_eq!(reference("&nbsp;"), Err(ReferenceFault::Unknown));
    }

    #[test]
    fn values() {
        assert_eq!(text_value("a\r\nb\rc&#13;&lt;&#x41;"), "a\nb\nc\r<A");
        assert_eq!(literal_value("a\r\n&lt;"), "a\n&lt;");
        assert_eq!(attribute_value("a\r\nb\tc\rd&#10;&#9;&quot;"), "a b c d\n\t\"");
    }

    #[test]
    fn escaped_values_read_back() {
        let value = "<&>\"'\t\r\n]]>é";
        for quote in ['"', '\''] {
            let mut raw = String::new();
            escape_attribute(value, quote, &mut raw);
            assert!(!raw.contains(quote));
            assert_eq!(attribute_value(&raw), value);
        }
        for newline in ["\n", "\r\n"] {
            let mut raw = String::new();
            escape_text(value, newline, &mut raw);
            assert!(!raw.contains("]]>"));
            assert_eq!(text_value(&raw), value);
        }
    }

    #[test]
    fn characters() {
        assert_eq!(find_bad_char("tab\t\u{7f}\u{fffd}\u{feff}"), None);
        assert_eq!(find_bad_char("ab\u{1}"), Some(2));
        assert_eq!(find_bad_char("é\u{ffff}"), Some(2));
        assert_eq!(find_bad_char("\0"), Some(0));
    }
}
