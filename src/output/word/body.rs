//! The main part: title, contents, divisions, clauses and lists.

use super::inline::Tone;
use super::numbering::{self, List, Lists};
use super::package::Relationship;
use super::places::{self, Places};
use super::tree::Element;
use super::xml::Xml;
use super::{Look, SPACE};
use crate::document::{
    Block, Clause, Definition, Division, DivisionKind, Document, GapAt, Inline, ListItem, plain,
};
use crate::output::{status_line, words_around};
use std::collections::HashMap;

/// The main part while it is written.
pub(super) struct Writer<'a> {
    pub(super) xml: Xml,
    pub(super) places: Places<'a>,
    pub(super) lists: Lists,
    pub(super) links: Vec<Relationship>,
    /// How many bookmarks there are.
    pub(super) marks: u32,
    /// How many content controls there are.
    pub(super) controls: u32,
    /// How many pictures and shapes there are.
    pub(super) drawn: u32,
    /// How often each name of a bookmark was wished for.
    pub(super) names: HashMap<String, u32>,
    /// How many headings of the contents have been written.
    listed: usize,
    /// How wide the text is, in twentieths of a point.
    pub(super) width: u32,
    /// The division whose own list has begun, and the number of that list.
    loose: Option<u32>,
}

/// Which paragraphs stay on the page of the one that follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// None.
    No,
    /// All but the last.
    ButLast,
    /// All.
    All,
}

/// What blocks stand in.
#[derive(Clone, Copy)]
pub(super) struct Within {
    /// How far text is set in: 0 for none.
    pub(super) depth: u8,
    /// The list of the numbered pieces, where it is not that of the clauses, with its number.
    list: Option<(List, u32)>,
    /// How many levels of headings stand above.
    headings: u8,
    pub(super) keep: Keep,
    /// Whether it is a notice.
    notice: bool,
}

/// Where a paragraph can be reached.
#[derive(Default)]
struct Marks {
    names: Vec<String>,
}

