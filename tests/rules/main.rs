//! What each rule finds, and where it stays silent.
//!
//! Every code has a folder `tests/rules/<room>/<CODE>` with small answers files:
//!
//! - `fault*.toml`: the rule finds something. The report of this rule stands beside it in `fault*.txt`;
//!   `INSTA_UPDATE=always cargo test --test rules` writes it.
//! - `silent*.toml`, two or more: nearly the same answers, in which there is nothing to find.
//! - `look-alike*.toml`: a whole agreement that answers the same questions in much the same way, and in which no rule finds
//!   anything that it does not find in the example. Its first line names the example, `# As examples/alliance.toml,
//!   but:`, and what follows takes the place of the example's answers. Without `but:` the example itself looks alike.

mod cases;
mod look_alike;
mod page;

use cases::{Case, folders, rooms};
use consortia::answers::{AnswersFile, Source};
use consortia::check::{self, Finding, all_rules, human};
use consortia::values::Answer;
use std::collections::BTreeSet;
use std::fs;

/// Everything found in an answers file, by reading it and by checking it.
fn found(file: &AnswersFile) -> Vec<Finding> {
    let mut found = file.findings().to_vec();
    found.extend(check::check(file.agreement()));
    check::sort(&mut found);
    found
}

fn open(case: &Case) -> AnswersFile {
    AnswersFile::new(Source::new(case.file_name(), &case.text()))
}

fn of_code(file: &AnswersFile, code: &str) -> Vec<Finding> {
    let mut all = found(file);
    all.retain(|finding| finding.code == code);
    all
}

/// The questions that a finding concerns: the first two parts of its paths, or the one of a list of the head.
fn questions(finding: &Finding) -> BTreeSet<String> {
    let question = |path: &str| -> String {
        let parts = path.split('.');
        let wanted = if path.starts_with("partners") { 1 } else { 2 };
        parts.take(wanted).collect::<Vec<_>>().join(".")
    };
    finding
        .places
        .iter()
        .map(|place| question(&place.path))
        .collect()
}

/// The questions that some fault of the folder concerns.
fn concerned(folder: &cases::Folder) -> BTreeSet<String> {
    let faults = folder.cases("fault");
    let of = |case: &Case| {
        let all = of_code(&open(case), &folder.code);
        all.iter().flat_map(questions).collect::<Vec<_>>()
    };
    faults.iter().flat_map(of).collect()
}

/// Whether a file answers one of these questions; places that are no question's answer count as answered.
fn answers_one(file: &AnswersFile, questions: &BTreeSet<String>) -> bool {
    questions.iter().any(|question| {
        consortia::checklist::find(question).is_none()
            || *file.agreement().get(question) != Answer::Unanswered
    })
}

#[track_caller]
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n\n"));
}

#[test]
fn every_code_has_its_folder_and_every_folder_its_code() {
    let mut complaints = Vec::new();
    let have: BTreeSet<String> = folders().into_iter().map(|folder| folder.path()).collect();
    let wanted: BTreeSet<String> = all_rules()
        .map(|explained| cases::folder_of(&explained))
        .collect();
    for missing in wanted.difference(&have) {
        complaints.push(format!("no cases in {missing}"));
    }
    for extra in have.difference(&wanted) {
        complaints.push(format!("no rule for {extra}"));
    }
    for folder in folders() {
        let count = |kind| folder.cases(kind).len();
        let enough = count("fault") >= 1 && count("silent") >= 2 && count("look-alike") >= 1;
        if !enough {
            complaints.push(format!(
                "{} needs one fault, two silent and one look-alike at least",
                folder.path()
            ));
        }
        complaints.extend(
            folder
                .strays()
                .iter()
                .map(|stray| format!("what is {stray}?")),
        );
    }
    assert!(!rooms().is_empty());
    none(complaints);
}

#[test]
fn cases_can_be_read() {
    let mut complaints = Vec::new();
    for folder in folders() {
        let cases = folder.cases("fault").into_iter();
        for case in cases.chain(folder.cases("silent")) {
            let file = open(&case);
            let other = |one: &Finding| one.code.starts_with("TOML") && one.code != folder.code;
            let unread: Vec<Finding> = found(&file).into_iter().filter(other).collect();
            if !unread.is_empty() && !folder.path().starts_with("file/") {
                let report = human(file.source(), &unread, false);
                complaints.push(format!("{case} cannot be read:\n{report}"));
            }
        }
    }
    none(complaints);
}

#[test]
fn every_report_says_what_to_do_next() {
    let mut complaints = Vec::new();
    for folder in folders() {
        for case in folder.cases("fault") {
            let found = of_code(&open(&case), &folder.code);
            if found.iter().any(|finding| finding.hint.is_none()) {
                complaints.push(format!("{case} gives no hint"));
            }
        }
    }
    none(complaints);
}

#[test]
fn a_fault_is_found_and_reported_as_recorded() {
    let record = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    let mut complaints = Vec::new();
    for folder in folders() {
        for case in folder.cases("fault") {
            let file = open(&case);
            let found = of_code(&file, &folder.code);
            if found.is_empty() {
                complaints.push(format!("{} is not found in {case}", folder.code));
                continue;
            }
            let report = human(file.source(), &found, false);
            let report = format!("{}\n", report.trim_end());
            let beside = case.report();
            if record {
                fs::write(&beside, report).expect("the report can be written");
            } else if fs::read_to_string(&beside).unwrap_or_default() != report {
                complaints.push(format!(
                    "{case} has another report than beside it:\n{report}"
                ));
            }
        }
    }
    none(complaints);
}

#[test]
fn what_is_nearly_the_same_is_silent() {
    let mut complaints = Vec::new();
    for folder in folders() {
        let concerned = concerned(&folder);
        for case in folder.cases("silent") {
            let file = open(&case);
            let found = of_code(&file, &folder.code);
            if !found.is_empty() {
                let report = human(file.source(), &found, false);
                complaints.push(format!("{case} is not silent:\n{report}"));
            }
            if !answers_one(&file, &concerned) {
                complaints.push(format!("{case} answers none of {concerned:?}"));
            }
        }
    }
    none(complaints);
}

#[test]
fn an_agreement_that_looks_similar_is_silent() {
    let mut complaints = Vec::new();
    for folder in folders() {
        let concerned = concerned(&folder);
        for case in folder.cases("look-alike") {
            let like = match look_alike::read(&case) {
                Ok(like) => like,
                Err(why) => {
                    complaints.push(why);
                    continue;
                }
            };
            let new = look_alike::new_findings(&found(&like.agreement), &found(&like.example));
            if !new.is_empty() {
                let report = human(like.agreement.source(), &new, false);
                complaints.push(format!("{case} is not silent:\n{report}"));
            }
            if found(&like.agreement)
                .iter()
                .any(|one| one.code == folder.code)
            {
                complaints.push(format!("{case}: the example itself has {}", folder.code));
            }
            if !answers_one(&like.agreement, &concerned) {
                complaints.push(format!("{case} answers none of {concerned:?}"));
            }
        }
    }
    none(complaints);
}

#[test]
fn the_page_names_every_rule_and_every_topic() {
    none(page::complaints());
}
