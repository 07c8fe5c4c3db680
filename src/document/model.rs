//! What a document is made of.

use super::number::Number;
use super::picture::Picture;
use super::translations::Bilingual;

/// A run of text with what stands in it.
pub type Inlines = Vec<Inline>;

/// The contents of a table cell.
pub type Cell = Inlines;

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Strong words.
    Strong(Inlines),
    /// Stressed words.
    Emphasis(Inlines),
    /// Words that came from an answer.
    Answer {
        /// The path of the answer.
        key: String,
        /// The words, which may hold line breaks.
        inlines: Inlines,
    },
    /// A blank that must still be filled.
    Gap {
        /// The path of the answer that is missing.
        key: String,
        /// What is missing, in words.
        text: String,
    },
    /// A reference to another place of the document.
    Reference {
        /// The id of the place.
        target: String,
        /// What is printed: computed ("clause 4.2"), or the template's own words.
        text: String,
    },
    /// A link to elsewhere.
    Link {
        /// The address.
        href: String,
        /// The words.
        inlines: Inlines,
    },
    /// Words in another language than the document's own.
    Foreign {
        /// The language, such as `cy`.
        lang: String,
        /// The words.
        inlines: Inlines,
    },
    /// A line break.
    Break,
}

/// Facts about the document as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// The language, such as `en-GB`.
    pub lang: String,
    /// What kind of draft it is; `None` for a final text.
    pub status: Option<String>,
    /// The version that the partners gave it.
    pub version: Option<String>,
    /// What made it.
    pub generator: String,
    /// Names and values that the properties of a file hold besides.
    pub properties: Vec<(String, String)>,
    /// A small line at the foot; none for none.
    pub foot: Option<String>,
}

/// A document, numbered and with its references resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: Inlines,
    /// Facts about it.
    pub meta: Meta,
    /// Its divisions, in order.
    pub divisions: Vec<Division>,
    /// What became of the defined terms.
    pub terms: TermsReport,
    /// The second language of its headings and fixed parts, if it has one.
    pub bilingual: Option<Bilingual>,
}

/// What a division is, which decides how its parts are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DivisionKind {
    /// Not numbered.
    #[default]
    Plain,
    /// A notice to the reader of the draft.
    Notice,
    /// The key facts in a table.
    KeyInformation,
    /// The parties, numbered (1), (2).
    Parties,
    /// The background, numbered (A), (B).
    Recitals,
    /// The defined terms.
    Definitions,
    /// The agreed terms: its headings are clauses.
    Terms,
    /// A group of clauses.
    Part,
    /// Where the parties sign.
    Signatures,
    /// A schedule, numbered.
    Schedule,
}

/// A main division of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Division {
    /// Its kind.
    pub kind: DivisionKind,
    /// Its id, if it can be referred to.
    pub id: Option<String>,
    /// Its number: of schedules only.
    pub number: Option<Number>,
    /// Its heading.
    pub heading: Inlines,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A block of a division or of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Inlines),
    /// A heading without a number inside a division.
    Heading {
        /// 3 or 4.
        level: u8,
        /// Its id, if it can be referred to.
        id: Option<String>,
        /// Its words.
        text: Inlines,
        /// Whether it heads a signature block, which must not be split.
        signature: bool,
    },
    /// A numbered clause, sub-clause or paragraph of a schedule.
    Clause(Clause),
    /// A list with bullets.
    Bullets(Vec<ListItem>),
    /// A table.
    Table(Table),
    /// Defined terms.
    Definitions(Vec<Definition>),
    /// A notice.
    Notice(Vec<Block>),
    /// A picture.
    Figure(Picture),
    /// The list of all gaps, filled in when the document is built.
    Blanks(Vec<GapAt>),
}

/// One point of a list with bullets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListItem {
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A numbered piece of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// Its id, if it can be referred to.
    pub id: Option<String>,
    /// How deep it stands: 1 for a clause with a heading, 2 for 1.1 or a paragraph of a schedule, 3 for (a), 4 for (i), 5 for (A).
    pub level: u8,
    /// Its number.
    pub number: Number,
    /// Its heading: of level 1 only.
    pub heading: Option<Inlines>,
    /// What it says, sub-clauses included.
    pub blocks: Vec<Block>,
}

