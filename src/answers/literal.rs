//! An answer as it is written in the file.

use super::parse::{NONE, TO_BE_AGREED};
use crate::checklist::{Identity, Rows};
use crate::values::{Answer, Row, Value};

/// The TOML for an answer; `None` where nothing is written, or where the answer is a list of blocks.
pub(super) fn literal(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Unanswered | Answer::Given(Value::Rows(_)) => None,
        Answer::ToBeAgreed => Some(text(TO_BE_AGREED)),
        Answer::Nil => Some(text(NONE)),
        Answer::Given(value) => Some(given(value)),
    }
}

fn given(value: &Value) -> String {
    match value {
        Value::Text(words) => text(words),
        Value::Lines(lines) => list(lines.iter().map(String::as_str)),
        Value::YesNo(yes) => yes.to_string(),
        Value::Choice(word) => text(word),
        Value::Choices(words) => words_in_line(words.iter().copied()),
        Value::Date(date) => date.iso(),
        Value::Period(period) => text(&period.to_string()),
        Value::Money(money) => text(&money.to_answer()),
        Value::Share(share) => text(&share.to_answer()),
        Value::Number(number) => number.to_string(),
        Value::Partner(id) => text(id.as_str()),
        Value::Partners(ids) => words_in_line(ids.iter().map(|id| id.as_str())),
        Value::Rows(_) => String::new(),
    }
}

/// A TOML string. The library chooses the quotes; TOML 1.0 readers understand all that it writes.
pub(super) fn text(words: &str) -> String {
    toml_edit::Value::from(words).to_string()
}

fn words_in_line<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.map(text).collect();
    format!("[{}]", words.join(", "))
}

/// A list of texts, one a line, so that a change to one is a change to one line.
fn list<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::from("[\n");
    for line in lines {
        out.push_str("    ");
        out.push_str(&text(line));
        out.push_str(",\n");
    }
    out.push(']');
    out
}

/// The TOML for an answer in one line, for an inline table, in which TOML 1.0 allows no line break.
pub(super) fn in_one_line(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Given(Value::Text(words)) => Some(basic(words)),
        Answer::Given(Value::Lines(lines)) => {
            let lines: Vec<String> = lines.iter().map(|line| basic(line)).collect();
            Some(format!("[{}]", lines.join(", ")))
        }
        other => literal(other),
    }
}

/// A basic string: line breaks and control characters are escaped.
fn basic(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_ascii_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The findings that a file allows, each code with its reason, one a line.
pub(super) fn allowed(all: &[(&str, &str)]) -> String {
    let mut out = String::from("[\n");
    for (code, because) in all {
        let (code, because) = (basic(code), basic(because));
        out.push_str(&format!("    {{ code = {code}, because = {because} }},\n"));
    }
    out.push(']');
    out
}

/// One entry of a list as a block, ended by a line break. Columns that are not answered stand as comments.
pub(super) fn block(path: &str, shape: &Rows, row: &Row) -> String {
    let mut out = format!("[[{path}]]\n");
    if shape.identity == Identity::Id {
        out.push_str(&format!("id = {}\n", text(row.id.as_str())));
    }
    for column in shape.columns {
        match literal(row.get(column.key)) {
            Some(literal) => out.push_str(&format!("{} = {literal}\n", column.key)),
            None => out.push_str(&format!("# {} =\n", column.key)),
        }
    }
    out
}

/// One entry of a list as an inline table.
pub(super) fn inline(shape: &Rows, row: &Row) -> String {
    let mut parts = Vec::new();
    if shape.identity == Identity::Id {
        parts.push(format!("id = {}", text(row.id.as_str())));
    }
    for column in shape.columns {
        if let Some(literal) = in_one_line(row.get(column.key)) {
            parts.push(format!("{} = {literal}", column.key));
        }
    }
    format!("{{ {} }}", parts.join(", "))
}
