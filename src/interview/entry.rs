//! Filling in one entry of a list, column by column.

use super::asking::{self, Outcome};
use super::prompter::Command;
use super::walk::{Interview, InterviewError};
use super::words;
use crate::answers::Agreement;
use crate::answers::words as in_words;
use crate::checklist::{self, Identity, Question, Rows};
use crate::values::{Answer, Id, Row, Value};

/// Which entry of a list is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// A new one; where entries belong to partners, the partner is asked.
    New,
    /// A new one, for this partner.
    For(Id),
    /// One that is there already.
    Known(Id),
    /// One that is there already, where only what is open is asked.
    Rest(Id),
}

/// The entry in hand: where it will stand, and whether it stands there yet.
struct Hand {
    which: Which,
    id: Option<Id>,
}

impl Hand {
    fn new(which: Which) -> Self {
        let id = match &which {
            Which::Known(id) | Which::Rest(id) => Some(id.clone()),
            Which::New | Which::For(_) => None,
        };
        Self { which, id }
    }

    fn cell(&self, agreement: &Agreement, path: &str, column: &Question) -> Answer {
        let rows = agreement.rows(path);
        self.id
            .as_ref()
            .and_then(|id| rows.iter().find(|row| row.id == *id))
            .map_or(Answer::Unanswered, |row| row.get(column.key).clone())
    }

    /// Whether a column is asked of this entry.
    fn asks(&self, agreement: &Agreement, path: &str, column: &Question) -> bool {
        let settled = match self.which {
            Which::For(_) => column.key == "partner",
            Which::Rest(_) => self.cell(agreement, path, column) != Answer::Unanswered,
            Which::New | Which::Known(_) => false,
        };
        agreement.applies(column) && !settled
    }

    /// What the entry is called above its questions.
    fn name(&self, agreement: &Agreement, path: &str, shape: &Rows) -> String {
        let partner = match (&self.which, &self.id) {
            (Which::For(partner), _) => Some(partner),
            (_, id) if shape.identity == Identity::Partner => id.as_ref(),
            _ => None,
        };
        if let Some(partner) = partner {
            return format!("{} for {}", shape.singular, agreement.partner_name(partner));
        }
        let rows = agreement.rows(path);
        let row = rows.iter().find(|row| Some(&row.id) == self.id.as_ref());
        match row {
            Some(row) => {
                let summary = in_words::row_summary(&shape.columns[..1], row, agreement);
                format!("{}: {}", shape.singular, in_words::shorten(&summary, 36))
            }
            None => format!("new {}", shape.singular),
        }
    }
}

impl Interview<'_> {
    /// Asks the columns of one entry. A command that leads away is given back.
    pub(super) fn entry(
        &mut self,
        shape: &'static Rows,
        path: &str,
        which: Which,
    ) -> Result<Option<Command>, InterviewError> {
        let mut hand = Hand::new(which);
        let known = hand.id.is_some();
        let place = checklist::locate(path)
            .map(|(item, _)| words::place(checklist::ITEMS[item]))
            .unwrap_or_default();
        let mut number = 0;
        while let Some(column) = shape.columns.get(number) {
            let agreement = self.session.agreement();
            if !hand.asks(agreement, path, column) {
                number += 1;
                continue;
            }
            let current = hand.cell(agreement, path, column);
            let owner = shape.identity == Identity::Partner && column.key == "partner";
            let taken = if owner {
                let others = agreement.rows(path).iter().map(|row| row.id.clone());
                others.filter(|id| Some(id) != hand.id.as_ref()).collect()
            } else {
                Vec::new()
            };
            let progress = format!("{place}, {}", hand.name(agreement, path, shape));
            match asking::ask(
                self.prompter,
                column,
                &current,
                agreement,
                &progress,
                &taken,
            )? {
                Outcome::Answered(answer) if owner && !answer.is_given() => {
                    self.prompter
                        .problem("each entry of this list belongs to one of the partners.");
                }
                Outcome::Answered(answer) => {
                    self.keep(shape, path, &mut hand, column.key, answer)?;
                    number += 1;
                }
                Outcome::Command(Command::Back) => {
                    let agreement = self.session.agreement();
                    let earlier = (0..number)
                        .rev()
                        .find(|n| hand.asks(agreement, path, &shape.columns[*n]));
                    match earlier {
                        Some(earlier) => number = earlier,
                        None => return Ok(None),
                    }
                }
                Outcome::Command(Command::Skip) => {
                    if owner && hand.id.is_none() {
                        return Ok(None);
                    }
                    number += 1;
                }
                Outcome::Command(Command::Clear) => {
                    if let Some(id) = &hand.id {
                        self.session
                            .set_cell(path, id, column.key, &Answer::Unanswered)?;
                    }
                    number += 1;
                }
                Outcome::Command(command) => return Ok(Some(command)),
            }
        }
        if !known && hand.id.is_none() {
            self.prompter.note("Nothing was added.");
        }
        Ok(None)
    }

    /// Keeps the answer to one column; the first makes the entry.
    fn keep(
        &mut self,
        shape: &Rows,
        path: &str,
        hand: &mut Hand,
        column: &'static str,
        answer: Answer,
    ) -> Result<(), InterviewError> {
        let owner = match (&answer, shape.identity) {
            (Answer::Given(Value::Partner(partner)), Identity::Partner) if column == "partner" => {
                Some(partner.clone())
            }
            _ => None,
        };
        if let Some(id) = &hand.id {
            self.session.set_cell(path, id, column, &answer)?;
            if owner.is_some() {
                hand.id = owner;
            }
            return Ok(());
        }
        let mut cells = Vec::new();
        let id = match (&hand.which, owner) {
            (Which::For(partner), _) => {
                let whose = Answer::Given(Value::Partner(partner.clone()));
                cells.push(("partner", whose));
                partner.clone()
            }
            (_, Some(partner)) => partner,
            _ => self.fresh_id(shape, path, &answer),
        };
        cells.push((column, answer));
        let row = Row {
            id: id.clone(),
            cells,
        };
        self.session.add_row(path, &row)?;
        hand.id = Some(id);
        Ok(())
    }

    /// An id for a new entry, from its first words.
    fn fresh_id(&self, shape: &Rows, path: &str, answer: &Answer) -> Id {
        let rows = self.session.agreement().rows(path);
        let taken: Vec<Id> = rows.iter().map(|row| row.id.clone()).collect();
        let words = answer.text().map(|text| first_words(text, 30));
        let base = Id::from_name(words.as_deref().unwrap_or(shape.singular));
        Id::unique(&base, &taken)
    }
}

/// As many whole words as fit; the first one in any case.
fn first_words(text: &str, most: usize) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() && out.chars().count() + word.chars().count() >= most {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
