//! Styles of the user's own.

use crate::poppler::Read;
use crate::samples::{built, rich};
use consortia::output::pdf::{Look, PdfError, Style, write};

fn with_style(text: &str) -> Look {
    Look {
        style: Some(Style {
            name: "house/pdf/style.typ".to_owned(),
            text: text.to_owned(),
        }),
        ..Look::default()
    }
}

#[test]
fn a_style_of_the_users_own_sets_the_pages() {
    let style = "#let it = json(\"/document.json\")\n#set document(title: it.title-text)\n#set text(lang: \"en\")\n= House style\n#it.title-text";
    let bytes = write(&built("# Ours\n\n## D\n\nWords.\n"), &with_style(style));
    let bytes = bytes.unwrap_or_else(|error| panic!("{error}"));
    if let Some(read) = Read::of(&bytes) {
        let page = read.whole_pages().concat();
        assert!(page.contains("House style") && page.contains("Ours") && !page.contains("Words."));
    }
}

#[test]
fn the_built_in_style_can_be_taken_and_changed() {
    let own = include_str!("../../templates/pdf/style.typ").replace(
        "running(it.page)",
        "[Folio #counter(page).display() of many]",
    );
    let bytes = write(&rich(), &with_style(&own)).unwrap_or_else(|error| panic!("{error}"));
    if let Some(read) = Read::of(&bytes) {
        assert!(read.whole_pages()[0].contains("Folio 1 of many"));
    }
}

#[test]
fn a_fault_in_a_style_is_told_with_its_line() {
    let trials = [
        ("#let a = 1\n#nothing-of-this-name\n", ":2:2"),
        ("words\n\n#let = \n", ":3:"),
        ("#panic(\"no\")", ":1:2"),
    ];
    for (text, place) in trials {
        match write(&rich(), &with_style(text)) {
            Err(error @ PdfError::Style { .. }) => {
                let told = error.to_string();
                assert!(
                    told.starts_with(&format!("house/pdf/style.typ{place}")),
                    "{told}"
                );
            }
            other => panic!("{text:?}: {other:?}"),
        }
    }
}

#[test]
fn a_style_reads_no_file_and_fetches_nothing() {
    for text in [
        "#read(\"/etc/passwd\")",
        "#image(\"../secret.png\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#include \"other.typ\"",
    ] {
        let told = write(&rich(), &with_style(text))
            .expect_err(text)
            .to_string();
        assert!(told.starts_with("house/pdf/style.typ:1:"), "{told}");
    }
}
