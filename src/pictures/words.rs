//! How much room words take, and how they are broken and shortened to fit.
//!
//! Nobody knows with which letters a reader's program will draw the words, so the widths are those of a common sans
//! with a tenth added.

use crate::document::visible;

/// How much wider than the table letters may turn out, in hundredths.
const SPARE: i64 = 110;
/// How much wider bold letters are, in hundredths.
const BOLD: i64 = 108;

/// How wide words are, in the unit of their size.
pub(super) fn width(text: &str, size: i32, bold: bool) -> i32 {
    let sum: i64 = text.chars().map(letter).sum();
    let weight = if bold { BOLD } else { 100 };
    let exact = sum * i64::from(size) * SPARE * weight;
    i32::try_from(exact / 10_000_000 + 1).unwrap_or(i32::MAX)
}

/// The width of a letter, in thousandths of the size.
fn letter(c: char) -> i64 {
    match c {
        'i' | 'j' | 'l' | '\'' | '’' | '‘' => 222,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | '|' | '/' | '\\' | 'I' | 'f' | 't' | '['
        | ']' => 280,
        '(' | ')' | '-' | 'r' | '"' | '“' | '”' | '`' | '*' | '{' | '}' => 365,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 500,
        'm' | 'M' => 840,
        'w' => 730,
        'W' | '@' | '…' | '—' => 1015,
        '%' => 890,
        'G' | 'O' | 'Q' => 780,
        'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 725,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | '&' | 'F' | 'T' | 'Z' => 670,
        c if c.is_ascii() => 590,
        c if c.is_lowercase() && (c as u32) < 0x0530 => 640,
        c if (c as u32) < 0x0530 => 840,
        c if (c as u32) < 0x2000 => 1000,
        '–' | '•' | '€' => 600,
        c if (c as u32) < 0x1_0000 => 1100,
        _ => 1450,
    }
}

/// The words on one line, with nothing in them that steers a program.
pub(super) fn tidy(text: &str) -> String {
    let one_line: Vec<&str> = text.split_whitespace().collect();
    visible(&one_line.join(" ")).into_owned()
}

/// The words, with their end replaced by three dots where they are too wide.
pub(super) fn shorten(text: &str, size: i32, bold: bool, room: i32) -> String {
    let text = tidy(text);
    if width(&text, size, bold) <= room {
        return text;
    }
    let dots = width("…", size, bold);
    let end = fitting(&text, size, bold, room - dots);
    let kept = text[..end].trim_end_matches([' ', ',', ';', ':', '(', '–', '-']);
    format!("{kept}…")
}

/// The words on so many lines at most, the last of them shortened where they do not fit.
pub(super) fn wrap(text: &str, size: i32, bold: bool, room: i32, most: usize) -> Vec<String> {
    let text = tidy(text);
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        if lines.len() + 1 >= most.max(1) {
            lines.push(shorten(rest, size, bold, room));
            break;
        }
        let end = broken(rest, size, bold, room);
        lines.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    lines
}

/// Where a line ends: at the last space that fits, or within a word that is too long for a line.
fn broken(text: &str, size: i32, bold: bool, room: i32) -> usize {
    let end = fitting(text, size, bold, room);
    if end == text.len() || text[end..].starts_with(' ') {
        return end;
    }
    match text[..end].rfind([' ', '-', '/']) {
        Some(at) if at > 0 => at + 1,
        _ => end.max(text.chars().next().map_or(0, char::len_utf8)),
    }
}

/// How many bytes from the start fit.
fn fitting(text: &str, size: i32, bold: bool, room: i32) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        if width(&text[..next], size, bold) > room {
            break;
        }
        end = next;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_break_between_words_and_end_in_dots() {
        let room = width("The quick brown", 80, false);
        assert_eq!(
            wrap("The quick brown fox jumps over", 80, false, room, 2),
            ["The quick brown", "fox jumps over"]
        );
        let short = wrap("The quick brown fox jumps over", 80, false, room, 1);
        assert_eq!(short.len(), 1);
        assert!(short[0].starts_with("The quick") && short[0].ends_with('…'));
    }

    #[test]
    fn bold_and_wide_letters_take_more_room() {
        assert!(width("Wide", 80, true) > width("Wide", 80, false));
        assert!(width("WWW", 80, false) > width("iii", 80, false));
        assert!(width("漢字", 80, false) > width("ab", 80, false));
    }

    proptest! {
        #[test]
        fn nothing_is_wider_than_its_room(text in "\\PC{0,220}", room in 150i32..4000, most in 1usize..5) {
            let lines = wrap(&text, 80, true, room, most);
            prop_assert!(lines.len() <= most);
            for line in lines {
                prop_assert!(width(&line, 80, true) <= room, "{line:?}");
            }
        }
    }
}
