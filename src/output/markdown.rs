//! CommonMark with tables. Numbers are literal, so that the text reads the same wherever it is pasted.

mod escape;
mod inline;
#[cfg(test)]
mod tests;

use super::{label, status_line};
use crate::document::{Block, Clause, Definition, Document, GapAt, Inlines, ListItem, Table};

pub(super) fn write(document: &Document) -> String {
    let mut out = String::with_capacity(32 * 1024);
    out.push_str("# ");
    inline::push(&mut out, &document.title, " ");
    end_line(&mut out);
    if let Some(status) = status_line(document) {
        out.push_str("\n*");
        inline::push(&mut out, &status, " ");
        out.push_str("*\n");
    }
    for division in &document.divisions {
        if !division.heading.is_empty() {
            out.push_str("\n## ");
            if let Some(number) = &division.number {
                escape::push(&mut out, number.label());
                out.push_str(": ");
            }
            inline::push(&mut out, &division.heading, " ");
            end_line(&mut out);
        }
        blocks(&mut out, &division.blocks, "", false);
    }
    if let Some(foot) = &document.meta.foot {
        out.push_str("\n---\n\n*");
        escape::push(&mut out, foot);
        out.push_str("*\n");
    }
    out
}

/// Blocks with a blank line before each, but not between the points of a list; `in_list` tells
/// whether the first goes straight on from a point.
fn blocks(out: &mut String, all: &[Block], indent: &str, mut in_list: bool) {
    // The table after a picture says what it shows.
    let all = all
        .iter()
        .filter(|block| !matches!(block, Block::Figure(_)));
    for block in all {
        let point = is_point(block);
        if !(point && in_list) {
            out.push('\n');
        }
        in_list = point;
        match block {
            Block::Paragraph(text) => {
                out.push_str(indent);
                paragraph(out, text, indent);
            }
            Block::Heading { level, text, .. } => {
                out.push_str(indent);
                out.push_str(if *level == 3 { "### " } else { "#### " });
                inline::push(out, text, " ");
                end_line(out);
            }
            Block::Clause(one) => clause(out, one, indent),
            Block::Bullets(items) => bullets(out, items, indent),
            Block::Table(one) => table(out, one, indent),
            Block::Definitions(entries) => definitions(out, entries, indent),
            Block::Notice(inner) => notice(out, inner, indent),
            Block::Figure(_) => {}
            Block::Blanks(gaps) => blanks(out, gaps, indent),
        }
    }
}

fn is_point(block: &Block) -> bool {
    match block {
        Block::Clause(clause) => clause.level > 2,
        Block::Bullets(_) => true,
        _ => false,
    }
}

fn clause(out: &mut String, clause: &Clause, indent: &str) {
    if let Some(heading) = &clause.heading {
        out.push_str("### ");
        out.push_str(&label(clause));
        out.push(' ');
        inline::push(out, heading, " ");
        end_line(out);
        blocks(out, &clause.blocks, indent, false);
        return;
    }
    out.push_str(indent);
    let point = clause.level > 2;
    if point {
        out.push_str("- ");
    }
    escape::push(out, &label(clause));
    out.push(' ');
    if point {
        rest(out, &clause.blocks, &format!("{indent}  "), true);
    } else {
        rest(out, &clause.blocks, indent, false);
    }
}

/// The first paragraph on the line begun, and the other blocks below it.
fn rest(out: &mut String, all: &[Block], indent: &str, in_list: bool) {
    match all.split_first() {
        Some((Block::Paragraph(first), others)) => {
            paragraph(out, first, indent);
            blocks(out, others, indent, in_list);
        }
        _ => {
            end_line(out);
            blocks(out, all, indent, in_list);
        }
    }
}

fn paragraph(out: &mut String, text: &Inlines, indent: &str) {
    inline::push(out, text, &format!("\\\n{indent}"));
    end_line(out);
}

fn bullets(out: &mut String, items: &[ListItem], indent: &str) {
    for item in items {
        out.push_str(indent);
        out.push_str("- ");
        rest(out, &item.blocks, &format!("{indent}  "), true);
    }
}

fn definitions(out: &mut String, entries: &[Definition], indent: &str) {
    for (place, entry) in entries.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        out.push_str(indent);
        out.push_str("**");
        escape::push(out, &entry.term);
        out.push_str("**: ");
        rest(out, &entry.meaning, indent, false);
    }
}

fn notice(out: &mut String, inner: &[Block], indent: &str) {
    let mut quoted = String::new();
    blocks(&mut quoted, inner, "", false);
    for line in quoted.trim_matches('\n').lines() {
        out.push_str(indent);
        out.push_str(if line.is_empty() { ">" } else { "> " });
        out.push_str(line);
        out.push('\n');
    }
}

fn blanks(out: &mut String, gaps: &[GapAt], indent: &str) {
    if gaps.is_empty() {
        out.push_str(indent);
        out.push_str("None.\n");
    }
    for gap in gaps {
        out.push_str(indent);
        out.push_str("- ");
        escape::push(out, &gap.text);
        if !gap.place.is_empty() {
            out.push_str(" (");
            escape::push(out, &gap.place);
            out.push(')');
        }
        out.push('\n');
    }
}

fn table(out: &mut String, table: &Table, indent: &str) {
    if let Some(caption) = &table.caption {
        out.push_str(indent);
        out.push_str("Table: ");
        inline::push(out, caption, " ");
        end_line(out);
        out.push('\n');
    }
    row(out, &table.header, indent);
    out.push_str(indent);
    out.push('|');
    for _ in &table.header {
        out.push_str(" --- |");
    }
    out.push('\n');
    for cells in &table.rows {
        row(out, cells, indent);
    }
}

fn row(out: &mut String, cells: &[Inlines], indent: &str) {
    out.push_str(indent);
    out.push('|');
    for cell in cells {
        out.push(' ');
        inline::push(out, cell, " ");
        out.push_str(" |");
    }
    out.push('\n');
}

/// Ends a line without spaces or line breaks at its end.
fn end_line(out: &mut String) {
    loop {
        let kept = out.trim_end_matches(' ');
        let kept = kept.strip_suffix("\\\n").unwrap_or(kept).len();
        if kept == out.len() {
            break;
        }
        out.truncate(kept);
    }
    out.push('\n');
}
