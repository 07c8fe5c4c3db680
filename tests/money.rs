//! The wording on money: nothing is said in as many words, and follows the answers.

use consortia::answers::{AnswersFile, Source};
use consortia::drafting::{Options, draft};
use consortia::template::Templates;

/// The words of a draft of three partners, with what is answered.
#[track_caller]
fn drafted(kind: &str, form: &str, answers: &str) -> String {
    let mut text = format!(
        "format = 1\n[document]\nkind = \"{kind}\"\nform = \"{form}\"\ndepth = \"full\"\nbinding = \"all\"\n"
    );
    for (id, form, buyer) in [
        ("ash", "charitable-company", false),
        ("birch", "nhs-trust", false),
        ("cedar", "local-authority", true),
    ] {
        text.push_str(&format!(
            "[[partners]]\nid = \"{id}\"\nname = \"{id}\"\nform = \"{form}\"\ncommissioner = {buyer}\n"
        ));
    }
    text.push_str(answers);
    let file = AnswersFile::new(Source::new("test", &text));
    assert!(file.findings().is_empty(), "{:?}", file.findings());
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let options = Options {
        kind: None,
        made_on: None,
    };
    let document = draft(file.agreement(), &[], &templates, &options)
        .unwrap_or_else(|error| panic!("{error}"));
    document.plain_text()
}

#[track_caller]
fn says(text: &str, words: &str) {
    assert!(text.contains(words), "{words:?} is not said");
}

#[track_caller]
fn is_silent_on(text: &str, words: &str) {
    assert!(!text.contains(words), "{words:?} is said");
}

#[test]
fn nothing_is_said_in_as_many_words() {
    let text = drafted(
        "alliance",
        "hub-network",
        "[financing]\nmoney_moves = \"between\"\nsources = \"none\"\ncontributions = \"none\"\nfee = \"none\"\n\
         subscription = \"none\"\nvirement = \"none\"\npool_host = \"none\"\ngrants = \"none\"\n\
         [risk_sharing]\npain = false\nno_blame = false\n[profit_sharing]\nmodel = \"share\"\ngain = false\nfirst_call = \"none\"\n",
    );
    for words in [
        "There is no money from outside.",
        "The Partners put in no money of their own.",
        "No Partner receives a fee for running the Work.",
        "There is no subscription.",
        "No Partner moves money from one purpose of the Budget to another without a decision",
        "No money is pooled in one fund.",
        "There are no small grants agreed yet.",
        "No overrun against a target cost is shared.",
        "The Partners make no promise not to blame each other.",
        "No saving against a target is shared.",
        "No part of a Surplus is set aside beforehand.",
    ] {
        says(&text, words);
    }
}

#[test]
fn what_is_optional_and_open_is_not_spoken_of() {
    let text = drafted(
        "alliance",
        "alliance",
        "[financing]\nmoney_moves = \"between\"\n",
    );
    for words in [
        "ubscription",
        "small grant",
        "No blame",
        "overrun",
        "to another by itself",
    ] {
        is_silent_on(&text, words);
    }
}

#[test]
fn no_blame_follows_the_answer_in_every_document() {
    let answers = "[risk_sharing]\nno_blame = true\nno_blame_exceptions = [\"Fraud\", \"deliberate breach\"]\n";
    for (kind, form) in [
        ("alliance", "alliance"),
        ("alliance", "jointly-controlled-company"),
        ("mou", "contractual-consortium"),
    ] {
        let text = drafted(kind, form, answers);
        assert_eq!(
            text.matches("No blame: when something goes wrong").count(),
            1,
            "{kind} {form}"
        );
        says(&text, "Deliberate breach.");
        says(&text, "no duty of candour");
    }
    let none = drafted(
        "mou",
        "contractual-consortium",
        "[risk_sharing]\nno_blame = true\nno_blame_exceptions = \"none\"\n",
    );
    says(&none, "Nothing else is left out of");
}

#[test]
fn above_the_limit_the_steering_group_decides_if_there_is_one() {
    let money = "[financing]\nmoney_moves = \"between\"\nvirement = \"£750\"\n";
    let with = drafted(
        "mou",
        "alliance",
        &format!("[joint_steering_group]\nneeded = true\n{money}"),
    );
    says(&with, "up to £750 in a Financial Year");
    says(&with, "Above that amount the Steering Group decides first.");
    let without = drafted(
        "mou",
        "alliance",
        &format!("[joint_steering_group]\nneeded = false\n{money}"),
    );
    says(&without, "Above that amount the Partners decide under");
}

#[test]
fn an_overspend_is_dealt_with_once() {
    let losses = "[financing]\nmoney_moves = \"between\"\noverspend = \"as-losses\"\n";
    let text = drafted("alliance", "alliance", losses);
    says(&text, "dealt with as a loss under");
    let text = drafted(
        "alliance",
        "alliance",
        &format!("{losses}[risk_sharing]\npain = true\n"),
    );
    says(&text, "dealt with as part of an overrun under");
    is_silent_on(&text, "dealt with as a loss under");
}

#[test]
fn part_years_are_marked() {
    let text = drafted(
        "mou",
        "alliance",
        "[timeframe]\ncommencement = 2027-07-01\nends = \"fixed-date\"\nexpiry = 2029-03-31\nfinancial_year = \"april\"\n\
         [financing]\nmoney_moves = \"between\"\n\
         [[financing.contributions]]\nid = \"a\"\npartner = \"ash\"\nyear = \"2027/28\"\namount = \"£5\"\n\
         [[financing.contributions]]\nid = \"b\"\npartner = \"ash\"\nyear = \"2028/29\"\namount = \"£5\"\n",
    );
    says(&text, "2027/28 (part of a year, from 1 July 2027)");
    is_silent_on(&text, "2028/29 (part");
}
