//! One agreement in three registers: binding as a whole, on some topics, and on none.

use consortia::answers::{Agreement, AnswersFile, Source};
use consortia::drafting::{Options, draft};
use consortia::examples::EXAMPLES;
use consortia::template::{DocumentKind, Templates};
use consortia::values::{Answer, Value};

/// The example with as many answers as there are, binding so far, at full length.
fn agreement(name: &str, binding: &'static str) -> Agreement {
    let example = EXAMPLES
        .iter()
        .find(|example| example.name == name)
        .unwrap_or_else(|| panic!("no example {name}"));
    let file = AnswersFile::new(Source::new(example.name, example.text));
    let mut agreement = file.agreement().clone();
    agreement.set("document.depth", Answer::Given(Value::Choice("full")));
    agreement.set("document.binding", Answer::Given(Value::Choice(binding)));
    agreement
}

fn drafted(agreement: &Agreement) -> String {
    let templates = Templates::built_in().expect("the built-in templates are well formed");
    let options = Options {
        kind: Some(DocumentKind::Mou),
        made_on: None,
    };
    draft(agreement, &[], &templates, &options)
        .unwrap_or_else(|error| panic!("{error}"))
        .plain_text()
}

#[test]
fn a_document_that_does_not_bind_says_must_nowhere_whatever_topics_were_named() {
    for name in ["two-partners", "trust-and-charity"] {
        let agreement = agreement(name, "none");
        assert!(!agreement.choices("document.binding_topics").is_empty());
        let draft = drafted(&agreement);
        let must: Vec<&str> = draft
            .lines()
            .filter(|line| line.split_whitespace().any(|word| word == "must"))
            .collect();
        assert!(must.is_empty(), "{name}: {must:#?}");
    }
}

#[test]
fn terms_of_a_contract_stand_only_where_something_binds() {
    let words = [
        "can enforce what binds",
        "holds all that the Partners have agreed",
        "If a term cannot be enforced",
    ];
    for (binding, stands) in [("none", false), ("some", true), ("all", true)] {
        let draft = drafted(&agreement("alliance", binding));
        for words in words {
            assert_eq!(draft.contains(words), stands, "{words}: {binding}");
        }
    }
}

#[test]
fn the_answers_on_general_terms_change_the_text() {
    let base = agreement("alliance", "all");
    for (path, answer, gone, come) in [
        (
            "general_terms.no_partnership",
            Value::YesNo(false),
            "a partnership or a firm in law",
            "",
        ),
        (
            "general_terms.bribery_and_fraud",
            Value::YesNo(false),
            "guard against bribery and fraud",
            "",
        ),
        (
            "general_terms.ethical_standards",
            Value::Choices(vec!["speaking-up"]),
            "held in slavery",
            "speak up about wrongdoing",
        ),
        (
            "general_terms.entire_agreement",
            Value::YesNo(false),
            "holds all that the Partners have agreed",
            "does not replace earlier agreements",
        ),
        (
            "general_terms.assignment",
            Value::Choice("not-at-all"),
            "without the written agreement of the others",
            "No Partner may transfer its part",
        ),
        (
            "general_terms.successors",
            Value::YesNo(false),
            "that body takes its place",
            "does not take its place",
        ),
        (
            "general_terms.supporting_terms",
            Value::Choices(vec!["waiver"]),
            "If a term cannot be enforced",
            "does not give it up",
        ),
        (
            "general_terms.pandemic",
            Value::YesNo(true),
            "does not by itself count as such an event",
            "pandemic counts as such an event",
        ),
        (
            "general_terms.route",
            Value::Choice("grant"),
            "contract for health care services",
            "comes to the Partners as a grant",
        ),
    ] {
        let before = drafted(&base);
        assert!(before.contains(gone), "{path}: {gone}");
        let mut changed = base.clone();
        changed.set(path, Answer::Given(answer));
        let after = drafted(&changed);
        assert!(!after.contains(gone), "{path}: {gone}");
        assert!(after.contains(come), "{path}: {come}");
    }
}

#[test]
fn a_defined_word_that_nothing_uses_is_left_out() {
    let used = agreement("alliance", "all");
    let definition = "the place in Calderwick to which people in a crisis";
    assert!(drafted(&used).contains(definition));
    let mut unused = used.clone();
    unused.set("general_terms.joint_name", Answer::Nil);
    assert!(!drafted(&unused).contains(definition));
}
