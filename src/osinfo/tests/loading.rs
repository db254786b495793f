// SPDX-License-Identifier: LGPL-2.1-or-later
use std::fs;
use std::path::PathBuf;

use super::*;
use crate::error::{Error, ErrorCode};
use crate::osinfo::location::DefaultPaths;

fn os_file(id: &str, content: &str) -> String {
    format!("<libosinfo>\n<os id='{id}'>\n{content}\n</os>\n</libosinfo>")
}

fn names(db: &Db) -> Vec<String> {
    db.os_list().iter().map(|os| format!("{} {}", os.id(), os.name().unwrap_or("-"))).collect()
}

#[test]
fn a_product_has_the_values_of_its_file() {
    let db = oses(&[(
        "x",
        "<short-id>x1</short-id><short-id><![CDATA[x2]]></short-id><name>The X &amp; Y</name><vendor>A</vendor>
         <version>1.0</version><codename>c</codename><family>linux</family><distro>d</distro>
         <release-date>2020-01-02</release-date><eol-date>2021-02-30</eol-date>
         <release-status>rolling</release-status><x-mine>1</x-mine><x-mine>2</x-mine><variant id='v'/>",
    )]);
    let x = os(&db, "x");
    assert_eq!((x.short_id(), x.short_ids()), (Some("x1"), vec!["x1", "x2"]));
    assert_eq!(x.name(), Some("The X & Y"));
    assert_eq!((x.vendor(), x.version(), x.codename()), (Some("A"), Some("1.0"), Some("c")));
    assert_eq!((x.family(), x.distro(), x.logo()), (Some("linux"), Some("d"), None));
    assert_eq!(x.release_date(), Some(Date { year: 2020, month: 1, day: 2 }));
    assert_eq!(x.eol_date(), None, "there is no such day");
    assert_eq!(x.release_status(), ReleaseStatus::Rolling);
    assert_eq!(x.params("x-mine"), ["1", "2"]);
    assert_eq!(db.warnings(), []);
}

#[test]
fn unknown_ids_are_not_errors() {
    let db = oses(&[("x", "")]);
    for id in ["http://a/y", "", "http://../a/x", "x", "http://a", "http://a/x/"] {
        assert!(db.find_os(id).unwrap().is_none(), "{id}");
    }
    assert!(db.find_device("http://a/x").unwrap().is_none());
    assert!(db.find_platform("http://a/x").unwrap().is_none());
}

#[test]
fn an_id_in_the_wrong_file_is_left_out_with_a_warning() {
    let two = "<libosinfo>\n<os id='http://a/other'/>\n<os id='http://a/x'/><device id='http://a/x'/></libosinfo>";
    let db = db(&[&[("os/a/x.xml", two)]]);
    assert_eq!(ids(&db.os_list()), ["http://a/x"]);
    assert!(db.find_os("http://a/other").unwrap().is_none());
    assert!(db.find_device("http://a/x").unwrap().is_none());
    let warnings = db.warnings();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert_eq!(
        warnings[0].to_string(),
        "built-in os/a/x.xml: line 2: <os> has the id 'http://a/other', which belongs in another file"
    );
}

#[test]
fn ids_that_share_a_file_name_share_the_file() {
    let two = "<libosinfo><os id='http://a/b/c'/><os id='http://a/b-c'/></libosinfo>";
    let db = db(&[&[("os/a/b-c.xml", two)]]);
    assert_eq!(ids(&db.os_list()), ["http://a/b-c", "http://a/b/c"]);
    assert!(db.find_os("http://a/b/c").unwrap().is_some());
    assert!(db.find_os("http://a/b+c").unwrap().is_none());
}

#[test]
fn extensions_overwrite_and_add() {
    let master = os_file(
        "http://a/x",
        "<short-id>x</short-id><name>old</name><vendor>v</vendor><firmware arch='m' type='efi'/>
         <devices><device id='d1'/><device id='d2'/></devices><derives-from id='http://a/p'/>",
    );
    let extension = os_file(
        "http://a/x",
        "<short-id>y</short-id><name>new</name><firmware arch='e' type='efi'/>
         <devices><device id='d1' supported='false'/></devices><derives-from id='http://a/q'/>",
    );
    let db = db(&[&[("os/a/x.xml", &master), ("os/a/x.d/e.xml", &extension), ("os/a/x.d/README", "no")]]);
    let x = os(&db, "x");
    assert_eq!((x.name(), x.vendor()), (Some("new"), Some("v")));
    assert_eq!(x.short_ids(), ["x", "y"]);
    assert_eq!(ids(&x.firmware_list()), ["http://a/x:0", "http://a/x:e.xml:0"]);
    assert_eq!(ids(&x.all_devices()), ["d2"]);
    assert_eq!(ids(&x.derives_from()), ["http://a/q", "http://a/p"]);
}

