// SPDX-License-Identifier: LGPL-2.1-or-later
//! Each function of libvirt-designer has a counterpart here: the same name behind our prefix, with the same arguments.

mod support;

use serde_json::Value;
use std::collections::BTreeMap;
use support::api::{Function, Parameter, api};

/// Functions without a counterpart, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("gvir_designer_init", "there is nothing to initialise"),
    ("gvir_designer_init_check", "there is nothing to initialise"),
    ("gvir_designer_domain_graphics_get_type", "enums cross as numbers and have no type"),
    ("gvir_designer_domain_resources_get_type", "enums cross as numbers and have no type"),
];

/// Arguments that a counterpart has beyond those of the function it succeeds.
const MORE: &[(&str, &str)] =
    &[("vird_designer_domain_new", "domain_capabilities"), ("vird_designer_domain_new", "error")];

fn upstream() -> Option<Value> {
    let path = support::root().join("../shared/facts/upstream-api.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        support::skip(&format!("no {}", path.display()));
        return None;
    };
    let facts: Value = serde_json::from_str(&text).expect("the facts are JSON");
    Some(facts["libraries"]["libvirt-designer"].clone())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn every_function_has_a_counterpart() {
    let Some(library) = upstream() else { return };
    let functions = library["functions"].as_array().expect("a list of functions");
    assert_eq!(functions.len(), 35);
    let ours: BTreeMap<String, Function> =
        api().functions.into_iter().map(|function| (function.name.clone(), function)).collect();
    let mut wrong = Vec::new();
    let mut found = 0;
    for function in functions {
        let name = text(&function["name"]);
        if EXCEPTIONS.iter().any(|(exception, _)| *exception == name) {
            continue;
        }
        let counterpart = name.replacen("gvir_", "vird_", 1);
        let Some(own) = ours.get(&counterpart) else {
            wrong.push(format!("{name}: there is no {counterpart}"));
            continue;
        };
        found += 1;
        let is_more = |name: &str| MORE.iter().any(|(of, more)| *of == counterpart && *more == name);
        let have: Vec<&Parameter> = own.parameters.iter().filter(|own| !is_more(&own.name)).collect();
        let want: Vec<&Value> = function["args"].as_array().expect("a list of arguments").iter().collect();
        if have.len() != want.len() {
            wrong.push(format!("{counterpart} has {} arguments, {name} has {}", have.len(), want.len()));
        }
        let throws = want.iter().any(|argument| text(&argument["type"]) == "GError**");
        if throws != own.has_error() && !is_more("error") {
            wrong.push(format!("{counterpart} and {name} differ in whether they can fail"));
        }
        for (have, want) in have.iter().zip(&want) {
            let kind = text(&want["type"]).replace("GVir", "Vird").replace("Osinfo", "VirdOsinfo");
            let same = match kind.as_str() {
                "const char*" => have.ty.target() == Some("c_char"),
                "GError**" => have.is_error(),
                pointer if pointer.ends_with('*') => have.ty.target() == Some(pointer.trim_end_matches('*')),
                plain => have.ty.named() == Some(plain),
            };
            if !same {
                wrong.push(format!("{counterpart}: '{}' is no {kind}", have.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{found} counterparts, {} exceptions", EXCEPTIONS.len());
    assert_eq!(found + EXCEPTIONS.len(), functions.len());
}

#[test]
fn every_value_of_an_enum_has_a_counterpart() {
    let Some(library) = upstream() else { return };
    let enums = library["enums"].as_array().expect("a list of enums");
    assert!(!enums.is_empty());
    let headers: String = support::files(&support::out_dir().join("include"), "h")
        .iter()
        .map(|header| std::fs::read_to_string(header).unwrap())
        .collect();
    for value in enums.iter().flat_map(|kind| kind["members"].as_array().expect("values")) {
        let own = text(&value[0]).replacen("GVIR_", "VIRD_", 1);
        let number = value[2].as_i64().expect("a number");
        assert!(headers.contains(&format!("{own} = {number},")), "no {own} = {number}");
    }
}
