// SPDX-License-Identifier: LGPL-2.1-or-later
//! The headers as programs in C and C++ meet them: each alone, included twice, in every language version, pedantic.

mod support;

use std::fs;
use std::process::Command;
use support::{STRICT, cc, files, have, in_parallel, none_failed, out_dir, run, scratch, skip};

/// Language, its standards, the compilers for it.
const LANGUAGES: &[(&str, &[&str], &[&str])] =
    &[("c", &["c99", "c11", "c2x"], &["", "clang"]), ("c++", &["c++17"], &["c++", "clang++"])];

#[test]
fn every_header_compiles_alone_and_twice() {
    let include = out_dir().join("include");
    let dir = scratch("headers");
    let mut jobs = Vec::new();
    for (language, standards, compilers) in LANGUAGES {
        for compiler in *compilers {
            let compiler = if compiler.is_empty() { cc() } else { (*compiler).to_owned() };
            if !have(&compiler) {
                skip(&format!("the headers with {compiler}, which is not installed"));
                continue;
            }
            for standard in *standards {
                for header in files(&include, "h") {
                    let name = header.strip_prefix(&include).expect("it was found there").display().to_string();
                    jobs.push((compiler.clone(), *language, *standard, name));
                }
            }
        }
    }
    let failures = in_parallel(&jobs, |(compiler, language, standard, header)| {
        let file = format!("{compiler}-{standard}-{header}").replace('/', "-");
        let source = dir.join(file).with_extension(if *language == "c" { "c" } else { "cpp" });
        // A file without a declaration of its own is no C; the function is also the first use after the headers.
        let text = format!("#include <{header}>\n#include <{header}>\nint main (void) {{ return 0; }}\n");
        fs::write(&source, text).map_err(|error| format!("{}: {error}", source.display()))?;
        let mut command = Command::new(compiler);
        command.arg(format!("-std={standard}")).args(STRICT).arg("-fsyntax-only").arg("-I").arg(&include).arg(&source);
        run(&mut command, true).map(drop)
    });
    none_failed(failures);
}

/// What a pedantic compiler must not let pass, so that the test above is known to look.
#[test]
fn the_flags_find_mistakes() {
    let source = scratch("headers").join("mistake.c");
    fs::write(&source, "enum { A, };\nint f (int unused) { return A; };\n").unwrap();
    let mut command = Command::new(cc());
    command.arg("-std=c99").args(STRICT).arg("-fsyntax-only").arg(&source);
    let failure = run(&mut command, true).expect_err("a stray semicolon and an unused parameter pass");
    assert!(failure.contains("unused"), "{failure}");
}
