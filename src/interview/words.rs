//! Questions in the words that a person reads.

use crate::checklist::{CHECKLIST_LENGTH, Item, Kind, Question};

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
