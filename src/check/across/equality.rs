//! What a principle of equality promises, and other answers take back.

use crate::answers::Agreement;
use crate::check::Report;
use crate::check::texts::promise_of_equality;
use crate::values::{Id, Share};

const PRINCIPLES: &str = "purpose.principles";

pub(super) fn equal_in_words_only(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(promise) = promise_of_equality(agreement) else {
        return;
    };
    let unequal = [
        seats(agreement),
        losses(agreement),
        surplus(agreement),
        materials(agreement),
    ];
    for (path, what) in unequal.into_iter().flatten() {
        report
            .find(format!(
                "the principles speak of equal partners, but {what}"
            ))
            .at(path, "not equal")
            .at(PRINCIPLES, "equality")
            .on(promise)
            .hint("say in the principle what equality means here, or even it out");
    }
}

/// Votes are the subject of a rule of their own.
fn seats(agreement: &Agreement) -> Option<(&'static str, &'static str)> {
    const SEATS: &str = "joint_steering_group.seats";
    let rows = agreement.rows(SEATS);
    if rows.is_empty() || !agreement.asks(SEATS) {
        return None;
    }
    let of = |id: &Id| {
        let own = rows
            .iter()
            .filter(|row| row.get("partner").partner() == Some(id));
        own.filter(|row| row.get("voting").yes_no() != Some(false))
            .count()
    };
    let counts: Vec<usize> = agreement.partner_ids().iter().map(of).collect();
    differ(&counts).then_some((SEATS, "some have more seats than others"))
}

fn losses(agreement: &Agreement) -> Option<(&'static str, &'static str)> {
    const SHARES: &str = "risk_sharing.shares";
    unequal(agreement, SHARES).then_some((SHARES, "losses fall on them in unequal parts"))
}

/// A reason given with the shares explains them.
fn surplus(agreement: &Agreement) -> Option<(&'static str, &'static str)> {
    const SHARES: &str = "profit_sharing.shares";
    let explained = agreement.get("profit_sharing.reason").is_given();
    (!explained && unequal(agreement, SHARES))
        .then_some((SHARES, "a surplus goes to them in unequal parts"))
}

fn unequal(agreement: &Agreement, path: &str) -> bool {
    let rows = agreement.rows(path).iter();
    let parts: Vec<Share> = rows.filter_map(|row| row.get("share").share()).collect();
    agreement.asks(path) && differ(&parts)
}

fn materials(agreement: &Agreement) -> Option<(&'static str, &'static str)> {
    const OWNERS: &str = "general_terms.intellectual_property";
    (agreement.asks(OWNERS) && agreement.is(OWNERS, "one-partner"))
        .then_some((OWNERS, "one of them owns what all make"))
}

fn differ<T: PartialEq>(parts: &[T]) -> bool {
    parts.windows(2).any(|pair| pair[0] != pair[1])
}
