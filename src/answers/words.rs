//! Answers in the words that a person reads and types.

use super::agreement::Agreement;
use crate::checklist::{Choice, Kind, Question};
use crate::values::{Answer, Row, Value, english};

/// An answer as it would be typed, or as the label of a choice; `None` where there is none.
pub fn typed(question: &Question, answer: &Answer, agreement: &Agreement) -> Option<String> {
    match answer {
        Answer::Unanswered => None,
        Answer::ToBeAgreed => Some("to be agreed".to_owned()),
        Answer::Nil => Some("none".to_owned()),
        Answer::Given(value) => Some(value_words(question, value, agreement)),
    }
}

fn value_words(question: &Question, value: &Value, agreement: &Agreement) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Lines(lines) => lines.join("; "),
        Value::YesNo(yes) => if *yes { "Yes" } else { "No" }.to_owned(),
        Value::Choice(word) => label(choices(question), word).to_owned(),
        Value::Choices(words) => {
            let labels: Vec<&str> = words
                .iter()
                .map(|word| label(choices(question), word))
                .collect();
            labels.join("; ")
        }
        Value::Date(date) => date.to_string(),
        Value::Period(period) => period.to_string(),
        Value::Money(money) => money.to_string(),
        Value::Share(share) => share.to_answer(),
        Value::Number(number) => number.to_string(),
        Value::Partner(id) => agreement.partner_name(id),
        Value::Partners(ids) => {
            let names: Vec<String> = ids.iter().map(|id| agreement.partner_name(id)).collect();
            names.join("; ")
        }
        Value::Rows(rows) => match question.kind {
            Kind::Rows(shape) => english::plural(rows.len() as i64, shape.singular, shape.plural),
            _ => rows.len().to_string(),
        },
    }
}

fn choices(question: &Question) -> &'static [Choice] {
    match question.kind {
        Kind::Choice(choices) | Kind::Choices(choices) => choices,
        _ => &[],
    }
}

fn label(choices: &[Choice], word: &str) -> &'static str {
    choices
        .iter()
        .find(|choice| choice.value == word)
        .map_or("", |choice| choice.label)
}

/// An answer in one short line, for the review page and for messages.
pub fn summary(question: &Question, answer: &Answer, agreement: &Agreement) -> String {
    let words = typed(question, answer, agreement).unwrap_or_else(|| "not answered".to_owned());
    shorten(&words.replace('\n', " "), 60)
}

/// One entry of a list in one short line.
pub fn row_summary(columns: &[Question], row: &Row, agreement: &Agreement) -> String {
    let words: Vec<String> = columns
        .iter()
        .filter_map(|column| typed(column, row.get(column.key), agreement))
        .take(3)
        .collect();
    if words.is_empty() {
        return row.id.to_string();
    }
    shorten(&words.join(" – ").replace('\n', " "), 64)
}

/// The first so many characters of a text, with an ellipsis where some are left out.
pub fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
