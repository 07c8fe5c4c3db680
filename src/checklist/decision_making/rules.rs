//! The checks of item 4.

use super::powers;
use super::standstill;
use crate::answers::Agreement;
use crate::check::texts::promise_of_equality;
use crate::check::{Report, Rule, Severity};
use crate::values::Id;
use crate::values::english::plural;

use super::derived::{
    can_vote, counted, counts_all_votes, own_committees, threshold, total_votes, votes,
    votes_needed,
};

const RULE: &str = "decision_making.rule";
const QUORUM: &str = "decision_making.quorum";
const INCLUDES: &str = "decision_making.quorum_includes";
const VOTES: &str = "decision_making.votes";
const VOTING: &str = "decision_making.voting";
const THRESHOLD: &str = "decision_making.threshold";
const DEADLOCK: &str = "decision_making.deadlock";
const RESERVED: &str = "decision_making.reserved_matters";
const DELEGATIONS: &str = "decision_making.delegations";

/// The checks, in order of their codes.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "DEC01",
        severity: Severity::Error,
        title: "the quorum is above the number of partners",
        explanation: "More partners would have to take part than there are, so that no decision could ever count.",
        check: quorum_too_high,
    },
    Rule {
        code: "DEC02",
        severity: Severity::Error,
        title: "a partner without votes",
        explanation: "Votes are weighted, but a partner has no entry in `decision_making.votes`. Write 0 if it takes part without \
            a vote.",
        check: partner_without_votes,
    },
    Rule {
        code: "DEC03",
        severity: Severity::Error,
        title: "nobody has a vote",
        explanation: "All partners have 0 votes, so that no vote can carry anything.",
        check: no_votes,
    },
    Rule {
        code: "DEC04",
        severity: Severity::Warning,
        title: "a meeting with just the quorum can decide nothing",
        explanation: "Even if the partners with the most votes make up the quorum and all are in favour, they do not have the \
            votes that a decision needs. Raise the quorum, lower the threshold, or count the votes of those who take part.",
        check: threshold_out_of_reach,
    },
    Rule {
        code: "DEC05",
        severity: Severity::Warning,
        title: "one partner can decide alone",
        explanation: "One partner has enough votes to carry every decision without the others. Then it is not a joint decision.",
        check: one_decides_alone,
    },
    Rule {
        code: "DEC06",
        severity: Severity::Error,
        title: "a casting vote between two partners",
        explanation: "With two partners a casting vote hands every disputed decision to the one that chairs. Let the chief officers \
            talk, or ask a mediator.",
        check: casting_vote_of_two,
    },
    Rule {
        code: "DEC07",
        severity: Severity::Warning,
        title: "a casting vote where nothing is voted on",
        explanation: "Decisions are taken by consensus or need everybody, so there is never an equal vote for the chair to settle. \
            Choose another way out of a deadlock.",
        check: casting_vote_without_vote,
    },
    Rule {
        code: "DEC08",
        severity: Severity::Error,
        title: "a casting vote but no chair",
        explanation: "The chair is to have a casting vote, but there is no steering group and so no chair.",
        check: casting_vote_without_chair,
    },
    Rule {
        code: "DEC09",
        severity: Severity::Warning,
        title: "two partners and no way out of a deadlock",
        explanation: "If two partners disagree and things simply stay as they are, either can stop everything for good. Let somebody \
            else in each partner talk, or a mediator help.",
        check: two_without_a_way_out,
    },
    Rule {
        code: "DEC10",
        severity: Severity::Warning,
        title: "equal partners with unequal votes",
        explanation: "The principles speak of equality, but the votes differ and no reason is given. Give a reason in \
            `votes_reason`, or even out the votes.",
        check: equal_but_unequal,
    },
    Rule {
        code: "DEC11",
        severity: Severity::Note,
        title: "the threshold comes to every vote",
        explanation: "With so few votes the threshold can only be reached if every vote is in favour: three quarters of three votes are \
            three. If that is meant, choose `unanimity`; if not, lower it.",
        check: threshold_is_unanimity,
    },
    Rule {
        code: "DEC12",
        severity: Severity::Error,
        title: "the quorum is smaller than the partners it must include",
        explanation: "More partners have to be among the quorum than the quorum counts. Raise it, or name fewer.",
        check: includes_more_than_quorum,
    },
    Rule {
        code: "DEC13",
        severity: Severity::Error,
        title: "a matter is both reserved and delegated",
        explanation: "The same matter needs every partner and can be decided by one alone. Decide which holds.",
        check: reserved_and_delegated,
    },
    Rule {
        code: "DEC14",
        severity: Severity::Note,
        title: "a vote between two partners",
        explanation: "With one vote each, two partners either agree or nothing is decided, so that the vote adds nothing to consensus.",
        check: vote_of_two,
    },
    Rule {
        code: "DEC15",
        severity: Severity::Note,
        title: "fewer than half of the partners are a quorum",
        explanation: "A meeting that most partners miss can take decisions for all of them. More than half is usual.",
        check: low_quorum,
    },
    Rule {
        code: "DEC16",
        severity: Severity::Error,
        title: "committees in common with a joint vote",
        explanation: "Committees in common meet together, but each decides for its own body and nobody can be outvoted. A joint vote, or \
            a decision by fewer than all that binds the rest, has no place there, and the draft prints none.",
        check: joint_vote_of_committees,
    },
    Rule {
        code: "DEC17",
        severity: Severity::Warning,
        title: "a casting vote below the threshold",
        explanation: "A vote needs two thirds or three quarters, but equal votes, which are only half, would be settled by the chair. Take the \
            casting vote out, or let more than half decide.",
        check: casting_vote_below_threshold,
    },
    standstill::NO_FALLBACK,
    standstill::ONE_BLOCKS,
    standstill::CONFLICTED_NEEDED,
    standstill::ABSENT_STOPS,
    powers::NOTHING_RESERVED,
    powers::LIMIT_ABOVE_TOTAL,
];

