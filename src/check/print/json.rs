//! Findings as JSON, in the shape of `docs/findings.schema.json`.

use super::spot;
use crate::answers::Source;
use crate::check::{Finding, explain};
use serde_json::{Value, json};

/// Findings of one file as JSON.
pub fn json(source: &Source, findings: &[Finding]) -> Value {
    let findings: Vec<Value> = findings
        .iter()
        .map(|finding| one_json(source, finding))
        .collect();
    json!({ "file": source.name, "findings": findings })
}

fn one_json(source: &Source, finding: &Finding) -> Value {
    let places: Vec<Value> = finding
        .places
        .iter()
        .map(|place| {
            let at = spot(source, place);
            json!({
                "path": place.path,
                "line": at.map(|at| at.from.line),
                "column": at.map(|at| at.from.column),
                "end_line": at.map(|at| at.to.line),
                "end_column": at.map(|at| at.to.column),
                "label": place.label,
            })
        })
        .collect();
    let item = explain(finding.code).and_then(|explained| explained.item);
    json!({
        "code": finding.code,
        "severity": finding.severity.word(),
        "item": item.map(|item| item.key),
        "message": finding.message,
        "places": places,
        "hint": finding.hint,
    })
}
