//! Findings as SARIF 2.1.0, the format in which programs that look at code tell what they find (OASIS, March 2020).

use super::{printable, spot};
use crate::answers::Source;
use crate::check::{Finding, Place, explain};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What stands in the path of a URI as it is (RFC 3986, section 3.3).
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// The findings of files as one run of the program.
pub fn sarif(files: &[(&Source, &[Finding])]) -> Value {
    let all = || files.iter().flat_map(|(_, findings)| findings.iter());
    let codes: Vec<&str> = all()
        .map(|finding| finding.code)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code)).collect();
    let mut results = Vec::new();
    for (source, findings) in files {
        for finding in *findings {
            results.push(result(source, finding, &codes));
        }
    }
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": env!("CARGO_PKG_NAME"),
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                },
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: &str) -> Value {
    let Some(found) = explain(code) else {
        return json!({ "id": code });
    };
    json!({
        "id": code,
        "shortDescription": { "text": found.rule.title },
        "fullDescription": { "text": found.rule.explanation },
        "defaultConfiguration": { "level": found.rule.severity.word() },
        "properties": { "item": found.item.map(|item| item.key) },
    })
}

fn result(source: &Source, finding: &Finding, codes: &[&str]) -> Value {
    let mut words = printable(&finding.message);
    if let Some(hint) = &finding.hint {
        words.push_str(". ");
        words.push_str(&printable(hint));
    }
    let places: Vec<Value> = finding
        .places
        .iter()
        .map(|place| location(source, place))
        .collect();
    let (first, others) = match places.split_first() {
        Some((first, others)) => (first.clone(), others.to_vec()),
        None => (whole(source), Vec::new()),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": codes.iter().position(|code| *code == finding.code),
        "level": finding.severity.word(),
        "message": { "text": words },
        "locations": [first],
    });
    if !others.is_empty() {
        result["relatedLocations"] = Value::Array(others);
    }
    result
}

/// A place; that of an answer which is missing is the file.
fn location(source: &Source, place: &Place) -> Value {
    let mut location = whole(source);
    if let Some(spot) = spot(source, place) {
        location["physicalLocation"]["region"] = json!({
            "startLine": spot.from.line,
            "startColumn": spot.from.column,
            "endLine": spot.to.line,
            "endColumn": spot.to.column,
        });
    }
    if !place.path.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": place.path }]);
    }
    location["message"] = json!({ "text": printable(&place.label) });
    location
}

fn whole(source: &Source) -> Value {
    let path = source.name.replace('\\', "/");
    let uri = utf8_percent_encode(&path, PATH).to_string();
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri } } })
}
