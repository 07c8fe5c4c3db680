//! Properties, structure, and where pages break.

use crate::pieces::close;
use crate::poppler::Read;
use crate::samples::{built, examples, gap, rich, written};
use consortia::document::{
    Anchor, Block, Division, Document, Inline, Meta, Picture, Point, Shade, Shape,
};
use consortia::output::pdf::{Look, PdfError, Standard, write};
use consortia::values::Date;

#[test]
fn every_example_is_tagged_titled_and_paged() {
    for (name, document) in examples() {
        let Some(read) = Read::of(&written(&document)) else {
            return;
        };
        let info = read.info();
        let title = consortia::document::plain(&document.title);
        assert!(info.contains("Tagged:          yes"), "{name}: {info}");
        assert!(info.contains(&title), "{name}: {info}");
        let pages = read.whole_pages();
        assert!(
            info.contains(&format!("Pages:           {}\n", pages.len())),
            "{name}"
        );
        for (place, page) in pages.iter().enumerate() {
            let number = format!("Page {} of {}", place + 1, pages.len());
            assert!(page.contains(&number), "{name}: {number}");
        }
        let status = document.meta.status.clone().unwrap_or_default();
        assert!(
            pages[1].contains(&status),
            "{name}: the header tells the status"
        );
        let inside = close(&read.pages()[1..].concat());
        assert!(
            !inside.contains(&close(&status))
                || inside.contains(&format!("Status{}", close(&status))),
            "{name}: the mark of a draft is no text"
        );
    }
}

#[test]
fn the_structure_names_headings_tables_and_lists() {
    let Some(read) = Read::of(&written(&rich())) else {
        return;
    };
    let structure = read.structure();
    for part in [
        "H1", "H2", "Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "Link",
    ] {
        let found = structure
            .lines()
            .any(|line| line.trim_start().split([' ', ':']).next() == Some(part));
        assert!(found, "{part}");
    }
    assert!(
        structure.contains("Scope") || structure.contains("scope"),
        "headers say what they head"
    );
}

#[test]
fn a_gap_is_in_brackets() {
    let document = built(&format!(
        "# T\n\n## D\n\nBy {}.\n",
        gap("timeframe.expiry", "To be agreed: the end")
    ));
    if let Some(read) = Read::of(&written(&document)) {
        assert!(
            read.pages()
                .concat()
                .contains("By [To be agreed: the end].")
        );
    }
}

#[test]
fn no_signature_block_is_split_and_long_tables_say_their_headings_again() {
    let large = crate::large::all();
    let (_, document) = large
        .iter()
        .find(|(name, _)| name == "many")
        .expect("it is there");
    let Some(read) = Read::of(&written(document)) else {
        return;
    };
    let pages = read.pages();
    let mut blocks = 0;
    for page in &pages {
        let count = |words: &str| page.lines().filter(|line| line.starts_with(words)).count();
        let begun = count("Signed for Partner");
        blocks += begun;
        if begun > 0 {
            assert_eq!(
                (count("Signed by two"), count("Date")),
                (begun, begun),
                "{page}"
            );
        }
    }
    // Each also stands in nobody's contents.
    assert_eq!(blocks, 72);
    let with_rows: Vec<&String> = pages
        .iter()
        .filter(|page| page.contains("1,234,567"))
        .collect();
    assert!(with_rows.len() > 2);
    assert!(
        with_rows
            .iter()
            .all(|page| close(page).contains("Donewhen"))
    );
}

#[test]
fn a_short_document_has_no_contents_and_few_pages() {
    let few = ["small-groups", "two-partners", "trust-and-charity"];
    let looked_at = |(name, _): &(String, Document)| few.iter().any(|one| name.starts_with(one));
    let some: Vec<_> = examples().into_iter().filter(looked_at).collect();
    assert_eq!(some.len(), few.len());
    for (name, document) in some {
        let Some(read) = Read::of(&written(&document)) else {
            return;
        };
        let pages = read.pages();
        let listed = pages.iter().any(|page| {
            let mut lines = page.lines();
            lines.any(|line| line.trim().starts_with("Contents"))
        });
        let short = name.starts_with("small-groups");
        assert_eq!(listed, !short, "{name}");
        let tagged = read
            .structure()
            .lines()
            .any(|line| line.trim_start().starts_with("TOC"));
        assert_eq!(tagged, !short, "{name}");
        assert!(!short || pages.len() <= 4, "{} pages", pages.len());
    }
}