#[test]
fn later_locations_override() {
    let file = |name: &str| os_file("http://a/x", &format!("<name>{name}</name>"));
    let (one, two, three) = (file("one"), file("two"), file("three"));
    let system: &[(&str, &str)] = &[("os/a/x.xml", &one), ("os/a/x.d/e.xml", &two)];
    assert_eq!(names(&db(&[system])), ["http://a/x two"]);
    assert_eq!(names(&db(&[system, &[("os/a/x.xml", &three)]])), ["http://a/x three"], "the extension is gone too");
    assert_eq!(names(&db(&[system, &[("os/a/x.d/a.xml", &three)]])), ["http://a/x three"]);
    assert_eq!(names(&db(&[&[("os/a/x.xml", &one)], &[], &[("os/a/x.d/e.xml", &two)]])), ["http://a/x two"]);
}

#[test]
fn an_empty_file_hides_what_came_before() {
    let file = os_file("http://a/x", "<name>n</name>");
    let system: &[(&str, &str)] = &[("os/a/x.xml", &file)];
    let hidden = db(&[system, &[("os/a/x.xml", "")]]);
    assert!(hidden.find_os("http://a/x").unwrap().is_none());
    assert_eq!(names(&hidden), [""; 0]);
    assert_eq!(hidden.warnings(), []);
    let extended = db(&[system, &[("os/a/x.xml", "")], &[("os/a/x.d/e.xml", &file)]]);
    assert_eq!(names(&extended), ["http://a/x n"]);
}

#[test]
fn a_bad_file_is_left_out_and_the_rest_goes_on() {
    let good = os_file("http://a/good", "<name>n</name><derives-from id='http://a/bad'/>");
    let cases = [
        ("<libosinfo>\n<os id='http://a/bad'>\n</libosinfo>", 3),
        (" \n", 0),
        ("<other/>", 1),
        ("<libosinfo>\n<os/></libosinfo>", 2),
        ("<libosinfo><os id='http://a/bad'>\n\n<derives-from/></os></libosinfo>", 3),
        ("<libosinfo><os id='http://a/bad'>\n<devices><device/></devices></os></libosinfo>", 2),
    ];
    for (bad, line) in cases {
        let db = db(&[&[("os/a/bad.xml", bad), ("os/a/good.xml", &good)]]);
        assert_eq!(names(&db), ["http://a/good n"], "{bad}");
        assert_eq!(os(&db, "good").all_devices().len(), 0);
        let warnings = db.warnings();
        assert_eq!(warnings.len(), 1, "{bad}: {warnings:?}");
        assert_eq!(warnings[0].file, "built-in os/a/bad.xml");
        let error = db.find_os("http://a/bad").unwrap_err();
        assert_eq!(error.file(), Some("built-in os/a/bad.xml"));
        assert_eq!(error.message(), warnings[0].reason);
        if line > 0 {
            assert_eq!(warnings[0].line, Some(line), "{bad}");
            assert_eq!(error.position().map(|position| position.line), Some(line), "{bad}");
        }
    }
}

#[test]
fn extensions_of_a_bad_master_do_not_stand_for_it() {
    let extension = os_file("http://a/x", "<name>n</name>");
    let broken = db(&[&[("os/a/x.xml", "<libosinfo>"), ("os/a/x.d/e.xml", &extension)]]);
    assert_eq!(names(&broken), [""; 0]);
    assert!(broken.find_os("http://a/x").is_err());

    let half = "<libosinfo><os id='http://a/x'><name>half</name><derives-from/></os></libosinfo>";
    let other = db(&[&[("os/a/x.xml", &extension), ("os/a/x.d/e.xml", half)]]);
    assert_eq!(names(&other), ["http://a/x n"], "nothing of a bad extension is used");
    assert_eq!(other.warnings().len(), 1);
}

