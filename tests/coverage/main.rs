//! Every topic has its questions, its clauses, and an example that exercises it.
//!
//! Nothing is kept by hand. A question names its topics. For each question an example is sought in which the answer
//! matters: the answer is taken away or changed, the agreement is drafted again, and the places whose words differ are
//! the places of the question. `docs/topics.md` shows the result; `UPDATE_DOCS=1 cargo test --test coverage` writes it.

mod depth;
mod exercise;
mod fields;
mod places;
mod table;

use consortia::topics::{TOPICS, topic};
use exercise::exercised;
use fields::fields;

#[test]
fn every_topic_that_a_question_names_is_in_the_table() {
    for field in fields() {
        for id in field.question().topics {
            assert!(topic(id).is_some(), "{} names {id}", field.path());
        }
    }
}

#[test]
fn every_topic_has_a_question_an_example_and_a_clause() {
    let mut missing = Vec::new();
    for topic in TOPICS {
        let serving: Vec<_> = exercised()
            .iter()
            .filter(|one| one.field.question().topics.contains(&topic.id))
            .collect();
        let lacks = if serving.is_empty() {
            "no question"
        } else if serving.iter().all(|one| one.answered.is_empty()) {
            "no example answers its questions"
        } else if serving.iter().all(|one| one.places.is_empty()) {
            "no clause changes with its answers"
        } else {
            continue;
        };
        missing.push(format!("{} ({}): {lacks}", topic.id, topic.title));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// What no example answers, and why.
const UNEXERCISED: &[(&str, &str)] = &[];

#[test]
fn every_question_matters_in_some_example() {
    let mut missing = Vec::new();
    for one in exercised() {
        let path = one.field.path();
        let excepted = UNEXERCISED.iter().any(|(except, _)| *except == path);
        let lacks = match (one.answered.is_empty(), one.places.is_empty(), excepted) {
            (false, false, false) => continue,
            (false, false, true) => "is exercised, and need not be excepted",
            (true, _, false) => "is answered by no example",
            (false, true, false) => "changes no words of any example that answers it",
            (_, _, true) => continue,
        };
        missing.push(format!("{path} {lacks}"));
    }
    for (except, _) in UNEXERCISED {
        let known = fields().iter().any(|field| field.path() == *except);
        assert!(known, "no question {except}");
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_published_table_is_that_of_the_program() {
    table::compare();
}
