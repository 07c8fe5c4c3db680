//! What a template sees: every answer as words, gaps as visible placeholders.

mod about_draft;
mod companion;
mod pictures;
mod readiness;

pub(super) use about_draft::draft_names;
pub use companion::{Beside, Fact, Facts, companion_context};

use crate::answers::Agreement;
use crate::checklist::{self, Choice, Item, Kind, Question, Rows, forms, shares};
use crate::document::marks::{ANSWER, BREAK, END, GAP, KEY};
use crate::values::{Answer, Date, Id, Period, Row, Share, Unit, Value};
use tera::value::Key;
use tera::{Context, Map, Value as Shown};

/// An explicit nil, as templates see it.
pub(super) const NIL: &str = "none";

/// Which document is drafted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// A memorandum of understanding.
    Mou,
    /// An alliance agreement.
    Alliance,
}

impl DocumentKind {
    /// The word for it in the answers file and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mou => "mou",
            Self::Alliance => "alliance",
        }
    }

    /// The template that puts it together.
    pub const fn template(self) -> &'static str {
        match self {
            Self::Mou => "mou.md",
            Self::Alliance => "alliance.md",
        }
    }

    /// The kind that the answers name; a memorandum where they name none.
    pub fn of(agreement: &Agreement) -> Self {
        match agreement.choice("document.kind") {
            Some("alliance") => Self::Alliance,
            _ => Self::Mou,
        }
    }
}

/// What a draft is made with, besides the answers.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Which document.
    pub kind: DocumentKind,
    /// What the checks found, one line each, for the first page.
    pub findings: Vec<String>,
    /// The day on which it is made, if it is known.
    pub made_on: Option<Date>,
}

/// Everything that templates can print.
pub fn context(agreement: &Agreement, draft: &Draft) -> Context {
    let binding = binding(agreement, draft.kind);
    let mut context = Context::new();
    for (place, item) in checklist::ITEMS.iter().enumerate() {
        if item.is_list() {
            let path = item.key;
            let shown = show(
                agreement,
                item,
                &item.questions[0],
                agreement.at(place, 0),
                path,
            );
            context.insert_value(item.key, shown);
            continue;
        }
        context.insert_value(item.key, item_map(agreement, place, item, binding));
    }
    context.insert_value("draft", about_draft::draft_map(agreement, draft, binding));
    context
}

/// How far the document binds: `all`, `some` or `none`.
fn binding(agreement: &Agreement, kind: DocumentKind) -> &'static str {
    match (agreement.choice("document.binding"), kind) {
        (Some(word), _) => word,
        (None, DocumentKind::Alliance) => "all",
        (None, DocumentKind::Mou) => "none",
    }
}

fn item_map(agreement: &Agreement, place: usize, item: &'static Item, binding: &str) -> Shown {
    let mut map = Map::with_capacity(item.questions.len() * 2 + item.derived.len() + 2);
    for (number, question) in item.questions.iter().enumerate() {
        let path = checklist::path(item, question);
        let answer = agreement.at(place, number);
        put_labels(&mut map, agreement, item, question, answer, &path);
        let shown = show(agreement, item, question, answer, &path);
        put(&mut map, question.key, shown);
    }
    for derived in item.derived {
        let answer = (derived.work_out)(agreement);
        let path = format!("{}.{}", item.key, derived.key);
        put(
            &mut map,
            derived.key,
            show_any(agreement, item, derived.label, &answer, &path),
        );
    }
    let binds = binding == "all" || binding == "some" && binds_in_part(agreement, item.key);
    put(&mut map, "binds", Shown::from(binds));
    put(
        &mut map,
        "must",
        Shown::from(if binds { "must" } else { "will" }),
    );
    Shown::from(map)
}

/// Whether an item binds in a document of which only some topics bind.
fn binds_in_part(agreement: &Agreement, item: &str) -> bool {
    let topic = match item {
        "financing" | "risk_sharing" | "profit_sharing" => "money",
        "dispute_resolution" => "dispute-resolution",
        _ => return false,
    };
    agreement
        .choices("document.binding_topics")
        .contains(&topic)
}

fn show(
    agreement: &Agreement,
    item: &Item,
    question: &'static Question,
    answer: &Answer,
    path: &str,
) -> Shown {
    if !agreement.applies(question) {
        return Shown::from("");
    }
    match (answer, question.kind) {
        (Answer::Unanswered, _) if question.optional => Shown::from(""),
        (Answer::Given(Value::Rows(rows)), Kind::Rows(shape)) => {
            show_rows(agreement, item, shape, rows, path)
        }
        _ => show_any(agreement, item, question.label, answer, path),
    }
}

fn show_rows(
    agreement: &Agreement,
    item: &Item,
    shape: &'static Rows,
    rows: &[Row],
    path: &str,
) -> Shown {
    let shown: Vec<Shown> = rows
        .iter()
        .map(|row| {
            let mut map = Map::with_capacity(shape.columns.len() + 2);
            put(&mut map, "id", Shown::from(row.id.as_str()));
            for column in shape.columns {
                let path = format!("{path}.{}.{}", row.id, column.key);
                let answer = row.get(column.key);
                put_labels(&mut map, agreement, item, column, answer, &path);
                let shown = match answer {
                    Answer::Given(Value::Share(share)) if agreement.applies(column) => {
                        share_of_list(rows, column.key, *share, &path)
                    }
                    _ => show(agreement, item, column, answer, &path),
                };
                put(&mut map, column.key, shown);
            }
            if item.is_list() && forms::is_scottish_organisation(row, agreement.nation()) {
                put(
                    &mut map,
                    "form_label",
                    Shown::from(forms::SCOTTISH_ORGANISATION),
                );
            }
            Shown::from(map)
        })
        .collect();
    Shown::from(shown)
}

