//! Checks of the words that are defined.

use crate::answers::Agreement;
use crate::check::Report;
use crate::check::texts::{says, texts};
use crate::values::english::singular;

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

pub(super) fn defined_twice(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(DEFINITIONS);
    for (second, row) in rows.iter().enumerate() {
        let Some(term) = row.get("term").text() else {
            continue;
        };
        if OWN_TERMS.iter().any(|own| singular(own) == singular(term)) {
            report
                .find(format!("the document already defines \"{term}\""))
                .at_row(DEFINITIONS, second, Some("term"), "defined again here")
                .hint("choose another word, or leave the definition out");
            continue;
        }
        let first = rows.iter().take(second).position(|other| {
            let other = other.get("term").text();
            other.is_some_and(|other| singular(other) == singular(term))
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

/// Whether a text uses a term in capitals as it is defined, in the singular or the plural.
fn uses(text: &str, term: &str) -> bool {
    let plural = match term.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{term}s"),
    };
    says(text, term) || says(text, &plural)
}

pub(super) fn defined_and_not_used(agreement: &Agreement, report: &mut Report<'_>) {
    let said = texts(agreement);
    for (place, row) in agreement.rows(DEFINITIONS).iter().enumerate() {
        let Some(term) = row.get("term").text().map(str::trim) else {
            continue;
        };
        let elsewhere = said.iter().any(|one| {
            let own = one.path == DEFINITIONS && one.row.is_some_and(|(row, _)| row == place);
            !own && uses(one.words, term)
        });
        if !elsewhere {
            report
                .find(format!("\"{term}\" is defined, and no answer uses it"))
                .at_row(DEFINITIONS, place, Some("term"), "not used")
                .hint("use the term where it is meant, or take the definition out");
        }
    }
}

pub(super) fn defined_by_itself(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(DEFINITIONS);
    let named = |place: usize, term: &str| {
        let meaning = rows[place].get("meaning").text().unwrap_or_default();
        uses(meaning, term)
    };
    let terms: Vec<&str> = rows
        .iter()
        .map(|row| row.get("term").text().unwrap_or_default().trim())
        .collect();
    for (place, term) in terms
        .iter()
        .enumerate()
        .filter(|(_, term)| !term.is_empty())
    {
        if named(place, term) {
            report
                .find(format!("\"{term}\" is defined by itself"))
                .at_row(DEFINITIONS, place, Some("meaning"), "uses the term")
                .hint("say what it is in other words");
        }
        for (earlier, other) in terms.iter().enumerate().take(place) {
            if !other.is_empty() && named(place, other) && named(earlier, term) {
                report
                    .find(format!(
                        "\"{other}\" and \"{term}\" are each defined by the other"
                    ))
                    .at_row(DEFINITIONS, place, Some("meaning"), "uses the other")
                    .at_row(
                        DEFINITIONS,
                        earlier,
                        Some("meaning"),
                        "and the other uses this",
                    )
                    .hint("define one of them in other words");
            }
        }
    }
}
