//! The paragraph styles, one by one.

use super::{Frame, Style};
use crate::output::word::numbering::{self, List};

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
pub(in crate::output::word) const STYLES: &[Style] = &[
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
        size: 20,
        before: 30,
        after: 10,
        ..PLAIN
    },
    Style {
        id: "TOC2",
        name: "toc 2",
        size: 20,
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
