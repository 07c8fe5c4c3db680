//! Checks of what is shared against a target cost.

use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::gain_and_pain;
use crate::values::{Money, Share};

/// Where the shares among providers are answered.
pub(super) const PROVIDER_SHARES: &str = "profit_sharing.provider_shares";
const TARGET: &str = "profit_sharing.gain_target";
const GAIN: &str = "profit_sharing.gain";
const PAIN: &str = "risk_sharing.pain";

/// Reports providers without a share, and shares of partners that buy the work.
pub(super) fn everyone_is_a_provider(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(PROVIDER_SHARES);
    if rows.is_empty() || !agreement.asks(PROVIDER_SHARES) {
        return;
    }
    let providers = gain_and_pain::providers(agreement);
    for (place, row) in rows.iter().enumerate() {
        let nothing = row.get("share").share() == Share::part(0, 1);
        if !providers.contains(&row.id) && !nothing {
            report
                .find(format!(
                    "{} buys the work and has a share among the providers",
                    agreement.partner_name(&row.id)
                ))
                .at_row(PROVIDER_SHARES, place, None, "this share")
                .hint("take it out; the buyer has what the providers do not");
        }
    }
    for id in providers {
        if !rows.iter().any(|row| row.id == id) {
            report
                .find(format!(
                    "{} is not among the shares of the providers",
                    agreement.partner_name(&id)
                ))
                .at(PROVIDER_SHARES, "these shares")
                .hint("give it a share; a share of 0% is an answer");
        }
    }
}

/// Reports a part left alone that reaches the limit of what is shared.
pub(crate) fn band_below_cap(
    agreement: &Agreement,
    report: &mut Report<'_>,
    band_path: &str,
    cap_path: &str,
) {
    let (Some(band), Some(cap)) = (agreement.share(band_path), agreement.share(cap_path)) else {
        return;
    };
    if agreement.asks(band_path) && gain_and_pain::deadband_reaches_cap(band, cap) {
        report
            .find(format!(
                "nothing is shared up to {} of the target cost, nor beyond {}",
                band.percent_rounded(),
                cap.percent_rounded()
            ))
            .at(band_path, "not shared up to here")
            .at(cap_path, "nor from here")
            .hint("lower the first or raise the second");
    }
}

/// Notes that only one of the two is shared, or that the parts differ, without a reason.
pub(super) fn one_sided(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.asks(GAIN) || agreement.get("profit_sharing.gain_reason").is_given() {
        return;
    }
    let (gain, pain) = (agreement.is(GAIN, "yes"), agreement.is(PAIN, "yes"));
    let found = match (gain, pain) {
        (true, false) => "savings are shared and overruns are not",
        (false, true) => "overruns are shared and savings are not",
        (true, true)
            if agreement.share("profit_sharing.gain_share")
                != agreement.share("risk_sharing.pain_share") =>
        {
            "providers receive another part of a saving than they bear of an overrun"
        }
        _ => return,
    };
    report
        .find(found)
        .at(GAIN, "savings")
        .at(PAIN, "overruns")
        .hint("say why in profit_sharing.gain_reason");
}

/// Warns of a target for the whole term that is more than all the money that is not a grant.
pub(super) fn target_holds_grants(agreement: &Agreement, report: &mut Report<'_>) {
    const SOURCES: &str = "financing.sources";
    let Some(target) = agreement.money(TARGET) else {
        return;
    };
    let grants = agreement
        .rows(SOURCES)
        .iter()
        .any(|row| row.get("kind").choice() == Some("grant"));
    if !grants || !agreement.asks(TARGET) || !agreement.is(GAIN, "yes") {
        return;
    }
    let bought = agreement
        .rows(SOURCES)
        .iter()
        .filter(|row| row.get("kind").choice() != Some("grant"))
        .chain(agreement.rows("financing.contributions"))
        .filter_map(|row| row.get("amount").money());
    if let Some(bought) = Money::sum(bought).filter(|bought| *bought < target) {
        report
            .find(format!(
                "the target cost is {target}, but only {bought} does not come from grants"
            ))
            .at(TARGET, "the target")
            .at(SOURCES, "some of it grants")
            .hint("set the target for what the buyers pay, without grants");
    }
}

/// Warns of odd pence that go to a partner outside the shares.
pub(super) fn taker_is_a_provider(agreement: &Agreement, report: &mut Report<'_>) {
    const TAKER: &str = "profit_sharing.gain_residue";
    let rows = agreement.rows(PROVIDER_SHARES);
    let Some(taker) = agreement.partner(TAKER).filter(|_| agreement.asks(TAKER)) else {
        return;
    };
    if !rows.is_empty() && !rows.iter().any(|row| row.id == *taker) {
        report
            .find(format!(
                "{} takes odd pence and has no share among the providers",
                agreement.partner_name(taker)
            ))
            .at(TAKER, "takes odd pence")
            .at(PROVIDER_SHARES, "the providers")
            .hint("name one of the providers");
    }
}
