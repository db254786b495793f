// SPDX-License-Identifier: LGPL-2.1-or-later
//! The Vala programs of `tests/vala` and `examples`: compiled against the binding without a warning, run, and run
//! under valgrind.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use support::{files, have, in_parallel, library_dir, none_failed, out_dir, root, run, scratch, skip, under_valgrind};

/// valac leaves unused variables and helpers in the C that it makes. Every other warning would be the binding's.
const C_FLAGS: &[&str] = &["-g", "-Wall", "-Wextra", "-Werror", "-Wno-unused", "-Wno-unused-parameter"];

/// Whether Vala programs can be built here; says so if not.
fn can_build() -> bool {
    let glib = Command::new("pkg-config").args(["--exists", "glib-2.0"]).status().is_ok_and(|status| status.success());
    let can = have("valac") && glib;
    if !can {
        skip("the Vala programs: valac or the development files of GLib are not installed");
    }
    can
}

fn valac(source: &Path, program: &Path) -> Result<(), String> {
    let library = library_dir();
    let name = program.file_name().expect("a program has a name");
    // The C files go to a directory of their own: other programs are built at the same time.
    let dir = program.with_extension("build");
    std::fs::create_dir_all(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let mut command = Command::new("valac");
    command.current_dir(source.parent().expect("a source lies in a directory"));
    command.arg("--vapidir").arg(out_dir().join("vapi")).args(["--pkg", "virtdesigner"]);
    command.arg("--basedir").arg(".").arg("--directory").arg(&dir).arg("--output").arg(dir.join(name));
    for flag in C_FLAGS {
        command.args(["-X", flag]);
    }
    for include in ["include", "glib"] {
        command.arg("-X").arg(format!("-I{}", out_dir().join(include).display()));
    }
    for flag in
        [format!("-L{}", library.display()), "-lvirtdesigner".to_owned(), format!("-Wl,-rpath,{}", library.display())]
    {
        command.arg("-X").arg(flag);
    }
    command.arg(source.file_name().expect("a source has a name"));
    run(&mut command, true)?;
    std::fs::rename(dir.join(name), program).map_err(|error| format!("{}: {error}", program.display()))
}

/// The compiled programs. Done once for all tests of this file.
fn programs() -> &'static [PathBuf] {
    static PROGRAMS: OnceLock<Vec<PathBuf>> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let mut sources = files(&root().join("tests/vala"), "vala");
        assert!(sources.len() >= 5, "only {} programs in tests/vala", sources.len());
        let examples = files(&root().join("examples"), "vala");
        assert!(!examples.is_empty(), "no Vala program in examples");
        sources.extend(examples);
        let program = |source: &PathBuf| scratch("vala").join(source.file_stem().expect("a source has a name"));
        none_failed(in_parallel(&sources, |source| valac(source, &program(source))));
        sources.iter().map(program).collect()
    })
}

#[test]
fn programs_run() {
    if can_build() {
        none_failed(in_parallel(programs(), |program| run(Command::new(program).current_dir(root()), true).map(drop)));
    }
}

#[test]
fn programs_are_clean_under_valgrind() {
    if !have("valgrind") {
        return skip("the Vala programs under valgrind, which is not installed");
    }
    if can_build() {
        none_failed(in_parallel(programs(), |program| {
            run(under_valgrind(program).current_dir(root()).env("G_SLICE", "always-malloc"), true).map(drop)
        }));
    }
}

/// Programs that must not compile, each with a word of the reason: the binding knows classes, null and errors.
#[test]
fn mistakes_do_not_compile() {
    const MISTAKES: &[(&str, &str, &str)] = &[
        ("class", "new Vird.ConfigDomain ().add_device (new Vird.ConfigDomain ());", "Cannot convert"),
        ("down", "Vird.ConfigDomainDisk disk = new Vird.ConfigDomain ().find (\"x\");", "Cannot convert"),
        (
            "enum",
            "new Vird.ConfigDomainDisk ().set_target_bus (Vird.ConfigDomainDiskCacheType.NONE);",
            "Cannot convert",
        ),
        ("throws", "new Vird.ConfigDomainDisk ().set_target_dev (\"vda\");", "unhandled error"),
        ("raw", "new Vird.ConfigDomainDisk ()._set_target_dev (\"vda\", null);", "private"),
    ];
    if !can_build() {
        return;
    }
    let failures = in_parallel(MISTAKES, |(name, statement, reason)| {
        let source = scratch("vala-mistakes").join(format!("{name}.vala"));
        let signature = if *name == "throws" { "void f ()" } else { "void f () throws GLib.Error" };
        std::fs::write(&source, format!("{signature} {{ {statement} }}\nint main () {{ return 0; }}\n"))
            .map_err(|error| error.to_string())?;
        match valac(&source, &source.with_extension("")) {
            Ok(()) => Err(format!("{name}: compiles: {statement}")),
            Err(failure) if failure.contains(reason) => Ok(()),
            Err(failure) => Err(format!("{name}: not for the reason \"{reason}\": {failure}")),
        }
    });
    none_failed(failures);
}
