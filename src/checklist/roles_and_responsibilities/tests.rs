//! Tests of the checks of item 2.

use super::*;
use crate::answers;

const PARTNERS: &str = "[[partners]]\nid = \"ash\"\nname = \"Ash\"\nform = \"charitable-company\"\n\
    [[partners]]\nid = \"birch\"\nname = \"Birch\"\nform = \"unincorporated-group\"\n";
const ROLES_OF_BOTH: &str = "[[roles_and_responsibilities.roles]]\npartner = \"ash\"\nrole = \"visits\"\n\
    responsibilities = [\"visiting people\"]\nsafeguarding_lead = \"Manager\"\n\
    [[roles_and_responsibilities.roles]]\npartner = \"birch\"\nrole = \"meals\"\n\
    responsibilities = [\"cooking\"]\nsafeguarding_lead = \"Secretary\"\n";

#[track_caller]
fn codes(scalars: &str, rows: &str) -> Vec<&'static str> {
    found(&format!(
        "[document]\ndepth = \"full\"\nnation = \"wales\"\n{PARTNERS}[roles_and_responsibilities]\n{scalars}\n{rows}"
    ))
}

#[track_caller]
fn found(text: &str) -> Vec<&'static str> {
    let (agreement, faults) = answers::read(text);
    assert!(faults.is_empty(), "{faults:?}");
    let mut findings = Vec::new();
    for rule in RULES {
        (rule.check)(
            &agreement,
            &mut Report::new(&agreement, rule, &mut findings),
        );
    }
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn complete_roles_are_silent() {
    assert!(codes("lead_model = \"none\"\nsafeguarding = true", ROLES_OF_BOTH).is_empty());
    assert!(
        codes(
            "lead_model = \"lead-body\"\nlead_partner = \"ash\"\ncontracts_with_funder = [\"ash\"]",
            ROLES_OF_BOTH
        )
        .is_empty()
    );
}

#[test]
fn a_partner_without_a_role_is_found() {
    let (only_ash, _) = ROLES_OF_BOTH.split_at(ROLES_OF_BOTH.rfind("[[").unwrap());
    assert_eq!(codes("", only_ash), ["ROL01"]);
}

#[test]
fn a_lead_and_its_name_go_together() {
    assert_eq!(codes("lead_model = \"host\"", ROLES_OF_BOTH), ["ROL02"]);
    assert_eq!(
        codes(
            "lead_model = \"none\"\nlead_partner = \"ash\"",
            ROLES_OF_BOTH
        ),
        ["ROL03"]
    );
}

#[test]
fn a_duty_of_two_partners_is_found() {
    assert_eq!(
        codes("", &ROLES_OF_BOTH.replace("cooking", "Visiting people.")),
        ["ROL04"]
    );
}

#[test]
fn a_lead_that_cannot_do_its_part_is_found() {
    let lead = "lead_model = \"prime-contractor\"\nlead_partner = \"ash\"\n";
    assert_eq!(
        codes(
            &format!("{lead}contracts_with_funder = [\"birch\"]"),
            ROLES_OF_BOTH
        ),
        ["ROL05"]
    );
    assert_eq!(
        codes(&format!("{lead}subcontracting = \"no\""), ROLES_OF_BOTH),
        ["ROL06"]
    );
    assert_eq!(
        codes(
            "lead_model = \"host\"\nlead_partner = \"birch\"",
            ROLES_OF_BOTH
        ),
        ["ROL08"]
    );
    assert_eq!(
        codes(
            "lead_model = \"lead-commissioner\"\nlead_partner = \"ash\"",
            ROLES_OF_BOTH
        ),
        ["ROL09"]
    );
}

#[test]
fn a_regulator_of_another_nation_is_found() {
    assert_eq!(
        codes("regulators = [\"care-quality-commission\"]", ROLES_OF_BOTH),
        ["ROL07"]
    );
    assert!(codes("regulators = [\"care-inspectorate-wales\"]", ROLES_OF_BOTH).is_empty());
}

#[test]
fn missing_safeguarding_leads_are_one_note() {
    let without = ROLES_OF_BOTH
        .replace("safeguarding_lead = \"Manager\"\n", "")
        .replace("safeguarding_lead = \"Secretary\"\n", "");
    assert_eq!(codes("safeguarding = true", &without), ["ROL10"]);
}

#[test]
fn a_sub_contract_of_the_lead_with_itself_is_found() {
    let form = |partner: &str| {
        let text = format!(
            "[document]\nform = \"lead-body\"\ndepth = \"full\"\n{PARTNERS}[roles_and_responsibilities]\nlead_partner = \"ash\"\n\
             lead_model = \"lead-body\"\n{ROLES_OF_BOTH}\
             [[roles_and_responsibilities.sub_contracts]]\nid = \"one\"\npartner = \"{partner}\"\nwhat = \"meals\"\n"
        );
        found(&text)
    };
    assert_eq!(form("ash"), ["ROL11"]);
    assert!(form("birch").is_empty());
}

#[test]
fn a_body_without_legal_personality_does_not_hold_the_fund() {
    let holder = |holder: &str| {
        found(&format!(
            "[document]\nform = \"hub-network\"\n{PARTNERS}[roles_and_responsibilities]\nfund_holder = \"{holder}\"\n{ROLES_OF_BOTH}"
        ))
    };
    assert_eq!(holder("birch"), ["ROL08"]);
    assert!(holder("ash").is_empty());
}
