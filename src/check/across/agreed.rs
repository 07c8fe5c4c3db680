//! What must be settled before the partners agree, or are bound.

use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::{self, Kind};
use crate::status;
use crate::values::{Answer, english};

const STATUS: &str = "document.status";

pub(super) fn unconfirmed(agreement: &Agreement, report: &mut Report<'_>) {
    let count = agreement.unconfirmed().count();
    let Some(first) = agreement.unconfirmed().next() else {
        return;
    };
    let answers = english::plural(count as i64, "answer is", "answers are");
    report
        .find(format!("{answers} proposed and not yet confirmed"))
        .at(&first.path, "the first of them")
        .hint("confirm or change each with `consortia edit`, or take its path off `unconfirmed`");
}

pub(super) fn unconfirmed_and_agreed(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(first) = agreement.unconfirmed().next() else {
        return;
    };
    if agreement.is(STATUS, "agreed") {
        report
            .find("the document is marked as agreed, but some answers are only proposed")
            .at(STATUS, "agreed")
            .at(&first.path, "proposed, not confirmed")
            .hint("confirm the answers listed under `unconfirmed`, or set the status to \"draft\"");
    }
}

pub(super) fn blank_and_agreed(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is(STATUS, "agreed") {
        return;
    }
    let gaps = status::gaps(agreement);
    let Some((_, first)) = gaps.first() else {
        return;
    };
    let blanks = english::plural(gaps.len() as i64, "blank", "blanks");
    report
        .find(format!("the document is marked as agreed and has {blanks}"))
        .at(STATUS, "agreed")
        .hint(format!(
            "answer {} and what else `consortia status` lists, or set the status to \"draft\"",
            first.path
        ));
}

/// The answers on which a contract stands: price, shares, votes and end.
const MAIN_TERMS: &[(&str, Option<&str>)] = &[
    ("timeframe.ends", None),
    ("timeframe.expiry", None),
    ("timeframe.term", None),
    ("financing.total", None),
    ("financing.contributions", Some("amount")),
    ("financing.allocations", Some("amount")),
    ("risk_sharing.basis", None),
    ("risk_sharing.shares", Some("share")),
    ("profit_sharing.model", None),
    ("profit_sharing.shares", Some("share")),
    ("profit_sharing.provider_shares", Some("share")),
    ("decision_making.rule", None),
    ("decision_making.threshold", None),
    ("decision_making.votes", Some("votes")),
];

pub(super) fn main_terms_open(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is("document.binding", "all") {
        return;
    }
    for (path, column) in MAIN_TERMS {
        let Some((_, question)) = checklist::find(path).filter(|_| agreement.asks(path)) else {
            continue;
        };
        let message = |label: &str| format!("the document binds, and {label} is to be agreed");
        let hint = "settle it before anybody signs, or ask an adviser";
        if *agreement.get(path) == Answer::ToBeAgreed {
            report
                .find(message(question.label))
                .at(path, "to be agreed")
                .at("document.binding", "binds as a whole")
                .hint(hint);
        }
        let (Some(key), Kind::Rows(shape)) = (column, question.kind) else {
            continue;
        };
        let label = shape.columns.iter().find(|one| one.key == *key);
        for (place, row) in agreement.rows(path).iter().enumerate() {
            if *row.get(key) == Answer::ToBeAgreed {
                report
                    .find(message(label.map_or(question.label, |one| one.label)))
                    .at_row(path, place, Some(key), "to be agreed")
                    .at("document.binding", "binds as a whole")
                    .hint(hint);
            }
        }
    }
}
