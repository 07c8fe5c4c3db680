//! Regular expressions for what reading accepts, in the part of the language that every engine shares.
//!
//! There is no way to ignore case that all of them know, and they differ on what `\s` is; so both are spelt out.

use crate::checklist::Choice;
use crate::values::english::NUMBER_WORDS;
use crate::values::{MONTHS, Unit};
use serde_json::{Map, Value, json};

/// What Unicode counts as white space.
const BLANK: &str = r"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

/// The years that can be meant.
const YEAR: &str = "(?:19[0-9]{2}|2[01][0-9]{2}|2200)";

/// A day of the month.
const DAY: &str = "(?:0?[1-9]|[12][0-9]|3[01])";

/// A month, in digits.
const MONTH: &str = "(?:0?[1-9]|1[0-2])";

/// From 1 to 36,500, the longest that a length of time can be.
const COUNT: &str = "0*(?:[1-9][0-9]{0,3}|[12][0-9]{4}|3[0-5][0-9]{3}|36[0-4][0-9]{2}|36500)";

/// From 0 to 1,000,000,000, the finest that a share can be.
const PART: &str = r"\+?0*(?:[0-9]{1,9}|1000000000)";

/// The same without 0.
const WHOLE: &str = r"\+?0*(?:[1-9][0-9]{0,8}|1000000000)";

/// Pounds, with commas between groups of three if at all, and pence.
pub(super) const AMOUNT: &str = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{2})?";

/// A day written as TOML writes it.
pub(super) fn iso_date() -> String {
    format!("^{YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$")
}

/// A length of time as the program writes it.
pub(super) fn usual_period() -> String {
    format!("^[1-9][0-9]{{0,3}} (?:{})s?$", units().join("|"))
}

/// A share as the program writes it.
pub(super) const USUAL_SHARE: &str =
    r"^(?:equal|1/[1-9][0-9]{0,8}|[0-9]{1,2}(?:\.[0-9]{1,4})?%|100%)$";

/// Text that has something in it.
pub(super) fn not_blank() -> String {
    format!("[^{BLANK}]")
}

/// Text without the characters that Unicode says are none. Those beyond U+FFFF are left to the program, as engines
/// differ on how they are written.
pub(super) const CHARACTERS: &str = r"^[^\ufdd0-\ufdef\ufffe\uffff]*$";

/// Nothing, or one of some words, whatever the white space around it.
pub(super) fn one_of(words: &[String]) -> String {
    if words.is_empty() {
        return format!("^[{BLANK}]*$");
    }
    format!("^[{BLANK}]*(?:(?:{})[{BLANK}]*)?$", words.join("|"))
}

/// The words of a choice and the labels that stand for them.
pub(super) fn words_of(choices: &[Choice]) -> Vec<String> {
    let words = choices.iter().flat_map(|choice| {
        let mut words = vec![any_case(choice.value)];
        if choice.label.to_lowercase() != choice.value {
            words.push(any_case(choice.label));
        }
        words
    });
    words.collect()
}

/// An alternative that editors neither offer nor show: Taplo passes over one that itself has no alternatives but `true`,
/// and no editor prints a pattern that is denied twice.
pub(super) fn aside(mut schema: Value) -> Value {
    let kinds = schema["type"].take();
    if let Some(schema) = schema.as_object_mut() {
        schema.remove("type");
    }
    json!({ "type": kinds, "not": { "not": schema }, "anyOf": [true] })
}

/// Nothing, or that it is to be agreed, or, where that is an answer, that there is none; or one of some other words.
/// Where none is an answer, an empty list says so too.
pub(super) fn open_or(nil: bool, others: &[String]) -> Value {
    let mut words: Vec<String> = ["to be agreed", "tba", "tbc"].map(any_case).into();
    if !nil {
        words.extend_from_slice(others);
        return json!({ "type": "string", "pattern": one_of(&words) });
    }
    words.extend(["none", "nil"].map(any_case));
    words.extend_from_slice(others);
    json!({ "type": ["string", "array"], "pattern": one_of(&words), "items": shared("blank", false) })
}

