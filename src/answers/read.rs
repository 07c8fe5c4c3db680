//! From the text of a file to typed answers, with every fault in it.

mod head;
mod rows;

use super::agreement::Agreement;
use super::conflict::read_whole;
use super::faults::{self, fault};
use super::limits::{MOST_ENTRIES, MOST_FAULTS, too_many_entries, too_many_faults};
use super::parse::{self, Misread};
use crate::check::{Finding, Rule};
use crate::checklist::{self, Item, Kind, Question};
use crate::nearest::nearest;
use crate::readiness;
use crate::values::english::quoted;
use crate::values::{Answer, Date, Value};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// The version of the layout of the file that this program reads and writes.
pub const FORMAT: i64 = 1;

pub(super) const FORMAT_KEY: &str = "format";

/// The key at the head of the file that lists the answers which are only proposed.
pub(super) const UNCONFIRMED: &str = "unconfirmed";

/// The key at the head of the file that lists the findings which somebody allows.
pub(super) const ALLOW: &str = "allow";

/// How many letters of a name that nobody asked for stand in the path of its finding.
const LONGEST_NAME: usize = 80;

/// Reads answers. What cannot be read, or has two answers between conflict markers, is reported and left
/// unanswered; the rest is kept.
pub fn read(text: &str) -> (Agreement, Vec<Finding>) {
    let reading = read_whole(text);
    (reading.agreement, reading.findings)
}

/// Reads a text in which no markers are looked for.
pub(super) fn read_plain(text: &str) -> (Agreement, Vec<Finding>) {
    let mut reader = Reader::default();
    reader.agreement.set_text(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        if reader.findings.len() < MOST_FAULTS {
            reader.malformed.extend(error.span());
        }
        let message = error.message().to_owned();
        let hint = faults::mend(&message);
        let found = fault(&faults::SYNTAX, message, error.span(), "", "here");
        reader.push(found, Some(hint.to_owned()));
    }
    reader.table(table.get_ref());
    let Reader { mut findings, .. } = reader;
    if reader.untold > 0 {
        findings.push(too_many_faults(reader.untold, reader.next));
    }
    (reader.agreement, findings)
}

#[derive(Default)]
struct Reader {
    agreement: Agreement,
    findings: Vec<Finding>,
    /// What is not well-formed: one report of it is enough.
    malformed: Vec<Range<usize>>,
    /// How many faults are not told, and where the first of them is.
    untold: usize,
    next: Option<Range<usize>>,
}

impl Reader {
    fn table(&mut self, table: &DeTable<'_>) {
        self.format(table);
        for (i, item) in checklist::ITEMS.iter().enumerate() {
            let Some((key, value)) = entry(table, item.key) else {
                continue;
            };
            if item.is_list() {
                let question = &item.questions[0];
                self.question(i, 0, question, item.key, key.span(), value);
            } else if let DeValue::Table(inner) = value.get_ref() {
                self.item(i, item, inner);
            } else {
                let message = format!("{} must be a table", item.key);
                let finding = fault(
                    &faults::WRONG_VALUE,
                    message,
                    Some(value.span()),
                    item.key,
                    "this is not a table",
                );
                self.push(
                    finding,
                    Some(format!("write [{}] on a line of its own", item.key)),
                );
            }
        }
        self.unconfirmed(table);
        self.allow(table);
        self.readiness(table);
        for key in table.keys() {
            let name: &str = key.get_ref();
            if ![FORMAT_KEY, UNCONFIRMED, ALLOW, readiness::TABLE].contains(&name)
                && checklist::item(name).is_none_or(|item| item.key != name)
            {
                let known = checklist::ITEMS.iter().map(|item| item.key);
                self.unknown(name, key.span(), "", known);
            }
        }
    }

    fn item(&mut self, i: usize, item: &'static Item, table: &DeTable<'_>) {
        for (q, question) in item.questions.iter().enumerate() {
            if let Some((key, value)) = entry(table, question.key) {
                let path = checklist::path(item, question);
                self.question(i, q, question, &path, key.span(), value);
            }
        }
        for key in table.keys() {
            let name: &str = key.get_ref();
            if !item.questions.iter().any(|q| q.key == name) {
                let known = item.questions.iter().map(|q| q.key);
                self.unknown(name, key.span(), item.key, known);
            }
        }
    }

