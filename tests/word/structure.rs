//! What is in a document that is written.

use crate::package::{Element, unpack};
use crate::samples::{all, answer, built, examples, gap, rich, written};
use consortia::document::Block;
use consortia::output::word::{Look, write};
use std::collections::HashSet;

#[track_caller]
fn unique<'e>(what: &str, all: impl Iterator<Item = &'e str>) -> HashSet<&'e str> {
    let mut seen = HashSet::new();
    for one in all {
        assert!(seen.insert(one), "{what} {one:?} is there twice");
    }
    seen
}

#[test]
fn every_heading_has_its_line_in_the_contents_unless_the_document_is_short() {
    for (name, document) in examples() {
        let parts = unpack(&written(&document));
        let body = Element::parse(&parts["word/document.xml"]);
        let codes = body.named("w:instrText");
        let field = codes
            .iter()
            .any(|code| code.text.trim_start().starts_with("TOC "));
        assert_eq!(field, !name.starts_with("small-groups"), "{name}");
        if !field {
            continue;
        }
        let is_line = |paragraph: &&&Element| {
            let style = paragraph.named("w:pStyle");
            style
                .iter()
                .any(|style| style.get("w:val").starts_with("TOC"))
        };
        let paragraphs = body.named("w:p");
        let lines = paragraphs.iter().filter(is_line).count();
        let clauses = document.divisions.iter().flat_map(|one| &one.blocks);
        let headed = clauses
            .filter(|block| matches!(block, Block::Clause(clause) if clause.heading.is_some()));
        assert_eq!(lines, document.divisions.len() + headed.count(), "{name}");
    }
}

#[test]
fn every_part_is_well_formed_and_nothing_leads_nowhere() {
    for (name, document) in all() {
        let parts = unpack(&written(&document));
        for (part, text) in &parts {
            println!("{name}: {part}");
            Element::parse(text);
        }
        let body = Element::parse(&parts["word/document.xml"]);
        let starts = body.named("w:bookmarkStart");
        let bookmarks = unique("bookmark", starts.iter().map(|one| one.get("w:name")));
        let begun = unique("bookmark id", starts.iter().map(|one| one.get("w:id")));
        let ends = body.named("w:bookmarkEnd");
        assert_eq!(
            begun,
            unique("bookmark end", ends.iter().map(|one| one.get("w:id")))
        );
        for bookmark in &bookmarks {
            assert!(bookmark.len() <= 40, "{bookmark} is too long for Word");
        }
        unique(
            "content control",
            body.named("w:sdtPr")
                .iter()
                .filter_map(|one| one.val("w:id")),
        );
        for tag in body.named("w:tag") {
            assert!(tag.get("w:val").chars().count() <= 64);
        }
        for link in body.named("w:hyperlink") {
            let anchor = link.get("w:anchor");
            assert!(
                anchor.is_empty() || bookmarks.contains(anchor),
                "{name}: {anchor}"
            );
        }
        for code in body.named("w:instrText") {
            let mut words = code.text.split_whitespace();
            if matches!(words.next(), Some("REF" | "PAGEREF")) {
                let target = words.next().expect("a reference names its place");
                assert!(bookmarks.contains(target), "{name}: {target}");
            }
        }
        let styles = Element::parse(&parts["word/styles.xml"]);
        let all_styles = styles.named("w:style");
        let ids = unique("style", all_styles.iter().map(|one| one.get("w:styleId")));
        for part in [
            "word/document.xml",
            "word/styles.xml",
            "word/header1.xml",
            "word/footer1.xml",
        ] {
            let tree = Element::parse(&parts[part]);
            for kind in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
                for one in tree.named(kind) {
                    assert!(
                        ids.contains(one.get("w:val")),
                        "{name}: {}",
                        one.get("w:val")
                    );
                }
            }
        }
        let leads = Element::parse(&parts["word/_rels/document.xml.rels"]);
        let leads = unique(
            "relationship",
            leads.children.iter().map(|one| one.get("Id")),
        );
        for element in body.all() {
            let id = element.get("r:id");
            assert!(id.is_empty() || leads.contains(id), "{name}: {id}");
        }
    }
}

#[test]
fn fields_begin_and_end_in_order() {
    for (name, document) in all() {
        let parts = unpack(&written(&document));
        let mut open = Vec::new();
        for mark in Element::parse(&parts["word/document.xml"]).named("w:fldChar") {
            match mark.get("w:fldCharType") {
                "begin" => open.push(false),
                "separate" => *open.last_mut().expect("a field is open") = true,
                _ => assert_eq!(open.pop(), Some(true), "{name}"),
            }
        }
        assert!(open.is_empty(), "{name}");
    }
}

