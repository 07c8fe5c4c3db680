//! Tidying a file, and adding the questions that it lacks as comments. No answer is touched.

use super::blank::{item_text, question_text};
use super::conflict::is_disputed;
use super::edit::EditError;
use super::layout::Layout;
use crate::checklist::{self, Item};
use toml::de::{DeTable, DeValue};

/// The text of a file without blanks at the ends of lines, without two blank lines running, and with one
/// line break at its end.
///
/// # Errors
/// Where the file is not well-formed TOML, or holds two versions of something.
pub fn tidy(text: &str) -> Result<String, EditError> {
    if is_disputed(text) {
        return Err(EditError::Disputed);
    }
    let table = DeTable::parse(text).map_err(|_| EditError::Malformed)?;
    let layout = Layout::new(text, table.get_ref());
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let end = layout.line_end(at);
        let line = &text[at..end];
        if layout.within_value(end.saturating_sub(1)) {
            out.push_str(line);
        } else if layout.within_value(at)
            || !(line.trim_end().is_empty() && (out.is_empty() || out.ends_with("\n\n")))
        {
            out.push_str(line.trim_end());
            out.push('\n');
        }
        at = end;
    }
    let kept = out.trim_end_matches('\n').len();
    out.truncate(kept);
    if !out.is_empty() {
        out.push('\n');
    }
    Ok(out)
}

/// The text of a file with the questions that it lacks added as comments, each in its place.
///
/// # Errors
/// Where the file is not well-formed TOML, or holds two versions of something.
pub fn with_questions(text: &str) -> Result<String, EditError> {
    if is_disputed(text) {
        return Err(EditError::Disputed);
    }
    let mut text = text.to_owned();
    for item in checklist::ITEMS {
        text = with_item(text, item)?;
    }
    Ok(text)
}

fn with_item(text: String, item: &Item) -> Result<String, EditError> {
    let table = DeTable::parse(&text).map_err(|_| EditError::Malformed)?;
    let layout = Layout::new(&text, table.get_ref());
    let present = table.get_ref().get(item.key);
    if item.is_list() {
        let there = present.is_some() || layout.example(item.key).is_some();
        return Ok(if there {
            text
        } else {
            inserted(&text, &layout, item)
        });
    }
    let Some(header) = layout.table(item.key) else {
        let own = format!("{}.", item.key);
        if let Some(first) = layout
            .headers
            .iter()
            .find(|header| header.path.starts_with(&own))
        {
            // The item has lists only: its table goes before them.
            let mut out = text[..first.block].to_owned();
            out.push_str(&format!("[{}]\n", item.key));
            let scalars = item.questions.iter();
            scalars.for_each(|question| out.push_str(&question_text(item, question)));
            out.push('\n');
            out.push_str(&text[first.block..]);
            return Ok(out);
        }
        // An item that is written in another way (inline, dotted) is left as its author likes it.
        return Ok(if present.is_some() {
            text
        } else {
            inserted(&text, &layout, item)
        });
    };
    let body = layout.body(header);
    let mut at = body.start;
    let mut out = String::with_capacity(text.len() + 1024);
    let mut copied = 0;
    let inner = match present.map(|value| value.get_ref()) {
        Some(DeValue::Table(inner)) => Some(inner),
        _ => None,
    };
    for question in item.questions {
        let answered = inner
            .and_then(|inner| inner.get(question.key))
            .map(|value| value.span());
        let answered = answered.filter(|span| body.contains(&span.start));
        let waiting = layout.waiting(body.clone(), question.key);
        match answered.or(waiting) {
            Some(span) => at = at.max(layout.line_end(span.end.saturating_sub(1))),
            None if inner.is_some_and(|inner| inner.contains_key(question.key)) => {}
            None => {
                out.push_str(&text[copied..at]);
                copied = at;
                out.push_str(&question_text(item, question));
            }
        }
    }
    out.push_str(&text[copied..]);
    Ok(out)
}

/// The text with a whole item, unanswered, before the first later one.
fn inserted(text: &str, layout: &Layout<'_>, item: &Item) -> String {
    let at = layout.place_of_item(item.key);
    let mut out = text[..at].to_owned();
    if !out.is_empty() && !out.ends_with("\n\n") {
        out.push_str(if out.ends_with('\n') { "\n" } else { "\n\n" });
    }
    out.push_str(&item_text(item));
    if at < text.len() {
        out.push('\n');
    }
    out.push_str(&text[at..]);
    out
}
