//! Where answers stand, and taking answers out that two versions of a file do not have in common.

use super::{Agreement, Unconfirmed};
use crate::values::{Answer, Id, Value};
use std::ops::Range;

impl Agreement {
    /// Where the file lists an answer as not confirmed.
    pub(in crate::answers) fn unconfirmed_span(&self, path: &str) -> Option<Range<usize>> {
        let found = self.unconfirmed.iter().find(|one| one.path == path);
        found.map(|one| one.span.clone())
    }

    /// Where the score of a statement on readiness stands.
    pub(in crate::answers) fn readiness_span(&self, factor: usize) -> Option<Range<usize>> {
        Some(self.readiness.get(factor)?.as_ref()?.span.clone())
    }

    /// Puts every place where it stands in another text.
    pub(in crate::answers) fn move_places(&mut self, to: impl Fn(&Range<usize>) -> Range<usize>) {
        let entries = self.entries.iter_mut().flatten();
        for entry in entries {
            entry.span = entry.span.as_ref().map(&to);
            for row in &mut entry.rows {
                row.header = to(&row.header);
                for (_, span) in &mut row.columns {
                    *span = to(span);
                }
            }
        }
        for one in &mut self.unconfirmed {
            one.span = to(&one.span);
        }
        for one in &mut self.allowed {
            one.span = to(&one.span);
        }
        for score in self.readiness.iter_mut().flatten() {
            score.span = to(&score.span);
        }
    }

    /// Takes an answer out, as if nobody had given it.
    pub(in crate::answers) fn take_out(&mut self, path: &str) {
        if let Some((item, question)) = crate::checklist::locate(path) {
            self.entries[item][question] = super::Entry::default();
        }
    }

    /// Takes an entry out of a list. A list that is left without any counts as not answered.
    pub(in crate::answers) fn take_out_row(&mut self, path: &str, id: &Id) {
        let Some((item, question)) = crate::checklist::locate(path) else {
            return;
        };
        let entry = &mut self.entries[item][question];
        let Answer::Given(Value::Rows(rows)) = &mut entry.answer else {
            return;
        };
        let Some(place) = rows.iter().position(|row| row.id == *id) else {
            return;
        };
        rows.remove(place);
        entry.rows.remove(place);
        if rows.is_empty() {
            *entry = super::Entry::default();
        }
    }

    /// Takes one column of an entry out.
    pub(in crate::answers) fn take_out_cell(&mut self, path: &str, id: &Id, column: &str) {
        let Some((item, question)) = crate::checklist::locate(path) else {
            return;
        };
        let entry = &mut self.entries[item][question];
        if let Answer::Given(Value::Rows(rows)) = &mut entry.answer
            && let Some(place) = rows.iter().position(|row| row.id == *id)
        {
            rows[place].cells.retain(|(key, _)| *key != column);
            entry.rows[place].columns.retain(|(key, _)| *key != column);
        }
    }

    /// Takes out what is allowed of a code.
    pub(in crate::answers) fn take_out_allowed(&mut self, code: &str) {
        self.allowed.retain(|one| one.code != code);
    }

    /// Takes the score of a statement out.
    pub(in crate::answers) fn take_out_score(&mut self, factor: usize) {
        if let Some(score) = self.readiness.get_mut(factor) {
            *score = None;
        }
    }

    /// Lists an answer as not confirmed.
    pub(in crate::answers) fn mark_unconfirmed(&mut self, path: &str, span: Range<usize>) {
        if !self.is_unconfirmed(path) {
            self.unconfirmed.push(Unconfirmed {
                path: path.to_owned(),
                span,
            });
        }
    }
}
