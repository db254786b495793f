// SPDX-License-Identifier: LGPL-2.1-or-later
//! Round trip of real documents, and the same verdict and content as roxmltree on them and on broken versions of them.

mod xml_support;

use virtdesigner::xml::{Document, NodeId, NodeKind};
use xml_support::{Numbers, corpus, roxmltree};

const MUTATIONS: usize = 60_000;

/// What we refuse although roxmltree accepts it: the start of our message, why we are right, and an example.
#[rustfmt::skip]
const STRICTER: &[(&str, &str, &str)] = &[
    ("the XML declaration is malformed", "XML 1.0 2.8: exactly version, encoding, standalone in this order",
     "<?xml versionx='1.0'?><a/>"),
    ("the XML declaration has no version", "XML 1.0 2.8: it is not optional; roxmltree takes it for an instruction",
     "<?xml\t?><a/>"),
    ("'2.0' is not a valid version", "XML 1.0 2.8: a version is '1.' and digits", "<?xml version='2.0'?><a/>"),
    ("'no!' is not a valid encoding", "XML 1.0 4.3.3: EncName", "<?xml version='1.0' encoding='no!'?><a/>"),
    ("'maybe' is not a valid standalone", "XML 1.0 2.9: yes or no", "<?xml version='1.0' standalone='maybe'?><a/>"),
    ("an XML declaration can only stand at the very start", "XML 1.0 2.6: the target xml is reserved in any case",
     "<a><?XML?></a>"),
    ("white space must follow the name of a processing instruction", "XML 1.0 2.6: PI", "<a><?x+y?></a>"),
    ("expected an element name", "Namespaces 1.0 4: no empty prefix", "<:a/>"),
    ("expected an attribute name", "Namespaces 1.0 4: no empty prefix", "<a :b=''/>"),
    ("the namespace prefix 'p' is not declared", "Namespaces 1.0 5: roxmltree takes p:xmlns for xmlns",
     "<a p:xmlns='u'/>"),
    ("the attribute 'xmlns' appears twice", "XML 1.0 3.1: Unique Att Spec", "<a xmlns='u' xmlns='v'/>"),
    ("a prefix cannot be declared with an empty namespace name", "Namespaces 1.0 5: No Prefix Undeclaring",
     "<a xmlns:p=''/>"),
    ("the prefix 'xmlns' cannot be declared", "Namespaces 1.0 3: Reserved Prefixes", "<a xmlns:xmlns='u'/>"),
    ("&#xD800; does not stand for a character", "XML 1.0 4.1: Legal Character", "<a>&#xD800;</a>"),
    ("&#x110000; does not stand for a character", "XML 1.0 4.1: Legal Character", "<a>&#x110000;</a>"),
    ("a DOCTYPE that defines or uses entities is not accepted", "our rule: a few bytes must not stand for many",
     "<!DOCTYPE a [<!ENTITY x 'y'>]><a/>"),
];

/// The verdicts differ only for a reason. The numbers and names in a message are left out of the comparison.
fn explained(message: &str) -> bool {
    let shape = |message: &str| -> String {
        let mut quoted = false;
        let mut tagged = false;
        let mut shape = String::new();
        for c in message.chars() {
            match c {
                '\'' => quoted = !quoted,
                '<' | '&' => tagged = true,
                '>' | ';' => tagged = false,
                c if !quoted && !tagged => shape.push(c),
                _ => {}
            }
        }
        shape
    };
    STRICTER.iter().any(|(known, _, _)| shape(message).starts_with(&shape(known)))
}

#[test]
fn listed_differences_are_real() {
    for (message, reason, example) in STRICTER {
        let error = Document::parse(example).err().unwrap_or_else(|| panic!("we accept {example}"));
        assert!(error.message().starts_with(message), "{example}: {error}");
        assert!(roxmltree(example).is_ok(), "no difference: {example} ({reason})");
    }
}

/// What a program sees in a document, one line per node. roxmltree joins text and CDATA, so that is done here too.
fn our_view(document: &Document) -> String {
    fn flush(text: &mut String, out: &mut String) {
        if !text.is_empty() {
            out.push_str(&format!("{:?}\n", std::mem::take(text)));
        }
    }
    let mut out = String::new();
    let mut text = String::new();
    let mut last: Option<NodeId> = None;
    let root = document.root();
    for id in std::iter::once(root).chain(document.descendants(root)) {
        let kind = document.kind(id).unwrap();
        if matches!(kind, NodeKind::Text | NodeKind::CData) {
            if last.is_none() || document.prev_sibling(id) != last {
                flush(&mut text, &mut out);
            }
            text.push_str(&document.text(id));
            last = Some(id);
            continue;
        }
        flush(&mut text, &mut out);
        last = None;
        match kind {
            NodeKind::Element => {
                let namespace = document.namespace(id).unwrap_or_default();
                out.push_str(&format!("<{{{namespace}}}{}", document.local_name(id)));
                for (name, value) in document.attributes(id) {
                    if name != "xmlns" && !name.starts_with("xmlns:") {
                        let local = name.rsplit(':').next().unwrap();
                        out.push_str(&format!(" {local}={value:?}"));
                    }
                }
                out.push_str(">\n");
            }
            NodeKind::Comment => out.push_str(&format!("<!--{}\n", document.text(id))),
            _ => out.push_str(&format!("<?{} {}\n", document.name(id), document.text(id))),
        }
    }
    flush(&mut text, &mut out);
    out
}

