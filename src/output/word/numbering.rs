//! The lists: their numbers are worked out by whoever opens the document, and come out as those of the model.

use super::SPACE;
use super::xml::Xml;

/// A kind of list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    /// 1, 1.1, (a), (i), (A): one list through the whole document.
    Clauses,
    /// Schedule 1, Schedule 2.
    Schedules,
    /// (1), (a), (i), (A).
    Parties,
    /// (A), (a), (i), (A).
    Recitals,
    /// 1, (a), (i), (A): paragraphs of schedules, starting again in each.
    Paragraphs,
    /// (a), (a), (i), (A): points in the meaning of a term, starting again in each.
    Meanings,
    /// Bullets.
    Bullets,
}

const LISTS: [List; 7] = [
    List::Clauses,
    List::Schedules,
    List::Parties,
    List::Recitals,
    List::Paragraphs,
    List::Meanings,
    List::Bullets,
];

/// One level: how it counts, its text, and the style that carries it.
type Level = (&'static str, &'static str, &'static str);

impl List {
    /// The number of the list itself, which its styles name.
    pub(super) const fn base(self) -> u32 {
        self as u32 + 1
    }

    const fn levels(self) -> &'static [Level] {
        match self {
            Self::Clauses => &[
                ("decimal", "%1", "Heading2"),
                ("decimal", "%1.%2", "Clause2"),
                ("lowerLetter", "(%3)", "Clause3"),
                ("lowerRoman", "(%4)", "Clause4"),
                ("upperLetter", "(%5)", "Clause5"),
            ],
            Self::Schedules => &[("decimal", "Schedule %1", "ScheduleHeading")],
            Self::Parties => &[
                ("decimal", "(%1)", "Party"),
                ("lowerLetter", "(%2)", ""),
                ("lowerRoman", "(%3)", ""),
                ("upperLetter", "(%4)", ""),
            ],
            Self::Recitals => &[
                ("upperLetter", "(%1)", "Recital"),
                ("lowerLetter", "(%2)", ""),
                ("lowerRoman", "(%3)", ""),
                ("upperLetter", "(%4)", ""),
            ],
            Self::Paragraphs => &[
                ("decimal", "%1", "Paragraph1"),
                ("lowerLetter", "(%2)", "Paragraph2"),
                ("lowerRoman", "(%3)", "Paragraph3"),
                ("upperLetter", "(%4)", "Paragraph4"),
            ],
            Self::Meanings => &[
                ("lowerLetter", "(%1)", ""),
                ("lowerLetter", "(%2)", ""),
                ("lowerRoman", "(%3)", ""),
                ("upperLetter", "(%4)", ""),
            ],
            Self::Bullets => &[
                ("bullet", "•", "ListBullet"),
                ("bullet", "•", "ListBullet2"),
                ("bullet", "•", "ListBullet3"),
                ("bullet", "•", "ListBullet4"),
                ("bullet", "•", "ListBullet5"),
                ("bullet", "•", "NoticeBullet"),
            ],
        }
    }

    /// The style of a level, if it has one of its own.
    pub(super) fn style(self, level: u8) -> Option<&'static str> {
        let (_, _, style) = self.levels().get(usize::from(level))?;
        (!style.is_empty()).then_some(*style)
    }
}

/// Where the text of a level starts, and how far the number stands out to the left.
pub(super) const fn indent(list: List, level: u8) -> (u16, u16) {
    let level = level as u16;
    match list {
        List::Schedules => (1871, 1871),
        List::Clauses if level == 0 => (720, 720),
        List::Clauses if level == 1 => (720, 720),
        List::Clauses => (720 + 567 * (level - 1), 567),
        List::Bullets if level == 5 => (397, 284),
        List::Bullets if level == 0 => (425, 425),
        List::Bullets => (720 + 567 * level, 567),
        List::Meanings => (1287 + 567 * level, 567),
        List::Parties | List::Recitals | List::Paragraphs if level == 0 => (720, 720),
        List::Parties | List::Recitals | List::Paragraphs => (720 + 567 * level, 567),
    }
}

/// Writes where text starts.
pub(super) fn indentation(xml: &mut Xml, left: u16, hanging: u16) {
    let (left, hanging) = (left.to_string(), hanging.to_string());
    xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
}

/// Writes that a paragraph or a style belongs to a list.
pub(super) fn reference(xml: &mut Xml, number: u32, level: u8) {
    xml.within("w:numPr", &[], |xml| {
        xml.val("w:ilvl", &level.to_string());
        xml.val("w:numId", &number.to_string());
    });
}

/// The lists of a document: those that its styles name, and those that start again.
#[derive(Default)]
pub(super) struct Lists {
    again: Vec<List>,
}

/// The number of the first list that starts again.
const FIRST_AGAIN: u32 = 20;

impl Lists {
    /// Makes a list that starts again at its first number, and gives its number.
    pub(super) fn start_again(&mut self, list: List) -> u32 {
        self.again.push(list);
        FIRST_AGAIN + self.again.len() as u32 - 1
    }

    /// The whole part.
    pub(super) fn part(&self) -> Vec<u8> {
        let mut xml = Xml::new();
        xml.open("w:numbering", &[("xmlns:w", SPACE)]);
        for list in LISTS {
            abstract_list(&mut xml, list);
        }
        for list in LISTS {
            number(&mut xml, list.base(), list, false);
        }
        for (number_id, list) in (FIRST_AGAIN..).zip(&self.again) {
            number(&mut xml, number_id, *list, true);
        }
        xml.finish()
    }
}

fn number(xml: &mut Xml, id: u32, list: List, again: bool) {
    xml.within("w:num", &[("w:numId", &id.to_string())], |xml| {
        xml.val("w:abstractNumId", &list.base().to_string());
        if again {
            for level in 0..list.levels().len() {
                xml.within("w:lvlOverride", &[("w:ilvl", &level.to_string())], |xml| {
                    xml.val("w:startOverride", "1");
                });
            }
        }
    });
}

fn abstract_list(xml: &mut Xml, list: List) {
    let id = list.base().to_string();
    xml.open("w:abstractNum", &[("w:abstractNumId", &id)]);
    // A number of its own for each list, always the same: the lists of documents that are put together stay apart.
    xml.val("w:nsid", &format!("C0450A{:02X}", list.base()));
    xml.val("w:multiLevelType", "multilevel");
    for (level, (counts, text, style)) in (0u8..).zip(list.levels()) {
        xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
        xml.val("w:start", "1");
        xml.val("w:numFmt", counts);
        if !style.is_empty() {
            xml.val("w:pStyle", style);
        }
        xml.val("w:suff", "tab");
        xml.val("w:lvlText", text);
        xml.val("w:lvlJc", "left");
        xml.within("w:pPr", &[], |xml| {
            let (left, hanging) = indent(list, level);
            indentation(xml, left, hanging);
        });
        xml.close();
    }
    xml.close();
}