    fn question(
        &mut self,
        i: usize,
        q: usize,
        question: &'static Question,
        path: &str,
        key: Range<usize>,
        value: &Spanned<DeValue<'_>>,
    ) {
        let mut rows = Vec::new();
        let answer = match (question.kind, value.get_ref()) {
            (Kind::Rows(shape), DeValue::Array(array)) if array.iter().next().is_some() => {
                let (answer, spans) = self.rows(shape, path, array);
                rows = spans;
                answer
            }
            _ => match self.answer(question, value.get_ref()) {
                Ok(answer) => answer,
                Err(misread) => {
                    self.misread(question, path, value.span(), misread);
                    Answer::Unanswered
                }
            },
        };
        let entry = self.agreement.entry_mut(i, q);
        entry.span = if rows.is_empty() {
            Some(value.span())
        } else {
            rows.first().map(|r| r.header.clone())
        };
        if matches!(answer, Answer::Unanswered) && entry.span.is_none() {
            entry.span = Some(key);
        }
        entry.rows = rows;
        entry.answer = answer;
    }

    fn answer(&self, question: &'static Question, value: &DeValue<'_>) -> Result<Answer, Misread> {
        let agreement = &self.agreement;
        let wrong = |what: &str| Misread {
            message: format!("{what} does not fit this question"),
            hint: Some(expected(question)),
        };
        match value {
            DeValue::String(text) => {
                if text.trim().is_empty() {
                    return Ok(Answer::Unanswered);
                }
                if let Some(answer) = parse::state(question, text) {
                    return Ok(answer);
                }
                match question.kind {
                    Kind::Partners if text.trim().eq_ignore_ascii_case("all") => {
                        Ok(Answer::Given(Value::Partners(agreement.partner_ids())))
                    }
                    Kind::Lines | Kind::Choices(_) | Kind::Partners => Err(Misread {
                        message: "one text stands where a list is expected".to_owned(),
                        hint: Some(expected(question)),
                    }),
                    Kind::Rows(_) | Kind::YesNo | Kind::Number { .. } => Err(wrong("a text")),
                    _ => {
                        parse::parse_scalar(question, text.trim_end(), agreement).map(Answer::Given)
                    }
                }
            }
            DeValue::Boolean(given) => match question.kind {
                Kind::YesNo => Ok(Answer::Given(Value::YesNo(*given))),
                _ => Err(wrong("yes or no (true or false)")),
            },
            DeValue::Datetime(given) => match question.kind {
                Kind::Date => match (given.date, given.time) {
                    (Some(date), None) => Date::parse(&date.to_string())
                        .map(|date| Answer::Given(Value::Date(date)))
                        .map_err(|error| Misread {
                            message: error.message,
                            hint: Some(expected(question)),
                        }),
                    _ => Err(wrong("a date with a time")),
                },
                _ => Err(wrong("a date")),
            },
            DeValue::Integer(number) => match question.kind {
                Kind::Number { .. } | Kind::Money | Kind::Share => {
                    let digits = whole(number)
                        .map_or_else(|| number.as_str().to_owned(), |number| number.to_string());
                    parse::parse_scalar(question, &digits, agreement).map(Answer::Given)
                }
                _ => Err(wrong("a number")),
            },
            DeValue::Float(number) => match question.kind {
                Kind::Money => {
                    parse::parse_scalar(question, number.as_str(), agreement).map(Answer::Given)
                }
                _ => Err(wrong("a decimal number")),
            },
            DeValue::Array(array) => self.list(question, array),
            DeValue::Table(_) => Err(wrong("a table")),
        }
    }

    fn list(&self, question: &'static Question, array: &DeArray<'_>) -> Result<Answer, Misread> {
        if array.len() > MOST_ENTRIES {
            return Err(Misread {
                message: format!("the list holds {} texts", array.len()),
                hint: Some(format!("a list of at most {MOST_ENTRIES}")),
            });
        }
        let mut texts = Vec::new();
        for value in array.iter() {
            match value.get_ref().as_str() {
                Some(text) if !text.trim().is_empty() => texts.push(text.trim_end()),
                Some(_) => {}
                None => {
                    return Err(Misread {
                        message: "the list holds something other than texts".to_owned(),
                        hint: Some(expected(question)),
                    });
                }
            }
        }
        if let Some(found) = texts.iter().find_map(|text| parse::forbidden(text)) {
            return Err(Misread {
                message: format!("the text holds U+{found:04X}, which is not a character"),
                hint: Some("take it out".to_owned()),
            });
        }
        if texts.is_empty() {
            return if question.nil {
                Ok(Answer::Nil)
            } else {
                Err(Misread {
                    message: "the list is empty".to_owned(),
                    hint: Some(expected(question)),
                })
            };
        }
        let value = match question.kind {
            Kind::Lines => Value::Lines(texts.into_iter().map(str::to_owned).collect()),
            Kind::Choices(choices) => {
                let found: Result<Vec<_>, _> = texts
                    .iter()
                    .map(|text| parse::one_of(choices, text))
                    .collect();
                Value::Choices(found?)
            }
            Kind::Partners => {
                let found: Result<Vec<_>, _> = texts
                    .iter()
                    .map(|text| parse::partner(text, &self.agreement))
                    .collect();
                Value::Partners(found?)
            }
            _ => {
                return Err(Misread {
                    message: "a list does not fit this question".to_owned(),
                    hint: Some(expected(question)),
                });
            }
        };
        Ok(Answer::Given(value))
    }

