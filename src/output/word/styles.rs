//! The styles. A firm restyles a document by changing these; nothing in the text is formatted by hand that a style can carry.

mod list;

use super::numbering::{self, List};
use super::tree::Element;
use super::xml::Xml;
use super::{SPACE, language};
pub(super) use list::STYLES;

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
        match self.indent {
            // What is drawn round text stays within the margins.
            Some((left, hanging)) if self.frame == Frame::Box => xml.empty(
                "w:ind",
                &[
                    ("w:left", &left.to_string()),
                    ("w:right", "113"),
                    ("w:hanging", &hanging.to_string()),
                ],
            ),
            Some((left, hanging)) => numbering::indentation(xml, left, hanging),
            None => {}
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
