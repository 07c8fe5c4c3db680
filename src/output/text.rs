//! Plain text of 72 columns, for e-mail.

mod fill;
mod table;
#[cfg(test)]
mod tests;

use super::{label, numbered_heading, status_line};
use crate::document::{Block, Clause, Definition, Document, GapAt, Inline, visible};
use fill::{end_line, fill, spaces, width};

pub(super) fn write(document: &Document) -> String {
    let mut out = String::with_capacity(32 * 1024);
    heading(&mut out, &plain(&document.title).replace('\n', " "), '=');
    if let Some(status) = status_line(document) {
        fill(&mut out, &plain(&status), "", 0);
    }
    for division in &document.divisions {
        if !division.heading.is_empty() {
            out.push('\n');
            let words = plain(&numbered_heading(division)).replace('\n', " ");
            heading(&mut out, &words, '=');
        }
        blocks(&mut out, &division.blocks, 0, false);
    }
    if let Some(foot) = &document.meta.foot {
        out.push('\n');
        fill(&mut out, foot, "", 0);
    }
    out
}

fn heading(out: &mut String, text: &str, underline: char) {
    let from = out.len();
    fill(out, text, "", 0);
    let longest = out[from..].lines().map(width).max().unwrap_or(0);
    out.extend(std::iter::repeat_n(underline, longest));
    out.push('\n');
}

/// Blocks with a blank line before each, but not between the points of a list; `in_list` tells
/// whether the first goes straight on from a point.
fn blocks(out: &mut String, all: &[Block], indent: usize, mut in_list: bool) {
    // The table after a picture says what it shows.
    let all = all
        .iter()
        .filter(|block| !matches!(block, Block::Figure(_)));
    for block in all {
        let point = matches!(block, Block::Clause(clause) if clause.level > 2)
            || matches!(block, Block::Bullets(_));
        if !(point && in_list) {
            out.push('\n');
        }
        in_list = point;
        let pad = " ".repeat(indent);
        match block {
            Block::Paragraph(text) => fill(out, &plain(text), &pad, indent),
            Block::Heading { text, level: 3, .. } => {
                heading(out, &plain(text).replace('\n', " "), '-')
            }
            Block::Heading { text, .. } => fill(out, &plain(text), &pad, indent),
            Block::Clause(one) => clause(out, one, indent),
            Block::Bullets(items) => {
                for item in items {
                    begun(out, &format!("{pad}- "), &item.blocks, indent + 2, true);
                }
            }
            Block::Table(one) => table::push(out, one, indent),
            Block::Definitions(entries) => definitions(out, entries, indent),
            Block::Notice(inner) => notice(out, inner, indent),
            Block::Figure(_) => {}
            Block::Blanks(gaps) => blanks(out, gaps, indent),
        }
    }
}

fn clause(out: &mut String, clause: &Clause, indent: usize) {
    let label = label(clause);
    if let Some(title) = &clause.heading {
        heading(
            out,
            &format!("{label} {}", plain(title).replace('\n', " ")),
            '-',
        );
        blocks(out, &clause.blocks, indent, false);
        return;
    }
    let point = clause.level > 2;
    let room = if point { 5 } else { 6 };
    let mut start = " ".repeat(indent);
    start.push_str(&label);
    spaces(&mut start, room.max(label.len() + 1) - label.len());
    begun(out, &start, &clause.blocks, indent + room, point);
}

/// A line that is begun, its first paragraph after it, and the other blocks below.
fn begun(out: &mut String, start: &str, all: &[Block], indent: usize, in_list: bool) {
    match all.split_first() {
        Some((Block::Paragraph(first), others)) => {
            fill(out, &plain(first), start, indent);
            blocks(out, others, indent, in_list);
        }
        _ => {
            out.push_str(start);
            end_line(out);
            blocks(out, all, indent, in_list);
        }
    }
}

fn definitions(out: &mut String, entries: &[Definition], indent: usize) {
    for (place, entry) in entries.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        let mut start = " ".repeat(indent);
        start.push_str(&visible(&entry.term));
        start.push_str(": ");
        begun(out, &start, &entry.meaning, indent + 2, false);
    }
}

fn notice(out: &mut String, inner: &[Block], indent: usize) {
    let mut quoted = String::new();
    blocks(&mut quoted, inner, indent, false);
    for line in quoted.trim_matches('\n').lines() {
        out.push_str("| ");
        out.push_str(line);
        end_line(out);
    }
}

fn blanks(out: &mut String, gaps: &[GapAt], indent: usize) {
    let pad = " ".repeat(indent);
    if gaps.is_empty() {
        fill(out, "None.", &pad, indent);
    }
    for gap in gaps {
        let mut text = visible(&gap.text).into_owned();
        if !gap.place.is_empty() {
            text.push_str(&format!(" ({})", gap.place));
        }
        fill(out, &text, &format!("{pad}- "), indent + 2);
    }
}

/// The words, with line breaks as they stand in answers.
fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push(&mut out, inlines);
    out
}

fn push(out: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Reference { text, .. } => out.push_str(&visible(text)),
            Inline::Gap { text, .. } => {
                out.push('[');
                out.push_str(&visible(text));
                out.push(']');
            }
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Answer { inlines: inner, .. }
            | Inline::Foreign { inlines: inner, .. } => push(out, inner),
            Inline::Link { href, inlines } => {
                push(out, inlines);
                if crate::document::plain(inlines) != *href {
                    out.push_str(" (");
                    out.push_str(&visible(href));
                    out.push(')');
                }
            }
            Inline::Break => out.push('\n'),
        }
    }
}
