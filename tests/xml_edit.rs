// SPDX-License-Identifier: LGPL-2.1-or-later
//! Edits of real documents: only the lines that must change do, what was written is read back, and what comes out is
//! well-formed for roxmltree. What must change is worked out from roxmltree's positions, not from ours.

mod xml_support;

use std::path::Path;

use virtdesigner::xml::{Document, NodeId, NodeKind, Place};
use xml_support::{Numbers, corpus, roxmltree};

const VALUE: &str = "a<b>&\"c'\td";
const IN_ATTRIBUTE: [(&str, &str); 2] = [("\"", "a&lt;b>&amp;&quot;c'&#9;d"), ("'", "a&lt;b>&amp;\"c&apos;&#9;d")];

/// One edited document, for messages.
struct Case<'a> {
    path: &'a Path,
    what: &'static str,
    before: &'a str,
    after: String,
}

impl Case<'_> {
    fn fail(&self, why: &str) -> ! {
        panic!("{}: {}: {why}\n{}\n-----\n{}", self.path.display(), self.what, self.before, self.after)
    }

    fn check(&self, good: bool, why: &str) {
        if !good {
            self.fail(why);
        }
    }

    /// Lines that differ: how many old ones were replaced by which new ones, in one place.
    fn diff(&self) -> (Vec<&str>, Vec<&str>) {
        let old: Vec<&str> = self.before.split_inclusive('\n').collect();
        let new: Vec<&str> = self.after.split_inclusive('\n').collect();
        let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let rest = old.len().min(new.len()) - start;
        let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
        (old[start..old.len() - end].to_vec(), new[start..new.len() - end].to_vec())
    }
}

/// The element in roxmltree's tree that is where ours is.
fn same_place<'a, 'b>(theirs: &'a roxmltree::Document<'b>, path: &[usize]) -> roxmltree::Node<'a, 'b> {
    path.iter().fold(theirs.root_element(), |node, at| {
        node.children().filter(|child| child.is_element()).nth(*at).expect("both trees have the same elements")
    })
}

fn path_of(document: &Document, id: NodeId) -> Vec<usize> {
    let mut path = Vec::new();
    let mut current = id;
    while let Some(parent) = document.parent(current) {
        path.insert(0, document.child_elements(parent).position(|child| child == current).unwrap());
        current = parent;
    }
    path
}

fn set_attribute(case: &mut Case, numbers: &mut Numbers, document: &mut Document, id: NodeId) -> bool {
    let names: Vec<String> = document.attributes(id).map(|(name, _)| name.to_owned()).collect();
    let names: Vec<_> = names.into_iter().filter(|name| !name.starts_with("xmlns") && !name.contains(':')).collect();
    if names.is_empty() {
        return false;
    }
    let name = numbers.pick(&names);
    let theirs = roxmltree(case.before).unwrap();
    let range = same_place(&theirs, &path_of(document, id)).attribute_node(name.as_str()).unwrap().range_value();
    document.set_attribute(id, name, VALUE).unwrap();
    case.after = document.to_xml();
    let quote = &case.before[range.end..range.end + 1];
    let value = IN_ATTRIBUTE.iter().find(|(known, _)| *known == quote).unwrap().1;
    let expected = format!("{}{value}{}", &case.before[..range.start], &case.before[range.end..]);
    case.check(case.after == expected, "not just the value changed");
    read_attribute(case, &path_of(document, id), name);
    true
}

fn read_attribute(case: &Case, path: &[usize], name: &str) {
    let theirs = roxmltree(&case.after).unwrap_or_else(|error| case.fail(&error.to_string()));
    case.check(same_place(&theirs, path).attribute(name) == Some(VALUE), "the value does not read back");
}

fn add_attribute(case: &mut Case, _: &mut Numbers, document: &mut Document, id: NodeId) -> bool {
    let path = path_of(document, id);
    document.set_attribute(id, "added", VALUE).unwrap();
    case.after = document.to_xml();
    let theirs = roxmltree(&case.after).unwrap_or_else(|error| case.fail(&error.to_string()));
    let node = same_place(&theirs, &path);
    case.check(node.attributes().next_back().map(|last| last.name()) == Some("added"), "it is not the last one");
    let range = node.attribute_node("added").unwrap().range();
    let (head, tail) = (&case.after[..range.start], &case.after[range.end..]);
    let head_len = head.trim_end().len();
    let without = format!("{}{tail}", &head[..head_len]);
    case.check(without == case.before, "more than the attribute and the space before it was added");
    let (old, new) = case.diff();
    let own_line = head[head_len..].contains('\n');
    case.check(old.len() == 1 && new.len() == if own_line { 2 } else { 1 }, "more lines changed than must");
    read_attribute(case, &path, "added");
    true
}

