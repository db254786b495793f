// SPDX-License-Identifier: LGPL-2.1-or-later
//! What can be done with the text of a file before it is parsed, or instead.
//!
//! Elements that nobody has asked for are left out: what an operating system can be installed from is most of its file
//! and seldom needed together with the rest. And single elements are found where a few words decide whether a file is
//! worth parsing.

use memchr::{memchr, memchr_iter, memchr3, memmem};
use std::borrow::Cow;

use super::language::Languages;

/// What nobody has asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unwanted<'a> {
    /// Elements of these names, wherever they stand.
    pub(super) elements: &'a [&'a str],
    /// Elements of these names that translate the one before them, if it is not into one of the languages.
    pub(super) translations: &'a [&'a str],
    pub(super) languages: &'a Languages,
}

/// The text without what is unwanted. Its line breaks stay, so that messages name the right lines. A text that this
/// cannot follow comes back whole, for the parser to say what is wrong with it.
///
/// What is left out is not checked; it is when somebody asks for it.
pub(super) fn without<'a>(text: &'a [u8], unwanted: &Unwanted<'_>) -> Cow<'a, [u8]> {
    let nothing = unwanted.elements.is_empty() && unwanted.translations.is_empty();
    let kept = if nothing { None } else { cut(text, unwanted) };
    kept.map_or(Cow::Borrowed(text), Cow::Owned)
}

fn cut(text: &[u8], unwanted: &Unwanted<'_>) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(text.len());
    let (mut from, mut at) = (0, 0);
    while let Some(start) = find(text, at, b'<') {
        let end = match text.get(start + 1)? {
            b'!' | b'?' => {
                at = markup_end(text, start)?;
                continue;
            }
            b'/' => None,
            _ => match unwanted.elements.iter().find(|name| is_named(&text[start + 1..], name)) {
                Some(name) => Some(element_end(text, start, name)?),
                None => translation_end(text, start, unwanted),
            },
        };
        at = end.unwrap_or(start + 1);
        if let Some(end) = end {
            kept.extend_from_slice(&text[from..start]);
            let lines = memchr_iter(b'\n', &text[start..end]).count();
            kept.resize(kept.len() + lines, b'\n');
            from = end;
        }
    }
    kept.extend_from_slice(&text[from..]);
    Some(kept)
}

fn find(text: &[u8], from: usize, what: u8) -> Option<usize> {
    Some(from + memchr(what, text.get(from..)?)?)
}

/// Where a comment, a CDATA section or an instruction ends; nothing if it does not. A document type counts as one that
/// does not.
fn markup_end(text: &[u8], start: usize) -> Option<usize> {
    const MARKUP: [(&[u8], &[u8]); 3] = [(b"<!--", b"-->"), (b"<![CDATA[", b"]]>"), (b"<?", b"?>")];
    let (open, close) = MARKUP.iter().find(|(open, _)| text[start..].starts_with(open))?;
    let inside = start + open.len();
    let mut at = inside;
    loop {
        at = find(text, at, b'>')? + 1;
        if text[inside..at].ends_with(close) {
            return Some(at);
        }
    }
}

/// Where the element of a name that begins here ends. What other elements are in it makes no difference: no attribute
/// can hold a `<`.
fn element_end(text: &[u8], start: usize, name: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = start;
    loop {
        let tag = find(text, at, b'<')?;
        at = match text.get(tag + 1)? {
            b'!' | b'?' => markup_end(text, tag)?,
            b'/' if is_named(&text[tag + 2..], name) => {
                depth -= 1;
                find(text, tag, b'>')? + 1
            }
            b'/' => tag + 2,
            _ if is_named(&text[tag + 1..], name) => {
                let end = tag_end(text, tag)?;
                depth += usize::from(!text[..end].ends_with(b"/>"));
                end
            }
            _ => tag + 1,
        };
        if depth == 0 {
            return Some(at);
        }
    }
}

/// Whether this is the inside of a tag of a name.
fn is_named(tag: &[u8], name: &str) -> bool {
    tag.first() == name.as_bytes().first() && tag.strip_prefix(name.as_bytes()).is_some_and(ends_name)
}

/// Whether the name in a tag ends before this.
pub(super) fn ends_name(rest: &[u8]) -> bool {
    matches!(rest, [b'>' | b'/' | b' ' | b'\t' | b'\r' | b'\n', ..])
}

/// Where a tag ends; a `>` in a quoted value does not end it.
fn tag_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let next = at + memchr3(b'>', b'"', b'\'', text.get(at..)?)?;
        match text[next] {
            b'>' => return Some(next + 1),
            quote => at = find(text, next + 1, quote)? + 1,
        }
    }
}

/// Where the unwanted translation that begins here ends; nothing if it is none, or is written in another way than
/// `<name>Name</name> <name xml:lang="de">Name</name>`.
fn translation_end(text: &[u8], start: usize, unwanted: &Unwanted<'_>) -> Option<usize> {
    let tag = &text[start + 1..];
    let name = unwanted.translations.iter().find(|name| is_named(tag, name))?;
    // The first one of a name is taken where there is no translation that is wanted.
    let before = text[..start].trim_ascii_end().strip_suffix(b">")?.strip_suffix(name.as_bytes())?;
    if !before.ends_with(b"</") {
        return None;
    }
    let value = tag[name.len()..].trim_ascii_start().strip_prefix(b"xml:lang=")?;
    let (quote, value) = value.split_first().filter(|(quote, _)| matches!(quote, b'"' | b'\''))?;
    let language = &value[..find(value, 0, *quote)?];
    let content = value[language.len() + 1..].strip_prefix(b">")?;
    let close = content[find(content, 0, b'<')?..].strip_prefix(b"</")?.strip_prefix(name.as_bytes())?;
    let is_plain = !language.contains(&b'&') && close.first() == Some(&b'>');
    let is_wanted = std::str::from_utf8(language).is_ok_and(|language| unwanted.languages.contains(language));
    (is_plain && !is_wanted).then_some(text.len() - close.len() + 1)
}

