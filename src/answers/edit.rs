//! Changing one answer in the text of a file, and nothing else.
//!
//! A change is a splice: some bytes give way to others. Comments, order, quoting and blank lines are
//! bytes that no splice touches. After each splice the text is read again, so that a file that the
//! program cannot read back is never saved.

use super::agreement::Agreement;
use super::conflict::{Dispute, Reading, read_whole};
use super::layout::Layout;
use super::literal::allowed;
use super::read::{ALLOW, UNCONFIRMED};
use super::source::Source;
use super::splice::{
    Splice, add, entry_at, list_at, pair_at, put_at_top, put_in_block, put_in_table, put_inline,
    put_literal_at_top, replace, swap, swap_blocks, take_out,
};
use crate::check::Finding;
use crate::checklist::{self, Kind, Rows};
use crate::readiness;
use crate::values::{Answer, Id, Row, Value};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// Why an answer could not be put into the file.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum EditError {
    /// No question has that path.
    #[error("there is no question {0}")]
    UnknownPath(String),
    /// No entry of the list has that id.
    #[error("{0} has no entry {1:?}")]
    UnknownEntry(String, String),
    /// The file is not well-formed, so that nothing can be put into it safely.
    #[error("the file is not well-formed TOML; mend it first (`consortia check` shows where)")]
    Malformed,
    /// The file holds two versions of something, so that a change would have to be made twice.
    #[error(
        "the file holds two versions between conflict markers; settle them first (`consortia resolve FILE`)"
    )]
    Disputed,
    /// The text after the change would not say what was meant.
    #[error("cannot write {0} into the file as it is laid out; write it by hand")]
    Unwritable(String),
}

/// An answers file in hand: its text, and the answers in it.
#[derive(Clone, Debug)]
pub struct AnswersFile {
    source: Source,
    agreement: Agreement,
    findings: Vec<Finding>,
    dispute: Option<Box<Dispute>>,
}

impl AnswersFile {
    /// Takes the text of a file and reads it.
    pub fn new(source: Source) -> Self {
        let Reading {
            agreement,
            findings,
            dispute,
        } = read_whole(&source.text);
        Self {
            source,
            agreement,
            findings,
            dispute,
        }
    }

    /// The text, with its name.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The answers.
    pub fn agreement(&self) -> &Agreement {
        &self.agreement
    }

    /// What could not be read.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The two versions, where the file has conflict markers in it.
    pub fn dispute(&self) -> Option<&Dispute> {
        self.dispute.as_deref()
    }

    /// Puts an answer in place of the one at a path, and counts it as confirmed. A list is replaced entry by
    /// entry.
    ///
    /// # Errors
    /// Where there is no such question, or the text cannot be changed safely.
    pub fn set(&mut self, path: &str, answer: &Answer) -> Result<(), EditError> {
        self.put(path, answer)?;
        self.confirm(path)
    }

    /// Puts an answer in place that somebody still has to confirm. One that is confirmed already is left as it is.
    ///
    /// # Errors
    /// As [`AnswersFile::set`].
    pub fn propose(&mut self, path: &str, answer: &Answer) -> Result<(), EditError> {
        let listed = self.agreement.is_unconfirmed(path);
        if !listed && *self.agreement.get(path) != Answer::Unanswered {
            return Ok(());
        }
        self.put(path, answer)?;
        self.unconfirm(path)
    }

    /// Takes an answer off the list of those that nobody has confirmed.
    ///
    /// # Errors
    /// Where the text cannot be changed safely.
    pub fn confirm(&mut self, path: &str) -> Result<(), EditError> {
        if !self.agreement.is_unconfirmed(path) {
            return Ok(());
        }
        let others = self.agreement.unconfirmed_paths();
        let others = others.filter(|other| *other != path).map(str::to_owned);
        let others = others.collect();
        self.list_unconfirmed(others)
    }

    /// Counts an answer as proposed, whether it stands in the file yet or not.
    pub(super) fn unconfirm(&mut self, path: &str) -> Result<(), EditError> {
        if self.agreement.is_unconfirmed(path) {
            return Ok(());
        }
        let paths = self.agreement.unconfirmed_paths().chain([path]);
        let paths = paths.map(str::to_owned).collect();
        self.list_unconfirmed(paths)
    }

    fn list_unconfirmed(&mut self, paths: Vec<String>) -> Result<(), EditError> {
        self.change(UNCONFIRMED, |text, table| {
            if paths.is_empty() {
                return take_out(text, table, UNCONFIRMED);
            }
            let list = Answer::Given(Value::Lines(paths));
            put_at_top(text, table, UNCONFIRMED, &list)
        })
    }

