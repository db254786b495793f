// SPDX-License-Identifier: LGPL-2.1-or-later
//! What the library exports, read back from its sources: the functions with what their documentation says about each
//! argument, the classes and the enums. Bindings are made from this.

use crate::headers::Part;
use crate::model::Model;
use crate::parts::written_classes;
use crate::{c_api, model};
use std::collections::HashMap;
use std::path::Path;
use syn::spanned::Spanned;

/// A type as it crosses the border.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Nothing,
    /// `bool`, an integer, a float, or the name of an enum or of `VirdType`.
    Plain(String),
    /// `const char *` or `char *`.
    Text,
    /// A pointer to an object, by the class's C name; `VirdObject` for any.
    Object(String),
    /// A pointer to one of the others: an array, or a place for a result.
    Pointer(Box<Type>),
}

/// What a documentation line says about an argument or a result.
#[derive(Clone, Default)]
pub struct Notes {
    words: Vec<String>,
    pub text: String,
}

impl Notes {
    /// `(nullable) (transfer full): text`, as far as it goes.
    fn parse(line: &str) -> Notes {
        let mut notes = Notes::default();
        let mut rest = line.trim();
        while let Some((word, tail)) = rest.strip_prefix('(').and_then(|open| open.split_once(')')) {
            notes.words.push(word.to_owned());
            rest = tail.trim_start();
        }
        notes.text = rest.trim_start_matches(':').trim().to_owned();
        notes
    }

