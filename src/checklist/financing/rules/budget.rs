//! Checks of the years and lines of the budget, and of where its money comes from.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::financing::derived::{
    ALLOCATIONS, CONTRIBUTIONS, SOURCES, has_commissioner, only_restricted_grants,
};
use crate::checklist::financing::years;
use crate::values::{Answer, Row};

/// A year of the term without a line.
pub(super) const YEAR_LEFT_OUT: Rule = Rule {
    code: "FIN16",
    severity: Severity::Warning,
    title: "the budget leaves out a year between others",
    explanation: "The lines of the budget leave out a financial year of the term, though a later one has its lines. In that year \
        there is work and no money for it, or a line was forgotten. Years after the last line are not told of: the draft says \
        that their amounts are still to be settled. Years are counted only where their names say which they are, such as \
        2027/28.",
    check: year_left_out,
};

/// One amount written twice.
pub(super) const LINE_TWICE: Rule = Rule {
    code: "FIN17",
    severity: Severity::Warning,
    title: "a line of money stands twice",
    explanation: "Two entries name the same partner or funder, year and purpose, and the same amount. One of them is probably a \
        double, which counts in every sum. Take it out, or say how they differ.",
    check: line_twice,
};

/// More than one body that answers to one funder.
pub(super) const TWO_HOLDERS: Rule = Rule {
    code: "FIN18",
    severity: Severity::Note,
    title: "two partners hold money of one funder, though one leads",
    explanation: "A lead body answers to the funder for the whole. Here another partner holds money of the same funder as well, so \
        that two answer for one fund. That can be right where there are two grants: say so in the funder's name.",
    check: two_holders,
};

/// Clawback that stops at the lead.
pub(super) const NO_BACK_TO_BACK: Rule = Rule {
    code: "FIN19",
    severity: Severity::Warning,
    title: "the lead holds a grant, and the others pay nothing back",
    explanation: "A funder can usually ask for its money back from the partner that holds the grant, whoever spent it. If the others \
        need not repay what they were overpaid or spent wrongly, the lead bears that alone. Give a time for repayment in \
        `financing.repayment`, limited to what each received.",
    check: no_back_to_back,
};

/// An uplift that nobody pays for.
pub(super) const UPLIFT_OF_GRANTS: Rule = Rule {
    code: "FIN20",
    severity: Severity::Note,
    title: "amounts are reviewed each year, and all the money is in grants",
    explanation: "A grant is usually a fixed sum. An amount that rises with prices then takes from something else. Choose \
        `none`, or let the amounts follow what the funder decides.",
    check: uplift_of_grants,
};

/// Payment for what is not written down.
pub(super) const PAID_FOR_NOTHING: Rule = Rule {
    code: "FIN21",
    severity: Severity::Error,
    title: "payment follows milestones or outcomes, and there are none",
    explanation: "Payment depends on milestones or on outcomes, but the action plan has no milestone, or nothing is measured. \
        Then nothing ever falls due. List them, or pay in another way.",
    check: paid_for_nothing,
};

/// Unspent grant that stays.
pub(super) const GRANT_CARRIED_OVER: Rule = Rule {
    code: "FIN22",
    severity: Severity::Note,
    title: "unspent money is kept, and all the money is restricted grant",
    explanation: "Restricted grant that is left over belongs to its purpose or goes back to the funder. The partners cannot decide \
        on it by themselves. Look into the conditions: many funders allow it to be carried over if they are asked in time.",
    check: grant_carried_over,
};

fn year_left_out(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(ALLOCATIONS);
    if rows.is_empty() || !agreement.asks(ALLOCATIONS) {
        return;
    }
    let named: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.get("year").text())
        .collect();
    for year in years::left_out(agreement, &named) {
        report
            .find(format!("no line of the budget is for {year}"))
            .at(ALLOCATIONS, "the budget")
            .at("timeframe.commencement", "the term starts here")
            .hint(format!("add the lines for {year}, with year = \"{year}\""));
    }
}

fn line_twice(agreement: &Agreement, report: &mut Report<'_>) {
    const COLUMNS: &[&str] = &[
        "partner", "funder", "holder", "kind", "year", "what", "amount", "due",
    ];
    for list in [SOURCES, CONTRIBUTIONS, ALLOCATIONS] {
        let rows = agreement.rows(list);
        let same = |one: &Row, other: &Row| {
            one.get("amount")
                .money()
                .is_some_and(|amount| amount.pence() > 0)
                && COLUMNS
                    .iter()
                    .all(|column| one.get(column) == other.get(column))
        };
        for (second, row) in rows.iter().enumerate() {
            if let Some(first) = rows.iter().take(second).position(|other| same(other, row)) {
                report
                    .find("a line of money stands twice")
                    .at_row(list, second, None, "again here")
                    .at_row(list, first, None, "first here")
                    .hint("take one out, or say how they differ");
            }
        }
    }
}

