//! What stands in a file beside the items of the checklist: its format, what is unconfirmed, the readiness scores.

use super::{ALLOW, FORMAT, FORMAT_KEY, Reader, UNCONFIRMED, entry, whole};
use crate::answers::Allowed;
use crate::answers::faults::{self, fault};
use crate::answers::limits::MOST_ENTRIES;
use crate::checklist;
use crate::readiness;
use crate::values::{Answer, Value};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

impl Reader {
    pub(super) fn format(&mut self, table: &DeTable<'_>) {
        let Some((_, value)) = entry(table, FORMAT_KEY) else {
            return;
        };
        let number = value.get_ref().as_integer().and_then(whole);
        if number != Some(FORMAT) {
            let message = format!("this program reads format {FORMAT} only");
            let finding = fault(
                &faults::FORMAT,
                message,
                Some(value.span()),
                FORMAT_KEY,
                "another format",
            );
            self.push(
                finding,
                Some(format!(
                    "write `format = {FORMAT}`, or use the version of consortia that wrote the file"
                )),
            );
        }
    }

    pub(super) fn unconfirmed(&mut self, table: &DeTable<'_>) {
        let Some((_, value)) = entry(table, UNCONFIRMED) else {
            return;
        };
        let DeValue::Array(paths) = value.get_ref() else {
            let message = "unconfirmed must be a list of paths".to_owned();
            let finding = fault(
                &faults::WRONG_VALUE,
                message,
                Some(value.span()),
                UNCONFIRMED,
                "this is not a list",
            );
            let hint = "write unconfirmed = [\"timeframe.extension\"], or take the line out";
            self.push(finding, Some(hint.to_owned()));
            return;
        };
        self.too_long(paths, UNCONFIRMED, "paths");
        for path in paths.iter().take(MOST_ENTRIES) {
            let text = path.get_ref().as_str().unwrap_or_default();
            if checklist::locate(text).is_some() {
                self.agreement.add_unconfirmed(text.to_owned(), path.span());
                continue;
            }
            let known: Vec<String> = checklist::ITEMS
                .iter()
                .flat_map(|item| item.questions.iter().map(|q| checklist::path(item, q)))
                .collect();
            self.unknown(
                text,
                path.span(),
                UNCONFIRMED,
                known.iter().map(String::as_str),
            );
        }
    }

    /// What is allowed is an array of tables, written in one line or under `[[allow]]`.
    pub(super) fn allow(&mut self, table: &DeTable<'_>) {
        let Some((_, value)) = entry(table, ALLOW) else {
            return;
        };
        let DeValue::Array(all) = value.get_ref() else {
            return self.no_allowance(value.span(), "this is not a list");
        };
        self.too_long(all, ALLOW, "codes");
        for one in all.iter().take(MOST_ENTRIES) {
            let DeValue::Table(fields) = one.get_ref() else {
                self.no_allowance(one.span(), "this names no code");
                continue;
            };
            let text = |name: &str| {
                let (_, value) = entry(fields, name)?;
                Some((value.get_ref().as_str()?.trim().to_owned(), value.span()))
            };
            let Some((code, span)) = text("code") else {
                self.no_allowance(one.span(), "this names no code");
                continue;
            };
            if let Some((_, because)) = entry(fields, "because")
                && because.get_ref().as_str().is_none()
            {
                self.no_allowance(because.span(), "this is not a text");
            }
            for key in fields.keys() {
                let name: &str = key.get_ref();
                if !["code", "because"].contains(&name) {
                    self.unknown(name, key.span(), ALLOW, ["code", "because"]);
                }
            }
            self.agreement.add_allowed(Allowed {
                code: code.to_ascii_uppercase(),
                because: text("because").map(|(words, _)| words).unwrap_or_default(),
                span,
            });
        }
    }

    fn no_allowance(&mut self, span: Range<usize>, label: &str) {
        let message = "allow must be a list of codes with reasons".to_owned();
        let finding = fault(&faults::WRONG_VALUE, message, Some(span), ALLOW, label);
        let hint = "write allow = [{ code = \"TER01\", because = \"the reason\" }]";
        self.push(finding, Some(hint.to_owned()));
    }

    pub(super) fn readiness(&mut self, table: &DeTable<'_>) {
        let Some((_, value)) = entry(table, readiness::TABLE) else {
            return;
        };
        let DeValue::Table(scores) = value.get_ref() else {
            let message = "readiness must be a table".to_owned();
            let place = Some(value.span());
            let label = "this is not a table";
            let finding = fault(
                &faults::WRONG_VALUE,
                message,
                place,
                readiness::TABLE,
                label,
            );
            self.push(
                finding,
                Some("write [readiness] on a line of its own".to_owned()),
            );
            return;
        };
        for (key, value) in scores.iter() {
            let name: &str = key.get_ref();
            let Some(place) = readiness::position(name) else {
                let known = readiness::factors().map(|factor| factor.question.key);
                self.unknown(name, key.span(), readiness::TABLE, known);
                continue;
            };
            let question = readiness::factors()
                .nth(place)
                .map(|factor| &factor.question);
            let Some(question) = question else { continue };
            match self.answer(question, value.get_ref()) {
                Ok(Answer::Given(Value::Choice(word))) => {
                    let score = readiness::LEVELS
                        .iter()
                        .position(|level| level.value == word);
                    let score = score.unwrap_or_default();
                    self.agreement.set_readiness(place, score, value.span());
                }
                Ok(_) => {}
                Err(misread) => {
                    let path = format!("{}.{name}", readiness::TABLE);
                    self.misread(question, &path, value.span(), misread);
                }
            }
        }
    }
}
