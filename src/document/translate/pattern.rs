//! Running text as a pattern, "Signed for {1}", and patterns of the second language filled in again.

use super::super::model::{Inline, Inlines};
use super::super::translations::Translations;
use crate::values::Date;
use std::collections::BTreeMap;

/// The keys of what the program puts into words by itself, though it is marked as answers are.
const WORKED_OUT: &str = "general_terms.signing";

/// A part of running text: fixed words, or what is put in.
#[derive(Clone, Debug)]
pub(super) enum Token {
    Words(String),
    Put(Inline),
}

/// The parts of running text; strong and stressed words are taken out of their marks.
pub(super) fn tokens(inlines: &[Inline]) -> Vec<Token> {
    let mut out = Vec::new();
    gather(inlines, &mut out);
    out
}

fn gather(inlines: &[Inline], out: &mut Vec<Token>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => words(text, out),
            Inline::Strong(inner) | Inline::Emphasis(inner) => gather(inner, out),
            Inline::Break => words(" ", out),
            Inline::Answer { key, inlines } if key.starts_with(WORKED_OUT) => gather(inlines, out),
            other => out.push(Token::Put(other.clone())),
        }
    }
}

/// Adds fixed words. A date in them is put in, so that it can be written in the second language.
fn words(text: &str, out: &mut Vec<Token>) {
    match first_date(text) {
        Some((start, end)) => {
            push(&text[..start], out);
            out.push(Token::Put(Inline::Text(text[start..end].to_owned())));
            words(&text[end..], out);
        }
        None => push(text, out),
    }
}

fn push(text: &str, out: &mut Vec<Token>) {
    match out.last_mut() {
        _ if text.is_empty() => {}
        Some(Token::Words(last)) => last.push_str(text),
        _ => out.push(Token::Words(text.to_owned())),
    }
}

/// Where "18 January 2027" first stands in a text.
fn first_date(text: &str) -> Option<(usize, usize)> {
    let parts: Vec<(usize, &str)> = text
        .split(' ')
        .scan(0, |at, part| {
            let start = *at;
            *at += part.len() + 1;
            Some((start, part))
        })
        .collect();
    parts.windows(3).find_map(|three| {
        let day = three[0].1.trim_start_matches('(');
        let year = three[2].1.get(..4)?;
        let figures = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let rest = three[2].1[4..].starts_with(|c: char| c.is_alphanumeric());
        if !figures(day) || day.len() > 2 || !figures(year) || rest {
            return None;
        }
        let start = three[0].0 + three[0].1.len() - day.len();
        let end = three[2].0 + 4;
        Date::parse(&text[start..end]).ok()?;
        Some((start, end))
    })
}

/// The sentences of running text, each ending in a full stop but perhaps the last.
pub(super) fn sentences(tokens: &[Token]) -> Vec<Vec<Token>> {
    let mut all = Vec::new();
    let mut one = Vec::new();
    for token in tokens {
        let Token::Words(text) = token else {
            one.push(token.clone());
            continue;
        };
        let mut rest = text.as_str();
        while let Some(at) = rest.find(". ") {
            push(&rest[..=at], &mut one);
            all.push(std::mem::take(&mut one));
            rest = &rest[at + 2..];
        }
        push(rest, &mut one);
    }
    if !one.is_empty() {
        all.push(one);
    }
    all
}

/// The parts as a pattern, and what is put in.
pub(super) fn pattern(tokens: &[Token]) -> (String, Vec<Inline>) {
    let mut out = String::new();
    let mut put = Vec::new();
    for token in tokens {
        match token {
            Token::Words(text) => out.push_str(text),
            Token::Put(inline) => {
                put.push(inline.clone());
                out.push_str(&format!("{{{}}}", put.len()));
            }
        }
    }
    (out.trim().to_owned(), put)
}

/// The parts with whole numbers put in too: "the 72 organisations" reads "the {1} organisations".
pub(super) fn with_numbers(tokens: &[Token]) -> Vec<Token> {
    let mut out = Vec::new();
    for token in tokens {
        let Token::Words(text) = token else {
            out.push(token.clone());
            continue;
        };
        for word in text.split_inclusive(' ') {
            let figures = word.trim_end();
            if !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit()) {
                out.push(Token::Put(Inline::Text(figures.to_owned())));
                push(&word[figures.len()..], &mut out);
            } else {
                push(word, &mut out);
            }
        }
    }
    out
}

/// Whether a pattern says anything besides what is put in.
pub(super) fn says_something(pattern: &str) -> bool {
    pattern.chars().any(char::is_alphabetic)
}

/// What the second language needs to know to print what is put in.
pub(super) struct Filling<'a> {
    pub(super) translations: &'a Translations,
    /// The names of partners in the second language, by the key of their name.
    pub(super) names: &'a BTreeMap<String, Inline>,
}

