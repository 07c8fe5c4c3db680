//! The checks of definitions, data flows, standards, routes and deeds.

use super::{PARTNERS, SIGNATORIES, codes};
use crate::checklist::general_terms::rules::definitions::OWN_TERMS;

/// The codes found in general terms with these lines, and these lists.
#[track_caller]
fn with(head: &str, terms: &str, lists: &str) -> Vec<&'static str> {
    codes(&format!(
        "[document]\ndepth = \"full\"\n{head}\n[general_terms]\n{terms}\n{PARTNERS}{SIGNATORIES}{lists}"
    ))
}

fn definition(id: &str, term: &str) -> String {
    format!(
        "\n[[general_terms.definitions]]\nid = \"{id}\"\nterm = \"{term}\"\nmeaning = \"a thing\"\n"
    )
}

#[test]
fn a_term_has_one_definition() {
    let one = definition("a", "Hub");
    assert_eq!(
        with("", "", &format!("{one}{}", definition("b", "Hubs"))),
        ["GEN13"]
    );
    assert!(with("", "", &format!("{one}{}", definition("b", "Centre"))).is_empty());
    assert_eq!(with("", "", &definition("a", "Working Days")), ["GEN13"]);
    assert!(with("", "", &definition("a", "Working Group")).is_empty());
}

#[test]
fn the_terms_of_the_templates_are_known_to_the_check() {
    let template = include_str!("../../../../templates/parts/definitions.md");
    let lines: Vec<&str> = template.lines().collect();
    let mut defined: Vec<&str> = lines
        .windows(2)
        .filter(|pair| pair[1].starts_with(": ") && !pair[0].contains("{{"))
        .map(|pair| pair[0])
        .collect();
    defined.sort_unstable();
    assert_eq!(defined, OWN_TERMS);
}

#[test]
fn a_document_without_the_words_on_partnership_is_found() {
    assert_eq!(with("", "no_partnership = false", ""), ["GEN14"]);
    assert!(with("", "no_partnership = true", "").is_empty());
    assert!(with("", "", "").is_empty());
}

#[test]
fn an_earlier_arrangement_that_goes_on_is_found() {
    let text = |entire: bool, earlier: &str| {
        with(
            &format!("binding = \"all\"\n[purpose]\nprior_arrangements = \"{earlier}\""),
            &format!("entire_agreement = {entire}"),
            "",
        )
    };
    assert_eq!(
        text(
            true,
            "The protocol of 3 May 2023, which continues for schools"
        ),
        ["GEN15"]
    );
    assert!(
        text(
            false,
            "The protocol of 3 May 2023, which continues for schools"
        )
        .is_empty()
    );
    assert!(text(true, "The protocol of 3 May 2023").is_empty());
}

fn flow(to: &str, data: &str, condition: &str) -> String {
    format!(
        "\n[[general_terms.data_flows]]\nid = \"f\"\nfrom = \"befriending\"\nto = \"{to}\"\ndata = \"{data}\"\n{condition}\n"
    )
}

const SHARED: &str = "personal_data = \"separate-controllers\"";

#[test]
fn data_on_health_needs_a_condition() {
    let condition = "special_condition = \"health-or-social-care\"";
    let none = "special_condition = \"no-special-data\"";
    assert_eq!(
        with("", SHARED, &flow("trust", "health needs", "")),
        ["GEN16"]
    );
    assert_eq!(
        with("", SHARED, &flow("trust", "Medical notes", none)),
        ["GEN16"]
    );
    assert!(with("", SHARED, &flow("trust", "health needs", condition)).is_empty());
    assert!(with("", SHARED, &flow("trust", "names", "")).is_empty());
}

#[test]
fn a_flow_has_two_ends() {
    assert_eq!(
        with("", SHARED, &flow("befriending", "names", "")),
        ["GEN23"]
    );
    assert!(with("", SHARED, &flow("trust", "names", "")).is_empty());
}

#[test]
fn a_breach_is_told_in_time() {
    let told = |hours: u32| with("", &format!("{SHARED}\nbreach_hours = {hours}"), "");
    assert_eq!(told(72), ["GEN20"]);
    assert!(told(48).is_empty());
}

#[test]
fn routes_and_duties_belong_to_nations() {
    let route = |nation: &str| with(&format!("nation = \"{nation}\""), "route = \"psr\"", "");
    assert_eq!(route("scotland"), ["GEN18"]);
    assert_eq!(route("northern-ireland"), ["GEN18"]);
    assert!(route("wales").is_empty());
    let duty = |nation: &str| {
        with(
            &format!("nation = \"{nation}\""),
            "ethical_standards = [\"prevent\"]",
            "",
        )
    };
    assert_eq!(duty("northern-ireland"), ["GEN19"]);
    assert!(duty("scotland").is_empty());
}

#[test]
fn the_answers_on_public_money_agree() {
    let money = |route: &str, procurement: &str| {
        with(
            "",
            &format!("route = \"{route}\"\nprocurement = \"{procurement}\""),
            "",
        )
    };
    assert_eq!(money("none", "A grant from the council"), ["GEN21"]);
    assert_eq!(money("grant", "none"), ["GEN21"]);
    assert!(money("none", "none").is_empty());
    assert!(money("grant", "A grant from the council").is_empty());
}

#[test]
fn a_commitment_is_measured() {
    let terms = "social_value = [\"Everybody is paid a living wage\"]";
    let lists = "\n[monitoring_and_review]\nmeasures = \"none\"\n";
    assert_eq!(with("", terms, lists), ["GEN22"]);
    assert!(with("", terms, "").is_empty());
}

#[test]
fn a_deed_that_depends_on_rules_of_its_own_is_found() {
    let deed = |nation: &str, deed: bool| {
        with(
            &format!("binding = \"all\"\nnation = \"{nation}\"\ndeed = {deed}"),
            "",
            "",
        )
    };
    assert!(deed("england", true).is_empty());
    assert_eq!(deed("northern-ireland", true), ["GEN17"]);
    assert!(deed("northern-ireland", false).is_empty());
}
