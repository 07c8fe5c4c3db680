//! `consortia show`

use super::draft::can_be_read_whole;
use super::targets::made_on;
use super::{UsageError, Voice, open, print, supply};
use crate::args::{self, ShowPart};
use anyhow::Result;
use consortia::exit::Exit;
use consortia::pictures::{Look, show};
use consortia::values::Date;
use std::time::{SystemTime, UNIX_EPOCH};

/// How wide the text is where nobody says and no terminal tells.
const USUAL_WIDTH: usize = 80;

/// Prints pictures of an agreement in plain text.
pub fn run(args: &args::Show, voice: &Voice) -> Result<Exit> {
    let mut file = open(&args.file)?;
    supply::set_all(&mut file, &args.set)?;
    if !can_be_read_whole(&file, &args.file, voice) {
        return Ok(Exit::Findings);
    }
    let names: Vec<&str> = args.only.iter().map(|part| name(*part)).collect();
    let look = Look {
        width: args.width.map_or_else(width, usize::from),
        ascii: !prints_unicode(),
        accessible: args.accessible,
        today: today(args)?,
    };
    print(&show(&names, file.agreement(), look))?;
    Ok(Exit::Done)
}

const fn name(part: ShowPart) -> &'static str {
    match part {
        ShowPart::Timeline => "timeline",
        ShowPart::Structure => "structure",
        ShowPart::Money => "money",
        ShowPart::Votes => "votes",
        ShowPart::Disputes => "disputes",
    }
}

/// The width of the terminal, if standard output is one.
fn width() -> usize {
    let size = console::Term::stdout().size_checked();
    size.map_or(USUAL_WIDTH, |(_, columns)| usize::from(columns))
}

/// Whether the place where the words go says that it takes more than ASCII.
fn prints_unicode() -> bool {
    if cfg!(windows) {
        return true;
    }
    let set = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    set.is_some_and(|value| {
        let value = value.to_lowercase();
        value.contains("utf-8") || value.contains("utf8")
    })
}

/// The day that is asked for, that of SOURCE_DATE_EPOCH, or the present one.
fn today(args: &args::Show) -> Result<Option<Date>> {
    if let Some(words) = &args.today {
        let date = Date::parse(words).map_err(|misread| {
            UsageError(format!(
                "--today: {misread}; write it as {}",
                misread.example
            ))
        })?;
        return Ok(Some(date));
    }
    if let Some(date) = made_on()? {
        return Ok(Some(date));
    }
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    Ok(since
        .and_then(|since| i64::try_from(since.as_secs()).ok())
        .and_then(Date::from_unix_seconds))
}