fn count(agreement: &Agreement) -> usize {
    counted(agreement).len()
}

/// The quorum, where it can be counted.
fn quorum(agreement: &Agreement) -> Option<usize> {
    usize::try_from(agreement.number(QUORUM)?).ok()
}

fn quorum_too_high(agreement: &Agreement, report: &mut Report<'_>) {
    let partners = count(agreement);
    if let Some(quorum) = quorum(agreement)
        && partners > 0
        && quorum > partners
    {
        report
            .find(format!(
                "the quorum is {quorum}, and there is no more than {}",
                plural(partners as i64, "partner", "partners")
            ))
            .at(QUORUM, "too high")
            .at("partners", format!("{partners} partners"))
            .hint(format!("more than half would be {}", partners / 2 + 1));
    }
}

fn weighted(agreement: &Agreement) -> bool {
    can_vote(agreement) && agreement.is(VOTING, "weighted")
}

fn partner_without_votes(agreement: &Agreement, report: &mut Report<'_>) {
    let rows = agreement.rows(VOTES);
    if !weighted(agreement) || rows.is_empty() {
        return;
    }
    let counted = counted(agreement);
    for (place, partner) in agreement.partner_rows().iter().enumerate() {
        if counted.contains(&partner.id) && !rows.iter().any(|row| row.id == partner.id) {
            report
                .find(format!(
                    "{} has no entry among the votes",
                    agreement.partner_name(&partner.id)
                ))
                .at(VOTES, "not among these")
                .at_row("partners", place, None, "this partner")
                .hint("give it its votes, or 0 if it has none");
        }
    }
}

fn no_votes(agreement: &Agreement, report: &mut Report<'_>) {
    if weighted(agreement) && total_votes(agreement) == Some(0) {
        report
            .find("nobody has a vote")
            .at(VOTES, "all are 0")
            .hint("give each partner at least one vote");
    }
}

/// The most votes that so many partners can have together, with those that must be among them.
fn most_votes(votes: &[(Id, u32)], required: &[Id], quorum: usize) -> u64 {
    let (mut must, mut rest): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
    for (id, votes) in votes {
        if required.contains(id) {
            must.push(*votes)
        } else {
            rest.push(*votes)
        }
    }
    rest.sort_unstable_by(|a, b| b.cmp(a));
    let others = quorum.saturating_sub(must.len());
    must.into_iter()
        .chain(rest.into_iter().take(others))
        .map(u64::from)
        .sum()
}

