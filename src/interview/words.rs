//! Questions and answers in the words that a person reads and types.

use crate::answers::{Agreement, parse_answer};
use crate::checklist::{CHECKLIST_LENGTH, Choice, Item, Kind, Question, Suggestion};
use crate::values::{Answer, Row, Value, english};

/// Where an item stands: "Item 4 of 13: Decision-making", or its title alone.
pub fn place(item: &Item) -> String {
    match item.number {
        Some(number) => format!("Item {number} of {CHECKLIST_LENGTH}: {}", item.title),
        None => item.title.to_owned(),
    }
}

/// What a good answer looks like, with an example.
pub fn hint(question: &Question) -> String {
    let shape = match question.kind {
        Kind::Line => "a line of text",
        Kind::Text => "one or several lines",
        Kind::Lines => "one or several, each on its own line",
        Kind::Date => "a date",
        Kind::Period => "a length of time",
        Kind::Money => "an amount in pounds",
        Kind::Share => "a share: a fraction, a percentage or equal",
        Kind::Number { min, max } => {
            return with_example(question, &format!("a whole number from {min} to {max}"));
        }
        Kind::YesNo | Kind::Choice(_) | Kind::Choices(_) => return String::new(),
        Kind::Partner | Kind::Partners | Kind::Rows(_) => return String::new(),
    };
    with_example(question, shape)
}

fn with_example(question: &Question, shape: &str) -> String {
    let example = if question.example.is_empty() {
        match question.kind {
            Kind::Date => "1 April 2027",
            Kind::Period => "3 months",
            Kind::Money => "£12,500",
            Kind::Share => "1/3",
            _ => "",
        }
    } else {
        question.example
    };
    if example.is_empty() {
        shape.to_owned()
    } else {
        format!("{shape}, for example: {example}")
    }
}

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

/// The suggested answer, and why it is offered.
pub fn suggestion(question: &Question, agreement: &Agreement) -> Option<(Answer, &'static str)> {
    match question.suggestion {
        Suggestion::None => None,
        Suggestion::Fixed(words) => match parse_answer(question, words, agreement) {
            Ok(Answer::Unanswered) | Err(_) => None,
            Ok(answer) => Some((answer, "the usual answer")),
        },
        Suggestion::Computed(computed) => {
            (computed.work_out)(agreement).map(|value| (Answer::Given(value), computed.because))
        }
    }
}
