// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;

#[test]
fn attribute_keeps_place_spacing_and_quotes() {
    let set = |document: &mut Document, id| document.set_attribute(id, "b", "<'\">&");
    edited("<a  b = 'x'\n\tc=\"y\" />", "a", "<a  b = '&lt;&apos;\">&amp;'\n\tc=\"y\" />", set);
    edited("<a b=\"x\"></a>", "a", "<a b=\"&lt;'&quot;>&amp;\"></a>", set);
    edited("<a\tb=''/>", "a", "<a\tb='&#9;&#10;'/>", |d, id| d.set_attribute(id, "b", "\t\n"));
}

#[test]
fn new_attribute_goes_last() {
    let set = |document: &mut Document, id| document.set_attribute(id, "n", "1");
    edited("<a/>", "a", "<a n=\"1\"/>", set);
    edited("<a />", "a", "<a n=\"1\" />", set);
    edited("<a x='1'></a>", "a", "<a x='1' n='1'></a>", set);
    edited("<r x='1'><a/></r>", "a", "<r x='1'><a n='1'/></r>", set);
    edited("<a x='1'\n   y='2'/>", "a", "<a x='1'\n   y='2'\n   n='1'/>", set);
    edited("<a\n  x='1'\n/>", "a", "<a\n  x='1'\n  n='1'\n/>", set);
    edited("<a x='1' y='2'\n   z='3'/>", "a", "<a x='1' y='2'\n   z='3' n='1'/>", set);
}

#[test]
fn setting_what_is_there_changes_nothing() {
    edited("<a b='&#65;&gt;'>x&#65;</a>", "a", "<a b='&#65;&gt;'>x&#65;</a>", |d, id| {
        d.set_attribute(id, "b", "A>")?;
        d.set_text(id, "xA")?;
        d.rename(id, "a")
    });
}

#[test]
fn removed_attribute_takes_its_space() {
    edited("<a x='1'  y='2' z='3' />", "a", "<a x='1' z='3' />", |d, id| {
        assert!(d.remove_attribute(id, "y")?);
        assert!(!d.remove_attribute(id, "y")?);
        Ok(())
    });
    edited("<a x='1'/>", "a", "<a/>", |d, id| d.remove_attribute(id, "x").map(|_| ()));
}

#[test]
fn text() {
    let set = |document: &mut Document, id| document.set_text(id, "1 < 2 & ]]>");
    edited("<r><a/></r>", "a", "<r><a>1 &lt; 2 &amp; ]]&gt;</a></r>", set);
    edited("<r><a></a></r>", "a", "<r><a>1 &lt; 2 &amp; ]]&gt;</a></r>", set);
    edited("<r><a >old</a ></r>", "a", "<r><a >1 &lt; 2 &amp; ]]&gt;</a ></r>", set);
    edited("<a>x<!--c-->y</a>", "a", "<a>new<!--c--></a>", |d, id| d.set_text(id, "new"));
    edited("<a> <![CDATA[x]]> </a>", "a", "<a><![CDATA[<&]]></a>", |d, id| d.set_text(id, "<&"));
    edited("<a><![CDATA[x]]></a>", "a", "<a>a]]&gt;b</a>", |d, id| d.set_text(id, "a]]>b"));
    edited("<r><a>x</a></r>", "a", "<r><a/></r>", |d, id| d.set_text(id, ""));
    edited("<r><a></a></r>", "a", "<r><a></a></r>", |d, id| d.set_text(id, ""));
    edited("<a>\r\n</a>", "a", "<a>x\r\ny&#13;</a>", |d, id| d.set_text(id, "x\ny\r"));
}

#[test]
fn text_beside_elements() {
    let set = |document: &mut Document, id| document.set_text(id, "new");
    edited("<a>\n  <b/>\n</a>", "a", "<a>new\n  <b/>\n</a>", set);
    edited("<a>\n  old\n  <b/>\n</a>", "a", "<a>\n  new\n  <b/>\n</a>", set);
    edited("<a>one<b/>two<c/></a>", "a", "<a>new<b/><c/></a>", set);
    edited("<a>\n  old\n  <b/>\n</a>", "a", "<a>\n  <b/>\n</a>", |d, id| d.set_text(id, ""));
}

