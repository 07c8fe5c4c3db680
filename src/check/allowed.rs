//! Findings that the file allows: `allow = [{ code = "…", because = "…" }]`. An allowance needs its reason, reaches no
//! error, and is itself reported when nothing needs it any more.

use super::engine::explain;
use super::finding::{Finding, Place, Severity};
use super::rule::Rule;
use crate::answers::{Agreement, Allowed};

macro_rules! rule {
    ($name:ident, $code:literal, $severity:ident, $title:literal, $explanation:literal) => {
        const $name: Rule = Rule {
            code: $code,
            severity: Severity::$severity,
            title: $title,
            explanation: $explanation,
            check: |_, _| {},
        };
    };
}

rule!(
    UNKNOWN,
    "ALW01",
    Error,
    "a code is allowed that does not exist",
    "`allow` names the code of a finding, as the report shows it in brackets. `consortia explain` lists all codes."
);
rule!(
    NO_REASON,
    "ALW02",
    Error,
    "a finding is allowed without a reason",
    "Whoever reads the draft sees on its first page what was allowed and why. Give the reason in `because`; until then \
     the finding is reported as before."
);
rule!(
    NOT_NEEDED,
    "ALW03",
    Warning,
    "a finding is allowed that is not there",
    "What it was for has been mended, or was never there. Take it out, so that it does not hide the same finding later."
);
rule!(
    AN_ERROR,
    "ALW04",
    Error,
    "an error cannot be allowed",
    "An error means that something is missing, wrong or contradictory, so that the document cannot be signed as it is. \
     Warnings and notes can be allowed, since they are matters of judgement."
);

/// The rules on what is allowed, for `consortia explain`.
pub(super) const RULES: &[Rule] = &[UNKNOWN, NO_REASON, NOT_NEEDED, AN_ERROR];

/// Takes out the findings that the file allows, and reports what is wrong with what it allows. How many were taken out.
pub(super) fn take_out(agreement: &Agreement, findings: &mut Vec<Finding>) -> usize {
    let before = findings.len();
    let mut wrong = Vec::new();
    for one in agreement.allowed() {
        let is_it = |finding: &Finding| finding.code == one.code;
        let Some(known) = explain(&one.code) else {
            let hint = "take it out, or mend the code";
            wrong.push(finding(
                &UNKNOWN,
                one,
                format!("there is no code {:?}", one.code),
                hint,
            ));
            continue;
        };
        if known.rule.severity == Severity::Error {
            let message = format!("{} is an error, and cannot be allowed", one.code);
            wrong.push(finding(
                &AN_ERROR,
                one,
                message,
                "mend what it says, and take this out",
            ));
        } else if one.because.is_empty() {
            let message = format!("{} is allowed without a reason", one.code);
            wrong.push(finding(&NO_REASON, one, message, "add because = \"…\""));
        } else if findings.iter().any(is_it) {
            findings.retain(|finding| !is_it(finding));
        } else {
            let message = format!("{} is allowed, but there is no such finding", one.code);
            wrong.push(finding(&NOT_NEEDED, one, message, "take it out"));
        }
    }
    let taken = before - findings.len();
    findings.append(&mut wrong);
    taken
}

fn finding(rule: &Rule, one: &Allowed, message: String, hint: &str) -> Finding {
    Finding {
        code: rule.code,
        severity: rule.severity,
        message,
        places: vec![Place {
            span: Some(one.span.clone()),
            path: "allow".to_owned(),
            label: "allowed here".to_owned(),
        }],
        hint: Some(hint.to_owned()),
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
