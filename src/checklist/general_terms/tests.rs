//! The checks of the general terms, on small answers files.

use crate::answers::{self, Agreement};
use crate::check::Report;
use crate::checklist::general_terms::ITEM;
use crate::values::Answer;

mod more;

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

const SIGNATORIES: &str = r#"
[[general_terms.signatories]]
partner = "befriending"
name = "Ann Jones"
post = "Chair"

[[general_terms.signatories]]
partner = "trust"
name = "Bashir Khan"
post = "Chief executive"
"#;

#[track_caller]
fn read(text: &str) -> Agreement {
    let (agreement, faults) = answers::read(text);
    assert!(faults.is_empty(), "{faults:?}");
    agreement
}

/// The codes of what the item's own rules find.
#[track_caller]
fn codes(text: &str) -> Vec<&'static str> {
    let agreement = read(text);
    let mut findings = Vec::new();
    for rule in ITEM.rules {
        (rule.check)(
            &agreement,
            &mut Report::new(&agreement, rule, &mut findings),
        );
    }
    findings.iter().map(|finding| finding.code).collect()
}

#[track_caller]
fn derived(agreement: &Agreement, key: &str) -> Answer {
    let found = ITEM.derived.iter().find(|derived| derived.key == key);
    found.map_or(Answer::Unanswered, |derived| (derived.work_out)(agreement))
}

#[test]
fn a_partner_without_a_signatory_is_found() {
    let one = SIGNATORIES.split("\n\n").next().unwrap_or_default();
    assert_eq!(codes(&format!("{PARTNERS}{one}")), ["GEN01"]);
}

#[test]
fn partners_that_all_have_signatories_pass() {
    assert!(codes(&format!("{PARTNERS}{SIGNATORIES}")).is_empty());
}

#[test]
fn an_unincorporated_partner_signs_through_its_people() {
    let group = r#"
[[partners]]
id = "walkers"
name = "Anytown Walkers"
form = "unincorporated-group"
people = ["Ceri Lloyd", "Dev Patel"]
"#;
    assert!(codes(&format!("{PARTNERS}{group}{SIGNATORIES}")).is_empty());
    let nameless = group.replace("people", "# people");
    assert_eq!(
        codes(&format!("{PARTNERS}{nameless}{SIGNATORIES}")),
        ["GEN01"]
    );
}

#[test]
fn one_person_for_two_partners_is_found_whatever_the_capitals() {
    let same = SIGNATORIES.replace("Bashir Khan", "ann jones");
    assert_eq!(codes(&format!("{PARTNERS}{same}")), ["GEN03"]);
}

#[test]
fn exclusivity_needs_a_document_that_binds() {
    let text = |binding: &str| {
        format!(
            "[document]\nbinding = \"{binding}\"\n[general_terms]\nexclusivity = \"exclusive\"\n{PARTNERS}{SIGNATORIES}"
        )
    };
    assert_eq!(codes(&text("none")), ["GEN04"]);
    assert!(codes(&text("all")).is_empty());
}

#[test]
fn referrals_suggest_personal_data() {
    let text = |data: &str| {
        format!(
            "[purpose]\nservices = [\"Visits after a referral\"]\n[general_terms]\npersonal_data = \"{data}\"\n\
            {PARTNERS}{SIGNATORIES}"
        )
    };
    assert_eq!(codes(&text("none")), ["GEN06"]);
    assert!(codes(&text("separate-controllers")).is_empty());
}

#[test]
fn the_law_of_another_nation_is_found() {
    let text = |law: &str| {
        format!(
            "[document]\nnation = \"scotland\"\nbinding = \"all\"\n[general_terms]\nlaw = \"{law}\"\n\
            {PARTNERS}{SIGNATORIES}"
        )
    };
    assert_eq!(codes(&text("england-and-wales")), ["GEN07"]);
    assert!(codes(&text("scotland")).is_empty());
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
