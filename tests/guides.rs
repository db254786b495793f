// SPDX-License-Identifier: LGPL-2.1-or-later
//! The C programs in the guides compile as they stand there, run clean, and print what the guide says; the reference is
//! complete.

mod support;

use std::process::Command;
use support::{compile, files, have, none_failed, read, root, run, scratch, skip, under_valgrind};

/// The C programs of a text that stand above what they print, each with that.
fn programs(text: &str) -> Vec<(&str, &str)> {
    let mut programs = Vec::new();
    let mut rest = text;
    while let Some((_, block)) = rest.split_once("\n```c\n") {
        let Some((source, after)) = block.split_once("\n```\n") else { break };
        let output = after.strip_prefix("\n```text\n").and_then(|block| block.split_once("\n```\n"));
        programs.extend(output.map(|(output, _)| (source, output)));
        rest = after;
    }
    programs
}

#[test]
fn the_programs_in_the_guides_print_what_they_say() {
    let mut failures = Vec::new();
    let mut count = 0;
    for guide in files(&root().join("docs"), "md") {
        let name = guide.file_stem().expect("a name").to_string_lossy().into_owned();
        for (at, (source, output)) in programs(&read(&guide)).into_iter().enumerate() {
            count += 1;
            let path = scratch("guides").join(format!("{name}-{}.c", at + 1));
            std::fs::write(&path, source.to_owned() + "\n").expect("it can be written");
            let program = path.with_extension("");
            let printed = compile(&path, &program, &[]).and_then(|()| run(&mut Command::new(&program), true));
            match printed {
                Err(failure) => failures.push(failure),
                Ok(printed) if printed.trim_end() != output.trim_end() => {
                    failures.push(format!("{}, program {}: it prints\n{printed}", guide.display(), at + 1));
                }
                Ok(_) if have("valgrind") => failures.extend(run(&mut under_valgrind(&program), true).err()),
                Ok(_) => {}
            }
        }
    }
    assert!(count > 0, "no guide has a program");
    none_failed(failures);
}

#[test]
fn the_reference_is_made_without_a_warning() {
    if !have("doxygen") {
        return skip("the reference of the C interface: doxygen is not installed");
    }
    let out = scratch("reference");
    let made = run(Command::new("doxygen").arg("docs/Doxyfile").current_dir(root()).env("DOC_OUT", &out), true);
    made.unwrap_or_else(|failure| panic!("{failure}"));
    let page = read(&out.join("html/config_8h.html"));
    assert!(page.contains("vird_config_object_diff"), "the reference lacks functions");
}
