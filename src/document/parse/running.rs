//! Running text: what stands in paragraphs, headings and cells.

use super::{Events, Reader};
use crate::document::inline::{push_text, typed};
use crate::document::marks::NUMBER;
use crate::document::model::{Inline, Inlines, plain};
use pulldown_cmark::{Event, Tag};

impl<'a, E: Events<'a>> Reader<'a, '_, E> {
    /// Reads running text up to the end of what holds it.
    pub(super) fn inlines(&mut self) -> Inlines {
        trimmed(self.span())
    }

    /// The same, with the spaces at its ends: within a link or strong words they part these from their neighbours.
    fn span(&mut self) -> Inlines {
        let mut out = Vec::new();
        while let Some((event, _)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, &mut out);
        }
        typed(out)
    }

    /// Reads running text that stands in a list item without a paragraph around it.
    pub(super) fn loose_inlines(&mut self) -> Inlines {
        let mut out = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            let block = match event {
                Event::End(_) => true,
                Event::Start(tag) => !matches!(
                    tag,
                    Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }
                ),
                _ => false,
            };
            if block {
                break;
            }
            if let Some((event, _)) = self.events.next() {
                self.inline(event, &mut out);
            }
        }
        trimmed(typed(out))
    }

    fn inline(&mut self, event: Event<'a>, out: &mut Inlines) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                push_text(out, &text);
            }
            Event::SoftBreak => push_text(out, " "),
            Event::HardBreak => out.push(Inline::Break),
            Event::Start(Tag::Strong) => {
                let inner = self.span();
                out.push(Inline::Strong(inner));
            }
            Event::Start(Tag::Emphasis) => {
                let inner = self.span();
                out.push(Inline::Emphasis(inner));
            }
            Event::Start(Tag::Link {
                dest_url, title, ..
            }) => {
                let inner = self.span();
                out.extend(link(&dest_url, &title, inner));
            }
            Event::Start(_) => {
                let inner = self.span();
                out.extend(inner);
            }
            _ => {}
        }
    }
}

/// A reference within the document, a link to the web or to e-mail, or words alone.
fn link(target: &str, title: &str, inlines: Inlines) -> Inlines {
    if let Some(id) = target.strip_prefix('#') {
        let mut text = plain(&inlines);
        if text.is_empty() && title == "number" {
            text.push(NUMBER);
        }
        return vec![Inline::Reference {
            target: id.to_owned(),
            text,
        }];
    }
    let safe = ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| target.starts_with(scheme));
    if safe {
        vec![Inline::Link {
            href: target.to_owned(),
            inlines,
        }]
    } else {
        inlines
    }
}

fn trimmed(mut inlines: Inlines) -> Inlines {
    if let Some(Inline::Text(first)) = inlines.first_mut()
        && first.starts_with(' ')
    {
        *first = first.trim_start().to_owned();
    }
    if let Some(Inline::Text(last)) = inlines.last_mut() {
        last.truncate(last.trim_end_matches(' ').len());
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    inlines
}
