//! What the check of templates finds, and where it stays silent.
//!
//! Every code has a folder `tests/templates/<CODE>` with cases, each a change to the built-in templates:
//!
//! - `fault*.case`: the check finds something. What it reports under this code stands beside it in `fault*.txt`;
//!   `INSTA_UPDATE=always cargo test --test templates` writes it.
//! - `silent*.case`, two or more: much the same change, in which there is nothing to find under this code.
//!
//! A case names templates, and what of them is replaced by what:
//!
//! ```text
//! # items/timeframe.md
//! - takes effect on
//! + begins on
//! ```
//!
//! The lines after `-` stand in the template as they are; without any, those after `+` are the whole template.

use consortia::check::human;
use consortia::template::{BUILT_IN, RULES, Templates, proof_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/templates")
}

fn cases(code: &str, kind: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(code))
        .into_iter()
        .flatten()
        .flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(kind) && name.ends_with(".case")
    });
    paths.sort();
    paths
}

fn built_in(name: &str) -> Option<&'static str> {
    let found = BUILT_IN.iter().find(|(own, _)| *own == name);
    found.map(|(_, text)| *text)
}

/// The texts of the templates that a case changes.
fn changed(case: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(case).expect("the case can be read");
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut lines = text.lines().peekable();
    let mut name = String::new();
    while let Some(line) = lines.next() {
        if let Some(named) = line.strip_prefix("# ") {
            name = named.to_owned();
            continue;
        }
        let mut block = |sign: char, first: Option<&str>| {
            let mut block: Vec<String> = first.map(str::to_owned).into_iter().collect();
            while let Some(line) = lines.peek().and_then(|line| line.strip_prefix(sign)) {
                block.push(line.strip_prefix(' ').unwrap_or(line).to_owned());
                lines.next();
            }
            block.join("\n")
        };
        let rest = |line: &str| line[1..].strip_prefix(' ').unwrap_or(&line[1..]).to_owned();
        match line.chars().next() {
            None => {}
            Some('-') => {
                let (old, new) = (block('-', Some(&rest(line))), block('+', None));
                let whole = texts.get(&name).cloned();
                let whole = whole.or_else(|| built_in(&name).map(str::to_owned));
                let whole = whole.unwrap_or_else(|| panic!("{}: no {name}", case.display()));
                assert!(
                    whole.contains(&old),
                    "{}: {name} lacks {old:?}",
                    case.display()
                );
                texts.insert(name.clone(), whole.replacen(&old, &new, 1));
            }
            Some('+') => {
                texts.insert(name.clone(), block('+', Some(&rest(line))) + "\n");
            }
            Some(_) => panic!("{}: what is {line:?}?", case.display()),
        }
    }
    assert!(!texts.is_empty(), "{} changes nothing", case.display());
    texts
}

/// What is reported of a case under one code.
fn report(case: &Path, code: &str) -> String {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    for (name, text) in changed(case) {
        let path = folder.path().join(&name);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is made");
        fs::write(path, text).expect("the template is written");
    }
    let templates = Templates::unproved(folder.path()).expect("the templates can be read");
    let proved = proof_of(&templates, |rule| rule.code == code);
    let told = proved
        .iter()
        .map(|one| human(&one.source, &one.findings, false));
    let told: String = told.collect();
    // The folder stands at the beginning of paths only.
    let own = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
    told.replace(&own, "").trim_end().to_owned()
}

/// What is wrong with the cases of a code.
fn complaints(code: &str, record: bool) -> Vec<String> {
    let mut complaints = Vec::new();
    for case in cases(code, "fault") {
        let (report, recorded) = (report(&case, code), case.with_extension("txt"));
        let name = case.display();
        if !report.contains(&format!("[{code}]")) {
            complaints.push(format!("{name} is not found"));
        } else if !report.contains("= hint: ") {
            complaints.push(format!("{name} gives no hint:\n{report}"));
        }
        if record {
            fs::write(recorded, report + "\n").expect("the report can be written");
        } else if fs::read_to_string(recorded).is_ok_and(|known| known.trim_end() == report) {
            continue;
        } else {
            complaints.push(format!("{name} is not reported as recorded:\n{report}"));
        }
    }
    for case in cases(code, "silent") {
        let report = report(&case, code);
        if !report.is_empty() {
            complaints.push(format!("{} is not silent:\n{report}", case.display()));
        }
    }
    complaints
}

#[test]
fn faults_are_reported_as_recorded_and_the_rest_stays_silent() {
    let record = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    // Each case fills in all templates many times over.
    let complaints: Vec<String> = std::thread::scope(|scope| {
        let tried = |rule: &'static consortia::check::Rule| {
            scope.spawn(move || complaints(rule.code, record))
        };
        let running: Vec<_> = RULES.iter().map(tried).collect();
        let ended = running.into_iter().map(|one| one.join().expect("no panic"));
        ended.flatten().collect()
    });
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n\n"));
}

#[test]
fn every_code_has_its_cases_and_every_folder_its_code() {
    let codes: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    let entries = fs::read_dir(root())
        .expect("the folder can be read")
        .flatten();
    let folders: BTreeSet<String> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(codes, folders);
    for code in &codes {
        assert!(!cases(code, "fault").is_empty(), "{code} lacks a fault");
        assert!(
            cases(code, "silent").len() >= 2,
            "{code} lacks a silent case"
        );
    }
}

#[test]
fn the_built_in_templates_give_no_finding() {
    let templates = Templates::built_in().expect("they can be compiled");
    let proved = proof_of(&templates, |_| true);
    let told = proved
        .iter()
        .map(|one| human(&one.source, &one.findings, false));
    assert_eq!(told.collect::<String>(), "");
}

#[test]
fn the_page_on_templates_names_every_code_with_its_severity() {
    let page = include_str!("../../docs/templates.md");
    for rule in RULES {
        let start = format!("| `{}` |", rule.code);
        let end = format!("| {} |", rule.severity.word());
        let row = page.lines().find(|line| line.starts_with(&start));
        let row = row.unwrap_or_else(|| panic!("docs/templates.md does not name {}", rule.code));
        assert!(row.ends_with(&end), "{row}");
    }
}
