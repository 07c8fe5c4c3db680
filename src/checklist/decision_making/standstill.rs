//! Checks for rules of decision under which nothing can be decided.

use super::derived::{counted, threshold, total_votes, votes};
use crate::answers::Agreement;
use crate::check::{Report, Rule, Severity};

const RULE: &str = "decision_making.rule";
const DEADLOCK: &str = "decision_making.deadlock";
const VOTES: &str = "decision_making.votes";
const THRESHOLD: &str = "decision_making.threshold";
const QUORUM: &str = "decision_making.quorum";
const CONFLICTS: &str = "decision_making.conflicts";
const ABSENCES: &str = "decision_making.absences";
const DEPUTIES: &str = "decision_making.deputies";

/// Consensus with nothing after it.
pub(super) const NO_FALLBACK: Rule = Rule {
    code: "DEC18",
    severity: Severity::Warning,
    title: "consensus with nothing to fall back on",
    explanation: "Where all have to agree and nothing follows if they do not, one partner that says no, or nothing, \
        stops everything. Choose `consensus-then-vote`, or let a deadlock be referred up or mediated. Two partners are \
        the subject of another check.",
    check: no_fallback,
};

/// One partner without which no vote is carried.
pub(super) const ONE_BLOCKS: Rule = Rule {
    code: "DEC19",
    severity: Severity::Note,
    title: "one partner can block every vote",
    explanation: "A partner has so many votes that the others together do not reach the threshold. That may be meant, \
        for one that bears most of the money; then give it as the reason for unequal votes. The other partners should \
        know it before they sign.",
    check: one_blocks,
};

/// Whoever has an interest leaves, and is needed.
pub(super) const CONFLICTED_NEEDED: Rule = Rule {
    code: "DEC20",
    severity: Severity::Warning,
    title: "a partner that leaves because of a conflict is needed for the quorum",
    explanation: "A partner with a conflict of interest leaves the meeting, and the quorum is every partner. So a matter in \
        which one of them has an interest can never be decided. Lower the quorum, or let the partner stay without a vote.",
    check: conflicted_needed,
};

/// All must agree, and one stays away.
pub(super) const ABSENT_STOPS: Rule = Rule {
    code: "DEC21",
    severity: Severity::Warning,
    title: "unanimity, and nothing for a partner that stays away",
    explanation: "Every partner has to agree, there are no deputies, and it has no consequence if a partner misses meetings. \
        One that stays away then stops the work of all. Allow deputies, or say after how many meetings something follows.",
    check: absent_stops,
};

fn no_fallback(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is(RULE, "consensus")
        && agreement.is(DEADLOCK, "status-quo")
        && counted(agreement).len() > 2
    {
        report
            .find("all have to agree, and nothing follows if they do not")
            .at(RULE, "consensus")
            .at(DEADLOCK, "things stay as they are")
            .hint("choose \"consensus-then-vote\", or refer-up or a mediator for a deadlock");
    }
}

fn one_blocks(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.get("decision_making.votes_reason").is_given() {
        return;
    }
    let facts = || {
        let all = votes(agreement)?;
        let total = total_votes(agreement)?;
        Some((all, total, threshold(agreement)?.needed(total)))
    };
    let Some((all, total, needed)) = facts() else {
        return;
    };
    let weighted = agreement.asks(VOTES) && all.windows(2).any(|pair| pair[0].1 != pair[1].1);
    // Where every vote is needed, each of them can block, which another check says.
    if !weighted || all.len() < 3 || needed >= total {
        return;
    }
    for (place, row) in agreement.rows(VOTES).iter().enumerate() {
        let held = all.iter().find(|(id, _)| *id == row.id);
        let Some((_, held)) = held.filter(|(_, held)| *held < needed && total - held < needed)
        else {
            continue;
        };
        report
            .find(format!(
                "without {} no vote can be carried ({} of {total} votes, {needed} needed)",
                agreement.partner_name(&row.id),
                held
            ))
            .at_row(VOTES, place, Some("votes"), "these votes")
            .at(THRESHOLD, format!("{needed} votes needed"))
            .hint("if this is meant, say so in decision_making.votes_reason");
    }
}

fn conflicted_needed(agreement: &Agreement, report: &mut Report<'_>) {
    let partners = counted(agreement).len();
    let quorum = agreement
        .number(QUORUM)
        .and_then(|n| usize::try_from(n).ok());
    if agreement.is(CONFLICTS, "leave") && partners >= 2 && quorum == Some(partners) {
        report
            .find("a partner with a conflict of interest leaves, and all are needed for the quorum")
            .at(QUORUM, "every partner")
            .at(CONFLICTS, "leaves the meeting")
            .hint("lower the quorum, or choose \"no-vote\" for conflicts");
    }
}

fn absent_stops(agreement: &Agreement, report: &mut Report<'_>) {
    if agreement.is(RULE, "unanimity")
        && agreement.asks(ABSENCES)
        && agreement.get(ABSENCES).is_nil()
        && agreement.is(DEPUTIES, "none")
    {
        report
            .find("every partner has to agree, and nothing follows if one stays away")
            .at(ABSENCES, "no consequence")
            .at(DEPUTIES, "no deputies")
            .at(RULE, "unanimity")
            .hint("allow deputies, or give a number of meetings in decision_making.absences");
    }
}
