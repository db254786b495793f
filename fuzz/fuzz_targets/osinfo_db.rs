// SPDX-License-Identifier: LGPL-2.1-or-later
//! Any bytes as a file of a database: no crash, no long wait, whatever is asked of it; and a mistake adds nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use virtdesigner::osinfo::Db;

#[path = "../../tests/osinfo_support/mod.rs"]
mod osinfo_support;

fuzz_target!(|bytes: &[u8]| {
    let db = Db::empty();
    let is_good = db.add_document("fuzz", bytes).is_ok();
    let products = osinfo_support::ask_everything(&db);
    assert!(is_good || products == 0, "a document with a mistake has added something");
});
