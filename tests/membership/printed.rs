//! The tables of the schedule of partners who join or leave, read from a drafted document.

use consortia::answers;
use consortia::document::{Block, Document, Table, plain};
use consortia::drafting::{Options, draft};
use consortia::template::Templates;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Templates> =
    LazyLock::new(|| Templates::built_in().expect("the built-in templates are well formed"));

/// Drafts answers that can be read without a fault.
#[track_caller]
pub fn drafted(answers: &str) -> Document {
    let (agreement, faults) = answers::read(answers);
    assert!(faults.is_empty(), "{faults:?}");
    draft(&agreement, &[], &TEMPLATES, &Options::default()).unwrap_or_else(|e| panic!("{e}"))
}

/// The tables of one change.
pub struct Change {
    /// From which day.
    pub from: String,
    numbers: Vec<Vec<String>>,
    header: Vec<String>,
    partners: Vec<Vec<String>>,
}

/// What the schedule prints.
pub struct Printed {
    /// Its changes, in order.
    pub changes: Vec<Change>,
}

fn cells(table: &Table) -> Vec<Vec<String>> {
    let row = |row: &Vec<_>| row.iter().map(|cell: &Vec<_>| plain(cell)).collect();
    table.rows.iter().map(row).collect()
}

impl Printed {
    /// Drafts answers and reads the schedule.
    #[track_caller]
    pub fn of(answers: &str) -> Self {
        let document = drafted(answers);
        let schedule = document
            .divisions
            .iter()
            .find(|division| division.id.as_deref() == Some("schedule-membership"));
        let mut changes: Vec<Change> = Vec::new();
        for block in schedule
            .map(|schedule| &schedule.blocks[..])
            .unwrap_or_default()
        {
            let Block::Table(table) = block else { continue };
            let caption = plain(table.caption.as_ref().expect("each table has a caption"));
            if let Some(from) = caption.strip_prefix("Partners and decisions before and from ") {
                changes.push(Change {
                    from: from.to_owned(),
                    numbers: cells(table),
                    header: Vec::new(),
                    partners: Vec::new(),
                });
            } else {
                let change = changes.last_mut().expect("the numbers come first");
                change.header = table.header.iter().map(|cell| plain(cell)).collect();
                change.partners = cells(table);
            }
        }
        Self { changes }
    }
}

impl Change {
    /// What is counted, before (0) or from that day (1).
    #[track_caller]
    pub fn number(&self, name: &str, side: usize) -> String {
        let row = self.numbers.iter().find(|row| row[0] == name);
        row.unwrap_or_else(|| panic!("no row {name:?} in {:?}", self.numbers))[side + 1].clone()
    }

    fn column(&self, what: &str, side: usize) -> usize {
        let name = format!("{what} {}", ["before", "after"][side]);
        let found = self.header.iter().position(|header| *header == name);
        found.unwrap_or_else(|| panic!("no column {name:?} in {:?}", self.header))
    }

    /// The votes of a partner.
    #[track_caller]
    pub fn votes(&self, name: &str, side: usize) -> String {
        let column = self.column("Votes", side);
        let row = self.partners.iter().find(|row| row[0] == name);
        row.unwrap_or_else(|| panic!("no partner {name:?}"))[column].clone()
    }

    /// The shares of losses of those who are partners; each has a row, or one row tells the share of all.
    #[track_caller]
    pub fn shares(&self, side: usize, names: &[&str]) -> Vec<(String, (u128, u128))> {
        let of_each = "Share of losses of each Partner";
        if let Some(row) = self.numbers.iter().find(|row| row[0] == of_each) {
            let share = fraction(&row[side + 1]);
            return names
                .iter()
                .map(|name| ((*name).to_owned(), share))
                .collect();
        }
        let column = self.column("Share of losses", side);
        let there = self.partners.iter().filter(|row| row[column] != "–");
        there
            .map(|row| (row[0].clone(), fraction(&row[column])))
            .collect()
    }
}

/// Reads a share as it is printed.
#[track_caller]
fn fraction(printed: &str) -> (u128, u128) {
    let number = |digits: &str| digits.parse().unwrap_or_else(|_| panic!("{printed:?}"));
    let read = match printed {
        "the whole" => (1, 1),
        "none" => (0, 1),
        "one half" => (1, 2),
        "one third" => (1, 3),
        "two thirds" => (2, 3),
        "one quarter" => (1, 4),
        "three quarters" => (3, 4),
        _ => match (printed.split_once('/'), printed.strip_suffix('%')) {
            (Some((above, below)), _) => (number(above), number(below)),
            (None, Some(percent)) => {
                let (whole, part) = percent.split_once('.').unwrap_or((percent, ""));
                let below = 10_u128.pow(u32::try_from(part.len()).unwrap());
                (number(&format!("{whole}{part}")), 100 * below)
            }
            _ => panic!("{printed:?} is not a share"),
        },
    };
    super::second::add(read, (0, 1))
}
