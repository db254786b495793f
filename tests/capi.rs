// SPDX-License-Identifier: LGPL-2.1-or-later
//! The C programs in `capi-tests`: each is compiled strictly and run, plain and under valgrind.

mod support;

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;
use support::{compile, files, have, in_parallel, none_failed, root, run, scratch, skip, under_valgrind};

/// The compiled programs. Done once for all tests of this file.
fn programs() -> &'static [PathBuf] {
    static PROGRAMS: OnceLock<Vec<PathBuf>> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let sources = files(&root().join("capi-tests"), "c");
        assert!(sources.len() >= 10, "only {} programs in capi-tests", sources.len());
        let program = |source: &PathBuf| scratch("capi").join(source.file_stem().expect("a source has a name"));
        none_failed(in_parallel(&sources, |source| compile(source, &program(source), &[])));
        sources.iter().map(program).collect()
    })
}

#[test]
fn programs_run() {
    none_failed(in_parallel(programs(), |program| run(Command::new(program).current_dir(root()), true).map(drop)));
}

#[test]
fn programs_are_clean_under_valgrind() {
    if !have("valgrind") {
        return skip("the C programs under valgrind, which is not installed");
    }
    none_failed(in_parallel(programs(), |program| run(under_valgrind(program).current_dir(root()), true).map(drop)));
}

/// The valgrind run above is known to look.
#[test]
fn valgrind_finds_a_leak() {
    if !have("valgrind") {
        return skip("whether valgrind finds a leak: it is not installed");
    }
    let dir = scratch("capi-leak");
    let source = dir.join("leak.c");
    let text = "#include <virtdesigner.h>\nint main (void)\n{\n  vird_config_domain_new ();\n  return 0;\n}\n";
    std::fs::write(&source, text).unwrap();
    let program = dir.join("leak");
    compile(&source, &program, &[]).unwrap_or_else(|failure| panic!("{failure}"));
    let failure = run(&mut under_valgrind(&program), false).expect_err("an object that is never freed passes");
    assert!(failure.contains("lost"), "{failure}");
}
