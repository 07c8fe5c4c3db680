//! The checks of profit-sharing.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::financing::only_restricted_grants;
use crate::checklist::shares;
use crate::values::{Answer, Share};

mod charity;
pub(in crate::checklist) mod gain;

const SHARES: &str = "profit_sharing.shares";
const MODEL: &str = "profit_sharing.model";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "SUR01",
        severity: Severity::Error,
        title: "shares of a surplus make exactly one whole",
        explanation: "If shares fall short, part of a surplus is nobody's; if they go over, more is paid out than there is. Write thirds as \
            \"1/3\", because three times 33.33% is not the whole.",
        check: |agreement, report| {
            if agreement.is(MODEL, "share") {
                shares::check_whole(agreement, report, SHARES);
            }
        },
    },
    Rule {
        code: "SUR02",
        severity: Severity::Error,
        title: "a partner is missing from the shares of a surplus",
        explanation: "Where a surplus is shared, every partner should be named. One that receives nothing has a share of 0%.",
        check: |agreement, report| {
            if agreement.is(MODEL, "share") {
                shares::check_everyone(agreement, report, SHARES);
            }
        },
    },
    Rule {
        code: "SUR03",
        severity: Severity::Warning,
        title: "shares of a surplus are given though it is not shared",
        explanation: "The answer on what becomes of a surplus does not share it, yet shares are in the file. Choose `share`, or take them out.",
        check: shares_unused,
    },
    Rule {
        code: "SUR04",
        severity: Severity::Warning,
        title: "a charity shares a surplus with a partner that is not a charity",
        explanation: "A charity may use its money only for its objects. Passing a surplus to a body that is not a charity needs a reason that serves \
            them, a restriction to that use, and a record of the trustees' decision. The check is silent once \
            the reason is given. Ask an adviser.",
        check: charity_to_others,
    },
    Rule {
        code: "SUR05",
        severity: Severity::Warning,
        title: "a surplus is shared where all the money is restricted grant",
        explanation: "What is left of a restricted grant is not a surplus: it belongs to its purpose or goes back. Look at the funder's conditions.",
        check: restricted_money,
    },
    Rule {
        code: "SUR06",
        severity: Severity::Warning,
        title: "a saving is shared without measures of quality",
        explanation: "If a saving is shared whatever the quality, partners gain by doing less. Name what must be reached first.",
        check: gain_without_gate,
    },
    Rule {
        code: "SUR07",
        severity: Severity::Warning,
        title: "losses and surplus are shared differently",
        explanation: "It can be fair that shares differ, but partners should have noticed. Compare the two lists.",
        check: unlike_losses,
    },
    Rule {
        code: "SUR08",
        severity: Severity::Error,
        title: "shares among the providers make exactly one whole",
        explanation: "What the providers receive of a saving, or bear of an overrun, has to be all of it somebody's and nothing of it twice. Write thirds as \
            \"1/3\", because three times 33.33% is not the whole.",
        check: |agreement, report| {
            if agreement.asks(gain::PROVIDER_SHARES) {
                shares::check_whole(agreement, report, gain::PROVIDER_SHARES);
            }
        },
    },
    Rule {
        code: "SUR09",
        severity: Severity::Error,
        title: "the shares among the providers name each provider and nobody else",
        explanation: "A provider is a partner that does not buy the work. Each has a share, if only of 0%; whoever buys the work has its part \
            already and is not among them.",
        check: gain::everyone_is_a_provider,
    },
    Rule {
        code: "SUR10",
        severity: Severity::Error,
        title: "no saving can ever be shared",
        explanation: "A saving is shared only between the part within which it is not shared and the limit. If the first reaches the second, \
            nothing is left between them. Lower the one or raise the other.",
        check: |agreement, report| {
            gain::band_below_cap(
                agreement,
                report,
                "profit_sharing.gain_deadband",
                "profit_sharing.gain_cap",
            );
        },
    },
    Rule {
        code: "SUR11",
        severity: Severity::Note,
        title: "savings are shared and overruns are not, or in another part",
        explanation: "It can be right that providers receive half of a saving and bear nothing of an overrun, since charities may have no reserves for it. \
            Say why in `profit_sharing.gain_reason`, and nobody wonders later.",
        check: gain::one_sided,
    },
    Rule {
        code: "SUR12",
        severity: Severity::Warning,
        title: "the target cost includes money from grants",
        explanation: "What is saved of a grant belongs to its purpose or goes back to the funder, so it cannot be paid out as a share in a saving. Set the target \
            for the costs that the buyers pay, without grants and without the pool's money of others.",
        check: gain::target_holds_grants,
    },
    Rule {
        code: "SUR13",
        severity: Severity::Warning,
        title: "odd pence go to a partner that has no share of them",
        explanation: "The odd pence of the providers' part are taken by one of the providers. If somebody else is named, they stay with the buyer.",
        check: gain::taker_is_a_provider,
    },
    charity::PROFIT_OF_CHARITY,
    charity::NO_CAP,
    charity::GRANT_REINVESTED,
    charity::TOO_SOON,
];

