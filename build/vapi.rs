// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes the Vala binding and the GLib glue that it needs.
//!
//! Functions that can fail become methods that throw: the C function is bound under a name with an underscore in
//! front, and a wrapper with a body, which valac compiles into the program that uses it, turns a VirdError into a
//! GError. A constructor cannot have such a body, so the glue header has an inline function for each that can fail.

use crate::exports::{Class, Enum, Exports, Function, Param, Type};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// Vala counts references and frees memory and errors by itself.
const AUTOMATIC: &[&str] = &["vird_free", "vird_strv_free", "vird_object_array_free"];

/// What may not be a name in Vala without an @ in front.
const KEYWORDS: &[&str] = &[
    "abstract",
    "as",
    "async",
    "base",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "construct",
    "continue",
    "default",
    "delegate",
    "delete",
    "do",
    "dynamic",
    "else",
    "ensures",
    "enum",
    "errordomain",
    "extern",
    "false",
    "finally",
    "for",
    "foreach",
    "get",
    "if",
    "in",
    "inline",
    "interface",
    "internal",
    "is",
    "lock",
    "namespace",
    "new",
    "null",
    "out",
    "override",
    "owned",
    "params",
    "private",
    "protected",
    "public",
    "ref",
    "requires",
    "return",
    "sealed",
    "set",
    "signal",
    "sizeof",
    "static",
    "struct",
    "switch",
    "this",
    "throw",
    "throws",
    "true",
    "try",
    "typeof",
    "unlock",
    "unowned",
    "using",
    "var",
    "virtual",
    "void",
    "volatile",
    "weak",
    "while",
    "with",
    "yield",
];

const HEAD: &str = "\
/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

";

/// The vapi.
pub fn write(exports: &Exports) -> String {
    let mut out = String::from(HEAD);
    out.push_str(
        "[CCode (cprefix = \"Vird\", lower_case_cprefix = \"vird_\", cheader_filename = \"virtdesigner.h\")]\n\
         namespace Vird {\n\
         \t/** Id of a class; for a class C it is C.get_type (). */\n\
         \t[CCode (cname = \"VirdType\", has_type_id = false)]\n\
         \t[IntegerType (rank = 7)]\n\
         \t[SimpleType]\n\
         \tpublic struct Type : uint32 {\n\t}\n\n\
         \t/** An error before it is thrown. */\n\
         \t[Compact]\n\
         \t[CCode (cname = \"VirdError\", free_function = \"vird_error_free\")]\n\
         \tinternal class Fault {\n\
         \t\t[CCode (cname = \"vird_glib_raise\", cheader_filename = \"virtdesigner-glib.h\")]\n\
         \t\tinternal static void raise (owned Fault? fault) throws Error;\n\t}\n\n",
    );
    let writer = Writer::new(exports);
    for entry in &exports.enums {
        writer.enumeration(&mut out, entry);
    }
    for class in &exports.classes {
        writer.class(&mut out, class);
    }
    for function in &exports.functions {
        if !writer.owner.contains_key(function.name.as_str()) && !is_automatic(function) {
            let name = function.name.strip_prefix("vird_").unwrap_or(&function.name);
            writer.method(&mut out, "\t", function, name, None, false);
        }
    }
    out.push_str("}\n");
    out
}

/// The inline constructors of the glue header, to stand at the marker of its template.
pub fn glue(exports: &Exports, template: &str) -> String {
    let mut constructors = String::new();
    for function in exports.functions.iter().filter(|function| is_constructor(function) && function.fails) {
        let c_type = c_type(&function.returns);
        let tail = function.name.strip_prefix("vird_").unwrap_or(&function.name);
        let (mut params, mut arguments) = (String::new(), String::new());
        for param in &function.params {
            write!(params, "{} {}, ", c_type_of(param), param.name).unwrap();
            write!(arguments, "{}, ", param.name).unwrap();
        }
        write!(
            constructors,
            "/** {}(), with a GError. */\n\
             static inline {c_type} vird_glib_{tail} ({params}GError **error)\n{{\n  VirdError *fault = NULL;\n  \
             {c_type} result = {} ({arguments}&fault);\n\n  vird_glib_propagate_error (error, fault);\n  \
             return result;\n}}\n\n",
            function.name, function.name
        )
        .unwrap();
    }
    template.replace("@CONSTRUCTORS@\n", constructors.trim_end_matches('\n'))
}

