//! Tests of the checks of item 3.

use super::*;
use crate::answers;

fn milestone(id: &str, due: &str, depends_on: &str) -> String {
    format!(
        "[[action_plan.milestones]]\nid = \"{id}\"\ntask = \"Do {id}\"\ndue = {due}\n{depends_on}\n"
    )
}

fn after(id: &str) -> String {
    format!("depends_on = \"{id}\"")
}

#[track_caller]
fn codes(rows: &[String]) -> Vec<&'static str> {
    let text = format!(
        "[timeframe]\ncommencement = 2027-04-01\nends = \"fixed-term\"\nterm = \"1 year\"\n{}",
        rows.concat()
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
fn milestones_lie_inside_the_term() {
    assert!(
        codes(&[
            milestone("first", "2027-04-01", ""),
            milestone("last", "2028-03-31", "")
        ])
        .is_empty()
    );
    assert_eq!(codes(&[milestone("early", "2027-03-31", "")]), ["PLA01"]);
    assert_eq!(codes(&[milestone("late", "2028-04-03", "")]), ["PLA01"]);
}

#[test]
fn a_day_off_is_noted() {
    assert_eq!(codes(&[milestone("sunday", "2027-06-06", "")]), ["PLA02"]);
    assert_eq!(
        codes(&[milestone("christmas", "2027-12-27", "")]),
        ["PLA02"]
    );
}

#[test]
fn dependencies_exist_and_come_first() {
    let first = || milestone("first", "2027-06-01", "");
    assert!(codes(&[first(), milestone("next", "2027-07-01", &after("first"))]).is_empty());
    assert_eq!(
        codes(&[first(), milestone("next", "2027-07-01", &after("fist"))]),
        ["PLA03"]
    );
    assert_eq!(
        codes(&[milestone("next", "2027-07-01", &after("next"))]),
        ["PLA03"]
    );
    assert_eq!(
        codes(&[first(), milestone("next", "2027-05-04", &after("first"))]),
        ["PLA04"]
    );
}

#[test]
fn a_circle_is_found_once() {
    let rows = [
        milestone("one", "2027-06-01", &after("three")),
        milestone("two", "2027-06-01", &after("one")),
        milestone("three", "2027-06-01", &after("two")),
        milestone("four", "2027-06-01", &after("three")),
    ];
    assert_eq!(codes(&rows), ["PLA05"]);
}

#[test]
fn the_same_task_twice_is_noted() {
    let again = milestone("again", "2027-06-01", "").replace("Do again", "do first.");
    assert_eq!(
        codes(&[milestone("first", "2027-06-01", ""), again]),
        ["PLA07"]
    );
}