/// What is defined once for all questions of a kind.
pub(super) fn shared(kind: &str, nil: bool) -> Value {
    json!({ "$ref": format!("#/definitions/{}", name(kind, nil)) })
}

fn name(kind: &str, nil: bool) -> String {
    format!("{kind}{}", if nil { "-or-none" } else { "" })
}

/// What questions of one kind share: every way to write an answer but the usual one.
pub(super) fn definitions() -> Value {
    let mut all = Map::new();
    for nil in [false, true] {
        let mut share = or_type("integer", open_or(nil, &shares()));
        share["minimum"] = json!(0);
        share["maximum"] = json!(1);
        for (kind, other) in [
            ("open", open_or(nil, &[])),
            ("date", open_or(nil, &dates())),
            ("period", open_or(nil, &periods())),
            ("money", or_type("number", open_or(nil, &money()))),
            ("share", share),
        ] {
            all.insert(name(kind, nil), aside(other));
        }
    }
    let blank = json!({ "type": "string", "pattern": one_of(&[]) });
    all.insert("blank".to_owned(), blank);
    Value::Object(all)
}

/// A schema that takes another type too.
fn or_type(kind: &str, mut schema: Value) -> Value {
    schema["type"] = match schema["type"].take() {
        Value::Array(mut kinds) => {
            kinds.insert(0, json!(kind));
            json!(kinds)
        }
        other => json!([kind, other]),
    };
    schema
}

fn dates() -> Vec<String> {
    let apart = format!("[{BLANK},/.-]");
    let months: Vec<String> = MONTHS.iter().map(|month| shortened(month)).collect();
    let month = format!("(?:{MONTH}|{})", months.join("|"));
    let suffix = "[sStTnNdDrRhH]*";
    vec![
        format!("{apart}*{DAY}{suffix}{apart}+{month}{apart}+{YEAR}{apart}*"),
        format!("{apart}*{YEAR}{apart}+{month}{apart}+{DAY}{apart}*"),
    ]
}

/// A month by its name or by three letters of it or more.
fn shortened(month: &str) -> String {
    let letters: Vec<String> = month.chars().map(letter).collect();
    let (short, rest) = letters.split_at(3);
    let rest = rest.iter().rfold(String::new(), |after, letter| {
        format!("(?:{letter}{after})?")
    });
    format!("{}{rest}", short.concat())
}

fn units() -> Vec<&'static str> {
    Unit::ALL.iter().map(|(_, word)| *word).collect()
}

fn periods() -> Vec<String> {
    let units: Vec<String> = units().into_iter().map(any_case).collect();
    let units = format!("(?:{}){}?", units.join("|"), letter('s'));
    let words: Vec<String> = NUMBER_WORDS.into_iter().map(any_case).collect();
    vec![
        format!("{COUNT}[{BLANK}]*{units}"),
        format!("(?:{}) [{BLANK}]*{units}", words.join("|")),
    ]
}

fn shares() -> Vec<String> {
    let percent = r"(?:100(?:\.0{1,6})?|0?[0-9]{1,2}(?:\.[0-9]{1,6})?)";
    vec![
        any_case("equal"),
        format!("{PART}[{BLANK}]*/[{BLANK}]*{WHOLE}"),
        format!("{percent}[{BLANK}]*%"),
        "[01]".to_owned(),
    ]
}

fn money() -> Vec<String> {
    vec![format!("(?:[-−][{BLANK}]*)?£?[{BLANK}]*{AMOUNT}")]
}

/// Words, in capitals or not.
pub(super) fn any_case(words: &str) -> String {
    words.to_lowercase().chars().map(letter).collect()
}

/// One character, in capitals or not.
fn letter(c: char) -> String {
    let lower: String = c.to_lowercase().collect();
    let upper: String = c.to_uppercase().collect();
    // The sign for kelvin is a capital of the small letter k.
    let sign = if lower == "k" { r"\u212a" } else { "" };
    if upper.chars().count() == 1 && upper != lower {
        format!("[{upper}{lower}{sign}]")
    } else if r"^$\.*+?()[]{}|".contains(c) {
        format!("\\{c}")
    } else {
        lower
    }
}
