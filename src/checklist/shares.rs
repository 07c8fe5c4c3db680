//! What risk-sharing and profit-sharing have in common: a list of shares, one for each partner.

use crate::answers::Agreement;
use crate::check::Report;
use crate::values::{Answer, Difference, Money, Row, Share, Value};

/// The sum that worked examples divide, in pence: £1,000.
const EXAMPLE: Money = Money::from_pence(100_000);

/// The shares in a list, in order; `None` where the list is empty or an entry has no share yet.
fn given(agreement: &Agreement, path: &str) -> Option<Vec<Share>> {
    let rows = agreement.rows(path);
    let shares: Option<Vec<Share>> = rows.iter().map(|row| row.get("share").share()).collect();
    shares.filter(|shares| !shares.is_empty())
}

/// Reports shares that do not make exactly one whole, with the difference.
pub fn check_whole(agreement: &Agreement, report: &mut Report<'_>, path: &str) {
    let Some(shares) = given(agreement, path) else {
        return;
    };
    let Err(difference) = Share::whole(&shares) else {
        return;
    };
    report
        .find(explain(difference))
        .at(path, "these shares")
        .hint("write fractions, such as \"1/3\" for a third, or \"equal\" for every partner");
}

/// What the shares come to, and by how much they miss the whole.
fn explain(difference: Difference) -> String {
    let told = difference.to_string();
    let sum = match difference {
        Difference::Short(n, d) => d.checked_sub(n).map(|sum| (sum, d)),
        Difference::Over(n, d) => d.checked_add(n).map(|sum| (sum, d)),
        Difference::Mixed | Difference::TooFine => None,
    };
    match (
        sum.and_then(|(n, d)| percent(n, d)),
        told.strip_prefix("the shares are "),
    ) {
        (Some(sum), Some(rest)) => format!("the shares come to {sum}, {rest}"),
        _ => told,
    }
}

/// A fraction in per cent, rounded to two places, without needless zeros.
fn percent(n: u128, d: u128) -> Option<String> {
    let hundredths = n.checked_mul(10_000)?.checked_add(d / 2)?.checked_div(d)?;
    let (whole, part) = (hundredths / 100, hundredths % 100);
    Some(if part == 0 {
        format!("{whole}%")
    } else {
        format!("{whole}.{part:02}%")
    })
}

/// Reports each partner that is not in a list of shares that has been started.
pub fn check_everyone(agreement: &Agreement, report: &mut Report<'_>, path: &str) {
    let rows = agreement.rows(path);
    if rows.is_empty() {
        return;
    }
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        if !rows.iter().any(|row| row.id == partner.id) {
            report
                .find(format!(
                    "{} is not among the shares",
                    agreement.partner_name(&partner.id)
                ))
                .at(path, "these shares")
                .at_row("partners", place, None, "this partner")
                .hint("give it a share; a share of 0% is an answer");
        }
    }
}

/// Divides £1,000 by the shares of a list, or equally among all partners where `equally` is set. The partner
/// at `residue` takes the odd penny, or the first of the list where it is not answered.
///
/// `Unanswered` where the shares do not make a whole.
pub fn worked_example(agreement: &Agreement, path: &str, residue: &str, equally: bool) -> Answer {
    let (ids, shares) = if equally {
        let ids = agreement.partner_ids();
        let shares = vec![Share::Equal; ids.len()];
        (ids, shares)
    } else {
        let Some(shares) = given(agreement, path) else {
            return Answer::Unanswered;
        };
        (
            agreement
                .rows(path)
                .iter()
                .map(|row| row.id.clone())
                .collect(),
            shares,
        )
    };
    if shares.is_empty() || Share::whole(&shares).is_err() {
        return Answer::Unanswered;
    }
    let taker = agreement
        .partner(residue)
        .and_then(|id| ids.iter().position(|other| other == id));
    let parts = EXAMPLE.split(&shares, taker.unwrap_or(0));
    let equal = Share::part(1, ids.len() as u64).unwrap_or(Share::Equal);
    let rows = ids
        .into_iter()
        .zip(shares)
        .zip(parts)
        .map(|((id, share), part)| Row {
            cells: vec![
                ("partner", Answer::Given(Value::Partner(id.clone()))),
                (
                    "share",
                    Answer::Given(Value::Share(if share == Share::Equal {
                        equal
                    } else {
                        share
                    })),
                ),
                ("amount", Answer::Given(Value::Money(part))),
            ],
            id,
        });
    Answer::Given(Value::Rows(rows.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_difference_is_told() {
        let third = Share::parse("33.33%").unwrap();
        let difference = Share::whole(&[third; 3]).unwrap_err();
        assert_eq!(
            explain(difference),
            "the shares come to 99.99%, 0.01% short of the whole"
        );
    }

    #[test]
    fn shares_over_the_whole_are_told() {
        let half = Share::parse("1/2").unwrap();
        let difference = Share::whole(&[half; 3]).unwrap_err();
        assert!(explain(difference).starts_with("the shares come to 150%, "));
    }
}
