//! `consortia calendar`

use super::draft::can_be_read_whole;
use super::targets::{made_on, save_new};
use super::{Voice, open, print_bytes, supply, templates};
use crate::args::{self, CalendarFormat};
use anyhow::{Context, Result};
use consortia::calendar::{Calendar, Event, Who};
use consortia::companions::{Maker, Wanted, companion};
use consortia::exit::Exit;
use consortia::output::{Format, Looks, write};
use serde_json::json;
use std::path::Path;

/// Writes the calendar of a file.
pub fn run(args: &args::Calendar, voice: &Voice) -> Result<Exit> {
    let mut file = open(&args.file)?;
    supply::set_all(&mut file, &args.set)?;
    if !can_be_read_whole(&file, &args.file, voice) {
        return Ok(Exit::Findings);
    }
    let agreement = file.agreement();
    let templates = templates(args.templates.as_deref())?;
    let made_on = made_on()?;
    let maker = Maker::new(agreement, &templates, made_on)
        .with_context(|| format!("cannot draft {}", args.file.display()))?;
    if maker.calendar().events.is_empty() && !args.json {
        anstream::eprintln!(
            "{}: no date follows from the answers yet; start with: consortia edit {} timeframe",
            args.file.display(),
            args.file.display()
        );
        return Ok(Exit::Findings);
    }
    let bytes = if args.json {
        let report = report(maker.calendar());
        format!("{}\n", serde_json::to_string_pretty(&report)?).into_bytes()
    } else {
        match table(args) {
            None => maker.ics().into_bytes(),
            Some(format) => {
                let companion = companion("calendar").context("there is no table of dates")?;
                let wanted = Wanted {
                    companion,
                    partner: None,
                    on: None,
                };
                write(&maker.make(&wanted)?, format, &Looks::default())?
            }
        }
    };
    for limit in &maker.calendar().limits {
        voice.say(limit);
    }
    match args.output.as_deref() {
        Some(target) if target != Path::new("-") => {
            save_new(target, &bytes, args.force)?;
            voice.say(&format!("wrote {}", target.display()));
        }
        _ => print_bytes(&bytes)?,
    }
    Ok(Exit::Done)
}

/// The format of a table; `None` for an .ics file.
fn table(args: &args::Calendar) -> Option<Format> {
    match args.format {
        Some(CalendarFormat::Ics) => None,
        Some(CalendarFormat::Md) => Some(Format::Markdown),
        Some(CalendarFormat::Html) => Some(Format::Html),
        Some(CalendarFormat::Txt) => Some(Format::Text),
        None => args
            .output
            .as_deref()
            .and_then(Path::extension)
            .and_then(|ending| ending.to_str())
            .and_then(Format::parse),
    }
}

fn report(calendar: &Calendar) -> serde_json::Value {
    let event = |event: &Event| {
        json!({
            "date": event.date.iso(),
            "kind": event.kind,
            "title": event.title,
            "note": event.note,
            "partner": match &event.who {
                Who::Everybody => None,
                Who::Partner(id) => Some(id.as_str()),
            },
            "answer": event.path,
            "clause": event.clause,
            "turn": event.turn,
        })
    };
    json!({
        "events": calendar.events.iter().map(event).collect::<Vec<_>>(),
        "limits": calendar.limits,
    })
}
