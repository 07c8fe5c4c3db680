//! Writers: one a format. A writer sees the document and nothing else.

mod html;
mod markdown;
mod text;

use crate::document::Document;

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

/// The heading of a division, with its number where it has one.
fn numbered_heading(division: &crate::document::Division) -> String {
    let words = crate::document::plain(&division.heading);
    match &division.number {
        Some(number) => format!("{}: {words}", number.label()),
        None => words,
    }
}

/// The line about the state of the draft, below the title.
fn status_line(document: &Document) -> Option<String> {
    let meta = &document.meta;
    let parts: Vec<String> = [
        meta.status.clone(),
        meta.version
            .as_ref()
            .map(|version| format!("version {version}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
