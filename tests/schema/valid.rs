//! What the program writes, prints and offers, the schema takes.

use crate::places::{places, quoted};
use crate::{VALIDATOR, refused_by_program, refused_by_schema};
use consortia::answers::{AnswersFile, Source, blank, schema};
use consortia::checklist::Kind;
use consortia::examples::EXAMPLES;
use consortia::forms;
use consortia::proposals::accept_suggestions;
use serde_json::Value;

#[track_caller]
fn taken(what: &str, text: &str) {
    assert_eq!(
        refused_by_program(text),
        Vec::<&str>::new(),
        "{what}\n{text}"
    );
    assert_eq!(
        refused_by_schema(text),
        Vec::<String>::new(),
        "{what}\n{text}"
    );
}

#[test]
fn every_example() {
    for example in EXAMPLES {
        taken(example.name, example.text);
    }
}

#[test]
fn a_new_file_of_every_form() {
    taken("a blank file", &blank());
    for form in forms::keys() {
        let mut file = AnswersFile::new(Source::new("new", &blank()));
        forms::apply(&mut file, form).expect("the form is known");
        assert!(file.agreement().unconfirmed().count() > 0, "{form}");
        taken(form, &file.source().text);
    }
}

#[test]
fn a_new_file_with_the_usual_answers() {
    let mut file = AnswersFile::new(Source::new("new", &blank()));
    let proposed = accept_suggestions(&mut file).expect("the answers can be put in");
    assert!(proposed.len() > 20, "{proposed:?}");
    taken("the usual answers", &file.source().text);
}

#[test]
fn every_allowed_word_and_state_of_every_question() {
    for place in places() {
        let question = place.question;
        let mut values = vec![quoted(""), quoted("to be agreed"), quoted("TBC")];
        if question.nil {
            values.extend([quoted("none"), quoted("Nil"), "[]".to_owned()]);
        }
        match question.kind {
            Kind::Line | Kind::Text => {
                values.extend([quoted("words"), "'''\ntwo\nlines'''".to_owned()])
            }
            Kind::Lines => values.push("[\"one\", \"another\"]".to_owned()),
            Kind::YesNo => values.extend(["true".to_owned(), "false".to_owned()]),
            Kind::Choice(choices) => {
                let words = choices.iter().flat_map(|c| [c.value, c.label]);
                values.extend(words.clone().map(quoted));
                values.extend(words.map(|word| quoted(&word.to_uppercase())));
            }
            Kind::Choices(choices) => {
                let words = choices.iter().flat_map(|c| [c.value, c.label]);
                values.extend(words.map(|word| format!("[{}, \"\"]", quoted(word))));
            }
            Kind::Date => values.extend(
                [
                    "2027-04-01",
                    "'2027-04-01'",
                    "'1 April 2027'",
                    "'01/04/2027'",
                ]
                .map(str::to_owned),
            ),
            Kind::Period => values
                .extend(["'3 months'", "'three months'", "'1 working day'"].map(str::to_owned)),
            Kind::Money => values.extend(
                [
                    "'£12,500'",
                    "'£1.05'",
                    "'12500.50'",
                    "12500",
                    "12500.50",
                    "-3",
                ]
                .map(str::to_owned),
            ),
            Kind::Share => {
                values.extend(["'1/3'", "'33.5%'", "'equal'", "0", "1"].map(str::to_owned))
            }
            Kind::Number { min, max } => values.extend([min.to_string(), max.to_string()]),
            Kind::Partner => values.extend(["'hub'", "'Hub'", "'open gate'"].map(str::to_owned)),
            Kind::Partners => {
                values.extend(["['hub', 'Open Gate']", "'all'", "'All'"].map(str::to_owned))
            }
            Kind::Rows(_) => {}
        }
        for value in values {
            taken(question.key, &place.file(&value));
        }
    }
}

#[test]
fn every_default_and_example_that_it_offers() {
    let schema = schema();
    let (mut defaults, mut examples) = (0, 0);
    for place in places() {
        let usual = place.usual(&schema);
        let default = usual.get("default");
        let example = usual.get("examples").map(|examples| &examples[0]);
        defaults += usize::from(default.is_some());
        examples += usize::from(example.is_some());
        for offered in default.into_iter().chain(example) {
            taken(place.question.key, &place.file(&as_toml(offered)));
        }
    }
    assert!(
        defaults > 80 && examples > 200,
        "{defaults} defaults, {examples} examples"
    );
}

fn as_toml(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(all) => {
            let all: Vec<String> = all.iter().map(as_toml).collect();
            format!("[{}]", all.join(", "))
        }
        other => other.to_string(),
    }
}

/// Editors explain every key with the words of its question, and every word of a choice with its label.
#[test]
fn every_key_and_word_is_explained() {
    let schema = schema();
    for place in places() {
        let question = place.question;
        let (whole, usual) = (place.node(&schema), place.usual(&schema));
        assert!(
            !whole["title"].as_str().unwrap_or_default().is_empty(),
            "{}",
            question.key
        );
        let words = usual["description"].as_str().unwrap_or_default();
        for part in [question.ask, question.help] {
            assert!(words.contains(part), "{} lacks {part:?}", question.key);
        }
        let offered = match question.kind {
            Kind::Choice(choices) => (choices, usual),
            Kind::Choices(choices) => (choices, &whole["items"]["anyOf"][0]),
            _ => continue,
        };
        let (choices, offered) = offered;
        for (i, choice) in choices.iter().enumerate() {
            assert_eq!(offered["enum"][i], choice.value, "{}", question.key);
            let label = &offered["x-taplo"]["docs"]["enumValues"][i];
            assert_eq!(*label, choice.label, "{}", question.key);
        }
    }
}

#[test]
fn nothing_is_required_but_what_tells_entries_apart() {
    fn required(node: &Value, found: &mut Vec<Value>) {
        match node {
            Value::Object(keys) => {
                found.extend(keys.get("required").cloned());
                keys.values().for_each(|value| required(value, found));
            }
            Value::Array(all) => all.iter().for_each(|value| required(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    required(&schema(), &mut found);
    let known = ["id", "partner", "code"].map(|key| serde_json::json!([key]));
    assert!(
        found.len() > 20 && found.iter().all(|one| known.contains(one)),
        "{found:?}"
    );
    taken("nothing at all", "");
    assert!(VALIDATOR.is_valid(&serde_json::json!({})));
}
