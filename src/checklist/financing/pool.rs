//! The pooled fund: what each body puts in, and its part of what is over or missing.

use super::derived::CONTRIBUTIONS;
use crate::answers::Agreement;
use crate::values::{Answer, Id, Money, Row, Value};

/// The sum that the example divides: £1,000.
const EXAMPLE: i128 = 100_000;

/// The bodies that pay in with what each puts in over the whole term.
fn members(agreement: &Agreement) -> Option<Vec<(Id, i128)>> {
    let mut members: Vec<(Id, i128)> = Vec::new();
    for row in agreement.rows(CONTRIBUTIONS) {
        let id = row.get("partner").partner()?;
        let pence = match row.get("amount") {
            Answer::Nil => 0,
            answer => i128::from(answer.money()?.pence()),
        };
        match members.iter_mut().find(|(known, _)| known == id) {
            Some((_, sum)) => *sum += pence,
            None => members.push((id.clone(), pence)),
        }
    }
    members.retain(|(_, pence)| *pence > 0);
    (!members.is_empty()).then_some(members)
}

/// How £1,000 that a pooled fund has over or lacks is divided, by the basis that the answers give for it. The host takes the
/// odd pence, or the first that pays in where the host pays in nothing.
pub(super) fn example(agreement: &Agreement) -> Answer {
    const HOST: &str = "financing.pool_host";
    let Some(host) = agreement.partner(HOST).filter(|_| agreement.asks(HOST)) else {
        return Answer::Unanswered;
    };
    let Some(members) = members(agreement) else {
        return Answer::Unanswered;
    };
    let weights = |equally: bool| -> Vec<i128> {
        let one = |(_, pence): &(Id, i128)| if equally { 1 } else { *pence };
        members.iter().map(one).collect()
    };
    let taker = members.iter().position(|(id, _)| id == host).unwrap_or(0);
    let cut = |path| match agreement.choice(path) {
        Some("in-proportion") => Some(divide(&weights(false), taker)),
        Some("equal") => Some(divide(&weights(true), taker)),
        _ => None,
    };
    let (over, under) = (
        cut("financing.pool_overspend"),
        cut("financing.pool_underspend"),
    );
    if over.is_none() && under.is_none() {
        return Answer::Unanswered;
    }
    let cell = |parts: &Option<Vec<Money>>, place: usize| {
        let part = parts.as_ref().and_then(|parts| parts.get(place));
        part.map_or(Answer::Nil, |part| Answer::Given(Value::Money(*part)))
    };
    let rows = members.iter().enumerate().map(|(place, (id, pence))| Row {
        id: id.clone(),
        cells: vec![
            ("partner", Answer::Given(Value::Partner(id.clone()))),
            (
                "puts_in",
                i64::try_from(*pence).map_or(Answer::Unanswered, |pence| {
                    Answer::Given(Value::Money(Money::from_pence(pence)))
                }),
            ),
            ("over", cell(&over, place)),
            ("under", cell(&under, place)),
        ],
    });
    Answer::Given(Value::Rows(rows.collect()))
}

/// Divides the example by weight, odd pence to the taker.
fn divide(weights: &[i128], taker: usize) -> Vec<Money> {
    let all: i128 = weights.iter().sum::<i128>().max(1);
    let mut parts: Vec<i64> = weights
        .iter()
        .map(|weight| i64::try_from(EXAMPLE * weight / all).unwrap_or_default())
        .collect();
    let odd = EXAMPLE as i64 - parts.iter().sum::<i64>();
    if let Some(part) = parts.get_mut(taker) {
        *part += odd;
    }
    parts.into_iter().map(Money::from_pence).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_divided_to_the_penny() {
        let pence: Vec<i64> = divide(&[2, 1], 1).iter().map(|m| m.pence()).collect();
        assert_eq!(pence, [66_666, 33_334]);
    }
}
