//! Holds `docs/checks.md` to the rules and to the topics.

use consortia::check::all_rules;
use consortia::topics::TOPICS;
use std::collections::BTreeSet;

const PAGE: &str = include_str!("../../docs/checks.md");

/// The codes that the page names, and those of a range: `TOML01` to `TOML06`.
fn named() -> BTreeSet<String> {
    let quoted: Vec<&str> = PAGE.split('`').skip(1).step_by(2).collect();
    let is_code = |word: &&&str| {
        word.ends_with(|c: char| c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_uppercase())
    };
    quoted
        .iter()
        .filter(is_code)
        .map(|word| (*word).to_owned())
        .collect()
}

/// What is wrong with the page.
pub fn complaints() -> Vec<String> {
    let mut complaints = Vec::new();
    let codes: BTreeSet<String> = all_rules().map(|one| one.rule.code.to_owned()).collect();
    for unknown in named().difference(&codes) {
        complaints.push(format!("docs/checks.md names {unknown}, which no rule has"));
    }
    for missing in codes.difference(&named()) {
        let family = missing.trim_end_matches(|c: char| c.is_ascii_digit());
        if !["TOML", "ALW"].contains(&family) {
            complaints.push(format!("docs/checks.md does not name {missing}"));
        }
    }
    for topic in TOPICS {
        let rows = PAGE
            .lines()
            .filter(|line| line.starts_with(&format!("| {} |", topic.id)))
            .count();
        if rows != 1 {
            complaints.push(format!("docs/checks.md has {rows} rows for {}", topic.id));
        }
    }
    let rules = (1..=25).map(|number| format!("| C{number:02} "));
    for rule in rules {
        if !PAGE.contains(&rule) {
            complaints.push(format!("docs/checks.md has no row {rule}"));
        }
    }
    complaints
}
