//! The checks of item 6.

use std::collections::HashSet;

use super::meetings;
use super::seats;
use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::decision_making::counted;
use crate::values::english::plural;
use crate::values::{DayOff, Id};

const NEEDED: &str = "joint_steering_group.needed";
const STATUS: &str = "joint_steering_group.status";
const SEATS: &str = "joint_steering_group.seats";
const CHAIR: &str = "joint_steering_group.chair_partner";
const CHAIR_TERM: &str = "joint_steering_group.chair_term";
const MEETINGS: &str = "joint_steering_group.meetings";
const FIRST: &str = "joint_steering_group.first_meeting";
const POWERS: &str = "joint_steering_group.delegated_powers";
const QUORUM: &str = "decision_making.quorum";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "STG01",
        severity: Severity::Warning,
        title: "a partner without a seat",
        explanation: "Every partner should have a seat on the steering group, or the document should say why not. Add a seat, or \
            give the reason in `no_seat_reason`.",
        check: partner_without_seat,
    },
    Rule {
        code: "STG02",
        severity: Severity::Error,
        title: "the quorum cannot be reached from the seats",
        explanation: "Fewer partners have a seat that takes part in decisions than the quorum asks for, so that no meeting of the \
            group can decide.",
        check: quorum_above_seats,
    },
    Rule {
        code: "STG03",
        severity: Severity::Error,
        title: "committees in common with a joint vote",
        explanation: "Committees in common are separate committees that meet together. Each takes its own decision, so there cannot be \
            one vote by which some are bound by others. Choose consensus or unanimity, or another status. NHS Providers, \
            Collaborating for better care (2021), describes how they work.",
        check: committees_with_one_vote,
    },
    Rule {
        code: "STG04",
        severity: Severity::Warning,
        title: "a joint committee with partners that are not public bodies",
        explanation: "Joint committees exercise statutory functions, and bodies outside the public sector cannot simply be members. \
            This is general knowledge: ask an adviser how the others can take part.",
        check: joint_committee_with_others,
    },
    Rule {
        code: "STG05",
        severity: Severity::Warning,
        title: "one partner has more than half of the seats",
        explanation: "One partner fills more than half of the seats that take part in decisions. Each partner's votes are counted once \
            whatever its seats, but the others will not feel that the group is theirs.",
        check: one_holds_the_seats,
    },
    Rule {
        code: "STG06",
        severity: Severity::Error,
        title: "the first meeting is outside the term",
        explanation: "The first meeting lies before the work starts or after it ends.",
        check: first_meeting_outside_term,
    },
    Rule {
        code: "STG07",
        severity: Severity::Note,
        title: "the first meeting is on a day on which nobody works",
        explanation: "The date is a Saturday, a Sunday or a bank holiday in the nation of the document. Groups of volunteers may \
            want that.",
        check: first_meeting_on_day_off,
    },
    Rule {
        code: "STG08",
        severity: Severity::Warning,
        title: "papers or minutes take longer than the time between meetings",
        explanation: "With so many meetings a year the time for papers or minutes runs beyond the next meeting.",
        check: papers_slower_than_meetings,
    },
    Rule {
        code: "STG09",
        severity: Severity::Error,
        title: "the partner that chairs has no seat",
        explanation: "A member from this partner is to chair the group, but it fills no seat.",
        check: chair_without_seat,
    },
    Rule {
        code: "STG10",
        severity: Severity::Warning,
        title: "a chair serves longer than the work lasts",
        explanation: "The chair is to change, but the first one serves to the end of the term or longer, so that nobody else has a turn.",
        check: chair_outlasts_term,
    },
    Rule {
        code: "STG11",
        severity: Severity::Error,
        title: "an advisory group with powers to decide",
        explanation: "The group only advises, yet powers to decide for the members are delegated to it. Then nobody can tell whether \
            its decisions count. Give it the status `individual-authority`, or answer none to `delegated_powers`.",
        check: advice_with_powers,
    },
    seats::PROMISE_WITHOUT_SEAT,
    seats::VOTES_WITHOUT_SEAT,
    seats::QUORUM_WITHOUT_SEAT,
    meetings::CLOSED_COMMITTEE,
    meetings::GROUP_MISSING,
    meetings::RARER_THAN_REPORTS,
];

