//! The places of a page that can be linked to. Each id is given out once.

use crate::document::{Block, Document};
use std::collections::HashSet;

/// The ids of a page.
#[derive(Default)]
pub(super) struct Anchors<'a> {
    /// Ids that templates gave, which the page carries.
    named: HashSet<&'a str>,
    /// Ids made for the page itself.
    made: HashSet<String>,
}

impl<'a> Anchors<'a> {
    /// Gathers the ids that a document gives to its divisions, headings and clauses.
    pub(super) fn of(document: &'a Document) -> Self {
        let mut anchors = Self::default();
        for division in &document.divisions {
            anchors.named.extend(division.id.as_deref());
            anchors.gather(&division.blocks);
        }
        anchors
    }

    fn gather(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Heading { id, .. } => self.named.extend(id.as_deref()),
                Block::Clause(clause) => {
                    self.named.extend(clause.id.as_deref());
                    self.gather(&clause.blocks);
                }
                Block::Bullets(items) => items.iter().for_each(|item| self.gather(&item.blocks)),
                Block::Definitions(entries) => {
                    entries.iter().for_each(|entry| self.gather(&entry.meaning))
                }
                Block::Notice(inner) => self.gather(inner),
                Block::Paragraph(_) | Block::Table(_) | Block::Figure(_) | Block::Blanks(_) => {}
            }
        }
    }

    /// Whether a reference can lead there.
    pub(super) fn has(&self, id: &str) -> bool {
        self.named.contains(id)
    }

    /// Makes an id that nothing else on the page has.
    pub(super) fn make(&mut self, wish: &str) -> String {
        let mut id = wish.to_owned();
        let mut count = 1;
        while self.named.contains(id.as_str()) || self.made.contains(&id) {
            count += 1;
            id = format!("{wish}-{count}");
        }
        self.made.insert(id.clone());
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Division;

    #[test]
    fn a_made_id_clashes_with_no_other() {
        let division = Division {
            id: Some("main".to_owned()),
            ..Division::default()
        };
        let document = Document {
            divisions: vec![division],
            ..Document::default()
        };
        let mut anchors = Anchors::of(&document);
        assert!(anchors.has("main") && !anchors.has("main-2"));
        assert_eq!(
            (anchors.make("main"), anchors.make("main")),
            ("main-2".to_owned(), "main-3".to_owned())
        );
    }
}
