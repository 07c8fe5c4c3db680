//! The filters and tests that templates may use.
//!
//! A text from an answer may carry marks around it (see [`crate::document`]); filters look inside.

use crate::document::marks::{ANSWER, BREAK, END, GAP, KEY};
use crate::values::english;
use tera::{Error, Kwargs, State, StringInput, TeraResult, Value};

/// Registers everything on a Tera instance.
pub(super) fn register(tera: &mut tera::Tera) {
    tera.register_filter("list", list);
    tera.register_filter("list_or", list_or);
    tera.register_filter("sentence", sentence);
    tera.register_filter("point", point);
    tera.register_filter("capital", capital);
    tera.register_filter("lower_first", lower_first);
    tera.register_filter("charity_number", charity_number);
    tera.register_test("given", is_given);
    tera.register_test("open", is_open);
    tera.register_test("nil", is_nil);
}

fn no_arguments(name: &str, kwargs: &Kwargs) -> TeraResult<()> {
    match kwargs.iter().next() {
        Some((key, _)) => Err(Error::message(format!(
            "the filter {name:?} takes no argument {key}"
        ))),
        None => Ok(()),
    }
}

/// Joins a list as in a sentence: "A, B and C". A gap passes through.
fn list(value: &Value, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    no_arguments("list", &kwargs)?;
    joined(value, |words| english::list(words))
}

/// Joins a list with "or".
fn list_or(value: &Value, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    no_arguments("list_or", &kwargs)?;
    joined(value, |words| english::list_or(words))
}

fn joined(value: &Value, join: fn(&[&str]) -> String) -> TeraResult<Value> {
    match value.as_array() {
        Some(values) => {
            let words: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            Ok(Value::from(join(&words)))
        }
        None => Ok(value.clone()),
    }
}

/// Ends a text with a full stop, unless it ends a sentence already.
fn sentence(text: StringInput<'_>, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    no_arguments("sentence", &kwargs)?;
    let all = text.as_str().trim_end();
    let inner = all.trim_end_matches([END, BREAK, ' ']);
    if inner.is_empty() {
        return Ok(Value::from(all));
    }
    let ended = english::end_sentence(inner);
    let stop = if ended.len() > inner.len() { "." } else { "" };
    Ok(text.inherit_safety(format!("{all}{stop}")))
}

/// Ends a point of a list as it begins: a sentence with a full stop, a phrase without one.
fn point(text: StringInput<'_>, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    no_arguments("point", &kwargs)?;
    if inside(text.as_str())
        .chars()
        .next()
        .is_some_and(char::is_lowercase)
    {
        let stopped = text.as_str().trim_end_matches([END, ' ']);
        let phrase = stopped
            .strip_suffix('.')
            .filter(|phrase| !phrase.ends_with('.'));
        return Ok(match phrase {
            Some(phrase) => {
                text.inherit_safety(format!("{phrase}{}", &text.as_str()[stopped.len()..]))
            }
            None => text.into_value(),
        });
    }
    sentence(text, kwargs, state)
}

/// The words inside the marks.
fn inside(text: &str) -> &str {
    match text.split_once(KEY) {
        Some((head, inner)) if head.starts_with([ANSWER, GAP]) => inner,
        _ => text,
    }
}

/// Makes the first letter a capital.
fn capital(text: StringInput<'_>, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    no_arguments("capital", &kwargs)?;
    Ok(text.inherit_safety(on_first(text.as_str(), english::capitalise)))
}

/// Makes the first letter small, where the first word is one that only a sentence writes large: "The", "To".
/// Any other word may be a name and stays.
fn lower_first(text: StringInput<'_>, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    no_arguments("lower_first", &kwargs)?;
    Ok(text.inherit_safety(on_first(text.as_str(), start_lower)))
}

fn on_first(text: &str, change: fn(&str) -> String) -> String {
    if text.starts_with([ANSWER, GAP])
        && let Some((head, inner)) = text.split_once(KEY)
    {
        return format!("{head}{KEY}{}", change(inner));
    }
    change(text)
}

/// Words that begin sentences and are not names.
const OPENINGS: &[&str] = &[
    "a",
    "after",
    "all",
    "contract",
    "grant",
    "money",
    "votes",
    "an",
    "another",
    "any",
    "anybody",
    "anyone",
    "as",
    "at",
    "before",
    "both",
    "by",
    "each",
    "every",
    "everybody",
    "everyone",
    "for",
    "from",
    "help",
    "how",
    "if",
    "in",
    "it",
    "its",
    "longer",
    "more",
    "no",
    "nobody",
    "on",
    "one",
    "our",
    "services",
    "people",
    "so",
    "some",
    "somebody",
    "that",
    "the",
    "their",
    "there",
    "these",
    "they",
    "this",
    "those",
    "through",
    "to",
    "until",
    "we",
    "when",
    "where",
    "whoever",
    "with",
];

fn start_lower(text: &str) -> String {
    let first = text.split([' ', ',', ';']).next().unwrap_or_default();
    if OPENINGS.contains(&first.to_lowercase().as_str()) {
        english::start_lower(text)
    } else {
        text.to_owned()
    }
}

/// Says before a charity number whose register it is on, as its letters tell.
fn charity_number(text: StringInput<'_>, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    no_arguments("charity_number", &kwargs)?;
    let register = if inside(text.as_str()).to_uppercase().starts_with("SC") {
        "Scottish charity number"
    } else {
        "charity number"
    };
    Ok(text.inherit_safety(format!("{register} {}", text.as_str())))
}

/// Whether a value is a real answer: not a gap, not "none", not absent.
fn is_given(value: &Value, _: Kwargs, _: &State) -> bool {
    match value.as_str() {
        Some(text) => !text.is_empty() && !text.starts_with(GAP) && text != super::context::NIL,
        None => value.is_truthy(),
    }
}

/// Whether a value is a gap: not answered, or to be agreed.
fn is_open(value: &Value, _: Kwargs, _: &State) -> bool {
    value.as_str().is_some_and(|text| text.starts_with(GAP))
}

/// Whether a value is an explicit "none".
fn is_nil(value: &Value, _: Kwargs, _: &State) -> bool {
    value.as_str() == Some(super::context::NIL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_capital_after_a_colon() {
        for (text, lowered) in [
            ("To help", "to help"),
            ("A mediator", "a mediator"),
            ("Lantern House pays", "Lantern House pays"),
            ("NHS money", "NHS money"),
            ("Jo, if well", "Jo, if well"),
            ("The", "the"),
        ] {
            assert_eq!(start_lower(text), lowered);
        }
    }

    #[test]
    fn the_change_reaches_inside_an_answer_and_leaves_a_gap() {
        let answer = format!("{ANSWER}purpose.purpose{KEY}To help{END}");
        assert_eq!(
            on_first(&answer, start_lower),
            format!("{ANSWER}purpose.purpose{KEY}to help{END}")
        );
        let gap = format!("{GAP}purpose.purpose{KEY}Purpose: the purpose{END}");
        assert_eq!(on_first(&gap, start_lower), gap);
    }

    #[test]
    fn letters_tell_the_register_of_a_charity() {
        let mut tera = tera::Tera::default();
        register(&mut tera);
        tera.add_raw_template("t", "{{ n | charity_number }}")
            .unwrap();
        let shown = |number: &str| {
            let mut context = tera::Context::new();
            context.insert("n", &format!("{ANSWER}partners.a.n{KEY}{number}{END}"));
            tera.render("t", &context).unwrap()
        };
        assert!(shown("SC099999").starts_with("Scottish charity number "));
        assert!(shown("9999901").starts_with("charity number "));
    }
}
