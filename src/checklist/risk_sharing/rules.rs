//! The checks of risk-sharing.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::profit_sharing::rules::gain::band_below_cap;
use crate::checklist::shares;

mod cover;
mod overruns;

const SHARES: &str = "risk_sharing.shares";
const RISKS: &str = "risk_sharing.risks";
const INSURANCE: &str = "risk_sharing.insurance";
const BASIS: &str = "risk_sharing.basis";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "RSK01",
        severity: Severity::Error,
        title: "shares of losses make exactly one whole",
        explanation: "If shares fall short, part of a loss is nobody's; if they go over, partners pay more than was lost. Write thirds as \
            \"1/3\", because three times 33.33% is not the whole.",
        check: |agreement, report| {
            if agreement.is(BASIS, "fixed-shares") {
                shares::check_whole(agreement, report, SHARES);
            }
        },
    },
    Rule {
        code: "RSK02",
        severity: Severity::Error,
        title: "a partner is missing from the shares of losses",
        explanation: "Where losses are shared in named parts, every partner should be named. One that bears nothing has a share of 0%.",
        check: |agreement, report| {
            if agreement.is(BASIS, "fixed-shares") {
                shares::check_everyone(agreement, report, SHARES);
            }
        },
    },
    Rule {
        code: "RSK03",
        severity: Severity::Warning,
        title: "shares of losses are given though they are not used",
        explanation: "The answer on who bears a loss does not use named shares, yet some are in the file. Choose `fixed-shares`, or take them out.",
        check: shares_unused,
    },
    Rule {
        code: "RSK04",
        severity: Severity::Warning,
        title: "losses are shared with a charity without a limit",
        explanation: "Trustees may not expose a charity's funds without limit to what it does not control. Name the most that one partner bears in \
            `risk_sharing.loss_cap`, and ask an adviser.",
        check: charity_without_limit,
    },
    Rule {
        code: "RSK05",
        severity: Severity::Warning,
        title: "a risk has nobody to watch it, or nothing done about it",
        explanation: "A risk that nobody watches will be noticed late. Give each one an owner among the partners and say what is done.",
        check: risks_owned,
    },
    Rule {
        code: "RSK06",
        severity: Severity::Warning,
        title: "every partner answers for everything",
        explanation: "With joint and several liability whoever has most money or insurance can be asked to pay for all, and then has to \
            recover it from the others. Charities in particular should ask an adviser first.",
        check: joint_and_several,
    },
    Rule {
        code: "RSK07",
        severity: Severity::Warning,
        title: "insurance runs out before the end of the term",
        explanation: "A policy should last for the whole term or be renewed. Correct the date when it has been, or note in the action plan \
            who renews it.",
        check: insurance_lasts,
    },
    Rule {
        code: "RSK08",
        severity: Severity::Warning,
        title: "employers' liability below £5 million",
        explanation: "The Employers' Liability (Compulsory Insurance) Regulations 1998 ask employers in Great Britain for cover of at least £5 million; \
            Northern Ireland has regulations of its own with the same amount. Both were looked up on 23 November 2026. \
            Some public bodies and very small companies are exempt. Ask an insurer or an adviser.",
        check: employers_liability,
    },
    Rule {
        code: "RSK09",
        severity: Severity::Warning,
        title: "the limit of a partner's liability is above its insurance",
        explanation: "A partner that is liable beyond what its insurer pays must find the rest from its reserves. Lower the limit or raise the cover.",
        check: limit_and_insurance,
    },
    Rule {
        code: "RSK10",
        severity: Severity::Warning,
        title: "the time to put a breach right is as long as the notice to leave",
        explanation: "A partner would have left before it had to put anything right. Shorten the one or lengthen the other.",
        check: remedy_before_notice,
    },
    Rule {
        code: "RSK11",
        severity: Severity::Error,
        title: "no overrun can ever be shared",
        explanation: "An overrun is shared only between the part within which it is not shared and the limit. If the first reaches the second, \
            nothing is left between them. Lower the one or raise the other.",
        check: |agreement, report| {
            band_below_cap(
                agreement,
                report,
                "risk_sharing.pain_deadband",
                "risk_sharing.pain_cap",
            );
        },
    },
    Rule {
        code: "RSK12",
        severity: Severity::Warning,
        title: "a charity bears part of an overrun without a limit",
        explanation: "Trustees may not expose a charity's funds without limit to what it does not control. Set a limit for all in \
            `risk_sharing.pain_cap`, or one for that charity in `risk_sharing.small_partner_caps`, and ask an adviser.",
        check: overruns::charity_without_limit,
    },
    Rule {
        code: "RSK13",
        severity: Severity::Warning,
        title: "losses are shared where all the money is restricted grant",
        explanation: "Money restricted to a purpose cannot pay for a loss outside it. If partners have nothing else, they would pay from free reserves. \
            Look at the funder's conditions, or let each partner bear its own.",
        check: overruns::restricted_money,
    },
    Rule {
        code: "RSK14",
        severity: Severity::Warning,
        title: "a limit on an overrun is given for a partner that is no provider",
        explanation: "Whoever buys the work takes what the providers do not bear, so a limit for it has no effect. Take the entry out, or correct who is a \
            commissioner.",
        check: overruns::limit_for_a_buyer,
    },
    Rule {
        code: "RSK15",
        severity: Severity::Warning,
        title: "no blame, and nothing that may be blamed",
        explanation: "An agreement not to blame each other has to leave out at least wilful breach, failures to safeguard people and breaches of the law on \
            personal data. Add them to `risk_sharing.no_blame_exceptions`.",
        check: overruns::no_blame_at_all,
    },
    Rule {
        code: "RSK16",
        severity: Severity::Warning,
        title: "no blame beside promises to make good each other's losses",
        explanation: "Partners that do not blame each other and also promise to make good what their breach costs have promised two things at odds. \
            Give up one of them, or ask an adviser how far each reaches.",
        check: overruns::no_blame_and_indemnities,
    },
    Rule {
        code: "RSK17",
        severity: Severity::Note,
        title: "every partner answers for everything, and makes good its own breach",
        explanation: "Whoever is asked to pay for all can recover from the partner that was at fault, as long as that partner can pay. \
            Look at its insurance and its reserves; trustees of a charity should ask an adviser before they sign.",
        check: joint_and_made_good,
    },
    cover::SELDOM_REVIEWED,
    cover::UNLIMITED_INDEMNITY,
    cover::HEALTH_INDEMNITY,
    cover::NO_CLINICAL_COVER,
    cover::UNINSURED,
    cover::ONLY_MONEY,
    cover::UNLIMITED_GROUP,
];

