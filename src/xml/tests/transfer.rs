// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;

#[test]
fn absorb_fits_in() {
    let mut domain = doc("<domain>\n    <devices>\n        <x/>\n    </devices>\n</domain>\n");
    let disk = doc("<!-- gone -->\n<disk a=\"1\">\n  <driver/>\n\n  <target>\n   text\n  </target>\n</disk>\n");
    let (devices, driver, root) = (find(&domain, "devices"), find(&disk, "driver"), disk.root());
    let moved = domain.absorb(disk, devices, Place::Last).unwrap();
    assert_eq!(
        domain.to_xml(),
        "<domain>\n    <devices>\n        <x/>\n        <disk a=\"1\">\n          <driver/>\n\n          <target>\n   \
         text\n  </target>\n        </disk>\n    </devices>\n</domain>\n"
    );
    check(&domain);
    assert_eq!(moved.get(root), Some(find(&domain, "disk")));
    assert_eq!(moved.get(driver), Some(find(&domain, "driver")));
    assert_eq!(moved.get(devices), None);
    assert!(!domain.contains(driver));
    assert_eq!(domain.position(find(&domain, "disk")), None);
}

#[test]
fn absorb_into_other_styles() {
    let absorb = |text: &str| {
        let mut document = doc(text);
        let other = doc("<b>\n  <c/>\n</b>");
        let parent = find(&document, "a");
        document.absorb(other, parent, Place::Last).unwrap();
        check(&document);
        document.to_xml()
    };
    assert_eq!(absorb("<r><a/></r>"), "<r><a><b><c/></b></a></r>");
    assert_eq!(absorb("<r>\r\n\t<a/>\r\n</r>"), "<r>\r\n\t<a>\r\n\t\t<b>\r\n\t\t  <c/>\r\n\t\t</b>\r\n\t</a>\r\n</r>");
    assert_eq!(absorb("<a/>"), "<a>\n  <b>\n    <c/>\n  </b>\n</a>");
}

#[test]
fn failed_absorb_gives_back() {
    let limits = Limits { max_depth: 2, ..Limits::default() };
    let mut document = Document::parse_with("<a><b/></a>", &limits).unwrap();
    let b = find(&document, "b");
    let other = doc("<c/>");
    let root = other.root();
    let (error, other) = document.absorb(other, b, Place::Last).unwrap_err();
    assert_eq!((error.code(), other.contains(root)), (ErrorCode::Limit, true));
    document.remove(b).unwrap();
    let (error, _) = document.absorb(other, b, Place::Last).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Gone);
    assert_eq!(document.to_xml(), "<a/>");
}

#[test]
fn split_off_and_back() {
    let text = "<domain>\n  <devices>\n    <disk>\n      <driver/>\n    </disk>\n    <x/>\n  </devices>\n</domain>\n";
    let mut domain = doc(text);
    let (devices, disk, driver) = (find(&domain, "devices"), find(&domain, "disk"), find(&domain, "driver"));
    let (part, moved) = domain.split_off(disk).unwrap();
    assert_eq!(part.to_xml(), "<disk>\n  <driver/>\n</disk>\n");
    assert_eq!(domain.to_xml(), "<domain>\n  <devices>\n    <x/>\n  </devices>\n</domain>\n");
    check(&part);
    check(&domain);
    assert!(!domain.contains(disk) && !domain.contains(driver));
    assert_eq!(moved.get(disk), Some(part.root()));
    assert_eq!(moved.get(driver), Some(find(&part, "driver")));
    domain.absorb(part, devices, Place::First).unwrap();
    assert_eq!(domain.to_xml(), text);
    check(&domain);
}

#[test]
fn copies_bring_their_namespaces() {
    let text = "<a xmlns='d' xmlns:p='u' xmlns:q='v'>\n  <p:b>\n    <c/>\n  </p:b>\n</a>";
    let document = doc(text);
    let b = find(&document, "p:b");
    let copy = document.copy_of(b).unwrap();
    assert_eq!(copy.to_xml(), "<p:b xmlns:p='u' xmlns='d'>\n  <c/>\n</p:b>\n");
    check(&copy);
    assert_eq!(document.node_to_xml(b).unwrap(), "<p:b xmlns:p='u' xmlns='d'>\n  <c/>\n</p:b>");
    assert_eq!(document.node_to_xml(document.root()).unwrap(), text);
    let mut other = doc("<x xmlns='d' xmlns:p='other'/>");
    let root = other.root();
    other.absorb(copy, root, Place::Last).unwrap();
    assert_eq!(other.namespace(find(&other, "p:b")).as_deref(), Some("u"));
    // Without namespace here, without namespace there.
    other.absorb(doc("<plain/>"), root, Place::Last).unwrap();
    assert_eq!(other.namespace(find(&other, "plain")), None);
    check(&other);
}

