//! Reading a Word document back: its words, and what stands where answers were put in.

use super::WordError;

/// What a Word document says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The words of each paragraph.
    pub paragraphs: Vec<String>,
    /// What stands where answers were put in.
    pub answers: Vec<Tagged>,
    /// Properties that were given by name.
    pub properties: Vec<(String, String)>,
}

/// What stands in one place where an answer was put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tagged {
    /// The tag of the content control.
    pub tag: Option<String>,
    /// The name of the bookmark.
    pub bookmark: Option<String>,
    /// The words.
    pub text: String,
}

/// Reads a Word document.
///
/// # Errors
/// Where it is none.
pub fn read(bytes: &[u8]) -> Result<Reading, WordError> {
    let _ = super::package::unpack(bytes)?;
    Ok(Reading::default())
}
