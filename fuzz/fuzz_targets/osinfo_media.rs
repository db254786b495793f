// SPDX-License-Identifier: LGPL-2.1-or-later
//! Any bytes as an ISO image, as a `.treeinfo` and as a pattern: no crash, no long wait, and the same answer twice.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use virtdesigner::osinfo::{Db, Entity, Media, Tree};

static DB: LazyLock<Db> = LazyLock::new(Db::builtin);

/// Images begin with 32 KiB that nobody reads, which only slows a fuzzer down: what it makes is put behind them.
fn image(bytes: &[u8]) -> Vec<u8> {
    let mut image = vec![0; 32 << 10];
    image.extend(b"\x01CD001\x01");
    image.extend(bytes);
    image
}

fn identify(media: &Media) {
    let found = DB.identify_media(media);
    if let Some(found) = &found {
        let again = DB.identify_media(found).expect("what was found is found again");
        assert_eq!(again.record(), found.record());
    }
    assert_eq!(found.is_some(), DB.guess_os_from_media(media).is_some());
}

fuzz_target!(|bytes: &[u8]| {
    for bytes in [bytes.to_vec(), image(bytes)] {
        if let Ok(media) = Media::from_bytes("fuzz", &bytes, false) {
            identify(&media);
        }
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(tree) = Tree::from_treeinfo(text, "fuzz") {
        assert_eq!(DB.identify_tree(&tree).is_some(), !DB.identify_treelist(&tree).is_empty());
    }
    // What comes before the first line end is a pattern, the rest a volume id.
    let (pattern, volume) = text.split_once('\n').unwrap_or((text, "Fedora-S-dvd-x86_64-42"));
    let own = Media::with_volume_id("own", volume);
    own.matches(&Media::with_volume_id("reference", pattern));
    identify(&own);
});
