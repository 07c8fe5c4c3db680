//! Checks of who approves and signs.

use unicode_normalization::UnicodeNormalization;

use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::every_partner::EveryPartner;
use crate::checklist::forms;
use crate::checklist::law::signing::unsure;
use crate::values::Row;

/// Where the signatories are answered.
const SIGNATORIES: &str = "general_terms.signatories";

pub(super) fn every_partner_signs(agreement: &Agreement, report: &mut Report<'_>) {
    let signatories = EveryPartner {
        list: SIGNATORIES,
        thing: "signatory",
        things: "signatories",
        hint: "add an entry with the name and post of whoever signs",
    };
    signatories.check(agreement, report);
}

pub(super) fn two_sign(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(SIGNATORIES).iter().enumerate() {
        let two = matches!(
            agreement.partner_form(&row.id),
            Some(
                "charitable-incorporated-organisation"
                    | "charitable-trust"
                    | "unincorporated-charity"
            )
        );
        if two && row.get("name").is_given() && !row.get("second_name").is_given() {
            report
                .find(format!(
                    "{} has one signatory where two are usual",
                    agreement.partner_name(&row.id)
                ))
                .at_row(SIGNATORIES, place, None, "one signatory")
                .hint("check its constitution, and name the second trustee");
        }
    }
}

fn people(row: &Row) -> Vec<String> {
    ["name", "second_name"]
        .into_iter()
        .filter_map(|column| row.get(column).text())
        .map(|name| name.nfc().collect::<String>().to_lowercase())
        .collect()
}

pub(super) fn one_signs_for_two(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(SIGNATORIES);
    for (second, row) in rows.iter().enumerate() {
        let names = people(row);
        let first = rows
            .iter()
            .take(second)
            .position(|other| people(other).iter().any(|name| names.contains(name)));
        if let Some(first) = first {
            report
                .find("one person signs for two partners")
                .at_row(SIGNATORIES, second, None, "again here")
                .at_row(SIGNATORIES, first, None, "first here")
                .hint("let somebody else sign for one of them");
        }
    }
}

pub(super) fn approved_before_start(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(start) = agreement.commencement() else {
        return;
    };
    for (place, row) in agreement.rows("general_terms.approvals").iter().enumerate() {
        if row.get("date").date().is_some_and(|date| date > start) {
            report
                .find(format!(
                    "{} approves after the start",
                    agreement.partner_name(&row.id)
                ))
                .at_row(
                    "general_terms.approvals",
                    place,
                    Some("date"),
                    "approves here",
                )
                .at("timeframe.commencement", "starts here")
                .hint("move the start or the approval");
        }
    }
}

pub(super) fn agreed_and_approved(agreement: &Agreement, report: &mut Report<'_>) {
    let approvals = agreement.rows("general_terms.approvals");
    if !agreement.is("document.status", "agreed") || approvals.is_empty() {
        return;
    }
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        let approved = approvals
            .iter()
            .any(|row| row.id == partner.id && row.get("date").is_given());
        if !approved {
            report
                .find(format!(
                    "the document is marked as agreed, but no date of approval by {} is given",
                    agreement.partner_name(&partner.id)
                ))
                .at("document.status", "agreed here")
                .at_row("partners", place, None, "this partner")
                .hint("add the date of its approval");
        }
    }
}

/// An agreed document is the subject of another check.
pub(super) fn approval_missing(agreement: &Agreement, report: &mut Report<'_>) {
    const APPROVALS: &str = "general_terms.approvals";
    let approvals = agreement.rows(APPROVALS);
    if agreement.is("document.status", "agreed")
        || approvals.is_empty()
        || !agreement.asks(APPROVALS)
    {
        return;
    }
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        if !approvals.iter().any(|row| row.id == partner.id) {
            report
                .find(format!(
                    "no approval by {} is listed",
                    agreement.partner_name(&partner.id)
                ))
                .at(APPROVALS, "not among these")
                .at_row("partners", place, None, "this partner")
                .hint("add its board or committee, with the date of the meeting");
        }
    }
}

pub(super) fn deed_signed_electronically(agreement: &Agreement, report: &mut Report<'_>) {
    let deed = agreement.is("document.deed", "yes") && agreement.asks("document.deed");
    if deed && agreement.is("general_terms.electronic_signature", "yes") {
        report
            .find("the document is a deed and may be signed electronically")
            .at("general_terms.electronic_signature", "electronically")
            .at("document.deed", "a deed")
            .hint("make sure that a witness is present in person, or sign by hand");
    }
}

pub(super) fn deed_not_looked_up(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is("document.deed", "yes") || !agreement.asks("document.deed") {
        return;
    }
    let nation = agreement.nation();
    for (place, row) in agreement.partner_rows().iter().enumerate() {
        let Some(form) = row.get("form").choice() else {
            continue;
        };
        if unsure(form, forms::is_scottish_organisation(row, nation), nation) {
            report
                .find(format!(
                    "how {} makes a deed depends on its own rules",
                    agreement.partner_name(&row.id)
                ))
                .at_row("partners", place, Some("form"), "this form")
                .at("document.deed", "a deed")
                .hint("ask an adviser how it signs or seals, and change its block if needed");
        }
    }
}
