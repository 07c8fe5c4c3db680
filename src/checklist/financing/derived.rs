//! Totals of the money, by partner, year and funder, and whether they agree.

use super::{fees, pool, subscriptions, years};
use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::values::{Answer, Id, Money, Row, Value};

/// Where the lists are answered.
pub(super) const SOURCES: &str = "financing.sources";
pub(super) const CONTRIBUTIONS: &str = "financing.contributions";
pub(super) const ALLOCATIONS: &str = "financing.allocations";
pub(super) const GRANTS: &str = "financing.grants";
const HUBS: &str = "roles_and_responsibilities.hubs";
pub(super) const IN_KIND: &str = "financing.in_kind";

/// The facts that templates may print beside the answers.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        key: "sources_total",
        label: "the total from funders",
        work_out: |a| money(total(a, SOURCES, "amount")),
    },
    Derived {
        key: "donations",
        label: "whether any of it is donations",
        work_out: |a| Answer::Given(Value::YesNo(any_source_is(a, "donation"))),
    },
    Derived {
        key: "pays_contracts",
        label: "whether any of it is paid under a contract",
        work_out: |a| Answer::Given(Value::YesNo(any_source_is(a, "contract"))),
    },
    Derived {
        key: "fee_to_lead",
        label: "whether the lead partner receives the fee",
        work_out: |a| {
            let lead = a.partner("roles_and_responsibilities.lead_partner");
            let to = a.partner("financing.fee_partner");
            Answer::Given(Value::YesNo(to.is_some() && to == lead))
        },
    },
    Derived {
        key: "later_years",
        label: "whether the term goes on after the last year for which there are amounts",
        work_out: |a| Answer::Given(Value::YesNo(years::later_years(a))),
    },
    Derived {
        key: "contributions_total",
        label: "the total from partners",
        work_out: |a| money(total(a, CONTRIBUTIONS, "amount")),
    },
    Derived {
        key: "allocations_total",
        label: "the total of the budget",
        work_out: |a| money(total(a, ALLOCATIONS, "amount")),
    },
    Derived {
        key: "in_kind_total",
        label: "the value of what is given in kind",
        work_out: |a| money(values_in_kind(a)),
    },
    Derived {
        key: "income_total",
        label: "the total from funders and partners",
        work_out: |a| money(income(a)),
    },
    Derived {
        key: "income_difference",
        label: "the difference from the amount planned",
        work_out: |a| difference(a, income(a)),
    },
    Derived {
        key: "allocations_difference",
        label: "the difference from the amount planned",
        work_out: |a| difference(a, total(a, ALLOCATIONS, "amount")),
    },
    Derived {
        key: "by_partner",
        label: "the totals by partner",
        work_out: by_partner,
    },
    Derived {
        key: "by_year",
        label: "the totals by year",
        work_out: by_year,
    },
    Derived {
        key: "by_funder",
        label: "the totals by funder",
        work_out: by_funder,
    },
    Derived {
        key: "by_line",
        label: "the totals by purpose",
        work_out: by_line,
    },
    Derived {
        key: "fee_worked_out",
        label: "the fee in pounds",
        work_out: |a| money(fees::fee(a)),
    },
    Derived {
        key: "fee_with_base",
        label: "the costs with the fee",
        work_out: |a| money(fees::with_fee(a)),
    },
    Derived {
        key: "subscriptions_a_year",
        label: "the subscriptions of a year",
        work_out: |a| money(subscriptions::a_year(a)),
    },
    Derived {
        key: "subscriptions_in_all",
        label: "the subscriptions of the whole term",
        work_out: |a| money(subscriptions::whole_term(a)),
    },
    Derived {
        key: "subscription_of_seven_months",
        label: "the subscription of a partner that joins with seven months left",
        work_out: |a| money(subscriptions::joiner(a, 7)),
    },
    Derived {
        key: "grants_total",
        label: "the total of the small grants",
        work_out: |a| money(total(a, GRANTS, "amount")),
    },
    Derived {
        key: "hub_grants_total",
        label: "the total of the yearly grants to hubs",
        work_out: |a| money(total(a, HUBS, "grant")),
    },
    Derived {
        key: "pool_example",
        label: "how £1,000 over or missing in the pooled fund is divided",
        work_out: pool::example,
    },
];