/// Writes the main part; gives its lists and links too.
pub(super) fn part(
    document: &Document,
    look: &Look,
    section: &Element,
) -> (Vec<u8>, Lists, Vec<Relationship>) {
    let mut xml = Xml::new();
    xml.open(
        "w:document",
        &[
            ("xmlns:w", SPACE),
            (
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            ),
            (
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            ),
            (
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
            ),
            (
                "xmlns:wps",
                "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            ),
            (
                "xmlns:wpg",
                "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
            ),
            (
                "xmlns:mc",
                "http://schemas.openxmlformats.org/markup-compatibility/2006",
            ),
        ],
    );
    xml.open("w:body", &[]);
    let mut writer = Writer {
        xml,
        places: Places::of(document),
        lists: Lists::default(),
        links: Vec::new(),
        marks: 0,
        controls: 0,
        drawn: 0,
        names: HashMap::new(),
        listed: 0,
        width: look.width(),
        loose: None,
    };
    writer.paragraph("Title", &document.title, Keep::All);
    if let Some(status) = status_line(document) {
        writer.paragraph("Subtitle", &status, Keep::No);
    }
    // What the reader must know of a draft comes before all else, contents included.
    let is_notice = |division: &&Division| division.kind == DivisionKind::Notice;
    let notices = document.divisions.iter().take_while(is_notice).count();
    let (first, rest) = document.divisions.split_at(notices);
    for division in first {
        writer.division(division, false);
    }
    let contents = rest.len() > 1 && !document.is_short();
    if contents {
        writer.contents(document, &words_around(document, "Contents"));
    }
    for (index, division) in rest.iter().enumerate() {
        writer.division(division, index == 0 && contents);
    }
    writer.xml.tree(section);
    (writer.xml.finish(), writer.lists, writer.links)
}

impl Writer<'_> {
    fn division(&mut self, division: &Division, new_page: bool) {
        self.loose = None;
        let list = match division.kind {
            DivisionKind::Parties => Some(List::Parties),
            DivisionKind::Recitals => Some(List::Recitals),
            DivisionKind::Schedule => Some(List::Paragraphs),
            _ => None,
        };
        let schedule = division
            .number
            .as_ref()
            .and_then(|number| number.schedule());
        let style = if schedule.is_some() {
            "ScheduleHeading"
        } else {
            "Heading1"
        };
        let mut marks = self.marks_of(division.id.as_deref());
        marks.names.extend(schedule.map(places::schedule));
        marks.names.push(self.next_line());
        self.heading(
            style,
            &division.heading,
            marks,
            new_page || schedule.is_some(),
        );
        let within = Within {
            depth: 0,
            list: list.map(|list| (list, self.lists.start_again(list))),
            headings: 1,
            keep: Keep::No,
            notice: false,
        };
        self.blocks(&division.blocks, within);
    }

    /// The bookmark of the next line of the contents.
    fn next_line(&mut self) -> String {
        self.listed += 1;
        places::contents(self.listed)
    }

    fn marks_of(&self, id: Option<&str>) -> Marks {
        let place = id.and_then(|id| self.places.get(id));
        Marks {
            names: place
                .map(|place| place.bookmark.clone())
                .into_iter()
                .collect(),
        }
    }

    fn heading(&mut self, style: &str, text: &[Inline], marks: Marks, new_page: bool) {
        self.xml.open("w:p", &[]);
        self.xml.within("w:pPr", &[], |xml| {
            xml.val("w:pStyle", style);
            if new_page {
                xml.on("w:pageBreakBefore");
            }
        });
        self.marked(marks, text);
        self.xml.close();
    }

    /// Adds running text that can be reached by bookmarks.
    fn marked(&mut self, marks: Marks, text: &[Inline]) {
        let ids: Vec<String> = marks
            .names
            .iter()
            .map(|name| self.start_mark(name))
            .collect();
        self.inlines(text, Tone::default());
        for id in ids.into_iter().rev() {
            self.end_mark(id);
        }
    }

    /// Adds a paragraph of a style.
    pub(super) fn paragraph(&mut self, style: &str, text: &[Inline], keep: Keep) {
        self.full_paragraph(style, None, keep, Marks::default(), text);
    }

    fn full_paragraph(
        &mut self,
        style: &str,
        list: Option<(u32, u8)>,
        keep: Keep,
        marks: Marks,
        text: &[Inline],
    ) {
        self.xml.open("w:p", &[]);
        // Words that lead into a list are not left alone at the foot of a page.
        let keep = keep == Keep::All || plain(text).trim_end().ends_with(':');
        if style != "Normal" || list.is_some() || keep {
            self.xml.within("w:pPr", &[], |xml| {
                xml.val("w:pStyle", style);
                if keep {
                    xml.on("w:keepNext");
                }
                if let Some((number, level)) = list {
                    numbering::reference(xml, number, level);
                }
            });
        }
        self.marked(marks, text);
        self.xml.close();
    }

    pub(super) fn blocks(&mut self, all: &[Block], within: Within) {
        let mut within = within;
        let outer = within.keep;
        for (index, block) in all.iter().enumerate() {
            let last = index + 1 == all.len();
            let signature_ends = matches!(all.get(index + 1), Some(Block::Heading { .. }) | None);
            if let Block::Heading { signature, .. } = block {
                within.keep = if *signature { Keep::All } else { outer };
            }
            let here = match (outer, last) {
                (Keep::No, _) if within.keep == Keep::All && signature_ends => Keep::ButLast,
                (Keep::No, _) => within.keep,
                (Keep::ButLast, false) => Keep::All,
                (keep, _) => keep,
            };
            if let Block::Heading {
                level, id, text, ..
            } = block
            {
                // No level is left out, whatever the template did.
                within.headings = (*level - 1).clamp(2, 3).min(within.headings + 1);
                let style = if within.headings == 2 {
                    "Subheading"
                } else {
                    "Heading3"
                };
                let marks = self.marks_of(id.as_deref());
                self.heading(style, text, marks, false);
                continue;
            }
            self.block(
                block,
                Within {
                    keep: here,
                    ..within
                },
            );
        }
    }

    fn block(&mut self, block: &Block, within: Within) {
        match block {
            Block::Paragraph(text) => {
                self.paragraph(within.style(), text, within.keep);
            }
            Block::Heading { text, .. } => self.paragraph("Heading3", text, Keep::All),
            Block::Clause(clause) => self.clause(clause, within),
            Block::Bullets(items) => self.bullets(items, within),
            Block::Table(table) => self.table(table, within),
            Block::Definitions(entries) => self.definitions(entries, within),
            Block::Notice(inner) => self.blocks(
                inner,
                Within {
                    notice: true,
                    keep: if within.keep == Keep::No {
                        Keep::ButLast
                    } else {
                        within.keep
                    },
                    ..within
                },
            ),
            Block::Figure(picture) => self.figure(picture),
            Block::Blanks(gaps) => self.blanks(gaps, within),
        }
    }

    fn clause(&mut self, clause: &Clause, within: Within) {
        let mut marks = self.marks_of(clause.id.as_deref());
        if let Some(heading) = &clause.heading {
            marks.names.push(self.next_line());
            self.heading("Heading2", heading, marks, false);
            let inner = Within {
                depth: 1,
                headings: 2,
                ..within
            };
            return self.blocks(&clause.blocks, inner);
        }
        let level = clause.level.clamp(1, 5);
        // A piece outside any clause of the terms starts the list of its division.
        let list = within.list.or_else(|| {
            (within.depth == 0 || self.loose.is_some()).then(|| {
                let number = self
                    .loose
                    .unwrap_or_else(|| self.lists.start_again(List::Paragraphs));
                self.loose = Some(number);
                (List::Paragraphs, number)
            })
        });
        let (style, list_at, depth) = match list {
            None => {
                let style = List::Clauses.style(level - 1).unwrap_or("Clause2");
                (style, None, level.max(2) - 1)
            }
            Some((list, number)) => {
                let at = level.max(2) - 2;
                let extra = u8::from(list == List::Meanings);
                let depth = at + 1 + extra;
                (
                    list.style(at).unwrap_or(indented(depth)),
                    Some((number, at)),
                    depth,
                )
            }
        };
        let inner = Within {
            depth,
            list,
            ..within
        };
        let (first, rest) = match clause.blocks.split_first() {
            Some((Block::Paragraph(text), rest)) => (text.as_slice(), rest),
            _ => (&[][..], clause.blocks.as_slice()),
        };
        let alone = rest.is_empty();
        let keep = match within.keep {
            Keep::ButLast if !alone => Keep::All,
            keep => keep,
        };
        self.full_paragraph(style, list_at, keep, marks, first);
        self.blocks(rest, inner);
    }

    fn bullets(&mut self, items: &[ListItem], within: Within) {
        let style = match (within.notice, within.depth) {
            (true, _) => "NoticeBullet",
            (_, 0) => "ListBullet",
            (_, 1) => "ListBullet2",
            (_, 2) => "ListBullet3",
            (_, 3) => "ListBullet4",
            _ => "ListBullet5",
        };
        for (index, item) in items.iter().enumerate() {
            let keep = match within.keep {
                Keep::ButLast if index + 1 < items.len() => Keep::All,
                keep => keep,
            };
            let (first, rest) = match item.blocks.split_first() {
                Some((Block::Paragraph(text), rest)) => (text.as_slice(), rest),
                _ => (&[][..], item.blocks.as_slice()),
            };
            let own = match keep {
                Keep::ButLast if !rest.is_empty() => Keep::All,
                keep => keep,
            };
            self.paragraph(style, first, own);
            let inner = Within {
                depth: (within.depth + 1).min(5),
                keep,
                ..within
            };
            self.blocks(rest, inner);
        }
    }

    fn definitions(&mut self, entries: &[Definition], within: Within) {
        for entry in entries {
            let mut meaning = entry.meaning.as_slice();
            self.xml.open("w:p", &[]);
            self.xml
                .within("w:pPr", &[], |xml| xml.val("w:pStyle", "Definition"));
            let tone = Tone {
                style: Some("DefinedTerm"),
                ..Tone::default()
            };
            tone.words(&mut self.xml, &entry.term);
            Tone::default().words(&mut self.xml, ": ");
            if let Some((Block::Paragraph(text), rest)) = meaning.split_first() {
                self.inlines(text, Tone::default());
                meaning = rest;
            }
            self.xml.close();
            let has_list = meaning
                .iter()
                .any(|block| matches!(block, Block::Clause(_)));
            let inner = Within {
                depth: 1,
                list: has_list.then(|| (List::Meanings, self.lists.start_again(List::Meanings))),
                ..within
            };
            self.blocks(meaning, inner);
        }
    }

    fn blanks(&mut self, gaps: &[GapAt], within: Within) {
        let line = |words: String| ListItem {
            blocks: vec![Block::Paragraph(vec![Inline::Text(words)])],
        };
        if gaps.is_empty() {
            let none = [Inline::Text("None.".to_owned())];
            return self.paragraph(within.style(), &none, within.keep);
        }
        let told = gaps.iter().map(|gap| match gap.place.as_str() {
            "" => line(gap.text.clone()),
            place => line(format!("{} ({place})", gap.text)),
        });
        self.bullets(&told.collect::<Vec<_>>(), within);
    }
}

impl Within {
    /// The style of running text.
    const fn style(self) -> &'static str {
        if self.notice {
            "Notice"
        } else {
            indented(self.depth)
        }
    }
}

const fn indented(depth: u8) -> &'static str {
    match depth {
        0 => "Normal",
        1 => "IndentedText1",
        2 => "IndentedText2",
        3 => "IndentedText3",
        4 => "IndentedText4",
        _ => "IndentedText5",
    }
}