fn threshold_out_of_reach(agreement: &Agreement, report: &mut Report<'_>) {
    if !counts_all_votes(agreement) {
        return;
    }
    let facts = || {
        Some((
            votes(agreement)?,
            quorum(agreement)?,
            votes_needed(agreement)?,
            total_votes(agreement)?,
        ))
    };
    let Some((votes, quorum, needed, total)) = facts() else {
        return;
    };
    if total == 0 || quorum > votes.len() {
        return;
    }
    let most = most_votes(&votes, agreement.partners(INCLUDES), quorum);
    if most < u64::from(needed) {
        report
            .find(format!(
                "a meeting with just the quorum has at most {most} votes, but a decision needs {needed} of {total}"
            ))
            .at(QUORUM, format!("{quorum} partners"))
            .at(THRESHOLD, format!("{needed} votes needed"))
            .hint("raise the quorum, lower the threshold, or count the votes of those who take part");
    }
}

fn one_decides_alone(agreement: &Agreement, report: &mut Report<'_>) {
    if !weighted(agreement) || count(agreement) < 2 {
        return;
    }
    let Some(needed) = threshold(agreement)
        .zip(total_votes(agreement))
        .map(|(part, total)| part.needed(total))
    else {
        return;
    };
    for (place, row) in agreement.rows(VOTES).iter().enumerate() {
        let held = row
            .get("votes")
            .number()
            .and_then(|votes| u32::try_from(votes).ok());
        if let Some(held) = held
            && held >= needed
        {
            report
                .find(format!(
                    "{} can carry every decision alone ({held} votes)",
                    agreement.partner_name(&row.id)
                ))
                .at_row(VOTES, place, Some("votes"), "these votes")
                .at(THRESHOLD, format!("{needed} votes needed"))
                .hint("give it fewer votes, or raise the threshold");
        }
    }
}

fn has_casting_vote(agreement: &Agreement) -> bool {
    agreement.is(DEADLOCK, "chair-casting")
}

fn casting_vote_of_two(agreement: &Agreement, report: &mut Report<'_>) {
    if has_casting_vote(agreement) && count(agreement) == 2 {
        report
            .find("the chair has a casting vote between two partners")
            .at(DEADLOCK, "a casting vote")
            .at("partners", "two partners")
            .hint("choose refer-up or mediator");
    }
}

fn casting_vote_without_vote(agreement: &Agreement, report: &mut Report<'_>) {
    if has_casting_vote(agreement)
        && matches!(
            agreement.choice(RULE),
            Some("consensus" | "unanimity" | "each-for-itself")
        )
    {
        report
            .find("the chair has a casting vote, but nothing is voted on")
            .at(DEADLOCK, "a casting vote")
            .at(RULE, "no vote")
            .hint("choose refer-up or mediator, or decide by a vote");
    }
}

fn casting_vote_without_chair(agreement: &Agreement, report: &mut Report<'_>) {
    if has_casting_vote(agreement) && agreement.is("joint_steering_group.needed", "no") {
        report
            .find("the chair has a casting vote, but there is no steering group with a chair")
            .at(DEADLOCK, "a casting vote")
            .at("joint_steering_group.needed", "no group")
            .hint("choose refer-up or mediator");
    }
}

fn two_without_a_way_out(agreement: &Agreement, report: &mut Report<'_>) {
    if count(agreement) == 2 && agreement.is(DEADLOCK, "status-quo") && !own_committees(agreement) {
        report
            .find("two partners have no way out when they disagree")
            .at(DEADLOCK, "things stay as they are")
            .hint("choose \"refer-up\", so that the chief officers talk, or \"mediator\"");
    }
}

fn equal_but_unequal(agreement: &Agreement, report: &mut Report<'_>) {
    if !weighted(agreement) || agreement.get("decision_making.votes_reason").is_given() {
        return;
    }
    let Some(votes) = votes(agreement) else {
        return;
    };
    let differ = votes.windows(2).any(|pair| pair[0].1 != pair[1].1);
    let Some(principle) = promise_of_equality(agreement) else {
        return;
    };
    if differ {
        report
            .find("the principles speak of equal partners, but the votes differ")
            .at(VOTES, "unequal votes")
            .at("purpose.principles", "equality")
            .on(principle)
            .hint("give the reason in `votes_reason`, or even out the votes");
    }
}

