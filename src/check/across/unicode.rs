//! Letters that are not what they seem.

use crate::answers::Agreement;
use crate::check::Report;
use crate::check::texts::texts;

pub(super) fn look_alike_letters(agreement: &Agreement, report: &mut Report<'_>) {
    for said in texts(agreement) {
        let (message, words) = if let Some(mark) = said.words.chars().find(|c| is_unseen(*c)) {
            let code = u32::from(mark);
            let message = format!("a text holds a mark that nobody sees (U+{code:04X})");
            (message, around(said.words, mark))
        } else if let Some((word, letter)) = mixed(said.words) {
            let code = u32::from(letter);
            let message =
                format!("“{word}” holds a letter that only looks like a Latin one (U+{code:04X})");
            (message, word)
        } else {
            continue;
        };
        said.find(report, message, "here")
            .on(words)
            .hint("type it again");
    }
}

/// The word in which a mark stands.
fn around(text: &str, mark: char) -> &str {
    let mut words = text.split_whitespace();
    words.find(|word| word.contains(mark)).unwrap_or(text)
}

/// Marks without width, and marks that turn the direction of writing. A soft hyphen, and the joiner within an emoji, are
/// not among them.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// The first word that mixes Latin letters with Greek or Cyrillic ones, and the letter that does not belong.
fn mixed(text: &str) -> Option<(&str, char)> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words
        .filter(|word| word.chars().any(is_latin))
        .find_map(|word| {
            let stranger = word.chars().find(|c| is_greek_or_cyrillic(*c))?;
            Some((word, stranger))
        })
}

const fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// The micro sign and the ohm sign are not letters of these alphabets.
const fn is_greek_or_cyrillic(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}')
}
