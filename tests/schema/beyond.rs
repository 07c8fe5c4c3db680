//! What no schema can know. Everything that the program refuses and the schema takes is one of these; nothing is the
//! other way round.

use crate::{refused_by_program, refused_by_schema};
use consortia::checklist::Kind;
use consortia::values::{Date, Money, Share};
use toml::de::DeValue;

/// Why the schema takes a value that the program refuses for a question of this kind.
pub fn beyond(kind: Kind, value: &DeValue<'_>) -> Option<&'static str> {
    let told =
        |error: Option<String>, words: &str| error.is_some_and(|error| error.contains(words));
    match (kind, value) {
        (Kind::Line | Kind::Text | Kind::Partner, DeValue::Datetime(_)) => {
            Some("a bare date where a text belongs, as editors take dates for texts")
        }
        (Kind::Lines | Kind::Partners, DeValue::Array(all))
            if all
                .iter()
                .any(|one| matches!(one.get_ref(), DeValue::Datetime(_))) =>
        {
            Some("a bare date where a text belongs, as editors take dates for texts")
        }
        (Kind::Line | Kind::Text | Kind::Lines | Kind::Partners, _)
            if texts(value).any(|text| {
                text.chars()
                    .any(|c| u32::from(c) & 0xffff >= 0xfffe && c > '\u{ffff}')
            }) =>
        {
            Some("characters beyond U+FFFF that Unicode says are none")
        }
        (Kind::Number { .. } | Kind::Share, DeValue::Float(number)) => {
            let whole = number
                .as_str()
                .parse::<f64>()
                .is_ok_and(|number| number.fract() == 0.0);
            whole.then_some("a whole number that is written with a point")
        }
        (Kind::Money, DeValue::Float(_)) => {
            Some("how many digits of pence a bare number is written with")
        }
        (Kind::Money, DeValue::Integer(number)) => told(
            Money::parse(number.as_str()).err().map(|e| e.message),
            "too large",
        )
        .then_some("more money than the program can hold"),
        (Kind::Money, DeValue::String(text)) => {
            told(Money::parse(text).err().map(|e| e.message), "too large")
                .then_some("more money than the program can hold")
        }
        (Kind::Date, DeValue::String(text)) => {
            told(Date::parse(text).err().map(|e| e.message), "there is no")
                .then_some("a day that does not exist")
        }
        (Kind::Share, DeValue::String(text)) => told(
            Share::parse(text).err().map(|e| e.message),
            "more than the whole",
        )
        .then_some("a share that is more than the whole"),
        _ => None,
    }
}

fn texts<'v>(value: &'v DeValue<'_>) -> impl Iterator<Item = &'v str> {
    let inner = match value {
        DeValue::Array(all) => all
            .iter()
            .filter_map(|one| one.get_ref().as_str())
            .collect(),
        other => other.as_str().into_iter().collect::<Vec<_>>(),
    };
    inner.into_iter()
}

#[test]
fn each_of_them_is_real() {
    let partner = "[[partners]]\nid = \"hub\"\n";
    for (what, text) in [
        ("two entries of one identity", format!("{partner}{partner}")),
        (
            "a bare date for a text",
            "[document]\ntitle = 2027-04-01\n".to_owned(),
        ),
        (
            "a bare date in a list of texts",
            "[purpose]\nobjectives = [2027-04-01]\n".to_owned(),
        ),
        (
            "no character",
            "[document]\ntitle = \"a\\U0001FFFE\"\n".to_owned(),
        ),
        (
            "a point in a whole number",
            "[joint_steering_group]\nmeetings = 2.0\n".to_owned(),
        ),
        ("a point in the format", "format = 1.0\n".to_owned()),
        (
            "one digit of pence",
            "[financing]\ntotal = 12.5\n".to_owned(),
        ),
        (
            "too much money",
            "[financing]\ntotal = \"£99999999999999999999\"\n".to_owned(),
        ),
        (
            "no such day",
            "[timeframe]\nexpiry = \"30 February 2027\"\n".to_owned(),
        ),
        (
            "more than the whole",
            "[profit_sharing]\nfirst_call = \"4/3\"\n".to_owned(),
        ),
    ] {
        assert!(!refused_by_program(&text).is_empty(), "{what}:\n{text}");
        assert_eq!(
            refused_by_schema(&text),
            Vec::<String>::new(),
            "{what}:\n{text}"
        );
    }
    let text = "[[risk_sharing.risks]]\nid = \"one\"\nowner = \"nobody\"\n";
    let codes: Vec<&str> = consortia::answers::read(text)
        .1
        .iter()
        .map(|f| f.code)
        .collect();
    assert_eq!(codes, ["TOML04"], "a partner that is not declared");
    assert_eq!(refused_by_schema(text), Vec::<String>::new());
}
