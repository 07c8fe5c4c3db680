//! Changing a file with conflict markers: putting one version in place of a block, and changing one version alone.
//!
//! Both work on whole lines of the file as it is on the disk, with its own line ends, so that every other line stays as
//! it is to the byte.

use super::Side;
use super::scan::Block;
use std::ops::Range;

/// Puts the lines of a version in place of some blocks, named by their numbers.
pub(super) fn collapse(
    text: &str,
    blocks: &[Block],
    side: impl Fn(usize) -> Option<Side>,
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (number, block) in blocks.iter().enumerate() {
        if let Some(side) = side(number) {
            out.push_str(&text[at..block.whole.start]);
            out.push_str(&text[block.lines(side)]);
            at = block.whole.end;
        }
    }
    out.push_str(&text[at..]);
    out
}

/// Makes one version say another text, and leaves the other version as it is.
///
/// What changes within a block is changed there. What changes in lines that both versions share becomes part of a block,
/// in which the other version keeps them.
pub(super) fn change(text: &str, blocks: &[Block], side: Side, wanted: &str) -> String {
    let pieces = pieces(text, blocks, side);
    let old: Vec<(usize, &str)> = pieces
        .iter()
        .flat_map(|piece| {
            let mut at = piece.start;
            text[piece.clone()].split_inclusive('\n').map(move |line| {
                at += line.len();
                (at - line.len(), line)
            })
        })
        .collect();
    let new: Vec<&str> = wanted.split_inclusive('\n').collect();
    let same = |old: &(usize, &str), new: &&str| bare(old.1) == bare(new);
    let before = old.iter().zip(&new).take_while(|(a, b)| same(a, b)).count();
    let room = old.len().min(new.len()) - before;
    let ends = old.iter().rev().zip(new.iter().rev());
    let after = ends.take(room).take_while(|(a, b)| same(a, b)).count();
    let gone = &old[before..old.len() - after];
    let windows = text.contains("\r\n");
    let put: String = new[before..new.len() - after]
        .iter()
        .map(|line| ended(bare(line), windows))
        .collect();
    if gone.is_empty() && put.is_empty() {
        return text.to_owned();
    }
    let next = old.get(before).map(|(at, _)| *at);
    let previous = before.checked_sub(1).map(|place| old[place]);
    let start = match (gone.first(), next, previous) {
        (Some((at, _)), ..) => *at,
        // New lines go after the line before them, so that they stay in its block.
        (None, _, Some((at, line))) => at + line.len(),
        (None, Some(at), None) => at,
        (None, None, None) => 0,
    };
    let end = gone.last().map_or(start, |(at, line)| at + line.len());
    splice(text, blocks, side, start..end, &put)
}

/// The parts of the file that make up one version.
fn pieces(text: &str, blocks: &[Block], side: Side) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for block in blocks {
        pieces.extend([at..block.whole.start, block.lines(side)]);
        at = block.whole.end;
    }
    pieces.push(at..text.len());
    pieces
}

/// Puts lines in place of a range of the file that starts and ends in lines of one version.
fn splice(text: &str, blocks: &[Block], side: Side, range: Range<usize>, put: &str) -> String {
    let own = |block: &Block| block.lines(side);
    let within = blocks.iter().find(|block| {
        let lines = own(block);
        lines.start <= range.start && range.end <= lines.end
    });
    if within.is_some() {
        return format!("{}{put}{}", &text[..range.start], &text[range.end..]);
    }
    // The lines that are drawn into one block: those that change, and every block that they touch.
    let touched: Vec<&Block> = blocks
        .iter()
        .filter(|block| block.whole.start < range.end && range.start < block.whole.end)
        .collect();
    let whole = touched.iter().fold(range.clone(), |whole, block| {
        whole.start.min(block.whole.start)..whole.end.max(block.whole.end)
    });
    let version = |of: Side| -> String {
        let mut out = String::new();
        let mut at = whole.start;
        for block in &touched {
            out.push_str(&text[at..block.whole.start]);
            out.push_str(&text[block.lines(of)]);
            at = block.whole.end;
        }
        out.push_str(&text[at..whole.end]);
        out
    };
    let kept = |from: usize, to: usize| -> String {
        let mut out = String::new();
        let mut at = from;
        for block in &touched {
            out.push_str(text.get(at..block.whole.start.min(to)).unwrap_or_default());
            let lines = own(block);
            let part = lines.start.max(from)..lines.end.min(to);
            out.push_str(text.get(part).unwrap_or_default());
            at = at.max(block.whole.end);
        }
        out.push_str(text.get(at..to).unwrap_or_default());
        out
    };
    let changed = format!(
        "{}{put}{}",
        kept(whole.start, range.start),
        kept(range.end, whole.end)
    );
    let other = version(side.other());
    let (ours, theirs) = match side {
        Side::Ours => (changed, other),
        Side::Theirs => (other, changed),
    };
    let windows = text.contains("\r\n");
    let names = touched.first().or(blocks.first().as_ref()).copied();
    let [own_name, other_name] = names.map(|block| block.names.clone()).unwrap_or_default();
    let marker = |sign: &str, name: &str| ended(format!("{sign} {name}").trim_end(), windows);
    let before = &text[..whole.start];
    let before = whole_lines(before, windows);
    format!(
        "{before}{}{}{}{}{}{}",
        marker("<<<<<<<", &own_name),
        whole_lines(&ours, windows),
        marker("=======", ""),
        whole_lines(&theirs, windows),
        marker(">>>>>>>", &other_name),
        &text[whole.end..]
    )
}

fn bare(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}

fn ended(line: &str, windows: bool) -> String {
    format!("{line}{}", if windows { "\r\n" } else { "\n" })
}

fn whole_lines(lines: &str, windows: bool) -> String {
    if lines.is_empty() || lines.ends_with('\n') {
        lines.to_owned()
    } else {
        ended(lines, windows)
    }
}
