//! Plain text of 72 columns, for e-mail.

use super::{numbered_heading, status_line};
use crate::document::{Block, Clause, Document, Inline, Inlines, Table, visible};
use textwrap::{Options, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr;

const WIDTH: usize = 72;

pub(super) fn write(document: &Document) -> String {
    let mut out = String::with_capacity(32 * 1024);
    heading(&mut out, &plain(&document.title), '=');
    if let Some(status) = status_line(document) {
        wrap(&mut out, &status, "", "");
    }
    for division in &document.divisions {
        out.push('\n');
        heading(&mut out, &visible(&numbered_heading(division)), '=');
        blocks(&mut out, &division.blocks, 0);
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    out.push('\n');
    out
}

fn heading(out: &mut String, text: &str, underline: char) {
    let from = out.len();
    wrap(out, text, "", "");
    let longest = out[from..]
        .lines()
        .map(UnicodeWidthStr::width)
        .max()
        .unwrap_or(0);
    out.extend(std::iter::repeat_n(underline, longest));
    out.push('\n');
}

fn blocks(out: &mut String, all: &[Block], indent: usize) {
    for block in all {
        out.push('\n');
        let pad = " ".repeat(indent);
        match block {
            Block::Paragraph(text) => wrap(out, &plain(text), &pad, &pad),
            Block::Heading { text, level, .. } => {
                if *level == 3 {
                    heading(out, &plain(text), '-');
                } else {
                    wrap(out, &plain(text), &pad, &pad);
                }
            }
            Block::Clause(one) => clause(out, one, indent),
            Block::Bullets(items) => {
                for item in items {
                    begun(out, &format!("{pad}- "), &item.blocks, indent + 2);
                }
            }
            Block::Table(one) => table(out, one, indent),
            Block::Definitions(entries) => {
                for (place, entry) in entries.iter().enumerate() {
                    if place > 0 {
                        out.push('\n');
                    }
                    begun(
                        out,
                        &format!("{pad}{}: ", visible(&entry.term)),
                        &entry.meaning,
                        indent + 2,
                    );
                }
            }
            Block::Notice(inner) => {
                let mut quoted = String::new();
                blocks(&mut quoted, inner, indent);
                for line in quoted.trim_matches('\n').lines() {
                    out.push_str(format!("| {line}").trim_end());
                    out.push('\n');
                }
            }
            Block::Blanks(gaps) if gaps.is_empty() => wrap(out, "None.", &pad, &pad),
            Block::Blanks(gaps) => {
                for gap in gaps {
                    let place = if gap.place.is_empty() {
                        String::new()
                    } else {
                        format!(" ({})", gap.place)
                    };
                    wrap(
                        out,
                        &visible(&format!("{}{place}", gap.text)),
                        &format!("{pad}- "),
                        &format!("{pad}  "),
                    );
                }
            }
        }
    }
}

fn clause(out: &mut String, clause: &Clause, indent: usize) {
    if let Some(title) = &clause.heading {
        heading(
            out,
            &format!("{}. {}", clause.number.label(), plain(title)),
            '-',
        );
        blocks(out, &clause.blocks, indent);
        return;
    }
    let room = if clause.level <= 2 { 6 } else { 5 };
    let dot = if clause.number.label().bytes().all(|b| b.is_ascii_digit()) {
        "."
    } else {
        ""
    };
    let label = format!("{}{dot}", clause.number.label());
    let start = format!("{}{label:<width$}", " ".repeat(indent), width = room - 1);
    begun(out, &format!("{start} "), &clause.blocks, indent + room);
}

/// A line that is begun, its first paragraph after it, and the other blocks below.
fn begun(out: &mut String, start: &str, all: &[Block], indent: usize) {
    let pad = " ".repeat(indent);
    match all.split_first() {
        Some((Block::Paragraph(first), others)) => {
            wrap(out, &plain(first), start, &pad);
            blocks(out, others, indent);
        }
        _ => {
            out.push_str(start.trim_end());
            out.push('\n');
            blocks(out, all, indent);
        }
    }
}

fn table(out: &mut String, table: &Table, indent: usize) {
    let pad = " ".repeat(indent);
    if let Some(caption) = &table.caption {
        wrap(out, &format!("Table: {}", plain(caption)), &pad, &pad);
        out.push('\n');
    }
    let one_line = |cell: &Inlines| plain(cell).replace('\n', " ");
    let header: Vec<String> = table.header.iter().map(one_line).collect();
    let rows: Vec<Vec<String>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(one_line).collect())
        .collect();
    let widths: Vec<usize> = (0..header.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells
                .chain([&header[column]])
                .map(|cell| cell.width())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let total: usize = widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1) + indent;
    if total <= WIDTH {
        columns(out, &header, &widths, &pad);
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        columns(out, &rule, &widths, &pad);
        rows.iter().for_each(|row| columns(out, row, &widths, &pad));
        return;
    }
    for (place, row) in rows.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        for (name, cell) in header.iter().zip(row) {
            wrap(out, &format!("{name}: {cell}"), &pad, &format!("{pad}  "));
        }
    }
}

fn columns(out: &mut String, cells: &[String], widths: &[usize], pad: &str) {
    let mut line = pad.to_owned();
    for (cell, width) in cells.iter().zip(widths) {
        line.push_str(cell);
        line.extend(std::iter::repeat_n(
            ' ',
            width - cell.width().min(*width) + 2,
        ));
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

fn wrap(out: &mut String, text: &str, first: &str, others: &str) {
    for (place, line) in text.split('\n').enumerate() {
        let start = if place == 0 { first } else { others };
        let options = Options::new(WIDTH)
            .initial_indent(start)
            .subsequent_indent(others)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for wrapped in textwrap::wrap(line, options) {
            out.push_str(wrapped.trim_end());
            out.push('\n');
        }
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
            | Inline::Answer { inlines: inner, .. } => push(out, inner),
            Inline::Link {
                href,
                inlines: inner,
            } => {
                push(out, inner);
                if crate::document::plain(inner) != *href {
                    out.push_str(&visible(&format!(" ({href})")));
                }
            }
            Inline::Break => out.push('\n'),
        }
    }
}