fn shares_unused(agreement: &Agreement, report: &mut Report<'_>) {
    let unused = agreement
        .choice(BASIS)
        .is_some_and(|basis| basis != "fixed-shares");
    if unused && !agreement.rows(SHARES).is_empty() {
        report
            .find("shares of losses are given, but losses are not shared in named parts")
            .at(SHARES, "these shares")
            .at(BASIS, "another answer")
            .hint("choose fixed-shares, or take the shares out");
    }
}

fn charity_without_limit(agreement: &Agreement, report: &mut Report<'_>) {
    let shared = agreement
        .choice(BASIS)
        .is_some_and(|basis| basis != "own-cost");
    let unlimited = matches!(
        agreement.get("risk_sharing.loss_cap"),
        crate::values::Answer::Nil
    );
    let charity = agreement
        .partner_ids()
        .into_iter()
        .find(|id| agreement.is_charity(id));
    if let Some(charity) = charity.filter(|_| shared && unlimited) {
        report
            .find(format!(
                "{} is a charity and shares losses without a limit",
                agreement.partner_name(&charity)
            ))
            .at("risk_sharing.loss_cap", "no limit")
            .at(BASIS, "losses are shared")
            .hint("name the most that one partner bears");
    }
}

fn risks_owned(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(RISKS).iter().enumerate() {
        let risk = row.get("risk").text().unwrap_or(row.id.as_str());
        if !row.get("owner").is_given() {
            report
                .find(format!("no partner watches a risk ({risk})"))
                .at_row(RISKS, place, None, "this risk")
                .hint("name a partner as its owner");
        }
        let score =
            row.get("likelihood").number().unwrap_or(0) * row.get("impact").number().unwrap_or(0);
        if score >= 15 && !row.get("mitigation").is_given() {
            report
                .find(format!(
                    "nothing is done about a high risk ({risk}, {score} of 25)"
                ))
                .at_row(RISKS, place, None, "this risk")
                .hint("say what makes it less likely or less bad");
        }
    }
}

