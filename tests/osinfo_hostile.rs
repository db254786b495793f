// SPDX-License-Identifier: LGPL-2.1-or-later
//! Databases and images that somebody has cut off, spoilt or made to do harm: what is wrong is left out with a warning
//! or an error, nothing crashes, and nothing takes long.

mod osinfo_support;
mod support;

use std::fmt::Write as _;
use std::fs;
use std::io::{Seek, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use osinfo_support::ask_everything;
use support::{files, root, scratch};
use virtdesigner::error::ErrorCode;
use virtdesigner::osinfo::{Db, Entity, Languages, Media, Os, Product, ResourceKind, Tree};

/// Far more than anything here takes, far less than what hangs; a debug build on a busy machine is slow.
const LONG: Duration = Duration::from_secs(180);

/// A directory with nothing in it yet, gone when this is.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Dir {
        let path = scratch("hostile").join(name);
        // What an earlier run has left.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Dir(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        path
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    /// A file of the operating system `http://a/NAME`.
    fn write_os(&self, name: &str, content: &str) {
        self.write(&format!("os/a/{name}.xml"), os_file(name, content));
    }

    fn open(&self) -> Db {
        Db::open_path_in(&self.0, Languages::none()).unwrap()
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn os_file(name: &str, content: &str) -> String {
    format!("<libosinfo><os id='http://a/{name}'>{content}</os></libosinfo>")
}

fn find(db: &Db, name: &str) -> Os {
    db.find_os(&format!("http://a/{name}")).unwrap().unwrap_or_else(|| panic!("{name} is not there"))
}

/// The reason of the only warning.
fn only_warning(db: &Db) -> String {
    let warnings = db.warnings();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    warnings[0].to_string()
}

/// A number that looks random and is the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// Real files: the largest one of each kind and vendor that we bring, and a few of the published database if it is here.
fn real_files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for dir in ["os/fedoraproject.org", "os/microsoft.com", "os/debian.org", "platform/qemu.org", "device"] {
        let largest = files(&root().join("data/osinfo").join(dir), "xml");
        found.push(largest.into_iter().max_by_key(|path| fs::metadata(path).unwrap().len()).expect(dir));
    }
    let corpus = root().join("../shared/corpus/osinfo-db");
    if !corpus.is_dir() {
        support::skip("the published database, which is not here");
        return found;
    }
    let names = [
        "os/fedoraproject.org/fedora-36.xml",
        "os/microsoft.com/win-10.xml",
        "install-script/fedoraproject.org/fedora-kickstart-desktop.xml",
        "datamap/microsoft.com/win-lang.xml",
    ];
    let there = names.iter().map(|name| corpus.join(name)).filter(|path| path.is_file());
    let before = found.len();
    found.extend(there);
    assert!(found.len() > before, "the published database has none of {names:?}");
    found
}

#[test]
fn real_files_that_were_cut_off_are_errors() {
    let start = Instant::now();
    for path in real_files() {
        let bytes = fs::read(&path).unwrap();
        let end = bytes.trim_ascii_end().len();
        // At every byte of a short one, at as many places of a long one.
        for cut in (0..end).step_by(end / 500 + 1) {
            let db = Db::empty();
            let result = db.add_document("cut", &bytes[..cut]);
            assert!(result.is_err(), "{} is complete after {cut} bytes", path.display());
            assert_eq!(ask_everything(&db), 0, "{} after {cut} bytes", path.display());
        }
        assert!(Db::empty().add_document("whole", &bytes).is_ok(), "{}", path.display());
    }
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn real_files_that_were_spoilt_do_no_harm() {
    let start = Instant::now();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut good, mut bad) = (0, 0);
    for path in real_files() {
        let original = fs::read(&path).unwrap();
        // Not more than a debug build can ask a few hundred times.
        let original = &original[..original.len().min(100_000)];
        for _ in 0..150 {
            let mut bytes = original.to_vec();
            for _ in 0..=random.below(3) {
                spoil(&mut bytes, &mut random);
            }
            let db = Db::empty();
            match db.add_document("spoilt", &bytes) {
                Ok(()) => good += 1,
                Err(error) => {
                    bad += 1;
                    assert_eq!(error.file(), Some("spoilt"));
                }
            }
            ask_everything(&db);
        }
    }
    assert!(good > 50 && bad > 50, "{good} could still be read, {bad} could not: this tests nothing");
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

/// What is not asked for is not parsed. Whatever somebody has done to a file, what is left out must make no difference
/// to the rest: a document that is added is parsed whole, so it tells what a file should give.
#[test]
fn what_is_left_out_of_spoilt_files_makes_no_difference() {
    let languages = || Languages::from_list("de_DE:zh_CN");
    let nothing = Dir::new("nothing");
    let mut random = Random(0x1234_5678_9abc_def1);
    let mut compared = 0;
    for path in real_files() {
        // As published: with names in many languages.
        let translations =
            "</name>\n<name xml:lang='ka'>K</name><name xml:lang=\"de\">D</name> <name xml:lang='fr'>F</name>";
        let original = fs::read_to_string(&path).unwrap().replace("</name>", translations).into_bytes();
        for round in 0..60 {
            let mut bytes = original.clone();
            (0..round % 4).for_each(|_| spoil(&mut bytes, &mut random));
            let whole = Db::open_path_in(&nothing.0, languages()).unwrap();
            if whole.add_document("whole", &bytes).is_err() {
                continue;
            }
            let Some(os) = whole.os_list().into_iter().next() else { break };
            let dir = Dir::new("left-out");
            let (vendor, name) = path.parent().and_then(Path::file_name).zip(path.file_name()).unwrap();
            let name = Path::new("os").join(vendor).join(name);
            dir.write(name.to_str().unwrap(), &bytes);
            let lazy = Db::open_path_in(&dir.0, languages()).unwrap();
            // Where the id was spoilt, it is in the wrong file.
            let Some(found) = lazy.find_os(os.id()).unwrap() else { continue };
            assert_eq!(describe(&found), describe(&os), "{} in round {round}", path.display());
            for short_id in os.short_ids().into_iter().filter(|id| !id.is_empty()) {
                let again = Db::open_path_in(&dir.0, languages()).unwrap().find_os_by_short_id(short_id);
                assert_eq!(again.map(|os| os.id().to_owned()).as_deref(), Some(os.id()), "{short_id}");
            }
            compared += 1;
        }
    }
    assert!(compared > 60, "only {compared} were compared: this tests nothing");
}

/// All that the files of an operating system say.
fn describe(os: &Os) -> String {
    let mut text = String::new();
    let mut add = |entity: &dyn Entity| {
        let values = entity.param_keys().into_iter().map(|key| (key, entity.params(key)));
        writeln!(text, "{} {:?}", entity.id(), values.collect::<Vec<_>>()).unwrap();
    };
    add(os);
    os.device_links().iter().for_each(|link| add(link));
    os.firmware_list().iter().for_each(|firmware| add(firmware));
    ResourceKind::ALL.into_iter().flat_map(|kind| os.resources(kind)).for_each(|resources| add(&resources));
    os.media_list().iter().for_each(|media| add(media));
    os.tree_list().iter().for_each(|tree| add(tree));
    os.image_list().iter().for_each(|image| add(image));
    os.variant_list().iter().for_each(|variant| add(variant));
    os.device_drivers().iter().for_each(|driver| add(driver));
    write!(text, "{:?} {:?}", os.install_script_ids(), os.derives_from().iter().map(Os::id).collect::<Vec<_>>())
        .unwrap();
    text
}

/// Changes something, most often so that it stays XML.
fn spoil(bytes: &mut Vec<u8>, random: &mut Random) {
    const WORDS: [&str; 12] =
        ["0", "-1", "99999999999999999999", "<", "/>", "]]>", "&#0;", "all", "false", "http://a/b", "(((a*)*)*)*", "ü"];
    let at = random.below(bytes.len());
    match random.below(4) {
        0 => bytes[at] = random.below(256) as u8,
        1 => {
            let end = bytes.len().min(at + random.below(64));
            bytes.drain(at..end);
        }
        2 => {
            let word = WORDS[random.below(WORDS.len())];
            bytes.splice(at..at, word.bytes());
        }
        // A text or a value becomes another one.
        _ => {
            let starts = |byte: &u8| matches!(byte, b'>' | b'"' | b'\'');
            let Some(from) = bytes[at..].iter().position(starts).map(|from| at + from + 1) else { return };
            let ends = |byte: &u8| matches!(byte, b'<' | b'"' | b'\'');
            let Some(length) = bytes[from..].iter().position(ends) else { return };
            bytes.splice(from..from + length, WORDS[random.below(WORDS.len())].bytes());
        }
    }
}

#[test]
fn what_is_not_the_format_is_left_out_and_the_rest_goes_on() {
    let entities: String = (0..40).map(|n| format!("<!ENTITY e{} '&e{n};&e{n};'>", n + 1)).collect();
    let bomb = format!("<!DOCTYPE libosinfo [<!ENTITY e0 'ha'>{entities}]>{}", os_file("bad", "<name>&e40;</name>"));
    let outside = "<!DOCTYPE libosinfo [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>".to_owned();
    let deep = |depth: usize| os_file("bad", &format!("{}{}", "<x-a>".repeat(depth), "</x-a>".repeat(depth)));
    let utf16: Vec<u8> = os_file("bad", "").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let huge = "a".repeat(21 << 20);
    for (bytes, reason) in [
        (bomb.into_bytes(), "entit"),
        ((outside + &os_file("bad", "<name>&e;</name>")).into_bytes(), "entit"),
        (deep(100_000).into_bytes(), "deep"),
        (os_file("bad", "<name>\u{1}</name>").into_bytes(), "character"),
        (os_file("bad", "<name>caf\u{e9}</name>").chars().map(|c| c as u8).collect(), "UTF-8"),
        ([b"\xff\xfe".as_slice(), &utf16].concat(), "UTF-"),
        (utf16, "UTF-16"),
        (os_file("bad", &format!("<name>{huge}</name>")).into_bytes(), "larger than"),
        (
            os_file("bad", &format!("<name{}/>", (0..5000).map(|n| format!(" a{n}=''")).collect::<String>())).into(),
            "attribute",
        ),
        (os_file("bad", &"<a/>".repeat(2 << 20)).into_bytes(), "nodes"),
        (b"<os id='http://a/bad'/>".to_vec(), "expected <libosinfo>"),
        (b"<libosinfo><os><name>bad</name></os></libosinfo>".to_vec(), "no 'id'"),
        (os_file("bad", "<devices><device/></devices>").into_bytes(), "no 'id'"),
        (vec![0; 1000], "outside of the root"),
        (b"\n\n\n".to_vec(), ""),
    ] {
        let start = Instant::now();
        let dir = Dir::new("format");
        dir.write("os/a/bad.xml", &bytes);
        dir.write_os("good", "<short-id>good</short-id><derives-from id='http://a/bad'/>");
        let db = dir.open();
        let error = db.find_os("http://a/bad").expect_err(reason);
        assert!(error.message().contains(reason), "expected a word on '{reason}': {error}");
        assert!(error.file().is_some_and(|file| file.ends_with("os/a/bad.xml")), "{error}");
        assert_eq!(find(&db, "good").all_devices().len(), 0);
        assert!(db.find_os_by_short_id("missing").is_none());
        assert_eq!(ask_everything(&db), 1);
        assert!(only_warning(&db).contains(error.message()), "{:?}", db.warnings());
        assert!(start.elapsed() < LONG, "{reason}: {:?}", start.elapsed());
    }
}

#[test]
fn a_byte_order_mark_is_no_mistake() {
    let dir = Dir::new("mark");
    dir.write("os/a/x.xml", format!("\u{feff}{}", os_file("x", "<short-id>marked</short-id>")));
    let db = dir.open();
    assert_eq!(db.find_os_by_short_id("marked").map(|os| os.id().to_owned()).as_deref(), Some("http://a/x"));
    assert_eq!(db.warnings(), []);
}

#[test]
fn what_is_no_file_with_data_is_left_out() {
    let start = Instant::now();
    let dir = Dir::new("kinds");
    dir.write_os("good", "");
    let made = std::process::Command::new("mkfifo").arg(dir.path("os/a/fifo.xml")).status();
    assert!(made.is_ok_and(|status| status.success()));
    let _socket = std::os::unix::net::UnixListener::bind(dir.path("os/a/socket.xml")).unwrap();
    let link = |target: &str, name: &str| std::os::unix::fs::symlink(target, dir.path(name)).unwrap();
    link("loop.xml", "os/a/loop.xml");
    link("/dev/zero", "os/a/endless.xml");
    link("fifo.xml", "os/a/piped.xml");
    fs::File::create(dir.path("os/a/sparse.xml")).unwrap().set_len(1 << 30).unwrap();
    // Directories where files are expected, and the other way round; directories in a circle.
    fs::create_dir_all(dir.path("os/a/directory.xml/x.xml")).unwrap();
    dir.write("os/b.d", "");
    dir.write("device", "");
    link("..", "os/up");
    link(".", "os/a/good.d");
    let db = dir.open();
    for name in ["fifo", "socket", "loop", "endless", "piped", "sparse"] {
        let error = db.find_os(&format!("http://a/{name}")).expect_err(name);
        assert_eq!(error.code(), ErrorCode::Io, "{error}");
    }
    assert!(db.find_os("http://a/directory").unwrap().is_none());
    assert_eq!(ask_everything(&db), 1);
    assert!(db.warnings().len() >= 6, "{:?}", db.warnings());
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn a_file_that_may_not_be_read_is_an_error() {
    use std::os::unix::fs::PermissionsExt;
    let dir = Dir::new("unreadable");
    dir.write_os("good", "");
    dir.write_os("secret", "");
    fs::set_permissions(dir.path("os/a/secret.xml"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(dir.path("os/a/secret.xml")).is_ok() {
        eprintln!("SKIPPED: this user may read everything");
        return;
    }
    let db = dir.open();
    assert_eq!(db.find_os("http://a/secret").map(|_| ()).unwrap_err().code(), ErrorCode::Io);
    assert_eq!(ask_everything(&db), 1);
    assert!(only_warning(&db).contains("os/a/secret.xml"));
}

#[test]
fn relations_in_circles_end() {
    const LENGTH: usize = 2000;
    let start = Instant::now();
    let dir = Dir::new("circles");
    for n in 0..LENGTH {
        let next = (n + 1) % LENGTH;
        // A long circle, each with a way back and one to itself.
        dir.write_os(
            &format!("c{n}"),
            &format!(
                "<derives-from id='http://a/c{next}'/><clones id='http://a/c{n}'/><clones id='http://a/c{}'/>
                 <upgrades id='http://a/c{next}'/><devices><device id='http://d/{n}'/></devices>
                 <resources arch='all' inherit='true'/>",
                (n + LENGTH - 1) % LENGTH
            ),
        );
        let platform = format!(
            "<libosinfo><platform id='http://p/c{n}'><upgrades id='http://p/c{next}'/><derives-from id='http://p/c{n}'/>
             <devices><device id='http://d/{n}'/></devices></platform></libosinfo>"
        );
        dir.write(&format!("platform/p/c{n}.xml"), platform);
    }
    let db = dir.open();
    for n in [0, 1, LENGTH - 1] {
        let os = find(&db, &format!("c{n}"));
        assert_eq!(os.all_devices().len(), LENGTH);
        assert!(os.minimum_resources().iter().all(|resources| resources.ram().is_none()));
        assert!(os.firmware_list().is_empty() && os.kernel_url_argument().is_none());
        let platform = db.find_platform(&format!("http://p/c{n}")).unwrap().unwrap();
        assert_eq!(platform.all_devices().len(), LENGTH);
    }
    assert_eq!(db.warnings(), []);
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

/// Each one has all those after it as parents: the paths through them are beyond counting.
#[test]
fn many_ways_to_the_same_ancestor_are_walked_once() {
    const LENGTH: usize = 120;
    let start = Instant::now();
    let dir = Dir::new("lattice");
    for n in 0..LENGTH {
        let mut content = format!("<devices><device id='http://d/{n}'/></devices>");
        (n + 1..LENGTH).for_each(|parent| write!(content, "<derives-from id='http://a/l{parent}'/>").unwrap());
        dir.write_os(&format!("l{n}"), &content);
    }
    let db = dir.open();
    assert_eq!(find(&db, "l0").all_devices().len(), LENGTH);
    assert_eq!(ask_everything(&db), LENGTH);
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn values_beyond_reason_are_kept_within_it() {
    let digits = "9".repeat(1000);
    let long = "x".repeat(1 << 20);
    let dir = Dir::new("values");
    dir.write_os(
        "x",
        &format!(
            "<short-id>{long}</short-id><short-id>x</short-id><name>{long}</name>
             <release-date>{digits}-01-01</release-date><eol-date>2024-02-31</eol-date>
             <resources arch='{long}'><minimum><n-cpus>{digits}</n-cpus><cpu>-1</cpu><ram>-{digits}</ram>
             <storage>0xffffffffffffffffffff</storage></minimum></resources>
             <devices><device id='{long}'/></devices>
             <media arch='all' installer-reboots='{digits}'><iso><volume-id>v</volume-id><volume-size>{digits}</volume-size>
             </iso></media>
             <driver arch='all' location='{long}' priority='{digits}'/>"
        ),
    );
    let db = dir.open();
    let os = db.find_os_by_short_id(&long).expect("it is a short id, if a long one");
    assert_eq!(os.name().map(str::len), Some(long.len()));
    assert_eq!((os.release_date(), os.eol_date()), (None, None));
    let resources = os.minimum_resources();
    assert_eq!(resources[0].n_cpus(), Some(i64::MAX as u64));
    assert!(resources[0].ram().is_none() && resources[0].cpu().is_none(), "{resources:?}");
    assert_eq!(os.device_drivers_prioritized()[0].priority(), i64::MAX);
    assert!(os.media_list()[0].installer_reboots().is_some());
    assert_eq!(ask_everything(&db), 1);
}

#[test]
fn ids_that_occur_twice_are_one_entity() {
    let dir = Dir::new("twice");
    let os = "<os id='http://a/x'><short-id>x</short-id><devices><device id='http://d/1'/></devices></os>";
    dir.write("os/a/x.xml", format!("<libosinfo>{}</libosinfo>", os.repeat(500)));
    dir.write("os/b/x.xml", format!("<libosinfo>{os}</libosinfo>"));
    let db = dir.open();
    let x = find(&db, "x");
    assert_eq!((x.short_ids(), x.all_devices().len()), (vec!["x"], 1));
    assert_eq!(ask_everything(&db), 1);
    assert!(only_warning(&db).contains("belongs in another file"), "{:?}", db.warnings());
}

#[test]
fn a_treeinfo_without_an_end_is_refused() {
    let start = Instant::now();
    let dir = Dir::new("tree");
    let text = b"[general]\nfamily = Fedora\nversion = 42\narch = x86_64\n";
    let mut file = fs::File::create(dir.path(".treeinfo")).unwrap();
    file.write_all(text).unwrap();
    let location = dir.0.to_str().unwrap();
    assert_eq!(Tree::from_location(location).unwrap().param("treeinfo-family"), Some("Fedora"));
    file.set_len(1 << 30).unwrap();
    assert_eq!(Tree::from_location(location).unwrap_err().code(), ErrorCode::Limit);
    // One line that is as long as a file may be, and as many lines.
    let lines = |line: &str| format!("[general]\n{}", line.repeat(200_000 / line.len()));
    for text in [lines("x"), lines("[a]\n"), lines("a=b\n"), lines("="), lines("\n")] {
        if let Ok(tree) = Tree::from_treeinfo(&text, "tree") {
            assert!(Db::builtin().identify_tree(&tree).is_none());
        }
    }
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

/// The descriptors of an image that a machine can start from.
fn image() -> Vec<u8> {
    let mut image = vec![0; 20 << 11];
    let mut put = |at: usize, bytes: &[u8]| image[at..at + bytes.len()].copy_from_slice(bytes);
    put(16 << 11, b"\x01CD001\x01");
    put((16 << 11) + 8, format!("{:32}{:32}", "LINUX", "Fedora-S-dvd-x86_64-42").as_bytes());
    put((16 << 11) + 80, &3_000_000_u32.to_le_bytes());
    put((16 << 11) + 128, &2048_u16.to_le_bytes());
    put((16 << 11) + 156, b"\x22\0\x13\0\0\0\0\0\0\x13\0\x08\0\0\0\0\x08\0");
    put(17 << 11, b"\x02CD001\x01");
    put(18 << 11, b"\xffCD001\x01");
    put(19 << 11, b"\x25\0\x13\0\0\0\0\0\0\x13\0\x08\0\0\0\0\x08\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\x03PPC\0");
    image
}

#[test]
fn images_with_wild_numbers_are_read_in_bounds() {
    let start = Instant::now();
    let db = Db::builtin();
    let whole = image();
    assert!(
        db.identify_media(&Media::from_bytes("whole", &whole, false).unwrap()).is_some(),
        "the image is a good one"
    );
    let dir = Dir::new("image");
    let path = dir.path("image.iso");
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut read = 0;
    for round in 0..600 {
        let mut bytes = whole.clone();
        for _ in 0..=random.below(4) {
            // Where there are numbers: sizes, places, the root directory, the directory, and types of descriptors.
            const FIELDS: [(usize, usize); 7] = [
                (16 << 11, 8),
                ((16 << 11) + 80, 8),
                ((16 << 11) + 128, 4),
                ((16 << 11) + 156, 34),
                (17 << 11, 8),
                (18 << 11, 8),
                (19 << 11, 48),
            ];
            let (from, length) = FIELDS[random.below(FIELDS.len())];
            let value = [0, 1, 0x7f, 0x80, 0xff, random.below(256) as u8][random.below(6)];
            let at = from + random.below(length);
            let end = (from + length).min(at + 1 + random.below(8));
            bytes[at..end].fill(value);
        }
        if random.below(4) == 0 {
            bytes.truncate(random.below(bytes.len()));
        }
        let from_bytes = Media::from_bytes("image", &bytes, false);
        if let Ok(media) = &from_bytes {
            read += 1;
            db.identify_media(media);
        }
        if round % 20 == 0 {
            fs::write(&path, &bytes).unwrap();
            let from_file = Media::from_location(path.to_str().unwrap(), false);
            assert_eq!(from_file.is_ok(), from_bytes.is_ok(), "round {round}");
        }
    }
    assert!(read > 100, "only {read} images could be read: this tests nothing");
    // Places far out in a file that is as large as it says.
    let mut file = fs::File::create(&path).unwrap();
    let mut far = whole;
    far[(16 << 11) + 158..(16 << 11) + 162].fill(0xff);
    file.write_all(&far).unwrap();
    if file.seek(SeekFrom::Start(1 << 43)).is_ok() && file.set_len(1 << 43).is_ok() {
        assert!(!Media::from_location(path.to_str().unwrap(), false).unwrap().is_bootable());
    }
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn patterns_that_blow_up_cost_little() {
    let start = Instant::now();
    let dir = Dir::new("patterns");
    let media = |pattern: &str| format!("<media arch='all'><iso><volume-id>{pattern}</volume-id></iso></media>");
    for (name, pattern) in [
        ("stars", "(((((a*)*)*)*)*)*b"),
        ("choices", &"(a|a)?".repeat(300)),
        ("counts", "((((a{1,999}){1,999}){1,999}){1,999}){1,999}"),
        ("open", &"(".repeat(50_000)),
        ("closed", &")".repeat(50_000)),
        ("classes", &"[a-z]{500}".repeat(500)),
        ("ahead", &"(?=a*)".repeat(1000)),
        ("behind", "(?&lt;=a*)a"),
        ("back", r"(a*)*\1\1\1\1"),
        ("unicode", r"(\w{200}){200}"),
        ("long", &"a".repeat(5 << 20)),
    ] {
        dir.write_os(name, &media(pattern));
    }
    let language = "<l10n-language regex='true' l10n-language-map='http://a/none'>((a*)*)*b</l10n-language>";
    dir.write_os("language", &format!("<media arch='all'><iso><volume-id>a+</volume-id>{language}</iso></media>"));
    let db = dir.open();
    let found = db.identify_media(&Media::with_volume_id("medium", &"a".repeat(32))).expect("one of them fits");
    assert!(found.os().is_some());
    assert!(db.identify_media(&Media::with_volume_id("medium", &"ab".repeat(1 << 20))).is_none());
    assert_eq!(ask_everything(&db), 12);
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn a_path_that_is_no_database_is_refused() {
    for path in ["/dev/null", "/dev/zero", "/nowhere", ""] {
        assert!(Db::open_path(Path::new(path)).is_err(), "{path}");
        assert!(Db::empty().add_path(Path::new(path)).is_err(), "{path}");
    }
}
