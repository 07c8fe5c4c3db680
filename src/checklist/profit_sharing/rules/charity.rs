//! Checks of words and choices on a surplus that charities should look at twice.

use crate::answers::Agreement;
use crate::check::texts::{says, texts};
use crate::check::{Report, Rule, Severity};
use crate::checklist::financing::{has_commissioner, only_restricted_grants};

/// A charity makes no profit.
pub(in crate::checklist::profit_sharing) const PROFIT_OF_CHARITY: Rule = Rule {
    code: "SUR14",
    severity: Severity::Note,
    title: "a text speaks of the profit of charities",
    explanation: "A charity can have a surplus, which it uses for its objects. It does not make a profit to share. The word can \
        worry a regulator, and can make partners in law of people who want to be none. Write surplus, or say whose profit it is.",
    check: profit_of_charity,
};

/// A share of savings that has no end.
pub(in crate::checklist::profit_sharing) const NO_CAP: Rule = Rule {
    code: "SUR15",
    severity: Severity::Note,
    title: "savings are shared without a limit",
    explanation: "Without a limit a target that was set too high pays out as much as work well done. Limit the share, for \
        example to a twentieth of the target, or have the target looked at by somebody independent.",
    check: no_cap,
};

/// Restricted grant put to new use.
pub(in crate::checklist::profit_sharing) const GRANT_REINVESTED: Rule = Rule {
    code: "SUR16",
    severity: Severity::Note,
    title: "a surplus is reinvested where all the money is restricted grant",
    explanation: "What is left of a restricted grant belongs to its purpose or goes back to the funder; there is hardly ever a \
        surplus of it. Look into the conditions before you promise to reinvest one.",
    check: grant_reinvested,
};

/// Too soon for the accounts.
pub(in crate::checklist::profit_sharing) const TOO_SOON: Rule = Rule {
    code: "SUR17",
    severity: Severity::Note,
    title: "a surplus is worked out before accounts can be ready",
    explanation: "Within four weeks of the end of a year the last bills are not in. A surplus that is worked out then has to be \
        corrected, or is paid out and asked for again. Three months are usual.",
    check: too_soon,
};

fn profit_of_charity(agreement: &Agreement, report: &mut Report<'_>) {
    let ids = agreement.partner_ids();
    if ids.is_empty()
        || !ids
            .iter()
            .all(|id| agreement.is_charity(id) || agreement.is_public_body(id))
    {
        return;
    }
    let of_money =
        |path: &str| path.starts_with("profit_sharing.") || path.starts_with("financing.");
    for said in texts(agreement) {
        let lower = said.words.to_lowercase();
        let none = [
            "not for profit",
            "not-for-profit",
            "non-profit",
            "no profit",
        ];
        if of_money(&said.path)
            && ["profit", "profits"].iter().any(|word| says(&lower, word))
            && !none.iter().any(|words| lower.contains(words))
        {
            said.find(
                report,
                "a text speaks of profit, and no partner makes one".to_owned(),
                "here",
            )
            .on("profit")
            .hint("write “surplus”, or say whose profit it is");
        }
    }
}

fn no_cap(agreement: &Agreement, report: &mut Report<'_>) {
    const CAP: &str = "profit_sharing.gain_cap";
    if agreement.asks(CAP) && agreement.get(CAP).is_nil() {
        report
            .find("savings are shared without a limit")
            .at(CAP, "no limit")
            .at("profit_sharing.gain_share", "this part of them")
            .hint("limit the share, for example gain_cap = \"5%\"");
    }
}

fn grant_reinvested(agreement: &Agreement, report: &mut Report<'_>) {
    const MODEL: &str = "profit_sharing.model";
    if agreement.is(MODEL, "reinvest")
        && only_restricted_grants(agreement)
        && !has_commissioner(agreement)
    {
        report
            .find("a surplus is reinvested, and all the money is restricted grant")
            .at(MODEL, "reinvested")
            .at("financing.sources", "restricted grants")
            .hint("choose \"return-to-funder\", or look into the conditions of the grants");
    }
}

fn too_soon(agreement: &Agreement, report: &mut Report<'_>) {
    const WITHIN: &str = "profit_sharing.worked_out_within";
    const LEAST: u32 = 28;
    if let Some(within) = agreement.period(WITHIN)
        && agreement.asks(WITHIN)
        && within.approximate_days() < LEAST
    {
        report
            .find(format!(
                "a surplus is worked out within {within}, before accounts can be ready"
            ))
            .at(WITHIN, "too soon")
            .hint("allow more time, for example of 3 months");
    }
}
