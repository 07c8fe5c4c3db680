//! The styles. A firm restyles a document by changing these; nothing in the text is formatted by hand that a style can carry.

use super::numbering::{self, List};
use super::tree::Element;
use super::xml::Xml;
use super::{SPACE, language};

/// The fonts. Arial is on Windows and macOS and is what the NHS asks for; LibreOffice puts Liberation Sans,
/// of the same widths, in its place. Both carry ŵ and ŷ.
pub(super) const FONT: &str = "Arial";

/// A paragraph style.
pub(super) struct Style {
    /// Its id.
    pub(super) id: &'static str,
    /// Its name as people see it.
    pub(super) name: &'static str,
    based: &'static str,
    next: &'static str,
    before: u16,
    after: u16,
    /// Where text starts, and how far its first line stands out to the left.
    indent: Option<(u16, u16)>,
    /// Whether it stays with the paragraph that follows.
    keep: bool,
    outline: Option<u8>,
    pub(super) list: Option<(List, u8)>,
    /// Its letters in half points; 0 for those of what it is based on.
    size: u8,
    bold: bool,
    italic: bool,
    colour: &'static str,
    /// What is put round it.
    frame: Frame,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    None,
    Box,
    Below,
    Above,
}

/// What styles have in common.
const PLAIN: Style = Style {
    id: "",
    name: "",
    based: "Normal",
    next: "",
    before: 0,
    after: 120,
    indent: None,
    keep: false,
    outline: None,
    list: None,
    size: 0,
    bold: false,
    italic: false,
    colour: "",
    frame: Frame::None,
};

const HEADING: Style = Style {
    keep: true,
    bold: true,
    ..PLAIN
};

const fn heading(
    id: &'static str,
    name: &'static str,
    based: &'static str,
    outline: u8,
    size: u8,
    before: u16,
) -> Style {
    Style {
        id,
        name,
        based,
        next: "Normal",
        before,
        outline: Some(outline),
        size,
        colour: if outline == 0 { "1F4E79" } else { "1A1A1A" },
        ..HEADING
    }
}

const fn listed(id: &'static str, name: &'static str, list: List, level: u8) -> Style {
    Style {
        id,
        name,
        list: Some((list, level)),
        indent: Some(numbering::indent(list, level)),
        ..PLAIN
    }
}

const fn indented(id: &'static str, name: &'static str, left: u16) -> Style {
    Style {
        id,
        name,
        indent: Some((left, 0)),
        ..PLAIN
    }
}

const fn small(id: &'static str, name: &'static str, size: u8, after: u16) -> Style {
    Style {
        id,
        name,
        size,
        after,
        before: after,
        ..PLAIN
    }
}

/// Every paragraph style but Normal.
pub(super) const STYLES: &[Style] = &[
    Style {
        id: "Title",
        name: "Title",
        next: "Subtitle",
        size: 40,
        bold: true,
        after: 120,
        keep: true,
        colour: "1F4E79",
        ..PLAIN
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        next: "Normal",
        size: 26,
        after: 240,
        colour: "1A1A1A",
        ..PLAIN
    },
    heading("Heading1", "heading 1", "Normal", 0, 30, 360),
    Style {
        list: Some((List::Clauses, 0)),
        indent: Some(numbering::indent(List::Clauses, 0)),
        next: "Clause2",
        ..heading("Heading2", "heading 2", "Normal", 1, 24, 240)
    },
    heading("Heading3", "heading 3", "Normal", 2, 22, 180),
    Style {
        list: Some((List::Schedules, 0)),
        indent: Some(numbering::indent(List::Schedules, 0)),
        colour: "",
        bold: false,
        ..heading("ScheduleHeading", "Schedule Heading", "Heading1", 0, 0, 360)
    },
    Style {
        indent: Some((0, 0)),
        colour: "",
        bold: false,
        ..heading("Subheading", "Subheading", "Heading2", 1, 0, 240)
    },
    Style {
        outline: Some(9),
        colour: "",
        bold: false,
        ..heading("ContentsHeading", "TOC Heading", "Heading1", 0, 0, 240)
    },
    listed("Clause2", "Clause 2", List::Clauses, 1),
    listed("Clause3", "Clause 3", List::Clauses, 2),
    listed("Clause4", "Clause 4", List::Clauses, 3),
    listed("Clause5", "Clause 5", List::Clauses, 4),
    listed("Paragraph1", "Paragraph 1", List::Paragraphs, 0),
    listed("Paragraph2", "Paragraph 2", List::Paragraphs, 1),
    listed("Paragraph3", "Paragraph 3", List::Paragraphs, 2),
    listed("Paragraph4", "Paragraph 4", List::Paragraphs, 3),
    listed("Party", "Party", List::Parties, 0),
    listed("Recital", "Recital", List::Recitals, 0),
    indented("IndentedText1", "Indented Text 1", 720),
    indented("IndentedText2", "Indented Text 2", 1287),
    indented("IndentedText3", "Indented Text 3", 1854),
    indented("IndentedText4", "Indented Text 4", 2421),
    indented("IndentedText5", "Indented Text 5", 2988),
    indented("Definition", "Definition", 720),
    listed("ListBullet", "List Bullet", List::Bullets, 0),
    listed("ListBullet2", "List Bullet 2", List::Bullets, 1),
    listed("ListBullet3", "List Bullet 3", List::Bullets, 2),
    listed("ListBullet4", "List Bullet 4", List::Bullets, 3),
    listed("ListBullet5", "List Bullet 5", List::Bullets, 4),
    Style {
        id: "Notice",
        name: "Notice",
        indent: Some((113, 0)),
        frame: Frame::Box,
        ..PLAIN
    },
    Style {
        frame: Frame::Box,
        ..listed("NoticeBullet", "Notice Bullet", List::Bullets, 5)
    },
    Style {
        id: "Caption",
        name: "caption",
        keep: true,
        bold: true,
        size: 20,
        before: 120,
        after: 80,
        ..PLAIN
    },
    small("TableText", "Table Text", 20, 40),
    Style {
        based: "TableText",
        keep: true,
        ..Style {
            bold: true,
            ..small("TableHeading", "Table Heading", 20, 40)
        }
    },
    small("TableTextSmall", "Table Text Small", 17, 30),
    Style {
        based: "TableTextSmall",
        keep: true,
        bold: true,
        ..small("TableHeadingSmall", "Table Heading Small", 17, 30)
    },
    small("TableSpace", "Table Space", 8, 0),
    Style {
        id: "Figure",
        name: "Figure",
        ..PLAIN
    },
    Style {
        id: "FigureText",
        name: "Figure Text",
        after: 0,
        ..PLAIN
    },
    Style {
        id: "TOC1",
        name: "toc 1",
        size: 19,
        before: 20,
        after: 10,
        ..PLAIN
    },
    Style {
        id: "TOC2",
        name: "toc 2",
        size: 19,
        after: 0,
        indent: Some((1134, 567)),
        ..PLAIN
    },
    Style {
        id: "Header",
        name: "header",
        size: 17,
        after: 0,
        colour: "4B5563",
        frame: Frame::Below,
        ..PLAIN
    },
    Style {
        id: "Footer",
        name: "footer",
        size: 17,
        after: 0,
        colour: "4B5563",
        frame: Frame::Above,
        ..PLAIN
    },
    Style {
        id: "Provenance",
        name: "Provenance",
        size: 14,
        after: 0,
        before: 20,
        colour: "4B5563",
        ..PLAIN
    },
];