fn remove_attribute(case: &mut Case, numbers: &mut Numbers, document: &mut Document, id: NodeId) -> bool {
    let names: Vec<String> = document.attributes(id).map(|(name, _)| name.to_owned()).collect();
    let names: Vec<_> = names.into_iter().filter(|name| !name.starts_with("xmlns") && !name.contains(':')).collect();
    if names.is_empty() {
        return false;
    }
    let name = numbers.pick(&names);
    let path = path_of(document, id);
    let theirs = roxmltree(case.before).unwrap();
    let range = same_place(&theirs, &path).attribute_node(name.as_str()).unwrap().range();
    assert!(document.remove_attribute(id, name).unwrap());
    case.after = document.to_xml();
    let expected = format!("{}{}", case.before[..range.start].trim_end(), &case.before[range.end..]);
    case.check(case.after == expected, "more or less than the attribute and the space before it was removed");
    let theirs = roxmltree(&case.after).unwrap_or_else(|error| case.fail(&error.to_string()));
    case.check(same_place(&theirs, &path).attribute(name.as_str()).is_none(), "it is still there");
    true
}

/// Has this element text of its own?
fn is_mixed(document: &Document, id: NodeId) -> bool {
    document.children(id).any(|child| {
        matches!(document.kind(child), Some(NodeKind::Text | NodeKind::CData))
            && !document.text(child).trim_matches([' ', '\t', '\r', '\n']).is_empty()
    })
}

fn add_child(case: &mut Case, numbers: &mut Numbers, document: &mut Document, id: NodeId) -> bool {
    let mixed = is_mixed(document, id);
    let had_items = document.children(id).any(|child| document.kind(child) != Some(NodeKind::Text));
    let elements: Vec<NodeId> = document.child_elements(id).collect();
    let place = match numbers.below(4) {
        2 if !elements.is_empty() => Place::Before(*numbers.pick(&elements)),
        3 if !elements.is_empty() => Place::After(*numbers.pick(&elements)),
        0 => Place::First,
        _ => Place::Last,
    };
    let new = document.insert_element(id, place, "added").unwrap();
    case.after = document.to_xml();
    let theirs = roxmltree(&case.after).unwrap_or_else(|error| case.fail(&error.to_string()));
    let node = same_place(&theirs, &path_of(document, new));
    case.check(node.tag_name().name() == "added" && !node.has_children(), "it is not where it should be");
    let (old, new) = case.diff();
    let added: Vec<&str> = new.iter().map(|line| line.trim()).collect();
    match (&old[..], &added[..]) {
        // A line of its own, indented as its neighbours are.
        ([], ["<added/>"]) if had_items => {
            let indent = |node: roxmltree::Node| {
                let line = case.after[..node.range().start].rsplit('\n').next().unwrap();
                line.len() - line.trim_start().len()
            };
            let siblings = node.parent().unwrap().children().filter(|other| *other != node && !other.is_text());
            let known: Vec<usize> = siblings.map(indent).collect();
            case.check(known.contains(&indent(node)), "it is indented unlike its siblings");
        }
        // <a/> is opened.
        ([_], [_, "<added/>", _]) if !had_items && !mixed => {}
        // <a>, white space, </a>
        ([], ["<added/>"]) if !had_items && !mixed => {}
        // A comment or another element that shares a line, or text.
        ([_], [line]) if line.contains("<added/>") => {}
        ([_], [_, "<added/>"] | ["<added/>", _]) if had_items => {}
        _ => case.fail("more lines changed than must"),
    }
    true
}

