// SPDX-License-Identifier: LGPL-2.1-or-later
//! Long random sequences of edits: whatever happens, the document stays what one gets from reading what it writes.

use super::*;

struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

const STARTS: [&str; 8] = [
    "<a/>",
    "<a x='1'><b/><c>text</c></a>",
    "<a>\n  <b>\n    <c/>\n  </b>\n  <!-- c -->\n  <d x='1'\n     y='2'/> <!-- d -->\n</a>\n",
    "<a>\r\n\t<b/>\r\n\r\n\t<c>\r\n\t\t<d/><e/>\r\n\t</c>\r\n</a>\r\n",
    "<a>some <b>mixed</b> text<?p i?><![CDATA[<&]]></a>",
    "<p:a xmlns:p='u' xmlns:q='v' xmlns='d'><b q:x='1' p:x='2'><c xmlns=''/><q:d/></b></p:a>",
    "<?xml version='1.0'?>\n<!-- x --><a>\n\n<b></b>   <c/>\n </a>\n<!-- y -->",
    "<a> <b/> </a>",
];
const NAMES: [&str; 8] = ["a", "b", "long-name", "p:a", "q:b", "xmlns:p", "xmlns", "xmlns:r"];
const VALUES: [&str; 10] = ["", "v", "u", "d", "<&>\"'", "\t\r\n", "]]>", "--", "\u{1}", "\n  "];
const FRAGMENTS: [&str; 7] = [
    "<x/>",
    "\n  <x>\n    <y/>\n  </x>\n",
    "<x/><y/>",
    "text",
    "<!--c-->",
    "<p:x/>",
    "<x xmlns='d' xmlns:s='u'><s:y/></x>",
];

/// One random edit. Errors are fine, as long as they leave the document alone.
fn edit(document: &mut Document, spare: &mut Document, numbers: &mut Numbers) -> Result<()> {
    let root = document.root();
    let ids: Vec<NodeId> = std::iter::once(root).chain(document.descendants(root)).collect();
    let (id, other) = (numbers.pick(&ids), numbers.pick(&ids));
    let children: Vec<NodeId> = document.children(other).chain([other]).collect();
    let beside = numbers.pick(&children);
    let place = numbers.pick(&[Place::First, Place::Last, Place::Before(beside), Place::After(beside)]);
    let (name, value) = (numbers.pick(&NAMES), numbers.pick(&VALUES));
    match numbers.below(16) {
        0 | 1 => document.set_attribute(id, name, value),
        2 => document.remove_attribute(id, name).map(|_| ()),
        3 => document.set_text(id, value),
        4 | 5 => document.insert_element(other, place, name).map(|_| ()),
        6 => document.insert_element_ns(other, place, numbers.pick(&["", "p", "q"]), value, "n").map(|_| ()),
        7 => document.insert_xml(other, place, numbers.pick(&FRAGMENTS)).map(|_| ()),
        8 => document.insert_comment(other, place, value).map(|_| ()),
        9 if numbers.below(3) > 0 => document.remove(id),
        9 => document.clear_children(id),
        10 => document.rename(id, name),
        11 | 12 => document.move_to(id, other, place),
        13 => {
            let copy = document.copy_of(id)?;
            check(&copy);
            document.absorb(copy, other, place).map(|_| ()).map_err(|(error, _)| error)
        }
        14 => {
            let (part, moved) = document.split_off(id)?;
            assert_eq!(moved.get(id), Some(part.root()));
            check(&part);
            let root = spare.root();
            spare.absorb(part, root, Place::Last).map(|_| ()).map_err(|(error, _)| error)
        }
        _ => {
            let text = document.to_pretty_xml();
            assert!(Document::parse(&text).is_ok(), "{text}");
            document.compact();
            Ok(())
        }
    }
}

#[test]
fn random_edits_keep_the_document_sound() {
    let mut numbers = Numbers(42);
    let (mut good, mut bad) = (0, 0);
    for round in 0..1_500 {
        let mut document = doc(STARTS[round % STARTS.len()]);
        let mut spare = doc("<spare>\n  <x/>\n</spare>\n");
        for _ in 0..20 {
            let before = document.to_xml();
            if before.len() > 4_000 {
                break;
            }
            match edit(&mut document, &mut spare, &mut numbers) {
                Ok(()) => good += 1,
                Err(_) => {
                    bad += 1;
                    assert_eq!(document.to_xml(), before);
                }
            }
            check(&document);
        }
        check(&spare);
    }
    assert!(good > 3_000 && bad > 1_000, "{good} {bad}");
}
