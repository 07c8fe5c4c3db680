//! A document taken apart into pieces of running text, each with its place and with what came from answers marked.

use consortia::answers::Agreement;
use consortia::document::{Block, Clause, Division, DivisionKind, Document, Inline, plain};
use consortia::values::english;

/// What stands for the words of an answer in [`Piece::own`].
pub const ANSWER: char = '□';

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The words of a numbered piece, or a paragraph.
    Body,
    /// A heading of a clause or a division, or a caption.
    Heading,
    /// A cell of a table.
    Cell,
    /// The meaning of a term.
    Meaning,
}

/// A run of text.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The number of what holds it, as it is referred to; empty where it has none.
    pub number: String,
    /// The id of the clause or division that holds it.
    pub id: String,
    /// The kind of division.
    pub division: DivisionKind,
    /// What it is.
    pub role: Role,
    /// How deep it stands, as in [`Clause::level`]; 0 outside numbered pieces.
    pub level: u8,
    /// Whether a list follows in the same numbered piece.
    pub leads: bool,
    /// Whether it is the last paragraph of its numbered piece.
    pub last: bool,
    /// Which list it is an item of: the number of what holds that list.
    pub list: String,
    /// All its words, with [`ANSWER`] in place of another language.
    pub full: String,
    /// Its words with [`ANSWER`] in place of answers and of the names of partners.
    pub own: String,
    /// The same in small letters.
    pub lower: String,
    /// Its references: the target, and the words printed.
    pub references: Vec<(String, String)>,
}

impl Piece {
    /// Whether it is a sentence or more of the agreed text.
    pub fn is_body(&self) -> bool {
        self.role == Role::Body && self.division != DivisionKind::Notice
    }
}

/// The pieces of a document. The names of partners, which no mark shows, come from the answers.
pub fn pieces(document: &Document, agreement: &Agreement) -> Vec<Piece> {
    let mut names: Vec<String> = Vec::new();
    for row in agreement.partner_rows() {
        for column in ["name", "short_name", "other_name"] {
            let name = row.get(column).text();
            names.extend(name.map(str::to_owned));
            names.extend(name.map(english::capitalise));
        }
    }
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let mut walk = Walk {
        names,
        pieces: Vec::new(),
    };
    for division in &document.divisions {
        walk.division(division);
    }
    walk.pieces
}

struct Walk {
    names: Vec<String>,
    pieces: Vec<Piece>,
}

/// What holds the blocks that are walked.
#[derive(Clone)]
struct Holder {
    id: String,
    division: DivisionKind,
    number: String,
    list: String,
    level: u8,
}

impl Walk {
    fn division(&mut self, division: &Division) {
        let holder = Holder {
            id: division
                .id
                .clone()
                .unwrap_or_else(|| plain(&division.heading)),
            division: division.kind,
            number: division
                .number
                .as_ref()
                .map_or(String::new(), |n| n.reference()),
            list: String::new(),
            level: 0,
        };
        self.add(&holder, Role::Heading, &division.heading);
        self.blocks(&holder, &division.blocks);
    }

    fn blocks(&mut self, holder: &Holder, blocks: &[Block]) {
        let last_paragraph = blocks
            .iter()
            .rposition(|block| matches!(block, Block::Paragraph(_)));
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph(inlines) => {
                    self.add(holder, Role::Body, inlines);
                    let follows = blocks.get(at + 1);
                    if let Some(piece) = self.pieces.last_mut() {
                        piece.last = Some(at) == last_paragraph;
                        piece.leads = matches!(
                            follows,
                            Some(Block::Clause(_) | Block::Bullets(_) | Block::Table(_))
                        );
                    }
                }
                Block::Heading { text, .. } => self.add(holder, Role::Heading, text),
                Block::Clause(clause) => self.clause(holder, clause),
                Block::Bullets(items) => {
                    for item in items {
                        self.blocks(holder, &item.blocks);
                    }
                }
                Block::Table(table) => {
                    if let Some(caption) = &table.caption {
                        self.add(holder, Role::Heading, caption);
                    }
                    for cell in table.header.iter().chain(table.rows.iter().flatten()) {
                        self.add(holder, Role::Cell, cell);
                    }
                }
                Block::Definitions(entries) => {
                    for entry in entries {
                        let first = self.pieces.len();
                        self.blocks(holder, &entry.meaning);
                        for piece in &mut self.pieces[first..] {
                            piece.role = Role::Meaning;
                        }
                    }
                }
                Block::Notice(blocks) => self.blocks(holder, blocks),
                Block::Figure(_) | Block::Blanks(_) => {}
            }
        }
    }

    fn clause(&mut self, holder: &Holder, clause: &Clause) {
        let mut inner = Holder {
            list: holder.number.clone(),
            number: clause.number.reference(),
            level: clause.level,
            ..holder.clone()
        };
        if let Some(heading) = &clause.heading {
            inner.id = clause.id.clone().unwrap_or_else(|| plain(heading));
            self.add(&inner, Role::Heading, heading);
        }
        self.blocks(&inner, &clause.blocks);
    }

    fn add(&mut self, holder: &Holder, role: Role, inlines: &[Inline]) {
        let mut own = String::new();
        let mut references = Vec::new();
        running(inlines, &mut own, &mut references);
        let mut full = String::new();
        for inline in inlines {
            match inline {
                Inline::Foreign { .. } => full.push(ANSWER),
                other => full.push_str(&plain(std::slice::from_ref(other))),
            }
        }
        for name in &self.names {
            own = own.replace(name.as_str(), &ANSWER.to_string());
        }
        self.pieces.push(Piece {
            number: holder.number.clone(),
            id: holder.id.clone(),
            division: holder.division,
            role,
            level: holder.level,
            leads: false,
            last: false,
            list: holder.list.clone(),
            full,
            lower: own.to_lowercase(),
            own,
            references,
        });
    }
}

fn running(inlines: &[Inline], own: &mut String, references: &mut Vec<(String, String)>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => own.push_str(text),
            Inline::Reference { target, text } => {
                references.push((target.clone(), text.clone()));
                own.push_str(text);
            }
            Inline::Answer { .. } | Inline::Gap { .. } | Inline::Foreign { .. } => own.push(ANSWER),
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Link { inlines: inner, .. } => {
                running(inner, own, references);
            }
            Inline::Break => own.push(' '),
        }
    }
}

/// The sentences of a text.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, stop) in text.match_indices(['.', '?', '!']) {
        let after = &text[at + stop.len()..];
        let rest = after.trim_start_matches(['”', '’', '"', ')']);
        let end = text.len() - rest.len();
        let next = rest.trim_start();
        let starts = next.starts_with(|c: char| c.is_uppercase() || c == ANSWER || c == '“');
        if rest.is_empty() || rest.len() > next.len() && starts {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    if !text[start..].trim().is_empty() {
        found.push(text[start..].trim());
    }
    found
}

/// The words of a text, without what stands around them.
pub fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '–' | '—' | '/'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != ANSWER))
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_their_stops_and_not_in_numbers() {
        let text = "It costs £1.50 a head. See clause 4.2. “Yes.” □ agrees";
        let expected = [
            "It costs £1.50 a head.",
            "See clause 4.2.",
            "“Yes.”",
            "□ agrees",
        ];
        assert_eq!(sentences(text), expected);
    }

    #[test]
    fn words_lose_what_stands_around_them() {
        assert_eq!(
            words("“Well,” (she) said – at 4.2."),
            ["Well", "she", "said", "at", "4.2"]
        );
    }
}
