// SPDX-License-Identifier: LGPL-2.1-or-later
//! The database in the library is the one in `data/osinfo`.

use std::path::Path;

use virtdesigner::osinfo::{Db, Entity, Languages, Os};

#[test]
fn the_built_in_database_is_that_of_the_data_directory() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/osinfo");
    let (built_in, directory) = (Db::builtin(), Db::open_path_in(&data, Languages::from_env()).unwrap());
    let ids = |db: &Db| db.os_list().iter().map(|os| os.id().to_owned()).collect::<Vec<_>>();
    assert!(ids(&built_in).len() >= 10, "{:?}", ids(&built_in));
    assert_eq!(ids(&built_in), ids(&directory));
    for (ours, theirs) in built_in.os_list().iter().zip(directory.os_list()) {
        assert_eq!(ours.record(), theirs.record());
        let devices = |os: &Os| -> Vec<String> {
            os.all_devices().iter().map(|device| format!("{} {:?}", device.id(), device.record())).collect()
        };
        assert_eq!(devices(ours), devices(&theirs));
        let media = |os: &Os| os.media_list().iter().map(|media| media.record().clone()).collect::<Vec<_>>();
        assert_eq!(media(ours), media(&theirs));
    }
    assert_eq!(built_in.platform_list().len(), directory.platform_list().len());
    assert_eq!(built_in.device_list().len(), directory.device_list().len());
    assert_eq!(built_in.warnings(), []);
}
