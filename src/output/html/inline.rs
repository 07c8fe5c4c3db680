//! Running text as HTML.

use super::anchors::Anchors;
use crate::document::{Inline, visible};

/// Adds running text. References lead only to places that the page has.
pub(super) fn push(out: &mut String, all: &[Inline], anchors: &Anchors<'_>) {
    for inline in all {
        match inline {
            Inline::Text(text) => escape(out, text),
            Inline::Strong(inner) => {
                out.push_str("<strong>");
                push(out, inner, anchors);
                out.push_str("</strong>");
            }
            Inline::Emphasis(inner) => {
                out.push_str("<em>");
                push(out, inner, anchors);
                out.push_str("</em>");
            }
            Inline::Answer { inlines, .. } => push(out, inlines, anchors),
            Inline::Gap { key, text } => {
                out.push_str("<mark class=\"gap\"");
                attribute(out, "data-key", key);
                out.push_str(">[");
                escape(out, text);
                out.push_str("]</mark>");
            }
            Inline::Reference { target, text } if anchors.has(target) => {
                out.push_str("<a href=\"#");
                escape(out, target);
                out.push_str("\">");
                escape(out, text);
                out.push_str("</a>");
            }
            Inline::Reference { text, .. } => escape(out, text),
            Inline::Link { href, inlines } if leads_out(href) => {
                out.push_str("<a");
                attribute(out, "href", href);
                out.push('>');
                push(out, inlines, anchors);
                out.push_str("</a>");
            }
            Inline::Link { inlines, .. } => push(out, inlines, anchors),
            Inline::Foreign { lang, inlines } => {
                out.push_str("<span");
                attribute(out, "lang", lang);
                out.push('>');
                push(out, inlines, anchors);
                out.push_str("</span>");
            }
            Inline::Break => out.push_str("<br>\n"),
        }
    }
}

fn leads_out(href: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| href.starts_with(scheme))
}

/// Adds an attribute with its value in quotes.
pub(super) fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

/// Adds text, in an element or an attribute: nothing in it is markup.
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
