//! Reads the words of a second language.

use crate::document::{Pair, Translations};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: String,
    checked: bool,
    months: Vec<String>,
    references: References,
    notice: Notice,
    headings: BTreeMap<String, Both>,
    phrases: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct References {
    clause: String,
    paragraph: String,
    of: String,
    schedule: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notice {
    heading: Both,
    extent: Both,
    unchecked: Both,
    checked: Both,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Both {
    english: String,
    welsh: String,
}

impl From<Both> for Pair {
    fn from(both: Both) -> Self {
        Self {
            own: both.english,
            second: both.welsh,
        }
    }
}

/// Why the words of a language cannot be read.
#[derive(Debug)]
pub(super) struct Misread {
    /// What is wrong, with an excerpt.
    pub report: String,
    /// What is wrong, alone.
    pub message: String,
    /// The bytes concerned, where they are known.
    pub span: Option<Range<usize>>,
}

/// Reads the text of a file such as `languages/cy.toml`.
///
/// # Errors
/// What is wrong with it, with its place.
pub(super) fn read(text: &str) -> Result<Translations, Misread> {
    let file: File = toml::from_str(text).map_err(|error: toml::de::Error| Misread {
        report: error.to_string(),
        message: error.message().lines().collect::<Vec<_>>().join("; "),
        span: error.span(),
    })?;
    if file.months.len() != 12 {
        let message = "months does not hold twelve names".to_owned();
        return Err(Misread {
            report: message.clone(),
            message,
            span: entries(text).get("months").cloned(),
        });
    }
    let headings = file.headings.into_iter();
    let words = file.references;
    let references = [
        ("clause", words.clause),
        ("paragraph", words.paragraph),
        ("of", words.of),
        ("schedule", words.schedule),
    ];
    Ok(Translations {
        lang: file.language,
        checked: file.checked,
        months: file.months,
        references: references
            .map(|(word, second)| (word.to_owned(), second))
            .into(),
        notice_heading: file.notice.heading.into(),
        notice: file.notice.extent.into(),
        unchecked: file.notice.unchecked.into(),
        checked_notice: file.notice.checked.into(),
        headings: headings.map(|(id, both)| (id, both.into())).collect(),
        phrases: file.phrases,
    })
}

/// Where each entry stands: `headings.timeframe`, `phrases.Name`, and the keys of the file itself.
pub(super) fn entries(text: &str) -> BTreeMap<String, Range<usize>> {
    let mut places = BTreeMap::new();
    let Ok(file) = DeTable::parse(text) else {
        return places;
    };
    for (key, value) in file.get_ref() {
        let name = key.get_ref();
        places.insert(name.to_string(), key.span());
        if let DeValue::Table(table) = value.get_ref() {
            let keys = table.keys();
            places.extend(keys.map(|own| (format!("{name}.{}", own.get_ref()), own.span())));
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::read;
    use unicode_normalization::is_nfc;

    const WELSH: &str = include_str!("../../templates/languages/cy.toml");

    #[test]
    fn the_welsh_is_marked_as_not_checked_and_its_letters_are_whole() {
        let welsh = read(WELSH).unwrap();
        assert_eq!((welsh.lang.as_str(), welsh.checked), ("cy", false));
        assert!(is_nfc(WELSH));
        assert!(WELSH.contains('ŵ') && WELSH.contains('ŷ'));
    }

    #[test]
    fn what_is_put_in_is_put_in_in_both_languages() {
        let numbers = |text: &str| {
            let found = text.split('{').skip(1).filter_map(|rest| {
                let (number, _) = rest.split_once('}')?;
                number.parse::<usize>().ok()
            });
            found.collect::<std::collections::BTreeSet<_>>()
        };
        for (own, second) in read(WELSH).unwrap().phrases {
            assert_eq!(numbers(&own), numbers(&second), "{own}: {second}");
            assert_eq!(second.matches("**").count() % 2, 0, "{second}");
        }
    }

    #[test]
    fn a_file_with_a_name_that_nothing_has_is_refused() {
        let wrong = WELSH.replacen("checked =", "chequed =", 1);
        assert!(read(&wrong).unwrap_err().message.contains("chequed"));
        let short = WELSH.replacen("\"Ionawr\",", "", 1);
        assert!(read(&short).unwrap_err().message.contains("twelve"));
    }
}
