//! The document as data: all that a style needs, with every number and reference as the document has it.

use super::running::{Places, Running, clean, language, without_links};
use super::{Look, Standard, drawing, table, watermark};
use crate::document::{
    Block, Clause, Definition, Division, DivisionKind, Document, GapAt, Inline, Inlines, plain,
};
use crate::output::{label, numbered_heading, page_words, status_line, words_around};
use serde_json::{Value, json};

/// How wide the text is, in twentieths of a point: that of A4 with margins of 2.5 cm.
const WIDTH: u32 = 9_072;

/// How far a step of numbering moves the text to the right, in twentieths of a point: 1.15 cm.
const STEP: u32 = 652;

/// Headings that a document has before its contents are worth a list.
const WORTH_A_LIST: usize = 6;

/// The longest title that stands whole in the header of each page.
const LONGEST_HEADER: usize = 90;

/// The document as the style reads it.
pub(super) fn of(document: &Document, look: &Look) -> Value {
    let places = places(document);
    let mut writer = Writer {
        places: &places,
        above: 1,
        listed: 0,
    };
    // What the reader must know of a draft comes before all else, contents included.
    let is_notice = |division: &&Division| division.kind == DivisionKind::Notice;
    let notices = document.divisions.iter().take_while(is_notice).count();
    let (front, rest) = document.divisions.split_at(notices);
    let front: Vec<Value> = front
        .iter()
        .map(|one| writer.division(one, false))
        .collect();
    let rest: Vec<Value> = rest.iter().map(|one| writer.division(one, true)).collect();
    let listed = writer.listed;
    let whole = writer.at(0);
    let meta = &document.meta;
    let (lang, country) = language(&meta.lang);
    let title = title(document);
    let status = status_line(document);
    let footer = look
        .footer
        .clone()
        .or_else(|| (!meta.generator.is_empty()).then(|| format!("Made with {}", meta.generator)));
    let facts = look
        .facts
        .iter()
        .map(|(name, fact)| format!("{}: {}", clean(name), clean(fact)));
    let date = look
        .date
        .map(|date| json!([date.year(), date.month(), date.day()]));
    json!({
        "title": whole.text(&without_links(&document.title)),
        "title-text": title,
        "short-title": shortened(&title),
        "lang": lang,
        "country": country,
        "status": status.as_deref().map(|status| whole.text(status)),
        "status-text": status.as_deref().map(|status| clean(&plain(status))),
        "mark": meta.status.as_deref().map(|status| watermark::svg(&clean(status))),
        "archival": look.standard == Standard::A2a,
        "footer": footer.as_deref().map(clean),
        "page": whole.text(&page_words(document)),
        "facts": facts.collect::<Vec<_>>(),
        "date": date,
        "contents": (listed >= WORTH_A_LIST && !document.is_short()).then(|| whole.text(&words_around(document, "Contents"))),
        "front": front,
        "divisions": rest,
    })
}

/// The title, or words in its place: the standard wants one.
pub(super) fn title(document: &Document) -> String {
    let title = clean(&plain(&document.title));
    if title.trim().is_empty() {
        "Untitled".to_owned()
    } else {
        title
    }
}

fn shortened(title: &str) -> String {
    if title.chars().count() <= LONGEST_HEADER {
        return title.to_owned();
    }
    let start: String = title.chars().take(LONGEST_HEADER).collect();
    let whole = start
        .rsplit_once(' ')
        .map_or(start.as_str(), |(words, _)| words);
    format!("{whole} …")
}

/// The ids that the document gives to its parts.
fn places(document: &Document) -> Places<'_> {
    fn gather<'a>(blocks: &'a [Block], into: &mut Places<'a>) {
        for block in blocks {
            match block {
                Block::Heading { id, .. } => into.extend(id.as_deref()),
                Block::Clause(clause) => {
                    into.extend(clause.id.as_deref());
                    gather(&clause.blocks, into);
                }
                Block::Bullets(items) => items.iter().for_each(|item| gather(&item.blocks, into)),
                Block::Definitions(all) => all.iter().for_each(|one| gather(&one.meaning, into)),
                Block::Notice(inner) => gather(inner, into),
                Block::Paragraph(_) | Block::Table(_) | Block::Figure(_) | Block::Blanks(_) => {}
            }
        }
    }
    let mut places = Places::new();
    for division in &document.divisions {
        places.extend(division.id.as_deref());
        gather(&division.blocks, &mut places);
    }
    places
}

/// Blocks on their way to data.
struct Writer<'a> {
    places: &'a Places<'a>,
    /// The level of the heading above: none may skip a level.
    above: usize,
    /// Headings that stand in the contents.
    listed: usize,
}

