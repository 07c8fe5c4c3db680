//! Findings that the file allows: `allow = [{ code = "…", because = "…" }]`. An allowance needs its reason, reaches no
//! error, and is itself reported when nothing needs it any more.

use super::engine::explain;
use super::finding::{Finding, Severity};
use super::rule::Rule;
use crate::answers::{Agreement, Allowed};

const UNKNOWN: Rule = Rule::without_check(
    "ALW01",
    Severity::Error,
    "a code is allowed that does not exist",
    "`allow` names the code of a finding, as the report shows it in brackets. `consortia explain` lists all codes.",
);
const NO_REASON: Rule = Rule::without_check(
    "ALW02",
    Severity::Error,
    "a finding is allowed without a reason",
    "Whoever reads the draft sees on its first page what was allowed and why. Give the reason in `because`; until then \
     the finding is reported as before.",
);
const NOT_NEEDED: Rule = Rule::without_check(
    "ALW03",
    Severity::Warning,
    "a finding is allowed that is not there",
    "What it was for has been mended, or was never there. Take it out, so that it does not hide the same finding later.",
);
const AN_ERROR: Rule = Rule::without_check(
    "ALW04",
    Severity::Error,
    "an error cannot be allowed",
    "An error means that something is missing, wrong or contradictory, so that the document cannot be signed as it is. \
     Warnings and notes can be allowed, since they are matters of judgement.",
);

/// The rules on what is allowed, for `consortia explain`.
pub(super) const RULES: &[Rule] = &[UNKNOWN, NO_REASON, NOT_NEEDED, AN_ERROR];

/// The rule whose findings an allowance takes out, or what is wrong with it.
fn reach(one: &Allowed) -> Result<&'static Rule, Finding> {
    let wrong = |rule: &Rule, message: String, hint| Err(finding(rule, one, message, hint));
    let code = &one.code;
    let Some(known) = explain(code) else {
        let message = format!("there is no code {code:?}");
        return wrong(&UNKNOWN, message, "take it out, or mend the code");
    };
    if known.rule.severity == Severity::Error {
        let message = format!("{code} is an error, and cannot be allowed");
        return wrong(&AN_ERROR, message, "mend what it says, and take this out");
    }
    if one.because.is_empty() {
        let message = format!("{code} is allowed without a reason");
        return wrong(&NO_REASON, message, "add because = \"…\"");
    }
    Ok(known.rule)
}

/// The rules whose findings the file allows, each with the reason.
pub fn allowances(agreement: &Agreement) -> impl Iterator<Item = (&'static Rule, &str)> {
    let all = agreement.allowed().iter();
    all.filter_map(|one| Some((reach(one).ok()?, one.because.as_str())))
}

/// Takes out the findings that the file allows, and reports what is wrong with what it allows. How many were taken out.
pub(super) fn take_out(agreement: &Agreement, findings: &mut Vec<Finding>) -> usize {
    let before = findings.len();
    let mut wrong = Vec::new();
    for one in agreement.allowed() {
        match reach(one) {
            Err(finding) => wrong.push(finding),
            Ok(rule) => {
                let left = findings.len();
                findings.retain(|finding| finding.code != rule.code);
                if findings.len() == left {
                    let message = format!("{} is allowed, but there is no such finding", one.code);
                    wrong.push(finding(&NOT_NEEDED, one, message, "take it out"));
                }
            }
        }
    }
    let taken = before - findings.len();
    findings.append(&mut wrong);
    taken
}

fn finding(rule: &Rule, one: &Allowed, message: String, hint: &str) -> Finding {
    Finding {
        hint: Some(hint.to_owned()),
        ..rule.finding(message, Some(one.span.clone()), "allow", "allowed here")
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::read;
    use crate::check::checked;

    fn codes(head: &str) -> (Vec<&'static str>, usize) {
        let (agreement, faults) = read(head);
        assert!(faults.is_empty(), "{faults:?}");
        let checked = checked(&agreement);
        let own = |code: &&'static str| code.starts_with("ALW") || *code == "ALL01";
        let codes = checked.findings.iter().map(|finding| finding.code);
        (codes.filter(own).collect(), checked.allowed)
    }

    /// A proposed answer that nobody has confirmed: `ALL01`.
    const PROPOSED: &str = "unconfirmed = [\"document.title\"]\ndocument.title = \"Care\"\n";

    #[test]
    fn what_is_allowed_with_a_reason_is_not_reported() {
        assert_eq!(codes(PROPOSED), (vec!["ALL01"], 0));
        let allowed = "allow = [{ code = \"all01\", because = \"a first draft\" }]\n";
        assert_eq!(codes(&format!("{allowed}{PROPOSED}")), (vec![], 1));
    }

    #[test]
    fn an_allowance_that_is_wrong_allows_nothing_and_is_reported() {
        for (allow, wanted) in [
            ("code = \"ALL01\"", vec!["ALL01", "ALW02"]),
            ("code = \"ALL01\", because = \" \"", vec!["ALL01", "ALW02"]),
            (
                "code = \"ALL99\", because = \"why\"",
                vec!["ALL01", "ALW01"],
            ),
            (
                "code = \"TER07\", because = \"why\"",
                vec!["ALL01", "ALW03"],
            ),
            (
                "code = \"CON01\", because = \"why\"",
                vec!["ALL01", "ALW04"],
            ),
        ] {
            let (mut found, taken) = codes(&format!("allow = [{{ {allow} }}]\n{PROPOSED}"));
            found.sort_unstable();
            assert_eq!((found, taken), (wanted, 0), "{allow}");
        }
    }

    #[test]
    fn an_allowance_that_nothing_needs_any_more_is_reported() {
        let head = "[[allow]]\ncode = \"ALL01\"\nbecause = \"a first draft\"\n";
        assert_eq!(codes(head), (vec!["ALW03"], 0));
    }
}
