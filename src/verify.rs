//! Telling whether a document still says what the answers say: identical, other only in its form, or other in
//! clauses that can be named.
//!
//! The document is drafted anew from the answers in the same format, both are read as lines of words, and the lines are
//! compared. So a document that went through another program is compared by what it says, not by its bytes.

mod reading;

use crate::compare::{Step, steps};
use crate::document::{Block, Document, plain};
use crate::output::{Format, Looks, WriteError, word, write};
use crate::provenance;

pub use reading::{Unreadable, read};

/// What became of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is the draft, byte for byte.
    Identical,
    /// It says what the draft says, in another form.
    FormattingOnly,
    /// It says something else.
    Different(Vec<Difference>),
    /// Its bytes are others than those of the draft. The words of its format, PDF, are not compared.
    OtherBytes,
}

/// A place at which a document says something else than the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The clause, schedule or heading; empty before the first.
    pub place: String,
    /// What the draft says, line by line; nothing where the document adds.
    pub draft: Vec<String>,
    /// What the document says; nothing where it leaves out.
    pub document: Vec<String>,
}

/// Compares a document with the draft of the answers as they are.
///
/// # Errors
/// Where the document cannot be read, or the draft cannot be written in its format.
pub fn verify(
    bytes: &[u8],
    format: Format,
    draft: &Document,
    looks: &Looks,
) -> Result<Verdict, VerifyError> {
    let fresh = write(draft, format, looks)?;
    if fresh == bytes {
        return Ok(Verdict::Identical);
    }
    if format == Format::Pdf {
        return Ok(Verdict::OtherBytes);
    }
    let (wanted, found) = (read(&fresh, format)?, read(bytes, format)?);
    let foot = draft.meta.foot.as_deref().map(even).unwrap_or_default();
    let is_foot = |line: &String| *line == foot || is_provenance(line);
    let clean = |lines: Vec<String>| -> Vec<String> {
        let lines = lines.iter().map(|line| even(line));
        lines
            .filter(|line| !line.is_empty() && !is_foot(line))
            .collect()
    };
    let (wanted, found) = (clean(wanted), clean(found));
    let places = places(draft, &wanted);
    let mut differences: Vec<Difference> = Vec::new();
    let mut at: usize = 0;
    let mut open = false;
    for step in steps(&wanted, &found) {
        let (line, added) = match step {
            Step::Same => {
                at += 1;
                open = false;
                continue;
            }
            Step::Gone(line) => (line, false),
            Step::New(line) => (line, true),
        };
        // What is put in stands behind the line before it.
        let line_of_draft = if added { at.saturating_sub(1) } else { at };
        let place = places.get(line_of_draft).cloned().unwrap_or_default();
        if !added {
            at += 1;
        }
        let goes_on = differences
            .last()
            .is_some_and(|last| open && (added || last.place == place));
        if !goes_on {
            differences.push(Difference {
                place,
                draft: Vec::new(),
                document: Vec::new(),
            });
            open = true;
        }
        if let Some(last) = differences.last_mut() {
            let lines = if added {
                &mut last.document
            } else {
                &mut last.draft
            };
            lines.push(line.to_owned());
        }
    }
    Ok(if differences.is_empty() {
        Verdict::FormattingOnly
    } else {
        Verdict::Different(differences)
    })
}

/// Why a document could not be compared.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The document cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The draft cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// The hash of the answers that a document says it was made from.
pub fn answers_of(bytes: &[u8], format: Format) -> Option<String> {
    match format {
        Format::Docx => {
            let properties = word::read(bytes).ok()?.properties;
            let named = |(name, _): &&(String, String)| name == provenance::ANSWERS;
            properties.iter().find(named).map(|(_, hash)| hash.clone())
        }
        _ => {
            // In a PDF the properties stand uncompressed, as the standards want it.
            let before = if format == Format::Pdf {
                format!("{}: ", provenance::ANSWERS)
            } else {
                "Answers ".to_owned()
            };
            let text = String::from_utf8_lossy(bytes);
            let (_, rest) = text.rsplit_once(&before)?;
            let hash: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
            (hash.len() >= 12).then_some(hash)
        }
    }
}

/// A line without what only spacing and typing change.
fn even(line: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.join(" ")
}

/// Whether a line is the small one at the foot, of whatever answers.
fn is_provenance(line: &str) -> bool {
    let words: Vec<&str> = line.split(' ').collect();
    matches!(words[..], ["Answers", answers, "templates", templates, "consortia", _]
    if [answers, templates].iter().all(|hash| {
        hash.trim_end_matches(',').bytes().all(|byte| byte.is_ascii_hexdigit())
    }))
}

/// The clause, schedule or heading at which each line of the draft stands.
fn places(draft: &Document, lines: &[String]) -> Vec<String> {
    let mut known: Vec<(String, String)> = Vec::new();
    for division in &draft.divisions {
        let heading = even(&plain(&division.heading));
        let place = match &division.number {
            Some(number) => number.reference(),
            None => format!("“{heading}”"),
        };
        known.push((heading, place));
        clauses(&division.blocks, &mut known);
    }
    let mut next = 0;
    let mut here = String::new();
    let mut places = Vec::with_capacity(lines.len());
    for line in lines {
        // The contents name every heading before the text does; a clause is where its own words are.
        let found = known[next.min(known.len())..]
            .iter()
            .take(40)
            .position(|(words, _)| !words.is_empty() && line.ends_with(words.as_str()));
        if let Some(found) = found {
            here.clone_from(&known[next + found].1);
            next += found + 1;
        }
        places.push(here.clone());
    }
    places
}

/// The words that a clause begins with, and its number.
fn clauses(blocks: &[Block], known: &mut Vec<(String, String)>) {
    for block in blocks {
        if let Block::Clause(clause) = block {
            let words = clause.heading.as_deref().or_else(|| {
                clause.blocks.iter().find_map(|block| match block {
                    Block::Paragraph(words) => Some(words.as_slice()),
                    _ => None,
                })
            });
            let words = even(&words.map(plain).unwrap_or_default());
            known.push((words, clause.number.reference()));
            clauses(&clause.blocks, known);
        }
    }
}

#[cfg(test)]
mod tests;
