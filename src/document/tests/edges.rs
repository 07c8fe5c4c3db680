//! What few templates do: lists in notices and definitions, ids in odd places, very deep nesting.

use super::{built, numbered, problems};
use crate::document::{Block, Document, Inline, plain};

fn terms(clauses: &str) -> String {
    format!("# T\n\n## X {{.terms}}\n\n### A {{#a}}\n\n{clauses}\n")
}

fn headings(document: &Document) -> Vec<String> {
    let all = document.divisions.iter();
    all.map(|division| plain(&division.heading)).collect()
}

#[test]
fn clauses_are_numbered_to_four_levels_below_their_heading() {
    let document = built(&terms(
        "1. one\n   1. two\n      1. three\n         1. {#d} four, [](#d)\n         1. four\n",
    ));
    assert_eq!(
        numbered(&document),
        [
            "clause 1 A:",
            "clause 1.1 one",
            "clause 1.1(a) two",
            "clause 1.1(a)(i) three",
            "clause 1.1(a)(i)(A) four, clause 1.1(a)(i)(A)",
            "clause 1.1(a)(i)(B) four",
        ]
    );
}

#[test]
fn a_reference_may_give_the_number_alone() {
    let document = built(
        "# T\n\n## X {.terms}\n\n### A {#a}\n\n1. {#b} From [](#a \"number\") to [](#b \"number\") and [](#r \"number\").\n\
         \n## R {#s .schedule}\n\n1. {#r} Rule of [](#s \"number\").\n",
    );
    assert_eq!(numbered(&document)[1], "clause 1.1 From 1 to 1.1 and 1.");
    assert_eq!(
        numbered(&document)[2],
        "paragraph 1 of Schedule 1 Rule of 1."
    );
}

#[test]
fn strong_words_within_a_sentence_start_no_sentence_and_keep_their_spaces() {
    let document = built(&terms("1. See **[](#a)** and [the first ](#a)clause."));
    assert_eq!(
        numbered(&document)[1],
        "clause 1.1 See clause 1 and the first clause."
    );
}

#[test]
fn lists_in_notices_and_bullets_are_numbered_and_can_be_referred_to() {
    let document = built(
        "# T\n\n## N\n\n> 1. one\n> 1. {#second} two\n\n- point\n  1. three\n\nSee [](#second).\n",
    );
    let Block::Notice(inside) = &document.divisions[0].blocks[0] else {
        panic!("the notice is gone")
    };
    let labels: Vec<_> = inside
        .iter()
        .map(|block| match block {
            Block::Clause(clause) => clause.number.label(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(labels, ["1", "2"]);
    let Block::Bullets(items) = &document.divisions[0].blocks[1] else {
        panic!("the bullets are gone")
    };
    assert!(
        matches!(&items[0].blocks[1], Block::Clause(clause) if clause.number.label() == "3"),
        "{items:?}"
    );
    assert!(document.plain_text().ends_with("See paragraph 2."));
}

#[test]
fn lists_in_definitions_are_numbered_in_each() {
    let document = built(
        "# T\n\n## D {.definitions}\n\nWork\n: either\n\n  1. {#this} this\n  1. that\n\nArea\n: all of\n\n  1. here\n\n\
         ## X\n\nWork in the Area, see [](#this).\n",
    );
    let Block::Definitions(entries) = &document.divisions[0].blocks[0] else {
        panic!("the definitions are gone")
    };
    let labels: Vec<Vec<&str>> = entries
        .iter()
        .map(|entry| {
            let clauses = entry.meaning.iter().filter_map(|block| match block {
                Block::Clause(clause) => Some(clause.number.label()),
                _ => None,
            });
            clauses.collect()
        })
        .collect();
    assert_eq!(labels, [vec!["(a)"], vec!["(a)", "(b)"]]);
    assert!(document.plain_text().ends_with("see paragraph (a)."));
}

#[test]
fn every_reference_to_nothing_has_its_own_line() {
    let found = problems(&terms("1. See [](#none).\n1. And [it](#none).\n"));
    let lines: Vec<bool> = found
        .iter()
        .zip(["(line 7 ", "(line 8 "])
        .map(|(problem, line)| problem.contains(line))
        .collect();
    assert_eq!(lines, [true, true], "{found:?}");
}

#[test]
fn an_id_on_text_without_a_number_is_a_problem() {
    for text in [
        "{#odd} Words.",
        "- {#odd} Words.",
        "> {#odd} Words.",
        "1. One.\n\n   {#odd} Words.",
    ] {
        let found = problems(&terms(text));
        assert!(
            matches!(&found[..], [only] if only.contains("\"odd\" stands on text without a number")),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_document_has_one_title() {
    assert!(problems("## X\n\nWords.\n")[0].starts_with("the document has no title"));
    assert!(problems("# A\n\n# B\n\nWords.\n")[0].contains("second title (line 3 "));
}

#[test]
fn what_is_left_out_uses_no_term_and_an_empty_list_of_terms_takes_its_division_along() {
    let document = built(
        "# T\n\n## D {.definitions}\n\nIn this text:\n\nWork\n: what is done\n\n## Work {.schedule}\n\n### Work too\n\n\
         ## X\n\nNothing.\n",
    );
    assert_eq!(document.terms.pruned, ["Work"]);
    assert_eq!(headings(&document), ["X"]);
}

#[test]
fn a_term_is_used_in_the_plural_in_the_possessive_and_never_within_a_word() {
    for (text, used) in [
        ("The Works begin.", true),
        ("The Work's end.", true),
        ("Work\u{2019}s end", true),
        ("(Work)", true),
        ("**Work**", true),
        ("Workers and Rework", false),
        ("work", false),
    ] {
        let document = built(&format!(
            "# T\n\n## D {{.definitions}}\n\nWork\n: all\n\n## X\n\n{text}\n"
        ));
        assert_eq!(document.terms.kept == ["Work"], used, "{text}");
    }
}

#[test]
fn very_deep_nesting_is_a_problem_and_not_a_crash() {
    let mut lists = String::new();
    for depth in 0..300 {
        lists.push_str(&format!("{}1. x\n", "   ".repeat(depth)));
    }
    for deep in [
        format!("{} x", ">".repeat(10_000)),
        format!("{} x", "- ".repeat(10_000)),
        lists,
    ] {
        let found = problems(&format!("# T\n\n## X\n\n{deep}\n"));
        assert!(
            found[0].starts_with("lists, notices or emphasis stand too deep"),
            "{found:?}"
        );
    }
}

#[test]
fn a_caption_belongs_to_the_table_after_it_and_never_comes_from_an_answer() {
    let table = "| H |\n| --- |\n| c |\n";
    let document = built(&format!("# T\n\n## X\n\nTable: Money\n\n{table}"));
    let [Block::Table(found)] = &document.divisions[0].blocks[..] else {
        panic!("{:?}", document.divisions[0].blocks)
    };
    assert_eq!(found.caption, Some(vec![Inline::Text("Money".to_owned())]));
    let answer = crate::document::escape_markdown("Table: Money");
    let document = built(&format!("# T\n\n## X\n\n{answer}\n\n{table}"));
    assert!(
        matches!(&document.divisions[0].blocks[..], [Block::Paragraph(_), Block::Table(table)] if table.caption.is_none())
    );
}
