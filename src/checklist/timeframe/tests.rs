//! Tests of the checks of item 1.

use super::*;
use crate::answers;

#[track_caller]
fn codes(text: &str) -> Vec<&'static str> {
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

fn dates(start: &str, end: &str) -> String {
    format!("[timeframe]\ncommencement = {start}\nends = \"fixed-date\"\nexpiry = {end}\n")
}

#[test]
fn three_whole_years_are_silent() {
    assert!(codes(&dates("2027-04-01", "2030-03-31")).is_empty());
    assert!(
        codes(
            "[timeframe]\ncommencement = 2027-04-01\nends = \"fixed-term\"\nterm = \"3 years\"\n"
        )
        .is_empty()
    );
}

#[test]
fn an_end_before_the_start_is_found() {
    assert_eq!(codes(&dates("2027-04-01", "2026-03-31")), ["TIM01"]);
}

#[test]
fn an_end_and_a_length_that_disagree_are_found() {
    assert_eq!(
        codes(&(dates("2027-04-01", "2030-04-01") + "term = \"3 years\"\n")),
        ["TIM02"]
    );
    assert!(codes(&(dates("2027-04-01", "2030-03-31") + "term = \"3 years\"\n")).is_empty());
}

#[test]
fn an_anniversary_is_found() {
    assert_eq!(codes(&dates("2027-04-01", "2030-04-01")), ["TIM03"]);
}

#[test]
fn break_points_lie_inside_and_can_be_used() {
    let with = |date: &str, notice: &str| {
        dates("2027-04-01", "2030-03-31")
            + &format!(
                "[[timeframe.breaks]]\nid = \"first\"\ndate = {date}\ntest = \"use\"\nnotice = \"{notice}\"\n"
            )
    };
    assert!(codes(&with("2028-03-31", "3 months")).is_empty());
    assert_eq!(codes(&with("2030-03-31", "3 months")), ["TIM06"]);
    assert_eq!(codes(&with("2027-03-31", "3 months")), ["TIM06"]);
    assert_eq!(codes(&with("2027-06-30", "3 months")), ["TIM07"]);
}

#[test]
fn an_extension_is_decided_within_the_term() {
    let with = |notice: &str| {
        format!(
            "[document]\ndepth = \"full\"\n{}extension = \"by-agreement\"\nextension_notice = \"{notice}\"\n",
            dates("2027-04-01", "2028-03-31")
        )
    };
    assert!(codes(&with("6 months")).is_empty());
    assert_eq!(codes(&with("13 months")), ["TIM05"]);
}
