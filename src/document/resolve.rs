//! References, and what depends on the whole document being there.

use super::model::{
    Block, Clause, Division, DivisionKind, Document, Inline, Inlines, Problem, plain,
};
use crate::nearest::nearest;
use crate::values::english::capitalise;
use std::collections::HashMap;

/// Leaves out headings with nothing under them.
pub(super) fn drop_empty(document: &mut Document) {
    for division in &mut document.divisions {
        division
            .blocks
            .retain(|block| !matches!(block, Block::Clause(clause) if clause.blocks.is_empty()));
    }
    document
        .divisions
        .retain(|division| !division.blocks.is_empty() || division.kind == DivisionKind::Terms);
}

/// What a reference to a place prints.
#[derive(Clone)]
struct Place {
    /// From elsewhere in the document.
    outside: String,
    /// From within the same schedule.
    inside: String,
    schedule: Option<usize>,
}

/// Works out what every reference prints, and reports those that lead nowhere.
pub(super) fn references(document: &mut Document, problems: &mut Vec<Problem>) {
    let mut places = HashMap::new();
    for division in &document.divisions {
        gather_division(division, &mut places);
    }
    for division in &mut document.divisions {
        let schedule = division
            .number
            .as_ref()
            .and_then(|number| number.schedule());
        let mut resolver = Resolver {
            places: &places,
            schedule,
            problems,
        };
        resolver.inlines(&mut division.heading);
        resolver.blocks(&mut division.blocks);
    }
}

fn gather_division(division: &Division, places: &mut HashMap<String, Place>) {
    if let Some(id) = &division.id {
        let words = match &division.number {
            Some(number) => number.reference(),
            None => format!("“{}”", plain(&division.heading)),
        };
        let schedule = division
            .number
            .as_ref()
            .and_then(|number| number.schedule());
        let inside = if schedule.is_some() {
            "this Schedule".to_owned()
        } else {
            words.clone()
        };
        places.insert(
            id.clone(),
            Place {
                outside: words,
                inside,
                schedule,
            },
        );
    }
    gather(&division.blocks, places);
}

fn gather(blocks: &[Block], places: &mut HashMap<String, Place>) {
    for block in blocks {
        match block {
            Block::Clause(Clause {
                id, number, blocks, ..
            }) => {
                if let Some(id) = id {
                    let place = Place {
                        outside: number.reference(),
                        inside: number.reference_from(number.schedule()),
                        schedule: number.schedule(),
                    };
                    places.insert(id.clone(), place);
                }
                gather(blocks, places);
            }
            Block::Heading {
                id: Some(id), text, ..
            } => {
                let words = format!("“{}”", plain(text));
                places.insert(
                    id.clone(),
                    Place {
                        outside: words.clone(),
                        inside: words,
                        schedule: None,
                    },
                );
            }
            Block::Notice(blocks) => gather(blocks, places),
            _ => {}
        }
    }
}

struct Resolver<'a> {
    places: &'a HashMap<String, Place>,
    schedule: Option<usize>,
    problems: &'a mut Vec<Problem>,
}

impl Resolver<'_> {
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines),
                Block::Heading { text, .. } => self.inlines(text),
                Block::Clause(clause) => {
                    if let Some(heading) = &mut clause.heading {
                        self.inlines(heading);
                    }
                    self.blocks(&mut clause.blocks);
                }
                Block::Bullets(items) => items
                    .iter_mut()
                    .for_each(|item| self.blocks(&mut item.blocks)),
                Block::Table(table) => {
                    let cells = table
                        .header
                        .iter_mut()
                        .chain(table.rows.iter_mut().flatten());
                    table
                        .caption
                        .iter_mut()
                        .chain(cells)
                        .for_each(|cell| self.inlines(cell));
                }
                Block::Definitions(entries) => entries
                    .iter_mut()
                    .for_each(|entry| self.blocks(&mut entry.meaning)),
                Block::Notice(blocks) => self.blocks(blocks),
                Block::Blanks(_) => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &mut Inlines) {
        let mut starts_sentence = true;
        for inline in inlines {
            if let Inline::Reference { target, text } = inline {
                self.reference(target, text);
                if starts_sentence {
                    *text = capitalise(text);
                }
            }
            starts_sentence = match inline {
                Inline::Text(text) => {
                    text.trim_end().ends_with(['.', '?', '!']) && text.ends_with(' ')
                }
                _ => false,
            };
            match inline {
                Inline::Strong(inner)
                | Inline::Emphasis(inner)
                | Inline::Answer { inlines: inner, .. }
                | Inline::Link { inlines: inner, .. } => self.inlines(inner),
                _ => {}
            }
        }
    }

    fn reference(&mut self, target: &str, text: &mut String) {
        let Some(place) = self.places.get(target) else {
            let near = nearest(target, self.places.keys().map(String::as_str));
            self.problems.push(Problem {
                line: 0,
                message: format!("a reference leads to {target:?}, which is not in this document"),
                hint: near.map(|near| format!("did you mean {near:?}?")),
            });
            return;
        };
        if text.is_empty() {
            let same = place.schedule.is_some() && place.schedule == self.schedule;
            text.push_str(if same { &place.inside } else { &place.outside });
        }
    }
}

/// Fills in the list of gaps where the document asks for it.
pub(super) fn blanks(document: &mut Document) {
    let has_list = |blocks: &[Block]| blocks.iter().any(|block| matches!(block, Block::Blanks(_)));
    if !document
        .divisions
        .iter()
        .any(|division| has_list(&division.blocks))
    {
        return;
    }
    let gaps = document.gaps();
    for division in &mut document.divisions {
        for block in &mut division.blocks {
            if let Block::Blanks(list) = block {
                list.clone_from(&gaps);
            }
        }
    }
}
