//! The words of a document, place by place: a clause with a heading, or a division outside the clauses.

use consortia::document::{Block, Division, DivisionKind, Document, Inline};
use std::collections::BTreeMap;

/// A place: its id, and its heading in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub id: String,
    pub heading: String,
}

/// The words of each place. References are told by their target, so that a number that moves changes nothing.
pub type Words = BTreeMap<Place, String>;

/// The schedule of pictures, whose tables say nothing that another place does not say.
const PICTURES: &str = "schedule-pictures";

/// The places of a document. Left out are the key facts, the tables of the pictures, and the lists of gaps and findings
/// on the first page.
pub fn words(document: &Document) -> Words {
    let mut words = Words::new();
    let title = Place {
        id: "title".to_owned(),
        heading: "Title".to_owned(),
    };
    running(&document.title, words.entry(title).or_default());
    for division in &document.divisions {
        if division.kind != DivisionKind::KeyInformation {
            of_division(division, &mut words);
        }
    }
    words
}

fn of_division(division: &Division, words: &mut Words) {
    let own = place(division.id.as_deref(), &division.heading);
    for block in &division.blocks {
        match block {
            Block::Clause(clause) if clause.heading.is_some() => {
                let heading = clause.heading.as_deref().unwrap_or_default();
                let place = place(clause.id.as_deref(), heading);
                of_blocks(&clause.blocks, words.entry(place).or_default());
            }
            Block::Bullets(_) if division.kind == DivisionKind::Notice => {}
            Block::Table(_) if division.id.as_deref() == Some(PICTURES) => {}
            other => of_blocks(
                std::slice::from_ref(other),
                words.entry(own.clone()).or_default(),
            ),
        }
    }
}

fn place(id: Option<&str>, heading: &[Inline]) -> Place {
    let mut words = String::new();
    running(heading, &mut words);
    Place {
        id: id.unwrap_or(&words).to_owned(),
        heading: words,
    }
}

fn of_blocks(blocks: &[Block], into: &mut String) {
    for block in blocks {
        into.push('\n');
        match block {
            Block::Paragraph(inlines) => running(inlines, into),
            Block::Heading { text, .. } => running(text, into),
            Block::Clause(clause) => of_blocks(&clause.blocks, into),
            Block::Bullets(items) => items.iter().for_each(|item| of_blocks(&item.blocks, into)),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flatten());
                for cell in table.caption.iter().chain(cells) {
                    running(cell, into);
                    into.push('|');
                }
            }
            Block::Definitions(entries) => {
                for entry in entries {
                    into.push_str(&entry.term);
                    of_blocks(&entry.meaning, into);
                }
            }
            Block::Notice(blocks) => of_blocks(blocks, into),
            Block::Figure(_) | Block::Blanks(_) => {}
        }
    }
}

fn running(inlines: &[Inline], into: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => into.push_str(text),
            Inline::Reference { target, .. } => into.push_str(target),
            Inline::Gap { text, .. } => into.push_str(text),
            Inline::Break => into.push('\n'),
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Answer { inlines: inner, .. }
            | Inline::Link { inlines: inner, .. }
            | Inline::Foreign { inlines: inner, .. } => running(inner, into),
        }
    }
}

/// The places whose words differ, in the order of the first document and then of the second.
pub fn differing(one: &Words, other: &Words) -> Vec<Place> {
    let in_one = one
        .iter()
        .filter(|(place, words)| other.get(*place) != Some(*words));
    let new = other.iter().filter(|(place, _)| !one.contains_key(*place));
    in_one.chain(new).map(|(place, _)| place.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use consortia::document::{Meta, build};

    fn of(terms: &str) -> Words {
        let markdown = format!(
            "# T\n\n## About {{#about .notice}}\n\n- A finding about {}.\n\n## Key {{#key .key-information}}\n\n{} words.\n\n\
             ## Terms {{#terms .terms}}\n\n{terms}",
            terms.len(),
            terms.len()
        );
        words(&build(&markdown, Meta::default()).unwrap_or_else(|problems| panic!("{problems:#?}")))
    }

    fn ids(one: &str, other: &str) -> Vec<String> {
        let places = differing(&of(one), &of(other));
        places.into_iter().map(|place| place.id).collect()
    }

    const BASE: &str = "### A {#a}\n\n1. As [](#b) says.\n\n### B {#b}\n\n1. Yes.\n";

    #[test]
    fn the_clause_whose_words_change_is_the_place() {
        assert_eq!(ids(BASE, &BASE.replace("Yes", "No")), ["b"]);
        assert_eq!(ids(BASE, BASE), [""; 0]);
    }

    #[test]
    fn a_clause_that_only_gets_another_number_is_no_place() {
        let longer = format!("### New {{#new}}\n\n1. First.\n\n{BASE}");
        assert_eq!(ids(BASE, &longer), ["new"]);
    }
}
