//! What the proof-reader looks for.

pub mod crowds;
pub mod number_of_partners;
pub mod reading_age;
pub mod references;
pub mod register;
pub mod same_answer;
pub mod sentences;
pub mod slips;
pub mod terms;

use crate::pieces::{self, Piece};
use crate::trials::Trial;
use consortia::answers::Agreement;
use consortia::document::Document;
use consortia::template::DocumentKind;

/// Looks at a draft and returns what is wrong with it.
pub type Lint = fn(&Text<'_>) -> Vec<String>;

/// What a lint looks at.
pub struct Text<'a> {
    pub document: &'a Document,
    pub agreement: &'a Agreement,
    pub kind: DocumentKind,
    /// Whether it is the summary for a partner.
    pub is_summary: bool,
    pub pieces: Vec<Piece>,
}

impl<'a> From<&'a Trial> for Text<'a> {
    fn from(trial: &'a Trial) -> Self {
        Self {
            is_summary: trial.name.starts_with("summary "),
            ..Self::new(&trial.document, &trial.agreement, trial.kind)
        }
    }
}

impl<'a> Text<'a> {
    /// A draft taken apart.
    pub fn new(document: &'a Document, agreement: &'a Agreement, kind: DocumentKind) -> Self {
        Self {
            document,
            agreement,
            kind,
            is_summary: false,
            pieces: pieces::pieces(document, agreement),
        }
    }

    /// The words of the agreed text, and not of its first page.
    pub fn body(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(|piece| piece.is_body())
    }
}

/// Whether a text in small letters holds these words, as whole words.
pub fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        apart(before) && apart(after)
    })
}

/// What a lint says of a document written here, of an agreement with these partners.
#[cfg(test)]
pub fn complaints(lint: Lint, markdown: &str, partners: usize) -> Vec<String> {
    let agreement = crate::many::partners(partners);
    complaints_of(lint, markdown, &agreement)
}

/// What a lint says of a document written here.
#[cfg(test)]
pub fn complaints_of(lint: Lint, markdown: &str, agreement: &Agreement) -> Vec<String> {
    let document = consortia::document::build(markdown, consortia::document::Meta::default())
        .unwrap_or_else(|problems| panic!("{problems:#?}"));
    lint(&Text::new(
        &document,
        agreement,
        DocumentKind::of(agreement),
    ))
}
