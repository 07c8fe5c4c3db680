use super::fill::{WIDTH, width};
use super::write;
use crate::output::samples::{self, words};

#[test]
fn the_rich_document() {
    insta::assert_snapshot!(write(&samples::rich()));
}

#[test]
fn lines_fit_into_an_e_mail() {
    let text = write(&samples::rich());
    assert!(
        text.lines()
            .all(|line| width(line) <= WIDTH && line.trim_end() == line),
        "{text}"
    );
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
}

#[test]
fn every_word_of_an_answer_is_there_and_none_steers_the_terminal() {
    let text = write(&samples::hostile());
    let printed = words(&text);
    for word in [
        "<script>alert('x')</script>",
        "C:\\temp\\",
        "**strong**",
        "&amp;",
        "``\u{60}",
        "£1,234.56",
    ] {
        assert!(
            printed
                .iter()
                .any(|printed| printed == word || printed.contains(word)),
            "{word}"
        );
    }
    assert!(
        text.chars()
            .all(|c| c == '\n' || !c.is_control() && c != '\u{202e}')
    );
}

#[test]
fn a_table_too_wide_for_the_page_is_told_row_by_row() {
    let text = write(&samples::rich());
    assert!(
        text.contains("      Partner: Siân's Tŷ\n      Share: 2/3\n"),
        "{text}"
    );
    assert!(
        text.contains("Step       Partner\n---------  ----------\nOne | two  Aire Trust\n"),
        "{text}"
    );
}
