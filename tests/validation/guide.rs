// SPDX-License-Identifier: LGPL-2.1-or-later
//! The mistakes in the guide: what it says that this library tells, and what libvirt does, is what they tell.

use crate::support::{have, read, root, scratch, skip};
use std::path::Path;
use std::process::Command;
use virtdesigner::config::{ClassId, Object};

/// A mistake of the guide.
struct Mistake {
    title: String,
    document: String,
    ours: String,
    libvirts: String,
}

/// The fenced blocks of a text as (language, content).
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let content: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            blocks.push((language.to_owned(), content));
        }
    }
    blocks
}

/// The document that a hunk of a diff makes of another.
fn apply(document: &str, hunk: &str) -> String {
    let side = |skip: char| -> String {
        let kept = hunk.lines().filter(|line| !line.starts_with(skip));
        kept.map(|line| format!("{}\n", line.get(1..).unwrap_or(""))).collect()
    };
    let (before, after) = (side('+'), side('-'));
    assert_eq!(document.matches(&before).count(), 1, "this is not once in the document:\n{before}");
    document.replace(&before, &after)
}

fn mistakes() -> Vec<Mistake> {
    let guide = read(&root().join("docs/validation.md"));
    let (_, rest) = guide.split_once("\n## Ten mistakes\n").expect("the guide has its ten mistakes");
    let mut sections = rest.split("\n### ");
    let base = blocks(sections.next().unwrap_or("")).into_iter().find(|(language, _)| language == "xml");
    let (_, base) = base.expect("the document that the mistakes are made in");
    sections
        .map(|section| {
            let section = section.split("\n## ").next().unwrap_or("");
            let blocks = blocks(section);
            let languages: Vec<&str> = blocks.iter().map(|(language, _)| language.as_str()).collect();
            assert_eq!(languages, ["diff", "text", "text"], "{section}");
            Mistake {
                title: section.lines().next().unwrap_or("").to_owned(),
                document: apply(&base, &blocks[0].1),
                ours: blocks[1].1.clone(),
                libvirts: blocks[2].1.clone(),
            }
        })
        .collect()
}

#[test]
fn the_guide_says_what_we_tell() {
    let mistakes = mistakes();
    assert_eq!(mistakes.len(), 10);
    let mut wrong = Vec::new();
    for mistake in mistakes {
        let object = Object::parse(ClassId::DOMAIN, &mistake.document).expect("a domain");
        let told: String = object.problems().unwrap().iter().map(|problem| format!("{problem}\n")).collect();
        if told != mistake.ours {
            wrong.push(format!("### {}\n{told}", mistake.title));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_guide_says_what_libvirt_tells() {
    if !have("virsh") || !run(&["--version"]).starts_with("9.0") {
        return skip("what libvirt tells of the mistakes in the guide: no virsh of libvirt 9.0 (libvirt-clients)");
    }
    let mut wrong = Vec::new();
    for mistake in mistakes() {
        let file = scratch("validation-guide").join("guest.xml");
        std::fs::write(&file, &mistake.document).unwrap();
        let told = run(&["-c", "test:///default", "define", "--validate", &file.display().to_string()]);
        let told = told.replace(&format!("{}/", Path::new(&file).parent().unwrap().display()), "");
        let told: String = told.lines().filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect();
        if told != mistake.libvirts {
            wrong.push(format!("### {}\n{told}", mistake.title));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn run(arguments: &[&str]) -> String {
    let output = Command::new("virsh").args(arguments).env("LC_ALL", "C").output().expect("virsh");
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}
