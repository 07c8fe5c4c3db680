//! One self-contained web page: landmarks, contents, anchors, print style; no script, nothing fetched.

mod anchors;
mod body;
mod figure;
mod inline;
mod table;
#[cfg(test)]
mod tests;

use super::{label, numbered_heading, status_line, words_around};
use crate::document::{
    Block, Clause, Division, DivisionKind, Document, Inline, Inlines, Meta, plain,
};
use anchors::Anchors;
use inline::{attribute, escape};

const STYLE: &str = include_str!("../../templates/styles/html.css");

pub(super) fn write(document: &Document) -> String {
    let mut anchors = Anchors::of(document);
    let contents_id = anchors.make("contents");
    let ids: Vec<String> = document
        .divisions
        .iter()
        .enumerate()
        .map(|(place, one)| division_id(one, place, &mut anchors))
        .collect();
    let mut out = String::with_capacity(64 * 1024);
    head(&mut out, document);
    out.push_str("<body>\n<a class=\"skip\" href=\"#");
    out.push_str(&contents_id);
    out.push_str("\">");
    inline::push(
        &mut out,
        &words_around(document, "Skip to the contents"),
        &anchors,
    );
    out.push_str("</a>\n<header>\n<h1>");
    inline::push(&mut out, &document.title, &anchors);
    out.push_str("</h1>\n");
    if let Some(status) = status_line(document) {
        out.push_str("<p class=\"status\">");
        inline::push(&mut out, &status, &anchors);
        out.push_str("</p>\n");
    }
    out.push_str("</header>\n");
    out.push_str("<main>\n");
    // What the reader must know of a draft comes before all else, contents included.
    let is_notice = |division: &&Division| division.kind == DivisionKind::Notice;
    let notices = document.divisions.iter().take_while(is_notice).count();
    let mut body = body::Body { out, anchors };
    for (division, id) in document.divisions.iter().zip(&ids).take(notices) {
        body.division(division, id);
    }
    contents(&mut body.out, document, &ids, &contents_id, &body.anchors);
    for (division, id) in document.divisions.iter().zip(&ids).skip(notices) {
        body.division(division, id);
    }
    let mut out = body.out;
    out.push_str("</main>\n");
    footer(&mut out, &document.meta);
    out.push_str("</body>\n</html>\n");
    out
}

/// The id of a division: its own, or one after its place.
fn division_id(division: &Division, place: usize, anchors: &mut Anchors<'_>) -> String {
    division
        .id
        .clone()
        .unwrap_or_else(|| anchors.make(&format!("part-{}", place + 1)))
}

fn head(out: &mut String, document: &Document) {
    let meta = &document.meta;
    out.push_str("<!DOCTYPE html>\n<html");
    attribute(
        out,
        "lang",
        if meta.lang.is_empty() {
            "en-GB"
        } else {
            &meta.lang
        },
    );
    out.push_str(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str("<meta name=\"generator\"");
    attribute(out, "content", &meta.generator);
    for (name, value) in &meta.properties {
        out.push_str(">\n<meta");
        attribute(out, "name", name);
        attribute(out, "content", value);
    }
    out.push_str(">\n<title>");
    escape(out, &plain(&document.title));
    out.push_str("</title>\n<style>\n");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n");
}

/// The list of divisions, clauses and schedules.
fn contents(
    out: &mut String,
    document: &Document,
    ids: &[String],
    id: &str,
    anchors: &Anchors<'_>,
) {
    out.push_str("<nav");
    attribute(out, "aria-labelledby", id);
    out.push_str(">\n<h2");
    attribute(out, "id", id);
    out.push('>');
    inline::push(out, &words_around(document, "Contents"), anchors);
    out.push_str("</h2>\n<ol role=\"list\">\n");
    let headed = |(division, _): &(&Division, &String)| !division.heading.is_empty();
    for (division, id) in document.divisions.iter().zip(ids).filter(headed) {
        out.push_str("<li>");
        link(out, id, &numbered_heading(division), anchors);
        let mut clauses = listed(division).peekable();
        if clauses.peek().is_some() {
            out.push_str("\n<ol role=\"list\">\n");
            for (clause, heading) in clauses {
                out.push_str("<li>");
                let mut words = vec![Inline::Text(format!("{} ", label(clause)))];
                words.extend(heading.iter().cloned());
                link(out, &clause_id(clause), &words, anchors);
                out.push_str("</li>\n");
            }
            out.push_str("</ol>\n");
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n</nav>\n");
}

/// The clauses of a division that stand in the contents, with their headings.
fn listed(division: &Division) -> impl Iterator<Item = (&Clause, &Inlines)> {
    let has_clauses = matches!(division.kind, DivisionKind::Terms | DivisionKind::Part);
    division
        .blocks
        .iter()
        .filter(move |_| has_clauses)
        .filter_map(|block| match block {
            Block::Clause(clause) => clause.heading.as_ref().map(|heading| (clause, heading)),
            _ => None,
        })
}

/// The id of a clause with a heading: its own, or its number behind a colon, which no id of a template should hold.
fn clause_id(clause: &Clause) -> String {
    clause
        .id
        .clone()
        .unwrap_or_else(|| format!("clause:{}", clause.number.full()))
}

/// A link within the contents. A reference or a link in a heading gives its words only: links do not nest.
fn link(out: &mut String, id: &str, words: &Inlines, anchors: &Anchors<'_>) {
    out.push_str("<a href=\"#");
    escape(out, id);
    out.push_str("\">");
    inline::push(out, &words_only(words), anchors);
    out.push_str("</a>");
}

/// The words of a heading, with the languages of its parts and nothing else.
fn words_only(heading: &[Inline]) -> Inlines {
    let only = heading.iter().map(|inline| match inline {
        Inline::Foreign { lang, inlines } => Inline::Foreign {
            lang: lang.clone(),
            inlines: words_only(inlines),
        },
        other => Inline::Text(plain(std::slice::from_ref(other))),
    });
    only.collect()
}

fn footer(out: &mut String, meta: &Meta) {
    let made = (!meta.generator.is_empty()).then(|| format!("Made with {}.", meta.generator));
    let version = meta
        .version
        .as_ref()
        .map(|version| format!("Version {version} of this text."));
    let parts: Vec<String> = made.into_iter().chain(version).collect();
    if parts.is_empty() && meta.foot.is_none() {
        return;
    }
    out.push_str("<footer>\n<p>");
    escape(out, &parts.join(" "));
    out.push_str("</p>\n");
    if let Some(foot) = &meta.foot {
        out.push_str("<p class=\"foot\">");
        escape(out, foot);
        out.push_str("</p>\n");
    }
    out.push_str("</footer>\n");
}
