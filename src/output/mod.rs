//! Writers: one a format. A writer sees the document and nothing else.

mod html;
mod markdown;
pub mod pdf;
#[cfg(test)]
mod samples;
mod text;
pub mod word;

use crate::document::{Clause, Division, Document, Inline, Inlines, Meta};
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
    /// A Word document.
    Docx,
    /// A tagged PDF.
    Pdf,
}

impl Format {
    /// The format that a word of the command line, or the ending of a file, names.
    pub fn parse(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" => Some(Self::Html),
            "txt" | "text" => Some(Self::Text),
            "docx" | "word" => Some(Self::Docx),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }

    /// The ending of files of the format.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Text => "txt",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// Whether files of the format are not text, and so are nothing for a terminal.
    pub const fn binary(self) -> bool {
        matches!(self, Self::Docx | Self::Pdf)
    }
}

/// What documents look like, format by format.
#[derive(Clone, Debug, Default)]
pub struct Looks {
    /// In Word.
    pub word: word::Look,
    /// In PDF.
    pub pdf: pdf::Look,
}

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The Word document could not be made.
    #[error(transparent)]
    Word(#[from] word::WordError),
    /// The PDF could not be made.
    #[error(transparent)]
    Pdf(#[from] pdf::PdfError),
}

/// Writes a document.
///
/// # Errors
/// Where the format cannot carry it.
pub fn write(document: &Document, format: Format, looks: &Looks) -> Result<Vec<u8>, WriteError> {
    match format {
        Format::Docx => {
            let mut look = looks.word.clone();
            let meta = &document.meta;
            look.properties.extend(meta.properties.iter().cloned());
            look.footer = look.footer.or_else(|| meta.foot.clone());
            Ok(word::write(document, &look)?)
        }
        Format::Pdf => {
            let mut look = looks.pdf.clone();
            let meta = &document.meta;
            look.facts.extend(meta.properties.iter().cloned());
            look.footer = look.footer.or_else(|| meta.foot.clone());
            Ok(pdf::write(document, &look)?)
        }
        Format::Markdown | Format::Html | Format::Text => {
            Ok(write_text(document, format).into_bytes())
        }
    }
}

/// Writes a document as text: of a format that is not text, the same words as plain text.
pub fn write_text(document: &Document, format: Format) -> String {
    match format {
        Format::Markdown => markdown::write(document),
        Format::Html => html::write(document),
        Format::Text | Format::Docx | Format::Pdf => text::write(document),
    }
}

/// The heading of a division, with its number where it has one.
fn numbered_heading(division: &Division) -> Inlines {
    let mut words = Vec::new();
    if let Some(number) = &division.number {
        words.push(Inline::Text(format!("{}: ", number.label())));
    }
    words.extend(division.heading.iter().cloned());
    words
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
fn status_line(document: &Document) -> Option<Inlines> {
    let own = state(&document.meta, &|word| Some(word.to_owned()))?;
    let own = vec![Inline::Text(own)];
    let second = document.bilingual.as_ref().and_then(|bilingual| {
        let words = state(&document.meta, &|word| {
            bilingual.around(word).map(str::to_owned)
        })?;
        Some(bilingual.side_by_side(own.clone(), vec![Inline::Text(words)]))
    });
    Some(second.unwrap_or(own))
}

/// The state of the draft in one language; `None` where there is nothing to say, or no words to say it in.
fn state(meta: &Meta, word: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    match (&meta.status, &meta.version) {
        (Some(status), Some(version)) => {
            Some(format!("{}, {} {version}", word(status)?, word("version")?))
        }
        (Some(status), None) => word(status),
        (None, Some(version)) => Some(format!("{} {version}", word("Version")?)),
        (None, None) => None,
    }
}

/// Words that a writer puts around the document, in both languages where it has two.
fn words_around(document: &Document, own: &str) -> Inlines {
    let own_words = vec![Inline::Text(own.to_owned())];
    let bilingual = document.bilingual.as_ref();
    match bilingual.and_then(|both| Some((both, both.around(own)?))) {
        Some((both, second)) => both.side_by_side(own_words, vec![Inline::Text(second.to_owned())]),
        None => own_words,
    }
}

/// The words at the foot of a page, with `{1}` for its number and `{2}` for the number of pages.
fn page_words(document: &Document) -> Inlines {
    words_around(document, "Page {1} of {2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_the_first_heading_gets_none() {
        let document = samples::built("# Title\n\nBefore it.\n\n## After {#after}\n\nBehind it.\n");
        assert!(!write_text(&document, Format::Markdown).contains("## \n"));
        assert!(!write_text(&document, Format::Html).contains("></h2>"));
        let text = write_text(&document, Format::Text);
        assert_eq!(text.matches("=====").count(), 2, "{text}");
    }

    #[test]
    fn a_format_is_named_by_its_own_extension() {
        for format in [Format::Markdown, Format::Html, Format::Text, Format::Docx] {
            assert_eq!(Format::parse(format.extension()), Some(format));
        }
        assert_eq!(Format::parse("odt"), None);
    }

    #[test]
    fn the_status_line_tells_what_is_known() {
        let line = |status: Option<&str>, version: Option<&str>| {
            let mut document = Document::default();
            document.meta.status = status.map(str::to_owned);
            document.meta.version = version.map(str::to_owned);
            status_line(&document).map(|line| crate::document::plain(&line))
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
