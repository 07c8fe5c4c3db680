//! Checks of when reports and reviews come, and of who may look.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::values::counted;

const FIRST_REVIEW: &str = "monitoring_and_review.first_review";
const EXTENSION_NOTICE: &str = "timeframe.extension_notice";
const AUDIT: &str = "monitoring_and_review.audit_notice";
const SOURCES: &str = "financing.sources";

/// Reports that overtake each other.
pub(super) const LATE_REPORT: Rule = Rule {
    code: "MON07",
    severity: Severity::Warning,
    title: "a report is due only when the next has begun",
    explanation: "The time for writing a report is as long as the time that it covers. It tells of a quarter when the next is \
        over, too late to act on. Shorten the time for writing it.",
    check: late_report,
};

/// A review that comes too late for the decision that needs it.
pub(super) const REVIEW_AFTER_DECISION: Rule = Rule {
    code: "MON08",
    severity: Severity::Warning,
    title: "the first review comes after the decision on an extension",
    explanation: "Whether to extend has to be decided before anybody has reviewed the work. Move the first review forward, or \
        decide on the extension later.",
    check: review_after_decision,
};

/// Money of others that nobody may follow.
pub(super) const NO_AUDIT: Rule = Rule {
    code: "MON09",
    severity: Severity::Note,
    title: "a grant or contract pays, and nobody may inspect",
    explanation: "Funders usually keep a right to see the records of whoever spends their money. It has to reach every partner \
        that does, or the one that holds the grant cannot keep its word. Look into the grant or contract, and give a notice \
        for an audit.",
    check: no_audit,
};

fn late_report(agreement: &Agreement, report: &mut Report<'_>) {
    const EVERY: &str = "monitoring_and_review.reports_every";
    const WITHIN: &str = "monitoring_and_review.reports_within";
    if let (Some(every), Some(within)) = (agreement.period(EVERY), agreement.period(WITHIN))
        && agreement.asks(WITHIN)
        && within.approximate_days() >= every.approximate_days()
    {
        report
            .find(format!("a report for {every} is due after {within}"))
            .at(WITHIN, "time to write it")
            .at(EVERY, "time that it covers")
            .hint("shorten the time for writing it");
    }
}

fn review_after_decision(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(review), Some(end), Some(notice)) = (
        agreement.date(FIRST_REVIEW),
        agreement.expiry(),
        agreement.period(EXTENSION_NOTICE),
    ) else {
        return;
    };
    let decided = end.subtract(notice, agreement.nation());
    if let Some(decided) = decided.filter(|day| *day < review && review <= end)
        && agreement.asks(EXTENSION_NOTICE)
    {
        let decided = counted(decided, notice);
        report
            .find(format!(
                "the first review is on {review}, and an extension is decided by {decided}"
            ))
            .at(FIRST_REVIEW, "the first review")
            .at(EXTENSION_NOTICE, format!("decided by {decided}"))
            .hint("move the review forward, or decide on the extension later");
    }
}

fn no_audit(agreement: &Agreement, report: &mut Report<'_>) {
    if !agreement.asks(AUDIT) || !agreement.get(AUDIT).is_nil() {
        return;
    }
    let paid = agreement
        .rows(SOURCES)
        .iter()
        .position(|row| matches!(row.get("kind").choice(), Some("grant" | "contract")));
    if let Some(place) = paid {
        report
            .find("a grant or contract pays for the work, and nobody may inspect the records")
            .at(AUDIT, "none")
            .at_row(SOURCES, place, Some("kind"), "money of others")
            .hint("give a notice for an audit, or see that the funder asks for none");
    }
}
