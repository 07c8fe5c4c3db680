//! Checks of pools, fees, grants, years and subscriptions.

use crate::answers::Agreement;
use crate::check::Report;
use crate::checklist::financing::derived::{ALLOCATIONS, CONTRIBUTIONS, GRANTS, SOURCES, total};
use crate::checklist::financing::{fees, subscriptions, years};
use crate::values::{Id, Money};

pub(super) fn charity_in_the_pool(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.is("document.form", "pooled-fund") {
        return;
    }
    for (place, row) in agreement.rows(CONTRIBUTIONS).iter().enumerate() {
        let charity = row
            .get("partner")
            .partner()
            .filter(|id| agreement.is_charity(id));
        let pays = row.get("amount").money().is_some_and(|m| m.pence() > 0);
        if let Some(charity) = charity.filter(|_| pays) {
            report
                .find(format!(
                    "{} is a charity and pays into a pooled fund",
                    agreement.partner_name(charity)
                ))
                .at_row(CONTRIBUTIONS, place, None, "pays in")
                .at("document.form", "a pooled fund of public bodies")
                .hint("keep the charity's money apart, and ask an adviser");
        }
    }
}

pub(super) fn fee_on_itself(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(together), Some(planned)) = (
        fees::with_fee(agreement),
        agreement.money("financing.total"),
    ) else {
        return;
    };
    if together > planned {
        report
            .find(format!(
                "the fee and the costs before it come to {together}, and {planned} is planned"
            ))
            .at("financing.fee_base", "these costs seem to include the fee")
            .at("financing.total", "planned")
            .hint("give the costs without the fee");
    }
}

pub(super) fn fee_in_budget(agreement: &Agreement, report: &mut Report<'_>) {
    let lines = agreement.rows(ALLOCATIONS);
    let (Some(fee), Some(partner)) = (
        fees::fee(agreement),
        agreement.partner("financing.fee_partner"),
    ) else {
        return;
    };
    if lines.is_empty() || fee == Money::ZERO {
        return;
    }
    let own: Vec<_> = lines
        .iter()
        .filter(|line| line.get("partner").partner() == Some(partner))
        .collect();
    let same_purpose = |what: Option<&str>| {
        let lines = own.iter().filter(|line| line.get("what").text() == what);
        Money::sum(lines.filter_map(|line| line.get("amount").money()))
    };
    let found = own
        .iter()
        .any(|line| same_purpose(line.get("what").text()) == Some(fee));
    if !found {
        report
            .find(format!(
                "no line of the budget gives {} its fee of {fee}",
                agreement.partner_name(partner)
            ))
            .at(ALLOCATIONS, "the budget")
            .at("financing.fee_basis", "the fee")
            .hint("add a line for the fee, or one in each year, or correct the fee");
    }
}

pub(super) fn grants_within_total(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(sum), Some(planned)) = (
        total(agreement, GRANTS, "amount"),
        agreement.money("financing.total"),
    ) else {
        return;
    };
    if agreement.asks(GRANTS) && sum > planned {
        report
            .find(format!(
                "small grants come to {sum}, and {planned} is planned in all"
            ))
            .at(GRANTS, "the grants")
            .at("financing.total", "planned")
            .hint("correct a grant, or the amount planned");
    }
}

pub(super) fn years_in_term(agreement: &Agreement, report: &mut Report<'_>) {
    for path in [SOURCES, CONTRIBUTIONS, ALLOCATIONS] {
        for (place, row) in agreement.rows(path).iter().enumerate() {
            if let Some(year) = row.get("year").text()
                && years::outside_term(agreement, year)
            {
                report
                    .find(format!("{year} lies outside the term"))
                    .at_row(path, place, Some("year"), "this year")
                    .at("timeframe.commencement", "the term starts here")
                    .hint("correct the year, or move the start or the end");
            }
        }
    }
}

pub(super) fn subscriptions_agree(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(amount) = subscriptions::subscription(agreement) else {
        return;
    };
    let rows = agreement.rows(CONTRIBUTIONS);
    for (place, row) in rows.iter().enumerate() {
        let same = |other: &&crate::values::Row| {
            other.get("partner") == row.get("partner") && other.get("year") == row.get("year")
        };
        let first = rows.iter().position(|other| same(&other)) == Some(place);
        let paid = Money::sum(
            rows.iter()
                .filter(same)
                .filter_map(|r| r.get("amount").money()),
        );
        if let Some(paid) =
            paid.filter(|paid| first && *paid != amount && row.get("amount").is_given())
        {
            report
                .find(format!(
                    "a partner puts in {paid}, and the subscription is {amount}"
                ))
                .at_row(CONTRIBUTIONS, place, None, "this contribution")
                .at("financing.subscription", "the subscription")
                .hint("correct the entry, or take the subscription out");
        }
    }
}

pub(super) fn virement_is_small(agreement: &Agreement, report: &mut Report<'_>) {
    const VIREMENT: &str = "financing.virement";
    let Some(limit) = agreement
        .money(VIREMENT)
        .filter(|limit| limit.pence() > 0 && agreement.asks(VIREMENT))
    else {
        return;
    };
    let budget = |id: &Id| {
        let lines = agreement.rows(ALLOCATIONS).iter();
        let own = lines.filter(|line| line.get("partner").partner() == Some(id));
        Money::sum(own.filter_map(|line| line.get("amount").money()))
    };
    for id in agreement.partner_ids() {
        if let Some(has) = budget(&id).filter(|has| has.pence() > 0 && *has <= limit) {
            report
                .find(format!(
                    "{} may move {limit} by itself and has {has} in all",
                    agreement.partner_name(&id)
                ))
                .at(VIREMENT, "the amount")
                .at(ALLOCATIONS, "its budget")
                .hint("lower the amount");
        }
    }
}
