//! All that Typst gets to see: the style, the document as data, and the fonts. No file, no network, no clock.

use super::fonts::FONTS;
use super::{Look, PdfError, STYLE, Standard};
use crate::document::Document;
use serde_json::Value;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const BUILT_IN: &str = include_str!("../../../templates/pdf/style.typ");

/// What Typst knows by itself, made once.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The two files: the style, and the data that it reads as `/document.json`.
static FILES: LazyLock<(FileId, FileId)> =
    LazyLock::new(|| (file("style.typ"), file("document.json")));

/// The built-in style, parsed once.
static PARSED: LazyLock<Source> = LazyLock::new(|| Source::new(FILES.0, BUILT_IN.to_owned()));

/// Documents for which what Typst has worked out is kept. What documents have in common is the style and the fonts,
/// which are used by each; all else would only pile up.
const KEPT: usize = 2;

fn file(name: &str) -> FileId {
    // A plain name is always a path.
    let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("a plain name"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

struct Desk {
    style: Source,
    data: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        FILES.0
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == FILES.0 {
            Ok(self.style.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == FILES.1 {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Sets the pages, and writes them.
pub(super) fn set(data: &Value, document: &Document, look: &Look) -> Result<Vec<u8>, PdfError> {
    let style = match &look.style {
        Some(own) => Source::new(FILES.0, own.text.clone()),
        None => PARSED.clone(),
    };
    let desk = Desk {
        style,
        data: Bytes::from_string(data.to_string()),
    };
    let name = look.style.as_ref().map_or(STYLE, |own| own.name.as_str());
    let pages = typst::compile::<PagedDocument>(&desk).output;
    let written = pages
        .and_then(|pages| typst_pdf::pdf(&pages, &options(document, look)))
        .map_err(|errors| fault(&errors, &desk, name));
    comemo::evict(KEPT);
    written
}

fn options(document: &Document, look: &Look) -> PdfOptions {
    let standards: &[PdfStandard] = match look.standard {
        Standard::Ua1 => &[PdfStandard::Ua_1],
        Standard::A2a => &[PdfStandard::A_2a, PdfStandard::Ua_1],
    };
    let generator = &document.meta.generator;
    PdfOptions {
        creator: Smart::Custom((!generator.is_empty()).then(|| generator.clone())),
        standards: PdfStandards::new(standards).unwrap_or_default(),
        ..PdfOptions::default()
    }
}

/// The first error, with its place in the style.
fn fault(errors: &[SourceDiagnostic], desk: &Desk, name: &str) -> PdfError {
    let Some(first) = errors.first() else {
        return PdfError::Export("no cause is known".to_owned());
    };
    let mut message = first.message.to_string();
    if let Some(hint) = first.hints.first() {
        message.push_str(&format!("; {}", hint.v));
    }
    let at = desk
        .range(first.span)
        .and_then(|range| desk.style.lines().byte_to_line_column(range.start));
    match at {
        Some((line, column)) => PdfError::Style {
            place: format!("{name}:{}:{}", line + 1, column + 1),
            message,
        },
        None => PdfError::Export(message),
    }
}
