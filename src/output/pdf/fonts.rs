//! The letters: Source Sans 3 for text, and DejaVu Sans for what it lacks.

use std::borrow::Cow;
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../../templates/pdf/fonts/", $name))
    };
}

const FILES: [&[u8]; 5] = [
    font!("SourceSans3-Regular.ttf"),
    font!("SourceSans3-Bold.ttf"),
    font!("SourceSans3-Italic.ttf"),
    font!("SourceSans3-BoldItalic.ttf"),
    font!("DejaVuSans-Subset.ttf"),
];

/// The fonts of the program, read once.
pub(super) struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    pub(super) all: Vec<Font>,
}

pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&all)),
        all,
    }
});

impl Fonts {
    /// Whether the letter can be printed. Each weight and slope of the text font holds the same letters.
    fn has(&self, letter: char) -> bool {
        let text = self.all.first();
        let spare = self.all.last();
        [text, spare]
            .into_iter()
            .flatten()
            .any(|font| font.info().coverage.contains(u32::from(letter)))
    }

    /// The text with each letter that no font has written as its number: `[U+4E2D]`. A PDF/UA must not hold a letter
    /// without a shape, and nothing of an answer may vanish.
    pub(super) fn printable<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let plain = |c: char| (' '..='~').contains(&c) || self.has(c);
        if text.chars().all(plain) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len() + 8);
        for letter in text.chars() {
            match letter {
                '\n' | '\t' => out.push(' '),
                letter if plain(letter) => out.push(letter),
                letter => out.push_str(&format!("[U+{:04X}]", u32::from(letter))),
            }
        }
        Cow::Owned(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_these_islands_are_printed_as_they_are() {
        let words =
            "Ŵyn â’r tŷ – Siân, Gàidhlig, Ó Súilleabháin, “£1,234.56” €5 ½ • ☐ ✓ Łódź Ελλάς Київ";
        assert_eq!(FONTS.printable(words), words);
    }

    #[test]
    fn a_letter_that_no_font_has_is_told_by_its_number() {
        assert_eq!(FONTS.printable("a中b\u{1F600}\tc"), "a[U+4E2D]b[U+1F600] c");
    }

    #[test]
    fn every_face_of_the_text_font_holds_the_same_letters() {
        let [text @ .., _] = FONTS.all.as_slice() else {
            panic!("no fonts")
        };
        for face in text {
            assert_eq!(face.info().family, "Source Sans 3");
            assert_eq!(face.info().coverage, text[0].info().coverage);
        }
    }
}