fn shares_unused(agreement: &Agreement, report: &mut Report<'_>) {
    let unused = agreement
        .choice(MODEL)
        .is_some_and(|model| model != "share");
    if unused && !agreement.rows(SHARES).is_empty() {
        report
            .find("shares of a surplus are given, but it is not shared")
            .at(SHARES, "these shares")
            .at(MODEL, "another answer")
            .hint("choose share, or take the shares out");
    }
}

fn charity_to_others(agreement: &Agreement, report: &mut Report<'_>) {
    // A reason that the trustees have recorded is the answer to this.
    if !agreement.is(MODEL, "share")
        || agreement.text("profit_sharing.reason").is_some()
        || !agreement
            .partner_ids()
            .iter()
            .any(|id| agreement.is_charity(id))
    {
        return;
    }
    let nothing = Share::part(0, 1);
    for (place, row) in agreement.rows(SHARES).iter().enumerate() {
        let Some(share) = row.get("share").share() else {
            continue;
        };
        if agreement.partner_form(&row.id).is_some()
            && !agreement.is_charity(&row.id)
            && Some(share) != nothing
        {
            report
                .find(format!(
                    "{} is not a charity and shares a surplus with one",
                    agreement.partner_name(&row.id)
                ))
                .at_row(SHARES, place, None, "this share")
                .at(MODEL, "the surplus is shared")
                .hint("ask an adviser, and record how this serves the charity's objects");
        }
    }
}

fn restricted_money(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is(MODEL, "share") && only_restricted_grants(agreement) {
        report
            .find("a surplus is shared, but all the money is restricted grant")
            .at(MODEL, "shared")
            .at("financing.sources", "restricted grants")
            .hint("choose return-to-funder or reinvest, or check the conditions of the grants");
    }
}

fn gain_without_gate(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("profit_sharing.gain", "yes")
        && matches!(agreement.get("profit_sharing.gain_gates"), Answer::Nil)
    {
        report
            .find("a saving is shared whatever the quality of the service")
            .at("profit_sharing.gain_gates", "no measures of quality")
            .hint("name what must be reached before a saving is shared");
    }
}

fn unlike_losses(agreement: &Agreement, report: &mut Report<'_>) {
    const LOSSES: &str = "risk_sharing.shares";
    if !agreement.is(MODEL, "share") || !agreement.is("risk_sharing.basis", "fixed-shares") {
        return;
    }
    let losses = agreement.rows(LOSSES);
    let differs = agreement.rows(SHARES).iter().any(|row| {
        let other = losses
            .iter()
            .find(|other| other.id == row.id)
            .and_then(|other| other.get("share").share());
        matches!((row.get("share").share(), other), (Some(surplus), Some(loss)) if surplus != loss)
    });
    if differs {
        report
            .find("partners share a surplus in other parts than a loss")
            .at(SHARES, "shares of a surplus")
            .at(LOSSES, "shares of losses")
            .hint("make the two the same, or be ready to explain why they differ");
    }
}
