//! The checks of financing.

use super::derived::{ALLOCATIONS, CONTRIBUTIONS, SOURCES, income, told, total};
use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::values::{Period, Unit};

mod budget;
mod more;

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "FIN01",
        severity: Severity::Error,
        title: "sources and contributions come to the amount planned",
        explanation: "What funders give and partners put in, added up to the penny, should be the amount in `financing.total`. \
            Correct whichever is wrong. Things given in kind are not counted.",
        check: income_agrees,
    },
    Rule {
        code: "FIN02",
        severity: Severity::Error,
        title: "the budget comes to the amount planned",
        explanation: "The lines of the budget, added up to the penny, should be the amount in `financing.total`. A remainder that is \
            kept for later is a line of its own.",
        check: budget_agrees,
    },
    Rule {
        code: "FIN03",
        severity: Severity::Warning,
        title: "a partner is missing from the contributions",
        explanation: "Once contributions are listed, every partner should be there. One that puts in nothing has an entry with \
            `amount = \"none\"`, so that nobody wonders.",
        check: everyone_contributes,
    },
    Rule {
        code: "FIN04",
        severity: Severity::Error,
        title: "a contribution falls outside the term",
        explanation: "A partner can be asked to pay only while it is a partner. Move the date, or the term.",
        check: contributions_in_term,
    },
    Rule {
        code: "FIN05",
        severity: Severity::Warning,
        title: "payment takes longer than 30 days",
        explanation: "A date of payment agreed with a public body is usually within 30 days (gov.uk, Late commercial \
            payments, looked up on 23 November 2026). Procurement law may ask the same of every link below it. Small \
            partners cannot wait longer. Shorten the time, or ask an adviser.",
        check: paid_in_time,
    },
    Rule {
        code: "FIN06",
        severity: Severity::Warning,
        title: "a pooled fund with a charity, or outside the public bodies",
        explanation: "Powers to pool funds belong to public bodies: in England section 75 of the National Health \
            Service Act 2006, in Wales section 167 of the Social Services and Well-being (Wales) Act 2014 (both looked \
            up on 23 November 2026) and perhaps section 33 of the National Health Service (Wales) Act 2006. Scotland \
            and Northern Ireland have laws of their own. Charities are not among those that may pool under them. Ask \
            an adviser.",
        check: pool_is_public,
    },
    Rule {
        code: "FIN07",
        severity: Severity::Warning,
        title: "one partner holds money for others, and none is said to pass between partners",
        explanation: "The budget gives a partner more than it receives from funders and puts in itself. Somebody must be paying it. Say \
            that money passes between partners, or correct the lists.",
        check: money_reaches_those_who_spend,
    },
    Rule {
        code: "FIN08",
        severity: Severity::Warning,
        title: "payment after the work to a charity or small group",
        explanation: "Payment by results leaves whoever does the work without money until the results are seen. Charities with few reserves may not be able to \
            carry that. Think of a part in advance.",
        check: results_and_charities,
    },
    Rule {
        code: "FIN09",
        severity: Severity::Error,
        title: "a charity pays into a pooled fund",
        explanation: "The form of the partnership is a pooled fund of public bodies, and a charity is to put money into it. The powers to pool funds belong to \
            public bodies. Keep the charity's money apart; it can still be paid for work out of the pool. Ask an adviser.",
        check: more::charity_in_the_pool,
    },
    Rule {
        code: "FIN10",
        severity: Severity::Warning,
        title: "the fee is worked out on costs that include it",
        explanation: "A fee is a part of the costs before the fee. If base and fee together come to more than the amount planned, the base already holds the fee. \
            Give the costs without it in `financing.fee_base`.",
        check: more::fee_on_itself,
    },
    Rule {
        code: "FIN11",
        severity: Severity::Warning,
        title: "the fee is missing from the budget",
        explanation: "A fee is paid out of the money planned, so the budget needs a line for it, or one in each year, that comes to it exactly. The \
            lines of one partner with the same purpose are added up.",
        check: more::fee_in_budget,
    },
    Rule {
        code: "FIN12",
        severity: Severity::Warning,
        title: "small grants come to more than the amount planned",
        explanation: "Small grants are passed on out of the money planned. A hub cannot promise more than it has.",
        check: more::grants_within_total,
    },
    Rule {
        code: "FIN13",
        severity: Severity::Warning,
        title: "a year of the budget lies outside the term",
        explanation: "Years of sources, contributions and the budget should be years of the term. Correct the year, the term, or the day on which the financial \
            year starts.",
        check: more::years_in_term,
    },
    Rule {
        code: "FIN14",
        severity: Severity::Error,
        title: "a contribution is not the subscription",
        explanation: "Each partner pays the same subscription a year. Where contributions are listed too, each partner's in one year should be that amount. \
            Correct the entry, or take the subscription out if amounts differ.",
        check: more::subscriptions_agree,
    },
    Rule {
        code: "FIN15",
        severity: Severity::Warning,
        title: "a partner may move more money by itself than it has",
        explanation: "The amount that a partner may move from one purpose to another by itself should be well below what the budget gives it, or nobody else ever \
            decides.",
        check: more::virement_is_small,
    },
    budget::YEAR_LEFT_OUT,
    budget::LINE_TWICE,
    budget::TWO_HOLDERS,
    budget::NO_BACK_TO_BACK,
    budget::UPLIFT_OF_GRANTS,
    budget::PAID_FOR_NOTHING,
    budget::GRANT_CARRIED_OVER,
];

