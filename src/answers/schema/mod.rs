//! The JSON Schema of the answers file, made from the tables of questions, for editors that know TOML.
//!
//! It is of draft 7. Taplo, the engine of Even Better TOML, reads no later one; Tombi reads it too. It accepts
//! whatever [`super::read`] accepts, and refuses the rest as far as a schema can see it.
//!
//! Most questions take an answer in a usual way and in others: `"fixed-date"`, and also the label of that choice in
//! capitals; `2027-04-01`, and also `"1 April 2027"`. The usual way is one alternative, with the words that explain it.
//! All the others are a second one that editors are to [pass over](patterns::aside).

mod head;
mod json;
mod patterns;
mod question;

use super::read::{ALLOW, FORMAT_KEY, UNCONFIRMED};
use crate::checklist::ITEMS;
use crate::readiness;
use serde_json::{Map, Value, json};

/// The name that a new answers file gives to the file of its schema, beside it.
pub const SCHEMA_FILE: &str = "consortia.schema.json";

/// What the first line of an answers file begins with when it names its schema.
pub(super) const DIRECTIVE: &str = "#:schema ";

/// The schema.
pub fn schema() -> Value {
    let mut keys = Map::new();
    keys.insert(FORMAT_KEY.to_owned(), head::format());
    keys.insert(UNCONFIRMED.to_owned(), head::unconfirmed());
    keys.insert(ALLOW.to_owned(), head::allow());
    for item in ITEMS {
        keys.insert(item.key.to_owned(), question::item(item));
    }
    keys.insert(readiness::TABLE.to_owned(), head::scores());
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Answers to the consortium checklist",
        "description": "The answers from which consortia drafts an agreement. Any question may be left open. \
            Written by `consortia schema`.",
        "type": "object",
        "properties": keys,
        "additionalProperties": false,
        "definitions": patterns::definitions(),
    })
}

/// The schema as the text of a file.
pub fn schema_text() -> String {
    format!("{:#}\n", schema())
}

/// The first line of an answers file that names its schema; tables and answers may not come before it.
pub(super) fn directive() -> String {
    format!("{DIRECTIVE}{SCHEMA_FILE}\n")
}

/// Just after the last line for editors, such as `#:schema`, that stands before all tables and answers; 0 where there
/// is none.
pub(super) fn after_directives(text: &str) -> usize {
    let mut at = 0;
    let mut after = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if line.starts_with("#:") {
            after = at;
        } else if !line.starts_with('#') && !line.trim().is_empty() {
            break;
        }
    }
    after
}

/// The text of an answers file, with the line that names its schema, if it has one, naming the file beside it.
pub fn naming_schema_beside(text: &str) -> String {
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with(DIRECTIVE) => format!("{}{rest}", directive()),
        _ => text.to_owned(),
    }
}
