//! Puts the second language beside headings and fixed parts, after the document is numbered and before it is written.
//!
//! Numbers, references and the words of answers stay as they are: what the partners wrote is never translated.

mod pattern;
#[cfg(test)]
mod tests;

use super::model::{
    Block, Clause, Division, DivisionKind, Document, Inline, Inlines, Table, plain,
};
use super::translations::{Bilingual, Order, Pair, Translations, Untranslated};
use pattern::{Filling, Token, pattern, says_something, sentences, tokens, with_numbers};
use std::collections::BTreeMap;

/// The id of the sub-clause on the languages of the document.
const LANGUAGES: &str = "languages";

/// Words that writers put around a document.
const AROUND: &[&str] = &[
    "Contents",
    "Draft for approval",
    "Draft for discussion",
    "Page {1} of {2}",
    "Skip to the contents",
    "Version",
    "version",
];

/// Adds the second language to headings, fixed parts and partners' names, and a notice of how far it goes.
///
/// What has no translation stays in the document's own language only, and is listed in [`Bilingual::missing`].
pub fn translate(document: &mut Document, translations: &Translations, order: Order) {
    let names = names(&document.divisions);
    let mut work = Work {
        filling: Filling {
            translations,
            names: &names,
        },
        at: String::new(),
        bilingual: Bilingual {
            lang: translations.lang.clone(),
            order,
            ..Bilingual::default()
        },
    };
    for division in &mut document.divisions {
        work.division(division);
    }
    work.notice(&mut document.divisions);
    work.around();
    document.bilingual = Some(work.bilingual);
}

/// The names of partners in the second language, by the key of their first name.
fn names(divisions: &[Division]) -> BTreeMap<String, Inline> {
    fn look(inlines: &Inlines, names: &mut BTreeMap<String, Inline>) {
        for inline in inlines {
            match inline {
                Inline::Answer { key, .. } => {
                    if let Some(name) = name_key(key) {
                        names.insert(name, inline.clone());
                    }
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) => look(inner, names),
                _ => {}
            }
        }
    }
    let mut names = BTreeMap::new();
    for division in divisions {
        super::model::visit(&division.blocks, "", &mut |inlines, _| {
            look(inlines, &mut names)
        });
    }
    names
}

/// The key of the first name of a partner whose other name has this key.
fn name_key(key: &str) -> Option<String> {
    let partner = key.strip_prefix("partners.")?.strip_suffix(".other_name")?;
    Some(format!("partners.{partner}.name"))
}

struct Work<'a> {
    filling: Filling<'a>,
    /// The id of the nearest division, clause or heading.
    at: String,
    bilingual: Bilingual,
}

/// Words of the second language, with the name of their entry.
struct Found {
    entry: String,
    words: Inlines,
}

/// Whether words without a translation are to be reported.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Needed,
    IfKnown,
}