impl Filling<'_> {
    /// Fills a pattern of the second language.
    pub(super) fn fill(&self, pattern: &str, put: &[Inline]) -> Inlines {
        let mut out = Vec::new();
        for (place, piece) in pattern.split("**").enumerate() {
            let inner = self.plain(piece, put);
            if place % 2 == 1 {
                out.push(Inline::Strong(inner));
            } else {
                out.extend(inner);
            }
        }
        out
    }

    fn plain(&self, pattern: &str, put: &[Inline]) -> Inlines {
        let mut out = Vec::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            let found = after.split_once('}').and_then(|(number, tail)| {
                let place = number.parse::<usize>().ok()?.checked_sub(1)?;
                Some((put.get(place)?, tail))
            });
            let Some((inline, tail)) = found else {
                break;
            };
            if !before.is_empty() {
                out.push(Inline::Text(before.to_owned()));
            }
            out.push(self.put_in(inline));
            rest = tail;
        }
        if !rest.is_empty() {
            out.push(Inline::Text(rest.to_owned()));
        }
        out
    }

    /// What is put in, with the partner's own name, the date or the reference in the second language.
    fn put_in(&self, inline: &Inline) -> Inline {
        match inline {
            Inline::Answer { key, inlines } => match self.names.get(key) {
                Some(name) => name.clone(),
                None => Inline::Answer {
                    key: key.clone(),
                    inlines: inlines.iter().map(|one| self.put_in(one)).collect(),
                },
            },
            Inline::Text(text) => Inline::Text(self.date(text).unwrap_or_else(|| text.clone())),
            Inline::Reference { target, text } => Inline::Reference {
                target: target.clone(),
                text: self.reference(text),
            },
            other => other.clone(),
        }
    }

    /// A date in the second language, where the text is one.
    fn date(&self, text: &str) -> Option<String> {
        if first_date(text) != Some((0, text.len())) {
            return None;
        }
        let date = Date::parse(text).ok()?;
        let month = usize::try_from(date.month()).ok()?.checked_sub(1)?;
        let name = self.translations.months.get(month)?;
        Some(format!("{} {name} {}", date.day(), date.year()))
    }

    fn reference(&self, text: &str) -> String {
        if !text.ends_with(|c: char| c.is_ascii_digit() || c == ')') {
            return text.to_owned();
        }
        let words = text.split(' ').map(|word| {
            let known = &self.translations.references;
            let found = known.get(word).or_else(|| known.get(&word.to_lowercase()));
            found.map_or(word, String::as_str)
        });
        words.collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn patterns(text: &str) -> Vec<String> {
        let tokens = tokens(&[Inline::Text(text.to_owned())]);
        let sentences = sentences(&tokens);
        sentences.iter().map(|one| pattern(one).0).collect()
    }

    #[test]
    fn a_text_is_split_into_sentences_and_dates_are_put_in() {
        assert_eq!(
            patterns("It was made on 3 May 2027. Nothing binds (1 April 2027)."),
            ["It was made on {1}.", "Nothing binds ({1})."]
        );
    }

    #[test]
    fn what_only_looks_like_a_date_stays() {
        for text in ["31 February 2027", "3 May 20271", "103 May 2027", "3 May"] {
            assert_eq!(patterns(text), [text]);
        }
    }

    #[test]
    fn whole_numbers_can_be_put_in() {
        let tokens = tokens(&[Inline::Text(
            "The 72 bodies (7 of them) give £5 or 9".into(),
        )]);
        assert_eq!(
            pattern(&with_numbers(&tokens)).0,
            "The {1} bodies (7 of them) give £5 or {2}"
        );
    }

    #[test]
    fn dates_and_references_take_the_words_of_the_second_language() {
        let mut translations = Translations {
            months: vec!["Ionawr".to_owned()],
            ..Translations::default()
        };
        for (own, second) in [("clause", "cymal"), ("paragraph", "paragraff"), ("of", "o")] {
            translations
                .references
                .insert(own.to_owned(), second.to_owned());
        }
        let names = BTreeMap::new();
        let filling = Filling {
            translations: &translations,
            names: &names,
        };
        let reference = |text: &str| Inline::Reference {
            target: "there".to_owned(),
            text: text.to_owned(),
        };
        let (date, clause, quoted) = (
            Inline::Text("18 January 2027".to_owned()),
            reference("clause 4.2(a)"),
            reference("\"The end of clause\""),
        );
        let filled = filling.fill("ar {1}, **{2}**, {3} {4}", &[date, clause, quoted]);
        assert_eq!(
            super::super::super::plain(&filled),
            "ar 18 Ionawr 2027, cymal 4.2(a), \"The end of clause\" {4}"
        );
        assert!(matches!(filled[3], Inline::Strong(_)));
    }
}
