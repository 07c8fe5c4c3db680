//! What stands at the edges of each page, and the page itself.

use super::fields::field;
use super::inline::Tone;
use super::package::{RELATIONSHIP, Relationship};
use super::xml::Xml;
use super::{KIND, Look, SPACE, title};
use crate::document::{Document, plain};
use crate::output::status_line;

/// Headers, footers and the section that names them.
pub(super) struct Edges {
    pub(super) relationships: Vec<Relationship>,
    /// Their parts: name, type, contents.
    pub(super) parts: Vec<(String, String, Vec<u8>)>,
    /// Writes the section.
    pub(super) section: Box<dyn Fn(&mut Xml)>,
}

impl Edges {
    /// Those of the reference document, or else our own.
    pub(super) fn of(document: &Document, look: &Look) -> Self {
        match &look.reference {
            Some(reference) => reference.edges(),
            None => Self::own(document, look),
        }
    }

    fn own(document: &Document, look: &Look) -> Self {
        let mut relationships = Vec::new();
        let mut parts = Vec::new();
        // The first page shows the title itself, so that its header would say it twice.
        for (name, kind, bytes) in [
            ("header1", "header", header(document)),
            ("header2", "header", empty_header()),
            ("footer1", "footer", footer(look)),
            ("footer2", "footer", footer(look)),
        ] {
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
            section: Box::new(section),
        }
    }
}

fn section(xml: &mut Xml) {
    xml.within("w:sectPr", &[], |xml| {
        for (name, kind, id) in [
            ("w:headerReference", "default", "rIdheader1"),
            ("w:headerReference", "first", "rIdheader2"),
            ("w:footerReference", "default", "rIdfooter1"),
            ("w:footerReference", "first", "rIdfooter2"),
        ] {
            xml.empty(name, &[("w:type", kind), ("r:id", id)]);
        }
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margin = "1417";
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", margin),
                ("w:right", margin),
                ("w:bottom", margin),
                ("w:left", margin),
                ("w:header", "709"),
                ("w:footer", "567"),
                ("w:gutter", "0"),
            ],
        );
        xml.on("w:titlePg");
    });
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
    let mut words = shortened(&title(document));
    if let Some(status) = status_line(document) {
        words.push_str(" – ");
        words.push_str(&plain(&status));
    }
    edge("w:hdr", |xml| {
        paragraph(xml, "Header", |xml| Tone::default().words(xml, &words));
    })
}

fn empty_header() -> Vec<u8> {
    edge("w:hdr", |xml| xml.within("w:p", &[], |_| {}))
}

fn footer(look: &Look) -> Vec<u8> {
    edge("w:ftr", |xml| {
        let tone = Tone::default();
        paragraph(xml, "Footer", |xml| {
            tone.run(xml, |xml| xml.on("w:tab"));
            tone.words(xml, "Page ");
            field(xml, "PAGE", "1", tone);
            tone.words(xml, " of ");
            field(xml, "NUMPAGES", "1", tone);
        });
        if let Some(line) = &look.footer {
            paragraph(xml, "Provenance", |xml| tone.words(xml, line));
        }
    })
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
