//! What a change of membership upsets.

use super::Change;
use super::counts::needed_and_total;
use super::state::{State, Who};
use crate::answers::Agreement;
use crate::values::Id;

/// Something that no longer holds together after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Fewer than two partners are left, so that the whole ends.
    TooFew,
    /// The lead partner leaves; the partner that takes over, if one is named and stays.
    LeadLeaves(Option<Id>),
    /// The partner that always chairs leaves.
    ChairLeaves,
    /// A partner without which there is no quorum leaves.
    NeededForQuorumLeaves(Id),
    /// The partners of the smallest meeting have too few votes together: what they have at most, and what is needed.
    OutOfReach(u64, u32),
    /// The threshold comes to every vote.
    EveryVote(u32),
    /// One partner has the votes to carry everything alone.
    OneAlone(String),
}

/// What a change upsets. What was so before it is left out.
pub fn flags(agreement: &Agreement, change: &Change) -> Vec<Flag> {
    let mut flags = Vec::new();
    let gone = |id: &Id| change.leaves.contains(id);
    if change.after.members.len() < 2 {
        flags.push(Flag::TooFew);
    }
    if let Some(lead) = agreement.partner("roles_and_responsibilities.lead_partner")
        && gone(lead)
    {
        let next = agreement.partner("termination.lead_successor").cloned();
        let stays = |id: &Id| change.after.member(&Who::Partner(id.clone())).is_some();
        flags.push(Flag::LeadLeaves(next.filter(stays)));
    }
    if agreement.is("joint_steering_group.chair", "partner")
        && agreement
            .partner("joint_steering_group.chair_partner")
            .is_some_and(gone)
    {
        flags.push(Flag::ChairLeaves);
    }
    let needed = agreement.partners("decision_making.quorum_includes");
    flags.extend(
        needed
            .iter()
            .filter(|id| gone(id))
            .cloned()
            .map(Flag::NeededForQuorumLeaves),
    );
    if change.after.members.len() > 1 {
        let before = of_votes(agreement, &change.before);
        let after = of_votes(agreement, &change.after).into_iter();
        flags.extend(after.filter(|flag| {
            let same = |other: &Flag| std::mem::discriminant(other) == std::mem::discriminant(flag);
            !before.iter().any(same)
        }));
    }
    flags
}

fn of_votes(agreement: &Agreement, state: &State) -> Vec<Flag> {
    let mut flags = Vec::new();
    let Some((needed, total)) = needed_and_total(agreement, state) else {
        return flags;
    };
    if let Some(quorum) = state.quorum {
        let most = most_votes(agreement, state, quorum);
        if most < u64::from(needed) {
            flags.push(Flag::OutOfReach(most, needed));
        }
    }
    if needed == total && state.members.len() > 2 {
        flags.push(Flag::EveryVote(total));
    }
    let alone = |votes: Option<u32>| votes.is_some_and(|votes| votes >= needed);
    if let Some(member) = state.members.iter().find(|member| alone(member.votes)) {
        flags.push(Flag::OneAlone(member.name.clone()));
    }
    flags
}

/// The most votes that so many partners have together, with those that must be among them.
fn most_votes(agreement: &Agreement, state: &State, quorum: u32) -> u64 {
    let needed = agreement.partners("decision_making.quorum_includes");
    let must_be_there = |who: &Who| matches!(who, Who::Partner(id) if needed.contains(id));
    let (must, mut rest): (Vec<_>, Vec<_>) = state
        .members
        .iter()
        .partition(|member| must_be_there(&member.who));
    rest.sort_by_key(|member| std::cmp::Reverse(member.votes));
    let others = (quorum as usize).saturating_sub(must.len());
    let counted = must.into_iter().chain(rest.into_iter().take(others));
    counted
        .filter_map(|member| member.votes.map(u64::from))
        .sum()
}
