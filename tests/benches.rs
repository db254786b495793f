// SPDX-License-Identifier: LGPL-2.1-or-later
//! The C programs that `benches/compare.sh` measures compile and do their work.

mod support;

use std::process::Command;
use support::{compile, root, run, scratch};

#[test]
fn the_benchmark_programs_work() {
    for (name, arguments) in [("config", ["once", "memory"]), ("osinfo", ["load", "missing"])] {
        let program = scratch("benches").join(name);
        let source = root().join(format!("benches/new/{name}.c"));
        compile(&source, &program, &[]).unwrap_or_else(|failure| panic!("{failure}"));
        for argument in arguments {
            run(Command::new(&program).arg(argument), true).unwrap_or_else(|failure| panic!("{failure}"));
        }
    }
    let size = run(Command::new(scratch("benches").join("config")).arg("size"), true);
    let size: usize = size.expect("it ran before").trim().parse().expect("a number");
    assert!((28_000..34_000).contains(&size), "the document of 30 KB has {size} bytes");
}
