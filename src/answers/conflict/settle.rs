//! Settling what has two answers: the text is changed so that both versions say the same, and read back before it counts.

use super::proof::{Versions, Wanted, same_said};
use super::rewrite::{change, collapse};
use super::topic::shape;
use super::view::View;
use super::{Conflict, Dispute, Said, Side, Topic, markers, read_whole};
use crate::answers::{Agreement, AnswersFile, EditError, Source, SourceError};
use crate::values::Answer;
use std::collections::BTreeSet;
use std::ops::Range;

/// Why something could not be settled. The text is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum SettleError {
    /// One of the versions cannot be read whole.
    #[error(
        "one of the versions cannot be read whole; mend it first (`consortia check` shows where)"
    )]
    Unsound,
    /// An answer could not be put into one of the versions.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// The text after the change would not say what was meant, or would say something else as well.
    #[error(
        "cannot settle {0} without touching other answers; settle it by hand, and take the markers out"
    )]
    NotProved(String),
}

/// What settling everything came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// How many things had two answers.
    pub answers: usize,
    /// How many blocks differed in comments or layout alone.
    pub layout: usize,
}

/// A file with conflict markers that is being settled.
#[derive(Clone, Debug)]
pub struct Settling {
    name: String,
    /// Whether the file starts with a byte-order mark.
    mark: bool,
    /// The text with its own line ends.
    text: String,
    dispute: Option<Box<Dispute>>,
}

impl Settling {
    /// Takes the bytes of a file.
    ///
    /// # Errors
    /// Where they are not UTF-8.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, SourceError> {
        let name = name.into();
        let whole = Source::decode(&name, bytes)?;
        let bare = whole.strip_prefix('\u{feff}');
        let mark = bare.is_some();
        let text = bare.map(str::to_owned).unwrap_or(whole);
        let dispute = read_whole(&Source::new("", &text).text).dispute;
        Ok(Self {
            name,
            mark,
            text,
            dispute,
        })
    }

    /// The file as it stands.
    pub fn file(&self) -> AnswersFile {
        AnswersFile::new(Source::new(self.name.clone(), &self.text))
    }

    /// The bytes of the file as it stands.
    pub fn bytes(&self) -> Vec<u8> {
        let mark = if self.mark { "\u{feff}" } else { "" };
        format!("{mark}{}", self.text).into_bytes()
    }

    /// The two versions; `None` when nothing is left to settle.
    pub fn dispute(&self) -> Option<&Dispute> {
        self.dispute.as_deref()
    }

    /// What is left to settle.
    pub fn conflicts(&self) -> &[Conflict] {
        self.dispute.as_deref().map_or(&[], Dispute::conflicts)
    }

    /// Takes one version of everything, to the byte.
    ///
    /// # Errors
    /// Where a version cannot be read whole.
    pub fn keep_all(&mut self, side: Side) -> Result<Settled, SettleError> {
        let before = self.sound()?;
        let dispute = self.dispute.as_deref();
        let settled = Settled {
            answers: self.conflicts().len(),
            layout: dispute.map_or(0, Dispute::only_layout),
        };
        let blocks = scan_blocks(&self.text);
        let text = collapse(&self.text, &blocks, |_| Some(side));
        let after = Versions::of(&text);
        let same = after.blocks == 0 && after.say_but(side, &before, side, &|_| false);
        if !same {
            return Err(SettleError::NotProved(self.name.clone()));
        }
        self.take(text);
        Ok(settled)
    }

    /// Keeps what one version says to a topic.
    ///
    /// # Errors
    /// Where the text cannot be changed so that it says this, and nothing else is touched.
    pub fn keep(&mut self, conflict: &Conflict, side: Side) -> Result<(), SettleError> {
        let before = self.sound()?;
        let said = conflict.stand(side).said.clone();
        let touched = self
            .dispute
            .as_deref()
            .map(|dispute| dispute.touched(conflict))
            .unwrap_or_default();
        let blocks = scan_blocks(&self.text);
        let text = collapse(&self.text, &blocks, |number| {
            touched.contains(&number).then_some(side)
        });
        let wanted = Wanted {
            topic: &conflict.topic,
            said: &said,
            typed: false,
        };
        if wanted.is_all_that_changed(&before, &Versions::of(&text)) {
            self.take(text);
            return Ok(());
        }
        self.edit(&before, &wanted)
    }

    /// Gives another answer than both versions do.
    ///
    /// # Errors
    /// As [`Settling::keep`].
    pub fn answer(&mut self, conflict: &Conflict, answer: &Answer) -> Result<(), SettleError> {
        let before = self.sound()?;
        let wanted = Wanted {
            topic: &conflict.topic,
            said: &Said::Answer(answer.clone()),
            typed: true,
        };
        self.edit(&before, &wanted)
    }

    /// Takes the first version of every block in which no answer differs, and tells how many there were.
    ///
    /// # Errors
    /// Where a version cannot be read whole.
    pub fn drop_layout(&mut self) -> Result<usize, SettleError> {
        let before = self.sound()?;
        let Some(dispute) = self.dispute.as_deref() else {
            return Ok(0);
        };
        let blocks = scan_blocks(&self.text);
        let mut dropped = BTreeSet::new();
        // All are tried at once; where that would change an answer, each half for itself.
        let mut tries = vec![dispute.untouched()];
        while let Some(numbers) = tries.pop() {
            if numbers.is_empty() {
                continue;
            }
            let gone: BTreeSet<usize> = dropped.iter().chain(&numbers).copied().collect();
            let text = collapse(&self.text, &blocks, |number| {
                gone.contains(&number).then_some(Side::Ours)
            });
            let after = Versions::of(&text);
            let same = |side| after.say_but(side, &before, side, &|_| false);
            if Side::BOTH.into_iter().all(same) {
                dropped = gone;
            } else if numbers.len() > 1 {
                let (one, other) = numbers.split_at(numbers.len() / 2);
                tries.extend([one.to_vec(), other.to_vec()]);
            }
        }
        if !dropped.is_empty() {
            let text = collapse(&self.text, &blocks, |number| {
                dropped.contains(&number).then_some(Side::Ours)
            });
            self.take(text);
        }
        Ok(dropped.len())
    }

    /// Makes each version that says something else say what is wanted.
    fn edit(&mut self, before: &Versions, wanted: &Wanted<'_>) -> Result<(), SettleError> {
        let mut text = self.text.clone();
        for side in Side::BOTH {
            let agreement = &side.of(&before.sides).agreement;
            if !wanted.typed && same_said(&wanted.topic.said(agreement), wanted.said) {
                continue;
            }
            let blocks = scan_blocks(&text);
            let view = View::of(&text, &blocks, side);
            let mut file = AnswersFile::new(Source::new(self.name.clone(), &view.text));
            wanted.put_into(&mut file)?;
            text = change(&text, &blocks, side, &file.source().text);
        }
        if !wanted.is_all_that_changed(before, &Versions::of(&text)) {
            return Err(SettleError::NotProved(wanted.topic.path()));
        }
        self.take(text);
        self.drop_layout()?;
        Ok(())
    }

    fn take(&mut self, text: String) {
        self.dispute = read_whole(&Source::new("", &text).text).dispute;
        self.text = text;
    }

    fn sound(&self) -> Result<Versions, SettleError> {
        match &self.dispute {
            Some(dispute) if !dispute.can_be_settled() => Err(SettleError::Unsound),
            _ => Ok(Versions::of(&self.text)),
        }
    }
}

