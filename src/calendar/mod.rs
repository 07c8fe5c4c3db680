//! The calendar: every date and deadline that the answers imply, as events.
//!
//! Dates are worked out once, here; the printed table, the .ics file and the summaries all take them from the same
//! list. Nothing is invented: an answer that is open gives no event.

mod events;
mod ics;
mod money;
mod series;
mod stray;
mod watching;

pub use ics::{Stamp, ics};

use crate::answers::Agreement;
use crate::values::{Date, DayOff, HOLIDAYS_KNOWN, Id, Nation};
use serde::Serialize;
use series::Horizon;

/// What an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// Something starts or ends on the day.
    Day,
    /// Something has to be done by the day at the latest.
    Deadline,
    /// The last day for giving a notice: reminders go before it.
    Notice,
    /// Something that comes back at regular times.
    Rhythm,
}

/// Whom an event concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// All the partners.
    Everybody,
    /// One partner.
    Partner(Id),
}

/// One date or deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is known by, from the path of its answer: `timeframe.expiry`, `financing.contributions.first.due`.
    pub key: String,
    /// Which of its series it is, from 1; 0 where it comes once.
    pub turn: u32,
    /// What it is.
    pub kind: EventKind,
    /// The day.
    pub date: Date,
    /// What happens, in a few words.
    pub title: String,
    /// More about it, in a sentence or two; empty where there is no more to say.
    pub note: String,
    /// Whom it concerns.
    pub who: Who,
    /// The path of the answer from which it follows.
    pub path: String,
    /// The id of the clause in the agreement.
    pub clause: String,
}

impl Event {
    /// The days before it on which a reminder is due: for notices and deadlines.
    pub fn reminders(&self) -> &'static [u32] {
        match self.kind {
            EventKind::Notice => &[28, 7],
            EventKind::Deadline => &[7],
            EventKind::Day | EventKind::Rhythm => &[],
        }
    }
}

/// Every date that the answers imply, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The dates.
    pub events: Vec<Event>,
    /// What the reader has to know about what is left out, a sentence each.
    pub limits: Vec<String>,
}

/// Works out the calendar of an agreement.
pub fn calendar(agreement: &Agreement) -> Calendar {
    let horizon = Horizon::of(agreement);
    let mut builder = Builder {
        agreement,
        nation: agreement.nation(),
        horizon,
        events: Vec::new(),
        cut: Vec::new(),
    };
    events::term(&mut builder);
    events::leaving(&mut builder);
    events::work(&mut builder);
    money::money(&mut builder);
    watching::watching(&mut builder);
    events::people(&mut builder);
    events::membership(&mut builder);
    events::after(&mut builder);
    stray::dates(&mut builder);
    builder.finish()
}

/// What events are gathered in.
struct Builder<'a> {
    agreement: &'a Agreement,
    nation: Nation,
    horizon: Option<Horizon>,
    events: Vec<Event>,
    cut: Vec<String>,
}

impl Builder<'_> {
    /// Adds an event that comes once.
    fn add(&mut self, kind: EventKind, date: Option<Date>, path: &str, clause: &str, title: &str) {
        self.add_for(kind, date, path, clause, title, Who::Everybody, "");
    }

    /// Adds an event that comes once, for somebody and with a note.
    #[expect(
        clippy::too_many_arguments,
        reason = "one call is one line of the table of dates"
    )]
    fn add_for(
        &mut self,
        kind: EventKind,
        date: Option<Date>,
        path: &str,
        clause: &str,
        title: &str,
        who: Who,
        note: &str,
    ) {
        if let Some(date) = date {
            self.events.push(Event {
                key: path.to_owned(),
                turn: 0,
                kind,
                date,
                title: one_line(title),
                note: note.to_owned(),
                who,
                path: path.to_owned(),
                clause: clause.to_owned(),
            });
        }
    }

    fn finish(mut self) -> Calendar {
        for event in &mut self.events {
            if matches!(event.kind, EventKind::Notice | EventKind::Deadline)
                && let Some(words) = day_off(event.date, self.nation)
            {
                if !event.note.is_empty() {
                    event.note.push(' ');
                }
                event.note.push_str(&words);
            }
        }
        self.events
            .sort_by(|a, b| (a.date, &a.key, a.turn).cmp(&(b.date, &b.key, b.turn)));
        let mut limits = Vec::new();
        if let Some(horizon) = &self.horizon {
            limits.extend(horizon.limit());
        } else if !self.events.is_empty() {
            limits.push(
                "Dates that come back are left out, because the day of the start is not settled."
                    .to_owned(),
            );
        }
        let after = |event: &Event| event.date.year() > *HOLIDAYS_KNOWN.end();
        let due = |event: &Event| matches!(event.kind, EventKind::Notice | EventKind::Deadline);
        if self.events.iter().any(|event| due(event) && after(event)) {
            limits.push(format!(
                "Bank holidays are known up to {}. For later years the usual days are taken, and a day may be added or \
                 moved: look at the list on gov.uk before you rely on a deadline in working days.",
                HOLIDAYS_KNOWN.end()
            ));
        }
        limits.append(&mut self.cut);
        Calendar {
            events: self.events,
            limits,
        }
    }
}

/// A text from an answer as one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What to say of a deadline on a day on which nobody works.
fn day_off(date: Date, nation: Nation) -> Option<String> {
    let why = match DayOff::of(date, nation)? {
        DayOff::Weekend(name) => format!("a {name}"),
        DayOff::BankHoliday(name) => format!("a bank holiday ({name})"),
        DayOff::Expected(name) => format!("usually a bank holiday ({name})"),
    };
    let before = crate::values::subtract_working_days(date, 1, nation)?;
    Some(format!(
        "This day is {why}; the working day before it is {} {before}.",
        before.weekday()
    ))
}

#[cfg(test)]
mod tests;