#[test]
fn other_nodes_have_text_too() {
    let mut document = doc("<a><!--c--><?p  data?>t</a>");
    let ids: Vec<_> = document.children(document.root()).collect();
    assert_eq!(ids.iter().map(|id| document.text(*id)).collect::<Vec<_>>(), ["c", "data", "t"]);
    assert_eq!(document.name(ids[1]), "p");
    for (id, text) in ids.iter().zip(["new", "new", "<"]) {
        document.set_text(*id, text).unwrap();
    }
    assert_eq!(document.to_xml(), "<a><!--new--><?p new?>&lt;</a>");
    for (id, text) in [(0, "--"), (0, "a-"), (1, "?>"), (2, "\0")] {
        assert_eq!(document.set_text(ids[id], text).unwrap_err().code(), ErrorCode::InvalidArgument);
    }
    assert_eq!(document.to_xml(), "<a><!--new--><?p new?>&lt;</a>");
}

fn insert(place: fn(&Document, NodeId) -> Place) -> impl FnOnce(&mut Document, NodeId) -> Result<()> {
    move |document, id| {
        let place = place(document, id);
        document.insert_element(id, place, "n").map(|id| assert_eq!(document.name(id), "n"))
    }
}

fn first(_: &Document, _: NodeId) -> Place {
    Place::First
}

fn last(_: &Document, _: NodeId) -> Place {
    Place::Last
}

fn before_b(document: &Document, _: NodeId) -> Place {
    Place::Before(find(document, "b"))
}

fn after_b(document: &Document, _: NodeId) -> Place {
    Place::After(find(document, "b"))
}

#[test]
fn new_child_takes_siblings_indentation() {
    let text = "<a>\n   <b/>\n\n   <c/>\n</a>";
    edited(text, "a", "<a>\n   <n/>\n   <b/>\n\n   <c/>\n</a>", insert(first));
    edited(text, "a", "<a>\n   <n/>\n   <b/>\n\n   <c/>\n</a>", insert(before_b));
    edited(text, "a", "<a>\n   <b/>\n   <n/>\n\n   <c/>\n</a>", insert(after_b));
    edited(text, "a", "<a>\n   <b/>\n\n   <c/>\n   <n/>\n</a>", insert(last));
    edited("<a>\n  <b/> <!-- x -->\n</a>", "a", "<a>\n  <b/> <!-- x -->\n  <n/>\n</a>", insert(after_b));
    edited("<a>\n  <!-- x -->\n  <b/>\n</a>", "a", "<a>\n  <!-- x -->\n  <n/>\n  <b/>\n</a>", insert(before_b));
    edited("<a>\r\n\t<b/>\r\n</a>", "a", "<a>\r\n\t<b/>\r\n\t<n/>\r\n</a>", insert(last));
}

#[test]
fn first_child_opens_its_parent() {
    edited("<a/>", "a", "<a>\n  <n/>\n</a>", insert(last));
    edited("<a></a>", "a", "<a>\n  <n/>\n</a>", insert(first));
    edited("<a x='1' />", "a", "<a x='1'>\n  <n/>\n</a>", insert(last));
    edited("<a\n  x='1'\n/>", "a", "<a\n  x='1'\n>\n  <n/>\n</a>", insert(last));
    edited("<r>\n\t<a/>\n</r>", "a", "<r>\n\t<a>\n\t\t<n/>\n\t</a>\n</r>", insert(last));
    edited("<r>\n <a>\n </a>\n</r>", "a", "<r>\n <a>\n  <n/>\n </a>\n</r>", insert(last));
    edited("<r>\r\n    <a/>\r\n</r>", "a", "<r>\r\n    <a>\r\n        <n/>\r\n    </a>\r\n</r>", insert(last));
}