fn income_agrees(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(sum), Some(planned)) = (income(agreement), agreement.money("financing.total")) else {
        return;
    };
    if let Some(difference) = told(sum, planned) {
        report
            .find(format!(
                "sources and contributions come to {sum}, {difference} than planned"
            ))
            .at("financing.total", format!("{planned} planned"))
            .at(SOURCES, "sources")
            .at(CONTRIBUTIONS, "contributions")
            .hint("correct the entry that is wrong, or the amount planned");
    }
}

fn budget_agrees(agreement: &Agreement, report: &mut Report<'_>) {
    let lines = agreement.rows(ALLOCATIONS);
    let (Some(sum), Some(planned)) = (
        total(agreement, ALLOCATIONS, "amount"),
        agreement.money("financing.total"),
    ) else {
        return;
    };
    if lines.is_empty() {
        return;
    }
    if let Some(difference) = told(sum, planned) {
        report
            .find(format!(
                "the lines of the budget come to {sum}, {difference} than planned"
            ))
            .at(ALLOCATIONS, "the budget")
            .at("financing.total", format!("{planned} planned"))
            .hint("correct the line that is wrong, or add one for what is kept for later");
    }
}

fn everyone_contributes(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(CONTRIBUTIONS);
    if rows.is_empty() {
        return;
    }
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        if !rows
            .iter()
            .any(|row| row.get("partner").partner() == Some(&partner.id))
        {
            report
                .find(format!(
                    "{} is not among the contributions",
                    agreement.partner_name(&partner.id)
                ))
                .at(CONTRIBUTIONS, "these contributions")
                .at_row("partners", place, None, "this partner")
                .hint("add an entry; amount = \"none\" says that it puts in no money");
        }
    }
}

fn contributions_in_term(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, row) in agreement.rows(CONTRIBUTIONS).iter().enumerate() {
        let Some(due) = row.get("due").date() else {
            continue;
        };
        if let Some(start) = agreement.commencement().filter(|start| due < *start) {
            report
                .find(format!(
                    "a contribution is due on {due}, before the term starts"
                ))
                .at_row(CONTRIBUTIONS, place, Some("due"), "due here")
                .at("timeframe.commencement", format!("starts on {start}"))
                .hint("move the day on which it is due, or the start");
        }
        if let Some(end) = agreement.expiry().filter(|end| due > *end) {
            report
                .find(format!(
                    "a contribution is due on {due}, after the term ends on {end}"
                ))
                .at_row(CONTRIBUTIONS, place, Some("due"), "due here")
                .at("timeframe.ends", "the term ends before")
                .hint("move the day on which it is due, or the end");
        }
    }
}

fn paid_in_time(agreement: &Agreement, report: &mut Report<'_>) {
    const LIMIT: Period = Period::new(30, Unit::Days);
    let long = |period: Period| match period.unit {
        Unit::Months => period.n > 1,
        _ => period.approximate_days() > LIMIT.approximate_days(),
    };
    if let Some(within) = agreement
        .period("financing.payment_within")
        .filter(|within| long(*within))
    {
        report
            .find(format!(
                "an invoice may be paid as late as {within} after it arrives"
            ))
            .at("financing.payment_within", "longer than 30 days")
            .hint("shorten it to 30 days, or ask an adviser");
    }
}

fn pool_is_public(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(host) = agreement.partner("financing.pool_host") else {
        return;
    };
    if !agreement.is_public_body(host) {
        report
            .find(format!("{} hosts a pooled fund and is not a public body", agreement.partner_name(host)))
            .at("financing.pool_host", "the host")
            .hint("keep each partner's money apart, or ask an adviser which power in law allows the pool");
        return;
    }
    if agreement.is("document.form", "pooled-fund") {
        return; // a fault, and found as one
    }
    for row in agreement.rows(CONTRIBUTIONS) {
        let Some(id) = row.get("partner").partner() else {
            continue;
        };
        if agreement.is_charity(id)
            && row
                .get("amount")
                .money()
                .is_some_and(|money| money.pence() > 0)
        {
            report
                .find(format!(
                    "{} is a charity and puts money in where a fund is pooled",
                    agreement.partner_name(id)
                ))
                .at("financing.pool_host", "a pooled fund")
                .hint("keep the charity's money out of the pool, or ask an adviser");
            return;
        }
    }
}

fn money_reaches_those_who_spend(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is("financing.money_moves", "direct") {
        return;
    }
    let sum = |path: &str, column: &str, id| -> i128 {
        let rows = agreement
            .rows(path)
            .iter()
            .filter(|row| row.get(column).partner() == Some(id));
        rows.filter_map(|row| row.get("amount").money())
            .map(|money| i128::from(money.pence()))
            .sum()
    };
    for id in &agreement.partner_ids() {
        let has = sum(SOURCES, "holder", id) + sum(CONTRIBUTIONS, "partner", id);
        if sum(ALLOCATIONS, "partner", id) > has {
            report
                .find(format!(
                    "{} is to spend more than it receives",
                    agreement.partner_name(id)
                ))
                .at(ALLOCATIONS, "what it is to spend")
                .at("financing.money_moves", "no money passes between partners")
                .hint("say that money passes between partners, or correct who receives what");
        }
    }
}

fn results_and_charities(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is("financing.payments", "outcomes")
        && agreement
            .partner_ids()
            .iter()
            .any(|id| agreement.is_charity(id))
    {
        report
            .find("a charity is paid only when results are reached")
            .at("financing.payments", "payment by results")
            .hint("think of a part in advance, or check that its reserves can carry the wait");
    }
}
