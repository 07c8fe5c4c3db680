//! Divisions, clauses, tables and running text as HTML.

use super::escape;
use crate::document::{Block, Clause, Division, DivisionKind, Inline, Inlines, Table, plain};

pub(super) fn division(out: &mut String, division: &Division, place: usize) {
    let anchor = anchor(division, place);
    out.push_str("<section class=\"");
    out.push_str(class(division.kind));
    out.push_str("\" aria-labelledby=\"");
    escape(out, &anchor);
    out.push_str("\">\n<h2 id=\"");
    escape(out, &anchor);
    out.push_str("\">");
    if let Some(number) = &division.number {
        out.push_str("<span class=\"number\">");
        escape(out, number.label());
        out.push_str(":</span> ");
    }
    inlines(out, &division.heading);
    out.push_str("</h2>\n");
    blocks(out, &division.blocks, &anchor);
    out.push_str("</section>\n");
}

/// The id of a division: its own, or its place.
pub(super) fn anchor(division: &Division, place: usize) -> String {
    division
        .id
        .clone()
        .unwrap_or_else(|| format!("part-{}", place + 1))
}

/// The id of a clause: its own, or its number.
pub(super) fn clause_anchor(clause: &Clause) -> String {
    clause
        .id
        .clone()
        .unwrap_or_else(|| format!("clause-{}", clause.number.full()))
}

const fn class(kind: DivisionKind) -> &'static str {
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

fn blocks(out: &mut String, all: &[Block], within: &str) {
    let mut in_list = false;
    let mut in_signature = false;
    for (place, block) in all.iter().enumerate() {
        let item = matches!(block, Block::Clause(clause) if clause.heading.is_none());
        if in_list && !item {
            out.push_str("</ol>\n");
        }
        if item && !in_list {
            out.push_str("<ol role=\"list\">\n");
        }
        in_list = item;
        if matches!(block, Block::Heading { .. }) && in_signature {
            out.push_str("</section>\n");
            in_signature = false;
        }
        match block {
            Block::Paragraph(text) => {
                out.push_str("<p>");
                inlines(out, text);
                out.push_str("</p>\n");
            }
            Block::Heading {
                level,
                id,
                text,
                signature,
            } => {
                if *signature {
                    out.push_str("<section class=\"signature\">\n");
                    in_signature = true;
                }
                heading(out, *level, id.as_deref(), text);
            }
            Block::Clause(one) => clause(out, one),
            Block::Bullets(items) => {
                out.push_str("<ul>\n");
                for item in items {
                    out.push_str("<li>");
                    tight(out, &item.blocks, within);
                    out.push_str("</li>\n");
                }
                out.push_str("</ul>\n");
            }
            Block::Table(one) => table(out, one, &format!("{within}-table-{}", place + 1)),
            Block::Definitions(entries) => {
                out.push_str("<dl>\n");
                for entry in entries {
                    out.push_str("<dt>");
                    escape(out, &entry.term);
                    out.push_str("</dt>\n<dd>");
                    tight(out, &entry.meaning, within);
                    out.push_str("</dd>\n");
                }
                out.push_str("</dl>\n");
            }
            Block::Notice(inner) => {
                out.push_str("<blockquote>\n");
                blocks(out, inner, within);
                out.push_str("</blockquote>\n");
            }
            Block::Blanks(gaps) if gaps.is_empty() => out.push_str("<p>None.</p>\n"),
            Block::Blanks(gaps) => {
                out.push_str("<ul>\n");
                for gap in gaps {
                    out.push_str("<li>");
                    escape(out, &gap.text);
                    if !gap.place.is_empty() {
                        escape(out, &format!(" ({})", gap.place));
                    }
                    out.push_str("</li>\n");
                }
                out.push_str("</ul>\n");
            }
        }
    }
    if in_list {
        out.push_str("</ol>\n");
    }
    if in_signature {
        out.push_str("</section>\n");
    }
}

fn heading(out: &mut String, level: u8, id: Option<&str>, text: &Inlines) {
    out.push_str(if level == 3 { "<h3" } else { "<h4" });
    if let Some(id) = id {
        out.push_str(" id=\"");
        escape(out, id);
        out.push('"');
    }
    out.push('>');
    inlines(out, text);
    out.push_str(if level == 3 { "</h3>\n" } else { "</h4>\n" });
}

fn clause(out: &mut String, clause: &Clause) {
    let anchor = clause_anchor(clause);
    if let Some(heading) = &clause.heading {
        out.push_str("<section class=\"clause\">\n<h3 id=\"");
        escape(out, &anchor);
        out.push_str("\"><span class=\"number\">");
        escape(out, clause.number.label());
        out.push_str(".</span> ");
        inlines(out, heading);
        out.push_str("</h3>\n");
        blocks(out, &clause.blocks, &anchor);
        out.push_str("</section>\n");
        return;
    }
    out.push_str("<li");
    if let Some(id) = &clause.id {
        out.push_str(" id=\"");
        escape(out, id);
        out.push('"');
    }
    out.push_str("><span class=\"number\">");
    escape(out, clause.number.label());
    let dot = if clause.number.label().bytes().all(|b| b.is_ascii_digit()) {
        ".</span> "
    } else {
        "</span> "
    };
    out.push_str(dot);
    out.push_str("<div>");
    tight(out, &clause.blocks, &anchor.replace(['(', ')', '.'], "-"));
    out.push_str("</div></li>\n");
}

/// A single paragraph without its tags, or the blocks as they are.
fn tight(out: &mut String, all: &[Block], within: &str) {
    match all {
        [Block::Paragraph(only)] => inlines(out, only),
        _ => blocks(out, all, within),
    }
}

fn table(out: &mut String, table: &Table, id: &str) {
    out.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
    match &table.caption {
        Some(caption) => escape(out, &format!("Table: {}", plain(caption))),
        None => escape(out, &format!("Table {}", id.replace('-', " "))),
    }
    out.push_str("\">\n<table>\n");
    if let Some(caption) = &table.caption {
        out.push_str("<caption>");
        inlines(out, caption);
        out.push_str("</caption>\n");
    }
    out.push_str("<thead><tr>");
    for cell in &table.header {
        out.push_str("<th scope=\"col\">");
        inlines(out, cell);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            inlines(out, cell);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

pub(super) fn inlines(out: &mut String, all: &[Inline]) {
    for inline in all {
        match inline {
            Inline::Text(text) => escape(out, text),
            Inline::Strong(inner) => {
                out.push_str("<strong>");
                inlines(out, inner);
                out.push_str("</strong>");
            }
            Inline::Emphasis(inner) => {
                out.push_str("<em>");
                inlines(out, inner);
                out.push_str("</em>");
            }
            Inline::Answer { inlines: inner, .. } => inlines(out, inner),
            Inline::Gap { key, text } => {
                out.push_str("<mark class=\"gap\" data-key=\"");
                escape(out, key);
                out.push_str("\">[");
                escape(out, text);
                out.push_str("]</mark>");
            }
            Inline::Reference { target, text } => {
                out.push_str("<a href=\"#");
                escape(out, target);
                out.push_str("\">");
                escape(out, text);
                out.push_str("</a>");
            }
            Inline::Link {
                href,
                inlines: inner,
            } => {
                out.push_str("<a href=\"");
                escape(out, href);
                out.push_str("\">");
                inlines(out, inner);
                out.push_str("</a>");
            }
            Inline::Break => out.push_str("<br>\n"),
        }
    }
}
