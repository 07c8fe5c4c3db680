//! Checks of who sits in the group against what is promised elsewhere.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::decision_making::votes;
use crate::values::Id;

const NEEDED: &str = "joint_steering_group.needed";
const SEATS: &str = "joint_steering_group.seats";
const OTHERS: &str = "joint_steering_group.others";
const INVOLVEMENT: &str = "roles_and_responsibilities.involvement";
const PRINCIPLES: &str = "purpose.principles";

/// A promise of co-production that nothing keeps.
pub(super) const PROMISE_WITHOUT_SEAT: Rule = Rule {
    code: "STG12",
    severity: Severity::Note,
    title: "co-production is promised, and the people served have no place",
    explanation: "A principle speaks of co-production or of experts by experience, but nobody served by the work has a seat or \
        attends, and no way of involving them is given. Give them a seat or a reference group, and say who pays for their \
        time; or leave the principle out.",
    check: promise_without_seat,
};

/// Votes without a seat that votes.
pub(super) const VOTES_WITHOUT_SEAT: Rule = Rule {
    code: "STG13",
    severity: Severity::Warning,
    title: "a partner has votes, and no seat that votes",
    explanation: "Decisions are taken by votes in the group, and the partner has votes, but none of its seats may vote. Give \
        one of its seats the vote, or the partner no votes.",
    check: votes_without_seat,
};

/// A quorum that needs somebody who is not there.
pub(super) const QUORUM_WITHOUT_SEAT: Rule = Rule {
    code: "STG14",
    severity: Severity::Warning,
    title: "the quorum needs a partner that has no seat",
    explanation: "A meeting counts only if this partner takes part, and it has no seat in the group. Give it a seat, or \
        take it out of `quorum_includes`.",
    check: quorum_without_seat,
};

/// Whether the group and its seats are settled.
fn has_seats(agreement: &Agreement) -> bool {
    agreement.is(NEEDED, "yes") && agreement.asks(SEATS) && !agreement.rows(SEATS).is_empty()
}

fn promise_without_seat(agreement: &Agreement, report: &mut Report<'_>) {
    let promised = agreement.lines(PRINCIPLES).iter().any(|principle| {
        let lower = principle.to_lowercase();
        [
            "co-produc",
            "coproduc",
            "experts by experience",
            "lived experience",
        ]
        .iter()
        .any(|words| lower.contains(words))
    });
    let nobody = |path: &str| agreement.get(path).is_nil();
    let no_group = agreement.is(NEEDED, "no");
    if promised && nobody(INVOLVEMENT) && (no_group || nobody(OTHERS)) {
        report
            .find("the principles promise co-production, and the people served have no place")
            .at(PRINCIPLES, "promised here")
            .at(INVOLVEMENT, "none")
            .hint("say how they take part in roles_and_responsibilities.involvement");
    }
}

fn votes_without_seat(agreement: &Agreement, report: &mut Report<'_>) {
    if !has_seats(agreement) {
        return;
    }
    let Some(votes) = votes(agreement) else {
        return;
    };
    for (id, _) in votes.iter().filter(|(_, held)| *held > 0) {
        let mut seats = agreement.rows(SEATS).iter().enumerate();
        let Some((place, _)) = seats.find(|(_, row)| row.get("partner").partner() == Some(id))
        else {
            continue;
        };
        if !may_vote(agreement, id) {
            report
                .find(format!(
                    "{} has votes, and no seat that votes",
                    agreement.partner_name(id)
                ))
                .at_row(SEATS, place, Some("voting"), "without a vote")
                .hint("let the seat vote, or give the partner no votes");
        }
    }
}

/// Whether some seat of a partner may vote, or is not yet settled.
fn may_vote(agreement: &Agreement, id: &Id) -> bool {
    let own = agreement.rows(SEATS).iter();
    own.filter(|row| row.get("partner").partner() == Some(id))
        .any(|row| row.get("voting").yes_no() != Some(false))
}

fn quorum_without_seat(agreement: &Agreement, report: &mut Report<'_>) {
    const INCLUDES: &str = "decision_making.quorum_includes";
    if !has_seats(agreement) || !agreement.asks(INCLUDES) {
        return;
    }
    for id in agreement.partners(INCLUDES) {
        let sits = |row: &crate::values::Row| row.get("partner").partner() == Some(id);
        if !agreement.rows(SEATS).iter().any(sits) {
            report
                .find(format!(
                    "a quorum needs {}, which has no seat",
                    agreement.partner_name(id)
                ))
                .at(INCLUDES, "needed for the quorum")
                .at(SEATS, "the seats")
                .hint("give it a seat, or take it out of quorum_includes");
        }
    }
}