#[test]
fn useless_elements_are_skipped() {
    let db = oses(&[("x", "<short-id/><short-id>x</short-id><name/><vendor></vendor><x-a/><x-b><c/></x-b>")]);
    let x = os(&db, "x");
    assert_eq!(x.short_ids(), ["x"]);
    assert_eq!(x.param_keys(), ["id", "short-id"]);
    assert_eq!(db.warnings().len(), 3, "{:?}", db.warnings());
}

#[test]
fn names_are_translated_into_wanted_languages() {
    let text = os_file(
        "http://a/x",
        "<name>plain</name><name xml:lang='pt'>pt</name><name xml:lang='pt_BR'>br</name><name lang='fr'>fr</name>",
    );
    let name = |languages: &str| {
        let db = db_in(&[&[("os/a/x.xml", &text)]], languages);
        os(&db, "x").name().map(str::to_owned).unwrap()
    };
    assert_eq!(name(""), "plain");
    assert_eq!(name("C"), "plain");
    assert_eq!(name("de"), "plain");
    assert_eq!(name("pt_PT.UTF-8"), "pt");
    assert_eq!(name("pt_BR"), "br");
    assert_eq!(name("pt_BR:fr"), "fr", "the last in the file, whatever the preference");
}

#[test]
fn text_is_read_as_the_format_says() {
    let db = oses(&[(
        "x",
        "<short-id>a<!-- c -->b</short-id><name>one<!-- c --> two<![CDATA[ &three]]></name><name>other</name>
         <vendor> v\n </vendor>",
    )]);
    let x = os(&db, "x");
    assert_eq!(x.short_id(), Some("a"));
    assert_eq!(x.name(), Some("one two &three"));
    assert_eq!(x.vendor(), Some(" v\n "));
}

