//! Answers that are typed as words, as the values that a file would hold.

use crate::answers::Agreement;
use crate::answers::parse::{NONE, TO_BE_AGREED, parse_answer};
use crate::checklist::{Kind, Question};
use crate::values::{Answer, Value as Given};
use serde_json::{Value, json};

/// The value for words that answer a question; `None` where they are no answer that one value can hold.
pub(super) fn typed(question: &Question, words: &str) -> Option<Value> {
    match question.kind {
        // Which partners there are is not known here.
        Kind::Partner => (!words.is_empty()).then(|| json!(words)),
        Kind::Partners => match words.to_lowercase().as_str() {
            "" => None,
            "all" | "both" => Some(json!("all")),
            _ => Some(
                words
                    .split([',', ';'])
                    .map(|word| json!(word.trim()))
                    .collect(),
            ),
        },
        _ => match parse_answer(question, words, &Agreement::default()).ok()? {
            Answer::Unanswered => None,
            Answer::ToBeAgreed => Some(json!(TO_BE_AGREED)),
            Answer::Nil => Some(json!(NONE)),
            Answer::Given(given) => value(&given),
        },
    }
}

fn value(given: &Given) -> Option<Value> {
    Some(match given {
        Given::Text(text) => json!(text),
        Given::Lines(lines) => json!(lines),
        Given::YesNo(yes) => json!(yes),
        Given::Choice(word) => json!(word),
        Given::Choices(words) => json!(words),
        Given::Date(date) => json!(date.iso()),
        Given::Period(period) => json!(period.to_string()),
        Given::Money(money) => json!(money.to_answer()),
        Given::Share(share) => json!(share.to_answer()),
        Given::Number(number) => json!(number),
        Given::Partner(_) | Given::Partners(_) | Given::Rows(_) => return None,
    })
}