#[test]
fn move_to() {
    let text = "<r>\n  <a>\n    <b>\n      <c/>\n    </b>\n  </a>\n  <d/>\n</r>";
    let moved = |parent: &str, place: fn(&Document) -> Place, expected: &str| {
        let mut document = doc(text);
        let (b, c) = (find(&document, "b"), find(&document, "c"));
        document.move_to(b, find(&document, parent), place(&document)).unwrap();
        assert_eq!(document.to_xml(), expected);
        assert!(document.contains(b) && document.contains(c));
        check(&document);
    };
    moved("r", |_| Place::First, "<r>\n  <b>\n    <c/>\n  </b>\n  <a/>\n  <d/>\n</r>");
    moved("r", |d| Place::After(find(d, "d")), "<r>\n  <a/>\n  <d/>\n  <b>\n    <c/>\n  </b>\n</r>");
    moved("d", |_| Place::Last, "<r>\n  <a/>\n  <d>\n    <b>\n      <c/>\n    </b>\n  </d>\n</r>");
    moved("a", |_| Place::Last, text);
    moved("a", |d| Place::Before(d.last_child(find(d, "a")).unwrap()), text);

    let mut document = doc(text);
    let (a, b, c) = (find(&document, "a"), find(&document, "b"), find(&document, "c"));
    for (id, parent, place) in [
        (b, c, Place::Last),
        (b, b, Place::Last),
        (document.root(), c, Place::Last),
        (b, a, Place::After(b)),
        (c, a, Place::After(c)),
    ] {
        assert_eq!(document.move_to(id, parent, place).unwrap_err().code(), ErrorCode::InvalidArgument);
    }
    assert_eq!(document.to_xml(), text);
}

#[test]
fn move_keeps_the_namespace() {
    let mut document = doc("<r><a xmlns:p='u'><p:b/></a><c/></r>");
    document.move_to(find(&document, "p:b"), find(&document, "c"), Place::Last).unwrap();
    assert_eq!(document.to_xml(), "<r><a xmlns:p='u'/><c><p:b xmlns:p=\"u\"/></c></r>".replace('"', "'"));
    check(&document);
}

#[test]
fn insert_xml() {
    let mut document = doc("<r xmlns:p='u'>\n  <a/>\n</r>");
    let (root, a) = (document.root(), find(&document, "a"));
    let new = document.insert_xml(a, Place::Last, "\n\t<p:x>\n\t\t<y/>\n\t</p:x>\n\t<!-- c -->\n").unwrap();
    assert_eq!(new.iter().map(|id| document.name(*id)).collect::<Vec<_>>(), ["p:x", "", ""]);
    assert_eq!(
        document.to_xml(),
        "<r xmlns:p='u'>\n  <a>\n    <p:x>\n    \t<y/>\n    </p:x>\n    <!-- c -->\n  </a>\n</r>"
    );
    check(&document);
    document.insert_xml(root, Place::Last, "text &amp; <b/>").unwrap();
    assert!(document.to_xml().ends_with("</a>text &amp; <b/>\n</r>"), "{}", document.to_xml());
    assert_eq!(document.insert_xml(root, Place::Last, " \n ").unwrap(), []);
    let before = document.to_xml();
    for (bad, code) in [
        ("<b>", ErrorCode::Xml),
        ("</b>", ErrorCode::Xml),
        ("<q:b/>", ErrorCode::Xml),
        ("<?xml version='1.0'?><b/>", ErrorCode::Xml),
        ("a & b", ErrorCode::Xml),
        (&format!("{}{}", "<x>".repeat(255), "</x>".repeat(255)), ErrorCode::Limit),
    ] {
        assert_eq!(document.insert_xml(a, Place::Last, bad).unwrap_err().code(), code, "{bad}");
    }
    assert_eq!(document.to_xml(), before);
}

