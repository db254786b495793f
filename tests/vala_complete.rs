// SPDX-License-Identifier: LGPL-2.1-or-later
//! A Vala program, made from the binding, that calls every method once. It is only compiled: what counts is that valac
//! understands every declaration and that the C which comes out agrees with the headers without a warning.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::process::Command;
use support::{cc, have, out_dir, read, run, scratch, skip, symbols};

/// An expression for an argument of a type. Objects and enums come from variables, which are noted.
fn argument(kind: &str, variables: &mut BTreeSet<String>) -> String {
    let plain = kind.trim_end_matches('?');
    match plain {
        "string" => "\"x\"".to_owned(),
        "bool" => "true".to_owned(),
        "double" => "1.0".to_owned(),
        "int32" | "uint32" | "int64" | "uint64" | "size_t" => "1".to_owned(),
        "Type" => "Vird.Object.get_type ()".to_owned(),
        array if array.ends_with("[]") => "{}".to_owned(),
        object => {
            variables.insert(object.to_owned());
            format!("x_{object}")
        }
    }
}

/// The call of a declaration `public [new] [static] [unowned] [TYPE] NAME (PARAMETERS)[ throws Error]`.
fn call(class: Option<&str>, line: &str, variables: &mut BTreeSet<String>) -> Option<String> {
    let line = line.trim().strip_prefix("public ")?;
    // Attributes of parameters have parentheses of their own.
    let open = line.find(" (")?;
    let close = line.rfind(" throws Error").unwrap_or(line.len());
    let close = line[..close].rfind(')')?;
    let mut words: Vec<&str> = line[..open].split(' ').collect();
    let name = words.pop()?;
    let is_static = words.contains(&"static");
    words.retain(|word| !["new", "static", "unowned"].contains(word));

    let mut parameters = line[open + 2..close].to_owned();
    while let (Some(start), Some(end)) = (parameters.find("[CCode"), parameters.find(")] ")) {
        parameters.replace_range(start..end + 3, "");
    }
    let (mut declarations, mut arguments) = (String::new(), Vec::new());
    for (at, parameter) in parameters.split(", ").filter(|parameter| !parameter.is_empty()).enumerate() {
        let words: Vec<&str> = parameter.split(' ').collect();
        if words[0] == "out" {
            write!(declarations, "{} v{at}; ", words[1]).unwrap();
            arguments.push(format!("out v{at}"));
        } else {
            arguments.push(argument(words[0], variables));
        }
    }
    let target = match class {
        None => format!("Vird.{name}"),
        Some(_) if words.is_empty() => format!("new Vird.{name}"),
        Some(class) if is_static => format!("Vird.{class}.{name}"),
        Some(class) => {
            variables.insert(class.to_owned());
            format!("x_{class}.{name}")
        }
    };
    Some(format!("\t{{ {declarations}{target} ({}); }}\n", arguments.join(", ")))
}

#[test]
fn every_method_compiles() {
    let binding = read(&out_dir().join("vapi/virtdesigner.vapi"));
    let (mut body, mut variables, mut class, mut calls) = (String::new(), BTreeSet::new(), None, 0);
    for line in binding.lines() {
        if let Some(rest) = line.strip_prefix("\tpublic class ") {
            class = rest.split(' ').next();
        } else if line == "\t}" {
            class = None;
        } else if line.contains(" (") && (line.starts_with("\t\tpublic ") || line.starts_with("\tpublic ")) {
            calls += 1;
            let call = call(class, line, &mut variables).unwrap_or_else(|| panic!("cannot read: {line}"));
            body.push_str(&call);
        }
    }
    // All but what Vala does by itself: references, errors, memory; and a cast for each class besides.
    let exported = symbols::in_library();
    let automatic = |name: &str| name.ends_with("_ref") || name.ends_with("_unref") || name.starts_with("vird_error_");
    let expected = exported.iter().filter(|name| !automatic(name)).count();
    assert!(calls > expected, "{calls} methods for {expected} functions");

    if !have("valac") {
        return skip("the binding as a whole: valac is not installed");
    }
    let mut text: String = variables.iter().map(|name| format!("Vird.{name} x_{name};\n")).collect();
    // One function for all would be slow to compile.
    let lines: Vec<&str> = body.lines().collect();
    for (at, chunk) in lines.chunks(50).enumerate() {
        writeln!(text, "public void f{at} () throws Vird.Error {{\n{}\n}}", chunk.join("\n")).unwrap();
    }
    text.push_str("int main () { return 0; }\n");
    let dir = scratch("vala-complete");
    std::fs::write(dir.join("all.vala"), text).expect("the program can be written");
    let mut valac = Command::new("valac");
    // A function that nothing calls is no mistake here.
    valac.current_dir(&dir).args(["--ccode", "--disable-warnings", "--pkg", "virtdesigner", "all.vala"]);
    valac.arg("--vapidir").arg(out_dir().join("vapi"));
    run(&mut valac, true).unwrap_or_else(|failure| panic!("{failure}"));

    let flags = run(Command::new("pkg-config").args(["--cflags", "glib-2.0"]), false);
    let Ok(flags) = flags else { return skip("the binding as a whole: the headers of GLib are not installed") };
    let mut compiler = Command::new(cc());
    compiler.args(["-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-unused", "-Wno-unused-parameter"]);
    compiler.arg("-I").arg(out_dir().join("include")).arg("-I").arg(out_dir().join("glib"));
    compiler.args(flags.split_whitespace()).arg(dir.join("all.c"));
    run(&mut compiler, true).unwrap_or_else(|failure| panic!("{failure}"));
}
