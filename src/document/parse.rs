//! From rendered Markdown to the tree of divisions, clauses and blocks, not yet numbered.

use super::figures;
use super::inline::typed;
use super::marks::BLANKS;
use super::model::{
    Block, Cell, Clause, Definition, Division, DivisionKind, Document, Inline, Inlines, ListItem,
    Meta, Problem, ProblemKind, Table, Trace,
};
use nesting::shallow;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::HashMap;
use std::iter::Peekable;
use std::ops::Range;

mod nesting;
mod running;

pub(super) fn parse(markdown: &str, meta: Meta, problems: &mut Vec<Problem>) -> Document {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let mut too_deep = None;
    let events = shallow(
        Parser::new_ext(markdown, options).into_offset_iter(),
        &mut too_deep,
    );
    let mut reader = Reader {
        source: markdown,
        events: events.peekable(),
        problems,
        ids: HashMap::new(),
    };
    let mut document = Document {
        meta,
        ..Document::default()
    };
    reader.document(&mut document);
    drop(reader);
    if let Some(at) = too_deep {
        problems.push(Problem {
            line: line_of(markdown, at),
            message: "lists, notices or emphasis stand too deep in one another".to_owned(),
            hint: Some(format!("{} levels are the most", nesting::DEEPEST)),
            kind: ProblemKind::Structure,
            traces: Vec::new(),
        });
    }
    document
}

/// What the Markdown parser says, piece by piece, each with its place in the source.
trait Events<'a>: Iterator<Item = (Event<'a>, Range<usize>)> {}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Events<'a> for I {}

struct Reader<'a, 'p, E: Events<'a>> {
    source: &'a str,
    events: Peekable<E>,
    problems: &'p mut Vec<Problem>,
    ids: HashMap<String, usize>,
}

impl<'a, E: Events<'a>> Reader<'a, '_, E> {
    fn document(&mut self, document: &mut Document) {
        let mut in_clause = false;
        let mut titles = 0;
        while let Some((event, range)) = self.events.next() {
            if let Event::Start(Tag::Heading {
                level, id, classes, ..
            }) = event
            {
                let id = id.map(|id| id.to_string());
                if let Some(id) = &id {
                    self.claim(id, range.start);
                }
                if level == HeadingLevel::H1 {
                    titles += 1;
                    if titles == 2 {
                        let title = self.source[range.clone()].trim_end();
                        self.complain(
                            ProblemKind::Structure,
                            "the document has a second title",
                            "write `##`",
                            &[(range.start, title)],
                        );
                    }
                }
                let text = self.inlines();
                in_clause = self.heading(document, level, id, &classes, text, in_clause);
                continue;
            }
            if matches!(event, Event::Start(Tag::Paragraph)) {
                let id = self.id_at(range.start);
                self.without_number(id);
            }
            let blocks = self.block(event, range, 2);
            target(document, in_clause).extend(blocks);
        }
        if titles == 0 {
            self.complain(
                ProblemKind::Structure,
                "the document has no title",
                "start it with `# Title`",
                &[(0, "")],
            );
        }
    }

    /// Puts a heading into the document. Whether blocks that follow belong to a clause.
    fn heading(
        &mut self,
        document: &mut Document,
        level: HeadingLevel,
        id: Option<String>,
        classes: &[CowStr<'_>],
        text: Inlines,
        in_clause: bool,
    ) -> bool {
        match level {
            HeadingLevel::H1 => {
                document.title = text;
                false
            }
            HeadingLevel::H2 => {
                let kind = classes
                    .iter()
                    .find_map(|class| kind(class))
                    .unwrap_or_default();
                document.divisions.push(Division {
                    kind,
                    id,
                    heading: text,
                    ..Division::default()
                });
                false
            }
            HeadingLevel::H3 if within_terms(document) => {
                let clause = Clause {
                    id,
                    level: 1,
                    heading: Some(text),
                    ..Clause::default()
                };
                target(document, false).push(Block::Clause(clause));
                true
            }
            _ => {
                let signature = classes.iter().any(|class| &**class == "signature");
                let level = if level == HeadingLevel::H3 { 3 } else { 4 };
                let inside = in_clause && level == 4;
                target(document, inside).push(Block::Heading {
                    level,
                    id,
                    text,
                    signature,
                });
                inside
            }
        }
    }

    /// Reads one block whose first event is in hand.
    fn block(&mut self, event: Event<'a>, range: Range<usize>, level: u8) -> Vec<Block> {
        match event {
            Event::Start(Tag::Paragraph) => self.paragraph(range),
            Event::Start(Tag::List(first)) => self.list(first.is_some(), level),
            Event::Start(Tag::BlockQuote(_)) => {
                vec![Block::Notice(self.blocks_without_number(level))]
            }
            Event::Start(Tag::Table(_)) => vec![Block::Table(self.table(None))],
            Event::Start(Tag::DefinitionList) => vec![Block::Definitions(self.definitions())],
            Event::Start(Tag::Heading { .. }) => {
                let text = self.inlines();
                vec![Block::Heading {
                    level: 4,
                    id: None,
                    text,
                    signature: false,
                }]
            }
            Event::Start(Tag::HtmlBlock | Tag::CodeBlock(_)) => {
                vec![Block::Paragraph(self.inlines())]
            }
            Event::Start(_) => self.blocks_without_number(level),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                vec![Block::Paragraph(typed(vec![Inline::Text(
                    text.to_string(),
                )]))]
            }
            _ => Vec::new(),
        }
    }

