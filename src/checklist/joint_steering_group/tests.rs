//! Tests of the checks of item 6.

use super::*;
use crate::answers;

fn seat(id: &str, partner: &str, voting: bool) -> String {
    format!(
        "[[joint_steering_group.seats]]\nid = \"{id}\"\npartner = \"{partner}\"\npost = \"Manager\"\nvoting = {voting}\n"
    )
}

fn seats() -> String {
    seat("a", "ash", true) + &seat("b", "birch", true) + &seat("c", "cedar", true)
}

#[track_caller]
fn codes(others: &str, group: &str) -> Vec<&'static str> {
    codes_of_form("", others, group)
}

#[track_caller]
fn codes_of_form(form: &str, others: &str, group: &str) -> Vec<&'static str> {
    let partners: String = [
        ("ash", "local-authority"),
        ("birch", "charitable-company"),
        ("cedar", "nhs-trust"),
    ]
    .iter()
    .map(|(id, form)| format!("[[partners]]\nid = \"{id}\"\nname = \"{id}\"\nform = \"{form}\"\n"))
    .collect();
    let text = format!(
        "[document]\ndepth = \"full\"\n{form}\n{partners}[timeframe]\ncommencement = 2027-04-01\nends = \"fixed-term\"\nterm = \"2 years\"\n\
         [decision_making]\n{others}\n[joint_steering_group]\nneeded = true\n{group}"
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
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_seat_each_is_silent() {
    let group = format!(
        "status = \"individual-authority\"\nchair = \"rotates\"\nchair_term = \"1 year\"\nmeetings = 4\n\
         first_meeting = 2027-04-19\npapers = \"5 working days\"\nminutes = \"10 working days\"\n{}",
        seats()
    );
    assert!(codes("rule = \"consensus-then-vote\"\nquorum = 2", &group).is_empty());
}

#[test]
fn a_partner_without_a_seat_needs_a_reason() {
    let two = seat("a", "ash", true) + &seat("b", "birch", true);
    assert_eq!(codes("", &two), ["STG01"]);
    assert!(codes("", &format!("no_seat_reason = \"shares one\"\n{two}")).is_empty());
}

#[test]
fn the_quorum_is_reached_from_the_seats() {
    let group = seat("a", "ash", true) + &seat("b", "birch", true) + &seat("c", "cedar", false);
    assert_eq!(codes("quorum = 3", &group), ["STG02"]);
    assert!(codes("quorum = 2", &group).is_empty());
}

#[test]
fn the_status_fits_the_rule_and_the_partners() {
    assert_eq!(
        codes("rule = \"vote\"", "status = \"committees-in-common\"\n"),
        ["STG03"]
    );
    assert!(
        codes(
            "rule = \"consensus\"",
            "status = \"committees-in-common\"\n"
        )
        .is_empty()
    );
    assert_eq!(codes("", "status = \"joint-committee\"\n"), ["STG04"]);
}

#[test]
fn a_partner_with_most_seats_is_found() {
    let group = seats() + &seat("d", "ash", true) + &seat("e", "ash", true);
    assert_eq!(codes("", &group), ["STG05"]);
}

#[test]
fn the_first_meeting_is_in_the_term_and_on_a_working_day() {
    assert_eq!(codes("", "first_meeting = 2027-03-22\n"), ["STG06"]);
    assert_eq!(codes("", "first_meeting = 2029-04-03\n"), ["STG06"]);
    assert_eq!(codes("", "first_meeting = 2027-04-18\n"), ["STG07"]);
}

#[test]
fn papers_arrive_between_meetings() {
    assert_eq!(
        codes("", "meetings = 12\nminutes = \"2 months\"\n"),
        ["STG08"]
    );
    assert!(codes("", "meetings = 4\nminutes = \"2 months\"\n").is_empty());
}

#[test]
fn a_chair_has_a_seat_and_makes_room() {
    let two = "no_seat_reason = \"shares one\"\n".to_owned()
        + &seat("a", "ash", true)
        + &seat("b", "birch", true);
    assert_eq!(
        codes(
            "",
            &format!("chair = \"partner\"\nchair_partner = \"cedar\"\n{two}")
        ),
        ["STG09"]
    );
    assert_eq!(
        codes("", "chair = \"rotates\"\nchair_term = \"2 years\"\n"),
        ["STG10"]
    );
}

#[test]
fn advice_and_powers_do_not_go_together() {
    let form = "form = \"steering-group-consortium\"";
    let group = |status: &str, powers: &str| {
        format!(
            "status = \"{status}\"\ndelegated_powers = {powers}\n{}",
            seats()
        )
    };
    let powers = "[\"changing dates\"]";
    assert_eq!(
        codes_of_form(form, "", &group("advisory", powers)),
        ["STG11"]
    );
    assert!(codes_of_form(form, "", &group("advisory", "\"none\"")).is_empty());
    assert!(codes_of_form(form, "", &group("individual-authority", powers)).is_empty());
    assert!(codes("", &group("advisory", powers)).is_empty());
}
