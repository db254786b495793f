// SPDX-License-Identifier: LGPL-2.1-or-later
//! Rules for every exported function, read from the sources: it runs inside the panic guard, and its documentation
//! says what a caller and the Vala binding need.

mod support;

use std::collections::BTreeMap;
use support::api::{Api, Function, Inner, Type, api};
use support::none_failed;

/// The last expression of a body, out of `unsafe` blocks and of casts.
fn result(block: &syn::Block) -> Option<&syn::Expr> {
    match block.stmts.last()? {
        syn::Stmt::Expr(expression, _) => Some(strip(expression)),
        _ => None,
    }
}

fn strip(expression: &syn::Expr) -> &syn::Expr {
    match expression {
        syn::Expr::Unsafe(inner) => result(&inner.block).unwrap_or(expression),
        syn::Expr::Cast(inner) => strip(&inner.expr),
        syn::Expr::Paren(inner) => strip(&inner.expr),
        syn::Expr::MethodCall(call) if call.method == "cast" || call.method == "cast_mut" => strip(&call.receiver),
        _ => expression,
    }
}

/// What a call goes to, as far as its text says: the module if it is named, and the function; methods are in no module.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Callee {
    Function(Option<String>, String),
    Method(String),
}

/// What a body ends in a call of.
fn ends_in(block: &syn::Block) -> Option<Callee> {
    match result(block)? {
        syn::Expr::Call(call) => {
            let syn::Expr::Path(path) = &*call.func else { return None };
            let mut names = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let name = names.next()?;
            Some(Callee::Function(names.next().filter(|module| module != "super" && module != "self"), name))
        }
        syn::Expr::MethodCall(call) => Some(Callee::Method(call.method.to_string())),
        _ => None,
    }
}

/// Those functions of the border that run what matters inside the guard: `guard` itself, and whatever ends in a call of
/// one of them.
struct Guarded<'a>(BTreeMap<usize, &'a Inner>);

impl<'a> Guarded<'a> {
    fn new(api: &'a Api) -> Guarded<'a> {
        let inner = || api.inner.iter().enumerate();
        let mut known = Guarded(inner().filter(|(_, function)| function.name == "guard").collect());
        loop {
            let more: Vec<_> = inner()
                .filter(|(at, function)| !known.0.contains_key(at) && known.covers(api, &function.body))
                .collect();
            if more.is_empty() {
                return known;
            }
            known.0.extend(more);
        }
    }

    /// Whether a body ends in a call of one of them. Where several functions may be meant, all must be.
    fn covers(&self, api: &Api, body: &syn::Block) -> bool {
        let Some(callee) = ends_in(body) else { return false };
        let meant = |function: &Inner| match &callee {
            Callee::Method(name) => function.module.is_none() && function.name == *name,
            Callee::Function(None, name) => function.module.is_some() && function.name == *name,
            Callee::Function(module, name) => function.module == *module && function.name == *name,
        };
        let mut candidates = api.inner.iter().enumerate().filter(|(_, function)| meant(function)).peekable();
        candidates.peek().is_some() && candidates.all(|(at, _)| self.0.contains_key(&at))
    }
}

/// A panic that leaves an `extern "C"` function ends the process, so nothing may happen outside the guard: a body is
/// one call of a guarded function.
#[test]
fn every_exported_function_runs_inside_the_guard() {
    let api = api();
    let guarded = Guarded::new(&api);
    let outside = |function: &&Function| function.body.stmts.len() != 1 || !guarded.covers(&api, &function.body);
    let failures = api.functions.iter().filter(outside).map(|function| {
        format!(
            "{}, {}: expected a single call of guard() or of a function that does so",
            function.file.display(),
            function.name
        )
    });
    none_failed(failures.collect());
}

/// What is wrong with the documentation of a function.
fn doc_problems(function: &Function) -> Vec<String> {
    let mut problems = Vec::new();
    let mut problem = |text: String| problems.push(format!("{}: {text}", function.name));
    let summary = function.doc.first().map_or("", String::as_str);
    if summary.is_empty() || summary.starts_with('@') || summary.contains(':') && !summary.contains(' ') {
        problem("no summary".to_owned());
    }
    let paragraph: String =
        function.doc.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    if !paragraph.ends_with('.') && !paragraph.ends_with(';') && !paragraph.ends_with(':') {
        problem(format!("the summary is not a sentence: {paragraph}"));
    }
    for parameter in &function.parameters {
        match parameter.doc.as_deref() {
            None => problem(format!("no @{}: line", parameter.name)),
            Some("") => problem(format!("nothing behind @{}:", parameter.name)),
            Some(_) => {}
        }
    }
    for line in &function.doc {
        if let Some((name, _)) = line.strip_prefix('@').and_then(|line| line.split_once(':'))
            && !function.parameters.iter().any(|parameter| parameter.name == name)
        {
            problem(format!("@{name}: is no parameter"));
        }
    }
    match (function.returns != Type::Void, function.tag("Returns:")) {
        (true, None) => problem("no Returns: line".to_owned()),
        (false, Some(_)) => problem("a Returns: line, but nothing is returned".to_owned()),
        (true, Some(text)) if text.is_empty() => problem("nothing behind Returns:".to_owned()),
        (true, Some(text)) if matches!(function.returns, Type::Pointer(_)) && !text.starts_with("(transfer ") => {
            problem(format!("Returns: does not begin with (transfer ...), so nobody knows who frees it: {text}"));
        }
        _ => {}
    }
    match function.tag("Since:") {
        Some(since) if since.split('.').count() == 2 && since.split('.').all(|part| part.parse::<u32>().is_ok()) => {}
        Some(since) => problem(format!("Since: {since} is no version")),
        None => problem("no Since: line".to_owned()),
    }
    // vird_error_clear() is about an error, it does not report one.
    if function.has_error() && function.name != "vird_error_clear" && function.tag("Errors:").is_none() {
        problem("takes an error but has no Errors: line".to_owned());
    }
    if let Some(at) = function.parameters.iter().position(|parameter| parameter.is_error()) {
        let last = &function.parameters[function.parameters.len() - 1];
        // Only a function that is about errors itself takes one elsewhere.
        if at + 1 != function.parameters.len() || (last.name != "error") {
            problem("the error is not the last parameter".to_owned());
        }
    }
    for line in &function.doc {
        for bad in ["*/", "/*", "# Safety", "[`"] {
            if line.contains(bad) {
                problem(format!("\"{bad}\" does not belong into a C comment: {line}"));
            }
        }
    }
    problems
}

#[test]
fn every_exported_function_is_documented() {
    none_failed(api().functions.iter().flat_map(doc_problems).collect());
}

/// The error codes that documentation speaks of exist, and are those of `ErrorCode`.
#[test]
fn documented_error_codes_exist() {
    let header = support::read(&support::out_dir().join("include/virtdesigner/base.h"));
    let mut failures = Vec::new();
    for function in api().functions {
        // What stands in brackets explains the code before it.
        let line = function.tag("Errors:").unwrap_or_default();
        let codes: String = line.split('(').map(|part| part.split_once(')').map_or(part, |(_, rest)| rest)).collect();
        for code in codes.split([',', ' ']).filter(|code| !code.is_empty()) {
            if !header.contains(&format!("  {code} = ")) {
                failures.push(format!("{}: Errors: {code} is no error code", function.name));
            }
        }
    }
    none_failed(failures);
}
