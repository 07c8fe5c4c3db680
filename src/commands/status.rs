//! `consortia status`

use crate::args;
use crate::commands::{findings, open, print};
use anyhow::Result;
use consortia::check::Severity;
use consortia::exit::Exit;
use consortia::status::{ItemStatus, State, status};
use serde_json::json;

/// Shows how far each file has come. Ends with 1 while something is open.
pub fn run(args: &args::Status) -> Result<Exit> {
    let mut reports = Vec::new();
    let mut exit = Exit::Done;
    for path in &args.files {
        let file = open(path)?;
        let found = findings(&file);
        let parts = status(file.agreement(), &found);
        if parts
            .iter()
            .any(|part| part.questions.iter().any(|q| q.state != State::Answered))
        {
            exit = Exit::Findings;
        }
        if args.json {
            let parts: Vec<_> = parts.iter().map(part_json).collect();
            reports.push(json!({ "file": file.source().name, "items": parts }));
        } else {
            let errors = found
                .iter()
                .filter(|f| f.severity == Severity::Error)
                .count();
            let disputed = file.dispute().is_some();
            print(&table(
                &file.source().name,
                &parts,
                found.len(),
                errors,
                disputed,
            ))?;
        }
    }
    if args.json {
        print(&format!("{}\n", serde_json::to_string_pretty(&reports)?))?;
    }
    Ok(exit)
}

fn part_json(part: &ItemStatus) -> serde_json::Value {
    let of = |state| {
        let questions = part
            .questions
            .iter()
            .filter(move |question| question.state == state);
        questions
            .map(|question| question.path.clone())
            .collect::<Vec<_>>()
    };
    json!({
        "item": part.item.key,
        "number": part.item.number,
        "title": part.item.title,
        "status": part.word(),
        "answered": part.count(State::Answered),
        "proposed": of(State::Proposed),
        "open": of(State::Open),
        "to_be_agreed": of(State::ToBeAgreed),
        "findings": part.findings,
    })
}

fn table(
    name: &str,
    parts: &[ItemStatus],
    findings: usize,
    errors: usize,
    disputed: bool,
) -> String {
    let mut out = format!("{name}\n\n");
    out.push_str(&format!(
        "{:<34} {:<12} {:>8} {:>8} {:>4} {:>6} {:>5}\n",
        "Item", "Status", "answered", "proposed", "open", "t.b.a.", "found"
    ));
    for part in parts {
        let title = match part.item.number {
            Some(number) => format!("{number:>2}. {}", part.item.title),
            None => format!("    {}", part.item.title),
        };
        out.push_str(&format!(
            "{title:<34} {:<12} {:>8} {:>8} {:>4} {:>6} {:>5}\n",
            part.word(),
            part.count(State::Answered),
            part.count(State::Proposed),
            part.count(State::Open),
            part.count(State::ToBeAgreed),
            part.findings
        ));
    }
    let open: usize = parts.iter().map(|part| part.count(State::Open)).sum();
    let agreed: usize = parts.iter().map(|part| part.count(State::ToBeAgreed)).sum();
    let proposed: usize = parts.iter().map(|part| part.count(State::Proposed)).sum();
    out.push_str(&format!(
        "\n{proposed} proposed and not confirmed, {open} open, {agreed} to be agreed, {findings} findings ({errors} errors).\n"
    ));
    if disputed {
        out.push_str(&format!(
            "Settle what has two answers with: consortia resolve {name}\n"
        ));
    } else if open + proposed > 0 {
        out.push_str(&format!("Go on with: consortia edit {name}\n"));
    }
    if findings > 0 {
        out.push_str(&format!("See the findings with: consortia check {name}\n"));
    }
    out
}
