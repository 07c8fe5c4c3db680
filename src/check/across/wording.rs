//! Words in answers that are left over from elsewhere.

use crate::answers::Agreement;
use crate::check::Report;
use crate::check::texts::{says, texts};
use crate::values::english::{capitalise, singular};

/// Words that mark a place to be filled in. What is in brackets begins the place.
const PLACES: &[&str] = &["TBC", "TBA", "TBD", "XX", "XXX", "XXXX", "FIXME", "TODO"];
const BRACKETS: &[&str] = &[
    "[insert",
    "[name",
    "[date",
    "[amount",
    "[organisation",
    "[partner",
    "[address",
    "[xx",
    "[tbc",
    "[to be",
    "<insert",
    "<name",
    "<date",
    "{insert",
];

/// Whole texts that say nothing. A question that can be answered none reads that word as an answer.
const NOTHING: &[&str] = &[
    "none",
    "n/a",
    "na",
    "nil",
    "not applicable",
    "-",
    "?",
    "...",
    "…",
    "x",
];

pub(super) fn left_to_fill_in(agreement: &Agreement, report: &mut Report<'_>) {
    let agreed = agreement.is("document.status", "agreed");
    for said in texts(agreement) {
        let lower = said.words.to_lowercase();
        let heads_document = ["document.title", "document.version"].contains(&said.path.as_str());
        if NOTHING.contains(&lower.trim().trim_end_matches('.')) {
            said.find(
                report,
                format!("a text says only “{}”, and prints so", said.words.trim()),
                "here",
            )
            .hint(
                "answer in words, or \"to be agreed\"; or put # before the line to leave it open",
            );
            continue;
        }
        let found = PLACES
            .iter()
            .find(|place| says(said.words, place))
            .map(|place| (*place).to_owned())
            .or_else(|| bracket(&lower))
            .or_else(|| lower.contains("???").then(|| "???".to_owned()))
            .or_else(|| {
                lower
                    .contains("lorem ipsum")
                    .then(|| "lorem ipsum".to_owned())
            });
        if let Some(found) = found {
            said.find(
                report,
                format!("a text still holds a place to fill in ({found})"),
                "here",
            )
            .on(&found)
            .hint("write what belongs there, or answer \"to be agreed\"");
        } else if agreed && heads_document && says(&lower, "draft") {
            said.find(
                report,
                "the document is marked as agreed and still calls itself a draft".to_owned(),
                "a draft",
            )
            .on("draft")
            .at("document.status", "agreed")
            .hint("take the word out, or set the status to \"draft\"");
        }
    }
}

/// What stands in brackets as a place to fill in, shown up to the bracket that closes it.
fn bracket(lower: &str) -> Option<String> {
    let at = BRACKETS.iter().filter_map(|open| lower.find(open)).min()?;
    let rest = &lower[at..];
    let end = rest.find([']', '>', '}']).map_or(rest.len(), |end| end + 1);
    let shown: String = rest[..end].chars().take(30).collect();
    Some(shown)
}

/// Defined terms of other agreements, and the term of this document that stands for the same.
const FOREIGN_TERMS: &[(&str, &str)] = &[
    ("the Parties", "the Partners"),
    ("each Party", "each Partner"),
    ("a Party", "a Partner"),
    ("the Services", "the Work"),
    ("the Lead Body", "the Lead Partner"),
    ("the Lead Organisation", "the Lead Partner"),
    ("the Lead Provider", "the Lead Partner"),
    ("the Effective Date", "the Commencement Date"),
    ("the Start Date", "the Commencement Date"),
    ("the Expiry Date", "the end of the Term"),
    ("the Initial Term", "the Term"),
    ("the Contract Period", "the Term"),
    ("the Contract Price", "the Budget"),
];

pub(super) fn undefined_terms(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows("general_terms.definitions").iter();
    let own: Vec<String> = rows
        .filter_map(|row| row.get("term").text().map(singular))
        .collect();
    for said in texts(agreement) {
        let found = FOREIGN_TERMS.iter().find(|(term, _)| {
            let bare = term.split_once(' ').map_or(*term, |(_, bare)| bare);
            let defined = own.contains(&singular(bare));
            !defined && (says(said.words, term) || says(said.words, &capitalise(term)))
        });
        if let Some((term, instead)) = found {
            said.find(
                report,
                format!("a text says “{term}”, which the document does not define"),
                "here",
            )
            .on(term)
            .hint(format!(
                "write “{instead}”, or define the term under general_terms.definitions"
            ));
        }
    }
}