#[test]
fn a_reference_is_a_field_that_shows_what_the_model_says() {
    let parts = unpack(&written(&rich()));
    let body = Element::parse(&parts["word/document.xml"]);
    let paragraph = |start: &str| {
        let all = body.named("w:p");
        let found = all.iter().find(|one| one.words().starts_with(start));
        (*found.unwrap_or_else(|| panic!("no paragraph starts with {start:?}"))).clone()
    };
    let codes = |paragraph: &Element| -> Vec<String> {
        let codes = paragraph.named("w:instrText");
        codes
            .iter()
            .map(|code| code.text.trim().to_owned())
            .collect()
    };
    let step = paragraph("Find a room");
    assert_eq!(step.words(), "Find a room; see paragraph 1 and clause 1.1.");
    assert_eq!(codes(&step).len(), 2);
    let see = paragraph("See clause 1.2(b), recital (B)");
    assert_eq!(
        see.words(),
        "See clause 1.2(b), recital (B) and paragraph 1 of Schedule 1."
    );
    let codes = codes(&see);
    assert_eq!(codes.len(), 4, "{codes:?}");
    assert!(
        codes.iter().all(|code| code.ends_with("\\w \\h")),
        "{codes:?}"
    );
}

#[test]
fn headings_and_clauses_have_the_styles_that_carry_their_numbers() {
    let parts = unpack(&written(&rich()));
    let body = Element::parse(&parts["word/document.xml"]);
    let style = |words: &str| {
        let all = body.named("w:p");
        let found = all.iter().rev().find(|one| one.words().starts_with(words));
        let found = found.unwrap_or_else(|| panic!("no paragraph starts with {words:?}"));
        found
            .child("w:pPr")
            .and_then(|own| own.val("w:pStyle"))
            .unwrap_or("Normal")
            .to_owned()
    };
    for (words, wanted) in [
        ("Memorandum", "Title"),
        ("Background", "Heading1"),
        ("Timeframe", "Heading2"),
        ("The Work starts", "Clause2"),
        ("each month", "Clause3"),
        ("money is at stake", "Clause4"),
        ("of people", "Clause5"),
        ("A second paragraph", "IndentedText1"),
        ("Action plan", "ScheduleHeading"),
        ("Find a room", "Paragraph1"),
        ("Book it", "Paragraph2"),
        ("Aire Trust, a charitable", "Party"),
        ("They worked together", "Recital"),
        ("A notice in a clause", "Notice"),
        ("Signed for Aire Trust", "Subheading"),
        ("A heading in a clause", "Heading3"),
    ] {
        assert_eq!(style(words), wanted, "{words}");
    }
}

#[test]
fn answers_are_marked_by_control_and_bookmark() {
    let key = "action_plan.".repeat(12);
    let source = format!(
        "# T\n\n## A {{.terms}}\n\n### B\n\n1. From {} to {}, {}.\n",
        answer("timeframe.commencement", "1 April"),
        answer("timeframe.commencement", "1 May"),
        gap(&key, "not answered: the plan"),
    );
    let parts = unpack(&written(&built(&source)));
    let body = Element::parse(&parts["word/document.xml"]);
    let controls = body.named("w:sdt");
    let told: Vec<(String, String)> = controls
        .iter()
        .filter_map(|one| {
            let tag = one.child("w:sdtPr")?.val("w:tag")?;
            Some((tag.to_owned(), one.words()))
        })
        .collect();
    assert_eq!(
        told[0],
        ("timeframe.commencement".to_owned(), "1 April".to_owned())
    );
    assert_eq!(told[1].1, "1 May");
    assert_eq!(
        told[2],
        (
            consortia::output::word::tag(&key),
            "[not answered: the plan]".to_owned()
        )
    );
    let first = consortia::output::word::bookmark("timeframe.commencement");
    let names: Vec<&str> = body
        .named("w:bookmarkStart")
        .iter()
        .map(|one| one.get("w:name"))
        .collect();
    assert!(names.contains(&first.as_str()));
    assert!(names.contains(&format!("{first}_2").as_str()));
}

#[test]
fn tables_repeat_their_header_fit_the_page_and_split_no_row() {
    for (name, document) in all() {
        let parts = unpack(&written(&document));
        for table in Element::parse(&parts["word/document.xml"]).named("w:tbl") {
            let rows = table.named("w:tr");
            for (index, row) in rows.iter().enumerate() {
                let own = row.child("w:trPr").expect("a row has properties");
                assert!(own.child("w:cantSplit").is_some(), "{name}");
                assert_eq!(own.child("w:tblHeader").is_some(), index == 0, "{name}");
            }
            let number =
                |one: &Element| one.get("w:w").parse::<u32>().expect("a width is a number");
            let grid: u32 = table.named("w:gridCol").into_iter().map(number).sum();
            let left = table.named("w:tblInd").first().map_or(0, |one| number(one));
            assert_eq!(grid + left, 9_072, "{name}");
            assert!(!table.named("w:tblDescription").is_empty(), "{name}");
        }
    }
}

