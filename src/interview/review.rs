//! The review page: every item in a line, the gaps, the findings, and where to go next.

use super::prompter::{Command, Entry, Prompt, Reply, Shape};
use super::walk::{Interview, InterviewError};
use crate::answers::words as in_words;
use crate::check::{self, Finding};
use crate::checklist;
use crate::status::{ItemStatus, State, status};
use crate::values::english;

/// Where to go from the review page.
pub(super) enum Choice {
    Item(usize),
    Continue,
    Depth,
    Draft,
    Leave,
}

/// What an entry of the menu of the review page does.
#[derive(Clone, Copy)]
enum Offer {
    Continue,
    Item,
    Draft,
    Leave,
}

/// Shows the review page and asks where to go from it.
pub(super) fn review(interview: &mut Interview<'_>) -> Result<Choice, InterviewError> {
    let findings = findings(interview);
    let parts = status(interview.session.agreement(), &findings);
    interview.prompter.heading("Review: the checklist so far");
    let page = page(interview, &parts, &findings);
    interview.prompter.note(&page);
    let open: usize = parts.iter().map(|part| part.count(State::Open)).sum();
    let proposed: usize = parts.iter().map(|part| part.count(State::Proposed)).sum();
    // What is offered first is what most people want next.
    let mut offered = Vec::new();
    if open > 0 {
        let questions = english::plural(open as i64, "open question", "open questions");
        offered.push((format!("Answer the {questions}"), Offer::Continue));
        offered.push(("Go to an item".to_owned(), Offer::Item));
        let label = "Draft the document now, with the gaps marked";
        offered.push((label.to_owned(), Offer::Draft));
    } else if proposed > 0 {
        let answers = english::plural(proposed as i64, "proposed answer", "proposed answers");
        offered.push((format!("Look at the {answers}"), Offer::Continue));
        offered.push(("Go to an item".to_owned(), Offer::Item));
        let label = "Draft the document now, with what is proposed listed on its first page";
        offered.push((label.to_owned(), Offer::Draft));
    } else {
        offered.push(("Draft the document now".to_owned(), Offer::Draft));
        offered.push(("Go to an item".to_owned(), Offer::Item));
    }
    offered.push(("Save and leave".to_owned(), Offer::Leave));
    let entries: Vec<Entry<'_>> = offered
        .iter()
        .map(|(label, _)| Entry {
            label,
            chosen: false,
        })
        .collect();
    loop {
        let prompt = Prompt {
            progress: "Review",
            question: "What would you like to do?",
            hint: "",
            current: None,
            suggestion: None,
            optional: false,
            shape: Shape::Choice(&entries),
            commands: &[Command::Items, Command::Depth, Command::Leave],
        };
        let offer = match interview.prompter.ask(&prompt)? {
            Reply::Picked(number) => offered
                .get(number)
                .map_or(Offer::Leave, |(_, offer)| *offer),
            Reply::Command(Command::Items | Command::Back) => Offer::Item,
            Reply::Command(Command::Depth) => return Ok(Choice::Depth),
            Reply::Command(Command::Leave) => Offer::Leave,
            _ => continue,
        };
        let choice = match offer {
            Offer::Continue => Choice::Continue,
            Offer::Draft => Choice::Draft,
            Offer::Leave => Choice::Leave,
            Offer::Item => match choose_item(interview)? {
                Some(item) => Choice::Item(item),
                None => continue,
            },
        };
        return Ok(choice);
    }
}

/// Lets the person choose a part of the checklist.
pub(super) fn choose_item(interview: &mut Interview<'_>) -> Result<Option<usize>, InterviewError> {
    let findings = findings(interview);
    let parts = status(interview.session.agreement(), &findings);
    let labels: Vec<String> = parts
        .iter()
        .map(|part| format!("{} – {}", name(part), state(part)))
        .collect();
    interview.pick(&labels, "Which part of the checklist?", "List of items")
}