#[test]
fn compact_stays_compact() {
    edited("<r><a/></r>", "a", "<r><a><n/></a></r>", insert(last));
    edited("<r><a/><b/></r>", "r", "<r><a/><n/><b/></r>", insert(before_b));
    edited("<r>text <b/> text</r>", "r", "<r>text <b/><n/> text</r>", insert(after_b));
    edited("<r><a>x</a></r>", "a", "<r><a>x<n/></a></r>", insert(last));
}

#[test]
fn removed_element_takes_its_line() {
    let remove = |document: &mut Document, id| document.remove(id);
    edited("<a>\n  <b/>\n\n  <c/>\n</a>", "b", "<a>\n\n  <c/>\n</a>", remove);
    edited("<a>\n  <b/>\n\n  <c/>\n</a>", "c", "<a>\n  <b/>\n\n</a>", remove);
    edited("<a>\r\n  <b/>\r\n  <c>\r\n  </c>\r\n</a>", "c", "<a>\r\n  <b/>\r\n</a>", remove);
    edited("<a>\n  <!-- x -->\n  <b/>\n</a>", "b", "<a>\n  <!-- x -->\n</a>", remove);
    edited("<a>\n  <b/> <!-- x -->\n</a>", "b", "<a>\n  <!-- x -->\n</a>", remove);
    edited("<a>\n  <b/><c/>\n</a>", "b", "<a>\n  <c/>\n</a>", remove);
    edited("<a>\n  <b/><c/>\n</a>", "c", "<a>\n  <b/>\n</a>", remove);
    edited("<a><b/> <c/> <d/></a>", "c", "<a><b/> <d/></a>", remove);
    edited("<a>\n  <b/></a>", "b", "<a/>", remove);
    edited("<r>\n  <a x='1'>\n    <b/>\n  </a>\n</r>", "b", "<r>\n  <a x='1'/>\n</r>", remove);
    edited("<a><b/></a>", "b", "<a/>", remove);
    edited("<a>one <b/> two</a>", "b", "<a>one  two</a>", remove);
}

#[test]
fn insert_and_remove_is_no_change() {
    for text in ["<r>\n  <a/>\n</r>", "<r>\n  <a>\n    <b/>\n  </a>\n</r>", "<r><a/></r>", "<a x='1'/>", "<a>t<b/></a>"]
    {
        for place in [Place::First, Place::Last] {
            edited(text, "a", text, |document, id| {
                let new = document.insert_element(id, place, "new")?;
                document.set_text(new, "x")?;
                document.remove(new)?;
                assert_eq!(document.remove(new).unwrap_err().code(), ErrorCode::Gone);
                Ok(())
            });
        }
    }
}

#[test]
fn the_root_stays() {
    let mut document = doc("<a/>");
    assert_eq!(document.remove(document.root()).unwrap_err().code(), ErrorCode::InvalidArgument);
    assert_eq!(document.split_off(document.root()).unwrap_err().code(), ErrorCode::InvalidArgument);
}

#[test]
fn clear_rename_comment() {
    edited("<r>\n  <a>\n    <b/>x\n  </a>\n</r>", "a", "<r>\n  <a/>\n</r>", |d, id| d.clear_children(id));
    edited("<r><a x='1'>t</a ></r>", "a", "<r><bcd x='1'>t</bcd ></r>", |d, id| d.rename(id, "bcd"));
    edited("<r><abc x='1'/></r>", "abc", "<r><d x='1'/></r>", |d, id| d.rename(id, "d"));
    edited("<a>\n  <b/>\n</a>", "a", "<a>\n  <!-- x -->\n  <b/>\n</a>", |d, id| {
        d.insert_comment(id, Place::First, " x ").map(|_| ())
    });
}

