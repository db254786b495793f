// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;

#[test]
fn everything_is_kept() {
    for text in [
        "\u{feff}<?xml version='1.0' encoding=\"UTF-8\" standalone='no' ?>\r\n<!-- c -->\n<a/>\n<?p?>\n",
        "<!DOCTYPE a SYSTEM 'x.dtd' [ <!ELEMENT a ANY> <!-- ] --> <?x ]?> ]>\n<a></a>",
        "<a  b = 'x'\n\tc=\"'&lt;&#65;\" ><b\t/><![CDATA[<&]]>&amp;]] ><!----></a \n>",
        "<é ü='ö'>\u{10000}\u{7f}</é>",
    ] {
        let document = doc(text);
        check(&document);
        let mut touched = document.clone();
        touched.modified = true;
        assert_eq!(touched.to_xml(), text);
    }
}

#[test]
fn reading() {
    let document = doc("<?xml version='1.0'?><r a='1' b='&quot; \n'>x<b>y</b>&lt;<![CDATA[>]]><b/></r>");
    let root = document.root();
    assert_eq!(document.text(root), "x<>");
    assert_eq!(document.attribute(root, "b").as_deref(), Some("\"  "));
    assert_eq!(document.attribute(root, "c"), None);
    assert_eq!(document.attributes(root).map(|(name, _)| name).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(document.children(root).count(), 5);
    assert_eq!(document.child_elements(root).count(), 2);
    assert_eq!(document.descendants(root).count(), 6);
    let b = document.child_element(root, "b").unwrap();
    assert_eq!((document.text(b).as_ref(), document.parent(b)), ("y", Some(root)));
    assert_eq!(document.kind(document.last_child(root).unwrap()), Some(NodeKind::Element));
}

#[test]
fn namespaces() {
    let document =
        doc("<a xmlns:q='u&amp;v'><q:b q:x='1'><c xmlns='d'><e/><f xmlns=''/></c></q:b><q:b xmlns:q='w'/></a>");
    let of = |name| document.namespace(find(&document, name)).map(|uri| uri.into_owned());
    assert_eq!(of("a"), None);
    assert_eq!(of("q:b").as_deref(), Some("u&v"));
    assert_eq!(of("c").as_deref(), Some("d"));
    assert_eq!(of("e").as_deref(), Some("d"));
    assert_eq!(of("f"), None);
    let b = find(&document, "q:b");
    assert_eq!((document.prefix(b), document.local_name(b)), (Some("q"), "b"));
    assert_eq!(document.attribute_ns(b, "u&v", "x").as_deref(), Some("1"));
    assert_eq!(document.attribute_ns(b, "w", "x"), None);
    assert_eq!(document.child_element(b, "c"), None, "it is in a namespace");
    assert_eq!(document.namespace(document.last_child(document.root()).unwrap()).as_deref(), Some("w"));
}

/// What is not well-formed, and where.
#[test]
fn refused() {
    for (text, line, column) in [
        ("", 1, 1),
        (" \n", 2, 1),
        ("<!-- -->", 1, 9),
        ("text", 1, 1),
        ("<a>", 1, 1),
        ("<a>\n<b>\n</a>", 3, 1),
        ("<a/><b/>", 1, 5),
        ("<a/>x", 1, 5),
        ("<a/>&#32;", 1, 5),
        ("<a/><![CDATA[]]>", 1, 5),
        ("</a>", 1, 1),
        ("<a></a></a>", 1, 8),
        ("<a></ab>", 1, 4),
        ("<ab></a>", 1, 5),
        ("<a></a", 1, 7),
        ("<1a/>", 1, 2),
        ("< a/>", 1, 2),
        ("<a:b:c/>", 1, 5),
        ("<:a/>", 1, 2),
        ("<a :b=''/>", 1, 4),
        ("<a b/>", 1, 5),
        ("<a b=c/>", 1, 6),
        ("<a b='1'c='2'/>", 1, 9),
        ("<a b='1' b='2'/>", 1, 10),
        ("<a b='<'/>", 1, 7),
        ("<a b='\u{1}'/>", 1, 7),
        ("<a b='&x;'/>", 1, 7),
        ("<a b='1/>", 1, 6),
        ("<a b='1'", 1, 1),
        ("<a /b>", 1, 5),
        ("<a>]]></a>", 1, 4),
        ("<a>é\u{0}</a>", 1, 5),
        ("<a>\u{ffff}</a>", 1, 4),
        ("<a>&nbsp;</a>", 1, 4),
        ("<a>& </a>", 1, 4),
        ("<a>&#0;</a>", 1, 4),
        ("<a>&#xD800;</a>", 1, 4),
        ("<a><!-- -- --></a>", 1, 9),
        ("<a><!-- --->", 1, 9),
        ("<a><!-- </a>", 1, 4),
        ("<a><![CDATA[ </a>", 1, 4),
        ("<a><!x></a>", 1, 4),
        ("<a><? x?></a>", 1, 4),
        ("<a><?x</a>", 1, 4),
        ("<a><?x+y?></a>", 1, 7),
        ("<a><?xml version='1.0'?></a>", 1, 4),
        (" <?xml version='1.0'?><a/>", 1, 2),
        ("<?xml?><a/>", 1, 1),
        ("<?xml version='2.0'?><a/>", 1, 16),
        ("<?xml encoding='UTF-8'?><a/>", 1, 7),
        ("<?xml version='1.0'encoding='UTF-8'?><a/>", 1, 20),
        ("<?xml version='1.0' standalone='maybe'?><a/>", 1, 33),
        ("<p:a/>", 1, 2),
        ("<a p:b=''/>", 1, 4),
        ("<a><b xmlns:p='u'/><p:c/></a>", 1, 21),
        ("<xmlns:a/>", 1, 2),
        ("<a xmlns:p=''/>", 1, 4),
        ("<a xmlns:xmlns='u'/>", 1, 4),
        ("<a xmlns:xml='u'/>", 1, 4),
        ("<a xmlns='http://www.w3.org/2000/xmlns/'/>", 1, 4),
        ("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>", 1, 4),
        ("<a xmlns='u' xmlns='u'/>", 1, 14),
        ("<a xmlns:p='u' xmlns:q='u' p:x='' q:x=''/>", 1, 35),
        ("<!DOCTYPE a><!DOCTYPE a><a/>", 1, 13),
        ("<a/><!DOCTYPE a>", 1, 5),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", 1, 14),
        ("<!DOCTYPE a [%x;]><a/>", 1, 14),
        ("<!DOCTYPE a [<!ELEMENT a ANY ]><a/>", 1, 32),
        ("<!DOCTYPE><a/>", 1, 10),
        ("<!DOCTYPE a SYSTEM><a/>", 1, 19),
        ("<!DOCTYPE a [", 1, 14),
    ] {
        let error = match Document::parse(text) {
            Ok(_) => panic!("accepted: {text}"),
            Err(error) => error,
        };
        assert_eq!(error.code(), ErrorCode::Xml, "{text}");
        let at = error.position().map(|at| (at.line, at.column));
        assert_eq!(at, Some((line, column)), "{text}: {error}");
    }
}

#[test]
fn bytes() {
    let error = |bytes: &[u8]| Document::parse_bytes(bytes).map(|_| ()).unwrap_err();
    assert_eq!(error(b"<a>\n \xe4</a>").to_string(), "line 2, column 2: the byte 0xE4 is not valid UTF-8 here");
    assert!(error(b"\xff\xfe<\0a\0/\0>\0").message().contains("UTF-16"));
    let latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>y</a>";
    assert_eq!(Document::parse_bytes(latin.as_bytes()).unwrap().to_xml(), latin);
    assert!(error(latin.replace('y', "é").as_bytes()).message().contains("ISO-8859-1"));
    assert!(error(latin.replace("ISO-8859-1", "EBCDIC-CP-US").as_bytes()).message().contains("EBCDIC"));
    assert!(Document::parse(&latin.replace('y', "é")).is_ok(), "a string has been decoded already");
    assert!(Document::parse_bytes("\u{feff}<a>é</a>".as_bytes()).is_ok());
    assert_eq!(error(b"").code(), ErrorCode::Xml);
}

#[test]
fn depth_costs_no_stack() {
    const DEPTH: usize = 200_000;
    let text = format!("{}{}", "<a>".repeat(DEPTH), "</a>".repeat(DEPTH));
    assert_eq!(Document::parse(&text).unwrap_err().code(), ErrorCode::Limit);
    // Little stack, so that any recursion would show.
    let small = std::thread::Builder::new().stack_size(64 << 10);
    let run = small.spawn(move || {
        let mut document = Document::parse_with(&text, &Limits::LARGEST).unwrap();
        let mut copy = document.copy_of(document.root()).unwrap();
        assert_eq!(copy.to_xml(), format!("{text}\n"));
        let inner = document.first_child(document.root()).unwrap();
        document.set_attribute(inner, "x", "1").unwrap();
        assert_eq!(document.to_xml().len(), text.len() + 6);
        assert_eq!(document.descendants(document.root()).count(), DEPTH - 1);
        let (part, moved) = document.split_off(inner).unwrap();
        assert!(moved.get(inner).is_some());
        assert_eq!(document.to_xml(), "<a/>");
        let root = copy.root();
        copy.clear_children(root).unwrap();
        copy.absorb(part, root, Place::Last).unwrap();
        drop(copy.clone());
    });
    run.unwrap().join().unwrap();
}

#[test]
fn limits() {
    let limits = Limits { max_bytes: 60, max_depth: 2, max_nodes: 4, max_attributes: 2 };
    let code = |text: &str| Document::parse_with(text, &limits).err().map(|error| error.code());
    assert_eq!(code("<a><b/>x<c y='' z=''/></a>"), None);
    assert_eq!(code("<a><b><c/></b></a>"), Some(ErrorCode::Limit));
    assert_eq!(code("<a><b/><b/><b/><b/></a>"), Some(ErrorCode::Limit));
    assert_eq!(code("<a x='' y='' z=''/>"), Some(ErrorCode::Limit));
    assert_eq!(code(&format!("<a>{}</a>", " ".repeat(60))), Some(ErrorCode::Limit));
    let name = "n".repeat(50_001);
    assert_eq!(Document::parse(&format!("<{name}/>")).unwrap_err().code(), ErrorCode::Limit);
}

#[test]
fn many_attributes() {
    let attributes: String = (0..1000).map(|number| format!(" a{number}='{number}'")).collect();
    let document = doc(&format!("<a{attributes}/>"));
    assert_eq!(document.attribute(document.root(), "a999").as_deref(), Some("999"));
    let error = Document::parse(&format!("<a{attributes} a5=''/>")).unwrap_err();
    assert!(error.message().contains("'a5'"), "{error}");
}
