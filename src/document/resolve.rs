//! References, and what depends on the whole document being there.

use super::marks::NUMBER;
use super::model::{
    Block, Clause, Division, DivisionKind, Document, Inline, Inlines, Problem, ProblemKind, Trace,
    plain,
};
use super::parse::line_of;
use crate::nearest::nearest;
use crate::values::english::capitalise;
use std::collections::HashMap;

/// Leaves out headings with nothing under them.
pub(super) fn drop_empty(document: &mut Document) {
    for division in &mut document.divisions {
        division.blocks.retain(
            |block| !matches!(block, Block::Clause(clause) if says_nothing(&clause.blocks)),
        );
    }
    document
        .divisions
        .retain(|division| division.kind == DivisionKind::Terms || !says_nothing(&division.blocks));
}

fn says_nothing(blocks: &[Block]) -> bool {
    blocks
        .iter()
        .all(|block| matches!(block, Block::Heading { .. }))
}

/// What a reference to a place prints.
#[derive(Clone)]
struct Place {
    /// From elsewhere in the document.
    outside: String,
    /// From within the same schedule.
    inside: String,
    /// Where only the number is wanted.
    number: String,
    schedule: Option<usize>,
}

/// Works out what every reference prints, and reports those that lead nowhere.
pub(super) fn references(document: &mut Document, markdown: &str, problems: &mut Vec<Problem>) {
    let mut places = HashMap::new();
    for division in &document.divisions {
        gather_division(division, &mut places);
    }
    let mut resolver = Resolver {
        places: &places,
        schedule: None,
        markdown,
        searched: HashMap::new(),
        problems,
    };
    resolver.inlines(&mut document.title);
    for division in &mut document.divisions {
        resolver.schedule = division
            .number
            .as_ref()
            .and_then(|number| number.schedule());
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
                number: match &division.number {
                    Some(number) => number.full().to_owned(),
                    None => words.clone(),
                },
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
                        number: number.full().to_owned(),
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
                        inside: words.clone(),
                        number: words,
                        schedule: None,
                    },
                );
            }
            Block::Notice(blocks) => gather(blocks, places),
            Block::Bullets(items) => items.iter().for_each(|item| gather(&item.blocks, places)),
            Block::Definitions(entries) => entries
                .iter()
                .for_each(|entry| gather(&entry.meaning, places)),
            _ => {}
        }
    }
}

struct Resolver<'a> {
    places: &'a HashMap<String, Place>,
    schedule: Option<usize>,
    markdown: &'a str,
    /// How far the Markdown has been searched for references to a place that is not there.
    searched: HashMap<String, usize>,
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
                Block::Figure(_) | Block::Blanks(_) => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &mut Inlines) {
        self.span(inlines, true);
    }

    fn span(&mut self, inlines: &mut Inlines, mut starts_sentence: bool) {
        for inline in inlines {
            if let Inline::Reference { target, text } = inline {
                self.reference(target, text);
                if starts_sentence {
                    *text = capitalise(text);
                }
            }
            match inline {
                Inline::Strong(inner)
                | Inline::Emphasis(inner)
                | Inline::Answer { inlines: inner, .. }
                | Inline::Link { inlines: inner, .. }
                | Inline::Foreign { inlines: inner, .. } => self.span(inner, starts_sentence),
                _ => {}
            }
            starts_sentence = match inline {
                Inline::Text(text) => {
                    text.trim_end().ends_with(['.', '?', '!']) && text.ends_with(' ')
                }
                _ => false,
            };
        }
    }

    fn reference(&mut self, target: &str, text: &mut String) {
        let Some(place) = self.places.get(target) else {
            let near = nearest(target, self.places.keys().map(String::as_str));
            let at = next_reference(self.markdown, target, &mut self.searched);
            let mark = format!("](#{target}");
            self.problems.push(Problem {
                line: at.map_or(0, |at| line_of(self.markdown, at)),
                kind: ProblemKind::Reference,
                traces: at
                    .and_then(|at| Trace::from(self.markdown, at, &mark))
                    .into_iter()
                    .collect(),
                message: format!("a reference leads to {target:?}, which is not in this document"),
                hint: near.map(|near| format!("did you mean {near:?}?")),
            });
            return;
        };
        if text.starts_with(NUMBER) {
            text.clone_from(&place.number);
        } else if text.is_empty() {
            let same = place.schedule.is_some() && place.schedule == self.schedule;
            text.push_str(if same { &place.inside } else { &place.outside });
        }
    }
}

/// Where the next reference to a place that is not there stands, if it is found.
fn next_reference(
    markdown: &str,
    target: &str,
    searched: &mut HashMap<String, usize>,
) -> Option<usize> {
    let from = searched.entry(target.to_owned()).or_default();
    let sought = format!("](#{target}");
    for (at, found) in markdown[*from..].match_indices(&sought) {
        let (start, after) = (*from + at, *from + at + found.len());
        if markdown[after..].starts_with([')', ' ', '\n']) {
            *from = after;
            return Some(start);
        }
    }
    None
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