    fn paragraph(&mut self, range: Range<usize>) -> Vec<Block> {
        let mut text = self.inlines();
        if let Some(figure) = figures::placeholder(&self.source[range.clone()]) {
            return vec![figure];
        }
        let is_caption = self.source[range.start..].starts_with("Table: ");
        if is_caption && let Some((Event::Start(Tag::Table(_)), _)) = self.events.peek() {
            self.events.next();
            if let Some(Inline::Text(first)) = text.first_mut() {
                first.drain(.."Table: ".len());
            }
            return vec![Block::Table(self.table(Some(text)))];
        }
        if matches!(&text[..], [Inline::Text(only)] if only.is_empty()) {
            return Vec::new();
        }
        vec![if is_blanks(&self.source[range]) {
            Block::Blanks(Vec::new())
        } else {
            Block::Paragraph(text)
        }]
    }

    fn list(&mut self, ordered: bool, level: u8) -> Vec<Block> {
        let mut clauses = Vec::new();
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    let inner = if ordered { level + 1 } else { level };
                    let (id, blocks) = self.blocks(inner);
                    if blocks.is_empty() {
                        continue;
                    }
                    if ordered {
                        clauses.push(Block::Clause(Clause {
                            id,
                            level,
                            blocks,
                            ..Clause::default()
                        }));
                    } else {
                        self.without_number(id);
                        items.push(ListItem { blocks });
                    }
                }
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        if ordered {
            clauses
        } else if items.is_empty() {
            Vec::new()
        } else {
            vec![Block::Bullets(items)]
        }
    }

    /// Reads blocks up to the end of what holds them, with the id that the first of them carries.
    fn blocks(&mut self, level: u8) -> (Option<String>, Vec<Block>) {
        let mut blocks = Vec::new();
        let mut id = None;
        let mut first = true;
        while let Some((event, range)) = self.events.peek() {
            match event {
                Event::End(_) => {
                    self.events.next();
                    break;
                }
                Event::Text(_)
                | Event::Code(_)
                | Event::InlineHtml(_)
                | Event::SoftBreak
                | Event::HardBreak
                | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. }) => {
                    let start = range.start;
                    let here = self.id_at(start);
                    if first {
                        id = here;
                    } else {
                        self.without_number(here);
                    }
                    let mut inlines = self.loose_inlines();
                    if first && let Some(id) = &id {
                        strip_id(&mut inlines, id);
                    }
                    if !inlines.is_empty() {
                        blocks.push(Block::Paragraph(inlines));
                    }
                }
                Event::Start(Tag::Paragraph) => {
                    let start = range.start;
                    let here = self.id_at(start);
                    if first {
                        id = here;
                    } else {
                        self.without_number(here);
                    }
                    if let Some((event, range)) = self.events.next() {
                        let mut read = self.block(event, range, level);
                        if first
                            && let (Some(id), Some(Block::Paragraph(inlines))) =
                                (&id, read.first_mut())
                        {
                            strip_id(inlines, id);
                        }
                        blocks.append(&mut read);
                    }
                }
                _ => {
                    if let Some((event, range)) = self.events.next() {
                        blocks.append(&mut self.block(event, range, level));
                    }
                }
            }
            first = false;
        }
        (id, blocks)
    }

    fn blocks_without_number(&mut self, level: u8) -> Vec<Block> {
        let (id, blocks) = self.blocks(level);
        self.without_number(id);
        blocks
    }

    /// Reports an id where a reference would have no number to print.
    fn without_number(&mut self, id: Option<String>) {
        if let Some(id) = id {
            let at = self.ids.get(&id).copied().unwrap_or_default();
            self.complain(
                ProblemKind::Structure,
                &format!("the id {id:?} stands on text without a number"),
                "put it on a heading or at the start of a point of a numbered list",
                &[(at, &format!("{{#{id}"))],
            );
        }
    }

    /// Reports what stands wrong at places of the source, each with what stands there.
    fn complain(&mut self, kind: ProblemKind, message: &str, hint: &str, at: &[(usize, &str)]) {
        let marked = at.iter().filter(|(_, mark)| !mark.is_empty());
        self.problems.push(Problem {
            line: at
                .first()
                .map_or(0, |(place, _)| line_of(self.source, *place)),
            message: message.to_owned(),
            hint: Some(hint.to_owned()),
            kind,
            traces: marked
                .filter_map(|(place, mark)| Trace::from(self.source, *place, mark))
                .collect(),
        });
    }

    /// The id that the source names at the start of a block: `{#id}`, not escaped.
    fn id_at(&mut self, start: usize) -> Option<String> {
        let inner = self.source[start..].strip_prefix("{#")?;
        if self.source[..start].ends_with('\\') {
            return None;
        }
        let (id, _) = inner.split_once('}')?;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if id.is_empty() || !id.chars().all(plain) {
            return None;
        }
        self.claim(id, start);
        Some(id.to_owned())
    }

    fn claim(&mut self, id: &str, at: usize) {
        let Some(first) = self.ids.insert(id.to_owned(), at) else {
            return;
        };
        let hint = format!("it is used first on line {}", line_of(self.source, first));
        let mark = format!("{{#{id}");
        self.complain(
            ProblemKind::Id,
            &format!("the id {id:?} is used twice"),
            &hint,
            &[(at, &mark), (first, &mark)],
        );
    }

    fn table(&mut self, caption: Option<Inlines>) -> Table {
        let mut table = Table {
            caption,
            ..Table::default()
        };
        let mut row: Vec<Cell> = Vec::new();
        let mut head = false;
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => head = true,
                Event::Start(Tag::TableCell) => row.push(self.inlines()),
                Event::End(TagEnd::TableHead) => {
                    table.header = std::mem::take(&mut row);
                    head = false;
                }
                Event::End(TagEnd::TableRow) if !head => table.rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        table
    }

    fn definitions(&mut self) -> Vec<Definition> {
        let mut entries: Vec<Definition> = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    let term = super::model::plain(&self.inlines());
                    entries.push(Definition {
                        term,
                        meaning: Vec::new(),
                    });
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let blocks = self.blocks_without_number(3);
                    if let Some(last) = entries.last_mut() {
                        last.meaning.extend(blocks);
                    }
                }
                Event::End(TagEnd::DefinitionList) => break,
                _ => {}
            }
        }
        entries
    }
}

