//! What stands at the edges of each page, and the page itself.

use super::fields::field;
use super::inline::Tone;
use super::package::{Part, RELATIONSHIP, Relationship};
use super::tree::{Element, Node};
use super::xml::Xml;
use super::{KIND, Look, SPACE, title};
use crate::document::{Document, Inline, plain};
use crate::output::{page_words, status_line};

/// Headers, footers and the section that names them.
pub(super) struct Edges {
    pub(super) relationships: Vec<Relationship>,
    /// Their parts.
    pub(super) parts: Vec<Part>,
    /// The section that names them.
    pub(super) section: Element,
}

impl Edges {
    /// Those of the user's own document, and our own where it has none.
    pub(super) fn of(document: &Document, look: &Look) -> Self {
        let mut relationships = Vec::new();
        let mut parts = Vec::new();
        let (mut header_is_ours, mut footer_is_ours, mut rest) = (true, true, page());
        if let Some(reference) = &look.reference {
            let (leads, own) = reference.along(look.footer.as_deref());
            relationships.extend(leads);
            parts.extend(own);
            (header_is_ours, footer_is_ours, rest) = reference.section();
        }
        // The first page shows the title itself, so that its header would say it twice.
        let all = [
            ("header1", "header", "default", header(document)),
            ("header2", "header", "first", empty_header()),
            ("footer1", "footer", "default", footer(document, look)),
            ("footer2", "footer", "first", footer(document, look)),
        ];
        let mut references = (Vec::new(), Vec::new());
        for (name, kind, page, bytes) in all {
            let of_kind = if kind == "header" {
                header_is_ours.then_some(&mut references.0)
            } else {
                footer_is_ours.then_some(&mut references.1)
            };
            let Some(of_kind) = of_kind else {
                continue;
            };
            let id = format!("rId{name}");
            of_kind.push(Element::new(
                &format!("w:{kind}Reference"),
                &[("w:type", page), ("r:id", &id)],
            ));
            relationships.push(Relationship {
                id: format!("rId{name}"),
                kind: format!("{RELATIONSHIP}{kind}"),
                target: format!("{name}.xml"),
                external: false,
            });
            parts.push((
                format!("word/{name}.xml"),
                format!("{KIND}{kind}+xml"),
                bytes,
            ));
        }
        Self {
            relationships,
            parts,
            section: whole(references, rest),
        }
    }
}

/// The section: headers, then footers, then the page.
fn whole(references: (Vec<Element>, Vec<Element>), rest: Vec<Element>) -> Element {
    let is_header = |element: &Element| element.name == "w:headerReference";
    let (headers, rest): (Vec<Element>, Vec<Element>) = rest.into_iter().partition(is_header);
    let mut section = Element::new("w:sectPr", &[]);
    let all = references.0.into_iter().chain(headers).chain(references.1);
    section.children = all.chain(rest).map(Node::Element).collect();
    section
}

/// A4, with margins of 2.5 cm.
fn page() -> Vec<Element> {
    let mut margins = Element::new("w:pgMar", &[]);
    for side in ["w:top", "w:right", "w:bottom", "w:left"] {
        margins.set(side, "1417");
    }
    for (name, value) in [("w:header", "709"), ("w:footer", "567"), ("w:gutter", "0")] {
        margins.set(name, value);
    }
    vec![
        Element::new("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]),
        margins,
        Element::new("w:titlePg", &[]),
    ]
}

fn edge(name: &'static str, fill: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open(name, &[("xmlns:w", SPACE)]);
    fill(&mut xml);
    xml.finish()
}

fn paragraph(xml: &mut Xml, style: &str, fill: impl FnOnce(&mut Xml)) {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| xml.val("w:pStyle", style));
        fill(xml);
    });
}

fn header(document: &Document) -> Vec<u8> {
    let tone = Tone::default();
    let status = status_line(document);
    edge("w:hdr", |xml| {
        paragraph(xml, "Header", |xml| {
            tone.words(xml, &shortened(&title(document)));
            if let Some(status) = &status {
                tone.words(xml, " – ");
                tone.plain_words(xml, status);
            }
        });
    })
}

fn empty_header() -> Vec<u8> {
    edge("w:hdr", |xml| xml.within("w:p", &[], |_| {}))
}

fn footer(document: &Document, look: &Look) -> Vec<u8> {
    edge("w:ftr", |xml| {
        let tone = Tone::default();
        paragraph(xml, "Footer", |xml| {
            page_number(xml, tone, &page_words(document))
        });
        if let Some(line) = &look.footer {
            paragraph(xml, "Provenance", |xml| tone.words(xml, line));
        }
    })
}

/// The words at the foot of a page, with live numbers.
fn page_number(xml: &mut Xml, tone: Tone<'_>, words: &[Inline]) {
    for inline in words {
        match inline {
            Inline::Foreign { lang, inlines } => {
                let lang = Some(lang.as_str());
                page_number(xml, Tone { lang, ..tone }, inlines);
            }
            other => {
                let words = plain(std::slice::from_ref(other));
                let (before, rest) = words.split_once("{1}").unwrap_or((&words, ""));
                tone.words(xml, before);
                if let Some((between, after)) = rest.split_once("{2}") {
                    field(xml, "PAGE", "1", tone);
                    tone.words(xml, between);
                    field(xml, "NUMPAGES", "1", tone);
                    if !after.is_empty() {
                        tone.words(xml, after);
                    }
                }
            }
        }
    }
}

/// A title that leaves room for the text of the page.
fn shortened(title: &str) -> String {
    const MOST: usize = 120;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    let start: String = title.chars().take(MOST).collect();
    format!("{}…", start.trim_end())
}