fn any_source_is(agreement: &Agreement, kind: &str) -> bool {
    let mut sources = agreement.rows(SOURCES).iter();
    sources.any(|source| source.get("kind").choice() == Some(kind))
}

fn money(amount: Option<Money>) -> Answer {
    amount.map_or(Answer::Unanswered, |amount| {
        Answer::Given(Value::Money(amount))
    })
}

/// The amount in a column: nothing where it is an explicit none, `None` where it is open.
fn amount(row: &Row, column: &str) -> Option<Money> {
    match row.get(column) {
        Answer::Nil => Some(Money::ZERO),
        answer => answer.money(),
    }
}

/// Whether somebody who buys or funds the work is a partner, and so decides on its money too.
pub fn has_commissioner(agreement: &Agreement) -> bool {
    let mut rows = agreement.partner_rows().iter();
    rows.any(|row| row.get("commissioner").yes_no() == Some(true))
}

/// Whether there are sources of money, and each is a grant for a purpose.
pub fn only_restricted_grants(agreement: &Agreement) -> bool {
    let restricted = |row: &crate::values::Row| {
        row.get("kind").choice() == Some("grant") && row.get("restricted").yes_no() == Some(true)
    };
    let sources = agreement.rows(SOURCES);
    !sources.is_empty() && sources.iter().all(restricted)
}

/// The sum of a list: nothing where there is explicitly none, `None` where anything is open.
pub(super) fn total(agreement: &Agreement, path: &str, column: &str) -> Option<Money> {
    match agreement.get(path) {
        Answer::Nil => Some(Money::ZERO),
        Answer::Given(Value::Rows(rows)) => {
            let amounts: Option<Vec<Money>> = rows.iter().map(|row| amount(row, column)).collect();
            Money::sum(amounts?)
        }
        _ => None,
    }
}

/// The values in kind added up, those not valued left out; `None` where no entry has a value.
fn values_in_kind(agreement: &Agreement) -> Option<Money> {
    let values: Vec<Money> = agreement
        .rows(IN_KIND)
        .iter()
        .filter_map(|row| row.get("value").money())
        .collect();
    if values.is_empty() {
        None
    } else {
        Money::sum(values)
    }
}

/// What comes in from funders and partners together.
pub(super) fn income(agreement: &Agreement) -> Option<Money> {
    let contributions = match agreement.get(CONTRIBUTIONS) {
        // Where each pays its subscription, nobody has to list it again.
        Answer::Unanswered if subscriptions::subscription(agreement).is_some() => Money::ZERO,
        _ => total(agreement, CONTRIBUTIONS, "amount")?,
    };
    total(agreement, SOURCES, "amount")?
        .checked_add(contributions)?
        .checked_add(subscriptions::income(agreement)?)
}

/// By how much a sum misses the amount planned: `Nil` where it does not.
fn difference(agreement: &Agreement, sum: Option<Money>) -> Answer {
    match (sum, agreement.money("financing.total")) {
        (Some(sum), Some(planned)) => {
            told(sum, planned).map_or(Answer::Nil, |words| Answer::Given(Value::Text(words)))
        }
        _ => Answer::Unanswered,
    }
}

/// "£500 less" or "£500 more"; `None` where there is no difference.
pub(super) fn told(sum: Money, planned: Money) -> Option<String> {
    let gap = sum.pence().checked_sub(planned.pence())?;
    let size = Money::from_pence(gap.checked_abs()?);
    match gap {
        0 => None,
        _ if gap < 0 => Some(format!("{size} less")),
        _ => Some(format!("{size} more")),
    }
}