fn two_holders(agreement: &Agreement, report: &mut Report<'_>) {
    const MODEL: &str = "roles_and_responsibilities.lead_model";
    let leads = ["lead-body", "prime-contractor"]
        .iter()
        .any(|model| agreement.is(MODEL, model));
    if !leads {
        return;
    }
    let rows = agreement.rows(SOURCES);
    let folded = |row: &Row| {
        row.get("funder")
            .text()
            .map(|name| name.trim().to_lowercase())
    };
    for (second, row) in rows.iter().enumerate() {
        let (Some(holder), Some(funder)) = (row.get("holder").partner(), folded(row)) else {
            continue;
        };
        let first = rows.iter().take(second).position(|other| {
            folded(other).as_ref() == Some(&funder)
                && other
                    .get("holder")
                    .partner()
                    .is_some_and(|other| other != holder)
        });
        if let Some(first) = first {
            report
                .find("two partners hold money of one funder, though one leads")
                .at_row(SOURCES, second, Some("holder"), "held here")
                .at_row(SOURCES, first, Some("holder"), "and here")
                .at(MODEL, "one leads")
                .hint("let the lead hold it, or name the two grants apart in `funder`");
        }
    }
}

fn no_back_to_back(agreement: &Agreement, report: &mut Report<'_>) {
    const REPAYMENT: &str = "financing.repayment";
    let lead = agreement.partner("roles_and_responsibilities.lead_partner");
    let held = agreement.rows(SOURCES).iter().position(|row| {
        row.get("kind").choice() == Some("grant")
            && row
                .get("holder")
                .partner()
                .is_some_and(|holder| Some(holder) == lead)
    });
    if let Some(place) = held
        && agreement.is("financing.money_moves", "between")
        && agreement.asks(REPAYMENT)
        && agreement.get(REPAYMENT).is_nil()
    {
        report
            .find("the lead answers to a funder for a grant, and the others pay nothing back")
            .at(REPAYMENT, "nothing is paid back")
            .at_row(SOURCES, place, Some("holder"), "the lead holds it")
            .hint("give a time for repayment, for example of 28 days");
    }
}

fn uplift_of_grants(agreement: &Agreement, report: &mut Report<'_>) {
    const UPLIFT: &str = "financing.uplift";
    let rows = agreement.rows(SOURCES);
    let grants = |row: &Row| row.get("kind").choice() == Some("grant");
    if agreement.asks(UPLIFT)
        && agreement.is(UPLIFT, "review")
        && !rows.is_empty()
        && rows.iter().all(grants)
        && !has_commissioner(agreement)
    {
        report
            .find("amounts are reviewed each year, and all the money is in grants")
            .at(UPLIFT, "reviewed")
            .at(SOURCES, "grants")
            .hint("choose \"none\" or \"funder\"");
    }
}

fn paid_for_nothing(agreement: &Agreement, report: &mut Report<'_>) {
    const PAYMENTS: &str = "financing.payments";
    let (path, thing) = match agreement.choice(PAYMENTS) {
        Some("milestones") => ("action_plan.milestones", "milestones"),
        Some("outcomes") => ("monitoring_and_review.measures", "outcomes"),
        _ => return,
    };
    let open = *agreement.get(path) == Answer::ToBeAgreed;
    if agreement.asks(PAYMENTS) && agreement.rows(path).is_empty() && !open {
        report
            .find(format!("payment follows {thing}, and there are none"))
            .at(PAYMENTS, format!("paid by {thing}"))
            .at(path, "none")
            .hint("list them, or choose another way of payment");
    }
}

fn grant_carried_over(agreement: &Agreement, report: &mut Report<'_>) {
    const UNDERSPEND: &str = "financing.underspend";
    if agreement.asks(UNDERSPEND)
        && agreement.is(UNDERSPEND, "carry-over")
        && only_restricted_grants(agreement)
        && !has_commissioner(agreement)
    {
        report
            .find("unspent money is carried over, and all the money is restricted grant")
            .at(UNDERSPEND, "carried over")
            .at(SOURCES, "restricted grants")
            .hint("choose \"return\", or ask the funder before the end of the year");
    }
}
