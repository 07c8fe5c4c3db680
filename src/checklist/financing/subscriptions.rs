//! Equal subscriptions of all partners.

use crate::answers::Agreement;
use crate::values::{Answer, Date, Money, Period, Unit};

const SUBSCRIPTION: &str = "financing.subscription";

/// What one partner pays a year, if there are subscriptions.
pub(super) fn subscription(agreement: &Agreement) -> Option<Money> {
    agreement
        .money(SUBSCRIPTION)
        .filter(|_| agreement.asks(SUBSCRIPTION))
}

/// What all partners together pay a year.
pub(super) fn a_year(agreement: &Agreement) -> Option<Money> {
    times(subscription(agreement)?, agreement.partner_ids().len())
}

/// What all partners pay over a term of whole years; `None` where the term is open or has broken years.
pub(super) fn whole_term(agreement: &Agreement) -> Option<Money> {
    times(a_year(agreement)?, years(agreement)?)
}

/// What a partner pays that joins with so many months of the year left.
pub(super) fn joiner(agreement: &Agreement, months: i64) -> Option<Money> {
    let pence = i128::from(subscription(agreement)?.pence()) * i128::from(months) / 12;
    i64::try_from(pence).ok().map(Money::from_pence)
}

/// What subscriptions add to the money of the whole term: nothing where there are none or where they are listed as
/// contributions, `None` where it cannot be told.
pub(super) fn income(agreement: &Agreement) -> Option<Money> {
    let listed = !agreement.rows(super::derived::CONTRIBUTIONS).is_empty();
    if listed || !agreement.asks(SUBSCRIPTION) {
        return Some(Money::ZERO);
    }
    match agreement.get(SUBSCRIPTION) {
        Answer::Given(_) => whole_term(agreement),
        Answer::ToBeAgreed => None,
        Answer::Nil | Answer::Unanswered => Some(Money::ZERO),
    }
}

fn times(amount: Money, count: usize) -> Option<Money> {
    let pence = amount.pence().checked_mul(i64::try_from(count).ok()?)?;
    Some(Money::from_pence(pence))
}

/// How many whole years the term has.
pub(super) fn years(agreement: &Agreement) -> Option<usize> {
    let (start, end) = (agreement.commencement()?, agreement.expiry()?);
    (1..=50u32)
        .find(|n| Date::ends_term(start, Period::new(*n, Unit::Years)) == Some(end))
        .map(|n| n as usize)
}
