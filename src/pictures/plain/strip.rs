//! The timeline as lines: a day, its place on a strip of time, and what happens.

use super::Look;
use crate::calendar::EventKind;
use crate::pictures::timeline::{Entry, Timeline, short};
use crate::values::Date;

/// How wide the strip is; none on a narrow terminal.
const STRIP: usize = 24;
const WIDE_ENOUGH: usize = 66;
const DAY: usize = 11;

pub(super) fn lines(timeline: &Timeline, look: Look) -> Vec<String> {
    let next = next(timeline, look);
    let mut lines = look.wrapped(&timeline.term(), "", 0);
    match (look.today, next) {
        (Some(today), Some((date, entry))) => {
            let words = format!("Next from {today}: {date}, {}", entry.label);
            lines.extend(look.wrapped(&words, "", 2));
        }
        (Some(today), None) => lines.push(format!("Nothing comes on or after {today}.")),
        _ => {}
    }
    for lane in &timeline.lanes {
        lines.push(String::new());
        lines.push(lane.heading.to_owned());
        for entry in &lane.entries {
            let is_next = next.is_some_and(|(_, next)| std::ptr::eq(next, entry));
            lines.extend(row(timeline, entry, is_next, look));
        }
    }
    if !look.accessible {
        lines.push(String::new());
        lines.extend(look.wrapped(&legend(timeline, look, next.is_some()), "", 0));
    }
    lines
}

/// The next day from today, with what happens on it.
fn next(timeline: &Timeline, look: Look) -> Option<(Date, &Entry)> {
    let today = look.today?;
    let entries = timeline.entries().map(|(_, entry)| entry);
    entries
        .filter_map(|entry| {
            let coming = entry.dates.iter().filter(|date| **date >= today).min()?;
            Some((*coming, entry))
        })
        .min_by_key(|(date, _)| *date)
}

fn row(timeline: &Timeline, entry: &Entry, is_next: bool, look: Look) -> Vec<String> {
    if look.accessible {
        let next = if is_next { " This is next." } else { "" };
        let words = format!("{}: {}.{next}", entry.days(), entry.label);
        return look.wrapped(&words, "- ", 2);
    }
    let sign = if is_next { look.sign("▶", ">") } else { " " };
    let day = entry.dates.first().map(|date| short(*date));
    let mut label = entry.label.clone();
    if let Some(every) = &entry.every {
        label.push_str(&format!(" ({every})"));
    }
    let mut first = format!("{sign} {:>DAY$}  ", day.unwrap_or_default());
    if look.width >= WIDE_ENOUGH {
        first.push_str(&strip(timeline, entry, look));
        first.push_str("  ");
    }
    look.wrapped(&label, &first, first.chars().count())
}

fn mark(kind: EventKind, look: Look) -> char {
    let (drawn, ascii) = match kind {
        EventKind::Day | EventKind::Rhythm => ('●', 'o'),
        EventKind::Deadline => ('■', '#'),
        EventKind::Notice => ('○', '@'),
    };
    if look.ascii { ascii } else { drawn }
}

fn strip(timeline: &Timeline, entry: &Entry, look: Look) -> String {
    let (from, to) = timeline.span;
    let days = from.days_until(to).max(1);
    let mut cells: Vec<char> = look.sign("·", ".").repeat(STRIP).chars().collect();
    for date in &entry.dates {
        let along = from.days_until(*date).clamp(0, days) * (STRIP as i64 - 1) / days;
        if let Some(cell) = usize::try_from(along).ok().and_then(|at| cells.get_mut(at)) {
            *cell = mark(entry.kind, look);
        }
    }
    cells.into_iter().collect()
}

fn legend(timeline: &Timeline, look: Look, has_next: bool) -> String {
    let (from, to) = timeline.span;
    let mut parts = Vec::new();
    if look.width >= WIDE_ENOUGH {
        parts.push(format!("The strips run from {from} to {to}."));
        for (kind, words) in [
            (EventKind::Day, "happens on the day"),
            (EventKind::Deadline, "done by the day"),
            (EventKind::Notice, "last day for notice"),
        ] {
            parts.push(format!("{} {words}", mark(kind, look)));
        }
    }
    if has_next {
        parts.push(format!("{} next", look.sign("▶", ">")));
    }
    parts.join("  ")
}
