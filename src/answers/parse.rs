//! An answer from the words that a person typed.

use super::Agreement;
use crate::checklist::{Choice, Kind, Question};
use crate::nearest::nearest;
use crate::values::english::quoted;
use crate::values::{Answer, Date, Id, Money, Period, Share, Value};

/// Why words are not an answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// What is the matter: lower case, no full stop.
    pub message: String,
    /// What to do: the nearest right word, or an example.
    pub hint: Option<String>,
}

impl std::fmt::Display for Misread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.hint {
            Some(hint) => write!(f, "{} ({hint})", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for Misread {}

/// How "to be agreed" is written in the file.
pub const TO_BE_AGREED: &str = "to be agreed";
/// How an explicit nil is written in the file.
pub const NONE: &str = "none";

/// Reads words as the answer to a question. Nothing typed is no answer.
///
/// # Errors
/// Where the words do not fit the question: what is the matter, and an example or the nearest right word.
pub fn parse_answer(
    question: &Question,
    typed: &str,
    agreement: &Agreement,
) -> Result<Answer, Misread> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Answer::Unanswered);
    }
    if let Some(answer) = state(question, typed) {
        return Ok(answer);
    }
    let value = match question.kind {
        // Texts on lines of their own may hold semicolons; in one line semicolons part them.
        Kind::Lines if typed.contains('\n') => Value::Lines(split(typed, &['\n'])),
        Kind::Lines => Value::Lines(split(typed, &[';'])),
        Kind::Choices(choices) => {
            let words = split(typed, &[',', ';', '\n']);
            let found: Result<Vec<_>, _> = words.iter().map(|word| one_of(choices, word)).collect();
            Value::Choices(found?)
        }
        Kind::Partners if matches!(typed.to_lowercase().as_str(), "all" | "both") => {
            Value::Partners(agreement.partner_ids())
        }
        Kind::Partners => {
            let words = split(typed, &[',', ';', '\n']);
            let found: Result<Vec<_>, _> =
                words.iter().map(|word| partner(word, agreement)).collect();
            Value::Partners(found?)
        }
        Kind::Rows(rows) => {
            return Err(Misread {
                message: format!("a list of {} cannot be given in one line", rows.plural),
                hint: None,
            });
        }
        _ => parse_scalar(question, typed, agreement)?,
    };
    Ok(Answer::Given(value))
}

/// "To be agreed" and, where the question allows it, "none".
pub(super) fn state(question: &Question, typed: &str) -> Option<Answer> {
    let lower = typed.trim().to_lowercase();
    match lower.as_str() {
        TO_BE_AGREED | "tba" | "tbc" => Some(Answer::ToBeAgreed),
        NONE | "nil" if question.nil => Some(Answer::Nil),
        _ => None,
    }
}

/// Reads words as a value of one of the kinds that are written as one text.
pub(super) fn parse_scalar(
    question: &Question,
    typed: &str,
    agreement: &Agreement,
) -> Result<Value, Misread> {
    let with_example = |message: String, example: &str| Misread {
        message,
        hint: Some(format!(
            "for example {}",
            if question.example.is_empty() {
                example
            } else {
                question.example
            }
        )),
    };
    match question.kind {
        Kind::Line | Kind::Text => match forbidden(typed) {
            Some(found) => Err(Misread {
                message: format!("the text holds U+{found:04X}, which is not a character"),
                hint: Some("take it out".to_owned()),
            }),
            None => Ok(Value::Text(typed.to_owned())),
        },
        Kind::YesNo => match typed.to_lowercase().as_str() {
            "yes" | "y" | "true" => Ok(Value::YesNo(true)),
            "no" | "n" | "false" => Ok(Value::YesNo(false)),
            _ => Err(with_example(
                format!("{} is neither yes nor no", quoted(typed)),
                "yes",
            )),
        },
        Kind::Choice(choices) => one_of(choices, typed).map(Value::Choice),
        Kind::Date => Date::parse(typed)
            .map(Value::Date)
            .map_err(|e| with_example(e.message, e.example)),
        Kind::Period => Period::parse(typed)
            .map(Value::Period)
            .map_err(|e| with_example(e.message, e.example)),
        Kind::Money => Money::parse(typed)
            .map(Value::Money)
            .map_err(|e| with_example(e.message, e.example)),
        Kind::Share => Share::parse(typed)
            .map(Value::Share)
            .map_err(|e| with_example(e.message, e.example)),
        Kind::Number { min, max } => {
            let bare = typed.replace([',', ' '], "");
            match bare.parse::<i64>() {
                Ok(number) if (min..=max).contains(&number) => Ok(Value::Number(number)),
                Ok(number) => Err(Misread {
                    message: format!("{number} is out of range"),
                    hint: Some(format!("a whole number from {min} to {max}")),
                }),
                Err(_) => Err(Misread {
                    message: format!("{} is not a whole number", quoted(typed)),
                    hint: Some(format!("a whole number from {min} to {max}")),
                }),
            }
        }
        Kind::Partner => partner(typed, agreement).map(Value::Partner),
        Kind::Lines | Kind::Choices(_) | Kind::Partners | Kind::Rows(_) => Err(Misread {
            message: "a list is expected".to_owned(),
            hint: None,
        }),
    }
}

/// The first character that Unicode says is none, if any. Such characters mark places in documents.
pub(super) fn forbidden(text: &str) -> Option<u32> {
    text.chars()
        .map(u32::from)
        .find(|c| (0xfdd0..=0xfdef).contains(c) || c & 0xfffe == 0xfffe)
}

/// The allowed value that a word names, by the word in the file or by its label.
pub(super) fn one_of(choices: &'static [Choice], word: &str) -> Result<&'static str, Misread> {
    let lower = word.trim().to_lowercase();
    let by_word = |c: &&Choice| c.value == lower || c.label.to_lowercase() == lower;
    if let Some(found) = choices.iter().find(by_word) {
        return Ok(found.value);
    }
    let values = choices.iter().map(|c| c.value);
    Err(Misread {
        message: format!("{} is not one of the answers", quoted(word)),
        hint: Some(match nearest(word, values.clone()) {
            Some(near) => format!("did you mean {near:?}?"),
            None => format!(
                "one of {}",
                values
                    .map(|v| format!("{v:?}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        }),
    })
}

/// The partner that a word names: by id, name or short name.
pub(super) fn partner(word: &str, agreement: &Agreement) -> Result<Id, Misread> {
    let word = word.trim();
    let lower = word.to_lowercase();
    let rows = agreement.partner_rows();
    let called = |row: &&crate::values::Row, key: &str| {
        row.get(key)
            .text()
            .is_some_and(|name| name.to_lowercase() == lower)
    };
    let found = rows
        .iter()
        .find(|row| row.id.as_str() == lower)
        .or_else(|| {
            rows.iter()
                .find(|row| called(row, "short_name") || called(row, "name"))
        });
    if let Some(row) = found {
        return Ok(row.id.clone());
    }
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    Err(Misread {
        message: format!("{} is not one of the partners", quoted(word)),
        hint: Some(match nearest(word, ids.iter().copied()) {
            Some(near) => format!("did you mean {near:?}?"),
            None if ids.is_empty() => "no partners are given yet".to_owned(),
            None if ids.len() <= 12 => format!("the partners are {}", ids.join(", ")),
            None => "the ids of the partners stand under [[partners]]".to_owned(),
        }),
    })
}

fn split(typed: &str, at: &[char]) -> Vec<String> {
    let parts = typed.split(at).map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