fn scan_blocks(text: &str) -> Vec<super::Block> {
    markers(text).map_or_else(Vec::new, |(blocks, _)| blocks)
}

impl Dispute {
    /// The numbers of the blocks that hold some of what a conflict is about.
    fn touched(&self, conflict: &Conflict) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for side in Side::BOTH {
            for span in places(&conflict.topic, self.agreement(side)) {
                let Some(first) = self.block_number(&span) else {
                    continue;
                };
                let blocks = self.blocks.iter().enumerate().skip(first);
                found.extend(
                    blocks
                        .take_while(|(_, block)| block.whole.start < span.end)
                        .map(|(number, _)| number),
                );
                found.insert(first);
            }
        }
        found
    }

    /// How many blocks differ in comments or layout alone.
    pub fn only_layout(&self) -> usize {
        self.untouched().len()
    }

    /// The numbers of the blocks that hold nothing of any conflict.
    pub(super) fn untouched(&self) -> Vec<usize> {
        let touched: BTreeSet<usize> = self
            .conflicts
            .iter()
            .flat_map(|conflict| self.touched(conflict))
            .collect();
        (0..self.blocks.len())
            .filter(|number| !touched.contains(number))
            .collect()
    }
}

/// Everywhere in the file that something about a topic stands.
fn places(topic: &Topic, agreement: &Agreement) -> Vec<Range<usize>> {
    match topic {
        Topic::Entry(path, id) => {
            let rows = agreement.rows(path).iter();
            let place = rows.enumerate().find(|(_, row)| row.id == *id);
            place.map_or_else(Vec::new, |(place, _)| entry(path, place, agreement))
        }
        Topic::Answer(path) if shape(path).is_some() && !agreement.rows(path).is_empty() => (0
            ..agreement.rows(path).len())
            .flat_map(|place| entry(path, place, agreement))
            .collect(),
        _ => topic.span(agreement).into_iter().collect(),
    }
}

fn entry(path: &str, place: usize, agreement: &Agreement) -> Vec<Range<usize>> {
    let columns = shape(path).map_or(&[][..], |shape| shape.columns);
    let keys = columns.iter().map(|column| column.key).chain(["id"]);
    let spans = keys.filter_map(|key| agreement.row_span(path, place, Some(key)));
    spans.collect()
}
