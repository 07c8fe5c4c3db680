//! Tables: the header row on every page, no row split, columns as wide as their words need.

use super::body::{Keep, Within, Writer};
use super::inline::Tone;
use super::xml::Xml;
use crate::document::{Cell, Inline, Table, plain};
use unicode_width::UnicodeWidthChar;

/// The space on both sides of the words of a cell, in twentieths of a point.
const PADDING: u32 = 216;

/// Rows of a table that still stays on one page as a whole; more where it is to be signed or filled in.
pub(in crate::output) fn few_rows(by_hand: bool) -> usize {
    if by_hand { 12 } else { 7 }
}

/// Whether nothing stands in a column: there is room to write in it.
fn is_blank(table: &Table, column: usize) -> bool {
    let cell = |row: &Vec<Cell>| {
        row.get(column)
            .is_none_or(|cell| plain(cell).trim().is_empty())
    };
    !table.rows.is_empty() && table.rows.iter().all(cell)
}

/// Whether a table has columns to write in.
pub(in crate::output) fn has_blanks(table: &Table) -> bool {
    (0..table.header.len()).any(|column| is_blank(table, column))
}

/// Writes the style of tables.
pub(super) fn style(xml: &mut Xml) {
    let attributes = [
        ("w:type", "table"),
        ("w:customStyle", "1"),
        ("w:styleId", "AgreementTable"),
    ];
    xml.open("w:style", &attributes);
    xml.val("w:name", "Agreement Table");
    xml.on("w:qFormat");
    xml.within("w:tblPr", &[], |xml| {
        xml.within("w:tblBorders", &[], |xml| {
            for side in [
                "w:top",
                "w:left",
                "w:bottom",
                "w:right",
                "w:insideH",
                "w:insideV",
            ] {
                xml.empty(
                    side,
                    &[
                        ("w:val", "single"),
                        ("w:sz", "4"),
                        ("w:space", "0"),
                        ("w:color", "6B7280"),
                    ],
                );
            }
        });
        xml.within("w:tblCellMar", &[], |xml| {
            for (side, width) in [
                ("w:top", "0"),
                ("w:left", "108"),
                ("w:bottom", "0"),
                ("w:right", "108"),
            ] {
                xml.empty(side, &[("w:w", width), ("w:type", "dxa")]);
            }
        });
    });
    xml.within("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
        xml.within("w:rPr", &[], |xml| {
            xml.on("w:b");
            xml.on("w:bCs");
        });
        xml.within("w:tcPr", &[], |xml| {
            let shade = [
                ("w:val", "clear"),
                ("w:color", "auto"),
                ("w:fill", "E8EEF4"),
            ];
            xml.empty("w:shd", &shade);
        });
    });
    xml.close();
}

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table, within: Within) {
        if let Some(caption) = &table.caption {
            self.paragraph("Caption", caption, Keep::All);
        }
        let left = if within.depth == 0 {
            0
        } else {
            720 + 567 * (u32::from(within.depth) - 1)
        };
        let room = self.width.saturating_sub(left).max(2_000);
        let by_hand = within.keep != Keep::No;
        let (widths, small) = widths(table, room, by_hand);
        let by_hand = by_hand || has_blanks(table);
        self.xml.open("w:tbl", &[]);
        self.xml.within("w:tblPr", &[], |xml| {
            properties(xml, table, left, widths.iter().sum());
        });
        self.xml.within("w:tblGrid", &[], |xml| {
            for width in &widths {
                xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
        let (head, text) = if small {
            ("TableHeadingSmall", "TableTextSmall")
        } else {
            ("TableHeading", "TableText")
        };
        self.row(&table.header, &widths, head, true, Keep::All, false);
        let keep = match within.keep {
            Keep::No if table.rows.len() <= few_rows(by_hand) => Keep::ButLast,
            keep => keep,
        };
        for (index, row) in table.rows.iter().enumerate() {
            let keep = match keep {
                Keep::ButLast if index + 1 == table.rows.len() => Keep::No,
                Keep::ButLast => Keep::All,
                keep => keep,
            };
            self.row(row, &widths, text, false, keep, by_hand);
        }
        self.xml.close();
        // Two tables that touch would become one.
        self.paragraph("TableSpace", &[], within.keep);
    }

    fn row(
        &mut self,
        cells: &[Cell],
        widths: &[u32],
        style: &str,
        head: bool,
        keep: Keep,
        by_hand: bool,
    ) {
        let blank = cells
            .iter()
            .skip(1)
            .any(|cell| plain(cell).trim().is_empty());
        self.xml.open("w:tr", &[]);
        self.xml.within("w:trPr", &[], |xml| {
            xml.on("w:cantSplit");
            // Room to write in.
            if by_hand && blank {
                xml.empty("w:trHeight", &[("w:val", "567"), ("w:hRule", "atLeast")]);
            }
            if head {
                xml.on("w:tblHeader");
            }
        });
        for (index, width) in widths.iter().enumerate() {
            self.xml.open("w:tc", &[]);
            self.xml.within("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            });
            self.xml.open("w:p", &[]);
            self.xml.within("w:pPr", &[], |xml| {
                xml.val("w:pStyle", style);
                if keep == Keep::All {
                    xml.on("w:keepNext");
                }
            });
            let cell: &[Inline] = cells.get(index).map_or(&[], Vec::as_slice);
            self.inlines(cell, Tone::default());
            self.xml.close();
            self.xml.close();
        }
        self.xml.close();
    }
}

fn properties(xml: &mut Xml, table: &Table, left: u32, width: u32) {
    xml.val("w:tblStyle", "AgreementTable");
    xml.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    if left > 0 {
        xml.empty("w:tblInd", &[("w:w", &left.to_string()), ("w:type", "dxa")]);
    }
    xml.val2("w:tblLayout", "w:type", "fixed");
    xml.empty(
        "w:tblLook",
        &[
            ("w:val", "0020"),
            ("w:firstRow", "1"),
            ("w:lastRow", "0"),
            ("w:firstColumn", "0"),
            ("w:lastColumn", "0"),
            ("w:noHBand", "1"),
            ("w:noVBand", "1"),
        ],
    );
    if let Some(caption) = &table.caption {
        xml.val("w:tblCaption", &plain(caption));
    }
    let columns: Vec<String> = table.header.iter().map(|cell| plain(cell)).collect();
    xml.val(
        "w:tblDescription",
        &format!("Columns: {}", columns.join("; ")),
    );
}

/// The widths of the columns, which together fill the room, and whether the letters have to be small.
///
/// Each column gets what its longest word needs, and the rest of the room is divided by how much more each would
/// need to stand on one line.
pub(in crate::output) fn widths(table: &Table, room: u32, by_hand: bool) -> (Vec<u32>, bool) {
    let columns = table.header.len().max(1);
    let (mut least, mut most) = (vec![0; columns], vec![0; columns]);
    let mut see = |row: &[Cell], bold: bool| {
        for (column, cell) in row.iter().take(columns).enumerate() {
            let words = plain(cell);
            let longest = words
                .split_whitespace()
                .map(|word| length(word, bold))
                .max();
            least[column] = least[column].max(longest.unwrap_or(0));
            most[column] = most[column].max(length(&words, bold));
        }
    };
    see(&table.header, true);
    for row in &table.rows {
        see(row, false);
    }
    let sized = |size: u32, all: &[u32]| -> Vec<u32> {
        let sized = |one: &u32| (u64::from(*one) * u64::from(size) / 1_000) as u32 + PADDING;
        all.iter().map(sized).collect()
    };
    let usual = sized(200, &least);
    let small = usual.iter().sum::<u32>() > room;
    let size = if small { 170 } else { 200 };
    let (mut least, mut most) = (sized(size, &least), sized(size, &most));
    for (column, one) in least.iter_mut().enumerate() {
        if is_blank(table, column) {
            *one = (*one).max(room / 5);
        }
    }
    for (column, one) in most.iter_mut().enumerate() {
        *one = (*one).max(least[column]);
        if by_hand && column > 0 {
            // Room to write in.
            *one = (*one).max(room * 3 / 5);
        }
    }
    (share(room, &least, &most), small)
}

/// Divides the room between columns. Those that need little get all they need first, so that a date does not wrap
/// for the sake of a long sentence; the others share by the root of their need, which evens out how high rows become.
fn share(room: u32, least: &[u32], most: &[u32]) -> Vec<u32> {
    let needed: u32 = least.iter().sum();
    if needed >= room {
        return in_parts(room, &lowered(room, least));
    }
    let mut widths = least.to_vec();
    let mut open: Vec<usize> = (0..least.len()).collect();
    loop {
        let rest = room - widths.iter().sum::<u32>();
        let root = |column: &usize| (most[*column] - least[*column]).max(1).isqrt();
        let roots: u32 = open.iter().map(root).sum();
        let part = |column: &usize| least[*column] + rest * root(column) / roots.max(1);
        let full: Vec<usize> = open
            .iter()
            .copied()
            .filter(|column| part(column) >= most[*column])
            .collect();
        if full.is_empty() {
            for column in open {
                widths[column] += rest * root(&column) / roots.max(1);
            }
            break;
        }
        for column in &full {
            widths[*column] = most[*column];
        }
        open.retain(|column| !full.contains(column));
        if open.is_empty() {
            break;
        }
    }
    in_parts(room, &widths)
}

/// What columns get where not all words fit: those with the longest words give way, so that one address does not cut
/// the words of all others.
fn lowered(room: u32, least: &[u32]) -> Vec<u32> {
    let cut = |most: u32| -> Vec<u32> { least.iter().map(|one| (*one).min(most)).collect() };
    let (mut low, mut high) = (1, room);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if cut(middle).iter().sum::<u32>() <= room {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    cut(low)
}

/// Stretches or shrinks widths so that together they fill the room.
fn in_parts(room: u32, widths: &[u32]) -> Vec<u32> {
    let all: u64 = widths.iter().map(|one| u64::from(*one)).sum();
    let part = |one: &u32| u64::from(*one) * u64::from(room) / all.max(1);
    let mut parts: Vec<u32> = widths.iter().map(|one| part(one) as u32).collect();
    // Nothing is lost in rounding.
    let used: u32 = parts.iter().sum();
    if let Some(last) = parts.last_mut() {
        *last += room.saturating_sub(used);
    }
    parts
}

/// The widths of the letters of Arial from the space to the tilde, in thousandths of their size.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// How long words are on a line, in thousandths of the size of the letters, with a little to spare.
pub(in crate::output) fn length(words: &str, bold: bool) -> u32 {
    let width = |c: char| match WIDTHS.get((c as usize).wrapping_sub(32)) {
        Some(width) => u32::from(*width),
        None => 620 * UnicodeWidthChar::width(c).unwrap_or(1) as u32,
    };
    let wide: u32 = words.chars().map(width).fold(0, u32::saturating_add);
    let spare = if bold { 12 } else { 3 };
    wide.saturating_add(wide / 100 * spare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Inline;

    fn widths_of(header: &[&str], row: &[&str], room: u32) -> (Vec<u32>, bool) {
        let cells = |words: &[&str]| -> Vec<Cell> {
            words
                .iter()
                .map(|one| vec![Inline::Text((*one).to_owned())])
                .collect()
        };
        let table = Table {
            header: cells(header),
            rows: vec![cells(row)],
            ..Table::default()
        };
        widths(&table, room, false)
    }

    #[test]
    fn no_word_is_cut_while_there_is_room() {
        let mail = "somebody.with.a.name@an-organisation.example.org";
        let (widths, _) = widths_of(
            &["Partner", "E-mail", "Telephone"],
            &["A", mail, "01632 960 000"],
            9_072,
        );
        assert!(widths[1] > length(mail, false) * 170 / 1_000);
        assert_eq!(widths.iter().sum::<u32>(), 9_072);
    }

    #[test]
    fn a_date_does_not_wrap_for_the_sake_of_a_sentence() {
        let sentence = "A sentence that goes on for a good while and then some. ".repeat(4);
        let (widths, small) = widths_of(&["Step", "By"], &[&sentence, "28 September 2029"], 9_072);
        assert!(!small);
        assert!(widths[1] >= length("28 September 2029", false) / 5 + PADDING);
    }

    #[test]
    fn one_long_word_does_not_cut_the_others() {
        let heads = [
            "Milestone",
            "Partner",
            "By",
            "Done when",
            "After",
            "Cost",
            "E-mail",
            "Note",
        ];
        let mail = "somebody.with.a.long.name@an-organisation-with-a-longer-name.example.org";
        let row = [
            "Milestone",
            "A",
            "September",
            "",
            "",
            "£1,234,567.89",
            mail,
            "",
        ];
        let (widths, small) = widths_of(&heads, &row, 9_072);
        assert!(small);
        for (width, words) in widths.iter().zip(["Milestone", "Partner", "September"]) {
            assert!(
                *width >= length(words, false) * 170 / 1_000 + PADDING,
                "{words}"
            );
        }
    }

    #[test]
    fn eight_columns_fit_the_page_in_small_letters() {
        let heads = [
            "Milestone",
            "Organisation",
            "Responsible",
            "Beginning",
            "Completed",
            "Description",
            "Contribution",
            "Dependencies",
        ];
        let (widths, small) = widths_of(&heads, &heads, 9_072);
        assert!(small);
        assert_eq!(widths.iter().sum::<u32>(), 9_072);
        assert!(widths.iter().all(|width| *width > 500));
    }
}
