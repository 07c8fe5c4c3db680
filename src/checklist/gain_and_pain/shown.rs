//! The worked examples, as templates print them.

use super::divide::{Kind, Outcome, Terms};
use crate::answers::Agreement;
use crate::checklist::item::Derived;
use crate::values::{Answer, Id, Money, Row, Share, Value, english};

/// What becomes of a few telling costs of the work, with the part of each provider.
pub const OUTCOMES: Derived = Derived {
    key: "outcomes",
    label: "examples of savings and overruns",
    work_out: outcomes,
};

/// The most that each provider can receive or bear.
pub const MOST: Derived = Derived {
    key: "most",
    label: "the most that each provider can receive or bear",
    work_out: most,
};

/// The parts of the target cost within and beyond which nothing is shared, in pounds.
pub const BOUNDS: Derived = Derived {
    key: "bounds",
    label: "the bounds of what is shared",
    work_out: bounds,
};

fn given(money: Money) -> Answer {
    Answer::Given(Value::Money(money))
}

fn kind(outcome: &Outcome) -> &'static str {
    match outcome.kind {
        Kind::Saving => "saving",
        Kind::Overrun => "overrun",
    }
}

fn outcomes(agreement: &Agreement) -> Answer {
    let Some(terms) = Terms::of(agreement) else {
        return Answer::Unanswered;
    };
    let worked: Option<Vec<Outcome>> = terms
        .telling()
        .into_iter()
        .map(|outturn| terms.outcome(outturn))
        .collect();
    let rows = worked.unwrap_or_default();
    if rows.is_empty() {
        return Answer::Unanswered;
    }
    let rows = rows.iter().zip('A'..='Z').map(|(outcome, letter)| Row {
        id: Id::from_name(&letter.to_string()),
        cells: vec![
            ("letter", Answer::Given(Value::Text(letter.to_string()))),
            ("kind", Answer::Given(Value::Choice(kind(outcome)))),
            ("outturn", given(outcome.outturn)),
            ("size", given(outcome.size)),
            ("within_band", or_nil(outcome.within_band)),
            ("beyond_cap", or_nil(outcome.beyond_cap)),
            (
                "unshared",
                given(Money::from_pence(
                    outcome.size.pence() - outcome.shared.pence(),
                )),
            ),
            ("shared", or_nil(outcome.shared)),
            ("providers", given(outcome.providers)),
            ("received", given(received(outcome))),
            ("commissioners", given(outcome.commissioners)),
            ("moved", or_nil(outcome.moved)),
            (
                "limited",
                Answer::Given(Value::YesNo(
                    outcome.parts.iter().any(|part| part.after < part.by_share),
                )),
            ),
            ("stopped", stopped(agreement, &terms, outcome)),
            ("parts", parts(&terms, outcome)),
        ],
    });
    Answer::Given(Value::Rows(rows.collect()))
}

/// Nothing as an explicit none, so that templates can tell it from an amount.
fn or_nil(money: Money) -> Answer {
    if money == Money::ZERO {
        Answer::Nil
    } else {
        given(money)
    }
}

/// What the providers have together after their limits.
fn received(outcome: &Outcome) -> Money {
    Money::from_pence(outcome.parts.iter().map(|part| part.after.pence()).sum())
}

/// The providers that have reached their own limits.
fn stopped(agreement: &Agreement, terms: &Terms, outcome: &Outcome) -> Answer {
    let names: Vec<String> = terms
        .providers
        .iter()
        .zip(&outcome.parts)
        .filter(|(_, part)| part.after < part.by_share)
        .map(|(provider, _)| agreement.partner_name(&provider.id))
        .collect();
    if names.is_empty() {
        Answer::Nil
    } else {
        Answer::Given(Value::Text(english::list(&names)))
    }
}

fn parts(terms: &Terms, outcome: &Outcome) -> Answer {
    let rows = terms
        .providers
        .iter()
        .zip(&outcome.parts)
        .map(|(provider, part)| Row {
            id: provider.id.clone(),
            cells: vec![
                (
                    "partner",
                    Answer::Given(Value::Partner(provider.id.clone())),
                ),
                ("share", share(terms, provider.share)),
                ("by_share", given(part.by_share)),
                ("amount", given(part.after)),
            ],
        });
    Answer::Given(Value::Rows(rows.collect()))
}

/// A share, an equal one as the fraction that it is.
fn share(terms: &Terms, share: Share) -> Answer {
    let equal = Share::part(1, terms.providers.len() as u64).unwrap_or(Share::Equal);
    let share = if share == Share::Equal { equal } else { share };
    Answer::Given(Value::Share(share))
}

/// The most that each provider can receive or bear: what it would have at the cap, or its own limit if that is less.
/// Unanswered where neither a cap nor a limit bounds anything.
fn most(agreement: &Agreement) -> Answer {
    let Some(terms) = Terms::of(agreement) else {
        return Answer::Unanswered;
    };
    let target = i128::from(terms.target.pence());
    let at = |cap: Option<Share>, sign: i128| {
        let outturn = target + sign * terms.of_target(cap?);
        terms.outcome(Money::from_pence(i64::try_from(outturn).ok()?))
    };
    let gain = terms.gain.and_then(|side| at(side.cap, -1));
    let pain = terms.pain.and_then(|side| at(side.cap, 1));
    let rows = terms.providers.iter().enumerate().map(|(place, provider)| {
        let of = |shared: bool, outcome: &Option<Outcome>, limited: bool| match outcome {
            _ if !shared => Answer::Nil,
            Some(outcome) => given(outcome.parts[place].after),
            None => match provider.most.filter(|_| limited) {
                Some(most) => given(most),
                None => Answer::Given(Value::Choice("no limit")),
            },
        };
        Row {
            id: provider.id.clone(),
            cells: vec![
                (
                    "partner",
                    Answer::Given(Value::Partner(provider.id.clone())),
                ),
                (
                    "receives",
                    of(
                        terms.gain.is_some(),
                        &gain,
                        terms.gain.is_some_and(|side| side.limited),
                    ),
                ),
                ("bears", of(terms.pain.is_some(), &pain, true)),
            ],
        }
    });
    Answer::Given(Value::Rows(rows.collect()))
}

/// One entry for each direction that is shared: the band and the cap in pounds.
fn bounds(agreement: &Agreement) -> Answer {
    let Some(terms) = Terms::of(agreement) else {
        return Answer::Unanswered;
    };
    let sides = [("saving", terms.gain), ("overrun", terms.pain)];
    let pounds = |part: Option<Share>| match part {
        None => Answer::Nil,
        Some(part) => i64::try_from(terms.of_target(part))
            .map_or(Answer::Unanswered, |pence| given(Money::from_pence(pence))),
    };
    let rows = sides.into_iter().filter_map(|(kind, side)| {
        let side = side?;
        Some(Row {
            id: Id::from_name(kind),
            cells: vec![
                ("kind", Answer::Given(Value::Choice(kind))),
                ("band", pounds(side.band)),
                ("cap", pounds(side.cap)),
            ],
        })
    });
    Answer::Given(Value::Rows(rows.collect()))
}