fn row(key: &str, cells: Vec<(&'static str, Answer)>) -> Row {
    Row {
        id: Id::from_name(key),
        cells,
    }
}

fn rows(rows: Vec<Row>) -> Answer {
    if rows.is_empty() {
        Answer::Unanswered
    } else {
        Answer::Given(Value::Rows(rows))
    }
}

/// The sum of the entries that a test picks; a list that is not answered counts as nothing.
fn sum_where(agreement: &Agreement, path: &str, pick: impl Fn(&Row) -> bool) -> Option<Money> {
    let picked = agreement.rows(path).iter().filter(|row| pick(row));
    let amounts: Option<Vec<Money>> = picked.map(|row| amount(row, "amount")).collect();
    Money::sum(amounts?)
}

fn by_partner(agreement: &Agreement) -> Answer {
    if agreement.rows(CONTRIBUTIONS).is_empty() && agreement.rows(ALLOCATIONS).is_empty() {
        return Answer::Unanswered;
    }
    let of = |path, id: &Id| {
        money(sum_where(agreement, path, |row| {
            row.get("partner").partner() == Some(id)
        }))
    };
    let partners = agreement.partner_ids().into_iter().map(|id| Row {
        cells: vec![
            ("contributed", of(CONTRIBUTIONS, &id)),
            ("budget", of(ALLOCATIONS, &id)),
            ("partner", Answer::Given(Value::Partner(id.clone()))),
        ],
        id,
    });
    rows(partners.collect())
}

/// The different texts in a column of several lists, in the order in which they first appear.
fn different<'a>(agreement: &'a Agreement, paths: &[&str], column: &str) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    for row in paths.iter().flat_map(|path| agreement.rows(path)) {
        if let Some(text) = row.get(column).text().map(str::trim)
            && !found.contains(&text)
        {
            found.push(text);
        }
    }
    found
}

fn by_year(agreement: &Agreement) -> Answer {
    let mut names = different(agreement, &[SOURCES, CONTRIBUTIONS, ALLOCATIONS], "year");
    names.sort_unstable();
    let of = |path, year: &str| {
        money(sum_where(agreement, path, |row| {
            row.get("year").text().map(str::trim) == Some(year)
        }))
    };
    let list = names.into_iter().map(|year| {
        row(
            year,
            vec![
                ("year", Answer::Given(Value::Text(year.to_owned()))),
                (
                    "part",
                    years::part_year(agreement, year)
                        .map_or(Answer::Nil, |part| Answer::Given(Value::Text(part))),
                ),
                ("from_funders", of(SOURCES, year)),
                ("contributed", of(CONTRIBUTIONS, year)),
                ("budget", of(ALLOCATIONS, year)),
            ],
        )
    });
    // A time in which nothing is planned, such as "both years" of those who pay nothing, needs no total.
    let nothing = |row: &Row| {
        let amounts = ["from_funders", "contributed", "budget"];
        amounts
            .iter()
            .all(|key| row.get(key).money() == Some(Money::ZERO))
    };
    rows(list.filter(|row| !nothing(row)).collect())
}

fn by_line(agreement: &Agreement) -> Answer {
    let lines = different(agreement, &[ALLOCATIONS], "what");
    let list = lines.into_iter().map(|line| {
        let sum = sum_where(agreement, ALLOCATIONS, |row| {
            row.get("what").text().map(str::trim) == Some(line)
        });
        row(
            line,
            vec![
                ("what", Answer::Given(Value::Text(line.to_owned()))),
                ("amount", money(sum)),
            ],
        )
    });
    rows(list.collect())
}

fn by_funder(agreement: &Agreement) -> Answer {
    let funders = different(agreement, &[SOURCES], "funder");
    let list = funders.into_iter().map(|funder| {
        let sum = sum_where(agreement, SOURCES, |row| {
            row.get("funder").text().map(str::trim) == Some(funder)
        });
        row(
            funder,
            vec![
                ("funder", Answer::Given(Value::Text(funder.to_owned()))),
                ("amount", money(sum)),
            ],
        )
    });
    rows(list.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_told_to_the_penny() {
        let planned = Money::from_pence(100_000);
        assert_eq!(told(planned, planned), None);
        assert_eq!(
            told(Money::from_pence(99_999), planned),
            Some("£0.01 less".to_owned())
        );
        assert_eq!(
            told(Money::from_pence(150_000), planned),
            Some("£500 more".to_owned())
        );
    }

    #[test]
    fn an_explicit_none_counts_as_nothing_and_a_gap_as_unknown() {
        let with = |answer| Row {
            id: Id::from_name("a"),
            cells: vec![("amount", answer)],
        };
        assert_eq!(amount(&with(Answer::Nil), "amount"), Some(Money::ZERO));
        assert_eq!(amount(&with(Answer::ToBeAgreed), "amount"), None);
    }

    #[test]
    fn a_list_that_is_nobodys_has_no_total() {
        let mut agreement = Agreement::default();
        assert_eq!(total(&agreement, SOURCES, "amount"), None);
        agreement.set(SOURCES, Answer::Nil);
        assert_eq!(total(&agreement, SOURCES, "amount"), Some(Money::ZERO));
    }
}
