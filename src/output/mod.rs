//! Writers: one a format. A writer sees the document and nothing else.

mod html;
mod markdown;
#[cfg(test)]
mod samples;
mod text;

use crate::document::{Clause, Division, Document, plain};
use std::borrow::Cow;

/// A format that a document can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// CommonMark with tables.
    Markdown,
    /// One self-contained web page.
    Html,
    /// Plain text of 72 columns.
    Text,
}

impl Format {
    /// The format that a word of the command line, or the ending of a file, names.
    pub fn parse(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" => Some(Self::Html),
            "txt" | "text" => Some(Self::Text),
            _ => None,
        }
    }

    /// The ending of files of the format.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

/// Writes a document.
pub fn write(document: &Document, format: Format) -> String {
    match format {
        Format::Markdown => markdown::write(document),
        Format::Html => html::write(document),
        Format::Text => text::write(document),
    }
}

/// The heading of a division in plain words, with its number where it has one.
fn numbered_heading(division: &Division) -> String {
    let words = plain(&division.heading);
    match &division.number {
        Some(number) => format!("{}: {words}", number.label()),
        None => words,
    }
}

/// The number of a clause as it is printed before its text: a bare figure with a full stop.
fn label(clause: &Clause) -> Cow<'_, str> {
    let label = clause.number.label();
    if label.bytes().all(|b| b.is_ascii_digit()) {
        format!("{label}.").into()
    } else {
        label.into()
    }
}

/// The line about the state of the draft, below the title.
fn status_line(document: &Document) -> Option<String> {
    let meta = &document.meta;
    match (&meta.status, &meta.version) {
        (Some(status), Some(version)) => Some(format!("{status}, version {version}")),
        (Some(status), None) => Some(status.clone()),
        (None, version) => version.as_ref().map(|version| format!("Version {version}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_named_by_its_own_extension() {
        for format in [Format::Markdown, Format::Html, Format::Text] {
            assert_eq!(Format::parse(format.extension()), Some(format));
        }
        assert_eq!(Format::parse("docx"), None);
    }

    #[test]
    fn the_status_line_tells_what_is_known() {
        let line = |status: Option<&str>, version: Option<&str>| {
            let mut document = Document::default();
            document.meta.status = status.map(str::to_owned);
            document.meta.version = version.map(str::to_owned);
            status_line(&document)
        };
        assert_eq!(
            line(Some("Draft"), Some("0.2")).as_deref(),
            Some("Draft, version 0.2")
        );
        assert_eq!(line(None, Some("1")).as_deref(), Some("Version 1"));
        assert_eq!(line(Some("Draft"), None).as_deref(), Some("Draft"));
        assert_eq!(line(None, None), None);
    }
}