/// The words of a choice and the full name of a partner, beside the answer itself.
fn put_labels(
    map: &mut Map,
    agreement: &Agreement,
    item: &Item,
    question: &'static Question,
    answer: &Answer,
    path: &str,
) {
    match question.kind {
        Kind::Choice(choices) => {
            let shown = match answer {
                Answer::Given(Value::Choice(word)) if agreement.applies(question) => {
                    Shown::from(label(choices, word))
                }
                _ => show(agreement, item, question, answer, path),
            };
            put_as(map, question.key, "label", shown);
        }
        Kind::Choices(choices) => {
            let shown = match answer {
                Answer::Given(Value::Choices(words)) if agreement.applies(question) => Shown::from(
                    words
                        .iter()
                        .map(|word| Shown::from(label(choices, word)))
                        .collect::<Vec<_>>(),
                ),
                _ => show(agreement, item, question, answer, path),
            };
            put_as(map, question.key, "labels", shown);
        }
        Kind::Partner => {
            let shown = match answer {
                Answer::Given(Value::Partner(id)) if agreement.applies(question) => {
                    Shown::from(agreement.partner_full_name(id))
                }
                _ => show(agreement, item, question, answer, path),
            };
            put_as(map, question.key, "name", shown);
        }
        _ => {}
    }
}

fn show_any(agreement: &Agreement, item: &Item, label: &str, answer: &Answer, path: &str) -> Shown {
    match answer {
        Answer::Unanswered => Shown::from(gap(path, label, "not answered yet", item)),
        Answer::ToBeAgreed => Shown::from(gap(path, label, "to be agreed", item)),
        Answer::Nil => Shown::from(NIL),
        Answer::Given(value) => given(agreement, item, value, path),
    }
}

fn given(agreement: &Agreement, item: &Item, value: &Value, path: &str) -> Shown {
    let name = |id: &Id| Shown::from(agreement.partner_name(id));
    match value {
        Value::Text(text) => Shown::from(marked(path, text.trim())),
        Value::Lines(lines) => {
            let lines = lines
                .iter()
                .map(|line| Shown::from(marked(path, line.trim())));
            Shown::from(lines.collect::<Vec<_>>())
        }
        Value::YesNo(yes) => Shown::from(if *yes { "yes" } else { "no" }),
        Value::Choice(word) => Shown::from(*word),
        Value::Choices(words) => Shown::from(
            words
                .iter()
                .map(|word| Shown::from(*word))
                .collect::<Vec<_>>(),
        ),
        Value::Date(date) => Shown::from(marked(path, &date.to_string())),
        Value::Period(period) => Shown::from(marked(path, &period_words(agreement, *period))),
        Value::Money(money) => Shown::from(marked(path, &money.to_string())),
        Value::Share(share) => {
            let words = share.to_string();
            Shown::from(marked(
                path,
                words.strip_prefix("a h").map_or(words.as_str(), |_| "half"),
            ))
        }
        Value::Number(number) => Shown::from(marked(path, &number.to_string())),
        Value::Partner(id) => name(id),
        Value::Partners(ids) => Shown::from(ids.iter().map(name).collect::<Vec<_>>()),
        Value::Rows(rows) => {
            let shown = rows.iter().map(|row| {
                let mut map = Map::with_capacity(row.cells.len() + 1);
                put(&mut map, "id", Shown::from(row.id.as_str()));
                for (key, answer) in &row.cells {
                    let path = format!("{path}.{}.{key}", row.id);
                    if let Answer::Given(Value::Partner(id)) = answer {
                        put_as(
                            &mut map,
                            key,
                            "name",
                            Shown::from(agreement.partner_full_name(id)),
                        );
                    }
                    let shown = match answer {
                        Answer::Given(Value::Share(share)) => {
                            share_of_list(rows, key, *share, &path)
                        }
                        _ => show_any(agreement, item, key, answer, &path),
                    };
                    put(&mut map, key, shown);
                }
                Shown::from(map)
            });
            Shown::from(shown.collect::<Vec<_>>())
        }
    }
}

/// A period in words, with the defined term "Working Day" where the draft defines its words.
fn period_words(agreement: &Agreement, period: Period) -> String {
    let words = period.to_string();
    if period.unit == Unit::WorkingDays && agreement.depth() != checklist::Depth::Short {
        words.replace("working day", "Working Day")
    } else {
        words
    }
}

/// A share as its list writes shares.
fn share_of_list(rows: &[Row], column: &str, share: Share, path: &str) -> Shown {
    let all: Vec<Share> = rows
        .iter()
        .filter_map(|row| row.get(column).share())
        .collect();
    Shown::from(marked(path, &shares::in_list(share, &all)))
}

fn label(choices: &[Choice], word: &str) -> &'static str {
    choices
        .iter()
        .find(|c| c.value == word)
        .map_or("", |c| c.label)
}

fn marked(path: &str, text: &str) -> String {
    let mut out = String::with_capacity(text.len() + path.len() + 10);
    out.push(ANSWER);
    out.push_str(path);
    out.push(KEY);
    for (number, line) in text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .enumerate()
    {
        if number > 0 {
            out.push(BREAK);
        }
        out.push_str(line);
    }
    out.push(END);
    out
}

fn gap(path: &str, label: &str, state: &str, item: &Item) -> String {
    format!("{GAP}{path}{KEY}{}: {label}, {state}{END}", item.title)
}

fn put(map: &mut Map, key: &'static str, value: Shown) {
    map.insert(Key::Str(key), value);
}

fn put_as(map: &mut Map, key: &str, suffix: &str, value: Shown) {
    map.insert(Key::from(format!("{key}_{suffix}")), value);
}
