//! One answer reads the same wherever it is printed.

use super::Text;
use consortia::answers::Agreement;
use consortia::checklist::{self, Kind};
use consortia::document::{Block, Inline, plain};
use consortia::values::{Answer, Value};
use std::collections::BTreeMap;

/// What each answer prints as, by its path.
type Printed = BTreeMap<String, Vec<String>>;

/// Finds answers, and facts worked out from them, that print differently in two places.
pub fn lint(text: &Text<'_>) -> Vec<String> {
    across(&[text])
}

/// The same over several documents from the same answers.
pub fn across(texts: &[&Text<'_>]) -> Vec<String> {
    let mut printed = Printed::new();
    for text in texts {
        for division in &text.document.divisions {
            collect(&division.heading, &mut printed);
            blocks(&division.blocks, &mut printed);
        }
    }
    let Some(first) = texts.first() else {
        return Vec::new();
    };
    let mut complaints = Vec::new();
    for (key, mut words) in printed {
        words.sort();
        words.dedup();
        if words.len() > 1 && !is_list(first.agreement, &key) {
            complaints.push(format!("{key} prints differently: {words:?}"));
        }
    }
    complaints
}

/// Whether the answer, or the fact worked out, is a list of texts, each of which has the same key.
fn is_list(agreement: &Agreement, key: &str) -> bool {
    if let Some((_, question)) = checklist::find(key) {
        return matches!(question.kind, Kind::Lines | Kind::Rows(_));
    }
    let parts: Vec<&str> = key.split('.').collect();
    let [item, name, rest @ ..] = parts.as_slice() else {
        return false;
    };
    let derived = checklist::item(item)
        .into_iter()
        .flat_map(|item| item.derived)
        .find(|derived| derived.key == *name)
        .map(|derived| (derived.work_out)(agreement));
    let answer = derived.as_ref().unwrap_or_else(|| {
        let list = format!("{item}.{name}");
        let known = checklist::find(&list).is_some();
        agreement.get(if known { &list } else { item })
    });
    match (answer, rest) {
        (Answer::Given(Value::Lines(_)), _) => true,
        (Answer::Given(Value::Rows(rows)), [.., column]) => rows.iter().any(|row| {
            matches!(
                row.get(column),
                Answer::Given(Value::Lines(_) | Value::Rows(_))
            )
        }),
        (Answer::Given(Value::Rows(rows)), []) => rows
            .iter()
            .any(|row| matches!(row.get(name), Answer::Given(Value::Lines(_)))),
        _ => false,
    }
}

fn blocks(all: &[Block], printed: &mut Printed) {
    for block in all {
        match block {
            Block::Paragraph(inlines) => collect(inlines, printed),
            Block::Heading { text, .. } => collect(text, printed),
            Block::Clause(clause) => {
                clause.heading.iter().for_each(|h| collect(h, printed));
                blocks(&clause.blocks, printed);
            }
            Block::Bullets(items) => items.iter().for_each(|item| blocks(&item.blocks, printed)),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| collect(cell, printed));
            }
            Block::Definitions(entries) => {
                entries
                    .iter()
                    .for_each(|entry| blocks(&entry.meaning, printed));
            }
            Block::Notice(inner) => blocks(inner, printed),
            Block::Figure(_) | Block::Blanks(_) => {}
        }
    }
}

fn collect(inlines: &[Inline], printed: &mut Printed) {
    for inline in inlines {
        match inline {
            Inline::Answer { key, inlines } => {
                let words = even(&plain(inlines));
                printed.entry(key.clone()).or_default().push(words);
            }
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Link { inlines: inner, .. } => collect(inner, printed),
            // A date has other words in another language.
            _ => {}
        }
    }
}

/// Without what depends on where the words stand: the capital and the full stop.
fn even(words: &str) -> String {
    let words = words.trim().trim_end_matches(['.', ';']);
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use crate::lints::complaints;
    use consortia::document::marks::{ANSWER, END, KEY};

    fn of(one: &str, other: &str) -> Vec<String> {
        let mark = |words: &str| format!("{ANSWER}termination.notice{KEY}{words}{END}");
        let (one, other) = (mark(one), mark(other));
        let markdown = format!(
            "# T\n\n## K {{#k .key-information}}\n\n| A | B |\n| --- | --- |\n| C | {one} |\n\n## Terms {{#terms .terms}}\n\n### A {{#a}}\n\n1. {other}\n"
        );
        complaints(super::lint, &markdown, 2)
    }

    #[test]
    fn a_number_that_differs_between_two_places_is_found() {
        assert_eq!(of("3 months", "6 months").len(), 1);
    }

    #[test]
    fn a_capital_and_a_full_stop_are_no_difference() {
        assert_eq!(of("three months", "Three months.").len(), 0);
    }
}
