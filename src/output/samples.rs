//! Documents that the tests of all writers use.

use super::{label, status_line};
use crate::document::marks::{ANSWER, END, KEY};
use crate::document::{Block, Document, Meta, build, escape_markdown, plain, visible};

/// A document with every kind of division, block and running text.
pub(super) fn rich() -> Document {
    built(include_str!("samples/rich.md"))
}

/// Answers that try to be something else, each in every place that an answer can stand in.
pub(super) fn hostile() -> Document {
    const ANSWERS: [&str; 24] = [
        "1. one",
        "1) one",
        "- one",
        "+ one",
        "# one #",
        "> one",
        "=====",
        "---",
        ": meaning",
        "    code",
        "```\ncode\n```",
        "`code` *stressed* **strong** _low_ ~~gone~~",
        "[text](https://example.org) ![image](x.png) [^1]",
        "<script>alert('x')</script> <!-- note --> <b onclick=\"x\">",
        "https://example.org/a_b?c=d&copy=1",
        "&amp; &#42; &lt; AT&T & Co.",
        r"C:\temp\",
        "a | b || c \\",
        "{#id .class} {{ name }} {% if %}",
        "$x$ @name :word: ==mark== ^up^",
        "Line one\nLine two\n\n- Line four",
        "\u{1b}[31mred\u{7f} \u{202e}turned\u{2066}",
        "Ŵyn & Siân’s “Tŷ” – naïve £1,234.56",
        "*",
    ];
    let mut source = String::from("# Hostile\n\n## Words\n");
    for answer in ANSWERS {
        let answer = format!("{ANSWER}item.key{KEY}{}{END}", escape_markdown(answer));
        source.push_str(&format!(
            "\n### {answer}\n\n{answer}\n\n1. {answer}\n2. x{answer}y\n\n- {answer}\n\n**{answer}** and *{answer}*.\n\n> {answer}\n\n| {answer} | b |\n| --- | --- |\n| {answer} | {answer} |\n"
        ));
    }
    built(&source)
}

pub(super) fn built(source: &str) -> Document {
    let meta = Meta {
        lang: "en-GB".to_owned(),
        status: Some("Draft for discussion".to_owned()),
        version: Some("0.2".to_owned()),
        generator: "consortia 1.0".to_owned(),
        ..Meta::default()
    };
    build(source, meta).expect("the sample holds together")
}

/// The words of a text, however they are spaced.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// The words of a document in the order in which they are printed, numbers included.
pub(super) fn words_of(document: &Document) -> Vec<String> {
    let mut out = plain(&document.title);
    out.push(' ');
    out.push_str(&plain(&status_line(document).unwrap_or_default()));
    for division in &document.divisions {
        out.push(' ');
        if let Some(number) = &division.number {
            out.push_str(&format!("{}: ", number.label()));
        }
        out.push_str(&plain(&division.heading));
        walk(&division.blocks, &mut out);
    }
    words(&visible(&out))
}

fn walk(blocks: &[Block], out: &mut String) {
    for block in blocks {
        out.push(' ');
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => out.push_str(&plain(text)),
            Block::Clause(clause) => {
                out.push_str(&label(clause));
                out.push(' ');
                out.push_str(&clause.heading.as_deref().map(plain).unwrap_or_default());
                walk(&clause.blocks, out);
            }
            Block::Bullets(items) => items.iter().for_each(|item| walk(&item.blocks, out)),
            Block::Table(table) => {
                if let Some(caption) = &table.caption {
                    out.push_str(&format!("Table: {} ", plain(caption)));
                }
                for cell in table.header.iter().chain(table.rows.iter().flatten()) {
                    out.push_str(&plain(cell));
                    out.push(' ');
                }
            }
            Block::Definitions(entries) => {
                for entry in entries {
                    out.push_str(&format!(" {}:", entry.term));
                    walk(&entry.meaning, out);
                }
            }
            Block::Notice(inner) => walk(inner, out),
            Block::Figure(picture) => out.push_str(&picture.alt),
            Block::Blanks(gaps) if gaps.is_empty() => out.push_str("None."),
            Block::Blanks(gaps) => {
                for gap in gaps {
                    out.push_str(&format!(" {}", gap.text));
                    if !gap.place.is_empty() {
                        out.push_str(&format!(" ({})", gap.place));
                    }
                }
            }
        }
    }
}
