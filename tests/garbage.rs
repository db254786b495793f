// SPDX-License-Identifier: LGPL-2.1-or-later
//! Every exported function with every kind of bad argument: NULL, an object of another class, what is no object, bad
//! UTF-8, numbers out of range; each with and without a place for the error. Nothing may crash, an error is set where
//! one must be, and nothing leaks.
//!
//! The programs are generated from the signatures and the documentation: an argument without `(nullable)` or
//! `(optional)` must be refused when it is NULL. Under valgrind with VIRTDESIGNER_VALGRIND=all.

mod support;

use std::fmt::Write;
use std::path::PathBuf;
use std::process::Command;
use support::api::{Api, Function, Parameter, Type, api};
use support::{compile, have, in_parallel, none_failed, root, run, scratch, skip, under_valgrind};

/// How many functions go into one program: small enough to compile several at once.
const CHUNK: usize = 450;

/// These free what they are given, so only NULL can be wrong and detected.
const FREE: &[&str] = &["vird_free", "vird_strv_free", "vird_object_array_free", "vird_error_free"];

/// A way to call a function for one parameter.
struct Case {
    what: String,
    value: String,
    /// Whether the call must fail.
    must: bool,
}

fn case(what: &str, value: &str, must: bool) -> Case {
    Case { what: what.to_owned(), value: value.to_owned(), must }
}

struct Writer<'a> {
    api: &'a Api,
    out: String,
    calls: usize,
}

