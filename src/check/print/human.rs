//! Findings with excerpts of the file.

use super::printable;
use crate::answers::Source;
use crate::check::{Finding, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::borrow::Cow;
use std::ops::Range;

/// From how many bytes on a line is not shown, not even in part: to find the part takes long.
const TOO_LONG: usize = 20_000;

/// Findings with excerpts of the file, 80 columns wide. Colour only repeats what the words say.
pub fn human(source: &Source, findings: &[Finding], colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(80);
    let mut out = String::new();
    for finding in findings {
        let group = group(source, finding);
        let mut groups = vec![group];
        let unseen = finding.places.iter().filter(|place| place.span.is_none());
        for place in unseen {
            groups[0] = std::mem::replace(&mut groups[0], Group::with_level(Level::NOTE)).element(
                Level::NOTE.message(printable(&format!("{}: {}", place.path, place.label))),
            );
        }
        if let Some(hint) = &finding.hint {
            groups[0] = std::mem::replace(&mut groups[0], Group::with_level(Level::NOTE))
                .element(Level::HELP.with_name("hint").message(printable(hint)));
        }
        out.push_str(&renderer.render(&groups));
        out.push_str("\n\n");
    }
    out
}

fn group<'a>(source: &'a Source, finding: &'a Finding) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .primary_title(printable(&finding.message))
        .id(finding.code);
    let (window, line) = window(source, finding);
    let mut lines = source.text[window.clone()].lines();
    if lines.any(|line| line.len() > TOO_LONG) {
        let first = finding.places.iter().find_map(|place| place.span.as_ref());
        let at = source.position(first.map_or(0, |span| span.start));
        let origin = Origin::path(printable(&source.name))
            .line(at.line)
            .char_column(at.column);
        let words = "the line is too long to be shown";
        return title.element(origin).element(Level::NOTE.message(words));
    }
    let mut snippet = Snippet::source(harmless(&source.text[window.clone()]))
        .line_start(line)
        .path(printable(&source.name));
    let mut any = false;
    for (number, place) in finding.places.iter().enumerate() {
        let Some(span) = &place.span else { continue };
        let kind = if number == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let marked = first_line(&source.text, span);
        snippet = snippet.annotation(
            kind.span(marked.start - window.start..marked.end - window.start)
                .label(printable(&place.label)),
        );
        any = true;
    }
    if any {
        title.element(snippet)
    } else {
        Group::with_title(title)
    }
}

/// The text without the controls above ASCII, which the renderer lets through: each becomes another of as many bytes, so
/// that every place stays.
fn harmless(text: &str) -> Cow<'_, str> {
    let obeyed = |c: char| matches!(c, '\u{80}'..='\u{9f}');
    if text.contains(obeyed) {
        Cow::Owned(text.replace(obeyed, "¤"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The lines from the first place to the last, and the number of the first: looking through a whole file for each of many
/// findings would take long.
fn window(source: &Source, finding: &Finding) -> (Range<usize>, usize) {
    let text = &source.text;
    let spans = finding
        .places
        .iter()
        .filter_map(|place| place.span.as_ref());
    let marked = spans.map(|span| first_line(text, span));
    let Some(all) = marked.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end)) else {
        return (0..0, 1);
    };
    let start = text[..all.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let end = text[all.end..]
        .find('\n')
        .map_or(text.len(), |newline| all.end + newline + 1);
    (start..end, source.position(start).line)
}

/// A long answer is marked on its first line only.
fn first_line(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = span.start.min(text.len());
    let end = span.end.clamp(start, text.len());
    match text[start..end].find('\n') {
        Some(newline) => start..start + newline.max(1),
        None => start..end.max(start),
    }
}
