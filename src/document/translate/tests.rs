//! The second language in small documents.

use super::super::marks::{ANSWER, END, KEY};
use super::super::{Meta, build};
use super::*;
use crate::document::Pair;
use crate::output::{Format, write_text as write};

fn words() -> Translations {
    let pair = |own: &str, second: &str| Pair {
        own: own.to_owned(),
        second: second.to_owned(),
    };
    let phrases = [
        ("Name", "Enw"),
        ("Partner", "Partner"),
        ("Detail", "Manylyn"),
        ("Signed for {1}", "Llofnodwyd ar ran {1}"),
        ("One thing is so.", "Felly y mae."),
        ("Changes", "Newidiadau"),
    ];
    Translations {
        lang: "cy".to_owned(),
        notice_heading: pair("Languages", "Ieithoedd"),
        notice: pair("A first edition.", "Argraffiad cyntaf."),
        unchecked: pair("Not checked.", "Heb ei wirio."),
        checked_notice: pair("Checked.", "Wedi'i wirio."),
        headings: [("timeframe".to_owned(), pair("Timeframe", "Amserlen"))].into(),
        phrases: phrases
            .map(|(own, second)| (own.to_owned(), second.to_owned()))
            .into(),
        ..Translations::default()
    }
}

#[track_caller]
fn translated(markdown: &str, words: &Translations, order: Order) -> Document {
    let mut document = build(markdown, Meta::default()).expect("the sample holds together");
    translate(&mut document, words, order);
    document
}

#[track_caller]
fn text(markdown: &str) -> String {
    write(
        &translated(markdown, &words(), Order::OwnFirst),
        Format::Markdown,
    )
}

fn missing(document: &Document) -> Vec<(&str, &str)> {
    let bilingual = document.bilingual.as_ref().expect("it has two languages");
    let missing = bilingual.missing.iter();
    missing
        .map(|one| (one.id.as_str(), one.words.as_str()))
        .collect()
}

#[test]
fn a_heading_counts_by_its_id_only_with_its_own_words() {
    let source = "# T\n\n## X {#terms .terms}\n\n### Timeframe {#timeframe}\n\n1. a\n";
    assert!(text(source).contains("### 1. Timeframe / Amserlen"));
    let changed = source.replace("### Timeframe", "### How long");
    let document = translated(&changed, &words(), Order::OwnFirst);
    assert_eq!(
        missing(&document),
        [("terms", "X"), ("timeframe", "How long")]
    );
    assert!(write(&document, Format::Markdown).contains("### 1. How long\n"));
    let known = source.replace("### Timeframe", "### Changes");
    assert!(text(&known).contains("### 1. Changes / Newidiadau"));
}

#[test]
fn half_a_paragraph_is_not_printed_and_its_gap_is_told() {
    let source = "# T\n\n## Name {.notice}\n\nOne thing is so. Another is not.\n";
    let document = translated(source, &words(), Order::OwnFirst);
    assert_eq!(missing(&document), [("", "Another is not.")]);
    assert!(!document.plain_text().contains("Felly"));
    let whole = source.replace(" Another is not.", "");
    assert!(text(&whole).contains("One thing is so.\n\nFelly y mae.\n"));
}

#[test]
fn the_terms_stay_in_the_language_of_the_document_and_are_not_missed() {
    let source = "# T\n\n## Name {#terms .terms}\n\n### Changes\n\n1. Another is not.\n";
    let document = translated(source, &words(), Order::OwnFirst);
    assert_eq!(missing(&document), []);
    assert_eq!(document.plain_text().matches("Another is not.").count(), 1);
}

#[test]
fn a_word_that_both_languages_share_is_printed_once() {
    let source =
        "# T\n\n## Name {.signatures}\n\n| Partner | Detail |\n| --- | --- |\n| Name | Partner |\n";
    let text = text(source);
    assert!(text.contains("| Partner | Detail / Manylyn |"), "{text}");
    assert!(text.contains("| Name / Enw | Partner |"), "{text}");
}

#[test]
fn a_document_without_a_notice_gets_one() {
    let text = text("# T\n\n## Name\n\na\n");
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{text}"));
    assert!(at("## Languages / Ieithoedd") < at("> A first edition. Not checked."));
    assert!(at("> Argraffiad cyntaf. Heb ei wirio.") < at("## Name / Enw"));
}

#[test]
fn words_that_were_checked_say_so() {
    let checked = Translations {
        checked: true,
        ..words()
    };
    let source = "# T\n\n## X {#terms .terms}\n\n### Name\n\n1. {#languages} One thing is so.\n";
    let of = |words: &Translations| {
        write(
            &translated(source, words, Order::OwnFirst),
            Format::Markdown,
        )
    };
    let text = of(&checked);
    assert!(text.contains("A first edition. Checked.") && !text.contains("Not checked."));
    // Otherwise the term on languages says it as well as the notice.
    assert_eq!(of(&words()).matches("Not checked.").count(), 2);
}

#[test]
fn what_a_partner_wrote_is_never_translated() {
    let answer = |words: &str| format!("{ANSWER}partners.a.name{KEY}{words}{END}");
    let source = format!(
        "# T\n\n## {} {{.signatures}}\n\n| Name | Detail |\n| --- | --- |\n| {} | {} |\n",
        answer("Name"),
        answer("Name"),
        answer("Detail")
    );
    let text = text(&source);
    assert!(text.contains("## Name\n"), "{text}");
    assert!(text.contains("| Name | Detail |\n"), "{text}");
}

#[test]
fn a_partner_is_called_by_its_name_in_each_language() {
    let answer = |key: &str, words: &str| format!("{ANSWER}partners.a.{key}{KEY}{words}{END}");
    let (name, other) = (
        answer("name", "Friends"),
        answer("other_name", "Cyfeillion"),
    );
    let source = format!(
        "# T\n\n## Name {{.parties}}\n\n1. **{name} / {other}**\n\n## Changes {{.signatures}}\n\n### Signed for {name} {{#sign-a .signature}}\n\n| Name |\n| --- |\n| {name} |\n"
    );
    let page = |order: Order| write(&translated(&source, &words(), order), Format::Html);
    let own = page(Order::OwnFirst);
    for expected in [
        "<strong>Friends / <span lang=\"cy\">Cyfeillion</span></strong>",
        "Signed for Friends / <span lang=\"cy\">Llofnodwyd ar ran Cyfeillion</span>",
        "<td>Friends / <span lang=\"cy\">Cyfeillion</span></td>",
    ] {
        assert!(own.contains(expected), "{expected} in {own}");
    }
    let second = page(Order::SecondFirst);
    for expected in [
        "<strong><span lang=\"cy\">Cyfeillion</span> / Friends</strong>",
        "<span lang=\"cy\">Llofnodwyd ar ran Cyfeillion</span> / Signed for Friends",
        "<td><span lang=\"cy\">Cyfeillion</span> / Friends</td>",
    ] {
        assert!(second.contains(expected), "{expected} in {second}");
    }
}
