//! The schema of what stands in a file beside the items of the checklist.

use super::patterns::aside;
use super::question::{enumeration, question};
use crate::answers::read::FORMAT;
use crate::check::{Severity, all_rules};
use crate::checklist::{self, ITEMS};
use crate::readiness;
use serde_json::{Map, Value, json};

/// `format = 1`
pub(super) fn format() -> Value {
    json!({
        "title": "The format",
        "description": "How the file is laid out. It stands at the head of the file.",
        "type": "integer",
        "const": FORMAT,
        "default": FORMAT,
    })
}

/// The paths of answers that nobody has confirmed.
pub(super) fn unconfirmed() -> Value {
    let questions = ITEMS.iter().flat_map(|item| {
        let paths = item.questions.iter();
        paths.map(|question| (checklist::path(item, question), question.label))
    });
    let questions: Vec<(String, &str)> = questions.collect();
    let paths = questions
        .iter()
        .map(|(path, label)| (path.as_str(), *label));
    json!({
        "title": "What is unconfirmed",
        "description": "The paths of answers that somebody, or the program, proposed and nobody has confirmed. \
            Take a path out once its answer is confirmed.",
        "type": "array",
        "items": enumeration(paths),
    })
}

/// The findings that the file allows.
pub(super) fn allow() -> Value {
    let rules = all_rules().map(|explained| explained.rule);
    let rules = rules.filter(|rule| rule.severity != Severity::Error);
    let codes = enumeration(rules.map(|rule| (rule.code, rule.title)));
    json!({
        "title": "What is allowed",
        "description": "Findings that the partners have decided to live with, each with its reason. Errors cannot be \
            allowed.",
        "type": "array",
        "items": {
            "title": "Allowance",
            "type": "object",
            "properties": {
                "code": {
                    "title": "The code",
                    "anyOf": [
                        described(codes, "The code of the finding, as the report shows it in brackets."),
                        aside(json!({ "type": "string" })),
                    ],
                },
                "because": {
                    "title": "The reason",
                    "description": "Why it is allowed. Whoever reads the draft sees it on the first page.",
                    "type": "string",
                },
            },
            "required": ["code"],
            "additionalProperties": false,
        },
    })
}

/// How far each statement on readiness holds.
pub(super) fn scores() -> Value {
    let all = readiness::factors().map(|factor| &factor.question);
    let keys: Map<String, Value> = all.map(|q| (q.key.to_owned(), question(q))).collect();
    json!({
        "title": "Readiness",
        "description": "How far each statement holds among the partners, as `consortia readiness` asks.",
        "type": "object",
        "properties": keys,
        "additionalProperties": false,
    })
}

fn described(mut schema: Value, words: &str) -> Value {
    schema["description"] = json!(words);
    schema
}
