//! Filling in a list of entries: add, change, remove, reorder.

use super::asking::{self, Outcome};
use super::prompter::{Command, Entry, Prompt, Reply, Shape};
use super::walk::{Interview, InterviewError};
use super::words;
use crate::checklist::{Identity, Question, Rows};
use crate::values::{Answer, Id, Row, Value, english};

/// What an entry of the menu of a list does.
#[derive(Clone, Copy, PartialEq)]
enum Act {
    Add,
    Finish,
    Change(usize),
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
        loop {
            let menu = self.menu(shape, path);
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
                    words::typed(question, &standing, self.session.agreement())
                }
                _ => None,
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
            commands.extend([
                Command::Clear,
                Command::Items,
                Command::Depth,
                Command::Leave,
            ]);
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
                    self.prompter.note(question.help);
                    continue;
                }
                Reply::Command(Command::ToBeAgreed) => {
                    return self.settle(path, Answer::ToBeAgreed);
                }
                Reply::Command(Command::None) => return self.settle(path, Answer::Nil),
                Reply::Command(command) => return Ok(Outcome::Command(command)),
                Reply::Picked(number) => menu.get(number).map_or(Act::Finish, |(_, act)| *act),
                Reply::Keep | Reply::PickedMany(_) | Reply::Text(_) => Act::Finish,
            };
            match act {
                Act::Finish => {
                    return Ok(Outcome::Answered(
                        self.session.agreement().get(path).clone(),
                    ));
                }
                Act::Add => {
                    if let Some(command) = self.entry(shape, path, None, progress)? {
                        return Ok(Outcome::Command(command));
                    }
                }
                Act::Change(row) => {
                    let id = self
                        .session
                        .agreement()
                        .rows(path)
                        .get(row)
                        .map(|row| row.id.clone());
                    if let Some(command) = self.entry(shape, path, id, progress)? {
                        return Ok(Outcome::Command(command));
                    }
                }
                Act::Remove => {
                    let ask = format!("Which {} is removed?", shape.singular);
                    if let Some(row) = self.pick_row(shape, path, &ask, progress)? {
                        self.session.remove_row(path, &row)?;
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

    fn menu(&self, shape: &'static Rows, path: &str) -> Vec<(String, Act)> {
        let agreement = self.session.agreement();
        let rows = agreement.rows(path);
        let mut menu = Vec::new();
        let missing = self.missing(shape, path);
        match (&missing, shape.identity) {
            (Some(next), _) => {
                let name = agreement.partner_name(next);
                menu.push((
                    format!("Add a {}, next for {name}", shape.singular),
                    Act::Add,
                ));
            }
            (None, Identity::Partner) if !rows.is_empty() => {}
            (None, _) if rows.is_empty() => {
                menu.push((format!("Add a {}", shape.singular), Act::Add))
            }
            (None, _) => menu.push((format!("Add another {}", shape.singular), Act::Add)),
        }
        if rows.is_empty() {
            return menu;
        }
        let finished = format!(
            "Finished: {}",
            english::plural(rows.len() as i64, shape.singular, shape.plural)
        );
        let at = usize::from(missing.is_some());
        menu.insert(at.min(menu.len()), (finished, Act::Finish));
        for (number, row) in rows.iter().enumerate() {
            let summary = words::row_summary(shape.columns, row, agreement);
            menu.push((format!("Change: {summary}"), Act::Change(number)));
        }
        menu.push((format!("Remove a {}", shape.singular), Act::Remove));
        if rows.len() > 1 {
            menu.push((format!("Move a {} up or down", shape.singular), Act::Move));
        }
        menu
    }

    /// The first partner that has no entry yet, in a list with one entry a partner.
    fn missing(&self, shape: &Rows, path: &str) -> Option<Id> {
        if shape.identity != Identity::Partner {
            return None;
        }
        let agreement = self.session.agreement();
        let rows = agreement.rows(path);
        agreement
            .partner_ids()
            .into_iter()
            .find(|id| !rows.iter().any(|row| row.id == *id))
    }

    /// Asks the columns of one entry. A command that leads away is given back.
    fn entry(
        &mut self,
        shape: &'static Rows,
        path: &str,
        existing: Option<Id>,
        progress: &str,
    ) -> Result<Option<Command>, InterviewError> {
        let mut id = existing;
        let mut number = 0;
        if id.is_none()
            && let Some(partner) = self.missing(shape, path)
            && self.session.agreement().partner_ids().len() > 1
            && self.only_one_missing(path)
        {
            // The last partner without an entry need not be chosen.
            id = Some(self.start_entry(
                path,
                "partner",
                Answer::Given(Value::Partner(partner)),
                shape,
            )?);
            number = 1;
        }
        let where_it_is = match &id {
            Some(id) => format!("{progress}, {} {id}", shape.singular),
            None => format!("{progress}, new {}", shape.singular),
        };
        while number < shape.columns.len() {
            let column = &shape.columns[number];
            if !self.session.agreement().applies(column) {
                number += 1;
                continue;
            }
            let agreement = self.session.agreement();
            let current = id
                .as_ref()
                .and_then(|id| agreement.rows(path).iter().find(|row| row.id == *id))
                .map_or(Answer::Unanswered, |row| row.get(column.key).clone());
            let taken: Vec<Id> = if shape.identity == Identity::Partner && column.key == "partner" {
                let others = agreement.rows(path).iter().map(|row| row.id.clone());
                others.filter(|other| Some(other) != id.as_ref()).collect()
            } else {
                Vec::new()
            };
            match asking::ask(
                self.prompter,
                column,
                &current,
                agreement,
                &where_it_is,
                &taken,
            )? {
                Outcome::Answered(answer) => {
                    match &id {
                        Some(known) => {
                            let known = known.clone();
                            self.session.set_cell(path, &known, column.key, &answer)?;
                            if shape.identity == Identity::Partner
                                && column.key == "partner"
                                && let Answer::Given(Value::Partner(partner)) = &answer
                            {
                                id = Some(partner.clone());
                            }
                        }
                        None => id = Some(self.start_entry(path, column.key, answer, shape)?),
                    }
                    number += 1;
                }
                Outcome::Command(Command::Back) => {
                    let earlier = (0..number)
                        .rev()
                        .find(|n| self.session.agreement().applies(&shape.columns[*n]));
                    match earlier {
                        Some(earlier) => number = earlier,
                        None => return Ok(None),
                    }
                }
                Outcome::Command(Command::Skip) => {
                    if id.is_none() && shape.identity == Identity::Partner {
                        return Ok(None);
                    }
                    number += 1;
                }
                Outcome::Command(Command::Clear) => {
                    if let Some(id) = &id {
                        let id = id.clone();
                        self.session
                            .set_cell(path, &id, column.key, &Answer::Unanswered)?;
                    }
                    number += 1;
                }
                Outcome::Command(command) => return Ok(Some(command)),
            }
        }
        Ok(None)
    }

    fn only_one_missing(&self, path: &str) -> bool {
        let agreement = self.session.agreement();
        agreement.partner_ids().len() == agreement.rows(path).len() + 1
    }

    /// Puts a new entry into the file with its first answer.
    fn start_entry(
        &mut self,
        path: &str,
        column: &'static str,
        answer: Answer,
        shape: &'static Rows,
    ) -> Result<Id, InterviewError> {
        let agreement = self.session.agreement();
        let taken: Vec<Id> = agreement
            .rows(path)
            .iter()
            .map(|row| row.id.clone())
            .collect();
        let id = match (&answer, shape.identity) {
            (Answer::Given(Value::Partner(partner)), Identity::Partner) => partner.clone(),
            _ => {
                let name = answer
                    .text()
                    .map(|text| words::shorten(text, 24).replace('…', ""));
                let base = Id::from_name(name.as_deref().unwrap_or(shape.singular));
                Id::unique(&base, &taken)
            }
        };
        let row = Row {
            id: id.clone(),
            cells: vec![(column, answer)],
        };
        self.session.add_row(path, &row)?;
        Ok(id)
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
            .map(|row| words::row_summary(shape.columns, row, agreement))
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
                    words::row_summary(shape.columns, row, agreement)
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
