//! Many files in one table.

use super::Progress;
use consortia::check::printable;
use consortia::status::State;
use consortia::values::english::plural;

const COLUMNS: usize = 7;

/// One file of the summary.
pub(super) struct Line {
    name: String,
    counts: Result<[usize; COLUMNS], String>,
}

impl Line {
    /// The line of a file.
    pub(super) fn of(progress: &Progress) -> Self {
        let (errors, warnings, _) = progress.found;
        Self {
            name: progress.name.clone(),
            counts: Ok([
                progress.count(State::Answered),
                progress.count(State::Proposed),
                progress.count(State::Open),
                progress.count(State::ToBeAgreed),
                progress.count(State::InConflict),
                errors,
                warnings,
            ]),
        }
    }

    /// The line of a file that could not be read.
    pub(super) fn unread(name: String, why: String) -> Self {
        Self {
            name,
            counts: Err(why),
        }
    }
}

/// The table, with a line for all files together.
pub(super) fn text(lines: &[Line]) -> String {
    let mut out = format!(
        "{:>8}{:>9}{:>5}{:>9}{:>9}{:>7}{:>9}  File\n",
        "answered", "proposed", "open", "to agree", "conflict", "errors", "warnings"
    );
    let mut all = [0; COLUMNS];
    for line in lines {
        match &line.counts {
            Ok(counts) => {
                for (sum, count) in all.iter_mut().zip(counts) {
                    *sum += count;
                }
                out.push_str(&row(counts, &printable(&line.name)));
            }
            Err(why) => out.push_str(&format!("{}\n", printable(why))),
        }
    }
    let read = lines.iter().filter(|line| line.counts.is_ok()).count();
    let files = plural(read as i64, "file", "files");
    out.push_str(&row(&all, &format!("{files} together")));
    out
}

fn row(counts: &[usize; COLUMNS], name: &str) -> String {
    let [answered, proposed, open, agreed, conflict, errors, warnings] = counts;
    format!(
        "{answered:>8}{proposed:>9}{open:>5}{agreed:>9}{conflict:>9}{errors:>7}{warnings:>9}  {name}\n"
    )
}
