//! The checks of those who leave on a known day, and of what joining and leaving upset.

use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};
use crate::checklist::membership::{Change, Flag, JOINERS, LEAVERS, changes, flags};
use crate::values::{Date, Id};

const NOTICE: &str = "termination.notice";
const LOCK_IN: &str = "termination.lock_in";
const SUCCESSOR: &str = "termination.lead_successor";
const LEAD: &str = "roles_and_responsibilities.lead_partner";

pub(super) const IN_LOCK_IN: Rule = Rule {
    code: "TER08",
    severity: Severity::Error,
    title: "a partner leaves before the day before which nobody leaves",
    explanation: "The answers name a day before which no partner leaves, and a partner that leaves earlier. Change one of them.",
    check: in_lock_in,
};

pub(super) const SHORT_NOTICE: Rule = Rule {
    code: "TER09",
    severity: Severity::Warning,
    title: "a partner leaves sooner than the notice allows",
    explanation: "Even if it gave notice on the first day, the partner could not leave so early. If the others agree to it, say so in the \
        document; otherwise choose a later day.",
    check: short_notice,
};

pub(super) const OUTSIDE_TERM: Rule = Rule {
    code: "TER10",
    severity: Severity::Error,
    title: "a partner leaves before the start or not before the end",
    explanation: "A partner that leaves before the first day never was one, and on the last day everybody's part ends anyway.",
    check: outside_term,
};

pub(super) const TOO_FEW: Rule = Rule {
    code: "TER11",
    severity: Severity::Warning,
    title: "fewer than two partners are left",
    explanation: "When only one partner is left the whole ends. If that is meant, let the term end on that day.",
    check: too_few,
};

pub(super) const LEAD_LEAVES: Rule = Rule {
    code: "TER12",
    severity: Severity::Warning,
    title: "the lead partner leaves and nobody takes over",
    explanation: "Contracts, money and records that the lead partner holds have to go to somebody whom the funders accept. Name a partner that \
        stays.",
    check: lead_leaves,
};

pub(super) const NEEDED: Rule = Rule {
    code: "TER13",
    severity: Severity::Note,
    title: "a partner that others rely on leaves",
    explanation: "The partner chairs, has to be part of the quorum, keeps the joint name or writes the plan for the end. Decide who does so after \
        it has left.",
    check: needed,
};

pub(super) const VOTES: Rule = Rule {
    code: "TER14",
    severity: Severity::Warning,
    title: "after a change the votes no longer work",
    explanation: "Once the partners have joined or left, a meeting with just the quorum cannot reach the threshold, or the threshold comes to \
        every vote, or one partner can carry everything alone. Change the votes or the threshold.",
    check: votes,
};

pub(super) const OWN_SUCCESSOR: Rule = Rule {
    code: "TER15",
    severity: Severity::Error,
    title: "the lead partner takes over from itself",
    explanation: "The partner that takes over when the lead partner leaves must be another one.",
    check: own_successor,
};

pub(super) const DUTIES_AFTER: Rule = Rule {
    code: "TER16",
    severity: Severity::Warning,
    title: "a partner has something to do or to pay after it has left",
    explanation: "A milestone or a contribution of the partner is due after its last day. Give it to another, or choose another day.",
    check: duties_after,
};

/// The leavers with a day: the place of the entry, who, and the last day.
fn leavers(agreement: &Agreement) -> Vec<(usize, Id, Date)> {
    let rows = agreement.rows(LEAVERS).iter().enumerate();
    rows.filter_map(|(place, row)| Some((place, row.id.clone(), row.get("leaves").date()?)))
        .collect()
}

fn in_lock_in(agreement: &Agreement, report: &mut Report<'_>) {
    let Some(until) = agreement.date(LOCK_IN) else {
        return;
    };
    for (place, id, last) in leavers(agreement) {
        if last < until {
            report
                .find(format!(
                    "{} leaves on {last}, but nobody leaves before {until}",
                    agreement.partner_name(&id)
                ))
                .at_row(LEAVERS, place, Some("leaves"), "leaves here")
                .at(LOCK_IN, "nobody leaves before")
                .hint("choose a later day for one, or an earlier one for the other");
        }
    }
}

fn short_notice(agreement: &Agreement, report: &mut Report<'_>) {
    let (Some(start), Some(notice)) = (agreement.commencement(), agreement.period(NOTICE)) else {
        return;
    };
    let Some(earliest) = Date::ends_term(start, notice) else {
        return;
    };
    for (place, id, last) in leavers(agreement) {
        if last >= start && last < earliest {
            report
                .find(format!(
                    "{} leaves on {last}, but with notice of {notice} not before {earliest}",
                    agreement.partner_name(&id)
                ))
                .at_row(LEAVERS, place, Some("leaves"), "leaves here")
                .at(NOTICE, "the notice")
                .hint("choose a later day");
        }
    }
}

fn outside_term(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, id, last) in leavers(agreement) {
        let name = agreement.partner_name(&id);
        if let Some(start) = agreement.commencement().filter(|start| last < *start) {
            report
                .find(format!(
                    "{name} leaves on {last}, before everything starts on {start}"
                ))
                .at_row(LEAVERS, place, Some("leaves"), "leaves here")
                .at("timeframe.commencement", "starts here")
                .hint("choose a later day, or take it out of the partners");
        }
        if let Some(end) = agreement.expiry().filter(|end| last >= *end) {
            report
                .find(format!(
                    "{name} leaves on {last}, but the term ends on {end}"
                ))
                .at_row(LEAVERS, place, Some("leaves"), "leaves here")
                .at(agreement.expiry_path(), format!("ends on {end}"))
                .hint("choose an earlier day, or take the entry out");
        }
    }
}

