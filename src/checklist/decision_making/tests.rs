//! Tests of the derived facts of item 4.

use super::*;
use crate::answers;
use crate::checklist::decision_making::derived::DERIVED;
use crate::values::{Answer, Value};

fn partners(count: usize) -> String {
    (1..=count)
        .map(|n| format!("[[partners]]\nid = \"p{n}\"\nname = \"Partner {n}\"\n"))
        .collect()
}

fn weights(votes: &[u32]) -> String {
    let entries = votes.iter().zip(1..);
    entries
        .map(|(votes, n)| {
            format!("[[decision_making.votes]]\npartner = \"p{n}\"\nvotes = {votes}\n")
        })
        .collect()
}

#[track_caller]
fn read(count: usize, answers: &str) -> Agreement {
    let text = format!(
        "[document]\ndepth = \"full\"\n{}[decision_making]\n{answers}",
        partners(count)
    );
    let (agreement, faults) = answers::read(&text);
    assert!(faults.is_empty(), "{faults:?}");
    agreement
}

#[track_caller]
fn derived(agreement: &Agreement, key: &str) -> Option<String> {
    let found = DERIVED.iter().find(|derived| derived.key == key).unwrap();
    match (found.work_out)(agreement) {
        Answer::Given(Value::Text(text)) => Some(text),
        Answer::Given(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    }
}

const VOTE: &str = "rule = \"vote\"\nthreshold = \"three-quarters\"\nvote_base = \"all-votes\"\nvoting = \"one-each\"\n";

#[test]
fn seventy_two_partners_need_fifty_four_votes() {
    let agreement = read(72, VOTE);
    assert_eq!(derived(&agreement, "total_votes").unwrap(), "72");
    assert_eq!(
        derived(&agreement, "votes_needed").unwrap(),
        "at least 54 of 72 votes"
    );
}

#[test]
fn votes_are_not_counted_while_one_is_missing() {
    let answers = VOTE.replace("one-each", "weighted");
    assert_eq!(
        derived(
            &read(3, &(answers.clone() + &weights(&[1, 2]))),
            "votes_needed"
        ),
        None
    );
    assert_eq!(
        derived(&read(3, &(answers + &weights(&[1, 2, 5]))), "votes_needed").unwrap(),
        "at least 6 of 8 votes"
    );
}

#[test]
fn the_quorum_is_put_into_words() {
    let words = |count, quorum: u32| {
        derived(
            &read(count, &format!("quorum = {quorum}\n")),
            "quorum_words",
        )
        .unwrap()
    };
    assert_eq!(words(2, 2), "both Partners");
    assert_eq!(words(5, 3), "at least 3 of the 5 Partners");
    assert_eq!(words(5, 5), "all 5 Partners");
}

#[test]
fn a_federation_counts_those_who_are_affected() {
    let words = |count| derived(&read(count, VOTE), "constituency_example");
    assert_eq!(
        words(7).unwrap(),
        "if 4 Partners are affected, at least 3 of 4 votes"
    );
    assert_eq!(words(2), None);
}

#[test]
fn the_form_alone_rules_out_a_joint_vote() {
    let of = |form: &str, rule: &str| {
        let text = format!(
            "[document]\ndepth = \"full\"\nform = \"{form}\"\n{}[decision_making]\n{rule}",
            partners(4)
        );
        let (agreement, faults) = answers::read(&text);
        assert!(faults.is_empty(), "{faults:?}");
        let mut findings = Vec::new();
        for rule in RULES {
            (rule.check)(
                &agreement,
                &mut Report::new(&agreement, rule, &mut findings),
            );
        }
        findings
            .iter()
            .map(|finding| finding.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of(
            "committees-in-common",
            &VOTE.replace("three-quarters", "two-thirds")
        ),
        ["DEC16"]
    );
    assert!(of("committees-in-common", "rule = \"each-for-itself\"\n").is_empty());
    assert!(of("alliance", VOTE).is_empty());
}