fn needed(agreement: &Agreement) -> bool {
    agreement.asks(NEEDED) && agreement.is(NEEDED, "yes")
}

fn partner_without_seat(agreement: &Agreement, report: &mut Report<'_>) {
    let seats = agreement.rows(SEATS);
    if !needed(agreement)
        || seats.is_empty()
        || agreement
            .get("joint_steering_group.no_seat_reason")
            .is_given()
    {
        return;
    }
    let counted = counted(agreement);
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        if !counted.contains(&partner.id) {
            continue;
        }
        if !seats
            .iter()
            .any(|seat| seat.get("partner").partner() == Some(&partner.id))
        {
            report
                .find(format!(
                    "{} has no seat on the steering group",
                    agreement.partner_name(&partner.id)
                ))
                .at(SEATS, "not among the seats")
                .at_row("partners", place, None, "this partner")
                .hint("add a seat, or give the reason in `no_seat_reason`");
        }
    }
}

/// The partners of the seats that take part in decisions, one entry for each seat.
fn deciding(agreement: &Agreement) -> Vec<&Id> {
    let seats = agreement.rows(SEATS).iter();
    seats
        .filter(|seat| seat.get("voting").yes_no() != Some(false))
        .filter_map(|seat| seat.get("partner").partner())
        .collect()
}

fn quorum_above_seats(agreement: &Agreement, report: &mut Report<'_>) {
    if !needed(agreement)
        || agreement.rows(SEATS).is_empty()
        || agreement
            .get("joint_steering_group.no_seat_reason")
            .is_given()
    {
        return;
    }
    let seated = deciding(agreement)
        .into_iter()
        .collect::<HashSet<_>>()
        .len();
    let quorum = agreement
        .number(QUORUM)
        .and_then(|quorum| usize::try_from(quorum).ok());
    if let Some(quorum) = quorum
        && quorum > seated
        && quorum <= agreement.partner_rows().len()
    {
        report
            .find(format!(
                "the quorum is {}, and {} a seat that takes part in decisions",
                plural(quorum as i64, "partner", "partners"),
                plural(seated as i64, "has", "have")
            ))
            .at(QUORUM, "too high for these seats")
            .at(SEATS, "the seats")
            .hint("lower the quorum or add seats");
    }
}

fn committees_with_one_vote(agreement: &Agreement, report: &mut Report<'_>) {
    let path = "decision_making.rule";
    if needed(agreement)
        && agreement.is(STATUS, "committees-in-common")
        && matches!(agreement.choice(path), Some("vote" | "consensus-then-vote"))
    {
        report
            .find("committees in common cannot take a joint vote")
            .at(STATUS, "committees in common")
            .at(path, "a vote")
            .hint("choose each-for-itself or consensus, or another status");
    }
}

fn joint_committee_with_others(agreement: &Agreement, report: &mut Report<'_>) {
    if !needed(agreement) || !agreement.is(STATUS, "joint-committee") {
        return;
    }
    let other = |id: &Id| agreement.partner_form(id).is_some() && !agreement.is_public_body(id);
    let ids = agreement.partner_ids();
    let others: Vec<String> = ids
        .iter()
        .filter(|id| other(id))
        .map(|id| agreement.partner_name(id))
        .collect();
    if let Some(place) = ids.iter().position(other) {
        report
            .find(format!(
                "a joint committee has partners that are not public bodies ({})",
                others.join(", ")
            ))
            .at(STATUS, "a joint committee")
            .at_row("partners", place, Some("form"), "not a public body")
            .hint("ask an adviser how they can take part");
    }
}

