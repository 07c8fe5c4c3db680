//! Numbers of clauses, schedules and their parts.

use super::model::{Block, Clause, DivisionKind, Document};

/// A number as it stands in the text and as it is referred to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Number {
    /// What stands before the text: `4`, `4.2`, `(a)`, `(i)`, `Schedule 2`.
    label: String,
    /// The whole number with those of what holds it: `4.2(a)`.
    full: String,
    /// The word before the whole number where it is referred to.
    word: &'static str,
    /// The schedule that holds it, if any.
    schedule: Option<usize>,
}

impl Number {
    /// What stands before the text: `4`, `4.2`, `(a)`, `Schedule 2`.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The whole number: `4.2(a)`.
    pub fn full(&self) -> &str {
        &self.full
    }

    /// The number of the schedule that it stands in.
    pub fn schedule(&self) -> Option<usize> {
        self.schedule
    }

    /// How it is referred to from elsewhere: `clause 4.2(a)`, `paragraph 3 of Schedule 2`.
    pub fn reference(&self) -> String {
        self.reference_from(None)
    }

    /// How it is referred to from within a schedule: its own schedule is not named.
    pub fn reference_from(&self, schedule: Option<usize>) -> String {
        if self.full.is_empty() {
            return String::new();
        }
        match self.schedule {
            Some(number) if self.word == "paragraph" && schedule != Some(number) => {
                format!("paragraph {} of Schedule {number}", self.full)
            }
            _ if self.word == "Schedule" => self.label.clone(),
            _ => format!("{} {}", self.word, self.full),
        }
    }
}

/// Numbers everything in the document.
pub(super) fn number(document: &mut Document) {
    let mut clause = 0;
    let mut schedule = 0;
    for division in &mut document.divisions {
        match division.kind {
            DivisionKind::Schedule => {
                schedule += 1;
                let label = format!("Schedule {schedule}");
                division.number = Some(Number {
                    full: schedule.to_string(),
                    label,
                    word: "Schedule",
                    schedule: Some(schedule),
                });
                let mut count = 0;
                paragraphs(&mut division.blocks, &mut count, schedule);
            }
            DivisionKind::Parties => {
                plain_list(&mut division.blocks, "party", |n| format!("({n})"))
            }
            DivisionKind::Recitals => {
                plain_list(&mut division.blocks, "recital", |n| {
                    format!("({})", letter(n).to_uppercase())
                });
            }
            _ => clauses(&mut division.blocks, &mut clause),
        }
        meanings(&mut division.blocks);
    }
}

/// Walks the numbered pieces that stand next in blocks, those in notices and bullets among them.
fn each_clause(blocks: &mut [Block], see: &mut dyn FnMut(&mut Clause)) {
    for block in blocks {
        match block {
            Block::Clause(clause) => see(clause),
            Block::Notice(blocks) => each_clause(blocks, see),
            Block::Bullets(items) => items
                .iter_mut()
                .for_each(|item| each_clause(&mut item.blocks, see)),
            _ => {}
        }
    }
}

/// Numbers lists within the meanings of terms: (a), (b) in each.
fn meanings(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Definitions(entries) => entries.iter_mut().for_each(|entry| {
                plain_list(&mut entry.meaning, "paragraph", |n| {
                    format!("({})", letter(n))
                })
            }),
            Block::Clause(clause) => meanings(&mut clause.blocks),
            Block::Notice(blocks) => meanings(blocks),
            _ => {}
        }
    }
}

fn clauses(blocks: &mut [Block], count: &mut usize) {
    let mut loose = 0;
    each_clause(blocks, &mut |clause| {
        if clause.level == 1 {
            *count += 1;
            let full = count.to_string();
            clause.number = Number {
                label: full.clone(),
                full: full.clone(),
                word: "clause",
                schedule: None,
            };
            sub_clauses(clause, &full, "clause", None);
        } else {
            // A numbered list outside any clause, in a plain division: 1, 2, 3.
            loose += 1;
            let full = loose.to_string();
            clause.number = Number {
                label: full.clone(),
                full: full.clone(),
                word: "paragraph",
                schedule: None,
            };
            sub_clauses(clause, &full, "paragraph", None);
        }
    });
}

fn paragraphs(blocks: &mut [Block], count: &mut usize, schedule: usize) {
    each_clause(blocks, &mut |clause| {
        *count += 1;
        let full = count.to_string();
        clause.number = Number {
            label: full.clone(),
            full: full.clone(),
            word: "paragraph",
            schedule: Some(schedule),
        };
        sub_clauses(clause, &full, "paragraph", Some(schedule));
    });
}

fn plain_list(blocks: &mut [Block], word: &'static str, label: impl Fn(usize) -> String) {
    let mut count = 0;
    each_clause(blocks, &mut |clause| {
        count += 1;
        let label = label(count);
        clause.number = Number {
            label: label.clone(),
            full: label.clone(),
            word,
            schedule: None,
        };
        sub_clauses(clause, &label, word, None);
    });
}

fn sub_clauses(parent: &mut Clause, above: &str, word: &'static str, schedule: Option<usize>) {
    let mut count = 0;
    each_clause(&mut parent.blocks, &mut |clause| {
        count += 1;
        let label = match clause.level {
            2 => format!("{above}.{count}"),
            3 => format!("({})", letter(count)),
            4 => format!("({})", roman(count)),
            _ => format!("({})", letter(count).to_uppercase()),
        };
        let full = if clause.level == 2 {
            label.clone()
        } else {
            format!("{above}{label}")
        };
        clause.number = Number {
            label,
            full: full.clone(),
            word,
            schedule,
        };
        sub_clauses(clause, &full, word, schedule);
    });
}

/// a, b … z, aa, bb …: as lawyers go on after z.
fn letter(number: usize) -> String {
    let place = number.saturating_sub(1);
    let c = char::from(b'a' + (place % 26) as u8);
    std::iter::repeat_n(c, place / 26 + 1).collect()
}

fn roman(number: usize) -> String {
    const PARTS: [(usize, &str); 9] = [
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut left = number;
    let mut out = String::new();
    for (value, digits) in PARTS {
        while left >= value {
            out.push_str(digits);
            left -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_roman_figures_run_on() {
        assert_eq!(
            (letter(1), letter(26), letter(27), letter(53)),
            ("a".into(), "z".into(), "aa".into(), "aaa".into())
        );
        assert_eq!(
            (roman(4), roman(9), roman(14), roman(40)),
            ("iv".into(), "ix".into(), "xiv".into(), "xl".into())
        );
    }
}
