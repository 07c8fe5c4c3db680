//! Where in the templates something stands that was seen in the rendered text.

use crate::document::Trace;
use crate::template::engine::Templates;
use std::ops::Range;

/// The place in a template, or in one that it includes, that a trace in the rendered text comes from: the one whose line agrees
/// with it in most letters around the mark.
pub(super) fn find(
    templates: &Templates,
    document: &str,
    trace: &Trace,
) -> Option<(String, Range<usize>)> {
    find_but(templates, document, trace, None)
}

/// As [`find`], leaving out one place.
pub(super) fn find_but(
    templates: &Templates,
    document: &str,
    trace: &Trace,
    but: Option<&(String, Range<usize>)>,
) -> Option<(String, Range<usize>)> {
    let mut best: Option<(usize, String, Range<usize>)> = None;
    for name in templates.with_included(document) {
        let Some((_, text)) = templates.get(name) else {
            continue;
        };
        for at in Trace::places(text, &trace.mark) {
            let agree = trace.agreement(text, at);
            if but.is_some_and(|(other, span)| other == name && span.start == at) {
                continue;
            }
            if best.as_ref().is_none_or(|(most, ..)| agree > *most) {
                best = Some((agree, name.to_owned(), whole(text, at, &trace.mark)));
            }
        }
    }
    best.map(|(_, name, span)| (name, span))
}

/// A mark with what belongs to it: `{#id}`, `[words](#id)`.
pub(super) fn whole(text: &str, at: usize, mark: &str) -> Range<usize> {
    let line = at - Trace::line_before(text, at).len();
    let start = match mark.starts_with(']') {
        true => text[line..at].rfind('[').map_or(at, |open| line + open),
        false => at,
    };
    let rest = &text[at + mark.len()..];
    let rest = rest.split('\n').next().unwrap_or_default();
    let close = if mark.starts_with('{') { '}' } else { ')' };
    let more = match mark.starts_with(['{', ']']) {
        true => rest.find(close).map_or(0, |end| end + 1),
        false => 0,
    };
    start..at + mark.len() + more
}
