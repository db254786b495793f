// SPDX-License-Identifier: LGPL-2.1-or-later
//! Writes the `extern "C"` functions of the config classes. Each is one call into `capi::config::access`.

use crate::model::{Class, Family, Field, Kind, Model, constant, snake, symbol};
use crate::tables::{class_const, field_const};
use std::fmt::Write;

/// The C type of a class.
pub fn c_class(name: &str) -> String {
    format!("VirdConfig{name}")
}

/// Opaque class types and integer enum types, to be compiled.
pub fn types(model: &Model) -> String {
    let mut out =
        String::from("// The opaque C types of the config classes, and the enums as the integers they cross as.\n\n");
    out.push_str("#[repr(transparent)]\npub struct VirdConfigObject { _private: u8 }\n");
    for class in model.classes() {
        writeln!(out, "#[repr(transparent)]\npub struct {} {{ _private: u8 }}", c_class(&class.name)).unwrap();
    }
    for entry in model.all_enums() {
        writeln!(out, "pub type {} = i32;", c_class(&entry.name)).unwrap();
    }
    out
}

/// The same types as cbindgen is to see them: opaque structs and real enums. Never compiled.
pub fn header_types(model: &Model) -> String {
    let mut out = String::new();
    out.push_str("/// The base of all config classes: a live view of one element of a document.\npub struct VirdConfigObject { _private: [u8; 0] }\n");
    for class in model.classes() {
        writeln!(out, "/// {}\npub struct {} {{ _private: [u8; 0] }}", class.doc, c_class(&class.name)).unwrap();
    }
    for entry in model.all_enums() {
        let prefix = format!("VIRD_CONFIG_{}", snake(&entry.name).to_uppercase());
        writeln!(out, "/// {}\n#[repr(C)]\npub enum {} {{", entry.doc, c_class(&entry.name)).unwrap();
        writeln!(out, "    /// A value that this version does not know.\n    {prefix}_UNKNOWN = -1,").unwrap();
        for (at, value) in entry.values.iter().enumerate() {
            let doc = value.doc().map_or_else(|| format!("\"{}\"", value.value()), str::to_owned);
            writeln!(out, "    /// {doc}\n    {prefix}_{} = {at},", constant(value.name())).unwrap();
        }
        out.push_str("}\n");
    }
    out
}

/// The functions of one family.
pub fn functions(model: &Model, family: &Family) -> String {
    let mut out = String::from(
        "use crate::capi::config::access::{self, Access};\nuse crate::capi::config::types::*;\n\
         use crate::capi::error::VirdError;\nuse crate::capi::types::VirdType;\nuse crate::config::{ClassId, fields};\n\
         use std::ffi::c_char;\n\n",
    );
    for class in &family.classes {
        let mut writer = Writer { out: &mut out, model, class, symbol: symbol(class) };
        writer.basics();
        for field in &class.fields {
            writer.field(field);
        }
    }
    out
}

/// Cast and type macros of one family, for the end of its header.
pub fn macros(classes: &[(String, String)]) -> String {
    let mut out = String::new();
    for (symbol, c_type) in classes {
        let upper = symbol.to_uppercase();
        // VIRD_CONFIG_DOMAIN -> VIRD_TYPE_CONFIG_DOMAIN
        let tail = upper.strip_prefix("VIRD_").unwrap_or(&upper);
        writeln!(out, "#define VIRD_TYPE_{tail} ({symbol}_get_type ())").unwrap();
        writeln!(out, "#define {upper}(object) (({c_type} *) vird_object_cast ((object), VIRD_TYPE_{tail}))").unwrap();
        writeln!(out, "#define VIRD_IS_{tail}(object) (vird_object_is_a ((object), VIRD_TYPE_{tail}))").unwrap();
    }
    out
}

/// The (symbol, C type) pairs of a family, for [`macros`].
pub fn macro_classes(family: &Family) -> Vec<(String, String)> {
    family.classes.iter().map(|class| (format!("vird_config_{}", symbol(class)), c_class(&class.name))).collect()
}

struct Writer<'a> {
    out: &'a mut String,
    model: &'a Model,
    class: &'a Class,
    symbol: String,
}