struct Writer<'a> {
    exports: &'a Exports,
    /// The class that each function belongs to.
    owner: HashMap<&'a str, &'a Class>,
    enums: HashSet<&'a str>,
}

impl<'a> Writer<'a> {
    fn new(exports: &'a Exports) -> Writer<'a> {
        let mut owner = HashMap::new();
        for function in &exports.functions {
            let fits = exports
                .classes
                .iter()
                .filter(|class| function.name.strip_prefix(&class.symbol).is_some_and(|tail| tail.starts_with('_')));
            // The longest that fits, but one that the first argument belongs to before others: a function of
            // `..._domain` may begin like the name of a longer class.
            let best = fits.max_by_key(|class| (is_self(function, class), class.symbol.len()));
            if let Some(class) = best {
                owner.insert(function.name.as_str(), class);
            }
        }
        Writer { exports, owner, enums: exports.enums.iter().map(|entry| entry.c_name.as_str()).collect() }
    }

    fn enumeration(&self, out: &mut String, entry: &Enum) {
        let prefix = common_prefix(&entry.variants);
        doc(out, "\t", &entry.doc);
        if entry.c_name == "VirdErrorCode" {
            writeln!(
                out,
                "\t[CCode (cname = \"VirdErrorCode\", cprefix = \"{prefix}\", cheader_filename = \
                 \"virtdesigner-glib.h\")]\n\tpublic errordomain Error {{"
            )
            .unwrap();
        } else {
            writeln!(
                out,
                "\t[CCode (cname = \"{}\", cprefix = \"{prefix}\", has_type_id = false)]\n\tpublic enum {} {{",
                entry.c_name,
                tail(&entry.c_name)
            )
            .unwrap();
        }
        let last = entry.variants.len().saturating_sub(1);
        for (at, variant) in entry.variants.iter().enumerate() {
            let name = &variant[prefix.len()..];
            let comma = if at == last { "" } else { "," };
            if name.starts_with(|c: char| c.is_ascii_digit()) {
                writeln!(out, "\t\t[CCode (cname = \"{variant}\")]\n\t\tV{name}{comma}").unwrap();
            } else {
                writeln!(out, "\t\t{name}{comma}").unwrap();
            }
        }
        out.push_str("\t}\n\n");
    }

    fn class(&self, out: &mut String, class: &Class) {
        let name = tail(&class.c_name);
        let upper = class.symbol.to_uppercase();
        let cname = if class.parent.is_none() { "void" } else { &class.c_name };
        doc(out, "\t", &class.doc);
        out.push_str("\t[Compact]\n");
        match &class.parent {
            None => writeln!(
                out,
                "\t[CCode (cname = \"{cname}\", lower_case_cprefix = \"{}_\", ref_function = \"vird_object_ref\", \
                 unref_function = \"vird_object_unref\")]\n\tpublic class {name} {{",
                class.symbol
            ),
            Some(parent) => writeln!(
                out,
                "\t[CCode (cname = \"{cname}\", lower_case_cprefix = \"{}_\")]\n\tpublic class {name} : {} {{",
                class.symbol,
                tail(parent)
            ),
        }
        .unwrap();
        let inherited = self.inherited(class);
        let hides = |method: &str| if inherited.contains(method) { "new " } else { "" };
        if class.parent.is_some() {
            doc(out, "\t\t", &format!("@object itself, if it is a {name}, else null."));
            writeln!(
                out,
                "\t\t[CCode (cname = \"{upper}\")]\n\t\tpublic {}static unowned {name}? cast (Object? object);",
                if class.parent.as_deref() == Some("VirdObject") { "" } else { "new " }
            )
            .unwrap();
        }
        for function in self.functions_of(class) {
            let method = method_name(function, class);
            if is_constructor(function) {
                self.constructor(out, function, name, method);
            } else {
                self.method(out, "\t\t", function, method, Some(class), !hides(method).is_empty());
            }
        }
        out.push_str("\t}\n\n");
    }

    fn functions_of<'s>(&'s self, class: &'s Class) -> impl Iterator<Item = &'s Function> {
        self.exports.functions.iter().filter(move |function| {
            !is_automatic(function)
                && self.owner.get(function.name.as_str()).is_some_and(|owner| owner.symbol == class.symbol)
        })
    }

    /// Names of the methods of all ancestors.
    fn inherited(&self, class: &Class) -> HashSet<&str> {
        let mut names = HashSet::new();
        let mut at = class;
        while let Some(parent) = at.parent.as_ref() {
            let Some(next) = self.exports.classes.iter().find(|class| class.c_name == *parent) else {
                panic!("{}: its parent {parent} is no class", at.c_name)
            };
            at = next;
            for function in self.exports.functions.iter().filter(|function| !is_constructor(function)) {
                if self.owner.get(function.name.as_str()).is_some_and(|owner| owner.symbol == at.symbol) {
                    names.insert(method_name(function, at));
                }
            }
        }
        names
    }

    fn constructor(&self, out: &mut String, function: &Function, class: &str, method: &str) {
        let name = match method.strip_prefix("new_") {
            Some(tail) => format!("{class}.{tail}"),
            None => class.to_owned(),
        };
        doc(out, "\t\t", &function.summary);
        let params = self.params(function, &function.params);
        if function.fails {
            let tail = function.name.strip_prefix("vird_").unwrap_or(&function.name);
            writeln!(
                out,
                "\t\t[CCode (cname = \"vird_glib_{tail}\", cheader_filename = \"virtdesigner-glib.h\")]\n\
                 \t\tpublic {name} ({params}) throws Error;"
            )
            .unwrap();
        } else {
            writeln!(out, "\t\t[CCode (cname = \"{}\")]\n\t\tpublic {name} ({params});", function.name).unwrap();
        }
    }

    fn method(
        &self,
        out: &mut String,
        indent: &str,
        function: &Function,
        method: &str,
        class: Option<&Class>,
        hides: bool,
    ) {
        let own = class.is_some_and(|class| is_self(function, class));
        let params: &[Param] = if own { &function.params[1..] } else { &function.params };
        let modifier = match (class, own) {
            (Some(_), false) => "static ",
            _ => "",
        };
        let new = if hides { "new " } else { "" };
        let returns = self.result(function);
        let list = self.params(function, params);
        let attributes = self.array_attributes(function, own);
        let name = escaped(method);
        doc(out, indent, &function.summary);
        if !function.fails {
            let attribute = match attributes.as_str() {
                "" if class.is_some() => String::new(),
                "" => format!("{indent}[CCode (cname = \"{}\")]\n", function.name),
                list => format!("{indent}[CCode ({list})]\n"),
            };
            writeln!(out, "{attribute}{indent}public {new}{modifier}{returns} {name} ({list});").unwrap();
            return;
        }
        let separator = if attributes.is_empty() { "" } else { ", " };
        let comma = if list.is_empty() { "" } else { ", " };
        let plain = self.result_type(function, true);
        writeln!(
            out,
            "{indent}[CCode (cname = \"_{c_name}\")]\n\
             {indent}public {new}{modifier}{returns} {name} ({list}) throws Error {{\n\
             {indent}\tFault? fault;",
            c_name = function.name
        )
        .unwrap();
        let arguments: Vec<String> = self
            .visible(function, params)
            .map(|param| format!("{}{}", if is_out(param) { "out " } else { "" }, escaped(&param.name)))
            .chain(["out fault".to_owned()])
            .collect();
        let call = format!("_{method} ({})", arguments.join(", "));
        if returns == "void" {
            writeln!(out, "{indent}\t{call};\n{indent}\tFault.raise ((owned) fault);").unwrap();
        } else {
            writeln!(
                out,
                "{indent}\t{plain} result = {call};\n{indent}\tFault.raise ((owned) fault);\n{indent}\treturn result;"
            )
            .unwrap();
        }
        writeln!(
            out,
            "{indent}}}\n{indent}[CCode (cname = \"{c_name}\"{separator}{attributes})]\n\
             {indent}private {modifier}{plain} _{method} ({list}{comma}out Fault? fault);",
            c_name = function.name
        )
        .unwrap();
    }

    /// The arguments that Vala programs see: lengths of arrays go with the arrays.
    fn visible<'p>(&self, function: &'p Function, params: &'p [Param]) -> impl Iterator<Item = &'p Param> {
        let lengths: Vec<&str> =
            function.params.iter().filter_map(|param| param.notes.length()).chain(function.result.length()).collect();
        params.iter().filter(move |param| !lengths.contains(&param.name.as_str()))
    }

    fn params(&self, function: &Function, params: &[Param]) -> String {
        self.visible(function, params).map(|param| self.param(function, param)).collect::<Vec<_>>().join(", ")
    }

    fn param(&self, function: &Function, param: &Param) -> String {
        let name = escaped(&param.name);
        let optional = if param.notes.has("nullable") { "?" } else { "" };
        match &param.kind {
            Type::Pointer(inner) if is_out(param) => match &**inner {
                Type::Plain(plain) => {
                    // A C bool is a byte, a Vala one an int.
                    assert_ne!(plain, "bool", "{}: @{} cannot be bound", function.name, param.name);
                    format!("out {} {name}", self.plain(function, plain))
                }
                other => panic!("{}: @{} is a place for {other:?}", function.name, param.name),
            },
            Type::Pointer(inner) => {
                let item = match &**inner {
                    Type::Text => "string".to_owned(),
                    Type::Object(class) => tail(class).to_owned(),
                    Type::Plain(plain) if plain == "u8" => "uint8".to_owned(),
                    other => panic!("{}: @{} is an array of {other:?}", function.name, param.name),
                };
                let constant = if **inner == Type::Text { "type = \"const char *const *\", " } else { "" };
                if param.notes.length().is_some() {
                    format!("[CCode ({constant}array_length_type = \"size_t\")] {item}[]{optional} {name}")
                } else {
                    assert!(
                        param.notes.has("array zero-terminated=1"),
                        "{}: @{} does not say how long it is",
                        function.name,
                        param.name
                    );
                    format!(
                        "[CCode ({constant}array_length = false, array_null_terminated = true)] {item}[]{optional} {name}"
                    )
                }
            }
            Type::Text => format!("string{optional} {name}"),
            Type::Object(class) => format!("{}{optional} {name}", tail(class)),
            Type::Plain(plain) => format!("{} {name}", self.plain(function, plain)),
            Type::Nothing => panic!("{}: @{} has no type", function.name, param.name),
        }
    }

    /// What a method returns in Vala; what is said with an exception is not said twice.
    fn result(&self, function: &Function) -> String {
        if function.fails && function.result.text.starts_with("true, or false with an error set") {
            return "void".to_owned();
        }
        self.result_type(function, false)
    }

    fn result_type(&self, function: &Function, raw: bool) -> String {
        let result = &function.result;
        // NULL may be there for the sake of the error alone.
        let only_error = function.fails && !result.text.contains("NULL if");
        let optional = if result.has("nullable") && (raw || !only_error) { "?" } else { "" };
        let full = result.has("transfer full");
        let unowned = if full { "" } else { "unowned " };
        let told = || assert!(full || result.has("transfer none"), "{}: does not say who owns it", function.name);
        match &function.returns {
            Type::Nothing => "void".to_owned(),
            Type::Plain(plain) => self.plain(function, plain),
            Type::Text => {
                told();
                format!("{unowned}string{optional}")
            }
            Type::Object(class) => {
                told();
                format!("{unowned}{}{optional}", tail(class))
            }
            Type::Pointer(inner) => {
                assert!(full && result.length().is_some(), "{}: arrays are owned and counted", function.name);
                // A NULL array is one without items in Vala.
                match &**inner {
                    Type::Text => "string[]".to_owned(),
                    Type::Object(class) => format!("{}[]", tail(class)),
                    other => panic!("{}: returns an array of {other:?}", function.name),
                }
            }
        }
    }

    /// Where a function that returns an array puts the length.
    fn array_attributes(&self, function: &Function, own: bool) -> String {
        let Some(length) = function.result.length() else { return String::new() };
        let at = function.params.iter().position(|param| param.name == length);
        let at = at.unwrap_or_else(|| panic!("{}: has no @{length}", function.name));
        // Vala counts the arguments from 1, the object not included; the length stands behind the one before it.
        let before = if own { at - 1 } else { at };
        format!("array_length_type = \"size_t\", array_length_pos = {before}.5")
    }

    fn plain(&self, function: &Function, name: &str) -> String {
        match name {
            "bool" => "bool",
            "i32" | "c_int" => "int32",
            "u32" => "uint32",
            "i64" => "int64",
            "u64" => "uint64",
            "usize" => "size_t",
            "f64" => "double",
            "VirdType" => "Type",
            known if self.enums.contains(known) => tail(known),
            other => panic!("{}: the type {other} cannot be bound", function.name),
        }
        .to_owned()
    }
}

fn is_automatic(function: &Function) -> bool {
    function.name.ends_with("_ref")
        || function.name.ends_with("_unref")
        || function.name.starts_with("vird_error_")
        || AUTOMATIC.contains(&function.name.as_str())
        // In Vala an error is what is thrown, never a value; the same can be read as text.
        || function.returns == Type::Object("VirdError".to_owned())
}

fn is_constructor(function: &Function) -> bool {
    let Type::Object(class) = &function.returns else { return false };
    let own = |symbol: &str| symbol.replace('_', "") == class.to_lowercase();
    function.name.split_once("_new").is_some_and(|(symbol, tail)| {
        (tail.is_empty() || tail.starts_with('_'))
            && (own(symbol) || symbol.starts_with("vird_config_"))
            && !takes_type(function)
    })
}

/// Whether the class is an argument: such a function makes objects of many classes.
fn takes_type(function: &Function) -> bool {
    function.params.first().is_some_and(|param| param.kind == Type::Plain("VirdType".to_owned()))
}

/// Whether the first argument is the object that the function is a method of.
fn is_self(function: &Function, class: &Class) -> bool {
    function.params.first().is_some_and(|param| param.kind == Type::Object(class.c_name.clone()))
}

fn is_out(param: &Param) -> bool {
    param.notes.has("out")
}

fn method_name<'f>(function: &'f Function, class: &Class) -> &'f str {
    &function.name[class.symbol.len() + 1..]
}

