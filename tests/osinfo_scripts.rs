// SPDX-License-Identifier: LGPL-2.1-or-later
//! What libosinfo makes of every install script of our own database, an installed one and that of the corpus, for every
//! operating system that lists it, we make too, byte for byte.
//!
//! Needs libxslt, libosinfo with its headers, a C compiler and pkg-config; without them the test says so and passes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use virtdesigner::ErrorCode;
use virtdesigner::osinfo::{Db, Entity, InstallConfig, InstallFrom, InstallScript, InstallationSource, Languages, Os};

mod support;

/// Values for the configurations: `full` has everything, `minimal` what some script requires.
const CONFIGURATIONS: &[(&str, &str, &str)] = &[
    ("full", "hardware-arch", "x86_64"),
    ("full", "l10n-timezone", "Europe/Berlin"),
    ("full", "l10n-language", "de_DE"),
    ("full", "l10n-keyboard", "de_DE"),
    ("full", "admin-password", "s3cr3t <&>\"' {curly} $dollar \\ %"),
    ("full", "user-password", "<xsl:value-of select='1'/>&amp;"),
    ("full", "user-login", "jürgen"),
    ("full", "user-realname", "Jürgen \"J\" Müller & Söhne 日本"),
    ("full", "user-autologin", "true"),
    ("full", "user-admin", "true"),
    ("full", "reg-login", "registered"),
    ("full", "reg-password", "reg <pass>"),
    ("full", "reg-product-key", "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"),
    ("full", "hostname", "host.example.com"),
    ("full", "target-disk", "/dev/vda"),
    ("full", "script-disk", "/dev/fd0"),
    ("full", "avatar-location", "/avatar.png"),
    ("full", "avatar-disk", "/dev/sr1"),
    ("full", "pre-install-drivers-disk", "E"),
    ("full", "pre-install-drivers-location", "/pre"),
    ("full", "post-install-drivers-disk", "F"),
    ("full", "post-install-drivers-location", "/post"),
    ("full", "driver-signing", "false"),
    ("full", "installation-url", "http://example.com/tree?a=1&b=2"),
    ("full", "domain", "example.com"),
    ("other", "hardware-arch", "i686"),
    ("other", "l10n-timezone", "no such zone"),
    ("other", "l10n-language", "xx_XX"),
    ("other", "l10n-keyboard", "us"),
    ("other", "admin-password", ""),
    ("other", "user-password", "p  q"),
    ("other", "user-login", "joe"),
    ("other", "user-realname", "  spaces  "),
    ("other", "user-autologin", "false"),
    ("other", "user-admin", "false"),
    ("other", "reg-product-key", ""),
    ("other", "hostname", "h"),
    ("other", "target-disk", "C"),
    ("other", "script-disk", "A"),
    ("other", "driver-signing", "true"),
    ("minimal", "hardware-arch", "x86_64"),
    ("minimal", "admin-password", "a"),
    ("minimal", "user-login", "u"),
    ("minimal", "user-password", "p"),
    ("minimal", "user-realname", "r"),
    ("minimal", "reg-product-key", "k"),
    ("minimal", "hostname", "n"),
];

fn configuration(wanted: &str) -> InstallConfig {
    let mut config = InstallConfig::new("http://example.com/config");
    CONFIGURATIONS.iter().filter(|(name, ..)| *name == wanted).for_each(|(_, key, value)| config.set(key, value));
    config
}

