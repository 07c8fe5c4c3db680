//! CommonMark with tables. Numbers are literal, so that the text reads the same wherever it is pasted.

use super::{numbered_heading, status_line};
use crate::document::{Block, Clause, Document, Inline, Inlines, ListItem, Table, plain, visible};

pub(super) fn write(document: &Document) -> String {
    let mut out = String::with_capacity(32 * 1024);
    out.push_str("# ");
    inlines(&mut out, &document.title, " ");
    out.push('\n');
    if let Some(status) = status_line(document) {
        out.push_str("\n*");
        escaped(&mut out, &status);
        out.push_str("*\n");
    }
    for division in &document.divisions {
        out.push_str("\n## ");
        escaped(&mut out, &numbered_heading(division));
        out.push('\n');
        blocks(&mut out, &division.blocks, "");
    }
    out
}

fn blocks(out: &mut String, blocks: &[Block], indent: &str) {
    let mut in_list = false;
    for block in blocks {
        let is_item = matches!(block, Block::Clause(clause) if clause.level > 2);
        if !(is_item && in_list) {
            line(out, indent);
        }
        in_list = is_item;
        match block {
            Block::Paragraph(text) => paragraph(out, text, indent),
            Block::Heading { level, text, .. } => {
                out.push_str(indent);
                out.push_str(if *level == 3 { "### " } else { "#### " });
                inlines(out, text, " ");
                out.push('\n');
            }
            Block::Clause(one) => clause(out, one, indent),
            Block::Bullets(items) => bullets(out, items, indent),
            Block::Table(one) => table(out, one, indent),
            Block::Definitions(entries) => {
                for (place, entry) in entries.iter().enumerate() {
                    if place > 0 {
                        line(out, indent);
                    }
                    out.push_str(indent);
                    out.push_str("**");
                    escaped(out, &entry.term);
                    out.push_str("**: ");
                    rest(out, &entry.meaning, indent);
                }
            }
            Block::Notice(inner) => {
                let mut quoted = String::new();
                self::blocks(&mut quoted, inner, "");
                for quoted in quoted.trim_matches('\n').lines() {
                    let text = format!("{indent}> {quoted}");
                    out.push_str(text.trim_end());
                    out.push('\n');
                }
            }
            Block::Blanks(gaps) => {
                if gaps.is_empty() {
                    out.push_str(indent);
                    out.push_str("None.\n");
                }
                for gap in gaps {
                    out.push_str(indent);
                    out.push_str("- ");
                    escaped(out, &gap.text);
                    if !gap.place.is_empty() {
                        out.push_str(" (");
                        escaped(out, &gap.place);
                        out.push(')');
                    }
                    out.push('\n');
                }
            }
        }
    }
}

/// A blank line, quoted where the text is.
fn line(out: &mut String, _indent: &str) {
    out.push('\n');
}

fn paragraph(out: &mut String, text: &Inlines, indent: &str) {
    out.push_str(indent);
    let start = out.len();
    inlines(out, text, &format!("\\\n{indent}"));
    guard(out, start);
    out.push('\n');
}

fn clause(out: &mut String, clause: &Clause, indent: &str) {
    match (clause.level, &clause.heading) {
        (1, Some(heading)) => {
            out.push_str("### ");
            out.push_str(clause.number.label());
            out.push_str(". ");
            inlines(out, heading, " ");
            out.push('\n');
            blocks(out, &clause.blocks, indent);
        }
        (0..=2, _) => {
            out.push_str(indent);
            number(out, clause.number.label());
            out.push(' ');
            rest(out, &clause.blocks, indent);
        }
        _ => {
            out.push_str(indent);
            out.push_str("- ");
            number(out, clause.number.label());
            out.push(' ');
            rest(out, &clause.blocks, &format!("{indent}  "));
        }
    }
}

/// A number at the start of a paragraph, so that it is not taken for that of a list.
fn number(out: &mut String, label: &str) {
    let alone = label.bytes().all(|b| b.is_ascii_digit());
    out.push_str(label);
    if alone {
        out.push_str("\\.");
    }
}

