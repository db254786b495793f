// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the tests of the C border share: where things are, how C is compiled and run.

// Each test program uses its own part of this.
#![allow(dead_code)]

pub mod api;
pub mod symbols;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

/// The project's directory.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where the build put what it made: headers below `include`, generated functions as `capi_*.rs`.
pub fn out_dir() -> &'static Path {
    Path::new(env!("OUT_DIR"))
}

/// A directory for what a test makes, kept from run to run.
pub fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
    dir
}

/// A directory with the shared library that this test was built with, under the names that programs are linked with
/// and look for.
pub fn library_dir() -> PathBuf {
    let test = std::env::current_exe().expect("the test knows its own path");
    let library = test.parent().expect("it lies in a directory").join("libvirtdesigner.so");
    assert!(library.exists(), "no {}", library.display());
    let profile = library.parent().and_then(Path::parent).and_then(Path::file_name).expect("target/<profile>/deps");
    let dir = scratch("lib").join(profile);
    std::fs::create_dir_all(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
    for name in ["libvirtdesigner.so", "libvirtdesigner.so.0"] {
        let link = dir.join(name);
        // Another test may be making it at this moment, or it leads to where the project was before it moved.
        if std::fs::read_link(&link).ok().as_deref() != Some(&*library) {
            let fresh = dir.join(format!("{name}.{}.{:?}", std::process::id(), std::thread::current().id()));
            let made = std::os::unix::fs::symlink(&library, &fresh).and_then(|()| std::fs::rename(&fresh, &link));
            made.unwrap_or_else(|error| panic!("{}: {error}", link.display()));
        }
    }
    dir
}

/// Whether a command can be run here; not all know --version, so what it says of it does not count.
pub fn have(command: &str) -> bool {
    Command::new(command).arg("--version").output().is_ok()
}

/// Tells that something was left out. `make check` installs all that tests need and sets VIRTDESIGNER_NO_SKIP, with
/// which nothing may be.
pub fn skip(what: &str) {
    assert!(std::env::var_os("VIRTDESIGNER_NO_SKIP").is_none(), "would be skipped: {what}");
    eprintln!("SKIPPED: {what}");
}

/// The C compiler.
pub fn cc() -> String {
    std::env::var("CC").unwrap_or_else(|_| "cc".to_owned())
}

/// Runs a command; on failure, or with anything on standard error if `silent`, says what came out.
pub fn run(command: &mut Command, silent: bool) -> Result<String, String> {
    let Output { status, stdout, stderr } = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    if status.success() && (!silent || stderr.is_empty()) {
        Ok(stdout.into_owned())
    } else {
        Err(format!("{command:?}\n{status}\n{stdout}{stderr}"))
    }
}

/// What every C program here is compiled with.
pub const STRICT: &[&str] = &["-pedantic", "-Wall", "-Wextra", "-Werror"];

/// Compiles one C program against the headers and the shared library of this build.
pub fn compile(source: &Path, program: &Path, more: &[&str]) -> Result<(), String> {
    let library = library_dir();
    let mut rpath = std::ffi::OsString::from("-Wl,-rpath,");
    rpath.push(&library);
    // Built under another name first: a program that is being replaced may still be running somewhere.
    let fresh = program.with_extension("new");
    run(
        Command::new(cc())
            .args(["-std=c99", "-g"])
            .args(STRICT)
            .args(more)
            .arg("-I")
            .arg(root().join("capi-tests"))
            .arg("-I")
            .arg(out_dir().join("include"))
            .arg(source)
            .arg("-o")
            .arg(&fresh)
            .arg("-L")
            .arg(&library)
            .args([OsStr::new("-lvirtdesigner"), OsStr::new("-pthread"), &rpath]),
        true,
    )?;
    std::fs::rename(&fresh, program).map_err(|error| format!("{}: {error}", program.display()))
}

/// `command`, or valgrind running it so that any error and any leak is a failure.
pub fn under_valgrind(program: &Path) -> Command {
    let mut command = Command::new("valgrind");
    command
        .args(["-q", "--error-exitcode=99", "--leak-check=full", "--num-callers=30"])
        .args(["--show-leak-kinds=definite,indirect,possible", "--errors-for-leak-kinds=definite,indirect,possible"])
        .arg(program);
    command
}

/// Does the jobs on all cores and returns what failed, in the order of the jobs.
pub fn in_parallel<T: Sync>(jobs: &[T], work: impl Fn(&T) -> Result<(), String> + Sync) -> Vec<String> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let next = Mutex::new(0);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..cores.min(jobs.len()) {
            scope.spawn(|| {
                loop {
                    let at = {
                        let mut next = next.lock().unwrap();
                        *next += 1;
                        *next - 1
                    };
                    let Some(job) = jobs.get(at) else { return };
                    if let Err(failure) = work(job) {
                        failures.lock().unwrap().push((at, failure));
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    failures.into_iter().map(|(_, failure)| failure).collect()
}

/// Fails with all failures at once.
pub fn none_failed(failures: Vec<String>) {
    assert!(failures.is_empty(), "{} failed:\n\n{}", failures.len(), failures.join("\n\n"));
}

/// The files of a directory tree with an extension, sorted.
pub fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut todo = vec![dir.to_path_buf()];
    while let Some(dir) = todo.pop() {
        let Ok(entries) = std::fs::read_dir(&dir) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|own| own == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A file's text.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