#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn line(&mut self, owner: &str, key: &str, value: impl ToString) {
        self.0.push(format!("{owner}\t{key}\t{}", value.to_string().replace('\n', "\\n").replace('\t', "\\t")));
    }

    fn some(&mut self, owner: &str, key: &str, value: Option<impl ToString>) {
        value.into_iter().for_each(|value| self.line(owner, key, value));
    }

    fn params(&mut self, entity: &impl Entity, owner: &str, prefix: &str) {
        for key in entity.param_keys().into_iter().filter(|key| !matches!(*key, "id" | "template-data")) {
            entity.params(key).into_iter().for_each(|value| self.line(owner, &format!("{prefix}{key}"), value));
        }
    }

    fn properties(&mut self, script: &mut InstallScript) {
        let id = &script.id().to_owned();
        self.params(script, id, "param ");
        self.some(id, "profile", script.profile());
        self.some(id, "template-uri", script.template_uri());
        self.some(id, "product-key-format", script.product_key_format());
        self.some(id, "expected-filename", script.expected_filename());
        self.some(id, "output-filename", script.output_filename());
        for (key, number) in [
            ("path-format", script.path_format() as i32),
            ("needs-internet", script.needs_internet().into()),
            ("can-pre", script.can_pre_install_drivers().into()),
            ("can-post", script.can_post_install_drivers().into()),
            ("pre-signing", script.pre_install_drivers_signing_req() as i32),
            ("post-signing", script.post_install_drivers_signing_req() as i32),
            ("injection-methods", script.injection_methods().bits() as i32),
            ("preferred", script.preferred_injection_method().bits() as i32),
            ("source", script.installation_source() as i32),
        ] {
            self.line(id, key, number);
        }
        if let Some(avatar) = &script.avatar_format() {
            avatar.mime_types().into_iter().for_each(|kind| self.line(id, "avatar mime-type", kind));
            self.line(id, "avatar width", avatar.width().unwrap_or(-1));
            self.line(id, "avatar height", avatar.height().unwrap_or(-1));
            self.line(id, "avatar alpha", i32::from(avatar.alpha()));
            self.params(avatar, id, "avatar param ");
        }
        for param in &script.config_params() {
            let key = &format!("config {}", param.name());
            self.line(id, key, param.id());
            self.line(id, key, param.policy() as i32);
            self.line(id, key, i32::from(param.is_required()));
            self.line(id, key, i32::from(param.is_optional()));
            self.some(id, key, param.value_map().map(|map| map.id().to_owned()));
            self.some(id, key, param.value_map().and_then(|map| map.lookup("de_DE")));
            self.some(id, key, param.value_map().and_then(|map| map.reverse_lookup("de-DE")));
            self.params(param, id, &format!("{key} param "));
        }
        script.set_output_prefix(Some("pre"));
        self.some(id, "prefixed", script.output_filename());
        script.set_output_prefix(None);
    }

    fn generate(&mut self, os: &Os, script: &mut InstallScript) {
        let (owner, id) = (os.id(), script.id().to_owned());
        // What is set of the script that the database gives is set of the one that the operating system gives.
        let mut same = os.db().find_install_script(&id).unwrap().unwrap();
        same.set_output_prefix(Some("shared"));
        script.refresh();
        self.some(owner, &id, script.output_filename());
        same.set_output_prefix(None);
        script.refresh();
        let nothing = InstallFrom::default();
        for (number, source) in [InstallationSource::Media, InstallationSource::Network].into_iter().enumerate() {
            script.set_installation_source(source);
            for name in &["full", "other", "minimal"][..if number == 0 { 3 } else { 1 }] {
                let config = configuration(name);
                let key = format!("{id} {name} {number}");
                self.line(owner, &format!("{key} script"), script.generate_text(os, nothing, &config).unwrap());
                self.line(owner, &format!("{key} line"), script.generate_command_line(os, nothing, &config).unwrap());
            }
        }
        let config = configuration("full");
        for (number, media) in os.media_list().iter().take(2).enumerate() {
            let from = InstallFrom { media: Some(media), ..nothing };
            self.both(os, script, from, &config, &format!("{id} media {number}"));
        }
        for (number, tree) in os.tree_list().iter().take(2).enumerate() {
            let from = InstallFrom { tree: Some(tree), ..nothing };
            self.both(os, script, from, &config, &format!("{id} tree {number}"));
        }
    }

    fn both(&mut self, os: &Os, script: &InstallScript, from: InstallFrom<'_>, config: &InstallConfig, key: &str) {
        self.line(os.id(), key, script.generate_text(os, from, config).unwrap());
        self.line(os.id(), &format!("{key} line"), script.generate_command_line(os, from, config).unwrap());
    }
}

/// Says the same lines as `osinfo_scripts.c`, and how many scripts were made.
fn ours(path: &Path) -> (Vec<String>, usize) {
    let db = Db::open_path_in(path, Languages::from_list("")).unwrap();
    let mut out = Lines::default();
    db.install_script_list().iter_mut().for_each(|script| out.properties(script));
    let before = out.0.len();
    for os in db.os_list() {
        os.install_scripts().iter_mut().for_each(|script| out.generate(&os, script));
    }
    assert_eq!(db.warnings(), [], "{}", path.display());
    let made = out.0.len() - before;
    (out.0, made)
}

fn theirs(program: &Path, path: &Path, configurations: &Path) -> Vec<String> {
    let mut command = Command::new(program);
    let output = command.args([path, configurations]).env("LC_ALL", "C").env_remove("LANGUAGE").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// The program that asks libosinfo; none if that is not possible here.
fn oracle() -> Option<PathBuf> {
    let flags = Command::new("pkg-config").args(["--cflags", "--libs", "libosinfo-1.0"]).output().ok()?;
    if !flags.status.success() || !have_libxslt() {
        return None;
    }
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _lock = ONE_AT_A_TIME.lock();
    let program = support::scratch("osinfo-scripts").join("osinfo_scripts");
    let source = support::root().join("tests/osinfo_scripts.c");
    let flags = String::from_utf8(flags.stdout).ok()?;
    let mut compile = Command::new(support::cc());
    compile.args(["-std=c99", "-Wall", "-Wextra", "-Werror"]).arg(source).arg("-o").arg(&program);
    support::run(compile.args(flags.split_whitespace()), true).unwrap();
    Some(program)
}

const SHEET: &str = "<t:stylesheet xmlns:t='http://www.w3.org/1999/XSL/Transform' version='1.0'>\
    <t:output method='text'/><t:template match='/'>[<t:value-of select='*/config/hostname'/>]</t:template></t:stylesheet>";

fn have_libxslt() -> bool {
    let db = Db::builtin();
    let os = db.find_os_by_short_id("fedora42").unwrap();
    let script = InstallScript::with_data("http://a/s", "p", SHEET);
    match script.generate(&os, InstallFrom::default(), &InstallConfig::new("c")) {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.code(), ErrorCode::Unsupported, "{error}");
            assert!(error.message().contains("install libxslt"), "{error}");
            false
        }
    }
}

