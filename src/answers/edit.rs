//! Changing one answer in the text of a file, and nothing else.
//!
//! A change is a splice: some bytes give way to others. Comments, order, quoting and blank lines are
//! bytes that no splice touches. After each splice the text is read again, so that a file that the
//! program cannot read back is never saved.

use super::agreement::Agreement;
use super::layout::Layout;
use super::literal::{block, inline, literal};
use super::read::read;
use super::source::Source;
use crate::check::Finding;
use crate::checklist::{self, Kind, Rows};
use crate::values::{Answer, Id, Row, Value};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

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
}

/// What gives way to what.
struct Splice {
    range: Range<usize>,
    with: String,
}

impl AnswersFile {
    /// Takes the text of a file and reads it.
    pub fn new(source: Source) -> Self {
        let (agreement, findings) = read(&source.text);
        Self {
            source,
            agreement,
            findings,
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

    /// Puts an answer in place of the one at a path. A list is replaced entry by entry.
    ///
    /// # Errors
    /// Where there is no such question, or the text cannot be changed safely.
    pub fn set(&mut self, path: &str, answer: &Answer) -> Result<(), EditError> {
        let (item, question) =
            checklist::find(path).ok_or_else(|| EditError::UnknownPath(path.to_owned()))?;
        let Kind::Rows(shape) = question.kind else {
            if self.agreement.get(path) == answer {
                return Ok(());
            }
            let keys: Vec<&str> = item.questions.iter().map(|q| q.key).collect();
            return self.change(path, |text, table| {
                put_in_table(text, table, item.key, &keys, question.key, answer)
            });
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
        self.change(path, |text, table| {
            let layout = Layout::new(text, table);
            let array = list_at(table, path)?;
            let (position, value) = nth_table(array, row)?;
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
        self.change(path, |text, table| {
            let layout = Layout::new(text, table);
            let array = list_at(table, path)?;
            let (position, value) = nth_table(array, row)?;
            if text[value.span()].starts_with('{') {
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
            self.source.text.push('\n');
        }
        while from != to {
            let next = if from < to { from + 1 } else { from - 1 };
            let (first, second) = (from.min(next), from.max(next));
            self.change(path, |text, table| {
                let layout = Layout::new(text, table);
                let array = list_at(table, path)?;
                let (a, first) = nth_table(array, first)?;
                let (b, second) = nth_table(array, second)?;
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
        let text = &self.source.text;
        let table = DeTable::parse(text).map_err(|_| EditError::Malformed)?;
        let splice = splice(text, table.get_ref());
        let splice = splice.ok_or_else(|| EditError::Unwritable(path.to_owned()))?;
        let mut changed = text.clone();
        changed.replace_range(splice.range, &splice.with);
        if DeTable::parse(&changed).is_err() {
            return Err(EditError::Unwritable(path.to_owned()));
        }
        let (agreement, findings) = read(&changed);
        self.source.text = changed;
        self.agreement = agreement;
        self.findings = findings;
        Ok(())
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

fn list_at<'t, 'i>(table: &'t DeTable<'i>, path: &str) -> Option<&'t DeArray<'i>> {
    let value = match path.split_once('.') {
        Some((item, key)) => match table.get(item)?.get_ref() {
            DeValue::Table(inner) => inner.get(key)?,
            _ => return None,
        },
        None => table.get(path)?,
    };
    match value.get_ref() {
        DeValue::Array(array) => Some(array),
        _ => None,
    }
}

/// The n-th entry that reading kept, with its place in the array. Duplicates are not kept, so that places differ.
fn nth_table<'t, 'i>(
    array: &'t DeArray<'i>,
    row: usize,
) -> Option<(usize, &'t Spanned<DeValue<'i>>)> {
    let mut tables = array
        .iter()
        .enumerate()
        .filter(|(_, value)| value.get_ref().is_table());
    tables.nth(row)
}

fn put_in_table(
    text: &str,
    table: &DeTable<'_>,
    item: &str,
    keys: &[&str],
    key: &str,
    answer: &Answer,
) -> Option<Splice> {
    let layout = Layout::new(text, table);
    if let Some(header) = layout.table(item) {
        let DeValue::Table(inner) = table.get(item)?.get_ref() else {
            return None;
        };
        return put_in_block(&layout, text, inner, header, keys, key, answer);
    }
    let new_line = || literal(answer).map(|literal| format!("{key} = {literal}\n"));
    if let Some(value) = table.get(item) {
        let DeValue::Table(inner) = value.get_ref() else {
            return None;
        };
        if text[value.span()].starts_with('{') {
            return put_inline(text, inner, value.span(), key, answer);
        }
        if let Some((found, value)) = inner.get_key_value(key) {
            return Some(replace(
                &layout,
                text,
                found.span(),
                value.span(),
                key,
                answer,
            ));
        }
        if let Some(first) = layout
            .headers
            .iter()
            .find(|h| h.path.starts_with(&format!("{item}.")))
        {
            return Some(Splice {
                range: first.block..first.block,
                with: format!("[{item}]\n{}\n", new_line()?),
            });
        }
        let last = inner.values().map(|value| value.span().end).max()?;
        let at = layout.line_end(last);
        return Some(Splice {
            range: at..at,
            with: format!("{item}.{}", new_line()?),
        });
    }
    let at = layout.place_of_item(item);
    let before = if at == 0 || text[..at].ends_with("\n\n") {
        ""
    } else if text[..at].ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    let after = if at < text.len() { "\n" } else { "" };
    Some(Splice {
        range: at..at,
        with: format!("{before}[{item}]\n{}{after}", new_line()?),
    })
}

fn put_in_block(
    layout: &Layout<'_>,
    text: &str,
    inner: &DeTable<'_>,
    header: usize,
    keys: &[&str],
    key: &str,
    answer: &Answer,
) -> Option<Splice> {
    if let Some((found, value)) = inner.get_key_value(key) {
        return Some(replace(
            layout,
            text,
            found.span(),
            value.span(),
            key,
            answer,
        ));
    }
    let literal = literal(answer)?;
    let body = layout.body(header);
    if let Some(range) = layout.waiting(body.clone(), key) {
        return Some(Splice {
            range,
            with: format!("{key} = {literal}"),
        });
    }
    let place = keys.iter().position(|k| *k == key)?;
    let before = keys[..place].iter().rev().find_map(|k| {
        let value = inner.get(*k)?;
        body.contains(&value.span().start)
            .then(|| layout.line_end(value.span().end))
    });
    let at = before.unwrap_or(body.start);
    let lead = if text[..at].ends_with('\n') { "" } else { "\n" };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{key} = {literal}\n"),
    })
}

fn replace(
    layout: &Layout<'_>,
    text: &str,
    key_span: Range<usize>,
    value: Range<usize>,
    key: &str,
    answer: &Answer,
) -> Splice {
    match literal(answer) {
        Some(literal) => Splice {
            range: value,
            with: literal,
        },
        None => {
            let start = layout.line_start(key_span.start);
            let own_line = text[start..key_span.start].trim().is_empty();
            if own_line {
                Splice {
                    range: key_span.start..value.end,
                    with: format!("# {key} ="),
                }
            } else {
                Splice {
                    range: value,
                    with: "\"\"".to_owned(),
                }
            }
        }
    }
}

fn put_inline(
    text: &str,
    inner: &DeTable<'_>,
    whole: Range<usize>,
    key: &str,
    answer: &Answer,
) -> Option<Splice> {
    let literal = literal(answer)
        .unwrap_or_else(|| "\"\"".to_owned())
        .replace('\n', " ");
    if let Some(value) = inner.get(key) {
        return Some(Splice {
            range: value.span(),
            with: literal,
        });
    }
    let last = inner.values().map(|value| value.span().end).max();
    let (at, lead) = match last {
        Some(end) => (end, ", "),
        None => (whole.start + text[whole.clone()].find('{')? + 1, " "),
    };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{key} = {literal}"),
    })
}

fn put_at_top(text: &str, table: &DeTable<'_>, key: &str, answer: &Answer) -> Option<Splice> {
    let layout = Layout::new(text, table);
    let top = 0..layout.headers.first().map_or(text.len(), |h| h.block);
    if let Some((found, value)) = table.get_key_value(key) {
        return Some(replace(
            &layout,
            text,
            found.span(),
            value.span(),
            key,
            answer,
        ));
    }
    let literal = literal(answer)?;
    if let Some(range) = layout.waiting(top.clone(), key) {
        return Some(Splice {
            range,
            with: format!("{key} = {literal}"),
        });
    }
    let last = table
        .iter()
        .filter(|(k, _)| top.contains(&k.span().start))
        .map(|(_, v)| v.span().end)
        .max();
    let at = last.map_or(0, |end| layout.line_end(end));
    let lead = if text[..at].is_empty() || text[..at].ends_with('\n') {
        ""
    } else {
        "\n"
    };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{key} = {literal}\n"),
    })
}

fn add(text: &str, table: &DeTable<'_>, path: &str, shape: &Rows, row: &Row) -> Option<Splice> {
    let layout = Layout::new(text, table);
    if let Some(array) = list_at(table, path)
        && let Some(last) = array.iter().next_back()
        && text[last.span()].starts_with('{')
    {
        let at = last.span().end;
        return Some(Splice {
            range: at..at,
            with: format!(", {}", inline(shape, row)),
        });
    }
    let new = block(path, shape, row);
    if let Some(last) = layout.entries(path).last() {
        let at = content_end(text, layout.body(*last));
        return Some(Splice {
            range: at..at,
            with: format!("{}\n{new}", line_break(text, at)),
        });
    }
    if let Some(example) = layout.example(path) {
        return Some(Splice {
            range: example,
            with: new,
        });
    }
    let item = path.split('.').next()?;
    let own = layout.headers.iter().rposition(|h| {
        h.path == item || h.path.starts_with(item) && h.path[item.len()..].starts_with('.')
    });
    let at = match own {
        Some(header) => content_end(text, layout.body(header)),
        None => content_end(text, 0..layout.place_of_item(item)),
    };
    let lead = if text[..at].trim().is_empty() {
        String::new()
    } else {
        format!("{}\n", line_break(text, at))
    };
    let tail = if text[at..].is_empty() || text[at..].starts_with('\n') {
        ""
    } else {
        "\n"
    };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{new}{tail}"),
    })
}

fn line_break(text: &str, at: usize) -> &'static str {
    if at == 0 || text[..at].ends_with('\n') {
        ""
    } else {
        "\n"
    }
}

/// The end of a range without the blank lines that end it.
fn content_end(text: &str, range: Range<usize>) -> usize {
    let content = text[range.clone()].trim_end_matches([' ', '\t', '\n']);
    let end = range.start + content.len();
    match text[end..].find('\n') {
        Some(newline) if end + newline < range.end => end + newline + 1,
        _ => range.end,
    }
}

fn swap(text: &str, a: Range<usize>, b: Range<usize>) -> Option<Splice> {
    let between = text.get(a.end..b.start)?;
    let with = format!("{}{between}{}", &text[b.clone()], &text[a.clone()]);
    Some(Splice {
        range: a.start..b.end,
        with,
    })
}

/// Swaps two blocks; the blank lines that end each stay where they are.
fn swap_blocks(text: &str, a: Range<usize>, b: Range<usize>) -> Option<Splice> {
    let a = a.start..content_end(text, a);
    let end = content_end(text, b.clone());
    swap(text, a, b.start..end)
}