fn one_holds_the_seats(agreement: &Agreement, report: &mut Report<'_>) {
    let seats = deciding(agreement);
    if !needed(agreement) || seats.len() < 3 || agreement.partner_rows().len() < 2 {
        return;
    }
    for partner in agreement.partner_ids() {
        let held = seats.iter().filter(|seat| ***seat == partner).count();
        if held * 2 > seats.len() {
            report
                .find(format!(
                    "{} has {held} of {} seats",
                    agreement.partner_name(&partner),
                    seats.len()
                ))
                .at(SEATS, "more than half")
                .hint("even out the seats");
        }
    }
}

fn first_meeting_outside_term(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(first) = agreement.date(FIRST) else {
        return;
    };
    if let Some(start) = agreement.commencement().filter(|start| first < *start) {
        report
            .find(format!(
                "the first meeting, on {first}, is before the work starts"
            ))
            .at(FIRST, "first meeting")
            .at("timeframe.commencement", format!("starts on {start}"))
            .hint("move the meeting, or the start");
    } else if let Some(end) = agreement.expiry().filter(|end| first > *end) {
        report
            .find(format!(
                "the first meeting, on {first}, is after the work ends"
            ))
            .at(FIRST, "first meeting")
            .at(agreement.expiry_path(), format!("ends on {end}"))
            .hint("move the meeting, or the end");
    }
}

fn first_meeting_on_day_off(agreement: &Agreement, report: &mut Report<'_>) {
    let nation = agreement.nation();
    if let Some(first) = agreement.date(FIRST)
        && let Some(off) = DayOff::of(first, nation)
    {
        report
            .find(format!("the first meeting is on {first}, {off}"))
            .at(FIRST, "first meeting")
            .hint(off.remedy("choose a working day"));
    }
}

fn papers_slower_than_meetings(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(meetings) = agreement
        .number(MEETINGS)
        .and_then(|n| u32::try_from(n).ok())
        .filter(|n| *n > 0)
    else {
        return;
    };
    if !needed(agreement) {
        return;
    }
    for (path, what) in [
        ("joint_steering_group.papers", "papers"),
        ("joint_steering_group.minutes", "minutes"),
    ] {
        if let Some(period) = agreement.period(path)
            && period.approximate_days() > 366 / meetings + 1
        {
            report
                .find(format!(
                    "{what} take {period}, longer than the time between meetings ({meetings} in a year)"
                ))
                .at(path, "this long")
                .at(MEETINGS, format!("{meetings} a year"))
                .hint("choose a shorter time or fewer meetings");
        }
    }
}

fn chair_without_seat(agreement: &Agreement, report: &mut Report<'_>) {
    let seats = agreement.rows(SEATS);
    if let Some(chair) = agreement.partner(CHAIR)
        && needed(agreement)
        && agreement.is("joint_steering_group.chair", "partner")
        && !seats.is_empty()
        && !seats
            .iter()
            .any(|seat| seat.get("partner").partner() == Some(chair))
    {
        report
            .find(format!(
                "{} chairs the group but has no seat",
                agreement.partner_name(chair)
            ))
            .at(CHAIR, "chairs")
            .at(SEATS, "not among the seats")
            .hint("add a seat for it");
    }
}

fn chair_outlasts_term(agreement: &Agreement, report: &mut Report<'_>) {
    if !needed(agreement) || !agreement.is("joint_steering_group.chair", "rotates") {
        return;
    }
    if let (Some(start), Some(end), Some(term)) = (
        agreement.commencement(),
        agreement.expiry(),
        agreement.period(CHAIR_TERM),
    ) && start <= end
        && start
            .add(term, agreement.nation())
            .is_some_and(|next| next > end)
    {
        report
            .find(format!(
                "the first chair serves {term}, to the end of the work or longer"
            ))
            .at(CHAIR_TERM, "this long")
            .at("timeframe.commencement", format!("from {start} to {end}"))
            .hint("choose a shorter time, or one chair for the whole term");
    }
}

fn advice_with_powers(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.asks(POWERS)
        && !agreement.lines(POWERS).is_empty()
        && agreement.is(STATUS, "advisory")
    {
        report
            .find("the steering group only advises, but has powers to decide")
            .at(POWERS, "powers to decide")
            .at(STATUS, "advises")
            .hint("choose another status, or answer none to `delegated_powers`");
    }
}
