//! The short name by which a list entry is known in the file.

use super::ParseError;
use super::english::quoted;
use std::borrow::Borrow;
use unicode_normalization::UnicodeNormalization;

const LONGEST: usize = 64;

/// Small ASCII letters, digits and hyphens, starting with a letter; at most 64.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

impl Id {
    /// Takes a word that is an id already.
    ///
    /// # Errors
    /// Where it holds anything but small ASCII letters, digits and hyphens.
    pub fn parse(word: &str) -> Result<Self, ParseError> {
        let first = word.chars().next().is_some_and(|c| c.is_ascii_lowercase());
        let rest = word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if first && rest && word.len() <= LONGEST {
            return Ok(Self(word.to_owned()));
        }
        let message = format!(
            "{} is not an id: use small letters, digits and hyphens, starting with a letter",
            quoted(word)
        );
        Err(ParseError::new(message, "mind-cumbria"))
    }

    /// Makes an id from a name: accents folded, "and" for an ampersand, a leading "the" left out.
    pub fn from_name(name: &str) -> Self {
        let plain: String = name.nfkd().collect();
        let name = plain.trim().to_lowercase().replace('&', " and ");
        let name = name.strip_prefix("the ").unwrap_or(&name);
        let mut out = String::new();
        for c in name.chars() {
            if c.is_ascii_alphanumeric() {
                out.push(c);
            } else if !matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}')
                && !out.ends_with('-')
                && !out.is_empty()
            {
                out.push('-');
            }
        }
        if out.chars().next().is_none_or(|c| !c.is_ascii_lowercase()) {
            out.insert_str(0, "n-");
        }
        out.truncate(40);
        Self(out.trim_end_matches('-').to_owned())
    }

    /// The id itself, or with a number where it is taken.
    pub fn unique(base: &Self, taken: &[Self]) -> Self {
        if !taken.contains(base) {
            return base.clone();
        }
        let mut number = 2;
        loop {
            let candidate = Self(format!("{}-{number}", base.0));
            if !taken.contains(&candidate) {
                return candidate;
            }
            number += 1;
        }
    }

    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn names_become_ids() {
        for (name, id) in [
            ("Tŷ Hafan & Co's", "ty-hafan-and-cos"),
            ("The Hub", "hub"),
            ("42nd Street", "n-42nd-street"),
            ("É", "e"),
            ("𝒮olo", "solo"),
            ("", "n"),
        ] {
            assert_eq!(Id::from_name(name).as_str(), id);
            assert!(Id::parse(Id::from_name(name).as_str()).is_ok());
        }
    }

    #[test]
    fn a_taken_id_gets_a_number() {
        let hub = Id::from_name("hub");
        assert_eq!(
            Id::unique(&hub, std::slice::from_ref(&hub)).as_str(),
            "hub-2"
        );
    }

    #[test]
    fn capitals_are_refused() {
        assert!(Id::parse("Hub").is_err());
        assert!(Id::parse("").is_err());
    }
}
