// SPDX-License-Identifier: LGPL-2.1-or-later
//! The exported functions as the Rust sources have them: names, parameters, documentation, bodies.

use super::{files, out_dir, read, root};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A type as it crosses the border.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    Void,
    /// A number, a bool, an enum, an opaque struct: its Rust name.
    Named(String),
    Pointer(Box<Type>),
    Callback,
}

impl Type {
    fn of(ty: &syn::Type) -> Type {
        match ty {
            syn::Type::Ptr(pointer) => Type::Pointer(Box::new(Type::of(&pointer.elem))),
            syn::Type::Path(path) => {
                let last = path.path.segments.last().expect("a path has a segment");
                match last.ident.to_string().as_str() {
                    "Option" | "BareFn" => Type::Callback,
                    name if name.ends_with("Func") => Type::Callback,
                    name => Type::Named(name.to_owned()),
                }
            }
            syn::Type::BareFn(_) => Type::Callback,
            _ => panic!("a type that should not cross the border"),
        }
    }

    /// The name of what a pointer points to, if this is a pointer to something named.
    pub fn target(&self) -> Option<&str> {
        match self {
            Type::Pointer(inner) => match &**inner {
                Type::Named(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }

    /// The same for a pointer to a pointer.
    pub fn target_target(&self) -> Option<&str> {
        match self {
            Type::Pointer(inner) => inner.target(),
            _ => None,
        }
    }

    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            _ => None,
        }
    }
}

pub struct Parameter {
    pub name: String,
    pub ty: Type,
    /// What the documentation says behind `@name:`.
    pub doc: Option<String>,
}

impl Parameter {
    /// Where a call puts its error.
    pub fn is_error(&self) -> bool {
        self.ty.target_target() == Some("VirdError")
    }

    /// Whether the documentation allows NULL.
    pub fn nullable(&self) -> bool {
        self.doc.as_deref().is_some_and(|doc| doc.contains("(nullable)") || doc.contains("(optional)"))
    }
}

pub struct Function {
    pub name: String,
    pub parameters: Vec<Parameter>,
    pub returns: Type,
    /// The lines of the documentation.
    pub doc: Vec<String>,
    pub file: PathBuf,
    pub body: syn::Block,
}

impl Function {
    /// What the documentation says behind a word at the start of a line, such as `Returns:`, up to the next such word.
    pub fn tag(&self, tag: &str) -> Option<String> {
        let start = self.doc.iter().position(|line| line.starts_with(tag))?;
        let mut text = self.doc[start][tag.len()..].trim().to_owned();
        for line in &self.doc[start + 1..] {
            let word = line.split(' ').next().unwrap_or("");
            if line.is_empty() || line.starts_with('@') || (word.ends_with(':') && word.len() > 1) {
                break;
            }
            text.push(' ');
            text.push_str(line);
        }
        Some(text)
    }

    pub fn has_error(&self) -> bool {
        self.parameters.last().is_some_and(Parameter::is_error)
    }
}

/// A function that the exported ones may call.
pub struct Inner {
    /// The file's name without `.rs`; None for methods.
    pub module: Option<String>,
    pub name: String,
    pub body: syn::Block,
}

/// Everything about the border that the sources tell.
pub struct Api {
    /// Sorted by name.
    pub functions: Vec<Function>,
    /// Names for numbers: enums and ids.
    pub aliases: BTreeMap<String, String>,
    /// All functions of the border's sources that are not exported.
    pub inner: Vec<Inner>,
}

/// Reads the sources of the border: hand-written and generated.
pub fn api() -> Api {
    let mut api = Api { functions: Vec::new(), aliases: BTreeMap::new(), inner: Vec::new() };
    let mut sources = files(&root().join("src/capi"), "rs");
    sources.extend(
        files(out_dir(), "rs").into_iter().filter(|path| {
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("capi_"))
        }),
    );
    for path in sources {
        let file = syn::parse_file(&read(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        api.add(file.items, &path);
    }
    assert!(!api.functions.is_empty(), "no exported function in the sources");
    api.functions.sort_by(|a, b| a.name.cmp(&b.name));
    api
}

impl Api {
    fn add(&mut self, items: Vec<syn::Item>, path: &std::path::Path) {
        for item in items {
            match item {
                syn::Item::Fn(function) if function.attrs.iter().any(is_no_mangle) => {
                    self.functions.push(exported(function, path));
                }
                syn::Item::Fn(function) => {
                    let module = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
                    self.inner.push(Inner { module, name: function.sig.ident.to_string(), body: *function.block });
                }
                syn::Item::Impl(block) => {
                    for item in block.items {
                        if let syn::ImplItem::Fn(function) = item {
                            let name = function.sig.ident.to_string();
                            self.inner.push(Inner { module: None, name, body: function.block });
                        }
                    }
                }
                syn::Item::Mod(module) => self.add(module.content.map_or(Vec::new(), |(_, items)| items), path),
                syn::Item::Type(alias) => {
                    if let Type::Named(target) = Type::of_alias(&alias.ty) {
                        self.aliases.insert(alias.ident.to_string(), target);
                    }
                }
                _ => {}
            }
        }
    }
}

impl Type {
    fn of_alias(ty: &syn::Type) -> Type {
        match ty {
            syn::Type::Path(_) => Type::of(ty),
            _ => Type::Void,
        }
    }
}

fn is_no_mangle(attribute: &syn::Attribute) -> bool {
    match &attribute.meta {
        syn::Meta::List(list) => {
            list.path.is_ident("unsafe") && list.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("no_mangle"))
        }
        meta => meta.path().is_ident("no_mangle"),
    }
}

fn exported(function: syn::ItemFn, path: &std::path::Path) -> Function {
    let doc: Vec<String> = function
        .attrs
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let returns = match &function.sig.output {
        syn::ReturnType::Default => Type::Void,
        syn::ReturnType::Type(_, ty) => Type::of(ty),
    };
    let mut exported = Function {
        name: function.sig.ident.to_string(),
        parameters: Vec::new(),
        returns,
        doc,
        file: path.to_path_buf(),
        body: *function.block,
    };
    for input in &function.sig.inputs {
        let syn::FnArg::Typed(argument) = input else { panic!("{} takes self", exported.name) };
        let syn::Pat::Ident(pattern) = &*argument.pat else { panic!("{}: a pattern as parameter", exported.name) };
        let name = pattern.ident.to_string().trim_start_matches("r#").to_owned();
        let doc = exported.tag(&format!("@{name}:"));
        exported.parameters.push(Parameter { name, ty: Type::of(&argument.ty), doc });
    }
    exported
}
