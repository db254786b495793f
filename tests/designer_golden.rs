// SPDX-License-Identifier: LGPL-2.1-or-later
//! Profile `reference` against guests that the reference policy made: what virt-install writes for a command line.
//!
//! The cases come from the conformance data, which is not part of the project.

mod golden_support;
mod support;

use golden_support::facts::{facts, same};
use golden_support::request;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use virtdesigner::config::{Class, Domain};
use virtdesigner::designer::Phase;
use virtdesigner::osinfo::Db;

fn corpus() -> Option<PathBuf> {
    let given = std::env::var_os("VIRTDESIGNER_CORPUS").map(PathBuf::from);
    let path = given.unwrap_or_else(|| support::root().join("../shared/corpus"));
    path.is_dir().then_some(path)
}

fn cases(corpus: &Path) -> Vec<Value> {
    let file = corpus.join("policy/golden.jsonl");
    let cases: Vec<Value> =
        support::read(&file).lines().map(|line| serde_json::from_str(line).expect("a line is a case")).collect();
    assert!(!cases.is_empty(), "{} holds no case", file.display());
    cases
}

/// The documents in a file of expectations: other lines may stand around them.
fn documents(text: &str) -> Vec<Domain> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("<domain ") {
        let Some(end) = rest[start..].find("</domain>") else { break };
        let end = start + end + "</domain>".len();
        found.push(Domain::from_xml(&rest[start..end]).expect("an expected document is one"));
        rest = &rest[end..];
    }
    found
}

/// The facts that differ, with both values.
fn differences(expected: &Map<String, Value>, found: &Map<String, Value>) -> Vec<String> {
    let mut names: Vec<&String> = expected.keys().chain(found.keys()).collect();
    names.sort();
    names.dedup();
    let value = |map: &Map<String, Value>, name: &str| map.get(name).cloned().unwrap_or(Value::Null);
    let differs = names.into_iter().filter(|name| !same(&value(expected, name), &value(found, name)));
    differs.map(|name| format!("{name}: expected {}, found {}", value(expected, name), value(found, name))).collect()
}

/// The facts of the document that is there while the guest is installed.
fn while_installing(case: &Value) -> Option<Map<String, Value>> {
    let mut facts = case["expected_final"].as_object()?.clone();
    for (name, change) in case.get("install_phase_diff")?.as_object()? {
        match &change["install"] {
            Value::Null => facts.remove(name),
            value => facts.insert(name.clone(), value.clone()),
        };
    }
    Some(facts)
}

/// Differences that are not the designer's: case, the beginning of the difference, and why.
const EXPLAINED: &[(&str, &str, &str)] = &[];

struct Outcome {
    differences: Vec<String>,
    unknown: Vec<String>,
}

fn run(corpus: &Path, db: &Db, case: &Value) -> Result<Outcome, Box<dyn std::error::Error>> {
    let requested = request::request(corpus, db, case)?;
    let mut differing = Vec::new();
    if let Some(expected) = while_installing(case) {
        let found = facts(requested.design.config_for(Phase::Install)?.object());
        differing.extend(differences(&expected, &found).into_iter().map(|line| format!("installing: {line}")));
    }
    let installed = requested.design.config_for(Phase::Final)?;
    let expected = case["expected_final"].as_object().ok_or("the case has no facts")?;
    let final_differences = differences(expected, &facts(installed.object()));
    differing.extend(final_differences);
    Ok(Outcome { differences: differing, unknown: requested.unknown })
}

#[test]
fn the_facts_of_a_document_are_those_of_the_cases() {
    let Some(corpus) = corpus() else {
        return support::skip("the conformance data is not there");
    };
    let mut wrong = Vec::new();
    let mut checked = 0;
    for case in cases(&corpus).iter().filter(|case| case["app"] == "virt-install") {
        let file = corpus.join("policy").join(case["expected_xml"].as_str().unwrap());
        let documents = documents(&support::read(&file));
        let Some(last) = documents.last() else { continue };
        let found = facts(last.object());
        checked += 1;
        for line in differences(case["expected_final"].as_object().unwrap(), &found) {
            wrong.push(format!("{}: {line}", case["case"]));
        }
    }
    assert!(checked > 0 && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reference_profile_makes_the_guests_of_the_reference_policy() {
    let Some(corpus) = corpus() else {
        return support::skip("the conformance data is not there");
    };
    let db = Db::open_path(&corpus.join("osinfo-db")).unwrap();
    let mut failures = Vec::new();
    let (mut full, mut partial, mut edits) = ((0, 0), (0, 0), 0);
    for case in &cases(&corpus) {
        let name = case["case"].as_str().unwrap_or_default();
        // designer_edits.rs has these.
        if case["app"] != "virt-install" || case["inputs"].get("--reinstall").is_some() {
            edits += 1;
            continue;
        }
        let count = if case["expressible"] == "full" { &mut full } else { &mut partial };
        count.1 += 1;
        let outcome = run(&corpus, &db, case);
        let (state, lines, unknown) = match outcome {
            Ok(outcome) => {
                let explained =
                    |line: &&String| !EXPLAINED.iter().any(|(case, start, _)| *case == name && line.contains(start));
                let lines: Vec<String> = outcome.differences.iter().filter(explained).cloned().collect();
                let state = match (lines.is_empty(), outcome.differences.len()) {
                    (true, 0) => "agrees",
                    (true, _) => "explained",
                    (false, _) => "DIFFERS",
                };
                (state, lines, outcome.unknown)
            }
            Err(error) => ("FAILS", vec![error.to_string()], Vec::new()),
        };
        println!("{:9} {:8} {name}", state, case["expressible"].as_str().unwrap_or_default());
        for line in &lines {
            println!("          {line}");
        }
        if !unknown.is_empty() {
            println!("          not expressed: {}", unknown.join(" "));
        }
        if lines.is_empty() {
            count.0 += 1;
        } else {
            failures.push(format!("{name}:\n  {}", lines.join("\n  ")));
        }
    }
    println!(
        "full {} of {}, partial {} of {}; {edits} edits are for designer_edits",
        full.0, full.1, partial.0, partial.1
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
