//! Checks of whether the group meets, how often, and who may know of it.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};

const NEEDED: &str = "joint_steering_group.needed";

/// A committee of a council behind closed doors.
pub(super) const CLOSED_COMMITTEE: Rule = Rule {
    code: "STG15",
    severity: Severity::Note,
    title: "a joint committee with a council, of which only partners learn",
    explanation: "Committees of councils usually meet in public and publish their papers, with exceptions that the law of the \
        nation sets. A joint committee with a council may fall under this. Ask the council's adviser, because an answer that \
        keeps all to the partners may not be open to it.",
    check: closed_committee,
};

/// Work for a group that is not there.
pub(super) const GROUP_MISSING: Rule = Rule {
    code: "STG16",
    severity: Severity::Error,
    title: "other answers rely on a steering group that there is not",
    explanation: "The answers say that no steering group is needed, but give it something to decide. Either there is a group \
        after all, or somebody else decides. A stage of a dispute is the subject of another check.",
    check: group_missing,
};

/// Reports that nobody meets to read.
pub(super) const RARER_THAN_REPORTS: Rule = Rule {
    code: "STG17",
    severity: Severity::Note,
    title: "the group meets less often than reports are made",
    explanation: "Reports to the partners come more often than the group meets. Some of them will be read late or not at all. \
        Report as often as the group meets, or meet more often.",
    check: rarer_than_reports,
};

fn closed_committee(agreement: &Agreement, report: &mut Report<'_>) {
    const STATUS: &str = "joint_steering_group.status";
    const OPENNESS: &str = "decision_making.openness";
    let council = agreement
        .partner_rows()
        .iter()
        .position(|row| row.get("form").choice() == Some("local-authority"));
    if let Some(place) = council
        && agreement.asks(STATUS)
        && agreement.is(STATUS, "joint-committee")
        && agreement.asks(OPENNESS)
        && agreement.is(OPENNESS, "partners-only")
    {
        report
            .find("a joint committee with a council keeps its decisions to the partners")
            .at(OPENNESS, "partners only")
            .at(STATUS, "a joint committee")
            .at_row("partners", place, Some("form"), "a council")
            .hint("ask the council's adviser what has to be public");
    }
}

fn group_missing(agreement: &Agreement, report: &mut Report<'_>) {
    let relies = [
        (
            "general_terms.publicity",
            "steering-group",
            "agree to publicity",
        ),
        (
            "general_terms.variation",
            "group-for-schedules",
            "change the schedules",
        ),
    ];
    if !agreement.is(NEEDED, "no") {
        return;
    }
    for (path, answer, task) in relies {
        if agreement.asks(path) && agreement.is(path, answer) {
            report
                .find(format!("a steering group is to {task}, and there is none"))
                .at(path, "relies on a group")
                .at(NEEDED, "no group")
                .hint("let the partners decide it, or answer that a group is needed");
        }
    }
}

fn rarer_than_reports(agreement: &Agreement, report: &mut Report<'_>) {
    const MEETINGS: &str = "joint_steering_group.meetings";
    const REPORTS: &str = "monitoring_and_review.reports_every";
    const YEAR: u32 = 365;
    let (Some(meetings), Some(every)) = (
        agreement
            .number(MEETINGS)
            .and_then(|n| u32::try_from(n).ok()),
        agreement.period(REPORTS),
    ) else {
        return;
    };
    let days = every.approximate_days();
    // A week of play, since months are not all of one length.
    let rarer = meetings > 0 && days > 0 && YEAR / meetings > days + 7;
    if agreement.is(NEEDED, "yes")
        && agreement.is("monitoring_and_review.reports_to", "partners")
        && rarer
    {
        report
            .find(format!(
                "reports come every {every}, and the group meets {meetings} times a year"
            ))
            .at(REPORTS, "reports")
            .at(MEETINGS, "meetings in a year")
            .hint("report as often as the group meets, or meet more often");
    }
}
