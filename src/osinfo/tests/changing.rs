// SPDX-License-Identifier: LGPL-2.1-or-later
use super::*;
use crate::osinfo::Relationship::{Clones, DerivesFrom};

#[test]
fn all_who_ask_see_what_was_changed() {
    let db =
        oses(&[("old", "<devices><device id='http://a/d1'/></devices>"), ("new", "<derives-from id='http://a/old'/>")]);
    let mut new = os(&db, "new");
    assert_eq!(ids(&new.all_devices()), ["http://a/d1"]);
    let mut old = os(&db, "old");
    let mut link = old.add_device(&Device::new("http://a/d2"));
    old.set_param("name", "Old");
    assert_eq!(os(&db, "old").name(), Some("Old"));
    assert_eq!(ids(&new.all_devices()), ["http://a/d1", "http://a/d2"]);
    link.set_param("supported", "false");
    assert_eq!(ids(&new.all_devices()), ["http://a/d1"], "also what was worked out before");
    assert_eq!(new.name(), None);
    new.add_param("x-mine", "1");
    assert_eq!(ids(&db.os_list()), ["http://a/new", "http://a/old"]);
    assert_eq!(db.os_list()[0].params("x-mine"), ["1"]);
}

#[test]
fn products_that_the_application_makes_are_found_and_inherit() {
    let db = oses(&[("old", "<devices><device id='http://a/d1'/></devices>")]);
    let mut mine = Os::new("http://a/mine");
    mine.add_param("short-id", "mine1");
    mine.add_related(DerivesFrom, &os(&db, "old"));
    let (mut card, mut parent) = (Device::new("http://a/card"), Os::new("http://b/parent"));
    card.set_param("class", "net");
    parent.add_device(&card);
    mine.add_related(Clones, &parent);
    mine.add_media(&Media::new("http://a/mine:0", Some("x86_64")));
    mine.add_resources(ResourceKind::Maximum, &Resources::new("http://a/mine:0", "all"));
    db.add_os(&mine);
    assert_eq!(db.find_os_by_short_id("mine1").unwrap().id(), "http://a/mine");
    let found = os(&db, "mine");
    assert_eq!(ids(&found.all_devices()), ["http://a/d1", "http://a/card"]);
    assert_eq!(ids(&found.all_devices_matching(&Filter::new().with("class", "net"))), ["http://a/card"]);
    assert_eq!((found.media_list().len(), found.maximum_resources().len(), found.minimum_resources().len()), (1, 1, 0));
    assert_eq!(found.media_list()[0].os().map(Entity::id), Some("http://a/mine"));
    assert_eq!(found.related_ids(DerivesFrom), ["http://a/old"]);
    assert_eq!(ids(&db.os_list()), ["http://a/mine", "http://a/old"]);
    // Relations in a circle that an application makes do no harm either.
    os(&db, "old").add_related(DerivesFrom, &found);
    assert_eq!(os(&db, "old").all_devices().len(), 2);
}

#[test]
fn documents_add_to_what_is_there() {
    let db = oses(&[("old", "<short-id>old1</short-id><name>Old</name><media arch='a'/>")]);
    let old = os(&db, "old");
    assert_eq!(old.media_list().len(), 1);
    let more = "<libosinfo><os id='http://a/old'><short-id>old2</short-id><name>Older</name><media arch='b'/></os>\
                <os id='anything'><derives-from id='http://a/old'/></os><datamap id='m'><entry inval='a' outval='b'/>\
                </datamap></libosinfo>";
    db.add_document("more", more.as_bytes()).unwrap();
    let now = os(&db, "old");
    assert_eq!((now.short_ids(), now.name(), now.media_list().len()), (vec!["old1", "old2"], Some("Older"), 2));
    assert_eq!(old.name(), Some("Old"), "a handle stays what it was");
    assert_eq!(ids(&db.os_list()), ["anything", "http://a/old"]);
    assert_eq!(db.find_datamap("m").unwrap().unwrap().lookup("a").as_deref(), Some("b"));
    let broken = "<libosinfo>\n<os id='x'/><os id='y'><derives-from/></os></libosinfo>";
    let error = db.add_document("broken.xml", broken.as_bytes()).unwrap_err();
    assert_eq!((error.file(), error.position().map(|at| at.line)), (Some("broken.xml"), Some(2)));
    assert!(db.find_os("x").unwrap().is_none(), "nothing of it is added");
}

#[test]
fn deployments_prefer_the_last_device() {
    let db = db(&[&[
        (
            "deployment/a/d.xml",
            "<libosinfo><deployment id='http://a/d'><os id='http://a/o'/><platform id='http://a/p'/><devices>\
         <device id='http://a/1'><driver>x</driver></device><device id='http://a/2'/></devices></deployment></libosinfo>",
        ),
        ("deployment/a/bad.xml", "<libosinfo>\n<deployment id='http://a/bad'/></libosinfo>"),
    ]]);
    let found = db.find_deployment_of(&Os::new("http://a/o"), &Platform::new("http://a/p")).unwrap();
    assert_eq!(found.id(), "http://a/d");
    assert_eq!(found.preferred_device(&Filter::new()).unwrap().id(), "http://a/2");
    assert_eq!(found.preferred_device_link(&Filter::new().with("driver", "x")).unwrap().id(), "http://a/1");
    assert!(db.find_deployment_of(&Os::new("http://a/p"), &Platform::new("http://a/p")).is_none());
    let warnings = db.warnings();
    assert_eq!((warnings.len(), warnings[0].line), (1, Some(2)));
}

/// A database must not hold itself, whatever it was given.
#[test]
fn a_database_goes_with_the_last_who_has_it() {
    let db = oses(&[("old", "<devices><device id='http://a/d1'/></devices>")]);
    let mut old = os(&db, "old");
    let device = old.devices().remove(0);
    let (mut between, mut mine) = (Os::new("http://a/between"), Os::new("http://a/mine"));
    let (mut host, mut newer_host) = (Platform::new("http://a/host"), Platform::new("http://a/newer-host"));
    between.add_related(Clones, &old);
    mine.add_related(DerivesFrom, &between);
    mine.add_device(&device);
    host.add_device(&device);
    newer_host.add_related(DerivesFrom, &host);
    let deployment = Deployment::new("http://a/deployment", &mine, &newer_host);
    assert_eq!(ids(&mine.all_devices()), ["http://a/d1"]);
    db.add_deployment(&deployment);
    db.add_os(&mine);
    // Who has known them before finds the database now.
    for product in [&mut mine, &mut between] {
        assert!(product.refresh());
        assert_eq!(ids(&product.all_devices()), ["http://a/d1"], "{product:?}");
    }
    mine.add_related(Relationship::Upgrades, &old);
    old.add_related(Relationship::Upgrades, &mine);
    mine.add_device(&device);
    let found = db.find_deployment("http://a/deployment").unwrap().unwrap();
    assert_eq!(ids(&found.os().unwrap().derives_from()), ["http://a/between"]);
    assert_eq!(ids(&found.platform().unwrap().all_devices()), ["http://a/d1"]);
    assert_eq!(ids(&os(&db, "mine").related(Relationship::Upgrades)), ["http://a/old"]);
    let home = db.home();
    drop((db, old, device, between, mine, host, newer_host, deployment, found));
    assert!(home.db().is_none(), "something in the database holds it");
}
