//! `consortia what-if`

use super::draft::{can_be_read_whole, kind};
use super::targets::made_on;
use super::{Voice, findings, open, print, supply, templates};
use crate::args;
use anyhow::{Context, Result};
use consortia::answers::AnswersFile;
use consortia::check::{Finding, human, json, one_line};
use consortia::document::Document;
use consortia::drafting::{self, Options};
use consortia::exit::Exit;
use consortia::what_if::{Change, changes, only_in};

/// Prints what would become of findings and clauses; changes nothing.
pub fn run(args: &args::WhatIf, voice: &Voice) -> Result<Exit> {
    let now = open(&args.file)?;
    if !can_be_read_whole(&now, &args.file, voice) {
        return Ok(Exit::Findings);
    }
    let mut then = now.clone();
    supply::set_all(&mut then, &args.set)?;
    let templates = templates(args.templates.as_deref())?;
    let options = Options {
        kind: args.kind.map(kind),
        made_on: made_on()?,
    };
    let draft = |file: &AnswersFile, found: &[Finding]| -> Result<Document> {
        drafting::draft(file.agreement(), found, &templates, &options)
            .with_context(|| format!("cannot draft {}", args.file.display()))
    };
    let (found_now, found_then) = (findings(&now), findings(&then));
    let changed = changes(&draft(&now, &found_now)?, &draft(&then, &found_then)?);
    let owned = |found: Vec<&Finding>| found.into_iter().cloned().collect::<Vec<_>>();
    let new = owned(only_in(&found_then, &found_now));
    let gone = owned(only_in(&found_now, &found_then));
    if args.json {
        let clauses = changed
            .iter()
            .map(|one| serde_json::json!({ "place": one.place, "now": one.now, "then": one.then }));
        let report = serde_json::json!({
            "new": json(then.source(), &new)["findings"],
            "gone": json(now.source(), &gone)["findings"],
            "clauses": clauses.collect::<Vec<_>>(),
        });
        print(&format!("{report:#}\n"))?;
    } else {
        print(&told(&now, &then, &new, &gone, &changed))?;
    }
    Ok(Exit::Done)
}

fn told(
    now: &AnswersFile,
    then: &AnswersFile,
    new: &[Finding],
    gone: &[Finding],
    changed: &[Change],
) -> String {
    let mut parts = Vec::new();
    if !new.is_empty() {
        let found = human(then.source(), new, false);
        parts.push(format!(
            "These findings would be new:\n\n{}\n",
            found.trim_end()
        ));
    }
    if !gone.is_empty() {
        let lines = gone.iter().map(|one| one_line(now.source(), one) + "\n");
        parts.push(format!(
            "These findings would be gone:\n\n{}",
            lines.collect::<String>()
        ));
    }
    if !changed.is_empty() {
        let mut part = "These places of the document would change:\n".to_owned();
        let mut place = None;
        for change in changed {
            if place != Some(&change.place) {
                part.push_str(&format!("\n{}\n", change.place));
                place = Some(&change.place);
            }
            for (word, words) in [("now ", &change.now), ("then", &change.then)] {
                if let Some(words) = words {
                    part.push_str(&format!("  {word}  {words}\n"));
                }
            }
        }
        parts.push(part);
    }
    if parts.is_empty() {
        return "Nothing would change.\n".to_owned();
    }
    parts.join("\n")
}
