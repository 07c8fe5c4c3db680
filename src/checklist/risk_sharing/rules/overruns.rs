//! Checks of shared overruns, restricted money and no blame.

use super::BASIS;
use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::gain_and_pain::providers;
use crate::values::{Answer, Row};

const CAPS: &str = "risk_sharing.small_partner_caps";
const NO_BLAME: &str = "risk_sharing.no_blame";
const EXCEPTIONS: &str = "risk_sharing.no_blame_exceptions";

/// Warns of a charity whose part of an overrun nothing limits.
pub(super) fn charity_without_limit(agreement: &Agreement, report: &mut Report<'_>) {
    const CAP: &str = "risk_sharing.pain_cap";
    if !agreement.asks(CAP) || !matches!(agreement.get(CAP), Answer::Nil) {
        return;
    }
    let limited = |id| agreement.asks(CAPS) && agreement.rows(CAPS).iter().any(|row| row.id == id);
    for charity in providers(agreement) {
        if agreement.is_charity(&charity) && !limited(charity.clone()) {
            report
                .find(format!(
                    "{} is a charity and bears part of an overrun without a limit",
                    agreement.partner_name(&charity)
                ))
                .at(CAP, "no limit for anyone")
                .hint("set a limit in risk_sharing.small_partner_caps");
        }
    }
}

/// Warns of shared losses where all the money is restricted.
pub(super) fn restricted_money(agreement: &Agreement, report: &mut Report<'_>) {
    const SOURCES: &str = "financing.sources";
    let shared = agreement
        .choice(BASIS)
        .is_some_and(|basis| basis != "own-cost");
    let restricted = |row: &Row| row.get("restricted").yes_no() == Some(true);
    let own = agreement
        .rows("financing.contributions")
        .iter()
        .any(|row| row.get("amount").money().is_some_and(|m| m.pence() > 0));
    let sources = agreement.rows(SOURCES);
    if shared && !own && !sources.is_empty() && sources.iter().all(restricted) {
        report
            .find("losses are shared, but all the money is restricted to a purpose")
            .at(BASIS, "losses are shared")
            .at(SOURCES, "restricted money")
            .hint("let each partner bear its own, or look at the funder's conditions");
    }
}

/// Warns of a limit for a partner that does not provide the work.
pub(super) fn limit_for_a_buyer(agreement: &Agreement, report: &mut Report<'_>) {
    let providers = providers(agreement);
    if !agreement.asks(CAPS) {
        return;
    }
    for (place, row) in agreement.rows(CAPS).iter().enumerate() {
        if !providers.contains(&row.id) {
            report
                .find(format!(
                    "{} buys the work and has a limit among the providers",
                    agreement.partner_name(&row.id)
                ))
                .at_row(CAPS, place, None, "this limit")
                .hint("take it out");
        }
    }
}

/// Warns of no blame without the usual exceptions.
pub(super) fn no_blame_at_all(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is(NO_BLAME, "yes")
        && agreement.asks(NO_BLAME)
        && matches!(agreement.get(EXCEPTIONS), Answer::Nil)
    {
        report
            .find("the partners blame each other for nothing, whatever happens")
            .at(EXCEPTIONS, "no exceptions")
            .hint("leave out wilful breach, safeguarding and personal data at least");
    }
}

/// Warns of no blame beside indemnities.
pub(super) fn no_blame_and_indemnities(agreement: &Agreement, report: &mut Report<'_>) {
    const INDEMNITIES: &str = "risk_sharing.indemnities";
    if agreement.is(NO_BLAME, "yes")
        && agreement.asks(NO_BLAME)
        && agreement.is(INDEMNITIES, "own-acts")
        && agreement.asks(INDEMNITIES)
    {
        report
            .find("partners agree not to blame each other, and promise to make good each other's losses")
            .at(NO_BLAME, "no blame")
            .at(INDEMNITIES, "promises to make good")
            .hint("give up one of them, or ask an adviser how far each reaches");
    }
}