/// The name by which the contents field calls the style of schedule headings.
pub(super) const SCHEDULE_HEADING: &str = "Schedule Heading";

/// The whole part.
pub(super) fn part(lang: &str, width: u32) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:styles", &[("xmlns:w", SPACE)]);
    defaults(&mut xml, lang);
    xml.within(
        "w:style",
        &[
            ("w:type", "paragraph"),
            ("w:default", "1"),
            ("w:styleId", "Normal"),
        ],
        |xml| {
            xml.val("w:name", "Normal");
            xml.on("w:qFormat");
        },
    );
    characters_and_tables(&mut xml, &mut |_| true);
    for style in STYLES {
        style.write(&mut xml, width);
    }
    xml.finish()
}

/// The styles that a document of the user's own lacks, by its ids.
pub(super) fn missing(has: &dyn Fn(&str) -> bool, width: u32) -> Vec<Element> {
    let mut xml = Xml::fragment();
    xml.open("w:styles", &[]);
    characters_and_tables(&mut xml, &mut |id| !has(id));
    for style in STYLES.iter().filter(|style| !has(style.id)) {
        style.write(&mut xml, width);
    }
    let tree = Element::parse(&xml.finish(), "styles.xml");
    tree.map_or_else(|_| Vec::new(), |tree| tree.elements().cloned().collect())
}

fn defaults(xml: &mut Xml, lang: &str) {
    let lang = language(lang);
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                xml.empty(
                    "w:rFonts",
                    &[
                        ("w:ascii", FONT),
                        ("w:hAnsi", FONT),
                        ("w:eastAsia", FONT),
                        ("w:cs", FONT),
                    ],
                );
                xml.val("w:sz", "22");
                xml.val("w:szCs", "22");
                xml.empty(
                    "w:lang",
                    &[("w:val", &lang), ("w:eastAsia", &lang), ("w:bidi", "ar-SA")],
                );
            });
        });
        xml.within("w:pPrDefault", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.on("w:widowControl");
                xml.empty(
                    "w:spacing",
                    &[
                        ("w:after", "120"),
                        ("w:line", "264"),
                        ("w:lineRule", "auto"),
                    ],
                );
            });
        });
    });
}

fn characters_and_tables(xml: &mut Xml, wanted: &mut dyn FnMut(&str) -> bool) {
    if wanted("Hyperlink") {
        character(xml, "Hyperlink", "Hyperlink", |xml| {
            xml.val("w:color", "1F4E79");
            xml.val("w:u", "single");
        });
    }
    if wanted("Gap") {
        // A ground and brackets, never colour alone.
        character(xml, "Gap", "Gap", |xml| {
            xml.empty(
                "w:shd",
                &[
                    ("w:val", "clear"),
                    ("w:color", "auto"),
                    ("w:fill", "FFF2CC"),
                ],
            );
        });
    }
    if wanted("DefinedTerm") {
        character(xml, "DefinedTerm", "Defined Term", |xml| {
            xml.on("w:b");
            xml.on("w:bCs");
        });
    }
    if wanted("AgreementTable") {
        super::table::style(xml);
    }
}