fn remove_child(case: &mut Case, numbers: &mut Numbers, document: &mut Document, id: NodeId) -> bool {
    let elements: Vec<NodeId> = document.child_elements(id).collect();
    if elements.is_empty() {
        return false;
    }
    let child = *numbers.pick(&elements);
    let theirs = roxmltree(case.before).unwrap();
    let range = same_place(&theirs, &path_of(document, child)).range();
    let text = &case.before[range.clone()];
    let only = document.children(id).all(|other| other == child || document.kind(other) == Some(NodeKind::Text))
        && !is_mixed(document, id);
    let path = path_of(document, id);
    document.remove(child).unwrap();
    assert!(!document.contains(child));
    case.after = document.to_xml();
    let count = {
        let theirs = roxmltree(&case.after).unwrap_or_else(|error| case.fail(&error.to_string()));
        same_place(&theirs, &path).children().filter(|child| child.is_element()).count()
    };
    case.check(count + 1 == elements.len(), "not one child less");
    let line_start = case.before[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = case.before[range.end..].find('\n').map_or(case.before.len(), |at| range.end + at + 1);
    let own_line = case.before[line_start..line_end].trim() == text;
    if only {
        case.check(case.diff().1.len() == 1, "the parent should be <parent/> now, and nothing else changed");
    } else if own_line {
        let expected = format!("{}{}", &case.before[..line_start], &case.before[line_end..]);
        case.check(case.after == expected, "more or less than its own lines was removed");
    } else {
        case.check(case.diff().1.len() <= 1, "more lines changed than must");
    }
    true
}

fn set_text(case: &mut Case, _: &mut Numbers, document: &mut Document, id: NodeId) -> bool {
    if document.child_elements(id).next().is_some() {
        return false;
    }
    let path = path_of(document, id);
    let lines = document.text(id).matches('\n').count();
    document.set_text(id, VALUE).unwrap();
    case.after = document.to_xml();
    let theirs = roxmltree(&case.after).unwrap_or_else(|error| case.fail(&error.to_string()));
    let node = same_place(&theirs, &path);
    let text: String = node.children().filter(|child| child.is_text()).filter_map(|child| child.text()).collect();
    case.check(text == VALUE, "the text does not read back");
    let (old, new) = case.diff();
    case.check(old.len() <= lines + 1 && new.len() <= old.len(), "more lines changed than must");
    true
}

type Edit = fn(&mut Case, &mut Numbers, &mut Document, NodeId) -> bool;

const EDITS: [(&str, Edit); 6] = [
    ("set attribute", set_attribute),
    ("add attribute", add_attribute),
    ("remove attribute", remove_attribute),
    ("add child", add_child),
    ("remove child", remove_child),
    ("set text", set_text),
];

#[test]
fn edits_change_only_what_they_must() {
    let Some(files) = corpus(&["libvirt", "osinfo-db"]) else { return };
    let mut numbers = Numbers::new(7);
    let mut done = [0; EDITS.len()];
    for path in &files {
        let text = std::fs::read_to_string(path).unwrap();
        let Ok(original) = Document::parse(&text) else { continue };
        if text.len() > 20_000 {
            continue;
        }
        let root = original.root();
        let descendants = original.descendants(root).filter(|id| original.kind(*id) == Some(NodeKind::Element));
        let elements: Vec<NodeId> = std::iter::once(root).chain(descendants).collect();
        for (number, (what, edit)) in EDITS.iter().enumerate() {
            // Not every element is fit for every edit.
            for _ in 0..5 {
                let id = *numbers.pick(&elements);
                let mut document = original.clone();
                let mut case = Case { path, what, before: &text, after: String::new() };
                if edit(&mut case, &mut numbers, &mut document, id) {
                    let again = Document::parse(&case.after).unwrap_or_else(|error| case.fail(&error.to_string()));
                    assert_eq!(again.to_xml(), case.after);
                    done[number] += 1;
                    break;
                }
            }
        }
    }
    println!("{done:?} edits");
    assert!(done.iter().all(|count| *count > 500), "{done:?}");
}

/// Taking an element out and putting it back where it was gives the same document.
#[test]
fn there_and_back() {
    let Some(files) = corpus(&["libvirt/domain", "osinfo-db"]) else { return };
    let mut numbers = Numbers::new(11);
    let mut done = 0;
    for path in &files {
        let text = std::fs::read_to_string(path).unwrap();
        let Ok(mut document) = Document::parse(&text) else { continue };
        let root = document.root();
        let all: Vec<NodeId> = document
            .descendants(root)
            .filter(|id| {
                // Alone on its line, beside another that is too.
                let line = |id: Option<NodeId>| id.is_some_and(|id| document.text(id).contains('\n'));
                let before = document.prev_sibling(*id);
                document.kind(*id) == Some(NodeKind::Element)
                    && line(before)
                    && line(document.next_sibling(*id))
                    && before.and_then(|id| document.prev_sibling(id)).is_some_and(|id| {
                        // Indented alike, as a new one would be.
                        let indent = |id| document.text(id).rsplit('\n').next().map(str::to_owned);
                        document.kind(id) == Some(NodeKind::Element)
                            && line(document.prev_sibling(id))
                            && document.prev_sibling(id).and_then(indent) == before.and_then(indent)
                    })
                    // A line of nothing before it would stay behind.
                    && document.text(before.unwrap()).matches('\n').count() == 1
                    && !is_mixed(&document, document.parent(*id).unwrap())
            })
            .collect();
        if all.is_empty() {
            continue;
        }
        let id = *numbers.pick(&all);
        let parent = document.parent(id).unwrap();
        let sibling = document.prev_sibling(document.prev_sibling(id).unwrap()).unwrap();
        let (part, moved) = document.split_off(id).unwrap();
        assert_eq!(moved.get(id), Some(part.root()));
        assert!(roxmltree(&part.to_xml()).is_ok() && roxmltree(&document.to_xml()).is_ok());
        let back = document.absorb(part, parent, Place::After(sibling)).map_err(|(error, _)| error).unwrap();
        let new = back.get(moved.get(id).unwrap()).unwrap();
        let again = document.to_xml();
        // Namespaces from outside are declared on what was split off, and stay declared.
        if !again.contains(" xmlns") {
            assert_eq!(again, text, "{}", path.display());
        }
        document.move_to(new, root, Place::Last).unwrap();
        assert!(roxmltree(&document.to_xml()).is_ok(), "{}", path.display());
        assert!(document.contains(new));
        done += 1;
    }
    println!("{done} elements went there and back");
    assert!(done > 500, "{done}");
}
