//! Findings for people and for programs.

mod github;
mod human;
mod json;
mod markdown;
mod sarif;

pub use github::annotation;
pub use human::human;
pub use json::json;
pub use markdown::markdown;
pub use sarif::sarif;

use super::finding::{Finding, Place};
use crate::answers::{Position, Source};

/// Where something stands in a file: its first place, and the place after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spot {
    from: Position,
    to: Position,
}

/// Where a place is, if it is anywhere in the file.
fn spot(source: &Source, place: &Place) -> Option<Spot> {
    let span = place.span.as_ref()?;
    Some(Spot {
        from: source.position(span.start),
        to: source.position(span.end.max(span.start)),
    })
}

/// Where the first place of a finding is that is anywhere in the file.
fn first_spot(source: &Source, finding: &Finding) -> Option<Spot> {
    finding.places.iter().find_map(|place| spot(source, place))
}

/// Findings in one line each: `file:line:column: severity[code]: message`.
pub fn one_line(source: &Source, finding: &Finding) -> String {
    let at = first_spot(source, finding).map(|spot| spot.from);
    let at = at.map_or_else(String::new, |at| format!("{}:{}:", at.line, at.column));
    let (severity, code) = (finding.severity.word(), finding.code);
    printable(&format!(
        "{}:{at} {severity}[{code}]: {}",
        source.name, finding.message
    ))
}

/// The same for a text of several lines.
pub fn printable_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(printable).collect();
    lines.join("\n")
}

/// Takes out of a text what a terminal would obey: answers come from other organisations.
pub fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => ' ',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}
