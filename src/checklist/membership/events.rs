//! On which day a joiner takes part and a leaver no longer does.

use crate::answers::Agreement;
use crate::values::{Date, Id, Row};

/// The path of those who join.
pub const JOINERS: &str = "admission_of_new_partners.joiners";
/// The path of those who leave.
pub const LEAVERS: &str = "termination.leavers";

/// What happens on one day.
#[derive(Debug)]
pub(super) struct Event<'a> {
    pub(super) from: Date,
    pub(super) joins: Vec<&'a Row>,
    pub(super) leaves: Vec<Id>,
}

/// The events in order of time, those of one day together.
pub(super) fn events(agreement: &Agreement) -> Vec<Event<'_>> {
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut on = |from: Date| {
        let place = events.iter().position(|event| event.from == from);
        place.unwrap_or_else(|| {
            events.push(Event {
                from,
                joins: Vec::new(),
                leaves: Vec::new(),
            });
            events.len() - 1
        })
    };
    let mut joins = Vec::new();
    let mut leaves = Vec::new();
    if agreement.asks(JOINERS) {
        for row in agreement.rows(JOINERS) {
            let day = row.get("joins").date();
            if let Some(from) = day.and_then(|day| effective(agreement, day)) {
                joins.push((on(from), row));
            }
        }
    }
    if agreement.asks(LEAVERS) {
        for row in agreement.rows(LEAVERS) {
            let day = row.get("leaves").date();
            if let Some(from) = day.and_then(Date::tomorrow) {
                leaves.push((on(from), row.id.clone()));
            }
        }
    }
    for (place, row) in joins {
        events[place].joins.push(row);
    }
    for (place, id) in leaves {
        events[place].leaves.push(id);
    }
    events.sort_by_key(|event| event.from);
    events
}

/// The first day on which a partner that joins on a day takes part in votes and shares: that day itself where it
/// starts a quarter (or a year) of the financial year, or where nothing is waited for; otherwise the next such day.
pub fn effective(agreement: &Agreement, joins: Date) -> Option<Date> {
    let months = match agreement.choice("admission_of_new_partners.effective") {
        Some("on-joining") => return Some(joins),
        Some("next-year") => 12,
        _ => 3,
    };
    let first = first_month(agreement);
    (0..=12_i8)
        .filter_map(|ahead| {
            let month = joins.month() - 1 + ahead;
            let year = joins.year().checked_add(i16::from(month / 12))?;
            let month = month % 12 + 1;
            let starts = (month - first).rem_euclid(months) == 0;
            Date::new(year, month, 1).filter(|_| starts)
        })
        .find(|day| *day >= joins)
}

/// The month in which the financial year starts, from 1.
fn first_month(agreement: &Agreement) -> i8 {
    match agreement.choice("timeframe.financial_year") {
        Some("january") => 1,
        Some("july") => 7,
        Some("august") => 8,
        Some("september") => 9,
        Some("october") => 10,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Answer, Value};

    fn from(year: &'static str, effective_from: &'static str, joins: &str) -> String {
        let mut agreement = Agreement::default();
        let choice = |word| Answer::Given(Value::Choice(word));
        agreement.set("timeframe.financial_year", choice(year));
        agreement.set(
            "admission_of_new_partners.effective",
            choice(effective_from),
        );
        effective(&agreement, Date::parse(joins).unwrap())
            .unwrap()
            .iso()
    }

    #[test]
    fn a_joiner_waits_for_the_next_quarter() {
        assert_eq!(from("april", "next-quarter", "2028-04-01"), "2028-04-01");
        assert_eq!(from("april", "next-quarter", "2028-04-02"), "2028-07-01");
        assert_eq!(from("april", "next-quarter", "2028-12-31"), "2029-01-01");
        assert_eq!(from("august", "next-quarter", "2028-12-31"), "2029-02-01");
    }

    #[test]
    fn a_joiner_can_wait_for_a_year_or_for_nothing() {
        assert_eq!(from("october", "next-year", "2028-10-02"), "2029-10-01");
        assert_eq!(from("january", "next-year", "2028-01-01"), "2028-01-01");
        assert_eq!(from("april", "on-joining", "2028-04-17"), "2028-04-17");
    }
}