/// Reports what the changes upset, at an entry of one who leaves or joins on that day.
fn each(
    agreement: &Agreement,
    report: &mut Report<'_>,
    mut told: impl FnMut(&Flag, &Change) -> Option<(String, &'static str, &'static str)>,
) {
    for change in changes(agreement) {
        for flag in flags(agreement, &change) {
            let Some((words, other, hint)) = told(&flag, &change) else {
                continue;
            };
            let (path, id) = match (change.leaves.first(), change.joins.first()) {
                (Some(id), _) => (LEAVERS, id),
                (None, Some(id)) => (JOINERS, id),
                (None, None) => continue,
            };
            let rows = agreement.rows(path);
            let place = rows.iter().position(|row| row.id == *id).unwrap_or(0);
            let when = match path {
                LEAVERS => format!("leaves before {}", change.from),
                _ => format!("joins by {}", change.from),
            };
            report
                .find(words)
                .at_row(path, place, None, when)
                .at(other, "answered here")
                .hint(hint);
        }
    }
}

fn too_few(agreement: &Agreement, report: &mut Report<'_>) {
    each(agreement, report, |flag, change| {
        (*flag == Flag::TooFew).then(|| {
            (
                format!("fewer than two partners are left from {}", change.from),
                "partners",
                "let the term end on that day, or take the entry out",
            )
        })
    });
}

fn lead_leaves(agreement: &Agreement, report: &mut Report<'_>) {
    each(agreement, report, |flag, _| {
        (*flag == Flag::LeadLeaves(None)).then(|| {
            (
                "the lead partner leaves, and no partner that stays takes over".to_owned(),
                LEAD,
                "name one that stays in `termination.lead_successor`",
            )
        })
    });
}

fn needed(agreement: &Agreement, report: &mut Report<'_>) {
    each(agreement, report, |flag, _| match flag {
        Flag::ChairLeaves => Some((
            "the partner that chairs leaves".to_owned(),
            "joint_steering_group.chair_partner",
            "let the partners take turns, or choose another chair",
        )),
        Flag::NeededForQuorumLeaves(id) => Some((
            format!(
                "there is no quorum without {}, and it leaves",
                agreement.partner_name(id)
            ),
            "decision_making.quorum_includes",
            "decide who has to be there afterwards",
        )),
        _ => None,
    });
    for (place, id, last) in leavers(agreement) {
        for (path, does) in [
            ("termination.name_keeper", "keeps the joint name at the end"),
            ("termination.exit_owner", "writes the plan for the end"),
        ] {
            if agreement.partner(path) == Some(&id) && still_needed(agreement, path, last) {
                report
                    .find(format!(
                        "{} {does}, and leaves",
                        agreement.partner_name(&id)
                    ))
                    .at_row(LEAVERS, place, None, "leaves")
                    .at(path, does)
                    .hint("name a partner that stays");
            }
        }
    }
}

/// Whether a task is still to be done after somebody's last day: there is a joint name, or the plan is not yet due.
fn still_needed(agreement: &Agreement, path: &str, last: Date) -> bool {
    if path == "termination.name_keeper" {
        return agreement.get("general_terms.joint_name").is_given();
    }
    let due = || {
        let plan = agreement.period("termination.exit_plan")?;
        agreement.commencement()?.add(plan, agreement.nation())
    };
    match due() {
        Some(due) => due > last,
        None => !agreement.get("termination.exit_plan").is_nil(),
    }
}

fn votes(agreement: &Agreement, report: &mut Report<'_>) {
    const THRESHOLD: &str = "decision_making.threshold";
    each(agreement, report, |flag, change| {
        let from = change.from;
        match flag {
            Flag::OutOfReach(most, needed) => Some((
                format!(
                    "from {from} a meeting with just the quorum has at most {most} votes, but a decision needs {needed}"
                ),
                THRESHOLD,
                "raise the quorum, or lower the threshold",
            )),
            Flag::EveryVote(total) => Some((
                format!("from {from} the threshold comes to every vote ({total} of {total})"),
                THRESHOLD,
                "lower the threshold, or choose unanimity if that is meant",
            )),
            Flag::OneAlone(name) => Some((
                format!("from {from} {name} can carry every decision alone"),
                "decision_making.votes",
                "give the votes anew, or raise the threshold",
            )),
            _ => None,
        }
    });
}

fn own_successor(agreement: &Agreement, report: &mut Report<'_>) {
    if let (Some(next), Some(lead)) = (agreement.partner(SUCCESSOR), agreement.partner(LEAD))
        && next == lead
    {
        report
            .find("the lead partner takes over from itself")
            .at(SUCCESSOR, "takes over")
            .at(LEAD, "leads")
            .hint("name another partner, or leave it unanswered");
    }
}

fn duties_after(agreement: &Agreement, report: &mut Report<'_>) {
    for (place, id, last) in leavers(agreement) {
        for (path, who, due) in [
            ("action_plan.milestones", "owner", "due"),
            ("financing.contributions", "partner", "due"),
        ] {
            for (entry, row) in agreement.rows(path).iter().enumerate() {
                let its_own = matches!(row.get(who).value(), Some(crate::values::Value::Partner(other)) if *other == id);
                if let Some(day) = row.get(due).date().filter(|day| its_own && *day > last) {
                    report
                        .find(format!(
                            "something of {} is due on {day}, after its last day on {last}",
                            agreement.partner_name(&id)
                        ))
                        .at_row(path, entry, Some(due), "due here")
                        .at_row(LEAVERS, place, Some("leaves"), "leaves here")
                        .hint("give it to another partner, or choose another day");
                }
            }
        }
    }
}