fn their_view(document: &roxmltree::Document) -> String {
    // Comments and instructions are not normalised there.
    let lines = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::new();
    for node in document.root_element().descendants() {
        match node.node_type() {
            roxmltree::NodeType::Element => {
                let name = node.tag_name();
                out.push_str(&format!("<{{{}}}{}", name.namespace().unwrap_or_default(), name.name()));
                for attribute in node.attributes() {
                    out.push_str(&format!(" {}={:?}", attribute.name(), attribute.value()));
                }
                out.push_str(">\n");
            }
            roxmltree::NodeType::Text if node.text() == Some("") => {}
            roxmltree::NodeType::Text => out.push_str(&format!("{:?}\n", node.text().unwrap())),
            roxmltree::NodeType::Comment => out.push_str(&format!("<!--{}\n", lines(node.text().unwrap()))),
            _ => {
                let pi = node.pi().unwrap();
                out.push_str(&format!("<?{} {}\n", pi.target, lines(pi.value.unwrap_or_default())));
            }
        }
    }
    out
}

/// Compare with roxmltree; true if well-formed.
fn compare(text: &str, origin: &dyn Fn() -> String) -> bool {
    match (Document::parse(text), roxmltree(text)) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours.to_xml(), text, "{}", origin());
            assert_eq!(our_view(&ours), their_view(&theirs), "{}\n{text}", origin());
            true
        }
        (Err(ours), Err(_)) => {
            assert!(ours.position().is_some(), "{}: {ours}", origin());
            false
        }
        (Ok(_), Err(theirs)) => panic!("{}: accepted, but roxmltree says: {theirs}\n{text}", origin()),
        (Err(ours), Ok(_)) if explained(ours.message()) => false,
        (Err(ours), Ok(_)) => panic!("{}: refused, but roxmltree accepts: {ours}\n{text}", origin()),
    }
}

#[test]
fn corpus_round_trip_and_verdict() {
    let Some(files) = corpus(&["libvirt", "osinfo-db", "libvirt-schemas-12.8", "policy", "osinfo"]) else { return };
    let mut good = 0;
    for path in &files {
        let bytes = std::fs::read(path).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        if compare(&text, &|| path.display().to_string()) {
            good += 1;
            assert_eq!(Document::parse_bytes(&bytes).unwrap().to_xml().as_bytes(), bytes, "{}", path.display());
        }
    }
    println!("{good} of {} files are well-formed and round-trip", files.len());
    assert!(good > files.len() / 2);
}

/// Byte deletions, insertions, replacements, duplications and swaps of tokens.
fn mutate(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    #[rustfmt::skip]
    const TOKENS: &[&str] = &[
        "<", ">", "/", "/>", "</", "&", ";", "'", "\"", "=", " ", "\n", "\r", "\r\n", "\t", "]]>", "--", "-", "!", "?",
        "<!--", "-->", "<![CDATA[", "<?x y?>", "<?xml version='1.0'?>", "&lt;", "&#0;", "&#65;", "&#xD;", "&x;", ":",
        "a:b", "xmlns=''", " xmlns:p='u'", " p:q='r'", " a='1' a='2'", "\0", "\u{1}", "\u{7f}", "\u{ffff}", "\u{fffd}",
        "é", "·", "\u{feff}", "0", "x", ".", "<a/>", "<a>", "</a>", "<p:a/>", "<!DOCTYPE a>", "text",
    ];
    let mut out = bytes.to_vec();
    for _ in 0..1 + numbers.below(2) {
        // Mostly at markup: in the middle of a word nothing can happen.
        let mut at = numbers.below(out.len() + 1);
        if numbers.below(4) > 0 {
            at += out[at..].iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or_default();
        }
        let end = (at + 1 + numbers.below(8)).min(out.len());
        match numbers.below(6) {
            0 => drop(out.drain(at..end)),
            1 if at < out.len() => drop(out.remove(at)),
            2 | 1 => drop(out.splice(at..at, numbers.pick(TOKENS).bytes())),
            3 => drop(out.splice(at..end, numbers.pick(TOKENS).bytes())),
            4 => {
                let copy = out[at..(at + numbers.below(60)).min(out.len())].to_vec();
                let to = numbers.below(out.len() + 1);
                drop(out.splice(to..to, copy));
            }
            _ => {
                let mut cuts: Vec<usize> = (1..out.len()).filter(|at| b"<>'\" ".contains(&out[*at])).collect();
                if cuts.len() > 4 {
                    let first = numbers.below(cuts.len() - 3);
                    cuts = cuts[first..first + 4].to_vec();
                    let swapped = [&out[cuts[2]..cuts[3]], &out[cuts[1]..cuts[2]], &out[cuts[0]..cuts[1]]].concat();
                    drop(out.splice(cuts[0]..cuts[3], swapped));
                }
            }
        }
    }
    out
}

#[test]
fn mutations_have_the_same_verdict() {
    let Some(files) = corpus(&["libvirt", "osinfo-db"]) else { return };
    let files: Vec<_> = files.into_iter().filter(|path| path.metadata().unwrap().len() < 3000).collect();
    let mut numbers = Numbers::new(1);
    let (mut done, mut good, mut bad_utf8) = (0, 0, 0);
    while done < MUTATIONS {
        let path = &files[done % files.len()];
        let mutated = mutate(&std::fs::read(path).unwrap(), &mut numbers);
        match std::str::from_utf8(&mutated) {
            Ok(text) => good += usize::from(compare(text, &|| format!("{}, mutation {done}", path.display()))),
            Err(_) => {
                bad_utf8 += 1;
                assert!(Document::parse_bytes(&mutated).is_err());
            }
        }
        done += 1;
    }
    println!("{done} mutations: {good} well-formed, {bad_utf8} not UTF-8");
    // A test in which all or none were well-formed would prove little.
    assert!(good > done / 10 && good < done * 9 / 10, "{good} of {done}");
}
