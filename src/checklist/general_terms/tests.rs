//! What is worked out from the general terms, on small answers files.

use crate::answers::{self, Agreement};
use crate::checklist::general_terms::ITEM;
use crate::checklist::general_terms::rules::definitions::OWN_TERMS;
use crate::values::Answer;

const PARTNERS: &str = r#"
[[partners]]
id = "befriending"
name = "Anytown Befriending"
form = "charitable-company"

[[partners]]
id = "trust"
name = "Anytown NHS Trust"
form = "nhs-trust"
"#;

#[track_caller]
fn read(text: &str) -> Agreement {
    let (agreement, faults) = answers::read(text);
    assert!(faults.is_empty(), "{faults:?}");
    agreement
}

#[track_caller]
fn derived(agreement: &Agreement, key: &str) -> Answer {
    let found = ITEM.derived.iter().find(|derived| derived.key == key);
    found.map_or(Answer::Unanswered, |derived| (derived.work_out)(agreement))
}

#[test]
fn scots_law_brings_scots_statutes() {
    let agreement =
        read("[document]\nnation = \"scotland\"\n[general_terms]\nlaw = \"scotland\"\n");
    assert_eq!(
        derived(&agreement, "third_party_act").text(),
        Some("the Contract (Third Party Rights) (Scotland) Act 2017")
    );
    assert_eq!(
        derived(&agreement, "courts").text(),
        Some("the courts of Scotland")
    );
}

#[test]
fn each_nation_has_its_own_arbitration_language_and_counterparts() {
    let law = |nation: &str, law: &str| {
        let agreement = read(&format!(
            "[document]\nnation = \"{nation}\"\nbinding = \"all\"\n[general_terms]\nlaw = \"{law}\"\n"
        ));
        ["arbitration", "language_law", "counterparts_act"].map(|key| {
            let answer = derived(&agreement, key);
            answer.text().map(str::to_owned)
        })
    };
    let some = |text: &str| Some(text.to_owned());
    let english = some("the Arbitration Act 1996, with its seat in England and Wales");
    assert_eq!(
        law("england", "england-and-wales"),
        [english.clone(), None, None]
    );
    assert_eq!(
        law("wales", "england-and-wales"),
        [
            english.clone(),
            some("the Welsh Language (Wales) Measure 2011"),
            None
        ]
    );
    assert_eq!(
        law("scotland", "scotland"),
        [
            some("the Arbitration (Scotland) Act 2010, with its seat in Scotland"),
            None,
            some("the Legal Writings (Counterparts and Delivery) (Scotland) Act 2015"),
        ]
    );
    assert_eq!(
        law("northern-ireland", "northern-ireland"),
        [
            some("the Arbitration Act 1996, with its seat in Northern Ireland"),
            None,
            None
        ]
    );
    assert_eq!(law("scotland", "england-and-wales"), [english, None, None]);
}

#[test]
fn no_law_is_invented_where_none_is_answered() {
    let agreement = read("[document]\nnation = \"scotland\"\n");
    assert_eq!(derived(&agreement, "law_of"), Answer::Unanswered);
}

#[test]
fn charity_regulators_follow_the_numbers() {
    let partners = PARTNERS.replace(
        "form = \"charitable-company\"",
        "form = \"charitable-company\"\ncharity_number = \"SC012345\"",
    );
    let agreement = read(&partners);
    assert_eq!(
        derived(&agreement, "charity_regulators").text(),
        Some("the Scottish Charity Regulator (OSCR)")
    );
}
#[test]
fn the_terms_of_the_templates_are_known_to_the_check() {
    let template = include_str!("../../../templates/parts/definitions.md");
    let lines: Vec<&str> = template.lines().collect();
    let mut defined: Vec<&str> = lines
        .windows(2)
        .filter(|pair| pair[1].starts_with(": ") && !pair[0].contains("{{"))
        .map(|pair| pair[0])
        .collect();
    defined.sort_unstable();
    assert_eq!(defined, OWN_TERMS);
}