fn character(xml: &mut Xml, id: &str, name: &str, run: impl FnOnce(&mut Xml)) {
    let attributes = [
        ("w:type", "character"),
        ("w:customStyle", "1"),
        ("w:styleId", id),
    ];
    let built_in = id == "Hyperlink";
    let attributes = if built_in {
        vec![attributes[0], attributes[2]]
    } else {
        attributes.to_vec()
    };
    xml.within("w:style", &attributes, |xml| {
        xml.val("w:name", name);
        xml.on("w:qFormat");
        xml.within("w:rPr", &[], run);
    });
}

impl Style {
    /// Whether Word knows the style by its name.
    fn built_in(&self) -> bool {
        self.name.starts_with(|c: char| c.is_ascii_lowercase())
            || self.name.starts_with("List Bullet")
            || matches!(self.id, "Title" | "Subtitle" | "ContentsHeading")
    }

    fn write(&self, xml: &mut Xml, width: u32) {
        let mut attributes = vec![("w:type", "paragraph")];
        if !self.built_in() {
            attributes.push(("w:customStyle", "1"));
        }
        attributes.push(("w:styleId", self.id));
        xml.open("w:style", &attributes);
        xml.val("w:name", self.name);
        xml.val("w:basedOn", self.based);
        if !self.next.is_empty() {
            xml.val("w:next", self.next);
        }
        xml.on("w:qFormat");
        xml.within("w:pPr", &[], |xml| self.paragraph(xml, width));
        xml.within("w:rPr", &[], |xml| self.run(xml));
        xml.close();
    }

    fn paragraph(&self, xml: &mut Xml, width: u32) {
        if self.keep {
            xml.on("w:keepNext");
            xml.on("w:keepLines");
        }
        if let Some((list, level)) = self.list {
            numbering::reference(xml, list.base(), level);
        }
        // What is based on a numbered heading has no number of its own.
        if self.id == "Subheading" {
            xml.within("w:numPr", &[], |xml| xml.val("w:numId", "0"));
        }
        self.frame.write(xml);
        self.tabs(xml, width);
        let (before, after) = (self.before.to_string(), self.after.to_string());
        let mut spacing = vec![("w:before", before.as_str()), ("w:after", &after)];
        match self.id {
            "TableSpace" => spacing.extend([("w:line", "160"), ("w:lineRule", "exact")]),
            "TOC1" | "TOC2" | "Figure" | "FigureText" => {
                spacing.extend([("w:line", "240"), ("w:lineRule", "auto")])
            }
            _ => {}
        }
        xml.empty("w:spacing", &spacing);
        if let Some((left, hanging)) = self.indent {
            numbering::indentation(xml, left, hanging);
        }
        if self.id == "Footer" {
            xml.val("w:jc", "right");
        }
        if let Some(outline) = self.outline {
            xml.val("w:outlineLvl", &outline.to_string());
        }
    }

    fn tabs(&self, xml: &mut Xml, width: u32) {
        let width = width.to_string();
        let stops: &[(&str, &str)] = match self.id {
            "TOC1" => &[("left", "1418"), ("right", &width)],
            "TOC2" => &[("left", "1134"), ("right", &width)],
            _ => return,
        };
        xml.within("w:tabs", &[], |xml| {
            for (kind, at) in stops {
                xml.empty("w:tab", &[("w:val", kind), ("w:pos", at)]);
            }
        });
    }

    fn run(&self, xml: &mut Xml) {
        if self.bold {
            xml.on("w:b");
            xml.on("w:bCs");
        }
        if self.italic {
            xml.on("w:i");
            xml.on("w:iCs");
        }
        if !self.colour.is_empty() {
            xml.val("w:color", self.colour);
        }
        if self.size > 0 {
            let size = self.size.to_string();
            xml.val("w:sz", &size);
            xml.val("w:szCs", &size);
        }
    }
}

impl Frame {
    fn write(self, xml: &mut Xml) {
        let line = |xml: &mut Xml, side, space| {
            xml.empty(
                side,
                &[
                    ("w:val", "single"),
                    ("w:sz", "6"),
                    ("w:space", space),
                    ("w:color", "6B7280"),
                ],
            );
        };
        match self {
            Self::None => {}
            Self::Below => xml.within("w:pBdr", &[], |xml| line(xml, "w:bottom", "4")),
            Self::Above => xml.within("w:pBdr", &[], |xml| line(xml, "w:top", "4")),
            Self::Box => {
                xml.within("w:pBdr", &[], |xml| {
                    for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                        line(xml, side, "5");
                    }
                });
                let shade = [
                    ("w:val", "clear"),
                    ("w:color", "auto"),
                    ("w:fill", "E8EEF4"),
                ];
                xml.empty("w:shd", &shade);
            }
        }
    }
}
