//! A file in which git has left two versions of some lines, between conflict markers.
//!
//! Each version is read for itself, from the text with the other's lines taken out, and the two are compared question by
//! question. What both say is simply the answer. What they differ in counts as not answered until somebody settles it,
//! and [`settle`](Settling) changes the text so that both versions say the same.

mod compare;
mod proof;
mod report;
mod rewrite;
mod scan;
mod settle;
mod topic;
mod view;
mod words;

use super::agreement::Agreement;
use super::faults;
use super::limits::{MOST_BLOCKS, too_many_blocks};
use super::read::read_plain;
use crate::check::Finding;
use compare::{Version, differences};
use scan::{Block, Stray, scan};
use std::ops::Range;
use toml::de::DeTable;
use view::View;

pub use settle::{SettleError, Settled, Settling};
pub use topic::{Said, Topic};

/// One of the two versions, in the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The first, which git calls ours.
    Ours,
    /// The second, which git calls theirs.
    Theirs,
}

impl Side {
    /// Both, in the order of the file.
    pub const BOTH: [Self; 2] = [Self::Ours, Self::Theirs];

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Ours => Self::Theirs,
            Self::Theirs => Self::Ours,
        }
    }

    fn of<T>(self, both: &[T; 2]) -> &T {
        match self {
            Self::Ours => &both[0],
            Self::Theirs => &both[1],
        }
    }
}

/// What one version says about a topic, and where.
#[derive(Clone, Debug)]
pub struct Stand {
    /// Whose version it is: the name behind the marker.
    pub name: String,
    /// What it says.
    pub said: Said,
    /// Where in the file; `None` where it says nothing.
    pub span: Option<Range<usize>>,
}

/// One thing to which the file gives two answers.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// What it is.
    pub topic: Topic,
    stands: [Stand; 2],
    /// What the file said before both, where the markers tell.
    pub base: Option<Said>,
}

impl Conflict {
    /// What a version says.
    pub fn stand(&self, side: Side) -> &Stand {
        side.of(&self.stands)
    }
}

/// The two versions of a file with conflict markers, and what they differ in.
#[derive(Clone, Debug)]
pub struct Dispute {
    sides: [Agreement; 2],
    base: Option<Agreement>,
    blocks: Vec<Block>,
    names: [String; 2],
    conflicts: Vec<Conflict>,
    can_be_settled: bool,
}

impl Dispute {
    /// The answers of one version, with their places in the file.
    pub fn agreement(&self, side: Side) -> &Agreement {
        side.of(&self.sides)
    }

    /// The answers as they were before both, where the markers tell.
    pub fn base(&self) -> Option<&Agreement> {
        self.base.as_ref()
    }

    /// Whose version it is, as the first block says.
    pub fn name(&self, side: Side) -> &str {
        side.of::<String>(&self.names)
    }

    /// What has two answers, in the order of the file.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// Whether both versions can be read whole, and every marker belongs to a block.
    pub fn can_be_settled(&self) -> bool {
        self.can_be_settled
    }
}

/// A file as it was read.
pub(super) struct Reading {
    pub(super) agreement: Agreement,
    pub(super) findings: Vec<Finding>,
    pub(super) dispute: Option<Box<Dispute>>,
}

/// Whether a text holds two versions of something.
pub(super) fn is_disputed(text: &str) -> bool {
    markers(text).is_some_and(|(blocks, _)| !blocks.is_empty())
}

/// Reads a file with or without conflict markers.
pub(super) fn read_whole(text: &str) -> Reading {
    let Some((blocks, strays)) = markers(text) else {
        let (agreement, findings) = read_plain(text);
        return Reading {
            agreement,
            findings,
            dispute: None,
        };
    };
    if let Some(next) = blocks.get(MOST_BLOCKS) {
        return Reading {
            agreement: Agreement::default(),
            findings: vec![too_many_blocks(next.whole.clone())],
            dispute: None,
        };
    }
    let views = Side::BOTH.map(|side| View::of(text, &blocks, side));
    let mut read = views.each_ref().map(|view| read_plain(&view.text));
    let topics = differences(
        version(&views[0], &read[0].0),
        version(&views[1], &read[1].0),
    );
    for (view, (agreement, findings)) in views.iter().zip(&mut read) {
        place_back(text, view, agreement, findings);
    }
    let [(ours, our_findings), (theirs, their_findings)] = read;
    let mut dispute = Dispute {
        base: read_base(text, &blocks),
        names: names(blocks.first()),
        sides: [ours, theirs],
        blocks,
        conflicts: Vec::new(),
        can_be_settled: false,
    };
    dispute.find_conflicts(text, topics);
    let (findings, sound) = dispute.findings([our_findings, their_findings], &strays);
    dispute.can_be_settled = sound;
    Reading {
        agreement: dispute.in_common(),
        findings,
        dispute: (!dispute.blocks.is_empty()).then(|| Box::new(dispute)),
    }
}

