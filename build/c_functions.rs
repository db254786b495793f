// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes the `extern "C"` functions of one config class. Each is one call into `capi::config::access`.

use crate::c_api::c_class;
use crate::model::{Class, Field, Kind, Model, PathSpec, constant, snake, symbol};
use crate::tables::{class_const, field_const};
use std::fmt::Write;

const ERROR: Param =
    Param { name: "error", rust: "*mut *mut VirdError", doc: "(out) (optional): where to put an error" };
const LENGTH: Param =
    Param { name: "length", rust: "*mut usize", doc: "(out) (optional): where to put the number of items" };
const DONE: &str = "true, or false with an error set";
const LENT: &str =
    "(transfer none) (nullable): the value, valid until it is next set or the object goes; NULL if absent";
/// Errors of a function that changes a value, and of one that moves an object in.
const CHANGE: &str = "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE";
const MOVE: &str = "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT";
const PARSE: &str = "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT";

/// Words that cannot name a parameter in C, C++, Rust or Vala, or that another parameter has.
const RESERVED: &[&str] = &[
    "abstract",
    "and",
    "as",
    "async",
    "auto",
    "await",
    "base",
    "bool",
    "box",
    "catch",
    "char",
    "child",
    "class",
    "const",
    "construct",
    "crate",
    "default",
    "delete",
    "double",
    "dynamic",
    "enum",
    "error",
    "explicit",
    "export",
    "extern",
    "final",
    "float",
    "fn",
    "friend",
    "get",
    "impl",
    "import",
    "in",
    "int",
    "interface",
    "is",
    "item",
    "items",
    "length",
    "let",
    "linux",
    "lock",
    "long",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "mutable",
    "namespace",
    "new",
    "not",
    "operator",
    "or",
    "out",
    "override",
    "owned",
    "params",
    "priv",
    "private",
    "protected",
    "pub",
    "public",
    "ref",
    "register",
    "self",
    "set",
    "short",
    "signal",
    "signed",
    "static",
    "string",
    "struct",
    "super",
    "template",
    "this",
    "throw",
    "trait",
    "try",
    "type",
    "typename",
    "typeof",
    "union",
    "unix",
    "unowned",
    "unsigned",
    "unsized",
    "use",
    "using",
    "value",
    "values",
    "var",
    "virtual",
    "void",
    "volatile",
    "weak",
    "where",
    "xor",
    "yield",
];

#[derive(Clone, Copy)]
struct Param<'a> {
    name: &'a str,
    rust: &'a str,
    doc: &'a str,
}

/// One function: its name's tail, what it does, what it takes besides the object, what it returns, what it runs.
struct Function<'a> {
    tail: String,
    summary: String,
    object: Option<&'a str>,
    params: &'a [Param<'a>],
    returns: Option<(&'a str, &'a str)>,
    errors: &'a str,
    body: String,
}

/// A class on its way to C.
struct Writer<'a> {
    out: &'a mut String,
    model: &'a Model,
    symbol: String,
    /// The C type.
    own: String,
    /// The class id constant.
    id: String,
    /// Name of the object parameter: the last word of the class's name.
    object: String,
    since: String,
}

/// Writes all functions of a class.
pub fn class(out: &mut String, model: &Model, class: &Class) {
    let symbol = symbol(class);
    let last = symbol.rsplit('_').next().unwrap_or("object");
    let plain = !RESERVED.contains(&last) && last.starts_with(|c: char| c.is_ascii_alphabetic());
    let object = if plain { last } else { "object" }.to_owned();
    let since = class.since.clone().unwrap_or_else(|| "0.1".to_owned());
    let mut writer = Writer { out, model, own: c_class(&class.name), id: class_const(class), object, since, symbol };
    writer.basics(class);
    for field in &class.fields {
        writer.field(class, field);
    }
}

