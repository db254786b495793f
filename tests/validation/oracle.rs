// SPDX-License-Identifier: LGPL-2.1-or-later
//! libvirt's grammars, asked through xmllint.

use crate::support::{have, in_parallel, scratch, skip};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// A kind of document.
pub struct Kind {
    pub grammar: &'static str,
    /// Where the conformance data has such documents.
    pub folder: &'static str,
    /// For documents that it has none of: the element of those documents that is one.
    pub part: Option<&'static str>,
}

const fn whole(grammar: &'static str, folder: &'static str) -> Kind {
    Kind { grammar, folder, part: None }
}

pub const KINDS: &[Kind] = &[
    whole("domain", "domain"),
    whole("network", "network"),
    whole("networkport", "networkport"),
    whole("nwfilter", "nwfilter"),
    whole("storagepool", "storagepool"),
    whole("storagevol", "storagevol"),
    whole("storagepoolcaps", "storagepoolcaps"),
    whole("nodedev", "nodedev"),
    whole("interface", "interface"),
    whole("secret", "secret"),
    whole("domainsnapshot", "snapshot"),
    whole("domaincheckpoint", "checkpoint"),
    whole("domainbackup", "backup"),
    whole("capability", "capabilities"),
    whole("domaincaps", "domaincaps"),
    Kind { grammar: "cpu", folder: "domain", part: Some("cpu") },
    Kind { grammar: "cpu", folder: "capabilities", part: Some("cpu") },
    Kind { grammar: "sysinfo", folder: "domain", part: Some("sysinfo") },
];

/// What a grammar says of a text.
pub enum Verdict {
    Valid,
    /// With what xmllint has to say about it.
    Invalid(String),
}

impl Verdict {
    pub fn is_valid(&self) -> bool {
        matches!(self, Verdict::Valid)
    }
}

pub struct Grammars {
    newest: PathBuf,
    /// Those of libvirt 9.0, if they are installed.
    older: Option<PathBuf>,
}

impl Grammars {
    pub fn find(corpus: &Path) -> Option<Grammars> {
        let newest = corpus.join("libvirt-schemas-12.8");
        if !newest.is_dir() || !have("xmllint") {
            skip("the verdicts of libvirt's grammars: no xmllint, or no grammars beside the conformance data");
            return None;
        }
        let older = PathBuf::from("/usr/share/libvirt/schemas");
        Some(Grammars { newest, older: older.is_dir().then_some(older) })
    }

    /// What the newest grammars say of each text.
    pub fn verdicts(&self, kind: &Kind, texts: &[&str]) -> Vec<Verdict> {
        ask(&self.newest, kind, texts)
    }

    /// Whether those of libvirt 9.0 take a text.
    pub fn older_takes(&self, kind: &Kind, text: &str) -> bool {
        let Some(older) = &self.older else { return false };
        older.join(format!("{}.rng", kind.grammar)).exists() && ask(older, kind, &[text])[0].is_valid()
    }
}

fn ask(grammars: &Path, kind: &Kind, texts: &[&str]) -> Vec<Verdict> {
    const AT_ONCE: usize = 250;
    let dir = scratch("validation").join(format!("{}-{}", kind.grammar, std::process::id()));
    std::fs::create_dir_all(&dir).expect("scratch");
    let path = |at: usize| dir.join(format!("{at}.xml"));
    for (at, text) in texts.iter().enumerate() {
        std::fs::write(path(at), text).expect("scratch");
    }
    // By file: what was said, and whether it ended well.
    let said: Mutex<BTreeMap<String, (String, bool)>> = Mutex::new(BTreeMap::new());
    let chunks: Vec<usize> = (0..texts.len()).step_by(AT_ONCE).collect();
    let failures = in_parallel(&chunks, |first| {
        let files = (*first..texts.len().min(first + AT_ONCE)).map(path);
        let schema = grammars.join(format!("{}.rng", kind.grammar));
        let output = Command::new("xmllint").arg("--noout").arg("--relaxng").arg(schema).args(files).output();
        let output = output.map_err(|error| format!("xmllint: {error}"))?;
        let mut about = String::new();
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            let (file, valid) = match (line.strip_suffix(" validates"), line.strip_suffix(" fails to validate")) {
                (Some(file), _) => (file, true),
                (_, Some(file)) => (file, false),
                _ => {
                    about.push_str(line);
                    about.push('\n');
                    continue;
                }
            };
            said.lock().expect("no panic").insert(file.to_owned(), (std::mem::take(&mut about), valid));
        }
        Ok(())
    });
    assert!(failures.is_empty(), "{failures:?}");
    let mut said = said.into_inner().expect("no panic");
    let verdicts = (0..texts.len())
        .map(|at| match said.remove(&path(at).display().to_string()) {
            Some((_, true)) => Verdict::Valid,
            Some((complaint, false)) => Verdict::Invalid(complaint),
            None => Verdict::Invalid("no verdict".to_owned()),
        })
        .collect();
    let _ = std::fs::remove_dir_all(&dir);
    verdicts
}
