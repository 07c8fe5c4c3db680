//! Findings for people and for programs.

use super::engine::explain;
use super::finding::{Finding, Severity};
use crate::answers::Source;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

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
    let mut snippet = Snippet::source(source.text.as_str()).path(source.name.as_str());
    let mut any = false;
    for (number, place) in finding.places.iter().enumerate() {
        let Some(span) = &place.span else { continue };
        let kind = if number == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        snippet = snippet.annotation(
            kind.span(first_line(&source.text, span))
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

/// A long answer is marked on its first line only.
fn first_line(text: &str, span: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let start = span.start.min(text.len());
    let end = span.end.clamp(start, text.len());
    match text[start..end].find('\n') {
        Some(newline) => start..start + newline.max(1),
        None => start..end.max(start),
    }
}

/// Findings in one line each: `file:line:column: severity[code]: message`.
pub fn one_line(source: &Source, finding: &Finding) -> String {
    let place = finding.places.iter().find_map(|place| place.span.as_ref());
    let at = place.map(|span| source.position(span.start));
    let at = at.map_or_else(String::new, |at| format!("{}:{}:", at.line, at.column));
    let (severity, code) = (finding.severity.word(), finding.code);
    printable(&format!(
        "{}:{at} {severity}[{code}]: {}",
        source.name, finding.message
    ))
}

/// Findings of one file as JSON.
pub fn json(source: &Source, findings: &[Finding]) -> Value {
    let findings: Vec<Value> = findings
        .iter()
        .map(|finding| one_json(source, finding))
        .collect();
    json!({ "file": source.name, "findings": findings })
}

fn one_json(source: &Source, finding: &Finding) -> Value {
    let places: Vec<Value> = finding
        .places
        .iter()
        .map(|place| {
            let at = place.span.as_ref().map(|span| source.position(span.start));
            json!({
                "path": place.path,
                "line": at.map(|at| at.line),
                "column": at.map(|at| at.column),
                "label": place.label,
            })
        })
        .collect();
    let item = explain(finding.code).and_then(|explained| explained.item);
    json!({
        "code": finding.code,
        "severity": finding.severity.word(),
        "item": item.map(|item| item.key),
        "message": finding.message,
        "places": places,
        "hint": finding.hint,
    })
}

/// The same for a text of several lines.
pub fn printable_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(printable).collect();
    lines.join("\n")
}

/// Takes out of a text what a terminal would obey: answers come from other organisations.
pub fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => ' ',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}
