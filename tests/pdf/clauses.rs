//! Every numbered clause is on the pages, with its number and words, in order.

use crate::pieces::{Numbers, close};
use crate::poppler::Read;
use crate::samples::{built, examples, rich, written};
use consortia::document::Document;

fn holds_its_clauses(name: &str, document: &Document) {
    let Some(read) = Read::of(&written(document)) else {
        return;
    };
    crate::pieces::holds(name, &read.pages().concat(), Numbers::Words, document);
}

#[test]
fn every_example_holds_its_clauses() {
    for (name, document) in examples() {
        holds_its_clauses(&name, &document);
    }
    holds_its_clauses("rich", &rich());
}

#[test]
fn large_documents_hold_their_clauses() {
    for (name, document) in crate::large::all() {
        if name != "tall row" {
            holds_its_clauses(&name, &document);
        }
    }
}

#[test]
fn what_looks_like_code_is_words() {
    let words = r#"#panic() $x$ @ref <label> *x* _y_ `z` \ // /* https://x.org/a #"x" [b] = H - i + j ~ --- end"#;
    let escaped = crate::samples::answer("purpose.aim", words);
    let document = built(&format!(
        "# T {escaped}\n\n## D {escaped} {{.terms}}\n\n### C {escaped}\n\n1. {escaped}\n\n| {escaped} | b |\n| --- | --- |\n| {escaped} | c |\n"
    ));
    let Some(read) = Read::of(&written(&document)) else {
        return;
    };
    let text = close(&read.pages().concat());
    assert_eq!(text.matches(&close(words)).count(), 6, "{text}");
}

#[test]
fn letters_with_signs_can_be_searched_and_copied() {
    let words = "Tŷ Ŵyn â’r ŷd, Siân Òg, Ó Súilleabháin, £1,234 – fi ffl “x”";
    let document = built(&format!("# {words}\n\n## D\n\n**{words}** and *{words}*\n"));
    let Some(read) = Read::of(&written(&document)) else {
        return;
    };
    let text = close(&read.pages().concat());
    assert_eq!(text.matches(&close(words)).count(), 3, "{text}");
    assert!(read.info().contains(words));
}

#[test]
fn letters_that_no_font_has_are_told_by_number_and_control_characters_do_no_harm() {
    let document = built("# T\n\n## D\n\na中b 😀 c\u{1b}[31md\u{202e}e\n");
    let Some(read) = Read::of(&written(&document)) else {
        return;
    };
    let text = close(&read.pages().concat());
    assert!(
        text.contains("a[U+4E2D]b[U+1F600]c[U+241B][31md\u{fffd}e"),
        "{text}"
    );
}
