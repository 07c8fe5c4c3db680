//! The second language of a document: its words, and what became of them.

use super::model::{Inline, Inlines};
use std::collections::{BTreeMap, BTreeSet};

/// Which language stands first where both are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The language of the document, then the second.
    #[default]
    OwnFirst,
    /// The second language, then that of the document.
    SecondFirst,
}

/// The same words in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// In the language of the document.
    pub own: String,
    /// In the second language.
    pub second: String,
}

/// What is known of a second language. Words may hold `{1}`, `{2}` for what the document puts in, and `**strong**` words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translations {
    /// The language, such as `cy`.
    pub lang: String,
    /// Whether a translator has checked the words.
    pub checked: bool,
    /// The months, for dates such as `1 Ebrill 2027`; none where dates stay as they are.
    pub months: Vec<String>,
    /// The words of computed references: `clause`, `Schedule`, `paragraph`, `of`.
    pub references: BTreeMap<String, String>,
    /// The heading of the notice, where the document has no other notice at its head.
    pub notice_heading: Pair,
    /// What the notice at the head of the document says.
    pub notice: Pair,
    /// What the notice and the term on languages say while nobody has checked the words.
    pub unchecked: Pair,
    /// What the notice says once they are checked.
    pub checked_notice: Pair,
    /// Headings by the id of their division or clause. One counts only where its own words are those of the document.
    pub headings: BTreeMap<String, Pair>,
    /// Headings without an id and all other fixed words, by the words of the document.
    pub phrases: BTreeMap<String, String>,
}

impl Translations {
    /// The words for a heading: by its id where the words agree, else by its words.
    pub(super) fn heading(&self, id: Option<&str>, own: &str) -> Option<(String, &str)> {
        let named = id.and_then(|id| self.headings.get_key_value(id));
        match named {
            Some((id, pair)) if pair.own == own => Some((format!("headings.{id}"), &pair.second)),
            _ => self.phrase(own),
        }
    }

    /// The words for a phrase, with the name of the entry.
    pub(super) fn phrase(&self, own: &str) -> Option<(String, &str)> {
        let second = self.phrases.get(own)?;
        Some((format!("phrases.{own}"), second))
    }

    /// The names of all entries for headings and phrases: `headings.timeframe`, `phrases.Name`.
    pub fn entries(&self) -> BTreeSet<String> {
        let headings = self.headings.keys().map(|id| format!("headings.{id}"));
        let phrases = self.phrases.keys().map(|own| format!("phrases.{own}"));
        headings.chain(phrases).collect()
    }
}

/// Fixed words of the document that have no translation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untranslated {
    /// The id of the nearest division, clause or heading; empty where none has one.
    pub id: String,
    /// The words, with `{1}`, `{2}` for what the document puts in.
    pub words: String,
}

/// The second language of a document that has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bilingual {
    /// The language, such as `cy`.
    pub lang: String,
    /// Which language stands first.
    pub order: Order,
    /// Headings and fixed words that have no translation, in order of their ids.
    pub missing: BTreeSet<Untranslated>,
    /// The entries that the document uses, named as in [`Translations::entries`].
    pub used: BTreeSet<String>,
    /// The words that writers put around the document: "Contents".
    pub(super) around: BTreeMap<String, String>,
}

impl Bilingual {
    /// Words in both languages on one line, "Name / Enw", the one that prevails first.
    pub fn side_by_side(&self, own: Inlines, second: Inlines) -> Inlines {
        let second = vec![self.second(second)];
        let (mut first, last) = match self.order {
            Order::OwnFirst => (own, second),
            Order::SecondFirst => (second, own),
        };
        first.push(Inline::Text(" / ".to_owned()));
        first.extend(last);
        first
    }

    /// Words of the second language, marked as such.
    pub fn second(&self, inlines: Inlines) -> Inline {
        Inline::Foreign {
            lang: self.lang.clone(),
            inlines,
        }
    }

    /// Words that a writer puts around the document, in the second language.
    pub fn around(&self, own: &str) -> Option<&str> {
        self.around.get(own).map(String::as_str)
    }
}
