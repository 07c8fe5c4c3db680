//! The calendar as an iCalendar file (RFC 5545).
//!
//! Written here and not by a crate: the part of the standard that whole days need is small, and the crates take the
//! time of writing from the clock, which would make two runs differ.

use super::{Calendar, Event, Who};
use crate::answers::Agreement;
use crate::values::Date;
use std::collections::HashMap;

/// How long a line may be, in octets, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// What an .ics file is made with, besides the events.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// The name of the calendar.
    pub name: String,
    /// The day on which it is made. Where it is not known, that of the first event stands in, never the clock.
    pub made_on: Option<Date>,
    /// The number and heading of each clause by its id, for the descriptions.
    pub clauses: HashMap<String, String>,
}

/// Writes the calendar. The same answers give the same bytes, and an event keeps its identity when its date changes.
pub fn ics(calendar: &Calendar, agreement: &Agreement, stamp: &Stamp) -> String {
    let mut out = String::new();
    let made_on = stamp
        .made_on
        .or_else(|| agreement.date("document.date"))
        .or_else(|| calendar.events.first().map(|event| event.date));
    let made_on = made_on.map_or_else(|| "19700101".to_owned(), basic);
    let name = escape(&stamp.name);
    for line in [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!(
            "PRODID:-//consortia//consortia {}//EN",
            env!("CARGO_PKG_VERSION")
        ),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("NAME:{name}"),
        format!("X-WR-CALNAME:{name}"),
    ] {
        put(&mut out, &line);
    }
    if !calendar.limits.is_empty() {
        let limits = escape(&calendar.limits.join(" "));
        put(&mut out, &format!("DESCRIPTION:{limits}"));
        put(&mut out, &format!("X-WR-CALDESC:{limits}"));
    }
    for event in &calendar.events {
        put_event(&mut out, event, agreement, stamp, &made_on);
    }
    put(&mut out, "END:VCALENDAR");
    out
}

fn put_event(out: &mut String, event: &Event, agreement: &Agreement, stamp: &Stamp, made_on: &str) {
    let end = event.date.tomorrow().unwrap_or(event.date);
    let summary = escape(&event.title);
    put(out, "BEGIN:VEVENT");
    put(out, &format!("UID:{}", uid(event, &stamp.name)));
    put(out, &format!("DTSTAMP:{made_on}T000000Z"));
    put(out, &format!("DTSTART;VALUE=DATE:{}", basic(event.date)));
    put(out, &format!("DTEND;VALUE=DATE:{}", basic(end)));
    put(out, &format!("SUMMARY:{summary}"));
    let about = escape(&description(event, agreement, stamp));
    put(out, &format!("DESCRIPTION:{about}"));
    put(out, "TRANSP:TRANSPARENT");
    for days in event.reminders() {
        put(out, "BEGIN:VALARM");
        put(out, "ACTION:DISPLAY");
        put(out, &format!("DESCRIPTION:{summary}"));
        put(out, &format!("TRIGGER:-P{days}D"));
        put(out, "END:VALARM");
    }
    put(out, "END:VEVENT");
}

fn description(event: &Event, agreement: &Agreement, stamp: &Stamp) -> String {
    let mut parts = Vec::new();
    if let Who::Partner(id) = &event.who {
        parts.push(format!("Who: {}.", agreement.partner_name(id)));
    }
    if !event.note.is_empty() {
        parts.push(event.note.clone());
    }
    match stamp.clauses.get(&event.clause) {
        Some(place) if !place.is_empty() => {
            parts.push(format!("From {} of “{}”.", place, stamp.name));
        }
        _ => parts.push(format!("From “{}”.", stamp.name)),
    }
    parts.push("Worked out from the answers; it is not legal advice.".to_owned());
    parts.join("\n")
}

/// What tells an event apart for ever: its key, its turn, and the name of the agreement. Not its date, so that a
/// changed date moves the event and does not double it.
fn uid(event: &Event, name: &str) -> String {
    let key = event.key.replace('_', "-");
    format!(
        "{key}.{}.{:016x}@consortia.invalid",
        event.turn,
        fingerprint(name)
    )
}

/// The 64-bit FNV-1a hash, which stays the same in every version of the program.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn basic(date: Date) -> String {
    date.iso().replace('-', "")
}

/// A text as a property holds it (RFC 5545, 3.3.11). What steers a terminal or turns text round is made visible.
fn escape(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c => out.push_str(&crate::document::visible(c.encode_utf8(&mut [0; 4]))),
        }
    }
    out
}

/// Adds a line, folded at 75 octets and never inside a character.
fn put(out: &mut String, line: &str) {
    let mut room = LINE;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a reader makes of folded lines and an escaped text.
    fn read(folded: &str) -> String {
        let line = folded.replace("\r\n ", "").replace("\r\n", "");
        let mut out = String::new();
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next() {
                    Some('n' | 'N') => out.push('\n'),
                    Some(other) => out.push(other),
                    None => {}
                },
                (c, _) => out.push(c),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn any_text_is_folded_escaped_and_read_back(text in "[ -~\n;,\\\\ŵ€😀:\"]{0,400}") {
            let mut out = String::new();
            put(&mut out, &escape(&text));
            prop_assert!(out.ends_with("\r\n"));
            for line in out.trim_end_matches("\r\n").split("\r\n") {
                prop_assert!(line.len() <= LINE, "{} octets", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            prop_assert_eq!(read(&out), text);
        }
    }

    #[test]
    fn what_steers_a_terminal_is_made_visible() {
        assert!(!escape("a\u{1b}[31m\u{202e}b").contains(['\u{1b}', '\u{202e}']));
        assert_eq!(escape("a\r\nBEGIN:VEVENT"), "a\\nBEGIN:VEVENT");
    }

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fingerprint("a"), 0xaf63_dc4c_8601_ec8c);
    }
}
