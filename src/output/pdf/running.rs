//! Running text as data.

use super::fonts::FONTS;
use crate::document::{Inline, plain, visible};
use crate::output::word::table::length;
use serde_json::{Value, json};
use std::collections::HashSet;

/// The places that references can lead to.
pub(super) type Places<'a> = HashSet<&'a str>;

/// Pieces of a word without a space that is longer than its line.
const PIECE: usize = 6;

/// Running text on its way to data.
pub(super) struct Running<'a> {
    /// Where references can lead.
    pub(super) places: &'a Places<'a>,
    /// How long a line is, in twentieths of a point.
    pub(super) room: u32,
}

impl Running<'_> {
    /// The text as a list: words as they are, all else with its kind.
    pub(super) fn text(&self, all: &[Inline]) -> Value {
        let mut out = Vec::new();
        self.push(all, &mut out);
        Value::Array(out)
    }

    fn push(&self, all: &[Inline], out: &mut Vec<Value>) {
        for inline in all {
            match inline {
                Inline::Text(text) => self.words(text, out),
                Inline::Strong(inner) => {
                    out.push(json!({ "kind": "strong", "words": self.text(inner) }));
                }
                Inline::Emphasis(inner) => {
                    out.push(json!({ "kind": "emphasis", "words": self.text(inner) }));
                }
                Inline::Answer { inlines, .. } => self.push(inlines, out),
                Inline::Gap { text, .. } => {
                    let mut words = Vec::new();
                    self.words(text, &mut words);
                    out.push(json!({ "kind": "gap", "words": words }));
                }
                Inline::Reference { target, text } if self.places.contains(target.as_str()) => {
                    out.push(json!({ "kind": "reference", "to": target, "words": [clean(text)] }));
                }
                Inline::Reference { text, .. } => self.words(text, out),
                Inline::Link { href, inlines } if leads_out(href) => {
                    let words = self.text(inlines);
                    out.push(json!({ "kind": "link", "to": href, "words": words }));
                }
                Inline::Link { inlines, .. } => self.push(inlines, out),
                Inline::Foreign { lang, inlines } => {
                    let words = self.text(inlines);
                    out.push(
                        json!({ "kind": "foreign", "lang": language(lang).0, "words": words }),
                    );
                }
                Inline::Break => out.push(json!({ "kind": "break" })),
            }
        }
    }

    /// Adds words. One that is longer than the line is divided where it may give way.
    fn words(&self, text: &str, out: &mut Vec<Value>) {
        let text = clean(text);
        let too_long = |word: &str| length(word, true) / 5 > self.room;
        if !text.split(' ').any(too_long) {
            out.push(text.into());
            return;
        }
        let mut run = String::new();
        for word in text.split_inclusive(' ') {
            if !too_long(word.trim_end()) {
                run.push_str(word);
                continue;
            }
            for (place, letter) in word.chars().enumerate() {
                run.push(letter);
                if !letter.is_alphanumeric() || place % PIECE == PIECE - 1 {
                    out.push(std::mem::take(&mut run).into());
                    out.push(json!({ "kind": "give" }));
                }
            }
        }
        out.push(run.into());
    }
}

/// Words that a font can print.
pub(super) fn clean(text: &str) -> String {
    FONTS.printable(&visible(text)).into_owned()
}

/// The words of a heading, with the languages of its parts, its gaps, and nothing that leads anywhere: the contents
/// and the bookmarks lead to the heading itself.
pub(super) fn without_links(heading: &[Inline]) -> Vec<Inline> {
    let only = heading.iter().map(|inline| match inline {
        Inline::Foreign { lang, inlines } => Inline::Foreign {
            lang: lang.clone(),
            inlines: without_links(inlines),
        },
        Inline::Gap { .. } => inline.clone(),
        Inline::Answer { key, inlines } => Inline::Answer {
            key: key.clone(),
            inlines: without_links(inlines),
        },
        other => Inline::Text(plain(std::slice::from_ref(other))),
    });
    only.collect()
}

/// A language and its country, as Typst takes them.
pub(super) fn language(lang: &str) -> (String, Option<String>) {
    let mut parts = lang.split('-');
    let well_formed = |part: &&str| part.bytes().all(|b| b.is_ascii_alphabetic());
    let own = parts.next().filter(|part| matches!(part.len(), 2 | 3));
    let country = parts.next().filter(|part| part.len() == 2);
    match own.filter(well_formed) {
        Some(own) => {
            let country = country
                .filter(well_formed)
                .map(str::to_ascii_uppercase)
                .or((own == "en").then(|| "GB".to_owned()));
            (own.to_ascii_lowercase(), country)
        }
        None => ("en".to_owned(), Some("GB".to_owned())),
    }
}

fn leads_out(href: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| href.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_longer_than_its_line_gives_way_and_loses_nothing() {
        let places = Places::new();
        let running = Running {
            places: &places,
            room: 1_000,
        };
        let word = "somebody.with.a.name@an-organisation.example.org";
        let pieces = running.text(&[Inline::Text(format!("To {word} only"))]);
        let pieces = pieces.as_array().unwrap();
        assert!(pieces.iter().any(|piece| piece["kind"] == "give"));
        let words: String = pieces.iter().filter_map(Value::as_str).collect();
        assert_eq!(words, format!("To {word} only"));
    }

    #[test]
    fn languages_are_as_typst_takes_them() {
        let gb = || Some("GB".to_owned());
        assert_eq!(language("en-GB"), ("en".to_owned(), gb()));
        assert_eq!(language("cy"), ("cy".to_owned(), None));
        assert_eq!(language("cy-gb"), ("cy".to_owned(), gb()));
        assert_eq!(language("not a language"), ("en".to_owned(), gb()));
    }
}
