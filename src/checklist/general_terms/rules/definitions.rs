//! Checks of the words that are defined.

use crate::answers::Agreement;
use crate::check::Report;

/// Where the definitions are answered.
const DEFINITIONS: &str = "general_terms.definitions";

/// The terms that the templates define.
pub(in crate::checklist::general_terms) const OWN_TERMS: &[&str] = &[
    "Budget",
    "Commencement Date",
    "Commissioner",
    "Confidential Information",
    "Data Protection Law",
    "Financial Year",
    "Funder",
    "Lead Partner",
    "Partner",
    "Personal Data",
    "Steering Group",
    "Surplus",
    "Term",
    "Work",
    "Working Day",
];

/// A term in the form in which two are compared: one, and in small letters.
fn folded(term: &str) -> String {
    let lower = term.trim().to_lowercase();
    lower.strip_suffix('s').map_or(lower.clone(), str::to_owned)
}

pub(super) fn defined_twice(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(DEFINITIONS);
    for (second, row) in rows.iter().enumerate() {
        let Some(term) = row.get("term").text() else {
            continue;
        };
        if OWN_TERMS.iter().any(|own| folded(own) == folded(term)) {
            report
                .find(format!("the document already defines \"{term}\""))
                .at_row(DEFINITIONS, second, Some("term"), "defined again here")
                .hint("choose another word, or leave the definition out");
            continue;
        }
        let first = rows.iter().take(second).position(|other| {
            let other = other.get("term").text();
            other.is_some_and(|other| folded(other) == folded(term))
        });
        if let Some(first) = first {
            report
                .find(format!("\"{term}\" is defined twice"))
                .at_row(DEFINITIONS, second, Some("term"), "again here")
                .at_row(DEFINITIONS, first, Some("term"), "first here")
                .hint("keep one meaning");
        }
    }
}
