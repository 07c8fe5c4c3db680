//! Running text as Markdown.

use super::escape;
use crate::document::Inline;

/// Adds running text; `line_break` stands for the breaks in it.
pub(super) fn push(out: &mut String, all: &[Inline], line_break: &str) {
    run(out, all, line_break, None);
}

/// `after` is the first character of what follows.
fn run(out: &mut String, all: &[Inline], line_break: &str, after: Option<char>) {
    for (place, inline) in all.iter().enumerate() {
        let next = || edge(&all[place + 1..], Side::First).or(after);
        match inline {
            Inline::Text(text) | Inline::Reference { text, .. } => escape::push(out, text),
            Inline::Strong(inner) => marked(out, inner, "**", line_break, next()),
            Inline::Emphasis(inner) => marked(out, inner, "*", line_break, next()),
            Inline::Answer { inlines, .. } | Inline::Foreign { inlines, .. } => {
                run(out, inlines, line_break, next())
            }
            Inline::Gap { text, .. } => gap(out, text, next()),
            Inline::Link { href, inlines } => {
                out.push('[');
                run(out, inlines, " ", Some(']'));
                out.push_str("](<");
                let address = |c: &char| !c.is_control() && !matches!(c, '<' | '>' | '\\' | '|');
                out.extend(href.chars().filter(address));
                out.push_str(">)");
            }
            Inline::Break => out.push_str(line_break),
        }
    }
}

/// Strong or stressed words; without the marks where Markdown would not read them as such.
fn marked(out: &mut String, inner: &[Inline], mark: &str, line_break: &str, after: Option<char>) {
    let ends = edge(inner, Side::First).zip(edge(inner, Side::Last));
    let readable =
        ends.is_some_and(|(first, last)| flanks(out.chars().last(), first) && flanks(after, last));
    if !readable || out.ends_with('*') {
        run(out, inner, line_break, after);
        return;
    }
    out.push_str(mark);
    run(out, inner, line_break, Some('*'));
    out.push_str(mark);
}

fn gap(out: &mut String, text: &str, after: Option<char>) {
    let strong = flanks(out.chars().last(), '[') && flanks(after, ']') && !out.ends_with('*');
    let mark = if strong { "**" } else { "" };
    out.push_str(mark);
    out.push_str("\\[");
    escape::push(out, text);
    out.push_str("\\]");
    out.push_str(mark);
}

/// Whether a mark between the two is read as one: the rule of CommonMark for delimiter runs.
fn flanks(outside: Option<char>, inside: char) -> bool {
    let apart = |c: char| c.is_whitespace() || !c.is_alphanumeric();
    !inside.is_whitespace() && (inside.is_alphanumeric() || outside.is_none_or(apart))
}

#[derive(Clone, Copy)]
enum Side {
    First,
    Last,
}

/// The character at one end of running text.
fn edge(all: &[Inline], side: Side) -> Option<char> {
    let end = |text: &str| match side {
        Side::First => text.chars().next(),
        Side::Last => text.chars().next_back(),
    };
    let of = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Reference { text, .. } => end(text),
        Inline::Strong(inner)
        | Inline::Emphasis(inner)
        | Inline::Answer { inlines: inner, .. }
        | Inline::Foreign { inlines: inner, .. } => edge(inner, side),
        Inline::Gap { .. } => end("[]"),
        Inline::Link { .. } => end("[)"),
        Inline::Break => Some(' '),
    };
    match side {
        Side::First => all.iter().find_map(of),
        Side::Last => all.iter().rev().find_map(of),
    }
}