/// The numbers of lines that one has more than the other.
fn counted(lines: &[String]) -> BTreeMap<&str, i64> {
    let mut counts = BTreeMap::new();
    lines.iter().for_each(|line| *counts.entry(line.as_str()).or_default() += 1);
    counts
}

#[test]
fn we_make_what_libosinfo_makes() {
    let Some(program) = oracle() else {
        return support::skip("needs libxslt, libosinfo with headers, pkg-config and cc");
    };
    let corpus =
        std::env::var_os("VIRTDESIGNER_CORPUS").map_or_else(|| support::root().join("../shared/corpus"), PathBuf::from);
    let configurations = support::scratch("osinfo-scripts").join("configurations");
    let told = CONFIGURATIONS.iter();
    let text: String = told.map(|(name, key, value)| format!("{name}\t{key}\t{value}\n")).collect();
    std::fs::write(&configurations, text).unwrap();
    for path in [PathBuf::from("/usr/share/osinfo"), corpus.join("osinfo-db")] {
        if !path.is_dir() {
            support::skip(&format!("there is no {}", path.display()));
            continue;
        }
        let (found, made) = ours(&path);
        let mut expected = theirs(&program, &path, &configurations);
        // What the stylesheets of Windows have no rule for: libosinfo writes down all that it knows, stylesheet included.
        expected.iter_mut().filter(|line| line.contains(" line\t") && line.contains("XSL/Transform")).for_each(
            |line| {
                let end = line.rfind(" line\t").map_or(0, |at| at + " line\t".len());
                line.truncate(end);
            },
        );
        assert!(made > 1000, "{}: only {made} scripts and command lines were made", path.display());
        let (expected, found) = (counted(&expected), counted(&found));
        let mut differences = Vec::new();
        for (line, count) in &expected {
            if found.get(line) != Some(count) {
                differences.push(format!("libosinfo: {line}"));
            }
        }
        for (line, count) in &found {
            if expected.get(line) != Some(count) {
                differences.push(format!("we: {line}"));
            }
        }
        let shown = differences.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
        assert!(differences.is_empty(), "{}: {} differences\n{shown}", path.display(), differences.len());
        println!("{}: {made} scripts and command lines are the same", path.display());
    }
}

/// libosinfo makes a script without the value and says nothing; the installer asks, or fails. We say what is missing.
#[test]
fn a_missing_required_value_is_told() {
    let Some(program) = oracle() else {
        return support::skip("needs libxslt, libosinfo with headers, pkg-config and cc");
    };
    let dir = support::scratch("osinfo-missing");
    let files = [
        (
            "os/a/x.xml",
            "<os id='http://a/x'><installer><script id='http://a/s'/></installer></os>".to_owned(),
        ),
        (
            "install-script/a/s.xml",
            format!(
                "<install-script id='http://a/s'><profile>desktop</profile><expected-filename>f</expected-filename>
                   <config><param name='user-login' policy='required'/><param name='hostname' policy='required'/>
                     <param name='user-realname' policy='optional'/><param name='target-disk' policy='required'/></config>
                   <template>{SHEET}</template></install-script>"
            ),
        ),
    ];
    for (name, text) in files {
        let path = dir.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, format!("<libosinfo version='0.0.1'>{text}</libosinfo>")).unwrap();
    }
    std::fs::write(dir.join("configurations"), "minimal\ttarget-disk\t/dev/vda\n").unwrap();
    let theirs = theirs(&program, &dir, &dir.join("configurations"));
    assert!(theirs.contains(&"http://a/x\thttp://a/s minimal 0 script\t[]".to_owned()), "{theirs:#?}");

    let db = Db::open_path(&dir).unwrap();
    let os = db.find_os("http://a/x").unwrap().unwrap();
    let script = os.find_install_script("desktop").unwrap();
    let mut config = InstallConfig::new("http://a/c");
    config.set("target-disk", "/dev/vda");
    let made = |config: &InstallConfig| script.generate_text(&os, InstallFrom::default(), config);
    let error = made(&config).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    assert_eq!(
        error.message(),
        "the install script 'http://a/s' (profile 'desktop') requires values that the configuration does not have: \
         user-login, hostname"
    );
    config.set("hostname", "h");
    let error = made(&config).unwrap_err();
    assert!(error.message().ends_with("requires a value that the configuration does not have: user-login"), "{error}");
    // Nothing is left in the directory either.
    let output = script.generate_output(&os, InstallFrom::default(), &config, &dir);
    assert!(output.is_err() && !dir.join("f").exists());
    // An empty value is one, and the kernel of the installer can be told without.
    assert_eq!(script.generate_command_line(&os, InstallFrom::default(), &config).unwrap(), "");
    config.set("user-login", "");
    assert_eq!(made(&config).unwrap(), "[h]");
}