fn joint_and_several(agreement: &Agreement, report: &mut Report<'_>) {
    if all_answer_for_all(agreement) && !agreement.is("risk_sharing.indemnities", "own-acts") {
        report
            .find("every partner answers for everything")
            .at("risk_sharing.liability", "joint and several")
            .hint("choose several, or ask an adviser first");
    }
}

fn joint_and_made_good(agreement: &Agreement, report: &mut Report<'_>) {
    if all_answer_for_all(agreement) && agreement.is("risk_sharing.indemnities", "own-acts") {
        report
            .find("every partner answers for everything, and makes good its own breach")
            .at("risk_sharing.liability", "joint and several")
            .at("risk_sharing.indemnities", "made good between partners")
            .hint("ask an adviser whether insurance would pay");
    }
}

fn all_answer_for_all(agreement: &Agreement) -> bool {
    agreement.is("risk_sharing.liability", "joint-and-several")
        && agreement.asks("risk_sharing.liability")
}

fn insurance_lasts(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(INSURANCE).iter().enumerate() {
        let (Some(runs_out), Some(end)) = (row.get("expires").date(), agreement.expiry()) else {
            continue;
        };
        if runs_out < end {
            report
                .find(format!(
                    "a policy runs out on {runs_out}, before the term ends on {end}"
                ))
                .at_row(INSURANCE, place, Some("expires"), "runs out here")
                .hint("renew it in time, and correct the date then");
        }
    }
}

fn employers_liability(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(INSURANCE).iter().enumerate() {
        let employers = row.get("cover").choice() == Some("employers");
        if let Some(limit) = row
            .get("limit")
            .money()
            .filter(|limit| employers && limit.pence() < 500_000_000)
        {
            report
                .find(format!(
                    "employers' liability insurance of {limit} is below £5 million"
                ))
                .at_row(INSURANCE, place, Some("limit"), "this limit")
                .hint("check the policy");
        }
    }
}

fn limit_and_insurance(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.asks("risk_sharing.liability_amount") {
        return;
    }
    let Some(limit) = agreement.money("risk_sharing.liability_amount") else {
        return;
    };
    for id in agreement.partner_ids() {
        let of_partner = agreement
            .rows(INSURANCE)
            .iter()
            .filter(|row| row.get("partner").partner() == Some(&id));
        let highest = of_partner.filter_map(|row| row.get("limit").money()).max();
        if let Some(highest) = highest.filter(|highest| *highest < limit) {
            report
                .find(format!(
                    "{} can be liable for {limit} and is insured for {highest}",
                    agreement.partner_name(&id)
                ))
                .at("risk_sharing.liability_amount", "the limit")
                .at(INSURANCE, "its insurance")
                .hint("lower the limit or raise the cover");
        }
    }
}

fn remedy_before_notice(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.asks("risk_sharing.remedy") {
        return;
    }
    let (Some(remedy), Some(notice)) = (
        agreement.period("risk_sharing.remedy"),
        agreement.period("termination.notice"),
    ) else {
        return;
    };
    if remedy.approximate_days() >= notice.approximate_days() {
        report
            .find(format!(
                "a partner has {remedy} to put a breach right and can leave in {notice}"
            ))
            .at("risk_sharing.remedy", "time to put it right")
            .at("termination.notice", "notice to leave")
            .hint("shorten the time to put a breach right, or lengthen the notice");
    }
}
