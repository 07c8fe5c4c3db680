//! Tests of the checks and the derived facts of item 4.

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
fn codes(count: usize, answers: &str) -> Vec<&'static str> {
    let agreement = read(count, answers);
    let mut findings = Vec::new();
    for rule in RULES {
        (rule.check)(
            &agreement,
            &mut Report::new(&agreement, rule, &mut findings),
        );
    }
    findings.iter().map(|finding| finding.code).collect()
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
fn usual_answers_are_silent() {
    assert!(
        codes(
            5,
            &format!(
                "{}quorum = 3\ndeadlock = \"refer-up\"\n",
                VOTE.replace("three-quarters", "more-than-half")
            )
        )
        .is_empty()
    );
    assert!(
        codes(
            2,
            "rule = \"consensus\"\nquorum = 2\ndeadlock = \"refer-up\"\n"
        )
        .is_empty()
    );
}

#[test]
fn a_quorum_that_cannot_work_is_found() {
    assert_eq!(codes(3, "quorum = 4\n"), ["DEC01"]);
    assert_eq!(codes(5, &format!("{VOTE}quorum = 3\n")), ["DEC04"]);
    assert!(codes(5, &format!("{VOTE}quorum = 4\n")).is_empty());
    assert!(
        codes(
            5,
            &format!("{}quorum = 3\n", VOTE.replace("all-votes", "votes-present"))
        )
        .is_empty()
    );
    assert_eq!(
        codes(
            4,
            "quorum = 2\nquorum_includes = [\"p1\", \"p2\", \"p3\"]\n"
        ),
        ["DEC12"]
    );
    assert_eq!(codes(5, "quorum = 2\n"), ["DEC15"]);
}

#[test]
fn a_partner_that_must_be_present_takes_up_a_place() {
    let answers = format!(
        "{}quorum = 2\n",
        VOTE.replace("one-each", "weighted")
            .replace("three-quarters", "more-than-half")
    );
    assert!(codes(4, &(answers.clone() + &weights(&[1, 3, 3, 1]))).is_empty());
    let including = answers + "quorum_includes = [\"p1\", \"p4\"]\n";
    assert_eq!(codes(4, &(including + &weights(&[1, 3, 3, 1]))), ["DEC04"]);
}

#[test]
fn weights_that_cannot_work_are_found() {
    let answers = VOTE
        .replace("one-each", "weighted")
        .replace("three-quarters", "more-than-half");
    assert_eq!(codes(3, &(answers.clone() + &weights(&[1, 1]))), ["DEC02"]);
    assert_eq!(
        codes(3, &(answers.clone() + &weights(&[0, 0, 0]))),
        ["DEC03"]
    );
    assert_eq!(codes(3, &(answers + &weights(&[5, 2, 2]))), ["DEC05"]);
}

#[test]
fn two_partners_are_special() {
    assert_eq!(
        codes(2, "rule = \"consensus\"\ndeadlock = \"status-quo\"\n"),
        ["DEC09"]
    );
    assert_eq!(
        codes(2, "rule = \"consensus\"\ndeadlock = \"chair-casting\"\n"),
        ["DEC06", "DEC07"]
    );
    assert_eq!(
        codes(2, &VOTE.replace("three-quarters", "more-than-half")),
        ["DEC14"]
    );
}

#[test]
fn a_casting_vote_needs_a_vote_and_a_chair() {
    let vote = VOTE.replace("three-quarters", "more-than-half");
    let casting = "deadlock = \"chair-casting\"\n";
    assert!(codes(4, &format!("{vote}{casting}")).is_empty());
    assert_eq!(
        codes(4, &format!("rule = \"unanimity\"\n{casting}")),
        ["DEC07"]
    );
    assert_eq!(
        codes(
            4,
            &format!("{vote}{casting}[joint_steering_group]\nneeded = false\n")
        ),
        ["DEC08"]
    );
}

#[test]
fn a_threshold_that_needs_everybody_is_noted() {
    assert_eq!(codes(3, VOTE), ["DEC11"]);
    assert!(codes(4, VOTE).is_empty());
}

#[test]
fn a_matter_is_reserved_or_delegated() {
    let rows = "[[decision_making.delegations]]\nid = \"one\"\nwho = \"the chair\"\nmatter = \"Ending the work.\"\n";
    assert_eq!(
        codes(
            3,
            &format!("reserved_matters = [\"ending the work\"]\n{rows}")
        ),
        ["DEC13"]
    );
    assert!(
        codes(
            3,
            &format!("reserved_matters = [\"admitting a partner\"]\n{rows}")
        )
        .is_empty()
    );
}

#[test]
fn unequal_votes_need_a_reason_among_equals() {
    let answers = VOTE
        .replace("one-each", "weighted")
        .replace("three-quarters", "more-than-half");
    let principles = "[purpose]\nprinciples = [\"Partners are equal\"]\n";
    let votes = weights(&[2, 2, 1]);
    assert_eq!(
        codes(3, &format!("{answers}{votes}{principles}")),
        ["DEC10"]
    );
    assert!(
        codes(
            3,
            &format!("{answers}votes_reason = \"size\"\n{votes}{principles}")
        )
        .is_empty()
    );
}

#[test]
fn committees_in_common_never_vote_together() {
    let group = "[joint_steering_group]\nneeded = true\nstatus = \"committees-in-common\"\n";
    let voting = format!("{VOTE}{group}");
    assert!(
        codes(4, &voting).is_empty(),
        "the check of the group finds it"
    );
    let ending = "[termination]\nending = \"two-thirds\"\n";
    assert_eq!(codes(4, &format!("{voting}{ending}")), ["DEC16"]);
    let agreement = read(4, &voting);
    assert_eq!(derived(&agreement, "total_votes"), None);
    assert_eq!(derived(&agreement, "votes_needed"), None);
    assert!(codes(4, &format!("rule = \"each-for-itself\"\n{group}")).is_empty());
    assert!(
        codes(
            4,
            &format!("{VOTE}[joint_steering_group]\nneeded = true\nstatus = \"advisory\"\n")
        )
        .is_empty()
    );
}

#[test]
fn a_casting_vote_below_the_threshold_is_found() {
    let casting = "deadlock = \"chair-casting\"\n";
    assert_eq!(codes(4, &format!("{VOTE}{casting}")), ["DEC17"]);
    let half = VOTE.replace("three-quarters", "more-than-half");
    assert!(codes(4, &format!("{half}{casting}")).is_empty());
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
