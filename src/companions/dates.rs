//! The calendar as rows of a table.

use crate::answers::Agreement;
use crate::calendar::{Calendar, Event, EventKind, Who};
use crate::template::{Fact, Facts};
use crate::values::Id;
use std::collections::BTreeMap;

/// How many dates a summary gives.
const TO_REMEMBER: usize = 9;

/// The dates that every partner should know, most needed first.
const FOR_EVERYBODY: &[&str] = &[
    "timeframe.commencement",
    "timeframe.expiry",
    "timeframe.term",
    "termination.notice",
    "termination.lock_in",
    "monitoring_and_review.first_review",
    "timeframe.extension_notice",
];

/// Every event as a row.
pub(super) fn all(
    agreement: &Agreement,
    calendar: &Calendar,
    clauses: &BTreeMap<String, String>,
) -> Fact {
    let rows = calendar.events.iter().map(|event| {
        let mut row = row(agreement, event);
        let clause = clauses.get(&event.clause.replace('-', "_"));
        row.push(("clause", Fact::Text(clause.cloned().unwrap_or_default())));
        row
    });
    Fact::Rows(rows.collect())
}

fn row(agreement: &Agreement, event: &Event) -> Facts {
    let who = match &event.who {
        Who::Everybody => String::new(),
        Who::Partner(id) => agreement.partner_name(id),
    };
    vec![
        ("date", Fact::Text(event.date.to_string())),
        ("weekday", Fact::Text(event.date.weekday().to_owned())),
        ("title", Fact::Text(event.title.clone())),
        ("note", Fact::Text(event.note.clone())),
        ("who", Fact::Text(who)),
    ]
}

/// The dates that one partner should remember: those that every partner should know, and then its own.
pub(super) fn to_remember(agreement: &Agreement, calendar: &Calendar, partner: &Id) -> Fact {
    let mut chosen: Vec<&Event> = Vec::new();
    for key in FOR_EVERYBODY {
        chosen.extend(calendar.events.iter().filter(|event| event.key == *key));
    }
    let own = calendar.events.iter().filter(|event| {
        let is_own = matches!(&event.who, Who::Partner(id) if id == partner);
        is_own && event.kind != EventKind::Rhythm && !event.key.starts_with("general_terms.")
    });
    chosen.extend(own);
    chosen.truncate(TO_REMEMBER);
    chosen.sort_by_key(|event| event.date);
    Fact::Rows(
        chosen
            .into_iter()
            .map(|event| row(agreement, event))
            .collect(),
    )
}

/// The date of the event with a key, in words; empty where there is none.
pub(super) fn of(calendar: &Calendar, key: &str) -> Fact {
    let found = calendar.events.iter().find(|event| event.key == key);
    Fact::Text(
        found
            .map(|event| event.date.to_string())
            .unwrap_or_default(),
    )
}