impl<'a> Writer<'a> {
    /// Running text at a depth of numbering.
    fn at(&self, depth: u32) -> Running<'a> {
        Running {
            places: self.places,
            room: WIDTH.saturating_sub(STEP * depth).max(2_000),
        }
    }

    fn division(&mut self, division: &Division, listed: bool) -> Value {
        let heading = numbered_heading(division);
        let heading = self.heading(1, division.id.as_deref(), None, &heading, listed);
        json!({
            "kind": kind(division.kind),
            "heading": heading,
            "blocks": self.blocks(&division.blocks, 0),
        })
    }

    fn heading(
        &mut self,
        level: usize,
        id: Option<&str>,
        number: Option<&str>,
        words: &Inlines,
        listed: bool,
    ) -> Value {
        // A heading without a word is nothing to go to, and no standard allows it.
        if plain(words).trim().is_empty() && number.is_none() {
            return Value::Null;
        }
        let level = level.min(self.above + 1);
        self.above = level;
        self.listed += usize::from(listed);
        json!({
            "kind": "heading",
            "level": level,
            "id": id,
            "number": number,
            "words": self.at(0).text(&without_links(words)),
            "listed": listed,
        })
    }

    fn blocks(&mut self, all: &[Block], depth: u32) -> Vec<Value> {
        let mut out = Vec::new();
        let mut rest = all;
        while let Some((first, after)) = rest.split_first() {
            match first {
                Block::Heading {
                    signature: true, ..
                } => {
                    let is_heading = |block: &Block| matches!(block, Block::Heading { .. });
                    let end = after.iter().position(is_heading).unwrap_or(after.len());
                    let mut blocks = vec![self.block(first, depth, true)];
                    blocks.extend(after[..end].iter().map(|one| self.block(one, depth, true)));
                    out.push(json!({ "kind": "signature", "blocks": blocks }));
                    rest = &after[end..];
                }
                Block::Clause(clause) if clause.heading.is_none() => {
                    let is_item = |block: &&Block| matches!(block, Block::Clause(clause) if clause.heading.is_none());
                    let end = rest.iter().take_while(is_item).count();
                    let items: Vec<Value> = rest[..end]
                        .iter()
                        .filter_map(|block| match block {
                            Block::Clause(clause) => Some(self.item(clause, depth)),
                            _ => None,
                        })
                        .collect();
                    out.push(json!({ "kind": "clauses", "items": items }));
                    rest = &rest[end..];
                }
                block => {
                    out.push(self.block(block, depth, false));
                    rest = after;
                }
            }
        }
        out.retain(|block| !block.is_null());
        leads_in(&mut out);
        out
    }

    /// A clause without a heading: its number stands beside its text.
    fn item(&mut self, clause: &Clause, depth: u32) -> Value {
        json!({
            "number": label(clause),
            "id": clause.id,
            "blocks": self.blocks(&clause.blocks, depth + 1),
        })
    }

    fn block(&mut self, block: &Block, depth: u32, by_hand: bool) -> Value {
        match block {
            Block::Paragraph(text) => {
                json!({ "kind": "paragraph", "words": self.at(depth).text(text), "leads-in": false })
            }
            Block::Heading {
                level, id, text, ..
            } => {
                let level = usize::from(*level).saturating_sub(1).max(2);
                self.heading(level, id.as_deref(), None, text, false)
            }
            Block::Clause(clause) => match &clause.heading {
                Some(heading) => {
                    let number = label(clause);
                    let id = clause.id.as_deref();
                    let heading = self.heading(2, id, Some(&number), heading, true);
                    let blocks = self.blocks(&clause.blocks, depth);
                    json!({ "kind": "clause", "heading": heading, "blocks": blocks })
                }
                None => json!({ "kind": "clauses", "items": [self.item(clause, depth)] }),
            },
            Block::Bullets(items) => {
                let items: Vec<Value> = items
                    .iter()
                    .map(|item| self.blocks(&item.blocks, depth + 1).into())
                    .collect();
                json!({ "kind": "bullets", "items": items })
            }
            Block::Table(table) => table::of(table, &self.at(depth), by_hand),
            Block::Definitions(all) => {
                let entries: Vec<Value> =
                    all.iter().map(|one| self.definition(one, depth)).collect();
                json!({ "kind": "definitions", "entries": entries })
            }
            Block::Notice(inner) => {
                json!({ "kind": "notice", "blocks": self.blocks(inner, depth + 1) })
            }
            Block::Figure(picture) => json!({
                "kind": "figure",
                "title": clean(&picture.title),
                "alt": clean(&picture.alt),
                "width": picture.width.max(1),
                "height": picture.height.max(1),
                "svg": drawing::svg(picture),
            }),
            Block::Blanks(gaps) => self.blanks(gaps, depth),
        }
    }

    fn definition(&mut self, entry: &Definition, depth: u32) -> Value {
        let term = vec![Inline::Text(entry.term.clone())];
        json!({
            "term": self.at(depth).text(&term),
            "blocks": self.blocks(&entry.meaning, depth + 1),
        })
    }

    fn blanks(&mut self, gaps: &[GapAt], depth: u32) -> Value {
        let words = |text: String| self.at(depth + 1).text(&[Inline::Text(text)]);
        if gaps.is_empty() {
            let none = words("None.".to_owned());
            return json!({ "kind": "paragraph", "words": none, "leads-in": false });
        }
        let items: Vec<Value> = gaps
            .iter()
            .map(|gap| match gap.place.as_str() {
                "" => words(gap.text.clone()),
                place => words(format!("{} ({place})", gap.text)),
            })
            .map(|words| json!([{ "kind": "paragraph", "words": words, "leads-in": false }]))
            .collect();
        json!({ "kind": "bullets", "items": items })
    }
}

/// Marks each paragraph that leads in a list, a table or a picture: it must not be left at the foot of a page.
fn leads_in(blocks: &mut [Value]) {
    for place in 1..blocks.len() {
        let led = ["clauses", "bullets", "table", "figure", "definitions"];
        let is_led = led.iter().any(|kind| blocks[place]["kind"] == *kind);
        if is_led && blocks[place - 1]["kind"] == "paragraph" {
            blocks[place - 1]["leads-in"] = true.into();
        }
    }
}

const fn kind(kind: DivisionKind) -> &'static str {
    match kind {
        DivisionKind::Plain => "plain",
        DivisionKind::Notice => "notice",
        DivisionKind::KeyInformation => "key-information",
        DivisionKind::Parties => "parties",
        DivisionKind::Recitals => "recitals",
        DivisionKind::Definitions => "definitions",
        DivisionKind::Terms => "terms",
        DivisionKind::Part => "part",
        DivisionKind::Signatures => "signatures",
        DivisionKind::Schedule => "schedule",
    }
}
