//! Answers and templates made to do harm: answers come out as they are, templates never crash the program.

use super::{built, marks, shape};
use crate::document::{Block, Document, Inline, Meta, build, escape_markdown};
use crate::output::{Format, write_text as write};
use proptest::prelude::*;

/// The answers of a document with their line breaks, in order.
fn answers(document: &Document) -> Vec<String> {
    fn words(inlines: &[Inline]) -> String {
        let all = inlines.iter().map(|inline| match inline {
            Inline::Text(text) => text.as_str(),
            Inline::Break => "\n",
            other => panic!("an answer holds {other:?}"),
        });
        all.collect()
    }
    fn look(inlines: &[Inline], out: &mut Vec<String>) {
        for inline in inlines {
            match inline {
                Inline::Answer { inlines, .. } => out.push(words(inlines)),
                Inline::Strong(inner) | Inline::Emphasis(inner) => look(inner, out),
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    look(&document.title, &mut out);
    for division in &document.divisions {
        look(&division.heading, &mut out);
        crate::document::model::visit(&division.blocks, "", &mut |inlines, _| {
            look(inlines, &mut out);
        });
    }
    out
}

fn marked(answer: &str) -> String {
    let text = format!("{}k.e_y{}{answer}{}", marks::ANSWER, marks::KEY, marks::END);
    escape_markdown(&text).into_owned()
}

fn with(answer: &str) -> Document {
    let marked = marked(answer);
    built(&format!(
        "# {marked}\n\n## {marked}\n\n{marked}\n\n**{marked}** *{marked}*\n\n{marked}:\n\n## X {{.terms}}\n\n\
         ### {marked} {{#a}}\n\n1. {marked}\n   1. {{#b}} {marked}\n1. **{marked}**\n\n- {marked}\n- {marked}\n\n\
         Table: {marked}\n\n| {marked} | H |\n| --- | --- |\n| {marked} | {marked} |\n| {marked}|{marked} |\n\n\
         > {marked}\n\nTerm\n: {marked}\n\nTerm {marked} Term\n"
    ))
}

/// How often the answer stands in the document above.
const PLACES: usize = 21;

/// What Markdown is made of, and what answers of harm would hold.
const PIECES: &[&str] = &[
    "#",
    "##",
    "{#a}",
    "{#b .terms}",
    "- ",
    "1. ",
    "2) ",
    "> ",
    "|",
    "\\",
    "\\\\",
    "`",
    "```",
    "~~~",
    "*",
    "**",
    "_",
    "__",
    "[",
    "](#a)",
    "](#none)",
    "](javascript:x)",
    "<b>",
    "</div>",
    "<!--",
    "&amp;",
    "&#92;",
    "&",
    "===",
    "---",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\t",
    "    ",
    " ",
    "  \n",
    "Table: ",
    ": ",
    "Term",
    "a",
    "word.",
    "ŵ",
    "é",
    "😀",
    "\u{a0}",
    "\u{2003}",
    "\u{85}",
    "\u{c}",
    "\u{b}",
    "\u{1b}",
    "\u{202e}",
    "\u{2028}",
    "http://x.org",
    "<x@y.z>",
    "[x]: /y",
    "[^1]",
    "$x$",
    "![a](b)",
    "\"number\"",
    "%%",
    "+ ",
    "* ",
    "***",
    "| --- |",
    "^",
    "=",
    "!",
    "\u{feff}",
];

fn made_of(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(pieces), 1..24)
        .prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn an_answer_comes_out_as_it_is_and_changes_nothing_around_it(answer in made_of(PIECES)) {
        let document = with(&answer);
        prop_assert_eq!(shape(&document), shape(&with("plain")));
        let expected = answer.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        prop_assert_eq!(answers(&document), vec![expected; PLACES]);
    }

    #[test]
    fn no_template_crashes_the_program(template in made_of(PIECES), marks in made_of(&[
        "\u{fdd0}", "\u{fdd1}", "\u{fdd2}", "\u{fdd3}", "\u{fdd4}", "\u{fdd5}", "\u{fdd6}", "a", "\n", "\n\n", "# ", "- ", "[](#a)",
    ])) {
        for text in [
            format!("# T\n\n## X {{.terms}}\n\n### A {{#a}}\n\n1. {{#b}} y\n\n{template}{marks}{template}"),
            format!("{marks}{template}\n\n{template}\n\n# T\n\n## S {{.schedule}}\n\n- {template}\n  1. {marks}"),
        ] {
            if let Ok(document) = build(&text, Meta::default()) {
                for format in [Format::Markdown, Format::Html, Format::Text] {
                    write(&document, format);
                }
                let words = document.plain_text();
                prop_assert!(!words.contains(|c| ('\u{fdd0}'..='\u{fdef}').contains(&c)), "{words:?}");
                document.gaps();
                document.numbered();
            }
        }
    }
}

#[test]
fn an_id_in_an_answer_is_text() {
    let document = with("{#b} [](#a)");
    let Some(Block::Clause(clause)) = document.divisions[1].blocks.first() else {
        panic!("the clause is gone")
    };
    assert_eq!(clause.id.as_deref(), Some("a"));
    assert_eq!(answers(&document)[7], "{#b} [](#a)");
}