/// The name without the prefix that the namespace stands for.
fn tail(c_name: &str) -> &str {
    c_name.strip_prefix("Vird").unwrap_or(c_name)
}

fn escaped(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("@{name}") } else { name.to_owned() }
}

fn doc(out: &mut String, indent: &str, text: &str) {
    writeln!(out, "{indent}/** {} */", text.replace("*/", "* /")).unwrap();
}

/// What all names have in common, up to an underscore.
fn common_prefix(names: &[String]) -> &str {
    let Some(first) = names.first() else { return "" };
    let mut length = first.len();
    for name in names {
        length = length.min(first.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count());
    }
    first[..length].rfind('_').map_or("", |at| &first[..=at])
}

/// The C type of a result.
fn c_type(kind: &Type) -> String {
    match kind {
        Type::Nothing => "void".to_owned(),
        Type::Plain(name) => match name.as_str() {
            "u8" => "uint8_t",
            "i32" => "int32_t",
            "u32" => "uint32_t",
            "i64" => "int64_t",
            "u64" => "uint64_t",
            "usize" => "size_t",
            "f64" => "double",
            other => other,
        }
        .to_owned(),
        Type::Text => "char *".to_owned(),
        Type::Object(name) if name == "VirdObject" => "void *".to_owned(),
        Type::Object(name) => format!("{name} *"),
        Type::Pointer(inner) => format!("{}*", c_type(inner)),
    }
}

/// The C type of an argument: texts and arrays are not changed.
fn c_type_of(param: &Param) -> String {
    match &param.kind {
        Type::Text => "const char *".to_owned(),
        Type::Pointer(inner) if !is_out(param) => match &**inner {
            Type::Text => "const char *const *".to_owned(),
            other => format!("{}const *", c_type(other)),
        },
        other => c_type(other),
    }
}
