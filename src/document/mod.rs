//! The document: divisions, clauses, tables, with numbers, references and defined terms worked out.
//!
//! It is built from the Markdown that templates render to, and knows nothing of answers or templates.
//! Numbers are computed once, here, so that every format carries the same ones.

mod escape;
mod figures;
mod inline;
pub mod marks;
mod model;
mod number;
mod parse;
mod picture;
mod resolve;
mod terms;
#[cfg(test)]
mod tests;
mod translate;
mod translations;

pub use escape::{escape_markdown, visible};
pub use figures::{Draw, Gallery};
pub use model::{
    Block, Cell, Clause, Definition, Division, DivisionKind, Document, GapAt, Inline, Inlines,
    ListItem, Meta, Numbered, Problem, ProblemKind, Table, TermsReport, Trace, plain,
    without_numbers,
};
pub use number::Number;
pub use picture::{Anchor, Picture, Point, Shade, Shape};
pub use translate::translate;
pub use translations::{Bilingual, Order, Pair, Translations, Untranslated};

/// Builds a document without pictures from rendered Markdown.
///
/// # Errors
/// Everything in the Markdown that does not hold together: an id used twice, a reference to nothing.
pub fn build(markdown: &str, meta: Meta) -> Result<Document, Vec<Problem>> {
    build_with(markdown, meta, &Gallery::default())
}

/// Builds the document from rendered Markdown, with the pictures that it names.
///
/// # Errors
/// As [`build`], and where a picture is named that the gallery does not know, or one is named twice.
pub fn build_with(
    markdown: &str,
    meta: Meta,
    gallery: &Gallery<'_>,
) -> Result<Document, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut document = parse::parse(markdown, meta, &mut problems);
    figures::draw(&mut document, gallery, markdown, &mut problems);
    // Once so that what is left out uses no term, and once for what held nothing but unused terms.
    resolve::drop_empty(&mut document);
    terms::prune(&mut document);
    resolve::drop_empty(&mut document);
    number::number(&mut document);
    resolve::references(&mut document, markdown, &mut problems);
    resolve::blanks(&mut document);
    if problems.is_empty() {
        Ok(document)
    } else {
        Err(problems)
    }
}
