//! Runs every rule and sorts what they find.

use super::finding::{Finding, Severity};
use super::rule::{Report, Rule};
use super::{across, allowed};
use crate::answers::{self, Agreement, AnswersFile, Side};
use crate::checklist::{self, Item};
use crate::values::english;
use std::collections::HashSet;

/// The rules that look at answers which are not asked for too, because these are what they tell of. All others see only what is
/// printed, so that what is left over from an earlier version of the file contradicts nothing.
const ON_THE_WHOLE_FILE: &[&str] = &[
    "ADM07", "ALL10", "DOC05", "ROL03", "RSK03", "SUR03", "TER03", "TIM02",
];

/// What the checks found.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The findings, in the order of the file.
    pub findings: Vec<Finding>,
    /// How many more there are that the file allows.
    pub allowed: usize,
}

/// Looks at the answers with every rule, and returns the findings in the order of the file, without those that the file
/// allows.
pub fn check(agreement: &Agreement) -> Vec<Finding> {
    checked(agreement).findings
}

/// As [`check`], with the number of findings that the file allows.
pub fn checked(agreement: &Agreement) -> Checked {
    let mut findings = Vec::new();
    let printed = agreement.asked_only();
    let own = checklist::ITEMS.iter().flat_map(|item| item.rules);
    for rule in own.chain(across::RULES) {
        let seen = if ON_THE_WHOLE_FILE.contains(&rule.code) {
            agreement
        } else {
            &printed
        };
        (rule.check)(seen, &mut Report::new(seen, rule, &mut findings));
    }
    let allowed = allowed::take_out(agreement, &mut findings);
    sort(&mut findings);
    Checked { findings, allowed }
}

/// As [`checked`], for a file, with what could not be read.
///
/// Of a file that holds two versions, only what is found in both counts: anything else may be gone when the conflict is
/// settled.
pub fn checked_file(file: &AnswersFile) -> Checked {
    let mut checked = match file.dispute() {
        None => checked(file.agreement()),
        Some(dispute) => {
            let [mut ours, theirs] = Side::BOTH.map(|side| checked(dispute.agreement(side)));
            let told = theirs.findings.iter();
            let told: HashSet<_> = told.map(|one| (one.code, one.message.as_str())).collect();
            let in_both = |one: &Finding| told.contains(&(one.code, one.message.as_str()));
            ours.findings.retain(in_both);
            ours.allowed = ours.allowed.min(theirs.allowed);
            ours
        }
    };
    checked.findings.extend_from_slice(file.findings());
    sort(&mut checked.findings);
    checked
}

/// Sorts findings by their first place in the file, then by code. Those without a place come last.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|finding| {
        let start = finding.places.iter().find_map(|place| place.span.as_ref());
        (start.map_or(usize::MAX, |span| span.start), finding.code)
    });
}

/// How many findings there are of each severity: errors, warnings, notes.
pub fn counts(findings: &[Finding]) -> (usize, usize, usize) {
    let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
    (
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note),
    )
}

/// How many findings there are, in words: "1 error and 2 notes".
pub fn counted(findings: &[Finding]) -> String {
    let (errors, warnings, notes) = counts(findings);
    let part = |n: usize, one: &str, many: &str| {
        (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { many }))
    };
    let parts = [
        part(errors, "error", "errors"),
        part(warnings, "warning", "warnings"),
        part(notes, "note", "notes"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return "nothing found".to_owned();
    }
    english::list(&parts)
}

/// What `consortia explain CODE` tells of.
#[derive(Clone, Copy, Debug)]
pub struct Explained {
    /// The rule.
    pub rule: &'static Rule,
    /// The item that it belongs to; `None` for the file itself and for rules across items.
    pub item: Option<&'static Item>,
}

/// Every rule with a code for findings on answers; those on templates are in [`crate::template::RULES`].
pub fn all() -> impl Iterator<Item = Explained> + Clone {
    let own = checklist::ITEMS.iter().copied().flat_map(|item| {
        item.rules.iter().map(move |rule| Explained {
            rule,
            item: Some(item),
        })
    });
    let others = across::RULES
        .iter()
        .chain(allowed::RULES)
        .chain(answers::RULES);
    own.chain(others.map(|rule| Explained { rule, item: None }))
}

/// The rule with a code, in any case of letters.
pub fn explain(code: &str) -> Option<Explained> {
    let of_templates = crate::template::RULES.iter();
    let of_templates = of_templates.map(|rule| Explained { rule, item: None });
    all()
        .chain(of_templates)
        .find(|explained| explained.rule.code.eq_ignore_ascii_case(code.trim()))
}
