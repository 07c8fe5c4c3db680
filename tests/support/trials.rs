//! Drafts to look through: every example as it is, and as each document at each depth.

#![allow(dead_code)] // Not every test file uses every helper.

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::document::Document;
use consortia::drafting::{Options, draft};
use consortia::examples::{EXAMPLES, Example};
use consortia::template::{DocumentKind, Templates};
use consortia::values::{Answer, Value};

/// A draft, and what it was made from.
pub struct Trial {
    /// What it is, for a report.
    pub name: String,
    /// The answers.
    pub agreement: Agreement,
    /// Which document.
    pub kind: DocumentKind,
    /// The draft.
    pub document: Document,
}

/// The answers of an example.
pub fn agreement(example: &Example) -> Agreement {
    let file = AnswersFile::new(Source::new(example.name, example.text));
    file.agreement().clone()
}

/// Drafts an agreement; `None` takes the document that it names.
pub fn trial(
    name: &str,
    agreement: &Agreement,
    kind: Option<DocumentKind>,
    templates: &Templates,
) -> Trial {
    let findings = consortia::check::check(agreement);
    let options = Options {
        kind,
        made_on: None,
    };
    Trial {
        name: name.to_owned(),
        agreement: agreement.clone(),
        kind: kind.unwrap_or_else(|| DocumentKind::of(agreement)),
        document: draft(agreement, &findings, templates, &options)
            .unwrap_or_else(|error| panic!("{name}: {error}")),
    }
}

/// An agreement as it is, and as each document at each depth.
pub fn every_way(name: &str, agreement: &Agreement, templates: &Templates) -> Vec<Trial> {
    let mut trials = vec![trial(name, agreement, None, templates)];
    for kind in [DocumentKind::Mou, DocumentKind::Alliance] {
        for depth in ["short", "standard", "full"] {
            let mut agreement = agreement.clone();
            agreement.set("document.depth", Answer::Given(Value::Choice(depth)));
            let name = format!("{name} as {} at {depth} depth", kind.word());
            trials.push(trial(&name, &agreement, Some(kind), templates));
        }
    }
    trials
}

/// Every example in every way.
pub fn examples() -> Vec<Trial> {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    EXAMPLES
        .iter()
        .flat_map(|example| every_way(example.name, &agreement(example), &templates))
        .collect()
}
