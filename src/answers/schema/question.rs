//! The schema of a question, by its kind.

use super::json::typed;
use super::patterns::{
    self, AMOUNT, CHARACTERS, USUAL_SHARE, any_case, aside, iso_date, not_blank, open_or, shared,
    usual_period, words_of,
};
use crate::answers::blank::{asked_when, capital};
use crate::answers::parse::{NONE, TO_BE_AGREED};
use crate::answers::read::expected;
use crate::checklist::{Choice, Identity, Item, Kind, Question, Rows, Suggestion};
use serde_json::{Map, Value, json};

/// An item: its table, or the list that it is.
pub(super) fn item(item: &Item) -> Value {
    if item.is_list() {
        return question(&item.questions[0]);
    }
    let keys = item.questions.iter();
    let keys: Map<String, Value> = keys.map(|q| (q.key.to_owned(), question(q))).collect();
    json!({
        "title": item.title,
        "description": item.guidance,
        "type": "object",
        "properties": keys,
        "additionalProperties": false,
    })
}

/// What may stand after the key of a question.
pub(super) fn question(question: &Question) -> Value {
    let nil = question.nil;
    let open = shared("open", nil);
    let text = json!({ "type": "string", "pattern": CHARACTERS });
    match question.kind {
        Kind::Line | Kind::Text if nil => two_ways(question, text, open),
        Kind::Line | Kind::Text => with_title(question, explained(question, text)),
        // Which partners there are is for the program to tell.
        Kind::Partner if nil => two_ways(question, json!({ "type": "string" }), open),
        Kind::Partner => with_title(question, explained(question, json!({ "type": "string" }))),
        Kind::YesNo => two_ways(question, json!({ "type": "boolean" }), open),
        Kind::Number { min, max } => {
            let number = json!({ "type": "integer", "minimum": min, "maximum": max });
            two_ways(question, number, open)
        }
        Kind::Date => {
            let day = json!({ "type": "string", "format": "date", "pattern": iso_date() });
            two_ways(question, day, shared("date", nil))
        }
        Kind::Period => {
            let period = json!({ "type": "string", "pattern": usual_period() });
            two_ways(question, period, shared("period", nil))
        }
        Kind::Money => {
            let money = json!({ "type": "string", "pattern": format!("^£{AMOUNT}$") });
            two_ways(question, money, shared("money", nil))
        }
        Kind::Share => {
            let share = json!({ "type": "string", "pattern": USUAL_SHARE });
            two_ways(question, share, shared("share", nil))
        }
        Kind::Choice(choices) => {
            let other = aside(open_or(nil, &words_of(choices)));
            two_ways(question, choice(choices, nil), other)
        }
        Kind::Lines => list(question, text, open),
        Kind::Partners => list(question, text, aside(open_or(nil, &[any_case("all")]))),
        Kind::Choices(choices) => list(question, one_of(choices), open),
        Kind::Rows(rows) => entries(question, rows, open),
    }
}

/// An answer in the usual way, which editors offer and explain, or in another that reading takes too.
fn two_ways(question: &Question, usual: Value, other: Value) -> Value {
    let ways = json!({
        "description": question.ask,
        // Taplo would show the question twice.
        "x-taplo": { "docs": { "main": "" } },
        "anyOf": [explained(question, usual), other],
    });
    with_title(question, ways)
}

/// A list with something in it, or words in its place.
fn list(question: &Question, items: Value, other: Value) -> Value {
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let mut schema = two_ways(question, texts, other);
    schema["items"] = items;
    if !question.nil {
        schema["contains"] = json!({ "type": "string", "pattern": not_blank() });
    }
    schema
}

/// A list of entries, each a block, or words in its place.
fn entries(question: &Question, rows: &Rows, other: Value) -> Value {
    // Taplo offers `[[path]]` for an array of objects. Tombi takes it that an object has no keys unless it is told.
    let block = json!({ "type": "object", "additionalProperties": true });
    let blocks = json!({ "type": "array", "items": block });
    let mut schema = two_ways(question, blocks, other);
    schema["items"] = entry(rows);
    if !question.nil {
        schema["minItems"] = json!(1);
    }
    schema
}

fn with_title(question: &Question, schema: Value) -> Value {
    merged(json!({ "title": capital(question.label) }), schema)
}

/// Two objects in one.
fn merged(mut first: Value, second: Value) -> Value {
    if let (Value::Object(first), Value::Object(second)) = (&mut first, second) {
        first.extend(second);
    }
    first
}

/// The words of a question put before its schema, and what it suggests after them.
fn explained(question: &Question, schema: Value) -> Value {
    let mut out = merged(json!({ "description": description(question) }), schema);
    if let Suggestion::Fixed(words) = question.suggestion
        && let Some(usual) = typed(question, words)
    {
        out["default"] = usual;
    }
    if let Some(example) = typed(question, question.example) {
        out["examples"] = json!([example]);
    }
    out
}

/// The question, why it matters, how it is answered and when it is asked.
fn description(question: &Question) -> String {
    let how = match question.kind {
        Kind::Choice(_) => "One of these words, in quotes:".to_owned(),
        Kind::Choices(_) => "A list of any of these words, in quotes:".to_owned(),
        _ => format!("{}.", capital(&expected(question))),
    };
    let mut parts = vec![question.ask.to_owned(), question.help.to_owned(), how];
    if let Kind::Choice(choices) | Kind::Choices(choices) = question.kind {
        let words = choices.iter();
        let words: Vec<String> = words
            .map(|choice| format!("- `{:?}`: {}", choice.value, choice.label))
            .collect();
        parts.push(words.join("\n"));
    }
    parts.push(asked_when(question).trim().to_owned());
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// One word of several, or that it is open; each explained, for Taplo in a key of its own.
fn choice(choices: &[Choice], nil: bool) -> Value {
    let mut words: Vec<(&str, &str)> = choices.iter().map(|c| (c.value, c.label)).collect();
    words.push((TO_BE_AGREED, "the partners have yet to agree on it"));
    if nil && !choices.iter().any(|choice| choice.value == NONE) {
        words.push((NONE, "there is none, and that is the answer"));
    }
    enumeration(words)
}

/// Words, each with what it means.
pub(super) fn enumeration<'w>(words: impl IntoIterator<Item = (&'w str, &'w str)>) -> Value {
    let (words, meanings): (Vec<&str>, Vec<&str>) = words.into_iter().unzip();
    json!({ "type": "string", "enum": words, "x-taplo": { "docs": { "enumValues": meanings } } })
}

/// One word of a list of words.
fn one_of(choices: &[Choice]) -> Value {
    let usual = enumeration(choices.iter().map(|choice| (choice.value, choice.label)));
    let others = json!({ "type": "string", "pattern": patterns::one_of(&words_of(choices)) });
    json!({ "anyOf": [usual, aside(others)] })
}

/// One entry of a list.
fn entry(rows: &Rows) -> Value {
    let mut columns = Map::new();
    let mut required = "partner";
    if rows.identity == Identity::Id {
        required = "id";
        columns.insert(
            "id".to_owned(),
            json!({
                "title": "The id",
                "description": "A short name of its own: small letters, digits and hyphens, starting with a letter. \
                    Keep it when the entry is reworded or moved.",
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]{0,63}$",
            }),
        );
    }
    for column in rows.columns {
        columns.insert(column.key.to_owned(), question(column));
    }
    json!({
        "title": capital(rows.singular),
        "type": "object",
        "properties": columns,
        "required": [required],
        "additionalProperties": false,
    })
}