#[test]
fn bad_arguments_change_nothing() {
    let text = "<a xmlns:p='u'><b/>t</a>";
    let mut document = doc(text);
    let (root, b) = (document.root(), find(&document, "b"));
    let texts = document.last_child(root).unwrap();
    let refused = |result: Result<()>| assert_eq!(result.unwrap_err().code(), ErrorCode::InvalidArgument);
    refused(document.set_attribute(root, "1", ""));
    refused(document.set_attribute(root, "x", "\u{1}"));
    refused(document.set_attribute(root, "q:x", ""));
    refused(document.set_attribute(root, "xmlns:xml", ""));
    refused(document.set_attribute(root, "xmlns:q", ""));
    refused(document.set_attribute(texts, "x", ""));
    refused(document.set_text(root, "\u{ffff}"));
    refused(document.insert_element(root, Place::Last, "a b").map(|_| ()));
    refused(document.insert_element(root, Place::Last, "q:x").map(|_| ()));
    refused(document.insert_element(texts, Place::Last, "x").map(|_| ()));
    refused(document.insert_element(b, Place::Before(texts), "x").map(|_| ()));
    refused(document.insert_comment(root, Place::Last, "a--b").map(|_| ()));
    refused(document.rename(root, "x:y").map(|_| ()));
    refused(Document::new("a:b").map(|_| ()));
    assert_eq!(document.to_xml(), text);
    assert!(!document.modified);
}

#[test]
fn stale_ids_are_recognised() {
    let mut document = doc("<a><b><c/></b></a>");
    let (b, c) = (find(&document, "b"), find(&document, "c"));
    document.remove(b).unwrap();
    let new = document.insert_element(document.root(), Place::Last, "n").unwrap();
    assert!(document.contains(new));
    for id in [b, c] {
        assert!(!document.contains(id));
        assert_eq!((document.kind(id), document.name(id), document.parent(id)), (None, "", None));
        assert_eq!((document.text(id).as_ref(), document.attribute(id, "x"), document.position(id)), ("", None, None));
        assert_eq!(document.children(id).count() + document.descendants(id).count(), 0);
        assert_eq!(document.set_text(id, "x").unwrap_err().code(), ErrorCode::Gone);
        assert_eq!(document.insert_element(new, Place::Before(id), "x").unwrap_err().code(), ErrorCode::Gone);
        assert_eq!(document.node_to_xml(id).unwrap_err().code(), ErrorCode::Gone);
    }
    // Neither are ids of another document, nor those made after the document was put back.
    assert!(!doc("<a><b><c/></b></a>").contains(new));
    let mut before = doc("<a/>");
    let mut after = before.clone();
    let id = after.insert_element(after.root(), Place::Last, "x").unwrap();
    before.insert_element(before.root(), Place::Last, "x").unwrap();
    assert!(!before.contains(id) && after.contains(id));
}

#[test]
fn positions_survive_edits() {
    let mut document = doc("<a>\n  <b x='1' y='2'/>\n</a>");
    let b = find(&document, "b");
    document.insert_element(document.root(), Place::First, "n").unwrap();
    document.set_attribute(b, "x", "long value").unwrap();
    document.set_attribute(b, "z", "new").unwrap();
    let at = |position: Option<crate::error::Position>| position.map(|at| (at.line, at.column));
    assert_eq!(at(document.position(b)), Some((2, 3)));
    assert_eq!(at(document.attribute_position(b, "y")), Some((2, 12)));
    assert_eq!(at(document.attribute_position(b, "z")), None);
    assert_eq!(at(document.position(find(&document, "n"))), None);
}

#[test]
fn leftovers_are_cleared_away() {
    let mut document = doc("<a x='1'>\n  <b/>\n  <c>text</c>\n</a>\n");
    let (root, b, c) = (document.root(), find(&document, "b"), find(&document, "c"));
    let mut expected = 0;
    for round in 0..20_000 {
        document.set_attribute(b, "number", &round.to_string()).unwrap();
        document.set_text(c, &format!("<{round}>")).unwrap();
        let new = document.insert_element(root, Place::Last, "new").unwrap();
        document.set_attribute(new, "y", "2").unwrap();
        if round % 2 == 0 {
            document.remove(new).unwrap();
        } else {
            document.rename(new, "kept").unwrap();
            expected += 1;
            if expected > 10 {
                document.remove(document.child_element(root, "kept").unwrap()).unwrap();
            }
        }
    }
    assert!(document.text.len() < 300_000 && document.attrs.len() < 100_000 && document.nodes.len() < 100);
    assert!(
        document.to_xml().starts_with("<a x='1'>\n  <b number='19999'/>\n  <c>&lt;19999&gt;</c>\n  <kept y='2'/>\n")
    );
    assert_eq!(document.child_elements(root).count(), 12);
    check(&document);
}

