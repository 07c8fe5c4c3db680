//! An agreement of seventy-two partners, made from an example, for texts that have to read as well as those of two.

use crate::trials::{self, Trial, every_way};
use consortia::answers::Agreement;
use consortia::checklist::{self, ITEMS, Identity, Kind};
use consortia::examples::example;
use consortia::template::Templates;
use consortia::values::{Answer, Id, Row, Share, Value};

/// What a partner is called for short. No name is part of another.
pub fn name(number: usize) -> String {
    format!("Anytown Circle {number:02}")
}

fn text(words: &str) -> Answer {
    Answer::Given(Value::Text(words.to_owned()))
}

fn id(number: usize) -> Id {
    Id::parse(&format!("circle-{number:02}")).expect("the id is well formed")
}

fn partner(number: usize) -> Row {
    Row {
        id: id(number),
        cells: vec![
            ("name", text(&format!("{} Association", name(number)))),
            ("short_name", text(&name(number))),
            ("form", Answer::Given(Value::Choice("charitable-company"))),
            ("address", text(&format!("{number} High Street, Anytown"))),
            ("commissioner", Answer::Given(Value::YesNo(false))),
        ],
    }
}

/// An agreement of which only the partners are answered.
pub fn partners(count: usize) -> Agreement {
    let mut agreement = Agreement::default();
    let rows = (1..=count).map(partner).collect();
    agreement.set("partners", Answer::Given(Value::Rows(rows)));
    agreement
}

/// An example with so many partners, each of which has an entry in every list that has one a partner.
fn widened(of: &str, count: usize) -> Agreement {
    let example = example(of).unwrap_or_else(|| panic!("no example {of}"));
    let mut agreement = trials::agreement(example);
    let old = agreement.partner_rows().len();
    let new: Vec<usize> = (old + 1..=count).collect();
    let mut rows = agreement.partner_rows().to_vec();
    rows.extend(new.iter().map(|number| partner(*number)));
    agreement.set("partners", Answer::Given(Value::Rows(rows)));
    for item in ITEMS.iter().filter(|item| !item.is_list()) {
        for question in item.questions {
            let Kind::Rows(shape) = question.kind else {
                continue;
            };
            let path = checklist::path(item, question);
            let rows = agreement.rows(&path);
            // A list of those that leave, say, is one that not every partner stands in.
            let per_partner = shape.identity == Identity::Partner && rows.len() == old;
            let (true, Some(last)) = (per_partner, rows.last()) else {
                continue;
            };
            let mut rows = rows.to_vec();
            let last = last.clone();
            rows.extend(new.iter().map(|number| entry(&last, *number)));
            for row in &mut rows {
                share_equally(row);
            }
            agreement.set(&path, Answer::Given(Value::Rows(rows)));
        }
    }
    agreement
}

/// The same entry of another partner.
fn entry(like: &Row, number: usize) -> Row {
    let mut row = like.clone();
    row.id = id(number);
    for (key, answer) in &mut row.cells {
        if *key == "partner" {
            *answer = Answer::Given(Value::Partner(id(number)));
        }
    }
    row
}

fn share_equally(row: &mut Row) {
    for (_, answer) in &mut row.cells {
        if matches!(answer, Answer::Given(Value::Share(_))) {
            let equal = Share::parse("equal").expect("equal is a share");
            *answer = Answer::Given(Value::Share(equal));
        }
    }
}

/// Seventy-two partners that decide by three quarters of all votes.
fn seventy_two() -> Agreement {
    let mut agreement = widened("lead-body-consortium", 72);
    for (path, word) in [
        ("decision_making.rule", "vote"),
        ("decision_making.threshold", "three-quarters"),
        ("decision_making.vote_base", "all-votes"),
        ("decision_making.voting", "one-each"),
    ] {
        agreement.set(path, Answer::Given(Value::Choice(word)));
    }
    agreement
}

/// Seventy-two partners in every way.
pub fn trials() -> Vec<Result<Trial, String>> {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    every_way("seventy-two partners", &seventy_two(), &templates)
}

/// The companion documents of seventy-two partners, with a copy for the first.
pub fn companions(templates: &Templates) -> Vec<Trial> {
    trials::companions("seventy-two partners", &seventy_two(), 1, templates)
}

#[test]
fn three_quarters_of_seventy_two_are_fifty_four() {
    for trial in trials().into_iter().flatten() {
        let text = trial.document.plain_text();
        assert!(text.contains("at least 54 of 72"), "{}", trial.name);
        assert_eq!(trial.document.gaps(), [], "{}", trial.name);
    }
}

#[test]
fn every_one_of_seventy_two_stands_in_a_schedule_and_can_sign() {
    for trial in trials().into_iter().flatten() {
        let text = trial.document.plain_text();
        for number in 6..=72 {
            let name = name(number);
            assert!(text.contains(&name), "{name} in {}", trial.name);
        }
    }
}