/// A table with a header row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: Option<Inlines>,
    /// The header row.
    pub header: Vec<Cell>,
    /// The other rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A defined term and its meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Definition {
    /// The term.
    pub term: String,
    /// What it means.
    pub meaning: Vec<Block>,
}

/// What became of the defined terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermsReport {
    /// The terms that are kept.
    pub kept: Vec<String>,
    /// The terms that nothing uses, left out.
    pub pruned: Vec<String>,
}

/// A gap, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapAt {
    /// The path of the answer that is missing.
    pub key: String,
    /// What is missing, in words.
    pub text: String,
    /// The place as it is referred to, "clause 4.2"; empty where it has no number.
    pub place: String,
}

/// Something in the rendered Markdown that does not hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line of the rendered Markdown, from 1; 0 where it is not known.
    pub line: usize,
    /// What is the matter.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
    /// What kind of thing it is.
    pub kind: ProblemKind,
    /// What stands at its places in the rendered Markdown, the main one first, for finding them in the templates.
    pub traces: Vec<Trace>,
}

/// The kinds of things that do not hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A reference leads to what is not there.
    Reference,
    /// An id is used twice.
    Id,
    /// The text is no document in another way.
    Structure,
}

/// A place in the rendered Markdown, told by what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The line before it.
    pub before: String,
    /// What stands at it: `{#id`, `](#id`.
    pub mark: String,
    /// The line after it.
    pub after: String,
}

impl Trace {
    /// The first place from a byte on where a mark stands.
    pub(super) fn from(markdown: &str, at: usize, mark: &str) -> Option<Self> {
        let found = at + Self::places(markdown.get(at..)?, mark).next()?;
        let after = &markdown[found + mark.len()..];
        Some(Self {
            before: Self::line_before(markdown, found).to_owned(),
            mark: mark.to_owned(),
            after: after.lines().next().unwrap_or_default().to_owned(),
        })
    }

    /// Wherever a mark stands.
    pub fn anywhere(mark: String) -> Self {
        Self {
            before: String::new(),
            mark,
            after: String::new(),
        }
    }

    /// How many letters agree on the line around a place of a text.
    pub fn agreement(&self, text: &str, at: usize) -> usize {
        let before = Self::line_before(text, at).chars().rev();
        let before = before.zip(self.before.chars().rev());
        let after = text[at + self.mark.len()..].chars();
        let after = after.zip(self.after.chars());
        before.take_while(|(a, b)| a == b).count() + after.take_while(|(a, b)| a == b).count()
    }

    /// The places of a mark in a text, but not those where a longer id begins in the same way.
    pub fn places<'t>(text: &'t str, mark: &'t str) -> impl Iterator<Item = usize> + 't {
        let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let all = text.match_indices(mark).map(|(at, _)| at);
        all.filter(move |at| !text[at + mark.len()..].starts_with(goes_on))
    }

    /// The part of a line that stands before a place.
    pub fn line_before(text: &str, at: usize) -> &str {
        text[..at].rsplit('\n').next().unwrap_or_default()
    }
}

impl Problem {
    /// The id that it is about.
    pub fn subject(&self) -> Option<&str> {
        let mark = &self.traces.first()?.mark;
        mark.strip_prefix("](#").or_else(|| mark.strip_prefix("{#"))
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        if self.line > 0 {
            write!(f, " (line {} of the rendered text)", self.line)?;
        }
        match &self.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

/// A numbered piece of the text, for comparing documents and for checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Its number as it is referred to.
    pub number: String,
    /// Its heading, in plain words.
    pub heading: Option<String>,
    /// Its own words, without those of its sub-clauses.
    pub text: String,
}

impl Document {
    /// Every gap, once, in order.
    pub fn gaps(&self) -> Vec<GapAt> {
        let mut gaps: Vec<GapAt> = Vec::new();
        for division in &self.divisions {
            let place = division
                .number
                .as_ref()
                .map(Number::reference)
                .unwrap_or_default();
            let mut add = |inlines: &Inlines, place: &str| collect(inlines, place, &mut gaps);
            add(&division.heading, &place);
            visit(&division.blocks, &place, &mut add);
        }
        gaps
    }

