// SPDX-License-Identifier: LGPL-2.1-or-later
//! The example `osinfo-query.c` prints what libosinfo's `osinfo-query` and `osinfo-detect` print.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use support::{compile, have, root, scratch, skip};

fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let program = scratch("osinfo-query").join("osinfo-query");
        let compiled = compile(&root().join("examples/osinfo-query.c"), &program, &[]);
        compiled.unwrap_or_else(|failure| panic!("{failure}"));
        program
    })
}

/// What a command says, and whether it is content. Both read our built-in database, which is there for everybody.
fn run(command: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> (bool, String) {
    run_in(&root().join("data/osinfo"), command, args)
}

fn run_in(database: &Path, command: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> (bool, String) {
    let mut command = Command::new(command);
    command.args(args).env("OSINFO_SYSTEM_DIR", database).env("LC_ALL", "C.UTF-8");
    command.env("OSINFO_LOCAL_DIR", "/nonexistent").env("OSINFO_USER_DIR", "/nonexistent").env_remove("LANGUAGE");
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), text)
}

fn ours(args: &[&str]) -> String {
    let (fine, text) = run(program(), args);
    assert!(fine, "{args:?}: {text}");
    text
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

/// The beginning of an image.
fn image(volume: &str, bootable: bool) -> Vec<u8> {
    const SECTOR: usize = 2048;
    let mut image = vec![0; 19 * SECTOR];
    let mut put = |at: usize, bytes: &[u8]| image[at..at + bytes.len()].copy_from_slice(bytes);
    put(16 * SECTOR, b"\x01CD001\x01");
    put(16 * SECTOR + 8, format!("{:32}{volume:32}", "LINUX").as_bytes());
    put(16 * SECTOR + 80, &1024_u32.to_le_bytes());
    put(16 * SECTOR + 128, &2048_u16.to_le_bytes());
    put(17 * SECTOR, if bootable { b"\0CD001\x01EL TORITO SPECIFICATION" } else { b"\x02CD001" });
    put(18 * SECTOR, b"\xffCD001\x01");
    image
}

#[test]
fn tables_are_those_of_osinfo_query() {
    if !have("osinfo-query") {
        return skip("osinfo-query is not installed");
    }
    let all = "short-id,name,version,family,distro,vendor,release-date,eol-date,codename,id,release-status";
    let some: [&[&str]; 6] = [
        &["os"],
        &["os", "-f", all],
        &["os", "distro=fedora", "version=42"],
        &["platform"],
        &["platform", "--fields", "id,codename,eol-date"],
        &["device", "class=net", "-f", "vendor-id,product-id,name,class,id"],
    ];
    for args in some {
        let (_, theirs) = run("osinfo-query", args);
        let own = ours(args);
        assert!(own.lines().count() > 2, "{args:?} finds nothing: {own}");
        assert_eq!(sorted(&own), sorted(&theirs), "{args:?}");
    }
}

/// No published database has any, so this is one of ours.
#[test]
fn deployments_are_those_of_osinfo_query() {
    if !have("osinfo-query") {
        return skip("osinfo-query is not installed");
    }
    let dir = scratch("osinfo-query-deployments");
    std::fs::create_dir_all(dir.join("deployment/example.com")).unwrap();
    for name in ["one", "two"] {
        let text = format!(
            "<libosinfo version='0.0.1'><deployment id='http://example.com/{name}'><os id='http://example.com/os'/>
             <platform id='http://example.com/platform'/></deployment></libosinfo>"
        );
        std::fs::write(dir.join(format!("deployment/example.com/{name}.xml")), text).unwrap();
    }
    let some: [&[&str]; 3] =
        [&["deployment"], &["deployment", "-f", "id"], &["deployment", "id=http://example.com/two"]];
    for args in some {
        let (_, theirs) = run_in(&dir, "osinfo-query", args);
        let (fine, own) = run_in(&dir, program(), args);
        let is_row = |line: &&str| !line.is_empty() && !line.contains("WARNING");
        let theirs: Vec<&str> = sorted(&theirs).into_iter().filter(is_row).collect();
        assert!(fine && own.contains("http://example.com/two"), "{args:?}: {own}");
        assert_eq!(sorted(&own), theirs, "{args:?}");
    }
    let (_, none) = run(program(), &["deployment"]);
    assert_eq!(none.lines().count(), 2, "{none}");
}

#[test]
fn detection_is_that_of_osinfo_detect() {
    if !have("osinfo-detect") {
        return skip("osinfo-detect is not installed");
    }
    let path = scratch("osinfo-query").join("test.iso");
    let location = path.to_str().unwrap();
    for volume in ["Fedora-S-dvd-x86_64-42", "Fedora-WS-Live-42", "Unheard of"] {
        std::fs::write(&path, image(volume, true)).unwrap();
        let (_, theirs) = run("osinfo-detect", &[location]);
        assert_eq!(ours(&["detect", location]), theirs, "{volume}");
    }
    // libosinfo 1.10 reads on without a buffer where no boot record follows, and never answers.
    std::fs::write(&path, image("Unheard of", false)).unwrap();
    assert_eq!(ours(&["detect", location]), "Media is not bootable.\n");
    let tree = scratch("osinfo-query").join("tree");
    std::fs::create_dir_all(&tree).unwrap();
    let text = "[general]\nfamily = Fedora\nvariant = Server\nversion = 42\narch = x86_64\n";
    std::fs::write(tree.join(".treeinfo"), text).unwrap();
    let url = format!("file://{}", tree.display());
    let (_, theirs) = run("osinfo-detect", &["-t", "tree", &url]);
    // libosinfo warns of properties that it does not have itself.
    let theirs: Vec<&str> = theirs.lines().filter(|line| line.starts_with("Tree")).collect();
    assert_eq!(ours(&["detect", "-t", "tree", &url]).lines().collect::<Vec<_>>(), theirs);
}

#[test]
fn json_is_json_and_misuse_is_told() {
    let json: serde_json::Value = serde_json::from_str(&ours(&["os", "--format=json", "short-id=fedora42"])).unwrap();
    assert_eq!(json[0]["id"], "http://fedoraproject.org/fedora/42");
    assert_eq!(json.as_array().map(Vec::len), Some(1));
    let path = scratch("osinfo-query").join("json.iso");
    std::fs::write(&path, image("Fedora-S-dvd-x86_64-42", true)).unwrap();
    let location = path.to_str().unwrap();
    let json: serde_json::Value =
        serde_json::from_str(&ours(&["detect", "--all", "--format", "json", location])).unwrap();
    assert_eq!((&json["bootable"], &json["matches"][0]["short-id"]), (&true.into(), &"fedora42".into()));
    let env = ours(&["detect", "--format", "env", location]);
    assert!(env.contains("OSINFO_BOOTABLE=1\nOSINFO_INSTALLER=http://fedoraproject.org/fedora/42\n"), "{env}");
    let versions = ours(&["os", "distro=debian", "-s", "release-date", "-f", "release-date"]);
    assert!(versions.lines().skip(2).collect::<Vec<_>>().is_sorted());
    for (args, expected) in [
        (&["os", "nothing=x"][..], "no property 'nothing'"),
        (&["os", "-s", "nothing"], "no property 'nothing'"),
        (&["os", "name"], "PROPERTY=VALUE"),
        (&["deployment", "-f", "os"], "no property 'os'"),
        (&["horse"], "'horse' cannot be queried"),
        (&["os", "--format", "xml"], "expected table or json"),
        (&["detect", "/nonexistent"], "/nonexistent"),
        (&["detect", "http://example.org/a.iso"], "network"),
        (&["detect"], "one location"),
        (&["os", "--fields"], "--fields takes a value"),
        (&[], "--help"),
    ] {
        let (fine, text) = run(program(), args);
        assert!(!fine && text.contains(expected), "{args:?}: {text}");
    }
}
