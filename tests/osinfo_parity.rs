// SPDX-License-Identifier: LGPL-2.1-or-later
//! Every function of libosinfo has a counterpart: the same name behind `vird_`. What has none stands below, with the
//! reason.

mod support;

use std::collections::BTreeSet;
use support::api::api;
use support::{root, skip};

/// Functions for which there is no counterpart: the name, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("osinfo_error_quark", "GLib's number for a domain of errors; ours are VirdError with VIRD_ERROR codes"),
    ("osinfo_media_error_quark", "as osinfo_error_quark"),
    ("osinfo_tree_error_quark", "as osinfo_error_quark"),
    ("osinfo_error_get_type", ENUM),
    ("osinfo_media_error_get_type", ENUM),
    ("osinfo_tree_error_get_type", ENUM),
    ("osinfo_media_detect_flags_get_type", ENUM),
    ("osinfo_device_driver_signing_req_get_type", ENUM),
    ("osinfo_install_config_param_policy_get_type", ENUM),
    ("osinfo_install_script_injection_method_get_type", ENUM),
    ("osinfo_install_script_installation_source_get_type", ENUM),
    ("osinfo_path_format_get_type", ENUM),
    ("osinfo_product_relationship_get_type", ENUM),
    ("osinfo_release_status_get_type", ENUM),
    ("osinfo_entity_get_param_value_enum", GTYPE),
    ("osinfo_entity_set_param_enum", GTYPE),
];

const ENUM: &str = "GObject's description of an enum; ours are plain C enums";
const GTYPE: &str = "finds names by GObject's description of an enum; the values are texts for get_param_value() and \
                     set_param(), and each enum of the database has its own getter";

/// Functions of GIO's asynchronous form; who wants one of ours in the background calls it in a thread.
fn is_asynchronous(name: &str) -> bool {
    name.ends_with("_async") || name.ends_with("_finish")
}

#[test]
fn every_function_has_a_counterpart() {
    let path = root().join("../shared/facts/upstream-api.json");
    if !path.exists() {
        skip("the facts on libosinfo's functions are not there");
        return;
    }
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let facts: serde_json::Value = serde_json::from_str(&text).expect("the facts are JSON");
    let functions = facts["libraries"]["libosinfo"]["functions"].as_array().expect("the functions are an array");
    let theirs: BTreeSet<&str> = functions.iter().filter_map(|function| function["name"].as_str()).collect();
    assert!(theirs.len() > 400, "only {} functions in the facts", theirs.len());
    let api = api();
    let ours: BTreeSet<&str> = api.functions.iter().map(|function| function.name.as_str()).collect();

    let counterpart = |name: &str| format!("vird_{name}");
    for (name, _) in EXCEPTIONS {
        assert!(theirs.contains(name), "{name} is an exception, but no function of libosinfo");
        assert!(!ours.contains(counterpart(name).as_str()), "{name} is an exception, but has a counterpart");
    }
    let excepted = |name: &str| is_asynchronous(name) || EXCEPTIONS.iter().any(|(known, _)| *known == name);
    let missing: Vec<&str> =
        theirs.iter().copied().filter(|name| !excepted(name) && !ours.contains(counterpart(name).as_str())).collect();
    let asynchronous = theirs.iter().filter(|name| is_asynchronous(name)).count();
    println!(
        "{} functions of libosinfo, {asynchronous} asynchronous, {} others without counterpart on purpose, {} missing",
        theirs.len(),
        EXCEPTIONS.len(),
        missing.len()
    );
    assert!(missing.is_empty(), "no counterpart:\n{}", missing.join("\n"));
}