/// What a function's documentation says besides its summary.
struct Doc<'a> {
    summary: String,
    params: Vec<(&'a str, String)>,
    returns: Option<String>,
    errors: &'a str,
    since: String,
}

const ERROR_PARAM: &str = "(out) (optional): where to put an error";
const SET_ERRORS: &str = "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE";
const DONE: &str = "true, or false with an error set";

impl Writer<'_> {
    fn emit(&mut self, doc: Doc<'_>, signature: &str, body: &str) {
        let out = &mut self.out;
        writeln!(out, "/// {}\n///", doc.summary).unwrap();
        for (name, text) in &doc.params {
            writeln!(out, "/// @{name}: {text}").unwrap();
        }
        if !doc.params.is_empty() {
            out.push_str("///\n");
        }
        if let Some(returns) = &doc.returns {
            writeln!(out, "/// Returns: {returns}").unwrap();
        }
        if !doc.errors.is_empty() {
            writeln!(out, "/// Errors: {}", doc.errors).unwrap();
        }
        writeln!(out, "/// Since: {}", doc.since).unwrap();
        // Only what takes more pointers than the object is unsafe inside.
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
        let body = if UNSAFE.iter().any(|call| body.contains(call)) {
            format!(
                "// SAFETY: the caller passes pointers as documented; what can be checked is checked inside.\n    \
                 unsafe {{ {body} }}"
            )
        } else {
            body.to_owned()
        };
        writeln!(out, "#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn vird_config_{signature} {{\n    {body}\n}}\n")
            .unwrap();
    }

    fn own(&self) -> String {
        c_class(&self.class.name)
    }

    /// Name of the object parameter: the last word of the class's name.
    fn object(&self) -> String {
        const RESERVED: &[&str] = &[
            "auto",
            "bool",
            "char",
            "default",
            "double",
            "error",
            "float",
            "int",
            "interface",
            "long",
            "register",
            "short",
            "signed",
            "static",
            "union",
            "unsigned",
            "void",
            "volatile",
            "type",
            "value",
            "class",
            "new",
            "delete",
            "this",
            "virtual",
            "template",
            "typename",
            "operator",
            "private",
            "protected",
            "public",
            "namespace",
            "using",
            "string",
            "signal",
            "item",
            "items",
            "values",
            "length",
            "child",
            "unix",
            "linux",
            "throw",
            "try",
            "catch",
            "and",
            "or",
            "not",
            "xor",
            "export",
            "import",
            "mutable",
            "explicit",
            "friend",
            "host",
            "network",
            "get",
            "set",
            "var",
            "base",
            "lock",
            "owned",
            "weak",
            "unowned",
            "params",
            "async",
            "yield",
            "construct",
            "struct",
            "enum",
            "const",
            "extern",
            "ref",
            "out",
            "is",
            "as",
            "in",
            "dynamic",
            "mod",
            "use",
            "loop",
            "match",
            "move",
            "impl",
            "trait",
            "where",
            "self",
            "super",
            "crate",
            "pub",
            "fn",
            "let",
            "mut",
            "box",
            "abstract",
            "final",
            "override",
            "macro",
            "priv",
            "typeof",
            "unsized",
            "await",
        ];
        let last = self.symbol.rsplit('_').next().unwrap_or("object");
        if RESERVED.contains(&last) || last.starts_with(|c: char| c.is_ascii_digit()) {
            "object".to_owned()
        } else {
            last.to_owned()
        }
    }

    fn basics(&mut self) {
        let (symbol, own, id, object) = (self.symbol.clone(), self.own(), class_const(self.class), self.object());
        let since = self.class.since.clone().unwrap_or_else(|| "0.1".to_owned());
        let upper = symbol.to_uppercase();
        self.emit(
            Doc {
                summary: format!("The type id of {own}: {}", lower_first(&self.class.doc)),
                params: vec![],
                returns: Some(format!("VIRD_TYPE_CONFIG_{upper}")),
                errors: "",
                since: since.clone(),
            },
            &format!("{symbol}_get_type() -> VirdType"),
            &format!("access::type_of(ClassId::{id})"),
        );
        self.emit(
            Doc {
                summary: "Takes another reference.".to_owned(),
                params: vec![(&object, format!("(nullable): a {own}"))],
                returns: Some(format!("(transfer full) (nullable): @{object} itself, or NULL if it is no {own}")),
                errors: "",
                since: since.clone(),
            },
            &format!("{symbol}_ref({object}: *mut {own}) -> *mut {own}"),
            &format!("access::reference({object}.cast(), ClassId::{id}).cast()"),
        );
        self.emit(
            Doc {
                summary: "Gives a reference back; the object is freed with the last one.".to_owned(),
                params: vec![(&object, format!("(nullable): a {own}, or NULL"))],
                returns: None,
                errors: "",
                since: since.clone(),
            },
            &format!("{symbol}_unref({object}: *mut {own})"),
            &format!("access::unreference({object}.cast(), ClassId::{id})"),
        );
        if !self.class.is_abstract && !self.model.element(self.class).is_empty() {
            self.emit(
                Doc {
                    summary: format!("Makes a new {own} in a document of its own."),
                    params: vec![],
                    returns: Some("(transfer full): the new object".to_owned()),
                    errors: "",
                    since: since.clone(),
                },
                &format!("{symbol}_new() -> *mut {own}"),
                &format!("access::create(ClassId::{id}, std::ptr::null_mut()).cast()"),
            );
        }
        let element = self.model.element(self.class).to_owned();
        let root = if element.is_empty() { "its element".to_owned() } else { format!("<{element}>") };
        self.emit(
            Doc {
                summary: format!("Reads a {own} from XML text whose root is {root}."),
                params: vec![("xml", "the text, in UTF-8".to_owned()), ("error", ERROR_PARAM.to_owned())],
                returns: Some("(transfer full) (nullable): the new object, or NULL with an error set".to_owned()),
                errors: "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_XML, VIRD_ERROR_LIMIT, VIRD_ERROR_WRONG_ELEMENT",
                since,
            },
            &format!("{symbol}_new_from_xml(xml: *const c_char, error: *mut *mut VirdError) -> *mut {own}"),
            &format!("access::parse(ClassId::{id}, xml, error).cast()"),
        );
    }

    fn field(&mut self, field: &Field) {
        let (symbol, own, id, object) = (self.symbol.clone(), self.own(), class_const(self.class), self.object());
        let access = format!(
            "Access {{ object: {object}.cast(), class: ClassId::{id}, field: &fields::{} }}",
            field_const(self.class, field)
        );
        let since = field.since.clone().or(self.class.since.clone()).unwrap_or_else(|| "0.1".to_owned());
        let getter = field.getter();
        let setter = field.setter();
        let stem = field.stem();
        let place = match &field.path {
            // "/*" would open a comment inside the header's comment.
            crate::model::PathSpec::Fixed(path) => match path.strip_suffix("/*") {
                Some(holder) => format!("the children of {holder}"),
                None => path.clone(),
            },
            crate::model::PathSpec::ByValue { cases, .. } => {
                let mut list: Vec<&str> = cases.values().filter_map(|path| path.as_str()).collect();
                list.dedup();
                list.join(" or ")
            }
        };
        let newer = field.libvirt.as_ref().map_or(String::new(), |version| format!(", libvirt {version}"));
        let about = format!("{} XML: {place}{newer}.", field.doc);
        let self_param = (object.as_str(), format!("a {own}"));
        let error_param = ("error", ERROR_PARAM.to_owned());
        let doc = |summary: String, params: Vec<(&'static str, String)>, returns: &str, errors: &'static str| {
            let mut all: Vec<(&str, String)> = vec![self_param.clone()];
            all.extend(params);
            Doc { summary, params: all, returns: Some(returns.to_owned()), errors, since: since.clone() }
        };
        match field.kind {
            Kind::String => {
                self.getter_text(doc(
                    about,
                    vec![],
                    &format!("(transfer none) (nullable): the value, valid until it is next set or @{object} goes; NULL if absent"),
                    "",
                ), &format!("{symbol}_{getter}"), &own, &access);
                if field.is_element_name() {
                    return;
                }
                self.setter_text(
                    doc(
                        format!("Sets {stem}. {}", field.doc),
                        vec![("value", "(nullable): the value, or NULL to remove it".to_owned()), error_param],
                        DONE,
                        SET_ERRORS,
                    ),
                    &format!("{symbol}_{setter}"),
                    &own,
                    &access,
                );
            }
            Kind::Uint | Kind::Size | Kind::Int | Kind::Double | Kind::Bool => {
                let (call, wide, narrow) = match field.kind {
                    Kind::Int => ("int", "i64", field.number_type()),
                    Kind::Double => ("double", "f64", "f64"),
                    Kind::Bool => ("bool", "bool", "bool"),
                    _ => ("uint", "u64", field.number_type()),
                };
                let absent = match (&field.default, field.kind) {
                    (Some(value), Kind::Bool) => value.as_bool().unwrap_or(false).to_string(),
                    (None, Kind::Bool) => "false".to_owned(),
                    (Some(value), Kind::Double) => format!("{:?}", value.as_f64().unwrap_or(0.0)),
                    (None, Kind::Double) => "0.0".to_owned(),
                    (Some(value), _) => value.to_string(),
                    (None, _) => "0".to_owned(),
                };
                let (back, into) = if wide == narrow {
                    ("".to_owned(), "value".to_owned())
                } else {
                    (format!(" as {narrow}"), format!("{wide}::from(value)"))
                };
                self.emit(
                    doc(about, vec![], &format!("the value; {absent} if absent or unreadable"), ""),
                    &format!("{symbol}_{getter}({object}: *mut {own}) -> {narrow}"),
                    &format!("{access}.get_{call}({absent}){back}"),
                );
                self.has(field, &symbol, &own, &access, &doc);
                self.emit(
                    doc(
                        format!("Sets {stem}. {}", field.doc),
                        vec![("value", "the value".to_owned()), error_param.clone()],
                        DONE,
                        SET_ERRORS,
                    ),
                    &format!(
                        "{symbol}_{setter}({object}: *mut {own}, value: {narrow}, error: *mut *mut VirdError) -> bool"
                    ),
                    &format!("{access}.set_{call}({into}, error)"),
                );
                self.unset(&stem, &symbol, &own, &access, &doc);
            }
            Kind::Flag => {
                self.emit(
                    doc(about, vec![], "true if the element is there", ""),
                    &format!("{symbol}_{getter}({object}: *mut {own}) -> bool"),
                    &format!("{access}.get_flag()"),
                );
                self.emit(
                    doc(
                        format!("Sets or removes {stem}. {}", field.doc),
                        vec![("value", "whether the element is to be there".to_owned()), error_param],
                        DONE,
                        SET_ERRORS,
                    ),
                    &format!(
                        "{symbol}_{setter}({object}: *mut {own}, value: bool, error: *mut *mut VirdError) -> bool"
                    ),
                    &format!("{access}.set_flag(value, error)"),
                );
            }
            Kind::Enum => {
                let name = field.enum_name.clone().unwrap_or_default();
                let entry = self.model.enumeration(&name);
                let c_enum = c_class(&name);
                let absent = match field.default.as_ref().and_then(|value| value.as_str()) {
                    None => -1,
                    Some(value) => {
                        let at = entry.values.iter().position(|known| known.value() == value);
                        at.unwrap_or_else(|| panic!("{}.{}: default {value}", self.class.name, field.name)) as i32
                    }
                };
                let absent_text = match field.default.as_ref().and_then(|value| value.as_str()) {
                    None => format!("VIRD_CONFIG_{}_UNKNOWN", snake(&name).to_uppercase()),
                    Some(value) => format!("VIRD_CONFIG_{}_{}", snake(&name).to_uppercase(), constant(value)),
                };
                self.emit(
                    doc(
                        about.clone(),
                        vec![],
                        &format!("the value; {absent_text} if absent; ..._UNKNOWN if the document has another value"),
                        "",
                    ),
                    &format!("{symbol}_{getter}({object}: *mut {own}) -> {c_enum}"),
                    &format!("{access}.get_enum({absent})"),
                );
                self.has(field, &symbol, &own, &access, &doc);
                self.getter_text(doc(
                    format!("{about} As the text that the document has, known or not."),
                    vec![],
                    &format!("(transfer none) (nullable): the text, valid until it is next set or @{object} goes; NULL if absent"),
                    "",
                ), &format!("{symbol}_get_{stem}_text"), &own, &access);
                self.emit(
                    doc(
                        format!("Sets {stem}. {}", field.doc),
                        vec![("value", format!("a {c_enum}")), error_param.clone()],
                        DONE,
                        SET_ERRORS,
                    ),
                    &format!(
                        "{symbol}_{setter}({object}: *mut {own}, value: {c_enum}, error: *mut *mut VirdError) -> bool"
                    ),
                    &format!("{access}.set_enum(value, error)"),
                );
                self.setter_text(
                    doc(
                        format!("Sets {stem} to any text, also one that this version does not know. {}", field.doc),
                        vec![("value", "(nullable): the text, or NULL to remove it".to_owned()), error_param],
                        DONE,
                        SET_ERRORS,
                    ),
                    &format!("{symbol}_{setter}_text"),
                    &own,
                    &access,
                );
                self.unset(&stem, &symbol, &own, &access, &doc);
            }
            Kind::Object => {
                let held_class = self.model.class(field.class.as_deref().unwrap_or(""));
                let held = c_class(&held_class.name);
                let held_id = class_const(held_class);
                self.emit(
                    doc(about, vec![], "(transfer full) (nullable): an object for the element; NULL if absent", ""),
                    &format!("{symbol}_{getter}({object}: *mut {own}) -> *mut {held}"),
                    &format!("{access}.get_object().cast()"),
                );
                self.emit(
                    doc(
                        format!("{stem}, made at its place if it is not there. {}", field.doc),
                        vec![error_param.clone()],
                        "(transfer full) (nullable): an object for the element; NULL with an error set",
                        SET_ERRORS,
                    ),
                    &format!("{symbol}_ensure_{stem}({object}: *mut {own}, error: *mut *mut VirdError) -> *mut {held}"),
                    &format!("{access}.ensure_object(error).cast()"),
                );
                self.emit(
                    doc(
                        format!("Moves an object in as {stem}, in place of the one that is there. {}", field.doc),
                        vec![
                            ("child", "(nullable): the object, which stays usable and now stands for the element here; NULL to remove it".to_owned()),
                            error_param,
                        ],
                        DONE,
                        "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT",
                    ),
                    &format!(
                        "{symbol}_{setter}({object}: *mut {own}, child: *mut {held}, error: *mut *mut VirdError) -> bool"
                    ),
                    &format!("{access}.set_object(child.cast(), ClassId::{held_id}, error)"),
                );
            }
            Kind::List => {
                let held_class = self.model.class(field.class.as_deref().unwrap_or(""));
                let held = c_class(&held_class.name);
                let held_id = class_const(held_class);
                let item = field.item();
                self.emit(
                    doc(
                        about,
                        vec![("length", "(out) (optional): where to put the number of items".to_owned())],
                        &format!("(transfer full) (nullable) (array length=length) (element-type {held}): an array that ends with NULL, in document order, to be freed with vird_object_array_free(); NULL if @{object} is not usable"),
                        "",
                    ),
                    &format!("{symbol}_{getter}({object}: *mut {own}, length: *mut usize) -> *mut *mut {held}"),
                    &format!("{access}.get_list(length).cast()"),
                );
                for (verb, summary, errors) in [
                    (
                        "add",
                        format!("Moves an object in as one of {stem}, at its canonical place. {}", field.doc),
                        "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT",
                    ),
                    (
                        "remove",
                        format!("Removes one of {stem}. The object answers with VIRD_ERROR_GONE from then on."),
                        "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_GONE",
                    ),
                ] {
                    self.emit(
                        doc(summary, vec![("item", format!("a {held}")), error_param.clone()], DONE, errors),
                        &format!(
                            "{symbol}_{verb}_{item}({object}: *mut {own}, item: *mut {held}, error: *mut *mut VirdError) -> bool"
                        ),
                        &format!("{access}.{verb}(item.cast(), ClassId::{held_id}, error)"),
                    );
                }
                self.emit(
                    doc(
                        format!("Replaces all of {stem}. {}", field.doc),
                        vec![
                            ("items", format!("(nullable) (array length=length) (element-type {held}): the objects, which are moved in")),
                            ("length", "how many there are".to_owned()),
                            error_param.clone(),
                        ],
                        DONE,
                        "VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_LIMIT",
                    ),
                    &format!(
                        "{symbol}_{setter}({object}: *mut {own}, items: *const *mut {held}, length: usize, error: *mut *mut VirdError) -> bool"
                    ),
                    &format!("{access}.set_list(items.cast(), length, ClassId::{held_id}, error)"),
                );
                self.clear(&stem, &symbol, &own, &access, &doc);
            }
            Kind::Strings | Kind::Names => {
                let item = field.item();
                self.emit(
                    doc(
                        about,
                        vec![("length", "(out) (optional): where to put the number of items".to_owned())],
                        &format!("(transfer full) (nullable) (array length=length) (element-type utf8): an array that ends with NULL, in document order, to be freed with vird_strv_free(); NULL if @{object} is not usable"),
                        "",
                    ),
                    &format!("{symbol}_{getter}({object}: *mut {own}, length: *mut usize) -> *mut *mut c_char"),
                    &format!("{access}.get_strings(length)"),
                );
                self.emit(
                    doc(
                        format!("Adds one to {stem}. {}", field.doc),
                        vec![("value", "the text".to_owned()), error_param.clone()],
                        DONE,
                        SET_ERRORS,
                    ),
                    &format!(
                        "{symbol}_add_{item}({object}: *mut {own}, value: *const c_char, error: *mut *mut VirdError) -> bool"
                    ),
                    &format!("{access}.add_string(value, error)"),
                );
                self.emit(
                    doc(
                        format!("Replaces all of {stem}. {}", field.doc),
                        vec![
                            ("values", "(nullable) (array zero-terminated=1) (element-type utf8): the texts, ending with NULL; NULL for none".to_owned()),
                            error_param.clone(),
                        ],
                        DONE,
                        SET_ERRORS,
                    ),
                    &format!(
                        "{symbol}_{setter}({object}: *mut {own}, values: *const *const c_char, error: *mut *mut VirdError) -> bool"
                    ),
                    &format!("{access}.set_strings(values, error)"),
                );
                self.clear(&stem, &symbol, &own, &access, &doc);
            }
        }
    }

    fn getter_text(&mut self, doc: Doc<'_>, name: &str, own: &str, access: &str) {
        let object = self.object();
        self.emit(doc, &format!("{name}({object}: *mut {own}) -> *const c_char"), &format!("{access}.get_string()"));
    }

    fn setter_text(&mut self, doc: Doc<'_>, name: &str, own: &str, access: &str) {
        let object = self.object();
        self.emit(
            doc,
            &format!("{name}({object}: *mut {own}, value: *const c_char, error: *mut *mut VirdError) -> bool"),
            &format!("{access}.set_string(value, error)"),
        );
    }

    fn has<'d>(
        &mut self,
        field: &Field,
        symbol: &str,
        own: &str,
        access: &str,
        doc: &dyn Fn(String, Vec<(&'static str, String)>, &str, &'static str) -> Doc<'d>,
    ) {
        let (object, stem) = (self.object(), field.stem());
        self.emit(
            doc(format!("Whether {stem} is there."), vec![], "true if it is, readable or not", ""),
            &format!("{symbol}_has_{stem}({object}: *mut {own}) -> bool"),
            &format!("{access}.has()"),
        );
    }

    fn unset<'d>(
        &mut self,
        stem: &str,
        symbol: &str,
        own: &str,
        access: &str,
        doc: &dyn Fn(String, Vec<(&'static str, String)>, &str, &'static str) -> Doc<'d>,
    ) {
        let object = self.object();
        self.emit(
            doc(format!("Removes {stem}."), vec![("error", ERROR_PARAM.to_owned())], DONE, SET_ERRORS),
            &format!("{symbol}_unset_{stem}({object}: *mut {own}, error: *mut *mut VirdError) -> bool"),
            &format!("{access}.unset(error)"),
        );
    }

    fn clear<'d>(
        &mut self,
        stem: &str,
        symbol: &str,
        own: &str,
        access: &str,
        doc: &dyn Fn(String, Vec<(&'static str, String)>, &str, &'static str) -> Doc<'d>,
    ) {
        let object = self.object();
        self.emit(
            doc(format!("Removes all of {stem}."), vec![("error", ERROR_PARAM.to_owned())], DONE, SET_ERRORS),
            &format!("{symbol}_clear_{stem}({object}: *mut {own}, error: *mut *mut VirdError) -> bool"),
            &format!("{access}.clear(error)"),
        );
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if !chars.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}
