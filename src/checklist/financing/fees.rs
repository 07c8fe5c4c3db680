//! The fee for running the work, in pounds.

use crate::answers::Agreement;
use crate::values::{Money, Share};

/// The fee for the whole term, rounded down to the penny; `None` where it is open or not worked out.
pub(super) fn fee(agreement: &Agreement) -> Option<Money> {
    if !agreement.asks("financing.fee_basis") {
        return None;
    }
    match agreement.choice("financing.fee_basis")? {
        "percent" => {
            let base = agreement.money("financing.fee_base")?;
            let percent = agreement.share("financing.fee_percent")?;
            (percent != Share::Equal).then(|| part(base, percent))?
        }
        _ => agreement.money("financing.fee_amount"),
    }
}

/// A part of an amount, rounded down to the penny.
fn part(base: Money, percent: Share) -> Option<Money> {
    let (n, d) = Share::resolve(&[percent])[0];
    let pence = i128::from(base.pence()) * i128::from(n) / i128::from(d).max(1);
    i64::try_from(pence).ok().map(Money::from_pence)
}

/// The costs with the fee, where it is a part of the costs before it.
pub(super) fn with_fee(agreement: &Agreement) -> Option<Money> {
    let base = agreement
        .money("financing.fee_base")
        .filter(|_| agreement.asks("financing.fee_base"))?;
    base.checked_add(fee(agreement)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_is_rounded_down() {
        let of = |pence, share| part(Money::from_pence(pence), Share::parse(share).unwrap());
        assert_eq!(of(4_800_000, "7%"), Some(Money::from_pence(336_000)));
        assert_eq!(of(100_001, "1/3"), Some(Money::from_pence(33_333)));
    }
}
