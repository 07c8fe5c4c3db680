//! Which bytes of a file give way to which, when an answer or an entry is put in, taken out or moved.

use super::layout::Layout;
use super::literal::{block, in_one_line, inline, literal};
use super::schema::after_directives;
use crate::checklist::Rows;
use crate::values::{Answer, Row};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeArray, DeString, DeTable, DeValue};

/// What gives way to what.
pub(super) struct Splice {
    pub(super) range: Range<usize>,
    pub(super) with: String,
}

type Pair<'t, 'i> = (&'t Spanned<DeString<'i>>, &'t Spanned<DeValue<'i>>);

/// The key and the value at a path.
pub(super) fn pair_at<'t, 'i>(table: &'t DeTable<'i>, path: &str) -> Option<Pair<'t, 'i>> {
    match path.split_once('.') {
        Some((item, key)) => match table.get(item)?.get_ref() {
            DeValue::Table(inner) => inner.get_key_value(key),
            _ => None,
        },
        None => table.get_key_value(path),
    }
}

pub(super) fn list_at<'t, 'i>(table: &'t DeTable<'i>, path: &str) -> Option<&'t DeArray<'i>> {
    match pair_at(table, path)?.1.get_ref() {
        DeValue::Array(array) => Some(array),
        _ => None,
    }
}

/// The entry that stands at a place, with its number in the array.
pub(super) fn entry_at<'t, 'i>(
    array: &'t DeArray<'i>,
    place: &Range<usize>,
) -> Option<(usize, &'t Spanned<DeValue<'i>>)> {
    let mut entries = array.iter().enumerate();
    entries.find(|(_, value)| value.span() == *place)
}

pub(super) fn put_in_table(
    text: &str,
    table: &DeTable<'_>,
    item: &str,
    keys: &[&str],
    key: &str,
    answer: &Answer,
) -> Option<Splice> {
    let layout = Layout::new(text, table);
    if let Some(header) = layout.table(item) {
        let DeValue::Table(inner) = table.get(item)?.get_ref() else {
            return None;
        };
        return put_in_block(&layout, text, inner, header, keys, key, answer);
    }
    let new_line = || literal(answer).map(|literal| format!("{key} = {literal}\n"));
    if let Some(value) = table.get(item) {
        let DeValue::Table(inner) = value.get_ref() else {
            return None;
        };
        if text[value.span()].starts_with('{') {
            return put_inline(text, inner, value.span(), key, answer);
        }
        if let Some((found, value)) = inner.get_key_value(key) {
            return Some(replace(
                &layout,
                text,
                found.span(),
                value.span(),
                key,
                answer,
            ));
        }
        if let Some(first) = layout
            .headers
            .iter()
            .find(|h| h.path.starts_with(&format!("{item}.")))
        {
            return Some(Splice {
                range: first.block..first.block,
                with: format!("[{item}]\n{}\n", new_line()?),
            });
        }
        let last = inner.values().map(|value| value.span().end).max()?;
        let at = layout.line_end(last);
        return Some(Splice {
            range: at..at,
            with: format!("{item}.{}", new_line()?),
        });
    }
    let at = layout.place_of_item(item);
    let before = if at == 0 || text[..at].ends_with("\n\n") {
        ""
    } else if text[..at].ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    let after = if at < text.len() { "\n" } else { "" };
    Some(Splice {
        range: at..at,
        with: format!("{before}[{item}]\n{}{after}", new_line()?),
    })
}

pub(super) fn put_in_block(
    layout: &Layout<'_>,
    text: &str,
    inner: &DeTable<'_>,
    header: usize,
    keys: &[&str],
    key: &str,
    answer: &Answer,
) -> Option<Splice> {
    if let Some((found, value)) = inner.get_key_value(key) {
        return Some(replace(
            layout,
            text,
            found.span(),
            value.span(),
            key,
            answer,
        ));
    }
    let literal = literal(answer)?;
    let body = layout.body(header);
    if let Some(range) = layout.waiting(body.clone(), key) {
        return Some(Splice {
            range,
            with: format!("{key} = {literal}"),
        });
    }
    let place = keys.iter().position(|k| *k == key)?;
    let before = keys[..place].iter().rev().find_map(|k| {
        let value = inner.get(*k)?;
        body.contains(&value.span().start)
            .then(|| layout.line_end(value.span().end))
    });
    let at = before.unwrap_or(body.start);
    let lead = if text[..at].ends_with('\n') { "" } else { "\n" };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{key} = {literal}\n"),
    })
}

pub(super) fn replace(
    layout: &Layout<'_>,
    text: &str,
    key_span: Range<usize>,
    value: Range<usize>,
    key: &str,
    answer: &Answer,
) -> Splice {
    match literal(answer) {
        Some(literal) => Splice {
            range: value,
            with: literal,
        },
        None => {
            let start = layout.line_start(key_span.start);
            let own_line = text[start..key_span.start].trim().is_empty();
            if own_line {
                Splice {
                    range: key_span.start..value.end,
                    with: format!("# {key} ="),
                }
            } else {
                Splice {
                    range: value,
                    with: "\"\"".to_owned(),
                }
            }
        }
    }
}

pub(super) fn put_inline(
    text: &str,
    inner: &DeTable<'_>,
    whole: Range<usize>,
    key: &str,
    answer: &Answer,
) -> Option<Splice> {
    let literal = in_one_line(answer).unwrap_or_else(|| "\"\"".to_owned());
    if let Some(value) = inner.get(key) {
        return Some(Splice {
            range: value.span(),
            with: literal,
        });
    }
    let last = inner.values().map(|value| value.span().end).max();
    let (at, lead) = match last {
        Some(end) => (end, ", "),
        None => (whole.start + text[whole.clone()].find('{')? + 1, " "),
    };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{key} = {literal}"),
    })
}