fn threshold_is_unanimity(agreement: &Agreement, report: &mut Report<'_>) {
    if let (Some(needed), Some(total)) = (votes_needed(agreement), total_votes(agreement))
        && count(agreement) > 2
        && needed == total
    {
        report
            .find(format!(
                "the threshold comes to every vote ({needed} of {total})"
            ))
            .at(THRESHOLD, "as good as unanimity")
            .hint("choose unanimity if that is meant");
    }
}

fn includes_more_than_quorum(agreement: &Agreement, report: &mut Report<'_>) {
    let named = agreement.partners(INCLUDES).len();
    if let Some(quorum) = quorum(agreement)
        && named > quorum
    {
        report
            .find(format!(
                "{named} partners have to be among a quorum of {quorum}"
            ))
            .at(INCLUDES, format!("{named} partners"))
            .at(QUORUM, format!("{quorum} partners"))
            .hint("raise the quorum, or name fewer partners");
    }
}

fn reserved_and_delegated(agreement: &Agreement, report: &mut Report<'_>) {
    let folded = |text: &str| text.trim().trim_end_matches('.').to_lowercase();
    let reserved = agreement.lines(RESERVED);
    for (place, row) in agreement.rows(DELEGATIONS).iter().enumerate() {
        if let Some(matter) = row.get("matter").text()
            && reserved.iter().any(|other| folded(other) == folded(matter))
        {
            report
                .find(format!(
                    "\"{}\" needs every partner and can be decided alone",
                    matter.trim()
                ))
                .at_row(DELEGATIONS, place, Some("matter"), "decided alone here")
                .at(RESERVED, "needs every partner here")
                .on(matter.trim())
                .hint("take it out of one of the two lists");
        }
    }
}

fn vote_of_two(agreement: &Agreement, report: &mut Report<'_>) {
    if count(agreement) == 2 && can_vote(agreement) && agreement.is(VOTING, "one-each") {
        report
            .find("a vote settles nothing between two partners with one vote each")
            .at(RULE, "a vote")
            .at("partners", "two partners")
            .hint("choose consensus, and say what happens when you cannot agree");
    }
}

fn low_quorum(agreement: &Agreement, report: &mut Report<'_>) {
    let partners = count(agreement);
    let affected_only = agreement.is("decision_making.constituency", "affected");
    if let Some(quorum) = quorum(agreement)
        && partners > 2
        && !affected_only
        && quorum * 2 < partners
    {
        report
            .find(format!(
                "{quorum} of {partners} partners are enough for a decision"
            ))
            .at(QUORUM, "fewer than half")
            .hint(format!("more than half would be {}", partners / 2 + 1));
    }
}

fn joint_vote_of_committees(agreement: &Agreement, report: &mut Report<'_>) {
    if !own_committees(agreement) {
        return;
    }
    let form = agreement.is("document.form", "committees-in-common");
    let status = agreement.is("joint_steering_group.status", "committees-in-common");
    // Where the status of the steering group says so, a check of that item finds a vote.
    if form && !status && matches!(agreement.choice(RULE), Some("vote" | "consensus-then-vote")) {
        report
            .find("committees in common decide each for their own body, and there is a joint vote")
            .at(RULE, "a vote")
            .at("document.form", "committees in common")
            .hint("choose each-for-itself");
    }
    for path in [
        "admission_of_new_partners.threshold",
        "termination.removal",
        "termination.ending",
    ] {
        let fewer = matches!(
            agreement.choice(path),
            Some("two-thirds" | "two-thirds-of-others" | "more-than-half")
        );
        if fewer && agreement.asks(path) {
            report
                .find(
                    "each partner decides for itself, but here fewer than all decide for the rest",
                )
                .at(path, "fewer than all")
                .at(RULE, "how decisions are taken")
                .hint("choose the answer that needs everybody");
        }
    }
}

fn casting_vote_below_threshold(agreement: &Agreement, report: &mut Report<'_>) {
    let higher = matches!(
        agreement.choice(THRESHOLD),
        Some("two-thirds" | "three-quarters")
    );
    if higher && can_vote(agreement) && has_casting_vote(agreement) {
        report
            .find(
                "the chair settles equal votes, though a decision needs more than a bare majority",
            )
            .at(DEADLOCK, "a casting vote")
            .at(THRESHOLD, "this many needed")
            .hint("choose \"refer-up\" or \"mediator\", or threshold = \"more-than-half\"");
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