    /// Every numbered piece, in order.
    pub fn numbered(&self) -> Vec<Numbered> {
        fn walk(blocks: &[Block], into: &mut Vec<Numbered>) {
            for block in blocks {
                if let Block::Clause(clause) = block {
                    let mut text = String::new();
                    let own = clause
                        .blocks
                        .iter()
                        .filter(|b| !matches!(b, Block::Clause(_)));
                    let own: Vec<Block> = own.cloned().collect();
                    visit(&own, "", &mut |inlines, _| {
                        if !text.is_empty() {
                            text.push('\n');
                        }
                        text.push_str(&plain(inlines));
                    });
                    into.push(Numbered {
                        id: clause.id.clone(),
                        number: clause.number.reference(),
                        heading: clause.heading.as_deref().map(plain),
                        text,
                    });
                    walk(&clause.blocks, into);
                }
            }
        }
        let mut all = Vec::new();
        for division in &self.divisions {
            walk(&division.blocks, &mut all);
        }
        all
    }

    /// Whether it is so short that a list of its contents would take more room than it is worth: a few pages.
    pub fn is_short(&self) -> bool {
        const FEW: usize = 2000;
        self.plain_text().split_whitespace().nth(FEW).is_none()
    }

    /// All its words, a block a line, without numbers.
    pub fn plain_text(&self) -> String {
        let mut out = plain(&self.title);
        for division in &self.divisions {
            out.push('\n');
            out.push_str(&plain(&division.heading));
            visit(&division.blocks, "", &mut |inlines, _| {
                out.push('\n');
                out.push_str(&plain(inlines));
            });
        }
        out
    }
}

fn collect(inlines: &Inlines, place: &str, gaps: &mut Vec<GapAt>) {
    for inline in inlines {
        match inline {
            Inline::Gap { key, text } if !gaps.iter().any(|gap| gap.key == *key) => {
                gaps.push(GapAt {
                    key: key.clone(),
                    text: text.clone(),
                    place: place.to_owned(),
                });
            }
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Answer { inlines: inner, .. }
            | Inline::Link { inlines: inner, .. }
            | Inline::Foreign { inlines: inner, .. } => collect(inner, place, gaps),
            _ => {}
        }
    }
}

/// Walks every run of text in blocks, with the reference of the numbered piece that holds it.
pub(super) fn visit(blocks: &[Block], place: &str, see: &mut dyn FnMut(&Inlines, &str)) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => see(inlines, place),
            Block::Heading { text, .. } => see(text, place),
            Block::Clause(clause) => {
                let own = clause.number.reference();
                if let Some(heading) = &clause.heading {
                    see(heading, &own);
                }
                visit(&clause.blocks, &own, see);
            }
            Block::Bullets(items) => items
                .iter()
                .for_each(|item| visit(&item.blocks, place, see)),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flatten());
                table
                    .caption
                    .iter()
                    .chain(cells)
                    .for_each(|cell| see(cell, place));
            }
            Block::Definitions(entries) => {
                for entry in entries {
                    see(&vec![Inline::Text(entry.term.clone())], place);
                    visit(&entry.meaning, place, see);
                }
            }
            Block::Notice(blocks) => visit(blocks, place, see),
            Block::Figure(_) | Block::Blanks(_) => {}
        }
    }
}

/// The words of running text: a gap in brackets, a line break as a space.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, |_, text| text, &mut out);
    out
}

/// The words of running text with each reference as the id that it leads to: the same wherever the numbers stand.
pub fn without_numbers(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, |target, _| target, &mut out);
    out
}

/// `reference` chooses between the target and the printed words of a reference.
fn push_plain(
    inlines: &[Inline],
    reference: for<'a> fn(&'a str, &'a str) -> &'a str,
    out: &mut String,
) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Reference { target, text } => out.push_str(reference(target, text)),
            Inline::Gap { text, .. } => {
                out.push('[');
                out.push_str(text);
                out.push(']');
            }
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Answer { inlines: inner, .. }
            | Inline::Link { inlines: inner, .. }
            | Inline::Foreign { inlines: inner, .. } => push_plain(inner, reference, out),
            Inline::Break => out.push(' '),
        }
    }
}
