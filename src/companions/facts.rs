//! What the templates of companion documents print under `companion`.

use super::drafting::Wanted;
use super::{dates, leaving, partner};
use crate::answers::Agreement;
use crate::calendar::Calendar;
use crate::template::{Fact, Facts};
use crate::values::Row;
use std::collections::BTreeMap;

/// The facts.
pub(super) fn facts(
    agreement: &Agreement,
    calendar: &Calendar,
    clauses: &BTreeMap<String, String>,
    wanted: &Wanted<'_>,
) -> Facts {
    let earliest = wanted.on.and_then(|on| leaving(agreement, on));
    let words = |text: Option<String>| Fact::Text(text.unwrap_or_default());
    vec![
        ("title", Fact::Text(wanted.companion.title.to_owned())),
        ("on", words(wanted.on.map(|on| on.to_string()))),
        (
            "leaves_on",
            words(earliest.map(|found| found.on.to_string())),
        ),
        (
            "held_back",
            Fact::Yes(earliest.is_some_and(|found| found.held_back)),
        ),
        (
            "after_end",
            Fact::Yes(earliest.is_some_and(|found| found.after_end)),
        ),
        (
            "may_move",
            Fact::Yes(earliest.is_some_and(|found| found.may_move)),
        ),
        ("events", dates::all(agreement, calendar, clauses)),
        ("limits", Fact::List(calendar.limits.clone())),
        ("ratings", Fact::List(ratings(agreement))),
        ("votes", votes(agreement)),
        ("receivers", receivers(agreement)),
        ("plan_due", dates::of(calendar, "termination.exit_plan")),
        ("data_by", dates::of(calendar, "termination.data_within")),
        ("records_until", dates::of(calendar, "financing.records")),
        ("last_notice", dates::of(calendar, "termination.notice")),
    ]
}

/// How serious each risk is, in words: colour alone does not reach everybody. In the order of the list.
fn ratings(agreement: &Agreement) -> Vec<String> {
    let rating = |row: &Row| {
        let likelihood = row.get("likelihood").number()?;
        likelihood.checked_mul(row.get("impact").number()?)
    };
    agreement
        .rows("risk_sharing.risks")
        .iter()
        .map(|row| match rating(row) {
            Some(score @ ..=5) => format!("{score}: low (green)"),
            Some(score @ ..=12) => format!("{score}: medium (amber)"),
            Some(score) => format!("{score}: high (red)"),
            None => "not scored yet".to_owned(),
        })
        .collect()
}

/// Each partner with its votes; empty where nothing is voted on.
fn votes(agreement: &Agreement) -> Fact {
    let rows = agreement.partner_ids().into_iter().map(|id| {
        let votes = partner::votes(agreement, &id);
        vec![
            ("partner", Fact::Text(agreement.partner_name(&id))),
            (
                "votes",
                Fact::Text(votes.map(|n| n.to_string()).unwrap_or_default()),
            ),
        ]
    });
    Fact::Rows(rows.collect())
}

/// Each partner with the body that receives its reports.
fn receivers(agreement: &Agreement) -> Fact {
    let approvals = agreement.rows("general_terms.approvals");
    let rows = agreement.partner_ids().into_iter().map(|id| {
        let own = approvals.iter().find(|row| row.id == id);
        let body = own
            .filter(|_| agreement.asks("general_terms.approvals"))
            .and_then(|row| row.get("body").text())
            .unwrap_or("its board or trustees");
        vec![
            ("partner", Fact::Text(agreement.partner_name(&id))),
            ("body", Fact::Text(body.to_owned())),
        ]
    });
    Fact::Rows(rows.collect())
}