impl Writer<'_> {
    fn emit(&mut self, function: Function<'_>) {
        let own = format!("*mut {}", self.own);
        let object = function.object.map(|doc| Param { name: &self.object, rust: &own, doc });
        let params: Vec<Param<'_>> = object.into_iter().chain(function.params.iter().copied()).collect();
        let out = &mut *self.out;
        writeln!(out, "/// {}\n///", function.summary).unwrap();
        for param in &params {
            writeln!(out, "/// @{}: {}", param.name, param.doc).unwrap();
        }
        if !params.is_empty() {
            out.push_str("///\n");
        }
        if let Some((_, doc)) = function.returns {
            writeln!(out, "/// Returns: {doc}").unwrap();
        }
        if !function.errors.is_empty() {
            writeln!(out, "/// Errors: {}", function.errors).unwrap();
        }
        writeln!(out, "/// Since: {}\n#[unsafe(no_mangle)]", self.since).unwrap();
        let list: Vec<String> = params.iter().map(|param| format!("{}: {}", param.name, param.rust)).collect();
        let result = function.returns.map_or(String::new(), |(rust, _)| format!(" -> {rust}"));
        writeln!(
            out,
            "pub unsafe extern \"C\" fn vird_config_{}_{}({}){result} {{\n    {}\n}}\n",
            self.symbol,
            function.tail,
            list.join(", "),
            body(&function.body)
        )
        .unwrap();
    }

    fn basics(&mut self, class: &Class) {
        let (own, id) = (self.own.clone(), self.id.clone());
        let pointer = format!("*mut {own}");
        let object = self.object.clone();
        let type_id = format!("VIRD_TYPE_CONFIG_{}", self.symbol.to_uppercase());
        self.emit(Function {
            tail: "get_type".to_owned(),
            summary: format!("The type id of {own}."),
            object: None,
            params: &[],
            returns: Some(("VirdType", &type_id)),
            errors: "",
            body: format!("access::type_of(ClassId::{id})"),
        });
        self.emit(Function {
            tail: "ref".to_owned(),
            summary: "Takes another reference.".to_owned(),
            object: Some(&format!("(nullable): a {own}")),
            params: &[],
            returns: Some((&pointer, &format!("(transfer full) (nullable): @{object} itself; NULL if it is no {own}"))),
            errors: "",
            body: format!("access::reference({object}.cast(), ClassId::{id}).cast()"),
        });
        self.emit(Function {
            tail: "unref".to_owned(),
            summary: "Gives a reference back; the object is freed with the last one.".to_owned(),
            object: Some(&format!("(nullable): a {own}, or NULL")),
            params: &[],
            returns: None,
            errors: "",
            body: format!("access::unreference({object}.cast(), ClassId::{id})"),
        });
        let element = self.model.element(class);
        if !class.is_abstract && !element.is_empty() {
            self.emit(Function {
                tail: "new".to_owned(),
                summary: format!("Makes a new {own} in a document of its own."),
                object: None,
                params: &[],
                returns: Some((&pointer, "(transfer full): the new object")),
                errors: "",
                body: format!("access::create(ClassId::{id}, std::ptr::null_mut()).cast()"),
            });
        }
        let root = if element.is_empty() { "its element".to_owned() } else { format!("<{element}>") };
        self.emit(Function {
            tail: "new_from_xml".to_owned(),
            summary: format!("Reads a {own} from XML text whose root is {root}."),
            object: None,
            params: &[Param { name: "xml", rust: "*const c_char", doc: "the text, in UTF-8" }, ERROR],
            returns: Some((&pointer, "(transfer full) (nullable): the new object, or NULL with an error set")),
            errors: PARSE,
            body: format!("access::parse(ClassId::{id}, xml, error).cast()"),
        });
    }

    fn field(&mut self, class: &Class, field: &Field) {
        let outer = self.since.clone();
        if let Some(since) = &field.since {
            self.since = since.clone();
        }
        match field.kind {
            Kind::String => self.string(class, field),
            Kind::Uint | Kind::Size | Kind::Int | Kind::Double | Kind::Bool => self.number(class, field),
            Kind::Flag => self.flag(class, field),
            Kind::Enum => self.enumeration(class, field),
            Kind::Object => self.object_field(class, field),
            Kind::List => self.list(class, field),
            Kind::Strings | Kind::Names => self.strings(class, field),
        }
        self.since = outer;
    }

    fn access(&self, class: &Class, field: &Field) -> String {
        format!(
            "Access {{ object: {}.cast(), class: ClassId::{}, field: fields::{} }}",
            self.object,
            self.id,
            field_const(class, field)
        )
    }

    /// A function that reads.
    fn read(&mut self, tail: String, summary: String, params: &[Param<'_>], returns: (&str, &str), body: String) {
        let own = format!("a {}", self.own);
        self.emit(Function { tail, summary, object: Some(&own), params, returns: Some(returns), errors: "", body });
    }

    /// A function that changes something and says whether it could.
    fn change(&mut self, tail: String, summary: String, params: &[Param<'_>], errors: &str, body: String) {
        let own = format!("a {}", self.own);
        let params: Vec<Param<'_>> = params.iter().copied().chain([ERROR]).collect();
        let returns = Some(("bool", DONE));
        self.emit(Function { tail, summary, object: Some(&own), params: &params, returns, errors, body });
    }

    fn get_text(&mut self, tail: String, summary: String, access: &str) {
        self.read(tail, summary, &[], ("*const c_char", LENT), format!("{access}.get_string()"));
    }

    fn set_text(&mut self, tail: String, summary: String, access: &str) {
        let value = Param { name: "value", rust: "*const c_char", doc: "(nullable): the value, or NULL to remove it" };
        self.change(tail, summary, &[value], CHANGE, format!("{access}.set_string(value, error)"));
    }

    fn has_and_unset(&mut self, stem: &str, access: &str) {
        let returns = ("bool", "true if it is, readable or not");
        self.read(format!("has_{stem}"), format!("Whether {stem} is there."), &[], returns, format!("{access}.has()"));
        self.change(format!("unset_{stem}"), format!("Removes {stem}."), &[], CHANGE, format!("{access}.unset(error)"));
    }

    fn clear(&mut self, stem: &str, access: &str) {
        let summary = format!("Removes all of {stem}.");
        self.change(format!("clear_{stem}"), summary, &[], CHANGE, format!("{access}.clear(error)"));
    }

    fn string(&mut self, class: &Class, field: &Field) {
        let access = self.access(class, field);
        self.get_text(field.getter(), about(field), &access);
        self.set_text(field.setter(), sets(field), &access);
    }

    fn number(&mut self, class: &Class, field: &Field) {
        let access = self.access(class, field);
        let (call, wide, narrow) = match field.kind {
            Kind::Int => ("int", "i64", field.number_type()),
            Kind::Double => ("double", "f64", "f64"),
            Kind::Bool => ("bool", "bool", "bool"),
            _ => ("uint", "u64", field.number_type()),
        };
        let absent = match (&field.default, field.kind) {
            (value, Kind::Bool) => value.as_ref().and_then(|value| value.as_bool()).unwrap_or(false).to_string(),
            (value, Kind::Double) => {
                format!("{:?}", value.as_ref().and_then(|value| value.as_f64()).unwrap_or(0.0))
            }
            (Some(value), _) => value.to_string(),
            (None, _) => "0".to_owned(),
        };
        let (back, value) = if wide == narrow {
            (String::new(), "value".to_owned())
        } else {
            (format!(" as {narrow}"), format!("{wide}::from(value)"))
        };
        let returns = format!("the value; {absent} if absent or unreadable");
        self.read(
            field.getter(),
            about(field),
            &[],
            (narrow, &returns),
            format!("{access}.get_{call}({absent}){back}"),
        );
        let param = Param { name: "value", rust: narrow, doc: "the value" };
        self.change(field.setter(), sets(field), &[param], CHANGE, format!("{access}.set_{call}({value}, error)"));
        self.has_and_unset(&field.stem(), &access);
    }

    fn flag(&mut self, class: &Class, field: &Field) {
        let access = self.access(class, field);
        let returns = ("bool", "true if the element is there");
        self.read(field.getter(), about(field), &[], returns, format!("{access}.get_flag()"));
        let param = Param { name: "value", rust: "bool", doc: "whether the element is to be there" };
        self.change(field.setter(), sets(field), &[param], CHANGE, format!("{access}.set_flag(value, error)"));
    }

    fn enumeration(&mut self, class: &Class, field: &Field) {
        let access = self.access(class, field);
        let name = field.enum_name.as_deref().unwrap_or("");
        let (c_enum, prefix) = (c_class(name), format!("VIRD_CONFIG_{}", snake(name).to_uppercase()));
        let default = field.default.as_ref().and_then(|value| value.as_str());
        let (number, absent) = match default {
            None => (-1, format!("{prefix}_UNKNOWN")),
            Some(value) => {
                let known = &self.model.enumeration(name).values;
                let at = known.iter().position(|known| known.value() == value);
                let at = at.unwrap_or_else(|| panic!("{}.{}: default {value}", class.name, field.name));
                (at as i32, format!("{prefix}_{}", constant(known[at].name())))
            }
        };
        let returns = format!("the value; {absent} if absent; {prefix}_UNKNOWN if the document has another one");
        self.read(field.getter(), about(field), &[], (&c_enum, &returns), format!("{access}.get_enum({number})"));
        let stem = field.stem();
        let as_text = format!("{} As the text that the document has, known or not.", about(field));
        self.get_text(format!("get_{stem}_text"), as_text, &access);
        let param = Param { name: "value", rust: &c_enum, doc: &format!("a {c_enum}") };
        self.change(field.setter(), sets(field), &[param], CHANGE, format!("{access}.set_enum(value, error)"));
        let any = format!("Sets {stem} to any text, also one that this version does not know. {}", field.doc);
        self.set_text(format!("{}_text", field.setter()), any, &access);
        self.has_and_unset(&stem, &access);
    }

    /// The C type, pointer type and id constant of the class that a field holds.
    fn held(&self, field: &Field) -> (String, String, String) {
        let held = self.model.class(field.class.as_deref().unwrap_or(""));
        let c_type = c_class(&held.name);
        (c_type.clone(), format!("*mut {c_type}"), class_const(held))
    }

    fn object_field(&mut self, class: &Class, field: &Field) {
        let access = self.access(class, field);
        let (_, pointer, id) = self.held(field);
        let stem = field.stem();
        let returns = (pointer.as_str(), "(transfer full) (nullable): an object for the element; NULL if absent");
        self.read(field.getter(), about(field), &[], returns, format!("{access}.get_object().cast()"));
        let own = format!("a {}", self.own);
        self.emit(Function {
            tail: format!("ensure_{stem}"),
            summary: format!("Gives {stem}, made at its place if it is not there. {}", field.doc),
            object: Some(&own),
            params: &[ERROR],
            returns: Some((&pointer, "(transfer full) (nullable): an object for the element; NULL with an error set")),
            errors: CHANGE,
            body: format!("{access}.ensure_object(error).cast()"),
        });
        let child = Param {
            name: "child",
            rust: &pointer,
            doc: "(nullable): the object, which stays usable and stands for the element here; NULL to remove it",
        };
        let summary = format!("Moves an object in as {stem}, in place of the one that is there. {}", field.doc);
        let body = format!("{access}.set_object(child.cast(), ClassId::{id}, error)");
        self.change(field.setter(), summary, &[child], MOVE, body);
    }

    fn list(&mut self, class: &Class, field: &Field) {
        let access = self.access(class, field);
        let (held, pointer, id) = self.held(field);
        let (stem, item) = (field.stem(), field.item());
        let returns = format!(
            "(transfer full) (nullable) (array length=length) (element-type {held}): an array that ends with NULL, in \
             document order, to be freed with vird_object_array_free(); NULL if the object is not usable"
        );
        let array = format!("*mut {pointer}");
        self.read(
            field.getter(),
            about(field),
            &[LENGTH],
            (&array, &returns),
            format!("{access}.get_list(length).cast()"),
        );
        let one = Param { name: "item", rust: &pointer, doc: &format!("a {held}") };
        let summary = format!("Moves an object in as one of {stem}, at its canonical place. {}", field.doc);
        self.change(
            format!("add_{item}"),
            summary,
            &[one],
            MOVE,
            format!("{access}.add(item.cast(), ClassId::{id}, error)"),
        );
        let summary = format!("Removes one of {stem}. The object answers with VIRD_ERROR_GONE from then on.");
        let errors = "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE";
        let body = format!("{access}.remove(item.cast(), ClassId::{id}, error)");
        self.change(format!("remove_{item}"), summary, &[one], errors, body);
        let doc = format!("(nullable) (array length=length) (element-type {held}): the objects, which are moved in");
        let (items, length) = (
            Param { name: "items", rust: &format!("*const {pointer}"), doc: &doc },
            Param { name: "length", rust: "usize", doc: "how many there are" },
        );
        let summary = format!("Replaces all of {stem}. {}", field.doc);
        let body = format!("{access}.set_list(items.cast(), length, ClassId::{id}, error)");
        self.change(field.setter(), summary, &[items, length], MOVE, body);
        self.clear(&stem, &access);
    }

    fn strings(&mut self, class: &Class, field: &Field) {
        let access = self.access(class, field);
        let (stem, item) = (field.stem(), field.item());
        let returns = "(transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with \
                       NULL, in document order, to be freed with vird_strv_free(); NULL if the object is not usable";
        let array = "*mut *mut c_char";
        self.read(field.getter(), about(field), &[LENGTH], (array, returns), format!("{access}.get_strings(length)"));
        let value = Param { name: "value", rust: "*const c_char", doc: "the text" };
        let summary = format!("Adds one to {stem}. {}", field.doc);
        self.change(format!("add_{item}"), summary, &[value], CHANGE, format!("{access}.add_string(value, error)"));
        let values = Param {
            name: "values",
            rust: "*const *const c_char",
            doc: "(nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none",
        };
        let summary = format!("Replaces all of {stem}. {}", field.doc);
        self.change(field.setter(), summary, &[values], CHANGE, format!("{access}.set_strings(values, error)"));
        self.clear(&stem, &access);
    }
}

/// What a field says and where it stands, as a getter's summary.
fn about(field: &Field) -> String {
    let place = match &field.path {
        // "/*" would open a comment inside the header's comment.
        PathSpec::Fixed(path) => match path.strip_suffix("/*") {
            Some(holder) => format!("the children of {holder}"),
            None => path.clone(),
        },
        PathSpec::ByValue { cases, .. } => {
            let mut list: Vec<&str> = cases.values().filter_map(|path| path.as_str()).collect();
            list.dedup();
            list.join(" or ")
        }
    };
    let newer = field.libvirt.as_ref().map_or(String::new(), |version| format!(", libvirt {version}"));
    format!("{} XML: {place}{newer}.", field.doc)
}

fn sets(field: &Field) -> String {
    format!("Sets {}. {}", field.stem(), field.doc)
}

/// The call, in an unsafe block where it passes on more pointers than the object.
fn body(call: &str) -> String {
    const UNSAFE: &[&str] = &[
        "}.set_string(",
        "}.set_object(",
        "}.get_list(",
        "}.add(",
        "}.remove(",
        "}.set_list(",
        "}.get_strings(",
        "}.set_strings(",
        "}.add_string(",
        "access::parse(",
        "access::reference(",
        "access::unreference(",
    ];
    if UNSAFE.iter().any(|name| call.contains(name)) {
        format!(
            "// SAFETY: the caller passes pointers as documented; what can be checked is checked inside.\n    unsafe {{ {call} }}"
        )
    } else {
        call.to_owned()
    }
}