/// The blocks of a text and its stray markers; `None` where what looks like markers is text.
///
/// In a file that is well-formed as it stands, such lines stand within a text that somebody wrote over several lines. There
/// only a whole block with both names counts, as git leaves it where two people changed one text. A stray line counts
/// only where one of the versions cannot be read with it.
fn markers(text: &str) -> Option<(Vec<Block>, Vec<Stray>)> {
    let mut found = scan(text);
    if found.blocks.is_empty() && found.strays.is_empty() {
        return None;
    }
    if DeTable::parse(text).is_ok() {
        found.strays.clear();
        let named = |block: &Block| block.names.iter().all(|name| !name.is_empty());
        found.blocks.retain(named);
    } else if !found.strays.is_empty() && !found.blocks.is_empty() {
        let well_formed = |side| DeTable::parse(&View::of(text, &found.blocks, side).text).is_ok();
        if Side::BOTH.into_iter().all(well_formed) {
            found.strays.clear();
        }
    }
    let any = !found.blocks.is_empty() || !found.strays.is_empty();
    any.then_some((found.blocks, found.strays))
}

fn version<'a>(view: &'a View, agreement: &'a Agreement) -> Version<'a> {
    Version {
        text: &view.text,
        agreement,
    }
}

/// Leads the places in a version back to the file, whose text they then point into.
fn place_back(text: &str, view: &View, agreement: &mut Agreement, findings: &mut [Finding]) {
    agreement.move_places(|span| view.back(span));
    agreement.set_text(text);
    for place in findings.iter_mut().flat_map(|finding| &mut finding.places) {
        place.span = place.span.as_ref().map(|span| view.back(span));
    }
}

fn read_base(text: &str, blocks: &[Block]) -> Option<Agreement> {
    let view = View::base(text, blocks).filter(|_| !blocks.is_empty())?;
    let (mut agreement, mut findings) = read_plain(&view.text);
    let malformed = |finding: &Finding| finding.code == faults::SYNTAX.code;
    if findings.iter().any(malformed) {
        return None;
    }
    place_back(text, &view, &mut agreement, &mut findings);
    Some(agreement)
}

/// What the versions are called in a block.
fn names(block: Option<&Block>) -> [String; 2] {
    let [ours, theirs] = block.map(|block| block.names.clone()).unwrap_or_default();
    let or = |name: String, other: &str| {
        if name.is_empty() {
            other.to_owned()
        } else {
            name
        }
    };
    let names = [
        or(ours, "the first version"),
        or(theirs, "the second version"),
    ];
    if names[0] == names[1] {
        return [
            format!("{} (first)", names[0]),
            format!("{} (second)", names[1]),
        ];
    }
    names
}

impl Dispute {
    fn find_conflicts(&mut self, text: &str, topics: Vec<Topic>) {
        let stand = |side: Side, topic: &Topic| {
            let agreement = side.of(&self.sides);
            let span = topic.span(agreement);
            (
                topic.said(agreement),
                span.map(|span| self.narrowed(text, side, span)),
            )
        };
        let mut conflicts: Vec<Conflict> = Vec::new();
        for topic in topics {
            let both = Side::BOTH.map(|side| stand(side, &topic));
            let spans = both.iter().filter_map(|(_, span)| span.as_ref());
            let block = spans
                .clone()
                .find_map(|span| self.block_at(span))
                .or(self.blocks.first());
            let [ours, theirs] = names(block);
            let [(own, own_span), (other, other_span)] = both;
            conflicts.push(Conflict {
                base: self.base.as_ref().map(|base| topic.said(base)),
                topic,
                stands: [
                    Stand {
                        name: ours,
                        said: own,
                        span: own_span,
                    },
                    Stand {
                        name: theirs,
                        said: other,
                        span: other_span,
                    },
                ],
            });
        }
        conflicts.sort_by_key(|conflict| {
            let starts = conflict.stands.iter().filter_map(|one| one.span.as_ref());
            starts.map(|span| span.start).min().unwrap_or(usize::MAX)
        });
        self.conflicts = conflicts;
    }

    /// The part of an answer that differs, where it goes over lines that both versions share.
    fn narrowed(&self, text: &str, side: Side, span: Range<usize>) -> Range<usize> {
        let Some(block) = self.block_at(&span) else {
            return span;
        };
        let lines = block.lines(side);
        let part = span.start.max(lines.start)..span.end.min(lines.end);
        let Some(words) = text.get(part.clone()).map(str::trim_end) else {
            return span;
        };
        let blanks = words.len() - words.trim_start().len();
        match words.trim().is_empty() {
            true => span,
            false => part.start + blanks..part.start + words.len(),
        }
    }

    /// The first block that a range of the file overlaps.
    fn block_at(&self, span: &Range<usize>) -> Option<&Block> {
        self.blocks.get(self.block_number(span)?)
    }

    fn block_number(&self, span: &Range<usize>) -> Option<usize> {
        let place = self
            .blocks
            .partition_point(|block| block.whole.end <= span.start);
        let overlaps = |block: &Block| block.whole.start < span.end.max(span.start + 1);
        self.blocks.get(place).filter(|block| overlaps(block))?;
        Some(place)
    }

    /// What both versions say. What only one of them proposes counts as proposed.
    fn in_common(&self) -> Agreement {
        let [ours, theirs] = &self.sides;
        let mut common = ours.clone();
        for conflict in &self.conflicts {
            match &conflict.topic {
                Topic::Answer(path) => common.take_out(path),
                Topic::Entry(path, id) => common.take_out_row(path, id),
                Topic::Cell(path, id, column) => common.take_out_cell(path, id, column),
                Topic::Proposed(path) => {
                    if let Some(span) = theirs.unconfirmed_span(path) {
                        common.mark_unconfirmed(path, span);
                    }
                }
                Topic::Allowed(code) => common.take_out_allowed(code),
                Topic::Score(place) => common.take_out_score(*place),
            }
        }
        common
    }
}
