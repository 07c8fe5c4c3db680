//! Answers are text: whatever stands in one comes out as itself and changes nothing around it.

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::checklist::{self, Kind};
use consortia::document::Document;
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::output::{Format, write_text as write};
use consortia::template::Templates;
use consortia::values::{Answer, Row, Value};
use proptest::prelude::*;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Templates> =
    LazyLock::new(|| Templates::built_in().expect("the built-in templates are well formed"));

static EXAMPLE: LazyLock<Agreement> = LazyLock::new(|| {
    let example = EXAMPLES
        .iter()
        .find(|example| example.name == "lead-body-consortium")
        .expect("the example is there");
    AnswersFile::new(Source::new(example.name, example.text))
        .agreement()
        .clone()
});

/// The example with a text in every place that takes any text: texts, lists of texts, columns of lists.
fn with(text: &str) -> Agreement {
    let mut agreement = EXAMPLE.clone();
    for item in checklist::ITEMS {
        for question in item.questions {
            let path = checklist::path(item, question);
            if let Answer::Given(value) = agreement.get(&path).clone() {
                agreement.set(&path, Answer::Given(replaced(value, question.kind, text)));
            }
        }
    }
    agreement
}

fn replaced(value: Value, kind: Kind, text: &str) -> Value {
    match (value, kind) {
        (Value::Text(_), _) => Value::Text(text.to_owned()),
        (Value::Lines(lines), _) => Value::Lines(lines.iter().map(|_| text.to_owned()).collect()),
        (Value::Rows(rows), Kind::Rows(_)) => Value::Rows(
            rows.into_iter()
                .map(|row| replaced_row(row, text))
                .collect(),
        ),
        (value, _) => value,
    }
}

fn replaced_row(mut row: Row, text: &str) -> Row {
    for (_, answer) in &mut row.cells {
        match answer {
            Answer::Given(Value::Text(old)) => text.clone_into(old),
            Answer::Given(Value::Lines(lines)) => {
                lines.iter_mut().for_each(|line| text.clone_into(line))
            }
            _ => {}
        }
    }
    row
}

fn drafted(agreement: &Agreement) -> Document {
    draft(agreement, &[], &TEMPLATES, &Options::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// The numbered pieces of a document, without their words.
fn shape(document: &Document) -> Vec<(Option<String>, String)> {
    document
        .numbered()
        .into_iter()
        .map(|piece| (piece.id, piece.number))
        .collect()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a browser shows, near enough: no tags, no style, entities as characters.
fn shown(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let mut out = String::new();
    let mut rest = body;
    while let Some((text, tag)) = rest.split_once('<') {
        out.push_str(text);
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        if !matches!(tag, "strong" | "/strong" | "em" | "/em") {
            out.push(' ');
        }
        rest = after;
    }
    out.push_str(rest);
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        out = out.replace(entity, character);
    }
    out
}

/// What a reader of Markdown sees.
fn read_back(markdown: &str) -> String {
    use pulldown_cmark::{Event, Options, Parser};
    let mut out = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                out.push_str(&text)
            }
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(tag)
                if !matches!(
                    tag,
                    pulldown_cmark::TagEnd::Strong | pulldown_cmark::TagEnd::Emphasis
                ) =>
            {
                out.push(' ')
            }
            _ => {}
        }
    }
    out
}

#[track_caller]
fn survives(text: &str) {
    let plain = drafted(&with("plain"));
    let document = drafted(&with(text));
    assert_eq!(
        shape(&document),
        shape(&plain),
        "the structure changes with {text:?}"
    );
    let wanted = words(&consortia::document::visible(text));
    let wanted = wanted.trim_end_matches(['.', ',', ';', ':']);
    for (format, text) in [
        ("the model", document.plain_text()),
        ("Markdown", read_back(&write(&document, Format::Markdown))),
        ("HTML", shown(&write(&document, Format::Html))),
        ("text", write(&document, Format::Text)),
    ] {
        let text = words(&consortia::document::visible(&text));
        assert!(text.contains(wanted), "{format} lacks {wanted:?}");
    }
}

#[test]
fn well_known_tricks_come_out_as_themselves() {
    for text in [
        "{{ 7 * 7 }} {% include \"mou.md\" %} <# no #>",
        "# Heading {#id .schedule}",
        "{#timeframe} 1. item",
        "1. one",
        "- [x] done",
        "<script>alert(1)</script><!-- x --> &amp; &lt; &#39;",
        "[](#termination) [a](javascript:x) ![i](x)",
        "| a | b |",
        "a | b \\| c \\",
        "**bold** _under_score_ `code` ~~gone~~ ***",
        "> quote",
        "---",
        "Table: not a caption",
        "Term : meaning",
        "$x$ ^sup^ ==mark== :smile: http://example.org a@b.org",
        "\u{1}\u{1b}[31mred\u{7}",
        "\u{202e}backwards",
        "Tŷ Gŵyr & Söhne's “Café” – ½ £5 😀",
    ] {
        survives(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn any_text_comes_out_as_itself(text in "[A-Za-z][ -~\u{1}\u{1b}\u{202e}ŵé€|#*_`<>{}\\[\\]()!&\\\\~^$:+=-]{0,50}[A-Za-z]") {
        survives(&text);
    }
}