/// The elements of a name, wherever they stand, each with its text; none where that is not written there as it is,
/// because of a reference, a comment or a CDATA section in it, or where the start tag is hard to follow.
///
/// Comments and CDATA sections can hold what looks like an element, so there may be more than a parser finds, never
/// less.
pub(super) fn texts<'a>(text: &'a str, name: &str) -> impl Iterator<Item = Option<&'a str>> {
    let start = format!("<{name}");
    let search = memmem::Finder::new(&start).into_owned();
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[search.find(rest.as_bytes())? + start.len()..];
            if ends_name(rest.as_bytes()) {
                return Some(plain_text(rest));
            }
        }
    })
}

/// The text of an element, from behind its name on.
fn plain_text(tag: &str) -> Option<&str> {
    let (attributes, content) = tag.split_once('>')?;
    let (text, end) = content.split_at(content.find('<')?);
    // Attributes could hold a `>`, a reference stands for any text, and a parser makes one character of a line end.
    let is_plain = !attributes.contains(['"', '\'', '/']) && !text.contains(['&', '\r']) && end.starts_with("</");
    is_plain.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        let languages = Languages::from_list("de_AT");
        let unwanted = Unwanted { elements: &["media", "tree"], translations: &["name"], languages: &languages };
        String::from_utf8(without(text.as_bytes(), &unwanted).into_owned()).unwrap()
    }

    #[test]
    fn elements_of_the_names_are_left_out() {
        for (text, expected) in [
            ("<os><media arch='a'>\n<url>u</url></media><name>n</name></os>", "<os>\n<name>n</name></os>"),
            ("<os><tree/><tree  x='>'/><treeinfo/></os>", "<os><treeinfo/></os>"),
            ("<os><media><media/><media></media></media>x</os>", "<os>x</os>"),
            (
                "<os><!-- <media> --><a/><![CDATA[<tree>]]><?p <tree>?></os>",
                "<os><!-- <media> --><a/><![CDATA[<tree>]]><?p <tree>?></os>",
            ),
            ("<os><media><!-- </media> --></media ></os>", "<os></os>"),
            ("<os><media x=\"</media>\">t</media></os>", "<os></os>"),
        ] {
            assert_eq!(kept(text), expected, "{text}");
        }
    }

    #[test]
    fn texts_are_found_where_they_are_plain() {
        let found = |text| texts(text, "id").collect::<Vec<_>>();
        assert_eq!(found("<os><id>a</id><ids>b</ids><id >c\n</id\n></os>"), [Some("a"), Some("c\n")]);
        for text in
            ["<id>a&#98;</id>", "<id>a\rb</id>", "<id>a<!-- b --></id>", "<id><![CDATA[a]]></id>", "<id x='>'>a</id>"]
        {
            assert_eq!(found(text), [None], "{text}");
        }
        assert_eq!(found("<id/><id"), [None], "cut off");
        assert_eq!(found("<i><id>"), [None], "cut off");
        assert_eq!(found("<!-- <id>a</id> -->"), [Some("a")], "too much does no harm");
    }

    #[test]
    fn translations_are_left_out_where_they_cannot_count() {
        for (text, expected) in [
            (
                "<a><name>A</name>\n <name xml:lang='fr'>B</name><name xml:lang=\"it\">C</name></a>",
                "<a><name>A</name>\n </a>",
            ),
            (
                "<a><name xml:lang='fr'>A</name><name xml:lang='it'>B\n</name></a>",
                "<a><name xml:lang='fr'>A</name>\n</a>",
            ),
        ] {
            assert_eq!(kept(text), expected, "{text}");
        }
        for text in [
            "<a><name>A</name><name xml:lang='de'>B</name><name xml:lang='de_AT'>C</name></a>",
            "<a><name>A</name><name>B</name><names xml:lang='fr'>C</names><title xml:lang='fr'/></a>",
            "<a><title>A</title><name xml:lang='fr'>B</name></a>",
            "<a><name>A</name></a><a><name xml:lang='fr'>B</name></a>",
            "<a><!--</name>--><name xml:lang='fr'>B</name></a>",
            "<a><name>A</name><name id='1' xml:lang='fr'>B</name><name xml:lang='fr' id='1'>C</name></a>",
            "<a><name>A</name><name xml:lang='&#100;e'>B</name><name xml:lang='fr'>C<b/></name></a>",
            "<a><name>A</name><name xml:lang='fr'>B</nam></a>",
            "<a><name>A</name><name xml:lang='fr",
        ] {
            assert_eq!(kept(text), text);
        }
    }

    #[test]
    fn what_cannot_be_followed_stays_whole() {
        for text in [
            "<os><media></os>",
            "<os><media",
            "<os><media a='></media></os>",
            "<os><!-- <media/>",
            "<!DOCTYPE a><media/>",
            "<",
        ] {
            assert_eq!(kept(text), text);
        }
    }
}
