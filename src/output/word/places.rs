//! The places that can be referred to, and the names of bookmarks.

use crate::document::{Block, Document, plain};
use std::collections::HashMap;

/// A place that can be referred to.
pub(super) struct Place {
    /// Its bookmark.
    pub(super) bookmark: String,
    /// What a field to it shows.
    pub(super) shows: Shows,
    /// The schedule that it stands in.
    pub(super) schedule: Option<usize>,
}

/// What a field that refers to a place shows.
pub(super) enum Shows {
    /// The whole number of a clause.
    Number(String),
    /// The number of a schedule, "Schedule 2".
    Schedule(String),
    /// The words of a heading.
    Heading(String),
}

/// Every place of a document by its id.
pub(super) struct Places<'a> {
    by_id: HashMap<&'a str, Place>,
}

impl<'a> Places<'a> {
    /// Gathers the places of a document.
    pub(super) fn of(document: &'a Document) -> Self {
        let mut places = Self {
            by_id: HashMap::new(),
        };
        for division in &document.divisions {
            let number = division.number.as_ref();
            if let Some(id) = &division.id {
                let shows = match number {
                    Some(number) => Shows::Schedule(number.label().to_owned()),
                    None => Shows::Heading(plain(&division.heading)),
                };
                places.add(id, shows, None);
            }
            places.gather(&division.blocks);
        }
        places
    }

    fn add(&mut self, id: &'a str, shows: Shows, schedule: Option<usize>) {
        let place = Place {
            bookmark: name("_Ref", id),
            shows,
            schedule,
        };
        self.by_id.insert(id, place);
    }

    fn gather(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Heading {
                    id: Some(id), text, ..
                } => self.add(id, Shows::Heading(plain(text)), None),
                Block::Clause(clause) => {
                    if let Some(id) = &clause.id {
                        let number = Shows::Number(clause.number.full().to_owned());
                        self.add(id, number, clause.number.schedule());
                    }
                    self.gather(&clause.blocks);
                }
                Block::Bullets(items) => items.iter().for_each(|item| self.gather(&item.blocks)),
                Block::Definitions(entries) => {
                    entries.iter().for_each(|entry| self.gather(&entry.meaning));
                }
                Block::Notice(inner) => self.gather(inner),
                _ => {}
            }
        }
    }

    /// The place of an id.
    pub(super) fn get(&self, id: &str) -> Option<&Place> {
        self.by_id.get(id)
    }
}

/// The bookmark of a schedule, by its number.
pub(super) fn schedule(number: usize) -> String {
    format!("_RefSchedule{number}")
}

/// The bookmark of a line of the contents, by its place among them.
pub(super) fn contents(index: usize) -> String {
    format!("_Toc{:09}", 100_000_000 + index)
}

/// The most characters that Word allows in the name of a bookmark.
const LONGEST_BOOKMARK: usize = 40;

/// The most characters that Word allows in a tag.
const LONGEST_TAG: usize = 64;

/// The name of a bookmark: letters, digits and underscores, readable at its start, told apart by its end.
/// It leaves room for a count.
pub(super) fn name(start: &str, key: &str) -> String {
    let readable = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let mut name = format!("{start}_");
    name.extend(
        key.chars()
            .map(readable)
            .take(LONGEST_BOOKMARK - 16 - name.len()),
    );
    format!("{name}_{:08x}", hash(key))
}

/// The bookmark of the first place at which an answer stands; the others have `_2`, `_3` and so on behind it.
pub fn bookmark(key: &str) -> String {
    name("a", key)
}

/// The tag of the content controls round an answer: its key, or the start of a long one and what tells it apart.
pub fn tag(key: &str) -> String {
    if key.chars().count() <= LONGEST_TAG {
        return key.to_owned();
    }
    let start: String = key.chars().take(LONGEST_TAG - 9).collect();
    format!("{start}~{:08x}", hash(key))
}

/// FNV-1a: the same on every machine and in every version.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_told_apart() {
        let long = "action_plan.milestones.".repeat(9);
        let other = format!("{long}x");
        for key in ["a", "a.b", "tŷ", &long, &other] {
            let name = bookmark(key);
            assert!(name.len() <= LONGEST_BOOKMARK - 5, "{name}");
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'));
            assert!(tag(key).chars().count() <= LONGEST_TAG);
        }
        assert_ne!(bookmark("a.b"), bookmark("a_b"));
        assert_ne!(tag(&long), tag(&other));
        assert_eq!(tag("timeframe.commencement"), "timeframe.commencement");
    }
}