fn findings(interview: &Interview<'_>) -> Vec<Finding> {
    let mut findings = interview.session.file().findings().to_vec();
    findings.extend(check::check(interview.session.agreement()));
    findings
}

fn name(part: &ItemStatus) -> String {
    match part.item.number {
        Some(number) => format!("{number}. {}", part.item.title),
        None => part.item.title.to_owned(),
    }
}

fn state(part: &ItemStatus) -> String {
    let mut words = part.word().to_owned();
    let open = part.count(State::Open);
    if open > 0 && part.count(State::Answered) > 0 {
        words = format!("{open} open");
    }
    let proposed = part.count(State::Proposed);
    if words == "proposed" {
        words = format!("{proposed} proposed");
    } else if proposed > 0 {
        words.push_str(&format!(", {proposed} proposed"));
    }
    let agreed = part.count(State::ToBeAgreed);
    if agreed > 0 && open > 0 {
        words.push_str(&format!(", {agreed} to be agreed"));
    }
    if part.findings > 0 {
        words.push_str(&format!(
            ", {}",
            english::plural(part.findings as i64, "finding", "findings")
        ));
    }
    words
}

fn page(interview: &Interview<'_>, parts: &[ItemStatus], findings: &[Finding]) -> String {
    let agreement = interview.session.agreement();
    let mut lines = Vec::new();
    for part in parts {
        lines.push(format!("{} – {}", name(part), state(part)));
        let answered = part.questions.iter().filter(|question| {
            matches!(
                question.state,
                State::Answered | State::Proposed | State::InConflict
            )
        });
        let answered = answered.filter(|question| checklist::locate(&question.path).is_some());
        let told = answered.map(|question| {
            let answer =
                in_words::summary(question.question, agreement.get(&question.path), agreement);
            let proposed = match question.state {
                State::Proposed => " (proposed)",
                _ => "",
            };
            format!("{}: {answer}{proposed}", question.question.label)
        });
        if let Some(line) = as_many_as_fit(told, 74) {
            lines.push(format!("   {line}"));
        }
        let missing = part
            .questions
            .iter()
            .filter(|question| matches!(question.state, State::Open | State::ToBeAgreed));
        let missing: Vec<&str> = missing.map(|question| question.question.label).collect();
        if !missing.is_empty() {
            lines.push(format!(
                "   Missing: {}",
                in_words::shorten(&missing.join("; "), 160)
            ));
        }
    }
    lines.push(String::new());
    if findings.is_empty() {
        lines.push("The checks find nothing wrong.".to_owned());
    } else {
        lines.push("What the checks found:".to_owned());
        lines.extend(found(findings));
    }
    lines.join("\n")
}

/// The pieces that fit on a line of so many characters; the first is shortened where it must be.
fn as_many_as_fit(pieces: impl Iterator<Item = String>, most: usize) -> Option<String> {
    let mut line = String::new();
    for piece in pieces {
        if line.is_empty() {
            line = in_words::shorten(&piece, most);
        } else if line.chars().count() + 2 + piece.chars().count() <= most {
            line = format!("{line}; {piece}");
        }
    }
    (!line.is_empty()).then_some(line)
}

/// What the checks found: errors first, each once, with the part of the checklist that it concerns.
fn found(findings: &[Finding]) -> Vec<String> {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| match finding.severity.word() {
        "error" => 0,
        "warning" => 1,
        _ => 2,
    });
    let mut lines: Vec<String> = Vec::new();
    for finding in sorted {
        let key = finding
            .places
            .first()
            .and_then(|place| place.path.split('.').next());
        let part = key.and_then(checklist::item).map_or("", |item| item.title);
        let comma = if part.is_empty() { "" } else { ", " };
        let line = format!(
            "- {}{comma}{part}: {} ({})",
            finding.severity.word(),
            finding.message,
            finding.code
        );
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}