    /// Allows the findings of a code for a reason, or allows them no more.
    pub(super) fn allow(&mut self, code: &str, because: Option<&str>) -> Result<(), EditError> {
        let now = self.agreement.allowed().iter();
        let mut all: Vec<(&str, &str)> = now
            .map(|one| (one.code.as_str(), one.because.as_str()))
            .collect();
        let place = all.iter().position(|(one, _)| *one == code);
        match (place, because) {
            (Some(place), Some(words)) => all[place].1 = words,
            (None, Some(words)) => all.push((code, words)),
            (_, None) => all.retain(|(one, _)| *one != code),
        }
        let literal = allowed(&all);
        let none = all.is_empty();
        self.change(ALLOW, |text, table| match table.get(ALLOW) {
            // Blocks of [[allow]] are left to people.
            Some(value) if text[value.span()].starts_with("[[") => None,
            Some(_) if none => take_out(text, table, ALLOW),
            _ => put_literal_at_top(text, table, ALLOW, &literal),
        })
    }

    /// Scores one of the [`readiness::factors`] by its key.
    ///
    /// # Errors
    /// Where there is no such factor, or the text cannot be changed safely.
    pub fn set_readiness(&mut self, key: &str, answer: &Answer) -> Result<(), EditError> {
        if readiness::position(key).is_none() {
            return Err(EditError::UnknownPath(format!(
                "{}.{key}",
                readiness::TABLE
            )));
        }
        let keys: Vec<&str> = readiness::factors().map(|f| f.question.key).collect();
        self.change(readiness::TABLE, |text, table| {
            put_in_table(text, table, readiness::TABLE, &keys, key, answer)
        })
    }

    /// Puts an answer in place, and leaves it as proposed or confirmed as it was.
    pub(super) fn put(&mut self, path: &str, answer: &Answer) -> Result<(), EditError> {
        let (item, question) =
            checklist::find(path).ok_or_else(|| EditError::UnknownPath(path.to_owned()))?;
        let Kind::Rows(shape) = question.kind else {
            if self.agreement.get(path) == answer {
                return Ok(());
            }
            let keys: Vec<&str> = item.questions.iter().map(|q| q.key).collect();
            let before = self.source.text.clone();
            self.change(path, |text, table| {
                put_in_table(text, table, item.key, &keys, question.key, answer)
            })?;
            if self.agreement.get(path) == answer {
                return Ok(());
            }
            self.source.put(before);
            self.read_again();
            return Err(EditError::Unwritable(path.to_owned()));
        };
        match answer {
            Answer::Given(Value::Rows(rows)) => self.set_rows(path, shape, rows),
            _ => {
                for id in ids(self.agreement.rows(path)) {
                    self.remove_row(path, &id)?;
                }
                self.set_state(path, answer)
            }
        }
    }

    /// Puts an answer in place of one column of a list entry.
    ///
    /// # Errors
    /// Where there is no such list, entry or column, or the text cannot be changed safely.
    pub fn set_cell(
        &mut self,
        path: &str,
        id: &Id,
        column: &str,
        answer: &Answer,
    ) -> Result<(), EditError> {
        let shape = shape(path)?;
        let row = self.index(path, id)?;
        let known = shape.columns.iter().find(|c| c.key == column);
        let known = known.ok_or_else(|| EditError::UnknownPath(format!("{path}.{column}")))?;
        if self.agreement.rows(path)[row].get(known.key) == answer {
            return Ok(());
        }
        let mut keys: Vec<&str> = vec!["id"];
        keys.extend(shape.columns.iter().map(|c| c.key));
        let place = self.place(path, row)?;
        self.change(path, |text, table| {
            let layout = Layout::new(text, table);
            let array = list_at(table, path)?;
            let (position, value) = entry_at(array, &place)?;
            let DeValue::Table(inner) = value.get_ref() else {
                return None;
            };
            if text[value.span()].starts_with('{') {
                return put_inline(text, inner, value.span(), column, answer);
            }
            let header = *layout.entries(path).get(position)?;
            put_in_block(&layout, text, inner, header, &keys, column, answer)
        })
    }

    /// Adds an entry at the end of a list.
    ///
    /// # Errors
    /// Where there is no such list, or the text cannot be changed safely.
    pub fn add_row(&mut self, path: &str, row: &Row) -> Result<(), EditError> {
        let shape = shape(path)?;
        if !matches!(
            self.agreement.get(path),
            Answer::Given(_) | Answer::Unanswered
        ) {
            self.set_state(path, &Answer::Unanswered)?;
        }
        self.change(path, |text, table| add(text, table, path, shape, row))
    }

    /// Takes an entry out of a list, with the comments attached to it.
    ///
    /// # Errors
    /// Where there is no such list or entry, or the text cannot be changed safely.
    pub fn remove_row(&mut self, path: &str, id: &Id) -> Result<(), EditError> {
        let row = self.index(path, id)?;
        let place = self.place(path, row)?;
        self.change(path, |text, table| {
            let layout = Layout::new(text, table);
            let array = list_at(table, path)?;
            let (position, value) = entry_at(array, &place)?;
            if text[value.span()].starts_with('{') {
                if array.len() == 1 {
                    let (key, whole) = pair_at(table, path)?;
                    let name = path.rsplit('.').next()?;
                    let nothing = Answer::Unanswered;
                    return Some(replace(
                        &layout,
                        text,
                        key.span(),
                        whole.span(),
                        name,
                        &nothing,
                    ));
                }
                let mut range = value.span();
                let rest = &text[range.end..];
                let gap = rest.len() - rest.trim_start_matches([' ', '\n', '\t']).len();
                if rest[gap..].starts_with(',') {
                    range.end += gap + 1;
                }
                return Some(Splice {
                    range,
                    with: String::new(),
                });
            }
            let header = *layout.entries(path).get(position)?;
            Some(Splice {
                range: layout.whole(header),
                with: String::new(),
            })
        })
    }

