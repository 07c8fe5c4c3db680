//! Every kind of fault that a schema can see.

use crate::places::{places, quoted};
use crate::{refused_by_program, refused_by_schema};
use consortia::checklist::{ITEMS, Identity, Kind};
use consortia::readiness;

/// Both refuse it, the program with this code.
#[track_caller]
fn refused(code: &str, text: &str) {
    assert!(refused_by_program(text).contains(&code), "{code}:\n{text}");
    assert!(!refused_by_schema(text).is_empty(), "{code}:\n{text}");
}

#[test]
fn keys_that_no_question_has() {
    refused("TOML02", "colour = 1\n");
    refused("TOML02", "[colours]\n");
    for item in ITEMS.iter().filter(|item| !item.is_list()) {
        refused("TOML02", &format!("[{}]\ncolour = \"\"\n", item.key));
    }
    for place in places() {
        if let Kind::Rows(rows) = place.question.kind {
            let own = match rows.identity {
                Identity::Id => "id",
                Identity::Partner => "partner",
            };
            refused(
                "TOML02",
                &place.file(&format!("[{{ {own} = \"hub\", colour = 1 }}]")),
            );
        }
    }
    refused(
        "TOML02",
        &format!("[{}]\ncolour = \"fully\"\n", readiness::TABLE),
    );
    refused("TOML02", "unconfirmed = [\"timeframe.colour\"]\n");
    refused("TOML02", "unconfirmed = [1]\n");
    refused("TOML02", "allow = [{ code = \"TER01\", why = \"so\" }]\n");
    // An entry that its partner tells apart has no id.
    refused(
        "TOML02",
        "[[point_of_contact.contacts]]\npartner = \"hub\"\nid = \"one\"\n",
    );
}

#[test]
fn tables_and_lists_that_are_none() {
    for item in ITEMS.iter().filter(|item| !item.is_list()) {
        refused("TOML03", &format!("{} = 1\n", item.key));
        refused("TOML03", &format!("[[{}]]\n", item.key));
    }
    refused("TOML03", "partners = 1\n");
    refused("TOML03", "readiness = []\n");
    refused("TOML03", "unconfirmed = \"timeframe.expiry\"\n");
    refused("TOML03", "allow = \"TER01\"\n");
    refused("TOML03", "allow = [\"TER01\"]\n");
    refused("TOML03", "allow = [{ because = \"so\" }]\n");
    refused("TOML03", "allow = [{ code = 1 }]\n");
    refused("TOML03", "allow = [{ code = \"TER01\", because = 1 }]\n");
}

#[test]
fn values_that_do_not_fit_their_question() {
    for place in places() {
        let question = place.question;
        let mut values = vec!["{}", "inf", "[1]", "[[]]"];
        values.extend::<&[&str]>(match question.kind {
            Kind::Line | Kind::Text | Kind::Partner => &["1", "true", "1.5", "[\"one\"]"],
            Kind::Lines | Kind::Partners | Kind::Choices(_) => {
                &["\"one\"", "1", "true", "2027-04-01"]
            }
            Kind::YesNo => &["\"yes\"", "\"true\"", "1", "2027-04-01"],
            Kind::Choice(_) => &["\"one\"", "1", "true", "2027-04-01"],
            Kind::Date => &[
                "\"soon\"",
                "\"1/4/27\"",
                "\"13/13/2027\"",
                "1899-01-01",
                "2027-04-01T10:00:00",
                "2027",
            ],
            Kind::Period => &[
                "\"3\"",
                "\"months\"",
                "\"0 days\"",
                "\"36501 days\"",
                "3",
                "2027-04-01",
            ],
            Kind::Money => &[
                "\"12k\"",
                "\"£1,23\"",
                "\"£1.5\"",
                "\"ten\"",
                "true",
                "2027-04-01",
            ],
            Kind::Share => &[
                "\"1/0\"",
                "\"101%\"",
                "\"a third\"",
                "2",
                "-1",
                "0.5",
                "true",
            ],
            Kind::Number { .. } => &[
                "\"1\"",
                "1.5",
                "-1000000",
                "1000000000000",
                "true",
                "2027-04-01",
            ],
            Kind::Rows(_) => &["\"one\"", "1", "[\"one\"]", "2027-04-01"],
        });
        // Infinity has no value in JSON, so that editors do not see it.
        values.retain(|value| *value != "inf");
        if !question.nil {
            values.push("[]");
            values.push("[\"\"]");
            if !matches!(question.kind, Kind::Line | Kind::Text | Kind::Partner) {
                values.push("\"none of these\"");
            }
        }
        for value in values {
            refused("TOML03", &place.file(value));
        }
    }
}

#[test]
fn none_where_it_is_no_answer() {
    let mut refusing = 0;
    for place in places() {
        let question = place.question;
        let says_none = |choices: &[consortia::checklist::Choice]| {
            choices
                .iter()
                .any(|choice| choice.value == "none" || choice.label == "none")
        };
        let takes_none = match question.kind {
            Kind::Line | Kind::Text | Kind::Partner => true,
            Kind::Choice(choices) => says_none(choices),
            _ => false,
        };
        if !question.nil && !takes_none {
            refused("TOML03", &place.file(&quoted("none")));
            refusing += 1;
        }
    }
    assert!(refusing > 100, "{refusing}");
}

#[test]
fn entries_that_cannot_be_told_apart() {
    for place in places() {
        let Kind::Rows(rows) = place.question.kind else {
            continue;
        };
        refused("TOML05", &place.file("[{}]"));
        if rows.identity == Identity::Id {
            for id in ["\"\"", "\"One\"", "\"1st\"", "\"a b\"", "1", "true"] {
                refused("TOML05", &place.file(&format!("[{{ id = {id} }}]")));
            }
            let long = "a".repeat(65);
            refused("TOML05", &place.file(&format!("[{{ id = {long:?} }}]")));
        }
    }
}

#[test]
fn another_format() {
    for format in ["0", "2", "\"1\"", "true", "1.5", "[]"] {
        refused("TOML06", &format!("format = {format}\n"));
    }
}