#[test]
fn no_heading_is_the_last_of_its_page() {
    let mut source = String::from("# T\n\n## Terms {.terms}\n");
    for count in 1..=60 {
        let words = "some words that fill the line ".repeat(1 + count % 7 * 2);
        source += &format!("\n### Heading number {count}\n\n1. {words}\n");
    }
    let Some(read) = Read::of(&written(&built(&source))) else {
        return;
    };
    let pages = read.pages();
    assert!(pages.len() > 4);
    // The contents come first.
    for page in pages
        .iter()
        .skip_while(|page| page.contains("Contents") || !page.contains("1.1"))
    {
        let last = page.trim_end().lines().last().unwrap_or_default();
        assert!(!last.contains("Heading number"), "{page}");
    }
}

#[test]
fn a_document_to_be_kept_has_a_date_and_says_what_it_keeps() {
    let look = Look {
        standard: Standard::A2a,
        ..Look::default()
    };
    assert_eq!(write(&rich(), &look), Err(PdfError::NoDate));
    let look = Look {
        date: Date::new(2027, 2, 1),
        facts: vec![("answers".to_owned(), "sha256 of it".to_owned())],
        footer: Some("A line of our own".to_owned()),
        ..look
    };
    let bytes = write(&rich(), &look).unwrap_or_else(|error| panic!("{error}"));
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("<pdfaid:part>2</pdfaid:part>"));
    assert!(text.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(text.contains("2027-02-01"));
    if let Some(read) = Read::of(&bytes) {
        assert!(read.info().contains("answers: sha256 of it"));
        assert!(read.whole_pages()[0].contains("A line of our own"));
    }
}

#[test]
fn a_picture_keeps_its_words_and_is_told_in_words() {
    let words = Shape::Words {
        at: Point { x: 100, y: 500 },
        anchor: Anchor::Start,
        size: 120,
        bold: false,
        shade: Shade::Ink,
        text: "Ŵyn & Co <lead>".to_owned(),
    };
    let line = Shape::Line {
        from: Point { x: 100, y: 700 },
        to: Point { x: 4_000, y: 700 },
        weight: 20,
        shade: Shade::Deep,
        dashed: true,
        arrow: true,
    };
    let picture = Picture {
        name: "timeline".to_owned(),
        title: "The term at a glance".to_owned(),
        alt: "A line from April 2027 to March 2029".to_owned(),
        width: 4_800,
        height: 1_000,
        shapes: vec![line, words],
    };
    let document = Document {
        title: vec![Inline::Text("Pictured".to_owned())],
        meta: Meta {
            lang: "en-GB".to_owned(),
            ..Meta::default()
        },
        divisions: vec![Division {
            heading: vec![Inline::Text("Term".to_owned())],
            blocks: vec![Block::Figure(picture)],
            ..Division::default()
        }],
        ..Document::default()
    };
    let bytes = written(&document);
    let told = String::from_utf8_lossy(&bytes);
    assert!(told.contains("/Alt(A line from April 2027 to March 2029)"));
    if let Some(read) = Read::of(&bytes) {
        let page = read.pages().concat();
        assert!(page.contains("Ŵyn & Co <lead>") && page.contains("The term at a glance"));
        assert!(read.structure().contains("Figure"));
    }
}

#[test]
fn an_empty_document_and_headings_that_skip_a_level_are_written() {
    assert!(written(&Document::default()).starts_with(b"%PDF"));
    assert!(
        written(&built(
            "# T\n\n## A\n\n#### Low\n\nWords.\n\n### Middle\n\nWords.\n"
        ))
        .starts_with(b"%PDF")
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = rich();
    assert!(written(&document) == written(&document));
}