    /// Moves an entry of a list to another place in it, counted from 0.
    ///
    /// # Errors
    /// Where there is no such list or entry, or the text cannot be changed safely.
    pub fn move_row(&mut self, path: &str, id: &Id, to: usize) -> Result<(), EditError> {
        let mut from = self.index(path, id)?;
        let to = to.min(self.agreement.rows(path).len().saturating_sub(1));
        if from != to && !self.source.text.ends_with('\n') {
            self.source.put(format!("{}\n", self.source.text));
        }
        while from != to {
            let next = if from < to { from + 1 } else { from - 1 };
            let first = self.place(path, from.min(next))?;
            let second = self.place(path, from.max(next))?;
            self.change(path, |text, table| {
                let layout = Layout::new(text, table);
                let array = list_at(table, path)?;
                let (a, first) = entry_at(array, &first)?;
                let (b, second) = entry_at(array, &second)?;
                if text[first.span()].starts_with('{') {
                    return swap(text, first.span(), second.span());
                }
                let entries = layout.entries(path);
                let (a, b) = (
                    layout.whole(*entries.get(a)?),
                    layout.whole(*entries.get(b)?),
                );
                swap_blocks(text, a, b)
            })?;
            from = next;
        }
        Ok(())
    }

    fn set_rows(
        &mut self,
        path: &str,
        shape: &'static Rows,
        rows: &[Row],
    ) -> Result<(), EditError> {
        for id in ids(self.agreement.rows(path)) {
            if !rows.iter().any(|row| row.id == id) {
                self.remove_row(path, &id)?;
            }
        }
        for (to, row) in rows.iter().enumerate() {
            if self.index(path, &row.id).is_err() {
                self.add_row(path, row)?;
            } else {
                for column in shape.columns {
                    self.set_cell(path, &row.id, column.key, row.get(column.key))?;
                }
            }
            self.move_row(path, &row.id, to)?;
        }
        Ok(())
    }

    /// Writes, or takes back, the one line that says "none" or "to be agreed" of a list.
    fn set_state(&mut self, path: &str, answer: &Answer) -> Result<(), EditError> {
        let (item, question) =
            checklist::find(path).ok_or_else(|| EditError::UnknownPath(path.to_owned()))?;
        if self.agreement.get(path) == answer {
            return Ok(());
        }
        if item.is_list() {
            return self.change(path, |text, table| {
                put_at_top(text, table, item.key, answer)
            });
        }
        let keys: Vec<&str> = item.questions.iter().map(|q| q.key).collect();
        self.change(path, |text, table| {
            put_in_table(text, table, item.key, &keys, question.key, answer)
        })
    }

    /// Where an entry stands. Entries that reading left out, such as duplicates, are not counted.
    fn place(&self, path: &str, row: usize) -> Result<Range<usize>, EditError> {
        let place = self.agreement.row_span(path, row, None);
        place.ok_or_else(|| EditError::Unwritable(path.to_owned()))
    }

    fn index(&self, path: &str, id: &Id) -> Result<usize, EditError> {
        let mut rows = self.agreement.rows(path).iter();
        rows.position(|row| row.id == *id)
            .ok_or_else(|| EditError::UnknownEntry(path.to_owned(), id.to_string()))
    }

    fn change(
        &mut self,
        path: &str,
        splice: impl FnOnce(&str, &DeTable<'_>) -> Option<Splice>,
    ) -> Result<(), EditError> {
        if self.dispute.is_some() {
            return Err(EditError::Disputed);
        }
        let text = &self.source.text;
        let table = DeTable::parse(text).map_err(|_| EditError::Malformed)?;
        let splice = splice(text, table.get_ref());
        let splice = splice.ok_or_else(|| EditError::Unwritable(path.to_owned()))?;
        let mut changed = text.clone();
        changed.replace_range(splice.range, &splice.with);
        if DeTable::parse(&changed).is_err() {
            return Err(EditError::Unwritable(path.to_owned()));
        }
        self.source.put(changed);
        self.read_again();
        Ok(())
    }

    fn read_again(&mut self) {
        let reading = read_whole(&self.source.text);
        self.agreement = reading.agreement;
        self.findings = reading.findings;
        self.dispute = reading.dispute;
    }
}

fn ids(rows: &[Row]) -> Vec<Id> {
    rows.iter().map(|row| row.id.clone()).collect()
}

fn shape(path: &str) -> Result<&'static Rows, EditError> {
    match checklist::find(path) {
        Some((_, question)) => match question.kind {
            Kind::Rows(shape) => Ok(shape),
            _ => Err(EditError::UnknownPath(path.to_owned())),
        },
        None => Err(EditError::UnknownPath(path.to_owned())),
    }
}
