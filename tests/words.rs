//! Every clause, number and word of the model is in every format, as a reader of that format finds it: pulldown-cmark
//! for Markdown, html5gum for web pages, the zip and XML of Word, whose
//! numbers are compared in `word/`. PDF has tests of its own.

#[path = "support/pieces.rs"]
mod pieces;
#[path = "support/trials.rs"]
mod trials;

use consortia::output::{Format, Looks, write};
use consortia::template::Templates;
use consortia::verify::read;
use pieces::Numbers;

#[test]
fn every_example_says_the_same_in_every_format() {
    let templates = Templates::built_in().expect("the templates are well formed");
    for example in consortia::examples::EXAMPLES {
        let agreement = trials::agreement(example);
        let trial = trials::trial(example.name, &agreement, None, &templates)
            .unwrap_or_else(|error| panic!("{error}"));
        for format in [Format::Markdown, Format::Html, Format::Text, Format::Docx] {
            let bytes = write(&trial.document, format, &Looks::default()).expect("a document");
            let lines = read(&bytes, format).expect("it can be read");
            let name = format!("{}.{}", example.name, format.extension());
            let numbers = if format == Format::Docx {
                Numbers::Live
            } else {
                Numbers::Words
            };
            pieces::holds(&name, &lines.concat(), numbers, &trial.document);
        }
    }
}