impl Work<'_> {
    fn division(&mut self, division: &mut Division) {
        self.heading(division.id.as_deref(), &mut division.heading);
        let fixed = match division.kind {
            DivisionKind::Notice
            | DivisionKind::KeyInformation
            | DivisionKind::Parties
            | DivisionKind::Signatures => Wanted::Needed,
            _ => Wanted::IfKnown,
        };
        self.blocks(&mut division.blocks, division.kind, fixed);
    }

    fn blocks(&mut self, blocks: &mut Vec<Block>, kind: DivisionKind, fixed: Wanted) {
        for mut block in std::mem::take(blocks) {
            match &mut block {
                Block::Paragraph(text) => {
                    self.names_in(text);
                    if let Some(second) = self.second(text, fixed) {
                        self.one_below_other(block, Block::Paragraph(second), blocks);
                        continue;
                    }
                }
                Block::Heading { id, text, .. } => {
                    let id = id.clone();
                    self.heading(id.as_deref(), text);
                }
                Block::Clause(clause) => self.clause(clause, kind),
                Block::Bullets(items) => items
                    .iter_mut()
                    .for_each(|item| self.blocks(&mut item.blocks, kind, Wanted::IfKnown)),
                Block::Table(table) => self.table(table, kind),
                Block::Notice(inner) => self.blocks(inner, kind, fixed),
                Block::Blanks(gaps) if gaps.is_empty() => {
                    let mut none = vec![Block::Paragraph(vec![Inline::Text("None.".to_owned())])];
                    self.blocks(&mut none, kind, fixed);
                    blocks.append(&mut none);
                    continue;
                }
                Block::Figure(_) | Block::Blanks(_) | Block::Definitions(_) => {}
            }
            blocks.push(block);
        }
    }

    fn clause(&mut self, clause: &mut Clause, kind: DivisionKind) {
        if let Some(heading) = &mut clause.heading {
            self.heading(clause.id.as_deref(), heading);
        }
        if let Some(id) = &clause.id {
            id.clone_into(&mut self.at);
        }
        let on_languages = clause.id.as_deref() == Some(LANGUAGES);
        let fixed = if on_languages {
            Wanted::Needed
        } else {
            Wanted::IfKnown
        };
        self.blocks(&mut clause.blocks, kind, fixed);
        if on_languages && !self.filling.translations.checked {
            clause.blocks.extend(self.unchecked());
        }
    }

    fn table(&mut self, table: &mut Table, kind: DivisionKind) {
        if let Some(caption) = &mut table.caption {
            self.cell(caption, Wanted::Needed);
        }
        for cell in &mut table.header {
            self.cell(cell, Wanted::Needed);
        }
        // A table of two columns that the document fills in by itself has fixed words at the left.
        let labelled = match kind {
            DivisionKind::KeyInformation => true,
            DivisionKind::Signatures => table.header.len() == 2,
            _ => false,
        };
        for row in &mut table.rows {
            for (column, cell) in row.iter_mut().enumerate() {
                let needed = labelled && column == 0;
                self.cell(
                    cell,
                    if needed {
                        Wanted::Needed
                    } else {
                        Wanted::IfKnown
                    },
                );
                if kind == DivisionKind::Signatures {
                    self.name_alone(cell);
                }
            }
        }
    }

    fn heading(&mut self, id: Option<&str>, text: &mut Inlines) {
        if let Some(id) = id {
            id.clone_into(&mut self.at);
        }
        let found = self.look(id, &tokens(text), Wanted::Needed);
        let words = found.map(|found| self.take(found));
        self.beside(text, words);
    }

    fn cell(&mut self, text: &mut Inlines, wanted: Wanted) {
        self.names_in(text);
        let found = self.look(None, &tokens(text), wanted);
        let words = found.map(|found| self.take(found));
        self.beside(text, words);
    }

    /// The words of the second language, where they are known: as they stand, or with numbers put in.
    fn look(&mut self, id: Option<&str>, tokens: &[Token], wanted: Wanted) -> Option<Found> {
        let words = self.filling.translations;
        let (own, put) = pattern(tokens);
        if !says_something(&own) {
            return None;
        }
        if let Some((entry, second)) = words.heading(id, &own) {
            let words = self.filling.fill(second, &put);
            return Some(Found { entry, words });
        }
        let (numbered, put) = pattern(&with_numbers(tokens));
        if let Some((entry, second)) = words.phrase(&numbered) {
            let words = self.filling.fill(second, &put);
            return Some(Found { entry, words });
        }
        if wanted == Wanted::Needed {
            self.bilingual.missing.insert(Untranslated {
                id: self.at.clone(),
                words: own,
            });
        }
        None
    }

    /// A paragraph in the second language: as a whole, or sentence by sentence. Half a paragraph is none.
    fn second(&mut self, text: &Inlines, wanted: Wanted) -> Option<Inlines> {
        let tokens = tokens(text);
        if let Some(whole) = self.look(None, &tokens, Wanted::IfKnown) {
            let words = self.take(whole);
            return Some(vec![self.bilingual.second(words)]);
        }
        // All are looked for, so that everything that is missing is told at once.
        let found: Vec<Option<Found>> = sentences(&tokens)
            .iter()
            .map(|sentence| self.look(None, sentence, wanted))
            .collect();
        let found: Vec<Found> = found.into_iter().collect::<Option<_>>()?;
        let mut all = Vec::new();
        for one in found {
            if !all.is_empty() {
                all.push(Inline::Text(" ".to_owned()));
            }
            all.extend(self.take(one));
        }
        (!all.is_empty()).then(|| vec![self.bilingual.second(all)])
    }

    /// The words found, which are now printed.
    fn take(&mut self, found: Found) -> Inlines {
        self.bilingual.used.insert(found.entry);
        found.words
    }

    fn beside(&self, text: &mut Inlines, second: Option<Inlines>) {
        // A word that both languages share, as "Partner", is printed once.
        if let Some(second) = second.filter(|second| plain(second) != plain(text)) {
            *text = self.bilingual.side_by_side(std::mem::take(text), second);
        }
    }

    fn one_below_other(&self, own: Block, second: Block, into: &mut Vec<Block>) {
        match self.bilingual.order {
            Order::OwnFirst => into.extend([own, second]),
            Order::SecondFirst => into.extend([second, own]),
        }
    }

    /// Marks the other name of a partner as words of the second language, and puts the one that prevails first.
    fn names_in(&self, text: &mut Inlines) {
        for inline in text.iter_mut() {
            match inline {
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.names_in(inner),
                Inline::Answer { key, .. } if name_key(key).is_some() => {
                    *inline = self.bilingual.second(vec![inline.clone()]);
                }
                _ => {}
            }
        }
        let beside = |text: &[Inline]| {
            matches!(text, [Inline::Answer { key, .. }, Inline::Text(between), Inline::Foreign { .. }]
                if between == " / " && self.filling.names.contains_key(key))
        };
        if self.bilingual.order == Order::SecondFirst
            && let Some(at) = text.windows(3).position(beside)
        {
            text.swap(at, at + 2);
        }
    }

    /// Puts the other name of a partner beside a name that stands alone.
    fn name_alone(&self, cell: &mut Inlines) {
        if let [Inline::Answer { key, .. }] = cell.as_slice()
            && let Some(name) = self.filling.names.get(key)
        {
            self.beside(cell, Some(vec![name.clone()]));
        }
    }

    fn paragraphs(&self, own: &str, second: &str) -> Vec<Block> {
        let mut both = Vec::new();
        let own = Block::Paragraph(vec![Inline::Text(own.to_owned())]);
        let second = self.bilingual.second(vec![Inline::Text(second.to_owned())]);
        self.one_below_other(own, Block::Paragraph(vec![second]), &mut both);
        both
    }

    fn unchecked(&self) -> Vec<Block> {
        let pair = &self.filling.translations.unchecked;
        self.paragraphs(&pair.own, &pair.second)
    }

    /// Says at the head of the document how far the second language goes, and whether it is checked.
    fn notice(&mut self, divisions: &mut Vec<Division>) {
        let words = self.filling.translations;
        let state = if words.checked {
            &words.checked_notice
        } else {
            &words.unchecked
        };
        let join = |first: &str, then: &str| format!("{first} {then}");
        let notice = Block::Notice(self.paragraphs(
            &join(&words.notice.own, &state.own),
            &join(&words.notice.second, &state.second),
        ));
        match divisions.first_mut() {
            Some(first) if first.kind == DivisionKind::Notice => first.blocks.insert(0, notice),
            _ => {
                let Pair { own, second } = &words.notice_heading;
                let heading = self.bilingual.side_by_side(
                    vec![Inline::Text(own.clone())],
                    vec![Inline::Text(second.clone())],
                );
                let division = Division {
                    kind: DivisionKind::Notice,
                    heading,
                    blocks: vec![notice],
                    ..Division::default()
                };
                divisions.insert(0, division);
            }
        }
    }

    fn around(&mut self) {
        for own in AROUND {
            if let Some((entry, second)) = self.filling.translations.phrase(own) {
                self.bilingual.used.insert(entry);
                self.bilingual
                    .around
                    .insert((*own).to_owned(), second.to_owned());
            }
        }
    }
}
