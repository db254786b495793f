// SPDX-License-Identifier: LGPL-2.1-or-later
//! Any bytes: no crash; what is accepted is written back as it was, and stays readable after an edit.
#![no_main]

use libfuzzer_sys::fuzz_target;
use virtdesigner::xml::{Document, Place};

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut document) = Document::parse_bytes(bytes) else { return };
    assert_eq!(document.to_xml().as_bytes(), bytes);
    let root = document.root();
    let ids: Vec<_> = document.descendants(root).collect();
    if let Some(id) = ids.get(ids.len() / 2) {
        let _ = document.set_text(*id, "a<b>");
        let _ = document.set_attribute(*id, "a", "'\"&\n");
        let _ = document.insert_element(root, Place::Before(*id), "new");
        if let Ok((part, _)) = document.split_off(*id) {
            Document::parse(&part.to_xml()).expect("a part is a document");
            let _ = document.absorb(part, root, Place::First);
        }
        let _ = document.move_to(ids[0], root, Place::Last);
    }
    Document::parse(&document.to_xml()).expect("an edited document is a document");
});
