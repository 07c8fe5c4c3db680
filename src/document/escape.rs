//! Text as text: nothing in it is Markdown, and nothing in it steers a terminal.

use super::marks::BREAK;
use std::borrow::Cow;

/// Writes a text so that Markdown reads back the same text and nothing else.
///
/// Every ASCII punctuation mark that Markdown may give a meaning is written with a backslash, the
/// backslash itself as `&#92;` (at the end of a table cell a doubled backslash would swallow the bar),
/// and a line break as [`BREAK`]. The marks around answers pass through.
pub fn escape_markdown(text: &str) -> Cow<'_, str> {
    // Spaces at either end could be taken for layout, and wide ones keep strong words from starting.
    let text = text.trim_matches(|c: char| c.is_whitespace() && c != '\n' && c != '\r');
    let Some(first) = text.bytes().position(|byte| SPECIAL[usize::from(byte)]) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + text.len() / 8 + 8);
    let mut from = 0;
    for (at, byte) in text.as_bytes().iter().copied().enumerate().skip(first) {
        if !SPECIAL[usize::from(byte)] || inside_word(text, at, byte) {
            continue;
        }
        out.push_str(&text[from..at]);
        from = at + 1;
        match byte {
            b'\\' => out.push_str("&#92;"),
            b'\n' => out.push(BREAK),
            b'\r' if text.as_bytes().get(at + 1) == Some(&b'\n') => {}
            b'\r' => out.push(BREAK),
            b'\t' => out.push(' '),
            _ => {
                out.push('\\');
                out.push(char::from(byte));
            }
        }
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// The bytes that may mean something in Markdown.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0u8;
    while byte < 128 {
        let plain = matches!(byte, b',' | b'/' | b'%' | b'?' | b'"' | b';');
        let layout = matches!(byte, b'\n' | b'\r' | b'\t');
        table[byte as usize] = byte.is_ascii_punctuation() && !plain || layout;
        byte += 1;
    }
    table
};

/// Marks that mean nothing between letters: a full stop, a hyphen, an apostrophe, an underscore in a key. A hyphen means
/// nothing next to a digit either, and stands there in ids such as `group-4`.
fn inside_word(text: &str, at: usize, byte: u8) -> bool {
    let bytes = text.as_bytes();
    let word = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(|b| b.is_ascii_alphabetic() || byte == b'-' && b.is_ascii_digit())
    };
    matches!(byte, b'.' | b'-' | b'\'' | b'_') && word(at.checked_sub(1)) && word(Some(at + 1))
}

/// Shows characters that cannot be seen but steer what displays them: control characters as their
/// pictures, and marks that turn the direction of writing as the replacement character.
pub fn visible(text: &str) -> Cow<'_, str> {
    // Most text is plain: none of the characters below can stand where none of these bytes does.
    let suspect =
        |b: &u8| *b < b' ' && !matches!(b, b'\n' | b'\t') || matches!(b, 0x7f | 0xc2 | 0xe2);
    if !text.as_bytes().iter().any(suspect) {
        return Cow::Borrowed(text);
    }
    let steers = |c: char| {
        c.is_control() && c != '\n' && c != '\t'
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let show = |c: char| match c {
        '\u{7f}' => '\u{2421}',
        c if !steers(c) => c,
        c if c < ' ' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        _ => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(show).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_within_an_id_stays() {
        assert_eq!(escape_markdown("group-4"), "group-4");
        assert_eq!(escape_markdown("- 4"), r"\- 4");
    }

    #[test]
    fn control_characters_are_seen() {
        assert_eq!(
            visible("a\u{1b}[31m\u{202e}b\u{7f}"),
            "a\u{241b}[31m\u{fffd}b\u{2421}"
        );
        assert!(matches!(visible("plain\ntext"), Cow::Borrowed(_)));
    }
}
