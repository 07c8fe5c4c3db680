//! Filling in a list of entries: add, change, remove, reorder.

use super::asking::{self, Outcome};
use super::entry::Which;
use super::prompter::{Command, Entry, Prompt, Reply, Shape};
use super::walk::{Interview, InterviewError};
use super::words;
use crate::answers::Agreement;
use crate::answers::words as in_words;
use crate::checklist::{Identity, Question, Rows};
use crate::values::{Answer, Id, Row, english};

/// What an entry of the menu of a list does.
#[derive(Clone, PartialEq)]
enum Act {
    Fill(Which),
    Finish,
    None,
    Pass,
    Remove,
    Move,
}

impl Interview<'_> {
    /// Lets the person fill in a list, until it is finished or a command leads away.
    pub(super) fn list(
        &mut self,
        question: &'static Question,
        shape: &'static Rows,
        path: &str,
        progress: &str,
    ) -> Result<Outcome, InterviewError> {
        if shape.identity == Identity::Partner && self.session.agreement().partner_ids().is_empty()
        {
            self.prompter
                .note("This list has an entry for each partner. Name the partners first.");
            return Ok(Outcome::Command(Command::Skip));
        }
        loop {
            let menu = self.menu(question, shape, path);
            let entries: Vec<Entry<'_>> = menu
                .iter()
                .map(|(label, _)| Entry {
                    label,
                    chosen: false,
                })
                .collect();
            let standing = self.session.agreement().get(path).clone();
            let said = match standing {
                Answer::ToBeAgreed | Answer::Nil => {
                    in_words::typed(question, &standing, self.session.agreement())
                }
                Answer::Unanswered | Answer::Given(_) => None,
            };
            let mut commands = vec![
                Command::Back,
                Command::Help,
                Command::Skip,
                Command::ToBeAgreed,
            ];
            if question.nil {
                commands.push(Command::None);
            }
            if standing != Answer::Unanswered {
                commands.push(Command::Clear);
            }
            commands.extend([Command::Items, Command::Depth, Command::Leave]);
            let hint = words::hint(question);
            let prompt = Prompt {
                progress,
                question: question.ask,
                hint: &hint,
                current: said.as_deref(),
                suggestion: None,
                optional: false,
                shape: Shape::Choice(&entries),
                commands: &commands,
            };
            let act = match self.prompter.ask(&prompt)? {
                Reply::Command(Command::Help) => {
                    asking::help(self.prompter, question, &commands);
                    continue;
                }
                Reply::Command(Command::ToBeAgreed) => {
                    return self.settle(path, Answer::ToBeAgreed);
                }
                Reply::Command(Command::None) => return self.settle(path, Answer::Nil),
                Reply::Command(command) => return Ok(Outcome::Command(command)),
                Reply::Picked(number) => {
                    menu.get(number).map_or(Act::Finish, |(_, act)| act.clone())
                }
                Reply::Keep | Reply::PickedMany(_) | Reply::Text(_) => Act::Finish,
            };
            match act {
                Act::Finish => {
                    return Ok(Outcome::Answered(
                        self.session.agreement().get(path).clone(),
                    ));
                }
                Act::None => return self.settle(path, Answer::Nil),
                Act::Pass => return Ok(Outcome::Command(Command::Skip)),
                Act::Fill(which) => {
                    if let Some(command) = self.entry(shape, path, which)? {
                        return Ok(Outcome::Command(command));
                    }
                }
                Act::Remove => {
                    let ask = format!("Which {} is removed?", shape.singular);
                    if let Some(row) = self.pick_row(shape, path, &ask, progress)? {
                        self.session.remove_row(path, &row)?;
                        self.prompter.note("Removed.");
                    }
                }
                Act::Move => {
                    let ask = format!("Which {} is moved?", shape.singular);
                    if let Some(row) = self.pick_row(shape, path, &ask, progress)? {
                        self.place_row(shape, path, &row, progress)?;
                    }
                }
            }
        }
    }

    fn settle(&mut self, path: &str, answer: Answer) -> Result<Outcome, InterviewError> {
        let count = self.session.agreement().rows(path).len();
        if count > 0 {
            let removed = english::plural(count as i64, "entry", "entries");
            self.prompter
                .note(&format!("Remove the {removed} first; nothing is changed."));
            return Ok(Outcome::Answered(
                self.session.agreement().get(path).clone(),
            ));
        }
        self.session.set(path, &answer)?;
        Ok(Outcome::Answered(answer))
    }

    fn menu(&self, question: &Question, shape: &'static Rows, path: &str) -> Vec<(String, Act)> {
        let agreement = self.session.agreement();
        let rows = agreement.rows(path);
        let singular = shape.singular;
        let mut menu = Vec::new();
        let begun = rows.iter().find(|row| half_filled(agreement, shape, row));
        if let Some(row) = begun {
            let summary = in_words::row_summary(&shape.columns[..1], row, agreement);
            let which = Which::Rest(row.id.clone());
            menu.push((
                format!("Go on with what is open: {summary}"),
                Act::Fill(which),
            ));
        }
        let missing = self.missing(shape, path);
        if let Some(next) = missing.first() {
            let name = agreement.partner_name(next);
            let which = Which::For(next.clone());
            menu.push((
                format!("Add {} for {name}", with_article(singular)),
                Act::Fill(which),
            ));
        }
        if missing.len() > 1 {
            let label = format!("Add {} for another partner", with_article(singular));
            menu.push((label, Act::Fill(Which::New)));
        }
        if shape.identity == Identity::Id {
            let label = if rows.is_empty() {
                format!("Add {}", with_article(singular))
            } else {
                format!("Add another {singular}")
            };
            menu.push((label, Act::Fill(Which::New)));
        }
        if rows.is_empty() {
            if question.nil {
                menu.push(("There are none".to_owned(), Act::None));
            } else if question.optional {
                menu.push(("Leave this out".to_owned(), Act::Pass));
            }
            return menu;
        }
        let count = english::plural(rows.len() as i64, singular, shape.plural);
        menu.push((format!("Finished: {count}"), Act::Finish));
        for row in rows {
            let summary = in_words::row_summary(shape.columns, row, agreement);
            let which = Which::Known(row.id.clone());
            menu.push((format!("Change: {summary}"), Act::Fill(which)));
        }
        menu.push((format!("Remove {}", with_article(singular)), Act::Remove));
        if rows.len() > 1 {
            let label = format!("Move {} up or down", with_article(singular));
            menu.push((label, Act::Move));
        }
        menu
    }

    /// The partners that have no entry yet, in a list with one entry a partner.
    fn missing(&self, shape: &Rows, path: &str) -> Vec<Id> {
        if shape.identity != Identity::Partner {
            return Vec::new();
        }
        let agreement = self.session.agreement();
        let rows = agreement.rows(path);
        let mut ids = agreement.partner_ids();
        ids.retain(|id| !rows.iter().any(|row| row.id == *id));
        ids
    }

    fn pick_row(
        &mut self,
        shape: &'static Rows,
        path: &str,
        ask: &str,
        progress: &str,
    ) -> Result<Option<Id>, InterviewError> {
        let agreement = self.session.agreement();
        let rows = agreement.rows(path);
        let ids: Vec<Id> = rows.iter().map(|row| row.id.clone()).collect();
        let mut labels: Vec<String> = rows
            .iter()
            .map(|row| in_words::row_summary(shape.columns, row, agreement))
            .collect();
        labels.push("None of them".to_owned());
        let picked = self.pick(&labels, ask, progress)?;
        Ok(picked.and_then(|number| ids.get(number).cloned()))
    }

    fn place_row(
        &mut self,
        shape: &'static Rows,
        path: &str,
        id: &Id,
        progress: &str,
    ) -> Result<(), InterviewError> {
        let agreement = self.session.agreement();
        let others: Vec<String> = agreement
            .rows(path)
            .iter()
            .filter(|row| row.id != *id)
            .map(|row| {
                format!(
                    "Before: {}",
                    in_words::row_summary(shape.columns, row, agreement)
                )
            })
            .chain(["At the end".to_owned()])
            .collect();
        if let Some(to) = self.pick(&others, "Where does it go?", progress)? {
            self.session.move_row(path, id, to)?;
        }
        Ok(())
    }

    /// Asks for one of some labels; `None` where the person goes back.
    pub(super) fn pick(
        &mut self,
        labels: &[String],
        ask: &str,
        progress: &str,
    ) -> Result<Option<usize>, InterviewError> {
        let entries: Vec<Entry<'_>> = labels
            .iter()
            .map(|label| Entry {
                label,
                chosen: false,
            })
            .collect();
        let prompt = Prompt {
            progress,
            question: ask,
            hint: "",
            current: None,
            suggestion: None,
            optional: false,
            shape: Shape::Choice(&entries),
            commands: &[Command::Back],
        };
        loop {
            match self.prompter.ask(&prompt)? {
                Reply::Picked(number) => return Ok(Some(number)),
                Reply::Command(_) => return Ok(None),
                _ => {}
            }
        }
    }
}

/// Whether something that is wanted of an entry has not been answered.
pub(super) fn half_filled(agreement: &Agreement, shape: &Rows, row: &Row) -> bool {
    shape.columns.iter().any(|column| {
        *row.get(column.key) == Answer::Unanswered
            && agreement.leaves_gap(column, &Answer::Unanswered)
    })
}

/// "a milestone", "an approval".
fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}
