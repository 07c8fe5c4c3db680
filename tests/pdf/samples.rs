//! Documents to write.

use crate::trials;
use consortia::document::marks::{ANSWER, END, GAP, KEY};
use consortia::document::{Document, Meta, build, escape_markdown};
use consortia::output::pdf::{Look, write};

/// The document as PDF, with the usual look.
#[track_caller]
pub fn written(document: &Document) -> Vec<u8> {
    write(document, &Look::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// A document from Markdown.
#[track_caller]
pub fn built(markdown: &str) -> Document {
    let meta = Meta {
        lang: "en-GB".to_owned(),
        status: Some("Draft for discussion".to_owned()),
        version: Some("0.2".to_owned()),
        generator: "consortia 1.0".to_owned(),
        ..Meta::default()
    };
    build(markdown, meta).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A document with every kind of division, block and running text.
pub fn rich() -> Document {
    built(include_str!("../../src/output/samples/rich.md"))
}

/// What an answer puts into the text.
pub fn answer(key: &str, words: &str) -> String {
    format!(
        "{ANSWER}{}{KEY}{}{END}",
        escape_markdown(key),
        escape_markdown(words)
    )
}

/// What stands where an answer is missing.
pub fn gap(key: &str, words: &str) -> String {
    format!(
        "{GAP}{}{KEY}{}{END}",
        escape_markdown(key),
        escape_markdown(words)
    )
}

/// Every example, as its answers ask for it.
pub fn examples() -> Vec<(String, Document)> {
    let templates =
        consortia::template::Templates::built_in().expect("the templates are well formed");
    consortia::examples::EXAMPLES
        .iter()
        .map(|example| {
            let trial = trials::trial(example.name, &trials::agreement(example), None, &templates);
            let trial = trial.unwrap_or_else(|error| panic!("{error}"));
            (trial.name, trial.document)
        })
        .collect()
}
