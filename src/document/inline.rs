//! Running text: from merged Markdown text with marks to typed pieces.

use super::marks::{ANSWER, BREAK, END, GAP, KEY};
use super::model::{Inline, Inlines};

/// Adds text, merged with the text before it.
pub(super) fn push_text(inlines: &mut Inlines, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}

/// Turns the marks in every text into answers, gaps and line breaks. A mark without its fellows is dropped.
pub(super) fn typed(inlines: Inlines) -> Inlines {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) if may_hold_mark(&text) => marks(&text, &mut out),
            other => out.push(other),
        }
    }
    out
}

fn is_mark(c: char) -> bool {
    ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

/// A quick look: every mark is written with bytes that start with this one.
fn may_hold_mark(text: &str) -> bool {
    text.as_bytes().contains(&0xef)
}

fn marks(text: &str, out: &mut Inlines) {
    let mut rest = text;
    while let Some(start) = rest.find([ANSWER, GAP]) {
        words(&rest[..start], out);
        let gap = rest[start..].starts_with(GAP);
        let after = &rest[start + ANSWER.len_utf8()..];
        let Some((key, tail)) = after.split_once(KEY) else {
            rest = after;
            continue;
        };
        let Some((inner, tail)) = tail.split_once(END) else {
            rest = after;
            continue;
        };
        let key = key.to_owned();
        if gap {
            out.push(Inline::Gap {
                key,
                text: inner.replace(is_mark, " "),
            });
        } else {
            let mut inlines = Vec::new();
            words(inner, &mut inlines);
            out.push(Inline::Answer { key, inlines });
        }
        rest = tail;
    }
    words(rest, out);
}

fn words(text: &str, out: &mut Inlines) {
    for (place, line) in text.split(BREAK).enumerate() {
        if place > 0 {
            out.push(Inline::Break);
        }
        let clean;
        let line = if line.contains(is_mark) {
            clean = line.replace(is_mark, "");
            clean.as_str()
        } else {
            line
        };
        if !line.is_empty() {
            out.push(Inline::Text(line.to_owned()));
        }
    }
}
