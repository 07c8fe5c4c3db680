//! Reads the words of a second language.

use crate::document::{Pair, Translations};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: String,
    checked: bool,
    months: Vec<String>,
    references: BTreeMap<String, String>,
    notice: Notice,
    headings: BTreeMap<String, Both>,
    phrases: BTreeMap<String, String>,
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

/// Reads the text of a file such as `languages/cy.toml`.
///
/// # Errors
/// What is wrong with it, with its place.
pub(super) fn read(text: &str) -> Result<Translations, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    if file.months.len() != 12 {
        return Err("months does not hold twelve names".to_owned());
    }
    let headings = file.headings.into_iter();
    Ok(Translations {
        lang: file.language,
        checked: file.checked,
        months: file.months,
        references: file.references,
        notice_heading: file.notice.heading.into(),
        notice: file.notice.extent.into(),
        unchecked: file.notice.unchecked.into(),
        checked_notice: file.notice.checked.into(),
        headings: headings.map(|(id, both)| (id, both.into())).collect(),
        phrases: file.phrases,
    })
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
        assert!(read(&wrong).unwrap_err().contains("chequed"));
        let short = WELSH.replacen("\"Ionawr\",", "", 1);
        assert!(read(&short).unwrap_err().contains("twelve"));
    }
}
