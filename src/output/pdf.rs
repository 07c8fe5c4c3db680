//! A tagged PDF (PDF/UA-1), set by Typst.
//!
//! The document is handed to Typst as data, and a style walks it: nothing in an answer can become code. Only builds
//! with the feature `pdf` have it; the others say so.

#[cfg(feature = "pdf")]
mod data;
#[cfg(feature = "pdf")]
mod drawing;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod running;
#[cfg(feature = "pdf")]
mod table;
#[cfg(feature = "pdf")]
mod watermark;
#[cfg(feature = "pdf")]
mod world;

use crate::document::Document;
use crate::values::Date;

/// Whether this build can write PDF.
pub const AVAILABLE: bool = cfg!(feature = "pdf");

/// The name of the style among the templates.
pub const STYLE: &str = "pdf/style.typ";

/// The standards that a PDF keeps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standard {
    /// PDF/UA-1: it can be read by everybody.
    #[default]
    Ua1,
    /// PDF/A-2a and PDF/UA-1: it can also be kept for good. It carries a date.
    A2a,
}

/// A Typst style that sets the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// What it is called in errors: its file.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What a PDF looks like and says about itself.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// A style in place of the built-in one.
    pub style: Option<Style>,
    /// The standards that it keeps.
    pub standard: Standard,
    /// Facts about the document by name, which stand among the key words of its properties.
    pub facts: Vec<(String, String)>,
    /// A small line at the foot of each page, in place of what made the document.
    pub footer: Option<String>,
    /// The day that it bears in its properties.
    pub date: Option<Date>,
}

/// Why a PDF could not be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The program was built without PDF.
    #[error(
        "this build of the program cannot write PDF; draft to .docx or .html instead, or install it with `cargo install consortia --features pdf`"
    )]
    NotBuilt,
    /// The style says something that Typst does not understand.
    #[error("{place}: {message}")]
    Style {
        /// The file with line and column.
        place: String,
        /// What is wrong, with a hint where there is one.
        message: String,
    },
    /// A document to be kept for good needs a date.
    #[error("a PDF/A document carries the date on which it is made, and none is given")]
    NoDate,
    /// The document cannot be written by the standard.
    #[error("the PDF cannot be made ({0})")]
    Export(String),
}

/// Writes a document as PDF. The same document and look give the same bytes.
///
/// Typst needs more stack than the threads of a pool may have: call this from plain threads.
///
/// # Errors
/// Where the program is built without PDF, where a style of the user's own is at fault, and where a date is missing
/// that the standard asks for.
#[cfg(feature = "pdf")]
pub fn write(document: &Document, look: &Look) -> Result<Vec<u8>, PdfError> {
    if look.standard == Standard::A2a && look.date.is_none() {
        return Err(PdfError::NoDate);
    }
    world::set(&data::of(document, look), document, look)
}

/// Writes a document as PDF: this build cannot.
///
/// # Errors
/// Always.
#[cfg(not(feature = "pdf"))]
pub fn write(_document: &Document, _look: &Look) -> Result<Vec<u8>, PdfError> {
    Err(PdfError::NotBuilt)
}
