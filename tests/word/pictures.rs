//! Pictures in a document.

use crate::package::{Element, unpack};
use crate::samples::written;
use consortia::document::{
    Anchor, Block, Division, Document, Inline, Meta, Picture, Point, Shade, Shape,
};

/// A document with a picture of every kind of shape.
pub fn pictured() -> Document {
    let point = |x, y| Point { x, y };
    let words = |x, y, anchor, text: &str| Shape::Words {
        at: point(x, y),
        anchor,
        size: 90,
        bold: false,
        shade: Shade::Ink,
        text: text.to_owned(),
    };
    let picture = Picture {
        name: "timeline".to_owned(),
        title: "The term at a glance".to_owned(),
        alt: "A line from April 2027 to March 2029 with a review half way.".to_owned(),
        width: 4_800,
        height: 1_500,
        shapes: vec![
            Shape::Area {
                at: point(0, 0),
                width: 4_800,
                height: 1_500,
                radius: 0,
                fill: Shade::Paper,
                outline: Some(Shade::Line),
            },
            Shape::Area {
                at: point(100, 300),
                width: 2_000,
                height: 400,
                radius: 80,
                fill: Shade::Pale,
                outline: Some(Shade::Deep),
            },
            words(1_100, 530, Anchor::Middle, "Ŵyn & Co <lead>"),
            Shape::Line {
                from: point(200, 1_000),
                to: point(4_600, 1_000),
                weight: 20,
                shade: Shade::Ink,
                dashed: false,
                arrow: true,
            },
            Shape::Line {
                from: point(4_000, 300),
                to: point(3_000, 900),
                weight: 10,
                shade: Shade::Line,
                dashed: true,
                arrow: true,
            },
            Shape::Disc {
                at: point(2_400, 1_000),
                radius: 60,
                fill: Shade::Accent,
                outline: None,
            },
            words(200, 1_250, Anchor::Start, "1 April 2027"),
            words(2_400, 1_250, Anchor::Middle, "review, 31 March 2028"),
            words(4_600, 1_250, Anchor::End, "31 March 2029"),
        ],
    };
    Document {
        title: vec![Inline::Text("Pictured".to_owned())],
        meta: Meta {
            lang: "en-GB".to_owned(),
            ..Meta::default()
        },
        divisions: vec![Division {
            heading: vec![Inline::Text("Term".to_owned())],
            blocks: vec![
                Block::Figure(picture),
                Block::Paragraph(vec![Inline::Text("After the picture.".to_owned())]),
            ],
            ..Division::default()
        }],
        ..Document::default()
    }
}

#[test]
fn a_picture_is_drawn_and_told_in_words() {
    let parts = unpack(&written(&pictured()));
    let body = Element::parse(&parts["word/document.xml"]);
    let properties = body.named("wp:docPr");
    assert_eq!(properties[0].get("title"), "The term at a glance");
    assert!(
        properties[0]
            .get("descr")
            .starts_with("A line from April 2027")
    );
    assert_eq!(body.named("wps:wsp").len(), 9);
    let boxes: Vec<String> = body
        .named("w:txbxContent")
        .iter()
        .map(|one| one.words())
        .collect();
    assert_eq!(boxes[0], "Ŵyn & Co <lead>");
    // As wide as the text: 9,072 twentieths of a point.
    let wide: i64 = body.named("wp:extent")[0]
        .get("cx")
        .parse()
        .expect("a width is a number");
    assert!((9_072 * 635 - wide).abs() < 20_000, "{wide}");
    let fallback = body.named("mc:Fallback");
    assert!(fallback[0].words().starts_with("A line from April 2027"));
}
