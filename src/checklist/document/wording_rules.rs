//! Checks of the words in a document that is not meant to bind.

use super::topic_binds;
use crate::answers::Agreement;
use crate::check::texts::{says, texts};
use crate::check::{Report, Rule, Severity};

const BINDING: &str = "document.binding";

/// Words of contracts in a document that is none.
pub(super) const READS_AS_BINDING: Rule = Rule {
    code: "DOC15",
    severity: Severity::Note,
    title: "a text reads as a promise that binds, in a document that does not bind on it",
    explanation: "Courts look at the words used, not at the title. Words such as shall, undertakes to, warrants, indemnifies or \
        penalty belong to contracts. In a document that is not meant to bind on the matter they blur what is meant, and may be \
        used later to say that it was a contract after all. Say what partners intend to do: \"will\", \"aim to\".\n\n\
        Topics that are named as binding are left out of this check. Seen in notes of law firms on Sundorne v Geminor \
        [2024] EWHC 1666 (Ch), on 22 November 2026. Ask an adviser if a promise has to hold.",
    check: reads_as_binding,
};

/// A memorandum that lasts until something that may never come.
pub(super) const UNTIL_REPLACED: Rule = Rule {
    code: "DOC16",
    severity: Severity::Warning,
    title: "a memorandum that lasts until a formal agreement replaces it",
    explanation: "A formal agreement often never comes. A memorandum that has no other end then goes on for years, and what the \
        partners did under it can be taken for a contract: so it went in Sundorne v Geminor [2024] EWHC 1666 (Ch). Give it a \
        last day as well, under timeframe. Ask an adviser if work has begun under it already.",
    check: until_replaced,
};

/// Words by which a text promises as a contract does.
const PROMISES: &[&str] = &[
    "shall",
    "undertakes to",
    "undertake to",
    "covenants to",
    "warrants that",
    "warrant that",
    "indemnify",
    "indemnifies",
    "hold harmless",
    "liquidated damages",
    "penalty of",
    "in consideration of",
    "guarantees that",
    "legally bound",
];

fn reads_as_binding(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(binding) = agreement
        .choice(BINDING)
        .filter(|binding| *binding != "all")
    else {
        return;
    };
    for said in texts(agreement) {
        if binding == "some" && may_bind(agreement, &said.path) {
            continue;
        }
        let lower = said.words.to_lowercase();
        if let Some(promise) = PROMISES.iter().find(|promise| says(&lower, promise)) {
            said.find(
                report,
                format!("a text reads as a promise that binds (“{promise}”)"),
                "here",
            )
            .on(promise)
            .at(BINDING, "does not bind on this")
            .hint("say what the partners intend: “will” or “aim to”");
        }
    }
}

/// Whether the answer at a path may belong to a topic that binds.
fn may_bind(agreement: &Agreement, path: &str) -> bool {
    let item = path.split('.').next().unwrap_or_default();
    match item {
        // Its topics cannot be told apart by the item.
        "general_terms" => true,
        "financing" | "risk_sharing" | "profit_sharing" => topic_binds(agreement, "money"),
        "dispute_resolution" => topic_binds(agreement, "dispute-resolution"),
        _ => false,
    }
}

fn until_replaced(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is("document.kind", "mou") || agreement.expiry().is_some() {
        return;
    }
    for said in texts(agreement) {
        if waits_for_agreement(&said.words.to_lowercase()) {
            said.find(
                report,
                "the memorandum lasts until an agreement that may never come".to_owned(),
                "waits here",
            )
            .on("until")
            .at("timeframe.ends", "no last day")
            .hint("give a last day as well, with timeframe.ends = \"fixed-date\"");
        }
    }
}

/// Whether words such as "until a formal agreement is signed" or "until replaced by a contract" stand in a text.
fn waits_for_agreement(lower: &str) -> bool {
    lower.match_indices("until").any(|(at, _)| {
        let words: Vec<&str> = lower[at..]
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(8)
            .collect();
        let place = |wanted: &[&str]| words.iter().position(|word| wanted.contains(word));
        let agreement = place(&["agreement", "contract"]);
        let formal = place(&["formal", "final", "definitive", "binding"]);
        let replaced = place(&["replaced", "superseded"]);
        agreement.is_some_and(|at| {
            formal.is_some_and(|formal| formal < at)
                || replaced.is_some_and(|replaced| replaced < at)
        })
    })
}
