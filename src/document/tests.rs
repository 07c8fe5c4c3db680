//! What the model promises: numbers, references, terms, marks, and that no answer becomes structure.

mod edges;
mod hostile;
mod pictures;

use super::*;
use proptest::prelude::*;

fn built(markdown: &str) -> Document {
    match build(markdown, Meta::default()) {
        Ok(document) => document,
        Err(problems) => panic!("{problems:?}"),
    }
}

fn problems(markdown: &str) -> Vec<String> {
    let problems = build(markdown, Meta::default()).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

/// Number and words of every numbered piece.
fn numbered(document: &Document) -> Vec<String> {
    let all = document.numbered().into_iter();
    all.map(|n| {
        let heading = n.heading.map(|h| format!(" {h}:")).unwrap_or_default();
        format!("{}{heading} {}", n.number, n.text)
            .trim_end()
            .to_owned()
    })
    .collect()
}

const TERMS: &str = "\
# Agreement

## Parties {.parties}

1. First
1. Second

## Background {.recitals}

1. Why
1. {#how} How

## A. Terms {#a .part}

### Start {#start}

1. It starts.
1. {#deep} These hold:
   1. one
   1. {#two} two
      1. {#fine} fine
      1. finer

      and more of two

## B. More {#b .part}

### Next {#next}

Words outside the list.

1. See [](#start), [](#deep), [](#two), [](#fine), [](#how), [](#rules), [](#second-rule) and [the rules](#rules).

   A second paragraph.

1. Last.

## Rules {#rules .schedule}

1. As [](#second-rule) and [](#rules) say.
1. {#second-rule} Second rule:
   1. {#part-of-it} with a part, [](#part-of-it)

## Empty {#empty .schedule}

## Facts {#facts .schedule}

1. See [](#second-rule) and [](#facts).
";

#[test]
fn clauses_recitals_parties_and_schedules_are_numbered() {
    let document = built(TERMS);
    assert_eq!(
        numbered(&document),
        [
            "party (1) First",
            "party (2) Second",
            "recital (A) Why",
            "recital (B) How",
            "clause 1 Start:",
            "clause 1.1 It starts.",
            "clause 1.2 These hold:",
            "clause 1.2(a) one",
            "clause 1.2(b) two\nand more of two",
            "clause 1.2(b)(i) fine",
            "clause 1.2(b)(ii) finer",
            "clause 2 Next: Words outside the list.",
            "clause 2.1 See clause 1, clause 1.2, clause 1.2(b), clause 1.2(b)(i), recital (B), Schedule 1, \
             paragraph 2 of Schedule 1 and the rules.\nA second paragraph.",
            "clause 2.2 Last.",
            "paragraph 1 of Schedule 1 As paragraph 2 and this Schedule say.",
            "paragraph 2 of Schedule 1 Second rule:",
            "paragraph 2(a) of Schedule 1 with a part, paragraph 2(a)",
            "paragraph 1 of Schedule 2 See paragraph 2 of Schedule 1 and this Schedule.",
        ]
    );
}

#[test]
fn a_heading_with_nothing_under_it_is_left_out_before_numbering() {
    let document = built(TERMS);
    let headings: Vec<String> = document
        .divisions
        .iter()
        .map(|d| plain(&d.heading))
        .collect();
    assert_eq!(
        headings,
        [
            "Parties",
            "Background",
            "A. Terms",
            "B. More",
            "Rules",
            "Facts"
        ]
    );
    let document =
        built("# T\n\n## X {.terms}\n\n### Gone {#gone}\n\n### Here {#here}\n\n1. Words.\n");
    assert_eq!(numbered(&document), ["clause 1 Here:", "clause 1.1 Words."]);
}

#[test]
fn a_reference_to_nothing_is_a_problem_with_the_nearest_right_one() {
    let found = problems("# T\n\n## X {.terms}\n\n### Start {#start}\n\n1. See [](#strat).\n");
    assert_eq!(
        found,
        [
            "a reference leads to \"strat\", which is not in this document (line 7 of the rendered text); did you mean \"start\"?"
        ]
    );
}

#[test]
fn an_id_used_twice_is_a_problem() {
    let found = problems("# T\n\n## X {#x .terms}\n\n### A {#a}\n\n1. {#a} One.\n");
    assert_eq!(
        found,
        ["the id \"a\" is used twice (line 7 of the rendered text); it is used first on line 5"]
    );
}

#[test]
fn a_reference_that_starts_a_sentence_starts_with_a_capital() {
    let document = built(
        "# T\n\n## X {.terms}\n\n### A {#a}\n\n1. [](#a) says so. [](#a) does too, as [](#a) says.\n",
    );
    assert_eq!(
        numbered(&document)[1],
        "clause 1.1 Clause 1 says so. Clause 1 does too, as clause 1 says."
    );
}

#[test]
fn terms_that_nothing_uses_are_left_out_and_the_rest_is_in_order() {
    let document = built(
        "# T\n\n## Words {.definitions}\n\nWork\n: what is done in the Area.\n\nArea\n: the place.\n\n\
         Budget\n: money as the Treasurer says.\n\nTreasurer\n: who keeps the Budget.\n\nPartner\n: a body.\n\n\
         ## X {.terms}\n\n### A {#a}\n\n1. The Partners do the Work. Budgeting is no term.\n",
    );
    assert_eq!(document.terms.kept, ["Area", "Partner", "Work"]);
    assert_eq!(document.terms.pruned, ["Budget", "Treasurer"]);
    let Block::Definitions(entries) = &document.divisions[0].blocks[0] else {
        panic!("the definitions are gone")
    };
    assert_eq!(
        entries.iter().map(|e| e.term.as_str()).collect::<Vec<_>>(),
        ["Area", "Partner", "Work"]
    );
}

#[test]
fn gaps_know_the_clause_that_they_stand_in() {
    let gap = format!(
        "{}a\\_b.c{}the day \\*, open{}",
        marks::GAP,
        marks::KEY,
        marks::END
    );
    let document = built(&format!(
        "# T\n\n## N {{.notice}}\n\n{}\n\n## X {{.terms}}\n\n### A {{#a}}\n\n1. On {gap}. Again {gap}.\n",
        marks::BLANKS
    ));
    let gaps = document.gaps();
    assert_eq!(
        gaps,
        [GapAt {
            key: "a_b.c".into(),
            text: "the day *, open".into(),
            place: "clause 1.1".into()
        }]
    );
    assert_eq!(document.divisions[0].blocks, [Block::Blanks(gaps)]);
}

#[test]
fn marks_without_their_fellows_leave_only_text() {
    for text in [
        "\u{fdd0}key",
        "\u{fdd0}key\u{fdd1}text",
        "text\u{fdd2}\u{fdd1}",
        "\u{fdd4}x",
        "\u{fdd3}\u{fdd0}",
    ] {
        let document = built(&format!("# T\n\n## X\n\nbefore {text} after\n"));
        let words = document.plain_text();
        assert!(
            words.contains("before") && words.contains("after"),
            "{words:?}"
        );
        assert!(
            !words
                .chars()
                .any(|c| ('\u{fdd0}'..='\u{fdef}').contains(&c)),
            "{words:?}"
        );
    }
}

#[test]
fn only_safe_links_keep_their_address() {
    let document =
        built("# T\n\n## X\n\n[a](https://example.org) [b](javascript:alert) <b>c</b>\n");
    assert_eq!(
        document.divisions[0].blocks,
        [Block::Paragraph(vec![
            Inline::Link {
                href: "https://example.org".into(),
                inlines: vec![Inline::Text("a".into())]
            },
            Inline::Text(" ".into()),
            Inline::Text("b <b>c</b>".into()),
        ])]
    );
}

/// What a document is made of, without its words.
fn shape(document: &Document) -> String {
    fn inlines(all: &[Inline], out: &mut String) {
        for inline in all {
            match inline {
                Inline::Text(_) | Inline::Break => {}
                Inline::Strong(inner) => {
                    out.push('*');
                    inlines(inner, out);
                }
                Inline::Emphasis(inner) => {
                    out.push('_');
                    inlines(inner, out);
                }
                Inline::Answer { key, .. } => out.push_str(&format!("<{key}>")),
                other => out.push_str(&format!("{other:?}")),
            }
        }
    }
    fn blocks(all: &[Block], out: &mut String) {
        for block in all {
            match block {
                Block::Paragraph(text) => {
                    out.push('p');
                    inlines(text, out);
                }
                Block::Clause(clause) => {
                    out.push_str(&format!("c{}{:?}[", clause.number.label(), clause.id));
                    blocks(&clause.blocks, out);
                    out.push(']');
                }
                Block::Table(table) => {
                    out.push_str(&format!("t{}x{}", table.header.len(), table.rows.len()));
                    table
                        .rows
                        .iter()
                        .flatten()
                        .for_each(|cell| inlines(cell, out));
                }
                Block::Bullets(items) => items.iter().for_each(|item| {
                    out.push('-');
                    blocks(&item.blocks, out);
                }),
                Block::Definitions(entries) => entries.iter().for_each(|entry| {
                    out.push_str(&format!(":{}", entry.term));
                    blocks(&entry.meaning, out);
                }),
                Block::Notice(inner) => {
                    out.push('>');
                    blocks(inner, out);
                }
                other => out.push_str(&format!("{other:?}")),
            }
        }
    }
    let mut out = String::new();
    for division in &document.divisions {
        out.push_str(&format!("\n{:?}{:?}", division.kind, division.id));
        inlines(&division.heading, &mut out);
        blocks(&division.blocks, &mut out);
    }
    out
}

fn with(answer: &str) -> Document {
    let bare = escape_markdown(answer);
    let marked = escape_markdown(&format!(
        "{}k.e_y{}{answer}{}",
        marks::ANSWER,
        marks::KEY,
        marks::END
    ))
    .into_owned();
    built(&format!(
        "# {bare} title\n\n## For {bare}\n\n{marked}\n\n{bare} word\n\n## Marked {marked} {{#h .terms}}\n\n\
         ### A {{#a}}\n\n1. {marked}\n1. **{marked}** and {bare}.\n   1. {marked}\n\n\
         - {marked}\n\n| H | I |\n| --- | --- |\n| {marked} | {bare} |\n\n> {marked}\n"
    ))
}

proptest! {
    #[test]
    fn no_answer_becomes_structure(answer in "[ -~\n\t\u{1}\u{1b}\u{202e}ŵé€😀|#*_`<>{}\\[\\]()!&\\\\~^$:+=.-]{1,60}") {
        let answer = answer.trim();
        prop_assume!(!answer.is_empty());
        let document = with(answer);
        prop_assert_eq!(shape(&document), shape(&with("plain")));
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = words(&document.plain_text());
        prop_assert!(text.contains(&words(answer)), "{text:?} lacks {answer:?}");
    }
}