/// What a parameter is to a caller.
enum Role<'a> {
    Error,
    /// Another error, not where one is put.
    SomeError,
    String,
    Strings,
    /// An object of a class.
    Handle(&'a str),
    /// An object of any class.
    Any,
    /// Memory to be freed.
    Memory,
    /// Objects of a class, with their number as the next parameter.
    Handles(&'a str),
    /// Bytes, with their number as the next parameter.
    Bytes,
    /// How many there are.
    Length,
    /// Where a number is put.
    Out(&'a str),
    Number(&'a str),
    Enum(&'a str),
    TypeId,
    Bool,
    Callback,
}

impl<'a> Writer<'a> {
    fn role(&self, function: &'a Function, at: usize) -> Role<'a> {
        let parameter = &function.parameters[at];
        let ty = &parameter.ty;
        if parameter.is_error() && at + 1 == function.parameters.len() {
            return Role::Error;
        }
        if FREE.contains(&function.name.as_str()) {
            return Role::Memory;
        }
        if at > 0
            && ty.named() == Some("usize")
            && matches!(self.role(function, at - 1), Role::Handles(_) | Role::Bytes)
        {
            return Role::Length;
        }
        let unknown = || -> ! { panic!("{}: @{}: teach tests/garbage.rs about {ty:?}", function.name, parameter.name) };
        match (ty.target_target(), ty.target(), ty) {
            (Some("c_char"), ..) => Role::Strings,
            (Some(class), ..) if class.starts_with("Vird") => Role::Handles(class),
            (_, Some("c_char"), _) => Role::String,
            (_, Some("u8"), _) => Role::Bytes,
            (_, Some("c_void"), _) => Role::Any,
            (_, Some("VirdError"), _) => Role::SomeError,
            (_, Some(number), _) if c_number(number).is_some() => Role::Out(number),
            (_, Some(class), _) if class.starts_with("Vird") => Role::Handle(class),
            (_, _, Type::Callback) => Role::Callback,
            (_, _, Type::Named(name)) => match (name.as_str(), self.api.aliases.get(name).map(String::as_str)) {
                ("VirdType", _) => Role::TypeId,
                (_, Some("i32")) => Role::Enum(name),
                ("bool", _) => Role::Bool,
                (number, _) if c_number(number).is_some() => Role::Number(number),
                _ => unknown(),
            },
            _ => unknown(),
        }
    }

    /// What is passed for a parameter when another one is tested.
    fn good(&self, function: &'a Function, at: usize) -> String {
        match self.role(function, at) {
            Role::Error => "e".to_owned(),
            Role::SomeError => "some_error".to_owned(),
            Role::String => "\"text\"".to_owned(),
            Role::Bytes => "(const uint8_t *) \"text\"".to_owned(),
            Role::Strings => "text".to_owned(),
            Role::Handle(class) => format!("({class} *) object{at}"),
            Role::Any => "others[0]".to_owned(),
            Role::Memory | Role::Callback => "NULL".to_owned(),
            Role::Handles(class) => format!("({class} **) &object{at}"),
            Role::Length => "1".to_owned(),
            Role::Out(number) => format!("&some_{}", c_number(number).unwrap_or_default()),
            Role::Number(_) => "1".to_owned(),
            Role::Enum(name) => format!("({name}) 0"),
            Role::TypeId => "vird_object_get_type ()".to_owned(),
            Role::Bool => "true".to_owned(),
        }
    }

    fn cases(&self, function: &'a Function, at: usize) -> Vec<Case> {
        let parameter: &Parameter = &function.parameters[at];
        let mut cases = Vec::new();
        if matches!(parameter.ty, Type::Pointer(_)) {
            cases.push(case("NULL", "NULL", !parameter.nullable()));
        }
        match self.role(function, at) {
            Role::Error | Role::SomeError | Role::Memory | Role::Out(_) | Role::Length | Role::Bytes => {}
            Role::String => {
                cases.push(case("bad UTF-8", "\"\\xff\\xfe\"", true));
                cases.push(case("cut UTF-8", "\"a\\xc3\"", true));
                cases.push(case("an empty string", "\"\"", false));
                cases.push(case("a control character", "\"\\001\"", false));
                cases.push(case("markup", "\"<&>]]>\\\"'\"", false));
            }
            Role::Strings => cases.push(case("bad UTF-8", "bad_text", true)),
            Role::Handle(class) => {
                let symbol = symbol(class);
                cases.push(case("another class", &format!("({class} *) wrong ({symbol}_get_type ())"), true));
                cases.push(case("no object", &format!("({class} *) (void *) nothing"), true));
                cases.push(case("no pointer", &format!("({class} *) (void *) (nothing + 1)"), true));
            }
            Role::Any => {
                cases.push(case("no object", "(void *) nothing", true));
                cases.push(case("no pointer", "(void *) (nothing + 1)", true));
            }
            Role::Handles(class) => {
                cases.clear();
                cases.push(case("NULL and not empty", "NULL", true));
                let wrong = format!("({class} **) &wrong{at}");
                cases.push(case("another class in it", &wrong, true));
                cases.push(case("NULL in it", &format!("({class} **) &none"), true));
            }
            Role::Number("f64") => {
                for value in ["NAN", "INFINITY", "-INFINITY", "-1e308"] {
                    cases.push(case(value, value, false));
                }
            }
            Role::Number(number) => {
                let values: &[&str] = match number {
                    "i32" => &["INT32_MIN", "INT32_MAX", "0"],
                    "i64" => &["INT64_MIN", "INT64_MAX", "0"],
                    "u32" => &["UINT32_MAX", "0"],
                    "u64" => &["UINT64_MAX", "0"],
                    _ => &["SIZE_MAX", "0"],
                };
                cases.extend(values.iter().map(|value| case(value, value, false)));
            }
            Role::Enum(name) => {
                for value in ["-2", "4711", "INT32_MIN", "INT32_MAX"] {
                    cases.push(case(value, &format!("({name}) {value}"), true));
                }
            }
            Role::TypeId => {
                for value in ["0", "UINT32_MAX", "0x0100ffff"] {
                    cases.push(case(value, value, function.name != "vird_object_is_a"));
                }
            }
            Role::Bool => cases.push(case("false", "false", false)),
            Role::Callback => {
                cases.push(case("NULL", "NULL", !parameter.nullable()));
            }
        }
        cases
    }

    fn function(&mut self, number: usize, function: &'a Function) {
        let count = function.parameters.len();
        writeln!(self.out, "static void\ntest{number} (VirdError **e)\n{{").unwrap();
        let mut end = String::new();
        for at in 0..count {
            let (class, many) = match self.role(function, at) {
                Role::Handle(class) => (class, false),
                Role::Handles(class) => (class, true),
                _ => continue,
            };
            let symbol = symbol(class);
            writeln!(self.out, "  void *object{at} = VALID ({symbol}_get_type ());").unwrap();
            writeln!(end, "  vird_object_unref (object{at});").unwrap();
            if many {
                writeln!(self.out, "  void *wrong{at} = wrong ({symbol}_get_type ()), *none = NULL;").unwrap();
            }
        }
        writeln!(self.out, "\n  (void) e;\n  now = \"{}\";", function.name).unwrap();
        let mut calls: Vec<(String, bool, Vec<String>)> = Vec::new();
        let good: Vec<String> = (0..count).map(|at| self.good(function, at)).collect();
        for at in 0..count {
            for case in self.cases(function, at) {
                let mut arguments = good.clone();
                arguments[at] = case.value;
                let must = case.must && function.has_error();
                calls.push((format!("{}: {}", function.parameters[at].name, case.what), must, arguments));
            }
        }
        // The good call comes last, since it may change what the objects are. An _unref would take what is not its own.
        if !function.name.ends_with("_unref") && !function.name.ends_with("_free") && !function.name.ends_with("_clear")
        {
            calls.push(("all good".to_owned(), false, good));
        }
        // A call that puts its error nowhere is every other one anyway.
        calls.retain(|(what, ..)| what != "error: NULL");
        for (what, must, arguments) in calls {
            self.calls += 2;
            let call = format!("{} ({})", function.name, arguments.join(", "));
            let must = if must { "MUST" } else { "MAY" };
            let returns = function.tag("Returns:").unwrap_or_default();
            let certain = returns.contains("or false with an error set")
                || returns.contains("or NULL with an error set")
                || returns.contains("; NULL with an error set");
            let line = match &function.returns {
                Type::Void => format!("{call}; done_other (\"{what}\", {must}, e)"),
                Type::Named(name) if name == "bool" => format!("done_bool (\"{what}\", {must}, {certain}, e, {call})"),
                Type::Pointer(_) => {
                    let owner = owner(function, &returns);
                    format!("done_pointer (\"{what}\", {must}, {certain}, e, {call}, {owner})")
                }
                _ => format!("(void) {call}; done_other (\"{what}\", {must}, e)"),
            };
            writeln!(self.out, "  {line};").unwrap();
        }
        writeln!(self.out, "{end}}}\n").unwrap();
    }
}

fn c_number(name: &str) -> Option<&'static str> {
    Some(match name {
        "i32" => "int32",
        "u32" => "uint32",
        "i64" => "int64",
        "u64" => "uint64",
        "usize" => "size",
        "f64" => "double",
        "bool" => "bool",
        _ => return None,
    })
}

/// `VirdOsinfoOs` -> `vird_osinfo_os`, as the library's functions have it.
fn symbol(class: &str) -> String {
    SYMBOLS.with(|symbols| symbols.borrow().get(class).cloned()).unwrap_or_else(|| panic!("{class} has no _get_type"))
}

thread_local! {
    static SYMBOLS: std::cell::RefCell<std::collections::BTreeMap<String, String>> = Default::default();
}

/// Who frees a result, from its type and documentation.
fn owner(function: &Function, returns: &str) -> &'static str {
    if returns.starts_with("(transfer none)") {
        return "NOBODY";
    }
    match (function.returns.target_target(), function.returns.target()) {
        (Some("c_char"), _) => "STRINGS",
        (Some(_), _) => "OBJECTS",
        (_, Some("c_char")) => "MEMORY",
        (_, Some("VirdError")) => "ERROR",
        _ => "OBJECT",
    }
}

/// Every class with the beginning of its functions' names: `_ref` takes and returns it.
fn note_symbols(api: &Api) {
    let classes = api.functions.iter().filter_map(|function| {
        let symbol = function.name.strip_suffix("_ref")?;
        Some((function.returns.target()?.to_owned(), symbol.to_owned()))
    });
    SYMBOLS.with(|symbols| symbols.borrow_mut().extend(classes));
}

/// The constructors of config objects without arguments, besides the error. Other objects take longer to make, so
/// `instances.h` keeps one of each.
fn makers(api: &Api) -> String {
    let mut out = String::new();
    let mut table = String::from("static const Maker makers[] = {\n");
    for (at, function) in api.functions.iter().enumerate() {
        let Some(symbol) = function.name.strip_suffix("_new") else { continue };
        // Of the other objects, lists and filters are as cheap.
        if !["list", "filter"].iter().any(|end| symbol.ends_with(end)) && !symbol.starts_with("vird_config_") {
            continue;
        }
        let arguments = match function.parameters.as_slice() {
            [] => "",
            [error] if error.is_error() => "NULL",
            _ => continue,
        };
        writeln!(out, "static void *\nmake{at} (void)\n{{\n  return {} ({arguments});\n}}\n", function.name).unwrap();
        writeln!(table, "  {{ {symbol}_get_type, make{at} }},").unwrap();
    }
    table.push_str("};\n\n#define VALID(type) valid ((type), makers, sizeof (makers) / sizeof (*makers))\n\n");
    out + &table
}

/// Writes the programs and compiles them.
fn programs() -> Vec<PathBuf> {
    let api = api();
    note_symbols(&api);
    let dir = scratch("garbage");
    let makers = makers(&api);
    let mut sources = Vec::new();
    let mut tested = 0;
    for (at, functions) in api.functions.chunks(CHUNK).enumerate() {
        let mut writer = Writer { api: &api, out: String::new(), calls: 0 };
        for (number, function) in functions.iter().enumerate() {
            writer.function(number, function);
            tested += 1;
        }
        let mut text = String::from("/* Made by tests/garbage.rs. */\n#include \"garbage.h\"\n\n");
        text.push_str(&makers);
        text.push_str(&writer.out);
        text.push_str("static void (*const tests[]) (VirdError **) = {\n");
        for number in 0..functions.len() {
            writeln!(text, "  test{number},").unwrap();
        }
        text.push_str(
            "};\n\nint\nmain (void)\n{\n  VirdError *error = NULL;\n  size_t at;\n\n  garbage_start ();\n  \
             for (at = 0; at < sizeof (tests) / sizeof (*tests); at++)\n    {\n      tests[at] (&error);\n      \
             tests[at] (NULL);\n    }\n",
        );
        writeln!(text, "  return garbage_end ({});\n}}", writer.calls).unwrap();
        let source = dir.join(format!("garbage{at}.c"));
        std::fs::write(&source, text).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        sources.push(source);
    }
    assert_eq!(tested, api.functions.len());
    none_failed(in_parallel(&sources, |source| {
        compile(source, &source.with_extension(""), &["-O0", "-Wno-unused-value"])
    }));
    sources.into_iter().map(|source| source.with_extension("")).collect()
}

#[test]
fn every_function_survives_garbage() {
    let programs = programs();
    none_failed(in_parallel(&programs, |program| run(Command::new(program).current_dir(root()), true).map(drop)));
    if std::env::var("VIRTDESIGNER_VALGRIND").is_ok_and(|which| which == "all") {
        if !have("valgrind") {
            return skip("all functions with garbage under valgrind, which is not installed");
        }
        none_failed(in_parallel(&programs, |program| run(under_valgrind(program).current_dir(root()), true).map(drop)));
    }
}