pub(super) fn put_at_top(
    text: &str,
    table: &DeTable<'_>,
    key: &str,
    answer: &Answer,
) -> Option<Splice> {
    if let Some(literal) = literal(answer) {
        return put_literal_at_top(text, table, key, &literal);
    }
    let layout = Layout::new(text, table);
    let (found, value) = table.get_key_value(key)?;
    Some(replace(
        &layout,
        text,
        found.span(),
        value.span(),
        key,
        answer,
    ))
}

/// Puts a value that is written already at the head of the file.
pub(super) fn put_literal_at_top(
    text: &str,
    table: &DeTable<'_>,
    key: &str,
    literal: &str,
) -> Option<Splice> {
    let layout = Layout::new(text, table);
    let top = 0..layout.headers.first().map_or(text.len(), |h| h.block);
    if let Some(value) = table.get(key) {
        return Some(Splice {
            range: value.span(),
            with: literal.to_owned(),
        });
    }
    if let Some(range) = layout.waiting(top.clone(), key) {
        return Some(Splice {
            range,
            with: format!("{key} = {literal}"),
        });
    }
    let last = table
        .iter()
        .filter(|(k, _)| top.contains(&k.span().start))
        .map(|(_, v)| v.span().end)
        .max();
    let at = last.map_or(after_directives(text), |end| layout.line_end(end));
    let lead = if text[..at].is_empty() || text[..at].ends_with('\n') {
        ""
    } else {
        "\n"
    };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{key} = {literal}\n"),
    })
}

/// Takes a key at the head of the file out, with the lines that its value takes.
pub(super) fn take_out(text: &str, table: &DeTable<'_>, key: &str) -> Option<Splice> {
    let layout = Layout::new(text, table);
    let (found, value) = table.get_key_value(key)?;
    Some(Splice {
        range: layout.line_start(found.span().start)..layout.line_end(value.span().end),
        with: String::new(),
    })
}

pub(super) fn add(
    text: &str,
    table: &DeTable<'_>,
    path: &str,
    shape: &Rows,
    row: &Row,
) -> Option<Splice> {
    let layout = Layout::new(text, table);
    let entries = layout.entries(path);
    if let Some((_, value)) = pair_at(table, path)
        && entries.is_empty()
    {
        return add_inline(text, value, shape, row);
    }
    let new = block(path, shape, row);
    if let Some(last) = entries.last() {
        let at = content_end(text, layout.body(*last));
        return Some(Splice {
            range: at..at,
            with: format!("{}\n{new}", line_break(text, at)),
        });
    }
    if let Some(example) = layout.example(path) {
        return Some(Splice {
            range: example,
            with: new,
        });
    }
    let item = path.split('.').next()?;
    let own = layout.headers.iter().rposition(|h| {
        h.path == item || h.path.starts_with(item) && h.path[item.len()..].starts_with('.')
    });
    let at = match own {
        Some(header) => content_end(text, layout.body(header)),
        None => content_end(text, 0..layout.place_of_item(item)),
    };
    let lead = if text[..at].trim().is_empty() {
        String::new()
    } else {
        format!("{}\n", line_break(text, at))
    };
    let tail = if text[at..].is_empty() || text[at..].starts_with('\n') {
        ""
    } else {
        "\n"
    };
    Some(Splice {
        range: at..at,
        with: format!("{lead}{new}{tail}"),
    })
}

/// Adds an entry to a list that is written after its key, where a block of its own would be a second list.
fn add_inline(text: &str, value: &Spanned<DeValue<'_>>, shape: &Rows, row: &Row) -> Option<Splice> {
    let new = inline(shape, row);
    let last = match value.get_ref() {
        DeValue::Array(array) => array.iter().last(),
        _ => None,
    };
    match last {
        Some(last) if text[last.span()].starts_with('{') => {
            let at = last.span().end;
            Some(Splice {
                range: at..at,
                with: format!(", {new}"),
            })
        }
        Some(_) => None,
        None => Some(Splice {
            range: value.span(),
            with: format!("[{new}]"),
        }),
    }
}

fn line_break(text: &str, at: usize) -> &'static str {
    if at == 0 || text[..at].ends_with('\n') {
        ""
    } else {
        "\n"
    }
}

/// The end of a range without the blank lines that end it.
fn content_end(text: &str, range: Range<usize>) -> usize {
    let content = text[range.clone()].trim_end_matches([' ', '\t', '\n']);
    let end = range.start + content.len();
    match text[end..].find('\n') {
        Some(newline) if end + newline < range.end => end + newline + 1,
        _ => range.end,
    }
}

pub(super) fn swap(text: &str, a: Range<usize>, b: Range<usize>) -> Option<Splice> {
    let between = text.get(a.end..b.start)?;
    let with = format!("{}{between}{}", &text[b.clone()], &text[a.clone()]);
    Some(Splice {
        range: a.start..b.end,
        with,
    })
}

/// Swaps two blocks; the blank lines that end each stay where they are.
pub(super) fn swap_blocks(text: &str, a: Range<usize>, b: Range<usize>) -> Option<Splice> {
    let a = a.start..content_end(text, a);
    let end = content_end(text, b.clone());
    swap(text, a, b.start..end)
}
