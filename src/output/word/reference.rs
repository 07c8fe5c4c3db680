//! A document of the user's own that gives styles, page, header and footer.

use super::WordError;
use super::edges::Edges;

/// What is taken from a document of the user's own.
#[derive(Clone, Debug)]
pub struct Reference {
    styles: String,
}

impl Reference {
    /// Reads a Word document.
    ///
    /// # Errors
    /// Where it is none, or lacks its styles.
    pub fn read(bytes: &[u8]) -> Result<Self, WordError> {
        let _ = super::package::unpack(bytes)?;
        Err(WordError::Missing("styles.xml"))
    }

    pub(super) fn has_style(&self, _id: &str) -> bool {
        false
    }

    pub(super) fn styles_with(&self, _added: &[u8]) -> Vec<u8> {
        self.styles.clone().into_bytes()
    }

    pub(super) fn text_width(&self) -> u32 {
        9072
    }

    pub(super) fn edges(&self) -> Edges {
        Edges {
            relationships: Vec::new(),
            parts: Vec::new(),
            section: Box::new(|_| {}),
        }
    }
}