    fn misread(&mut self, question: &Question, path: &str, span: Range<usize>, misread: Misread) {
        let reported = |bad: &Range<usize>| bad.start < span.end && span.start < bad.end;
        if self.malformed.iter().any(reported) {
            return;
        }
        let of_partner = matches!(question.kind, Kind::Partner | Kind::Partners)
            && misread.message.contains("is not one of the partners");
        let rule: &Rule = if of_partner {
            &faults::UNKNOWN_PARTNER
        } else {
            &faults::WRONG_VALUE
        };
        let label = if of_partner {
            "not declared"
        } else {
            question.label
        };
        let finding = fault(
            rule,
            format!("{path}: {}", misread.message),
            Some(span),
            path,
            label,
        );
        self.push(finding, misread.hint);
    }

    fn unknown<'k>(
        &mut self,
        name: &str,
        span: Range<usize>,
        table: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        if self.is_full() {
            return self.untell(Some(span));
        }
        let message = if table.is_empty() {
            format!("there is no table or key {}", quoted(name))
        } else {
            format!("there is no question {} in {table}", quoted(name))
        };
        let near = nearest(name, known);
        let elsewhere = || {
            let mut homes = checklist::ITEMS
                .iter()
                .filter(|item| item.questions.iter().any(|q| q.key == name));
            homes
                .next()
                .map(|item| format!("{} belongs under [{}]", quoted(name), item.key))
        };
        let hint = near
            .map(|near| format!("did you mean {near:?}?"))
            .or_else(elsewhere);
        let name: String = name.chars().take(LONGEST_NAME).collect();
        let path = if table.is_empty() {
            name
        } else {
            format!("{table}.{name}")
        };
        let finding = fault(&faults::UNKNOWN, message, Some(span), &path, "not known");
        self.push(finding, hint);
    }

    /// Tells of a list that is longer than what is read of it.
    fn too_long(&mut self, array: &DeArray<'_>, path: &str, plural: &str) {
        if let Some(next) = array.get(MOST_ENTRIES) {
            let mut finding = too_many_entries(path, plural, next.span());
            let hint = finding.hint.take();
            self.push(finding, hint);
        }
    }

    fn push(&mut self, mut finding: Finding, hint: Option<String>) {
        finding.hint = hint;
        if self.is_full() {
            let place = finding.places.into_iter().next();
            self.untell(place.and_then(|place| place.span));
        } else {
            self.findings.push(finding);
        }
    }

    /// Whether as many faults as are told have been found.
    fn is_full(&self) -> bool {
        self.findings.len() >= MOST_FAULTS
    }

    fn untell(&mut self, span: Option<Range<usize>>) {
        if self.untold == 0 {
            self.next = span;
        }
        self.untold += 1;
    }
}

fn entry<'t, 'i>(
    table: &'t DeTable<'i>,
    key: &str,
) -> Option<(
    &'t Spanned<toml::de::DeString<'i>>,
    &'t Spanned<DeValue<'i>>,
)> {
    table.get_key_value(key)
}

/// The number that is written, be it with a sign or in another base; `None` where it is too large.
fn whole(number: &toml::de::DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// What is expected, and how it is written in the file.
pub(super) fn expected(question: &Question) -> String {
    let words = match question.kind {
        Kind::Line | Kind::Text => "a text in double quotes".to_owned(),
        Kind::Lines => "a list of texts, such as [\"one\", \"another\"]".to_owned(),
        Kind::YesNo => "true for yes, false for no".to_owned(),
        Kind::Choice(choices) => {
            let words: Vec<String> = choices.iter().map(|c| format!("{:?}", c.value)).collect();
            format!("one of {}", words.join(", "))
        }
        Kind::Choices(choices) => {
            let words: Vec<String> = choices.iter().map(|c| format!("{:?}", c.value)).collect();
            format!("a list of any of {}", words.join(", "))
        }
        Kind::Date => "a date, written 2027-04-01".to_owned(),
        Kind::Period => "a length of time in quotes, such as \"3 months\"".to_owned(),
        Kind::Money => "an amount in quotes, such as \"£12,500\" or \"£12,500.50\"".to_owned(),
        Kind::Share => "a share in quotes, such as \"1/3\", \"33.5%\" or \"equal\"".to_owned(),
        Kind::Number { min, max } => format!("a whole number from {min} to {max}"),
        Kind::Partner => "the id of a partner in quotes".to_owned(),
        Kind::Partners => "a list of ids of partners, or \"all\"".to_owned(),
        Kind::Rows(rows) => format!("one block a {}, headed by [[…]]", rows.singular),
    };
    if question.nil {
        format!("{words}; or \"none\"")
    } else {
        words
    }
}