/// The first paragraph on the line begun, and the other blocks below it.
fn rest(out: &mut String, all: &[Block], indent: &str) {
    match all.split_first() {
        Some((Block::Paragraph(first), others)) => {
            let start = out.len();
            inlines(out, first, &format!("\\\n{indent}"));
            guard(out, start);
            out.push('\n');
            blocks(out, others, indent);
        }
        _ => {
            out.push('\n');
            blocks(out, all, indent);
        }
    }
}

fn bullets(out: &mut String, items: &[ListItem], indent: &str) {
    for item in items {
        out.push_str(indent);
        out.push_str("- ");
        rest(out, &item.blocks, &format!("{indent}  "));
    }
}

fn table(out: &mut String, table: &Table, indent: &str) {
    if let Some(caption) = &table.caption {
        out.push_str(indent);
        out.push_str("*Table: ");
        escaped(out, &plain(caption));
        out.push_str("*\n\n");
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
        inlines(out, cell, " ");
        out.push_str(" |");
    }
    out.push('\n');
}

fn inlines(out: &mut String, all: &[Inline], line_break: &str) {
    for inline in all {
        match inline {
            Inline::Text(text) | Inline::Reference { text, .. } => spaced(out, text),
            Inline::Strong(inner) => wrapped(out, inner, "**", line_break),
            Inline::Emphasis(inner) => wrapped(out, inner, "*", line_break),
            Inline::Answer { inlines: inner, .. } => inlines(out, inner, line_break),
            Inline::Gap { text, .. } => {
                out.push_str("**\\[");
                escaped(out, text);
                out.push_str("\\]**");
            }
            Inline::Link {
                href,
                inlines: inner,
            } => {
                out.push('[');
                inlines(out, inner, " ");
                out.push_str("](<");
                out.push_str(&href.replace(['<', '>', '\n', '\\'], ""));
                out.push_str(">)");
            }
            Inline::Break => out.push_str(line_break),
        }
    }
}

fn wrapped(out: &mut String, inner: &[Inline], mark: &str, line_break: &str) {
    out.push_str(mark);
    inlines(out, inner, line_break);
    out.push_str(mark);
}

/// Text with the spaces at its ends, which escaping leaves out.
fn spaced(out: &mut String, text: &str) {
    let body = text.trim_start_matches(' ');
    if body.len() < text.len() {
        out.push(' ');
    }
    let inner = body.trim_end_matches(' ');
    escaped(out, inner);
    if inner.len() < body.len() {
        out.push(' ');
    }
}

/// Text as text: what CommonMark would take for markup gets a backslash, and nothing else does.
fn escaped(out: &mut String, text: &str) {
    let text = visible(text);
    let bytes = text.as_bytes();
    let mut from = 0;
    for (at, byte) in bytes.iter().copied().enumerate() {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let markup = match byte {
            b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'>' | b'|' | b'~' | b'#' | b'$' => true,
            b'_' => !(before.is_ascii_alphanumeric() && next.is_ascii_alphanumeric()),
            b'&' => next.is_ascii_alphabetic() || next == b'#',
            _ => false,
        };
        if markup {
            out.push_str(&text[from..at]);
            // A backslash before a bar in a table would be taken for the bar's own.
            out.push_str(if byte == b'\\' { "&#92;" } else { "\\" });
            from = if byte == b'\\' { at + 1 } else { at };
        }
    }
    out.push_str(&text[from..]);
}

/// Keeps the lines of a paragraph from starting a list, or from underlining the line before.
fn guard(out: &mut String, start: usize) {
    let mut at = start;
    while at < out.len() {
        let line = &out[at..];
        let end = line
            .find('\n')
            .map_or(out.len(), |newline| at + newline + 1);
        let blank = line.len() - line.trim_start_matches(' ').len();
        let body = &line[blank..];
        let digits = body.bytes().take_while(u8::is_ascii_digit).count();
        let opens = match body.as_bytes().get(digits) {
            Some(b'.' | b')') if (1..10).contains(&digits) => Some(digits),
            Some(b'+' | b'-' | b'=') if digits == 0 => Some(0),
            _ => None,
        };
        let added = opens.map_or(0, |offset| {
            out.insert(at + blank + offset, '\\');
            1
        });
        at = end + added;
    }
}
