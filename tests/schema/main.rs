//! The schema of the answers file against the program that reads it: what the one refuses, the other refuses, but for
//! what no schema can know, which `beyond.rs` lists.

mod agree;
mod beyond;
mod broken;
mod command;
mod places;
#[path = "../support/program.rs"]
mod program;
mod valid;

use consortia::answers::{read, schema};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use toml::de::{DeTable, DeValue};

static VALIDATOR: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::validator_for(&schema()).expect("the schema is one"));

/// Why the schema refuses a file; empty where it takes it.
#[track_caller]
fn refused_by_schema(text: &str) -> Vec<String> {
    let table = DeTable::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let file = table_as_json(table.get_ref());
    let errors = VALIDATOR.iter_errors(&file);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// The codes of what the program cannot read. That a partner is not declared is left out: no schema can see it.
fn refused_by_program(text: &str) -> Vec<&'static str> {
    let findings = read(text).1.into_iter();
    let codes = findings.map(|finding| finding.code);
    codes.filter(|code| *code != "TOML04").collect()
}

/// A file as editors hold it against a schema: a date is a text, and how a number is written is not seen.
fn as_json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => {
            let number = i128::from_str_radix(number.as_str(), number.radix()).unwrap_or(i128::MAX);
            i64::try_from(number).map_or_else(|_| json!(number as f64), |number| json!(number))
        }
        DeValue::Float(number) => json!(number.as_str().parse::<f64>().ok()),
        DeValue::Boolean(yes) => json!(yes),
        DeValue::Datetime(moment) => json!(moment.to_string()),
        DeValue::Array(array) => array.iter().map(|one| as_json(one.get_ref())).collect(),
        DeValue::Table(table) => table_as_json(table),
    }
}

fn table_as_json(table: &DeTable<'_>) -> Value {
    let pairs = table.iter();
    let pairs = pairs.map(|(key, value)| (key.get_ref().to_string(), as_json(value.get_ref())));
    Value::Object(pairs.collect::<Map<_, _>>())
}
