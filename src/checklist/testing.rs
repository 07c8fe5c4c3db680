//! Runs rules on answers written as text, for the tests of items.

use crate::answers;
use crate::check::{Report, Rule};

/// Three partners: a charity, an NHS trust and a company.
const PARTNERS: &str = "[[partners]]\nid = \"ash\"\nname = \"Ash\"\nform = \"charitable-company\"\n\
    [[partners]]\nid = \"birch\"\nname = \"Birch\"\nform = \"nhs-trust\"\n\
    [[partners]]\nid = \"cedar\"\nname = \"Cedar\"\nform = \"company\"\n\
    [timeframe]\ncommencement = 2027-04-01\nends = \"fixed-term\"\nterm = \"2 years\"\n";

/// The codes of what some rules find in answers of three partners who work together for two years from 1 April 2027.
#[track_caller]
pub fn codes(rules: &'static [Rule], answers: &str) -> Vec<&'static str> {
    let text = format!(
        "format = 1\n[document]\nkind = \"alliance\"\ndepth = \"full\"\nbinding = \"all\"\n{PARTNERS}{answers}"
    );
    let (agreement, faults) = answers::read(&text);
    assert!(faults.is_empty(), "{faults:?}");
    let mut findings = Vec::new();
    for rule in rules {
        (rule.check)(
            &agreement,
            &mut Report::new(&agreement, rule, &mut findings),
        );
    }
    findings.iter().map(|finding| finding.code).collect()
}
