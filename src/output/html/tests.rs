use super::write;
use crate::document::{Block, Division, Document, Inline};
use crate::output::samples;
use std::collections::HashSet;

/// The page after the style, and the values of one attribute in it.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let body = page.split_once("<body>").map_or("", |(_, body)| body);
    let start = format!(" {attribute}=\"");
    body.split(start.as_str())
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn the_rich_document() {
    let page = write(&samples::rich());
    let (_, after_style) = page.split_once("</style>").expect("a style");
    insta::assert_snapshot!(after_style);
}

#[test]
fn every_id_stands_once_and_every_link_and_label_leads_to_one() {
    for document in [samples::rich(), samples::hostile()] {
        let page = write(&document);
        let ids = values(&page, "id");
        let unique: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{ids:?}");
        let links = values(&page, "href")
            .into_iter()
            .filter_map(|href| href.strip_prefix('#'));
        for target in links.chain(values(&page, "aria-labelledby")) {
            assert!(unique.contains(target), "{target}");
        }
    }
}

#[test]
fn answers_are_text_and_nothing_is_fetched() {
    let page = write(&samples::hostile());
    for tag in ["<script", "<img", "<b ", "<link", "<!--", "<a href=\"http"] {
        assert!(!page.contains(tag), "{tag}");
    }
    assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
    assert!(!page.contains("url(") && !page.contains("@import") && !page.contains(" src="));
    assert!(
        page.contains("\u{241b}[31mred") && !page.contains('\u{1b}') && !page.contains('\u{202e}')
    );
}

#[test]
fn headings_leave_out_no_level() {
    let page = write(&samples::rich());
    let mut last = 0;
    for rest in page.split("<h").skip(1) {
        let Some(level) = rest.chars().next().and_then(|c| c.to_digit(10)) else {
            continue;
        };
        assert!(level <= last + 1, "h{level} after h{last}");
        last = level;
    }
    assert_eq!(page.matches("<h1>").count(), 1);
}

#[test]
fn a_signature_block_holds_all_up_to_the_next_heading() {
    let page = write(&samples::rich());
    let blocks: Vec<&str> = page
        .split("<section class=\"signature\">")
        .skip(1)
        .collect();
    assert_eq!(blocks.len(), 2);
    let first = blocks[0].split("</section>").next().unwrap_or_default();
    assert!(
        first.contains("Signed for Aire Trust")
            && first.contains("A. Person")
            && !first.contains("Siân")
    );
}

#[test]
fn a_reference_to_a_place_that_is_missing_and_a_strange_address_are_words() {
    let inlines = vec![
        Inline::Reference {
            target: "nowhere".to_owned(),
            text: "clause 9".to_owned(),
        },
        Inline::Link {
            href: "javascript:alert(1)".to_owned(),
            inlines: vec![Inline::Text(" words".to_owned())],
        },
    ];
    let division = Division {
        blocks: vec![Block::Paragraph(inlines)],
        ..Division::default()
    };
    let page = write(&Document {
        divisions: vec![division],
        ..Document::default()
    });
    assert!(page.contains("<p>clause 9 words</p>"));
}
