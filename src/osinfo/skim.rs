// SPDX-License-Identifier: LGPL-2.1-or-later
//! Leaving out of a file, before it is parsed, those elements that nobody has asked for: what an operating system can
//! be installed from is most of its file and seldom needed together with the rest.

use std::borrow::Cow;

/// The text without the elements of some names, wherever they stand. Their line breaks stay, so that messages name
/// the right lines. A text that this cannot follow comes back whole, for the parser to say what is wrong with it.
///
/// What is left out is not checked; it is when somebody asks for it.
pub(super) fn without<'a>(text: &'a [u8], names: &[&str]) -> Cow<'a, [u8]> {
    let cut = if names.is_empty() { None } else { std::str::from_utf8(text).ok().and_then(|text| cut(text, names)) };
    cut.map_or(Cow::Borrowed(text), |kept| Cow::Owned(kept.into_bytes()))
}

fn cut(text: &str, names: &[&str]) -> Option<String> {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    while let Some(start) = find(text, at, "<") {
        let tag = &text[start..];
        if let Some(end) = markup_end(tag) {
            at = start + end?;
        } else if let Some(name) = names.iter().find(|name| opens(tag, name)) {
            let end = start + element_end(tag, name)?;
            kept.push_str(&text[from..start]);
            kept.extend(text[start..end].matches('\n'));
            (from, at) = (end, end);
        } else {
            at = start + 1;
        }
    }
    kept.push_str(&text[from..]);
    Some(kept)
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    let rest = text.get(from..)?;
    // A single character is found several times as fast as a text.
    let at = if what == "<" { rest.find('<') } else { rest.find(what) };
    at.map(|at| from + at)
}

/// Where a comment, a CDATA section or an instruction ends, if this is one; nothing inside if it does not end. A
/// document type counts as one that does not.
fn markup_end(tag: &str) -> Option<Option<usize>> {
    const MARKUP: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    if !matches!(tag.as_bytes().get(1), Some(b'!' | b'?')) {
        return None;
    }
    let kind = MARKUP.iter().find(|(open, _)| tag.starts_with(open));
    Some(kind.and_then(|(open, close)| Some(find(tag, open.len(), close)? + close.len())))
}

/// Whether this is a start tag of a name.
fn opens(tag: &str, name: &str) -> bool {
    let rest = tag.get(1..).and_then(|rest| rest.strip_prefix(name));
    rest.is_some_and(|rest| rest.starts_with([' ', '\t', '\r', '\n', '/', '>']))
}

/// Where the element that begins here ends.
fn element_end(element: &str, name: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        let start = find(element, at, "<")?;
        let tag = &element[start..];
        if let Some(end) = markup_end(tag) {
            at = start + end?;
            continue;
        }
        if opens(tag, name) {
            at = start + tag_end(tag)?;
            depth += usize::from(!element[..at].ends_with("/>"));
        } else if tag.strip_prefix("</").is_some_and(|rest| closes(rest, name)) {
            at = find(element, start, ">")? + 1;
            depth = depth.checked_sub(1)?;
        } else {
            at = start + tag_end(tag)?;
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

fn closes(rest: &str, name: &str) -> bool {
    rest.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '\t', '\r', '\n', '>']))
}

/// Where a tag ends; a `>` in a quoted value does not end it.
fn tag_end(tag: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        let next = at + tag.get(at..)?.find(['>', '"', '\''])?;
        match tag.as_bytes()[next] {
            b'>' => return Some(next + 1),
            b'"' => at = find(tag, next + 1, "\"")? + 1,
            _ => at = find(tag, next + 1, "'")? + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        String::from_utf8(without(text.as_bytes(), &["media", "tree"]).into_owned()).unwrap()
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