#[test]
fn insert_element_ns() {
    let mut document = doc("<r>\n  <a xmlns:p='u'/>\n</r>");
    let (root, a) = (document.root(), find(&document, "a"));
    let x = document.insert_element_ns(a, Place::Last, "p", "u", "x").unwrap();
    let y = document.insert_element_ns(a, Place::Last, "p", "v", "y").unwrap();
    let z = document.insert_element_ns(root, Place::Last, "", "w", "z").unwrap();
    let plain = document.insert_element_ns(z, Place::Last, "", "", "plain").unwrap();
    for (id, uri) in [(x, Some("u")), (y, Some("v")), (z, Some("w")), (plain, None)] {
        assert_eq!(document.namespace(id).as_deref(), uri);
    }
    assert_eq!(
        document.to_xml(),
        "<r>\n  <a xmlns:p='u'>\n    <p:x/>\n    <p:y xmlns:p='v'/>\n  </a>\n  <z xmlns='w'>\n    \
         <plain xmlns=''/>\n  </z>\n</r>"
    );
    check(&document);
    for (prefix, uri, local) in
        [("p", "", "x"), ("xmlns", "u", "x"), ("xml", "u", "x"), ("p", "u", "a:b"), ("1", "u", "x")]
    {
        let error = document.insert_element_ns(root, Place::Last, prefix, uri, local).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidArgument, "{prefix} {uri}");
    }
}

#[test]
fn declarations_in_use_stay() {
    let text = "<r xmlns:p='u' xmlns:q='v'><p:a p:x='' q:x=''/></r>";
    let mut document = doc(text);
    let (root, a) = (document.root(), find(&document, "p:a"));
    assert_eq!(document.remove_attribute(root, "xmlns:p").unwrap_err().code(), ErrorCode::InvalidArgument);
    assert_eq!(document.set_attribute(root, "xmlns:q", "u").unwrap_err().code(), ErrorCode::InvalidArgument);
    assert_eq!(document.set_attribute(a, "q:x", "1").map(|_| ()), Ok(()));
    document.set_attribute(root, "xmlns:r", "u").unwrap();
    assert_eq!(document.set_attribute(a, "r:x", "").unwrap_err().code(), ErrorCode::InvalidArgument);
    document.set_attribute(root, "xmlns:q", "w").unwrap();
    assert!(document.remove_attribute(root, "xmlns:r").unwrap());
    check(&document);
}

#[test]
fn pretty() {
    let document = doc("<?xml version='1.0'?>\n<a  x = '\"'><b></b><c>t <i>u</i></c>\n\n<!-- c --><d><e/></d></a>\n");
    assert_eq!(
        document.to_pretty_xml(),
        "<?xml version='1.0'?>\n<a x=\"&quot;\">\n  <b/>\n  <c>t <i>u</i></c>\n  <!-- c -->\n  <d>\n    <e/>\n  </d>\n</a>\n"
    );
    assert_eq!(doc("<a><b>\n</b></a>").to_pretty_xml(), "<a>\n  <b>\n</b>\n</a>");
    assert_eq!(doc("<a/>").to_pretty_xml(), "<a/>");
}

#[test]
fn new_documents() {
    let mut document = Document::new("domain").unwrap();
    let root = document.root();
    document.set_attribute(root, "type", "kvm").unwrap();
    let devices = document.insert_element(root, Place::Last, "devices").unwrap();
    let disk = document.insert_element(devices, Place::Last, "disk").unwrap();
    document.insert_element(disk, Place::Last, "target").unwrap();
    assert_eq!(
        document.to_xml(),
        "<domain type=\"kvm\">\n  <devices>\n    <disk>\n      <target/>\n    </disk>\n  </devices>\n</domain>\n"
    );
    check(&document);
}

#[test]
fn a_copy_that_is_edited_much_keeps_its_end() {
    let source = doc("<a>\n  <b>\n    <c/>\n  </b>\n</a>\n");
    let mut copy = source.copy_of(find(&source, "b")).unwrap();
    let c = find(&copy, "c");
    // Enough for the leftovers of edits to be cleared away several times.
    for number in 0..400 {
        copy.set_attribute(c, "x", &format!("{number}{}", "y".repeat(1000))).unwrap();
    }
    copy.set_attribute(c, "x", "1").unwrap();
    assert_eq!(copy.to_xml(), "<b>\n  <c x=\"1\"/>\n</b>\n");
    check(&copy);
}
