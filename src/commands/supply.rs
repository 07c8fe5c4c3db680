//! Answers given on the command line: `--set key=value` and `--from FILE`.

use super::{UsageError, mend, open};
use anyhow::{Result, bail};
use consortia::answers::{AnswersFile, parse_answer};
use consortia::checklist::{self, ITEMS};
use consortia::nearest;
use consortia::values::{Answer, Id};
use std::path::Path;

/// Puts every `KEY=VALUE` into the answers.
pub fn set_all(file: &mut AnswersFile, pairs: &[String]) -> Result<()> {
    for pair in pairs {
        let Some((key, value)) = pair.split_once('=') else {
            let message = format!("--set {pair:?} has no =; write --set key=value");
            return Err(UsageError(message).into());
        };
        set(file, key.trim(), value)?;
    }
    Ok(())
}

fn set(file: &mut AnswersFile, key: &str, value: &str) -> Result<()> {
    if let Some((_, question)) = checklist::find(key) {
        let answer = parse_answer(question, value, file.agreement())
            .map_err(|misread| UsageError(format!("--set {key}: {misread}")))?;
        file.set(key, &answer)?;
        return Ok(());
    }
    if set_cell(file, key, value)? {
        return Ok(());
    }
    let paths: Vec<String> = ITEMS
        .iter()
        .flat_map(|item| {
            item.questions
                .iter()
                .map(|question| checklist::path(item, question))
        })
        .collect();
    let hint = match nearest(key, paths.iter().map(String::as_str)) {
        Some(near) => format!("did you mean {near}?"),
        None => "`consortia explain ITEM` lists the keys of an item".to_owned(),
    };
    Err(UsageError(format!("--set: there is no question {key:?}; {hint}")).into())
}

/// Sets one column of a list entry: `action_plan.milestones.launch.due=2027-06-01`.
fn set_cell(file: &mut AnswersFile, key: &str, value: &str) -> Result<bool> {
    let mut parts = key.rsplitn(3, '.');
    let (Some(column), Some(id), Some(list)) = (parts.next(), parts.next(), parts.next()) else {
        return Ok(false);
    };
    let Some((_, question)) = checklist::find(list) else {
        return Ok(false);
    };
    let (checklist::Kind::Rows(shape), Ok(id)) = (question.kind, Id::parse(id)) else {
        return Ok(false);
    };
    let Some(column) = shape.columns.iter().find(|c| c.key == column) else {
        return Ok(false);
    };
    let answer = parse_answer(column, value, file.agreement())
        .map_err(|misread| UsageError(format!("--set {key}: {misread}")))?;
    file.set_cell(list, &id, column.key, &answer)?;
    file.confirm(list)?;
    Ok(true)
}

/// Takes every answer of another file.
pub fn take_from(file: &mut AnswersFile, from: &Path) -> Result<()> {
    let other = open(from)?;
    if !other.findings().is_empty() {
        anstream::eprint!(
            "{}",
            consortia::check::human(other.source(), other.findings(), true)
        );
        bail!(
            "cannot take answers from {}; {}",
            from.display(),
            mend(&other, from)
        );
    }
    for item in ITEMS {
        for question in item.questions {
            let path = checklist::path(item, question);
            let answer = other.agreement().get(&path);
            if *answer != Answer::Unanswered {
                file.set(&path, answer)?;
            }
        }
    }
    Ok(())
}
