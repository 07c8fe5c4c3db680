//! Dates that come back, up to a horizon.

use super::{Builder, Event, EventKind, Who, one_line};
use crate::answers::Agreement;
use crate::values::{Date, Nation, Period, Unit};

/// For how many years dates that come back are given where there is no fixed end.
const OPEN_YEARS: u32 = 3;
/// For how many years they are given at most.
const MOST_YEARS: u32 = 10;
/// How many dates of one kind are given at most.
const MOST_TURNS: u32 = 130;

/// How far dates that come back are given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Horizon {
    /// The last day.
    pub end: Date,
    cut: Cut,
}

#[derive(Clone, Copy, Debug)]
enum Cut {
    Nowhere,
    OpenEnd,
    LongTerm,
}

impl Horizon {
    /// The term, as far as it is settled and not too long; `None` where the start is open.
    pub fn of(agreement: &Agreement) -> Option<Self> {
        let start = agreement.commencement()?;
        let after = |years| Date::ends_term(start, Period::new(years, Unit::Years));
        let most = after(MOST_YEARS)?;
        Some(match agreement.expiry() {
            Some(end) if end <= most => Self {
                end,
                cut: Cut::Nowhere,
            },
            Some(_) => Self {
                end: most,
                cut: Cut::LongTerm,
            },
            None => Self {
                end: after(OPEN_YEARS)?,
                cut: Cut::OpenEnd,
            },
        })
    }

    /// What is left out, in a sentence.
    pub fn limit(&self) -> Option<String> {
        let end = self.end;
        match self.cut {
            Cut::Nowhere => None,
            Cut::OpenEnd => Some(format!(
                "There is no fixed end, so dates that come back are given for the first {OPEN_YEARS} years only, to {end}."
            )),
            Cut::LongTerm => Some(format!(
                "The term is long, so dates that come back are given for the first {MOST_YEARS} years only, to {end}."
            )),
        }
    }
}

/// A date that comes back.
pub(super) struct Series<'a> {
    pub kind: EventKind,
    /// The date from which all are counted, so that the end of a month stays one.
    pub from: Date,
    /// Whether that date is itself the first.
    pub at_once: bool,
    /// Whether each falls on the day before: the last day of a period that ends there.
    pub day_before: bool,
    /// How long after one the next comes.
    pub every: Period,
    pub path: &'a str,
    pub clause: &'a str,
    pub title: &'a str,
    pub note: &'a str,
}

impl Builder<'_> {
    /// Adds a series of dates as far as the horizon reaches. The dates may be moved on, as from the end of a period
    /// to the day on which the report on it is due.
    pub(super) fn repeat(
        &mut self,
        series: &Series<'_>,
        moved: impl Fn(Date, Nation) -> Option<Date>,
    ) {
        let Some(horizon) = self.horizon else {
            return;
        };
        for turn in 0..=MOST_TURNS {
            let periods = turn + u32::from(!series.at_once);
            let base = nth(series.from, series.every, periods, self.nation);
            let base = if series.day_before {
                base.and_then(Date::yesterday)
            } else {
                base
            };
            let Some(base) = base else {
                return;
            };
            if base > horizon.end {
                return;
            }
            if turn == MOST_TURNS {
                let words = format!(
                    "“{}” comes back so often that only the first {MOST_TURNS} dates are given.",
                    series.title
                );
                self.cut.push(words);
                return;
            }
            if let Some(date) = moved(base, self.nation) {
                self.events.push(Event {
                    key: series.path.to_owned(),
                    turn: turn + 1,
                    kind: series.kind,
                    date,
                    title: one_line(series.title),
                    note: series.note.to_owned(),
                    who: Who::Everybody,
                    path: series.path.to_owned(),
                    clause: series.clause.to_owned(),
                });
            }
        }
    }
}

/// The date so many periods after another.
fn nth(from: Date, every: Period, periods: u32, nation: Nation) -> Option<Date> {
    if periods == 0 {
        return Some(from);
    }
    from.add(
        Period::new(every.n.checked_mul(periods)?, every.unit),
        nation,
    )
}
