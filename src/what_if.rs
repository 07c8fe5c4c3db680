//! What would become of the findings and of the clauses if some answers were others.

use crate::check::Finding;
use crate::compare::{Step, steps};
use crate::document::{
    Block, Division, DivisionKind, Document, Inline, ListItem, plain, without_numbers,
};

/// A place of the document that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it is: "clause 4.2". Where the whole place would be new, by its new number.
    pub place: String,
    /// What it says now; `None` where it would be new.
    pub now: Option<String>,
    /// What it would say; `None` where it would be gone.
    pub then: Option<String>,
}

/// The findings that only the first list has: as many of each as the second lacks.
pub fn only_in<'a>(first: &'a [Finding], second: &[Finding]) -> Vec<&'a Finding> {
    let same =
        |one: &Finding, other: &Finding| one.code == other.code && one.message == other.message;
    let mut left: Vec<&Finding> = second.iter().collect();
    first
        .iter()
        .filter(
            |finding| match left.iter().position(|other| same(finding, other)) {
                Some(place) => {
                    left.swap_remove(place);
                    false
                }
                None => true,
            },
        )
        .collect()
}

/// What would change in a document, in its order.
///
/// Numbers do not count: a clause that only moves, or refers to one that moves, is the same. What repeats the clauses
/// is left out: notices, the key information, and the pictures.
pub fn changes(now: &Document, then: &Document) -> Vec<Change> {
    let (now, then) = (lines(now), lines(then));
    let keys =
        |lines: &[Line]| -> Vec<String> { lines.iter().map(|line| line.key.clone()).collect() };
    let (now_keys, then_keys) = (keys(&now), keys(&then));
    let (mut at, mut other) = (0, 0);
    let mut changes = Vec::new();
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    for step in steps(&now_keys, &then_keys) {
        match step {
            Step::Same => {
                settle(&mut gone, &mut new, &mut changes);
                (at, other) = (at + 1, other + 1);
            }
            Step::Gone(_) => {
                gone.push(&now[at]);
                at += 1;
            }
            Step::New(_) => {
                new.push(&then[other]);
                other += 1;
            }
        }
    }
    settle(&mut gone, &mut new, &mut changes);
    changes
}

/// Pairs what goes with what comes in its place, where there is as much of each.
fn settle(gone: &mut Vec<&Line>, new: &mut Vec<&Line>, changes: &mut Vec<Change>) {
    let paired = gone.len() == new.len();
    for (number, line) in gone.iter().enumerate() {
        changes.push(Change {
            place: line.place.clone(),
            now: Some(line.words.clone()),
            then: new
                .get(number)
                .filter(|_| paired)
                .map(|line| line.words.clone()),
        });
    }
    if !paired {
        changes.extend(new.iter().map(|line| Change {
            place: line.place.clone(),
            now: None,
            then: Some(line.words.clone()),
        }));
    }
    gone.clear();
    new.clear();
}

/// A run of words of a document.
struct Line {
    /// Its place.
    place: String,
    /// What is compared: the words, with references by what they lead to.
    key: String,
    /// The words as they are printed.
    words: String,
}

fn lines(document: &Document) -> Vec<Line> {
    let mut lines = Lines(Vec::new());
    lines.add("the title", &[&document.title]);
    for division in document.divisions.iter().filter(|one| counts(one)) {
        let place = match &division.number {
            Some(number) => number.reference(),
            None => format!("“{}”", plain(&division.heading)),
        };
        lines.add(&place, &[&division.heading]);
        lines.blocks(&place, &division.blocks);
    }
    lines.0
}

/// Whether a division says something of its own.
fn counts(division: &Division) -> bool {
    let repeats = matches!(
        division.kind,
        DivisionKind::Notice | DivisionKind::KeyInformation
    );
    !repeats && division.id.as_deref() != Some("schedule-pictures")
}

struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, place: &str, cells: &[&Vec<Inline>]) {
        let together = |write: fn(&[Inline]) -> String| {
            let cells: Vec<String> = cells.iter().map(|cell| write(cell)).collect();
            cells.join(" | ")
        };
        let words = together(plain);
        if words.trim().is_empty() {
            return;
        }
        self.0.push(Line {
            place: place.to_owned(),
            key: together(without_numbers),
            words,
        });
    }

    fn blocks(&mut self, place: &str, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(words) | Block::Heading { text: words, .. } => {
                    self.add(place, &[words])
                }
                Block::Clause(clause) => {
                    let own = clause.number.reference();
                    if let Some(heading) = &clause.heading {
                        self.add(&own, &[heading]);
                    }
                    self.blocks(&own, &clause.blocks);
                }
                Block::Bullets(items) => {
                    for ListItem { blocks } in items {
                        self.blocks(place, blocks);
                    }
                }
                Block::Table(table) => {
                    if let Some(caption) = &table.caption {
                        self.add(place, &[caption]);
                    }
                    for row in std::iter::once(&table.header).chain(&table.rows) {
                        self.add(place, &row.iter().collect::<Vec<_>>());
                    }
                }
                Block::Definitions(all) => {
                    for one in all {
                        let place = format!("“{}”", one.term);
                        self.blocks(&place, &one.meaning);
                    }
                }
                Block::Notice(blocks) => self.blocks(place, blocks),
                Block::Figure(_) | Block::Blanks(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Meta, build};

    fn document(markdown: &str) -> Document {
        build(markdown, Meta::default()).expect("it holds together")
    }

    fn change(place: &str, now: Option<&str>, then: Option<&str>) -> Change {
        Change {
            place: place.to_owned(),
            now: now.map(str::to_owned),
            then: then.map(str::to_owned),
        }
    }

    #[test]
    fn a_clause_that_only_moves_or_refers_to_one_that_moves_is_the_same() {
        let now = document(
            "# T\n\n## Terms {.terms}\n\n### One {#one}\n\n1. First.\n1. See [](#last).\n1. {#last} Last.\n",
        );
        let then = document(
            "# T\n\n## Terms {.terms}\n\n### One {#one}\n\n1. First.\n1. See [](#last).\n1. New.\n1. {#last} Last.\n",
        );
        assert_eq!(
            changes(&now, &then),
            [change("clause 1.3", None, Some("New."))]
        );
        assert_eq!(
            changes(&then, &now),
            [change("clause 1.3", Some("New."), None)]
        );
        assert_eq!(changes(&now, &now), []);
    }

    #[test]
    fn words_that_change_stand_side_by_side_and_tables_row_by_row() {
        let with = |words: &str, cell: &str| {
            document(&format!(
                "# T\n\n## Terms {{.terms}}\n\n### One\n\n1. {words}.\n\n## Money {{.schedule}}\n\n| A | B |\n| --- | --- |\n| x | {cell} |\n"
            ))
        };
        assert_eq!(
            changes(&with("Three months", "£1"), &with("Six months", "£2")),
            [
                change("clause 1.1", Some("Three months."), Some("Six months.")),
                change("Schedule 1", Some("x | £1"), Some("x | £2")),
            ]
        );
    }
}