#[test]
fn short_ids_are_found_whatever_the_file_is_called() {
    let file = |id: &str, short: &str| os_file(&format!("http://{id}"), &format!("<short-id>{short}</short-id>"));
    let files = [
        ("os/fedoraproject.org/fedora-36.xml", file("fedoraproject.org/fedora/36", "fedora36")),
        ("os/microsoft.com/win-11.xml", file("microsoft.com/win/11", "win11")),
        ("os/elsewhere.org/foo-1.xml", file("elsewhere.org/foo/1", "foo1")),
        ("os/alt.org/alt-p9.starter.xml", file("alt.org/alt/p9.starter", "alt.p9")),
        ("os/hid.org/hid-1.xml", file("hid.org/hid/1", "secr&#101;t")),
        ("os/ext.org/e-1.xml", file("ext.org/e/1", "e1")),
        ("os/ext.org/e-1.d/more.xml", file("ext.org/e/1", "extended")),
        ("os/liar.org/win-12.xml", file("liar.org/win/12", "win11-not")),
        ("os/liar.org/win-13.xml", "<libosinfo>win13".to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let expected = [
        ("fedora36", Some("http://fedoraproject.org/fedora/36")),
        ("win11", Some("http://microsoft.com/win/11")),
        ("foo1", Some("http://elsewhere.org/foo/1")),
        ("alt.p9", Some("http://alt.org/alt/p9.starter")),
        ("secret", Some("http://hid.org/hid/1")),
        ("extended", Some("http://ext.org/e/1")),
        ("win12", None),
        ("win13", None),
        ("", None),
        ("alt", None),
    ];
    for read_all_before in [false, true] {
        let db = db(&[&files]);
        if read_all_before {
            assert_eq!(db.os_list().len(), 7);
        }
        for (short_id, id) in expected {
            let found = db.find_os_by_short_id(short_id);
            assert_eq!(found.as_ref().map(|os| os.id()), id, "{short_id}, read before: {read_all_before}");
        }
    }
}

#[test]
fn of_several_with_a_short_id_one_is_taken_by_rule() {
    let file = |id: &str, short: &str| os_file(&format!("http://{id}"), &format!("<short-id>{short}</short-id>"));
    let files = [
        ("os/a.org/any.xml", file("a.org/any", "fedora36")),
        ("os/a.org/fedora-36.xml", file("a.org/fedora/36", "fedora36")),
        ("os/fedoraproject.org/fedora-36.xml", file("fedoraproject.org/fedora/36", "fedora36")),
        ("os/a.org/x1.xml", file("a.org/x1", "both")),
        ("os/a.org/x2.xml", file("a.org/x2", "both")),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    for read_all_before in [false, true] {
        let db = db(&[&files]);
        if read_all_before {
            db.os_list();
        }
        let found = |short_id| db.find_os_by_short_id(short_id).map(|os| os.id().to_owned());
        assert_eq!(found("fedora36").as_deref(), Some("http://fedoraproject.org/fedora/36"));
        assert_eq!(found("both").as_deref(), Some("http://a.org/x1"));
        // What the application puts in goes first, and takes the place of what has its id.
        let mut own = Os::new("http://fedoraproject.org/fedora/36");
        own.add_param("short-id", "own");
        db.add_os(&own);
        assert_eq!(found("own").as_deref(), Some("http://fedoraproject.org/fedora/36"));
        assert_eq!(found("fedora36").as_deref(), Some("http://a.org/fedora/36"));
        own.add_param("short-id", "both");
        assert_eq!(found("both").as_deref(), Some("http://fedoraproject.org/fedora/36"));
        // So does what it changes.
        let x2 = db.find_os("http://a.org/x2").unwrap();
        x2.unwrap().set_param("short-id", "changed");
        assert_eq!(found("changed").as_deref(), Some("http://a.org/x2"));
        assert_eq!(found("both2"), None);
    }
}

#[test]
fn an_unknown_short_id_costs_no_reading() {
    let db = db(&[&[
        ("os/a/bad.xml", "<libosinfo><os id='http://a/bad'><short-id>bad</short-id>"),
        ("os/a/odd.xml", "<libosinfo><os id='http://a/odd'><short-id>a&amp;b</short-id></os></libosinfo>"),
    ]]);
    assert!(db.find_os_by_short_id("none").is_none() && db.warnings().is_empty(), "the bad one was not read");
    assert!(db.find_os_by_short_id("bad").is_none() && db.warnings().len() == 1, "now it was");
    assert!(db.find_os_by_short_id("a&b").is_some());
    db.add_document("more", os_file("http://a/more", "<short-id>more</short-id>").as_bytes()).unwrap();
    assert!(db.find_os_by_short_id("more").is_some(), "what was found out before does not stand in the way");
}

#[test]
fn a_name_is_a_short_id_or_an_id() {
    let db = oses(&[("x", "<short-id>y</short-id>"), ("y", "<short-id>http://a/x</short-id>")]);
    let found = |name| db.find_os_by_name(name).unwrap().map(|os| os.id().to_owned());
    assert_eq!(found("y").as_deref(), Some("http://a/x"));
    assert_eq!(found("http://a/x").as_deref(), Some("http://a/x"));
    assert_eq!((found("x"), found("http://a/z")), (None, None));
}

#[test]
fn lists_of_hardware_ids_are_changed_by_files() {
    let file = |id: &str, text: &str| {
        format!("<libosinfo><device id='http://pcisig.com/pci/{id}'><class>{text}</class></device></libosinfo>")
    };
    let db = db(&[&[
        ("device/pcisig.com/pci-1af4-1000.xml", &file("1af4/1000", "own")),
        ("device/pcisig.com/pci-1af4-1001.d/x.xml", &file("1af4/1001", "more")),
        ("device/pcisig.com/pci-1af4-1002.xml", ""),
        ("device/a/x.xml", "<libosinfo><device id='http://a/x'/></libosinfo>"),
    ]]);
    let pci = "1af4  Red Hat\n\t1000  net\n\t1001  block\n\t1002  balloon\n\t1003  console\n";
    db.use_these_hardware_ids(pci, "1d6b  Linux\n\t0002  hub\n");
    let said = |device: &Device| {
        (
            device.id().rsplit("//").next().unwrap().to_owned(),
            device.product().map(str::to_owned),
            device.class().is_some(),
        )
    };
    let some = |text: &str| Some(text.to_owned());
    let expected = [
        ("a/x".to_owned(), None, false),
        ("pcisig.com/pci/1af4/1000".to_owned(), None, true),
        ("pcisig.com/pci/1af4/1001".to_owned(), some("block"), true),
        ("pcisig.com/pci/1af4/1003".to_owned(), some("console"), false),
        ("usb.org/usb/1d6b/0002".to_owned(), some("hub"), false),
    ];
    let list = db.device_list();
    assert_eq!(list.iter().map(said).collect::<Vec<_>>(), expected);
    for device in &list {
        assert_eq!(db.find_device(device.id()).unwrap().as_ref().map(said), Some(said(device)));
    }
    assert!(db.find_device("http://pcisig.com/pci/1af4/1002").unwrap().is_none());

    // A change is seen wherever the device is got from.
    db.find_device("http://pcisig.com/pci/1af4/1003").unwrap().unwrap().set_param("class", "changed");
    assert_eq!(db.device_list()[3].class(), Some("changed"));
    // So is what another place has to add.
    let tree = Tree::new("hardware", &[("device/pcisig.com/pci-1af4-1003.d/x.xml", &file("1af4/1003", "added"))]);
    db.add_path(&tree.0).unwrap();
    let device = db.find_device("http://pcisig.com/pci/1af4/1003").unwrap().unwrap();
    assert_eq!((device.class(), device.product()), (Some("added"), Some("console")));
    let mut own = Device::new("http://usb.org/usb/1d6b/0002");
    own.set_param("class", "own");
    db.add_device(&own);
    assert_eq!(db.device_list().last().and_then(|device| device.class().map(str::to_owned)), some("own"));
    assert_eq!(db.find_device(own.id()).unwrap().unwrap().class(), Some("own"));
}

#[test]
fn devices_are_read_when_they_are_asked_something() {
    let device = "<libosinfo><device id='http://v/d'><name>n</name><class>net</class><vendor-id>0x1</vendor-id></device></libosinfo>";
    let extension = "<libosinfo><device id='http://v/d'><subsystem>virtio</subsystem></device></libosinfo>";
    let os_text = os_file("http://a/x", "<devices><device id='http://v/d'/><device id='http://v/none'/></devices>");
    let db = db(&[&[
        ("device/v/d.xml", device),
        ("device/v/d.d/e.xml", extension),
        ("device/v/bad.xml", "<libosinfo>"),
        ("os/a/x.xml", &os_text),
    ]]);
    let devices = os(&db, "x").all_devices();
    assert_eq!(devices[0].name(), Some("n"));
    assert_eq!((devices[0].class(), devices[0].subsystem()), (Some("net"), Some("virtio")));
    assert_eq!((devices[1].id(), devices[1].name()), ("http://v/none", None));
    assert_eq!(ids(&db.device_list()), ["http://v/d"]);
    assert!(db.find_device("http://v/bad").is_err());
    assert_eq!(db.find_device("http://v/d").unwrap().unwrap().vendor_id(), Some("0x1"));
}

#[test]
fn a_database_is_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    shared::<Db>();
    shared::<Os>();
    shared::<Device>();
    let db = oses(&[("x", "<derives-from id='http://a/y'/>"), ("y", "<devices><device id='d'/></devices>")]);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(ids(&os(&db, "x").all_devices()), ["d"]));
            scope.spawn(|| assert_eq!(db.os_list().len(), 2));
        }
    });
}