/// The line, from 1, of a place in the source.
pub(super) fn line_of(source: &str, at: usize) -> usize {
    1 + source.as_bytes()[..at]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
}

fn strip_id(inlines: &mut Inlines, id: &str) {
    if let Some(Inline::Text(first)) = inlines.first_mut()
        && let Some(rest) = first.strip_prefix(&format!("{{#{id}}}"))
    {
        *first = rest.trim_start().to_owned();
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
}

fn is_blanks(source: &str) -> bool {
    let mut chars = source.trim().chars();
    chars.next() == Some(BLANKS) && chars.next().is_none()
}

fn kind(class: &str) -> Option<DivisionKind> {
    Some(match class {
        "notice" => DivisionKind::Notice,
        "key-information" => DivisionKind::KeyInformation,
        "parties" => DivisionKind::Parties,
        "recitals" => DivisionKind::Recitals,
        "definitions" => DivisionKind::Definitions,
        "terms" => DivisionKind::Terms,
        "part" => DivisionKind::Part,
        "signatures" => DivisionKind::Signatures,
        "schedule" => DivisionKind::Schedule,
        _ => return None,
    })
}

fn within_terms(document: &Document) -> bool {
    document
        .divisions
        .last()
        .is_some_and(|d| matches!(d.kind, DivisionKind::Terms | DivisionKind::Part))
}

/// Where the next block goes: the clause under way, or the division.
fn target(document: &mut Document, in_clause: bool) -> &mut Vec<Block> {
    if document.divisions.is_empty() {
        document.divisions.push(Division::default());
    }
    let last = document.divisions.len() - 1;
    let blocks = &mut document.divisions[last].blocks;
    let clause =
        in_clause && matches!(blocks.last(), Some(Block::Clause(clause)) if clause.level == 1);
    if !clause {
        return blocks;
    }
    let last = blocks.len() - 1;
    match &mut blocks[last] {
        Block::Clause(clause) => &mut clause.blocks,
        _ => unreachable!("the last block has just been seen to be a clause"),
    }
}
