// SPDX-License-Identifier: LGPL-2.1-or-later
//! Validation against libvirt's own grammars: on every document of libvirt's tests, and on thousands of documents made
//! from them by one change.

mod guide;
mod mutate;
mod objects;
mod oracle;

#[path = "../support/mod.rs"]
mod support;

use oracle::{Grammars, KINDS, Kind, Verdict};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use support::{files, root, skip};
use virtdesigner::config::{ClassId, Object, Problem};
use virtdesigner::xml::Document;

/// How many changed documents are tried, over all kinds; VIRTDESIGNER_MUTATIONS sets another number.
const MUTATIONS: usize = 10_000;

/// Of a hundred changed documents, how many verdicts must agree.
const AGREEMENT: f64 = 99.9;

/// Why a verdict differs from that of the newest grammars. Whatever has no reason fails the test.
fn reason(grammars: &Grammars, kind: &Kind, text: &str, change: &str, ours: bool, theirs: &Verdict) -> &'static str {
    match theirs {
        Verdict::Invalid(_) if ours && grammars.older_takes(kind, text) => {
            "libvirt 9.0 took it: it stays valid, so that no document of an older libvirt is refused"
        }
        Verdict::Invalid(complaint) if ours && change.starts_with("order: ") && complaint.contains("in interleave") => {
            "the change is one of order only, and RELAX NG lets the elements of an interleave that stands in another \
             interleave mix with the rest; libxml2 wants some of them side by side (on_reboot and on_crash of a domain, \
             capacity and available of a pool), which no rule of the grammars says"
        }
        _ => "unexplained",
    }
}

fn corpus() -> Option<PathBuf> {
    let fallback = || root().join("../shared/corpus");
    let dir = std::env::var_os("VIRTDESIGNER_CORPUS").map_or_else(fallback, PathBuf::from);
    if dir.join("libvirt").is_dir() {
        return Some(dir);
    }
    skip(&format!("no conformance data at {}", dir.display()));
    None
}

/// The well-formed documents of one kind.
fn documents(corpus: &Path, kind: &Kind) -> Vec<(PathBuf, String)> {
    let found = files(&corpus.join("libvirt").join(kind.folder), "xml");
    let texts = found.into_iter().filter_map(|path| Some((path.clone(), std::fs::read_to_string(path).ok()?)));
    let mut documents: Vec<(PathBuf, String)> = Vec::new();
    for (path, text) in texts {
        let Ok(document) = Document::parse(&text) else { continue };
        match kind.part {
            None => documents.push((path, text)),
            Some(name) => {
                let part = document.descendants(document.root()).find(|id| document.name(*id) == name);
                documents.extend(part.and_then(|part| Some((path, document.node_to_xml(part).ok()?))));
            }
        }
    }
    assert!(!documents.is_empty(), "the conformance data has no {}", kind.folder);
    documents
}

fn problems(text: &str) -> Vec<Problem> {
    Object::parse(ClassId::OBJECT, text).expect("well-formed").problems().expect("it has not gone")
}

/// What we say of a text, in a line.
fn ours(text: &str) -> String {
    problems(text).first().map_or("valid".to_owned(), |problem| format!("invalid: {problem}"))
}

#[test]
fn every_document_has_the_verdict_of_the_grammars() {
    let Some(corpus) = corpus() else { return };
    let Some(grammars) = Grammars::find(&corpus) else { return };
    let mut wrong = Vec::new();
    let (mut count, mut valid) = (0, 0);
    for kind in KINDS {
        let documents = documents(&corpus, kind);
        let texts: Vec<&str> = documents.iter().map(|(_, text)| text.as_str()).collect();
        count += texts.len();
        for (at, theirs) in grammars.verdicts(kind, &texts).iter().enumerate() {
            let is_valid = problems(texts[at]).is_empty();
            valid += usize::from(is_valid);
            if is_valid != theirs.is_valid() {
                wrong.push(format!("{} {}: we say {}", kind.grammar, documents[at].0.display(), ours(texts[at])));
            }
        }
    }
    println!("{count} documents, {valid} of them valid, {} verdicts differ", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn changed_documents_have_the_verdict_of_the_grammars() {
    let Some(corpus) = corpus() else { return };
    let Some(grammars) = Grammars::find(&corpus) else { return };
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<usize>().ok());
    let wanted = number("VIRTDESIGNER_MUTATIONS").unwrap_or(MUTATIONS);
    let mut random = mutate::Random::new(number("VIRTDESIGNER_SEED").unwrap_or(1) as u64);
    let all: Vec<(&Kind, Vec<(PathBuf, String)>)> = KINDS.iter().map(|kind| (kind, documents(&corpus, kind))).collect();
    let total: usize = all.iter().map(|(_, documents)| documents.len()).sum();
    let (mut count, mut invalid) = (0, 0);
    let mut differing: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (kind, documents) in &all {
        // Each kind gets its share, the small ones enough to matter.
        let share = (wanted * documents.len() / total).max(wanted / 40);
        let mut changed = Vec::new();
        while changed.len() < share {
            let (_, text) = &documents[random.below(documents.len())];
            changed.extend(mutate::change(text, &mut random));
        }
        let texts: Vec<&str> = changed.iter().map(|(text, _)| text.as_str()).collect();
        count += texts.len();
        for ((text, change), theirs) in changed.iter().zip(grammars.verdicts(kind, &texts)) {
            let is_valid = problems(text).is_empty();
            invalid += usize::from(!is_valid);
            if is_valid != theirs.is_valid() {
                let case = format!("{}: {change}: we say {}", kind.grammar, ours(text));
                differing.entry(reason(&grammars, kind, text, change, is_valid, &theirs)).or_default().push(case);
            }
        }
    }
    let differ: usize = differing.values().map(Vec::len).sum();
    let agreement = 100.0 * (count - differ) as f64 / count as f64;
    println!("{count} changed documents, {invalid} of them invalid, {differ} verdicts differ: {agreement:.3} % agree");
    for (reason, cases) in &differing {
        println!("{} times: {reason}\n  {}", cases.len(), cases.join("\n  "));
    }
    assert!(!differing.contains_key("unexplained"), "unexplained differences, see above");
    assert!(agreement >= AGREEMENT, "{agreement:.3} % agree");
}