/// The pieces that a page is filled with: paragraphs, and rows of tables as a whole.
fn pieces(body: &Element) -> Vec<&Element> {
    let mut pieces = Vec::new();
    for child in &body.children {
        match child.name.as_str() {
            "w:p" => pieces.push(child),
            "w:tbl" => pieces.extend(child.named("w:tr")),
            _ => {}
        }
    }
    pieces
}

#[test]
fn a_signature_block_is_never_split() {
    let style = |one: &Element| {
        let own = one.child("w:pPr").and_then(|own| own.val("w:pStyle"));
        own.unwrap_or_default().to_owned()
    };
    let keeps = |one: &Element| {
        style(one) == "Subheading"
            || one
                .named("w:pPr")
                .iter()
                .all(|own| own.child("w:keepNext").is_some())
    };
    let mut blocks = 0;
    for (name, document) in all() {
        let parts = unpack(&written(&document));
        let document = Element::parse(&parts["word/document.xml"]);
        let mut inside = false;
        for pair in pieces(&document.children[0]).windows(2) {
            if style(pair[0]) == "Subheading" {
                inside = pair[0].words().starts_with("Signed ");
                blocks += usize::from(inside);
            }
            // What ends a block is the next heading, or the space below a table.
            let ends = ["Subheading", "Heading1", "ScheduleHeading", "TableSpace"];
            inside &= !ends[..3].contains(&style(pair[1]).as_str());
            let last = ends.contains(&style(pair[1]).as_str()) || style(pair[0]) == "TableSpace";
            if inside && !last {
                let (one, next) = (pair[0].words(), pair[1].words());
                assert!(keeps(pair[0]), "{name}: {one:?} may part from {next:?}");
            }
        }
    }
    assert!(blocks > 90, "{blocks} blocks were looked at");
}

#[test]
fn no_answer_becomes_markup_and_no_forbidden_character_gets_in() {
    let wild = "<w:p/> & \" ' \u{1}\u{b}\u{1b}[31m \u{fffe}\u{ffff} ]]> Ŵŷ \u{202e}";
    let source = format!(
        "# {0}\n\n## {0} {{.terms}}\n\n### {0}\n\n1. {0}\n\n| {0} | b |\n| --- | --- |\n| {0} | {0} |\n",
        answer("a.b", wild)
    );
    let look = Look {
        properties: vec![(wild.to_owned(), wild.to_owned())],
        footer: Some(wild.to_owned()),
        ..Look::default()
    };
    let bytes = write(&built(&source), &look).expect("the document can be written");
    let parts = unpack(&bytes);
    for (part, text) in &parts {
        Element::parse(text);
        let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
        assert!(text.chars().all(allowed), "{part}");
    }
    let body = Element::parse(&parts["word/document.xml"]);
    assert!(body.words().contains("<w:p/> & \" ' "));
}

#[test]
fn languages_title_and_properties_are_told() {
    let look = Look {
        properties: vec![("Answers".to_owned(), "sha256:12 & <3>".to_owned())],
        footer: Some("Made from answers 12".to_owned()),
        ..Look::default()
    };
    let source = "# Title of it\n\n## A {.terms}\n\n### B\n\n1. C.\n";
    let mut document = built(source);
    document.title.push(consortia::document::Inline::Foreign {
        lang: "cy".to_owned(),
        inlines: vec![consortia::document::Inline::Text(" Teitl".to_owned())],
    });
    let parts = unpack(&write(&document, &look).expect("the document can be written"));
    assert!(parts["docProps/core.xml"].contains("<dc:title>Title of it Teitl</dc:title>"));
    assert!(parts["docProps/custom.xml"].contains("sha256:12 &amp; &lt;3&gt;"));
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"en-GB\""));
    assert!(parts["word/document.xml"].contains("<w:lang w:val=\"cy-GB\"/>"));
    let header = Element::parse(&parts["word/header1.xml"]).words();
    assert_eq!(
        header,
        "Title of it Teitl – Draft for discussion, version 0.2"
    );
    assert!(parts["word/footer1.xml"].contains("Made from answers 12"));
    assert!(parts["word/footer2.xml"].contains("NUMPAGES"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(written(&rich()), written(&rich()));
}