#[test]
fn limits_hold_while_editing() {
    let limits = Limits { max_depth: 3, max_nodes: 8, max_attributes: 2, ..Limits::default() };
    let mut document = Document::parse_with("<a><b><c/></b></a>", &limits).unwrap();
    let c = find(&document, "c");
    let limit = |result: Result<()>| assert_eq!(result.unwrap_err().code(), ErrorCode::Limit);
    limit(document.insert_element(c, Place::Last, "d").map(|_| ()));
    document.set_attribute(c, "a", "").unwrap();
    document.set_attribute(c, "b", "").unwrap();
    limit(document.set_attribute(c, "c", ""));
    let before = document.to_xml();
    assert_eq!(before, "<a><b><c a=\"\" b=\"\"/></b></a>");
    let mut count = 0;
    let error = loop {
        match document.insert_element(document.root(), Place::Last, "x") {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error.code(), ErrorCode::Limit);
    assert!((1..=5).contains(&count), "{count}");
}

/// What becomes of a document when elements are made in it, each with its layout at once or all of them at the end.
fn made(xml: &str, deferred: bool) -> String {
    let mut document = Document::parse(xml).unwrap();
    if deferred {
        document.defer_layout(9);
    }
    let root = document.root();
    let a = document.insert_element(root, Place::Last, "a").unwrap();
    document.set_attribute(a, "n", "1").unwrap();
    let c = document.insert_element(a, Place::Last, "c").unwrap();
    document.set_text(c, "text").unwrap();
    let b = document.insert_element(a, Place::Before(c), "b").unwrap();
    let deep = document.insert_element(b, Place::First, "deep").unwrap();
    document.set_attribute(b, "n", "2").unwrap();
    document.set_attribute(deep, "n", "3").unwrap();
    document.insert_element(a, Place::After(c), "d").unwrap();
    let gone = document.insert_element(root, Place::First, "gone").unwrap();
    document.insert_element(gone, Place::First, "e").unwrap();
    document.remove(gone).unwrap();
    let e = document.insert_element(root, Place::Before(a), "e").unwrap();
    document.insert_element(e, Place::Last, "f").unwrap();
    document.remove(deep).unwrap();
    if deferred {
        document.lay_out().unwrap();
    }
    let written = document.to_xml();
    assert_eq!(Document::parse(&written).unwrap().to_xml(), written);
    written
}

#[test]
fn layout_at_the_end_is_that_of_each_edit() {
    for xml in [
        "<r/>\n",
        "<r></r>",
        "  <r/>",
        "<r>\n  <x/>\n</r>\n",
        "<r>\n\t<x>\n\t\t<y/>\n\t</x>\n</r>\n",
        "<r><x><y/></x></r>",
        "<r>text</r>",
        "<r>\r\n    <x/>\r\n</r>\r\n",
        "<r>\n  <!-- only this -->\n</r>\n",
    ] {
        assert_eq!(made(xml, true), made(xml, false), "{xml:?}");
    }
}

#[test]
fn layout_that_waits_counts_as_nodes() {
    let limits = Limits { max_nodes: 8, ..Limits::default() };
    let mut document = Document::parse_with("<r/>", &limits).unwrap();
    document.defer_layout(5);
    for _ in 0..5 {
        document.insert_element(document.root(), Place::Last, "a").unwrap();
    }
    assert_eq!(document.lay_out().unwrap_err().code(), ErrorCode::Limit);
}