/// A directory that goes away with the test.
struct Tree(PathBuf);

impl Tree {
    fn new(name: &str, files: &[(&str, &str)]) -> Tree {
        let root = std::env::temp_dir().join(format!("virtdesigner-osinfo-{}-{name}", std::process::id()));
        let tree = Tree(root);
        for (path, text) in files {
            let path = tree.0.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        tree
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn directories_are_read_with_their_links() {
    let file = |name: &str| os_file(&format!("http://a/{name}"), &format!("<name>{name}</name>"));
    let tree = Tree::new(
        "links",
        &[("os/a/x.xml", &file("x")), ("os/a/n.xml", &file("n")), ("elsewhere/y", &file("y")), ("os/a/.xml", "bad")],
    );
    let link = |target: &str, name: &str| std::os::unix::fs::symlink(target, tree.0.join(name)).unwrap();
    link("../../elsewhere/y", "os/a/y.xml");
    link("nowhere", "os/a/z.xml");
    link("a", "os/b");
    fs::remove_file(tree.0.join("os/a/n.xml")).unwrap();
    link("/dev/null", "os/a/n.xml");
    link("/dev/zero", "os/a/endless.xml");
    fs::create_dir(tree.0.join("os/a/dir.xml")).unwrap();

    let db = Db::open_path_in(&tree.0, Languages::none()).unwrap();
    assert_eq!(names(&db), ["http://a/x x", "http://a/y y"]);
    assert!(db.find_os("http://a/n").unwrap().is_none());
    assert_eq!(db.find_os("http://a/z").unwrap_err().code(), ErrorCode::Io);
    assert_eq!(db.find_os("http://a/endless").unwrap_err().code(), ErrorCode::Io);
    assert!(db.warnings().iter().any(|w| w.file.ends_with("os/b/x.xml") && w.reason.contains("another file")));
    assert_eq!(db.locations(), [tree.0.display().to_string()]);
}

#[test]
fn the_built_in_database_takes_the_place_of_a_missing_one() {
    let tree = Tree::new(
        "default",
        &[("system/os/a/x.xml", ""), ("user/os/a/x.xml", &os_file("http://a/x", "<name>u</name>"))],
    );
    let open = |system: &str, system_is_named| {
        let paths = DefaultPaths {
            system: tree.0.join(system),
            system_is_named,
            overrides: vec![tree.0.join("local"), tree.0.join("user")],
        };
        Db::with_paths(paths, Languages::none())
    };
    let shown = |dir: &str| tree.0.join(dir).display().to_string();
    let installed = open("system", true);
    assert_eq!(installed.locations(), [shown("system"), shown("user")]);
    assert_eq!((names(&installed), installed.warnings()), (vec!["http://a/x u".to_owned()], vec![]));
    let missing = open("missing", false);
    assert_eq!(missing.locations(), ["built-in database".to_owned(), shown("user")]);
    assert_eq!((os(&missing, "x").name(), missing.warnings()), (Some("u"), vec![]));
    assert_eq!(open("missing", true).warnings()[0].file, shown("missing"));
}

#[test]
fn what_is_no_database_directory_is_refused() {
    let tree = Tree::new("refused", &[("file", "")]);
    let code = |path: PathBuf| Db::open_path(&path).map(|_| ()).map_err(|error: Error| error.code());
    assert_eq!(code(tree.0.join("missing")), Err(ErrorCode::NotFound));
    assert_eq!(code(tree.0.join("file")), Err(ErrorCode::InvalidArgument));
    assert_eq!(code(tree.0.clone()), Ok(()));
}

#[test]
fn a_file_that_was_cut_off_does_no_harm() {
    let text = os_file(
        "http://a/x",
        "<short-id>x</short-id><name xml:lang='de'>n</name><devices><device id='d'><driver>v</driver></device></devices>
         <resources arch='all' inherit='true'><minimum><ram>1</ram></minimum></resources><firmware arch='a' type='b'/>
         <media arch='a'><iso><volume-id>v</volume-id></iso></media><x-y>z</x-y>",
    );
    for end in 1..text.len() {
        let db = db(&[&[("os/a/x.xml", &text[..end])]]);
        assert!(db.find_os("http://a/x").is_err(), "{}", &text[..end]);
        assert_eq!(db.warnings().len(), 1);
        assert!(db.find_os_by_short_id("x").is_none());
    }
}

#[test]
fn hostile_databases_take_bounded_time() {
    let many = |what: &str| (0..20_000).map(|n| what.replace("NN", &n.to_string())).collect::<String>();
    let chain: Vec<(String, String)> =
        (0..3000).map(|n| (format!("c{n}"), format!("<derives-from id='http://a/c{}'/>", n + 1))).collect();
    let mut files = vec![
        ("links".to_owned(), format!("<devices>{}</devices>", many("<device id='dNN'/>"))),
        ("parents".to_owned(), many("<derives-from id='http://a/pNN'/><clones id='http://a/pNN'/>")),
        (
            "resources".to_owned(),
            many("<resources arch='rNN' inherit='true'><minimum><ram>1</ram></minimum></resources>"),
        ),
        (
            "heir".to_owned(),
            format!("<derives-from id='http://a/resources'/>{}", many("<resources arch='rNN' inherit='true'/>")),
        ),
        ("empty".to_owned(), many("<short-id/>")),
        ("install".to_owned(), many("<variant id='vNN'/><media/><installer><script id='sNN'/></installer><firmware/>")),
    ];
    files.extend(chain);
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let start = std::time::Instant::now();
    let db = oses(&files);
    for os in db.os_list().iter().filter(|os| !os.id().starts_with("http://a/c") || os.id().ends_with("/c0")) {
        os.all_devices();
        os.complete_firmware_list();
        ResourceKind::ALL.into_iter().for_each(|kind| drop(os.resources(kind)));
        os.variant_list();
        os.install_script_ids();
    }
    assert_eq!(os(&db, "heir").minimum_resources()[19_999].ram(), Some(1));
    assert_eq!(db.warnings().len(), 2, "all on one line, so all the same: {:?}", db.warnings());
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
