//! The text of a file and the places in it.

use std::path::Path;

/// A file's text, ready to be read: without a byte-order mark, its lines ended by LF.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// What the file is called in messages.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// A place for a person: both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Why a file could not be taken as text.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The file could not be read at all.
    #[error("cannot read {name} ({cause})")]
    Unreadable {
        /// The file.
        name: String,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The file is not UTF-8 text.
    #[error("{name} is not UTF-8 text (line {line}{more}); save it again as UTF-8")]
    NotText {
        /// The file.
        name: String,
        /// The line of the first byte that does not belong.
        line: usize,
        /// What it looks like instead.
        more: &'static str,
    },
}

impl Source {
    /// Takes text that is in hand already.
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        Self {
            name: name.into(),
            text: normalise(text),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Where it cannot be read, or is not UTF-8.
    pub fn open(path: &Path) -> Result<Self, SourceError> {
        let name = path.display().to_string();
        match std::fs::read(path) {
            Ok(bytes) => Self::from_bytes(name, bytes),
            Err(cause) => Err(SourceError::Unreadable { name, cause }),
        }
    }

    /// Takes the bytes of a file.
    ///
    /// # Errors
    /// Where they are not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, SourceError> {
        let name = name.into();
        let text = Self::decode(&name, bytes)?;
        Ok(Self {
            text: normalise(&text),
            name,
        })
    }

    /// The text of a file as it is, with its own line ends.
    pub(super) fn decode(name: &str, bytes: Vec<u8>) -> Result<String, SourceError> {
        String::from_utf8(bytes).map_err(|error| {
            let bytes = error.as_bytes();
            let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
            let upto = error.utf8_error().valid_up_to();
            SourceError::NotText {
                name: name.to_owned(),
                line: 1 + bytes[..upto].iter().filter(|b| **b == b'\n').count(),
                more: if utf16 { ", it looks like UTF-16" } else { "" },
            }
        })
    }

    /// The line and column of a byte.
    pub fn position(&self, offset: usize) -> Position {
        let mut at = offset.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &self.text[..at];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: 1 + before.bytes().filter(|b| *b == b'\n').count(),
            column: 1 + before[start..].chars().count(),
        }
    }
}

fn normalise(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\r') {
        text.replace("\r\n", "\n")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_and_crlf_are_read() {
        assert_eq!(
            Source::new("a", "\u{feff}a = 1\r\nb = 2\r\n").text,
            "a = 1\nb = 2\n"
        );
    }

    #[test]
    fn positions_count_characters_from_one() {
        let source = Source::new("a", "x\nŷ = 1");
        assert_eq!(source.position(2), Position { line: 2, column: 1 });
        assert_eq!(source.position(5), Position { line: 2, column: 3 });
        assert_eq!(source.position(99), Position { line: 2, column: 6 });
    }

    #[test]
    fn utf_16_is_named() {
        let error = Source::from_bytes("a.toml", vec![0xff, 0xfe, b'a', 0]).unwrap_err();
        assert!(error.to_string().contains("UTF-16"), "{error}");
    }
}
