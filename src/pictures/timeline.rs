//! When: the term, the steps of the plan, reviews, and the days for notice.

mod axis;
mod drawing;

pub(super) use drawing::short;

use super::Cells;
use super::words::tidy;
use crate::answers::Agreement;
use crate::calendar::{Event, EventKind, Who, calendar};
use crate::document::Picture;
use crate::values::{Date, english};

/// How many dates of one thing the table gives one by one.
const ONE_BY_ONE: usize = 6;

/// What the timeline shows.
pub(super) struct Timeline {
    /// The day on which the term starts.
    pub start: Option<Date>,
    /// The last day of the term.
    pub end: Option<Date>,
    /// The first and the last day of all.
    pub span: (Date, Date),
    /// The groups of dates that hold any.
    pub lanes: Vec<Lane>,
}

/// A group of dates.
pub(super) struct Lane {
    /// What they have in common.
    pub heading: &'static str,
    /// They, by their first day.
    pub entries: Vec<Entry>,
}

/// One thing that happens on one or more days.
pub(super) struct Entry {
    /// The days; never none.
    pub dates: Vec<Date>,
    /// How often it comes back, in words.
    pub every: Option<String>,
    /// What happens.
    pub label: String,
    /// Whom it concerns.
    pub who: String,
    /// What kind of day it is.
    pub kind: EventKind,
}

/// The groups, in the order in which they stand.
const LANES: [&str; 4] = ["The Term", "Notice and choices", "Steps", "Reviews"];

/// The group of an event; `None` for those that a picture of the whole leaves to the calendar.
fn lane(event: &Event) -> Option<usize> {
    let key = event.key.as_str();
    if key == "timeframe.extension_notice" || key == "timeframe.continue_every" {
        return Some(1);
    }
    if event.kind == EventKind::Notice && !key.starts_with("risk_sharing.") {
        return Some(1);
    }
    // A financial year ends whatever the partners do.
    if key == "timeframe.financial_year" {
        return None;
    }
    let of = |prefixes: &[&str]| prefixes.iter().any(|prefix| key.starts_with(prefix));
    if of(&[
        "timeframe.",
        "termination.lock_in",
        "termination.leavers.",
        "admission_of_new_partners.joiners.",
    ]) {
        return Some(0);
    }
    if of(&[
        "action_plan.",
        "termination.exit_plan",
        "joint_steering_group.first_meeting",
    ]) {
        return Some(2);
    }
    of(&[
        "monitoring_and_review.first_review",
        "monitoring_and_review.review_every",
    ])
    .then_some(3)
}

/// Gathers the dates; `None` where none follows from the answers.
pub(super) fn of(agreement: &Agreement) -> Option<Timeline> {
    let everybody = match agreement.partner_rows().len() {
        2 => "both Partners",
        _ => "all Partners",
    };
    let mut lanes: Vec<Lane> = LANES
        .iter()
        .map(|heading| Lane {
            heading,
            entries: Vec::new(),
        })
        .collect();
    let mut keys: Vec<(String, usize, usize)> = Vec::new();
    for event in calendar(agreement).events {
        let Some(place) = lane(&event) else { continue };
        let known = keys.iter().find(|(key, _, _)| *key == event.key);
        if let Some((_, lane, entry)) = known {
            lanes[*lane].entries[*entry].dates.push(event.date);
            continue;
        }
        let entries = &mut lanes[place].entries;
        keys.push((event.key.clone(), place, entries.len()));
        let every = (event.turn > 0)
            .then(|| agreement.period(&event.path))
            .flatten();
        let label = event.title.strip_prefix("Due: ").unwrap_or(&event.title);
        entries.push(Entry {
            dates: vec![event.date],
            every: every.map(|period| {
                let words = period.to_string();
                format!("every {}", words.strip_prefix("1 ").unwrap_or(&words))
            }),
            label: english::capitalise(&tidy(label)),
            who: match &event.who {
                Who::Everybody => everybody.to_owned(),
                Who::Partner(id) => tidy(&agreement.partner_name(id)),
            },
            kind: event.kind,
        });
    }
    lanes.retain(|lane| !lane.entries.is_empty());
    let (start, end) = (agreement.commencement(), agreement.expiry());
    let days = || {
        let entries = lanes.iter().flat_map(|lane| &lane.entries);
        let days = entries.flat_map(|entry| entry.dates.iter().copied());
        days.chain(start).chain(end)
    };
    let span = days().min().zip(days().max())?;
    Some(Timeline {
        start,
        end,
        span,
        lanes,
    })
}

impl Entry {
    /// Its days in words.
    pub fn days(&self) -> String {
        let words: Vec<String> = self.dates.iter().map(Date::to_string).collect();
        match (&words[..], &self.every) {
            ([first, .., last], Some(every)) if words.len() > ONE_BY_ONE => {
                format!("{first}, then {every} up to {last}")
            }
            ([first, .., last], None) if words.len() > ONE_BY_ONE => {
                format!("{} dates from {first} to {last}", words.len())
            }
            _ => words.join("; "),
        }
    }
}

impl Timeline {
    /// Every entry with the heading of its group.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &Entry)> {
        self.lanes
            .iter()
            .flat_map(|lane| lane.entries.iter().map(|entry| (lane.heading, entry)))
    }

    /// The rows of the table, by date.
    pub fn rows(&self) -> Vec<Cells> {
        let mut all: Vec<(&'static str, &Entry)> = self.entries().collect();
        all.sort_by_key(|(_, entry)| entry.dates.first().copied());
        all.into_iter()
            .map(|(heading, entry)| {
                vec![
                    ("date", entry.days()),
                    ("what", entry.label.clone()),
                    ("who", entry.who.clone()),
                    ("kind", heading.to_owned()),
                ]
            })
            .collect()
    }

    /// When the term starts and ends, in a sentence.
    pub fn term(&self) -> String {
        match (self.start, self.end) {
            (Some(start), Some(end)) => format!("The Term runs from {start} to {end}."),
            (Some(start), None) => {
                format!("The Term starts on {start}; no day is fixed for its end.")
            }
            (None, Some(end)) => {
                format!("The Term ends on {end}; the day of its start is not settled.")
            }
            (None, None) => "The start and the end of the Term are not settled.".to_owned(),
        }
    }

    /// What it shows, in words.
    pub fn alt(&self) -> String {
        let mut said = vec![self.term()];
        let parts: Vec<String> = self
            .lanes
            .iter()
            .filter(|lane| lane.heading != LANES[0])
            .map(|lane| {
                let n = lane.entries.len() as i64;
                match lane.heading {
                    "Steps" => english::plural(n, "step", "steps"),
                    "Reviews" => "the days for reviews".to_owned(),
                    _ => english::plural(
                        n,
                        "entry on notice or choices",
                        "entries on notice and choices",
                    ),
                }
            })
            .collect();
        if !parts.is_empty() {
            said.push(format!("It also shows {}.", english::list(&parts)));
        }
        said.join(" ")
    }

    /// Draws it.
    pub fn picture(&self) -> Picture {
        drawing::draw(self)
    }
}
