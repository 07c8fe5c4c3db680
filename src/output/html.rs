//! One self-contained web page: landmarks, contents, anchors, print style; no script, nothing fetched.

mod body;

use super::{numbered_heading, status_line};
use crate::document::{Block, DivisionKind, Document, plain, visible};

const STYLE: &str = include_str!("../../templates/styles/html.css");

pub(super) fn write(document: &Document) -> String {
    let mut out = String::with_capacity(48 * 1024);
    head(&mut out, document);
    out.push_str(
        "<body>\n<a class=\"skip\" href=\"#contents\">Skip to the contents</a>\n<header>\n<h1>",
    );
    body::inlines(&mut out, &document.title);
    out.push_str("</h1>\n");
    if let Some(status) = status_line(document) {
        out.push_str("<p class=\"status\">");
        escape(&mut out, &status);
        out.push_str("</p>\n");
    }
    out.push_str("</header>\n");
    out.push_str("<main>\n");
    // What the reader must know of a draft comes before all else, contents included.
    let notices = document
        .divisions
        .iter()
        .take_while(|division| division.kind == DivisionKind::Notice)
        .count();
    for (place, division) in document.divisions.iter().enumerate() {
        if place == notices {
            contents(&mut out, document);
        }
        body::division(&mut out, division, place);
    }
    out.push_str("</main>\n<footer>\n<p>");
    escape(
        &mut out,
        &format!(
            "Drafted with {}. This draft is not legal advice.",
            document.meta.generator
        ),
    );
    out.push_str("</p>\n</footer>\n</body>\n</html>\n");
    out
}

fn head(out: &mut String, document: &Document) {
    out.push_str("<!DOCTYPE html>\n<html lang=\"");
    escape(out, &document.meta.lang);
    out.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"");
    escape(out, &document.meta.generator);
    out.push_str("\">\n<title>");
    escape(out, &plain(&document.title));
    out.push_str("</title>\n<style>\n");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n");
}

/// The list of divisions, clauses and schedules.
fn contents(out: &mut String, document: &Document) {
    out.push_str("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n");
    for (place, division) in document.divisions.iter().enumerate() {
        out.push_str("<li><a href=\"#");
        escape(out, &body::anchor(division, place));
        out.push_str("\">");
        escape(out, &numbered_heading(division));
        out.push_str("</a>");
        let clauses: Vec<_> = division
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Clause(clause) if clause.heading.is_some() => Some(clause),
                _ => None,
            })
            .collect();
        if !clauses.is_empty() && matches!(division.kind, DivisionKind::Terms | DivisionKind::Part)
        {
            out.push_str("\n<ol>\n");
            for clause in clauses {
                out.push_str("<li><a href=\"#");
                escape(out, &body::clause_anchor(clause));
                out.push_str("\">");
                escape(out, clause.number.label());
                out.push_str(". ");
                escape(
                    out,
                    &clause.heading.as_deref().map(plain).unwrap_or_default(),
                );
                out.push_str("</a></li>\n");
            }
            out.push_str("</ol>\n");
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n</nav>\n");
}

/// Text and attributes alike: nothing in it is markup.
pub(super) fn escape(out: &mut String, text: &str) {
    let text = visible(text);
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(entity);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}
