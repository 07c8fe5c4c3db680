//! Proposals stand at the head of the file until somebody confirms them.

use crate::samples::file;
use consortia::answers::{blank, parse_answer, tidy};
use consortia::checklist::{find, path};
use consortia::examples::EXAMPLES;
use consortia::proposals::accept_suggestions;
use consortia::status::{State, status};
use consortia::values::{Answer, Value};

fn no() -> Answer {
    Answer::Given(Value::YesNo(false))
}

#[test]
fn a_proposal_is_listed_and_confirming_it_takes_one_line_away() {
    let mut agreement = file(&blank());
    let before = agreement.source().text.clone();
    let answer = parse_answer(
        find("termination.notice").unwrap().1,
        "3 months",
        agreement.agreement(),
    )
    .unwrap();
    agreement.propose("termination.notice", &answer).unwrap();
    agreement
        .propose("joint_steering_group.needed", &no())
        .unwrap();
    let listed = agreement.source().text.clone();
    assert!(
        listed.contains("unconfirmed = [\n    \"termination.notice\",\n    \"joint_steering_group.needed\",\n]\n"),
        "{listed}"
    );
    assert_eq!(tidy(&listed).unwrap(), listed);
    agreement.confirm("termination.notice").unwrap();
    assert_eq!(
        agreement.source().text,
        listed.replace("    \"termination.notice\",\n", "")
    );
    agreement
        .set("joint_steering_group.needed", &Answer::Unanswered)
        .unwrap();
    agreement
        .set("termination.notice", &Answer::Unanswered)
        .unwrap();
    assert_eq!(agreement.source().text, before, "nothing is left of either");
}

#[test]
fn giving_the_same_answer_confirms_it() {
    let mut agreement = file("[document]\n");
    agreement
        .propose("joint_steering_group.needed", &no())
        .unwrap();
    assert!(
        agreement
            .agreement()
            .is_unconfirmed("joint_steering_group.needed")
    );
    agreement.set("joint_steering_group.needed", &no()).unwrap();
    assert!(!agreement.source().text.contains("unconfirmed"));
    assert!(
        agreement
            .agreement()
            .is("joint_steering_group.needed", "no")
    );
}

#[test]
fn a_confirmed_answer_is_never_proposed_away() {
    for example in EXAMPLES {
        let mut agreement = file(example.text);
        for (item, question) in consortia::checklist::ITEMS
            .iter()
            .flat_map(|item| item.questions.iter().map(move |q| (item, q)))
        {
            let path = path(item, question);
            if *agreement.agreement().get(&path) != Answer::Unanswered {
                agreement.propose(&path, &Answer::ToBeAgreed).unwrap();
            }
        }
        assert_eq!(agreement.source().text, example.text, "{}", example.name);
    }
}

#[test]
fn an_unknown_path_is_reported_with_the_nearest() {
    let agreement = file("unconfirmed = [\"termination.notise\"]\n");
    let finding = &agreement.findings()[0];
    assert_eq!(finding.code, "TOML02", "{finding:?}");
    assert!(
        finding
            .hint
            .as_ref()
            .unwrap()
            .contains("termination.notice"),
        "{finding:?}"
    );
    assert!(
        !file("unconfirmed = \"termination.notice\"\n")
            .findings()
            .is_empty()
    );
}

/// What a person gets who accepts everything that is offered.
#[test]
fn the_defaults_are_cautious_and_shown_as_proposals() {
    let mut agreement = file(&blank());
    let proposed = accept_suggestions(&mut agreement).unwrap();
    assert!(proposed.len() > 30, "{proposed:?}");
    assert!(agreement.findings().is_empty());
    let known = agreement.agreement();
    for (path, cautious) in [
        ("document.kind", "mou"),
        ("document.binding", "none"),
        ("document.status", "draft"),
        ("risk_sharing.basis", "own-cost"),
        ("profit_sharing.model", "none"),
        ("financing.money_moves", "none"),
    ] {
        assert!(known.is(path, cautious), "{path}: {:?}", known.get(path));
    }
    for part in status(known, &[]) {
        assert_eq!(part.count(State::Answered), 0, "{}", part.item.title);
    }
    for path in proposed {
        assert!(known.is_unconfirmed(&path), "{path}");
    }
}
