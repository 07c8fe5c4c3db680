//! The text of a file and the places in it.

use super::limits::LARGEST;
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

/// A file's text, ready to be read: without a byte-order mark, its lines ended by LF.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// What the file is called in messages.
    pub name: String,
    /// Its text. Other text is put in with [`Source::put`], which the places of findings rely on.
    pub text: String,
    /// Where each line but the first starts, once somebody has asked for a position.
    lines: OnceLock<Vec<usize>>,
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
    /// The file is larger than any agreement.
    #[error(
        "{name} is too large (more than {} MB, several times an agreement of 72 partners); look whether it is an answers file",
        LARGEST / (1024 * 1024)
    )]
    TooLarge {
        /// The file.
        name: String,
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
            lines: OnceLock::new(),
        }
    }

    /// Puts other text in place of what there is.
    pub fn put(&mut self, text: String) {
        self.text = text;
        self.lines = OnceLock::new();
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Where it cannot be read, is too large, or is not UTF-8.
    pub fn open(path: &Path) -> Result<Self, SourceError> {
        let name = path.display().to_string();
        match std::fs::File::open(path) {
            Ok(file) => Self::from_reader(name, file),
            Err(cause) => Err(SourceError::Unreadable { name, cause }),
        }
    }

    /// Reads to the end, or as far as a file may go: what has no end is refused too.
    ///
    /// # Errors
    /// Where it cannot be read, is too large, or is not UTF-8.
    pub fn from_reader(name: impl Into<String>, reader: impl Read) -> Result<Self, SourceError> {
        let name = name.into();
        let mut bytes = Vec::new();
        match reader.take(LARGEST as u64 + 1).read_to_end(&mut bytes) {
            Ok(_) => Self::from_bytes(name, bytes),
            Err(cause) => Err(SourceError::Unreadable { name, cause }),
        }
    }

    /// Takes the bytes of a file.
    ///
    /// # Errors
    /// Where they are too many, or not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, SourceError> {
        let name = name.into();
        let text = Self::decode(&name, bytes)?;
        Ok(Self::new(name, &text))
    }

    /// The text of a file as it is, with its own line ends.
    pub(super) fn decode(name: &str, bytes: Vec<u8>) -> Result<String, SourceError> {
        if bytes.len() > LARGEST {
            return Err(SourceError::TooLarge {
                name: name.to_owned(),
            });
        }
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
        let lines = self.lines.get_or_init(|| line_starts(&self.text));
        let line = lines.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).map_or(0, |last| lines[last]);
        Position {
            line: line + 1,
            column: 1 + self.text[start..at].chars().count(),
        }
    }
}

/// Where each line but the first starts.
fn line_starts(text: &str) -> Vec<usize> {
    text.match_indices('\n').map(|(at, _)| at + 1).collect()
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
    fn positions_are_those_of_the_text_put_in_last() {
        let mut source = Source::new("a", "x\ny");
        assert_eq!(source.position(2), Position { line: 2, column: 1 });
        source.put("x = 1\ny".to_owned());
        assert_eq!(source.position(2), Position { line: 1, column: 3 });
        assert_eq!(source.position(6), Position { line: 2, column: 1 });
    }

    #[test]
    fn what_is_too_large_or_has_no_end_is_refused() {
        let full = vec![b'#'; LARGEST];
        assert!(Source::from_bytes("a.toml", full).is_ok());
        let error = Source::from_reader("a.toml", std::io::repeat(b'#')).unwrap_err();
        assert!(error.to_string().contains("too large"), "{error}");
    }

    #[test]
    fn utf_16_is_named() {
        let error = Source::from_bytes("a.toml", vec![0xff, 0xfe, b'a', 0]).unwrap_err();
        assert!(error.to_string().contains("UTF-16"), "{error}");
    }
}
