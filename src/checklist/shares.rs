//! What risk-sharing and profit-sharing have in common: a list of shares, one for each partner.

use crate::answers::Agreement;
use crate::check::Report;
use crate::values::{Answer, Difference, Money, Row, Share, Value};

/// The sum that worked examples divide, in pence: £1,000.
pub(super) const EXAMPLE: Money = Money::from_pence(100_000);

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

/// A share as the list that it belongs to writes all of its shares: in per cent where two places say each of
/// them exactly, else in words where there are words for each, else as fractions in figures.
pub fn in_list(share: Share, all: &[Share]) -> String {
    if all.contains(&Share::Equal) {
        return share.to_string();
    }
    let parts = Share::resolve(all);
    let (n, d) = Share::resolve(&[share])[0];
    if parts
        .iter()
        .all(|(n, d)| u128::from(*n) * 10_000 % u128::from(*d) == 0)
    {
        return share_in_percent(n, d);
    }
    let words = |share: &Share| !share.to_string().contains(|c: char| c.is_ascii_digit());
    match (n, d) {
        _ if all.iter().all(words) => match share.to_string() {
            half if half == "a half" => "one half".to_owned(),
            words => words,
        },
        (0, _) => "none".to_owned(),
        (n, d) => format!("{n}/{d}"),
    }
}

/// A share in per cent, with the places that it needs, at most two.
fn share_in_percent(n: u64, d: u64) -> String {
    let hundredths = u128::from(n) * 10_000 / u128::from(d.max(1));
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
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

/// Divides an amount by the shares of a list, or equally among all partners where `equally` is set. The partner
/// at `residue` takes the odd penny, or the first of the list where it is not answered.
///
/// `Unanswered` where the shares do not make a whole.
pub fn worked_example(
    agreement: &Agreement,
    amount: Money,
    path: &str,
    residue: &str,
    equally: bool,
) -> Answer {
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
    let parts = amount.split(&shares, taker.unwrap_or(0));
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
    fn the_shares_of_one_list_are_written_in_one_way() {
        let written = |words: &[&str]| {
            let all: Vec<Share> = words.iter().map(|w| Share::parse(w).unwrap()).collect();
            let shown: Vec<String> = all.iter().map(|share| in_list(*share, &all)).collect();
            shown
        };
        assert_eq!(written(&["37.5%", "1/4", "0%"]), ["37.5%", "25%", "0%"]);
        assert_eq!(written(&["1/2", "1/4", "1/4"]), ["50%", "25%", "25%"]);
        assert_eq!(written(&["1/3", "2/3"]), ["one third", "two thirds"]);
        assert_eq!(
            written(&["1/2", "1/4", "1/9", "5/36"]),
            ["1/2", "1/4", "1/9", "5/36"]
        );
        assert_eq!(written(&["equal", "equal"]), ["an equal share"; 2]);
    }

    #[test]
    fn shares_over_the_whole_are_told() {
        let half = Share::parse("1/2").unwrap();
        let difference = Share::whole(&[half; 3]).unwrap_err();
        assert!(explain(difference).starts_with("the shares come to 150%, "));
    }
}
