//! Text as text: nothing in it is Markdown, and nothing in it steers a terminal.

use super::marks::{ANSWER, BREAK};
use std::borrow::Cow;

/// Writes a text so that Markdown reads back the same text and nothing else.
///
/// Every ASCII punctuation mark that Markdown may give a meaning is written with a backslash, the
/// backslash itself as `&#92;` (at the end of a table cell a doubled backslash would swallow the bar),
/// and a line break as [`BREAK`]. The marks around answers pass through.
pub fn escape_markdown(text: &str) -> Cow<'_, str> {
    let special = |b: u8| {
        b.is_ascii_punctuation() && !matches!(b, b',' | b'/' | b'%' | b'?' | b'"' | b';')
            || b == b'\n'
            || b == b'\r'
            || b == b'\t'
    };
    let Some(first) = text.bytes().position(special) else {
        return edges(text);
    };
    let mut out = String::with_capacity(text.len() + text.len() / 8 + 8);
    out.push_str(&text[..first]);
    let mut from = first;
    for (at, byte) in text.bytes().enumerate().skip(first) {
        if !special(byte) || inside_word(text, at, byte) {
            continue;
        }
        out.push_str(&text[from..at]);
        from = at + 1;
        match byte {
            b'\\' => out.push_str("&#92;"),
            b'\n' => out.push(BREAK),
            b'\r' => {}
            b'\t' => out.push(' '),
            _ => {
                out.push('\\');
                out.push(char::from(byte));
            }
        }
    }
    out.push_str(&text[from..]);
    match edges(&out) {
        Cow::Borrowed(_) => Cow::Owned(out),
        Cow::Owned(changed) => Cow::Owned(changed),
    }
}

/// Marks that mean nothing between letters or digits: a full stop, a hyphen, an apostrophe, an underscore in a key.
fn inside_word(text: &str, at: usize, byte: u8) -> bool {
    let bytes = text.as_bytes();
    let word = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(|b| b.is_ascii_alphabetic())
    };
    matches!(byte, b'.' | b'-' | b'\'' | b'_') && word(at.checked_sub(1)) && word(Some(at + 1))
}

/// Spaces at either end could be taken for layout; a text that starts with digits could start a list.
fn edges(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim_matches([' ', '\t']);
    if trimmed.len() == text.len() || text.starts_with(ANSWER) {
        Cow::Borrowed(text)
    } else if text.trim_matches([' ', '\t']).is_empty() {
        Cow::Borrowed("")
    } else {
        Cow::Borrowed(trimmed)
    }
}

/// Shows characters that cannot be seen but steer what displays them: control characters as their
/// pictures, and marks that turn the direction of writing as the replacement character.
pub fn visible(text: &str) -> Cow<'_, str> {
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
    fn control_characters_are_seen() {
        assert_eq!(
            visible("a\u{1b}[31m\u{202e}b\u{7f}"),
            "a\u{241b}[31m\u{fffd}b\u{2421}"
        );
        assert!(matches!(visible("plain\ntext"), Cow::Borrowed(_)));
    }
}