    pub fn has(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    /// The name of the argument that holds an array's length.
    pub fn length(&self) -> Option<&str> {
        self.words.iter().find_map(|word| word.strip_prefix("array length="))
    }
}

pub struct Param {
    pub name: String,
    pub kind: Type,
    pub notes: Notes,
}

pub struct Function {
    pub name: String,
    pub summary: String,
    pub params: Vec<Param>,
    pub returns: Type,
    pub result: Notes,
    /// Whether the last argument is a place for an error; it is not among `params`.
    pub fails: bool,
}

pub struct Class {
    /// `VirdConfigDomain`.
    pub c_name: String,
    /// `vird_config_domain`.
    pub symbol: String,
    pub parent: Option<String>,
    pub doc: String,
}

pub struct Enum {
    pub c_name: String,
    pub doc: String,
    pub variants: Vec<String>,
}

/// All of it, in the order of the headers.
pub struct Exports {
    pub classes: Vec<Class>,
    pub enums: Vec<Enum>,
    pub functions: Vec<Function>,
}

/// Reads the sources of all headers.
pub fn read(parts: &[Part], model: &Model, manifest: &Path) -> Exports {
    let rows = written_classes(manifest);
    let mut parents: HashMap<String, String> = rows.iter().map(|row| (row.name.clone(), row.parent.clone())).collect();
    parents.retain(|_, parent| !parent.is_empty());
    let mut names: HashMap<String, String> = rows.iter().map(|row| (row.symbol(), row.name.clone())).collect();
    for class in model.classes() {
        let parent = class.parent.as_deref().map_or("VirdConfigObject".to_owned(), c_api::c_class);
        parents.insert(c_api::c_class(&class.name), parent);
        names.insert(format!("vird_config_{}", model::symbol(class)), c_api::c_class(&class.name));
    }
    parents.insert("VirdConfigObject".to_owned(), "VirdObject".to_owned());
    names.insert("vird_config_object".to_owned(), "VirdConfigObject".to_owned());

    let mut exports = Exports { classes: Vec::new(), enums: Vec::new(), functions: Vec::new() };
    let mut docs: HashMap<String, String> = HashMap::new();
    let mut items = Vec::new();
    for source in parts.iter().flat_map(|part| &part.sources) {
        let text = std::fs::read_to_string(source).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
        items.extend(file.items);
    }
    for item in &items {
        match item {
            syn::Item::Struct(item) => {
                docs.insert(item.ident.to_string(), summary(&doc_lines(&item.attrs)));
            }
            syn::Item::Enum(item) if matches!(item.vis, syn::Visibility::Public(_)) => exports.enums.push(Enum {
                c_name: item.ident.to_string(),
                doc: summary(&doc_lines(&item.attrs)),
                variants: item.variants.iter().map(|variant| variant.ident.to_string()).collect(),
            }),
            syn::Item::Fn(item) if item.sig.abi.is_some() && matches!(item.vis, syn::Visibility::Public(_)) => {
                exports.functions.push(function(item));
            }
            _ => {}
        }
    }
    for function in &exports.functions {
        if let Some(symbol) = function.name.strip_suffix("_get_type") {
            let c_name = names.get(symbol).cloned().unwrap_or_else(|| panic!("{symbol} has no row in OTHERS"));
            let doc = docs.get(&c_name).cloned().unwrap_or_else(|| "Any object of this library.".to_owned());
            exports.classes.push(Class {
                parent: parents.get(&c_name).cloned(),
                symbol: symbol.to_owned(),
                doc,
                c_name,
            });
        }
    }
    exports
}

fn function(item: &syn::ItemFn) -> Function {
    let name = item.sig.ident.to_string();
    let lines = doc_lines(&item.attrs);
    let (notes, result) = annotations(&lines);
    let mut params = Vec::new();
    let mut fails = false;
    for input in &item.sig.inputs {
        let syn::FnArg::Typed(input) = input else { panic!("{name}: has a self argument") };
        let syn::Pat::Ident(ident) = &*input.pat else { panic!("{name}: has an argument without a name") };
        let param = ident.ident.to_string().trim_start_matches("r#").to_owned();
        let kind = border_type(&name, &input.ty);
        if kind == Type::Pointer(Box::new(Type::Object("VirdError".to_owned()))) && param == "error" {
            fails = true;
        } else {
            let notes = notes.get(&param).cloned().unwrap_or_default();
            params.push(Param { name: param, kind, notes });
        }
    }
    let returns = match &item.sig.output {
        syn::ReturnType::Default => Type::Nothing,
        syn::ReturnType::Type(_, kind) => border_type(&name, kind),
    };
    Function { summary: summary(&lines), params, returns, result, fails, name }
}

fn border_type(function: &str, kind: &syn::Type) -> Type {
    match kind {
        syn::Type::Path(path) => {
            let last = path.path.segments.last().map_or(String::new(), |last| last.ident.to_string());
            Type::Plain(last)
        }
        syn::Type::Ptr(pointer) => match border_type(function, &pointer.elem) {
            Type::Plain(name) if name == "c_char" => Type::Text,
            Type::Plain(name) if name == "c_void" => Type::Object("VirdObject".to_owned()),
            Type::Plain(name) if is_class(&name) => Type::Object(name),
            other => Type::Pointer(Box::new(other)),
        },
        other => panic!("{function}: a type that cannot be bound: {:?}", other.span()),
    }
}

/// Whether a name behind a pointer is that of an object; the plain types are known, and `VirdType` is a number.
fn is_class(name: &str) -> bool {
    name.starts_with("Vird") && name != "VirdType"
}

fn doc_lines(attributes: &[syn::Attribute]) -> Vec<String> {
    let mut lines = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let syn::Meta::NameValue(syn::MetaNameValue {
            value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }),
            ..
        }) = &attribute.meta
        {
            lines.push(text.value().trim().to_owned());
        }
    }
    lines
}

/// The first paragraph.
fn summary(lines: &[String]) -> String {
    lines.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

/// What the lines `@name: ...` and `Returns: ...` say; a line that starts neither continues the one before it.
fn annotations(lines: &[String]) -> (HashMap<String, Notes>, Notes) {
    let mut entries: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for line in lines {
        let start = line
            .strip_prefix('@')
            .and_then(|rest| rest.split_once(':'))
            .filter(|(name, _)| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
        if let Some((name, text)) = start {
            entries.push((name.to_owned(), text.to_owned()));
            open = true;
        } else if let Some(text) = line.strip_prefix("Returns:") {
            entries.push(("Returns".to_owned(), text.to_owned()));
            open = true;
        } else if line.is_empty() || line.starts_with("Errors:") || line.starts_with("Since:") {
            open = false;
        } else if let Some((_, text)) = entries.last_mut().filter(|_| open) {
            text.push(' ');
            text.push_str(line);
        }
    }
    let mut notes: HashMap<String, Notes> =
        entries.into_iter().map(|(name, text)| (name, Notes::parse(&text))).collect();
    let result = notes.remove("Returns").unwrap_or_default();
    (notes, result)
}
