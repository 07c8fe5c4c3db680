//! How the text of an answers file is laid out: its headers, the blocks they head, and the commented
//! lines that wait for an answer.

use super::schema::after_directives;
use crate::checklist;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A `[table]` or `[[entry]]` line.
#[derive(Debug)]
pub(super) struct Header {
    /// The names between the brackets, joined by dots.
    pub(super) path: String,
    /// Whether it has double brackets.
    pub(super) entry: bool,
    /// Just after its line.
    pub(super) after: usize,
    /// Where the comments attached to it start; its line where there are none.
    pub(super) block: usize,
}

pub(super) struct Layout<'t> {
    text: &'t str,
    values: Vec<Range<usize>>,
    pub(super) headers: Vec<Header>,
}

impl<'t> Layout<'t> {
    pub(super) fn new(text: &'t str, table: &DeTable<'_>) -> Self {
        let mut values = Vec::new();
        collect(table, text, &mut values);
        values.sort_by_key(|span| span.start);
        let mut layout = Self {
            text,
            values,
            headers: Vec::new(),
        };
        layout.headers = layout.find_headers();
        layout
    }

    /// The lines of a range of the text, each with its start, but for those within a value.
    pub(super) fn lines(&self, range: Range<usize>) -> impl Iterator<Item = (usize, &'t str)> {
        let mut at = range.start;
        let text = self.text;
        std::iter::from_fn(move || {
            if at >= range.end {
                return None;
            }
            let start = at;
            let end = text[start..].find('\n').map_or(text.len(), |n| start + n);
            at = end + 1;
            Some((start, &text[start..end]))
        })
        .filter(|(start, _)| !self.within_value(*start))
    }

    /// Whether a byte stands inside a value, so that what looks like a line there is part of it.
    pub(super) fn within_value(&self, at: usize) -> bool {
        let after = self.values.partition_point(|span| span.start < at);
        after > 0
            && self.values[..after]
                .iter()
                .rev()
                .take(4)
                .any(|span| span.end > at)
    }

    fn find_headers(&self) -> Vec<Header> {
        let mut headers = Vec::new();
        let mut comments: Option<usize> = None;
        // The line that names the schema stays at the top, whatever is put under it.
        for (start, line) in self.lines(after_directives(self.text)..self.text.len()) {
            let trimmed = line.trim_start();
            if trimmed.starts_with('[') {
                let entry = trimmed.starts_with("[[");
                let close = if entry { "]]" } else { "]" };
                let inner = trimmed.trim_start_matches('[');
                let names = inner.split(close).next().unwrap_or_default();
                let names: Vec<&str> = names
                    .split('.')
                    .map(|name| name.trim().trim_matches(['"', '\'']))
                    .collect();
                headers.push(Header {
                    path: names.join("."),
                    entry,
                    after: self.line_end(start),
                    block: comments.unwrap_or(start),
                });
                comments = None;
            } else if trimmed.starts_with('#') && placeholder(line).is_none() {
                comments.get_or_insert(start);
            } else {
                comments = None;
            }
        }
        headers
    }

    /// Where the table of an item that the file does not have belongs: before the first later one.
    pub(super) fn place_of_item(&self, item: &str) -> usize {
        let order = |key: &str| checklist::ITEMS.iter().position(|item| item.key == key);
        let Some(own) = order(item) else {
            return self.text.len();
        };
        let later = self.headers.iter().find(|header| {
            let key = header.path.split('.').next().unwrap_or_default();
            order(key).is_some_and(|place| place > own)
        });
        later.map_or(self.text.len(), |header| header.block)
    }

    /// Just after the line break of the line that holds a byte.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.text[at..]
            .find('\n')
            .map_or(self.text.len(), |n| at + n + 1)
    }

    /// Where the line that holds a byte starts.
    pub(super) fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |n| n + 1)
    }

    /// The header with a path that is a table.
    pub(super) fn table(&self, path: &str) -> Option<usize> {
        self.headers.iter().position(|h| !h.entry && h.path == path)
    }

    /// The headers of the entries of a list.
    pub(super) fn entries(&self, path: &str) -> Vec<usize> {
        let matching = self
            .headers
            .iter()
            .enumerate()
            .filter(|(_, h)| h.entry && h.path == path);
        matching.map(|(i, _)| i).collect()
    }

    /// What stands under a header: from after its line to the comments of the next header.
    pub(super) fn body(&self, header: usize) -> Range<usize> {
        let end = self
            .headers
            .get(header + 1)
            .map_or(self.text.len(), |next| next.block);
        self.headers[header].after..end.max(self.headers[header].after)
    }

    /// A whole block: attached comments, header and body.
    pub(super) fn whole(&self, header: usize) -> Range<usize> {
        self.headers[header].block..self.body(header).end
    }

    /// The commented line that waits for an answer to a key, within a range.
    pub(super) fn waiting(&self, range: Range<usize>, key: &str) -> Option<Range<usize>> {
        self.lines(range)
            .find(|(_, line)| placeholder(line) == Some(key))
            .map(|(start, line)| start..start + line.len())
    }

    /// The commented example of a list entry: `# [[path]]` and the commented lines below it.
    pub(super) fn example(&self, path: &str) -> Option<Range<usize>> {
        let wanted = format!("[[{path}]]");
        let mut found: Option<Range<usize>> = None;
        for (start, line) in self.lines(0..self.text.len()) {
            let comment = line.trim_start().strip_prefix('#').map(str::trim);
            match (&mut found, comment) {
                (None, Some(inner)) if inner == wanted => found = Some(start..self.line_end(start)),
                (Some(range), Some(_)) if range.end == start => range.end = self.line_end(start),
                (Some(_), _) => break,
                (None, _) => {}
            }
        }
        found
    }
}

/// The key of a line such as `# expiry =`.
fn placeholder(line: &str) -> Option<&str> {
    let key = line
        .trim_start()
        .strip_prefix('#')?
        .trim()
        .strip_suffix('=')?
        .trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    (!key.is_empty() && key.chars().all(plain)).then_some(key)
}

fn collect(table: &DeTable<'_>, text: &str, into: &mut Vec<Range<usize>>) {
    for value in table.values() {
        collect_value(value, text, into);
    }
}

fn collect_value(value: &Spanned<DeValue<'_>>, text: &str, into: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::Table(table) => {
            if text[value.span()].starts_with('{') {
                into.push(value.span());
            }
            collect(table, text, into);
        }
        DeValue::Array(array) => {
            if text[value.span()].starts_with('[') && !text[value.span()].starts_with("[[") {
                into.push(value.span());
            }
            for one in array.iter() {
                collect_value(one, text, into);
            }
        }
        _ => into.push(value.span()),
    }
}
