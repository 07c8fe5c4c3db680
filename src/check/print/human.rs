//! Findings with excerpts of the file.

use super::printable;
use crate::answers::Source;
use crate::check::{Finding, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

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
